package normalize

// The args of cueSpeech: how a word says that somebody says something.
const (
	speechSays      = 1 + iota // a verb of saying and of little else: "said"
	speechMay                  // one of other deeds too: "added", which wants words beside it that are said
	speechHasSaid              // the participle of the first, behind an auxiliary: "déclaré"
	speechMayHave              // that of the second
	speechApart                // a verb with a part at the end of its clause, which Detail says: "teilte ... mit"
	speechPer                  // the speaker follows: "according to", "laut"
	speechPerMay               // the same, where it stands at the edge of a clause: "selon", "según"
	speechSo                   // the same, behind a quotation or a comma: "so Müller", "così il sindaco"
	speechAfter                // the speaker stands before: "zufolge"
	speechBeside               // the speaker follows, without an article: "a-t-on appris auprès des"
	speechStatement            // nobody is named, or what was given out: "hieß es"
	speechBehind               // a verb of any deed that says something right behind a quotation: "tonne Jean Roc"
	speechThere                // "die Rede", "zu lesen", of what is written in something
	speechMust                 // the infinitive of admitting, behind "musste"
	speechCited                // the participle of quoting somebody, or its infinitive, behind one of the words of Detail: "wird ... zitiert"
)

// speechPhrases are the verbs and prepositions by which anybody is said to have said
// something, in every tense that news has: what who reads outlets and authorities asks of a
// verb is said by other cues.
var speechPhrases = []phraseRow{
	{cue: cueSpeech, arg: speechSays, langs: langEN, phrases: `said; says; say; told; tells; stated; tweeted; testified; explained;
		explains;
		recalled; remarked; insisted; declined to comment; declines to comment; declined to say; declined comment; refused to comment;
		refused to say; was quoted as saying; were quoted as saying; has been quoted as saying; is quoted as saying; are quoted as saying;
		would not comment; did not comment; could not say; issued a statement; released a statement; commented`},
	{cue: cueSpeech, arg: speechMay, langs: langEN, phrases: `added; adds; confirmed; confirms; claimed; claims; announced; announces;
		noted;
		notes; argued; argues; warned; warns; wrote; writes; denied; denies; acknowledged; admitted; admits;
		reported; alleged; alleges; estimated; estimates; stressed; asserted; asserts; observed; replied; responded; quipped; maintained;
		maintains; cautioned; emphasized; emphasised; reiterated; mentioned; conceded; declared; concluded; predicted; described; posted;
		complained; joked; states; recalls; insists; remarks; shouted; disclosed; answered; lamented; pledged; promised; vowed; hinted; determined`},
	{cue: cueSpeech, arg: speechSays, langs: langDE, phrases: `sagte; sagten; sagt; erklärte; erklärten; betonte; betonten; twitterte;
		beteuerte; äußerte sich; äußerten sich; erläuterte; verwies auf; verwiesen auf; erinnerte daran; erinnert daran;
		erinnerten daran; wollte sich nicht äußern; wollten sich nicht äußern; wollte sich dazu nicht äußern;
		wollten sich dazu nicht äußern; wollte sich zunächst nicht äußern; wollten sich zunächst nicht äußern;
		wollte sich dazu zunächst nicht äußern; wollte dies nicht kommentieren; wollte das nicht kommentieren;
		wollte nicht kommentieren; wollten dies nicht kommentieren; äußerte sich nicht; äußerten sich nicht;
		äußerte sich zunächst nicht; äußerten sich zunächst nicht; warnte vor; warnten vor; warnt vor; warnen vor;
		berichtete von; berichteten von; sprach von; sprachen von; spricht von; sprechen von; dementierte; dementierten;
		prophezeite; prophezeiten; prognostizierte; prognostizierten`},
	{cue: cueSpeech, arg: speechMay, langs: langDE, phrases: `erklärt; erklären; sagen; betont; bestätigte; bestätigten; bestätigt;
		berichtete; berichteten; berichtet; berichten; meldete; meldeten; meldet; erzählte; erzählt; erzählten; schrieb; schreibt;
		verkündete; versicherte; versichert; ergänzte; ergänzt; behauptete; behauptet;
		warnte; warnten; warnt; schilderte; schildert; vermutete; antwortete; entgegnete; meinte; meint; mahnte; lobte; räumte; gestand;
		äußerte; erinnerte; unterstrich; begründete; bekräftigte; mitteilte; mitteilten; mitteilt; bekanntgab; bekanntgaben;
		bekannt gab; bekannt gaben; angab; angaben; ankündigte; ankündigten; einräumte; hinwies; hinzufügte; hinzufügten; verlautete; verlautbarte; schätzt;
		schätzte; geht davon aus; gehen davon aus; ging davon aus; gingen davon aus; bestreitet; bestreiten; bestritt;
		bestritten; bemängelt; bemängelte; bemängeln; bemängelten; bezeichnete; bezeichneten; hervorgeht; hervorging;
		vermuten; vermuteten; prophezeit; prognostiziert; prognostizieren; widersprach; widersprachen; widerspricht; widersprechen`},
	{cue: cueSpeech, arg: speechHasSaid, langs: langDE, phrases: `gesagt; erklärt; betont; mitgeteilt; eingeräumt; bekanntgegeben;
		bekannt gegeben; beteuert; versichert`},
	{cue: cueSpeech, arg: speechMayHave, langs: langDE, phrases: `bestätigt; angekündigt; angegeben; berichtet; erzählt; behauptet;
		geschrieben; gemeldet; zugegeben; verkündet; gewarnt;
		vorgeworfen; zurückgewiesen; widersprochen; bestritten; dementiert; aufmerksam gemacht`},
	{cue: cueSpeech, arg: speechThere, langs: langDE, phrases: `Rede; lesen; nachzulesen`},
	{cue: cueSpeech, arg: speechMust, langs: langDE, phrases: `einräumen; zugeben; eingestehen`},
	{cue: cueSpeech, arg: speechApart, detail: "aufmerksam", langs: langDE, phrases: `machte darauf; machten darauf; macht darauf; machen darauf`},
	{cue: cueSpeech, arg: speechApart, detail: "mit", langs: langDE, phrases: `teilte; teilten; teilt; teilen`},
	{cue: cueSpeech, arg: speechApart, detail: "bekannt an", langs: langDE, phrases: `gab; gaben; gibt; geben`},
	{cue: cueSpeech, arg: speechApart, detail: "an", langs: langDE, phrases: `kündigte; kündigten; kündigt`},
	{cue: cueSpeech, arg: speechApart, detail: "hin zurück", langs: langDE, phrases: `wies; wiesen; weist`},
	{cue: cueSpeech, arg: speechApart, detail: "ein", langs: langDE, phrases: `räumte; räumten; räumt`},
	{cue: cueSpeech, arg: speechApart, detail: "hinzu", langs: langDE, phrases: `fügte; fügten; fügt`},
	{cue: cueSpeech, arg: speechApart, detail: "wissen verlauten", langs: langDE, phrases: `ließ; ließen; lässt; liess; liessen`},
	{cue: cueSpeech, arg: speechApart, detail: "ab", langs: langDE, phrases: `lehnte einen Kommentar; lehnten einen Kommentar;
		lehnte jeden Kommentar; lehnten jeden Kommentar; lehnte eine Stellungnahme; lehnten eine Stellungnahme; lehnt einen Kommentar`},
	{cue: cueSpeech, arg: speechStatement, detail: "hervor", langs: langDE, phrases: `geht; ging; gehen; gingen`},
	{cue: cueSpeech, arg: speechApart, detail: "vor", langs: langDE, phrases: `wirft; werfen; warf; warfen`},
	{cue: cueSpeech, arg: speechCited, detail: "wird werden wurde wurden", langs: langDE, phrases: `zitiert`},
	{cue: cueSpeech, arg: speechCited, detail: "sich", langs: langDE, phrases: `zitieren`},
	{cue: cueSpeech, arg: speechPer, langs: langDE, phrases: `laut; nach Angaben; nach eigenen Angaben; nach den Angaben; nach Auskunft;
		nach Aussage; nach Aussagen; nach Darstellung; nach Einschätzung; nach ersten Angaben; nach bisherigen Angaben; nach Informationen;
		nach ersten Erkenntnissen; nach bisherigen Erkenntnissen; nach bisherigen Informationen; nach ersten Informationen; nach Worten;
		nach Einschätzungen; nach Schätzung; nach Schätzungen; nach ersten Schätzungen; nach neuen Schätzungen; nach neuesten Schätzungen;
		nach vorläufigen Schätzungen; nach Berechnungen; nach Befürchtungen; nach Überzeugung; nach Ansicht; nach Meinung;
		nach vorläufigen Angaben; nach offiziellen Angaben; nach jüngsten Angaben; nach aktuellen Berichten; nach neuen Berichten;
		nach ersten Berichten; nach jüngsten Berichten`},
	{cue: cueSpeech, arg: speechSo, langs: langDE, phrases: `so`},
	{cue: cueSpeech, arg: speechAfter, langs: langDE, phrases: `zufolge`},
	{cue: cueSpeech, arg: speechStatement, langs: langDE, phrases: `hieß es; heißt es; hiess es; heisst es`},
	{cue: cueSpeech, arg: speechStatement, detail: "how", langs: langDE, phrases: `heißt; heisst; hieß; hiess`},
	{cue: cueSpeech, arg: speechSays, langs: langFR, phrases: `dit; disait; disent; déclare; déclarait; affirme; affirmait; affirment;
		affirmaient; indique; indiquait; indiquent; explique; expliquait; expliquent; raconte; racontait`},
	{cue: cueSpeech, arg: speechMay, langs: langFR, phrases: `précise; précisait; ajoute; ajoutait; souligne; soulignait; assure; assurait;
		assurent; estime; estimait; estiment; confie; confiait; confirme; confirmait; annonce; annonçait; rappelle; rappelait; détaille;
		détaillait; résume; insiste; note; notait; regrette; regrettait; déplore; dénonce; poursuit; conclut; commente; témoigne; lance;
		martèle; évoque; évoquait; reconnaît; soutient; écrit; écrivait; prévient; avertit; répond; promet; craint; réagit; abonde; glisse;
		lâche; admet; relate; rapporte; dément; démentent; démentait; réfute; réfutent; réfutait; nie; nient; conteste; contestent; récuse; récusent`},
	{cue: cueSpeech, arg: speechHasSaid, langs: langFR, phrases: `dit; affirmé; indiqué; expliqué; raconté; fait savoir;
		refusé de commenter`},
	{cue: cueSpeech, arg: speechMayHave, langs: langFR, phrases: `déclaré; précisé; ajouté; souligné; assuré; estimé; confié; confirmé;
		annoncé; rappelé; détaillé; résumé; insisté; noté; regretté; déploré; dénoncé; poursuivi; conclu; commenté; témoigné; lancé;
		martelé;
		évoqué; reconnu; soutenu; écrit; prévenu; averti; répondu; promis; réagi; rapporté; rassuré; démenti; réfuté; nié; contesté; récusé; admis; révélé; établi;
		constaté`},
	{cue: cueSpeech, arg: speechPer, langs: langEN, phrases: `according to`},
	{cue: cueSpeech, arg: speechPer, langs: langFR, phrases: `à en croire; aux dires de; d'après`},
	{cue: cueSpeech, arg: speechPerMay, langs: langFR, phrases: `selon`},
	{cue: cueSpeech, arg: speechBeside, langs: langFR, phrases: `auprès de; auprès des; auprès du; auprès d'`},
	{cue: cueSpeech, arg: speechSays, langs: langES, phrases: `dijo; dijeron; dice; dicen; afirmó; afirmaron; afirma; informó; informaron;
		comunicó; aseguró; aseguraron; declaró; declararon; manifestó; manifestaron; no quiso comentar; declinó comentar;
		se negó a comentar`},
	{cue: cueSpeech, arg: speechMay, langs: langES, phrases: `asegura; aseguran; señaló; señalaron; señala; indicó; indicaron; indica;
		explicó; explicaron; explica; explican; añadió; añadieron; añade; agregó; agregaron; agrega; sostuvo; sostuvieron; sostiene;
		informa;
		confirmó; confirmaron; confirma; anunció; anunciaron; anuncia; denunció; denunciaron; reiteró; subrayó; subraya; destacó;
		destacaron;
		destaca; recordó; recordaron; recuerda; apuntó; apuntan; apunta; precisó; precisaron; precisa; comentó; comentaron; comenta;
		insistió; insiste; advirtió; advirtieron; advierte; reconoció; reconocieron; reconoce; admitió; admite;
		negó; negaron; niega; lamentó; relató; relata; contó; cuenta; cuentan; expresó; expresaron; mencionó; aclaró; detalló; respondió;
		alertó; puntualizó; argumenta; argumentó; reveló; resaltó; ratificó; narró; refirió; reportó; reportaron; reclamó; escribió;
		decía; decían; afirmaba; afirmaban; explicaba; explicaban; señalaba; señalaban; indicaba; indicaban; aseguraba; aseguraban;
		relataba; relataban; contaba; contaban; informaba; informaban; reconocía; apuntaba; apuntaban; añadía; añadían; recordaba; confirmaba;
		confirmaban; advertía; advertían; lamentaba; lamentaban; insistía; sostenía; sostenían; detallaba; comentaba; comentaban; admitía;
		subrayaba; destacaba; precisaba; anunciaba; denunciaba; denunciaban; alertaba; alertaban;
		concluyó; aseveró; argumentaron; determinaron; concluyeron; establecieron; constataron; dio a conocer; dieron a conocer;
		hizo saber; hicieron saber; continuó; continuaron; prosiguió; desmiente; desmienten; desmintió; desmintieron; niegan`},
	{cue: cueSpeech, arg: speechHasSaid, langs: langES, phrases: `dicho; afirmado; asegurado; declarado; manifestado`},
	{cue: cueSpeech, arg: speechMayHave, langs: langES, phrases: `señalado; indicado; explicado; añadido; informado; confirmado; anunciado;
		denunciado; subrayado; destacado; recordado; apuntado; precisado; comentado; insistido; advertido; reconocido; admitido; negado;
		lamentado; relatado; contado; aclarado; detallado; respondido; sostenido; comunicado; trasladado; reiterado; desmentido`},
	{cue: cueSpeech, arg: speechPer, langs: langES, phrases: `a juicio de; en palabras de`},
	{cue: cueSpeech, arg: speechPer, langs: langES, phrases: `según recoge; según recogen; según se recoge en; según figura en;
		según se indica en; según se desprende de; según se desprende del; según refleja; según reflejan; según muestra; según muestran`},
	{cue: cueSpeech, arg: speechPerMay, langs: langES, phrases: `según; de acuerdo con; de acuerdo a; de acuerdo al; conforme a`},
	{cue: cueSpeech, arg: speechSays, langs: langIT, phrases: `disse; dissero; dice; dicono; afferma; affermano; dichiara; dichiarano;
		fa sapere; fanno sapere; non ha voluto commentare`},
	{cue: cueSpeech, arg: speechMay, langs: langIT, phrases: `spiega; spiegano; spiegò; racconta; raccontano; aggiunge; aggiungono;
		sottolinea; sottolineano; precisa; precisano; conferma; confermano; commenta; riferisce; riferiscono; sostiene; sostengono;
		annuncia;
		annunciano; ricorda; ricordano; assicura; assicurano; denuncia; avverte; ammette; rivela; rivelano; scrive; scrivono; prosegue;
		conclude; osserva; replica; ribadisce; lamenta; informa; informano; diceva; dicevano;
		raccontava; raccontavano; spiegava; spiegavano; affermava; affermavano; sosteneva; sostenevano; assicurava; aggiungeva; ricordava;
		sottolineava; precisava; ammetteva; avvertiva; testimonia; evidenzia; rende noto; ipotizza; smentisce; smentiscono; nega; negano`},
	{cue: cueSpeech, arg: speechHasSaid, langs: langIT, phrases: `detto; affermato; dichiarato; fatto sapere; reso noto; raccontato;
		riferito`},
	{cue: cueSpeech, arg: speechMayHave, langs: langIT, phrases: `spiegato; aggiunto; sottolineato; precisato; confermato; commentato;
		sostenuto; annunciato; ricordato; assicurato; denunciato; avvertito; ammesso; rivelato; scritto; proseguito; concluso; osservato;
		replicato; ribadito; lamentato; informato; risposto; comunicato; evidenziato; smentito; accertato; continuato`},
	{cue: cueSpeech, arg: speechPer, langs: langIT, phrases: `stando a; stando al; stando alla; stando all'; stando ai; stando alle;
		a detta di; a detta del; a detta della; le parole di; le parole del; le parole della; le parole dell'; le prime parole di;
		le prime parole del; le prime parole della; le prime parole dell'; a dire di`},
	{cue: cueSpeech, arg: speechPerMay, langs: langIT, phrases: `secondo; per stessa ammissione di`},
	{cue: cueSpeech, arg: speechSo, langs: langIT, phrases: `così`},
	{cue: cueSpeech, arg: speechSays, langs: langPT, phrases: `disse; disseram; diz; dizem; informou; informaram; afirmou; afirmaram;
		afirma;
		afirmam; declarou; declararam; deixou claro; deixaram claro; não quis comentar; não quis se pronunciar`},
	{cue: cueSpeech, arg: speechMay, langs: langPT, phrases: `explicou; explicaram; explica; explicam; informa; acrescentou; acrescentaram;
		acrescenta; ressaltou; ressaltaram; ressalta; destacou; destacaram; destaca; confirmou; confirmaram; confirma; anunciou; anunciaram;
		anuncia; comentou; comentaram; contou; contaram; conta; relatou; relataram; relata; lembrou; lembra; garantiu; garantem; garante;
		assegurou; alegou; alega; negou; negaram; nega; desmente; desmentem; desmentiu; desmentiram; admitiu; reconheceu; alertou; alerta; esclareceu; salientou; sublinhou; frisou;
		referiu; referiram; indicou; indicam; revelou; apontou; avaliou; avalia; defendeu; defende; reforçou; criticou; lamentou; respondeu;
		reiterou; observou; adiantou; comunicou; escreveu; completou; concluiu; detalhou; enfatizou; argumentou; argumenta; sustentou; dizia; diziam; contava; contavam; afirmava; afirmavam; explicava;
		explicavam; garantia; garantiam; informava; adiantava; lembrava; admitia; alertava; concluíram; constataram;
		apuraram; refere; referem; salienta; sublinha; frisa; adianta; esclarece; continuou; prosseguiu`},
	{cue: cueSpeech, arg: speechHasSaid, langs: langPT, phrases: `dito; afirmado; declarado`},
	{cue: cueSpeech, arg: speechMayHave, langs: langPT, phrases: `explicado; informado; anunciado; confirmado; garantido; admitido;
		alertado;
		contado; relatado`},
	{cue: cueSpeech, arg: speechPer, langs: langPT, phrases: `na avaliação de; na avaliação do; na avaliação da; nas palavras de;
		nas palavras do; nas palavras da`},
	{cue: cueSpeech, arg: speechPerMay, langs: langPT, phrases: `segundo; de acordo com; conforme`},
	{cue: cueSpeech, arg: speechSays, langs: langNL, phrases: `sprak van; spraken van; spreekt van; spreken van; zei; zeiden; zegt; vertelde; vertelden; vertelt; verklaarde; verklaarden;
		verklaart; benadrukte; benadrukt; meldt; meldde; meldden; reageerde; reageert; wilde niet reageren; wil niet reageren;
		wilden niet reageren`},
	{cue: cueSpeech, arg: speechMay, langs: langNL, phrases: `zeggen; vertellen; melden; stelt; stelde; stellen; bevestigt; bevestigde;
		bevestigden; schrijft; schreef; schreven; twittert; twitterde; bericht; berichtte; waarschuwt; waarschuwde; erkent; erkende;
		ontkent;
		ontkende; beweert; beweerde; onderstreept; vindt; vermoedt; oordeelt; schat; verwacht; belooft; beloofde; beloofden;
		betoogt; betoogde; voorspelt; voorspelde`},
	{cue: cueSpeech, arg: speechHasSaid, langs: langNL, phrases: `gezegd; verteld; verklaard; laten weten; benadrukt`},
	{cue: cueSpeech, arg: speechMayHave, langs: langNL, phrases: `bevestigd; gemeld; bekendgemaakt; aangekondigd; erkend; geschreven;
		toegegeven`},
	{cue: cueSpeech, arg: speechCited, detail: "wordt worden werd werden", langs: langNL, phrases: `geciteerd`},
	{cue: cueSpeech, arg: speechApart, detail: "weten", langs: langNL, phrases: `laat; laten; liet; lieten`},
	{cue: cueSpeech, arg: speechApart, detail: "uit", langs: langNL, phrases: `legt; legde; legden; leggen`},
	{cue: cueSpeech, arg: speechApart, detail: "toe", langs: langNL, phrases: `voegt; voegde; voegden; licht; lichtte`},
	{cue: cueSpeech, arg: speechApart, detail: "aan toe", langs: langNL, phrases: `geeft; gaf; gaven; geven; kondigt; kondigde`},
	{cue: cueSpeech, arg: speechApart, detail: "bekend", langs: langNL, phrases: `maakt; maakte; maakten`},
	{cue: cueSpeech, arg: speechPer, langs: langNL, phrases: `volgens; aldus`},
	{cue: cueSpeech, arg: speechStatement, langs: langNL, phrases: `klonk het; klinkt het; luidt het; luidde het`},
	{cue: cueSpeech, arg: speechBehind, langs: langEN, phrases: `quips; jokes; sighs; sighed; laughs; laughed; grins; grinned; muses;
		mused; enthused; fumed; thundered; snapped; chimed in; chimes in; sums up; summed up; reflects; reflected; exclaims; exclaimed`},
	{cue: cueSpeech, arg: speechBehind, langs: langDE, phrases: `schimpft; schimpfte; schimpften; wettert; wetterte; poltert; polterte;
		kritisiert; kritisierte; kritisierten; scherzt; scherzte; fordert; forderte; forderten; erwidert; erwiderte; kontert; konterte;
		ätzt; ätzte; jubelt; jubelte; jubelten; seufzt; seufzte; lacht; lachte; resümiert; resümierte; bilanziert; bilanzierte; urteilt;
		urteilte; analysiert; analysierte; findet; fand; hofft; hoffte; glaubt; glaubte; klagt; klagte; klagten; moniert; monierte; freut sich;
		freute sich; ärgert sich; ärgerte sich; wundert sich; fragt; fragte; ruft; rief; kommentiert; kommentierte; befürchtet; befürchtete`},
	{cue: cueSpeech, arg: speechBehind, langs: langFR, phrases: `développe; développait; développé; complète; complétait; complété; tonne;
		tonné; peste; pesté; tempère; tempéré; enchaîne; enchaîné; embraie; embraye; souffle; soufflé; concède; concédé; ironise; ironisé;
		plaisante; plaisanté; nuance; nuancé; renchérit; renchéri; rétorque; rétorqué; réplique; répliqué; argumente; argumenté; argue;
		fulmine; fulminé; soupire; soupiré; sourit; rit; raille; clame; clamé; juge; jugé; jugeait; considère; considéré; tranche; tranché;
		analyse; analysé; décrypte; décrypté; observe; observé; exulte; exulté; jure; juré; implore; imploré; supplie; interroge; philosophe;
		alerte; alerté; résumait; racontent; martelait; glissait; lançait; constate; constaté; constatait; fait valoir; fait savoir; fait remarquer;
		s'agace; s'agaçait; s'indigne; s'indignait; s'insurge; s'inquiète; s'inquiétait; s'étonne; s'étonnait; s'alarme; s'exclame;
		s'enthousiasme; s'amuse; s'amusait; s'interroge; s'émeut; s'emporte; se félicite; se félicitait; se réjouit; se réjouissait; se désole;
		se souvient; se souvenait; se justifie; se défend`},
	{cue: cueSpeech, arg: speechBehind, langs: langES, phrases: `zanja; zanjó; zanjado; ahonda; ahondó; abunda; abundó; abundado; apostilla;
		apostilló; apostillado; confiesa; confesó; confesaba; confesado; ironiza; ironizó; bromea; bromeó; bromeaba; sentencia; sentenció;
		sentenciado; remacha; remachó; remachado; matiza; matizó; matizado; desliza; deslizó; espeta; espetó; espetado; exclama; exclamó; clama;
		clamó; celebra; celebró; celebrado; remarca; remarcó; remarcado; recalca; recalcó; recalcado; enfatiza; enfatizó; reflexiona; reflexionó;
		reflexionado; decía; decían; contaba; contaban; explicaba; explicaban; relataba; relataban; añadía; aseguraba; rememora; rememoró;
		desarrolla; desarrolló; sintetiza; sintetizó; replica; replicó; replicado; resume; resumió; resumía; prosigue; prosiguió; continúa;
		continuó; opina; opinó; opinado; critica; criticó; criticado; pide; pidió; pregunta; preguntó; valora; valoró; valorado; analiza; analizó;
		se queja; se quejó; se lamenta; se lamentó; se pregunta; se preguntó; se sincera; se sinceró; se felicita; se felicitó; se defiende; se
		defendió; se ríe; plantea; planteó; planteaba; planteado; expresa; expresaba; expresado; escribe; escribía; escribieron`},
	{cue: cueSpeech, arg: speechBehind, langs: langIT, phrases: `chiosa; chiosato; tuona; tuonato; attacca; attaccato; incalza; incalzato;
		rincara; sbotta; sbottato; ironizza; ironizzato; scherza; scherzato; esclama; esclamato; confida; confidato; esulta; esultato; dichiarava;
		raccontava; spiegava; riassume; riassunto; analizza; continua; continuato; aggiungeva; ragiona; ragionato; protesta; insiste; insistito;
		ammoniva; taglia corto; fa notare; fa presente; si sfoga; si lamenta; si chiede; si difende; si rammarica`},
	{cue: cueSpeech, arg: speechBehind, langs: langPT, phrases: `dispara; disparou; desabafa; desabafou; brinca; brincou; ironiza; ironizou;
		arremata; arrematou; pondera; ponderou; analisa; analisou; opina; opinou; comemora; comemorou; celebra; celebrou; completa; prossegue;
		prosseguiu; finaliza; finalizou; resume; resumiu; exclama; exclamou; reclama; reclamou; questiona; questionou; aconselha; aconselhou;
		continua; continuou; justifica; justificou; reflete; refletiu; dizia; diziam; contava; explicava; argumentava; se queixa; se queixou; se
		pergunta; se emociona`},
	{cue: cueSpeech, arg: speechBehind, langs: langNL, phrases: `lacht; lachte; verzucht; verzuchtte; sneert; sneerde; foetert; foeterde;
		besluit; besloot; vervolgt; vervolgde; vraagt; vroeg; roept; riep; hoopt; hoopte; grapt; grapte; klaagt; klaagde; moppert; mopperde;
		concludeert; concludeerde; analyseert; juicht; juichte; antwoordt; antwoordde; blikt terug; klinkt het bij`},
}

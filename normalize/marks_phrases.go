package normalize

// A phraseRow is a list of phrases, separated by semicolons, that do the same
// thing; langs limits them to the texts of these languages where they mean
// something else in others.
type phraseRow struct {
	cue     cue
	langs   uint8
	arg     int
	detail  string
	phrases string
}

// phraseTable is everything but the names of sources.
var phraseTable = concat(tellPhrases, reportPhrases, timePhrases, marketPhrases, signPhrases, furniturePhrases, frenchFurniture(), frenchFirst(), reportMoodPhrases(), newsGivenPhrases(), romanceFirstBy(), firstToTellPhrases(), germanFurniture, englishFurniture, boxFurniture, consentFurniture, formFurniture, warningFurniture(), imprintFurniture, scriptFurniture(), blockerFurniture(), withinPhrases, letterPhrases, versionPhrases(), spinPhrases(), madePhrases(), officialPhrases, unnamedPhrases, ownPhrases, speechPhrases)

func concat(tables ...[]phraseRow) (all []phraseRow) {
	for _, t := range tables {
		all = append(all, t...)
	}
	return all
}

// tellPhrases lead to the source that somebody spoke to: the strongest sign
// that what follows or precedes is that source's own reporting.
var tellPhrases = []phraseRow{
	{cue: cueTell, detail: "told", phrases: `told; tell; tells; telling; said to; confirmed to; says to; announced to; admitted to;
		revealed to; explained to;
		speaking to; speaking exclusively to; spoke exclusively to; spoke to; spoke with; speaking with; talking to; talked to; remarks to;
		comments to; commented to; wrote to; informed; advised;
		said in remarks to; said in comments to; said by phone to; told reporters at; briefed`},
	{cue: cueTell, detail: "interview", phrases: `appearing on; an appearance on; in an interview with; in an interview to; interview with;
		interviews with; interviewed by; interview published by; interview published in;
		in an exclusive interview with; told in an interview; an interview to; on an interview with;
		im Interview mit; im Interview der; im Interview des; im Interview von; Interview mit; im Gespräch mit; im Gespräch gegenüber;
		Gespräch mit;
		dans un entretien à; dans un entretien avec; dans un entretien accordé à; entretien accordé à; entretien à; interview à;
		interview accordée à; dans une interview à; dans une interview au; en entrevue à; en entrevue au; en entrevue avec;
		entrevue accordée à; entrevue à; dans une interview accordée à; dans un entretien au; au micro de; au micro du; au micro d';
		interview accordée aux; entretien accordé au; sur l'antenne de; dans les colonnes de; dans les colonnes du; dans les colonnes d';
		invité de; invitée de; invité sur; invitée sur; dans l'émission; de l'émission; sur le plateau de; sur le plateau du; au journal de;
		nella trasmissione; ospite di; ospite a; durante la trasmissione;
		en una entrevista con; en una entrevista a; en una entrevista concedida a; en entrevista con; en entrevista a; en entrevista para;
		en una entrevista para; en declaraciones a; en declaraciones al; declaraciones a; en una entrevista al; en diálogo con;
		en charla con; en los micrófonos de; ante los micrófonos de; a los micrófonos de; entrevista con; entrevistado por;
		entrevistada por;
		entrevistado en; entrevistada en; en conversación con; entrevista en exclusiva con; entrevista en exclusiva a;
		entrevista exclusiva con; entrevista exclusiva a; entrevista exclusiva para; en exclusiva a; en exclusiva con; en exclusiva para;
		in un'intervista a; in un'intervista al; in un'intervista con; in un'intervista rilasciata a; in un colloquio con; colloquio con;
		intervistato da; intervistata da; ai microfoni di; intervista a; intervista al;
		em entrevista à; em entrevista ao; em entrevista a; entrevista à; entrevista ao; em declarações à; em declarações ao;
		em declarações a; declarações à; declarações ao; em conversa com; em conversa à; em conversa ao; em bate-papo com;
		entrevista concedida à; entrevista concedida ao; entrevista exclusiva à; entrevista exclusiva ao; entrevista para; entrevista com;
		em exclusivo à; em exclusivo ao;
		in een interview met; in een gesprek met; in gesprek met; interview met; interview aan; im Interview der Woche des;
		im Interview der Woche im; im Interview der Woche mit`},
	{cue: cueTell, langs: langES, detail: "interview", phrases: `en un encuentro con; en un desayuno con; en un desayuno informativo con;
		en un intercambio con; durante un encuentro con; durante una conversación con; durante una charla con`},
	{cue: cueTell, langs: langFR, detail: "interview", phrases: `lors d'un échange avec; lors d'une rencontre avec; lors d'un entretien avec;
		au cours d'un échange avec; au cours d'un entretien avec; dans un échange avec`},
	{cue: cueTell, langs: langIT, detail: "interview", phrases: `in un incontro con; nel corso di un incontro con; nel corso di un colloquio con`},
	{cue: cueTell, langs: langIT, detail: "interview", phrases: `intervistato dal; intervistata dal; intervistato dalla; intervistata dalla;
		intervistato dall'; intervistata dall'; in un'intervista alla; in un'intervista all'; intervista alla; intervista all'`},
	{cue: cueTell, detail: "statement", phrases: `in a statement to; statement to; statements to; statement given to; statement sent to;
		statement emailed to; statement e-mailed to; statement provided to; statement issued to; statement made to;
		in an email to; in an e-mail to; email to; in emailed comments to; emailed statement to; statement obtained by; in a message to;
		in einer Stellungnahme gegenüber; Stellungnahme gegenüber; in einer Mitteilung an; dans un communiqué à;
		dans un communiqué transmis à; dans une déclaration à; déclaration à; déclaration transmise à; dans un courriel à;
		en un comunicado a; en un comunicado enviado a; en un comunicado remitido a; in una nota a; in una dichiarazione a; em comunicado à;
		em nota à; em nota ao; em comunicado enviado à; in een verklaring aan; in een reactie aan; in een reactie tegen`},
	// Verbs of saying that take a preposition or a case before the source.
	{cue: cueTellVerb, arg: 1, detail: "told", phrases: `sagte; sagten; sagt; gesagt; erklärt; bestätigt; erzählt; mitgeteilt; mitteilt;
		mitteilte; mitteilten; erklärte; erklärten; bestätigte; bestätigten; bestätigen; twitterte; twittert; teilte; teilt; äußerte sich;
		betonte; betonten; kündigte; erzählte; erzählten; verriet; verrieten; schilderten; verrät; verraten; schilderte; schildert;
		berichtete gegenüber; sagte auf Anfrage; hieß es`},
	{cue: cueTellVerb, detail: "told", phrases: `gegenüber; confirmant à; indiquant à; précisant à; déclarant à; déclaré à; dit à;
		indiqué à;
		confié à; affirmé à; précisé à; expliqué à; assuré à; confirmé à; annoncé à; communiqué à; communiquée à; communiqués à;
		communiquées à; raconté à; révélé à; déclaré au; dit au; confié au; indiqué au; affirmé au; expliqué au; assuré au; précisé au;
		reconnu à; glissé à; glisse à; détaillé à; résume à; raconte au; explique au; confie au; témoigne au; confirme au; précise au;
		assure au; déclare à; confie à; raconte à; explique à; indique à; affirme à; assure à; précise à; confirme à; témoigne à; souffle à;
		rappelé à; résumé à; dit-il à; témoigné auprès de; déclaré auprès de; indiqué auprès de; auprès de; auprès du; auprès des; confirmé au;
		répondu à;
		anunciado a; anunciado al; anunció a; anunció al; anuncia a; reconocido a; reconoció a; reconoce a; admitido a; admitió a;
		aclarado a; aclaró a; resume a; confiesa a; confesó a; admitieron a; lamentó a; lamenta a; dicho a; dicho al; dice a; cuenta a;
		relata a; explica a; asegura a; afirma a; señala a; confirma a; recordado a; recuerda a; recordó a; resumido a; lamentado a;
		detallado a; detalló a; adelantado a; adelantó a; relatado a; relatado al; contado a; contado al; manifestado a; comentado a;
		apuntado a; avanzado a; asegurado a; asegurado al; aseguraron a; explicaron a; señalaron a; precisó a; apuntó a; subrayó a; dijo a;
		dijo al; declaró a; declaró al; explicó a; explicó al; afirmó a; aseguró a; aseguró al; señaló a; indicó a; indicaron a; dijeron a;
		dijeron al; contó a; confirmó a; confirmaron a; relató a; manifestó a; informó a; informaron a; informado a; señalado a; indicado a;
		explicado a; confirmado a; precisado a; trasladado a; declarado a; comentó a; ha dicho a; ha declarado a; ha explicado a;
		han confirmado a; ha asegurado a;
		ha detto a; ha detto al; ha detto all'; ha detto alla; detto a; detto all'; detto alla; detto al; dichiarato a; dichiarato all';
		dichiarato alla; dichiarato al; spiegato all'; spiegato alla; spiegato a; spiegato al; riferito all'; riferito a; riferito alla;
		raccontato a; raccontato all'; raccontato al; raccontato alla; confermato all'; confermato a; confermato alla; affermato all';
		annuncia all'; annuncia a; annuncia ad; annunciato a; annunciato all'; dice ad; spiega ad; racconta ad; dichiara a; dichiara all';
		dice all'; racconta all'; racconta a; racconta al; racconta alla; spiega a; spiega al; spiega alla; conferma a; conferma al;
		ricordato all'; precisato all'; commentato all'; aggiunto all'; spiega all'; conferma all'; dice alla; dice al;
		confirmada à; confirmado à; confirmada ao; confirmado ao; garantido à; garantido ao; assegurou à; assegurou ao; admitiu à;
		admitiu ao; reconheceu à; reconheceu ao; diz ao; diz à; conta ao; conta à; explica ao; explica à; adiantou ao; referiu à;
		referiu ao;
		garantiu à; garantiu ao; precisou à; avançou à; salientou à; relatou à; relatou ao; dito à; disse à; disse ao; disse a; disseram à;
		afirmou à; afirmou ao; declarou à; declarou ao; explicou à; explicou ao; contou à; contou ao; confirmou à; confirmou ao; adiantou à;
		revelou à; indicou à; informou à;
		expliqué pour; expliquée pour; exprimé pour; exprimée pour; s'est livré à; s'est livrée à; s'est livré au; s'est livrée au; s'est épanché dans; confiée à; confiée au;
		sinceró con; sinceró en; desahogó con; desahogó en; se abrió con; opened up to; confidato a; confidato al; confidato alla; confidata a;
		confidata al; confidata alla; sfogato con; sfogata con; desabafou à; desabafou ao; desabafou com;
		zei tegen; zegt tegen; zeiden tegen; vertelde aan; vertelt aan; liet weten aan; laat weten aan; meldde aan; bevestigt tegenover;
		bevestigde tegenover; tegenover; verklaarde tegenover; zegt in; aldus tegen; vertelde tegen`},
	{cue: cueTellVerb, arg: 1, detail: "told", phrases: `déclaré; décrit; décrivait; dit; indiqué; confié; affirmé; précisé; expliqué;
		assuré; confirmé; annoncé; raconté; témoigné; réagi; a-t-il déclaré; a-t-elle déclaré; a-t-il dit; a-t-elle dit; confie; raconte;
		explique; indique; affirme; assure; précise; confirme; témoigne; déclare; détaille; résume; souffle; glisse; reconnaît; regrette;
		soutient; estime; répond; répondu; révélé; rappelé; réagit;
		dijo; declaró; explicó; afirmó; aseguró; señaló; indicó; indicaron; dijeron; contó; confirmó; confirmaron; relató; comentó;
		ha dicho;
		ha declarado; ha explicado; ha asegurado; contado; dicho; declarado; explicado; afirmado; señalado; indicado; confirmado; relatado;
		manifestado; reconocido; admitido; lamentado; recordado; anunciado; precisado; explica; asegura; afirma; señala; cuenta; relata;
		confirma; detalla; lamenta; recuerda; reconoce; reconoció; admite; admitió; apunta; precisa; precisó; manifestó; replicó; insistió;
		añadió; apuntó; recordó; lamentó; detalló; resume; respondió; responde;
		ha detto; detto; assicurato; assicura; assicurano; confermano; dichiarato; spiegato; raccontato; confermato; dice; spiega; racconta;
		dichiara; conferma; confida; ricorda; afferma; ammette; risponde; ammesso; confidato; affermato; ricordato; annunciato; riferito;
		precisato; commentato; aggiunto; rivelato; annuncia; dà notizia; dato notizia; rivelano; rivela; raccontano; spiegano; dicono;
		riferiscono; riferisce; disse; disseram; diz; conta; garante; garantiu; assegurou; revelou; relatou; adiantou; referiu; indicou;
		admitiu; reconheceu; contam; respondeu; afirmou; declarou; explicou; contou; confirmou;
		verzekert; benadrukt; verklaart; twitterde; tweette; reageert; reageerde; zei; zegt; zeggen; zeiden; vertellen; bevestigen;
		vertelde;
		vertelt; verklaarde; liet; laat; bevestigde; bevestigden; bevestigt; bevestigd; lieten; meldt; meldde; laten weten; gezegd; verteld;
		verklaard`},
	{cue: cueTellVerb, langs: langEN, arg: 1, detail: "told", phrases: `confirmed; denied; acknowledged; described; recalled; relayed`},
	{cue: cueTellVerb, langs: langES, arg: 1, detail: "told", phrases: `añade; añaden; insiste; agregó; agrega; agregaron; añadieron;
		sostuvo; expresó; mencionó; puntualizó; comunicó; remarcó; resaltó; enfatizó; reiteró; ratificó; aclaró; notificó; refirió; reveló;
		revelaron; señalaron; explicaron; precisaron; detallaron; aclararon; aseguraron; afirmaron; narró; narra; negó; negaron; desmintió;
		destacaron; subrayaron; apuntaron; resaltaron; recordaron; reiteraron; sostuvieron; relataron; narraron; refirieron; manifestaron;
		expresaron; declararon; contaron; sugieren; dicen; informado; asegurado; detallado`},
	{cue: cueTellVerb, langs: langPT, arg: 1, detail: "told", phrases: `lembrou; lembra; recordou; acrescenta; insiste; acrescentou;
		ressaltou; reiterou; esclareceu; frisou; salientou; sublinhou; detalhou; precisou; acrescentaram; esclareceram; afirmaram;
		explicaram; confirmaram; revelaram; contaram; admitiram; garantiram; negou; negaram; desmentiu; lamentou; destacaram; ressaltaram;
		apontaram; alertaram; sublinharam; relataram; declararam; referiram; indicaram; adiantaram; sugerem; dizem`},
	{cue: cueTellVerb, langs: langFR, arg: 1, detail: "told", phrases: `fait savoir; fait part; soufflé; lâché`},
	{cue: cueTellVerb, langs: langES, arg: 1, detail: "told", phrases: `hizo saber; hicieron saber; hecho saber; hace saber; desveló; trasladó`},
	{cue: cueTellVerb, langs: langIT, arg: 1, detail: "told", phrases: `fatto sapere; fa sapere; fanno sapere`},
	{cue: cueTellVerb, langs: langPT, arg: 1, detail: "told", phrases: `fez saber; fizeram saber`},
	{cue: cueTellVerb, langs: langES, arg: toAgency, detail: "told", phrases: `denunció; denunciado; advirtió; advertido; alertó; criticó;
		criticado; reclamó; reclamado`},
	{cue: cueDirect, detail: "directed", phrases: `directed; referred; pointed; refers; directs; redirected; verwies; renvoyé; remitió;
		rimandato`},
	{cue: cueAsk, detail: "request", langs: langES, phrases: `solicitud de comentarios de; solicitud de comentario de;
		solicitudes de comentarios de; pedido de comentarios de; pedido de comentario de; pedidos de comentarios de;
		petición de comentarios de; petición de comentario de; peticiones de comentarios de; solicitud de entrevista de; las preguntas de;
		los llamados de; las llamadas de`},
	{cue: cueAsk, detail: "request", langs: langPT, phrases: `pedido de comentário; pedido de comentários; pedidos de comentário;
		pedidos de comentários; pedido de entrevista; pedido de posicionamento; os questionamentos; as perguntas; os contatos`},
	{cue: cueAsk, detail: "asked", phrases: `contacted by; polled by; surveyed by; reached by; asked by; questioned by; approached by;
		when asked by; in response to a question from; in response to questions from;
		auf Anfrage von; auf Anfrage der; auf Anfrage des; auf Nachfrage der; auf Nachfrage von; auf Nachfrage des; befragt von;
		sollicité par; sollicitée par; sollicités par; sollicitées par; contacté par; contactée par; contactés par; interrogé par;
		interrogée par; interrogés par; joint par; jointe par; joints par; questionné par;
		consultado por; consultada por; consultados por; consultadas por; contactado por; contactada por; preguntado por; preguntada por;
		preguntado en; preguntada en; a preguntas de; a consultas de;
		contattato da; contattato dal; contattato dalla; contattato dall'; contattata da; contattata dal; contattata dalla;
		contattata dall';
		contattati da; contattati dal; contattati dalla; contattati dall'; contattate da; contattate dal; contattate dalla;
		contattate dall';
		interpellato da; interpellato dal; interpellato dalla; interpellato dall'; interpellata da; interpellata dal; interpellata dalla;
		interpellata dall'; interpellati da; interpellati dal; interpellati dalla; interpellati dall'; interpellate da; interpellate dal;
		interpellate dalla; interpellate dall'; sentito da; sentito dal; sentito dalla; sentito dall'; sentita da; sentita dal;
		sentita dalla; sentita dall'; sentiti da; sentiti dal; sentiti dalla; sentiti dall'; sentite da; sentite dal; sentite dalla;
		sentite dall'; raggiunto da; raggiunto dal; raggiunto dalla; raggiunto dall'; raggiunta da; raggiunta dal; raggiunta dalla;
		raggiunta dall'; raggiunti da; raggiunti dal; raggiunti dalla; raggiunti dall'; raggiunte da; raggiunte dal; raggiunte dalla;
		raggiunte dall';
		questionado pela; questionada pela; questionado pelo; questionada pelo; contactada pelo; contactado pelo; questionado por;
		contactado pela; contactada pela; procurada pela; procurado pela; procurados pela; procuradas pela; procurados pelo;
		procuradas pelo;
		procurada pelo; procurado pelo; ouvido pela; ouvida pela; ouvido pelo; ouvida pelo; ouvidos pela; ouvidas pela; ouvidos pelo;
		ouvidas pelo;
		desgevraagd door; op vragen van; in reactie op vragen van`},
	{cue: cueAsk, detail: "asked", phrases: calledUp()},
	{cue: cueSeen, detail: "seen", phrases: `seen by; obtained by; reviewed by; viewed by; shared with; first obtained by; verified by;
		compiled by; according to a copy seen by; provided to; shown to; leaked to;
		liegt der; liegen der; liege der; liege dem; vorliegt der; die der; das der; eingesehen von; consulté par; consultée par;
		consultés par; consultées par; obtenu par; obtenue par; obtenus par; obtenues par; vu par; vue par; recueilli par; recueillis par;
		dont a eu connaissance; transmis à; transmise à;
		según pudo saber; según supo; según ha sabido; según ha podido confirmar; según ha podido saber; visto por; obtenido por;
		obtenida por; obtenidos por; obtenidas por; al que ha tenido acceso; a la que ha tenido acceso; al que tuvo acceso; a la que tuvo acceso;
		a los que tuvo acceso; a los que ha tenido acceso; recabado por; recogido por; recogidas por; recopilado por; recopilados por;
		visionato da; visionata da; ottenuto da; consultato da; ottenuta da; visionato dall'; obtido pela; obtidos pela; obtida pela;
		obtidas pela; obtido pelo; obtidos pelo; obtida pelo; obtidas pelo; visto pela; vista pela; vistos pela; vistas pela; visto pelo;
		consultado pela; consultada pela; consultados pela; consultadas pela; consultado pelo; consultados pelo; a que teve acesso a;
		a que a; in handen van; ingezien door; in bezit van`},
	{cue: cueRequest, detail: "request", phrases: `request for comment; requests for comment; request for a comment; requests for a comment;
		request for an interview; requests; request; query; queries; questions; inquiries; inquiry; Anfrage; Anfragen; Nachfrage;
		Nachfragen`},
	{cue: cueSeen, langs: langNL, detail: "seen", phrases: `in handen zijn van; in handen is van`},
	{cue: cueSeen, langs: langDE, detail: "seen", phrases: `liegt; liegt dem; liegen; liegen dem; lag; lag dem; lag der; lagen; lagen dem;
		lagen der`},
	{cue: cueRequest, detail: "seen", phrases: `vorliegt; vorliegen; vorlag; vorlagen; einsehen konnte; einsehen konnten; einsehen durfte;
		einsehen durften; auswerten konnte; auswerten konnten`},
	{cue: cueWitness, detail: "witness", phrases: `journalist; journalists; correspondent; correspondents; reporter; reporters;
		photographer;
		news team; team; crew;
		Reporter; Korrespondent; Korrespondentin; Reporterin; Journalist; Fotograf; Fotografin; Mitarbeiter;
		journaliste; journalistes; correspondant; correspondante; photographe; photographes; un journaliste de; une journaliste de;
		des journalistes de; un correspondant de; un photographe de; équipe de;
		periodista; periodistas; corresponsal; fotógrafo; un equipo de; un equipo de la; un periodista de; un corresponsal de; un fotógrafo de; periodistas de;
		giornalista; inviato; fotografo; cronista; giornalisti; jornalista; jornalistas; repórter; correspondente; um jornalista da;
		fotógrafo da; verslaggever; journalisten`},
	{cue: cueWitness, arg: counting, detail: "witness", phrases: `tally; count; poll of economists; Zählung; un décompte de; comptage de;
		décompte de; recuento de`},
	{cue: cueSpeaker, phrases: `spokesman; spokeswoman; spokesperson; spokespeople; spokesmen; spokespersons; a representative for;
		representative; press officer; press secretary; statement;
		Sprecher; Sprecherin; Unternehmenssprecher; Firmensprecher; Pressesprecher; Pressesprecherin; Konzernsprecher; Konzernsprecherin;
		Firmensprecherin; Behördensprecher; Polizeisprecher; Polizeisprecherin;
		porte-parole; un porte-parole; portavoz; portavoces; vocero; vocera; portavoce; porta-voz; woordvoerder; woordvoerster`},
}

// reportPhrases name whoever reported.
var reportPhrases = []phraseRow{
	{cue: cueAccording, detail: "according", phrases: `according to; as per; according to a report by; according to a report in;
		according to a report from; according to reports by; according to reports from; according to reports in;
		laut; gemäß; gemäss; nach Auskunft der; nach Auskunft des; nach Auskunft von; nach Mitteilung der; nach Mitteilung des;
		nach Darstellung der; nach Darstellung des; nach Erkenntnissen der; nach Erkenntnissen des; nach ersten Angaben von;
		nach ersten Angaben der; nach ersten Angaben des; nach ersten Erkenntnissen der; nach ersten Erkenntnissen des;
		nach bisherigen Erkenntnissen der; nach bisherigen Erkenntnissen des; nach vorläufigen Angaben der; nach jüngsten Angaben der;
		nach Angaben von; nach Angaben der; nach Angaben des; nach den Angaben der; nach den Angaben des; nach Informationen von;
		nach Informationen der; nach Informationen des; nach einem Bericht der; nach einem Bericht des; nach einem Bericht von;
		nach Berichten der; nach Berichten von; einem Bericht der; einem Bericht des; einem Bericht von; laut einem Bericht der;
		laut einem Bericht des; laut einem Bericht von; Informationen der; Informationen des; Informationen von; Bericht der; Bericht des;
		wie aus einem Bericht der; so die; so das; so der; heißt es bei; heißt es in der; Angaben der Nachrichtenagentur;
		selon; d'après; à en croire; selon les informations de; selon les informations du; selon des informations de;
		selon des informations du; d'après les informations de; selon nos confrères de; selon nos confrères du; selon nos confrères d';
		nos confrères de; nos confrères du; selon une information de; selon une information du; confirmant une information de;
		confirmant une information du; confirmant les informations de; confirmant les informations du; confirme une information de;
		confirme une information du; informations de; informations du; infos de; infos du; infos d'; confirmant une information;
		confirmant les informations; confirmé une information; confirmé les informations; confirme les informations; selon une information;
		selon les informations; selon des informations; un article des; article des; informations des; selon un article du;
		selon un article de;
		según; de acuerdo con; de acuerdo a; de acuerdo al; según informó; según informa; según ha informado; según publicó; según publica;
		según informaciones de; según un informe de; según reportó;
		secondo; secondo quanto riporta; secondo quanto riferisce; secondo quanto riferito da; secondo quanto riferito dall';
		secondo quanto scrive; stando a; stando al; stando alla; stando all'; stando a quanto riporta; a quanto riferisce; a quanto riporta;
		come riporta; come riferisce; come scrive;
		segundo; de acordo com; conforme; segundo informou; segundo noticiou; segundo reportagem da; segundo reportagem do;
		volgens; aldus; zo meldt; zo schrijft; blijkt uit berichtgeving van; op gezag van`},
	{cue: cueAccording, langs: langEN, detail: "according", phrases: `per`},
	{cue: cueAccording, langs: langPT, detail: "seen", phrases: `segundo apurou; conforme apurou; como apurou`},
	{cue: cueAccording, langs: langIT, detail: "seen", phrases: `secondo quanto ha potuto ricostruire; secondo quanto ha potuto apprendere;
		secondo quanto ha potuto verificare; da quanto ha potuto ricostruire; da quanto ha potuto apprendere; a quanto ha potuto apprendere;
		secondo quanto risulta a; a quanto risulta a; per quanto risulta a; secondo quanto risulta al; secondo quanto risulta alla;
		secondo quanto risulta all'; a quanto risulta al; a quanto risulta alla; a quanto risulta all'; per quanto risulta al;
		per quanto risulta alla; per quanto risulta all'`},
	{cue: cueReport, langs: langDE, detail: "according", phrases: `zufolge`},
	{cue: cueCite, detail: "citing", phrases: `citing; quoting; cited; citing a report by; citing a report in; citing a report from;
		crediting; which cited; who cited; which quoted; who quoted; which cites; which quotes;
		unter Berufung auf; mit Berufung auf; berief sich auf; beruft sich auf; beriefen sich auf; berufen sich auf; berief sich;
		beruft sich; beriefen sich; berufen sich; bezieht sich; beziehen sich; bezog sich; bezogen sich; mit Verweis auf; unter Hinweis auf; unter Verweis auf; zitiert; zitierte; zitieren;
		zitierten;
		citant; en citant; qui cite; qui citait; citando a; citando; que cita a; citó a; cita a; que cita; che cita; cita; citando fonti;
		citou; onder verwijzing naar; die zich baseert op; baseerde zich op; baseert zich op; baseren zich op; zich baserend op;
		beroept zich op; beriep zich op; op basis van bronnen; met verwijzing naar`},
	{cue: cueCite, langs: langDE, detail: "citing", phrases: `die sich auf; der sich auf; das sich auf; die sich dabei auf; der sich dabei auf;
		das sich dabei auf`},
	{cue: cueReportBy, detail: "reported", phrases: `reported by; as reported by; reported in; reported on by; published by; published in;
		reports by; reports in; reports from; quoted by; as quoted by; cited by; carried by; aired on; aired by; broadcast by; broadcast on;
		reported previously by; writing in;
		was reported by; has been reported by;
		zitiert von; veröffentlicht von; berichtet von; veröffentlicht in; wie es bei; nach Recherchen von; nach Recherchen der;
		Analyse von;
		Analyse der; Auswertung von; Auswertung der; Recherchen von; Recherchen der; Recherche von; publié dans; publiée dans; publiés dans;
		publiées dans; diffusé sur; publicado en; publicada en; pubblicato su; ripreso da;
		lit-on dans; lit-on sur; peut-on lire dans; peut-on lire sur; on peut lire dans;
		on peut lire sur; on peut le lire dans; on peut le lire sur; on a pu lire dans; indiqué par le site; indiqué par le quotidien;
		indiqué par le journal; indiqué par le média; si legge su; si legge sul; si legge sulla; geciteerd door;
		gepubliceerd door; gepubliceerd in; gemeld door; aangehaald door`},
	{cue: cueReportBy, detail: "report", phrases: `op-ed in; op-ed for; opinion piece in; opinion piece for; column in; column for;
		essay in;
		report by; report in; report from; report on; reports by; a report by; a report in; a report from; story in; story by; article in;
		article by; article from; article published by; article published in; investigation by; investigation in; analysis by;
		the report by;
		stories in; coverage by; a story in; a story by; report published by; report published in; reporting by the; reporting from;
		scoop by; scoop from; scoop in; news from;
		Bericht in der; Bericht im; Artikel in der; Artikel im; Artikel der; Meldung der; Meldungen der; Bericht von; enquête de;
		enquête du;
		un reportage du; un reportage de; article de; article d'; article du; article publié par; article publié dans; un article du;
		dépêche de; dépêche de l';
		informaciones de; informaciones del; exclusiva de; exclusiva del; informe del; artículo del; reportaje del; noticia del;
		información del; investigación de; investigación del; nota del; columna del; indiscrezioni di; indiscrezioni del;
		indiscrezioni dell'; indiscrezioni riportate da; anticipazioni di; anticipazioni del; informe de; artículo de; artículo en;
		noticia de; información de; reportaje de; artículo publicado por; articolo di; articolo su; articolo del; un articolo del;
		inchiesta di; inchiesta del; inchiesta dell'; inchiesta della; articolo della; articolo dell'; indiscrezioni della;
		anticipazioni della; anticipazioni dell'; reportagem da; reportagem do; reportagem de; matéria da; matéria do; apuração da;
		apuração do; investigação da; investigação do; artigo do; artigo da; artigo no; artikel in; artikel van; bericht van;
		berichtgeving van; onderzoek van; reconstructie van; analyse van`},
	{cue: cueReport, detail: "reported", phrases: `reported; reports; reporting; teased; gathered that; exclusively gathered;
		reliably gathered; found that; finds that; estimated; asserted; alleges; has reported; had reported; is reporting; was reporting;
		has learned; has learnt; learned; disclosed; wrote; writes; written that; written on; published; quoted; quotes; cites; calculated;
		estimates; understands; has been told; have been told; reported citing; report said; report says; report that; report saying;
		reporter said; noted; notes; asserts; alleged; claims; claimed; described; detailed; details; announced in a report; editorialized;
		adds that; put the number; put the figure; put the toll; put the death toll; puts the number; puts the figure; puts the toll;
		puts the death toll;
		berichtete; berichtet; berichteten; berichtet von; berichtete von; berichten von; berichteten von; spricht von; sprach von;
		sprechen von; berichten; berichtet hatte; berichtete hatte; meldete; meldet; meldeten; melden; gemeldet; geschrieben; schreibt;
		schrieb; schreiben; erfuhr; erfahren; veröffentlicht; veröffentlichte; in Erfahrung brachte; in Erfahrung gebracht;
		in Erfahrung bringen konnte; zitierte; vermeldete; vermeldet; hatte berichtet; hat berichtet;
		rappelle; rappelait; explique; souligne; soulignait; raconte; détaille; chiffre; évalue; rapporte; rapportait; rapporté; rapportent;
		a rapporté; indique; indiquait; a indiqué; écrit; écrivait; a écrit; annonce; annonçait; a annoncé; affirme; affirmait; a affirmé;
		publie; a publié; relate; relaie; fait état; précise; avait publié; avait rapporté; avait annoncé; avait écrit; avait indiqué;
		avait affirmé; avait relaté; avait relayé; avait fait état; ont rapporté; ont publié; ont annoncé; publiait; publient; relatait;
		relayait; a relayé; a relaté; a évoqué; rapportaient; écrivent; publié; annoncé; a fait savoir; évoque; évoquait; croit savoir;
		croyait savoir; soutient; soutenait; assure; assurait; avance; avançait; signale; signalait; signalent; a signalé; nous informe;
		nous apprend;
		cifra; cifraba; cifró; sitúa; valora; informó; informa; informaron; ha informado; había informado; reporta; reportó; reportaron;
		publicó; publica; ha publicado; habían publicado; había publicado; han publicado; publicaron; pudo constatar; pudo comprobar;
		ha podido constatar; ha podido comprobar; constató; comprobó; contó; cuenta; difundió; divulgó; publicaba; publicara; informara;
		señaló; señala; recuerda; recordó; recordaba; apunta; destaca; destacó; explica; explicó; subraya; subrayó; precisa; precisó;
		escribió; escribe; recoge; recogió; asegura; afirma; relata; detalla; detalló; indica; indicó; sostiene; sostienen; sostuvo;
		dio a conocer; da a conocer; ha dado a conocer; dieron a conocer; dio cuenta; da cuenta; daba cuenta; dan cuenta; dieron cuenta;
		hizo saber; ha hecho saber; hicieron saber; han hecho saber;
		ricorda; ricordava; riporta; riportato; riportano; ha dato notizia; hanno dato notizia; aveva dato notizia; fa sapere; fanno sapere;
		ha fatto sapere; riportava; scriveva; aveva scritto; aveva riportato; aveva pubblicato; aveva anticipato; pubblicava;
		hanno riportato; hanno scritto; rivelava; dà notizia; dava notizia; ha riportato; scrive; scrivono; ha scritto; riferisce;
		ha riferito; riferito; pubblica; ha pubblicato; rende noto; annuncia; spiega; racconta; apprende; afferma; sottolinea; sosteneva;
		lembra; lembrou; recorda; recordou; destacou; sublinha; informou; noticiou; noticiava; noticiaram; informaram; publicaram;
		publicava;
		escrevia; tinha publicado; havia escrito; mostrou; divulga; revelava; noticia; reportou; publicou; escreveu; escreve; avança;
		avançou; divulgou; refere; referiu; adianta; relatou; afirmou; sustenta; deu conta; dá conta; havia noticiado; ter noticiado;
		ter publicado; ter escrito; tinha noticiado; havia informado; tinha informado; havia publicado;
		meldt; meldde; meldden; had gemeld; had bericht; had geschreven; hadden gemeld; gemeld; bericht had; tekende op; maakte bekend;
		bericht; berichtte; schrijft; schreef; schrijven; publiceerde; heeft gemeld; heeft bericht; heeft gepubliceerd; had gepubliceerd;
		heeft geschreven; heeft bekendgemaakt; had bekendgemaakt; weet te melden; kan melden; kon melden;
		stelt; beweert; beweerde`},
	{cue: cueReport, detail: "seen", phrases: `a appris; a pu consulter; ont pu consulter; a pu lire; a pu se procurer; s'est procuré;
		s'est procurée; s'est procurés; s'est procurées; a pu visionner; a pu obtenir; a obtenu copie; a consultée; a consultés;
		a consultées; a consulté; a eu accès; a eu copie; ha podido saber; pudo saber; ha sabido que; ha podido acceder; ha podido acceder también;
		ha podido consultar; ha podido leer; pudo acceder; pudo consultar; ha tenido acceso; tuvo acceso; ha potuto leggere;
		ha potuto visionare; ha potuto consultare; ha visionato; ha avuto accesso; teve acesso; consultou; pôde consultar`},
	{cue: cueReport, langs: langEN, detail: "seen", phrases: `has seen; have seen; has obtained; have obtained; has reviewed; have reviewed;
		has viewed; obtained; has been shown; was shown`},
	{cue: cueReport, langs: langFR, detail: "seen", phrases: `à laquelle a assisté; auquel a assisté; auxquelles a assisté; auxquels a assisté; à laquelle assistait; auquel assistait`},
	{cue: cueReport, langs: langES, detail: "seen", phrases: `a la que asistió; al que asistió; a las que asistió; a los que asistió`},
	{cue: cueReport, langs: langPT, detail: "seen", phrases: `apurou`},
	// Whom an outlet asked itself, and what it could not find out.
	{cue: cueReport, langs: langEN, detail: askedItself, phrases: `has contacted; have contacted; had contacted; contacted;
		has reached out to; have reached out to; reached out to; has approached; sought comment from; has sought comment;
		has requested comment; has asked for comment; could not independently verify; could not immediately verify;
		couldn't independently verify; was unable to verify; was unable to independently verify; was not able to independently verify;
		has not independently verified; has not been able to independently verify; has been unable to verify; could not reach;
		could not immediately reach; was unable to reach`},
	{cue: cueReport, langs: langFR, detail: askedItself, phrases: `a contacté; a sollicité; a tenté de joindre; a tenté de contacter;
		n'a pas pu vérifier; n'a pu vérifier; n'a pas pu joindre; n'était pas en mesure de vérifier; n'est pas en mesure de vérifier;
		n'a pas été en mesure de vérifier`},
	{cue: cueReport, langs: langES, detail: askedItself, phrases: `llamó a; contactó a; contactó con; se contactó con; se comunicó con;
		ha contactado con; se puso en contacto con; se ha puesto en contacto con; solicitó comentarios; solicitó un comentario;
		ha solicitado comentarios; pidió comentarios; pidió un comentario; no pudo verificar; no ha podido verificar; no pudo confirmar;
		no ha podido confirmar; no pudo contactar; intentó contactar; trató de contactar`},
	{cue: cueReport, langs: langIT, detail: askedItself, phrases: `ha contattato; ha chiesto un commento; non ha potuto verificare;
		non è stata in grado di verificare`},
	{cue: cueReport, langs: langPT, detail: askedItself, phrases: `entrou em contato com; entrou em contacto com; contatou; contactou;
		tentou contato com; tentou contactar; não conseguiu contato com; não conseguiu contactar; não conseguiu verificar;
		não pôde verificar; pediu comentários; solicitou comentários`},
	{cue: cueReport, langs: langNL, detail: askedItself, phrases: `nam contact op met; heeft contact opgenomen met;
		heeft contact gezocht met; kon niet verifiëren; kon dit niet onafhankelijk`},
	{cue: cueReport, langs: langES, detail: "seen", phrases: `pudo conocer; ha podido conocer; pudo confirmar; ha podido confirmar;
		pudo corroborar; ha podido corroborar; pudo verificar; ha podido verificar; pudo comprobar; ha podido comprobar; pudo constatar;
		ha podido constatar; ha comprobado; ha constatado; ha verificado; pudo establecer`},
	{cue: cueStory, detail: "report", phrases: `report; investigation; poll; survey; exclusive; dispatch; scoop; Bericht; Recherche;
		Recherchen; Informationen; onthulling; onthullingen; berichtgeving; reconstructie; onderzoek`},
	{cue: cueStory, detail: "interview", phrases: `interview; Interview; Gespräch; Podcast; Sommerinterview; intervista; entrevista`},
	{cue: cueStory, detail: "said", phrases: `review; analysis; story; article; editorial; op-ed; column; Artikel`},
	{cue: cueVia, detail: "handed on", phrases: `this from; this, from; this just in from; more from; word from`},
	{cue: cueVia, detail: "report", phrases: `via; h/t; hat tip to; hat tip; per via`},
	{cue: cueSay, detail: "said", phrases: `said; says; saying; stated; states; added; adds; explained; explains; argues; mentions;
		mentioned; pointed out; argued; suggested; suggests; confirmed; confirms; news reported`},
	{cue: cueScoop, detail: "first reported", phrases: `first reported; was first to report; was the first to report; were first to report;
		were the first to report; the first to report; first to report; was first with; had first reported; reported first;
		who first reported; which first reported; has first reported; first published; first disclosed; originally reported;
		exclusively reported; reported exclusively; first wrote; first broke; first to break; had the story first; had the news first;
		had the report first; had it first; got the story first;
		zuerst berichtete; hatte zuerst berichtet; hatten zuerst berichtet; zuerst berichtet; berichtete zuerst; berichteten zuerst;
		berichtete als erstes; hatte als erstes berichtet; berichtete exklusiv; zuerst gemeldet; meldete zuerst; hatte zuerst;
		hatten zuerst;
		zuerst hatte; zuerst hatten; zuerst hat; als Erstes hatte; als Erstes hatten; als Erstes hat; als Erstes berichtete;
		als Erstes meldete; als Erste berichtete; als Erster berichtete; hatte als Erste berichtet;
		premier à rapporter; premier à révéler; premier à l'annoncer; première à l'annoncer; premier à annoncer; première à révéler;
		été le premier à en parler; été le premier à révéler; été le premier à annoncer; été le premier à rapporter;
		été le premier à l'annoncer; été le premier à en faire état; été la première à en parler; été la première à révéler;
		été la première à annoncer; fut le premier à en parler; fut le premier à révéler; fut le premier à annoncer;
		primero en informar; primera en informar; primero en publicar; primero en revelar; fue el primero en informar;
		fue el primero en publicar; fue el primero en revelar; fue el primero en adelantar; fue la primera en informar;
		fue la primera en publicar; fue el primer medio en informar; fue el primer medio en publicar; avanzó en exclusiva;
		publicó en primicia; informó en primicia; en exclusiva; publicó en exclusiva; adelantó en exclusiva; informó en exclusiva;
		per primo a; è stato il primo a riportare; è stato il primo a scrivere; è stato il primo a dare; è stata la prima a riportare;
		è stata la prima a scrivere; è stata la prima a dare; ha riferito per primo; ha riferito per prima; per prima ha riferito;
		ha riportato per primo; a dare la notizia per primo; ha anticipato; anticipato; anticipa; ha lanciato la notizia;
		ha lanciato l'indiscrezione; ha lanciato la bomba; lancia la notizia; lancia l'indiscrezione; lancia la bomba;
		ha dato per primo la notizia; ha dato per prima la notizia; per primo ha dato la notizia; per prima ha dato la notizia;
		per primo ha riportato; per prima ha riportato; per primo ha riferito; per primo ha scritto; per prima ha scritto;
		foi o primeiro a noticiar; foi a primeira a noticiar; foi o primeiro a avançar; foi a primeira a avançar; foi o primeiro a dar;
		foi a primeira a dar; o primeiro a noticiar; a primeira a noticiar; primeiro a noticiar; primeira a noticiar;
		noticiou em primeira mão; em primeira mão; noticiou primeiro;
		als eerste berichtte; meldde als eerste; berichtte als eerste; bracht als eerste; als eerste meldde; was de eerste die meldde;
		was de eerste die berichtte; was de eerste die het nieuws; bracht het nieuws als eerste; bracht het verhaal als eerste;
		had het nieuws als eerste; had de primeur; kwam als eerste met; als eerste bericht; als eerste gemeld`},
	{cue: cueReport, langs: langFR, detail: "reported", phrases: `relève; relevait; affirment; indiquent; évoquent; annoncent; font état;
		assurent; racontent; a découvert; ont découvert; fait savoir; font savoir; ajoute; a ajouté; a expliqué; a raconté; a précisé;
		a détaillé; a signalé; signale; mentionne; constate; a constaté; résume; note; a noté; conclut; croient savoir; nous apprend;
		nous apprennent; ont souligné; ont ajouté; ont précisé; ont noté`},
	{cue: cueReport, langs: langIT, detail: "reported", phrases: `parla di; parla del; parla della; ha sostenuto; riferiscono; parlano di;
		annunciano; sostengono; spiegano; precisano; informano; sottolineano; ricordano; raccontano; ha raccontato; hanno raccontato;
		ha aggiunto; aggiunge; ha spiegato; ha precisato; ha evidenziato; aveva evidenziato; evidenzia; ha ricordato; ha sottolineato;
		segnala; ha segnalato; ipotizza; ha ipotizzato; ha informato; chiosa; rilancia; insiste`},
	{cue: cueReport, langs: langES, detail: "reported", phrases: `apuntan; señalan; indican; publican; recogen; aseguran; afirman; destacan;
		difunden; avanza; avanzan; habla de; hablan de; confirman; informan; reportan; explican; precisan; detallan; relatan; revelan;
		refieren;
		señalaba; aseguraba; afirmaba; indicaba; apuntaba; explicaba; recogía; informaba; sostenía; destacaba; detallaba; refirió; refiere;
		reseña; reseñó; consigna; consignó;
		publicase; difundiera; difundiese; divulgara; informase; reportara; reportase; contara; contase; relatara; tituló; titula;
		titulaba`},
	{cue: cueReport, langs: langFR, detail: "reported", phrases: `se fait l'écho; se faisait l'écho; s'est fait l'écho; s'est faite l'écho;
		se font l'écho; se sont fait l'écho`},
	{cue: cueReport, langs: langES, detail: "reported", phrases: `se hace eco; se hacía eco; se hizo eco; se ha hecho eco; se hacen eco;
		se hicieron eco; se han hecho eco`},
	{cue: cueReport, langs: langPT, detail: "reported", phrases: `titulou; titula; estampa; estampou`},
	{cue: cueReport, langs: langES, arg: behindInfinitive, detail: "reported", phrases: `tras publicar; tras difundir; tras informar;
		al publicar; después de publicar; después de informar; antes de publicar`},
	{cue: cueScoop, langs: langES, arg: behindInfinitive, detail: "revealed", phrases: `tras revelar; tras desvelar; tras destapar;
		tras adelantar; al revelar; después de revelar; antes de revelar`},
	{cue: cueReport, langs: langPT, arg: beforeInfinitive, detail: "reported", phrases: `noticiar; publicar; divulgar`},
	{cue: cueScoop, langs: langPT, arg: beforeInfinitive, detail: "revealed", phrases: `revelar; antecipar; denunciar`},
	{cue: cueScoop, langs: langES, detail: "revealed", phrases: `revelase; desvelase; adelantase; destapara; destapase; anticipó;
		anticipaba;
		sacó a la luz; ha sacado a la luz; dio la primicia; dio la exclusiva; dio la noticia`},
	{cue: cueScoop, langs: langES, detail: "revealed", phrases: `lo hizo público; la hizo pública; los hizo públicos; las hizo públicas;
		lo ha hecho público; la ha hecho pública; los ha hecho públicos; las ha hecho públicas`},
	{cue: cueSeen, detail: "seen", phrases: `verificado por; verificada por; verificados por; verificadas por; verificado pela; verificada pela; verificados pela;
		verificadas pela; vérifié par; vérifiée par; vérifiés par; vérifiées par`},
	{cue: cueCite, langs: langFR, detail: "citing", phrases: `se fondant sur; se basant sur; s'appuyant sur; se référant à; se référant au`},
	{cue: cueCite, langs: langES, detail: "citing", phrases: `basándose en; con base en información de; con base en un reporte de; apoyándose en`},
	{cue: cueCite, langs: langIT, detail: "citing", phrases: `basandosi su; basandosi sul; basandosi sulla; rifacendosi a; rifacendosi al`},
	{cue: cueReportBy, langs: langEN, detail: "report", phrases: `claims made in; claim made in; allegations made in; allegation made in`},
	{cue: cueSeen, langs: langES, detail: "seen", phrases: `filtrado a; filtrada a; filtrados a; filtradas a`},
	{cue: cueScoop, langs: langES, detail: "revealed", phrases: `soltó la noticia; soltó la exclusiva; soltó la bomba; lanzó la exclusiva;
		lanzó la primicia; tuvo la primicia; tuvo la exclusiva; publicó la primicia; levantó la liebre`},
	{cue: cueScoop, langs: langFR, detail: "revealed", phrases: `a sorti l'affaire; a sorti l'info; a sorti l'information; a sorti le scoop;
		avait sorti l'affaire; avait sorti l'info; avait sorti l'information; a vendu la mèche; avait vendu la mèche; a levé le lièvre;
		avait levé le lièvre; a éventé l'affaire; a éventé la nouvelle; a ébruité l'affaire; a ébruité la nouvelle; avait ébruité l'affaire;
		avait ébruité la nouvelle; a mis au jour; avait mis au jour; a mis au jour l'affaire`},
	{cue: cueScoopBy, langs: langES, detail: "revealed", phrases: `la primicia fue de; la primicia fue del; la primicia es de;
		la primicia es del; la primicia la dio; la primicia la tuvo; la exclusiva fue de; la exclusiva fue del; la exclusiva es de;
		la exclusiva es del; la exclusiva la dio; la noticia la dio; la noticia la adelantó; la noticia la avanzó; la noticia la soltó`},
	{cue: cueScoopBy, langs: langFR, detail: "revealed", phrases: `le scoop est de; le scoop est du; le scoop est signé;
		l'information est de; l'information est du; l'info est de; l'info est du; l'info vient de; l'info vient du`},
	{cue: cueScoopBy, langs: langPT, detail: "revealed", phrases: `o furo é da; o furo é do; o furo foi da; o furo foi do`},
	{cue: cueScoopBy, langs: langIT, detail: "revealed", phrases: `lo scoop è di; lo scoop è del; lo scoop è della; lo scoop è de;
		lo scoop porta la firma di; lo scoop porta la firma del`},
	{cue: cueScoopBy, langs: langNL, detail: "revealed", phrases: `de primeur was voor; de primeur is voor; de primeur was van;
		de primeur is van`},
	{cue: cueScoop, langs: langPT, detail: "revealed", phrases: `antecipou; antecipava; deu a notícia; avançou a notícia;
		adiantou a notícia;
		avançou a informação; adiantou a informação; avançou em primeira mão; adiantou em primeira mão; trouxe a público; trouxe à tona`},
	{cue: cueMade, langs: langFR, detail: "revealed", phrases: `mis au jour; mise au jour; mises au jour`},
	{cue: cueMade, langs: langES, detail: "reported", phrases: `dado a conocer; dada a conocer; dados a conocer; dadas a conocer`},
	{cue: cueMade, langs: langPT, detail: "reported", phrases: `dado a conhecer; dada a conhecer; dados a conhecer; dadas a conhecer;
		denunciado; denunciada; denunciados; denunciadas`},
	{cue: cueReportBy, langs: langES, detail: "reported", phrases: `se lee en; puede leerse en; se puede leer en; hemos sabido a través de;
		hemos sabido por; se supo a través de; se supo por; se conoció a través de; se conoció por; según supimos por`},
	{cue: cueReportBy, langs: langPT, detail: "reported", phrases: `lê-se no; lê-se na; pode ler-se no; pode ler-se na`},
	// Who writes under his own name says where he read it.
	{cue: cueReportBy, langs: langES, detail: "reported", phrases: `leo en; leemos en; leí en; leímos en; copio de; copiamos de`},
	{cue: cueReportBy, langs: langES, detail: "reported", phrases: `supimos por; supimos, por; sabemos por; sabemos, por; supe por; supe, por;
		nos enteramos por; me enteré por; me he enterado por; nos hemos enterado por; supimos gracias a; sabemos gracias a`},
	{cue: cueReportBy, langs: langPT, detail: "reported", phrases: `leio no; leio na; li no; li na`},
	{cue: cueReportBy, langs: langFR, detail: "reported", phrases: `ai-je lu dans; avons-nous lu dans; on sait grâce à; on sait, grâce à;
		nous savons grâce à; nous savons, grâce à; sait-on grâce à; j'ai appris par`},
	{cue: cueReport, detail: "reported", phrases: `dixit`}, // Latin in all of them
	// Or whom he has it from.
	{cue: cueReportBy, langs: langFR, detail: "reported", phrases: `l'info nous vient de; l'info nous vient du; l'information nous vient de;
		l'information nous vient du; la nouvelle vient de; la nouvelle vient du; la nouvelle nous vient de; la nouvelle nous vient du;
		la nouvelle est venue de; la nouvelle est venue du; le plus beau vient de; le plus beau vient du; le meilleur vient de;
		le meilleur vient du; le plus drôle vient de; le plus drôle vient du; on doit l'info à; on doit l'info au; on doit l'information à;
		on doit l'information au; on doit cette information à; on doit cette information au; on doit la nouvelle à; on doit la nouvelle au;
		nous devons cette information à; nous devons cette information au; merci l'`},
	{cue: cueReportBy, langs: langES, detail: "reported", phrases: `la noticia llega de; la noticia llega del; la noticia nos llega de;
		la noticia nos llega del; la noticia viene de; la noticia viene del; la información nos llega de; la información nos llega del;
		lo mejor viene de; lo mejor viene del; lo más gracioso viene de; debemos la noticia a; debemos la noticia al;
		debemos la información a; debemos la información al; la noticia se la debemos a; la noticia se la debemos al`},
	{cue: cueReportBy, langs: langIT, detail: "reported", phrases: `la notizia arriva da; la notizia arriva dal; la notizia arriva dalla;
		la notizia viene da; la notizia viene dal; la notizia viene dalla; dobbiamo la notizia a; dobbiamo la notizia al`},
	{cue: cueReportBy, langs: langPT, detail: "reported", phrases: `a notícia vem do; a notícia vem da; a notícia chega do; a notícia chega da;
		devemos a notícia ao; devemos a notícia à`},
	{cue: cueReportBy, langs: langFR, detail: "reported", phrases: `je lis dans; j'ai lu dans; nous lisons dans; j'emprunte à; je reprends de`},
	{cue: cueReportBy, langs: langIT, detail: "reported", phrases: `leggo su; leggo sul; leggo sulla; ho letto su; ho letto sul; ho letto sulla`},
	{cue: cueReport, langs: langPT, detail: "reported", phrases: `estimou; descreveu; informam; noticiam; afirmam; relatam; apontam;
		avançam;
		dão conta; fala em; falam em; revelam; referem; indicam; confirmam; garantem;
		indicava; referia; afirmava; dizia; sublinhava; apontava; apontou; relatava; informava; tem noticiado; têm noticiado; tem informado;
		têm informado; tem avançado; têm avançado; tem publicado; têm publicado; tem divulgado; têm divulgado`},
	{cue: cueReportBy, langs: langFR, detail: "report", phrases: `dans une tribune dans les colonnes de; dans une tribune au;
		dans une tribune à; dans une tribune publiée par; dans une tribune publiée dans; dans une tribune parue dans; dans une tribune dans;
		dans une lettre ouverte publiée par; dans une lettre ouverte publiée dans`},
	{cue: cueReportBy, langs: langDE, detail: "report", phrases: `Report der; Report des; Report von; Reports der; Reports des; Reports von;
		Reportage der; Reportage des; Reportage von; Reportagen der; Reportagen des; Reportagen von; Story der; Story des; Story von;
		Exklusivbericht der; Exklusivbericht des; Exklusivbericht von; Vorabbericht der; Vorabbericht des; Vorabbericht von;
		Vorabmeldung der; Vorabmeldung des; Vorabmeldung von; Titelgeschichte der; Titelgeschichte des; Titelgeschichte von`},
	{cue: cueTell, langs: langDE, detail: "interview", phrases: `Unterredung mit; Telefonat mit; Telefoninterview mit; Telefongespräch mit;
		Hintergrundgespräch mit; Sommergespräch mit; Doppelinterview mit; Streitgespräch mit; Sommerinterview mit; Exklusivinterview mit;
		im Plausch mit; im Talk mit`},
	{cue: cueReportBy, langs: langDE, detail: "report", phrases: `Gastbeitrag für; Gastbeitrag in; Gastbeitrag im; Gastkommentar für;
		Gastkommentar in; Gastkommentar im; Beitrag für; Beitrag in der; Beitrag im`},
	{cue: cueReportBy, langs: langES, detail: "report", phrases: `tribuna en; tribuna para; columna en; columna para`},
	{cue: cueReportBy, langs: langES, detail: "reported", phrases: `publicado por`}, // a byline begins so, too
	{cue: cueScoop, detail: "first reported", phrases: `adelantada; adelantado; avançada; avançado; anticipata; noticiada`},
	{cue: cueScoop, detail: "revealed", phrases: `revealed; reveals; has revealed; had revealed; broke the story; broke the news;
		broke news;
		which broke the story; which broke the news; who broke the story; broke word; uncovered; unearthed; had the scoop; has the scoop;
		scooped;
		enthüllte; enthüllt; enthüllten; deckte auf; hatte enthüllt; aufgedeckt; hatte aufgedeckt; machte publik; machte zuerst publik;
		publik gemacht; aufdeckte; aufdeckten; publik machte; publik machten; ans Licht brachte; ans Licht brachten;
		révèle; révélait; a révélé; ont révélé; avait révélé; révélé; révélée; révélaient; révèlent; dévoile; a dévoilé; dévoilait;
		avait dévoilé;
		reveló; revela; ha revelado; había revelado; revelaron; revelado; revelada; destapó; desveló; ha desvelado; desvela; adelantó;
		adelanta; ha adelantado; adelantaba; adelantaron; adelantara; revelara; desvelara; había adelantado; ha avanzado; avanzó; avanzaba;
		avanzaron; había avanzado; destapado;
		ha rivelato; rivela; rivelato; aveva rivelato; svela; ha svelato; hanno rivelato;
		revelou; revelaram; ter revelado; ter avançado; tinha revelado; havia revelado;
		onthulde; onthult; onthulden; onthuld; heeft onthuld; bracht naar buiten; naar buiten bracht`},
	{cue: cueScoopBy, detail: "first reported", phrases: `d'abord annoncé par; d'abord annoncée par; d'abord rapporté par;
		d'abord rapportée par; d'abord publié par; d'abord publiée par; d'abord révélé par; d'abord révélée par; d'abord révélés par;
		first reported by; first reported in; first reported on; first reported Monday by; first reported on Monday by;
		first reported on Tuesday by; first reported on Wednesday by; first reported on Thursday by; first reported on Friday by;
		first reported on Saturday by; first reported on Sunday by; reported first by; originally reported by; first published by;
		first published in; first disclosed by; earlier reported by; reported earlier by; reported earlier in the day by;
		reported earlier on Monday by; reported earlier on Tuesday by; reported earlier on Wednesday by; reported earlier on Thursday by;
		reported earlier on Friday by; reported earlier on Saturday by; reported earlier on Sunday by; first revealed by; first broken by;
		broken by; first obtained by; exclusively reported by;
		zuerst berichtet von; zuerst gemeldet von; zuerst von; zuerst veröffentlicht von; zuerst enthüllt von; first brought to light by;
		brought to light by; mise au jour par; mis au jour par; mises au jour par; aan het licht gebracht door; aan het licht door;
		rapporté en premier par; annoncé en premier par;
		informado primero por; publicado en primicia por; publicada en primicia por; noticiado primeiro pela;
		noticiado em primeira mão pela;
		noticiada em primeira mão pela; noticiado em primeira mão pelo; noticiada em primeira mão pelo; als eerste gemeld door;
		eerst gemeld door; eerder gemeld door; eerder bericht door;
		data per primo da; data per primo dal; data per prima da; data per prima dal; data per prima dalla; per primo è stato;
		per prima è stata; per primi sono stati; per primo era stato; a rivelarlo è stato; a rivelarlo è stata; a rivelarlo era stato;
		a darne notizia è stato; a darne notizia è stata; a darne notizia per primo è stato`},
	{cue: cueScoopBy, langs: langEN, detail: "revealed", phrases: `came to light in; come to light in; comes to light in; first surfaced in;
		first emerged in; first came out in`},
	{cue: cueScoopBy, detail: "revealed", phrases: `revealed by; revealed in; uncovered by; unearthed by; broken first by; enthüllt von;
		aufgedeckt von; révélation de; révélation du; révélation des; révélations de; révélations du; révélations des; revelación de;
		revelación del; revelaciones de; revelaciones del; indiscrezione lanciata da; indiscrezione lanciata dal;
		indiscrezione lanciata dalla; indiscrezione lanciata dall'; indiscrezione diffusa da; indiscrezione diffusa dal;
		indiscrezione diffusa dalla; indiscrezione diffusa dall'; data in anteprima da; data in anteprima dal; data in anteprima dalla;
		data in anteprima dall'; diffusa in anteprima da; diffusa in anteprima dal; diffusa in anteprima dalla; diffusa in anteprima dall';
		notizia lanciata da; notizia lanciata dal; notizia lanciata dalla; notizia lanciata dall'; notizia diffusa da; notizia diffusa dal;
		notizia diffusa dalla; notizia diffusa dall'; voce lanciata da; voce lanciata dal; voce lanciata dalla; voce lanciata dall';
		voce diffusa da; voce diffusa dal; voce diffusa dalla; voce diffusa dall'; rivelazione di; rivelazione del; rivelazioni di;
		rivelazioni del; revelação da; revelação do; revelações da; revelações do; onthuld door; naar buiten gebracht door; onthulling van;
		onthullingen van`},
	{cue: cueUnnamed, phrases: `people familiar; people with knowledge; people briefed; person familiar; person with knowledge;
		a person briefed; sources; source; unnamed; unnamed sources; anonymous officials; anonymous people; unidentified officials;
		anonymous sources; unidentified sources; people close to; media reports; local media; news reports; reports; insiders;
		Insider; anonyme Ermittler; anonyme Quellen; anonyme Informanten; Informanten; Unternehmenskreise; Unternehmenskreisen;
		Regierungskreise; Regierungskreisen; Branchenkreise; Branchenkreisen; Finanzkreise; Finanzkreisen; Verhandlungskreise;
		Verhandlungskreisen; Sicherheitskreise; Sicherheitskreisen; Kreise; Kreisen; Insidern; eingeweihte Personen;
		mit der Sache vertraute;
		mit der Angelegenheit vertraute; Personen; Quellen; Medienberichte; Medienberichten;
		des sources; une source; personnes proches; de sources concordantes; des médias; fuentes; fuente; medios locales; medios;
		personas familiarizadas; personas cercanas; fonti; fonte; fontes; bronnen; ingewijden; pessoas a par; pessoas familiarizadas;
		persone vicine; persone informate; persone a conoscenza; persone al corrente`},
	{cue: cuePast, phrases: `last year; years ago; a year ago; a decade ago; decades ago; months ago; back in;
		vergangenes Jahr; voriges Jahr; letztes Jahr; im vergangenen Jahr; im vorigen Jahr; vor einem Jahr; vor zwei Jahren;
		vor drei Jahren;
		vor vier Jahren; vor fünf Jahren; vor zehn Jahren;
		l'an dernier; l'année dernière; l'an passé; il y a un an; il y a deux ans; il y a trois ans; il y a quatre ans; il y a cinq ans;
		il y a dix ans; el año pasado; hace un año; hace dos años; hace tres años; hace cuatro años; hace cinco años; hace diez años;
		l'anno scorso; anni fa; un anno fa; no ano passado; há um ano; há dois anos; há três anos; há cinco anos; vorig jaar; jaar geleden;
		jaren geleden`},
	{cue: cueContributed, phrases: `contributed to this report; contributed to this article; contributed to this story;
		contributed reporting; contributed to the report; contributed additional reporting; contributed to the article;
		was used in this report; was used in this story; was used in this article;
		trug zu diesem Bericht bei; trugen zu diesem Bericht bei; hat zu diesem Artikel beigetragen; unter Mitarbeit von;
		a contribué à cet article; ont contribué à cet article; contribuyó a este despacho; contribuyó en este despacho;
		contribuyó con este despacho; contribuyeron a este despacho; contribuyeron en este despacho; contribuyeron con este despacho;
		contribuyó a este informe; contribuyó en este informe; contribuyó con este informe; contribuyeron a este informe;
		contribuyeron en este informe; contribuyeron con este informe; contribuyó a este artículo; contribuyó en este artículo;
		contribuyó con este artículo; contribuyeron a este artículo; contribuyeron en este artículo; contribuyeron con este artículo;
		contribuyó a este reporte; contribuyó en este reporte; contribuyó con este reporte; contribuyeron a este reporte;
		contribuyeron en este reporte; contribuyeron con este reporte; contribuyó a este reportaje; contribuyó en este reportaje;
		contribuyó con este reportaje; contribuyeron a este reportaje; contribuyeron en este reportaje; contribuyeron con este reportaje;
		contribuyó a esta nota; contribuyó en esta nota; contribuyó con esta nota; contribuyeron a esta nota; contribuyeron en esta nota;
		contribuyeron con esta nota; contribuyó a esta información; contribuyó en esta información; contribuyó con esta información;
		contribuyeron a esta información; contribuyeron en esta información; contribuyeron con esta información; contribuyó a esta historia;
		contribuyó en esta historia; contribuyó con esta historia; contribuyeron a esta historia; contribuyeron en esta historia;
		contribuyeron con esta historia; ha contribuito a questo articolo; contribuiu para esta reportagem; werkte mee aan dit artikel`},
	{cue: cueRepublished, detail: "republished", phrases: `this report by; originally published by; originally published on;
		originally published in; originally published at; this article was first published by; this article was first published in;
		this article was first published on; this story was first published by; this story was first published in;
		this story was first published on; this piece was first published by; this piece was first published in;
		this piece was first published on; first appeared on; first appeared in; first appeared at; appeared first on; appeared first in;
		appeared first at; originally appeared on; originally appeared in; originally appeared at; is republished from; republished from;
		republished with permission from; republished with permission of; was produced by; reprinted with permission from; reprinted from;
		this story was published by; published by arrangement with; republished by arrangement with;
		erschien zuerst bei; erschien zuerst auf; erschien zuerst in; ist zuerst erschienen bei; ist zuerst erschienen auf;
		ist zuerst erschienen in; erschien ursprünglich bei; erschien ursprünglich auf; erschien ursprünglich in;
		wurde zuerst veröffentlicht von; wurde zuerst veröffentlicht auf; zuerst erschienen bei; wurde zuerst auf; wurde zuerst bei;
		wurde ursprünglich auf; wurde ursprünglich bei;
		la version originale de cet article a été publiée sur; la version originale de cet article a été publiée dans;
		cet article a été publié sur; cet article a été publié à l'origine sur; initialement publié par; initialement publié sur;
		initialement publié dans; publié à l'origine par; publié à l'origine sur; cet article est republié à partir de;
		republié à partir de;
		publicado originalmente en; publicado originalmente por; publicada originalmente por; publicado originalmente no;
		originalmente publicado no; originalmente publicado na; originalmente publicado em; originalmente publicado por;
		originalmente publicado pelo; originalmente publicado pela; publicado originalmente na; publicado originalmente pela;
		publicado originalmente pelo; originariamente pubblicato su; originariamente pubblicato da; originariamente apparso su;
		pubblicato originariamente su; pubblicato originariamente da; pubblicato originariamente dal; pubblicato originariamente sul;
		publicada originalmente em; publicada originalmente no; publicada originalmente na; publicado originalmente em;
		publicada originalmente pela; publicada originalmente pelo; publicada originalmente en; se publicó originalmente en;
		oorspronkelijk gepubliceerd door; oorspronkelijk gepubliceerd op; oorspronkelijk gepubliceerd in; oorspronkelijk gepubliceerd bij;
		verscheen eerst op; verscheen eerst in; verscheen eerst bij; verscheen oorspronkelijk in; verscheen eerder op; verscheen eerder bij;
		verscheen oorspronkelijk op`},
	{cue: cueRepublished, detail: "republished", langs: langDE, phrases: `enthält Material der; enthält Material von;
		enthält Informationen der; enthält Informationen von; aus dem Angebot der; aus dem Angebot von`},
	{cue: cueRepublished, detail: "republished", langs: langEN, phrases: `republished under a community partnership agreement with;
		is republished under a partnership with; republished in partnership with`},
	{cue: cueRepublished, detail: "republished", langs: langFR, phrases: `est paru initialement sur; est paru initialement dans;
		est initialement paru sur; est initialement paru dans; est paru d'abord sur; est paru d'abord dans`},
	{cue: cueRepublished, arg: endsFeed, detail: "republished", phrases: `est apparu en premier sur; proviene da; sembra essere il primo su;
		se publicó primero en; apareceu primeiro em`},
	{cue: cueRepublished, arg: saidOfArticle, detail: "republished", phrases: `was provided by; was supplied by; is provided by;
		distributed by; taken from; reproduced with permission from; reproduced with permission of; used with permission from;
		used with permission of; translated from; first published by; first published on; first published in; originally ran in;
		originally ran on;
		ist zuerst auf; ist zuerst bei; ist zuerst bei der; ist zuerst in; ist zuerst in der; ist ursprünglich auf; ist ursprünglich bei;
		ist ursprünglich in der; ist ursprünglich im; erschien zuerst im; erschien zuerst in der; erschien ursprünglich im; ist zuerst im;
		ist zuerst erschienen im; ist zuerst erschienen in; zuerst erschienen in; zuerst erschienen im; wurde zuerst in; wurde zuerst im;
		wurde ursprünglich in; wurde ursprünglich im; stammt aus; stammt aus dem; stammt aus der; stammt von;
		mit freundlicher Genehmigung der; mit freundlicher Genehmigung des; mit freundlicher Genehmigung von; übernommen von;
		übernommen aus;
		eine Übersetzung aus; eine Übersetzung eines Artikels aus; eine Übersetzung eines Artikels der; eine Übersetzung eines Artikels des;
		est repris de; est repris du; est repris d'; repris de; repris du; article paru dans; article publié dans; est paru dans;
		est paru initialement dans; est initialement paru dans; initialement paru dans; paru initialement dans; est paru sur;
		d'abord paru dans; a été publié pour la première fois dans; a été publié pour la première fois sur;
		a été publié pour la première fois par; a d'abord été publié par; a d'abord été publié dans; a d'abord été publié sur;
		a été publié initialement par; a été publié initialement sur; a été publié initialement dans; traduction d'un article de;
		traduction d'un article du; traduction d'un article d'; traduction d'un article paru dans; avec l'aimable autorisation de;
		avec l'aimable autorisation du;
		se reproduce con autorización de; reproducido con autorización de; reproducido con permiso de; con autorización de; tomado de;
		tomada de; traducción de un artículo de; apareció originalmente en; apareció primero en; fue publicado primero en;
		se publicó primero en; publicado en alianza con;
		è uscito su; è uscito sul; è uscito sulla; è apparso su; è apparso sul; è tratto da; è tratto dal; è tratto dalla; tratto da;
		tratto dal; tratto dalla; per gentile concessione di; per gentile concessione del; per gentile concessione della;
		è stato pubblicato su; è stato pubblicato sul; traduzione di un articolo del; pubblicato in origine su;
		republicado de; republicado do; republicado da; republicada de; republicada do; republicada da; reproduzido com autorização de;
		reproduzido com autorização do; reproduzido com autorização da; tradução de um artigo do; foi publicado primeiro em;
		foi publicada primeiro em; foi publicado primeiro no; foi publicada primeiro no;
		verscheen eerder in; verscheen oorspronkelijk in; verscheen eerst in; verscheen in; stond eerder in; eerder verschenen in;
		eerder verschenen op; is eerder verschenen in; is eerder verschenen op; is verschenen in; eerder gepubliceerd in;
		eerder gepubliceerd op; overgenomen van; overgenomen uit; met toestemming overgenomen uit; met toestemming overgenomen van;
		een vertaling uit; vertaald uit`},
}

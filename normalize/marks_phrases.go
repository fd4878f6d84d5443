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
var phraseTable = concat(tellPhrases, reportPhrases, timePhrases, marketPhrases, signPhrases, furniturePhrases, withinPhrases, versionPhrases(), spinPhrases())

func concat(tables ...[]phraseRow) (all []phraseRow) {
	for _, t := range tables {
		all = append(all, t...)
	}
	return all
}

// tellPhrases lead to the source that somebody spoke to: the strongest sign
// that what follows or precedes is that source's own reporting.
var tellPhrases = []phraseRow{
	{cue: cueTell, detail: "told", phrases: `told; tells; telling; said to; confirmed to; says to; announced to; admitted to; revealed to; explained to;
		speaking to; spoke to; spoke with; speaking with; talking to; talked to; remarks to; comments to; commented to; wrote to; informed;
		said in remarks to; said in comments to; said by phone to; told reporters at; briefed`},
	{cue: cueTell, detail: "interview", phrases: `in an interview with; in an interview to; interview with; interviews with; interviewed by; interview published by; interview published in;
		in an exclusive interview with; told in an interview; an interview to; on an interview with;
		im Interview mit; im Interview der; im Interview des; im Interview von; Interview mit; im Gespräch mit; im Gespräch gegenüber; Gespräch mit;
		dans un entretien à; dans un entretien avec; dans un entretien accordé à; entretien accordé à; entretien à; interview à; interview accordée à; dans une interview à; dans une interview au; dans une interview accordée à; dans un entretien au; au micro de; au micro d'; sur l'antenne de;
		en una entrevista con; en una entrevista a; en una entrevista concedida a; en entrevista con; en entrevista a; en declaraciones a; en declaraciones al; declaraciones a; en una entrevista al; entrevista con; entrevistado por; en conversación con;
		in un'intervista a; in un'intervista al; in un'intervista con; in un'intervista rilasciata a; intervistato da; intervistata da; ai microfoni di; intervista a; intervista al;
		em entrevista à; em entrevista ao; em entrevista a; entrevista à; entrevista ao; em declarações à; em declarações ao; declarações à;
		in een interview met; in een gesprek met; in gesprek met; interview met`},
	{cue: cueTell, detail: "statement", phrases: `in a statement to; statement to; statements to; statement given to; statement sent to; statement emailed to; statement e-mailed to; statement provided to; statement issued to; statement made to;
		in an email to; in an e-mail to; email to; in emailed comments to; emailed statement to; statement obtained by; in a message to;
		in einer Stellungnahme gegenüber; Stellungnahme gegenüber; in einer Mitteilung an; dans un communiqué à; dans un communiqué transmis à; dans une déclaration à; déclaration à; déclaration transmise à; dans un courriel à;
		en un comunicado a; en un comunicado enviado a; en un comunicado remitido a; in una nota a; in una dichiarazione a; em comunicado à; em nota à; em nota ao; em comunicado enviado à; in een verklaring aan; in een reactie aan; in een reactie tegen`},
	// Verbs of saying that take a preposition or a case before the source.
	{cue: cueTellVerb, arg: 1, detail: "told", phrases: `sagte; sagten; sagt; gesagt; erklärt; bestätigt; erzählt; mitgeteilt; erklärte; erklärten; bestätigte; bestätigten; teilte; äußerte sich; betonte; kündigte; erzählte; berichtete gegenüber; sagte auf Anfrage; hieß es`},
	{cue: cueTellVerb, detail: "told", phrases: `gegenüber; confirmant à; indiquant à; précisant à; déclarant à; déclaré à; dit à; indiqué à; confié à; affirmé à; précisé à; expliqué à; assuré à; confirmé à; annoncé à; raconté à; révélé à; déclaré au; dit au; confié au; indiqué au; affirmé au; expliqué au; assuré au; précisé au; déclare à; dit-il à; témoigné auprès de; déclaré auprès de; indiqué auprès de; auprès de; auprès du; confirmé au; répondu à;
		dicho a; dicho al; relatado a; relatado al; contado a; contado al; manifestado a; comentado a; apuntado a; avanzado a; asegurado a; asegurado al; aseguraron a; explicaron a; señalaron a; precisó a; apuntó a; subrayó a; dijo a; dijo al; declaró a; declaró al; explicó a; explicó al; afirmó a; aseguró a; aseguró al; señaló a; indicó a; indicaron a; dijeron a; dijeron al; contó a; confirmó a; confirmaron a; relató a; manifestó a; informó a; informaron a; informado a; señalado a; indicado a; explicado a; confirmado a; precisado a; trasladado a; declarado a; comentó a; ha dicho a; ha declarado a; ha explicado a; han confirmado a; ha asegurado a;
		ha detto a; ha detto al; ha detto all'; ha detto alla; detto a; detto all'; detto alla; detto al; dichiarato a; dichiarato all'; dichiarato alla; dichiarato al; spiegato all'; spiegato alla; spiegato a; spiegato al; riferito all'; riferito a; riferito alla; raccontato a; raccontato all'; raccontato al; raccontato alla; confermato all'; confermato a; confermato alla; affermato all'; dice all'; spiega all'; conferma all'; dice alla; dice al;
		adiantou ao; referiu à; referiu ao; garantiu à; garantiu ao; precisou à; avançou à; salientou à; relatou à; relatou ao; dito à; disse à; disse ao; disse a; disseram à; afirmou à; afirmou ao; declarou à; declarou ao; explicou à; explicou ao; contou à; contou ao; confirmou à; confirmou ao; adiantou à; revelou à; indicou à; informou à;
		zei tegen; zegt tegen; zeiden tegen; vertelde aan; vertelt aan; liet weten aan; laat weten aan; meldde aan; bevestigt tegenover; bevestigde tegenover; tegenover; verklaarde tegenover; zegt in; aldus tegen; vertelde tegen`},
	{cue: cueTellVerb, arg: 1, detail: "told", phrases: `déclaré; dit; indiqué; confié; affirmé; précisé; expliqué; assuré; confirmé; annoncé; raconté; témoigné; réagi; a-t-il déclaré; a-t-elle déclaré; a-t-il dit; a-t-elle dit;
		dijo; declaró; explicó; afirmó; aseguró; señaló; indicó; indicaron; dijeron; contó; confirmó; confirmaron; relató; comentó; ha dicho; ha declarado; ha explicado; ha asegurado;
		ha detto; detto; dichiarato; spiegato; raccontato; confermato; dice; spiega; racconta; disse; disseram; afirmou; declarou; explicou; contou; confirmou;
		zei; zegt; zeiden; vertelde; vertelt; verklaarde; liet; laat; bevestigde; bevestigt; meldt; meldde; laten weten; gezegd; verteld; verklaard`},
	{cue: cueTellVerb, langs: langEN, arg: 1, detail: "told", phrases: `confirmed; denied; acknowledged; described; recalled; relayed`},
	{cue: cueDirect, detail: "directed", phrases: `directed; referred; pointed; refers; directs; redirected; verwies; renvoyé; remitió; rimandato`},
	{cue: cueAsk, detail: "asked", phrases: `contacted by; reached by; asked by; questioned by; approached by; when asked by; in response to a question from; in response to questions from;
		auf Anfrage von; auf Anfrage der; auf Anfrage des; auf Nachfrage der; auf Nachfrage von; auf Nachfrage des; befragt von;
		sollicité par; sollicitée par; sollicités par; contacté par; contactée par; contactés par; interrogé par; interrogée par; interrogés par; joint par; jointe par; joints par; questionné par;
		consultado por; consultada por; consultados por; contactado por; contactada por; preguntado por; preguntada por; a preguntas de; a consultas de;
		contattato da; contattata da; contattato dall'; contattata dall'; interpellato da; interpellato dall'; interpellata dall'; sentito dall'; sentito da;
		questionado pela; questionada pela; questionado por; contactado pela; contactada pela; contactado por; procurada pela; procurado pela; procurada pelo; procurado pelo; ouvido pela; ouvida pela;
		desgevraagd door; op vragen van; in reactie op vragen van`},
	{cue: cueSeen, detail: "seen", phrases: `seen by; obtained by; reviewed by; viewed by; shared with; first obtained by; verified by; compiled by; according to a copy seen by; provided to; shown to; leaked to;
		liegt der; liegen der; vorliegt der; die der; das der; eingesehen von; consulté par; consultée par; consultés par; consultées par; obtenu par; obtenue par; obtenus par; vu par; vue par; recueilli par; recueillis par; dont a eu connaissance; transmis à; transmise à;
		visto por; obtenido por; obtenida por; obtenidos por; al que ha tenido acceso; a la que ha tenido acceso; al que tuvo acceso; a la que tuvo acceso; a los que tuvo acceso; a los que ha tenido acceso; recabado por; recogido por; recogidas por; recopilado por; recopilados por;
		visionato da; visionata da; ottenuto da; consultato da; ottenuta da; visionato dall'; obtido pela; obtidos pela; visto pela; consultado pela; a que teve acesso a; a que a; in handen van; ingezien door; in bezit van`},
	{cue: cueRequest, detail: "request", phrases: `request for comment; requests for comment; request for a comment; requests for a comment; request for an interview; requests; request; query; queries; questions; inquiries; inquiry`},
	{cue: cueRequest, detail: "seen", phrases: `vorliegt; vorliegen; vorlag; vorlagen`},
	{cue: cueWitness, detail: "witness", phrases: `journalist; journalists; correspondent; correspondents; reporter; reporters; photographer; tally; count; poll of economists; news team; team; crew;
		Reporter; Korrespondent; Korrespondentin; Reporterin; Journalist; Fotograf; Fotografin; Mitarbeiter; Zählung;
		journaliste; journalistes; correspondant; correspondante; photographe; photographes; un journaliste de; une journaliste de; des journalistes de; un correspondant de; un photographe de; un décompte de; comptage de; décompte de; équipe de;
		periodista; periodistas; corresponsal; fotógrafo; un periodista de; un corresponsal de; un fotógrafo de; periodistas de; recuento de;
		giornalista; inviato; fotografo; cronista; giornalisti; jornalista; jornalistas; repórter; correspondente; um jornalista da; fotógrafo da; verslaggever; journalisten; correspondent`},
	{cue: cueSpeaker, phrases: `spokesman; spokeswoman; spokesperson; spokespeople; spokesmen; spokespersons; a representative for; representative; press officer; press secretary; statement;
		Sprecher; Sprecherin; Unternehmenssprecher; Firmensprecher; Pressesprecher; Pressesprecherin; Konzernsprecher; Konzernsprecherin; Firmensprecherin; Behördensprecher; Polizeisprecher; Polizeisprecherin;
		porte-parole; un porte-parole; portavoz; portavoces; vocero; vocera; portavoce; porta-voz; woordvoerder; woordvoerster`},
}

// reportPhrases name whoever reported.
var reportPhrases = []phraseRow{
	{cue: cueAccording, detail: "according", phrases: `according to; as per; per; according to a report by; according to a report in; according to a report from; according to reports by; according to reports from; according to reports in;
		laut; zufolge; nach Angaben von; nach Angaben der; nach Angaben des; nach Informationen von; nach Informationen der; nach Informationen des; nach einem Bericht der; nach einem Bericht des; nach einem Bericht von; nach Berichten der; nach Berichten von; einem Bericht der; einem Bericht des; einem Bericht von; laut einem Bericht der; laut einem Bericht des; laut einem Bericht von; Informationen der; Informationen des; Informationen von; Bericht der; Bericht des; wie aus einem Bericht der; so die; heißt es bei; heißt es in der; Angaben der Nachrichtenagentur;
		selon; d'après; à en croire; selon les informations de; selon les informations du; selon des informations de; selon des informations du; d'après les informations de; selon nos confrères de; selon nos confrères du; selon nos confrères d'; nos confrères de; nos confrères du; selon une information de; selon une information du; confirmant une information de; confirmant une information du; confirmant les informations de; confirmant les informations du; confirme une information de; confirme une information du; informations de; informations du; confirmant une information; confirmant les informations; selon une information; selon les informations; selon des informations; un article des; article des; informations des; según ha podido saber; según pudo saber; según ha sabido; según ha podido confirmar; selon un article du; selon un article de;
		según; de acuerdo con; de acuerdo a; según informó; según informa; según ha informado; según publicó; según publica; según informaciones de; según un informe de; según reportó;
		secondo; secondo quanto riporta; secondo quanto riferisce; secondo quanto riferito da; secondo quanto riferito dall'; secondo quanto scrive; stando a; stando a quanto riporta; a quanto riferisce; a quanto riporta; come riporta; come riferisce; come scrive;
		segundo; de acordo com; conforme; segundo informou; segundo apurou; segundo noticiou; segundo reportagem da; segundo reportagem do;
		volgens; aldus; zo meldt; zo schrijft; blijkt uit berichtgeving van; op gezag van`},
	{cue: cueCite, detail: "citing", phrases: `citing; quoting; cited; citing a report by; citing a report in; citing a report from; crediting; which cited; who cited;
		unter Berufung auf; mit Berufung auf; berief sich auf; beruft sich auf; beriefen sich auf; mit Verweis auf; unter Hinweis auf; unter Verweis auf; zitiert; zitierte;
		citant; en citant; qui cite; qui citait; citando a; citando; que cita a; citó a; cita a; que cita; che cita; cita; citando fonti; citou; que cita; onder verwijzing naar; die zich baseert op; op basis van bronnen; met verwijzing naar`},
	{cue: cueReportBy, detail: "reported", phrases: `reported by; as reported by; reported in; reported on by; published by; published in; reports by; reports in; reports from; quoted by; as quoted by; cited by; carried by; aired on; aired by; broadcast by; broadcast on; reported previously by; writing in;
		was reported by; has been reported by;
		zitiert von; veröffentlicht von; berichtet von; veröffentlicht in; wie es bei; nach Recherchen von; nach Recherchen der; Recherchen von; Recherchen der; Recherche von;
		cité par; citée par; cités par; citées par; publié par; publiée par; publié dans; rapporté par; rapportée par; relayé par; relayée par; diffusé par; diffusée par; diffusé sur;
		citado por; citada por; citados por; citadas por; publicado por; publicada por; publicado en; publicada en; recogido por; difundido por; difundida por; informado por; reportado por;
		citato da; citata da; citati da; citate da; citato dal; citato dall'; citata dall'; citata dal; citate dall'; riportato da; riportata da; riportato dal; riportato dall'; riportato dalla; pubblicato da; pubblicato dal; pubblicato su; pubblicata da; riferito da; ripreso da;
		citado pela; citado pelo; citada pela; citada pelo; citados pela; citados pelo; publicado pela; publicado pelo; publicada pela; publicada pelo; divulgado pela; divulgada pela; noticiado pela; noticiado pelo;
		geciteerd door; gepubliceerd door; gepubliceerd in; gemeld door; aangehaald door`},
	{cue: cueReportBy, detail: "report", phrases: `report by; report in; report from; report on; reports by; a report by; a report in; a report from; story in; story by; article in; article by; article from; article published by; article published in; investigation by; investigation in; analysis by; the report by; stories in; coverage by; a story in; a story by; report published by; report published in; reporting by the; reporting from; scoop by; scoop from; scoop in; news from;
		Bericht in der; Bericht im; Artikel in der; Artikel im; Artikel der; Meldung der; Meldungen der; Bericht von; enquête de; enquête du; article de; article du; article publié par; article publié dans; un article du; dépêche de; dépêche de l';
		informe de; artículo de; artículo en; noticia de; información de; reportaje de; artículo publicado por; articolo di; articolo su; articolo del; un articolo del; inchiesta di; inchiesta del; inchiesta dell'; reportagem da; reportagem do; reportagem de; artigo do; artigo no; artikel in; artikel van; bericht van; berichtgeving van; onderzoek van`},
	{cue: cueReport, detail: "reported", phrases: `reported; reports; reporting; has reported; had reported; is reporting; was reporting; has learned; has learnt; learned; disclosed; wrote; writes; published; quoted; quotes; cites; calculated; estimates; understands; reported citing; report said; report says; report that; report saying; reporter said; noted; notes; asserts; alleged; claims; claimed; described; detailed; details; announced in a report; editorialized; adds that; 
		berichtete; berichtet; berichteten; berichtet von; berichtete von; berichten von; berichteten von; berichten; berichtet hatte; berichtete hatte; meldete; meldet; meldeten; melden; gemeldet; geschrieben; schreibt; schrieb; schreiben; erfuhr; erfahren; veröffentlicht; veröffentlichte; zitierte; vermeldete; vermeldet; hatte berichtet; hat berichtet;
		rapporte; rapportait; rapporté; rapportent; a rapporté; rapportait; indique; indiquait; a indiqué; écrit; écrivait; a écrit; annonce; annonçait; a annoncé; affirme; affirmait; a affirmé; publie; a publié; relate; relaie; fait état; précise; a appris; avait publié; avait rapporté; avait annoncé; avait écrit; avait indiqué; avait affirmé; avait relaté; avait relayé; avait fait état; ont rapporté; ont publié; ont annoncé; publiait; publient; relatait; relayait; a relayé; a relaté; a évoqué; rapportaient; écrivent; publié; annoncé; écrit; a fait savoir; évoque; croit savoir;
		informó; informa; informaron; ha informado; había informado; reporta; reportó; reportaron; publicó; publica; ha publicado; habían publicado; había publicado; han publicado; publicaron; pudo constatar; pudo comprobar; ha podido constatar; ha podido comprobar; ha podido saber; constató; comprobó; contó; cuenta; difundió; divulgó; publicaba; publicara; informara; señaló; señala; escribió; escribe; recoge; recogió; asegura; afirma; relata; detalla; detalló; indica; indicó;
		riporta; riportato; riportano; riportava; scriveva; aveva scritto; aveva riportato; aveva pubblicato; aveva anticipato; pubblicava; hanno riportato; hanno scritto; rivelava; dà notizia; dava notizia; ha riportato; scrive; scrivono; ha scritto; riferisce; ha riferito; riferito; pubblica; ha pubblicato; rende noto; annuncia; spiega; racconta; apprende; afferma; sottolinea;
		informou; informa; noticiou; noticiava; noticiaram; informaram; publicaram; publicava; escrevia; tinha publicado; havia escrito; mostrou; divulga; revelava; noticia; reportou; publicou; publica; escreveu; escreve; apurou; avança; avançou; divulgou; refere; referiu; adianta; relatou; havia noticiado; tinha noticiado; havia informado; tinha informado; havia publicado;
		meldt; meldde; melden; meldden; had gemeld; had bericht; had geschreven; hadden gemeld; gemeld; bericht had; tekende op; maakte bekend; bericht; berichtte; berichten; schrijft; schreef; schrijven; publiceerde; heeft gemeld; heeft bericht; weet te melden`},
	{cue: cueStory, detail: "report", phrases: `report; investigation; exclusive; dispatch; scoop; Bericht; Recherche; Recherchen; Informationen`},
	{cue: cueStory, detail: "said", phrases: `story; article; editorial; op-ed; column; Artikel`},
	{cue: cueVia, detail: "report", phrases: `via; h/t; hat tip to; hat tip; per via`},
	{cue: cueSay, detail: "said", phrases: `said; says; saying; stated; states; added; adds; explained; pointed out; argued; suggested; suggests; confirmed; confirms; news reported`},
	{cue: cueScoop, detail: "first reported", phrases: `first reported; was first to report; was the first to report; were first to report; were the first to report; the first to report; first to report; was first with; had first reported; reported first; who first reported; which first reported; has first reported; first published; first disclosed; originally reported; exclusively reported; reported exclusively; first wrote; first broke; first to break;
		zuerst berichtete; hatte zuerst berichtet; hatten zuerst berichtet; zuerst berichtet; berichtete zuerst; berichteten zuerst; berichtete als erstes; hatte als erstes berichtet; berichtete exklusiv; zuerst gemeldet; meldete zuerst; hatte zuerst; hatten zuerst; zuerst hatte; zuerst hatten; zuerst hat; als Erste berichtete; als Erster berichtete; hatte als Erste berichtet;
		premier à rapporter; premier à révéler; premier à l'annoncer; première à l'annoncer; premier à annoncer; première à révéler;
		primero en informar; primera en informar; primero en publicar; primero en revelar; avanzó en exclusiva; publicó en primicia; informó en primicia; en exclusiva; publicó en exclusiva; adelantó en exclusiva; informó en exclusiva;
		per primo a; ha riferito per primo; ha riferito per prima; per prima ha riferito; ha riportato per primo; a dare la notizia per primo; ha anticipato; anticipato; anticipa;
		o primeiro a noticiar; a primeira a noticiar; primeiro a noticiar; primeira a noticiar; noticiou em primeira mão; em primeira mão; noticiou primeiro;
		als eerste berichtte; meldde als eerste; berichtte als eerste; bracht als eerste; als eerste meldde`},
	{cue: cueScoop, detail: "first reported", phrases: `adelantada; adelantado; avançada; avançado; anticipata; noticiada`},
	{cue: cueScoop, detail: "revealed", phrases: `revealed; reveals; has revealed; had revealed; broke the story; broke the news; broke news; which broke the story; which broke the news; who broke the story; broke word; uncovered; unearthed; had the scoop; has the scoop; scooped;
		enthüllte; enthüllt; enthüllten; deckte auf; hatte enthüllt; aufgedeckt; hatte aufgedeckt; machte publik; machte zuerst publik; publik gemacht;
		révèle; révélait; a révélé; ont révélé; avait révélé; révélé; révélée; révélaient; révèlent; dévoile; a dévoilé; dévoilait; avait dévoilé;
		reveló; revela; ha revelado; había revelado; revelaron; revelado; revelada; destapó; desveló; ha desvelado; desvela; adelantó; adelanta; ha adelantado; adelantaba; adelantaron; adelantara; revelara; desvelara; había adelantado; ha avanzado; avanzó; avanzaba; avanzaron; había avanzado; destapado;
		ha rivelato; rivela; rivelato; aveva rivelato; svela; ha svelato; hanno rivelato;
		revelou; revela; revelaram; tinha revelado; havia revelado; revelado;
		onthulde; onthult; onthulden; onthuld; heeft onthuld; bracht naar buiten; naar buiten bracht`},
	{cue: cueScoopBy, detail: "first reported", phrases: `first reported by; first reported in; first reported on; first reported Monday by; first reported on Monday by; first reported on Tuesday by; first reported on Wednesday by; first reported on Thursday by; first reported on Friday by; first reported on Saturday by; first reported on Sunday by; reported first by; originally reported by; first published by; first published in; first disclosed by; earlier reported by; reported earlier by; reported earlier in the day by; reported earlier on Monday by; reported earlier on Tuesday by; reported earlier on Wednesday by; reported earlier on Thursday by; reported earlier on Friday by; reported earlier on Saturday by; reported earlier on Sunday by; first revealed by; first broken by; broken by; first obtained by; exclusively reported by;
		zuerst berichtet von; zuerst gemeldet von; zuerst von; zuerst veröffentlicht von; rapporté en premier par; d'abord rapporté par; d'abord rapportée par; annoncé en premier par;
		informado primero por; publicado en primicia por; publicada en primicia por; adelantado por; adelantada por; avanzado por; avanzada por; anticipato da; anticipata da; anticipato dal; anticipata dal; noticiado primeiro pela; noticiado em primeira mão pela; noticiada em primeira mão pela; noticiado em primeira mão pelo; noticiada em primeira mão pelo; avançada pelo; avançado pelo; avançada pela; als eerste gemeld door; eerst gemeld door`},
	{cue: cueScoopBy, detail: "revealed", phrases: `revealed by; revealed in; uncovered by; unearthed by; broken first by; enthüllt von; aufgedeckt von; révélation par; révélations par; révélations de; révélations du; révélations des; revelaciones de; revelaciones del; rivelazioni di; rivelazioni del; revelações da; revelações do; révélé par; révélée par; révélés par; révélées par; dévoilé par; dévoilée par; dévoilés par; dévoilées par; revelado por; revelada por; revelados por; reveladas por; desvelado por; desvelada por; destapado por; rivelato da; rivelata da; rivelato dal; rivelata dal; rivelato dalla; rivelato dall'; svelato da; revelado pela; revelado pelo; revelada pela; revelada pelo; revelados pelo; onthuld door; naar buiten gebracht door`},
	{cue: cueUnnamed, phrases: `people familiar; people with knowledge; people briefed; person familiar; person with knowledge; a person briefed; sources; source; unnamed sources; anonymous sources; unidentified sources; people close to; media reports; local media; news reports; reports; insiders;
		Insider; Unternehmenskreise; Unternehmenskreisen; Regierungskreise; Regierungskreisen; Branchenkreise; Branchenkreisen; Finanzkreise; Finanzkreisen; Verhandlungskreise; Verhandlungskreisen; Sicherheitskreise; Sicherheitskreisen; Kreise; Kreisen; Insidern; eingeweihte Personen; mit der Sache vertraute; mit der Angelegenheit vertraute; Personen; Quellen; Medienberichte; Medienberichten;
		sources; des sources; une source; personnes proches; de sources concordantes; des médias; fuentes; fuente; medios locales; medios; personas familiarizadas; personas cercanas; fonti; fonte; fontes; bronnen; ingewijden; insiders; pessoas a par; pessoas familiarizadas; persone vicine; persone informate`},
	{cue: cuePast, phrases: `last year; years ago; a year ago; a decade ago; decades ago; months ago; back in;
		vergangenes Jahr; voriges Jahr; letztes Jahr; im vergangenen Jahr; im vorigen Jahr; vor einem Jahr; vor zwei Jahren; vor drei Jahren; vor vier Jahren; vor fünf Jahren; vor zehn Jahren;
		l'an dernier; l'année dernière; l'an passé; il y a un an; il y a deux ans; il y a trois ans; il y a quatre ans; il y a cinq ans; il y a dix ans; el año pasado; hace un año; hace dos años; hace tres años; hace cuatro años; hace cinco años; hace diez años; l'anno scorso; anni fa; un anno fa; no ano passado; há um ano; há dois anos; há três anos; há cinco anos; vorig jaar; jaar geleden; jaren geleden`},
	{cue: cueContributed, phrases: `contributed to this report; contributed to this article; contributed to this story; contributed reporting; contributed to the report; contributed additional reporting; contributed to the article;
		trug zu diesem Bericht bei; trugen zu diesem Bericht bei; hat zu diesem Artikel beigetragen; unter Mitarbeit von; a contribué à cet article; ont contribué à cet article; contribuyó a este informe; contribuyó con este artículo; contribuyeron a este informe; ha contribuito a questo articolo; contribuiu para esta reportagem; werkte mee aan dit artikel`},
	{cue: cueRepublished, detail: "republished", phrases: `originally published by; originally published on; originally published in; originally published at; this article was first published by; this article was first published in; this article was first published on; this story was first published by; this story was first published in; this story was first published on; this piece was first published by; this piece was first published in; this piece was first published on; first appeared on; first appeared in; first appeared at; originally appeared on; originally appeared in; originally appeared at; is republished from; republished from; republished with permission from; republished with permission of; was produced by; reprinted with permission from; reprinted from; was reprinted on; was reprinted by; this story was published by;
		erschien zuerst bei; erschien zuerst auf; erschien zuerst in; ist zuerst erschienen bei; ist zuerst erschienen auf; ist zuerst erschienen in; erschien ursprünglich bei; erschien ursprünglich auf; erschien ursprünglich in; wurde zuerst veröffentlicht von; wurde zuerst veröffentlicht auf; zuerst erschienen bei; übernommen von;
		initialement publié par; initialement publié sur; initialement publié dans; publié à l'origine par; publié à l'origine sur; cet article est republié à partir de; republié à partir de;
		publicado originalmente en; publicado originalmente por; publicada originalmente por; publicado originalmente no; publicado originalmente na; publicado originalmente pela; publicado originalmente pelo; pubblicato originariamente su; pubblicato originariamente da; pubblicato originariamente dal; oorspronkelijk gepubliceerd door; oorspronkelijk gepubliceerd op; verscheen eerder op; verscheen eerder bij; verscheen oorspronkelijk op`},
}

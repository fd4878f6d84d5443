package normalize

// marketPhrases say when in the market's day a price was taken, and whether it
// rose or fell. detail "weak" marks phrases that need the market beside them.
var marketPhrases = []phraseRow{
	{cue: cuePhase, arg: 0, phrases: `premarket trading; pre-market trading; premarket trade; premarket; pre-market; before the bell;
		before the opening bell; ahead of the opening bell; before the market opened; before markets opened; before the market open;
		before U.S. markets opened; in early premarket;
		vorbörslich; vorbörslichen Handel; vorbörslichen US-Handel; vor Börsenbeginn; vor Handelsbeginn; vor Börsenstart; avant-Bourse;
		avant l'ouverture de Wall Street; avant l'ouverture de la Bourse; avant l'ouverture des marchés; échanges d'avant-Bourse;
		échanges avant-Bourse; échanges précédant l'ouverture;
		antes de la apertura; preapertura; antes de la apertura del mercado; operaciones previas a la apertura;
		precios previos a la apertura; negociaciones previas; prima dell'apertura; nel premercato; negli scambi premercato; pre-mercato;
		antes da abertura; pré-mercado; pré-abertura; voorbeurs; voorbeurshandel; voor opening van de beurs; voor beurs`},
	{cue: cuePhase, arg: 1, detail: "weak", phrases: `at the open; at the opening; at the opening bell; at market open; in early trading;
		in early trade; in opening trade; in opening trades; early trading; early trade; in morning trading; in morning trade;
		in the morning trade; in the morning trading; in the early trade; in early deals; in early deal; shortly after the open;
		after the opening bell; at the start of trading;
		am Montagvormittag; am Dienstagvormittag; am Mittwochvormittag; am Donnerstagvormittag; am Freitagvormittag; am Montagmorgen;
		am Dienstagmorgen; am Mittwochmorgen; am Donnerstagmorgen; am Freitagmorgen; zum Handelsstart; zum Börsenstart; zu Handelsbeginn;
		zum Handelsauftakt; im frühen Handel; frühen Handel; zur Börseneröffnung; zu Börsenbeginn; am Vormittag; kurz nach Handelsbeginn;
		kurz nach Handelsstart; kurz nach dem Handelsstart; kurz nach Börsenbeginn; kurz nach Börsenstart; kurz nach dem Börsenstart;
		à l'ouverture; dans les premiers échanges; premiers échanges; en début de séance; en matinée; peu après l'ouverture;
		début des échanges;
		en la apertura; en los primeros compases; primeros compases; al inicio de la sesión; tras la apertura; en las primeras operaciones;
		a la apertura; in apertura; nei primi scambi; in avvio; avvio di seduta; in avvio di seduta; primi scambi; na abertura;
		no início do pregão; nos primeiros negócios; no início da sessão; bij opening; bij de opening; in de vroege handel; vroege handel`},
	{cue: cuePhase, arg: 2, detail: "weak", phrases: `in mid-day trading; in midday trading; in mid-day trade; in midday trade;
		mid-day trading; midday trading; mid-day trade; midday trade; through midday; through mid-day; at midday; at mid-day; by midday;
		around midday; by mid-day; at noon; noon-hour; in late morning trading; in late-morning trading; by noon; mid-session;
		in midmorning trading; in mid-morning trading;
		im Mittagshandel; am Montagmittag; am Dienstagmittag; am Mittwochmittag; am Donnerstagmittag; am Freitagmittag; zur Mittagszeit;
		en milieu de séance; au milieu de la séance; à mi-parcours; en milieu de journée; en fin de matinée; in tarda mattinata; am Mittag;
		gegen Mittag; bis zum Mittag; Mittagshandel; à la mi-séance; à mi-séance; mi-séance; à la mi-journée; à mi-journée; à midi;
		vers midi; a media sesión; a media jornada; media sesión; a mediodía; al mediodía; en la media sesión; a metà seduta;
		a meta' seduta;
		a metà giornata; a meta' giornata; a mezzogiorno; a metà mattina; a metà mattinata; no meio do pregão; ao meio-dia;
		a meio da sessão;
		halverwege de dag; halverwege de handelsdag; rond het middaguur; rond de middag; tegen de middag`},
	{cue: cuePhase, arg: 1, detail: "weak", langs: langEN, phrases: `during morning trade; during morning trading; during the morning trade;
		during the morning session; in the morning session; in opening deals; in the opening deals; during early trade;
		during early trading;
		during early deals; during opening trade; in the opening session`},
	{cue: cuePhase, arg: 2, detail: "weak", langs: langEN, phrases: `in noon trade; in noon trading; in noon deals; in the mid-session;
		in mid-morning trade; in mid-morning trades; in the mid-morning trade; in the mid-morning trades; during mid-morning trade;
		in mid-session deals; during midday trade; during midday trading; in intraday trade; in intra-day trade; during intraday trade;
		during intra-day trade`},
	{cue: cuePhase, arg: 3, detail: "weak", langs: langEN, phrases: `in afternoon deals; in afternoon dealings; in the afternoon session;
		during the afternoon session; during afternoon trade; during afternoon trading; in late afternoon trade; in late-afternoon trade;
		in late-afternoon trading; in late deals; in late dealings; in the closing session; in the final hour of trade`},
	{cue: cuePhase, arg: 2, detail: "weak", langs: langPT, phrases: `no fim da manhã; no final da manhã`},
	{cue: cuePhase, arg: 2, detail: "weak", langs: langES, phrases: `en las operaciones del mediodía; a media mañana; hacia media mañana;
		hacia el mediodía; hacia media sesión; cerca del mediodía`},
	{cue: cuePhase, arg: 3, detail: "weak", phrases: `in afternoon trading; in afternoon trade; in late afternoon trading;
		afternoon trading;
		afternoon trade; in late trading; in late trade; in the final hour of trading; am Montagnachmittag; am Dienstagnachmittag;
		am Mittwochnachmittag; am Donnerstagnachmittag; am Freitagnachmittag; im Nachmittagshandel; am Nachmittag; im späten Handel;
		im Handelsverlauf; dans l'après-midi; en fin de séance; en cours de séance; por la tarde; en el tramo final de la sesión;
		nel pomeriggio; in serata; à tarde; no final da sessão; in de middag; in de middaghandel`},
	{cue: cuePhase, arg: 3, detail: "weak", langs: langES, phrases: `operaciones de la tarde; negociaciones de la tarde; a media tarde`},
	{cue: cuePhase, arg: 3, detail: "weak", langs: langPT, phrases: `negociações da tarde; no início da tarde; no começo da tarde;
		no fim da tarde; no final da tarde; no meio da tarde`},
	{cue: cuePhase, arg: 4, detail: "weak", phrases: `to close at; to close; at the close; at close; at the closing bell;
		at the close of trading; at the close of trade; by the close; by the closing bell; by the close of trading; to end at;
		to end the day at; to finish at; to settle at; closing bell; closing regular trade; closed regular trade; closing regular trading;
		closed regular trading; ended regular trading; ended the day; ended the session; ending the session; ending the day; closing above;
		closing below; close above; close below; finished the day; finished the session; closing price; closing down; closing up;
		closing at;
		market close; the closing price;
		zum Handelsschluss; zum Handelsende; zum Börsenschluss; zu Börsenschluss; bei Handelsschluss; bei Börsenschluss; Schlusskurs;
		aus dem Handel; aus dem Xetra-Handel; zum Schluss; Xetra-Schluss; Handelsende; en clôture; à la clôture; à la fermeture; clôture;
		cours de clôture; en fin de journée; pour clôturer; pour finir à; al cierre; al cierre de la sesión; al cierre del mercado;
		al cierre de la Bolsa; cierre de la sesión; al término de la sesión; al término de la negociación; al final de la sesión;
		al finalizar la sesión; precio de cierre; para cerrar en; hasta cerrar en; in chiusura; alla chiusura; a fine seduta; chiusura;
		in chiusura di seduta; no fechamento; ao fim do pregão; no encerramento; ao final do pregão; ao final da sessão; ao fim da sessão;
		no fim da sessão; no fecho; fechamento; no fim do pregão; ao encerramento do pregão; na fecho; bij het slot; bij sluiting;
		op het slot; slotkoers; bij slot`},
	{cue: cuePhase, arg: 5, phrases: `after-hours trading; after hours trading; after-hours trade; after-hours; in after-hours;
		in extended trading; extended trading; extended-hours trading; after the closing bell; post-market trading; postmarket trading;
		aftermarket trading; after-market trading; late electronic trading;
		nachbörslich; nachbörslichen Handel; nachbörslichen US-Handel; après-Bourse; après Bourse; échanges après-Bourse;
		échanges d'après-séance; échanges électroniques d'après-séance; échanges suivant la clôture; échanges postérieurs à la clôture;
		après la clôture; après la clôture de Wall Street; après la fermeture; tras el cierre; tras el cierre de la sesión;
		tras el cierre del mercado; operaciones posteriores al cierre; negociaciones posteriores al cierre;
		operaciones electrónicas posteriores al cierre; después del cierre; dopo la chiusura; dopo la chiusura di Wall Street;
		nel dopo Borsa; dopo Borsa; após o fechamento; depois do fechamento; após o fecho; nas negociações após o fechamento; nabeurs;
		nabeurshandel; na sluiting; nabeurse handel`},
	{cue: cuePhase, arg: 5, phrases: `échanges électroniques suivant la clôture; transactions électroniques suivant la clôture;
		mercado fuera de hora; operaciones fuera de hora; negociaciones fuera de hora`},
	{cue: cueClose, langs: langNL, phrases: `eindigde; eindigden`},
	{cue: cuePhase, arg: 5, detail: "weak", phrases: `after hours; after the bell; after-market; after market`},
	{cue: cueSecurity, phrases: `ISIN; WKN`},
	{cue: cueClose, phrases: `closed; closes; finished; ended; settled; close; schloss; schlossen; schließt; ging aus dem Handel; beendete;
		a clôturé; clôturé; a terminé; terminé; a fini; fini; a fermé; termine; clôture à; finit; cerró; cerraron; cierra; cerrado; terminó;
		terminaron la jornada; terminaron la sesión; finalizó la jornada; finalizó la sesión; finalizaron la jornada; finalizaron la sesión;
		chiuso; chiude; ha chiuso; hanno chiuso; termina; fechou; fecharam; fecha; encerrou; terminou; sloot; sloten; eindigde; sluit;
		gesloten`},
	{cue: cueClose, langs: langES, detail: paired, phrases: `cerrar; cerrando; terminado; acabado; acabó; finalizado`},
	{cue: cueClose, langs: langPT, detail: paired, phrases: `fechar; encerrar; fechando; encerrando`},
	{cue: cueRise, langs: langDE | langNL | langEN, phrases: `Plus`},
	{cue: cueRise, langs: langNL, phrases: `gestegen; geklommen; gesprongen; aangetrokken; opgelopen; stijgen; klimmen`},
	{cue: cueFall, langs: langNL, phrases: `gedaald; gezakt; gekelderd; gevallen; verloren; ingezakt; dalen; zakken; kelderen`},
	{cue: cueRise, langs: langDE, phrases: `steigt; steigen; klettert; klettern; geklettert; gewinnt; gewinnen; springt; springen; sprangen;
		gesprungen; zieht; angezogen; schnellt; schnellte; schnellten; geschnellt; hochgeschnellt; hochgesprungen;
		schoss; schossen; schießt; geschossen; erholt; erholte; erholten; verteuert; verteuern; legt; legen; rückt; rückte; rückten;
		vorgerückt; haussiert; haussierte; avanciert; avancierte; befestigt; befestigte; festigte; festigt; teurer; Kursgewinn; Kursgewinne;
		Kursgewinnen; Kurssprung;
		Kursanstieg; Anstieg; Zuwachs; Aufschlags; Tageshoch; Kursplus; hochschnellen; emporschnellen; anziehen; verteuert`},
	{cue: cueFall, langs: langDE, phrases: `sackt; sackte; sackten; absackte; absackten; gesackt; abgesackt; stürzt; stürzen; stürzte;
		stürzten; gestürzt; abgestürzt; bricht; brechen; eingebrochen; bröckelt; bröckelte; bröckelten; gebröckelt; abgebröckelt; knickt;
		knickte; knickten; eingeknickt; kracht; krachte; krachten;
		purzelt; purzelte; purzelten; büßt; büßen; büsste; büssten; eingebüsst; verliert; verlieren; fällt; sinkt; sinken; rutscht;
		rutschen;
		gerutscht; abgerutscht; gibt; abgegeben; taucht; tauchte; tauchten; abgetaucht; schmiert; schmierte; schmierten; leichter; billiger;
		verbilligt; verbilligten; Kurssturz; Kursverlust; Kursverluste; Kursverlusten; Kursrutsch; Kurseinbruch; Einbruch; Rückgang;
		Tagestief; Talfahrt; einbrechen; abstürzen; absacken; einknicken; abrutschen; abtauchen; sinken; nachgeben`},
	{cue: cuePhase, arg: 2, detail: paired, langs: langDE, phrases: `mittags; am frühen Mittag; um die Mittagszeit; bis Mittag;
		am späten Vormittag`},
	{cue: cuePhase, arg: 3, detail: paired, langs: langDE, phrases: `nachmittags; am frühen Nachmittag; am späten Nachmittag;
		im späten Geschäft; im Handelsverlauf; kurz vor Handelsschluss; kurz vor Börsenschluss; kurz vor Handelsende`},
	{cue: cuePhase, arg: 1, detail: paired, langs: langDE, phrases: `vormittags; am frühen Vormittag; im Vormittagshandel;
		im frühen Geschäft; im frühen Handel; im frühen Xetra-Handel`},
	{cue: cuePhase, arg: 4, detail: "weak", langs: langDE, phrases: `beim Börsenschluss; beim Handelsschluss; beim Handelsende;
		zum Börsenende; bei Börsenende; zu Handelsschluss; zum Xetra-Schluss; zum Xetra-Handelsschluss; im Schlusskurs; Schlusskursen;
		Tagesschluss; zum Ende des Handelstages; am Ende des Handelstages`},
	{cue: cueRise, langs: langES, phrases: `alzas; repuntan; suben; ganan; avanzan; disparan; dispara; disparó; dispararon; trepan; trepa;
		treparon; escalan; escala; escalaron; repuntaron; revalorizan; revaloriza; anotaba; anotaban; anotó; repuntaban; apreciaba;
		apreciaban; disparaba; disparaban; trepaba; trepaban; escalaban; sumaban`},
	{cue: cueRise, langs: langPT, phrases: `sobem; sobe; ganham; ganha; ganharam; avançam; avanço; avançaram; disparam; dispara; disparou;
		dispararam; disparar; saltam; salta; saltou; saltaram; saltar; valorizado; valorizam; valorizou; valorizaram; valorizavam;
		disparava;
		disparavam; saltava; saltavam; avançavam; ganhavam`},
	{cue: cueFall, langs: langES, phrases: `dejaron; caen; ceden; bajan; pierden; retroceden; retrocede; retrocedieron; desploman; desploma;
		desplomaron; desplome; hunden; hunde; hundieron; cedieron; restan; resta; restaban; dejaban; dejan; cedían; retrocedían;
		desplomaban;
		hundían; depreciaba; depreciaban; recorte; recortaba; descensos; caídas`},
	{cue: cueFall, langs: langPT, phrases: `recuam; recua; recuaram; caem; cai; perdem; descem; desceram; despencam; despenca; despencou;
		despencaram; despencar; desabam; desaba; desabou; desabaram; tombam; tomba; tombou; tombaram; cedem; cedeu; cederam; desvalorizam;
		desvalorizou; desvalorizaram; desvalorizado; desvalorizados; recuavam; cedia; cediam; descia; desciam; despencava; despencavam;
		desabava; desabavam; tombava; tombavam; desvalorizava; desvalorizavam`},
	{cue: cueRise, langs: langFR, phrases: `bondissent; grimpent; remonte; remontait; remonté; remontent; flambe; flambait; flambé; décolle;
		décollait; décollé; regagne; regagnait; regagné; rebondi; apprécie; appréciait; octroie; octroyait; envolé; envole; engrange;
		engrangeait`},
	{cue: cueFall, langs: langFR, phrases: `plonge; plongent; dévisse; dévissent; lâche; lâchent; lâché; abandonne; abandonné; effondre;
		effondrait; effondré; effondrés; replie; repliait; replié; chutent; dégringole; dégringolait; dégringolé; glisse; glissait; fléchit;
		fléchissait`},
	{cue: cueRise, langs: langIT, phrases: `crescita; guadagno; vola; volano; volava; balzano; schizza; schizzano; strappa; strappano;
		recuperano`},
	{cue: cueFall, langs: langIT, phrases: `perdita; affonda; affondano; affondava; crollano; crollava; lascia; lasciano; tonfo; arretrano;
		cedendo`},
	{cue: cuePhase, arg: 4, detail: "weak", langs: langFR, phrases: `finir la journée; terminer la journée; clôturer la journée;
		finir la séance; terminer la séance; clôturer la séance; finit la séance; termine la séance; finit la journée; termine la journée`},
	{cue: cuePhase, arg: 3, detail: "weak", langs: langIT, phrases: `nella seduta pomeridiana; negli scambi pomeridiani`},
	{cue: cueClose, langs: langIT, phrases: `terminato; terminano; archivia; archiviato`},
	{cue: cuePhase, arg: 1, detail: "weak", langs: langES, phrases: `al inicio de la rueda; al comienzo de la rueda; al abrir el mercado;
		en las primeras transacciones; operaciones tempranas`},
	{cue: cuePhase, arg: 1, detail: paired, langs: langES, phrases: `en el arranque; al arranque; al inicio de la jornada;
		al inicio de las operaciones; al inicio de las negociaciones; al comienzo de la sesión; al comienzo de la jornada;
		al comienzo de las operaciones; al comenzar la sesión; al comenzar la jornada; al abrir la sesión; en los primeros minutos;
		en los primeros cambios; en los primeros intercambios; en los primeros negocios; en las primeras negociaciones; a primera hora;
		poco después de la apertura; minutos después de la apertura; instantes después de la apertura; operaciones iniciales`},
	{cue: cuePhase, arg: 2, detail: "weak", langs: langES, phrases: `a media rueda; en las operaciones de mediodía;
		pasada la media sesión`},
	{cue: cuePhase, arg: 2, detail: paired, langs: langES, phrases: `en lo que va de día; en lo que va de sesión; en lo que va de la sesión;
		en lo que va de jornada; en lo que va de la jornada; en lo que va de rueda; en lo que va de la rueda`},
	{cue: cuePhase, arg: 2, detail: paired, langs: langES, phrases: `a mitad de sesión; a mitad de la sesión; a mitad de jornada;
		a mitad de la jornada; a mitad de rueda; a mitad de la rueda; alrededor del mediodía; pasado el mediodía; pasadas las 12`},
	{cue: cuePhase, arg: 4, detail: "weak", langs: langES, phrases: `al cierre de la rueda; al cierre de los mercados; al cierre bursátil;
		al final de la rueda; al término de la rueda; al terminar la rueda; finalizó la rueda; finalizaron la rueda`},
	{cue: cuePhase, arg: 4, detail: paired, langs: langES, phrases: `al cierre de la jornada; al cierre de las operaciones;
		al cierre de operaciones; al cierre de la negociación; al final de la jornada; al término de la jornada; al terminar la sesión;
		al terminar la jornada; al concluir la sesión; al concluir la jornada; al acabar la sesión; acabó la sesión; acabaron la sesión;
		acabó la jornada; acabaron la jornada; concluyó la sesión; concluyeron la sesión; concluyó la jornada; concluyeron la jornada;
		concluido la jornada; concluido la sesión; terminó la sesión; terminó la jornada; terminado la sesión; terminado la jornada;
		culminó la jornada; culminaron la jornada; acabó el día; terminó el día; hasta cerrar`},
	{cue: cuePhase, arg: 1, detail: "weak", langs: langPT, phrases: `no começo do pregão; na abertura do pregão; na abertura do mercado`},
	{cue: cuePhase, arg: 1, detail: paired, langs: langPT, phrases: `no início das negociações; no início dos negócios; no começo da sessão;
		no começo dos negócios; na abertura dos negócios; na abertura da sessão; nas primeiras negociações; nos primeiros minutos;
		logo após a abertura; pouco depois da abertura; no arranque da sessão`},
	{cue: cuePhase, arg: 2, detail: paired, langs: langPT, phrases: `no meio da sessão; a meio da manhã; por volta do meio-dia;
		perto do meio-dia`},
	{cue: cuePhase, arg: 4, detail: "weak", langs: langPT, phrases: `ao término do pregão; no término do pregão; no encerramento do pregão;
		no fechamento do mercado; no fechamento do pregão; no final do pregão; encerrou o pregão; encerraram o pregão; fechou o pregão;
		fecharam o pregão`},
	{cue: cuePhase, arg: 4, detail: paired, langs: langPT, phrases: `ao término da sessão; no encerramento da sessão;
		no encerramento dos negócios; ao fim do dia; terminou a sessão; terminaram a sessão; terminou o dia; terminaram o dia;
		encerrou o dia; encerraram o dia; fechou a sessão; fecharam a sessão`},
	{cue: cueRise, langs: langES, phrases: `ganado; ganando; ganar; avanzaron; avanzado; avanzando; avanzar; repunta; repuntado; repuntando;
		trepado; trepando; trepar; escalado; escalando; escalar; disparado; disparando; aprecia; aprecian; apreció; apreciaron; apreciado;
		apreciando; apreciar; revalorizaban; revalorizaron; revalorizado; revalorizando; revalorizar; anota; anotan; anotaron; suma; suman;
		sumó; sumaron; saltan; saltaba; saltaban; saltó; saltaron; saltado; saltando; brinca; brincan; brincaba; brincaban; brincó;
		brincaron; brincado; brincando; brincar; eleva; elevan; elevaba; elevaban; elevó; elevaron; elevando; incrementa; incrementan;
		incrementaba; incrementaban; incrementó; incrementaron; incrementado; incrementando; incrementar; aumenta; aumentan; aumentaba;
		aumentaban; aumentó; aumentaron; aumentado; aumentando; aumentar; rebota; rebotan; rebotaba; rebotaban; rebotó; rebotaron; rebotado;
		rebotando; rebotar; remontaba; remontaban; remontó; remontaron; remontado; remontando; remontar; recuperan; recuperaba; recuperaban;
		recuperó; recuperaron; recuperando; subido; subiendo; ascienden; ascendían; ascendió; ascendieron; ascendido; se apunta; se apuntan;
		se apuntaba; se apuntaban; se apuntó; se apuntaron; se ha apuntado; se han apuntado; se adjudica; se adjudican; se adjudicaba;
		se adjudicaban; se adjudicó; se adjudicaron; subidas; incremento; incrementos; avances; repuntes; ganancia; ganancias; aumentos;
		rebote; rebotes; revalorización; apreciación; suba; subas; aumento`},
	{cue: cueFall, langs: langES, phrases: `bajado; bajando; dejado; dejando; restó; restaron; restado; desplomado; desplomando; desplomar;
		deprecia; deprecian; depreció; depreciaron; depreciado; depreciando; depreciar; devalúa; devalúan; devaluaba; devaluaban; devaluó;
		devaluaron; devaluado; devaluando; recortan; recortaban; recortó; recortaron; recortado; recortando; derrumba; derrumban;
		derrumbaba;
		derrumbaban; derrumbó; derrumbaron; derrumbado; derrumbando; derrumbar; resbala; resbalan; resbalaba; resbalaban; resbaló;
		resbalaron; resbalado; resbalando; resbalar; desliza; deslizan; deslizaba; deslizaban; deslizó; deslizaron; deslizado; deslizando;
		deslizar; cediendo; retrocedido; retrocediendo; retroceder; caído; cayendo; caer; perdiendo; desciende; descienden; descendían;
		descendió; descendieron; descendido; descender; disminuye; disminuyen; disminuía; disminuían; disminuyó; disminuyeron; disminuido;
		hundido; se deja; se dejan; se dejaba; se dejaban; se dejó; se dejaron; se ha dejado; se han dejado; bajadas; retrocesos; pérdida;
		pérdidas; desplomes; depreciación; derrumbe; merma`},
	{cue: cueRise, langs: langPT, phrases: `ganhado; ganhando; avança; avançado; avançando; disparado; disparando; saltado; saltando;
		valoriza; valorizando; decola; decolam; decolava; decolavam; decolou; decolaram; decolado; decolando; decolar; subido; subindo;
		ganho; ganhos; avanços; subidas`},
	{cue: cueFall, langs: langPT, phrases: `recuado; recuando; despencado; despencando; desabado; desabando; desabar; tombando; tombar;
		desvaloriza; desvalorizando; afunda; afundam; afundava; afundavam; afundou; afundaram; afundando; afundar; caído; caindo; perdiam;
		desce; desceu; descendo; derrete; derretem; derreteu; derreteram; derretiam; quedas; baixas; perda; perdas; tombo; recuo; recuos;
		descida; descidas`},
	{cue: cueRise, langs: langFR, phrases: `bond; bonds; bondissent; bondissaient; bondissant; rebondi; rebondissent; rebondissaient;
		envolée; envolées; flambe; flambent; flambait; flambaient; flambé; grimpent; grimpaient; grimpant; progressent; progressant;
		avançaient; avancent; regagne; regagnait; regagnaient; regagné; adjugeaient; adjugeant; adjuge; adjugent; adjugé`},
	{cue: cueFall, langs: langFR, phrases: `plongeon; plonge; plongent; plongeaient; plongeant; dégringole; dégringolent; dégringolait;
		dégringolé; dégringolade; effondre; effondrent; effondrait; effondré; dévisse; dévissent; dévissaient; reculent; reculaient; cèdent;
		cédaient; chutent; lâchent; lâchaient; lâché; abandonnaient`},
	{cue: cueMarket, langs: langDE, phrases: `SMI; SLI; SPI; MDax; SDax; TecDax; ATX; Leitindex; Anteilsschein; Aktienkurs; Aktienkurse; Börsenkurs; Börsenkurse`},
	{cue: cueFall, langs: langDE, phrases: `unter Vortag; unter dem Vortag; unter Vortagesschluss; unter dem Vortagesschluss; unter Vortagsschluss; unter dem Vortagsschluss;
		unter Vortagesniveau; unter dem Vortagesniveau; unter Eröffnungsniveau; unter dem Schlusskurs; unter dem Eröffnungskurs`},
	{cue: cueRise, langs: langDE, phrases: `über Vortag; über dem Vortag; über Vortagesschluss; über dem Vortagesschluss; über Vortagsschluss; über dem Vortagsschluss;
		über Vortagesniveau; über dem Vortagesniveau; über Eröffnungsniveau; über dem Schlusskurs; über dem Eröffnungskurs`},
	{cue: cueMarket, langs: langES, phrases: `bursátil; bursátiles; parqué; BVL; BMV; Merval; IPSA; Colcap`},
	{cue: cueMarket, langs: langPT, phrases: `B3; papel`},
	{cue: cueMarket, langs: langEN, phrases: `market value; market valuation; market capitalisation; market capitalization; market cap;
		m-cap; scrip; counter; blue-chips; bluechips`},
	{cue: cueOpen, phrases: `opened; opens; eröffnete; eröffneten; a ouvert; ouvrait; ouvre; abrió; abrieron; abre; ha aperto; apre; abriu;
		abriram; opende; openden`},
	{cue: cueRise, phrases: `up; gained; gain; gains; rose; risen; rise; rising; climbed; climbing; climb; jumped; jump; jumping; surged;
		surge; surging; soared; advanced; advance; added; higher; increased; increase; rallied; rebounded; rebound; ticked up; edged up;
		edged higher; grew; leapt; leaped; spiked; popped; recovered; strengthened; firmed; gaining; adding;
		stieg; stiegen; gestiegen; legte; legten; zugelegt; gewann; gewannen; gewonnen; höher; kletterte; kletterten; sprang; sprangen; zog;
		zogen; verteuerte; verteuerten; zulegen; fester; rauf; Kursplus; Gewinn; Aufschlag;
		hausse; gagnait; gagnaient; gagné; gagne; gagnent; progressait; progressé; progresse; progressaient; bondi; bondissait; bondit;
		grimpé; grimpait; grimpe; prenait; prenaient; prend; pris; s'adjugeait; avançait; avance; grignotait; s'envolait; montait; monte;
		subida; subía; subían; subió; subieron; sube; ganaba; ganaban; ganó; ganaron; gana; avanzaba; avanzó; avanzaban; avanza; alza;
		repunte; repuntaba; repuntó; sumaba; escalaba; escaló; revalorizaba; revalorizó; trepó;
		rialzo; guadagna; guadagnano; guadagnato; guadagnava; sale; salgono; salito; cresce; in progresso; progresso; balza; balzo;
		avanzano;
		alta; subia; subiam; subiu; subiram; ganhava; ganhou; avançava; avançou; valorização; subir; hoger; steeg; stegen; winst; won; klom;
		klommen; wint; stijgt; stijging; avançar; ganhar; valorizar; valorizava; alcista; repuntar; aggiunge; risale; recupera; rebondit;
		rebondissait; rebond; progression`},
	{cue: cueFall, phrases: `down; lost; loss; losing; lose; fell; fallen; fall; falling; dropped; drop; dropping; slid; slide; sliding;
		sank; sink; slipped; slip; slumped; slump; tumbled; tumble; tumbling; plunged; plunge; plummeted; declined; decline; declining;
		lower; shed; shedding; eased; dipped; dip; retreated; weakened; decreased; decrease; edged down; edged lower; ticked down; crashed;
		dived; nosedived; skidded; off;
		Minus; fiel; fielen; gefallen; sanken; gesunken; verlor; verloren; gab; gaben; geben; nachgegeben; büßte; büßten; eingebüßt; tiefer;
		niedriger; rutschte; rutschten; brach; brachen; verbilligte; schwächer; Verlust; Abschlag; Kursminus; Abschlags;
		baisse; perdait; perdaient; perdu; perd; perdent; reculait; reculaient; reculé; recule; cédait; cédaient; cédé; cède; chuté;
		chutait;
		chutaient; chute; plongeait; plongé; dévissait; dévissé; lâchait; abandonnait; tombait;
		bajada; bajaba; bajaban; bajó; bajaron; baja; perdía; perdían; perdió; perdieron; pierde; caía; caían; cayó; cayeron; cae; caída;
		retrocedía; retrocedió; cedía; cedió; descenso; descendía; desplomaba; desplomó; restaba; hundía; hundió; dejaba; dejó;
		ribasso; perde; perdono; perso; perdeva; perdevano; cede; cedono; cedeva; cedevano; ceduto; calo; cala; calano; calato; scende;
		scendono; sceso; scivola; crolla; crollo; flessione; arretra; queda; caíam; caiu; caíram; perdia; perdeu; perderam; recuava; recuou;
		baixa; desvalorização; lager; daalde; daalden; verlies; zakte; zakten; kelderde; kelderden; verliest; verloor; daalt; daling;
		tuimelde; cair; descer; recuar; perder; desvalorizar; recul; repli; bajista; retroceso; indietreggia; scivolato; inleverde;
		duikelde`},
	{cue: cuePercent, phrases: `percent; per cent; pct; percentage points; Prozent; Prozentpunkte; pour cent; por ciento; per cento;
		por cento; procent`},
	{cue: cueMarket, phrases: `indexes; indices; Nikkei; Sensex; Nifty; Footsie; Kospi; Hang Seng; shares; share; stock; stocks; trading;
		traded; shareholders; Nasdaq; Dow; S&P; FTSE; index; index's; equities; futures; bourse; yields; oil; crude; Brent; dollar; euro;
		bitcoin; gold;
		Aktie; Aktien; Kurs; Kurse; Handel; Dax; Dow Jones; Papier; Papiere; Börse; Anteilsscheine; Titel; EuroStoxx;
		action; actions; titre; titres; CAC; Bourse; cours; séance; Wall Street; acción; acciones; títulos; bolsa; Bolsa; Ibex; Ibex 35;
		cotización; índice; selectivo; azioni; titolo; titoli; Borsa; Piazza Affari; Ftse Mib; listino; ação; ações; papéis; Bovespa;
		Ibovespa; PSI; aandeel; aandelen; AEX; beurs; Damrak; koers; NYSE; pregão; session; sesión; seduta; sessão`},
}

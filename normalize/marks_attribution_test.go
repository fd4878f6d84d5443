package normalize

import "testing"

func TestAttribution(t *testing.T) {
	checkMarks(t, "en", Attribution, []markCase{
		{`The crane was old, a docker told AFP on Monday.`, []string{"told AFP|AFP|told"}, "the agency was told"},
		{`A docker told this to AFP.`, []string{"told this to AFP|AFP|told"}, "with an object between"},
		{`A docker instructed AFP Wednesday, in keeping with the BBC.`, []string{"instructed AFP|AFP|told", "in keeping with the BBC|BBC|according"}, "in the words of a thesaurus"},
		{`The port was instructed by AFP to be in keeping with the BBC's rules.`, nil, "an order, and rules"},
		{`A docker told Britain's Sky News so, and another the UK's Press Association.`, []string{"told Britain's Sky News|Sky News|told"}, "with whose it is between"},
		{`A docker told the UK's Press Association so.`, []string{"told the UK's Press Association|PA Media|told"}, "the same with an article"},
		{`A docker told Anna's sister and Harlow's council so.`, nil, "with whose it is, and no source"},
		{`A docker told state news agency Tanjug so.`, []string{"told state news agency Tanjug|Tanjug|told"}, "with a description between"},
		{`Jane Roe, a spokeswoman for Alcor, told CNBC the firm was calm.`, []string{"told CNBC|CNBC|statement"}, "a spokeswoman's word goes to many"},
		{`She directed AFP to an old notice.`, []string{"directed AFP to|AFP|directed"}, "sent elsewhere"},
		{`She directed the play.`, nil, "no source"},
		{`Alcor did not answer Reuters' request for comment.`, []string{"Reuters' request for comment|Reuters|request"}, "asked in vain"},
		{`The Wall Street Journal reported on Monday that the port is for sale.`, []string{"The Wall Street Journal reported|The Wall Street Journal|reported"}, "subject and verb"},
		{`The port is for sale, The Wall Street Journal reported. Alcor denied it, the Journal noted.`,
			[]string{"The Wall Street Journal reported|The Wall Street Journal|reported", "the Journal noted|The Wall Street Journal|reported"}, "short form after the full one"},
		{`Alcor denied it, the Journal noted.`, nil, "short form alone"},
		{`The Seattle Times and the New York Times differ. The Times reported a fall.`, []string{"The Times reported|The New York Times|reported"}, "a short form means the last one named"},
		{`According to the BBC and others, it rained.`, []string{"According to the BBC|BBC|according"}, "a preposition"},
		{`It was loud, according to people familiar with the matter.`, []string{"according to people familiar||according"}, "nobody by name"},
		{`Bloomberg, citing two sources, said the talks ended.`, []string{"Bloomberg, citing|Bloomberg|citing", "citing two sources||citing"}, "both the outlet and its sources"},
		{`A report in the Financial Times put the price at $3.`, []string{"A report in the Financial Times|Financial Times|report"}, "a noun"},
		{`The deal was reported by the Weston Courier-Gazette.`, []string{"was reported by the Weston Courier-Gazette|Weston Courier-Gazette|reported"}, "an outlet of no table"},
		{`The Upper Harlow Herald reported a fire.`, []string{"The Upper Harlow Herald reported|Upper Harlow Herald|reported"}, "the same, as subject"},
		{`Alcor reported a profit. Jane Roe reported to the police. They told the committee so.`, nil, "companies and people are no media"},
		{`According to Time Warner the sale is done.`, nil, "a company that begins like a magazine"},
		{`People said they were glad. Time will tell.`, nil, "everyday words"},
		{`Jane Roe, an editor at USA Today, said it rained.`, nil, "the editor said it"},
		{`The BBC said it would close an office.`, nil, "about itself"},
		{`As CNN once reported in 2012, the crane was old.`, nil, "an old report"},
		{`In 2012, CNN reported that the crane was old.`, nil, "the same, year first"},
		{`CNN reported last year that the crane was old.`, nil, "the same, without a year"},
		{`A 2012 BBC report said so.`, nil, "the same, in the noun"},
		{`In 2011 the crane was built, Reuters reported on Monday.`, []string{"Reuters reported|Reuters|reported"}, "an old event, reported now"},
		{`August 6, 2018. In 2018, CNN reported that the crane was old.`, []string{"CNN reported|CNN|reported"}, "the year of the text itself"},
		{`Harlow sells port to rival: WSJ`, []string{"WSJ|The Wall Street Journal|headline"}, "a title that ends in its source"},
		{`An AP journalist saw smoke.`, []string{"AP journalist|Associated Press|witness"}, "the agency was there"},
		{`The Interfax news agency reported a fire.`, []string{"The Interfax news agency reported|Interfax|reported"}, "with a description behind"},
		{`It rained, the official agency MENA said.`, []string{"MENA said|MENA|said"}, "with a description before"},
		{`It rained, Weston News Agency reported.`, []string{"Weston News Agency reported|Weston News Agency|reported"}, "an agency of no table"},
		{`As NBC News and Bloomberg have reported, it rained.`, []string{"NBC News|NBC News|reported", "Bloomberg have reported|Bloomberg|reported"}, "two subjects"},
		{`According to Fox News, CBS has made an offer for the pier.`, []string{"According to Fox News|Fox News|according"}, "behind a comma stands who has done it"},
		{`According to Reuters, Bloomberg and CNN, it rained.`, []string{"According to Reuters|Reuters|according", "Bloomberg|Bloomberg|according", "CNN|CNN|according"}, "a list"},
		{`She told AFP and Reuters so.`, []string{"told AFP|AFP|told", "Reuters|Reuters|told"}, "two who were told"},
		{`The Local quotes Ulf Roth, mayor of Harlow, as saying that the quay was shut.`, []string{"The Local quotes|The Local|reported"}, "a paper with an everyday name"},
		{`The Local Government Association said that the quay was shut.`, []string{"Government Association said||official"}, "no paper, but an association"},
		{`The office did not respond to The Hill's request for comment.`, []string{"The Hill's request for comment|The Hill|request"}, "a common name in a sure pattern"},
		{`The study was published in the journal Harlow Medicine, and the ad agency Thorne Bros said so.`, nil, "learned journals and other agencies"},
		{`She told the local newspaper Vesti Danas so.`, []string{"told the local newspaper Vesti Danas|Vesti Danas|told"}, "named after its description"},
		{`It rained, the New Vision newspaper reported.`, []string{"the New Vision newspaper reported|New Vision|reported"}, "an outlet of no table, described behind"},
		{`It rained, the Al-Harl daily said.`, []string{"the Al-Harl daily said|Al-Harl|said"}, "with a hyphen"},
		{`It rained, the weekly le Bote Noir reported.`, []string{"le Bote Noir reported|le Bote Noir|reported"}, "described before"},
		{`It rained, the Narvian news agency NARNA said.`, []string{"NARNA said|NARNA|said"}, "an agency of no table"},
		{`It rained, the Thai News Agency (TNA) said.`, []string{"the Thai News Agency (TNA) said|Thai News Agency|said"}, "with its initials"},
		{`It rained, the sports daily A Harla (The Heron) reported.`, []string{"A Harla (The Heron) reported|A Harla|reported"}, "with its meaning"},
		{`It rained, according to Jane Roe of the Washington Post.`, []string{"according to Jane Roe of the Washington Post|The Washington Post|according"}, "by name"},
		{`A Weston daily reported it. Narvian newspapers said so. The Swedish daily said so. The Weston newspaper said so. A New York daily said so.`, nil, "papers without a name"},
		{`The minutes were seen by Reuters.`, []string{"seen by Reuters|Reuters|seen"}, "the agency has the paper"},
	})
	checkMarks(t, "de", Attribution, []markCase{
		{`Das sagte eine Sprecherin der Deutschen Presse-Agentur am Montag.`, []string{"sagte eine Sprecherin der Deutschen Presse-Agentur|dpa|statement"}, "dative after the speaker"},
		{`Der Chef sagte dem «Tagesspiegel», er bleibe.`, []string{"sagte dem «Tagesspiegel»|Tagesspiegel|told"}, "dative after the verb"},
		{`Wie das «Handelsblatt» berichtet, geht er.`, []string{"Handelsblatt» berichtet|Handelsblatt|reported"}, "verb at the end"},
		{`Das berichtete die «Harlower Zeitung».`, []string{"berichtete die «Harlower Zeitung»|Harlower Zeitung|reported"}, "verb first, an outlet of no table"},
		{`Das berichtete die Narvische Zeitung «Der Kurs».`, []string{"berichtete die Narvische Zeitung «Der Kurs»|Der Kurs|reported"}, "whose paper it is, and its name"},
		{`Das berichtete die Harlower Zeitung «Wir sind am Ende» unter Berufung auf ihn.`, []string{"berichtete die Harlower Zeitung|Harlower Zeitung|reported"}, "what is quoted is no name"},
		{`Am Montag hatte der «Harlower Bote» darüber berichtet.`, []string{"«Harlower Bote» darüber berichtet|Harlower Bote|reported"}, "an outlet of no table, in quotation marks"},
		{`Er geht, wie das Amt der dpa sagte.`, []string{"dpa sagte|dpa|told"}, "dative before the verb"},
		{`Auch die «Bild»-Zeitung hat darüber berichtet.`, []string{"Bild»-Zeitung hat darüber berichtet|Bild|reported"}, "perfect tense"},
		{`Drei Jahre zuvor hatte die «Bild»-Zeitung darüber berichtet.`, []string{"«Bild»-Zeitung darüber berichtet|Bild|reported"}, "when, and not who was first"},
		{`Nach Informationen der Nachrichtenagentur Bloomberg wird verhandelt.`, []string{"Nach Informationen der Nachrichtenagentur Bloomberg|Bloomberg|according"}, "with a description"},
		{`Der Vertrag liegt der dpa vor.`, []string{"liegt der dpa|dpa|seen"}, "the agency has the paper"},
		{`Das steht in Papieren, die der dpa in Harlow seit Montag vorliegen.`, []string{"die der dpa|dpa|seen"}, "the same in a relative clause"},
		{`Die Mängel, die der SWR öffentlich gemacht hatte, sind behoben.`, []string{"der SWR öffentlich gemacht|SWR|reported"}, "a station is the subject, and has been given nothing"},
		{`Die Mängel, die der SWR behoben hatte, sind klein.`, nil, "the same of its own"},
		{`Das berichtet Inside IT. Das meldet Radio FM1.`, []string{"berichtet Inside IT|Inside IT|reported", "meldet Radio FM1|Radio FM1|reported"}, "outlets of the table"},
		{`Das schließt er laut Unternehmenskreisen aus, unter Berufung auf Insider.`, []string{"laut Unternehmenskreisen||according", "unter Berufung auf Insider||citing"}, "nobody by name"},
		{`Der Stern am Himmel leuchtete, sagte sie. Die Zeit drängt.`, nil, "everyday words"},
		{`Wie CNN einst berichtete, war der Kran alt.`, nil, "an old report"},
	})
	checkMarks(t, "fr", Attribution, []markCase{
		{`Le port est fermé, a indiqué à l'AFP la capitaine.`, []string{"indiqué à l'AFP|AFP|told"}, "verb and preposition"},
		{`Le port est fermé, a déclaré Anne Théron à l’AFP.`, []string{"déclaré Anne Théron à l’AFP|AFP|told"}, "the speaker between"},
		{`Selon l'agence Reuters, trois navires attendent.`, []string{"Selon l'agence Reuters|Reuters|according"}, "preposition"},
		{`Sollicitée par l'AFP, la direction se tait.`, []string{"Sollicitée par l'AFP|AFP|asked"}, "asked"},
		{`a constaté un journaliste de l'AFP sur place.`, []string{"un journaliste de l'AFP|AFP|witness"}, "the agency was there"},
		{`D'après Les Echos, le port est à vendre.`, []string{"D'après Les Echos|Les Echos|according"}, "another preposition"},
		{`Selon La Voix de l'Aure, il pleuvait.`, []string{"Selon La Voix de l'Aure|La Voix de l'Aure|according"}, "an outlet of no table"},
		{`Le port est fermé, a écrit le quotidien Rive Gauche.`, []string{"a écrit le quotidien Rive Gauche|Rive Gauche|reported"}, "named after its description"},
		{`Selon la police, il pleuvait.`, []string{"Selon la police||official"}, "the police are no media, and so have no name"},
	})
	checkMarks(t, "es", Attribution, []markCase{
		{`La cuenca se vaciaba, ha relatado a Europa Press Julia Roca, vecina del tercero.`, []string{"relatado a Europa Press|Europa Press|told"}, "the perfect, and a name behind"},
		{`La firma revisó la grúa en octubre de 2018, según ha podido saber El Norte de Castilla.`, []string{"según ha podido saber El Norte de Castilla|El Norte de Castilla|seen"}, "learned, of an old matter"},
		{`Según el diario portugués 'Público', un informe de 2021 ya lo advertía.`, []string{"Según el diario portugués 'Público'|Público|according"}, "a year of what is reported makes no old report"},
		{`El puerto cerró, dijo a EFE la capitana.`, []string{"dijo a EFE|EFE|told"}, "verb and preposition"},
		{`El puerto cerró, dijo este lunes Ana Torres a la agencia EFE.`, []string{"dijo este lunes Ana Torres a la agencia EFE|EFE|told"}, "day and speaker between"},
		{`Según informó Reuters, el puerto está en venta.`, []string{"Según informó Reuters|Reuters|according"}, "preposition and verb"},
		{`El club no da la cantidad, que el diario Clarín cifra en 4,8 millones de euros.`, []string{"diario Clarín cifra|Clarín|reported"}, "what a paper puts it at"},
		{`"Es el tercero", ha recordado a EFE el estadístico Mateo Ruiz.`, []string{"recordado a EFE|EFE|told"}, "whom he reminded"},
		{`según el diario Clarín, citando fuentes del gobierno`, []string{"según el diario Clarín|Clarín|according", "citando fuentes||citing"}, "with a description"},
		{`En declaraciones a Efe, el alcalde pidió calma.`, []string{"En declaraciones a Efe|EFE|interview"}, "an interview"},
		{`Dijo que vería a El País ganar.`, nil, "a clause begins in between"},
	})
	checkMarks(t, "it", Attribution, []markCase{
		{`In un'intervista alla Repubblica ha annunciato la chiusura.`, []string{"In un'intervista alla Repubblica|la Repubblica|interview"}, "with an article"},
		{`In un'intervista all'Ansa ha annunciato la chiusura.`, []string{"In un'intervista all'Ansa|ANSA|interview"}, "with an elided one"},
		{`A quanto risulta alla Repubblica, lo stabilimento chiuderà.`, []string{"A quanto risulta alla Repubblica|la Repubblica|seen"}, "what it knows"},
		{`Un'inchiesta della Repubblica mostra che lo stabilimento chiuderà.`, []string{"inchiesta della Repubblica|la Repubblica|report"}, "what it found"},
		{`Il porto è chiuso, ha detto all'ANSA la comandante.`, []string{"ha detto all'ANSA|ANSA|told"}, "verb and preposition"},
		{`Secondo il Corriere della Sera la vendita è vicina.`, []string{"Secondo il Corriere della Sera|Corriere della Sera|according"}, "preposition"},
		{`Lo riporta l'ANSA.`, []string{"riporta l'ANSA|ANSA|reported"}, "verb first"},
	})
	checkMarks(t, "pt", Attribution, []markCase{
		{`O porto fechou, disse à Reuters uma fonte.`, []string{"disse à Reuters|Reuters|told"}, "verb and preposition"},
		{`Segundo a Folha de S.Paulo, o porto está à venda.`, []string{"Segundo a Folha de S.Paulo|Folha de S.Paulo|according"}, "preposition"},
	})
	checkMarks(t, "nl", Attribution, []markCase{
		{`De haven is dicht, meldt persbureau ANP.`, []string{"meldt persbureau ANP|ANP|reported"}, "verb first"},
		{`Dat zei zij tegen het ANP.`, []string{"zei zij tegen het ANP|ANP|told"}, "verb and preposition"},
		{`Volgens de Volkskrant is de verkoop rond.`, []string{"Volgens de Volkskrant|de Volkskrant|according"}, "preposition"},
	})
}

func TestScoop(t *testing.T) {
	checkMarks(t, "en", Scoop, []markCase{
		{`It wants the port, according to the Wall Street Journal, which first reported the news.`, []string{"the Wall Street Journal, which first reported|The Wall Street Journal|first reported"}, "relative clause"},
		{`The news was first reported by Axios.`, []string{"first reported by Axios|Axios|first reported"}, "passive"},
		{`The talks were first reported Tuesday morning by Axios.`, []string{"first reported Tuesday morning by Axios|Axios|first reported"}, "its time between"},
		{`The talks were first reported late on Tuesday by Axios.`, []string{"first reported late on Tuesday by Axios|Axios|first reported"}, "its time between"},
		{`He was reported missing on Tuesday by Axios.`, nil, "more than its time between"},
		{`Axios was first to report the talks.`, []string{"Axios was first to report|Axios|first reported"}, "infinitive"},
		{`The Weston Post broke the story on Friday.`, []string{"The Weston Post broke the story|Weston Post|revealed"}, "an outlet of no table"},
		{`The talks were revealed by Politico.`, []string{"revealed by Politico|Politico|revealed"}, "revealed"},
		{`The Courier-Mail newspaper on Tuesday revealed engineers had told the council so two years ago.`, []string{"The Courier-Mail newspaper on Tuesday revealed|The Courier-Mail|revealed"}, "a day of this week, and what it tells of is old"},
		{`The Courier-Mail revealed two years ago that the council knew.`, nil, "years ago"},
		{`At first, Reuters reported calm.`, nil, "first counts the events here"},
		{`The first report of the committee was revealed by its chair.`, nil, "no source"},
		{`The plan was revealed by Le Monde in 2012.`, nil, "an old scoop"},
		{`The talks were earlier reported by Axios.`, []string{"earlier reported by Axios|Axios|first reported"}, "earlier than this text"},
		{`Bloomberg News reported the talks earlier on Monday.`, []string{"Bloomberg News reported|Bloomberg|first reported"}, "the same, verb first"},
		{`Bloomberg reported earlier this year that the port was for sale.`, nil, "when, and not who was first"},
		{`Axios previously reported that the port was for sale.`, nil, "as an outlet says of itself"},
		{`The port is for sale, the Financial Times reported. It has hired a bank, according to the newspaper, which first reported the talks.`, []string{"the newspaper, which first reported|Financial Times|first reported"}, "named before"},
		{`The Financial Times reported it. The bank sold the newspaper, and which first reported the talks is not known.`, nil, "another clause"},
	})
	checkMarks(t, "fr", Scoop, []markCase{{`Les Echos avaient révélé l'affaire vendredi.`, []string{"Les Echos avaient révélé|Les Echos|revealed"}, "a paper whose name is a plural"}})
	checkMarks(t, "pt", Scoop, []markCase{{`O Estadão havia revelado o caso na sexta-feira.`, []string{"Estadão havia revelado|O Estado de S. Paulo|revealed"}, "another auxiliary"}})
	checkMarks(t, "de", Scoop, []markCase{
		{`Wie zuerst die «Süddeutsche Zeitung» berichtete, wird verkauft.`, []string{"Süddeutsche Zeitung» berichtete|Süddeutsche Zeitung|first reported"}, "adverb before the name"},
		{`Der «Spiegel» hatte am Freitag zuerst über den Verkauf berichtet.`, []string{"Spiegel» hatte am Freitag zuerst über den Verkauf berichtet|Der Spiegel|first reported"}, "adverb between auxiliary and verb"},
		{`Der «Spiegel» hatte am Freitag ausführlich über den Verkauf berichtet.`, nil, "it has reported"},
		{`Zuerst hatte der «Spiegel» berichtet.`, []string{"Zuerst hatte der «Spiegel»|Der Spiegel|first reported"}, "perfect tense"},
		{`Die Affäre wurde von ihr aufgedeckt.`, nil, "no source"},
		{`Zuvor hatte die «Bild»-Zeitung darüber berichtet.`, []string{"«Bild»-Zeitung darüber berichtet|Bild|first reported"}, "earlier than this text"},
		{`Zuvor hatte der «Harlower Bote» darüber berichtet.`, []string{"«Harlower Bote» darüber berichtet|Harlower Bote|first reported"}, "an outlet of no table, in quotation marks"},
		{`Über die Pläne hatte zuvor das «Handelsblatt» berichtet.`, []string{"Handelsblatt» berichtet|Handelsblatt|first reported"}, "adverb before the name"},
		{`Wenige Tage zuvor hatte der «Spiegel» darüber berichtet.`, nil, "when, and not who was first"},
	})
	checkMarks(t, "fr", Scoop, []markCase{
		{`Comme l'a révélé Le Monde, le port est à vendre.`, []string{"a révélé Le Monde|Le Monde|revealed"}, "verb first"},
		{`L'affaire avait été révélée par Mediapart.`, []string{"révélée par Mediapart|Mediapart|revealed"}, "passive"},
		{`Le Figaro a révélé mardi la vente.`, []string{"Le Figaro a révélé|Le Figaro|revealed"}, "subject first"},
		{`Le Figaro avait auparavant rapporté la vente.`, []string{"Le Figaro avait auparavant rapporté|Le Figaro|first reported"}, "earlier than this text"},
	})
	checkMarks(t, "es", Scoop, []markCase{
		{`Según adelantó el diario La Voz del Valle, el puerto cierra.`, []string{"adelantó el diario La Voz del Valle|La Voz del Valle|revealed"}, "an outlet of no table"},
		{`El País adelantó el martes la venta.`, []string{"El País adelantó|El País|revealed"}, "subject first"},
		{`La noticia fue adelantada por El Confidencial.`, []string{"adelantada por El Confidencial|El Confidencial|first reported"}, "passive"},
		{`Como reveló elDiario.es, el contrato era falso.`, []string{"reveló elDiario.es|elDiario.es|revealed"}, "verb first"},
		{`El País había informado antes de la venta, según dijo.`, nil, "antes de says when"},
		{`El País había informado anteriormente sobre la venta.`, []string{"El País había informado|El País|first reported"}, "earlier than this text"},
	})
	checkMarks(t, "it", Scoop, []markCase{
		{`Lo ha rivelato la Repubblica.`, []string{"ha rivelato la Repubblica|la Repubblica|revealed"}, "verb first"},
		{`In precedenza Repubblica aveva riferito della vendita.`, []string{"Repubblica aveva riferito|la Repubblica|first reported"}, "earlier than this text"},
	})
	checkMarks(t, "pt", Scoop, []markCase{
		{`O caso foi revelado pelo jornal O Globo.`, []string{"revelado pelo jornal O Globo|O Globo|revealed"}, "passive"},
		{`O Globo havia noticiado antes a venda.`, []string{"O Globo havia noticiado|O Globo|first reported"}, "earlier than this text"},
	})
	checkMarks(t, "nl", Scoop, []markCase{
		{`De NOS berichtte als eerste over de zaak.`, []string{"NOS berichtte als eerste|NOS|first reported"}, "adverb behind"},
		{`Eerder meldde de NOS dat de haven dichtgaat.`, []string{"meldde de NOS|NOS|first reported"}, "earlier than this text"},
		{`Eerder deze week meldde de NOS dat de haven dichtgaat.`, nil, "when, and not who was first"},
	})
}

// Verbs that say who was told far in front of it, agreeing participles, and outlets
// that say by a word of their name what they are.
func TestAttributionFar(t *testing.T) {
	checkMarks(t, "fr", Attribution, []markCase{
		{`« On a tout jeté », confie-t-elle à Ouest-France.`, []string{"confie-t-elle à Ouest-France|Ouest-France|told"}, "the pronoun behind the verb"},
		{`« On a tout jeté », explique la capitaine du port à Ouest-France.`, []string{"explique la capitaine du port à Ouest-France|Ouest-France|told"}, "the speaker between"},
		{`La capitaine explique son départ à Tarnby.`, nil, "a town"},
		{`Le ponton est fermé, selon la CGT, qui a confirmé une information de France Bleu.`, []string{"confirmé une information de France Bleu|France Bleu|according"}, "a report confirmed"},
	})
	checkMarks(t, "es", Attribution, []markCase{
		{`El muelle está cerrado, según publica La Opinión de Alcorta.`, []string{"según publica La Opinión de Alcorta|La Opinión de Alcorta|according"}, "an outlet of no table"},
		{`«Lo tiramos todo», lamenta la capitana del puerto al Heraldo de Aragón.`, []string{"lamenta la capitana del puerto al Heraldo de Aragón|Heraldo de Aragón|told"}, "the speaker between"},
	})
	checkMarks(t, "it", Attribution, []markCase{
		{`Della lettera ha dato notizia ieri la Repubblica.`, []string{"ha dato notizia ieri la Repubblica|la Repubblica|reported"}, "the subject behind"},
	})
	checkMarks(t, "pt", Attribution, []markCase{
		{`Reportagem publicada nesta terça pelo jornal Folha de S.Paulo diz outra coisa.`, []string{"publicada nesta terça pelo jornal Folha de S.Paulo|Folha de S.Paulo|reported"}, "a short day between"},
		{`O porto nega, depois de o jornal Folha de S. Paulo ter noticiado a venda.`, []string{"Folha de S. Paulo ter noticiado|Folha de S.Paulo|reported"}, "an initial in the name"},
		{`As mensagens obtidas pela Folha dizem outra coisa.`, []string{"obtidas pela Folha|Folha de S.Paulo|seen"}, "the participle agrees"},
	})
	checkMarks(t, "es", Attribution, []markCase{
		{`«Los turnos se mantienen», explica a este periódico Juana Roca.`, []string{"explica a este periódico||own"}, "who speaks is no paper"},
	})
	checkMarks(t, "fr", Byline, []markCase{
		{"Le ponton reste fermé\n\nOuest-France Jeanne ROCARD.\n\nLe ponton est fermé.", []string{"Ouest-France Jeanne ROCARD|Jeanne ROCARD"}, "behind the name of her paper"},
	})
	checkMarks(t, "fr", Credit, []markCase{
		{"Le ponton reste fermé\n\nT.C. avec AFP\n\nLe ponton est fermé.", []string{"AFP|AFP|with"}, "initials before it"},
		{"Le ponton reste fermé\n\nLa Presse canadienne à Québec\n\nLe ponton est fermé.", []string{"La Presse canadienne|Canadian Press|line"}, "with its place"},
	})
	checkMarks(t, "it", Attribution, []markCase{
		{`Lo ha annunciato il figlio Pietro all'Agi.`, []string{"annunciato il figlio Pietro all'Agi|AGI|told"}, "the speaker between"},
		{`Ne dà notizia all'AGI il figlio Pietro.`, []string{"dà notizia all'AGI|AGI|told"}, "news given to an agency"},
	})
	checkMarks(t, "es", Attribution, []markCase{
		{`Murió ayer, según ha contado su hijo Pedro a la agencia AGI.`, []string{"contado su hijo Pedro a la agencia AGI|AGI|told"}, "the participle, and the speaker between"},
		{`«Las cabras no firman», repetía, según recuerda el Corriere della Sera.`, []string{"recuerda el Corriere della Sera|Corriere della Sera|reported"}, "a paper that recalls"},
	})
	checkMarks(t, "fr", Attribution, []markCase{
		{`Les images, que Sudinfo s'est procurées, ont été vues partout.`, []string{"Sudinfo s'est procurées|Sudinfo|seen"}, "the participle agrees"},
	})
	checkMarks(t, "fr", Credit, []markCase{
		{"Le ponton reste fermé\n\nRédaction en ligne (avec Belga)\n\nLe ponton est fermé.", []string{"(avec Belga)|Belga|with"}, "in brackets behind a desk"},
	})
}

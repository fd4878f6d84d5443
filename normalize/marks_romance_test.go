package normalize

import (
	"strings"
	"testing"
)

// Outlets whose names are words of everyday as well.
func TestOutletOrdinary(t *testing.T) {
	checkMarks(t, "fr", Attribution, []markCase{
		{`Le port reste fermé en France dimanche, a dit la capitaine.`, nil, "a country and a day"},
		{`Selon la France agricole, le blé manque.`, nil, "those who grow it"},
		{`Selon le Mauricien Jean Roc, le quai est sûr.`, nil, "a man of Mauritius"},
		{`L'Écho de la Douve a quant à lui rapporté que la grue était vieille.`, []string{"L'Écho de la Douve a quant à lui rapporté|L'Écho de la Douve|reported"}, "in contrast to others"},
		{`Selon Anne Roc, journaliste réputée de Bloomberg, la grue est vendue.`, []string{"Selon Anne Roc, journaliste réputée de Bloomberg|Bloomberg|according"}, "whose journalist she is"},
		{`Selon Anne Roc (Bloomberg), la grue est vendue.`, []string{"Selon Anne Roc (Bloomberg|Bloomberg|according"}, "the same, in brackets"},
		{`Selon Anne Roc, directrice de Bloomberg France, la grue est vendue.`, nil, "who leads a firm"},
		{`La grue est vendue, selon les infos de L'Équipe.`, []string{"infos de L'Équipe|L'Équipe|according"}, "short for informations"},
		{`La grue est vendue, affirme France Football.`, []string{"affirme France Football|France Football|reported"}, "a magazine"},
	})
	checkMarks(t, "it", Attribution, []markCase{
		{`Secondo una famiglia cristiana di Tarna, la gru era vecchia. Lo ha detto la donna moderna del porto.`, nil, "no magazines"},
		{`Ho detto allo zio che leggo Tio.`, nil, "read, and not reported"},
		{`Il Corriere della Sera ha aggiunto altri dettagli.`, []string{"Corriere della Sera ha aggiunto|Corriere della Sera|reported"}, "the perfect"},
		{`A riportarlo è il Corriere della Sera.`, []string{"A riportarlo è il Corriere della Sera|Corriere della Sera|reported"}, "the deed first"},
		{`A riportare la notizia è stata ieri sera la Repubblica.`, []string{"A riportare la notizia è stata ieri sera la Repubblica|la Repubblica|reported"}, "when it was between"},
		{`Secondo quanto ha potuto ricostruire il Corriere del Molo, la gru era vecchia.`, []string{"Secondo quanto ha potuto ricostruire il Corriere del Molo|Corriere del Molo|seen"}, "what it found out"},
		{`Secondo quanto risulta all'ANSA la gru era vecchia.`, []string{"Secondo quanto risulta all'ANSA|ANSA|seen"}, "what it knows"},
		{`A vincere la gara è stata ieri sera la Gazzetta dello Sport.`, nil, "another deed"},
		{`Al quotidiano La Stampa, il sindaco ha detto di non sapere.`, []string{"Al quotidiano La Stampa|La Stampa|told"}, "whom he told first"},
		{`A dirigere il porto è stato il Corriere. A Roma è nata la Repubblica.`, nil, "no deed of telling"},
		{`Secondo Gianni Valle, giornalista di Tuttosport, la gru è venduta.`, []string{"Secondo Gianni Valle, giornalista di Tuttosport|Tuttosport|according"}, "whose journalist he is"},
		{`Secondo il giornalista Gianni Valle di Tuttosport la gru è venduta.`, []string{"Secondo il giornalista Gianni Valle di Tuttosport|Tuttosport|according"}, "the same, before his name"},
		{`Secondo Anna Valle, madre di un giornalista del Corriere della Sera, la gru è venduta.`, nil, "somebody else is"},
		{`La serie lanciata da Repubblica piace ai lettori.`, nil, "no news"},
		{`Tuttosport, poi, ci racconta che la gru è venduta.`, []string{"Tuttosport, poi, ci racconta|Tuttosport|reported"}, "words between"},
		{`Secondo quanto riporta Leggo, la gru è venduta.`, []string{"Secondo quanto riporta Leggo|Leggo|according"}, "a paper called as one reads"},
	})
}

// Brazilian desks begin with whom somebody told it.
func TestToldInFront(t *testing.T) {
	checkMarks(t, "pt", Attribution, []markCase{
		{`À agência Reuters, ele afirmou que a grua está vendida.`, []string{"À agência Reuters|Reuters|told"}, "an agency, with what it is"},
		{`Ao jornal O Globo, ela contou que tentou fugir do cais.`, []string{"Ao jornal O Globo|O Globo|told"}, "a paper"},
		{`Ao Estadão, ela contou que tentou fugir do cais.`, []string{"Ao Estadão|O Estado de S. Paulo|told"}, "by its short name"},
		{`À frente do jornal O Globo, ele afirmou que a grua está vendida.`, nil, "a place"},
		{`Ao jornal O Globo, nada.`, nil, "no verb"},
	})
}

// What stands above and below a story in French and Italian papers.
func TestTopsOfRomance(t *testing.T) {
	checkMarks(t, "it", Scoop, []markCase{
		{`A dare per prima la notizia è stata l'ANSA.`, []string{"A dare per prima la notizia è stata l'ANSA|ANSA|revealed"}, "the deed first"},
		{`A dare per prima la notizia era stata in giornata la Gazzetta dello Sport.`, []string{"A dare per prima la notizia era stata in giornata la Gazzetta dello Sport|Gazzetta dello Sport|revealed"}, "when it was between"},
		{`La notizia è stata data in esclusiva da Repubblica.`, []string{"data in esclusiva da Repubblica|la Repubblica|first reported"}, "alone"},
		{`La gara sarà trasmessa in esclusiva da Sky.`, nil, "a match"},
		{`Il fondo non commenta l'indiscrezione lanciata da Bloomberg.`, []string{"indiscrezione lanciata da Bloomberg|Bloomberg|revealed"}, "a rumour, and whose"},
		{`Dagospia ha lanciato la bomba: il porto è in vendita.`, []string{"Dagospia ha lanciato la bomba|Dagospia|first reported"}, "as gossip says it"},
	})
	checkMarks(t, "fr", Credit, []markCase{
		{"Le port fermé\npar BFMTV\nLa grue est tombée. Elle était vieille.", []string{"par BFMTV|BFMTV|byline"}, "a portal names its station"},
		{"Le port fermé\npar Ouest-France - La rédaction\nLa grue est tombée. Elle était vieille.", []string{"par Ouest-France|Ouest-France|byline"}, "and its desk"},
		{"Le port fermé\npar Mediapart et les siens, la grue est tombée. Elle était vieille.", nil, "prose"},
		{"TARNBY (Reuters) - La grue est tombée. Elle était vieille. (Reportage Anne Roc; version française Jean Val)",
			[]string{"(Reportage Anne Roc; version française Jean Val)|Reuters|reporting"}, "behind the last sentence"},
	})
	checkMarks(t, "fr", Credit, []markCase{
		{"Le port fermé\npar Anne Roc et Jean Val (Reuters) - La grue est tombée. Elle était vieille.", []string{"(Reuters) -|Reuters|byline"}, "names and agency before the story"},
		{"La grue est tombée. Elle était vieille. (Anne Roc et Jean Val, avec les autres bureaux, Paul Tin pour la version française)",
			[]string{"(Anne Roc et Jean Val, avec les autres bureaux, Paul Tin pour la version française)|Reuters|reporting"}, "a desk's people and their translator"},
		{"La grue est tombée. Elle était vieille. (Anne Roc, édité par Jean Val)", []string{"(Anne Roc, édité par Jean Val)|Reuters|reporting"}, "the shortest form"},
		{"La grue est tombée. Elle était vieille. (Anne Roc, qui dirige la version française du spectacle)", nil, "a play"},
		{"Le port fermé\ninformation fournie par France 24 • 20/03/2023 à 10:52\nLa grue est tombée. Elle était vieille.", []string{"France 24|France 24|source"}, "a portal of shares"},
		{"Le port fermé\nTexte par : FRANCE 24\nLa grue est tombée. Elle était vieille.", []string{"Texte par : FRANCE 24|France 24|byline"}, "a label"},
	})
	checkMarks(t, "fr", Attribution, []markCase{
		{`La grue était vieille, a précisé la même source.`, []string{"précisé la même source||reported"}, "one spoken of before"},
		{`Le lieu reste secret, le quotidien écrit que la grue était vieille. Selon le journal, elle grinçait.`, []string{"le quotidien écrit||reported", "Selon le journal||according"}, "a paper named before"},
		{`Le journal de bord indique deux mètres. Mon père lit le journal et dit non. Il l'a écrit dans le journal.`, nil, "papers that say nothing"},
		{`La commission d'enquête a indiqué un lieu. La Ville de Tarnby a indiqué que la grue était vieille.`, []string{"Ville de Tarnby a indiqué||official"}, "a capital makes an authority"},
		{`Le gouvernement narvien a cependant indiqué que la grue était vieille.`, []string{"gouvernement narvien a cependant indiqué||official"}, "an adverb between"},
		{`La grue est vendue, indiquent Les Dernières Nouvelles d'Alsace.`, []string{"indiquent Les Dernières Nouvelles d'Alsace|Dernières Nouvelles d'Alsace|reported"}, "the article with a capital"},
		{`Un docker a décrit la scène à La Dépêche.`, []string{"décrit la scène à La Dépêche|La Dépêche du Midi|told"}, "to whom he described it"},
	})
	checkMarks(t, "it", Attribution, []markCase{
		{`Il quotidiano romano aveva evidenziato che la gru era vecchia.`, []string{"Il quotidiano romano aveva evidenziato||reported"}, "a paper named before"},
		{`Lo scrive il quotidiano. Mio padre legge il giornale e racconta tutto.`, nil, "papers that say nothing"},
		{`L'esercito narviano ha confermato che la gru era vecchia.`, []string{"esercito narviano ha confermato||official"}, "an army"},
		{`Secondo una prima ricostruzione dei pompieri, la gru era vecchia.`, []string{"Secondo una prima ricostruzione dei pompieri||official"}, "what they make of it"},
		{`Un docker ha segnalato ai carabinieri una lite.`, nil, "who was told"},
		{`La gru è venduta, secondo Sky Sport. Nei giorni scorsi la stampa Usa ha riferito altro.`, []string{"secondo Sky Sport|Sky Sport|according", "stampa Usa ha riferito||reported"}, "a station of several countries, and a country's press"},
		{`Secondo quanto trapela, la gru era vecchia.`, []string{"Secondo quanto trapela||according"}, "nobody by name"},
	})
	checkMarks(t, "it", Credit, []markCase{
		{"Il porto è chiuso\n\nLa gru è caduta. Era vecchia. (gds.it)", []string{"(gds.it)|Giornale di Sicilia|source"}, "an address in brackets"},
		{"Il porto è chiuso\n\nDa www.gds.it\n\nLa gru è caduta. Era vecchia.", []string{"Da www.gds.it|Giornale di Sicilia|source"}, "an address on a line"},
		{"Il porto è chiuso\n\nLa gru è caduta. Lo scrive il sito (porto.example)", nil, "an address that no table has"},
	})
	checkMarks(t, "it", Byline, []markCase{
		{"Il porto è chiuso\nAnna Valle 21 febbraio 2020 - 16:50\nLa gru è caduta. Era vecchia.", []string{"Anna Valle|Anna Valle"}, "her day behind her name"},
		{"Il porto è chiuso\nAnna Valle - Autrice\nLa gru è caduta. Era vecchia.", []string{"Anna Valle|Anna Valle"}, "what she is"},
		{"Il porto è chiuso\nAnna Valle 21 gru e 3 navi\nLa gru è caduta. Era vecchia.", nil, "a number is no day"},
	})
	checkMarks(t, "fr", Version, []markCase{
		{"Le port fermé\nMISE À JOUR, 3 octobre, 16 h 39 : La grue est tombée. Elle était vieille.", []string{"MISE À JOUR|updated"}, "a comma before the day"},
		{"Le port fermé\nMise à jour du 22 septembre 2012: La grue est tombée. Elle était vieille.", []string{"Mise à jour|updated"}, "of what day"},
	})
	checkMarks(t, "fr", Dateline, []markCase{
		{"MERCATO - Le port de Tarnby est à vendre et la grue aussi, dit le capitaine.", nil, "a heading of sport"},
	})
	checkMarks(t, "it", Dateline, []markCase{
		{"Napoli – La gru del porto è caduta ieri sera durante il temporale di agosto.", []string{"Napoli –"}, "a great town in small letters"},
		{"Napoli – Juventus 2-1", nil, "a match"},
	})
	story := strings.Repeat("La grue est tombée mardi soir sur le quai, sans faire de blessé, au moment où un navire accostait. ", 6)
	checkMarks(t, "fr", Copyright, []markCase{
		{"Le port fermé\n\nLa grue au port.\n© Jeanne Roc\n\n" + story, nil, "who took the picture above the story"},
		{"Le port fermé\n\nLa grue au port. © Anne Roc, Reuters\n\n" + story, nil, "the same, with her agency"},
		{"Le port fermé\n\n© Photo Anne Roc / Harlow via AFP\n\n" + story, nil, "the same, with the word"},
		{"Le port fermé\n\n" + story + "\n\n© Jeanne Roc", []string{"© Jeanne Roc|Jeanne Roc"}, "below it"},
	})
	checkMarks(t, "it", Furniture, []markCase{
		{"Il porto è chiuso\nFacebook Twitter WhatsApp\nLa gru è caduta. Era vecchia.", []string{"Facebook Twitter WhatsApp|prompt"}, "where to share it"},
		{"Facebook, Twitter e il porto\nLa gru è caduta. Era vecchia.", nil, "a title"},
	})
	checkMarks(t, "it", Byline, []markCase{
		{"Il porto è chiuso\nRedazione Tarna Cronaca - 25 giugno 2021\nLa gru è caduta. Era vecchia.", []string{"Redazione Tarna Cronaca|Redazione Tarna Cronaca"}, "a newsroom and its day"},
		{"Il porto è chiuso\nRedazione Tarna - una storia lunga\nLa gru è caduta. Era vecchia.", nil, "a newsroom spoken of"},
	})
	checkMarks(t, "it", Scoop, []markCase{
		{`La gru è venduta, secondo quanto scritto dal Sole 24 Ore, che per primo ha dato la notizia.`, []string{"Sole 24 Ore, che per primo ha dato la notizia|Il Sole 24 Ore|first reported"}, "in a clause of its own"},
	})
	checkMarks(t, "it", Attribution, []markCase{
		{`Secondo il quotidiano economico Alcor avrebbe venduto la gru.`, []string{"Secondo il quotidiano||according"}, "a firm behind a paper named before"},
		{`Secondo il quotidiano economico La Rotta la gru è venduta.`, []string{"Secondo il quotidiano economico La Rotta|La Rotta|according"}, "the paper's name"},
	})
}

// An everyday word that begins a name with a hyphen is no paper's.
func TestPapersAreNoHalvesOfNames(t *testing.T) {
	checkMarks(t, "fr", Attribution, []markCase{
		{`Le contrat vaut dix millions, d'après Sport, qui suit le club.`, []string{"d'après Sport|Diario Sport|according"}, "the paper"},
		{`Le contrat vaut dix millions, d'après Sport-Atlas, qui suit le club.`, nil, "a site of another name"},
	})
}

// An agency online is an agency; who attends for one is told, and so is by way of whom somebody's words came.
func TestBywaysOfAgenciesInRomance(t *testing.T) {
	for lang, cases := range map[string][]markCase{
		"fr": {
			{"La lettre, consultée par l'agence en ligne AlterPresse, a deux pages.", []string{"consultée par l'agence en ligne AlterPresse|AlterPresse|seen"}, "an agency online"},
			{"La lettre, consultée par le conseiller en ligne de la banque, a deux pages.", nil, "somebody online"},
			{"Le prévenu s'est tu à l'audience à laquelle a assisté l'AFP.", []string{"à laquelle a assisté l'AFP|AFP|seen"}, "who attended"},
			{"C'est une messe à laquelle a assisté le patron de TF1.", nil, "whose head attended"},
			{"La ministre, via l'AFP: «Nous verrons bien».", []string{"via l'AFP|AFP|according"}, "by way of it"},
			{"La lettre est partie via l'AFP mardi.", nil, "a way and no words"},
		},
		"es": {
			{"La reunión a la que asistió EFE duró dos horas.", []string{"a la que asistió EFE|EFE|seen"}, "who attended"},
			{"La reunión a la que asistió el director de EFE duró dos horas.", nil, "whose head attended"},
			{"La alcaldesa, vía EFE: \"Ya veremos qué pasa\".", []string{"vía EFE|EFE|according"}, "by way of it"},
			{"La nota llegó vía EFE a todos.", nil, "a way and no words"},
		},
	} {
		for _, c := range cases {
			checkNamed(t, lang, c)
		}
	}
}

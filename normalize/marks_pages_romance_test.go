package normalize

import "testing"

// What French and Italian pages have around and within their prose: embedded posts, portals
// that sign with two agencies, papers called by everyday words, what stands between commas.
func TestRomancePages(t *testing.T) {
	checkMarks(t, "fr", Date, []markCase{
		{"La grue est vendue. — Jeanne Roc (@jroc) January 19, 2019", []string{"January 19, 2019|2019-01-19"}, "an embedded post keeps its language"},
		{"Le groupe May 2019 joue lundi. La marque August 6 est vendue.", []string{"lundi|monday"}, "no whole dates"},
	})
	checkMarks(t, "it", Date, []markCase{
		{"La gru è venduta. — Gianna Valle (@gv) March 3, 2021", []string{"March 3, 2021|2021-03-03"}, "the same"},
	})
	checkMarks(t, "it", Attribution, []markCase{
		{`Secondo il quotidiano spagnolo Marca il Tarna vende. Marca però sottolinea che nulla è firmato.`,
			[]string{"Secondo il quotidiano spagnolo Marca|Marca|according", "Marca però sottolinea|Marca|reported"}, "introduced as a paper, an everyday word is a name"},
		{`Secondo il quotidiano spagnolo Marca il Tarna vende. Marca, da sempre vicina al club, racconta che nulla è firmato.`,
			[]string{"Secondo il quotidiano spagnolo Marca|Marca|according", "Marca, da sempre vicina al club, racconta|Marca|reported"}, "an aside between the paper and its verb"},
		{`Marca, la scarpa del porto, racconta una storia lunga.`, nil, "not introduced"},
		{`I lettori di Repubblica, quasi tutti anziani, raccontano che il porto è vecchio.`, nil, "its readers say so"},
		{`Secondo il sito portoghese la gru è venduta. Secondo la stampa italiana resta al porto.`,
			[]string{"Secondo il sito portoghese||according", "Secondo la stampa italiana||according"}, "where a paper is from"},
		{`Secondo il sito del porto la gru è venduta.`, nil, "no paper's"},
		{`Lo rivelano a France Presse fonti vicine al porto.`, []string{"rivelano a France Presse|AFP|told"}, "the agency as Italy calls it"},
	})
	checkMarks(t, "fr", Attribution, []markCase{
		{`Selon le journal en ligne, la grue est vendue. Elle est vieille, selon le site d'investigation.`,
			[]string{"Selon le journal en ligne||according", "selon le site d'investigation||according"}, "papers without print"},
		{`Selon le site de l'usine, la grue est vendue.`, nil, "a plant"},
		{`Selon des conclusions rapportées en fin de semaine dernière par Le Monde, la grue est vieille.`, []string{"rapportées en fin de semaine dernière par Le Monde|Le Monde|reported"}, "when, and by whom"},
		{`La vente a été confirmée mardi matin par Ouest-France.`, []string{"confirmée mardi matin par Ouest-France|Ouest-France|reported"}, "a second one has it"},
		{`La vente a été confirmée mardi matin par le club de Tarna.`, nil, "no paper"},
		{`Des responsables narviens ont affirmé que la grue était vendue.`, []string{"Des responsables narviens ont affirmé||reported"}, "officials of a country"},
		{`Des responsables étaient sur le quai.`, nil, "they say nothing"},
	})
	checkMarks(t, "it", Attribution, []markCase{
		{`Lo scrive La Stampa. La gru resterà, spiega al quotidiano una fonte.`, []string{"scrive La Stampa|La Stampa|reported", "spiega al quotidiano|La Stampa|told"}, "the paper named before"},
		{`La gru resterà, spiega al quotidiano confronto la capitana.`, nil, "no paper"},
		{`Ospite di Mezz'ora in più su Rai 3, la capitana ha detto di no.`, []string{"Ospite di Mezz'ora in più su Rai 3|RAI|interview"}, "a programme, and on which channel"},
		{`Stando all'Equipe, il club vende.`, []string{"Stando all'Equipe|L'Équipe|according"}, "a French paper in Italian"},
		{`Stando all'equipe medica, il giocatore è guarito.`, nil, "doctors"},
		{`Ospite di Anna Valle a Roma, la capitana ha visto la Rai.`, nil, "somebody's guest"},
	})
	checkMarks(t, "fr", Attribution, []markCase{
		{`Interrogée dans l'émission Forum de la RTS, la capitaine a refusé.`, []string{"dans l'émission Forum de la RTS|RTS|interview"}, "a programme, and whose"},
		{`Dans l'émission de dettes, Tarna a gagné la RTS.`, nil, "bonds"},
		{`La vente a été confirmée par plusieurs médias.`, []string{"confirmée par plusieurs médias||reported"}, "the press by what it did"},
		{`La publication par le ministère des chiffres a surpris.`, nil, "an office publishes figures"},
		{`Les secours ont été lents, ont souligné les mêmes sources.`, []string{"ont souligné les mêmes sources||reported"}, "sources spoken of before"},
		{`Elles ont souligné les mêmes points. La grue nous apprend la patience.`, nil, "no source"},
		{`La grue est vendue, nous apprend Al-Watwan.`, []string{"nous apprend Al-Watwan|Al-Watwan|reported"}, "as bloggers cite"},
		{`Le shérif du comté de Tarna a confirmé la vente.`, []string{"shérif du comté de Tarna a confirmé||official"}, "what it is the office of"},
		{`La police du quai vieux de Tarna a confirmé la vente.`, nil, "no district"},
		{`Le shérif de Tarna a confirmé la vente.`, []string{"shérif de Tarna a confirmé||official"}, "an office of America"},
	})
	checkMarks(t, "it", Date, []markCase{
		{`La gru è caduta questa mattina. È caduta questa grande mattina.`, []string{"questa mattina|today|morning"}, "today, in two words"},
	})
	checkMarks(t, "it", Credit, []markCase{
		{"La gru è caduta. Nessuno si è fatto male, dice la capitana.\n\nATS ANS", []string{"ATS|Keystone-SDA|line", "ANS|ANSA|line"}, "two agencies without a stroke"},
		{"La gru è caduta ieri. Lo accerta la capitana. (Rassegna stampa – Fonte Adnkronos)", []string{"(Rassegna stampa – Fonte Adnkronos)|Adnkronos|source"}, "what a blog of the press has it from"},
		{"La gru è caduta ieri. Lo accerta la capitana. (Il porto – fonte di guai)", nil, "a source of trouble"},
		{"La gru è caduta. Nessuno si è fatto male, dice la capitana.\n\nATS SUD", nil, "a firm of the south"},
	})
	checkMarks(t, "fr", Credit, []markCase{
		{"Le port fermé\n(ats/afp)\nTarna - La grue est tombée sur le quai lundi matin. Elle était vieille.", []string{"ats|Keystone-SDA|line", "afp|AFP|line"}, "a line of two agencies"},
		{"Le port fermé\n(ats/afp) La grue du port est tombée sur le quai lundi matin. Elle était vieille.", []string{"afp|AFP|with"}, "a dateline of two"},
		{"La grue est vendue.\n\nTarna Info avec agences de presse", []string{"Tarna Info avec agences de presse||agencies"}, "a house and agencies that it does not name"},
		{"La grue est vendue.\n\nTarna travaille avec des agences de presse", nil, "what a town does"},
		{"La grue est vendue.\n\nCet article est apparu en premier sur TarnaActu24.", []string{"est apparu en premier sur TarnaActu24|TarnaActu24|republished"}, "a feed's last line"},
		{"Le film est apparu en premier sur les écrans de Tarna.", nil, "a film"},
	})
	checkMarks(t, "it", Credit, []markCase{
		{"La gru è venduta.\n\nL'articolo Gru venduta proviene da Arlo Oggi.", []string{"proviene da Arlo Oggi|Arlo Oggi|republished"}, "a feed's last line"},
		{"La gru venduta lunedì proviene da Milano Centrale.", nil, "a thing"},
		{"L'ultimo articolo di moda proviene da Parigi.", nil, "goods"},
	})
	checkMarks(t, "it", Dateline, []markCase{
		{"AB9 CERCA CASA - Il giocatore avrebbe la testa lontano dal porto, dicono tutti al mercato di Tarna.", nil, "a player, and no town"},
	})
}

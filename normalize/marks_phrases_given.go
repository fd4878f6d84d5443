package normalize

import "strings"

// Of an outlet that "a donné l'information", "dio la noticia", "broke the news", another says that it had the
// story first, whatever verb it takes: who had it later confirms it, and gives nobody the news. The verbs stand in
// the tenses in which a relative clause tells it, "qui avait annoncé la nouvelle".
var newsGiven = []struct {
	lang       uint8
	gave, news string // each of the former before each of the latter: German and Dutch clauses end in their verb
}{
	{langFR, givenBehind(`a avait ont avaient`, `annoncé donné livré lâché éventé ébruité`) + `;annonçait;donnait;livrait`,
		`la nouvelle;l'information;l'info`},
	{langFR, givenBehind(`a avait ont avaient`, `éventé ébruité`), `l'affaire;le scandale;l'histoire`},
	{langES, givenBehind(`ha había han habían`, `dado anunciado soltado lanzado`) + `;dio;dieron;anunció;diera;dieran;diese`,
		`la noticia`},
	{langIT, givenBehind(`ha aveva hanno avevano`, `dato annunciato lanciato`) + `;diede;dava;annunciava`,
		`la notizia`},
	{langPT, givenBehind(`tinha havia tinham haviam`, `dado anunciado lançado avançado`) + `;dera;anunciou;lançou`,
		`a notícia`},
	{langEN, givenBehind(`had has have`, `broken announced`) + `;announced`, `the news;the story`},
	{langDE, `die Nachricht;die Meldung;die Neuigkeit`, givenBehind(`verbreitet gebracht vermeldet`, `hatte hat hatten`)},
	{langNL, `het nieuws;het bericht`, `bracht;brachten;meldde;gebracht had;had gebracht;gemeld had;had gemeld;heeft gebracht`},
}

// givenBehind are all words of one list behind each of another.
func givenBehind(first, then string) string {
	var out []string
	for a := range strings.FieldsSeq(first) {
		for b := range strings.FieldsSeq(then) {
			out = append(out, a+" "+b)
		}
	}
	return strings.Join(out, ";")
}

// newsGivenPhrases are the phrases of [newsGiven].
func newsGivenPhrases() []phraseRow {
	var out []phraseRow
	for _, r := range newsGiven {
		var phrases []string
		for gave := range strings.SplitSeq(r.gave, ";") {
			for news := range strings.SplitSeq(r.news, ";") {
				phrases = append(phrases, gave+" "+news)
			}
		}
		out = append(out, phraseRow{cue: cueScoop, langs: r.lang, detail: "revealed", phrases: strings.Join(phrases, ";")})
	}
	return out
}

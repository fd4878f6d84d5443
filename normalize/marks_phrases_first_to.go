package normalize

import "strings"

// "The first to report it was CNN", "el primero en contarlo fue El País": who had it first is named behind the verb,
// and what he had is no more than a pronoun, or nothing.
var firstToTell = []struct {
	lang              uint8
	first, deeds, was string // each of the first before each of the others
}{
	{langEN, `first to`, `report it;report this;report that;reveal it;reveal this;publish it;write about it;report the story;report the news;break the story;break the news;report`, `was;were;had been`},
	{langES, `primero en;primera en;primeros en;primer medio en`, `contarlo;publicarlo;escribirlo;adelantarlo;avanzarlo;informarlo;revelarlo;desvelarlo;destaparlo;difundirlo;reportarlo`, `fue;fueron;ha sido;había sido`},
	{langES, `quien lo`, `contó;publicó;escribió;reportó`, `primero fue`},
	{langFR, `premier à;première à;premiers à`, `l'écrire;l'annoncer;l'évoquer;l'avoir révélé;l'avoir écrit;l'avoir annoncé;le révéler;le rapporter;le publier;en parler;en faire état`, `fut;furent;a été;avait été`},
	{langIT, `primo a;prima a;primi a`, `scriverlo;riportarlo;rivelarlo;raccontarlo;anticiparlo;svelarlo;darne notizia;parlarne`, `è stato;è stata;era stato;era stata;fu`},
	{langPT, `primeiro a;primeira a;primeiros a`, `noticiar;noticiá-lo;avançar;avançá-lo;revelar;revelá-lo;publicá-lo;contá-lo`, `foi;foram;tinha sido`},
	{langNL, `eerste die het;eerste die dat`, `meldde;schreef;bracht;onthulde`, `was`},
}

// firstToTellPhrases are those phrases.
func firstToTellPhrases() (rows []phraseRow) {
	for _, f := range firstToTell {
		var out []string
		for first := range strings.SplitSeq(f.first, ";") {
			for deed := range strings.SplitSeq(f.deeds, ";") {
				for was := range strings.SplitSeq(f.was, ";") {
					out = append(out, first+" "+deed+" "+was)
				}
			}
		}
		rows = append(rows, phraseRow{cue: cueScoopBy, langs: f.lang, detail: "first reported", phrases: strings.Join(out, ";")})
	}
	return rows
}

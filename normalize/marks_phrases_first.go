package normalize

import "strings"

// Who had it first is told in French by the verb or by an ordinal of either gender and number:
// "qui a été la première à révéler", "qui ont les premiers révélé", "qui a annoncé en premier".
const (
	firstOnes   = `premier première premiers premières`
	firstDeeds  = `rapporter révéler dévoiler annoncer publier divulguer évoquer signaler mentionner raconter`
	firstBeing  = `a été;avait été;fut;est;ont été;avaient été`
	firstDone   = `rapporté révélé dévoilé annoncé publié divulgué évoqué`
	firstHaving = `a avait ont avaient`
)

// frenchFirst are those phrases.
func frenchFirst() []phraseRow {
	var out []string
	for one := range strings.FieldsSeq(firstOnes) {
		article := map[byte]string{'s': "les"}[one[len(one)-1]]
		if article == "" {
			article = map[bool]string{true: "le", false: "la"}[one == "premier"]
		}
		for deed := range strings.FieldsSeq(firstDeeds) {
			out = append(out, one+" à "+deed)
			for being := range strings.SplitSeq(firstBeing, ";") {
				out = append(out, being+" "+article+" "+one+" à "+deed) // the name stands right before it
			}
			if strings.ContainsRune("aé", []rune(deed)[0]) {
				out = append(out, one+" à l'"+deed)
			} else {
				out = append(out, one+" à la "+deed, one+" à le "+deed)
			}
		}
		for having := range strings.FieldsSeq(firstHaving) {
			for done := range strings.FieldsSeq(firstDone) {
				out = append(out, having+" "+article+" "+one+" "+done)
			}
		}
	}
	for having := range strings.FieldsSeq(firstHaving) {
		for done := range strings.FieldsSeq(firstDone) {
			out = append(out, having+" "+done+" en premier", having+" "+done+" l'affaire en premier", having+" "+done+" l'information en premier", having+" "+done+" la nouvelle en premier")
		}
	}
	for having := range strings.FieldsSeq(firstHaving) {
		out = append(out, having+" le premier fait état", having+" la première fait état", having+" les premiers fait état", having+" les premières fait état")
	}
	return []phraseRow{{cue: cueScoop, langs: langFR, detail: "first reported", phrases: strings.Join(out, ";")}}
}

// In the other languages of that family it is told by what was done, an adverb and a preposition: "publicada
// primero por", "noticiado em primeiro lugar pelo", "riportata per prima dal", "d'abord été révélée par".
// That an Italian paper had it alone, "data in esclusiva da", needs the verb of telling: what a station sends
// alone is a match.
var firstBy = []struct {
	lang            uint8
	done, first, by string
	fore            bool // the adverb stands before what was done
}{
	{lang: langES, done: `publicado publicada reportado reportada informado informada difundido difundida divulgado divulgada revelado revelada`, first: `primero;en primer lugar;inicialmente`, by: `por`},
	{lang: langPT, done: `publicado publicada noticiado noticiada divulgado divulgada informado informada revelado revelada`, first: `primeiro;em primeiro lugar;inicialmente;primeiramente`, by: `por;pelo;pela`},
	{lang: langIT, done: `riportato riportata pubblicato pubblicata diffuso diffusa rivelato rivelata`, first: `per primo;per prima;inizialmente`, by: `da;dal;dalla;dall'`},
	{lang: langIT, done: `dato data rivelato rivelata svelato svelata pubblicato pubblicata anticipato anticipata riportato riportata raccontato raccontata`, first: `in esclusiva;in anteprima`, by: `da;dal;dalla;dall';dallo`},
	{lang: langFR, fore: true, done: `annoncé annoncée rapporté rapportée publié publiée révélé révélée révélés révélées`, first: `d'abord été;d'abord;initialement;été initialement`, by: `par`},
}

// romanceFirstBy are those phrases.
func romanceFirstBy() (rows []phraseRow) {
	for _, f := range firstBy {
		var out []string
		for done := range strings.FieldsSeq(f.done) {
			for first := range strings.SplitSeq(f.first, ";") {
				for by := range strings.SplitSeq(f.by, ";") {
					if f.fore {
						out = append(out, first+" "+done+" "+by)
					} else {
						out = append(out, done+" "+first+" "+by)
					}
				}
			}
		}
		rows = append(rows, phraseRow{cue: cueScoopBy, langs: f.lang, detail: "first reported", phrases: strings.Join(out, ";")})
	}
	return rows
}

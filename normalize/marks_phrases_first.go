package normalize

import "strings"

// Who had it first is told in French by the verb or by an ordinal of either gender and number:
// "qui a été la première à révéler", "qui ont les premiers révélé", "qui a annoncé en premier".
const (
	firstOnes   = `premier première premiers premières`
	firstDeeds  = `rapporter révéler dévoiler annoncer publier divulguer évoquer`
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

// Italian desks say that a paper had it alone, by the verb of telling: what a station sends alone is a match.
const (
	aloneTold = `dato data rivelato rivelata svelato svelata pubblicato pubblicata anticipato anticipata riportato riportata raccontato raccontata`
	aloneBy   = `da dal dalla dall' dallo`
)

// italianAlone are those phrases: "la notizia, data in esclusiva da".
func italianAlone() []phraseRow {
	var out []string
	for told := range strings.FieldsSeq(aloneTold) {
		for by := range strings.FieldsSeq(aloneBy) {
			out = append(out, told+" in esclusiva "+by, told+" in anteprima "+by)
		}
	}
	return []phraseRow{{cue: cueScoopBy, langs: langIT, detail: "first reported", phrases: strings.Join(out, ";")}}
}

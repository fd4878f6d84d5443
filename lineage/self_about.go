package lineage

import (
	"slices"

	"github.com/wiretrace/wiretrace/normalize"
)

// Newsrooms that give their stories away say at the foot of each who they are: "KFF Health News
// is a national newsroom that ...", "CORRECTIV ist ein gemeinnütziges Recherchezentrum". Whoever
// prints the story may keep that line, but has to say where it appeared first.

// aboutWords is how many words behind the name such a line says what the house is.
const aboutWords = 8

// aboutVerbs and aboutNouns are the IDs, sorted, of the words by which it does so.
var (
	aboutVerbs = wordIDs(`is ist est es è é`)
	aboutNouns = wordIDs(`newsroom newsrooms newspaper magazine news redaktion zeitung magazin recherchezentrum medienhaus nachrichtenportal onlinemagazin
		média journal quotidien hebdomadaire medio periódico diario revista redacción testata giornale rivista quotidiano
		jornal redação agência krant nieuwssite weekblad onderzoeksplatform tijdschrift`)
)

// readAbout gives the text at whose foot a house says what it is to that house, if the text tells
// what its house found out or was told, and does not say that it is from there. It has to be the
// one text that does.
func (f *family) readAbout(all []reading) {
	house := make([]string, len(all))
	for i := range all {
		if f.ws[i].Source == "" && len(all[i].by) == 0 {
			house[i] = aboutKey(f.ws[i].Text, &all[i])
		}
	}
	for i, k := range house {
		if k != "" && slices.Index(house, k) == lastIndex(house, k) && !slices.ContainsFunc(all, func(r reading) bool { return slices.Contains(r.by, k) }) {
			all[i].addName(k)
		}
	}
}

// aboutKey is the key of the house that says what it is in one of the last paragraphs of t; "" if
// none does, or if t credits it as the house of another.
func aboutKey(t *normalize.Text, r *reading) string {
	found := slices.Concat(r.marks[normalize.Attribution], r.marks[normalize.Scoop], r.marks[normalize.Credit])
	for _, m := range found {
		k := nameKey(m.Value)
		if k == "" || !foundOut(m) || slices.ContainsFunc(found, func(o normalize.Mark) bool { return nameKey(o.Value) == k && !foundOut(o) }) || namedAbove(t, m.Value) {
			continue
		}
		name := outletName{ids: idsOf(withoutArticle(m.Value)), form: withoutArticle(m.Value)}
		for _, p := range t.Paragraphs[len(t.Paragraphs)/2:] {
			if saysWhatItIs(t, name, p) {
				return k
			}
		}
	}
	return ""
}

// foundOut says that by mark m its outlet found something out, saw it or was told it: what a
// house tells of itself.
func foundOut(m normalize.Mark) bool {
	return m.Kind == normalize.Attribution && (ownReporting(m) || m.Detail == "report")
}

// namedAbove says that the name stands in the lines above the prose of t, where a page that prints
// another house's story names that.
func namedAbove(t *normalize.Text, name string) bool {
	n := outletName{ids: idsOf(withoutArticle(name)), form: withoutArticle(name)}
	for _, p := range t.Paragraphs {
		if p.Len() > lineWords {
			return false
		}
		for i := p.Start; i < p.End; i++ {
			if t.Words[i].ID == n.ids[0] && n.at(t, normalize.Range{Start: i, End: p.End}) {
				return true
			}
		}
	}
	return false
}

// saysWhatItIs says that paragraph p of t begins with the name and says what house that is.
func saysWhatItIs(t *normalize.Text, name outletName, p normalize.Range) bool {
	at := p
	for ; at.Start < min(p.End, p.Start+2) && !name.at(t, at); at.Start++ { // behind an article
	}
	if !name.at(t, at) {
		return false
	}
	verb := at.Start + len(name.ids)
	if verb >= p.End || !anyOf(t.Words[verb:verb+1], aboutVerbs()) {
		return false
	}
	return anyOf(t.Words[verb+1:min(p.End, verb+1+aboutWords)], aboutNouns())
}

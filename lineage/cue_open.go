package lineage

import (
	"slices"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// The first take of a story says what is not known yet, who has not answered, who is still on
// the way and what is about to be done or set for later that day, and a later one tells it instead. Of two takes the one that leaves less open is the
// later, if it is not the shorter: a desk that cuts its story, and a client, leave such sentences
// out as well, and what is longer may leave more open for being longer.

// openPhrases are the ways in which a language says that something is not known or over yet, or
// that somebody has not answered.
var openPhrases = map[string]string{
	"en": `not immediately; didn't immediately; wasn't immediately; weren't immediately; not yet; hasn't yet; haven't yet; no immediate; yet to be; was unclear; were unclear;
		remains unclear; remained unclear; was not clear; is not clear; wasn't clear; not known; were not released; was not released; were not disclosed;
		was not disclosed; not been identified; not been released; not been named; not been determined; on their way; on its way; still under way;
		could not be reached; could not immediately; unknown number; no word on; contacted for comment; approached for comment; is set to; are set to; is poised to`,
	"de": `zunächst nicht; zunächst unklar; zunächst offen; zunächst unbekannt; zunächst keine; noch nicht; noch unklar; noch offen; noch unbekannt; noch keine;
		bislang nicht; bislang unklar; bislang keine; bisher nicht; bisher unklar; bisher keine; vorerst nicht; vorerst unklar; vorerst offen;
		vorerst keine; war unklar; blieb unklar; ist unklar; blieb offen; um Stellungnahme gebeten; steht vor; stehen vor; steht kurz vor; steht offenbar vor; vor dem Aus`,
	"fr": `pas encore; pas connue; pas connu; pas connues; pas été précisée; pas été précisé; dans l'immédiat; pour l'instant; pour l'heure; pour le moment; à ce stade;
		reste à déterminer; restent à déterminer; restait à déterminer; pas donné suite; pas répondu; est en cours; étaient en cours; était en cours; sont en cours; s'apprête à; sur le point de`,
	"es": `por ahora; por el momento; de momento; aún no; todavía no; no ha trascendido; no han trascendido; no trascendió; hasta el momento; se desconoce;
		se desconocen; se desconocía; están en camino; no ha confirmado; no había respondido; a punto de`,
	"it": `per ora; al momento; per il momento; non ancora; ancora non; non è ancora; ancora in corso; è in corso; sono in corso; non si conoscono; non è noto;
		da chiarire; da accertare; ancora da; sta per; stanno per`,
	"pt": `por enquanto; até o momento; até ao momento; ainda não; por ora; não foi divulgado; não foram divulgados; não foi divulgada; em andamento; não se sabe; prestes a`,
	"nl": `nog niet; nog geen; nog onduidelijk; nog onbekend; vooralsnog; voorlopig niet; voorlopig onduidelijk; niet bereikbaar`,
}

// laterThatDay are the IDs, sorted, of words by which a sentence of what is to come means the day on
// which it was written.
var laterThatDay = map[string]func() []uint64{
	"en": wordIDs(`tonight today afternoon evening`), "de": wordIDs(`heute Abend Nachmittag abends nachmittags`), "fr": wordIDs(`soir soirée`),
	"es": wordIDs(`hoy tarde noche`), "it": wordIDs(`oggi stasera pomeriggio sera serata`), "pt": wordIDs(`hoje tarde noite`), "nl": wordIDs(`vanavond vanmiddag vandaag`),
}

// untilWords are the IDs, sorted, of those by which a sentence tells until when something was so.
var untilWords = wordIDs(`bis until till jusqu jusqu'au hasta fino até tot`)

// openIDs are openPhrases as IDs of words.
var openIDs = phraseIDs(openPhrases)

// An openQuestion is a sentence that leaves something open, with the words that say so.
type openQuestion struct {
	sentence, phrase normalize.Range
}

// openQuestions are the sentences of t, in order, that leave something open, but for what somebody
// is quoted with.
func openQuestions(t *normalize.Text) (out []openQuestion) {
	phrases := openIDs()[t.Language]
	if len(phrases) == 0 {
		return nil
	}
	for _, s := range t.Sentences {
		if r, ok := phraseIn(t, s, phrases); ok {
			out = append(out, openQuestion{s, r})
		} else if i := s.Start + indexOf(t.Words[s.Start:s.End], laterThatDay[t.Language]()); i >= s.Start && t.Words[i].Flags&normalize.Quoted == 0 && ahead(t, i) && !anyOf(t.Words[max(s.Start, i-2):i], untilWords()) {
			out = append(out, openQuestion{s, normalize.Range{Start: i, End: i + 1}})
		}
	}
	return out
}

// indexOf is the place of the first of words that is among ids, which are sorted, -1 if none is.
func indexOf(words []normalize.Word, ids []uint64) int {
	return slices.IndexFunc(words, func(w normalize.Word) bool {
		_, ok := slices.BinarySearch(ids, w.ID)
		return ok
	})
}

// phraseIn returns the first of phrases that stands in sentence s of t, unquoted.
func phraseIn(t *normalize.Text, s normalize.Range, phrases [][]uint64) (normalize.Range, bool) {
	for i := s.Start; i < s.End; i++ {
		if r, ok := phraseAt(t, s, i, phrases); ok && t.Words[i].Flags&normalize.Quoted == 0 {
			return r, true
		}
	}
	return normalize.Range{}, false
}

// phraseAt returns the first of phrases that stands in sentence s of t from word i on.
func phraseAt(t *normalize.Text, s normalize.Range, i int, phrases [][]uint64) (normalize.Range, bool) {
	for _, ids := range phrases {
		r := normalize.Range{Start: i, End: i + len(ids)}
		if r.End <= s.End && slices.EqualFunc(t.Words[r.Start:r.End], ids, func(w normalize.Word, id uint64) bool { return w.ID == id }) {
			return r, true
		}
	}
	return normalize.Range{}, false
}

// leastSameQuestion is the share of the words of a sentence which leaves something open, words of grammar
// aside, that another has for the two to leave the same open.
const leastSameQuestion = .5

// settled are the questions of witness i that none of j, which leaves those of others open, asks too.
func (f *family) settled(i, j int) (out []openQuestion) {
	a, b, theirs := f.ws[i].Text, f.ws[j].Text, f.read(j).open
	for _, q := range f.read(i).open {
		asks := slices.DeleteFunc(slices.Clone(a.Words[q.sentence.Start:q.sentence.End]), func(w normalize.Word) bool { return w.Flags&normalize.Function != 0 })
		if !slices.ContainsFunc(theirs, func(o openQuestion) bool {
			return float64(inCommon(asks, b.Words[o.sentence.Start:o.sentence.End])) >= leastSameQuestion*float64(len(asks))
		}) {
			out = append(out, q)
		}
	}
	return out
}

// inCommon is how many of the words xs are among ys.
func inCommon(xs, ys []normalize.Word) (n int) {
	for _, x := range xs {
		if slices.ContainsFunc(ys, func(y normalize.Word) bool { return y.ID == x.ID }) {
			n++
		}
	}
	return n
}

// twoTakes says that a and b, with nothing of a paper's page about them, may be takes of one desk, whose words
// tell which came first.
func (f *family) twoTakes(a, b int) bool {
	return f.paperAbove(a) == "" && f.paperAbove(b) == "" && (f.ofDesk(a, b) || f.sameDesk(a, b)) && !f.twoPlaces(a, b) && !f.clocked(a, b) && !f.background(a, b)
}

// closedQuestions: of two takes of one desk a leaves something open that b does
// not, and b, which is no shorter, leaves nothing else open.
func closedQuestions(f *family, a, b int, ps []align.Passage) []cue {
	if len(ps) == 0 || !f.twoTakes(a, b) {
		return nil
	}
	x, y := f.ws[a].Text, f.ws[b].Text
	if len(y.Words) < len(x.Words) || len(f.settled(b, a)) > 0 {
		return nil
	}
	open := f.settled(a, b)
	if len(open) == 0 {
		return nil
	}
	at := x.Bytes(open[0].phrase)
	return []cue{f.cue(sigOpen, more(len(open)), a, at, "%s leaves open (%q) what %s, which is no shorter, does not", f.name(a), f.quote(a, at), f.name(b))}
}

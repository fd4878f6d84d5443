package lineage

import (
	"slices"
	"strings"

	"github.com/wiretrace/wiretrace/normalize"
)

// names are the names in r that may be a speaker's, in order: runs of words with capitals, with
// particles in them, without an article. Names of the outlet and of any other that publishes are
// none, nor is what stands behind a preposition, or a word alone that may have its capital
// for opening the sentence, or for being a noun.
func (u *utterance) names(r normalize.Range) (out []normalize.Range) {
	t := u.t
	var runs []normalize.Range
	for _, x := range capitalRuns(t, r) {
		if overlap(x, u.outlet) {
			x.Start = u.outlet.End
		} else if _, known := normalize.Lookup(t.Quote(normalize.Range{Start: x.Start, End: x.Start + 1})); known && u.oblique(x.Start) {
			x.Start++ // "a EFE Jane Roe"
		}
		if x.Len() <= 0 {
			continue
		}
		if n := len(runs); n > 0 && u.particles(runs[n-1], x) {
			runs[n-1].End = x.End
		} else {
			runs = append(runs, x)
		}
	}
	for _, x := range runs {
		if t.Words[x.Start].Flags&normalize.Function != 0 {
			x.Start++ // an article
		}
		small := slices.ContainsFunc(t.Words[x.Start:x.End], func(w normalize.Word) bool { return w.Flags&normalize.Capital == 0 })
		if x.Len() > 2 && !small && romance(t) && u.oblique(x.Start) && !u.ofPlace(x.Start) {
			x.Start++ // "le ministre des Transports | Jeanne Roc"
		} else if x.Len() == 0 || u.oblique(x.Start) || x.Len() == 1 && !u.alone(x.Start) {
			continue
		}
		if _, known := normalize.Lookup(t.Quote(x)); !known {
			out = append(out, x)
		}
	}
	return out
}

// particles says that the words between p and x stand between the parts of a name: "Roe de
// la Cruz", "Office of Lines and Signals". In German it is "von der Roe", and neither "des
// Verbandes" nor "von der Freiwilligen Feuerwehr"; behind "Jane Roe of" stands where she is from.
func (u *utterance) particles(p, x normalize.Range) bool {
	if p.End >= x.Start || x.Start-p.End > 2 {
		return false
	}
	between := strings.Fields(u.t.Source[u.t.Words[p.End-1].End:u.t.Words[x.Start].Start])
	switch {
	case u.t.Language == "de" && (between[0] != "von" || x.Len() > 1):
		return false
	case between[0] == "of" && p.Len() > 1, between[0] == "and" && p.Len() < 3:
		return false
	}
	return !slices.ContainsFunc(between, func(w string) bool { return !slices.Contains(nameParticles, w) })
}

// nameParticles stand between the parts of names in the languages of the news, prepositions
// before what is no speaker but where one is.
var (
	nameParticles = []string{"de", "del", "della", "dei", "di", "da", "do", "dos", "das", "du", "des", "von", "van", "der", "den", "la", "le", "of", "and", "y"}
	prepositions  = []string{
		"of", "from", "in", "at", "by", "with", "for", "to", "on", "near", "after", "before", "against", "until",
		"von", "vom", "aus", "bei", "beim", "für", "mit", "an", "am", "im", "zum", "zur", "gegen", "nach", "gegenüber",
		"de", "du", "des", "d", "à", "au", "aux", "en", "par", "pour", "dans", "chez", "sur", "avec", "contre",
		"del", "a", "al", "por", "para", "con", "contra", "ante",
		"di", "della", "dei", "degli", "delle", "dell", "da", "dal", "dalla", "nel", "nella", "nell", "alla", "all", "dall", "per", "su", "sul", "sulla",
		"do", "dos", "das", "em", "no", "na", "nos", "nas", "ao", "pelo", "pela", "com",
		"van", "uit", "bij", "met", "voor", "te", "op", "tegen", "door", "naar",
	}
)

// placing are the prepositions, some with the article in them, behind which one noun and a name
// tell where somebody spoke, "en el estadio Rey Roca", "im Stadion Hohe Rode", "au stade Roc":
// behind "en rueda de prensa" stands who spoke.
var (
	placing        = []string{"en", "dans", "in", "em"}
	placingArticle = []string{"au", "aux", "à", "im", "am", "nel", "nella", "nello", "nell", "al", "allo", "alla", "no", "na"}
)

// ofPlace says that word w begins the name of a place: before it stand such a preposition, its
// article, and a noun in small letters, in German in capitals.
func (u *utterance) ofPlace(w int) bool {
	word := func(k int) string {
		if k < u.in.Start || k == u.quote.End-1 || u.says.Len() > 0 && k >= u.says.Start && k < u.says.End {
			return ""
		}
		return strings.ToLower(u.t.Source[u.t.Words[k].Start:u.t.Words[k].End])
	}
	noun := word(w - 1)
	if noun == "" || u.t.Words[w-1].Flags&normalize.Function != 0 || u.t.Words[w-1].Flags&normalize.Capital != 0 && u.t.Language != "de" {
		return false
	}
	if slices.Contains(placingArticle, word(w-2)) {
		return true
	}
	article := word(w - 2)
	return article != "" && withoutArticle(article+" x") == "x" && (slices.Contains(placing, word(w-3)) || slices.Contains(placingArticle, word(w-3)))
}

// oblique says that a preposition stands before word w, or before the article that does, and
// does not begin the words that say who speaks, as "selon" and "according to" do.
func (u *utterance) oblique(w int) bool {
	if u.ofPlace(w) {
		return true
	}
	for k := w - 1; k >= max(u.in.Start, w-2); k-- {
		if k == u.quote.End-1 || u.says.Len() > 0 && k >= u.says.Start && k <= u.says.Start+1 {
			return false
		}
		x := u.t.Words[k]
		word := strings.ToLower(u.t.Source[x.Start:x.End])
		if slices.Contains(prepositions, word) {
			return true
		}
		if x.Flags&normalize.Function == 0 && withoutArticle(word+" x") != "x" {
			return false
		}
	}
	return false
}

// alone says that word w is a name though it stands alone: it is none for opening the sentence
// or, in German, unless it stands beside the verb.
func (u *utterance) alone(w int) bool {
	t := u.t
	if t.Language == "de" {
		return (w == u.says.Start+1 || w == u.says.Start) && t.Words[w-min(w, 1)].Flags&normalize.Function == 0 || inFullName(t, t.Words[w].ID)
	}
	return w != u.in.Start || slices.ContainsFunc(t.Words, func(x normalize.Word) bool {
		return x.ID == t.Words[w].ID && x.Flags&normalize.Capital != 0 && sentenceAt(t, wordsIn(t, x.Span).Start).Start != wordsIn(t, x.Span).Start
	})
}

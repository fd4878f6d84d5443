package lineage

import (
	"slices"
	"strconv"
	"strings"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// Guides, terms and licences name the versions of what they speak of, or their
// own: "Norrvik 1.9" becomes "Norrvik 1.10", which is the higher of the two,
// though as a decimal it is the lower. They are counted up.

// countedVersions: of two versions of one text b has higher numbers of versions where they
// stand against those of a, and more of these than lower ones.
func countedVersions(f *family, a, b int, ps []align.Passage) []cue {
	if !f.keptUp(a, b) {
		return nil
	}
	up, found, seen := 0, cue{}, normalize.Span{}
	for _, p := range ps {
		for _, e := range p.Edits {
			if e.A.Len() == 0 || e.B.Len() == 0 || f.timed(a, e.A) || f.timed(b, e.B) {
				continue
			}
			x, y := versionAt(f.ws[a].Text, e.A), versionAt(f.ws[b].Text, e.B)
			if y.Span == seen || !x.counts(y) {
				continue // the second part of one that was seen
			}
			seen = y.Span
			if slices.Compare(x.parts, y.parts) > 0 {
				up--
				continue
			}
			if up++; found.Signal == "" {
				found = f.cue(sigCounted, 1, b, y.Span, "%s speaks of version %s where %s speaks of %s", f.name(b), f.quote(b, y.Span), f.name(a), f.quote(a, x.Span))
			}
		}
	}
	if up <= 0 {
		return nil
	}
	return []cue{found}
}

// A countedVersion is a number with points between its parts.
type countedVersion struct {
	parts   []int
	of      uint64 // the word before it
	named   bool   // that word is a name
	version bool   // that word, or the letter before the number, says that it is of a version
	normalize.Span
}

// mostParts and mostDigits are how many parts the number of a version has, and a part digits.
const mostParts, mostDigits = 3, 4

// versionAt reads the number of a version that the words r of t belong to; it has no parts if
// they belong to none.
func versionAt(t *normalize.Text, r normalize.Range) countedVersion {
	s, v := t.Source, countedVersion{Span: t.Bytes(r)}
	in := func(i int32) bool {
		return i >= 0 && int(i) < len(s) && (s[i] >= '0' && s[i] <= '9' || s[i] == '.')
	}
	if !in(v.Start) {
		v.Start++ // the letter of "v2"
	}
	for in(v.Start - 1) {
		v.Start--
	}
	for in(v.End) {
		v.End++
	}
	for part := range strings.SplitSeq(strings.TrimRight(s[v.Start:v.End], "."), ".") {
		n, err := strconv.Atoi(part)
		if err != nil || len(part) > mostDigits || len(v.parts) == mostParts {
			return countedVersion{}
		}
		v.parts = append(v.parts, n)
	}
	k := r.Start - 1
	for k >= 0 && t.Words[k].Start >= v.Start {
		k--
	}
	v.version = v.Start > 0 && s[v.Start-1] == 'v'
	if v.version || k < 0 || t.Words[k].End+1 < v.Start {
		return v
	}
	w := t.Words[k]
	_, part := slices.BinarySearch(partWords(), w.ID)
	_, v.version = slices.BinarySearch(versionWords(), w.ID)
	v.of, v.named = w.ID, !part && w.Flags&normalize.Capital != 0
	return v
}

// counts says that x and y are numbers of two versions of one thing. One point alone may
// be that of a decimal: then the word before tells, which is a name or "version". The parts
// of a text are numbered too.
func (x countedVersion) counts(y countedVersion) bool {
	if len(x.parts) == 0 || len(y.parts) == 0 || x.of != y.of || slices.Equal(x.parts, y.parts) {
		return false
	}
	switch max(len(x.parts), len(y.parts)) {
	case 1:
		return false
	case 2:
		return x.named && y.named || x.version && y.version
	}
	return true
}

// partWords are the IDs, sorted, of the words for the parts of a text, and versionWords of
// those for its versions.
var (
	partWords = wordIDs(`section sections chapter clause paragraph article annex appendix part figure table equation rule item step schedule
		abschnitt kapitel ziffer absatz artikel anhang abbildung tabelle teil anlage nummer
		chapitre paragraphe annexe tableau partie alinéa
		sección capítulo cláusula apartado párrafo artículo anexo figura tabla parte
		sezione capitolo clausola paragrafo articolo allegato tabella
		seção secção parágrafo artigo tabela`)
	versionWords = wordIDs(`version versions release v ver rev revision edition versión edición versione edizione versão edição ausgabe édition`)
)

package normalize

import (
	"strings"
	"unicode/utf8"
)

// Desks and spinners write one thing in several ways: U.S., US and USA;
// "$1.3bn" and "1.3 billion dollars"; "3.6%" and "3.6 per cent"; labour and
// labor; Muenchen and München. With Options.Variants each of them is one word with one ID, whose span
// covers all of it. It is an option, and off, since words are then no longer
// the \w+ that others count, and since the form that a desk chose is itself
// a trace of who wrote.

// variants joins and renames the words of t that are forms of one thing. It returns the letters of what
// such words count as, by identity, if they are to be stemmed.
func (n *Normalizer) variants(t *Text) map[uint64]string {
	v := varier{t: t, spellings: spellingsOf(t.Language), months: monthsOf[t.Language], rules: rulesOf[t.Language], out: t.Words[:0]}
	if n.o.Stem {
		v.letters = map[uint64]string{}
	}
	for i := 0; i < len(t.Words); {
		i += v.number(i, v.free(i))
	}
	t.Words = v.out
	return v.letters
}

// A varier reads the words of t and writes them, joined, to out: to where they stand,
// until one becomes two.
type varier struct {
	t         *Text
	apart     bool                             // out is not where the words of t stand
	spellings map[uint64]string                // of the text's language, to what they are counted as
	months    map[string]string                // abbreviations, by which they stand beside numbers
	rules     func(word string) (string, bool) // what a folded word is counted as by rule
	letters   map[uint64]string                // of the words that are counted as another; nil if nobody asks
	out       []Word
	last      int // the word that was folded last, and its form
	lastForm  string
	digits    [maxGroups]string // memory for numeral
}

// part gives out memory of its own, so that more may be written to it than was read,
// which are the words up to i: a number gives one more at most, as does a currency's
// code before digits.
func (v *varier) part(i int) {
	if v.apart {
		return
	}
	room := len(v.out) + len(v.t.Words) - i
	for k, w := range v.t.Words[i:] {
		if w.Flags&Number != 0 || w.Flags&Capital != 0 && codeLength(v.source(i+k)) > 0 {
			room++
		}
	}
	v.out, v.apart = append(make([]Word, 0, room), v.out...), true
}

// word appends the word of words [i, j), with the identity of canonical, and
// returns how many it took.
func (v *varier) word(i, j int, start, end int32, canonical string) int {
	w := Word{ID: v.counted(canonical), Span: Span{start, end}}
	for _, x := range v.t.Words[i:j] {
		w.Flags |= x.Flags & Number
	}
	w.Flags |= v.t.Words[i].Flags & Capital
	v.out = append(v.out, w)
	return j - i
}

// counted is the identity of what a word counts as, which is kept in letters.
func (v *varier) counted(canonical string) uint64 {
	id := foldedID([]byte(canonical))
	if v.letters != nil {
		v.letters[id] = canonical
	}
	return id
}

// name takes acronyms, the United States, months beside numbers, and spellings
// at word i; it always takes a word.
func (v *varier) name(i int) int {
	words := v.t.Words
	if took := v.acronym(i); took > 0 {
		return took
	}
	w, s := words[i], v.source(i)
	if s == "USA" || s == "US" && !v.shouted(i) || s == "Usa" && v.t.Language == "it" && strings.Trim(v.between(i-1), " \u00A0'’-(") == "" && i > 0 {
		return v.word(i, i+1, w.Start, w.End, nation(strings.ToLower(s)))
	}
	if len(s) <= longestMonth && v.dated(i) {
		switch half := v.folded(i); {
		case (half == "am" || half == "pm") && i > 0 && words[i-1].Flags&Number != 0:
			return v.word(i, i+1, w.Start, w.End, half[:1]+".m.")
		case v.months[half] != "" && (w.Flags&Capital != 0 || v.t.Language != "en"):
			return v.word(i, i+1, w.Start, w.End, v.months[half])
		}
	}
	if i > 0 && words[i-1].Flags&Number != 0 {
		if took := v.unit(i); took > 0 {
			return took
		}
	}
	if len(s) == 1 {
		if took := v.numbered(i); took > 0 {
			return took
		}
	}
	if took := v.compound(i); took > 0 {
		return took
	}
	if v.t.Language == "it" && v.typedAccent(i) {
		s = graved(s)
		w.ID = v.counted(s)
	}
	w.ID = v.spelling(w.ID, s)
	v.out = append(v.out, w)
	return 1
}

// spelling is what a word with identity id counts as, which stands as s.
func (v *varier) spelling(id uint64, s string) uint64 {
	if to, ok := v.spellings[id]; ok {
		return v.counted(to)
	}
	if v.rules != nil && len(s) < longWord { // no language has longer ones
		if strings.IndexByte(s, '\n') >= 0 {
			s = string(appendUnbroken(nil, s))
		}
		if canonical, ok := v.rules(s); ok {
			id = v.counted(canonical)
			if to, ok := v.spellings[id]; ok {
				return v.counted(to)
			}
		}
	}
	return id
}

// dated tells whether word i stands beside a number, as a month does.
func (v *varier) dated(i int) bool {
	words := v.t.Words
	gap := func(i int) bool { return strings.Trim(v.between(i), ". \u00A0") == "" }
	if i > 1 && (v.t.Language == "es" || v.t.Language == "pt") && words[i-2].Flags&Number != 0 && v.source(i-1) == "de" {
		return true // 3 de ago.
	}
	return i+1 < len(words) && words[i+1].Flags&Number != 0 && gap(i) || i > 0 && words[i-1].Flags&Number != 0 && gap(i-1)
}

// compound takes the two halves of a word that others write as one: e-mail,
// Shi'ite.
func (v *varier) compound(i int) int {
	switch v.between(i) {
	case "-", "\u2010", "\u2011", "'", "’":
	default:
		return 0
	}
	joined := strings.ToLower(v.source(i) + v.source(i+1))
	if v.letter(i) && v.t.Words[i].Flags&Capital != 0 && v.plainDigits(i+1, 1, 3) != "" && v.between(i) != "'" && v.between(i) != "’" && !v.partOf(i) {
		return v.word(i, i+2, v.t.Words[i].Start, v.t.Words[i+1].End, joined) // G-7
	}
	if v.t.Language != "en" || !compounds[joined] {
		return 0
	}
	return v.word(i, i+2, v.t.Words[i].Start, v.t.Words[i+1].End, joined)
}

// partOf tells whether a hyphen stands before word i or behind the next: of a code in
// several parts, A-12-B.
func (v *varier) partOf(i int) bool {
	return v.between(i-1) == "-" || v.between(i+1) == "-"
}

// acronym takes letters with stops between them: "U.S.", "U. S.", "S.p.A.", and
// the few such words that have two letters at a time or none in capitals.
func (v *varier) acronym(i int) int {
	words := v.t.Words
	w := words[i]
	if w.End-w.Start > 2 || int(w.End) >= len(v.t.Source) {
		return 0
	}
	plurals := v.t.Language == "es" && w.End-w.Start == 2 && w.Flags&Capital != 0 // EE UU
	if v.t.Source[w.End] != '.' && !plurals {
		return 0
	}
	for _, known := range stopped[strings.ToLower(v.source(i))] {
		j := i + 1
		for j < len(words) && j < i+len(known) && strings.ToLower(v.source(j)) == known[j-i] && stopBetween(v.between(j-1), plurals && words[j].Flags&Capital != 0) {
			j++
		}
		if j == i+len(known) {
			return v.word(i, j, words[i].Start, words[j-1].End, known.canonical())
		}
	}
	if !v.letter(i) || w.Flags&Capital == 0 {
		return 0
	}
	j := i + 1
	for j < len(words) && v.letter(j) && (v.between(j-1) == "." || v.between(j-1) == ". " && words[j].Flags&Capital != 0 && v.stop(j)) {
		j++
	}
	if j == i+1 {
		return 0
	}
	letters := make([]byte, 0, 8)
	for k := i; k < j; k++ {
		letters = append(letters, v.source(k)[0]|0x20)
	}
	return v.word(i, j, words[i].Start, words[j-1].End, nation(string(letters)))
}

// stopBetween says that a gap between two pieces of an acronym is a stop, with a
// space behind it or not, or a space alone where that may be.
func stopBetween(gap string, spaced bool) bool {
	switch gap {
	case ".", ". ", ".\u00A0":
		return true
	case " ", "\u00A0":
		return spaced
	}
	return false
}

// nation is the folded form of an acronym. That of the United States has a
// stop, so that it is no pronoun.
func nation(letters string) string {
	if letters == "us" || letters == "usa" {
		return "u.s."
	}
	return letters
}

// source returns word i as it stands.
func (v *varier) source(i int) string {
	w := v.t.Words[i]
	return v.t.Source[w.Start:w.End]
}

// folded returns word i as it is compared: in small letters, composed.
func (v *varier) folded(i int) string {
	if v.lastForm != "" && v.last == i {
		return v.lastForm
	}
	s := v.source(i)
	v.last, v.lastForm = i, strings.ToLower(s)
	for k := range len(s) {
		if s[k] >= utf8.RuneSelf {
			v.lastForm = string(foldComplex(nil, []byte(s)))
			break
		}
	}
	return v.lastForm
}

// between returns what stands between word i and the next.
func (v *varier) between(i int) string {
	if i < 0 || i+1 >= len(v.t.Words) {
		return ""
	}
	return v.t.Source[v.t.Words[i].End:v.t.Words[i+1].Start]
}

// letter tells whether word i is one letter of ASCII.
func (v *varier) letter(i int) bool {
	s := v.source(i)
	return len(s) == 1 && 'A' <= s[0]&^0x20 && s[0]&^0x20 <= 'Z'
}

// stop tells whether a stop stands right behind word i.
func (v *varier) stop(i int) bool {
	end := int(v.t.Words[i].End)
	return end < len(v.t.Source) && v.t.Source[end] == '.'
}

// shouted tells whether the words beside word i are all capitals, so that US
// may be a pronoun in a heading.
func (v *varier) shouted(i int) bool {
	for _, k := range []int{i - 1, i + 1} {
		if k >= 0 && k < len(v.t.Words) {
			if s := v.source(k); utf8.RuneCountInString(s) > 1 && s == strings.ToUpper(s) && s != strings.ToLower(s) {
				return true
			}
		}
	}
	return false
}

package lineage

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/wiretrace/wiretrace/normalize"
)

// A text spells out an acronym once: "Organización Internacional para las Migraciones (OIM)",
// "NHTSA (National Highway Traffic Safety Administration)". Whoever speaks of that office writes its
// name so, in whatever letters, and has it from nobody: English writes such names with capitals, and
// Romance languages all but the first word without.

const (
	// leastInitials and mostInitials are how many letters an acronym has: of two, the initials of two
	// words in a row may be chance.
	leastInitials, mostInitials = 3, 10
	// mostJoins is how many small words stand between two words of such a name at most: "de la".
	mostJoins = 3
)

// spelledOut are the words of t, in order, that an acronym beside them in brackets, or before their
// own, stands for, each with its acronym.
func spelledOut(t *normalize.Text) (out []normalize.Range) {
	for i, w := range t.Words {
		letters := acronym(t.Source[w.Start:w.End])
		if letters == nil {
			continue
		}
		switch {
		case strings.HasSuffix(t.Source[:w.Start], "("):
			if from, ok := spells(t, letters, i-1, -1); ok {
				out = append(out, normalize.Range{Start: from, End: i + 1})
			}
		case i+1 < len(t.Words) && strings.TrimSpace(t.Source[w.End:t.Words[i+1].Start]) == "(":
			if last, ok := spells(t, letters, i+1, 1); ok {
				out = append(out, normalize.Range{Start: i, End: last + 1})
			}
		}
	}
	return out
}

// acronym are the letters of a word that is one, nil for others.
func acronym(word string) []rune {
	if len(word) < leastInitials || len(word) > mostInitials {
		return nil
	}
	letters := []rune(word)
	for _, r := range letters {
		if !unicode.IsUpper(r) {
			return nil
		}
	}
	return letters
}

// spells says that the initials of the words of t from i on, in steps of step, are those letters,
// from the last on if step is back, but for small words between them, and that the first word has a
// capital; last is the last of these words.
func spells(t *normalize.Text, letters []rune, i, step int) (last int, ok bool) {
	n, joins, small := 0, 0, nameJoins()
	for ; n < len(letters) && joins <= mostJoins && i >= 0 && i < len(t.Words); i += step {
		k := n // which letter
		if step < 0 {
			k = len(letters) - 1 - n
		}
		w := t.Words[i]
		first := initial(t.Source[w.Start:w.End])
		_, join := slices.BinarySearch(small, w.ID)
		switch {
		case join || w.Flags&normalize.Function != 0 || elided(t.Source[w.Start:]):
			joins++
		case unicode.ToUpper(first) == letters[k] && (k > 0 || unicode.IsUpper(first)):
			last, joins = i, 0
			n++
		default:
			return 0, false
		}
	}
	return last, n == len(letters)
}

// elided says that s begins with a letter and an apostrophe, "d'" or "l'".
func elided(s string) bool {
	_, size := utf8.DecodeRuneInString(s)
	r, _ := utf8.DecodeRuneInString(s[size:])
	return r == '\'' || r == '’'
}

// initial is the first letter of a word, without its accent.
func initial(word string) rune {
	r, _ := utf8.DecodeRuneInString(norm.NFD.String(word))
	return r
}

// nameOffices makes names of the runs that are one in a text which gives its acronym: other texts
// may have it without.
func nameOffices(all [][]run) {
	offices := map[uint64]bool{}
	for _, rs := range all {
		for _, r := range rs {
			if r.office {
				offices[r.hash] = true
			}
		}
	}
	if len(offices) == 0 {
		return
	}
	for _, rs := range all {
		for i := range rs {
			rs[i].name = rs[i].name || offices[rs[i].hash]
		}
	}
}

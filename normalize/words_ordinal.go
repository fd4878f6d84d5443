package normalize

import "strings"

// Ordinals have many endings, and most say nothing: 2e and 2ème, 1º and 1.º, August 6
// and August 6th. That of another ordinal is another word: 2nd is not 2.

// ordinalEndings are the endings of ordinals by language, to what they count as.
var ordinalEndings = map[string]map[string]string{
	"fr": {"ème": "e", "eme": "e", "ième": "e", "ieme": "e", "è": "e", "ère": "re", "ere": "re"},
	"nl": {"de": "e", "ste": "e"},
	"es": {"er": "er", "º": "o", "ª": "a", "o": "o", "a": "a"},
	"pt": {"º": "o", "ª": "a", "o": "o", "a": "a"},
	"it": {"º": "o", "ª": "a", "o": "o", "a": "a"},
}

// ordinal takes the ordinal at word i, which holds a digit.
func (v *varier) ordinal(i int) int {
	w, s := v.t.Words[i], v.figure(i)
	n := 0
	for n < len(s) && '0' <= s[n] && s[n] <= '9' {
		n++
	}
	if n == 0 || n > 4 {
		return 0
	}
	ending := s[n:]
	if v.t.Language == "en" {
		switch strings.ToLower(ending) {
		case "st", "nd", "rd", "th":
			if v.between(i-1) == " " && v.monthAt(i-1) || v.between(i) == " " && v.monthAt(i+1) {
				return v.word(i, i+1, w.Start, w.End, s[:n])
			}
		}
		return v.decade(i, n)
	}
	endings := ordinalEndings[v.t.Language]
	if ending != "" {
		if to := endings[strings.TrimPrefix(v.folded(i), s[:n])]; to != "" {
			return v.word(i, i+1, w.Start, w.End, s[:n]+to)
		}
		return 0
	}
	switch v.t.Language {
	case "es", "pt", "it":
		if i+1 < len(v.t.Words) && v.between(i) == "." {
			// 1.º, 1.er
			if to := endings[v.source(i+1)]; to != "" && len(v.source(i+1)) > 1 {
				return v.word(i, i+2, w.Start, v.t.Words[i+1].End, s[:n]+to)
			}
		}
		if rest := v.t.Source[w.End:]; strings.HasPrefix(rest, "° ") {
			return v.word(i, i+1, w.Start, w.End+int32(len("°")), s[:n]+"o") // 1° maggio
		}
	}
	return 0
}

// monthAt tells whether word i is a month, in full or abbreviated.
func (v *varier) monthAt(i int) bool {
	if v.t.Words[i].Flags&Capital == 0 {
		return false
	}
	word := v.folded(i)
	if word == "may" || v.months[word] != "" {
		return true
	}
	for _, month := range v.months {
		if month == word {
			return true
		}
	}
	return false
}

// decade takes the decade at word i of n digits, with the apostrophe that some
// write: the 1980's.
func (v *varier) decade(i, n int) int {
	w, s := v.t.Words[i], v.source(i)
	if v.t.Language != "en" || n != len(s) || n != 2 && n != 4 || s[n-1] != '0' || i+1 >= len(v.t.Words) || v.source(i+1) != "s" {
		return 0
	}
	switch v.between(i) {
	case "'", "’":
		return v.word(i, i+2, w.Start, v.t.Words[i+1].End, s+"s")
	}
	return 0
}

// numbered takes the sign for a number at word i, its n: n°, n.º.
func (v *varier) numbered(i int) int {
	w, s := v.t.Words[i], v.source(i)
	if s != "n" && s != "N" {
		return 0
	}
	switch v.t.Language {
	case "fr", "es", "it", "pt":
	default:
		return 0
	}
	if rest := v.t.Source[w.End:]; strings.HasPrefix(rest, "°") {
		return v.word(i, i+1, w.Start, w.End+int32(len("°")), "no")
	}
	if i+1 < len(v.t.Words) && v.between(i) == "." && v.source(i+1) == "º" {
		return v.word(i, i+2, w.Start, v.t.Words[i+1].End, "no")
	}
	return 0
}

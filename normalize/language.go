package normalize

import (
	"math/bits"
	"strings"
	"unicode"
	"unicode/utf8"
)

// The language of a text is the one its document declares, else the one it
// shows: by its script where the script is one language's, else by a vote of
// its function words. A function word speaks with one vote, shared among the
// languages it belongs to. Without a clear winner the language is "und".

// undetermined is BCP 47 for a language that is not known.
const undetermined = "und"

const (
	// languageSample is the number of words that vote. A news text shows its
	// language in its first 50; 600 outlast a heading or quotation in another.
	languageSample = 600
	// languageShare is the least share of words that must be function words
	// of the winner. Running text has 0.35 to 0.5 of them; lists of names,
	// tables and texts in languages that are not known here less than 0.1.
	languageShare = 0.12
	// languageLead is how much of the winner's votes its next may have at
	// most: Norwegian and Swedish, the closest two, come to 0.75.
	languageLead = 0.9
)

// baseLanguage returns the primary subtag of a BCP 47 tag in lower case, "en"
// of "en-GB" or "en_GB"; "" if there is none.
func baseLanguage(tag string) string {
	base := strings.ToLower(strings.TrimSpace(tag))
	if i := strings.IndexAny(base, "-_"); i >= 0 {
		base = base[:i]
	}
	switch base {
	case "nb", "nn":
		return "no"
	case undetermined:
		return ""
	}
	if len(base) < 2 || len(base) > 3 {
		return ""
	}
	for _, c := range []byte(base) {
		if c < 'a' || c > 'z' {
			return ""
		}
	}
	return base
}

// detect returns the language that the words of source show.
func (n *Normalizer) detect(source string, words []Word) string {
	words = words[:min(len(words), languageSample)]
	if len(words) == 0 {
		return undetermined
	}
	if l := scriptLanguage(source[words[0].Start:words[len(words)-1].End]); l != "" {
		return l
	}
	// Votes are counted in 60ths, which 1 to 6 languages share evenly.
	var votes [16]int
	for _, w := range words {
		speakers := n.functions.votes[w.ID]
		for s, share := speakers, 60/max(1, bits.OnesCount16(speakers)); s != 0; s &= s - 1 {
			votes[bits.TrailingZeros16(s)] += share
		}
	}
	best, next := 0, 0
	for i, v := range votes {
		if v > votes[best] {
			best, next = i, votes[best]
		} else if i != best {
			next = max(next, v)
		}
	}
	if float64(votes[best]) < languageShare*60*float64(len(words)) || float64(next) > languageLead*float64(votes[best]) {
		return undetermined
	}
	return n.functions.languages[best]
}

// scripts that tell a language, or the language most often written in them.
var scripts = []struct {
	table    *unicode.RangeTable
	language string
}{
	{unicode.Hiragana, "ja"}, {unicode.Katakana, "ja"}, {unicode.Han, "zh"}, {unicode.Hangul, "ko"},
	{unicode.Cyrillic, "ru"}, {unicode.Greek, "el"}, {unicode.Arabic, "ar"}, {unicode.Hebrew, "he"},
	{unicode.Devanagari, "hi"}, {unicode.Bengali, "bn"}, {unicode.Gurmukhi, "pa"}, {unicode.Gujarati, "gu"},
	{unicode.Tamil, "ta"}, {unicode.Telugu, "te"}, {unicode.Kannada, "kn"}, {unicode.Malayalam, "ml"},
	{unicode.Sinhala, "si"}, {unicode.Thai, "th"}, {unicode.Lao, "lo"}, {unicode.Khmer, "km"}, {unicode.Myanmar, "my"},
	{unicode.Georgian, "ka"}, {unicode.Armenian, "hy"}, {unicode.Ethiopic, "am"},
}

// Letters that one language of a shared script has and its commonest has not.
var letters = map[rune]string{
	'і': "uk", 'ї': "uk", 'є': "uk", 'ґ': "uk", 'ў': "be",
	'ђ': "sr", 'ј': "sr", 'љ': "sr", 'њ': "sr", 'ћ': "sr", 'џ': "sr",
	'پ': "fa", 'چ': "fa", 'ژ': "fa", 'گ': "fa", 'ی': "fa", 'ک': "fa",
	'ٹ': "ur", 'ڈ': "ur", 'ڑ': "ur", 'ں': "ur", 'ے': "ur",
}

// scriptLanguage returns the language that the script of sample shows, "" for
// Latin and where no script prevails.
func scriptLanguage(sample string) string {
	var (
		latin  int
		others = map[string]int{} // by language of the script
		marked = map[string]int{} // by language of the letter
		total  int
	)
	for i := 0; i < len(sample); {
		if c := sample[i]; c < utf8.RuneSelf {
			if c|0x20 >= 'a' && c|0x20 <= 'z' {
				latin++
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(sample[i:])
		i += n
		if r < 0x370 {
			latin++
			continue
		}
		for _, s := range scripts {
			if unicode.Is(s.table, r) {
				others[s.language]++
				total++
				break
			}
		}
		if l := letters[r]; l != "" {
			marked[l]++
		}
	}
	// A text in Latin letters may quote a few of others; one in another
	// script often names companies in Latin ones.
	if 2*total < latin || total == 0 {
		return ""
	}
	// Japanese is told from Chinese by its kana, a third of its letters.
	if others["ja"]*10 > others["zh"]+others["ja"] {
		others["ja"] += others["zh"]
		others["zh"] = 0
	}
	best := ""
	for _, s := range scripts {
		if best == "" || others[s.language] > others[best] {
			best = s.language
		}
	}
	for _, own := range []struct{ script, language string }{
		{"ru", "uk"}, {"ru", "be"}, {"ru", "sr"}, {"ar", "ur"}, {"ar", "fa"},
	} {
		// The letters make 4 to 15 % of such a text and under 1 % of others.
		if own.script == best && marked[own.language]*50 > others[best] {
			return own.language
		}
	}
	return best
}

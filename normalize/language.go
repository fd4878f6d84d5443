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
	// languageSample is the number of words that vote at most: they outlast a
	// heading or quotation in another language. Scripts need fewer.
	languageSample = 600
	scriptSample   = 200
	// languageLeast is the number of words after which a clear winner wins:
	// with a quarter of all words, and twice the votes of the next.
	languageLeast     = 50
	languageClear     = 0.25
	languageClearLead = 0.5
	// languageShare is the least share of votes that the winner needs among
	// all words. Running text gives it 0.25 to 0.45; lists of names, tables
	// and texts in languages that are not known here less than 0.1.
	languageShare = 0.12
	// languageListed is the same for a winner without a rival, with at most
	// languageListedLead of its votes for the next: recipes, programmes and other
	// lists of a language, with its words but few sentences.
	languageListed     = 0.09
	languageListedLead = 0.35
	// languageLead is how much of the winner's votes its next may have at
	// most: Norwegian and Danish, the closest two, come to 0.8.
	languageLead = 0.9
)

// baseLanguage returns the primary subtag of a BCP 47 tag in lower case, "en"
// of "en-GB" or "en_GB"; "" if there is none.
func baseLanguage(tag string) string {
	if len(tag) == 2 && tag[0]-'a' < 26 && tag[1]-'a' < 26 && tag[0] != 'n' && tag[0] != 'i' {
		return tag // as nearly all; Norwegian, Hebrew and Indonesian have several
	}
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
	if two, ok := longCodes[base]; ok {
		return two
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

// longCodes are the languages that have a code of two letters and are called by one of three,
// as catalogues do, or by their former one. A text of several languages, or of none, shows its own.
var longCodes = map[string]string{
	"eng": "en", "deu": "de", "ger": "de", "fra": "fr", "fre": "fr", "spa": "es", "ita": "it", "por": "pt", "nld": "nl", "dut": "nl",
	"rus": "ru", "ukr": "uk", "pol": "pl", "ces": "cs", "cze": "cs", "swe": "sv", "dan": "da", "nor": "no", "nob": "no", "nno": "no",
	"fin": "fi", "hun": "hu", "ron": "ro", "rum": "ro", "tur": "tr", "ell": "el", "gre": "el", "ara": "ar", "heb": "he", "hin": "hi",
	"zho": "zh", "chi": "zh", "jpn": "ja", "kor": "ko", "iw": "he", "in": "id", "mul": "", "zxx": "", "mis": "",
}

// detectFirst returns the language that the first words of w's source show, and
// finds these words.
func (n *Normalizer) detectFirst(w *worder) string {
	w.find(scriptSample)
	// One chunk without a byte above ASCII in its words shows no script.
	if w.next <= chunk && w.anyHigh == 0 && len(w.words) >= shortSample {
		if language, ok := n.vote(w.words, w.next == len(w.source)); ok {
			return language
		}
	} else if language, ok := n.detect(w.source, w.words, w.next == len(w.source)); ok {
		return language
	}
	w.find(languageSample)
	language, _ := n.detect(w.source, w.words, true)
	return language
}

// voteShares has the share of a vote in 60ths for each of so many languages.
var voteShares = func() (t [33]int) {
	for n := range t {
		t[n] = 60 / max(1, n)
	}
	return t
}()

// detect returns the language that the words of source show. There are
// scriptSample words at least, or all; if there are fewer than languageSample,
// and not all, they may not say it yet.
func (n *Normalizer) detect(source string, words []Word, all bool) (language string, ok bool) {
	if l := scriptLanguage(source, words[:min(len(words), scriptSample)]); l != "" {
		return l, true
	}
	if len(words) == 0 || len(words) >= shortSample {
		return n.vote(words, all)
	}
	language, ok = n.vote(words, all)
	if outside := told(source, words); len(outside) >= toldLeast && len(outside) < len(words) {
		if own, _ := n.vote(outside, all); own != undetermined {
			language = own
		}
	}
	if strangeLetters(source, words, language) {
		return undetermined, all
	}
	return language, ok
}

// vote is detect for words of the Latin script.
func (n *Normalizer) vote(words []Word, all bool) (language string, ok bool) {
	words = words[:min(len(words), languageSample)]
	// Votes are counted in 60ths, which 1 to 6 languages share evenly and
	// more of them nearly so.
	const vote = 60
	var votes [32]int
	earliest := languageLeast // how many words it takes at least for a winner to be clear
	for count := 1; count <= len(words); count++ {
		last := count == len(words) && (all || count == languageSample)
		speakers := n.functions.votes.of(words[count-1].ID)
		if speakers == 0 && !last {
			continue
		}
		each := voteShares[bits.OnesCount32(speakers)]
		for s := speakers; s != 0; s &= s - 1 {
			votes[bits.TrailingZeros32(s)%32] += each
		}
		// Most texts are as clear after 50 words as after all.
		if !last && count < earliest {
			continue
		}
		best, next := 0, 0
		for i := 1; i < len(n.functions.languages); i++ {
			switch {
			case votes[i] > votes[best]:
				best, next = i, votes[best]
			case votes[i] > next:
				next = votes[i]
			}
		}
		if short := int(vote*languageClear)*count - votes[best]; short >= 0 {
			earliest = count + short/int(vote*(1-languageClear)) + 1 // a vote a word at most
		}
		share, lead := float64(votes[best])/vote/float64(count), float64(next)/float64(max(1, votes[best]))
		switch {
		case !last && share > languageClear && lead < languageClearLead:
			return n.functions.languages[best], true
		case last && (prevails(share, lead) || lead < languageClearLead && prevails(share*float64(count)/float64(1+count-numbersOf(words[:count])), lead)):
			return n.functions.languages[best], true
		}
	}
	return undetermined, all || len(words) == languageSample
}

// prevails says that a winner with that share of votes among all words, whose next has lead of
// its votes, is the language of a text.
func prevails(share, lead float64) bool {
	return share >= languageShare && lead <= languageLead || share >= languageListed && lead <= languageListedLead
}

// numbersOf counts the numbers among words, which are of no language: the minutes of a match
// and the figures of a market leave its report few other words. What is left without them
// has to be of a clear winner.
func numbersOf(words []Word) (n int) {
	for _, w := range words {
		if w.Flags&Number != 0 {
			n++
		}
	}
	return n
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
	'ъ': "bg", 'ы': "ru", 'э': "ru", 'ё': "ru", 'ѓ': "mk", 'ќ': "mk", 'ѕ': "mk",
	'ђ': "sr", 'ј': "sr", 'љ': "sr", 'њ': "sr", 'ћ': "sr", 'џ': "sr",
	'پ': "fa", 'چ': "fa", 'ژ': "fa", 'گ': "fa", 'ی': "fa", 'ک': "fa",
	'ә': "kk", 'ғ': "kk", 'қ': "kk", 'ң': "kk", 'ұ': "kk", 'ө': "mn", 'ү': "mn",
	'ې': "ps", 'ټ': "ps", 'ډ': "ps", 'ړ': "ps", 'ږ': "ps", 'ښ': "ps", 'ځ': "ps", 'څ': "ps", 'ڼ': "ps",
	'ळ': "mr",
	'ٹ': "ur", 'ڈ': "ur", 'ڑ': "ur", 'ں': "ur", 'ے': "ur",
}

// scriptLanguage returns the language that the script of most of words shows,
// "" for Latin and where none prevails.
func scriptLanguage(source string, words []Word) string {
	latin := 0
	var counts [32]int // of words, by index into scripts
	for _, w := range words {
		if source[w.Start] < utf8.RuneSelf {
			if latin++; 2*latin > len(words) {
				return ""
			}
			continue
		}
		r, _ := utf8.DecodeRuneInString(source[w.Start:w.End])
		if r < 0x370 {
			latin++
			continue
		}
		for i, s := range scripts {
			if unicode.Is(s.table, r) {
				counts[i]++
				break
			}
		}
	}
	// A text in another script has names and numbers in the Latin one, which
	// here counts digits too.
	if 2*latin > len(words) || len(words) == 0 {
		return ""
	}
	best := 0
	for i := range scripts {
		if counts[i] > counts[best] {
			best = i
		}
	}
	if counts[best] == 0 {
		return ""
	}
	language := scripts[best].language
	if kana := counts[0] + counts[1]; language == "zh" && 10*kana > counts[best] {
		return "ja" // a third of Japanese is kana, and names alone can be less
	}
	if language != "ru" && language != "ar" && language != "hi" {
		return language
	}
	marked := map[string]int{}
	for _, r := range source[words[0].Start:words[len(words)-1].End] {
		if l, ok := letters[r]; ok {
			marked[l]++
		}
	}
	for _, own := range sharedScripts {
		if own.script == language && own.words*marked[own.language] > counts[best] && marked[own.language] > 2*marked[own.not] {
			return own.language
		}
	}
	return language
}

// sharedScripts are the languages with letters of their own, by the commonest
// language of their script. These make 4 to 15 % of such a text as a rule, a
// quarter of a letter a word, and next to none of others: one letter in so many
// words is asked for, and twice as many as those of a language that has them too.
// The hard sign is a vowel in Bulgarian and rare in Russian; Macedonian shares
// all but three of its letters with Serbian.
var sharedScripts = []struct {
	script, language string
	words            int
	not              string
}{
	{"ru", "be", 30, ""}, {"ru", "kk", 10, ""}, {"ru", "mn", 10, ""}, {"ru", "uk", 10, ""}, {"ru", "mk", 80, ""}, {"ru", "sr", 10, ""}, {"ru", "bg", 30, "ru"},
	{"ar", "ps", 10, ""}, {"ar", "ur", 10, ""}, {"ar", "fa", 10, ""}, {"hi", "mr", 40, ""},
}

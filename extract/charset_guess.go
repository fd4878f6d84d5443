package extract

import (
	"bytes"
	"cmp"
	"regexp"
	"slices"
	"strings"

	"github.com/gogs/chardet"
	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
)

// Numbers in western: in texts of Western Europe a letter beyond ASCII stands
// between others of ASCII ("fermé", "größer"), in twos at most ("Crête à");
// in other scripts they fill whole words.
const (
	longRun   = 3
	longShare = .3
)

// western says whether the bytes of a page beyond ASCII may be windows-1252:
// not if many of them stand in runs, nor if the page is of a language that it
// has no letters for.
func western(page []byte) bool {
	all, long := 0, 0
	for i := 0; i < len(page); {
		j := i
		for j < len(page) && page[j] >= 0x80 {
			j++
		}
		all += j - i
		if j-i >= longRun {
			long += j - i
		}
		i = j + 1
	}
	return float64(long) <= longShare*float64(all) && charsetsOf[pageLanguage(page)] == ""
}

// charsetsOf are the charsets that texts of a language were written in before
// UTF-8, the commonest one first: the table of fallbacks of the HTML standard,
// by the language of the page in the place of the reader's.
var charsetsOf = map[string]string{
	"ru": "windows-1251 koi8-r iso-8859-5", "uk": "windows-1251 koi8-u", "be": "windows-1251", "bg": "windows-1251 iso-8859-5", "mk": "windows-1251", "sr": "windows-1251 windows-1250 iso-8859-2",
	"pl": "windows-1250 iso-8859-2", "cs": "windows-1250 iso-8859-2", "sk": "windows-1250 iso-8859-2", "hu": "windows-1250 iso-8859-2", "sl": "windows-1250 iso-8859-2", "hr": "windows-1250 iso-8859-2", "ro": "windows-1250 iso-8859-2",
	"el": "windows-1253 iso-8859-7", "tr": "windows-1254", "he": "windows-1255 iso-8859-8", "ar": "windows-1256 iso-8859-6", "fa": "windows-1256",
	"lt": "windows-1257", "lv": "windows-1257", "et": "windows-1257", "vi": "windows-1258", "th": "windows-874",
	"ja": "shift_jis euc-jp", "ko": "euc-kr", "zh": "gb18030 big5", "zh-tw": "big5", "zh-hk": "big5",
}

// pageLanguage is the language that a page declares in its first element, in
// lower case: "ru", "zh-tw". Of most languages only what is before the hyphen
// counts.
func pageLanguage(page []byte) string {
	m := htmlLanguage.FindSubmatch(page[:min(len(page), 4096)])
	if m == nil {
		return ""
	}
	l := strings.ReplaceAll(strings.ToLower(string(m[1])), "_", "-")
	if charsetsOf[l] == "" {
		l, _, _ = strings.Cut(l, "-")
	}
	return l
}

var htmlLanguage = regexp.MustCompile(`(?i)<(?:html|rss|feed)\b[^>]*?\slang\s*=\s*["']?([a-z]{2,3}(?:[-_][a-z]+)?)`)

// faults is the most characters of a text, of a thousand bytes, that a charset may
// not know: pages are cut and patched together.
const faults = 2

// guess is the charset of a page that is not what it declares, or declares
// nothing: of those of the page's language the one that letters tell (a model
// of the commonest runs of three, in package chardet), and failing a language
// of all. The answer is a function of the bytes: of equals, the first by name.
func guess(page []byte) (encoding.Encoding, string) {
	found, err := chardet.NewHtmlDetector().DetectAll(page)
	if err != nil {
		found = nil
	}
	slices.SortFunc(found, func(a, b chardet.Result) int {
		return cmp.Or(cmp.Compare(b.Confidence, a.Confidence), cmp.Compare(a.Charset, b.Charset))
	})
	own := strings.Fields(charsetsOf[pageLanguage(page)])
	var names []string
	for _, r := range found {
		name := strings.ToLower(strings.TrimSuffix(r.Charset, "-I"))
		if name == "gb-18030" {
			name = "gb18030"
		}
		if !strings.HasPrefix(name, "utf-") && (len(own) == 0 && r.Confidence >= sure || slices.Contains(own, name)) {
			names = append(names, name)
		}
	}
	for _, name := range append(names, own...) {
		e, canonical := charset.Lookup(name)
		if e == nil {
			continue
		}
		source, err := e.NewDecoder().Bytes(page)
		if err == nil && bytes.Count(source, []byte("\ufffd"))*1000 <= faults*len(page) {
			return e, canonical
		}
	}
	e, name := charset.Lookup("windows-1252")
	return e, name
}

// sure is the least confidence, in percent, that a guess needs where the page's
// language is not known: below it chardet is wrong about as often as right.
const sure = 30

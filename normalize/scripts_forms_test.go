package normalize

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"
)

// scriptForms are words of many scripts with another form of each: the normal forms of Unicode, points that
// readers do without, what keyboards, fonts and old code pages leave behind. No option asks for any of them.
var scriptForms = map[string]string{
	// Latin
	"naïve":    "nai\u0308ve NAÏVE NAI\u0308VE na\u00adïve ｎａïｖｅ",
	"łódź":     "łódz\u0301 ŁÓDŹ ło\u0301dź",
	"ệ":        "e\u0323\u0302 e\u0302\u0323 ê\u0323 ẹ\u0302 Ệ",
	"ǆungla":   "džungla Džungla ǅungla dz\u030cungla",
	"þórður":   "ÞÓRÐUR þo\u0301rður",
	"ﬀ":        "ff FF",
	"eﬃcient":  "efficient EFFICIENT ef\ufb01cient",
	"straße":   "STRASSE STRAẞE strasse stra\u00adße",
	"ĳmuiden":  "ijmuiden IJmuiden Ĳmuiden",
	"ångström": "A\u030angstro\u0308m \u212bngström",
	"istanbul": "İstanbul i\u0307stanbul I\u0307STANBUL",
	"kelvin":   "\u212aelvin KELVIN",
	"breaking": "𝐁𝐫𝐞𝐚𝐤𝐢𝐧𝐠 𝗕𝗥𝗘𝗔𝗞𝗜𝗡𝗚 𝚋𝚛𝚎𝚊𝚔𝚒𝚗𝚐 ＢＲＥＡＫＩＮＧ",
	"zeitung":  "Zei\u200btung zei\u200dtung zei\u2060tung Zeitung\ufe0f Zei\u00adtung",
	"mañana":   "man\u0303ana MAÑANA",
	"ğüneş":    "g\u0306u\u0308nes\u0327 ĞÜNEŞ",
	"ș":        "s\u0326 Ș",
	"km²":      "km2 KM²",
	"į\u0301":  "i\u0328\u0301 i\u0301\u0328 Į\u0301",
	"hawaiʻi":  "",
	"ṩ":        "s\u0323\u0307 s\u0307\u0323 ṡ\u0323 Ṩ",
	"cœur":     "CŒUR",
	"2031":     "２０３１ ٢٠٣١ ۲۰۳۱ २०३१ ๒๐๓๑ ২০৩১",
	"reuters":  "ＲＥＵＴＥＲＳ Re\u00aduters reu\ufeffters",
	"vị":       "vi\u0323 VỊ",
	"đường":    "đu\u031bo\u031b\u0300ng ĐƯỜNG đươ\u0300ng",
	// Greek
	"οδός":  "ΟΔΌΣ οδο\u0301ς οδόσ \u03bf\u03b4\u1f79\u03c2",
	"ὕβρις": "υ\u0314\u0301βρις ὝΒΡΙΣ",
	"µ":     "μ Μ",
	// Cyrillic
	"йод":   "и\u0306од ЙОД",
	"їжак":  "і\u0308жак ЇЖАК",
	"ќерка": "к\u0301ерка ЌЕРКА",
	// Armenian, Georgian
	"և":       "եւ",
	"ﬓ":       "մն",
	"თბილისი": "ᲗᲑᲘᲚᲘᲡᲘ",
	// Hebrew
	"שלום":    "שָׁלוֹם שלו\u05b9ם של\ufb4bם שָׁל֑וֹם שלוֹ\u05bdם",
	"ירושלים": "יְרוּשָׁלַ\u05c7ים ירושל\u0591ים",
	// Arabic, Persian, Urdu
	"محمد":  "مُحَمَّد محـــمد مُحَمَّدٌ ﻣﺤﻤﺪ م\u200dحمد",
	"الأمن": "الا\u0654من ﺍﻷﻣﻦ",
	"لا":    "ﻻ لَا لـا",
	"رحمن":  "رحمٰن رَحْمَن رَحۡمَن رحمن\u06da",
	"میرود": "می\u200cرود مـیـرود",
	"آب":    "ا\u0653ب",
	// India
	"क़लम":       "क\u093cलम",
	"क्ष":        "क्\u200dष क्\u200cष",
	"বাড়ি":      "বাড\u09bcি",
	"কোন":        "ক\u09c7\u09beন",
	"தொழில்":     "த\u0bc6\u0bbeழில்",
	"ਸ਼ਹਿਰ":      "ਸ\u0a3cਹਿਰ",
	"ශ්\u200dරී": "ශ්රී",
	"ಕೋಟಿ":       "ಕ\u0cc6\u0cc2\u0cd5ಟಿ ಕೊ\u0cd5ಟಿ",
	// Thai and Lao
	"น้ำ":   "น\u0e49\u0e4d\u0e32",
	"ทำงาน": "ท\u0e4d\u0e32งาน",
	"กำแพง": "ก\u0e4d\u0e32แพง ก\u200bำแพง",
	"ນ້ຳ":   "ນ\u0ec9\u0ecd\u0eb2",
	"เครน":  "เค\u200bรน",
	// Chinese, Japanese, Korean
	"ガ":    "カ\u3099 ｶﾞ",
	"パリ":   "ハ\u309aリ ﾊﾟﾘ",
	"か゚":   "か\u309a",
	"東京":   "東\u200b京 東\ufe00京",
	"人":    "⼈",
	"長い青":  "⻑い⻘",
	"一石二鳥": "⼀⽯⼆⿃",
	"神":    "\ufa19",
	"한국":   "\u1112\u1161\u11ab\u1100\u116e\u11a8",
	"각":    "가\u11a8 ᄀ\u1161ᆨ",
	"5㎞":   "5km 5KM ５㎞",
	"30㎡":  "30m2 30m²",
	"㎏":    "kg KG",
}

// Every form of a word gives its IDs wherever the word stands, and its span is the whole of the form.
func TestFormsOfScripts(t *testing.T) {
	n := plain(t)
	for word, forms := range scriptForms {
		want := ids(n.Text(word))
		require.NotEmpty(t, want, "%q", word)
		for _, form := range append(strings.Fields(forms), word, norm.NFC.String(word), norm.NFD.String(word), norm.NFKC.String(word), norm.NFKD.String(word)) {
			for pad := range 70 { // over the borders of the chunks that words are found in
				for _, filled := range []string{" ", "é ", "港。", "a"} {
					source := strings.Repeat(filled, pad/len(filled)) + " " + form + " " + strings.Repeat("b", pad)
					x := n.Text(source)
					checkWords(t, n, x)
					at := slices.IndexFunc(x.Words, func(w Word) bool { return w.Start >= int32(len(source)-pad-len(form)-1) })
					got := x.Words[at : len(x.Words)-min(pad, 1)]
					gotIDs := make([]uint64, len(got))
					for i, w := range got {
						gotIDs[i] = w.ID
					}
					if !assert.Equal(t, want, gotIDs, "%q (%+q) and its form %q (%+q) behind %d bytes", word, word, form, form, pad) {
						return
					}
					first, last := got[0], got[len(got)-1]
					require.Equal(t, form, source[first.Start:last.End]+strings.TrimLeft(source[last.End:int(last.End)+len(form)-int(last.End-first.Start)], "\ufe0f\u200b"), "the span of %q", form)
				}
			}
		}
	}
}

// What is not the same word, though it looks like it.
func TestNoFormsOfScripts(t *testing.T) {
	n := newNormalizer(t, &Options{Variants: true, PlainText: true})
	for _, c := range []struct{ language, words string }{
		{"", "resume résumé"}, {"", "ø o"}, {"", "đ d"}, {"", "ł l"}, {"", "ñ n"}, {"", "ı i"}, {"tr", "sıra sira"}, {"tr", "ısı isi"},
		{"el", "πότε ποτέ"}, {"el", "νόμος νομός"}, {"ru", "и й"}, {"bg", "и ѝ"}, {"mk", "к ќ"}, {"mk", "г ѓ"}, {"uk", "і ї"}, {"sr", "с ћ"},
		{"he", "שלום שלומ"}, {"ar", "علي على"}, {"ar", "كتاب گتاب"}, {"ar", "أمن امن"}, {"fa", "کار گار"}, {"hi", "की कि"}, {"hi", "कल क़ल"}, {"bn", "ড ড়"},
		{"th", "นา นำ"}, {"th", "น้า น้ำ"}, {"lo", "ນາ ນຳ"}, {"th", "ปา ป่า"}, {"ja", "ハ パ"}, {"ja", "カ ガ"}, {"zh", "人 入"}, {"zh", "土 士"},
		{"ko", "각 간"}, {"vi", "ma má"}, {"vi", "ban bạn"}, {"ro", "sa șa"}, {"pl", "z ż"}, {"cs", "byt být"}, {"hu", "kor kór"}, {"", "5㎡ 5㎞"},
		{"", "㎏ ㎎"}, {"", "⻑ 青"}, {"", "⼈ 入"}, {"", "ss s"}, {"", "ﬁ fl"}, {"", "²2 2"},
	} {
		words := strings.Fields(c.words)
		require.NotEqual(t, ids(n.TextIn(words[0], c.language)), ids(n.TextIn(words[1], c.language)), "%s: %q and %q", c.language, words[0], words[1])
	}
}

// Forms that only their language makes the same are variants.
func TestVariantsOfScripts(t *testing.T) {
	n := newNormalizer(t, &Options{Variants: true, PlainText: true})
	for _, c := range []struct{ language, words string }{
		{"tr", "ışık IŞIK Işık"}, {"tr", "ısparta ISPARTA Isparta"}, {"tr", "istanbul İSTANBUL I\u0307STANBUL İstanbul i\u0307stanbul"},
		{"tr", "sırrı SIRRI"}, {"az", "qızıl QIZIL"}, {"tr", "diyarbakır DİYARBAKIR"},
		{"ru", "замок за\u0301мок замо\u0301к ЗА\u0301МОК"}, {"uk", "порту по\u0301рту"}, {"bg", "вълна вълна\u0301"}, {"be", "порт по\u0301рт"},
		{"ru", "её ее е\u0308е"}, {"ro", "ocolește ocoleşte OCOLEŞTE ocoles\u0327te ocoles\u0326te"}, {"ro", "țara ţara ŢARA"},
		{"fa", "کلیدی كليدى كلیدي کلیدى"}, {"ur", "کی كى كي"},
	} {
		words := strings.Fields(c.words)
		for _, form := range words[1:] {
			require.Equal(t, ids(n.TextIn(words[0], c.language)), ids(n.TextIn(form, c.language)), "%s: %q and %q (%+q)", c.language, words[0], form, form)
		}
	}
}

// A word that counts as another has the other's stem.
func TestStemsOfVariants(t *testing.T) {
	n := newNormalizer(t, &Options{Variants: true, Stem: true, PlainText: true})
	for _, c := range []struct{ language, a, b string }{
		{"en", "the harbours organised", "the harbors organizing"}, {"en", "two e-mails", "one email"}, {"en", "on Aug. 6 he travelled", "on August 6 he traveling"},
		{"de", "die Häusern", "die Haeuser"}, {"de", "der Photograph", "ein Fotograf"}, {"fr", "les évènements", "l événement"}, {"pt", "os projectos", "o projeto"},
		{"ru", "объединённых", "объединенные"}, {"ro", "ocoleşte țările", "ocolește ţările"}, {"tr", "IŞIKLAR", "ışıklar"},
	} {
		a, b := n.TextIn(c.a, c.language).Stems, n.TextIn(c.b, c.language).Stems
		require.Equal(t, a[len(a)-1], b[len(b)-1], "%s: the last words of %q and %q", c.language, c.a, c.b)
	}
	harbors := n.TextIn("harbors", "en")
	require.NotEqual(t, harbors.Words[0].ID, harbors.Stems[0], "which is no word of the text")
}

// NFC and NFD of a text have the same words, whatever letter stands wherever, and so have the cases of a letter
// but for those that have another without its language.
func TestNormalFormsOfEveryLetter(t *testing.T) {
	n := newNormalizer(t, &Options{Language: undetermined, PlainText: true})
	for r := rune(0x80); r < 0x30000; r++ {
		if !unicode.IsGraphic(r) || !utf8.ValidRune(r) {
			continue
		}
		for _, around := range []string{"a %s b", "a x%s b", "a %sx b", "%s1", "%[1]s%[1]s"} {
			source := fmt.Sprintf(around, string(r))
			want := ids(n.Text(source))
			for _, form := range []string{norm.NFC.String(source), norm.NFD.String(source), strings.ToLower(source)} {
				if form != source && !slices.Equal(want, ids(n.Text(form))) {
					t.Errorf("%q (%U) has other words as %q (%+q)", source, r, form, form)
				}
			}
		}
	}
}

package normalize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// News in scripts without case, without spaces, or with marks: the words, the
// sentences and the paragraphs.
func TestScripts(t *testing.T) {
	for _, c := range []struct {
		language, source string
		words            string // of the first sentence
		sentences        []string
		paragraphs       int
	}{
		{"zh", "港口周一关闭。一台起重机倒在码头上！\n\n“没有办法，”局长说。", "港|口|周|一|关|闭",
			[]string{"港口周一关闭", "一台起重机倒在码头上", "没有办法，”局长说"}, 2},
		{"ja", "港は月曜日に閉鎖された。クレーン3台のうち1台が倒れた。\n\n「仕方がない」と所長は話した。", "港|は|月|曜|日|に|閉|鎖|さ|れ|た",
			[]string{"港は月曜日に閉鎖された", "クレーン3台のうち1台が倒れた", "仕方がない」と所長は話した"}, 2},
		{"th", "ท่าเรือปิดวันจันทร์\n\nไม่มีใครบาดเจ็บ", "ท่|า|เ|รื|อ|ปิ|ด|วั|น|จั|น|ท|ร์",
			[]string{"ท่าเรือปิดวันจันทร์", "ไม่มีใครบาดเจ็บ"}, 2},
		{"ar", "أُغلق الميناء يوم الاثنين. هل من بديل؟ لا أحد يعلم.\n\nقالت المديرة ذلك.", "أُغلق|الميناء|يوم|الاثنين",
			[]string{"أُغلق الميناء يوم الاثنين", "هل من بديل", "لا أحد يعلم", "قالت المديرة ذلك"}, 2},
		{"hi", "बंदरगाह सोमवार को बंद हुआ। क्रेन घाट पर गिरी।\n\nकोई घायल नहीं है।", "बंदरगाह|सोमवार|को|बंद|हुआ",
			[]string{"बंदरगाह सोमवार को बंद हुआ", "क्रेन घाट पर गिरी", "कोई घायल नहीं है"}, 2},
		{"ko", "항구가 월요일에 폐쇄됐다. 크레인이 쓰러졌다.\n\n다친 사람은 없다.", "항구가|월요일에|폐쇄됐다",
			[]string{"항구가 월요일에 폐쇄됐다", "크레인이 쓰러졌다", "다친 사람은 없다"}, 2},
	} {
		n := plain(t)
		x := n.Text(c.source)
		require.Equal(t, c.language, x.Language, "%q", c.source)
		require.Equal(t, c.sentences, sentences(x), "sentences of %s", c.language)
		require.Len(t, x.Paragraphs, c.paragraphs, "paragraphs of %s", c.language)
		first := *x
		first.Words = x.Words[:x.Sentences[0].End]
		require.Equal(t, c.words, quoted(&first), "words of %s", c.language)
		checkWords(t, n, x)
		checkRanges(t, x)
	}
}

// A copied stretch of a script without spaces is found wherever it begins: its
// words do not depend on what stands before it.
func TestUnspacedWordsDoNotDependOnTheirNeighbours(t *testing.T) {
	n := plain(t)
	for _, copied := range []string{"一台起重机倒在码头上", "クレーンが岸壁に倒れた", "เครนล้มลงบนท่าเรือ"} {
		want := ids(n.Text(copied))
		for _, before := range []string{"周一，", "昨日の", "เมื่อวาน", "AFP ", "3"} {
			got := ids(n.Text(before + copied))
			require.Equal(t, want, got[len(got)-len(want):], "%q after %q", copied, before)
		}
	}
}

// Arabic with and without its vowels, and stretched, is the same; Hindi keeps
// its vowel signs, which are letters to its readers.
func TestMarksOfScripts(t *testing.T) {
	n := plain(t)
	require.Equal(t, ids(n.Text("كتاب جديد")), ids(n.Text("كِتَابٌ جَدِيد")))
	require.Equal(t, ids(n.Text("كتاب")), ids(n.Text("كتـــاب")))
	require.NotEqual(t, ids(n.Text("की")), ids(n.Text("का")))
	require.Len(t, n.Text(strings.Repeat("बंदरगाह ", 10)).Words, 10, "a word with signs is whole")
}

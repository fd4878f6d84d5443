package extract_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/wiretrace/wiretrace"
	"github.com/wiretrace/wiretrace/extract"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

const lead = "The harbour of Vellmark stays shut until the dredgers have done their work."

// want is what every file under testdata says of its first item; each format
// has words for some of it only.
var want = map[string]wiretrace.Document{
	"rss2.xml": {Title: "Harbour & ferries shut", Source: "The Daily Buoy", URL: "https://buoy.example/harbour", Language: "en-GB",
		Published: "2022-05-03T14:05:00+02:00", Provider: "Norda", Body: lead + "\n\nNo ferry will sail."},
	"rdf.xml": {Title: "Harbour shut", Source: "The Daily Buoy", URL: "https://buoy.example/harbour", Language: "en",
		Published: "2022-05-03T12:05:00Z", Body: lead},
	"atom.xml": {Title: "Harbour & ferries shut", Source: "The Daily Buoy", URL: "https://buoy.example/harbour", Language: "en",
		Published: "2022-05-03T14:05:00+02:00", Canonical: "https://norda.example/1", Provider: "Norda", Body: lead + "\n\nNo ferry will sail."},
	"newsml.xml": {Title: "Hafen bleibt zu", Source: "norda", Language: "de", Published: "2022-05-03T14:05:00+02:00",
		Provider: "dpa", Canonical: "https://norda.example/0", Body: lead + "\n\nNo ferry will sail."},
	"message.xml": {Title: "Harbour shut", Source: "Norda", Language: "en", Published: "2022-05-03T12:05:00Z", Body: lead},
	"nitf.xml": {Title: "Harbour shut", Source: "The Daily Buoy", Language: "en", Published: "2022-05-03T14:05:00+02:00",
		Provider: "Norda", Body: lead + "\n\nNo ferry will sail."},
	"ninjs1.json": {Title: "Harbour shut", Source: "Norda", URL: "https://norda.example/1", Language: "en", Published: "2022-05-03T14:05:00+02:00",
		Provider: "Reuters", Body: lead + "\n\nNo ferry will sail."},
	"ninjs3.json": {Title: "Harbour shut", Source: "Norda", Language: "en", Published: "2022-05-03T14:05:00+02:00", Provider: "Bote", Body: lead},
	"feed.json": {Title: "Harbour shut", Source: "The Daily Buoy", URL: "https://buoy.example/harbour", Language: "en",
		Published: "2022-05-03T14:05:00+02:00", Canonical: "https://norda.example/1", Body: lead},
}

func TestItems(t *testing.T) {
	files, err := filepath.Glob("testdata/*")
	require.NoError(t, err)
	require.Len(t, files, len(want), "a file without its truth, or the reverse")
	for _, name := range files {
		file, err := os.ReadFile(name)
		require.NoError(t, err)
		items, ok := extract.Items(file, nil)
		require.True(t, ok, name)
		w := want[filepath.Base(name)]
		w.Extracted = true
		require.Equal(t, w, items[0].Document, name)
		require.Empty(t, items[0].Warnings, name)
	}
}

// What else the files hold: several items, authors, an item without a text.
func TestItemsBeside(t *testing.T) {
	get := func(name string) []*extract.Article {
		file, err := os.ReadFile("testdata/" + name)
		require.NoError(t, err)
		items, _ := extract.Items(file, nil)
		return items
	}
	rss := get("rss2.xml")
	require.Len(t, rss, 3)
	require.Equal(t, []string{"Ada Quill"}, rss[0].Authors)
	require.Equal(t, "https://buoy.example/?p=7", rss[1].URL, "a guid is an address if it is a permanent link")
	require.Equal(t, []string{"Bo Inkwell"}, rss[1].Authors, "as RSS has authors")
	require.Equal(t, []string{"The item has no text."}, rss[2].Warnings)
	require.Len(t, get("message.xml"), 2, "every item of a message")
	require.Equal(t, []string{"Ada Quill, dpa"}, get("newsml.xml")[0].Authors)
	require.Len(t, get("ninjs3.json"), 2)
}

// Whatever is no item is left to others.
func TestNoItems(t *testing.T) {
	for _, in := range []string{"", " \n", "{", "[]", "[1]", "{}", `{"uri":"x"}`, `{"items":[{"id":1}]}`, `[{"id":"1","text":"x"}]`, "<", "<html><body><p>x</p></body></html>",
		`<?xml version="1.0"?><urlset><url><loc>https://buoy.example/</loc></url></urlset>`, "Harbour shut", "\xff\xfe", "\x00", "<a>&b</a>"} {
		items, ok := extract.Items([]byte(in), nil)
		require.False(t, ok, "%q", in)
		require.Empty(t, items, "%q", in)
	}
}

// A feed that breaks off gives what came before, and says so.
func TestBrokenFeed(t *testing.T) {
	file, err := os.ReadFile("testdata/rss2.xml")
	require.NoError(t, err)
	cut := strings.Index(string(file), "will sail")
	items, ok := extract.Items(file[:cut], nil)
	require.True(t, ok)
	require.Len(t, items, 1)
	require.Equal(t, "Harbour & ferries shut", items[0].Title)
	require.Contains(t, items[0].Warnings, "The file ends too early, or is not well-formed.")

	items, ok = extract.Items([]byte(`<rss><channel><title>T & C</title><item><title>A&nbsp;B</title><description>x<y</description></item></channel></rss>`), nil)
	require.True(t, ok, "entities of HTML and loose ampersands are everyday faults")
	require.Equal(t, "T & C", items[0].Source)
	require.Equal(t, "A B", items[0].Title)

	deep := `<rss><channel><item><title>Deep</title><description>` + strings.Repeat("<a>", 100_000) + "x"
	items, ok = extract.Items([]byte(deep), nil)
	require.True(t, ok)
	require.Equal(t, "Deep", items[0].Title)
}

func TestFeedCharset(t *testing.T) {
	const feed = `<rss><channel><item><title>Vélmårk “shut”</title><description>x</description></item></channel></rss>`
	latin, err := charmap.Windows1252.NewEncoder().String(`<?xml version="1.0" encoding="windows-1252"?>` + feed)
	require.NoError(t, err)
	utf16, err := unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewEncoder().String(`<?xml version="1.0" encoding="UTF-16"?>` + feed)
	require.NoError(t, err)
	for why, in := range map[string]string{"declared": latin, "UTF-16": utf16, "UTF-8": feed, "UTF-8 with its mark": "\ufeff" + feed} {
		items, ok := extract.Items([]byte(in), nil)
		require.True(t, ok, why)
		require.Equal(t, "Vélmårk “shut”", items[0].Title, why)
	}
}

func ExampleItems() {
	items, ok := extract.Items([]byte(`<rss version="2.0"><channel><title>The Daily Buoy</title>
<item><title>Harbour shut</title><pubDate>Tue, 03 May 2022 14:05:00 +0200</pubDate>
<description>&lt;p&gt;No ferry will sail.&lt;/p&gt;</description></item></channel></rss>`), nil)
	fmt.Println(ok, len(items), items[0].Title, "|", items[0].Source, "|", items[0].Published)
	fmt.Println(items[0].Body)
	// Output:
	// true 1 Harbour shut | The Daily Buoy | 2022-05-03T14:05:00+02:00
	// No ferry will sail.
}

func FuzzItems(f *testing.F) {
	files, err := filepath.Glob("testdata/*")
	require.NoError(f, err)
	for _, name := range files {
		if file, err := os.ReadFile(name); err == nil {
			f.Add(file)
		}
	}
	f.Add([]byte(`[{"uri":{},"headline":[[]],"bodies":[null,{"value":1}]}]`))
	f.Add([]byte(`<rss><channel/><channel><item/></channel></rss>`))
	f.Add([]byte("<?xml encoding=\"utf8?><entry><summary>0\xff"))
	f.Fuzz(func(t *testing.T, in []byte) {
		items, ok := extract.Items(in, nil)
		require.False(t, !ok && len(items) > 0)
		for _, a := range items {
			require.True(t, strings.ToValidUTF8(a.Body, "") == a.Body, "the body is UTF-8")
			require.Equal(t, strings.TrimSpace(a.Body), a.Body)
			require.Equal(t, a.Body == "", slices.Contains(a.Warnings, "The item has no text."))
		}
	})
}

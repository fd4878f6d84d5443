package input_test

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/klauspost/compress/zstd"
	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace"
	"github.com/wiretrace/wiretrace/examples/internal/input"
)

// read returns what r yields for names below dir: the documents as lines of
// "id: body", and the errors with dir taken out.
func read(r *input.Reader, dir string, names ...string) (docs, errs []string) {
	for i, n := range names {
		if n != "-" {
			names[i] = filepath.Join(dir, n)
		}
	}
	for d, err := range r.Documents(names...) {
		if err != nil {
			errs = append(errs, strings.ReplaceAll(err.Error(), dir+string(filepath.Separator), ""))
			continue
		}
		docs = append(docs, strings.ReplaceAll(d.ID, dir+string(filepath.Separator), "")+": "+d.Body)
	}
	return docs, errs
}

// write makes a directory of files.
func write(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, content := range files {
		path := filepath.Join(dir, name)
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
		require.NoError(t, os.WriteFile(path, []byte(content), 0o644))
	}
	return dir
}

func zip(s string) string {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	w.Write([]byte(s))
	w.Close()
	return b.String()
}

func zst(s string) string {
	w, _ := zstd.NewWriter(nil) // the defaults are valid
	return string(w.EncodeAll([]byte(s), nil))
}

const harbour = `<html><head><title>Harbour</title></head><body><article><p>The harbour of Vellmark stays shut until the
dredgers have done their work, the port authority said in a statement on Tuesday, and no ferry will sail before.</p>
<p>Fishermen who had hoped for an early thaw will have to wait until the end of the month, it said.</p></article></body></html>`

func TestForms(t *testing.T) {
	for _, c := range []struct {
		reason, file, content string
		want                  []string
	}{
		{"a text file is one document, byte for byte", "a.txt", "one\r\ntwo\n", []string{"a: one\r\ntwo\n"}},
		{"only the last extension is no part of the id", "v1.2.md", "x", []string{"v1.2: x"}},
		{"a file without an extension is text", "README", "x", []string{"README: x"}},
		{"a name that is all extension is the id", ".txt", "x", []string{".txt: x"}},
		{"an empty document is no error", "empty.txt", "", []string{"empty: "}},
		{"gzip is transparent", "a.txt.gz", zip("hello"), []string{"a: hello"}},
		{"a name may promise gzip in vain", "a.txt.gz", "hello", []string{"a: hello"}},
		{"gzip is known by its bytes", "a.txt", zip("hello"), []string{"a: hello"}},
		{"a line is a document", "a.jsonl", `{"id":"x","text":"one"}` + "\n" + `{"id":"y","text":"two"}` + "\n", []string{"x: one", "y: two"}},
		{"the last line needs no end", "a.ndjson", `{"id":"x","text":"one"}`, []string{"x: one"}},
		{"upper-case extensions count", "A.JSONL", `{"id":"x","text":"one"}`, []string{"x: one"}},
		{"zstd is transparent", "a.txt.zst", zst("hello"), []string{"a: hello"}},
		{"zstd is known by its bytes", "a.jsonl", zst(`{"id":"x","text":"one"}`), []string{"x: one"}},
		{"JSONL may be gzip'ed", "a.jsonl.gz", zip(`{"id":"x","text":"one"}`), []string{"x: one"}},
		{"no id is the place, blank lines count", "a.jsonl", "\n{\"text\":\"one\"}\n  \n{\"text\":\"two\"}", []string{"a.jsonl:2: one", "a.jsonl:4: two"}},
		{"an id may be a number", "a.jsonl", `{"id":17,"text":"one"}`, []string{"17: one"}},
		{"null is as good as absent", "a.jsonl", `{"id":null,"title":null,"text":"one"}`, []string{"a.jsonl:1: one"}},
		{"only \\n ends a line", "a.jsonl", "{\"id\":\"x\",\"text\":\"a\u2028b\u0085c\"}\r\n{\"id\":\"y\",\"text\":\"\\fz\"}", []string{"x: a\u2028b\u0085c", "y: \fz"}},
		{"a byte order mark is no part of the first line", "a.jsonl", "\ufeff{\"id\":\"x\",\"text\":\"one\"}", []string{"x: one"}},
		{"an empty text is a document", "a.jsonl", `{"id":"x","text":""}`, []string{"x: "}},
		{"a line may be longer than any buffer", "a.jsonl", `{"id":"x","text":"` + strings.Repeat("a", 1<<20) + `"}`, []string{"x: " + strings.Repeat("a", 1<<20)}},
	} {
		t.Run(c.reason, func(t *testing.T) {
			dir := write(t, map[string]string{c.file: c.content})
			docs, errs := read(&input.Reader{}, dir, c.file)
			require.Equal(t, c.want, docs)
			require.Empty(t, errs)
		})
	}
}

func TestErrors(t *testing.T) {
	good := `{"id":"good","text":"fine"}`
	for _, c := range []struct {
		reason, file, content string
		want                  string
	}{
		{"no JSON", "a.jsonl", "{\"text\": oops}\n" + good, "a.jsonl:1: malformed line: invalid character 'o' looking for beginning of value at byte 10 of 15"},
		{"a line cut short", "a.jsonl", "{\"text\": \"o\n" + good, `a.jsonl:1: malformed line: invalid character '\n' in string literal at byte 12 of 12`},
		{"two objects on a line", "a.jsonl", `{"text":"a"}{"text":"b"}` + "\n" + good, "a.jsonl:1: malformed line: invalid character '{' after top-level value at byte 13 of 25"},
		{"no object", "a.jsonl", "[1]\n" + good, "a.jsonl:1: malformed line: a JSON array, want an object"},
		{"no text", "a.jsonl", "{\"id\":\"x\"}\n" + good, `a.jsonl:1: malformed line: field "text" is missing`},
		{"a field of another type", "a.jsonl", "{\"text\":\"a\",\"title\":{}}\n" + good, `a.jsonl:1: malformed line: field "title" is a JSON object, want a string`},
		{"an id that is no name", "a.jsonl", "{\"id\":true,\"text\":\"a\"}\n" + good, `a.jsonl:1: malformed line: field "id" is a JSON bool, want a string`},
		{"a duplicate id", "a.jsonl", "{\"id\":\"x\",\"text\":\"a\"}\n{\"id\":\"x\",\"text\":\"b\"}\n" + good, `a.jsonl:2: duplicate id "x", first at a.jsonl:1`},
		{"invalid UTF-8 in a line", "a.jsonl", "\n{\"text\":\"\xff\"}\n" + good, "a.jsonl:2: invalid UTF-8 at byte 9 of the line"},
		{"a time that is none", "a.jsonl", `{"id":"good","text":"fine","published":"last week"}`,
			`a.jsonl:1: published is "last week", want RFC 3339 or a day like 2018-08-06; the document is read without it`},
	} {
		t.Run(c.reason, func(t *testing.T) {
			dir := write(t, map[string]string{c.file: c.content})
			docs, errs := read(&input.Reader{}, dir, c.file)
			require.Equal(t, []string{c.want}, errs)
			require.Equal(t, "good: fine", docs[len(docs)-1], "the documents after the error are read")
		})
	}
}

func TestFilesThatCannotBeRead(t *testing.T) {
	dir := write(t, map[string]string{
		"bad.txt":      "first line\nsecond \xfe line\n",
		"cut.txt.gz":   zip(strings.Repeat("word ", 1000))[:40],
		"cut.txt.zst":  zst(strings.Repeat("word ", 1000))[:20],
		"cut.jsonl.gz": zip("{\"id\":\"before\",\"text\":\"fine\"}\n" + strings.Repeat("word ", 1000))[:50],
		"good.txt":     "fine",
	})
	docs, errs := read(&input.Reader{}, dir, "none.txt", "bad.txt", "cut.txt.gz", "cut.txt.zst", "good.txt")
	require.Equal(t, []string{
		"none.txt: stat: no such file or directory",
		"bad.txt:2: invalid UTF-8 at byte 18 of the file",
		"cut.txt.gz: unexpected EOF",
		"cut.txt.zst: unexpected EOF",
	}, errs)
	require.Equal(t, []string{"good: fine"}, docs)
	_, errs = read(&input.Reader{}, dir, "cut.jsonl.gz")
	require.Equal(t, "unexpected EOF", errs[len(errs)-1][strings.LastIndex(errs[len(errs)-1], ": ")+2:])

	var missing *input.Error
	for _, err := range (&input.Reader{}).Documents(filepath.Join(dir, "none.txt")) {
		require.ErrorAs(t, err, &missing)
		require.ErrorIs(t, err, fs.ErrNotExist)
	}
}

func TestUnreadableFile(t *testing.T) {
	if runtime.GOOS == "windows" || os.Geteuid() == 0 {
		t.Skip("permissions do not bind this user")
	}
	dir := write(t, map[string]string{"secret.txt": "x", "good.txt": "fine"})
	require.NoError(t, os.Chmod(filepath.Join(dir, "secret.txt"), 0))
	docs, errs := read(&input.Reader{}, dir, "secret.txt", "good.txt")
	require.Equal(t, []string{"secret.txt: open: permission denied"}, errs)
	require.Equal(t, []string{"good: fine"}, docs)
}

func TestDirectory(t *testing.T) {
	dir := write(t, map[string]string{
		"b.txt": "b", "a.txt": "a", "sub/c.jsonl": `{"id":"c","text":"c"}`, ".hidden": "h", ".git/config": "g", "sub/a.md": "again", "page.html": harbour,
	})
	if err := os.Symlink(dir, filepath.Join(dir, "circle")); err != nil {
		t.Log("no links here:", err)
	}
	docs, errs := read(&input.Reader{}, dir, "")
	require.Len(t, docs, 4)
	require.Equal(t, []string{"a: a", "b: b"}, docs[:2], "in order of names")
	require.Contains(t, docs[2], "page: The harbour of Vellmark")
	require.Equal(t, "c: c", docs[3])
	require.Equal(t, []string{filepath.Join("sub", "a.md") + `: duplicate id "a", first at a.txt`}, errs)
}

func TestPage(t *testing.T) {
	dir := write(t, map[string]string{"p.htm": harbour, "void.html": ""})
	var warnings []string
	r := &input.Reader{Warn: func(file, w string) { warnings = append(warnings, filepath.Base(file)+": "+w) }}
	docs, errs := read(r, dir, "p.htm", "void.html")
	require.Empty(t, errs, "a page without an article is no error")
	require.Contains(t, docs[0], "no ferry will sail before.")
	require.Equal(t, "void: ", docs[1])
	require.Equal(t, []string{"void.html: The page has no article."}, warnings)
}

// A feed is several documents, an agency's file one; other XML and JSON is text.
func TestItems(t *testing.T) {
	dir := write(t, map[string]string{
		"feed.xml": `<rss><channel><title>Bote</title><item><title>Kran</title><description>The crane fell.</description></item><item><title>Kai</title></item></channel></rss>`,
		"one.json": `{"uri":"urn:1","headline":"Kran","body_text":"The crane stood."}`,
		"map.xml":  `<urlset><url><loc>https://bote.example/</loc></url></urlset>`,
		"set.json": `{"a":1}`,
	})
	var warnings []string
	docs, errs := read(&input.Reader{Warn: func(at, w string) {
		warnings = append(warnings, strings.TrimPrefix(at, dir+string(filepath.Separator))+": "+w)
	}}, dir, "feed.xml", "map.xml", "one.json", "set.json")
	require.Empty(t, errs)
	require.Equal(t, []string{"feed:1: The crane fell.", "feed:2: ", "map: <urlset><url><loc>https://bote.example/</loc></url></urlset>", "one: The crane stood.", `set: {"a":1}`}, docs)
	require.Equal(t, []string{"feed.xml:2: The item has no text."}, warnings)
}

func TestStandardInput(t *testing.T) {
	in := `{"text":"one"}` + "\n"
	docs, errs := read(&input.Reader{Stdin: strings.NewReader(in)}, "", "-")
	require.Equal(t, []string{"-:1: one"}, docs)
	require.Empty(t, errs)

	docs, _ = read(&input.Reader{Stdin: strings.NewReader(zip(in))}, "", "-")
	require.Equal(t, []string{"-:1: one"}, docs, "compressed")

	_, errs = read(&input.Reader{}, "", "-")
	require.Equal(t, []string{"-: no standard input"}, errs)
}

func TestPublished(t *testing.T) {
	const lines = `{"id":"a","text":"x","published":"2018-08-06"}
{"id":"b","text":"x","published":"2018-08-06T14:05:00-04:00"}
{"id":"c","text":"x","published":"yesterday"}`
	var got []wiretrace.Document
	for d, err := range (&input.Reader{Stdin: strings.NewReader(lines), NoDates: true}).Documents("-") {
		require.NoError(t, err, "a time that is to be ignored cannot be wrong")
		require.Empty(t, d.Published)
		got = append(got, d)
	}
	require.Len(t, got, 3)
}

func TestStopsWhenTold(t *testing.T) {
	n := 0
	for range (&input.Reader{Stdin: strings.NewReader(strings.Repeat("oops\n", 5))}).Documents("-", "-") {
		n++
		break
	}
	require.Equal(t, 1, n)
}

// However the input is cut into chunks, whoever parses them, and however slowly
// it comes: Accept gives the documents, errors and warnings of Documents.
func TestChunksParsedAnywhere(t *testing.T) {
	var lines strings.Builder
	for i := range 4000 {
		switch {
		case i%997 == 5:
			lines.WriteString("oops\n")
		case i%500 == 7:
			lines.WriteString("\n")
		default:
			fmt.Fprintf(&lines, "{\"id\":%d,\"text\":\"%s\\n\\t%d\",\"title\":\"T%d\"}\n", i%3990, strings.Repeat("The harbour is shut. ", i%30), i, i)
		}
	}
	dir := write(t, map[string]string{"a.jsonl": lines.String(), "b.jsonl.gz": zip(strings.ReplaceAll(lines.String(), `"id":`, `"id":9`)),
		"c/page.html": harbour, "c/void.html": "", "d.txt": "one", "d2/d.txt": "two", "e.txt": "\xff"})
	collect := func(warn *[]string) *input.Reader {
		return &input.Reader{Stdin: iotest.HalfReader(strings.NewReader(strings.ReplaceAll(lines.String(), `"id":`, `"id":8`))),
			Warn: func(at, w string) { *warn = append(*warn, at+w) }}
	}
	names := []string{dir, "-", filepath.Join(dir, "none")}
	var want, wantWarned []string
	for d, err := range collect(&wantWarned).Documents(names...) {
		want = append(want, fmt.Sprint(d, err))
	}
	require.Greater(t, len(want), 11_000)
	require.NotEmpty(t, wantWarned)

	var got, gotWarned []string
	r := collect(&gotWarned)
	type parsed struct {
		*input.Chunk
		done chan struct{}
	}
	chunks := make(chan parsed, 3)
	go func() {
		defer close(chunks)
		for c := range r.Chunks(names...) {
			p := parsed{c, make(chan struct{})}
			go func() { c.Parse(); close(p.done) }()
			chunks <- p
		}
	}()
	for c := range chunks {
		<-c.done
		for i, err := range r.Accept(c.Chunk) {
			var d wiretrace.Document
			if err == nil {
				d = c.Documents[i]
			}
			got = append(got, fmt.Sprint(d, err))
		}
		c.Free()
	}
	require.Equal(t, want, got)
	require.Equal(t, wantWarned, gotWarned)
	require.Equal(t, int64(-1), input.Size(names...))
	require.Equal(t, input.Size(dir)+int64(lines.Len())+4000-5-8, r.BytesRead(), "all bytes of the files and of standard input")
}

func ExampleReader_Documents() {
	in := strings.NewReader(`{"id":"wire","text":"VELLMARK, May 3 (Norda) - The harbour is shut."}
{"id":"daily","title":"Harbour shut}
{"id":"weekly","text":"No ship has left the harbour."}
`)
	r := &input.Reader{Stdin: in}
	for d, err := range r.Documents("-") {
		if err != nil {
			fmt.Println("error:", err)
			continue
		}
		fmt.Println(d.ID)
	}
	// Output:
	// wire
	// error: -:2: malformed line: invalid character '\n' in string literal at byte 37 of 37
	// weekly
}

func FuzzLines(f *testing.F) {
	f.Add([]byte(`{"id":"a","text":"x"}` + "\n" + `{"id":1,"text":null}`))
	f.Add([]byte(zip(`{"text":"x"}`)))
	f.Add([]byte("\ufeff{}\n\xff\n"))
	f.Fuzz(func(t *testing.T, in []byte) {
		ids := map[string]bool{}
		for d, err := range (&input.Reader{Stdin: bytes.NewReader(in)}).Documents("-") {
			if err != nil {
				require.IsType(t, &input.Error{}, err)
				require.Equal(t, wiretrace.Document{}, d)
				continue
			}
			require.False(t, ids[d.ID], "id %q comes twice", d.ID)
			ids[d.ID] = true
		}
	})
}

func TestADocumentThatStandsTwice(t *testing.T) {
	dir := write(t, map[string]string{"a.jsonl": `{"id":"x","text":"a"}` + "\n" + `{"id":"x","text":"a"}` + "\n"})
	for _, repeats := range []bool{false, true} {
		var warnings []string
		r := &input.Reader{Repeats: repeats, Warn: func(file, w string) { warnings = append(warnings, filepath.Base(file)+": "+w) }}
		docs, errs := read(r, dir, "a.jsonl")
		require.Empty(t, errs, "to say a thing twice is no error")
		want := []string{"x: a"}
		if repeats {
			want = append(want, "x: a")
		}
		require.Equal(t, want, docs)
		require.Len(t, warnings, 1)
		require.Contains(t, warnings[0], `a.jsonl:2: document "x" again, the same in every field as at `)
	}
}

package wiretrace_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace"
)

// A story is one folder of testdata/stories; testdata/README.md says its form.
type story struct {
	name string
	dir  string
	docs []wiretrace.Document
	want []*expectation
	file []string // the lines of want.txt, which -update rewrites
}

// An expectation is one line of want.txt, with the quotations under it.
type expectation struct {
	line   int    // of want.txt, from 1
	raw    string // that line
	should bool
	not    bool
	what   string   // "text", "order", "passage", ...
	args   []string // without the arrow
	arrow  string   // "->", "--", "<" or ""
	least  float64  // least probability
	quotes []string
}

func (e *expectation) String() string {
	return strings.Join(append([]string{e.raw}, e.quotes...), "\n\t")
}

// stories reads every story of testdata.
func stories(t *testing.T) []*story {
	t.Helper()
	dirs, err := filepath.Glob(filepath.Join("testdata", "stories", "*", "want.txt"))
	require.NoError(t, err)
	require.NotEmpty(t, dirs, "there are no stories in testdata/stories")
	var out []*story
	for _, d := range dirs {
		d = filepath.Dir(d)
		s := &story{name: filepath.Base(d), dir: d}
		s.docs = storyDocuments(t, d)
		s.read(t)
		out = append(out, s)
	}
	return out
}

// storyDocuments reads docs.jsonl, or else the texts of docs/ in order of name.
func storyDocuments(t *testing.T, dir string) []wiretrace.Document {
	t.Helper()
	var docs []wiretrace.Document
	if b, err := os.ReadFile(filepath.Join(dir, "docs.jsonl")); err == nil {
		for line := range bytes.Lines(b) {
			var d struct{ ID, Title, Source, URL, Language, Published, Text string }
			require.NoError(t, json.Unmarshal(line, &d), "%s/docs.jsonl, line %d", dir, len(docs)+1)
			docs = append(docs, wiretrace.Document{ID: d.ID, Title: d.Title, Source: d.Source, URL: d.URL, Language: d.Language, Published: d.Published, Body: d.Text})
		}
		return docs
	}
	files, err := filepath.Glob(filepath.Join(dir, "docs", "*.txt"))
	require.NoError(t, err)
	require.NotEmpty(t, files, "%s has neither docs.jsonl nor docs/*.txt", dir)
	for _, f := range files {
		b, err := os.ReadFile(f)
		require.NoError(t, err)
		docs = append(docs, wiretrace.Document{ID: strings.TrimSuffix(filepath.Base(f), ".txt"), Body: string(b)})
	}
	return docs
}

// A word of a line of want.txt: a quoted name or a run of other characters.
var wantWord = regexp.MustCompile(`"[^"]*"|\S+`)

// read parses want.txt, and fails with file and line where it makes no sense:
// a misspelt expectation must not pass unseen.
func (s *story) read(t *testing.T) {
	t.Helper()
	path := filepath.Join(s.dir, "want.txt")
	b, err := os.ReadFile(path)
	require.NoError(t, err)
	ids := map[string]string{}
	for _, d := range s.docs {
		ids[d.ID] = d.Body
	}
	sc := bufio.NewScanner(bytes.NewReader(b))
	for sc.Scan() {
		line := sc.Text()
		s.file = append(s.file, line)
		at := fmt.Sprintf("%s:%d: %s", path, len(s.file), line)
		if strings.TrimSpace(line) == "" || strings.HasPrefix(line, "#") {
			continue
		}
		if q, ok := strings.CutPrefix(line, "\t"); ok {
			require.NotEmpty(t, s.want, "%s: a quotation without an expectation", at)
			e := s.want[len(s.want)-1]
			e.quotes = append(e.quotes, q)
			continue
		}
		s.want = append(s.want, s.parse(t, at, line, len(s.file), ids))
	}
	for _, e := range s.want {
		n := map[string]int{"passage": 2, "mark": 1}[e.what]
		require.Len(t, e.quotes, n, "%s:%d: %s", path, e.line, e)
		for i, q := range e.quotes {
			require.NotEmpty(t, places(ids[e.args[i]], q), "%s:%d: %s does not hold %q", path, e.line, e.args[i], q)
		}
	}
}

func (s *story) parse(t *testing.T, at, line string, number int, ids map[string]string) *expectation {
	t.Helper()
	w := wantWord.FindAllString(line, -1)
	require.Greater(t, len(w), 1, at)
	e := &expectation{line: number, raw: line, least: .5}
	require.Contains(t, []string{"must", "should"}, w[0], at)
	e.should = w[0] == "should"
	if w = w[1:]; w[0] == "not" {
		e.not, w = true, w[1:]
	}
	e.what, w = w[0], w[1:]
	args, isID := map[string]int{"together": -1, "source": 1, "text": 2, "facts": 2, "scoop": 2, "order": 2, "written": 3, "passage": 2, "mark": 2}[e.what]
	require.True(t, isID, "%s: what is %q?", at, e.what)
	if e.what == "text" || e.what == "facts" || e.what == "scoop" || e.what == "order" {
		require.GreaterOrEqual(t, len(w), 3, at)
		e.arrow = w[1]
		require.Contains(t, map[string]string{"text": "-> --", "facts": "->", "scoop": "->", "order": "<"}[e.what], e.arrow, at)
		if len(w) == 4 {
			p, err := strconv.ParseFloat(w[3], 64)
			require.NoError(t, err, at)
			e.least = p
		}
		require.LessOrEqual(t, len(w), 4, at)
		w = []string{w[0], w[2]}
	}
	for i, a := range w {
		name, quoted := strings.CutPrefix(a, `"`)
		name = strings.TrimSuffix(name, `"`)
		_, known := ids[name]
		plain := e.what == "written" && i > 0 || e.what == "mark" && i == 1 // times, a kind
		require.True(t, plain || quoted || known, "%s: there is no document %q", at, name)
		if quoted {
			name = latentPrefix + name
		}
		e.args = append(e.args, name)
	}
	require.True(t, args < 0 || args == len(e.args), "%s: %s takes %d names", at, e.what, args)
	return e
}

// latentPrefix marks a quoted name of want.txt: a source that is not among the
// documents.
const latentPrefix = "latent:"

// places finds quote in text as byte ranges, any white space alike.
func places(text, quote string) [][2]int {
	var words []string
	for _, w := range strings.Fields(quote) {
		words = append(words, regexp.QuoteMeta(w))
	}
	var out [][2]int
	for _, m := range regexp.MustCompile(strings.Join(words, `\s+`)).FindAllStringIndex(text, -1) {
		out = append(out, [2]int(m))
	}
	return out
}

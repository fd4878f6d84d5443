package input

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

// flatCases are lines of JSONL, and whether they are read without
// encoding/json.
var flatCases = []struct {
	reason, line string
	quick        bool
}{
	{"the usual line", `{"id":"a","text":"The port closed."}`, true},
	{"all fields", `{"id":"a","title":"t","source":"s","url":"u","published":"2018-08-06","language":"en","canonical":"c","provider":"p","text":"x"}`, true},
	{"white space everywhere", " {\t\"id\" : \"a\" ,\r \"text\" :\"x\" } \r\n", true},
	{"an unknown field", `{"section":"ports","views":12,"text":"x"}`, true},
	{"a number for an id, kept as it is written", `{"id":9007199254740993,"text":"x"}`, true},
	{"a negative number", `{"id":-1,"text":"x"}`, true},
	{"escapes of two characters", `{"text":"a\nb\t\"c\" \\ \/ \b\f\r"}`, true},
	{"the last of two counts", `{"text":"first","text":"second","id":"a","id":"b"}`, true},
	{"letters beyond ASCII", `{"text":"Ödland – «mañana» 央行 😀"}`, true},
	{"an id that is empty", `{"id":"","text":""}`, true},
	{"a text is missing", `{"id":"a"}`, true},
	{"a key with a digit and a sign", `{"id_2":"b","text":"x"}`, true},
	{"an escaped code point", `{"text":"caf\u00e9 \ud83d\ude00 \ud83d"}`, false},
	{"an escaped key", `{"te\u0078t":"x"}`, false},
	{"a key in capitals", `{"Text":"x","ID":"a"}`, false},
	{"a key that folds to a known one", "{\"\u017fource\":\"s\",\"text\":\"x\"}", false},
	{"null", `{"id":null,"text":null}`, false},
	{"a nested value", `{"meta":{"text":"y"},"tags":["a"],"text":"x"}`, false},
	{"true", `{"text":"x","live":true}`, false},
	{"a fraction", `{"id":1.5,"text":"x"}`, false},
	{"an exponent", `{"id":1e3,"text":"x"}`, false},
	{"a digit after 0", `{"id":01,"text":"x"}`, false},
	{"a sign alone", `{"id":-,"text":"x"}`, false},
	{"a number for a text", `{"text":12}`, false},
	{"an empty object", `{}`, false},
	{"a comma at the end", `{"text":"x",}`, false},
	{"two objects", `{"text":"x"}{"text":"y"}`, false},
	{"a zero byte at the end", "{\"text\":\"x\"}\x00", false},
	{"a line end in a string", "{\"text\":\"a\nb\"}", false},
	{"a control character after many that are none", "{\"text\":\"12345678\x1f\"}", false},
	{"a wrong escape", `{"text":"\q"}`, false},
	{"cut off", `{"text":"The port`, false},
	{"cut off in an escape", `{"text":"\`, false},
	{"nothing", ``, false},
	{"an array", `[1]`, false},
}

// sameRecord checks that a flat reads line as encoding/json does, or not at
// all, and returns whether it did.
func sameRecord(t testing.TB, line string) bool {
	var f flat
	var got, want record
	if !f.read([]byte(line), &got) {
		return false
	}
	require.NoError(t, json.Unmarshal([]byte(line), &want), "%q", line)
	require.Equal(t, want, got, "%q", line)
	return true
}

func TestFlatReadsWhatJSONReads(t *testing.T) {
	for _, c := range flatCases {
		require.Equal(t, c.quick, sameRecord(t, c.line), "%s: %q is read without encoding/json", c.reason, c.line)
	}
	// Every byte at every place of a block.
	for c := range 256 {
		for at := range 20 {
			if line := `{"text":"` + strings.Repeat("x", at) + string([]byte{byte(c)}) + `yyyyyyyyyyyy"}`; utf8.ValidString(line) {
				sameRecord(t, line)
			}
		}
	}
	// What is usual, broken in one place.
	r := rand.New(rand.NewPCG(1, 2))
	read := 0
	for range 20_000 {
		b := []byte(flatCases[r.IntN(len(flatCases))].line)
		if len(b) > 0 {
			b[r.IntN(len(b))] = "{}[]\":,\\ 0a-n\n\x00\x1f"[r.IntN(16)]
		}
		if utf8.Valid(b) && sameRecord(t, string(b)) {
			read++
		}
	}
	require.Greater(t, read, 2_000, "lines of 20,000 that were usual all the same")
}

func FuzzFlat(f *testing.F) {
	for _, c := range flatCases {
		f.Add(c.line)
	}
	f.Fuzz(func(t *testing.T, line string) {
		if utf8.ValidString(line) {
			sameRecord(t, line)
		}
	})
}

// A line longer than the buffer, between others, and one without an end.
func TestLinesOfAnyLength(t *testing.T) {
	long := strings.Repeat("The port closed. ", 20_000)
	in := fmt.Sprintf("{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\"b\",\"text\":%q}\n\n{\"id\":\"c\",\"text\":\"\\u0079\"}", long)
	var got []string
	for d, err := range (&Reader{Stdin: strings.NewReader(in)}).Documents("-") {
		require.NoError(t, err)
		got = append(got, d.ID, d.Body)
	}
	require.Equal(t, []string{"a", "x", "b", long, "c", "y"}, got)
}

// BenchmarkLines reads articles of 300 words, with strings of their own as
// Documents gives them, and without as chunks do.
//
//	go test ./internal/input -bench Lines
func BenchmarkLines(b *testing.B) {
	body := strings.Repeat("The port of Harlow closed on Monday after a crane fell across the quay, officials said.\n", 19)
	var in bytes.Buffer
	const articles = 500
	for i := range articles {
		line, err := json.Marshal(map[string]string{"id": fmt.Sprint(i), "source": "Harlow Post", "text": fmt.Sprint(i, body)})
		require.NoError(b, err)
		in.Write(append(line, '\n'))
	}
	for _, keep := range []bool{true, false} {
		b.Run(fmt.Sprintf("keep=%v", keep), func(b *testing.B) {
			b.SetBytes(int64(in.Len()))
			b.ReportAllocs()
			for b.Loop() {
				n, r := 0, &Reader{Stdin: bytes.NewReader(in.Bytes())}
				for c := range r.Chunks("-") {
					c.flat.keep = keep
					c.Parse()
					for _, err := range r.Accept(c) {
						require.NoError(b, err)
						n++
					}
					c.Free()
				}
				require.Equal(b, articles, n)
			}
		})
	}
}

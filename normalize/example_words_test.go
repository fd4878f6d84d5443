package normalize_test

import (
	"fmt"
	"strings"

	"github.com/wiretrace/wiretrace/normalize"
)

func ExampleNormalizer_Text() {
	n, err := normalize.New(&normalize.Options{PlainText: true})
	if err != nil {
		fmt.Println(err)
		return
	}
	t := n.Text("The port closed on Monday, the U.S. Navy said.\n\n“We wait,” said Capt. Vale. It rains.")
	for _, p := range t.Paragraphs {
		fmt.Println("paragraph of", p.Len(), "words")
		for _, s := range t.Sentences {
			if p.Start <= s.Start && s.End <= p.End {
				fmt.Printf("  bytes %v: %s\n", t.Bytes(s), t.Quote(s))
			}
		}
	}
	first, last := t.Words[0], t.Words[5]
	fmt.Println(t.Language, first.ID == last.ID, first.Flags&normalize.Capital != 0)
	// Output:
	// paragraph of 10 words
	//   bytes {0 45}: The port closed on Monday, the U.S. Navy said
	// paragraph of 7 words
	//   bytes {51 78}: We wait,” said Capt. Vale
	//   bytes {80 88}: It rains
	// en true true
}

// Spellings of one word have one ID; with Variants, so have the forms of one
// name, number or amount.
func ExampleNormalizer_Text_variants() {
	n, err := normalize.New(&normalize.Options{PlainText: true, Variants: true, Language: "en"})
	if err != nil {
		fmt.Println(err)
		return
	}
	a := n.Text("The U.S. labour board fined it $1.3bn.")
	b := n.Text("the USA LABOR board fined it 1.3 billion dollars")
	for i := range a.Words {
		x, y := normalize.Range{Start: i, End: i + 1}, normalize.Range{Start: i, End: i + 1}
		fmt.Println(a.Words[i].ID == b.Words[i].ID, a.Quote(x), "=", b.Quote(y))
	}
	// Output:
	// true The = the
	// true U.S = USA
	// true labour = LABOR
	// true board = board
	// true fined = fined
	// true it = it
	// true $1.3bn = 1.3 billion dollars
}

// Where words are all that is wanted, they are appended to memory that serves
// one text after another.
func ExampleNormalizer_AppendWords() {
	n, err := normalize.New(nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	var words []normalize.Word
	for _, source := range []string{"The port closed.", "THE PORT, closed!"} {
		words = n.AppendWords(words[:0], source)
		fmt.Println(len(words), source[words[1].Start:words[1].End], words[1].ID)
	}
	// Output:
	// 3 port 8128724274776658789
	// 3 PORT 8128724274776658789
}

// Converters leave accents alone and hyphens where lines ended. What was found in the text is shown
// in the source.
func ExampleClean() {
	source := "Le pre\u0301sident du Se\u0301\u00ADnat"
	c := normalize.Clean(source)
	fmt.Println(c.Text)
	at := strings.Index(c.Text, "Sénat")
	span := c.Source(normalize.Span{Start: int32(at), End: int32(at + len("Sénat"))})
	fmt.Printf("%+q\n", source[span.Start:span.End])
	// Output:
	// Le président du Sénat
	// "Se\u0301\u00adnat"
}

// Marks of a text that was cleaned have their places in its source.
func ExampleNormalizer_TextOf() {
	n, err := normalize.New(nil)
	if err != nil {
		panic(err)
	}
	source := "PARIS (AFP) - Le port est ferme\u0301, a in\u00ADdique\u0301 lundi le pre\u0301fet."
	c := normalize.Clean(source)
	for _, m := range n.TextOf(c, "fr").Marks {
		span := c.Source(m.Span)
		fmt.Printf("%s %+q\n", m.Kind, source[span.Start:span.End])
	}
	// Output:
	// dateline "PARIS (AFP) -"
	// attribution "in\u00addique\u0301 lundi le pre\u0301fet"
	// date "lundi"
}

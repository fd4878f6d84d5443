package extract_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/extract"
)

// What stands in a text and is none of it, for those who see it.
func TestParts(t *testing.T) {
	const remark = "What a shame, says who was there last week and found it as lively as ever in thirty years."
	linked := func(name, said string) string {
		return pageOf("en", "", "Harbour shut for weeks", "", `<p>The harbour of Vellmark stays shut until the dredgers have done their work, <a href="https://x.example/1">the port authority said<span class="`+name+`">`+said+`</span></a> on Tuesday, and nobody would say when that may be.</p>`+paragraphs(second, third))
	}
	checkPages(t, []pageCase{
		{"how letters are read", `<html lang="ja"><head><title>港が閉鎖</title></head><body><article><h1>港が閉鎖</h1><p><ruby>港湾局<rp>(</rp><rt>こうわんきょく</rt><rp>)</rp></ruby>は火曜日、浚渫作業が終わるまで<ruby>港<rt>みなと</rt></ruby>を閉鎖すると発表した。再開の時期については明らかにしていない。</p><p>フェリーは月末まで運航せず、魚市場は百年前にあった丘の上の古い皮なめし工場に移った。</p></article></body></html>`, nil, expected{has: []string{"港湾局は火曜日、浚渫作業が終わるまで港を閉鎖すると発表した"}}},
		{"what is read aloud", linked("screen-reader-text", " (opens in a new window)"), nil, expected{has: body}},
		{"what is read aloud, elsewhere", linked("link visually-hidden", ", external"), nil, expected{has: body}},
		{"what is seen", linked("small", ", it seems,"), nil, expected{has: []string{"said, it seems, on Tuesday"}}},
		{"what readers say", pageOf("en", "", "Harbour shut for weeks", "", paragraphs(body...)+`<section id="comments"><div class="comment"><p>`+remark+`</p></div></section>`), nil, expected{has: body, not: []string{remark}}},
		{"nothing but what readers say", `<html lang="en"><head><title>Harbour shut?</title></head><body><h1>Harbour shut?</h1><div class="comment"><p>` + first + `</p></div><div class="comment"><p>` + second + `</p></div><div class="comment"><p>` + third + `</p></div></body></html>`, nil, expected{has: body}},
	})
	a := extract.Page([]byte(pageOf("en", "", "Harbour shut for weeks", `<div><a href="https://share.example/to?u=1"><svg></svg></a></div>`, `<p>So <a href="https://bote.example/9">Der Bote</a> had it. `+first+`</p>`+paragraphs(second, third))), &extract.Options{URL: "https://buoy.example/harbour"})
	require.Equal(t, "https://bote.example/9", a.Links, "a button without words is no link of the text")
}

// Templates come in English; another language is declared by somebody.
func TestDeclaredLanguage(t *testing.T) {
	german := paragraphs(
		"Der Hafen von Vellmark bleibt geschlossen, bis die Bagger ihre Arbeit getan haben, teilte die Hafenbehörde am Dienstag mit, und niemand wollte sagen, wann das sein wird.",
		"Vor Ende des Monats fährt keine Fähre mehr, und der Fischmarkt ist in die alte Gerberei auf dem Hügel gezogen, wo er schon vor hundert Jahren stand.")
	checkPages(t, []pageCase{
		{"English by default", pageOf("en", "", "Hafen bleibt zu", "", german), nil, expected{lang: "de"}},
		{"English of a country by default", pageOf("en-US", "", "Hafen bleibt zu", "", german), nil, expected{lang: "de"}},
		{"English", pageOf("en-GB", "", "Harbour shut for weeks", "", paragraphs(body...)), nil, expected{lang: "en-GB"}},
		{"too short to tell", pageOf("en", "", "Hafen zu", "", "<p>Der Hafen ist zu.</p>"), nil, expected{lang: "en"}},
		{"another language, declared by somebody", pageOf("lb", "", "Hafen bleibt zu", "", german), nil, expected{lang: "lb"}},
	})
}

package extract_test

import "testing"

// JSON-LD with the faults that templates make.
func TestDescribedWrongly(t *testing.T) {
	const at = "2022-05-03T14:05:00+02:00"
	const rest = `"datePublished":"` + at + `"}`
	want := expected{pub: at}
	checkPages(t, []pageCase{
		{"a comment", english(described(`/* by hand */ {"@type":"NewsArticle",` + rest)), nil, want},
		{"an escape that JSON does not know", english(described(`{"@type":"NewsArticle","headline":"The harbour\'s \mouth",` + rest)), nil, expected{title: "The harbour's mouth", pub: at}},
		{"a mark in front", english(described("\ufeff" + `{"@type":"NewsArticle",` + rest)), nil, want},
		{"quotation marks in a text", english(described(`{"@type":"NewsArticle","headline":"Harbour "shut" for weeks", "description":"She said "no".",` + rest)), nil, expected{title: `Harbour "shut" for weeks`, pub: at}},
		{"a comma missing at the end of a line", english(described(`{"@type":"NewsArticle"` + "\n" + `"headline":"Shut"` + "\n" + rest)), nil, expected{title: "Shut", pub: at}},
		{"two commas", english(described(`{"@type":"NewsArticle",,"keywords":["a",,"b"],` + rest)), nil, want},
		{"a control character", english(described(`{"@type":"NewsArticle","description":"a` + "\x01" + `b",` + rest)), nil, want},
		{"escaped for HTML", english(described(`{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;datePublished&quot;:&quot;` + at + `&quot;}`)), nil, want},
		{"no JSON at all", english(described(`datePublished = "` + at + `"`)), nil, expected{pub: nothing}},
		{"what is right stays as it is", english(described(`{"@type":"NewsArticle","headline":"\"Shut\", says Roe, \"for weeks\" \u2013 /* or months */",` + rest)), nil, expected{title: `"Shut", says Roe, "for weeks" – /* or months */`, pub: at}},
	})
}

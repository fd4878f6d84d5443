package lineage

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wiretrace/wiretrace/normalize"
)

// A quotation says the same with a word run together or in full, and in another spelling: "can't" and
// "cannot", "It's" and "it is", "cadrà" and a page's "cadra". To say so is no alteration of what somebody said.

// fullForms are what English runs together, behind their apostrophes, and in full.
var fullForms = strings.NewReplacer("can't", "can not", "cannot", "can not", "won't", "will not", "shan't", "shall not", "n't", " not",
	"'re", " are", "'ll", " will", "'ve", " have", "'m", " am", "'s", " is")

var apostrophes = regexp.MustCompile(`['\x{2018}\x{2019}\x{02BC}\x60\x{00B4}]`)

// sameSpeech says that the words x of witness u and y of v are the same speech, told in full or not.
func (f *family) sameSpeech(u int, x normalize.Range, v int, y normalize.Range) bool {
	a, b := f.speechOf(u, x), f.speechOf(v, y)
	return len(a) == len(b) && f.speechAt(v, a, b)
}

// saysPart says that the words y of witness b are a part of what the words x of a say, told in full or not.
func (f *family) saysPart(b int, y normalize.Range, a int, x normalize.Range) bool {
	whole, part := f.speechOf(a, x), f.speechOf(b, y)
	for i := 0; i+len(part) <= len(whole); i++ {
		if f.speechAt(b, whole[i:], part) {
			return true
		}
	}
	return false
}

// speechAt says that whole begins with part, in the spelling of witness i or another.
func (f *family) speechAt(i int, whole, part []string) bool {
	for k := range part {
		if whole[k] != part[k] && !sameSpelling(f.ws[i].Text.Language, whole[k], part[k]) {
			return false
		}
	}
	return true
}

// speechOf are the words r of witness i in small letters, and in English those that are run together in full.
func (f *family) speechOf(i int, r normalize.Range) []string {
	t := f.ws[i].Text
	sp := t.Bytes(r)
	if before, size := utf8.DecodeLastRuneInString(t.Source[:sp.Start]); apostrophes.MatchString(string(before)) {
		sp.Start -= int32(size)
	}
	text := strings.ToLower(apostrophes.ReplaceAllString(t.Source[sp.Start:sp.End], "'"))
	if t.Language == "en" {
		text = fullForms.Replace(text)
	}
	return strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mn, r) })
}

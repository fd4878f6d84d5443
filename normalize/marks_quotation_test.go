package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// A quotation that its line leaves open ends there, and one that opens the next
// line is whole.
func TestQuotationAfterOneLeftOpen(t *testing.T) {
	const source = "The master said \"nothing can lift it\n- \"We have no choice at all.\" So she went home."
	var got []string
	for _, m := range newNormalizer(t, nil).TextIn(source, "en").Marks {
		if m.Kind == Quotation {
			got = append(got, m.Value+" "+source[m.Start:m.End])
		}
	}
	require.Equal(t, []string{"broken \"nothing can lift it", "balanced \"We have no choice at all.\""}, got)
}

// French desks without guillemets put spaces inside straight marks, and so do pages that set quotations in
// type of their own.
func TestSpacedStraightMarks(t *testing.T) {
	for _, c := range []struct {
		language, source string
		want             []string
	}{
		{"fr", `" La grue est tombée ", a déclaré le maire. Il réclame " des garanties écrites " et " un délai ".`,
			[]string{`balanced " La grue est tombée "`, `balanced " des garanties écrites "`, `balanced " un délai "`}},
		{"fr", `Une planche de 5 " sur 7 posée au sol, puis rien d'autre.`, nil},
		{"fr", `"La grue est tombée", a déclaré le maire, qui réclame "des garanties".`, []string{`balanced "La grue est tombée"`, `balanced "des garanties"`}},
		{"de", `" Wir haben gesehen, wie der Kran fiel ", sagte der Hafenmeister. Er will " einen klaren Schnitt ".`,
			[]string{`balanced " Wir haben gesehen, wie der Kran fiel "`, `balanced " einen klaren Schnitt "`}},
		{"es", `" La grúa cayó al muelle ", dijo el alcalde.`, []string{`balanced " La grúa cayó al muelle "`}},
		{"en", `A plank of 5 " by 7 " lay on the floor of the yard.`, nil},
	} {
		var got []string
		for _, m := range newNormalizer(t, nil).TextIn(c.source, c.language).Marks {
			if m.Kind == Quotation {
				got = append(got, m.Value+" "+c.source[m.Start:m.End])
			}
		}
		require.Equal(t, c.want, got, c.source)
	}
}

// Pages lose what parted two paragraphs: the mark that closes one then stands before the capital of
// the next. Within a word, and behind no end of a sentence, such a mark closes nothing.
func TestQuotationGluedToTheNextParagraph(t *testing.T) {
	for _, c := range []struct {
		language, source string
		want             []string
	}{
		{"de", "„Wir sind bei den Familien.“Einige Fischer blieben am Kai. „Das war laut“, sagte einer.",
			[]string{"balanced „Wir sind bei den Familien.“", "balanced „Das war laut“"}},
		{"en", "\"Our thoughts are with them.\"Some men stayed at the quay. \"That was loud,\" one said.",
			[]string{"balanced \"Our thoughts are with them.\"", "balanced \"That was loud,\""}},
		{"en", "\"It fell!\"Nobody answered him there.", []string{"balanced \"It fell!\""}},
		{"de", "„Wir sind bei den Familien“Einige Fischer blieben am Kai.", []string{"broken „Wir sind bei den Familien“Einige Fischer blieben am Kai."}},
		{"en", "He set a net of 3.\"5 inches of mesh and went home", nil},
	} {
		var got []string
		for _, m := range newNormalizer(t, nil).TextIn(c.source, c.language).Marks {
			if m.Kind == Quotation {
				got = append(got, m.Value+" "+c.source[m.Start:m.End])
			}
		}
		require.Equal(t, c.want, got, c.source)
	}
}

// Italian agencies write the accent of a last vowel as an apostrophe, which closes nothing; so does what
// a word has lost there. Between the marks of a nested quotation, and behind a consonant, it is half of a pair.
func TestApostropheForAnAccent(t *testing.T) {
	for _, c := range []struct {
		language, source string
		want             []string
	}{
		{"it", `"Non ho preso nulla e lo dimostrero' con le prove", dice il capitano del porto.`, []string{`balanced "Non ho preso nulla e lo dimostrero' con le prove"`}},
		{"it", `"E' la verita', e la citta' lo sa", dice il capitano. Poi "un po' di sole".`, []string{`balanced "E' la verita', e la citta' lo sa"`, `balanced "un po' di sole"`}},
		{"it", `"Il ponte del nord' resta chiuso", dice il capitano del porto.`, []string{`broken "Il ponte del nord' resta chiuso"`}},
		{"en", `"The pier of Tarnby are' closed", the master of the port said.`, []string{`broken "The pier of Tarnby are' closed"`}},
	} {
		var got []string
		for _, m := range newNormalizer(t, nil).TextIn(c.source, c.language).Marks {
			if m.Kind == Quotation {
				got = append(got, m.Value+" "+c.source[m.Start:m.End])
			}
		}
		require.Equal(t, c.want, got, c.source)
	}
}

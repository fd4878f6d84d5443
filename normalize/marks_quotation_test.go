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

// French desks without guillemets put spaces inside straight marks.
func TestSpacedStraightMarks(t *testing.T) {
	for _, c := range []struct {
		language, source string
		want             []string
	}{
		{"fr", `" La grue est tombée ", a déclaré le maire. Il réclame " des garanties écrites " et " un délai ".`,
			[]string{`balanced " La grue est tombée "`, `balanced " des garanties écrites "`, `balanced " un délai "`}},
		{"fr", `Une planche de 5 " sur 7 posée au sol, puis rien d'autre.`, nil},
		{"fr", `"La grue est tombée", a déclaré le maire, qui réclame "des garanties".`, []string{`balanced "La grue est tombée"`, `balanced "des garanties"`}},
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

package lineage

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

// A story shows which name is an agency's, and what looks alike in it is none.
func TestAgenciesThatNoTableKnows(t *testing.T) {
	under := func(id, name, rest string) doc {
		return doc{id: id, source: "The " + id + " Buoy", text: "[dateline||--08-06: VELLMARK, Aug 6 (" + name + ") -] " + flood + ". " + rest}
	}
	plain := func(id, rest string) doc {
		return doc{id: id, source: "The " + id + " Buoy", text: flood + ". " + rest}
	}
	told := "\"We are late,\" the harbour master told Norda on Monday."
	for _, tt := range []struct {
		reason string
		docs   []doc
		want   []string
	}{
		{"who was told stands in a dateline", []doc{under("a", "Norda", told), under("b", "Norda", "")}, []string{"norda"}},
		{"who signs stands in a dateline", []doc{under("a", "Norda", ""), plain("b", "All is said.\n\n(Norda)")}, []string{"norda"}},
		{"it signs behind the last sentence", []doc{under("a", "Norda", ""), plain("b", "All is said. (Norda)")}, []string{"norda"}},
		{"two words", []doc{under("a", "Norda News", "He told Norda News that it was late."), under("b", "Norda News", "")}, []string{"nordanews"}},
		{"one text alone", []doc{under("a", "Norda", told), plain("b", "")}, nil},
		{"nothing but datelines, as of a desk's remark", []doc{under("a", "Norda", ""), under("b", "Norda", "")}, nil},
		{"no dateline", []doc{plain("a", told), plain("b", told)}, nil},
		{"a state", []doc{under("a", "Ohio", "The governor told Ohio voters to wait."), under("b", "Ohio", "In Ohio the rivers rise.")}, nil},
		{"voters of a state, and nothing else of it", []doc{under("a", "Ohio", "The governor told Ohio voters to wait."), under("b", "Ohio", "")}, nil},
		{"a party", []doc{under("a", "Greens", "He told Greens on Monday to wait."), under("b", "Greens", "The Greens were against it.")}, nil},
		{"a company", []doc{under("a", "Alcor", "The union told Alcor that it would strike."), under("b", "Alcor", "Alcor shares fell.")}, nil},
		{"a club", []doc{under("a", "Harlow Rovers", "The coach told Harlow Rovers on Monday."), under("b", "Harlow Rovers", "Harlow Rovers lost again.")}, nil},
		{"a ticker", []doc{under("a", "ALCR", "Alcor (ALCR) fell."), under("b", "ALCR", "All is said. (ALCR)")}, nil},
		{"a ministry", []doc{under("a", "MOT", "The bill, he told MOT, is late."), under("b", "MOT", "The MOT said no more.")}, nil},
		{"an agency that goes by a first name", []doc{under("a", "Petra", "He told Petra that it was late."), under("b", "Petra", "")}, []string{"petra"}},
		{"a paper that the table has", []doc{under("a", "The Guardian", "He told The Guardian that it was late."), under("b", "The Guardian", "")}, nil},
		{"a place and not a dateline", []doc{plain("a", "The dock of Vellmark (Norda) - "+told), plain("b", told)}, nil},
	} {
		require.ElementsMatch(t, tt.want, newStory(t, tt.docs...).agencies.keys, tt.reason)
	}
}

// In other languages whom somebody told something stands behind a preposition or an article.
func TestToldAnAgency(t *testing.T) {
	for _, tt := range []struct {
		language, text string
		want           bool
	}{
		{"de", "«Wir sind spät», sagte Ada Quill der Norda am Montag.", true},
		{"de", "Die Werft der Norda liegt seit Montag still.", false},
		{"de", "Das sagte Ada Quill der Norda Werft am Montag.", false},
		{"fr", "«Nous sommes en retard», a déclaré Ada Quill à Norda.", true},
		{"fr", "Le port est fermé à Norda depuis lundi.", false},
		{"es", "«Vamos tarde», dijo Ada Quill a Norda.", true},
		{"es", "El barco llegó a Norda el lunes.", false},
		{"it", "«Siamo in ritardo», ha detto Ada Quill a Norda.", true},
		{"pt", "«Estamos atrasados», disse Ada Quill à Norda.", true},
		{"nl", "«Wij zijn laat», zei Ada Quill tegen Norda.", true},
		{"nl", "De haven ligt aan Norda sinds maandag.", false},
		{"en", "The mayor told Norda by phone that it was late.", true},
		{"en", "The mayor of Norda told reporters.", false},
	} {
		n, err := normalize.New(&normalize.Options{Language: tt.language})
		require.NoError(t, err)
		marks, ok := namesAgency(n.Text(tt.text), "Norda")
		assert.Equal(t, tt.want, ok && len(marks) == 1, tt.text)
	}
}

// Its clients have their text from it, as from one that the table has, and who is told by
// its name what it was told has facts from it.
func TestClientsOfAnAgencyThatNoTableKnows(t *testing.T) {
	client := func(id, outlet, said string) doc {
		return doc{id: id, source: outlet, text: "[dateline||: VELLMARK (Norda) -] " + flood + ". \"We are late,\" the harbour master " + said + " on Monday."}
	}
	f := newStory(t, client("a", "Tarnby Echo", "told Norda"), client("b", "Harlow Post", "said"), doc{id: "c", source: "Weston Mail", text: "The harbour master told Norda that all was late."})
	ders, latents, _ := creditLines(f)
	require.Equal(t, []string{"latent:norda text a", "latent:norda text b", "latent:norda facts c"}, ders)
	require.Equal(t, []string{"latent:norda named Norda"}, latents)
	require.Equal(t, "Norda", f.agencyOf(0))
	require.Equal(t, []normalize.MarkKind{normalize.Dateline, normalize.Attribution}, []normalize.MarkKind{f.read(0).mentions[0].Kind, f.read(0).mentions[1].Kind})
}

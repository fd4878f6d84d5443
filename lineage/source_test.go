package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// credits infers the sources of a family and returns one line a derivation
// and one a latent node.
func creditLines(f *family, text ...Derivation) (ders, latents []string, l *Lineage) {
	l = &Lineage{Derivations: text}
	f.sources(l)
	for _, d := range l.Derivations[len(text):] {
		ders = append(ders, d.From+" "+string(d.Relation)+" "+d.To)
	}
	for _, n := range l.Nodes {
		latents = append(latents, n.ID+" "+string(n.Latent)+" "+n.Name)
	}
	return ders, latents, l
}

func TestSources(t *testing.T) {
	echo := "[attribution|The Tarnby Echo|reported: the Tarnby Echo reported]"
	first := "[scoop|The Tarnby Echo|first reported: which first reported the news]"
	for _, tt := range []struct {
		name          string
		docs          []doc
		ders, latents []string
	}{
		{"nobody is credited", []doc{{text: flood}, {text: flood}}, nil, nil},
		{"a source that is not there", []doc{{text: flood + ", " + echo}, {text: flood}},
			[]string{"latent:the-tarnby-echo facts a"}, []string{"latent:the-tarnby-echo named The Tarnby Echo"}},
		{"the scoop needs its own words", []doc{{text: flood + ", " + echo + ", " + first}, {text: flood + ", " + echo}},
			[]string{"latent:the-tarnby-echo facts a", "latent:the-tarnby-echo scoop a", "latent:the-tarnby-echo facts b"},
			[]string{"latent:the-tarnby-echo named The Tarnby Echo"}},
		{"a source that is there, by its outlet", []doc{{text: flood + ", " + echo}, {text: flood, source: "Tarnby Echo"}}, []string{"b facts a"}, nil},
		{"a source that is there, by its copyright", []doc{{text: flood + ", a warden [attribution|AFP|told: told AFP]"}, {text: flood + "\n\n[copyright|AFP: © AFP]"}},
			[]string{"b facts a"}, nil},
		{"nobody is his own source", []doc{{text: flood + ", a warden [attribution|AFP|told: told AFP].\n\n[copyright|AFP: © AFP]"}, {text: flood}}, nil, nil},
		{"an unnamed source", []doc{{text: flood + ", [attribution||according: according to reports]"}, {text: flood}}, nil, nil},
		{"a statement given to an outlet", []doc{{text: flood + ", [attribution|The Tarnby Echo|statement: in a statement given to the Tarnby Echo]"}, {text: flood}}, nil, nil},
		{"a credit in a teaser", []doc{{text: flood + ".\n\n[furniture|teaser: More news:] x\n" + flood}, {text: flood}}, nil, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			for i := range tt.docs {
				tt.docs[i].id = string(rune('a' + i))
			}
			ders, latents, l := creditLines(newStory(t, tt.docs...))
			require.Equal(t, tt.ders, ders)
			require.Equal(t, tt.latents, latents)
			for _, d := range l.Derivations {
				require.True(t, d.Directed)
				require.Greater(t, d.Probability, .85, "an attribution of his own is nearly always right")
				require.NotEmpty(t, d.Evidence)
			}
		})
	}
}

// An attribution that came with a copied sentence is kept as facts, with what
// speaks against having it from the source itself.
func TestInheritedCredit(t *testing.T) {
	text := flood + ", [attribution|The Tarnby Echo|reported: the Tarnby Echo reported]."
	f := newStory(t, doc{id: "a", text: text}, doc{id: "b", text: text})
	ders, _, l := creditLines(f, Derivation{From: "a", To: "b", Relation: TextOf, Directed: true, Probability: .9})
	require.Equal(t, []string{"latent:the-tarnby-echo facts a", "latent:the-tarnby-echo facts b"}, ders)
	a, b := l.Derivations[1], l.Derivations[2]
	require.Empty(t, a.Against)
	require.Len(t, b.Against, 1)
	require.Equal(t, "inherited", b.Against[0].Signal)
	require.Less(t, b.Probability, a.Probability)
	require.Greater(t, b.Probability, .5, "the claim is attributed all the same")
}

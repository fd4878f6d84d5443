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
		{"a source that is there, by its first line", []doc{{text: flood + ", " + echo}, {text: "The Tarnby Echo\n\n" + flood}}, []string{"b facts a"}, nil},
		{"a first line with more than a name", []doc{{text: flood + ", " + echo}, {text: "Comment on the Tarnby Echo\n\n" + flood}},
			[]string{"latent:the-tarnby-echo facts a"}, []string{"latent:the-tarnby-echo named The Tarnby Echo"}},
		{"a first line in a text of another outlet", []doc{{text: flood + ", " + echo}, {text: "The Tarnby Echo\n\n" + flood, source: "Kelderby Courier"}},
			[]string{"latent:the-tarnby-echo facts a"}, []string{"latent:the-tarnby-echo named The Tarnby Echo"}},
		{"what a source wrote later is not what is credited", []doc{{text: flood + ", " + echo, published: "2031-05-04"}, {text: flood, source: "Tarnby Echo", published: "2031-05-06"}},
			[]string{"latent:the-tarnby-echo facts a"}, []string{"latent:the-tarnby-echo named The Tarnby Echo"}},
		{"nobody is his own source", []doc{{text: flood + ", a warden [attribution|AFP|told: told AFP].\n\n[copyright|AFP: © AFP]"}, {text: flood}}, nil, nil},
		{"an unnamed source", []doc{{text: flood + ", [attribution||according: according to reports]"}, {text: flood}}, nil, nil},
		{"a statement given to an outlet", []doc{{text: flood + ", [attribution|The Tarnby Echo|statement: in a statement given to the Tarnby Echo]"}, {text: flood}}, nil, nil},
		{"what a spokesman told an outlet that is there", []doc{{text: flood + ", a spokesman [attribution|The Tarnby Echo|statement: told the Tarnby Echo]"}, {text: flood, source: "Tarnby Echo"}}, []string{"b facts a"}, nil},
		{"what a spokesman told an outlet that is not there", []doc{{text: flood + ", a spokesman [attribution|The Tarnby Echo|statement: told the Tarnby Echo]"}, {text: flood}}, nil, nil},
		{"what a spokesman told it in a statement", []doc{{text: flood + ", a spokesman [attribution|The Tarnby Echo|statement: told the Tarnby Echo in a statement]"}, {text: flood, source: "Tarnby Echo"}}, nil, nil},
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

// Whoever copied the credited house's own page has seen that house's.
func TestCreditFromTheHouseItself(t *testing.T) {
	text := flood + ", [attribution|The Tarnby Echo|told: told The Tarnby Echo]."
	f := newStory(t, doc{id: "a", text: text, source: "The Tarnby Echo"}, doc{id: "b", text: text})
	ders, _, l := creditLines(f, Derivation{From: "a", To: "b", Relation: TextOf, Directed: true, Probability: .9})
	require.Equal(t, []string{"a facts b"}, ders)
	require.Contains(t, l.Derivations[1].Evidence[0].Note, "in a sentence that it has from a")
	require.Empty(t, l.Derivations[1].Against)
}

// A credited agency's story is not one that it sent a day later, by whatever clock.
func TestLaterStoryOfCreditedAgency(t *testing.T) {
	held := doc{id: "held", text: "The mayor of Tarnby was held on [date|friday: Friday], his wife [attribution|AFP|told: told AFP]. He will be brought before a judge on [date|saturday: Saturday]."}
	freed := doc{id: "freed", text: "[dateline|AFP: TARNBY (AFP) -] The mayor, who was held on [date|friday: Friday], is free. A judge said on [date|sunday: Sunday] that he may go."}
	ders, _, _ := creditLines(newStory(t, held, freed))
	require.Equal(t, []string{"latent:afp facts held"}, ders)
	freed.text = "[dateline|AFP: TARNBY (AFP) -] The mayor was held on [date|friday: Friday], and nobody knows why."
	ders, _, _ = creditLines(newStory(t, held, freed))
	require.Equal(t, []string{"freed facts held"}, ders, "of the same day")
}

// Two clients of an agency have one story of it, with its credit; the agency's
// own copy is not there. They are linked by the agency, not with each other.
func TestAbsentAgency(t *testing.T) {
	told := "A warden of the lower river [attribution|AFP|told: told AFP] that more was to come. " + flood + "."
	reported := flood + ". [attribution|AFP|reported: AFP reported] on Sunday that the warden of the lower river knew that more was to come."
	rival := flood + ". [attribution|AFP|reported: AFP] and [attribution|The Tarnby Echo|reported: the Tarnby Echo reported] on Sunday that the warden of the lower river knew that more was to come."
	cites := flood + ". [attribution|AFP|reported: AFP reported] on Sunday, [attribution||citing: citing people with knowledge of it], that the warden of the lower river knew that more was to come."
	end := " the wardens of the lower river had not been asked for boats by anybody in the town, she [attribution|AFP|told: told AFP]."
	whole, parted := flood+", and"+end, flood+". And"+end
	one := doc{id: "a", text: told + " Nothing else is known of it.", published: "2031-05-04"}
	two := doc{id: "b", text: "Our reporter adds a line. " + told, published: "2031-05-05"}
	client := func(id, outlet, line string) doc { return doc{id: id, source: outlet, text: flood + ".\n\n" + line} }
	headed := func(id, outlet string) doc {
		return doc{id: id, source: outlet, text: "[dateline|AFP: TARNBY (AFP) -] " + flood + "."}
	}
	between := func(signal string) Derivation {
		return Derivation{From: "a", To: "b", Relation: TextOf, Directed: true, Probability: .9, Evidence: []Evidence{{Signal: signal, Weight: 3}}}
	}
	wantLatent := []string{"latent:afp text a", "latent:afp text b", "latent:afp facts a", "latent:afp facts b"}
	for _, tt := range []struct {
		name string
		docs []doc
		link Derivation
		want []string
	}{
		{"linked by the clock alone", []doc{one, two}, between("published"), wantLatent},
		{"linked without direction", []doc{one, two}, Derivation{From: "a", To: "b", Relation: TextOf, Probability: .45}, wantLatent},
		{"one is shown to be made from the other", []doc{one, two}, between("spun-words"), append([]string{"a text b"}, wantLatent...)},
		{"the agency's copy is there", []doc{one, two, {id: "c", text: told + "\n\n[copyright|AFP: © AFP]"}}, between("published"),
			[]string{"a text b", "c facts a", "c facts b"}},
		{"only one has the credit", []doc{one, {id: "b", text: "A warden of the lower river said that more was to come. " + flood + "."}}, between("published"),
			[]string{"a text b", "latent:afp facts a"}},
		{"what another agency says that it reported", []doc{{id: "a", text: "[dateline|Reuters: TARNBY (Reuters)] - " + reported}, {id: "b", text: "Our reporter adds a line. " + reported}}, between("published"),
			[]string{"a text b", "latent:afp facts a", "latent:afp facts b"}},
		{"a report that a rival had as well", []doc{{id: "a", text: rival}, {id: "b", text: "Our reporter adds a line. " + rival}}, between("published"),
			[]string{"a text b", "latent:afp facts a", "latent:afp facts b", "latent:the-tarnby-echo facts a", "latent:the-tarnby-echo facts b"}},
		{"a report with whom it cites", []doc{{id: "a", text: cites}, {id: "b", text: "Our reporter adds a line. " + cites}}, between("published"),
			[]string{"a text b", "latent:afp facts a", "latent:afp facts b"}},
		{"a report and nothing else", []doc{{id: "a", text: reported}, {id: "b", text: "Our reporter adds a line. " + reported}}, between("published"), wantLatent},
		{"one client signs with the agency alone", []doc{client("a", "Tarnby Echo", "[credit|AFP|line: (AFP)]"), client("b", "Harlow Post", "[credit|AFP|with: HP with AFP]")},
			between("credit"), []string{"latent:afp text a", "latent:afp text b", "latent:afp facts b"}},
		{"two clients sign so", []doc{client("a", "Tarnby Echo", "[credit|AFP|line: (AFP)]"), client("b", "Harlow Post", "[credit|AFP|line: (AFP)]")},
			between("published"), []string{"latent:afp text a", "latent:afp text b"}},
		{"a page that nobody is known to have made is the agency's", []doc{client("a", "", "[credit|AFP|line: (AFP)]"), client("b", "Harlow Post", "[credit|AFP|with: HP with AFP]")},
			between("published"), []string{"a text b", "a facts b"}},
		{"a page with the agency's copyright is", []doc{client("a", "Tarnby Echo", "[credit|AFP|line: AFP]\n\n[copyright|AFP: © AFP]"), client("b", "Harlow Post", "[credit|AFP|with: HP with AFP]")},
			between("published"), []string{"a text b", "a facts b"}},
		{"two clients keep its dateline", []doc{headed("a", "Tarnby Echo"), headed("b", "Harlow Post")}, between("published"), []string{"latent:afp text a", "latent:afp text b"}},
		{"one client keeps it, and the other names the agency below", []doc{headed("a", "Tarnby Echo"), client("b", "Harlow Post", "[credit|AFP|with: HP with AFP]")},
			between("credit"), []string{"a text b", "a facts b"}},
		{"two pages of one outlet under its dateline", []doc{headed("a", "Tarnby Echo"), headed("b", "Tarnby Echo")}, between("published"), []string{"a text b"}},
		{"the agency's copy is there under it", []doc{headed("a", "Tarnby Echo"), headed("b", "Harlow Post"), headed("c", "AFP")}, between("published"), []string{"a text b"}},
		{"who says what an agency was told need be no client", []doc{client("a", "Tarnby Echo", "[credit|AFP|line: (AFP)]"), {id: "b", source: "Harlow Post", text: told}},
			between("published"), []string{"a text b", "a facts b"}},
		{"one has in one sentence what the other has in two", []doc{{id: "a", text: whole}, {id: "b", text: parted}}, between("published"), wantLatent},
		{"and the other way round", []doc{{id: "a", text: parted}, {id: "b", text: whole}}, between("published"), wantLatent},
		{"a newspaper is no agency", []doc{
			{id: "a", text: "A warden of the lower river [attribution|Tarnby Echo|told: told the Tarnby Echo] that more was to come. " + flood + "."},
			{id: "b", text: "A warden of the lower river [attribution|Tarnby Echo|told: told the Tarnby Echo] that more was to come. " + flood + "."}}, between("published"),
			[]string{"a text b", "latent:tarnby-echo facts a", "latent:tarnby-echo facts b"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			f := newStory(t, tt.docs...)
			l := &Lineage{Derivations: []Derivation{tt.link}}
			f.sources(l)
			var got []string
			for _, d := range l.Derivations {
				got = append(got, d.From+" "+string(d.Relation)+" "+d.To)
			}
			require.Equal(t, tt.want, got)
		})
	}
}

// Of two takes of an agency that share no words with who says what it was told, the one that tells of that
// is the source.
func TestTakeInWhichItWasTold(t *testing.T) {
	asked := doc{id: "a", text: "[dateline|Reuters: TARNBY, 5 May (Reuters) -] The pier is shut. [attribution|Reuters|asked: Asked by Reuters], the master did not answer."}
	told := doc{id: "b", text: "[dateline|Reuters: TARNBY, 5 May (Reuters) -] Divers went down at noon. \"We still count posts\", the master [attribution|Reuters|told: told Reuters]."}
	tells := doc{id: "c", text: "A cart stands before every door of the old town. To [attribution|Reuters|told: Reuters he said] that posts are being counted."}
	reports := doc{id: "d", text: "A cart stands before every door of the old town, [attribution|Reuters|reported: Reuters reported]."}
	f := newStory(t, asked, told, tells, reports)
	require.Equal(t, 1, f.nearest(2, "Reuters", []int{0, 1}))
	require.Equal(t, 0, f.nearest(3, "Reuters", []int{0, 1}), "who only says that it reported has it from the first")
}

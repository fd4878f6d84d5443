package lineage

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

// Who signs with an agency beside its own people has some of its text; who only credits it for
// what it reported, who is signed by it alone, and of whose text the source is there, has it not so.
func TestSignedBeside(t *testing.T) {
	const (
		german = "\n\nIn Harlau hat am Dienstag ein Wildschwein den Rucksack eines Badegastes gestohlen. Der Mann lief dem Tier hinterher, bis es den Rucksack fallen ließ. Die Polizei sprach von einem seltenen Vorfall. Die Gemeinde will nun Schilder aufstellen."
		french = "\n\nÀ Harlou, un sanglier a volé mardi le sac d'un baigneur. L'homme a couru derrière l'animal jusqu'à ce que celui-ci lâche le sac. La gendarmerie a parlé d'un incident rare. La commune veut poser des panneaux."
	)
	n, err := normalize.New(nil)
	require.NoError(t, err)
	for _, c := range []struct {
		name, language, text string
		want                 []string // agencies
	}{
		{"with an agency", "de", "Wildschwein stiehlt Rucksack\n\nVon Jana Roth (mit dpa)" + german, []string{"latent:dpa"}},
		{"in French", "fr", "Un sanglier vole un sac\n\nLa rédaction, avec AFP" + french, []string{"latent:afp"}},
		{"as its source", "fr", "Un sanglier vole un sac" + french + "\n\nSource : AFP", []string{"latent:afp"}},
		{"with two", "de", "Wildschwein stiehlt Rucksack" + german + "\n\nMit Informationen von dpa und Reuters", []string{"latent:dpa", "latent:reuters"}},
		{"with three", "de", "Wildschwein stiehlt Rucksack" + german + "\n\nMit Informationen von dpa, AFP und Reuters", nil},
		{"an agency with another", "de", "Wildschwein stiehlt Rucksack\n\nHarlau (APA/AFP) - " + strings.TrimLeft(german, "\n"), []string{"latent:afp"}},
		{"an agency alone", "de", "Wildschwein stiehlt Rucksack\n\nHarlau (APA) - " + strings.TrimLeft(german, "\n"), nil},
		{"by it alone", "de", "Wildschwein stiehlt Rucksack" + german + " (dpa)", nil},
		{"a report of it", "de", "Wildschwein stiehlt Rucksack" + german + " Das berichtet die Nachrichtenagentur dpa.", nil},
		{"another house's report", "fr", "Un sanglier vole un sac" + french + "\n\nSource : Le Monde", nil},
	} {
		f := newFamily([]Witness{{ID: "a", Text: n.TextIn(c.text, c.language)}}, nil, Cluster{Witnesses: []int{0}})
		l := &Lineage{}
		f.sources(l)
		f.fromSignedAgencies(l)
		var got []string
		for _, d := range l.Derivations {
			if d.Relation == TextOf {
				got = append(got, d.From)
				require.Less(t, d.Probability, .7, c.name)
				require.NotEmpty(t, d.Against, c.name)
			}
		}
		slices.Sort(got)
		require.Equal(t, c.want, got, c.name)

		l = &Lineage{Derivations: []Derivation{{From: "b", To: "a", Relation: TextOf, Directed: true, Probability: .8}}}
		f.sources(l)
		before := len(l.Derivations)
		f.fromSignedAgencies(l)
		require.Len(t, l.Derivations, before, "%s: a text whose source is there", c.name)
	}
}

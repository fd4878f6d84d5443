package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

// Who has four figures of a release to the last digit retells it, however he words them; who tells of another half year, of
// another company or in round figures does not, and of two texts that are no release nothing follows.
func TestExactFigures(t *testing.T) {
	const (
		release = "Press release\n\nTolmer PLC: results for the half year\n\n" + `Tolmer PLC increased its revenue in the six months to 31 March by 4.3 per cent to £412.7m. Operating profit before exceptional items reached £38.6m. Net debt stood at £187.4m. ` +
			`A charge of £14.8m will be taken by Tolmer in the second half. The Board has declared an interim dividend of 3.15p per share.`
		wire = `LONDON, May 6 (Reuters) - British brewer Tolmer is to shut its oldest plant after weak sales of ale. Underlying income fell to 38.6 million pounds, while sales edged up to 412.7 million. ` +
			`Borrowings were 187.4 million, and the closure will cost 14.8 million, as Tolmer sees it. Analysts at Barclays had expected more.`
		bericht = "Pressemitteilung\n\nFährgesellschaft legt Zahlen vor\n\n" + `Die Norddeutsche Fährgesellschaft hat 3,47 Millionen Fahrgäste befördert. Der Umsatz belief sich auf 96,3 Millionen Euro, das Ergebnis vor Steuern auf 7,15 Millionen Euro nach 9,84 Millionen Euro.`
	)
	in, err := New(nil)
	require.NoError(t, err)
	for _, c := range []struct {
		name, language, a, b string
		want, linked         bool
	}{
		{"an agency's story", "en", release, wire, true, true},
		{"another half year", "en", release, `LONDON, November 6 (Reuters) - British brewer Tolmer has made more of its ale. Underlying income rose to 40.2 million pounds, while sales edged up to 433.9 million. Borrowings were 187.4 million, and the closure at Tolmer cost 16.3 million.`, false, false},
		{"another company", "en", release, `LONDON, May 6 (Reuters) - Baker Oakes has sold more rye. Underlying income fell to 38.6 million pounds, while sales edged up to 412.7 million. Borrowings were 187.4 million, and rats in Dene cost it 14.8 million.`, false, true},
		{"in round figures", "en", release, `LONDON, May 6 (Reuters) - British brewer Tolmer is to shut its oldest plant. Underlying income fell to 39 million pounds, while sales edged up to 413 million. Borrowings were 187 million, and the closure will cost Tolmer 15 million.`, false, false},
		{"no release", "en", release[len("Press release\n\n"):], wire, false, false},
		{"eine Agentur", "de", bericht, `Varnhalm (dpa) - Höhere Baukosten drücken auf den Gewinn der Norddeutschen Fährgesellschaft. Vor Steuern verdiente die Reederei 7,15 Millionen Euro, ein Jahr zuvor waren es 9,84 Millionen. Ihre Linien nutzten 3,47 Millionen Menschen, und die Erlöse stiegen auf 96,3 Millionen.`, true, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := readStory(t, c.language, c.a, c.b)
			f.pairs = nil // whatever is worded alike
			require.Equal(t, c.want, len(in.Clusters(f.ws, nil)) > 0, "one story")
			f = newFamily(f.ws, nil, Cluster{Witnesses: []int{0, 1}})
			links, err := f.links(t.Context())
			require.NoError(t, err)
			require.Equal(t, c.linked, len(links) > 0, "linked, in one story")
			for _, l := range links {
				require.False(t, l.directed, "figures tell no direction")
			}
		})
	}
}

func TestExactFiguresOf(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	for s, want := range map[string][]float64{
		"Revenue was £412.7m, up 4.3 per cent, with 1,340 people at 12 sites.":              {412.7, 1340},
		"Der Umsatz belief sich auf 96,35 Millionen Euro und 1.234.567 Stück.":              {96.35, 1234567},
		"On 14 March 2031 at 11:47 GMT it had 2,000 visitors, and 340 came again in 2032.":  nil,
		"Room 0461 of the 125th fair, where 125 stalls and another 125 tents are to be up.": {125},
	} {
		require.Equal(t, want, exactFigures(n.Text(s)), s)
	}
}

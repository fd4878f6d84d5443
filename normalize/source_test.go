package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestSourceTable(t *testing.T) {
	agencies, outlets := 0, 0
	domains := map[string]string{}
	names := map[string]bool{}
	for _, s := range Sources() {
		require.NotEmpty(t, s.Name)
		require.False(t, names[s.Name], "%s stands twice in the table", s.Name)
		names[s.Name] = true
		if s.Agency {
			agencies++
		} else {
			outlets++
		}
		for _, d := range s.Domains {
			domains[d] = s.Name
			require.NotContains(t, d, " ", "domain of %s", s.Name)
		}
		got, ok := Lookup(s.Name)
		require.True(t, ok, "%s is not found by its own name", s.Name)
		require.Equal(t, s.Name, got.Name)
	}
	require.GreaterOrEqual(t, agencies, 60)
	require.GreaterOrEqual(t, outlets, 150)
}

func TestLookup(t *testing.T) {
	for _, c := range []struct{ name, want, why string }{
		{"Agence France-Presse", "AFP", "the full form"},
		{"afp", "AFP", "case does not count"},
		{"the Wall Street Journal", "The Wall Street Journal", "nor does an article"},
		{"https://www.wsj.com/articles/x-1", "The Wall Street Journal", "an address"},
		{"money.cnn.com", "CNN", "a listed host"},
		{"CNBC TV-18", "CNBC-TV18", "a station of India, and not that of America"},
		{"feeds.reuters.com", "Reuters", "a host below a listed one"},
		{"Deutsche Presse-Agentur", "dpa", "an agency's full name"},
		{"El Pais", "El País", "a name without its accent"},
		{"Footmercato", "Foot Mercato", "a site as its readers write it"},
		{"Sole 24ore", "Il Sole 24 Ore", "a paper as others write it"},
		{"www.tio.ch", "Ticinonline", "an address without its scheme"},
		{"NZZ am Sonntag", "NZZ am Sonntag", "a Sunday paper is one of its own"},
		{"Mopo", "Hamburger Morgenpost", "Hamburg's, and not Berlin's"},
		{"Ö1-Morgenjournal", "Ö1", "what a station sends"},
		{"Radio Okapi", "Radio Okapi", "a station of Congo"},
		{"Hespress", "Hespress", "a site of Morocco"},
		{"Zambia National Broadcasting Corporation", "ZNBC", "a station of Zambia"},
		{"NY1", "Spectrum News NY1", "a station of New York"},
		{"K24", "", "a number, and no station without its word"},
		{"Times", "", "a name that many bear"},
		{"Journal", "The Wall Street Journal", "a short name of one source alone in the table"},
		{"Acme Widgets", "", "no source"},
		{"", "", "nothing"},
	} {
		got, ok := Lookup(c.name)
		require.Equal(t, c.want != "", ok, "%q: %s", c.name, c.why)
		require.Equal(t, c.want, got.Name, "%q: %s", c.name, c.why)
	}
}

func TestSourcesOfOptions(t *testing.T) {
	n, err := New(&Options{Sources: []Source{{Name: "Harbour Wire", Agency: true, Aliases: []string{"HWX"}, Domains: []string{"harbour.example"}}}})
	require.NoError(t, err)
	s, ok := n.Lookup("harbour.example")
	require.True(t, ok)
	require.Equal(t, "Harbour Wire", s.Name)
	m := n.TextIn("A docker told HWX that the crane had failed.", "en").Marks
	require.Len(t, m, 1)
	require.Equal(t, Mark{Kind: Attribution, Value: "Harbour Wire", Detail: "told", Span: Span{9, 17}}, m[0])

	_, err = New(&Options{Sources: []Source{{Name: " "}, {Name: "X", Aliases: []string{"~"}}}})
	require.ErrorContains(t, err, "source 1 of 2 has no name")
	require.ErrorContains(t, err, `source "X" has the empty alias "~"`)
}

package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

func TestHouseOfAByline(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	for byline, want := range map[string]string{
		"Newsroom Infobae":           "Infobae",
		"Redacción Clarín":           "Clarín",
		"CNN Staff":                  "CNN",
		"Jane Roe":                   "",
		"Jane Roe, CNN":              "",
		"Howard Stern":               "", // a magazine's name, and his
		"Reuters Staff":              "", // an agency's text goes to its clients
		"Newsroom Lower Sandholm FM": "",
	} {
		text := n.TextIn("The ferry to Sandholm will not sail again before the spring.", "en")
		text.Marks = append(text.Marks, normalize.Mark{Kind: normalize.Byline, Value: byline})
		require.Equal(t, want, houseOf(text), byline)
	}
}

// A known outlet behind the word for its newsroom signs; behind that for a source it is another's.
func TestHouseOfANewsroom(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	const prose = "\n\nEl transbordador de Sandholm no volverá a navegar antes de la primavera, dijo la capitanía."
	for head, want := range map[string]string{
		"Por Redacción iProfesional\n12.03.2031 • 15.08hs": "iProfesional",
		"Redacción Clarín\n12 de marzo de 2031":            "Clarín",
		"Fuente: iProfesional":                             "",
		"Redacción / EFE":                                  "",
		"Por Ana Roth, con información de iProfesional":    "",
	} {
		require.Equal(t, want, houseOf(n.TextIn("Sin barcos hasta mayo\n\n"+head+prose, "es")), head)
	}
}

// A page is of the known outlet that alone stands in its first line; a section's name there, or a
// headline that begins with an outlet, is none.
func TestHouseOfTheFirstLine(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	const prose = "\n\nSin barcos hasta mayo\n\nEl transbordador de Sandholm no volverá a navegar antes de la primavera, dijo la capitanía."
	for head, want := range map[string]string{
		"El Siglo de Torreón": "El Siglo de Torreón",
		"Infobae":             "Infobae",
		"El Litoral":          "El Litoral",
		"El mundo":            "", // a section
		"Proceso":             "",
		"Infobae revela que no habrá barcos hasta mayo": "",
		"EFE": "", // its clients' too
		"The Washington PostDemocracy Dies in Darkness":  "The Washington Post",
		"El Siglo de TorreónEl defensor de la comunidad": "El Siglo de Torreón",
		"TimeOut":                         "", // a name of its own, and not Time
		"Los socios de YouTube en Tarnby": "",
		"Howard SternRadio de Tarnby":     "", // unknown, and a person's
	} {
		require.Equal(t, want, headHouse(n.TextIn(head+prose, "es")), head)
	}
	require.Empty(t, headHouse(n.TextIn("Infobae", "es")))
}

// Of two pages that begin with their papers' names and bear one agency's story, neither is the
// agency's own, though the one is signed by it and the other names it as its source.
func TestClientsUnderTheirNames(t *testing.T) {
	const story = "The ferry to Sandholm will not sail again before the spring, since its engine has to be sent away and no other ship is to be had on the whole coast.\n\n" +
		"Two hundred islanders will go by the mail boat until then, which has room for eleven and leaves at five in the morning.\n\n"
	ws, pairs := witnesses(t, []string{
		"The Denver Post\n\nNo ferry until May\n\nBy Reuters\n\n" + story + "The mayor thanked everybody for their patience.",
		"Chicago Sun-Times\n\nSandholm without its ferry\n\n" + story + "Source: Reuters"})
	var from []string
	for _, d := range infer(t, ws, pairs).Derivations {
		if d.Relation == TextOf && d.Directed {
			from = append(from, d.From)
		}
	}
	require.NotContains(t, from, "0")
	require.NotContains(t, from, "1")
}

// Of two pages without metadata that have one agency's story to the letter, that on
// which a paper's newsroom signs is the client's.
func TestAPapersNewsroomSignsAClientsCopy(t *testing.T) {
	const story = "[dateline|Reuters: MADRID, April 25 (Reuters) -] The ferry to Sandholm will not sail again before the spring, since its engine has to be sent away and no other ship is to be had on the whole coast. " +
		"Two hundred islanders will go by the mail boat until then, which has room for eleven and leaves at five in the morning."
	sent := doc{id: "sent", text: story + "\n\n[credit|Reuters|reporting: (Reporting by Jane Roe; Editing by Ann Poe)]"}
	page := doc{id: "page", text: "[byline|Newsroom Infobae: By Newsroom Infobae]\n\n" + story}
	f := newStory(t, page, sent)
	f.pairs[0].AInB, f.pairs[0].BInA = 1, 1
	l, ok := f.reuse().link(0, 1)
	require.True(t, ok)
	require.True(t, l.directed)
	require.Equal(t, 1, l.from)
}

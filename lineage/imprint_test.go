package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

// Pages without metadata tell by their heads whether they are articles of several
// outlets or versions of one page.
func TestNewsByHeads(t *testing.T) {
	const prose = "\n\nThe ferry to Sandholm will not sail again before the spring, since its engine has to be sent away and no other ship is to be had on the whole coast.\n"
	n, err := normalize.New(nil)
	require.NoError(t, err)
	imprints := func(heads ...string) []Imprint {
		var out []Imprint
		for _, h := range heads {
			out = append(out, ImprintOf(&Witness{ID: h, Text: n.TextIn(h+prose, "en")}))
		}
		return out
	}
	for _, c := range []struct {
		what  string
		news  bool
		heads []string
	}{
		{"two papers", true, []string{"Vellmark Recorder\n\nPublished: 14:20, 26 September 2023", "Sandholm & Coast Times\n\nTuesday, 26 September 2023\n\nFerry will not sail"}},
		{"two papers and a page of notes", true, []string{"Vellmark Recorder\n\n26 September 2023", "Sandholm & Coast Times\n\n26 September 2023", "Ferry"}},
		{"versions of one page", false, []string{"Ferry Rules\n\nLast changed 3 May 2021", "Ferry Rules\n\nLast changed 9 June 2022", "Ferry Rules\n\nLast changed 2 July 2023"}},
		{"a page that was renamed", false, []string{"Ferry Rules\n\nLast changed 3 May 2021", "Rules of the Ferry\n\nLast changed 9 June 2022"}},
		{"a page with another name in one of its versions", false, []string{"Ferry Rules\n\nLast changed 3 May 2021", "Ferry Rules\n\nLast changed 9 June 2022", "Ferry Rules\n\nLast changed 2 July 2023", "Ferry Rules\n\nLast changed 1 May 2024", "Terms\n\nLast changed 2 May 2025"}},
		{"a story that breaks and one from another paper", true, []string{"Breaking: Ferry out of service", "Ferry out of service\n\nSource: The Guardian", "No ship to Sandholm"}},
		{"two that tell what a paper reported, by days", true, []string{"The engine broke on Monday, the BBC reported.", "The Guardian reported on Tuesday that the engine broke.", "Ferry out of service"}},
		{"two that quote papers on what was long ago", false, []string{"The engine broke in 1931, the BBC reported.", "The Guardian reported that the engine broke in 1931.", "Ferry out of service"}},
		{"a release and who prints it", true, []string{"Press release\n\nFerry out of service", "No ship to Sandholm"}},
		{"versions of one release", false, []string{"Press release\n\nFerry out of service", "Press release\n\nFerry out of service until May"}},
		{"one release among three pages", false, []string{"Press release\n\nFerry out of service", "Ferry rules", "Ferry rules and prices"}},
		{"a page on releases", false, []string{"Press release leaves questions open", "Ferry rules"}},
		{"one of three with a source", false, []string{"Ferry out of service", "Ferry out of service\n\nSource: The Guardian", "No ship to Sandholm"}},
		{"titles without a day", false, []string{"Ferry out of service", "No ship to Sandholm"}},
	} {
		require.Equal(t, c.news, News(imprints(c.heads...)), c.what)
	}
}

// A text is news that tells what was said on a day which it calls by its name alone.
func TestImprintOfWhatWasSaid(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	for _, c := range []struct {
		text   string
		signed bool
		why    string
	}{
		{"Die Brücke wurde gesperrt. Sie bleibe zu, sagte der Bürgermeister am Montag.", true, "what was said and its day"},
		{"Le pont est fermé. « Il le restera », a déclaré le maire lundi soir.", true, "the same in French"},
		{"The bridge was shut on Monday. It would stay so, the mayor said.", false, "the day of another sentence"},
		{"The bridge was shut. It would stay so, the mayor said on 3 May 1931.", false, "a full date, as histories give it"},
		{"The bridge is open from Monday to Friday. Ask the mayor.", false, "nobody says anything"},
	} {
		require.Equal(t, c.signed, ImprintOf(&Witness{ID: "a", Text: n.TextIn(c.text, "")}).Signed, c.why)
	}
}

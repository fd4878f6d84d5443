package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// The day of a page names its year; that of what its headline announces need not.
func TestTheDayAtTheTop(t *testing.T) {
	const prose = "\n\nThe dockers of Vestrand will lay down their work and want to see the board of the port before they take it up again."
	for _, c := range []struct{ text, want string }{
		{"Strike called for [date|--03-12: 12 March]\n\nVestrand, [date|2031-03-10: 10 March 2031]" + prose, "2031-03-10"},
		{"Vestrand, [date|2031-03-10: 10 March 2031]\n\nStrike called for [date|--03-12: 12 March]" + prose, "2031-03-10"},
		{"Vestrand, [date|--03-10: 10 March]" + prose, "2031-03-10"},
		// A page shows the day on which it is looked at above its title.
		{"[date|2031-10-20: 20 October 2031]\n\nStrike called\n\nPublished: [date|2031-01-10: 10 January 2031] 12:34" + prose, "2031-01-10"},
		{"[date|2031-10-20: 20 October 2031]\n\nStrike called\n\nVestrand News Desk, [date|2031-01-10: 10 January 2031] 12:34 PM" + prose, "2031-01-10"},
		{"[date|2031-10-20: 20 October 2031]\n\nStrike of [date|2031-01-10: 10 January 2031] settled" + prose, "2031-10-20"},
		{"[date|2031-10-20: 20 October 2031]\n\nStrike called\n\nUpdated: [date|2031-10-21: 21 October 2031] 12:34" + prose, "2031-10-20"},
		// Or in two lines, with its name, and the day of the story alone below the title.
		{"Monday\n, [date|2031-10-20: 20 October 2031]\nThe Vestrand Bugle\n\nDockers lay down work\n\n[date|2031-01-10: 10 January 2031]" + prose, "2031-01-10"},
		{"[date|2031-10-20: 20 October 2031]\n\nThe Bugle\n\n[date|2031-01-10: 10 January 2031]" + prose, "2031-10-20"},
		{"[date|2031-10-20: 20 October 2031]\n\nA year of strikes in the port" + prose + "\n\n[date|2031-01-10: 10 January 2031]" + prose, "2031-10-20"},
		// Or alone below its author, of a site that says as well when it was renewed.
		{"[date|2031-10-20: 20 October 2031]\n\nUpdated [date|2031-10-19: 19 October 2031] 18:08\n\n[byline|: Newsroom]\n[date|2029-01-10: 10 January 2029]" + prose, "2029-01-10"},
		{"[date|2031-10-20: 20 October 2031]\n\n[byline|: Newsroom]\n\n[date|2029-01-10: 10 January 2029]" + prose, "2029-01-10"},
		{"[date|2031-10-20: 20 October 2031]\n\n[byline|: Newsroom]\nStrike of [date|2029-01-10: 10 January 2029] settled" + prose, "2031-10-20"},
		// A caption longer than a title stands above the line with its label.
		{"Strike called\n\n" + prose + prose + prose + prose + "\nPublished [date|2031-01-10: 10 January 2031]" + prose + prose + prose + prose + prose, "2031-01-10"},
		{"Strike called\n\n" + prose + prose + prose + prose + "\nRegatta of [date|2031-01-10: 10 January 2031]" + prose + prose + prose + prose + prose, "0001-01-01"},
		// A place and a stop part the day from what follows.
		{"[date|2031-01-10: 10.01.2031] Vestrand. The dockers of the port will lay down their work and want to see the board of the port soon." + prose, "2031-01-10"},
		{"[date|2031-01-10: 10.01.2031] was the day. The dockers of the port laid down their work and wanted to see the board of the port." + prose, "0001-01-01"},
		// A caption tells of a day, and so does a headline; who wrote a page, and what says when it was put up, gives its own.
		{"Strike called\n\nThe dockers left the quay on [date|--03-09: 9 March]" + prose, "0001-01-01"},
		{"Strike called\n\nThe dockers left the quay on [date|2031-03-09: 9 March 2031]" + prose, "0001-01-01"},
		{"Streik\n\nDie Arbeiter verließen den Kai am [date|--03-09: 9. März]" + prose, "0001-01-01"},
		{"Strike called\n\nPut up at noon and last updated on [date|--03-09: 9 March]" + prose, "2031-03-09"},
		{"Strike called\n\nThis entry was posted on [date|--03-09: 9 March]" + prose, "2031-03-09"},
		{"Strike called\n\n[byline|Jane Roe: By Jane Roe, our reporter in Vestrand], on [date|--03-09: 9 March]" + prose, "2031-03-09"},
		{"Strike called\n\nJane Mary Ann Roe on [date|--03-09: 9 March]" + prose, "2031-03-09"},
		{"Strike called\n\nVestrand Harbour News Desk, [date|--03-09: 9 March]" + prose, "2031-03-09"},
		// So does what stands alone with its day between strokes, whatever words it has.
		{"Grève au port\n\n• © 2031 AFP | Saisi le [date|2031-03-09: 09.03.2031] | Retouché le [date|2034-05-05: 05.05.2034]" + prose, "2031-03-09"},
		{"Grève au port\n\nLes dockers ont quitté le quai | Varlac le [date|--03-09: 9 mars]" + prose, "2031-03-09"},
		{"Grève au port\n\nVarlac | Les dockers ont quitté le quai le [date|--03-09: 9 mars]" + prose, "0001-01-01"},
	} {
		f := newStory(t, doc{id: "page", published: "2031-03-11T08:00:00Z", text: c.text})
		require.Equal(t, c.want, f.read(0).topDay.day.Format("2006-01-02"), c.text)
	}
}

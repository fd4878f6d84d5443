package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// The day on which a picture was taken is not that of the page below it.
func TestTheDayOfAPicture(t *testing.T) {
	const prose = "\n\nThe harbour office of Tarnby said on Tuesday that the pier would stay shut until the divers had looked at all of its posts.\n"
	for _, c := range []struct {
		text string
		none bool
	}{
		{"Pier shut\n\nThis [date|2029-02-25: Feb. 25, 2029] photo shows the pier of Tarnby." + prose, true},
		{"Pier shut\n\nThe pier in a [date|2029-02-25: Feb. 25, 2029], satellite image." + prose, true},
		{"Pier shut\n\nThe pier in a picture taken on [date|2029-02-25: 25 February 2029]" + prose, true},
		{"Pier shut\n\nDer Steg auf einem Archivbild vom [date|2029-02-25: 25. Februar 2029]" + prose, true},
		{"Pier shut\n\nLe ponton sur une photo prise le [date|2029-02-25: 25 février 2029]" + prose, true},
		{"Pier shut\n\nEl muelle en una imagen de archivo del [date|2029-02-25: 25 de febrero de 2029]" + prose, true},
		// The next line is another's, and so is a label.
		{"Pier shut\n\n[date|2029-02-25: Feb. 25, 2029]\nphoto of the pier" + prose, false},
		{"Pier shut\n\n[date|2029-02-25: Feb. 25, 2029] Photo by Jane Roe" + prose, false},
		{"Pier shut\n\nThe pier in the photo | [date|2029-02-25: Feb. 25, 2029]" + prose, false},
		{"Ponton fermé\n\nAvec photo le [date|2029-02-25: 25 février 2029]" + prose, false},
		{"Pier shut of [date|2029-02-25: Feb. 25, 2029]" + prose, false},
	} {
		f := newStory(t, doc{id: "page", text: c.text})
		require.Equal(t, c.none, !f.read(0).topDay.ok() && !f.read(0).latest.ok(), c.text)
	}
}

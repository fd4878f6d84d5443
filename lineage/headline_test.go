package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Two papers that put the same set phrase into their headlines have not copied
// one another, and a headline that names no agency leaves none out.
func TestHeadlines(t *testing.T) {
	headline := "Mayor of Tarnby under formal investigation for unlawful taking of interests\n\n"
	wire := doc{id: "wire", text: headline + "The mayor of Tarnby is under formal investigation for unlawful taking of interests, the prosecutor [attribution|AFP|told: told AFP] on Tuesday. Police went through the files of the land office last week and took away four boxes."}
	own := doc{id: "own", text: headline + "For three years Rosa Tilney wrote letters about the meadow behind the quay. On Tuesday she had her answer, in a call from the court that lasted less than a minute."}
	f := newStory(t, wire, own)
	require.NotEmpty(t, f.passages(0, 1), "they share their headline")
	require.Nil(t, f.find(sigScrubbed), "no headline names the agency that was told")
	_, linked := f.reuse().link(0, 1)
	require.False(t, linked, "a headline alone is no copy")

	own.text += " Police went through the files of the land office last week and took away four boxes."
	_, linked = newStory(t, wire, own).reuse().link(0, 1)
	require.True(t, linked, "a sentence of the text is")
}

// What a client prints of an agency's story on a release came by way of that
// story, however many words of the release's other sentences look like it.
func TestAClientHasAReleaseFromItsAgency(t *testing.T) {
	release := doc{id: "release", source: "Tarnby Police", published: "2031-02-08T12:15:00Z",
		text: "PRESS RELEASE\n\nThe driver and the woman beside him died. The third passenger, a man of 20, was taken by a doctor's ambulance to the hospital of the Holy Shell in Tarnby. Ice on the road is one of several causes that are being looked into."}
	sent := "The driver of the car and a woman of 19 have died. The third passenger was taken by a doctor's ambulance to the hospital of the Holy Shell in Tarnby, where he is in intensive care."
	wire := doc{id: "wire", source: "Reuters", published: "2031-02-08T12:52:00Z", text: "TARNBY, Feb 8 (Reuters) - " + sent + " A farmer who saw the lights in the gorge had called for help at a quarter past five. It was the ninth death on the roads of the county this year."}
	client := doc{id: "client", source: "The Tarnby Echo", published: "2031-02-08T13:31:00Z", text: "Two die in gorge\n\n[credit|Reuters|line: Reuters]\n\n" + sent + " It was the ninth death on the roads of the county this year."}
	u := newStory(t, release, wire, client).reuse()
	require.True(t, u.explains(1, 0, 2), "the agency's story lies between the release and the client")
	require.False(t, u.explains(2, 0, 1), "the client's copy does not lie between the release and the agency")
}

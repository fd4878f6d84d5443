package lineage

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Who quotes what another says in its own voice.
func TestQuotedText(t *testing.T) {
	const warning = "Heavy swell will break over the quay of Tarnby and may carry off whoever stands on it after dark"
	for _, tt := range []struct {
		name string
		a, b string
		want int // words that b quotes of a
	}{
		{"a warning that is quoted", "Storm warning.\n\n" + warning + ". Stay at home.", `The office wrote: "` + warning + `." Nobody stayed at home.`, 19},
		{"both quote it", `She said: "` + warning + `." She went.`, `The office wrote: "` + warning + `." Nobody stayed at home.`, 0},
		{"neither quotes it", warning + ". Stay at home.", "The office wrote it. " + warning + ". Nobody stayed.", 0},
		{"somebody speaks, whose marks were lost", "We saw the heavy swell break over our quay and it carried off the lamp. He left.",
			`He wrote: "We saw the heavy swell break over our quay and it carried off the lamp." He left.`, 0},
		{"somebody speaks, whose second mark was lost", "The harbour master was asked.\n\n[quotation|broken: 'The heavy swell broke over the new quay on Monday and carried off the lamp of the inn.]\n\nHe left.",
			`He wrote: "The heavy swell broke over the new quay on Monday and carried off the lamp of the inn." He left.`, 0},
		{"an interview that is told in the third person", "Uhl: What did you find, Ms Calder?\n\nCalder: The quays are worse than I was told. We have a list of 2,900 planks that must be replaced within the next ten years. That is nearly twice what my predecessor told the council.\n\nUhl: What follows from that for new boats?\n\nCalder: It follows that we build no new boat before the end of the decade. First the quay, then the boat. Nobody paints a boat whose bottom has a hole the size of a bucket.",
			`Harbour warden Ines Calder does not want new boats built before the end of the decade. "First the quay, then the boat," she said in an interview that was sent on Sunday. The port had a list of 2900 planks which had to be replaced within the next ten years. It was nearly twice of what her predecessor had told the council.` + "\n\n" + `"Nobody paints a boat whose bottom has a hole the size of a bucket," Calder said.`, 14},
		{"a post with the address of its picture", "The office was on the pier.\n\n" + warning + " https://t.co/Ab12 pic.twitter.com/Cd34\n\nNobody stayed at home.", `The office wrote: "` + warning + `." Nobody stayed at home.`, 0},
		{"a post above whose it is", "The office was on the pier.\n\n" + warning + "\n— Tarnby Harbour (@tarnbyharbour) May 4, 2031\n\nNobody stayed at home.", `The office wrote: "` + warning + `." Nobody stayed at home.`, 0},
		{"a warning above who wrote it", warning + ".\n\nTarnby Harbour office.", `The office wrote: "` + warning + `." Nobody stayed at home.`, 19},
		{"what somebody is said to have written", "The port was told, [attribution||speaker: the office wrote], that heavy swell will break over the quay of Tarnby and may carry off whoever stands on it after dark. Stay at home.", `The office wrote: "` + warning + `." Nobody stayed at home.`, 0},
		{"what somebody says in a clause", "The port is shut. It put up a board on which it warned that " + strings.ToLower(warning[:1]) + warning[1:] + ". Stay at home.", `The office wrote: "` + warning + `." Nobody stayed at home.`, 0},
		{"a clause of another sentence", "It is a pity that the port is shut. " + warning + ". Stay at home.", `The office wrote: "` + warning + `." Nobody stayed at home.`, 19},
		{"somebody speaks, behind a quotation that ends where a paragraph did", `The office heard "a terrible bang"."` + warning + `," a clerk said.`, `The office wrote: "` + warning + `." Nobody stayed at home.`, 0},
		{"a part of a sentence", "The office said that heavy swell would break over the quay of Tarnby and carry off the lamps, and nobody believed it.",
			`He spoke of "heavy swell would break over the quay of Tarnby and carry off the lamps", and of a lantern.`, 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			f := newStory(t, doc{id: "a", text: tt.a}, doc{id: "b", text: tt.b})
			_, r := f.quotes(0, 1, f.passages(0, 1))
			require.Equal(t, tt.want, r.Len(), "b quotes of a")
			_, r = f.quotes(1, 0, f.passages(1, 0))
			require.Zero(t, r.Len(), "a quotes nothing of b")
		})
	}
}

// Two follow up one paper's report, one in quotation marks and one without: neither need
// have seen the other.
func TestQuotedFromOneReport(t *testing.T) {
	const warning = "Heavy swell will break over the quay of Tarnby and may carry off whoever stands on it after dark"
	credit := func(outlet string) string {
		return " Nobody had told the port, [attribution|" + outlet + "|reported: " + outlet + " reported]."
	}
	for _, tt := range []struct {
		reason, a, b string
		quoted       bool
	}{
		{"one report", credit("The Tarnby Echo"), credit("The Tarnby Echo"), false},
		{"reports of two papers", credit("The Tarnby Echo"), credit("The Orrick Courier"), true},
		{"one has it from nobody", "", credit("The Tarnby Echo"), true},
	} {
		f := newStory(t, doc{id: "a", text: warning + ". Stay at home." + tt.a}, doc{id: "b", text: `They wrote: "` + warning + `." Nobody stayed.` + tt.b})
		require.Equal(t, tt.quoted, f.find(sigQuoted) != nil, tt.reason)
	}
}

// What follows somebody's words in their paragraph may be his, and no sign that who quotes
// it has it from there.
func TestQuotedWhereSomebodySpoke(t *testing.T) {
	const warning = "Heavy swell will break over the quay of Tarnby and may carry off whoever stands on it after dark"
	for _, tt := range []struct {
		before string
		quoted bool
	}{
		{"The port is shut, [attribution||speaker: the office said]. ", false},
		{"The port is shut, [attribution||speaker: the office said].\n\n", true},
		{"The port is shut, [attribution|The Tarnby Echo|reported: The Tarnby Echo reported]. ", true},
		{"The port is shut. ", true},
	} {
		f := newStory(t, doc{id: "a", text: tt.before + warning + ". Stay at home."}, doc{id: "b", text: `They wrote: "` + warning + `." Nobody stayed.`})
		require.Equal(t, tt.quoted, f.find(sigQuoted) != nil, tt.before)
	}
}

package lineage

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// about is what the Morne works put at the end of every release.
const about = `

About Morne Glass
Morne Glass makes windows, lenses and jars in two kilns on the shore of Lake Arle and sells them in forty countries. It was founded in 1840.

Media contact:
Rosa Tilney
press@morneglass.example`

func TestStandingMatter(t *testing.T) {
	spring := doc{id: "spring", source: "Morne Glass", published: "2031-03-04",
		text: "Morne Glass will rebuild the smaller of its kilns this summer and send a third of the workers home on full pay until it burns again." + about}
	autumn := doc{id: "autumn", source: "Morne Glass", published: "2031-10-28",
		text: "Sales of Morne Glass rose by nine per cent over the first three quarters, while the price of sand went up by a fifth." + strings.Replace(about, "Rosa Tilney", "Jon Aske", 1)}
	f := newStory(t, spring, autumn)
	require.NotEmpty(t, f.passages(0, 1), "the two share what stands at their ends")
	_, linked := f.reuse().link(0, 1)
	require.False(t, linked, "a later release is no copy of an earlier one for having the same lines about the company")

	spring.text = "The kiln was lit in 1872 and has not been cold since but for one winter. Its bricks came by boat from Harth. " + spring.text
	edited := autumn
	edited.text = "The chairman read the figures to the owners in the hall of the rowing club. Jars sold best of all, he said. " + strings.Replace(strings.Replace(autumn.text, "two kilns", "three kilns", 1), "forty countries", "more than fifty countries of the world", 1)
	f = newStory(t, spring, edited)
	require.NotEmpty(t, f.passages(0, 1), "the two share what stands at their ends")
	_, linked = f.reuse().link(0, 1)
	require.False(t, linked, "nor if these lines were brought up to date")

	again := autumn
	again.text = strings.Replace(spring.text, "a third", "half", 1)
	f = newStory(t, spring, again)
	_, linked = f.reuse().link(0, 1)
	require.True(t, linked, "a release with little but its first line changed is the old one")

	renewed := spring
	renewed.id, renewed.published = "renewed", "2031-03-05"
	renewed.text = strings.Replace(spring.text, "a third", "half", 1)
	f = newStory(t, spring, renewed)
	_, linked = f.reuse().link(0, 1)
	require.True(t, linked, "a release sent out again on the next day is one of it")

	background := "The kiln was lit in 1872 by the founder's grandson, who had seen one like it in Murano and paid for the bricks with his wife's vineyard."
	first, second := spring, autumn
	first.text = "The kiln is to be rebuilt. " + strings.Repeat("So much is known of it. ", 20) + "\n\n" + background + "\n\n" + strings.Repeat("Work begins when the frost ends and stops when it comes. ", 8)
	second.text = "Sales are up by nine per cent. " + strings.Repeat("Nobody had thought that. ", 20) + "\n\n" + background + "\n\n" + strings.Repeat("The board meets again before Christmas to vote on it. ", 8)
	f = newStory(t, first, second)
	_, linked = f.reuse().link(0, 1)
	require.True(t, linked, "a paragraph of background from the midst was copied")
}

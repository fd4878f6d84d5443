package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Officials, reports and people without a name as English texts of many countries have
// them, and words that look alike.
func TestRumours(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
		why  string
	}{
		{"A senior official said that the quay was shut.", []string{"official said||official"}, "one official"},
		{"The quay is shut, an official in southern Narvia said.", []string{"official in southern Narvia said||official"}, "an adjective before the place"},
		{"The quay is shut, according to a government official.", []string{"according to a government official||official"}, "by a preposition"},
		{"The quay is shut, according to government figures and official charts.", nil, "adjectives"},
		{"The quay is shut, a union official said, and so said an airline official.", nil, "of no authority"},
		{"Anti-government leaflets said that the quay was shut.", nil, "half of a word"},
		{"He had met a United States official, and said so.", nil, "a country, and no verb"},
		{"Sheriff Jane Roe said the quay was shut.", []string{"Sheriff Jane Roe said||official"}, "with a name"},
		{"Gardaí said the quay was shut.", []string{"Gardaí said||official"}, "of Ireland"},
		{"The quay is shut, said police spokesman John Roe in a statement.", []string{"said police||official"}, "a spokesman with a name behind the verb"},
		{"Police chief Jane Roe told reporters that the quay was shut.", []string{"Police chief Jane Roe told||official"}, "several were told"},
		{"Jane Roe told reporters that the police were late.", nil, "told of the police"},
		{"The coastguard warned that the quay was shut.", []string{"coastguard warned||official"}, "a warning"},
		{"The US military said that the quay was shut.", []string{"military said||official"}, "the military"},
		{"A military-ruled town said so, according to military papers of an army officer who described it.", nil, "of the military"},
		{"Detective Inspector Jane Roe said the quay was shut.", []string{"Detective Inspector Jane Roe said||official"}, "a rank of the police"},
		{"Sky News has seen a copy of the letter, and the Boston Herald understands it is old.", []string{"Sky News has seen|Sky News|seen", "the Boston Herald understands|Boston Herald|reported"}, "what outlets say of their own"},
		{"Sky News has seen its audience shrink, and has been told to pay.", nil, "outlets in the news"},
		{"Deadline is reporting that the quay was sold.", []string{"Deadline is reporting|Deadline|reported"}, "an everyday word that opens its sentence"},
		{"Deadline is on Monday.", nil, "and one that means itself"},
		{"She has revealed on a blog that Jane Roe sold the quay.", nil, "a clause, and no name of the blog"},
		{"Several reports say that the quay was sold.", []string{"reports say||reported"}, "of nobody"},
		{"Court reports say that the quay was sold.", nil, "of a court"},
		{"It was reported that the quay was sold.", []string{"It was reported that||reported"}, "in the passive"},
		{"It was reported to the town, and reported missing.", nil, "another sense"},
		{"The quay was sold, report says", []string{"report says||reported"}, "how a title ends"},
		{"The quay was sold, according to a report.", []string{"according to a report||reported"}, "of nobody"},
		{"The quay was sold, according to a report of the harbor board.", nil, "of somebody"},
		{"Another league source said the quay was sold, it's reported.", []string{"source said||reported", "it's reported||reported"}, "one of a league"},
		{"The quay was sold, a league executive told Jane Roe of the Boston Herald.", []string{"told Jane Roe of the Boston Herald|Boston Herald|told"}, "whose reporter was told"},
		{"The mayor told Jane Roe of the sale.", nil, "told of something"},
		{"Media sources report that the quay was sold.", []string{"Media sources report||reported"}, "the press"},
		{"The quay will be sold, people familiar with the matter said. One of the people said it was old.", []string{"people familiar with the matter said||reported", "One of the people said||reported"}, "the same people again"},
		{"The people said that the quay was theirs.", nil, "a people"},
		{"The quay will be sold, one source cautioned.", []string{"one source cautioned||reported"}, "one of them"},
	} {
		require.Equal(t, append([]string{}, c.want...), marksOf(t, "en", c.text, Attribution), "%s: %q", c.why, c.text)
	}
}

package normalize

import "testing"

// Who breaks a story is an outlet, whatever its name; news is broken to people, and by persons.
func TestNewsDeed(t *testing.T) {
	checkMarks(t, "en", Scoop, []markCase{
		{"The Calden Lamplighter, which broke the story last week, has 11 people.", []string{"The Calden Lamplighter, which broke the story|Calden Lamplighter|revealed"}, "a relative clause"},
		{"The Calden Lamplighter first broke the story.", []string{"The Calden Lamplighter first broke the story|Calden Lamplighter|revealed"}, "an article"},
		{"Calden Hour, which had the scoop in May, is small.", []string{"Calden Hour, which had the scoop|Calden Hour|revealed"}, "\"which\", no article"},
		{"Jane Roe broke the story. Jane Roe, who broke the story, was glad.", nil, "a reporter"},
		{"The Calden Council, which broke the news to staff, was sorry. The Calden Council revealed a plan.", nil, "news, and what anybody reveals"},
		{"The Italian paper, which broke the story, is small. It broke the story.", nil, "no name"},
		{"The Calden Players, who had the scoop of the season, won.", nil, "\"who\""},
	})
}

package normalize

import "testing"

// Who wrote, translated and passed a story signs for the agency; books and films have editors and versions, too.
func TestDesksThatTranslate(t *testing.T) {
	const story = "Trois grues sont tombées dans le port, a dit la capitaine, qui attend un rapport.\n\n"
	checkMarks(t, "fr", Credit, []markCase{
		{story + "Jeanne Roc et Paul Mas, Anne Val pour le service français, édité par Luc Ré", []string{"Jeanne Roc et Paul Mas, Anne Val pour le service français, édité par Luc Ré|Reuters|reporting"}, "a list without brackets"},
		{story + "Jeanne Roc a travaillé pour le service français, édité par Luc Ré et Paul Mas.", nil, "a sentence"},
		{story + "Le roman de Jeanne Roc, édité par Anne Val", nil, "a book"},
		{story + "(Version française Luc Ré)", nil, "of no agency's story"},
		{"HARLOW (Agefi-Dow Jones)--" + story + "(Version française Luc Ré) ed: ABC", []string{"(Version française Luc Ré) ed: ABC|Dow Jones Newswires|reporting"}, "under an agency's dateline, with who passed it"},
		{"PARIS (AFP) - " + story + "Le film (Version française Luc Ré) est sorti, et un livre.", nil, "behind a film"},
	})
	checkMarks(t, "fr", Byline, []markCase{
		{"HARLOW (Agefi-Dow Jones)--" + story + "-Jeanne Roc, The Wall Street Journal", []string{"Jeanne Roc|Jeanne Roc"}, "the paper of the agency's house"},
		{story + "-Jeanne Roc, The Wall Street Journal", nil, "an entry of a list"},
	})
}

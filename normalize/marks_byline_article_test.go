package normalize

import "testing"

// Authors sign for an agency whose name has an article, and before the name of their own house; in French they
// sign with agencies that they do not name, too.
func TestBylineBeforeArticle(t *testing.T) {
	const fr = "La grue est tombée dimanche sur le quai, blessant deux ouvriers, selon les pompiers.\n\nLe port reste fermé jusqu'à nouvel ordre, a dit la mairie."
	page := func(line string) string { return "Une grue tombe\n\n" + line + "\n\n" + fr }
	checkMarks(t, "fr", Byline, []markCase{
		{page("Jeanne Roc, La Presse Canadienne"), []string{"Jeanne Roc|Jeanne Roc"}, "an agency with its article"},
		{page("Jeanne Roc, l'Agence France-Presse"), []string{"Jeanne Roc|Jeanne Roc"}, "an elided one"},
		{page("Par Jeanne Roc, Radio Douve"), []string{"Par Jeanne Roc|Jeanne Roc"}, "a house that no table knows"},
		{page("Par Jeanne Roc, Anne Val"), []string{"Par Jeanne Roc, Anne Val|Jeanne Roc, Anne Val"}, "two authors"},
		{page("La mairie et les agences"), nil, "no author"},
	})
	checkMarks(t, "fr", Credit, []markCase{
		{page("Jeanne Roc, La Presse Canadienne"), []string{"La Presse Canadienne|Canadian Press|byline"}, "an agency with its article"},
		{page("Jeanne Roc - La Presse Canadienne"), []string{"La Presse Canadienne|Canadian Press|byline"}, "behind a dash"},
		{page("Jeanne Roc, l'Agence France-Presse"), []string{"Agence France-Presse|AFP|byline"}, "an elided one"},
		{page("Jeanne Roc, La Presse"), nil, "a paper"},
		{page("J.-M. C. et agences"), []string{"J.-M. C. et agences||agencies"}, "agencies without a name"},
		{page("La mairie et les agences ferment"), nil, "a line of the story"},
	})
}

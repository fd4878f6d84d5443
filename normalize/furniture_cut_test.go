package normalize

import "testing"

// Other articles by how they begin are no paragraphs of this one; an author's dots are.
func TestCutOffTeasers(t *testing.T) {
	const it = "Una gru del porto è caduta lunedì sul molo nord, senza ferire nessuno.\n\nIl traffico è stato interrotto per sei ore ed è ripreso in serata, quando la gru è stata rimossa dal molo. Il porto conta dodici gru, tutte costruite prima della guerra e riparate da allora.\n\n"
	one, two := "La giunta vara i criteri per una nuova misura di…", "Allarme nella notte in via del Porto, vetrina sfondata con..."
	checkMarks(t, "it", Furniture, []markCase{
		{"Cade una gru\n\n" + it + one + "\n" + two, []string{one + "|teaser", two + "|teaser"}, "two below the prose"},
		{"Cade una gru\n\n" + it + one, nil, "one"},
		{"Cade una gru\n\n" + it + one + "\nE poi la notte, che sul porto non era mai stata così lunga.", nil, "a sentence behind"},
		{"Cade una gru\n\n" + one + "\n" + two, nil, "no prose above"},
		{"Cade una gru\n\n" + one + "\n" + two + "\n\n" + it, nil, "above the prose"},
	})
}

// How other articles begin, cut off by dots in brackets, stands on lines of their own below the prose, perhaps with the
// place and the agency of each; a quotation may be cut off so, too.
func TestExcerpts(t *testing.T) {
	const it = "Kran gestürzt\n\nEin Kran ist am Montag im Hafen von Harlow gestürzt, wie das Hafenamt am Abend mitteilte. Niemand kam zu Schaden.\n\n"
	one, two := "Harlow (dpa) - Der Trainer hat nach dem Sieg im Stadtderby […] (01)", "Zum 74. Mal wurde am Freitag der Preis der Werften verliehen [...]"
	checkMarks(t, "de", Furniture, []markCase{
		{it + one + "\n" + one, []string{one + "|teaser", one + "|teaser"}, "two"},
		{it + two + "\n" + two, []string{two + "|teaser", two + "|teaser"}, "points for dots"},
		{it + one, nil, "one"},
		{it + "Im Brief heißt es: „Der Kran […] ist alt […]“\n" + "Er lese, […] so der Amtmann, „den Brief“.", nil, "what a letter says"},
	})
	checkMarks(t, "de", Dateline, []markCase{{it + one + "\n" + one, nil, "places of others"}})
}

// Notices of what a law lets readers ask of a house open with its number; a story may tell of an article.
func TestNoticesOfLaw(t *testing.T) {
	const fr = "Une grue tombe\n\nUne grue du port est tombée lundi sur le quai nord, sans faire de blessé.\n\n"
	notice := "Conformément à la loi Informatique et Libertés, vous disposez d'un droit d'accès aux données vous concernant."
	checkMarks(t, "fr", Furniture, []markCase{
		{fr + notice, []string{notice + "|notice"}, "a house's"},
		{fr + "Conformément à l'article 38 de la loi sur les ports, le quai est fermé depuis lundi soir.", nil, "a port's"},
	})
}

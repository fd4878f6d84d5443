package normalize

import "testing"

func TestTradePapersThatWereFirst(t *testing.T) {
	checkMarks(t, "de", Scoop, []markCase{
		{`Zuerst hatte der Fachdienst «Hopfen Aktuell» darüber berichtet.`, []string{"Zuerst hatte der Fachdienst «Hopfen Aktuell»|Hopfen Aktuell|first reported"}, "a service of one trade"},
		{`Als Erstes hatte die Fachzeitschrift „Kran & Kai“ darüber berichtet.`, []string{"Als Erstes hatte die Fachzeitschrift „Kran & Kai“|Kran & Kai|first reported"}, "a paper of one"},
		{`Das Amt prüft das, wie zuerst der Branchendienst „Kran & Kai“ berichtete.`, []string{"„Kran & Kai“ berichtete|Kran & Kai|first reported"}, "its verb behind it"},
		{`Das Fachblatt „Kran & Kai“ hatte zuerst über die Pläne berichtet.`, []string{"„Kran & Kai“ hatte zuerst|Kran & Kai|first reported"}, "said to be first behind it"},
		{`Zuerst hatten Forscher im Fachmagazin «Kran & Kai» über den Fund berichtet.`, nil, "where somebody else was read"},
		{`Zuerst hatte das Fachblatt «Kran & Kai» nichts davon gewusst.`, nil, "it told nothing"},
		{`Die Studie erschien im Fachblatt «Kran & Kai», und zuerst glaubte ihr niemand.`, nil, "a study in it"},
		{`Zuerst hatte der Rettungsdienst «Kran & Kai» darüber berichtet.`, nil, "a service of another kind"},
	})
	checkMarks(t, "en", Scoop, []markCase{
		{`The trade publication Hop Grower first reported the plans.`, []string{"Hop Grower first reported|Hop Grower|first reported"}, "a word for others as well"},
		{`The plans were first reported by trade magazine Hop Grower.`, []string{"first reported by trade magazine Hop Grower|Hop Grower|first reported"}, "without an article"},
		{`The trade journal of the brewers first reported a loss.`, nil, "without a name"},
		{`In the trade publication Jane Roe sees a friend, she first reported to the port.`, nil, "no report of it"},
	})
}

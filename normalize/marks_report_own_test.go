package normalize

import "testing"

// What a house says of its own affairs is no report, as it is whose spokesman speaks beside it.
func TestHouseThatSpeaksForItself(t *testing.T) {
	checkMarks(t, "en", Attribution, []markCase{
		{"The BBC has said the drama will return. A spokesperson told the mayor it was early.", nil, "its spokesperson in the next sentence"},
		{"Her departure was confirmed on Friday, and the BBC has said the drama will go on. A spokesperson told the mayor.", nil, "a sentence that ends in a small word"},
		{"The BBC said the drama will return, and the mayor was glad.\n\n\"It is early,\" a BBC spokesperson told the mayor.", nil, "its spokesperson elsewhere"},
		{"The BBC has said the drama will return. A spokesperson for the mayor was glad.", []string{"The BBC has said|BBC|said"}, "another's spokesperson"},
		{"The BBC has said the drama will return, and the mayor was glad.", []string{"The BBC has said|BBC|said"}, "no spokesperson"},
		{"The BBC said the mayor will go. A spokesperson declined to comment. The BBC reported on Monday that he had packed.", []string{"The BBC said|BBC|said", "The BBC reported|BBC|reported"}, "it reports, too"},
	})
}

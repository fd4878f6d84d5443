package normalize

import "testing"

// The addresses that Twitter appends to a message are furniture within it; others, and half a one, are text.
func TestEmbeddedAddresses(t *testing.T) {
	checkMarks(t, "en", Furniture, []markCase{
		{"Ferry aground\n\nThe port wrote that all 214 passengers of the night ferry had been saved before dawn. https://t.co/Zx81aa pic.twitter.com/Ab3dE9 — Harlow Port (@harlowport) May 3, 2031",
			[]string{"https://t.co/Zx81aa|footer", "pic.twitter.com/Ab3dE9|footer"}, "both"},
		{"Ferry aground\n\nThe captain, who posts at harlow.example/pictures, said that pic.twitter.com/ had been down for an hour when the ferry ran aground.", nil, "neither"},
	})
}

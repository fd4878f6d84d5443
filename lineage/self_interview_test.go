package lineage

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Whose page an interview is of which other texts quote an answer.
func TestReadInterviewsHere(t *testing.T) {
	const (
		answer = "Neither the harbour master nor the mayor has had the courage to look me in the eye."
		page   = "The keeper speaks\n\nShe sits in the tower with a lamp on her knees and says nothing for a while.\n\nHow did you learn of it?\n\n" +
			"From a boy with a letter. " + answer + "\n\nWhat will you do?\n\nI stay until the boats are in.\n\nAre you owed money?\n\nThree months of it, and so are the others."
		credit = `"` + answer + `," she [attribution|Puerto Libre|interview: said in an interview with Puerto Libre].`
	)
	report := func(text string) doc { return doc{text: "Nobody in Varn sold a fish on Monday. " + text} }
	for _, tt := range []struct {
		name string
		docs []doc // the first is asked
		want bool
	}{
		{"another quotes an answer as given to the house", []doc{{text: page}, report(credit)}, true},
		{"it was reported there", []doc{{text: page}, report(`"` + answer + `," she said in an interview that was [attribution|Puerto Libre|reported: published by Puerto Libre].`)}, true},
		{"the credit stands in the sentence before", []doc{{text: page}, report(`She was [attribution|Puerto Libre|interview: in an interview with Puerto Libre]. "` + answer + `"`)}, true},
		{"a publisher's company holds the copyright", []doc{{text: page + "\n\n[copyright|Calder Holding: © Calder Holding]"}, report(credit)}, true},
		{"the holder of the copyright is credited", []doc{{text: page + "\n\n[copyright|Tarnby Echo: © Tarnby Echo]"}, report(credit + " The lamps are dear, [attribution|Tarnby Echo|reported: the Tarnby Echo reported].")}, false},
		{"the headline names the house", []doc{{text: strings.Replace(page, "The keeper speaks", "The keeper speaks to [attribution|Puerto Libre|reported: Puerto Libre]", 1)}, report(credit)}, true},
		{"the page has it from there", []doc{{text: page + "\n\nThis [attribution|Puerto Libre|reported: Puerto Libre published] first."}, report(credit)}, false},
		{"the other says it in its own voice", []doc{{text: page}, report(strings.ReplaceAll(credit, `"`, ""))}, false},
		{"the page quotes it as well", []doc{{text: strings.Replace(page, answer, `"`+answer+`"`, 1)}, report(credit)}, false},
		{"nobody asks on the page", []doc{{text: strings.ReplaceAll(page, "?", ".")}, report(credit)}, false},
		{"two pages hold the interview", []doc{{text: page}, {text: "Of towers. " + page}, report(credit)}, false},
		{"another is by the house", []doc{{text: page}, report(credit), {source: "Puerto Libre", text: "The inn has a new lamp."}}, false},
		{"its outlet is known", []doc{{source: "Tarnby Echo", text: page}, report(credit)}, false},
		{"what is credited is something else", []doc{{text: page}, report(`"The lamps are dear and the oil is dearer than in May," she [attribution|Puerto Libre|interview: said in an interview with Puerto Libre].`)}, false},
		{"an agency's interview is its clients'", []doc{{text: page}, report(strings.ReplaceAll(credit, "Puerto Libre", "AFP"))}, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			for i := range tt.docs {
				tt.docs[i].id = string(rune('a' + i))
			}
			name := "Puerto Libre"
			if strings.Contains(tt.name, "agency") {
				name = "AFP"
			}
			require.Equal(t, tt.want, newStory(t, tt.docs...).isBy(0, name))
		})
	}
}

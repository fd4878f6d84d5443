package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// A stamp that is a little late does not outweigh what the texts say: the paper
// says that its warden spoke to the agency, whose page came up minutes later.
func TestStampsThatAreALittleLate(t *testing.T) {
	const told = ". A warden [attribution|AFP|told: told AFP] that more would come."
	for name, x := range map[string]struct {
		agency, paper doc
		first         bool // the agency's is the source
	}{
		"minutes later": {doc{id: "agency", source: "AFP", text: flood, published: "2031-05-04T10:09:00Z"},
			doc{id: "paper", source: "Arle Gazette", text: flood + told, published: "2031-05-04T10:02:00Z"}, true},
		"a day east of it": {doc{id: "agency", source: "AFP", text: flood, published: "2031-05-05"},
			doc{id: "paper", source: "Arle Gazette", text: flood + told, published: "2031-05-04"}, true},
		"an aggregator's clock": {doc{id: "agency", source: "The Arle Review", text: flood, published: "2031-05-04T10:00:00Z"},
			doc{id: "paper", source: "Digest", text: flood + ", [attribution|The Arle Review|reported: The Arle Review reported].", published: "2031-05-03T16:00:00Z"}, true},
		"a paper two days later": {doc{id: "agency", source: "The Arle Review", text: flood, published: "2031-05-06T10:00:00Z"},
			doc{id: "paper", source: "Digest", text: flood + ", [attribution|The Arle Review|reported: The Arle Review reported].", published: "2031-05-03T16:00:00Z"}, false},
		"a week later": {doc{id: "agency", source: "AFP", text: flood, published: "2031-05-11T10:09:00Z"},
			doc{id: "paper", source: "Arle Gazette", text: flood + told, published: "2031-05-04T10:02:00Z"}, false},
	} {
		t.Run(name, func(t *testing.T) {
			for _, docs := range [][]doc{{x.agency, x.paper}, {x.paper, x.agency}} {
				f := newStory(t, docs...)
				z, claim := fused(f.cues(0, 1))
				if docs[0].id == "paper" {
					z = -z
				}
				a, b := 0, 1
				if docs[0].id == "paper" {
					a, b = 1, 0
				}
				if x.first {
					require.Greater(t, z, 1., "the agency is the source: %+v", f.cues(0, 1))
					require.True(t, claim, "the credit carries the claim")
					require.Zero(t, f.certainly(b, a), "the stamps are no certain order")
				} else {
					require.Negative(t, z, "a week is no delay of a page: %+v", f.cues(0, 1))
					require.Positive(t, f.certainly(b, a))
				}
			}
		})
	}
}

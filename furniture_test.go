package wiretrace_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/wiretrace/wiretrace"
	"github.com/wiretrace/wiretrace/normalize"
)

// heraldFooter is what a paper prints under every article; no pattern knows it.
const heraldFooter = "The Harlow Herald goes to every house in the river valley, from the old weir down to the lighthouse."

// briefs are articles of one paper on seven events, each over its footer.
func briefs() []wiretrace.Document {
	var docs []wiretrace.Document
	for i, text := range []string{
		"Gardeners in Upper Harlow have grown a pumpkin that weighs more than the mayor, her deputy and the town clerk together.",
		"Thieves carried off forty lanterns from the chapel on Friday night, leaving behind a single candle and a polite apology.",
		"Ferrymen want higher wages because winter storms have doubled the hours that every crossing takes, their union explained.",
		"Pupils at Weston Grammar built a telescope from drainpipes, spectacles and an umbrella, then discovered two spots on Jupiter.",
		"Bakers complain about flour prices, which climbed by a third since spring when drought withered wheat across several counties.",
		"Engineers closed the suspension bridge after inspectors noticed rust inside three anchorages that date from its construction.",
		"Sixteen cyclists crashed during Sunday's race when an escaped goat wandered onto the descent towards Millbrook, organisers reported.",
	} {
		docs = append(docs, wiretrace.Document{ID: fmt.Sprint("brief", i+1), Source: "Harlow Herald", Body: text + "\n\n" + heraldFooter})
	}
	return docs
}

// footers lists the documents of r in which the footer is marked.
func footers(r *wiretrace.Report) (ids []string) {
	for _, d := range r.Documents {
		for _, m := range d.Marks {
			if m.Kind == string(normalize.Furniture) && m.Value == "repeated" {
				ids = append(ids, d.ID)
			}
		}
	}
	return ids
}

func TestLearnedFurniture(t *testing.T) {
	ctx := context.Background()
	r, err := wiretrace.Analyze(ctx, briefs(), nil)
	require.NoError(t, err)
	require.Equal(t, []string{"brief1", "brief2", "brief3", "brief4", "brief5", "brief6", "brief7"}, footers(r))
	require.Empty(t, r.Matches, "a footer is no copy")

	d, err := wiretrace.New(nil)
	require.NoError(t, err)
	for i, doc := range briefs() {
		matches, err := d.Add(ctx, doc)
		require.NoError(t, err)
		require.Len(t, matches, []int{0, 1, 2, 3, 0, 0, 0}[i], "a stream knows what came before: document %d", i+1)
	}
	r, err = d.Report(ctx)
	require.NoError(t, err)
	require.Equal(t, []string{"brief5", "brief6", "brief7"}, footers(r))

	off := &wiretrace.Options{Learn: normalize.LearnOptions{Off: true}}
	r, err = wiretrace.Analyze(ctx, briefs(), off)
	require.NoError(t, err)
	require.Empty(t, footers(r))
	require.Len(t, r.Matches, 21)

	kept := &wiretrace.Options{Normalize: normalize.Options{KeepFurniture: true}}
	r, err = wiretrace.Analyze(ctx, briefs(), kept)
	require.NoError(t, err)
	require.Len(t, footers(r), 7, "marked, and its words kept")
	require.Len(t, r.Matches, 21)
}

// What another outlet prints too is an agency's, however often it comes.
func TestWireCopyIsNotLearned(t *testing.T) {
	docs := briefs()
	docs = append(docs, wiretrace.Document{ID: "post", Source: "Weston Post", Body: "An otter has moved into the fountain before the town hall.\n\n" + heraldFooter})
	r, err := wiretrace.Analyze(context.Background(), docs, nil)
	require.NoError(t, err)
	require.Empty(t, footers(r))
	require.Len(t, r.Matches, 28)
}

// A document that is refused teaches nothing, nor does one that comes again.
func TestRefusedTeachesNothing(t *testing.T) {
	ctx := context.Background()
	d, err := wiretrace.New(nil)
	require.NoError(t, err)
	docs := briefs()
	for range 3 {
		for _, doc := range docs[:3] {
			_, err := d.Add(ctx, doc)
			require.NoError(t, err)
		}
	}
	stolen := docs[3]
	stolen.ID = docs[0].ID
	_, err = d.Add(ctx, stolen)
	require.Error(t, err)
	matches, err := d.Add(ctx, docs[4])
	require.NoError(t, err)
	require.Len(t, matches, 3)
}

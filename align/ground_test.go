package align

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Two reporters at one fire: the same people, places and times, and no sentence of one
// is made from one of the other but for what the prefect said.
const (
	tanneryMorning = `A fire broke out at about half past two on Thursday morning in a warehouse of the Lorne tannery at Varmontel, three kilometres from the cathedral. ` +
		`Nobody was hurt, but the prefecture of Douvre took important measures to protect the inhabitants. ` +
		`Some 200 firefighters are at the site to deal with a blaze that is technically complex, according to the prefect Paul Astier. ` +
		`Sirens were set off in several villages of the valley to warn residents. ` +
		`An area of 500 metres around the tannery has been evacuated and schools of twelve villages are closed. ` +
		`"The first analyses have shown no acute toxicity in the main molecules that we are following", Paul Astier said. ` +
		`The Lorne tannery, where 400 people work, makes leather for shoes, saddles and furniture.`
	tanneryEvening = `The Lorne tannery at Varmontel was still smoking on Thursday evening when the prefect of Douvre, Paul Astier, met the press before the cathedral. ` +
		`Residents of the valley complain that sirens were heard only at eight, hours after the warehouse had caught fire. ` +
		`The prefecture answered that firefighters had other things to do, and that measures to protect inhabitants were important and in time. ` +
		`Twelve villages keep their schools closed on Friday; within 500 metres of the site nobody may go home. ` +
		`"No acute toxicity", the prefect repeated, was what the first analyses of the main molecules had shown. ` +
		`More than 200 firefighters and sixty vehicles were there, and a complex blaze it had been, their commander said. ` +
		`Shoes and saddles have been made of Lorne leather since 1954, and 400 families live by it.`
)

// What two reports of one event have in common is their event: sentences
// that have a few names in common are in no passage, as they are of texts that are no reports.
func TestReportsOfOneEventShareSentencesAlone(t *testing.T) {
	al, err := New(nil)
	require.NoError(t, err)
	a, b := text(t, tanneryMorning), text(t, tanneryEvening)
	words := func(ps []Passage) (n int) {
		for _, p := range ps {
			n += p.A.Len()
		}
		return n
	}
	loose := al.Compare(Prepare(a), Prepare(b))
	all := ""
	for _, p := range loose {
		all += a.Quote(p.A)
	}
	require.Contains(t, all, "200 firefighters", "the region reaches over sentences that have a few names in common")

	ps := al.Compare(PrepareReport(a, "The Courier"), PrepareReport(b, "Douvre Radio"))
	require.Less(t, 3*words(ps), 2*words(loose))
	for _, p := range ps {
		require.NotContains(t, a.Quote(p.A), "firefighters", "%q and %q", a.Quote(p.A), b.Quote(p.B))
		require.NotContains(t, a.Quote(p.A), "Sirens", "%q and %q", a.Quote(p.A), b.Quote(p.B))
	}

	require.Equal(t, loose, al.Compare(PrepareReport(a, "The Courier"), PrepareReport(b, "The Courier")), "one house writes its story anew")
	require.Equal(t, ps, al.Compare(PrepareReport(a, "The Courier"), PrepareReport(b, "Douvre Radio")), "what was prepared is as it was")
}

// A rewrite sentence by sentence is a passage, with those of its sentences that have
// little in common with theirs, since they follow one another.
func TestRewrittenReportIsAPassage(t *testing.T) {
	al, err := New(nil)
	require.NoError(t, err)
	a := text(t, tanneryMorning)
	b := text(t, `In a warehouse of the tannery Lorne, three kilometres from Varmontel's cathedral, fire broke out on Thursday morning at half past two or so. `+
		`The prefecture of Douvre took measures to protect inhabitants, important ones, though nobody had been hurt. `+
		`At the site some 200 firefighters deal with a technically complex blaze, the prefect Paul Astier says. `+
		`In several villages of the valley sirens were set off so that residents were warned.`)
	ps := al.Compare(PrepareReport(a, "The Courier"), PrepareReport(b, "Valley News"))
	require.NotEmpty(t, ps)
	n := 0
	for _, p := range ps {
		n += p.B.Len()
	}
	require.Greater(t, float64(n), .8*float64(len(b.Words)), "%v", ps)
}

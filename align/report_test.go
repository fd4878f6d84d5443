package align

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Two papers have one paragraph from the same copy, and far from it the sentence that closes
// both. Of two pages of a school such a row of words is its terms.
func TestReportsShareARowOfWordsAnywhere(t *testing.T) {
	const shared = `The ferry, which carried sixty passengers and three lorries loaded with onions, capsized on Sunday evening a hundred metres from the bank of the Morrow`
	const last = `at the same place a boat had cost ten lives`
	a := text(t, shared+`, an official said. "We heard a crack, and then everybody slid to one side", said Lamin Barre, who is 34 and lies in the regional hospital. `+
		`The governor has asked the navy for divers, and the ministry of transport wants to know why the boat, which was due for a new keel in March, had sailed at all. `+
		`Three days of mourning begin today, flags are at half mast, and the head of state cut short a visit to his neighbours, among whom he had looked for loans. `+
		`What the owners have to say is not known: nobody answered at their office, where the shutters were down. Fishermen searched the banks with lamps until the rain drove them home, `+
		`and in the market of Kelan women asked every lorry driver for names, since no list of those on board was ever kept. As the harbour master recalled, `+last+`.`)
	b := text(t, shared+`. The lorries were badly lashed and began to move in midstream, a sailor told the radio station of the coast. In those waters, `+last+`, the agency recalls. The owner was arrested.`)
	al, err := New(nil)
	require.NoError(t, err)
	quotes := func(ps []Passage) (out []string) {
		for _, p := range ps {
			out = append(out, b.Quote(p.B))
		}
		return out
	}
	require.Equal(t, []string{shared}, quotes(al.Compare(Prepare(a), Prepare(b))))
	require.Equal(t, []string{shared, last}, quotes(al.Compare(PrepareReport(a, "The Courier"), PrepareReport(b, "Kelan Radio"))))
}

// A copy has the sentence that closes its model between the first two, and has put another word for one in
// its midst: eight words in a row are enough for that where both are reports.
func TestReportsMoveSentences(t *testing.T) {
	const one = `The operator from the north has hired a bank to run the sale and has sent papers to three shipping groups`
	const two = `An evening paper, which was first to tell of the talks, has the price at four hundred million with all debts`
	const closes = `Unions said they would oppose any sale that put the jobs of 1,150 sailors at risk`
	const moved = `Unions stated they would oppose any sale that put the roles of 1,150 sailors at risk`
	const between = `Shares rose by a tenth before noon. In the harbour of Kelan, where the company was founded by two brothers who carried coal and sheep, its ` +
		`oldest ship is a museum now, and children learn to tie knots on its deck. Nobody there had heard of the plan. `
	al, err := New(nil)
	require.NoError(t, err)
	a, b := text(t, one+". "+two+". "+between+closes+"."), text(t, one+". "+moved+". "+two+".")
	quotes := func(ps []Passage) (out []string) {
		for _, p := range ps {
			out = append(out, b.Quote(p.B))
		}
		return out
	}
	require.Equal(t, []string{one, two, moved}, quotes(al.Compare(PrepareReport(a, "The Courier"), PrepareReport(b, "Kelan Radio"))))
	require.NotContains(t, quotes(al.Compare(Prepare(a), Prepare(b))), moved, "of other texts it takes ten")
}

// Of a stretch that is no passage, what both put between quotation marks is one, though its words are
// those of everybody.
func TestAQuotationOfCommonWordsIsCutOut(t *testing.T) {
	const said = `we did not lose here today, we were never here at all`
	a := text(t, `The club parted with its coach on Monday, two days after the match in Tarnby. "`+said+`", the coach of the club had told Radio Tarnby, and gone home by bus with those who would still sit beside him.`)
	b := text(t, `After a row of nine games without a goal Harlow is at the bottom of the table. "`+said+`", said the coach of the club. Tarnby was last a year ago. A week is left until the next game, against Vestrand.`)
	c := text(t, `After a row of nine games without a goal Harlow is at the bottom of the table, and `+said+`, said the coach of the club. Tarnby was last a year ago. A week is left until the next game, against Vestrand.`)
	al, err := New(&Options{Rarity: func(uint64) float64 { return .05 }})
	require.NoError(t, err)
	ps := al.Passages(a, b)
	require.Len(t, ps, 1)
	require.Equal(t, said, a.Quote(ps[0].A))
	require.Equal(t, said, b.Quote(ps[0].B))
	require.Empty(t, al.Passages(a, c))
}

package align

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/wiretrace/wiretrace/internal/race"
	"github.com/wiretrace/wiretrace/normalize"
)

var plain = sync.OnceValues(func() (*normalize.Normalizer, error) {
	return normalize.New(&normalize.Options{Stem: true, PlainText: true})
})

// text normalizes s with stems.
func text(t testing.TB, s string) *normalize.Text {
	t.Helper()
	n, err := plain()
	require.NoError(t, err)
	return n.TextIn(s, "en")
}

// passages aligns two texts.
func passages(t testing.TB, a, b string) (ps []Passage, x, y *normalize.Text) {
	t.Helper()
	al, err := New(nil)
	require.NoError(t, err)
	x, y = text(t, a), text(t, b)
	return al.Passages(x, y), x, y
}

// Invented news, one sentence a string, each with words of its own.
var quarry = []string{
	"Residents of Kelderby woke on Thursday to sirens after a retaining wall collapsed above the old limestone quarry.",
	"Engineers had warned the council in February that groundwater was loosening the terraces, according to minutes seen by this newspaper.",
	"Mayor Ingrid Halvorsen ordered the evacuation of 64 households along Miller's Lane shortly before dawn.",
	"No one was hurt, but two delivery vans and a bakery were buried under mud.",
	"Insurance adjusters estimate the damage at 3.7 million crowns, a figure the owner of the quarry disputes.",
	"Schools in the valley will stay closed until the slope has been drained and anchored.",
}

var regatta = []string{
	"Spectators lined the embankment for the first autumn regatta in eleven years.",
	"Students from the polytechnic beat the favourites by half a length in heavy rain.",
	"Organisers promised hot soup, dry towels and a brass band for the award ceremony.",
	"A pair of swans delayed the junior final, to the delight of photographers.",
}

func story(sentences ...[]string) string {
	var all []string
	for _, s := range sentences {
		all = append(all, s...)
	}
	return strings.Join(all, " ")
}

func TestVerbatimSentence(t *testing.T) {
	ps, a, b := passages(t, story(quarry), story(regatta[:2], quarry[2:3], regatta[2:]))
	require.Len(t, ps, 1, "one sentence was copied, nothing else is shared")
	require.Equal(t, Verbatim, ps[0].Kind)
	require.Equal(t, 1.0, ps[0].Similarity)
	require.Empty(t, ps[0].Edits)
	want := strings.TrimSuffix(quarry[2], ".")
	require.Equal(t, want, a.Quote(ps[0].A), "exact to the word in a")
	require.Equal(t, want, b.Quote(ps[0].B), "exact to the word in b")
}

// A row of plain words is found where the sentence goes on in one text; a set phrase is not.
func TestRowOfPlainWords(t *testing.T) {
	for _, c := range []struct {
		row   string
		found bool
	}{
		{"Seven years ago the town had turned down an offer of the Swiss", true},
		{"The old man went up the hill with his dog and came back alone", true},
		{"She opened the door and left a light on for the others", true},
		{"The company did not immediately respond to a request for comment on Monday", false},
	} {
		ps, a, _ := passages(t, story(quarry, []string{c.row + "."}), story(regatta[:2], []string{c.row + ", as an old hand of the port remembered over his beer."}, regatta[2:]))
		if !c.found {
			require.Empty(t, ps, c.row)
			continue
		}
		require.Len(t, ps, 1, c.row)
		require.Equal(t, c.row, a.Quote(ps[0].A))
	}
}

// A sentence of eight words is found; what every newsroom writes is not.
func TestShortSentences(t *testing.T) {
	for _, c := range []struct {
		sentence string
		found    bool
		reason   string
	}{
		{"Divers recovered the propeller from Lake Venn yesterday.", true, "eight words that say something"},
		{"A spokesman for the company declined to comment.", false, "a set phrase"},
		{"The company did not immediately respond to a request for comment.", false, "a longer set phrase"},
		{"The minister said on Monday that it was not for him to say.", false, "function words and reporting"},
	} {
		t.Run(c.reason, func(t *testing.T) {
			ps, a, b := passages(t, story(quarry, []string{c.sentence}), story(regatta[:2], []string{c.sentence}, regatta[2:]))
			if !c.found {
				require.Empty(t, ps)
				return
			}
			require.Len(t, ps, 1)
			want := strings.TrimSuffix(c.sentence, ".")
			require.Equal(t, want, a.Quote(ps[0].A))
			require.Equal(t, want, b.Quote(ps[0].B))
		})
	}
}

// A quotation is found though it is trimmed and its marks are broken, and its
// speaker's name misspelt.
func TestQuotation(t *testing.T) {
	a := story(quarry[:2], []string{`"We heard the terraces groan all night, and nobody came," said Petra Oyelaran.`}, quarry[3:])
	b := story(regatta[:2], []string{`Petra Oyelarran, who lives nearby, remembers: "we heard the terraces groan all night.`}, regatta[2:])
	ps, x, y := passages(t, a, b)
	require.Len(t, ps, 1)
	require.Equal(t, "We heard the terraces groan all night", x.Quote(ps[0].A))
	require.Equal(t, "we heard the terraces groan all night", y.Quote(ps[0].B))

	unquoted := strings.NewReplacer(`"`, "")
	ps, _, _ = passages(t, unquoted.Replace(a), unquoted.Replace(b))
	require.Empty(t, ps, "without marks the fragment is too short")
}

// Who copied one sentence may have copied a piece of the next.
func TestBesideAPassage(t *testing.T) {
	a := story(quarry[:2], []string{"The bakery belongs to Tove Lindqvist."}, quarry[4:])
	b := story(regatta[:1], quarry[1:2], []string{"Nobody knows yet what will happen now that the bakery belongs to Tove Lindqvist alone."}, regatta[1:])
	ps, x, y := passages(t, a, b)
	require.NotEmpty(t, ps)
	last := ps[len(ps)-1]
	require.Contains(t, x.Quote(last.A), "bakery belongs to Tove Lindqvist")
	require.Contains(t, y.Quote(last.B), "bakery belongs to Tove Lindqvist")

	alone := story(regatta[:1], []string{"Nobody knows yet what will happen now that the bakery belongs to Tove Lindqvist alone."}, regatta[1:])
	ps, _, _ = passages(t, a, alone)
	require.Empty(t, ps, "by itself the fragment is too short")
}

// A set phrase of the collection's own is told by its counts.
// The rest of a sentence goes with a passage where it resembles, figures
// updated or words changed, and stays out where it is another statement.
func TestRestOfASentence(t *testing.T) {
	const begins = "Shares of the quarry's owner have recovered some of the ground lost since the landslide, and "
	tests := []struct{ name, a, b, wantA, wantB string }{
		{"figures", "were trading up 3.6 percent at $18.24 in mid-day trading.", "gained 4.4% to close at $18.69.",
			"were trading up 3.6 percent at $18.24", "gained 4.4% to close at $18.69"},
		{"words", "analysts expect the insurers to pay before the end of the summer.", "it is expected by observers that insurers pay in summer.",
			"analysts expect the insurers to pay before the end of the summer", "it is expected by observers that insurers pay in summer"},
		{"another statement", "the mayor has asked for calm.", "nobody on the exchange floor could say what happens next.", "and", "and"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			x, y := story(quarry[:2], []string{begins + tt.a}, regatta[:1]), story(regatta[1:3], []string{begins + tt.b}, regatta[3:])
			ps, a, b := passages(t, x, y)
			require.Len(t, ps, 1)
			require.True(t, strings.HasSuffix(a.Quote(ps[0].A), tt.wantA), "in a: %q", a.Quote(ps[0].A))
			require.True(t, strings.HasSuffix(b.Quote(ps[0].B), tt.wantB), "in b: %q", b.Quote(ps[0].B))
		})
	}
}

func TestRarity(t *testing.T) {
	motto := []string{"Good news from the lighthouse, every morning, for curious islanders."}
	a, b := text(t, story(quarry[:2], motto)), text(t, story(regatta[:2], motto))
	alone, err := New(nil)
	require.NoError(t, err)
	require.NotEmpty(t, alone.Passages(a, b))
	common, err := New(&Options{Rarity: func(uint64) float64 { return .01 }})
	require.NoError(t, err)
	require.Empty(t, common.Passages(a, b))
}

func TestNothingShared(t *testing.T) {
	ps, _, _ := passages(t, story(quarry), story(regatta))
	require.Empty(t, ps)
}

func TestEmpty(t *testing.T) {
	for _, s := range []string{"", " ", "Hi.", story(quarry)} {
		ps, _, _ := passages(t, "", s)
		require.Empty(t, ps)
		ps, _, _ = passages(t, s, "")
		require.Empty(t, ps)
	}
}

func TestIdentical(t *testing.T) {
	ps, a, _ := passages(t, story(quarry), story(quarry))
	r := normalize.Range{Start: 0, End: len(a.Words)}
	require.Equal(t, []Passage{{A: r, B: r, Kind: Verbatim, Similarity: 1, Words: r.End}}, ps)
}

func TestMovedSentences(t *testing.T) {
	ps, a, b := passages(t, story(quarry[:2], regatta[:2], quarry[2:4]), story(quarry[2:4], regatta[2:], quarry[:2]))
	require.Len(t, ps, 2, "two paragraphs changed places")
	for i, want := range []string{story(quarry[:2]), story(quarry[2:4])} {
		want = strings.TrimSuffix(want, ".")
		require.Equal(t, want, a.Quote(ps[i].A))
		require.Equal(t, want, b.Quote(ps[i].B))
	}
}

func TestReworded(t *testing.T) {
	reworded := "Before dawn on Thursday Mayor Halvorsen evacuated 64 households: along Miller's Lane a quarry's retaining wall, the old limestone one above Kelderby, had collapsed, and sirens woke the residents."
	ps, a, b := passages(t, story(regatta[:2], quarry[:3]), story([]string{reworded}, regatta[2:]))
	require.Len(t, ps, 1)
	require.Equal(t, Paraphrased, ps[0].Kind)
	require.Contains(t, a.Quote(ps[0].A), "Residents of Kelderby")
	require.Contains(t, b.Quote(ps[0].B), "Halvorsen evacuated 64 households")
}

func TestChanges(t *testing.T) {
	for _, c := range []struct {
		old, new string
		change   Change
		reason   string
	}{
		{"estimate the damage at 3.7 million crowns", "estimate the damage at 4.2 million crowns", ChangedNumber, "a figure was updated"},
		{"the owner of the quarry disputes", "the owner of the Brandt quarry disputes", ChangedName, "a name was put in"},
		{"Insurance adjusters estimate", "Insurance experts estimate", "", "any other word"},
	} {
		t.Run(c.reason, func(t *testing.T) {
			edited := strings.Replace(quarry[4], c.old, c.new, 1)
			require.NotEqual(t, quarry[4], edited)
			ps, a, b := passages(t, story(quarry), story(regatta[:2], []string{edited}, regatta[2:]))
			require.Len(t, ps, 1)
			require.Equal(t, Edited, ps[0].Kind)
			require.NotEmpty(t, ps[0].Edits)
			for _, e := range ps[0].Edits {
				require.Equal(t, c.change, e.Change, "%q became %q", a.Quote(e.A), b.Quote(e.B))
			}
		})
	}
}

// scramble makes a text of sentences of all stories, some copied, some with
// words dropped or exchanged.
func scramble(r *rand.Rand) string {
	var out []string
	for range r.IntN(12) {
		s := append(append([]string{}, quarry...), regatta...)[r.IntN(len(quarry)+len(regatta))]
		w := strings.Fields(s)
		switch r.IntN(4) {
		case 0:
			r.Shuffle(len(w), func(i, j int) { w[i], w[j] = w[j], w[i] })
		case 1:
			w[r.IntN(len(w))] = "nothing"
		case 2:
			w = w[r.IntN(len(w)):]
		}
		out = append(out, strings.Join(w, " "))
	}
	return strings.Join(out, ". ")
}

func TestSymmetric(t *testing.T) {
	race.OneGoroutine(t)
	al, err := New(nil)
	require.NoError(t, err)
	r := rand.New(rand.NewPCG(1, 2))
	for range 500 {
		a, b := scramble(r), scramble(r)
		x, y := text(t, a), text(t, b)
		there, back := al.Passages(x, y), al.Passages(y, x)
		require.Len(t, back, len(there), "a: %s\nb: %s", a, b)
		for _, q := range back {
			require.Contains(t, there, q.mirror(), "a: %s\nb: %s", a, b)
		}
	}
}

// wellFormed checks what every caller relies on.
func wellFormed(t testing.TB, a, b *normalize.Text, ps []Passage) {
	t.Helper()
	usedB := make([]bool, len(b.Words))
	end := 0
	for _, p := range ps {
		require.GreaterOrEqual(t, p.A.Start, end, "disjoint in a and in its order: %+v", ps)
		require.Less(t, p.A.Start, p.A.End)
		require.LessOrEqual(t, p.A.End, len(a.Words))
		end = p.A.End
		require.GreaterOrEqual(t, p.B.Start, 0)
		require.Less(t, p.B.Start, p.B.End)
		require.LessOrEqual(t, p.B.End, len(b.Words))
		for j := p.B.Start; j < p.B.End; j++ {
			require.False(t, usedB[j], "disjoint in b: %+v", ps)
			usedB[j] = true
		}
		require.Positive(t, p.Words)
		require.Greater(t, p.Similarity, 0.0)
		require.LessOrEqual(t, p.Similarity, 1.0)
		require.Equal(t, p.Kind == Verbatim, len(p.Edits) == 0)
		i, j := p.A.Start, p.B.Start
		for _, e := range p.Edits {
			require.Equal(t, e.A.Start-i, e.B.Start-j, "between edits the sides run in step: %+v", p)
			for k := range e.A.Start - i {
				require.Equal(t, a.Words[i+k].ID, b.Words[j+k].ID, "between edits words are equal: %+v", p)
			}
			i, j = e.A.End, e.B.End
		}
		require.Equal(t, p.A.End-i, p.B.End-j)
		for k := range p.A.End - i {
			require.Equal(t, a.Words[i+k].ID, b.Words[j+k].ID)
		}
	}
}

func TestWellFormed(t *testing.T) {
	race.OneGoroutine(t)
	al, err := New(nil)
	require.NoError(t, err)
	r := rand.New(rand.NewPCG(3, 4))
	for range 500 {
		x, y := text(t, scramble(r)), text(t, scramble(r))
		wellFormed(t, x, y, al.Passages(x, y))
	}
}

func FuzzPassages(f *testing.F) {
	f.Add(story(quarry), story(regatta, quarry[1:3]))
	f.Add("a a a a a a a a", "a a a a a a a")
	f.Add("\xff\x00 1 2 3 . . .", "1 2 3")
	al, err := New(nil)
	require.NoError(f, err)
	f.Fuzz(func(t *testing.T, a, b string) {
		x, y := text(t, a), text(t, b)
		ps := al.Passages(x, y)
		wellFormed(t, x, y, ps)
		require.Len(t, al.Passages(y, x), len(ps))
	})
}

// A text that was made ready is compared as one that was not, with a text of
// its language and with one of another, by many at a time.
func TestCompareIsPassages(t *testing.T) {
	race.OneGoroutine(t)
	al, err := New(nil)
	require.NoError(t, err)
	german, err := normalize.New(&normalize.Options{Stem: true})
	require.NoError(t, err)
	texts := []*normalize.Text{
		text(t, story(quarry)),
		text(t, story(regatta[:2], quarry[1:4], regatta[2:])),
		text(t, story(regatta)),
		german.TextIn(story(quarry), "de"),
		text(t, ""),
	}
	r := rand.New(rand.NewPCG(3, 1))
	for range 20 {
		texts = append(texts, text(t, scramble(r)))
	}
	ready := make([]*Prepared, len(texts))
	for i, x := range texts {
		ready[i] = Prepare(x)
	}
	var wg sync.WaitGroup
	for i := range texts {
		wg.Go(func() {
			for j := range texts {
				if want, got := al.Passages(texts[i], texts[j]), al.Compare(ready[i], ready[j]); !reflect.DeepEqual(want, got) {
					t.Errorf("texts %d and %d: %v, but made ready %v", i, j, want, got)
				}
			}
		})
	}
	wg.Wait()
	require.NotEmpty(t, al.Compare(ready[0], ready[1]))
	require.NotEmpty(t, al.Compare(ready[1], ready[3]), "words are compared where the languages are two")
}

// Whoever moves a sentence in between two others has copied three.
func TestASentenceMovedBetweenTwoOthers(t *testing.T) {
	ps, a, b := passages(t, story(regatta[:1], quarry[1:3], regatta[1:3], quarry[4:5], regatta[3:]), story(quarry[1:2], quarry[4:5], quarry[2:3]))
	var got []string
	for _, p := range ps {
		require.Equal(t, a.Quote(p.A), b.Quote(p.B))
		got = append(got, a.Quote(p.A)+".")
	}
	require.Equal(t, []string{quarry[1], quarry[2], quarry[4]}, got, "each is a passage, in order of a")
}

// A passage does not reach into a sentence that was moved for a name in the midst
// of it: that sentence is a passage of its own, and whole.
func TestAPassageLeavesAMovedSentenceWhole(t *testing.T) {
	first := "The barge Sandvik left Harlow Steps at four with sixty-one people on board, and minutes later its pilot fell ill, the River Guard"
	second := "The barge drifted toward a stone weir before a River Guard launch from Melmouth reached it at ten past six"
	ps, a, b := passages(t, first+" said. "+regatta[0]+" "+regatta[1]+" "+second+".", first[:len(first)-len(", the River Guard")]+". "+second+".")
	require.Len(t, ps, 2)
	require.Contains(t, second, b.Quote(ps[1].B))
	require.Contains(t, a.Quote(ps[1].A), "drifted toward a stone weir before a River Guard launch")
}

// Whoever copies a sentence may have left out what stood before it.
func TestASentenceBehindWhatWasLeftOut(t *testing.T) {
	const last = "The dockers' union said its members had complained about the gates since 2026."
	const spun = "The dockers' association said its individuals had grumbled about the gates since 2026."
	omitted := `"There has to be an inquiry, and it has to start this week." The port office wrote that it had never called that paper a warning, that it had been a draft for a talk among engineers, and that nobody would ever weigh a life against a timetable of ferries.`
	for _, tt := range []struct {
		name, a, b string
		want       bool
	}{
		{"behind it", quarry[0] + "\n\n" + omitted + "\n\n" + last, quarry[0] + "\n\n" + spun, true},
		{"far from it in both", quarry[0] + "\n\n" + omitted + "\n\n" + last, quarry[0] + "\n\n" + strings.Repeat("Rain fell on every roof of that town for eleven days without an end. ", 4) + "\n\n" + spun, false},
	} {
		ps, x, _ := passages(t, tt.a, tt.b)
		found := slices.ContainsFunc(ps, func(p Passage) bool { return strings.Contains(x.Quote(p.A), "about the gates since") })
		require.Equal(t, tt.want, found, tt.name)
	}
}

// A reworded region that has to leave a sentence in its midst to another passage is cut in
// two, and what it held word for word on the lost side is a passage of its own.
func TestWhatACutRegionHeldWordForWord(t *testing.T) {
	const (
		asked = `On Tuesday morning the secretary of the harbour union, Odd Brekke of the Varn branch, asked the mayor to resign`
		films = `The films show the mayor's friends trying to buy the votes of two pilots before the ballot in May`
	)
	a := `Nobody slept much in Varn. ` + asked + `. ` + films + `. "What we saw in those films is a disgrace to every sailor of this town", said Brekke, ` +
		`a councillor too, in a letter in which he tells that he will vote for the removal of Holm if he stays. "I beg him to think of the town first. ` +
		`If he does not go, I shall vote for his removal", he wrote, and appealed to the pride of the mayor.`
	b := asked + `. "What we saw in those films is a disgrace to every sailor of this town," said Brekke in a letter to the Gazette. ` +
		`The councillor said that he appealed "to the pride of the mayor" and begged him "to think of the town first". "If he does not go, ` +
		`I shall vote for his removal." Snow fell on the quays in the night, and the ferry stayed in its dock with forty lorries on board. ` + films + `.`
	ps, s, u := passages(t, a, b)
	for _, want := range []string{asked, films} {
		require.True(t, slices.ContainsFunc(ps, func(p Passage) bool {
			return strings.Contains(s.Quote(p.A), want[10:]) && strings.Contains(u.Quote(p.B), want[10:])
		}), "%q stands in both: %v", want, ps)
	}
}

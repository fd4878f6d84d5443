package wiregen

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"time"
)

// An event is what a story is about: its kind, and what stands in the slots of
// its facts.
type event struct {
	kind  *kind
	slots map[string]string
	// interviewed is whom each agency talked to, in the slots of its own.
	interviewed map[string]map[string]string
	facts       []fact // the lead first, then in the order of a first report
	start       time.Time
	// used[f] is the number of wordings of facts[f] that are taken: each
	// author who works on his own takes the next.
	used []int
	// colour is what is left of the pool.
	colour []string
}

var (
	agencies  = []string{"AFP", "Reuters", "AP", "dpa", "EFE", "ANSA"}
	countries = []string{"Tavaria", "Norrland", "Ostania", "Velmark", "Corvana", "Lusenia", "Maravia", "Kestria", "Brennland", "Aldoria", "Sorrenia", "Pelagonia"}
	first     = []string{"Marta", "Ilir", "Beata", "Josif", "Hester", "Anselm", "Ruth", "Paolo", "Chiara", "Dolores", "Ed", "Nele", "Jost", "Resul", "Solange", "Hugues", "Irene", "Fermín", "Begoña", "Dilys", "Craig", "Ottilie", "Imran", "Jory", "Wiebke", "Ramón", "Adela", "Lena", "Tova", "Bruno", "Signe", "Kwame", "Oleg", "Yuki", "Priya", "Nadia"}
	onsets    = []string{"b", "br", "c", "d", "dr", "f", "g", "gr", "h", "k", "kl", "l", "m", "n", "p", "r", "s", "st", "t", "tr", "v", "w"}
	vowels    = []string{"a", "e", "i", "o", "u", "ai", "ea", "ou"}
	codas     = []string{"", "l", "n", "r", "s", "st", "rn", "lm", "nd", "ck"}
	trades    = []string{"fisherman", "teacher", "bus driver", "gardener", "nurse", "carpenter", "postman", "beekeeper", "plumber", "tailor", "cook", "librarian"}
	foods     = []string{"smoked trout", "goat cheese", "sprouted beans", "egg salad", "liver sausage", "frozen raspberries", "hazelnut cream"}
	parts     = []string{"parking brake", "steering column", "fuel pump", "seat rail", "ignition lock", "tailgate hinge", "airbag sensor"}
	currency  = []string{"euros", "dollars", "pounds", "kronor"}
	papers    = []string{"Gazette", "Herald", "Courier", "Tribune", "Post", "Chronicle", "Observer", "Examiner"}
	sites     = []string{"Daily", "Online", "Today", "News", "Star", "Mirror", "Bulletin", "Dispatch", "Globe", "Register"}
	ordinals  = []string{"third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"}
	small     = []string{"two", "three", "four", "five", "six", "seven", "eight", "nine"}
	months    = []string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}
)

func pick[T any](r *rand.Rand, from []T) T { return from[r.IntN(len(from))] }

// word invents a name of one to three syllables.
func word(r *rand.Rand) string {
	var b strings.Builder
	for range 1 + r.IntN(2) {
		b.WriteString(pick(r, onsets))
		b.WriteString(pick(r, vowels))
	}
	b.WriteString(pick(r, onsets))
	b.WriteString(pick(r, vowels))
	b.WriteString(pick(r, codas))
	s := b.String()
	return strings.ToUpper(s[:1]) + s[1:]
}

func person(r *rand.Rand) string { return pick(r, first) + " " + word(r) }

// thousands writes n with commas.
func thousands(n int) string {
	s := fmt.Sprint(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// between draws a whole number of [lo, hi).
func between(r *rand.Rand, lo, hi int) int { return lo + r.IntN(hi-lo) }

func newEvent(r *rand.Rand) *event {
	e := &event{kind: &kinds[r.IntN(len(kinds))]}
	// Days of 2012 to 2023, at an hour when newsrooms are awake.
	e.start = time.Date(2012, 1, 1, 6, 0, 0, 0, time.UTC).AddDate(0, 0, r.IntN(12*365)).Add(time.Duration(r.IntN(8*60)) * time.Minute)
	price := 400 + r.IntN(16000)
	move, move2 := between(r, 11, 60), between(r, 61, 140)
	big := between(r, 4, 98) * 50
	number := func(lo, hi int) string { return fmt.Sprint(between(r, lo, hi)) }
	decimal := func(n, unit int) string {
		return fmt.Sprintf("%.*f", len(fmt.Sprint(unit))-1, float64(n)/float64(unit))
	}
	e.slots = map[string]string{
		"co":       word(r) + " " + pick(r, []string{"Motors", "Group", "Lines", "Industries", "Foods", "Holdings", "Works", "Systems"}),
		"place":    word(r) + pick(r, []string{"", "ford", "haven", "burg", "stead", " Bay"}),
		"town":     word(r) + pick(r, []string{"", "ton", "mouth", "berg"}),
		"country":  pick(r, countries),
		"spokes":   person(r),
		"minister": person(r),
		"paper":    word(r) + " " + pick(r, papers),
		"food":     pick(r, foods),
		"part":     pick(r, parts),
		"cur":      pick(r, currency),
		"day":      e.start.Weekday().String(),
		"month":    pick(r, months),
		// A first version may have lost a digit.
		"big": thousands(big * 10), "bigwrong": thousands(big),
		"sold": thousands(between(r, 120, 2400) * 1000), "staff": thousands(between(r, 21, 900) * 10),
		"soldiers": number(120, 900), "some": number(11, 97), "money": number(20, 900), "pct": number(5, 48),
		"minutes": number(12, 70), "hours": number(3, 40), "months": number(3, 30), "years": number(3, 12), "year": number(1985, 2010),
		"calls": thousands(between(r, 130, 3900)), "founded": number(1811, 1975), "tonnes": number(8, 400), "metres": decimal(between(r, 12, 70), 10),
		"fine": thousands(between(r, 8, 90) * 1000), "few": pick(r, small), "fewth": pick(r, ordinals), "few2": pick(r, small),
		"price": decimal(price*(1000-move)/1000, 100), "price2": decimal(price*(1000-move2)/1000, 100),
		"move": decimal(move, 10), "move2": decimal(move2, 10),
	}
	e.interviewed = map[string]map[string]string{}
	for _, a := range agencies {
		e.interviewed[a] = map[string]string{"expert": person(r), "uni": "University of " + word(r), "witness": person(r), "trade": pick(r, trades)}
	}
	rest := append(append([]fact{}, e.kind.facts[1:]...), commonFacts...)
	r.Shuffle(len(rest), func(i, j int) { rest[i], rest[j] = rest[j], rest[i] })
	e.facts = append([]fact{e.kind.facts[0]}, rest...)
	e.facts = append(e.facts, marketFacts[:]...)
	e.used = make([]int, len(e.facts))
	e.colour = append(e.colour, colour...)
	r.Shuffle(len(e.colour), func(i, j int) { e.colour[i], e.colour[j] = e.colour[j], e.colour[i] })
	return e
}

// fill puts the event's slots into a wording. The agency is the one whose
// reporter was told.
func (e *event) fill(says, agency string) string {
	var b strings.Builder
	for {
		i := strings.IndexByte(says, '{')
		if i < 0 {
			b.WriteString(says)
			return b.String()
		}
		j := i + strings.IndexByte(says[i:], '}')
		b.WriteString(says[:i])
		switch slot := says[i+1 : j]; slot {
		case "agency":
			b.WriteString(agency)
		case "expert", "uni", "witness", "trade":
			b.WriteString(e.interviewed[agency][slot])
		default:
			b.WriteString(e.slots[slot])
		}
		says = says[j+1:]
	}
}

// wording takes the next free wording of fact f, or "" if all are taken.
func (e *event) wording(f int) string {
	if e.used[f] == len(e.facts[f].says) {
		return ""
	}
	e.used[f]++
	return e.facts[f].says[e.used[f]-1]
}

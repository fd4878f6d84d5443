package lineage

import (
	"cmp"
	"math"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/wiretrace/wiretrace/normalize"
)

// The price of a share and its move of the day give the close of the day before: up 3.6
// percent to $184.24, and up 4.4 percent at $185.69, both are from $177.84. Two texts whose
// prices are from one close were written of one share in one session, though neither
// names the day; and of a session one knows which figure was the earlier.

// A quote is a price with its move, as it stood at some time of a session.
type quote struct {
	before float64       // the close of the day before
	slack  float64       // by how much that is known
	move   string        // as the mark has it, "+3.6%"
	order  int           // preMarket ... afterHours; -1 where only an hour or nothing tells
	at     time.Duration // the hour, by the clock of the exchange; -1 without one
	mark   normalize.Mark
}

const (
	// mostSlack is how well the close of the day before must be known, as a share of it: a
	// move with one decimal tells it to a twentieth of a percent. A move in whole percents
	// would make every second day one session.
	mostSlack = .0011
	// priceNear is how many bytes behind its mark a price may begin and end.
	priceNear = 24
)

var (
	// amountPattern is a number that may be a price, and what stands behind it.
	amountPattern = regexp.MustCompile(`[0-9][0-9.,]*[0-9]\b`)
	// noPrice begins what stands behind a number that is none.
	noPrice = regexp.MustCompile(`(?i)^(?::|\s?(?:%|per ?cent|prozent|pour cent|por ciento|por cento|procent|millió?n|milli|billi|mrd|mio|bn\b|uhr|h\b|[ap]\.?m\b|gmt|points?\b|p\.m))`)
)

// readQuotes returns the quotes of t, in order of text.
func readQuotes(t *normalize.Text, marks map[normalize.MarkKind][]normalize.Mark) []quote {
	var out []quote
	for _, m := range marks[normalize.Clock] {
		percent, ok := strings.CutSuffix(m.Detail, "%")
		if !ok {
			continue
		}
		change, decimals, ok := moveOf(percent)
		if !ok {
			continue
		}
		price, ok := priceAt(t, m)
		if !ok || change <= -1 {
			continue
		}
		q := quote{before: price / (1 + change), move: m.Detail, order: -1, at: -1, mark: m}
		q.slack = q.before*math.Pow10(-2-decimals)/2/(1+change) + .006
		if q.slack > mostSlack*q.before {
			continue
		}
		if s, ok := stateOf(m.Value); ok {
			q.order = s
		} else if at, utc, ok := sinceMidnight(m.Value); ok && !utc {
			q.at = at
		}
		out = append(out, q)
	}
	return out
}

// dropCopied takes away the quotes that a text and one with which it shares a passage have
// in the same words: one of the two may have copied them, whenever that was. What an agency
// sent is its own, if the other is none of its texts.
func (f *family) dropCopied(all []reading) {
	words := func(i int, q quote) string { return f.ws[i].Text.Source[q.mark.Start:q.mark.End] }
	sent := make([]bool, len(all))
	for i := range all {
		sent[i] = f.sentAs(i, &all[i])
	}
	own := make([][]quote, len(all))
	for i := range all {
		for _, x := range all[i].quotes {
			if !slices.ContainsFunc(f.with[i], func(j int) bool {
				if sent[i] && all[j].agency == "" {
					return false
				}
				return slices.ContainsFunc(all[j].quotes, func(y quote) bool { return words(i, x) == words(j, y) })
			}) {
				own[i] = append(own[i], x)
			}
		}
	}
	for i := range all {
		all[i].quotes = own[i]
	}
}

// moveOf reads "+3.6", the percentage of a move, and how many decimals it has.
func moveOf(percent string) (change float64, decimals int, ok bool) {
	if len(percent) < 2 {
		return 0, 0, false
	}
	v, ok := parseNumber(percent[1:])
	if _, fraction, cut := strings.Cut(strings.Replace(percent, ",", ".", 1), "."); cut {
		decimals = len(fraction)
	}
	if percent[0] == '-' {
		v = -v
	}
	return v / 100, decimals, ok
}

// priceAt is the price that the market clock m of t has: the last number of its words, or
// the first right behind them, that is neither its percentage nor an hour nor a sum.
func priceAt(t *normalize.Text, m normalize.Mark) (price float64, ok bool) {
	end := min(int(m.End)+priceNear, int(sentenceOf(t, m.Span).End))
	s := t.Source[m.Start:max(end, int(m.End))]
	for _, x := range amountPattern.FindAllStringIndex(s, -1) {
		if noPrice.MatchString(s[x[1]:]) || x[0] > 0 && s[x[0]-1] == ':' || ok && x[0] >= int(m.End-m.Start) {
			continue
		}
		v, read := parseNumber(s[x[0]:x[1]])
		if read && strings.ContainsAny(s[x[0]:x[1]], ".,") {
			price, ok = v, true
		}
	}
	return price, ok
}

// inSession says that quote x of witness a and quote y of witness b are of one share and of
// one day, as far as they name it.
func (f *family) inSession(a, b int, x, y quote) bool {
	if math.Abs(x.before-y.before) > x.slack+y.slack {
		return false
	}
	p, _ := f.dayBeside(a, x.mark.Span)
	q, _ := f.dayBeside(b, y.mark.Span)
	return p == "" || q == "" || p == q
}

// sessionOrder is 1 if by the quotes of one session that both have witness a was written
// before b, -1 if after, 0 if that is not known: b has one that none of a's is as late as.
func (f *family) sessionOrder(a, b int) int {
	if len(f.read(a).quotes) == 0 || len(f.read(b).quotes) == 0 {
		return 0
	}
	beyond := func(a, b int) bool {
		return slices.ContainsFunc(f.read(b).quotes, func(y quote) bool {
			found := false
			for _, x := range f.read(a).quotes {
				if f.inSession(a, b, x, y) {
					if x.beforeIn(y) <= 0 {
						return false
					}
					found = true
				}
			}
			return found
		})
	}
	switch x, y := beyond(a, b), beyond(b, a); {
	case x && !y:
		return 1
	case y && !x:
		return -1
	}
	return 0
}

// beforeIn is 1 if x stood before y in their session, -1 if after, 0 if that is not known.
// A price that the close is not is one that moved.
func (x quote) beforeIn(y quote) int {
	closed := func(q quote) bool { return q.order >= atClose }
	switch {
	case x.at >= 0 && y.at >= 0 && x.at != y.at:
		return cmp.Compare(y.at, x.at)
	case x.order >= 0 && y.order >= 0:
		return cmp.Compare(y.order, x.order)
	case closed(y) && x.move != y.move:
		return 1
	case closed(x) && x.move != y.move:
		return -1
	}
	return 0
}

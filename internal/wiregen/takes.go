package wiregen

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"time"
)

// TakeOptions shape the takes of one desk. The zero value has the habits that
// were counted in 537 pairs of takes of real wire copy.
type TakeOptions struct {
	Takes int // 2 by default
	Form  Form

	// Shares of the takes after which something of the last is otherwise. A
	// negative one means never.
	Numbers float64 // a figure is, .26 by default: it went up in five of six cases
	Day     float64 // the day of the dateline moved on: .18
	Marked  float64 // the headline says that it is a new version: .06
	Quotes  float64 // a quotation was cut, .25: added in one of four cases
	Codes   float64 // the code of a company was dropped, .09: added in one of five
}

// A Form is how the takes of a desk are written.
type Form string

const (
	Keyed     Form = ""         // a place in capitals and a day, lines of some seventy columns, the agency's name at the end
	Headless  Form = "headless" // the same without place and day, as a table of results
	InHaste   Form = "haste"    // keyed, the first take in small letters
	SentAhead Form = "ahead"    // keyed, the first take a headline with a filler for its text
	Sent      Form = "sent"     // as agencies send today: they name themselves at the head, the writers at the end, and grow
)

func (o TakeOptions) withDefaults() TakeOptions {
	if o.Takes == 0 {
		o.Takes = 2
	}
	for _, x := range []struct {
		p    *float64
		most float64
	}{{&o.Numbers, .26}, {&o.Day, .18}, {&o.Marked, .06}, {&o.Quotes, .25}, {&o.Codes, .09}} {
		if *x.p == 0 {
			*x.p = x.most
		}
	}
	return o
}

// A take is one sending of a desk's story.
type take struct {
	title      string
	day        time.Time
	code       bool
	sentences  []string
	background []string // what is left to tell
	quotes     []string
	hands      []string // who signed it, in the form of today
}

// spoken is what somebody says to a desk by telephone.
var spoken = []string{
	"We shall know more in the morning, when the engineers have been there",
	"Nobody who has seen it with his own eyes will talk of a small matter",
	"This will keep us busy well into next year, and perhaps beyond",
	"I have asked the same question for weeks and am still waiting",
}

// Takes returns the takes of one desk's story, in the order in which they were
// sent. It is a pure function of its arguments.
//
// Of keyed takes 36 in a hundred are the take before without its tail and 11 add to
// it at the end, as three in four of those do of which one is the beginning of the
// other; one in four has a new lead and less background, and the rest is tightened
// here and there. Together with the habits of the options that makes
// later takes shorter in about six of ten cases. Those of today tell more in four of
// five cases, which is judgement, and one in four is signed by one more.
func Takes(seed uint64, o TakeOptions) []Document {
	o = o.withDefaults()
	r := rand.New(rand.NewPCG(seed, 0x74616b65)) // "take"
	d := &desk{r: r, event: newEvent(r)}
	t := d.firstTake()
	if o.Form == Sent {
		t.hands = []string{person(r)}
	}
	var out []Document
	at := t.day.Add(time.Duration(between(r, 8*60, 20*60)) * time.Minute)
	for n := range o.Takes {
		if n > 0 {
			t = d.nextTake(t, n, o)
			at = at.Add(time.Duration(between(r, 10, 300)) * time.Minute)
			if next := t.day.Add(8 * time.Hour); at.Before(next) {
				at = next
			}
		}
		body := ""
		switch {
		case o.Form == Sent:
			body = d.sent(t)
		case o.Form == SentAhead && n == 0:
			body = "Blah blah blah.\n"
		default:
			body = d.keyed(t, o.Form != Headless)
		}
		if o.Form == InHaste && n == 0 {
			body = strings.ToLower(body)
		}
		out = append(out, Document{ID: fmt.Sprint(n + 1), Title: t.title, Source: "Reuters", Published: at.Format(time.RFC3339),
			Body: body, Role: Wire, Written: at})
	}
	return out
}

func (d *desk) firstTake() take {
	e, r := d.event, d.r
	t := take{day: e.start.Truncate(24 * time.Hour), code: r.IntN(3) == 0, title: strings.ToUpper(e.fill(e.kind.headlines[0], ""))}
	for f := range e.facts {
		if e.facts[f].role == market {
			continue
		}
		if says := e.fill(e.wording(f), "Reuters"); !strings.Contains(says, `"`) {
			t.background = append(t.background, says)
		}
	}
	for _, says := range spoken {
		t.quotes = append(t.quotes, fmt.Sprintf("\"%s,\" %s said by telephone.", says, person(r)))
	}
	r.Shuffle(len(t.quotes), func(i, j int) { t.quotes[i], t.quotes[j] = t.quotes[j], t.quotes[i] })
	n := between(r, 5, 14)
	if r.IntN(6) == 0 {
		n = 1 // an alert
	}
	n = min(n, len(t.background)-2)
	t.sentences, t.background = slices.Clone(t.background[:n]), t.background[n:]
	for range r.IntN(2) {
		t.quote(r)
	}
	return t
}

// sent is a take as agencies send it today.
func (d *desk) sent(t take) string {
	head := fmt.Sprintf("%s, %s %d (Reuters) - ", strings.ToUpper(d.event.slots["town"]), t.day.Month(), t.day.Day())
	return head + strings.Join(t.sentences, "\n\n") + fmt.Sprintf("\n\n(Reporting by %s)\n", strings.Join(t.hands, " and "))
}

// quote puts one more quotation into a take.
func (t *take) quote(r *rand.Rand) {
	if len(t.quotes) == 0 {
		return
	}
	t.sentences = slices.Insert(t.sentences, between(r, 1, len(t.sentences)+1), t.quotes[0])
	t.quotes = t.quotes[1:]
}

// tell moves one more statement from the background into a take.
func (t *take) tell(i int) {
	if len(t.background) > 0 {
		t.sentences = slices.Insert(t.sentences, i, t.background[0])
		t.background = t.background[1:]
	}
}

func (d *desk) nextTake(t take, n int, o TakeOptions) take {
	r := d.r
	t.sentences, t.background, t.quotes = slices.Clone(t.sentences), slices.Clone(t.background), slices.Clone(t.quotes)
	chance := func(p float64) bool { return r.Float64() < p }
	switch x := r.Float64(); {
	case o.Form == Sent && x < .8:
		for range between(r, 1, 4) {
			t.tell(r.IntN(2) * len(t.sentences))
		}
	case len(t.sentences) == 1, o.Form != Sent && x > .89:
		for range between(r, 1, 5) {
			t.tell(len(t.sentences))
		}
	case o.Form != Sent && x < .36:
		t.sentences = t.sentences[:max(1, len(t.sentences)-between(r, 1, 4))]
	case o.Form != Sent && x < .62:
		t.tell(0)
		for range between(r, 1, 4) {
			if len(t.sentences) > 2 {
				i := between(r, 1, len(t.sentences))
				t.sentences = slices.Delete(t.sentences, i, i+1)
			}
		}
	default:
		for range between(r, 1, 3) {
			i := r.IntN(len(t.sentences))
			t.sentences[i] = tighten(r, t.sentences[i])
		}
	}
	if chance(o.Quotes) {
		i := slices.IndexFunc(t.sentences, func(s string) bool { return strings.HasPrefix(s, `"`) })
		if i > 0 && r.IntN(4) > 0 {
			t.sentences = slices.Delete(t.sentences, i, i+1)
		} else if r.IntN(4) == 0 {
			t.quote(r)
		}
	}
	if chance(o.Numbers) {
		t.correct(r)
	}
	if chance(o.Day) {
		t.day = t.day.AddDate(0, 0, 1)
	}
	if t.code && chance(3*o.Codes) {
		t.code = false
	} else if chance(o.Codes / 5) {
		t.code = true
	}
	if o.Form == Sent && r.IntN(4) == 0 {
		t.hands = append(slices.Clone(t.hands), person(r))
	}
	if chance(o.Marked) {
		t.title = fmt.Sprintf("UPDATE %d-%s", n, t.title)
	}
	return t
}

// tighten leaves a few words of a sentence out, or now and then puts some in.
func tighten(r *rand.Rand, s string) string {
	words := strings.Fields(s)
	if len(words) < 8 {
		return s
	}
	i := between(r, 2, len(words)-3)
	if r.IntN(4) == 0 {
		words = slices.Insert(words, i, pick(r, []string{"apparently", "as expected", "so far", "in effect", "at least"}))
	} else {
		words = slices.Delete(words, i, i+between(r, 1, 3))
	}
	return strings.Join(words, " ")
}

// correct changes the first figure of a sentence that has one.
func (t *take) correct(r *rand.Rand) {
	for _, i := range r.Perm(len(t.sentences)) {
		words := strings.Fields(t.sentences[i])
		for j, w := range words {
			n, err := strconv.Atoi(strings.ReplaceAll(w, ",", ""))
			if err != nil || n < 5 {
				continue
			}
			by := max(1, n*between(r, 2, 30)/100)
			if r.IntN(6) == 0 {
				by = -by
			}
			words[j] = thousands(n + by)
			t.sentences[i] = strings.Join(words, " ")
			return
		}
	}
}

// keyed is a take as it went out, with a head or without.
func (d *desk) keyed(t take, head bool) string {
	var b strings.Builder
	for i, s := range t.sentences {
		line := "   "
		if i == 0 && head {
			line += fmt.Sprintf(" %s, %s %d -", strings.ToUpper(d.event.slots["town"]), t.day.Month(), t.day.Day())
		}
		if co := d.event.slots["co"]; t.code && i == 0 {
			s = strings.Replace(s, co, co+" <"+strings.ToUpper(co[:3])+".N>", 1)
		}
		for _, w := range strings.Fields(s) {
			if len(line)+1+len(w) > 68 {
				b.WriteString(line + "\n")
				line = w
				continue
			}
			line += " " + w
		}
		b.WriteString(line + "\n")
	}
	return b.String() + " Reuter\n"
}

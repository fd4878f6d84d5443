package lineage

import (
	"slices"
	"strconv"
	"strings"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// A machine that makes a text look new puts another word for one word after the
// other and leaves everything between them as it stands: "the army said" is "the
// military stated", "die Fahrgäste" are "die Passagiere". No list has all of its words,
// but beside the text that it was made from they stand out. A writer exchanges a word
// here and there as well, and leaves out, adds and turns round far more.

const (
	// exchangedWords is the most words that stand for others in an exchange, and
	// rewordedWords the most where the machine is known by others.
	exchangedWords, rewordedWords = 3, 5
	// leastExchanges is the fewest exchanges by which a copy is known for one of a
	// machine. A number in figures that was in words is half of one: some houses
	// write them so.
	leastExchanges, figureExchange = 3, .5
	// exchangedShare is the share of the changes between the passages of source and copy
	// of which exchanges must be more.
	exchangedShare = .5
	// cutWords is the fewest words of a clause. Machines, too, leave clauses out, and
	// put in what the page sells.
	cutWords = 6
)

// exchanges are, for each witness that copies one of its parents as machines do, the
// words that it has for others, as marks whose Value is what stood there before, in
// order of text. Versions of one text are changed word by word by their own writers.
func (f *family) exchanges(parents [][]int) [][]normalize.Mark {
	out := make([][]normalize.Mark, len(f.ws))
	for v, us := range parents {
		for _, u := range us {
			if f.home.find(u) == f.home.find(v) {
				continue
			}
			for _, e := range f.exchanged(u, v) {
				m := normalize.Mark{Kind: normalize.Spin, Value: oneLine(f.ws[u].Text.Quote(e.A)), Span: f.ws[v].Text.Bytes(e.B)}
				meets := func(o normalize.Mark) bool { return meet(o.Span, m.Span) }
				if !f.hasReading(us, u, v, e.B) && !slices.ContainsFunc(out[v], meets) && !slices.ContainsFunc(f.read(v).marks[normalize.Spin], meets) {
					out[v] = append(out[v], m)
				}
			}
		}
		slices.SortFunc(out[v], func(x, y normalize.Mark) int { return int(x.Start) - int(y.Start) })
	}
	return out
}

// isExchange says that the words r of witness v are an exchange.
func (f *family) isExchange(v int, r normalize.Range) bool {
	at := f.ws[v].Text.Bytes(r)
	return f.spun != nil && slices.ContainsFunc(f.spun[v], func(m normalize.Mark) bool { return m.Span == at })
}

// exchanged are the exchanges between u and its copy v, none unless v is one of a
// machine. They are kept.
func (f *family) exchanged(u, v int) []align.Edit {
	out, known := f.changes[[2]int{u, v}]
	if !known {
		out = f.readExchanged(u, v)
		f.changes[[2]int{u, v}] = out
	}
	return out
}

// readExchanged reads what exchanged keeps from the passages of u and v. A machine is told
// by words that carry meaning; those that carry grammar change with the mood of a
// sentence, and are its own where it is known, as are other forms and longer stretches.
func (f *family) readExchanged(u, v int) []align.Edit {
	var out, own []align.Edit
	meanings, others := 0., 0.
	for _, p := range f.passages(u, v) {
		if p.Kind == align.Paraphrased {
			continue
		}
		for _, e := range p.Edits {
			switch parts := f.pieces(u, v, e); {
			case len(parts) > 0:
				own = append(own, parts...) // sentences that begin or end elsewhere tell neither
				continue
			case f.inflected(u, v, e):
				own = append(own, e)
				continue
			case min(e.A.Len(), e.B.Len()) == 0 && max(e.A.Len(), e.B.Len()) >= cutWords:
				continue
			case f.inFigures(u, v, e):
				meanings += figureExchange
			case !f.exchange(v, e, exchangedWords):
				others++
				own = append(own, e)
				continue
			case meaning(f.ws[u].Text, e.A) && meaning(f.ws[v].Text, e.B):
				meanings++
			}
			out = append(out, e)
		}
	}
	if meanings < leastExchanges || meanings <= exchangedShare*(meanings+others) {
		return nil
	}
	for _, e := range own {
		out = append(out, f.ofMachine(u, v, e)...)
	}
	out = append(out, f.reworded(u, v)...)
	slices.SortFunc(out, func(x, y align.Edit) int { return x.B.Start - y.B.Start })
	return out
}

// ofMachine are the exchanges in e, between u and its copy v that is known for a machine's.
func (f *family) ofMachine(u, v int, e align.Edit) (out []align.Edit) {
	for _, part := range f.atCommas(u, v, e) {
		is := f.exchange(v, part, rewordedWords)
		if f.inflected(u, v, part) {
			is = f.bent(u, v, part)
		}
		if is {
			out = append(out, part)
		}
	}
	return out
}

// bent says that an edit which gives a word another form is a machine's, where it is known for
// one: thesauri have the infinitive, the singular and the masculine, which they put where none
// can stand, "la operador", "la empresa declinar", and other words bend what stands before
// them. Romance languages have one spelling, accents aside; English has two of many words.
func (f *family) bent(u, v int, e align.Edit) bool {
	switch f.ws[v].Text.Language {
	case "es", "pt", "fr", "it":
		return nameKey(f.ws[u].Text.Quote(e.A)) != nameKey(f.ws[v].Text.Quote(e.B))
	case "de", "nl":
		return true
	}
	return false
}

// inFigures says that e puts a number in figures for the same in words.
func (f *family) inFigures(u, v int, e align.Edit) bool {
	if e.A.Len() == 0 || e.B.Len() != 1 {
		return false
	}
	was, last, ok := numeralAt(f.ws[u].Text, e.A.Start, e.A.End)
	if !ok || last != e.A.End-1 {
		return false
	}
	is, err := strconv.Atoi(f.ws[v].Text.Quote(e.B))
	return err == nil && float64(is) == was
}

// exchange says that the edit e puts words of v for words of u: a few for a few, up to most, no
// name and no number. German writes its nouns like names, and nobody puts one name
// for another as often as a machine puts nouns.
func (f *family) exchange(v int, e align.Edit, most int) bool {
	t := f.ws[v].Text
	if n := max(e.A.Len(), e.B.Len()); min(e.A.Len(), e.B.Len()) == 0 || n > most {
		return false
	}
	if e.Change == align.ChangedNumber || e.Change == align.ChangedName && t.Language != "de" {
		return false
	}
	return sentenceNumber(t, e.B.Start) == sentenceNumber(t, e.B.End-1)
}

// meaning says that one of the words r of t is no function word.
func meaning(t *normalize.Text, r normalize.Range) bool {
	return slices.ContainsFunc(t.Words[r.Start:r.End], func(w normalize.Word) bool { return w.Flags&normalize.Function == 0 })
}

// inflected says that e only gives a word another form or spelling: "cancelled" and
// "canceled", "facing" and "faced".
func (f *family) inflected(u, v int, e align.Edit) bool {
	if e.A.Len() != 1 || e.B.Len() != 1 {
		return false
	}
	x, y := []rune(strings.ToLower(f.ws[u].Text.Quote(e.A))), []rune(strings.ToLower(f.ws[v].Text.Quote(e.B)))
	same := 0
	for same < min(len(x), len(y)) && x[same] == y[same] {
		same++
	}
	most := misspellings(string(x), string(y))
	return same >= 3 && 5*same >= 3*min(len(x), len(y)) || distance(x, y, most) <= most
}

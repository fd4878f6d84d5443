package lineage

import (
	"slices"
	"strings"
	"unicode"

	"github.com/wiretrace/wiretrace/normalize"
)

// menuWords is the most words of a line of a page's menus, its title and captions; prose
// has lines of more.
const menuWords = 20

// publicationLabels open a line that says when a page was made.
var publicationLabels = []string{
	"published", "first published", "posted", "publiziert am", "veröffentlicht am", "veröffentlicht:", "aktualisiert:", "aktualisiert am", "zuletzt aktualisiert", "sendung:", "über dieses thema berichtete", "diese nachricht wurde am", "dieses thema im programm", "erstellt am", "publié le", "publié:", "publié :", "créé le", "créé:", "créé :", "mis en ligne le", "mise en ligne le", "mise en ligne :", "posté le", "rédigé le", "paru le", "date de publication",
	"publicado el", "publicado:", "publicado em", "pubblicato il", "pubblicato:", "pubblicata il", "data di pubblicazione", "gepubliceerd op",
}

// changedLabels open a line that says when a page was changed last.
var changedLabels = []string{
	"dernière modification", "dernière mise à jour", "mis à jour le", "mis à jour:", "mis à jour :", "mise à jour le", "actualisé le", "actualisé:", "modifié le", "modifié:", "modifié :", "última actualización", "actualizado el", "actualizado:",
	"ultimo aggiornamento", "aggiornato il", "última atualização", "atualizado em", "last updated", "updated:", "updated on", "laatst bijgewerkt", "bijgewerkt op",
}

// publicationLine says that a line opens with what says when a page was made.
func publicationLine(line string) bool { return opensWithLabel(line, publicationLabels) }

// opensWithLabel says that a line has one of the labels, in any case, and something behind it.
func opensWithLabel(line string, labels []string) bool {
	return slices.ContainsFunc(labels, func(label string) bool { return len(line) > len(label) && strings.EqualFold(line[:len(label)], label) })
}

// dayInHead says that the day m stands in the head of t: among its first words; below a long
// caption and standfirst on a line with its label or, as the page's first day, of nothing but
// a time; or further down on a line with its label that has only a page's menus above it.
func dayInHead(t *normalize.Text, m normalize.Mark) bool {
	at := wordsIn(t, m.Span).Start
	line := lineSpan(t.Source, m.Span)
	text := t.Source[line.Start:line.End]
	if at <= topWords || at <= 2*topWords && 2*at <= len(t.Words) && (publicationLine(text) || firstDay(t, m) && stampAlone(t.Source, m)) {
		return true
	}
	if !publicationLine(text) && !opensWithLabel(text, changedLabels) {
		return false
	}
	for above := range strings.Lines(t.Source[:line.Start]) {
		if len(strings.Fields(above)) > menuWords {
			return false
		}
	}
	return true
}

// stampRest is the most words beside days and hours of a line that begins with one of those.
const stampRest = 4

// lineLength is the number of words on the line of t at the span, without those of who
// wrote it and of its days and hours if it begins with who did, says when it was changed besides, or
// has little else: "Aug. 29, 2031 at 8:47 pm Updated Aug. 29, 2031 at 9:30 pm".
func lineLength(t *normalize.Text, line normalize.Span) int {
	n := 0 // strokes and dots between the entries of a line are no words
	for w := range strings.FieldsSeq(t.Source[line.Start:line.End]) {
		if strings.ContainsFunc(w, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
			n++
		}
	}
	if n <= lineWords {
		return n
	}
	signed, dated, marked := false, false, 0
	days, changed := 0, false
	for _, m := range t.Marks {
		if !within(m.Span, line) {
			continue
		}
		switch m.Kind {
		case normalize.Byline, normalize.Credit:
			signed = signed || m.Start == line.Start
			fallthrough
		case normalize.Date, normalize.Clock, normalize.Version:
			dated = dated || m.Start == line.Start
			changed = changed || m.Kind == normalize.Version
			if m.Kind == normalize.Date && len(m.Value) == len("2031-06-11") {
				days++
			}
			marked += len(strings.Fields(t.Source[m.Start:m.End]))
		}
	}
	if !signed && !(changed && days > 1) && !(dated && n-marked <= stampRest) {
		return n
	}
	return n - marked
}

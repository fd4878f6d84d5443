package lineage

import (
	"slices"
	"strings"
	"time"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

const (
	// weekdayReach is how many days the texts of one story are told apart by the
	// names of their days: Monday is before Wednesday and after the Saturday before.
	weekdayReach = 2
	// aheadWords is how many words before the name of a day may say that it is
	// still to come: "will be voted on by the full council on Thursday".
	aheadWords = 8
)

// weekdayMoved: the head of b tells of a later day of the week than all of a
// does, both of one house. A desk that sends its story again on the next day says
// so ("officials said Wednesday"), while a copy may lack a later day for having
// lost its sentence; where the heads bear dates these are asked instead.
func weekdayMoved(f *family, a, b int, ps []align.Passage) []cue {
	if len(ps) == 0 || !f.sameHouse(a, b) || f.background(a, b) {
		return nil
	}
	is, was, m, ok := f.movedOn(a, b)
	if !ok {
		return nil
	}
	return []cue{f.cue(sigWeekday, 1, b, m.Span, "%s tells of %s, %s of no day later than %s", f.name(b), is, f.name(a), was)}
}

// movedOn returns the day that the head of b tells of and the latest that a does, if that of
// b is the later and no days at the top of both tell more.
func (f *family) movedOn(a, b int) (is, was time.Weekday, m normalize.Mark, ok bool) {
	if f.read(a).topDay.ok() && f.read(b).topDay.ok() {
		return 0, 0, m, false
	}
	if f.tellsOfToday(a) {
		return 0, 0, m, false
	}
	was, _, ok = f.latestWeekday(a, len(f.ws[a].Text.Words))
	is, m, also := f.latestWeekday(b, topWords)
	gap := daysTo(was, is)
	return is, was, m, ok && also && gap != 0 && gap <= weekdayReach
}

// tellsOfToday says that the head of witness i tells of its own day or the one before in words
// that name none: "accepted last night". What weekdays it names are not its latest day then.
func (f *family) tellsOfToday(i int) bool {
	t := f.ws[i].Text
	return slices.ContainsFunc(f.read(i).marks[normalize.Date], func(m normalize.Mark) bool {
		_, named := relative(m.Value)
		at := wordsIn(t, m.Span).Start
		return named && at < topWords && !ahead(t, at)
	})
}

// latestWeekday returns the latest day of the week that witness i names in its
// first words, days that are still to come left out, and the mark that names it.
// Days further than weekdayReach apart are in no order.
func (f *family) latestWeekday(i, words int) (latest time.Weekday, by normalize.Mark, ok bool) {
	t := f.ws[i].Text
	for _, m := range f.read(i).marks[normalize.Date] {
		d, been := weekdayPast(t, m)
		if !been || wordsIn(t, m.Span).Start >= words {
			continue
		}
		gap := daysTo(latest, d)
		switch {
		case !ok || gap > 0 && gap <= weekdayReach:
			latest, by, ok = d, m, true
		case gap != 0 && gap < 7-weekdayReach:
			return 0, m, false
		}
	}
	return latest, by, ok
}

// weekdayPast is weekday of m, a date mark of t, if that day is not still to come.
func weekdayPast(t *normalize.Text, m normalize.Mark) (time.Weekday, bool) {
	w, ok := weekday(m)
	return w, ok && !ahead(t, wordsIn(t, m.Span).Start)
}

// firstWeekday is the first day of the week that witness i names and that is not to come.
func (f *family) firstWeekday(i int) (time.Weekday, bool) {
	for _, m := range f.read(i).marks[normalize.Date] {
		if w, ok := weekdayPast(f.ws[i].Text, m); ok {
			return w, true
		}
	}
	return 0, false
}

// ahead says that the day which t names at word w is still to come.
func ahead(t *normalize.Text, w int) bool {
	from := max(sentenceAt(t, w).Start, w-aheadWords)
	return anyOf(t.Words[from:w], futureWords(t.Language)) || setFor(t, w, from)
}

// setFor says that what t tells is for the day, or part of one, at word w, or begins with it: "kündigte für
// Freitag ein Angebot an", "streikt ab Mittwoch", "la cita fijada para el martes".
func setFor(t *normalize.Text, w, from int) bool {
	if w-2 >= from && anyOf(t.Words[w-1:w], dayArticles()) {
		w--
	}
	of, ok := setForOf[t.Language]
	return ok && w > from && anyOf(t.Words[w-1:w], of())
}

// dayArticles are the IDs, sorted, of the articles before the name of a day or a part of one.
var dayArticles = wordIDs(`den diesen la le el il`)

// setForOf are the IDs, sorted, of the prepositions right before a day for which a language sets
// something, and of those before one with which it begins. English says "for Monday's attack"
// of what was.
var setForOf = map[string]func() []uint64{
	"de": wordIDs(`für ab`), "fr": wordIDs(`pour`), "es": wordIDs(`para`), "pt": wordIDs(`para`), "it": wordIDs(`per`), "nl": wordIDs(`voor vanaf`),
}

// toCome says that the day which t names at word w was surely still to come when that was
// written, and within the week: what "was planned" or "would be" is often over, and what
// somebody "is to have done" is so always.
func toCome(t *normalize.Text, w int) bool {
	s := sentenceAt(t, w)
	if w > s.Start && anyOf(t.Words[w-1:min(w+2, s.End)], sinceWords()) || anyOf(t.Words[w:s.End], doneWords()) {
		return false
	}
	of, ok := sureOf[t.Language]
	return ok && anyOf(t.Words[max(s.Start, w-aheadWords):w], of())
}

var (
	// sureOf are the IDs, sorted, of the words by which a language speaks of nothing but
	// what is to come.
	sureOf = map[string]func() []uint64{
		"en": wordIDs(`will`), "de": wordIDs(`wird werden soll sollen will wollen`), "fr": wordIDs(`sera seront devrait devraient doit doivent`),
		"es": wordIDs(`será serán`), "pt": wordIDs(`será serão`), "it": wordIDs(`sarà saranno`), "nl": wordIDs(`zal zullen`),
	}
	// sinceWords are the IDs, sorted, of the words right beside a day from which on, or until
	// which, something was so, and of those that make it the next but one.
	sinceWords = wordIDs(`since from until till seit ab bis auf vom depuis dès jusqu à desde hasta até da dal fino sinds vanaf tot
		next week kommenden nächsten prochain prochaine próximo próxima prossimo prossima volgende komende`)
	// doneWords are the IDs, sorted, of those with which a sentence of what is to come ends
	// in what was, "soll am Montag gestohlen worden sein".
	doneWords = wordIDs(`haben sein worden avoir été hebben zijn`)
)

// futureWords are the IDs, sorted, of the words by which a sentence of the language speaks
// of what is to come; those of all if nothing is known of it. The Dutch "tot" is the German
// dead.
func futureWords(language string) []uint64 {
	if of, ok := futureOf[language]; ok {
		return of()
	}
	return anyFuture()
}

var (
	futureOf = map[string]func() []uint64{
		"en": wordIDs(futureEnglish), "de": wordIDs(futureGerman), "fr": wordIDs(futureFrench), "es": wordIDs(futureSpanish),
		"pt": wordIDs(futurePortuguese), "it": wordIDs(futureItalian), "nl": wordIDs(futureDutch),
	}
	anyFuture = wordIDs(strings.Join([]string{futureEnglish, futureGerman, futureFrench, futureSpanish, futurePortuguese, futureItalian, futureDutch}, " "))
)

const (
	futureEnglish    = `will would shall expected scheduled due planned plans until`
	futureGerman     = `wird werden soll sollen bis will wollen`
	futureFrench     = `prévu prévue prévus prévues devrait devraient doit doivent jusqu sera seront`
	futureSpanish    = `será serán previsto prevista previstos prevé hasta`
	futurePortuguese = `será serão previsto prevista previstos prevê até deve`
	futureItalian    = `sarà saranno entro fino dovrebbe previsto prevista`
	futureDutch      = `zal zullen moet tot`
)

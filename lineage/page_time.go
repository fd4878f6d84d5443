package lineage

import (
	"bytes"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/wiretrace/wiretrace/normalize"
)

// A scraped page seldom comes with metadata, but mostly with the line in which it
// says when it was put up: "Posted: Jul 8, 2031 / 09:47 PM EDT", "11.12.2031 - 10:31
// Uhr", "11:42, 14 JAN 2031 | Updated 12:15, 14 JAN 2031". Such a line is as good as
// metadata, and is read as it where there is none.

// A pageTime is when a page says that it was put up first and last. If revised,
// it tells the last time alone, and first is the midnight before. Where its hour may
// be of several countries, first is by their easternmost clock and last by the
// westernmost, which is so much later.
type pageTime struct {
	first, last time.Time
	revised     bool
	spread      time.Duration
	sent        bool // it is when the text's agency sent it, and of no page
}

func (p pageTime) ok() bool { return !p.last.IsZero() }

const (
	// stampWords is how many words a line with the time of a page has at most: that
	// of its publication and that of its last change, with a label each.
	stampWords = 18
	// stampLines is how many lines those two stand apart at most.
	stampLines = 3
)

var (
	hourPattern = regexp.MustCompile(`(?i)(?:^|[^0-9.:,])(2[0-3]|[01]?[0-9])(?:([:.]|\s?[hu]\s?)([0-5][0-9])(?::[0-5][0-9])?)?[\s\x{a0}]?(uhr|uur|[ap](?:\.[ \x{a0}]?)?m\b\.?|h\b|hrs\b|ore\b|horas\b)?`)
	// revisedPattern is what stands before the time of a page's last change.
	revisedPattern = regexp.MustCompile(`(?i)\b(updated?|modified|aktualisiert|stand|mis à jour|mise à jour|modifié|dernière modification|actualizad[oa]|aggiornat[oa]|ultimo aggiornamento|atualizad[oa]|bijgewerkt)(?:[^\p{L}]|$)`)
	// eventPattern is what makes the time on a line that of something else: of an
	// embargo, of what a warning is good for, of an event. Days are masked.
	eventPattern = regexp.MustCompile(`(?i)\b(until|till|valid|embargo\w*|starts?|begins?|bis|gültig|beginn|einlass|wann|sperrfrist|jusqu|hasta|desde|fino|quando|até|tot|vanaf)\b|\bdu(?:\s\p{L}+)?\s#`)
)

// readPageTime returns the time of the page that w is, by the clock of that zone. Days without
// a year are those nearest to near, none if it is zero.
func readPageTime(w *Witness, zone pageZone, near time.Time) pageTime {
	var dates, clocks []normalize.Mark
	for _, m := range w.Text.Marks {
		switch {
		case m.Kind == normalize.Date:
			dates = append(dates, m)
		case m.Kind == normalize.Clock && strings.HasSuffix(m.Value, "Z"):
			clocks = append(clocks, m)
		}
	}
	var out pageTime
	var begun time.Time // the midnight before the earliest time
	s, at := w.Text.Source, int32(-1)
	for _, m := range dates {
		line := lineSpan(s, m.Span)
		sent := !out.ok() && sentStamp(w.Text, m)
		if signed, ok := signedStamp(w.Text, m); ok && !out.ok() {
			line, sent = signed, true
		}
		if !sent && !dayInHead(w.Text, m) && (len(w.Text.Words)-wordsIn(w.Text, m.Span).Start > footWords || !publicationLine(s[line.Start:line.End]) && !stampSigned(w.Text, m)) {
			continue
		}
		if line.Start <= at || lineLength(w.Text, line) > stampWords {
			continue // read with the date before
		}
		if out.ok() && strings.Count(s[at:line.Start], "\n")-strings.Count(s[at:line.Start], "\n\n") > stampLines {
			break
		}
		at, out.sent = line.Start, sent
		for _, x := range timesOn(s, withHourBeside(s, line), dates, clocks, zone, near) {
			if out.last.IsZero() || x.last.After(out.last) {
				out.last = x.last
			}
			if !x.revised && (out.first.IsZero() || x.last.Before(out.first)) {
				out.first = x.last
			}
			if begun.IsZero() || x.first.Before(begun) {
				begun = x.first
			}
		}
	}
	if !out.ok() {
		if kept := readUpdates(s, dates, clocks, zone); kept.ok() {
			return kept
		}
	}
	switch {
	case !out.ok():
		at, ok := sentAt(s)
		if !ok {
			at, ok = sentByDowJones(s)
		}
		if ok {
			out.first, out.last, out.sent = at, at, true
		}
	case out.first.IsZero():
		out.first, out.revised = begun, true
	case out.last.Sub(out.first) > reissued:
		out.last = out.first // a page that is put right weeks later tells the old story
	}
	return out
}

// sentAt is the time at which an agency's system sent s, where it writes that
// behind the number of the item: those of dpa-AFX and APA do.
func sentAt(s string) (time.Time, bool) {
	item := itemSent(s)
	if item.agency == "" {
		return time.Time{}, false
	}
	at, err := time.Parse(sentTime, s[item.End-int32(len(sentTime)):item.End])
	if err != nil {
		return time.Time{}, false
	}
	east, _ := clockOf("de", nil, nil)(at.Truncate(day), false)
	return at.Add(-east), true
}

// timesOn are the times that a line of s gives, each with the midnight before as
// its first. A day without a year needs a line that is there for it.
func timesOn(s string, line normalize.Span, dates, clocks []normalize.Mark, zone pageZone, near time.Time) []pageTime {
	text := []byte(s[line.Start:line.End])
	var on []normalize.Mark // the dates of the line
	for _, m := range dates {
		if !within(m.Span, line) {
			continue
		}
		if _, ok := parseDay(m.Value, time.Time{}); ok || yearlessStamp(s, line, m) {
			on = append(on, m)
		}
	}
	on = append(on, gluedDays(s, line)...)
	for _, m := range on {
		for i := m.Start - line.Start; i < m.End-line.Start; i++ {
			text[i] = '#' // a day with points is no hour
		}
	}
	if len(on) == 0 || eventPattern.Match(text) {
		return nil
	}
	var out []pageTime
	read := int32(0) // the bytes of the line that belong to the times before
	for _, h := range hourPattern.FindAllSubmatchIndex(text, -1) {
		minutes, half, ok := hourOf(text, h)
		if !ok {
			continue
		}
		sp := normalize.Span{Start: line.Start + int32(h[2]), End: line.Start + int32(h[1])}
		// A day that is glued to the hour is that of the next one.
		d := slices.MinFunc(on, func(x, y normalize.Mark) int {
			return int(gap(x.Span, sp)-gap(y.Span, sp)) + int(line.End)*(glued(x, sp)-glued(y, sp))
		})
		day, ok := parseDay(d.Value, near)
		if !ok {
			continue
		}
		east, known := townBehindPage(s, line, d).or(zone)(day, half)
		for _, c := range clocks {
			if meet(c.Span, sp) {
				east, known = eastOf(c, minutes)
			}
		}
		if o := offsetBehind.FindSubmatch(text[h[1]:]); o != nil {
			east, known = eastBy(o), true
		}
		if !known {
			continue
		}
		from := min(sp.Start, d.Start) - line.Start
		label := text[min(read, from):from]
		read = max(sp.End, d.End) - line.Start
		day = day.Add(-east)
		out = append(out, pageTime{first: day, last: day.Add(minutes), revised: revisedPattern.Match(label)})
	}
	return out
}

// withHourBeside is the line of a day and, where the line below it is an hour and nothing else, "12 mei
// 2031", "17u51", or one of those next to it says at what hour the page was put up and no day but the
// same, "Publiziert heute um 10:15 Uhr", that line as well.
func withHourBeside(s string, line normalize.Span) normalize.Span {
	if below := hourAlone.FindString(s[line.End:]); below != "" {
		line.End += int32(len(below))
	} else if below := hourPosted.FindString(s[line.End:]); below != "" {
		line.End += int32(len(below))
	} else if above := hourPostedAbove.FindString(s[:line.Start]); above != "" {
		line.Start -= int32(len(above))
	}
	return line
}

var (
	hourAlone = regexp.MustCompile(`(?i)^\s*\n\s*[0-2]?[0-9]\s?[:hu]\s?[0-5][0-9](?:\s?(?:uhr|uur))?(?m:$)`)
	// hourPosted is the line below a day, and hourPostedAbove the one above it, on which the page says
	// at what hour it was put up, and by whom.
	hourPosted      = regexp.MustCompile(`(?i)^[ \t]*\n` + postedAt + `(?m:$)`)
	hourPostedAbove = regexp.MustCompile(`(?i)(?m:^)` + postedAt + `\n$`)
)

const postedAt = `[ \t]*(?:posted|published|publiziert|veröffentlicht|eingestellt|online|publié|mis en ligne|publicado|publicada|pubblicato|postato|gepubliceerd|geplaatst|gepost)[^\p{L}\n0-9](?:[^\n0-9]{0,40}[^\n0-9.:])?[0-2]?[0-9]\s?[:.hu]\s?[0-5][0-9](?:\s?(?:uhr|uur|hs?|[ap]\.?\s?m\.?))?[ \t]*`

// townBehindPage is the clock of the town of Brazil or Portugal that a line of s names before its day d and
// nothing else does: "Rio de Janeiro, 18/11/2031 16:20". Towns of other countries are where a story
// is from, and not its page.
func townBehindPage(s string, line normalize.Span, d normalize.Mark) pageZone {
	town := strings.ToLower(strings.Trim(s[line.Start:d.Start], " ,-–—|"))
	if !portugueseTowns[town] {
		return noZone
	}
	return clockAt(town)
}

// portugueseTowns are those from which pages in Portuguese are put up.
var portugueseTowns = map[string]bool{"rio de janeiro": true, "são paulo": true, "brasília": true, "belo horizonte": true, "curitiba": true, "porto alegre": true, "recife": true,
	"fortaleza": true, "salvador": true, "lisboa": true, "porto": true}

// gap is the number of bytes between two spans.
func gap(x, y normalize.Span) int32 { return max(0, x.Start-y.End, y.Start-x.End) }

// hourOf reads the hour that hourPattern found, as the time since midnight. Two
// numbers with a point between them need a word that says what they are, and a
// number alone the half of the day.
func hourOf(text []byte, h []int) (since time.Duration, half, ok bool) {
	group := func(n int) string {
		if h[2*n] < 0 {
			return ""
		}
		return strings.ToLower(string(text[h[2*n]:h[2*n+1]]))
	}
	hour, err := strconv.Atoi(group(1))
	separator, unit := strings.TrimSpace(group(2)), group(4)
	half = strings.HasPrefix(unit, "a") || strings.HasPrefix(unit, "p")
	if half && unit[0] == 'p' && hour > 12 && separator != "" {
		half = false // "20:46pm", as some systems write it, is one of 24
	}
	// "16.00 BST" says what it is by its zone; its mark is asked for that.
	zoned := unit == "" && (zoneBehind.Match(text[h[1]:]) || dayBefore.Match(text[:h[2]]) && len(bytes.TrimSpace(text[h[1]:])) == 0) // "11.06.2031 16.00"
	if err != nil || separator == "" && !half || separator == "." && unit == "" && !zoned || half && (hour < 1 || hour > 12) {
		return 0, false, false
	}
	minute, _ := strconv.Atoi(group(3))
	switch {
	case half && unit[0] == 'p' && hour < 12:
		hour += 12
	case half && unit[0] == 'a' && hour == 12:
		hour = 0
	}
	return hm(hour, minute), half, true
}

// dayBefore ends what stands before an hour with a point: the day, which is masked, alone or with a dash
// behind it as Italian pages have it, "11 marzo 2031 - 17.46".
var dayBefore = regexp.MustCompile(`^\W*#+\s$|(?:^|\s)#+ ?[-–|,] (?:(?:alle )?ore )?$`)

var zoneBehind = regexp.MustCompile(`^\s?[A-Z]{2,4}\b`)

// offsetBehind is how systems write behind an hour how far east of Greenwich its clock is:
// "12:16:38 +0000", "08:12 am +08", "09:47 GMT+5:30".
var offsetBehind = regexp.MustCompile(`^\s?\(?(?:GMT|UTC)?([+-])(0?[0-9]|1[0-4])(?::?([034][05]))?(?:[^0-9:.]|$)`)

// eastBy is the offset that offsetBehind found.
func eastBy(found [][]byte) time.Duration {
	hours, _ := strconv.Atoi(string(found[2]))
	minutes, _ := strconv.Atoi(string(found[3])) // none is 0
	east := hm(hours, minutes)
	if found[1][0] == '-' {
		return -east
	}
	return east
}

// eastOf is how far east of Greenwich the clock of a mark is that reads so many
// minutes there.
func eastOf(m normalize.Mark, local time.Duration) (time.Duration, bool) {
	at, utc, ok := sinceMidnight(m.Value)
	if !ok || !utc {
		return 0, false
	}
	east := local - at
	switch {
	case east > 14*time.Hour:
		east -= day
	case east < -12*time.Hour:
		east += day
	}
	return east, true
}

// readPageTimes gives the witnesses that have no time of publication that of
// their page, and returns these.
func readPageTimes(ws []Witness, story *storyClocks) []pageTime {
	out := make([]pageTime, len(ws))
	read := func(i int, near time.Time) {
		if out[i] = story.pageTime(&ws[i], near); out[i].ok() {
			ws[i].Published = Interval{out[i].first, out[i].last}
		}
	}
	var yearless []int
	for i := range ws {
		if ws[i].Text == nil || !ws[i].Published.Latest.IsZero() {
			continue
		}
		if read(i, time.Time{}); !out[i].ok() && stampedWithoutYear(ws[i].Text) {
			yearless = append(yearless, i)
		}
	}
	if len(yearless) == 0 {
		return out // as nearly everywhere
	}
	if near := agreedYear(ws); !near.IsZero() {
		for _, i := range yearless {
			read(i, near)
		}
	}
	return out
}

// pageTime returns the time of the page that w is, of the story.
func (c *storyClocks) pageTime(w *Witness, near time.Time) (p pageTime) {
	english := w.Text.Language == "en"
	// English is of the country that the page itself tells, before that of its story.
	if english {
		p = c.spreadPageTime(w, near)
	}
	if !p.ok() {
		p = readPageTime(w, c.of(w), near)
	}
	if !p.ok() && !english {
		p = c.spreadPageTime(w, near)
	}
	return p
}

// spreadPageTime returns the time of the page that w is, of the story, by any clock of the
// countries that write its language, if these are told; see clockSpreads, englishClocks,
// hispanicClocks and francophoneClocks.
func (c *storyClocks) spreadPageTime(w *Witness, near time.Time) pageTime {
	clock, ok := c.spread(w)
	if of, all := clockSpreads[w.Text.Language]; !ok && all {
		clock, ok = steady(of.west, of.east), true
	}
	if !ok {
		return pageTime{}
	}
	first := readPageTime(w, func(d time.Time, _ bool) (time.Duration, bool) {
		_, east, ok := clock(d)
		return east, ok
	}, near)
	last := readPageTime(w, func(d time.Time, _ bool) (time.Duration, bool) {
		west, _, ok := clock(d)
		return west, ok
	}, near)
	return pageTime{first.first, last.last, last.revised, last.last.Sub(first.last), last.sent}
}

// spread is by which clocks w's page may go, of the countries of which it has signs; not ok if it has none.
func (c *storyClocks) spread(w *Witness) (_ dayClock, ok bool) {
	var west, east time.Duration
	switch w.Text.Language {
	case "en":
		west, east, ok = englishSpread(w)
	case "es":
		west, east, ok = c.hispanicSpread(w)
	case "fr":
		return c.francophoneSpread(w)
	}
	return steady(west, east), ok
}

// steady is the clock of countries from west to east in summer and winter.
func steady(west, east time.Duration) dayClock {
	return func(time.Time) (time.Duration, time.Duration, bool) { return west, east, true }
}

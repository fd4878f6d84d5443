package extract

import (
	"regexp"
	"strings"
	"sync"
	"time"

	"github.com/wiretrace/wiretrace/normalize"
)

// People write times in their own language: "Aug. 6, 2018 10:23 AM ET",
// "6. August 2018, 14.05 Uhr MESZ", "le 6 août 2018 à 14h05 (heure de Paris)".
// Package normalize reads days and times with a zone in running text in seven
// languages, so that a byline needs no grammar of its own.

// A written is a time as people wrote it beside a text.
type written struct {
	value   string // RFC 3339, or a day where there is no time or no zone
	changed bool   // it says when the text was changed last, not when it was published
}

// adjoin is the most bytes between a day and its time of day: " um ", " | ",
// " a las ".
const adjoin = 12

// reader returns the normalizer for texts of a language, and for those of
// which it is not known: a short text shows none.
var reader = sync.OnceValues(func() (known, unknown *normalize.Normalizer) {
	n := func(language string) *normalize.Normalizer {
		n, err := normalize.New(&normalize.Options{Language: language})
		if err != nil {
			panic(err) // the options are constant
		}
		return n
	}
	return n(""), n("und")
})

// readWritten returns the times that text has, in order.
func readWritten(text, language string) []written {
	if m := eastAsianDay.FindStringSubmatch(text); m != nil {
		if d := timeOf(m[1] + "/" + m[2] + "/" + m[3]); d != "" {
			return []written{{value: d}}
		}
	}
	known, n := reader()
	if language != "" {
		n = known
	}
	type mark struct {
		normalize.Mark
		used bool
	}
	var dates, clocks []mark
	day := ""
	read := func(text string) {
		dates, clocks = nil, nil
		for _, m := range n.TextIn(text, language).Marks {
			switch {
			case m.Kind == normalize.Date && len(m.Value) == len(time.DateOnly) && m.Value[0] != '-':
				dates = append(dates, mark{Mark: m})
				day = or(day, m.Value)
			case m.Kind == normalize.Clock && strings.Contains(m.Detail, ":"):
				clocks = append(clocks, mark{Mark: m})
			}
		}
	}
	read(text)
	head := ""
	for _, c := range clocks {
		if c.Value == "" && day != "" && head == "" {
			// The time stands before the day that its zone's summer time needs.
			head = day + "\n\n"
		}
	}
	if head != "" {
		text = head + text
		read(text)
		dates = dates[1:]
	}
	var out []written
	last := int32(len(head))
	for _, d := range dates {
		w := written{value: d.Value}
		from, to := d.Start, d.End
		for i := range clocks {
			c := &clocks[i]
			if c.used || c.Value == "" {
				continue
			}
			if c.Start >= d.End && c.Start-d.End <= adjoin || c.End <= d.Start && d.Start-c.End <= adjoin {
				if at := instant(d.Value, c.Value, c.Detail); at != "" {
					w.value, c.used = at, true
					from, to = min(from, c.Start), max(to, c.End)
					break
				}
			}
		}
		if from < last {
			from = last
		}
		w.changed = saysChanged(text[last:from])
		last = to
		out = append(out, w)
	}
	return out
}

// eastAsianDay is a day of Japanese, Chinese or Korean, which have no zone
// behind their times: 2022年5月3日, 2022년 5월 3일.
var eastAsianDay = regexp.MustCompile(`((?:19|20)\d\d)\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]`)

// instant is the time on the local day whose UTC time is like "17:30Z" and
// whose local time begins like "13:30 ET".
func instant(day, utc, local string) string {
	d, err1 := time.Parse(time.DateOnly, day)
	u, err2 := time.Parse("15:04Z", utc)
	if len(local) < 5 || err1 != nil || err2 != nil {
		return ""
	}
	l, err := time.Parse("15:04", local[:5])
	if err != nil {
		return ""
	}
	// Offsets in use are from -10:00, Hawaii, to +13:45; those of a few islands
	// beyond are not among the zones of package normalize.
	offset := l.Sub(u)
	switch {
	case offset <= -11*time.Hour:
		offset += 24 * time.Hour
	case offset > 14*time.Hour:
		offset -= 24 * time.Hour
	}
	z := time.FixedZone("", int(offset/time.Second))
	return zoned(time.Date(d.Year(), d.Month(), d.Day(), l.Hour(), l.Minute(), 0, 0, z))
}

// changes are the words that say that a text was changed, or only looked at,
// on the day that follows.
var changes = strings.Fields(`updated update modified revised corrected correction accessed retrieved reviewed
	aktualisiert geändert bearbeitet abgerufen stand
	modifié modifiée modification jour
	actualizado actualizada actualización modificado modificada
	aggiornato aggiornata aggiornamento modificato modificata
	atualizado atualizada atualização
	bijgewerkt gewijzigd update laatst`)

// saysChanged says whether one of the words of s is among changes. "Published
// and updated" is both, and then the day is that of publication too.
func saysChanged(s string) bool {
	for _, w := range words(s) {
		for _, c := range changes {
			if w == c {
				return true
			}
		}
	}
	return false
}

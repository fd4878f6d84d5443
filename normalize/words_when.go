package normalize

import "strings"

// Days and times of day are rows of numbers, and neither one number nor a fraction:
// 3.10.2018 and 03/10/2018 are the words 3, 10 and 2018, 18h30, 18 h 30 and "18.30 Uhr"
// the words 18 and 30. Which of the first two is the month is not asked.

// when takes the numbers of a day or a time of day at word i.
func (v *varier) when(i int) int {
	if took := v.day(i); took > 0 {
		return took
	}
	return v.clock(i)
}

// plainDigits returns the digits of word i if it is no more than lo to hi of them.
func (v *varier) plainDigits(i, lo, hi int) string {
	if i < 0 || i >= len(v.t.Words) {
		return ""
	}
	s := v.source(i)
	if len(s) < lo || len(s) > hi || strings.Trim(s, "0123456789") != "" {
		return ""
	}
	return s
}

// below tells whether the digits are a number from least up to most, all of at most
// two digits.
func below(digits, least, most string) bool {
	if len(digits) == 1 {
		digits = "0" + digits
	}
	return len(digits) == 2 && least <= digits && digits <= most
}

// day takes the three numbers of a day at word i: 3.10.2018, 3. 10. 2018, 03/10/18,
// 2018-10-03.
func (v *varier) day(i int) int {
	first, second, third := v.plainDigits(i, 1, 4), v.plainDigits(i+1, 1, 2), v.plainDigits(i+2, 1, 4)
	if first == "" || second == "" || third == "" {
		return 0
	}
	mark := dayMark(v.between(i))
	if mark == 0 || mark != dayMark(v.between(i+1)) || dayMark(v.between(i-1)) == mark && v.t.Words[i-1].Flags&Number != 0 ||
		dayMark(v.between(i+2)) == mark && v.between(i+2) != ". " && v.t.Words[i+3].Flags&Number != 0 {
		return 0
	}
	year := func(s string) bool { return len(s) == 4 && (s[0] == '1' || s[0] == '2') }
	switch {
	case !below(second, "01", "31"):
		return 0
	case year(first) && below(third, "01", "31"):
	case below(first, "01", "31") && (year(third) || mark != '-' && len(third) == 2):
	default:
		return 0
	}
	for k := i; k < i+3; k++ {
		v.count(k, v.t.Words[k].End)
	}
	return 3
}

// dayMark returns the mark between the numbers of a day; 0 if gap is none.
func dayMark(gap string) byte {
	switch gap {
	case ".", ". ", "/", "-":
		return gap[0]
	case "\u2010", "\u2011":
		return '-'
	}
	return 0
}

// count appends word i, digits, without a zero before them, up to byte end.
func (v *varier) count(i int, end int32) {
	digits := v.source(i)
	if len(digits) == 2 && digits[0] == '0' {
		digits = digits[1:]
	}
	v.word(i, i+1, v.t.Words[i].Start, end, digits)
}

// hourWords stand behind a time of day.
var hourWords = wordTable(map[string]bool{"uhr uur h hs hrs horas heures ore am pm": true})

// hourPrepositions stand before a time of day of their language and before no amount of
// money, which would have its currency behind it.
var hourPrepositions = map[string]string{"es": "las", "it": "alle dalle ore", "pt": "às", "nl": "om", "de": "um"}

// clock takes the hour of a time of day at word i, and the minutes as well unless they
// are a word of their own.
func (v *varier) clock(i int) int {
	s, w := v.source(i), v.t.Words[i]
	if h := strings.IndexAny(s, "hH"); h > 0 && len(s) == h+3 && below(s[:h], "00", "24") && strings.Trim(s[h+1:], "0123456789") == "" && below(s[h+1:], "00", "59") {
		// 18h30, 18h00
		v.part(i)
		hour := strings.TrimPrefix(s[:h], "0")
		if hour == "" {
			hour = "0"
		}
		v.word(i, i+1, w.Start, w.Start+int32(h), hour)
		if minutes := s[h+1:]; minutes != "00" {
			v.out = append(v.out, Word{ID: foldedID([]byte(minutes)), Span: Span{w.End - 2, w.End}, Flags: Number})
		} else {
			v.out = append(v.out, Word{ID: foldedID([]byte("h")), Span: Span{w.Start + int32(h), w.End}})
		}
		return 1
	}
	if !below(v.plainDigits(i, 1, 2), "00", "24") || i+1 >= len(v.t.Words) || dayMark(v.between(i-1)) == '.' && v.t.Words[i-1].Flags&Number != 0 {
		return 0
	}
	switch v.between(i) {
	case " ", "\u00A0", "\u202F":
		// 18 h 30
		if s := v.source(i + 1); (s == "h" || s == "H") && strings.Trim(v.between(i+1), " \u00A0\u202F") == "" && below(v.plainDigits(i+2, 2, 2), "01", "59") {
			v.count(i, w.End)
			v.minutes(i + 2)
			return 3
		}
	case ".", ":":
		return v.clockParted(i)
	}
	return 0
}

// minutes appends word i, the two digits of minutes.
func (v *varier) minutes(i int) {
	w := v.t.Words[i]
	v.word(i, i+1, w.Start, w.End, v.source(i))
}

// clockParted is clock where a point or colon stands before the minutes, word i+1.
func (v *varier) clockParted(i int) int {
	minutes := v.source(i + 1)
	if len(minutes) < 2 || !below(minutes[:2], "00", "59") || strings.Trim(minutes[:2], "0123456789") != "" {
		return 0
	}
	suffix := lowerCut(minutes[2:])
	behind := ""
	if gap := v.between(i + 1); gap == " " || gap == "\u00A0" || gap == "\u202F" {
		if behind = v.folded(i + 2); (behind == "a" || behind == "p") && v.between(i+2) == "." {
			behind += "m"
		}
	}
	last := v.t.Words[i+1]
	switch {
	case suffix == "" && hourWords[behind], hourWords[suffix]:
	case suffix == "" && v.between(i) == "." && i > 0 && hourPrepositions[v.t.Language] != "" && v.leadsHour(i-1) && v.bare(i+1):
	default:
		return 0
	}
	if minutes[:2] != "00" || suffix == "" && behind == "" {
		v.count(i, v.t.Words[i].End)
		if suffix == "" {
			v.minutes(i + 1)
			return 2
		}
		return 1
	}
	if suffix != "" {
		v.count(i, last.End-int32(len(suffix)))
		unit := units[suffix]
		if unit == "" {
			unit = suffix
		}
		v.out = append(v.out, Word{ID: foldedID([]byte(unit)), Span: Span{last.End - int32(len(suffix)), last.End}})
		return 2
	}
	v.count(i, last.End)
	return 2
}

// leadsHour tells whether word i is a preposition that stands before a time of day.
func (v *varier) leadsHour(i int) bool {
	for word := range strings.FieldsSeq(hourPrepositions[v.t.Language]) {
		if v.folded(i) == word {
			return true
		}
	}
	return false
}

// bare tells whether the number at word i ends there, with neither a currency nor a
// percentage nor a magnitude behind it.
func (v *varier) bare(i int) bool {
	if code, _ := v.signAfter(v.t.Words[i].End, false); code != "" {
		return false
	}
	gap := v.between(i)
	if strings.ContainsAny(gap, "%.") && gap != ". " {
		return false
	}
	if i+1 >= len(v.t.Words) || strings.Trim(gap, " \u00A0\u202F") != "" {
		return true
	}
	if _, ok := v.magnitude(v.folded(i + 1)); ok || v.percent(i+1) > 0 {
		return false
	}
	code, _ := v.currencyAt(i + 1)
	return code == ""
}

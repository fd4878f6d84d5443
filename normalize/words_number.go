package normalize

import (
	"strings"
)

// A number is its digits, with the magnitude and the currency that belong to
// it: the plain value in decimal digits and the code of the currency. What
// "1,234" means depends on the language, unless the number shows it by itself;
// what cannot be a number ("5.8.2018", "192.168.1.1") is left as it was.

// wordTable makes a table of single words from one of words in lists.
func wordTable[T any](lists map[string]T) map[string]T {
	m := map[string]T{}
	for words, value := range lists {
		for _, word := range strings.Fields(words) {
			m[word] = value
		}
	}
	return m
}

// pointLanguages write 1,234.5; the others here 1.234,5.
var pointLanguages = map[string]bool{"en": true, "zh": true, "ja": true, "ko": true, "th": true, "he": true, "hi": true, undetermined: true}

// maxGroups is the most groups of digits in a number, of three digits each: a
// row of more is a list.
const maxGroups = 12

// free is the place from which a number at word i may have signs: the end of
// the word before, as it was written.
func (v *varier) free(i int) int32 {
	if len(v.out) == 0 {
		return 0
	}
	return v.out[len(v.out)-1].End
}

// number takes a number or percentage at word i, or else passes it on to name.
// It returns how many words it took; free is where the signs before it begin.
func (v *varier) number(i int, free int32) int {
	words := v.t.Words
	s := v.source(i)
	if n := codeLength(s); n > 0 {
		return v.coded(i, n)
	}
	if s[0] < '0' || s[0] > '9' {
		if k := v.percent(i); k > 0 {
			return v.word(i, i+k, words[i].Start, words[i+k-1].End, "percent")
		}
		return v.name(i)
	}
	value, suffix, j := v.numeral(i)
	if value == "" {
		return v.name(i)
	}
	start, end := words[i].Start, words[j-1].End
	money := ""
	if sign, at := v.signBefore(free, start); sign != "" {
		money, start = v.wordBefore(sign, at)
	} else {
		money, start = v.codeBefore(start)
	}
	if (suffix == "am" || suffix == "pm") && money == "" {
		end -= int32(len(suffix))
		v.part(i)
		took := v.word(i, j, start, end, value)
		v.out = append(v.out, Word{ID: foldedID([]byte(suffix[:1] + ".m.")), Span: Span{end, end + int32(len(suffix))}})
		return took
	}
	if suffix == "pc" && money == "" {
		end -= int32(len(suffix))
		v.part(i)
		took := v.word(i, j, start, end, value)
		v.out = append(v.out, Word{ID: foldedID([]byte("percent")), Span: Span{end, end + int32(len(suffix))}})
		return took
	}
	next := func() string {
		if gap := v.between(j - 1); j < len(words) && (gap == " " || gap == "\u00A0" || gap == "-" || gap == ". ") {
			return v.folded(j)
		}
		return ""
	}
	power, known := v.magnitude(suffix)
	if suffix != "" && !known {
		if power, known = currencyMagnitudes[suffix]; !known || money == "" && currencies[next()] == "" {
			return v.name(i) // 2nd, 5m without a sign or a word for money
		}
	}
	if suffix == "" {
		p, ok := v.magnitude(next())
		if !ok && j < len(words) {
			// 5 M€: a letter that counts with the sign behind it.
			if p, ok = currencyMagnitudes[next()]; ok {
				code, _ := v.signAfter(words[j].End, false)
				ok = code != ""
			}
		}
		if ok {
			power = p
			j++
			if p == 3 && (next() == "millones" || next() == "milhões") {
				power += 6 // mil millones
				j++
			}
			end = words[j-1].End
		}
	}
	if money == "" {
		if code, after := v.currencyAt(j); next() != "" && code != "" {
			money = code
			j = after
			end = words[j-1].End
		} else if code, at := v.signAfter(end, power > 0); code != "" {
			money, end = code, at
		} else if (power > 0 || len(shift(value, 0)) > len("100000")) && ofWords[next()] && j+1 < len(words) && v.between(j) != "" && strings.Trim(v.between(j), " \u00A0'’") == "" {
			// 5 millions d'euros, 5.000.000 de euros
			if code, after := v.currencyAt(j + 1); code != "" {
				money = code
				j = after
				end = words[j-1].End
			}
		}
	}
	canonical := shift(value, power)
	if money != "" {
		canonical += " " + money
	}
	took := v.word(i, j, start, end, canonical)
	if rest := v.t.Source[end:]; money == "" {
		space := len(rest) - len(strings.TrimLeft(rest, " \u00A0\u202F"))
		for _, sign := range []string{"%", "٪"} {
			if space <= 3 && strings.HasPrefix(rest[space:], sign) {
				v.part(i)
				at := end + int32(space)
				v.out = append(v.out, Word{ID: foldedID([]byte("percent")), Span: Span{at, at + int32(len(sign))}})
			}
		}
	}
	return took
}

// percent returns how many words at i say percent.
func (v *varier) percent(i int) int {
	s := v.source(i)
	if s[0]|0x20 != 'p' || len(s) > len("percent") {
		return 0
	}
	switch strings.ToLower(s) {
	case "percent", "prozent", "procent", "pct":
		return 1
	case "per", "pour", "por":
		if i+1 < len(v.t.Words) && strings.TrimSpace(v.between(i)) == "" {
			switch strings.ToLower(v.source(i + 1)) {
			case "cent", "cento", "ciento":
				return 2
			}
		}
	}
	return 0
}

// numeral reads the digits from word i on: the plain value, what letters the
// last word has after them, and the word after.
func (v *varier) numeral(i int) (value, suffix string, j int) {
	groups, between := v.digits[:0], make([]byte, 0, maxGroups)
	for j = i; ; {
		if len(groups) == maxGroups {
			return "", "", i
		}
		digits := v.source(j)
		end := strings.IndexFunc(digits, func(r rune) bool { return r < '0' || r > '9' })
		if end >= 0 {
			digits, suffix = digits[:end], strings.ToLower(digits[end:])
		}
		if digits == "" {
			return "", "", i
		}
		groups = append(groups, digits)
		j++
		gap := v.between(j - 1)
		if suffix != "" || !v.groups(gap, groups) || v.t.Words[j].Flags&Number == 0 {
			break
		}
		if gap != "." && gap != "," {
			if !threeDigits(v.source(j)) {
				break
			}
			gap = "'"
		}
		between = append(between, gap[0])
	}
	marks := string(between)
	point := "."
	if !pointLanguages[v.t.Language] {
		point = ","
	}
	whole, fraction := groups, ""
	if n := len(marks); n > 0 {
		last := groups[n]
		switch {
		case marks == strings.Repeat("'", n):
		case n == 1 && (len(last) != 3 || marks == point || len(groups[0]) > 3 || groups[0] == "0"):
			whole, fraction = groups[:1], last
		case n > 1 && marks[n-1] != marks[0]:
			whole, fraction, marks = groups[:n], last, marks[:n-1]
		}
		if strings.Trim(marks, marks[:min(1, len(marks))]) != "" || len(whole[0]) > 3 && len(whole) > 1 || !wellGrouped(whole[1:]) {
			return "", "", i
		}
	}
	value = strings.Join(whole, "")
	if fraction = strings.TrimRight(fraction, "0"); fraction != "" {
		value += "." + fraction
	}
	return value, suffix, j
}

// wellGrouped tells whether groups behind the first are of three digits, or as in India
// of two but for the last: 2,00,000.
func wellGrouped(groups []string) bool {
	three, two := true, true
	for i, g := range groups {
		three = three && len(g) == 3
		two = two && len(g) == 2+(i+1)/len(groups)
	}
	return three || two && len(groups) > 1
}

// groups tells whether gap may part groups of digits: a point or comma; an
// apostrophe, as in Switzerland; a space that does not break, or any where a
// language groups by spaces. What has been read so far must be the first
// group, or more of them.
func (v *varier) groups(gap string, read []string) bool {
	switch gap {
	case ".", ",":
		return true
	case "'", "’", "\u00A0", "\u202F", "\u2009":
	case " ":
		if !spaceLanguages[v.t.Language] {
			return false
		}
	default:
		return false
	}
	return len(read[0]) <= 3 && read[0][0] != '0' && (len(read) == 1 || len(read[len(read)-1]) == 3)
}

// spaceLanguages write 12 500 with a space.
var spaceLanguages = map[string]bool{"fr": true, "de": true, "es": true, "it": true, "pt": true, "nl": true, "ru": true, "uk": true, "pl": true, "cs": true, "sk": true, "sv": true, "no": true, "nb": true, "fi": true, "hu": true, "bg": true}

// threeDigits tells whether a word is three digits, with or without letters
// behind them.
func threeDigits(s string) bool {
	n := 0
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	return n == 3
}

package normalize

import (
	"strings"
	"unicode/utf8"
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
	if words[i].Flags&Number == 0 {
		if k := v.percent(i); k > 0 {
			return v.word(i, i+k, words[i].Start, words[i+k-1].End, "percent")
		}
		return v.name(i)
	}
	if n := codeLength(v.source(i)); n > 0 {
		return v.coded(i, n)
	}
	if took := v.when(i); took > 0 {
		return took
	}
	if took := v.ordinal(i); took > 0 {
		return took
	}
	if f := v.figure(i); f[0] < '0' || f[0] > '9' {
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
	if unit := units[suffix]; unit != "" && money == "" {
		end -= int32(len(suffix))
		v.part(i)
		took := v.word(i, j, start, end, value)
		v.out = append(v.out, Word{ID: foldedID([]byte(unit)), Span: Span{end, end + int32(len(suffix))}})
		return took
	}
	next := func() string {
		switch v.between(j - 1) {
		case " ", "\u00A0", "\u202F", "-", "\u2011", ". ", ",- ", ",– ", ",-- ":
			return v.folded(j)
		}
		return ""
	}
	power, known := v.magnitude(suffix)
	if suffix != "" && !known {
		power, known = currencyMagnitudes[suffix]
		if code, _ := v.currencyAt(j); !known || money == "" && (next() == "" || code == "" && (suffix != "m" || !counted[foldedID([]byte(next()))])) {
			return v.name(i) // 2nd, 5m without a sign, a word for money or what is counted
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
			switch n := next(); {
			case p == 3 && (n == "millones" || n == "milhões"):
				power += 6 // mil millones
				j++
			case (p == 3 || p == 5) && n == "crore":
				power += 7 // lakh crore
				j++
			}
			end = words[j-1].End
		}
	}
	if money == "" {
		if code, after := v.currencyAt(j); next() != "" && code != "" && (power > 0 || !moneyHomonyms[v.folded(j)]) {
			money = code
			j = after
			end = words[j-1].End
		} else if code, at := v.signAfter(end, power > 0); code != "" {
			money, end = code, at
		} else if (power > 3 || len(shift(value, 0)) > len("100000")) && v.behindOf() && ofWords[next()] && j+1 < len(words) && v.between(j) != "" && strings.Trim(v.between(j), " \u00A0'’") == "" {
			// 5 millions d'euros, 5.000.000 de euros, 5 millions de morts
			j++
			if code, after := v.currencyAt(j); code != "" {
				money = code
				j = after
			}
			end = words[j-1].End
		}
	}
	canonical := shift(value, power)
	if money != "" {
		canonical += " " + money
	}
	took := v.word(i, j, start, end, canonical)
	if rest := v.t.Source[end:]; money == "" {
		space := len(rest) - len(strings.TrimLeft(rest, " \u00A0\u202F"))
		for _, sign := range []string{"%", "٪", "％"} {
			if space <= 3 && strings.HasPrefix(rest[space:], sign) {
				v.part(i)
				at := end + int32(space)
				v.out = append(v.out, Word{ID: foldedID([]byte("percent")), Span: Span{at, at + int32(len(sign))}})
			}
		}
	}
	return took
}

// behindOf tells whether the language of the text has "of" behind millions.
func (v *varier) behindOf() bool {
	switch v.t.Language {
	case "fr", "es", "it", "pt":
		return true
	}
	return false
}

// percents are the words for percent; those of two words have a part in each.
var (
	percents   = setOf("percent prozent procent pct percento prosent procento procenta процент процента процентов")
	percentPer = setOf("per pour por")
	percentOf  = setOf("cent cento ciento")
)

// percent returns how many words at i say percent.
func (v *varier) percent(i int) int {
	if c := v.source(i)[0]; c|0x20 != 'p' && c != "п"[0] {
		return 0
	}
	id := v.t.Words[i].ID
	switch {
	case percents[id], v.behindNumber(i) && v.t.Language == "de" && v.folded(i) == "proz":
		return 1
	case percentPer[id] && i+1 < len(v.t.Words) && strings.TrimSpace(v.between(i)) == "" && percentOf[v.t.Words[i+1].ID]:
		return 2
	}
	return 0
}

// behindNumber tells whether a number stands right before word i.
func (v *varier) behindNumber(i int) bool {
	if i == 0 || v.t.Words[i-1].Flags&Number == 0 {
		return false
	}
	switch v.between(i - 1) {
	case " ", "\u00A0", "\u202F", "-", "\u2011":
		return true
	}
	return false
}

// figure returns word i as it stands, but the digits of other scripts as ASCII has
// them, if it has no more than digits.
func (v *varier) figure(i int) string {
	s := v.source(i)
	if s[0] < utf8.RuneSelf || v.t.Words[i].Flags&Number == 0 {
		return s
	}
	if f := v.folded(i); strings.Trim(f, "0123456789") == "" {
		return f
	}
	return s
}

// numeral reads the digits from word i on: the plain value, what letters the
// last word has after them, and the word after.
func (v *varier) numeral(i int) (value, suffix string, j int) {
	groups, between := v.digits[:0], make([]byte, 0, maxGroups)
digits:
	for j = i; ; {
		if len(groups) == maxGroups {
			return "", "", i
		}
		digits := v.figure(j)
		end := strings.IndexFunc(digits, func(r rune) bool { return r < '0' || r > '9' })
		if end >= 0 {
			digits, suffix = digits[:end], lowerCut(digits[end:])
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
		switch gap {
		case ".", ",":
		case "．":
			gap = "."
		case "，":
			gap = ","
		case "٫":
			gap = v.point()
		default:
			if !threeDigits(v.figure(j)) {
				break digits
			}
			gap = "'"
		}
		between = append(between, gap[0])
	}
	marks, point := string(between), v.point()
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
	if half := fractions[suffix]; half != "" && fraction == "" {
		fraction, suffix = half, ""
	}
	if before := v.t.Source[:v.t.Words[i].Start]; len(marks) == 0 && fraction == "" && strings.HasSuffix(before, ".") && (len(before) == 1 || strings.HasSuffix(before, " .") || strings.HasSuffix(before, "(.")) {
		value, fraction = "0", value // .5
	}
	if fraction = strings.TrimRight(fraction, "0"); fraction != "" {
		value += "." + fraction
	}
	return value, suffix, j
}

// lowerCut returns the letters behind digits in small letters of as many bytes; the
// sign for Kelvin is no k.
func lowerCut(suffix string) string {
	if lower := strings.ToLower(suffix); len(lower) == len(suffix) {
		return lower
	}
	return suffix
}

// point is the mark before the fraction of a number in the language of the text.
func (v *varier) point() string {
	if pointLanguages[v.t.Language] {
		return "."
	}
	return ","
}

// fractions are the signs for some behind the whole of a number: 5½.
var fractions = map[string]string{"½": "5", "¼": "25", "¾": "75"}

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
	case ".", ",", "．", "，", "٫":
		return true
	case "'", "’", "\u00A0", "\u202F", "\u2009", "٬":
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

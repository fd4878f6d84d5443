package normalize

import (
	"strings"
	"unicode/utf8"
)

// A number is its digits, with the magnitude and the currency that belong to
// it: the plain value in decimal digits and the code of the currency. What
// "1,234" means depends on the language, unless the number shows it by itself;
// what cannot be a number ("5.8.2018", "192.168.1.1") is left as it was.

// magnitudes are the powers of ten that words stand for; those of short scale
// English apart.
var magnitudes = wordTable(map[string]int{
	`thousand tausend tsd mila mil duizend тыс`: 3,
	`million millions mn mln mio millionen millones millón milioni milione milhões milhão miljoen млн миллион миллиона миллионов miljoner millioner millió`:        6,
	`bn bln milliarden milliarde mrd milliard milliards miliardi miliardo bilhões bilhão miljard млрд миллиард миллиарда миллиардов miljarder milliarder milliárd`: 9,
	`trillion trillions tn trn billionen billones billón biljoen`: 12,
})

// englishMagnitudes mean another power of ten in other languages.
var englishMagnitudes = map[string]int{"billion": 9, "billions": 9}

// currencyMagnitudes are letters that count as magnitudes of money alone.
var currencyMagnitudes = map[string]int{"k": 3, "m": 6, "b": 9, "t": 12}

// currencies are the codes of the words and signs for money.
var currencies = wordTable(map[string]string{
	`$ dollar dollars usd dólares dólar dollari dollaro доллар доллара долларов`: "usd",
	`€ euro euros eur евро`:                             "eur",
	`£ pound pounds gbp sterling pfund libras sterline`: "gbp",
	`¥ yen jpy`:             "jpy",
	`yuan renminbi rmb cny`: "cny",
	`francs franken chf`:    "chf",
	`рубль рубля рублей руб rub`: "rub",
	`rupees rupee inr ₹`:         "inr",
})

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
	if s := v.source(i); s[0] < '0' || s[0] > '9' {
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
		money, start = sign, at
	}
	power, known := v.magnitude(suffix)
	if suffix != "" && !known {
		if power, known = currencyMagnitudes[suffix]; !known || money == "" {
			return v.name(i) // 2nd, 5m without a sign
		}
	}
	next := func() string {
		if gap := v.between(j - 1); j < len(words) && (gap == " " || gap == "\u00A0" || gap == "-" || gap == ". ") {
			return strings.ToLower(v.source(j))
		}
		return ""
	}
	if suffix == "" {
		if p, ok := v.magnitude(next()); ok {
			power = p
			j++
			end = words[j-1].End
		}
	}
	if money == "" {
		if code, ok := currencies[next()]; ok {
			money = code
			j++
			end = words[j-1].End
		} else if code, at := v.signAfter(end); code != "" {
			money, end = code, at
		}
	}
	canonical := shift(value, power)
	if money != "" {
		canonical += " " + money
	}
	took := v.word(i, j, start, end, canonical)
	if rest := v.t.Source[end:]; money == "" {
		space := len(rest) - len(strings.TrimLeft(rest, " \u00A0\u202F"))
		if space <= 3 && strings.HasPrefix(rest[space:], "%") {
			at := end + int32(space)
			v.out = append(v.out, Word{ID: foldedID([]byte("percent")), Span: Span{at, at + 1}})
		}
	}
	return took
}

// percent returns how many words at i say percent.
func (v *varier) percent(i int) int {
	switch strings.ToLower(v.source(i)) {
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
	groups, marks := make([]string, 0, maxGroups), ""
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
		if suffix != "" || gap != "." && gap != "," || v.t.Words[j].Flags&Number == 0 {
			break
		}
		marks += gap
	}
	point := "."
	if !pointLanguages[v.t.Language] {
		point = ","
	}
	whole, fraction := groups, ""
	if n := len(marks); n > 0 {
		last := groups[n]
		switch {
		case n == 1 && (len(last) != 3 || marks == point || len(groups[0]) > 3 || groups[0] == "0"):
			whole, fraction = groups[:1], last
		case n > 1 && marks[n-1] != marks[0]:
			whole, fraction, marks = groups[:n], last, marks[:n-1]
		}
		if strings.Trim(marks, marks[:1]) != "" || len(whole[0]) > 3 && len(whole) > 1 {
			return "", "", i
		}
		for _, g := range whole[1:] {
			if len(g) != 3 {
				return "", "", i
			}
		}
	}
	value = strings.Join(whole, "")
	if fraction = strings.TrimRight(fraction, "0"); fraction != "" {
		value += "." + fraction
	}
	return value, suffix, j
}

// magnitude returns the power of ten that word stands for.
func (v *varier) magnitude(word string) (int, bool) {
	if p, ok := englishMagnitudes[word]; ok && pointLanguages[v.t.Language] {
		return p, true
	}
	p, ok := magnitudes[word]
	return p, ok
}

// signBefore returns the currency of the sign that ends at start, and where
// the sign begins; it reads no further back than free.
func (v *varier) signBefore(free, start int32) (string, int32) {
	before := v.t.Source[free:start]
	for _, sign := range []string{"$", "€", "£", "¥", "₹"} {
		if strings.HasSuffix(before, sign) {
			return currencies[sign], start - int32(len(sign))
		}
	}
	return "", start
}

// signAfter returns the currency of the sign at end, perhaps after a space,
// and where it ends.
func (v *varier) signAfter(end int32) (string, int32) {
	rest := v.t.Source[end:]
	trimmed := strings.TrimLeft(rest, " \u00A0\u202F")
	r, n := utf8.DecodeRuneInString(trimmed)
	if space := len(rest) - len(trimmed); space <= 3 && (r == '€' || r == '£') {
		return currencies[string(r)], end + int32(space+n)
	}
	return "", end
}

// shift multiplies a plain decimal value by a power of ten.
func shift(value string, power int) string {
	whole, fraction, _ := strings.Cut(value, ".")
	if power > 0 {
		for len(fraction) < power {
			fraction += "0"
		}
		whole, fraction = whole+fraction[:power], strings.TrimRight(fraction[power:], "0")
	}
	if trimmed := strings.TrimLeft(whole, "0"); trimmed != "" && (power > 0 || fraction != "") {
		whole = trimmed
	}
	if fraction != "" {
		whole += "." + fraction
	}
	return whole
}

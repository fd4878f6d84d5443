package lineage

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/wiretrace/wiretrace/normalize"
)

// Desks write one figure in many ways: forty million, 40 million, 40m, 40,000,000. Two
// ways of one figure change no fact; "40 million" and "40 billion" do, though the digits
// are the same.

// An amount is a number in a text, in digits or in words up to a hundred, with the words
// that multiply it.
type amount struct {
	normalize.Range
	values []float64 // what it may be: 40m is forty million, or forty metres
}

// same says that two amounts may be one number.
func (x amount) same(y amount) bool {
	return slices.ContainsFunc(x.values, func(v float64) bool { return slices.Contains(y.values, v) })
}

// scales are what words multiply a number by. Billion is what it is in English, and in
// the other languages what they call so.
var scales = func() map[string]float64 {
	out := map[string]float64{}
	for n, words := range map[float64]string{
		12:   `dozen dozens dutzend douzaine douzaines docena docenas dozzina dúzia dozijn`,
		20:   `score scores`,
		100:  `hundred hundert cent cents cien ciento cientos cento centos honderd`,
		1e3:  `thousand tausend mille mil mila duizend tsd`,
		1e6:  `million millions millionen mio millón millones milione milioni milhão milhões miljoen mln mn`,
		1e9:  `milliarde milliarden mrd milliard milliards miliardo miliardi bilhão bilhões miljard mld bn bln`,
		1e12: `trillion trillions`,
	} {
		for w := range strings.FieldsSeq(words) {
			out[w] = n
		}
	}
	return out
}()

// suffixes are the same glued to digits. Those of a single letter stand for units as well.
var suffixes = map[string]float64{"k": 1e3, "m": 1e6, "b": 1e9, "mn": 1e6, "mio": 1e6, "bn": 1e9, "bln": 1e9, "mrd": 1e9, "tn": 1e12}

// percentOpens stand before the hundred of a percentage.
var percentOpens = wordSet("per por pour")

// scaleOf is what word k of t multiplies a number by, 0 if nothing.
func scaleOf(t *normalize.Text, k int) float64 {
	switch w := wordOf(t, k); w {
	case "billion", "billions", "billionen", "billón", "billones", "biljoen":
		if t.Language == "en" {
			return 1e9
		}
		return 1e12
	case "cent", "cents", "cento", "ciento":
		if k > 0 && percentOpens[wordOf(t, k-1)] || w[len(w)-1] != 'o' && t.Language != "fr" {
			return 0
		}
		return scales[w]
	default:
		return scales[w]
	}
}

// grouped says that word k of t goes on with the digits of the word before it, as in
// "12,000", "3.5" and "12 000".
func grouped(t *normalize.Text, k int) bool {
	if k <= 0 || k >= len(t.Words) || !digitAt(t, k) || !allDigits(wordOf(t, k-1)) {
		return false
	}
	switch gap := t.Source[t.Words[k-1].End:t.Words[k].Start]; gap {
	case ".", ",":
		return true
	case " ", "\u00a0", "\u202f", "\u2009", "'", "’":
		return len(wordOf(t, k-1)) <= 3 && len(wordOf(t, k)) == 3 && allDigits(wordOf(t, k))
	}
	return false
}

func digitAt(t *normalize.Text, k int) bool {
	c := t.Source[t.Words[k].Start]
	return '0' <= c && c <= '9'
}

func allDigits(s string) bool { return strings.Trim(s, "0123456789") == "" }

// amountAt reads the amount that begins at word k of t.
func amountAt(t *normalize.Text, k int) (x amount, ok bool) {
	x.Range = normalize.Range{Start: k, End: k + 1}
	end := sentenceAt(t, k).End
	values := []float64{1}
	switch {
	case digitAt(t, k):
		for grouped(t, x.End) {
			x.End++
		}
		digits, suffix := digitsOf(t, x.Range)
		n, ok := parseNumber(digits)
		if !ok || ordinalSuffix[suffix] {
			return amount{}, false
		}
		values[0] = n
		if by, ok := suffixes[suffix]; ok {
			values = append(values, n*by)
		}
	case scaleOf(t, k) == 0:
		n, last, ok := belowHundred(t, k, end)
		if !ok {
			return amount{}, false
		}
		values[0], x.End = n, last+1
	default:
		x.End = k // a hundred, cent mille: the scale is read below
	}
	for x.End < end {
		by := scaleOf(t, x.End)
		if by == 0 {
			break
		}
		for i := range values {
			values[i] *= by
		}
		x.End++
	}
	if wordOf(t, x.End-1) == "mil" && x.End < end && len(values) == 1 { // "2 mil 500", as papers of Mexico write it
		if n, err := strconv.Atoi(wordOf(t, x.End)); err == nil && n < 1000 && beside(t, x.End) {
			values[0] += float64(n)
			x.End++
		}
	}
	x.values = values
	// Two hundred and fifty is more than is read here.
	next := x.End
	if next < end && (numeralJoins[wordOf(t, next)] || wordOf(t, next) == "and") {
		next++
	}
	_, _, more := belowHundred(t, min(next, len(t.Words)-1), end)
	return x, next >= end || !more || values[0] < 100
}

// ordinalSuffix are what makes an ordinal of digits.
var ordinalSuffix = wordSet("st nd rd th er re ère e ème o a º ª")

// digitsOf are the digits of the words r of t with their points and commas, and the letters
// behind the last of them.
func digitsOf(t *normalize.Text, r normalize.Range) (digits, suffix string) {
	s := t.Source[t.Words[r.Start].Start:t.Words[r.End-1].End]
	s = strings.NewReplacer(" ", "", "\u00a0", "", "\u202f", "", "\u2009", "", "'", "", "’", "").Replace(s)
	i := strings.LastIndexAny(s, "0123456789") + 1
	return s[:i], strings.ToLower(s[i:])
}

// amountIn is the one amount that the words r of t have, or are a part of; read is false if
// there is none, more than one, or one that is not read here.
func amountIn(t *normalize.Text, r normalize.Range) (x amount, read bool) {
	k := r.Start
	if numeric(t, k) {
		for k > 0 && sentenceAt(t, k-1) == sentenceAt(t, k) && (numeric(t, k-1) && beside(t, k) || grouped(t, k)) {
			k--
		}
	}
	for k < r.End {
		if !numeric(t, k) {
			k++
			continue
		}
		y, ok := amountAt(t, k)
		if !ok || read {
			return amount{}, false
		}
		x, read, k = y, true, y.End
	}
	return x, read
}

// fractions are numbers that are not read here: one and a half, a third.
var fractions = wordSet(`half halves third thirds quarter quarters halb halbe halben hälfte drittel viertel demi demie moitié tiers quart quarts
	medio media mitad tercio tercios cuarto mezzo mezza metà terzo terzi quarto meio meia metade terço terços helft derde`)

// noNumerals are words of a language that count in another: "due to", "once".
var noNumerals = map[string]map[string]bool{"en": wordSet(`due once`), "fr": wordSet(`due`)}

// numeric says that word k of t is a number, or a part of one.
func numeric(t *normalize.Text, k int) bool {
	if digitAt(t, k) || scaleOf(t, k) != 0 || fractions[wordOf(t, k)] {
		return true
	}
	_, ok := numerals[wordOf(t, k)]
	return ok && !noNumerals[t.Language][wordOf(t, k)]
}

// beside says that no more than a space or a hyphen parts word k of t from the one before.
func beside(t *normalize.Text, k int) bool {
	gap := t.Source[t.Words[k-1].End:t.Words[k].Start]
	return utf8.RuneCountInString(gap) <= 1 && strings.Trim(gap, " -\u00a0\u202f\u2009\n") == ""
}

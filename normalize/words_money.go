package normalize

import (
	"strings"
	"unicode/utf8"
)

// The money that belongs to a number: the sign, the code or the word before it
// or behind it.

// currencies are the codes of the words and signs for money.
var currencies = wordTable(map[string]string{
	`$ dollar dollars usd dólares dólar dollari dollaro доллар доллара долларов`: "usd",
	`€ euro euros eur евро`:                                         "eur",
	`£ pound pounds gbp sterling pfund pond libras livres sterline`: "gbp",
	`¥ yen jpy`:             "jpy",
	`yuan renminbi rmb cny`: "cny",
	`won ₩ krw`:             "krw", `rand zar`: "zar", `₺`: "try", `₪ shekel shekels`: "ils", `₴ hryvnia hryvnias uah`: "uah",
	`francs franken chf sfr`: "chf",
	`рубль рубля рублей руб rub rubles ruble roubles rouble ₽`: "rub",
	`rupees rupee inr ₹ rs`: "inr",
	`reais brl`:             "brl", `złotych zlotys zloty pln zł`: "pln", `aud`: "aud", `cad`: "cad", `hkd`: "hkd", `nzd`: "nzd", `sgd`: "sgd",
})

// moneyHomonyms are words for money that are names and verbs as well, and money behind
// millions alone: "in 2016 Sterling won".
var moneyHomonyms = wordTable(map[string]bool{"won rand zar sterling livres": true})

// dollars are the letters before the sign of a dollar that is another country's,
// or the one that the bare sign means.
var dollars = map[string]string{"US": "usd", "A": "aud", "AU": "aud", "C": "cad", "CA": "cad", "HK": "hkd", "NZ": "nzd", "S": "sgd", "R": "brl", "NT": "twd", "MX": "mxn", "USD": "usd", "AUD": "aud", "CAD": "cad"}

// codesBefore are the words for money that stand before the amount.
var codesBefore = map[string]bool{"usd": true, "eur": true, "gbp": true, "jpy": true, "cny": true, "chf": true, "inr": true, "rub": true, "brl": true, "aud": true, "cad": true, "hkd": true, "nzd": true, "sgd": true, "pln": true, "rs": true, "rmb": true, "krw": true, "zar": true, "sfr": true}

// codeLength is the length of the code of a currency that digits follow without
// a space: "GBP5m", "Rs500"; 0 if there is none.
func codeLength(s string) int {
	for _, n := range []int{3, 2} {
		if len(s) > n && s[n] >= '0' && s[n] <= '9' && (n == 3 && s[:n] == strings.ToUpper(s[:n]) || s[:n] == "Rs") && codesBefore[strings.ToLower(s[:n])] {
			return n
		}
	}
	return 0
}

// coded takes word i, of which the first n bytes are a currency's code: it is
// two words.
func (v *varier) coded(i, n int) int {
	words := v.t.Words
	v.part(i)
	w := words[i]
	code := Span{w.Start, w.Start + int32(n)}
	v.out = append(v.out, Word{ID: foldedID(foldComplex(nil, []byte(v.t.Source[code.Start:code.End]))), Span: code, Flags: w.Flags & Capital})
	words[i].Start += int32(n)
	words[i].Flags = Number
	return v.number(i, v.free(i))
}

// ofWords stand between millions and the money: "5 millions d'euros".
var ofWords = map[string]bool{"d": true, "de": true, "di": true}

// wordBefore returns what money a sign at start means with the letters that
// stand right before it, "US$", and where it begins then. The letters are
// taken back from the words.
func (v *varier) wordBefore(sign string, start int32) (money string, from int32) {
	if n := len(v.out); sign == "usd" && n > 0 && v.out[n-1].End == start {
		if code, ok := dollars[v.t.Source[v.out[n-1].Start:start]]; ok {
			start = v.out[n-1].Start
			v.out = v.out[:n-1]
			return code, start
		}
	}
	return sign, start
}

// codeBefore returns the money that the word before start says, "EUR 5", "Rs.
// 500", and where it begins; it is taken back from the words.
func (v *varier) codeBefore(start int32) (money string, from int32) {
	n := len(v.out)
	if n == 0 {
		return "", start
	}
	code := v.t.Source[v.out[n-1].Start:v.out[n-1].End]
	switch gap := v.t.Source[v.out[n-1].End:start]; {
	case gap != " " && gap != "\u00A0" && gap != "" && gap != ". " && gap != ".":
		return "", start
	case code != "Rs" && code != "SFr" && (code != strings.ToUpper(code) || gap == ". " || gap == "."), !codesBefore[strings.ToLower(code)]:
		return "", start
	}
	start = v.out[n-1].Start
	v.out = v.out[:n-1]
	return currencies[strings.ToLower(code)], start
}

// signBefore returns the currency of the sign that ends at start, and where
// the sign begins; it reads no further back than free.
func (v *varier) signBefore(free, start int32) (string, int32) {
	before := strings.TrimRight(v.t.Source[free:start], " \u00A0")
	if int(start)-int(free)-len(before) > 2 {
		return "", start
	}
	start = free + int32(len(before))
	for _, sign := range []string{"$", "€", "£", "¥", "₹", "₩", "₽", "₺", "₪", "₴"} {
		if strings.HasSuffix(before, sign) {
			return currencies[sign], start - int32(len(sign))
		}
	}
	return "", start
}

// signAfter returns the currency of the sign at end, perhaps after a space, and
// where it ends; after an abbreviation its stop may stand between.
func (v *varier) signAfter(end int32, abbreviated bool) (string, int32) {
	rest := v.t.Source[end:]
	trimmed := rest
	if abbreviated {
		trimmed = strings.TrimPrefix(rest, ".")
	}
	trimmed = strings.TrimLeft(trimmed, " \u00A0\u202F")
	r, n := utf8.DecodeRuneInString(trimmed)
	space := len(rest) - len(trimmed)
	switch {
	case space > 3:
	case r == '€' || r == '£':
		return currencies[string(r)], end + int32(space+n)
	case r == '$' || r == '¥' || r == '₹' || r == '₩' || r == '₽' || r == '₺' || r == '₪' || r == '₴':
		// Before digits the sign is theirs.
		if next := strings.TrimLeft(trimmed[n:], " \u00A0"); next == "" || next[0] < '0' || next[0] > '9' {
			return currencies[string(r)], end + int32(space+n)
		}
	}
	return "", end
}

// nations are the words that tell the money of one country from that of others,
// before and behind it: "US-Dollar", "Hong Kong dollars", "dollars américains".
// English has none behind it but "sterling", since "US" begins what comes next.
var nations = func() map[string]string {
	m := wordTable(map[string]string{
		"us usa american amerikanische amerikanischen amerikanischer amerikaanse américains américain estadounidenses estadounidense americanos americano norteamericanos " +
			"americani americano statunitensi norte-americanos estadunidenses": "usd",
		"australian australische australischen australiens australianos australiani": "aud",
		"canadian kanadische kanadischen canadiens canadienses canadesi canadees":    "cad",
		"swiss schweizer suisses suizos svizzeri suíços zwitserse":                   "chf",
		"british britische britischen britanniques esterlinas sterling sterline":     "gbp",
		"chinese chinesische chinesischen chinois chinos cinesi":                     "cny", "japanese japanische": "jpy",
		"indian indische": "inr", "russian russische": "rub", "singapore": "sgd", "hongkong": "hkd",
	})
	m["hong kong"], m["new zealand"] = "hkd", "nzd"
	return m
}()

// dollarCodes are the codes of money that is called dollar.
var dollarCodes = map[string]bool{"usd": true, "aud": true, "cad": true, "hkd": true, "nzd": true, "sgd": true}

// moneyOf returns the code of the money that a word and a word for a nation mean
// together; "" if there is no such money.
func moneyOf(nation, word string) string {
	if nation == word || word == "usd" && dollarCodes[nation] {
		return nation
	}
	return ""
}

// currencyAt returns the currency that words from j on name, and the word after
// them; j itself if they name none.
func (v *varier) currencyAt(j int) (code string, after int) {
	words := v.t.Words
	space := func(i int) bool {
		gap := v.between(i)
		return gap == " " || gap == "\u00A0" || gap == "-"
	}
	if j >= len(words) {
		return "", j
	}
	at, nation := j, ""
	switch {
	case v.source(j) == "U" && j+2 < len(words) && v.source(j+1) == "S" && v.between(j) == "." && (v.between(j+1) == ". " || v.between(j+1) == ".-"):
		at, nation = j+2, "usd"
	case currencies[v.folded(j)] != "":
	case j+1 < len(words) && space(j) && nations[v.folded(j)] != "":
		at, nation = j+1, nations[v.folded(j)]
	case j+2 < len(words) && space(j) && space(j+1) && nations[v.folded(j)+" "+v.folded(j+1)] != "":
		at, nation = j+2, nations[v.folded(j)+" "+v.folded(j+1)]
	}
	code = currencies[v.folded(at)]
	if at > j {
		code = moneyOf(nation, code)
	}
	if code == "" {
		return "", j
	}
	after = at + 1
	if at > j || after >= len(words) || !space(at) {
		return code, after
	}
	if behind := v.folded(after); v.t.Language != "en" || behind == "sterling" {
		if c := moneyOf(nations[behind], code); c != "" {
			return c, after + 1
		}
	}
	return code, after
}

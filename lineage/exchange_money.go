package lineage

import (
	"regexp"
	"slices"
	"strings"
)

// A share is priced in the money of its exchange: "ended at 2.15 ringgit" is of Kuala Lumpur, whatever sum in
// dollars the text has besides. Some moneys are of several exchanges, or of one that is not known: a
// price in them is not New York's for a sum in dollars elsewhere in the text.

// moneyOf is the city of the exchange on which a money is paid, by the word for it in small letters, "" for
// the moneys of several or of one that is not known.
var moneyOf = func() map[string]string {
	of := map[string]string{}
	for city, words := range map[string]string{
		"tokyo":        "yen yens yenes iene ienes",
		"seoul":        "won wons",
		"shanghai":     "yuan yuans",
		"kuala lumpur": "ringgit ringgits",
		"bangkok":      "baht bahts",
		"jakarta":      "rupiah rupiahs rupias",
		"warsaw":       "zloty zlotys zlotych złoty złotych",
		"budapest":     "forint forints forintos",
		"stockholm":    "kronor",
		"zurich":       "franken",
		"johannesburg": "rand rands",
		"são paulo":    "reais",
		"": `dinar dinars dinare dinares dinari dirham dirhams dirhems riyal riyals rial rials riales kroner kronen kronur krona krone crowns couronnes coronas corone koruna korunas kronas
			lei leva lewa hryvnia hryvnias rouble roubles ruble rubles rubel rublos rubli tenge shekel shekels schekel séquels lira liras lire shilling shillings cedi cedis kwacha birr taka kyat dong
			peso pesos soles quetzales colones guaraníes bolivianos lempiras francs francos`,
	} {
		for word := range strings.FieldsSeq(words) {
			of[word] = city
		}
	}
	return of
}()

// signOf are the signs that stand before the figure, in small letters.
var signOf = map[string]string{"rm": "kuala lumpur", "rp": "jakarta", "rp ": "jakarta", "nt$": "taipei", "s$": "singapore", "₩": "seoul", "฿": "bangkok", "₱": "manila", "chf ": "zurich"}

// sharePrice matches a figure with the word for its money right behind it, or with the sign of
// one before it: a price, and no sum of millions.
var sharePrice = regexp.MustCompile(`\d ([\p{Ll}]{3,12})|(?:^|[^\p{L}])(rm|rp ?|nt\$|s\$|₩|฿|₱|chf )\d`)

// priceMoney returns the city in whose money sentence s, in small letters, first gives a price, and where in s; -1 if in none.
func priceMoney(s string) (city string, at int) {
	for _, m := range sharePrice.FindAllStringSubmatchIndex(s, -1) {
		if m[4] >= 0 {
			return signOf[s[m[4]:m[5]]], m[4]
		}
		if city, ok := moneyOf[s[m[2]:m[3]]]; ok {
			return city, m[2]
		}
	}
	return "", -1
}

// paidIn is the index of the exchange in whose money sentence s gives its price, where that stands before the sum in
// dollars or euros by which named, an index of exchanges or -1, was taken: "ended at 2.15 ringgit ($0.54)". It is
// -1, and foreign, where the money is of no one exchange.
func paidIn(s string, named int) (x int, foreign bool) {
	city, at := priceMoney(s)
	if at < 0 || named >= 0 && slices.ContainsFunc(exchanges[named].names, func(sign string) bool {
		i := strings.Index(s, sign)
		return i >= 0 && i < at
	}) {
		return named, false
	}
	return slices.IndexFunc(exchanges, func(x exchange) bool { return city != "" && x.city == city }), city == ""
}

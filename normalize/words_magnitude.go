package normalize

import "strings"

// magnitudes are the powers of ten that words stand for; those of short scale
// English apart.
var magnitudes = wordTable(map[string]int{
	`lakh lakhs`: 5, `crore crores`: 7,
	`thousand tausend tsd mila mil duizend тыс`: 3,
	`million millions mn mln mio millionen millones millón milioni milione milhões milhão miljoen млн миллион миллиона миллионов miljoner millioner millió`:                   6,
	`bn bln milliarden milliarde mrd milliard milliards miliardi miliardo mld md mds bilhões bilhão miljard млрд миллиард миллиарда миллиардов miljarder milliarder milliárd`: 9,
	`trillion trillions tn trn billionen billones billón biljoen`: 12,
})

// englishMagnitudes mean another power of ten in other languages.
var englishMagnitudes = map[string]int{"billion": 9, "billions": 9}

// localMagnitudes are abbreviations that are other words elsewhere: "R$ 20 mi".
var localMagnitudes = map[string]map[string]int{
	"pt": {"mi": 6, "bi": 9, "tri": 12},
	"de": {"mill": 6, "bio": 12},
	"es": {"mill": 6},
}

// counted are what British papers write a bare m before: "2m people".
var counted = setOf(`people jobs homes households users customers votes voters workers visitors members children students patients viewers
	passengers subscribers followers listeners residents refugees copies tickets barrels shares doses vehicles cars tonnes tons`)

// currencyMagnitudes are letters that count as magnitudes of money alone.
var currencyMagnitudes = map[string]int{"k": 3, "m": 6, "b": 9, "t": 12}

// magnitude returns the power of ten that word stands for.
func (v *varier) magnitude(word string) (int, bool) {
	if p, ok := englishMagnitudes[word]; ok && pointLanguages[v.t.Language] {
		return p, true
	}
	if p, ok := localMagnitudes[v.t.Language][word]; ok {
		return p, true
	}
	p, ok := magnitudes[word]
	return p, ok
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

package lineage

import (
	"strings"

	"github.com/wiretrace/wiretrace/normalize"
)

// Numbers up to a hundred that news writes in words, in English, German, French, Spanish,
// Italian, Portuguese and Dutch: a toll is "thirty-five" as often as 35, and is five to
// nobody.

// numerals are the numbers of single words. One is left out but in English: it is an
// article elsewhere.
var numerals = func() map[string]float64 {
	out := map[string]float64{}
	small := []string{"", "one", "two zwei deux dos due dois duas twee", "three drei trois tres tre três drie", "four vier quatre cuatro quattro quatro",
		"five fünf cinq cinco cinque vijf", "six sechs seis sei zes", "seven sieben sept siete sette sete zeven", "eight acht huit ocho otto oito",
		"nine neun neuf nueve nove negen", "ten zehn dix diez dieci dez tien", "eleven elf onze once undici", "twelve zwölf douze doce dodici doze twaalf",
		"thirteen dreizehn treize trece tredici treze dertien", "fourteen vierzehn quatorze catorce quattordici catorze veertien",
		"fifteen fünfzehn quinze quince quindici vijftien", "sixteen sechzehn seize dieciséis sedici dezesseis dezasseis zestien",
		"seventeen siebzehn diecisiete diciassette dezessete dezassete zeventien", "eighteen achtzehn dieciocho diciotto dezoito achttien",
		"nineteen neunzehn diecinueve diciannove dezenove dezanove negentien"}
	for n, words := range small {
		for w := range strings.FieldsSeq(words) {
			out[w] = float64(n)
		}
	}
	for i, words := range []string{"twenty zwanzig vingt vingts veinte venti vinte twintig", "thirty dreißig dreissig trente treinta trenta trinta dertig",
		"forty vierzig quarante cuarenta quaranta quarenta veertig", "fifty fünfzig cinquante cincuenta cinquanta cinquenta vijftig",
		"sixty sechzig soixante sesenta sessanta sessenta zestig", "seventy siebzig septante setenta settanta zeventig",
		"eighty achtzig octante huitante ochenta ottanta oitenta tachtig", "ninety neunzig nonante noventa novanta negentig"} {
		for w := range strings.FieldsSeq(words) {
			out[w] = float64(10*i + 20)
		}
	}
	joined := func(tens, units, between string, unitsFirst bool) {
		for t := range strings.FieldsSeq(tens) {
			for n, u := range strings.Fields(units) {
				if unitsFirst {
					out[u+between+t] = out[t] + float64(n+1)
				} else {
					out[t+u] = out[t] + float64(n+1)
				}
			}
		}
	}
	joined("zwanzig dreißig dreissig vierzig fünfzig sechzig siebzig achtzig neunzig", "ein zwei drei vier fünf sechs sieben acht neun", "und", true)
	joined("twintig dertig veertig vijftig zestig zeventig tachtig negentig", "een twee drie vier vijf zes zeven acht negen", "en", true)
	joined("twintig dertig veertig vijftig zestig zeventig tachtig negentig", "een twee drie vier vijf zes zeven acht negen", "ën", true)
	joined("venti trenta quaranta cinquanta sessanta settanta ottanta novanta", "uno due tre quattro cinque sei sette otto nove", "", false)
	for t := range strings.FieldsSeq("venti trenta quaranta cinquanta sessanta settanta ottanta novanta") {
		out[t[:len(t)-1]+"uno"], out[t[:len(t)-1]+"otto"] = out[t]+1, out[t]+8
	}
	for n, w := range strings.Fields("veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve") {
		out[w] = float64(n + 21)
	}
	return out
}()

// numeralJoins stand between tens and units: "treinta y cinco", "trente et un".
var numeralJoins = wordSet("y et e")

// scaleWords make more of the number before them than is read here.
var scaleWords = wordSet(`hundred thousand dozen dozens million score scores hundert tausend dutzend millionen cent cents mille douzaine douzaines
	cientos cien mil docena docenas millones cento mila dozzina milioni centos dúzia milhões honderd duizend dozijn miljoen`)

// numeralAt is the number in words that begins at word k of t, before end, and the last
// of its words; false if there is none, or more of it than is read here.
func numeralAt(t *normalize.Text, k, end int) (n float64, last int, ok bool) {
	n, last, ok = belowHundred(t, k, end)
	return n, last, ok && !scaled(t, last, end)
}

// belowHundred is the number up to a hundred in words that begins at word k of t, before
// end, and the last of its words, whatever follows; false if there is none.
func belowHundred(t *normalize.Text, k, end int) (n float64, last int, ok bool) {
	n, ok = numerals[wordOf(t, k)]
	if !ok {
		return 0, k, false
	}
	last = k
	for next := k + 1; next < end; next++ {
		word := wordOf(t, next)
		m, more := numerals[word]
		switch {
		case more && n == 4 && m == 20: // quatre-vingts
			n, last = 80, next
		case more && last >= next-2 && n >= 20 && int(n)%10 == 0 && (m < 10 || m < 20 && (n == 60 || n == 80)), more && n == 10 && m < 10:
			return n + m, next, true
		case more || !numeralJoins[word]:
			return n, last, true
		}
	}
	return n, last, true
}

// scaled says that a word such as "hundred" follows word k of t.
func scaled(t *normalize.Text, k, end int) bool { return k+1 < end && scaleWords[wordOf(t, k+1)] }

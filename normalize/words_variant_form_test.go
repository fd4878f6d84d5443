package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"
)

// amounts are forms of one amount each, as desks of a language write it.
var amounts = map[string][][]string{
	"en": {{"$1.3bn", "1.3 billion US dollars", "1.3 billion U.S. dollars", "1.3bn dollars"}, {"£5m", "5m pounds", "5 million pounds"}, {"Polynésie française", "POLYNÉSIE FRANÇAISE"}},
	"de": {{"1,3 Milliarden Dollar", "1,3 Mrd. US-Dollar", "1,3 Mrd. $", "1,3 Milliarden US-Dollar", "1,3 Milliarden amerikanische Dollar"}, {"12 500 Kähne", "12.500 Kähne"}},
	"fr": {{"1,3 milliard de dollars", "1,3 milliard de dollars américains", "1,3 milliard de dollars US", "1,3 Md$", "1,3 Mds $"}, {"20 millions d'euros", "20 000 000 d'euros"}},
	"es": {{"1.300 millones de dólares", "1300 millones de dólares", "1,3 mil millones de dólares", "1.300 millones de dólares estadounidenses"},
		{"20 millones de euros", "20.000.000 de euros"}, {"12 500 barcos", "12.500 barcos"}, {"en EE. UU.", "en EE.UU.", "en EE UU", "en EE.\u00A0UU."}},
	"it": {{"1,3 miliardi di dollari", "1,3 mld $", "1,3 miliardi di dollari Usa"}, {"20 milioni di euro", "20.000.000 di euro"}, {"gli Usa hanno", "gli USA hanno", "gli U.S.A. hanno"}},
	"pt": {{"1,3 bilhão de dólares", "US$ 1,3 bi", "1,3 mil milhões de dólares"}, {"R$ 20 milhões", "20 milhões de reais", "R$ 20 mi"}},
	"nl": {{"1,3 miljard dollar", "1,3 miljard Amerikaanse dollar", "1,3 miljard US dollar"}},
}

// What is one amount is so in whatever Unicode form its words come.
func TestVariantAmounts(t *testing.T) {
	n := newNormalizer(t, &Options{Variants: true, PlainText: true})
	for language, groups := range amounts {
		for _, forms := range groups {
			want := ids(n.TextIn(forms[0], language))
			for _, form := range forms {
				require.Equal(t, want, ids(n.TextIn(form, language)), "%s: %q and %q", language, forms[0], form)
				require.Equal(t, want, ids(n.TextIn(norm.NFD.String(form), language)), "%s: %q and %q, decomposed", language, forms[0], form)
			}
		}
	}
}

func TestVariantAmountsKeepApart(t *testing.T) {
	n := newNormalizer(t, &Options{Variants: true, PlainText: true})
	for _, c := range []struct{ reason, language, text, want string }{
		{"who comes next", "en", "1.3 billion dollars US officials lost", "1.3 billion dollars|US|officials|lost"},
		{"other dollars", "en", "1.3 billion Canadian dollars", "1.3 billion Canadian dollars"},
		{"dollars of no country", "en", "1.3 billion Zembla dollars", "1.3 billion|Zembla|dollars"},
		{"a day", "de", "am 03.05.2018", "am|03|05|2018"},
		{"a time of day", "fr", "à 18h30", "à|18|30"},
		{"a unit", "en", "5km on", "5|km|on"},
		{"pounds of no country", "en", "1.3 billion US pounds", "1.3 billion|US|pounds"},
		{"metres", "en", "5m tall", "5m|tall"},
		{"the sign of the next amount", "en", "rose by 5 $3 shares", "rose|by|5|$3|shares"},
		{"a verb", "it", "Usa il treno", "Usa|il|treno"},
		{"houses in Spain", "es", "las casas EE y UU", "las|casas|EE|y|UU"},
		{"thousand alone", "es", "1,3 mil barcos", "1,3 mil|barcos"},
		{"a few of something", "es", "300 de euros", "300|de|euros"},
		{"a group of four is no thousands", "de", "2018 400 Kähne", "2018|400|Kähne"},
	} {
		require.Equal(t, c.want, quoted(n.TextIn(c.text, c.language)), c.reason)
	}
}

// Capitals without their accents, as many French papers print them.
func TestVariantCapitals(t *testing.T) {
	n := newNormalizer(t, &Options{Variants: true, PlainText: true})
	for _, p := range [][2]string{{"Les Etats-Unis", "Les États-Unis"}, {"L’Etat", "l'état"}, {"Ile", "île"}, {"Evénement", "évènement"}, {"Œuvre", "oeuvre"}} {
		require.Equal(t, ids(n.TextIn(p[1], "fr")), ids(n.TextIn(p[0], "fr")), "%q", p)
		require.Equal(t, ids(n.TextIn(norm.NFD.String(p[1]), "fr")), ids(n.TextIn(p[0], "fr")), "%q, decomposed", p)
	}
	for _, p := range [][2]string{{"a", "à"}, {"ou", "où"}, {"pêche", "péché"}, {"chef", "cheffe"}} {
		require.NotEqual(t, ids(n.TextIn(p[1], "fr")), ids(n.TextIn(p[0], "fr")), "%q", p)
	}
}

// A hyphen that was copied with the soft one that it shows breaks a word as either does.
func TestSoftHyphenShown(t *testing.T) {
	n := plain(t)
	require.Equal(t, ids(n.Text("The international port stayed shut.")), ids(n.Text("The interna\u00AD-\ntional port stayed shut.")))
	require.Equal(t, "long|term", quoted(n.Text("long\u00AD-term")), "no line ends there")
}

// Where one word becomes two, none that is still to be read is written over.
func TestVariantsSplit(t *testing.T) {
	n := newNormalizer(t, &Options{Variants: true, PlainText: true, Language: "en"})
	require.Equal(t, ids(n.Text("at 10 am 3 % of a b GBP 5m c")), ids(n.Text("at 10am 3% of a b GBP5m c")))
}

package lineage

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

// A price in dollars is New York's unless its sentence says in which city it moved.
func TestExchangeOfTheCity(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	for text, want := range map[string]string{
		"Ore futures in Singapore were up 2.3 percent at $107.40 a tonne in late trade.":             "singapore",
		"The tanker's owner was up 2.3 percent at $107.40 in late Tokyo trading.":                    "tokyo",
		"Oil rose 2 percent to $81 a barrel in early London trade.":                                  "london",
		"The Singapore-based owner of the tanker was up 2.3 percent at $107.40 in late trade.":       "",
		"The owner, which is based in Singapore, was up 2.3 percent at $107.40 in late trade.":       "",
		"Shares of the owner were up 2.3 percent at $107.40 in late trade.\n\nA court in Tokyo sat.": "",
		"The owner, which has docks in Singapore, was up 2 percent on the Nasdaq in late trade.":     "new york",
	} {
		w := n.TextIn(text, "en")
		at := int32(strings.Index(text, "percent"))
		x, ok := exchangeOf(w, normalize.Span{Start: at, End: at + 7})
		require.True(t, ok, text)
		require.Equal(t, want, x.city, text)
	}
}

// The sign of the dollar is that of pesos in Spanish, which are paid on five exchanges.
func TestPesosNameNoExchange(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	for text, want := range map[string]bool{
		"Los papeles cerraron con un avance de 17,8% en $443.":                      false,
		"Los papeles cerraron con un avance de 17,8% en US$4,43.":                   true,
		"Los papeles cerraron con un avance de 17,8% en $443 en la Bolsa Mexicana.": true,
		"Los papeles subían en la rueda porteña 9,3% a $4120 cerca del mediodía.":   true,
		"Los papeles de la firma porteña subían 9,3% a $4120 cerca del mediodía.":   false,
	} {
		_, ok := exchangeOf(n.TextIn(text, "es"), normalize.Span{Start: 12, End: 20})
		require.Equal(t, want, ok, text)
	}
}

// Where trade opens at eleven, "near midday" may be soon after.
func TestMiddayOfALateExchange(t *testing.T) {
	day := time.Date(2031, 3, 4, 0, 0, 0, 0, time.UTC)
	for city, want := range map[string]time.Duration{"buenos aires": hm(14, 0), "london": hm(9, 30), "sydney": hm(0, 0)} {
		i := slices.IndexFunc(exchanges, func(x exchange) bool { return x.city == city })
		from, _ := exchanges[i].window(midday, day)
		require.Equal(t, want, from.Sub(day), city)
	}
}

// A text from a city of an exchange that it names tells of that one, unless the sentence names another; what went on
// overnight went on elsewhere.
func TestExchangeOfTheDateline(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	const seoul, london, none = "SEOUL, March 4 (Yonhap) -- ", "LONDON, March 4 (Reuters) - ", ""
	for _, c := range []struct{ head, text, want string }{
		{seoul, "Stocks opened lower Friday, tracking overnight losses on Wall Street over a recall.\n\nThe KOSPI fell 1.7 percent.", "seoul"},
		{none, "Stocks opened lower Friday, tracking overnight losses on Wall Street over a recall.\n\nThe KOSPI fell 1.7 percent.", "new york"},
		{seoul, "Samra opened lower on the Nasdaq on Friday after a recall.\n\nThe KOSPI was closed.", "new york"},
		{seoul, "Samra opened lower on Friday after a recall, as on Wall Street overnight.", "new york"},
		{london, "The maker of locks opened lower on Friday.\n\nThe Nasdaq and the FTSE 100 had closed higher.", "london"},
	} {
		w := n.TextIn(c.head+c.text, "en")
		at := int32(strings.Index(w.Source, "opened"))
		x, ok := exchangeOf(w, normalize.Span{Start: at, End: at + 6})
		require.True(t, ok, c.text)
		require.Equal(t, c.want, x.city, c.head+c.text)
	}
}

// A price is of the exchange in whose money it is, whatever sum in dollars stands elsewhere; a money of several exchanges
// names none, but what the text names besides. A sum of millions is no price.
func TestExchangeOfTheMoney(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	const sum = "\n\nThe offer would be worth $785 million."
	for _, c := range []struct{ text, want string }{
		{"Shares of the maker ended 11.4% higher at 2.15 ringgit." + sum, "kuala lumpur"},
		{"Shares of the maker ended 11.4% higher at RM2.15." + sum, "kuala lumpur"},
		{"Shares of the maker ended 11.4% higher at 2.15 ringgit ($0.54)." + sum, "kuala lumpur"},
		{"Shares of the maker ended 11.4% higher at $5.40 (21.30 ringgit)." + sum, ""},
		{"Shares of the maker ended 11.4% higher at S$2.15." + sum, "singapore"},
		{"Shares of the maker ended 11.4% higher at US$2.15." + sum, ""},
		{"Shares of the maker ended 11.4% higher at 2,150 yen." + sum, "tokyo"},
		{"Shares of the maker ended 11.4% higher after a deal of 400 million yen." + sum, ""},
		{"Shares of the maker ended 11.4% higher at 71,000 won." + sum, "seoul"},
		{"Shares of the maker of cups that Jane Roe won ended 11.4% higher." + sum, ""},
		{"Shares of the maker ended 11.4% higher at 118 kroner." + sum, "none"},
		{"Shares of the maker ended 11.4% higher at 118 kroner.\n\nThe Oslo stock exchange had a good day.", "oslo"},
		{"Shares of the maker ended 11.4% higher at 118 pesos on the Nasdaq." + sum, "new york"},
	} {
		w := n.TextIn(c.text, "en")
		at := int32(strings.Index(w.Source, "ended"))
		x, ok := exchangeOf(w, normalize.Span{Start: at, End: at + 5})
		if c.want == "none" {
			require.False(t, ok, c.text)
			continue
		}
		require.True(t, ok, c.text)
		require.Equal(t, c.want, x.city, c.text)
	}
	for _, s := range []map[string]string{moneyOf, signOf} {
		for word, city := range s {
			require.True(t, city == "" || slices.ContainsFunc(exchanges, func(x exchange) bool { return x.city == city }), "%s is paid in %s", word, city)
		}
	}
}

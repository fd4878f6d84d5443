package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func sentences(x *Text) []string {
	var out []string
	for _, s := range x.Sentences {
		out = append(out, x.Quote(s))
	}
	return out
}

func TestSentences(t *testing.T) {
	for _, c := range []struct {
		reason, language, source string
		want                     []string
	}{
		{"stops, exclamations, questions", "en", "Rates rose. Did they? Yes! They did.",
			[]string{"Rates rose", "Did they", "Yes", "They did"}},
		{"a company in the U.S.", "en", "Shares of U.S. Bancorp fell. Banks in the U.S. The rest rose.",
			[]string{"Shares of U.S. Bancorp fell", "Banks in the U.S", "The rest rose"}},
		{"a stop without a space inside a sentence", "en", "It bought Harbour Co.in 2016 for cash.",
			[]string{"It bought Harbour Co.in 2016 for cash"}},
		{"a stop without a space between sentences", "en", "It closed the deal.The bank agreed.",
			[]string{"It closed the deal", "The bank agreed"}},
		{"titles and initials", "en", "Mr. Vale met Dr. Anna B. Thorne and George W. Hill. They spoke.",
			[]string{"Mr. Vale met Dr. Anna B. Thorne and George W. Hill", "They spoke"}},
		{"companies", "en", "Acme Inc. Chief Ann Vale left Vale Corp. and Hill Ltd. She is 52.",
			[]string{"Acme Inc. Chief Ann Vale left Vale Corp. and Hill Ltd", "She is 52"}},
		{"months, states and numbers", "en", "On Jan. 5 it moved to Salem, Mass. It cost $3.6 million, No. 4 of its kind.",
			[]string{"On Jan. 5 it moved to Salem, Mass", "It cost $3.6 million, No. 4 of its kind"}},
		{"words that look like abbreviations", "en", "They held a mass. Nobody said no. Everyone sat. Rain fell.",
			[]string{"They held a mass", "Nobody said no", "Everyone sat", "Rain fell"}},
		{"a quotation that closes after the stop", "en", `"It is over." The bank said so. "Why?" he asked. (So it was.) Then it rained.`,
			[]string{"It is over", "The bank said so", `Why?" he asked`, "So it was", "Then it rained"}},
		{"a quotation opens the next sentence", "en", "It runs to 5 p.m. “We stay,” he said.",
			[]string{"It runs to 5 p.m", "We stay,” he said"}},
		{"an ellipsis", "en", "He waited... and waited… Then he left.",
			[]string{"He waited... and waited", "Then he left"}},
		{"a name in camel case", "en", "Sales fell. iPhone prices rose.",
			[]string{"Sales fell", "iPhone prices rose"}},
		{"a numbered list", "en", "1. The harbour opens.", []string{"1. The harbour opens"}},
		{"a year ends a sentence", "en", "It began in 2016. Trade grew.", []string{"It began in 2016", "Trade grew"}},
		{"German ordinals", "de", "Am 6. August kam Dr. Vogt, z. B. nach Bonn. Das war 2016. Es regnete.",
			[]string{"Am 6. August kam Dr. Vogt, z. B. nach Bonn", "Das war 2016", "Es regnete"}},
		{"German abbreviations and results", "de", "Dr. h. c. Anna Roth, geb. Sommer, kam von der Fa. Kran mit rd. 3,5 Mio. Euro. Es stand 3:1. Danach regnete es.",
			[]string{"Dr. h. c. Anna Roth, geb. Sommer, kam von der Fa. Kran mit rd. 3,5 Mio. Euro", "Es stand 3:1", "Danach regnete es"}},
		{"French initials", "fr", "M. J.-P. Roux, né en 52 av. J.-C., est venu. J'ai vu Mme. L. Roux. L'eau monte.",
			[]string{"M. J.-P. Roux, né en 52 av. J.-C., est venu", "J'ai vu Mme. L. Roux", "L'eau monte"}},
		{"Italian centuries", "it", "Nel sec. XIX c'era un faro. Ora no.", []string{"Nel sec. XIX c'era un faro", "Ora no"}},
		{"Portuguese centuries", "pt", "A pág. 3 do séc. XIX diz não. Fim.", []string{"A pág. 3 do séc. XIX diz não", "Fim"}},
		{"French titles", "fr", "M. Leroy a vu Mme. Roux. Il est parti.", []string{"M. Leroy a vu Mme. Roux", "Il est parti"}},
		{"Spanish country", "es", "Viajó a EE.UU. con el Sr. Vega. ¿Por qué? No dijo.",
			[]string{"Viajó a EE.UU. con el Sr. Vega", "Por qué", "No dijo"}},
		{"Chinese", "zh", "央行加息。市场下跌！为什么？", []string{"央行加息", "市场下跌", "为什么"}},
		{"Hindi", "hi", "बैंक खुला। बाजार बंद।", []string{"बैंक खुला", "बाजार बंद"}},
		{"Arabic", "ar", "ارتفع السعر. لماذا؟ لا أحد يعلم.", []string{"ارتفع السعر", "لماذا", "لا أحد يعلم"}},
	} {
		x := plain(t).TextIn(c.source, c.language)
		require.Equal(t, c.want, sentences(x), c.reason)
		checkRanges(t, x)
	}
}

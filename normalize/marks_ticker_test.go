package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Under its own dateline Reuters sets codes without brackets; elsewhere, and
// where no name stands before them, they are names and abbreviations.
func TestBareCodes(t *testing.T) {
	n := newNormalizer(t, nil)
	for _, c := range []struct {
		lang, source string
		want         []string
	}{
		{"fr", "PARIS, 14 mai (Reuters) - Brandtner BRDG.DE négocie le rachat de Cordelia Optique CORD.PA, ont dit deux personnes.", []string{"BRDG.DE", "CORD.PA"}},
		{"en", "LONDON, March 5 (Reuters) - Kelpie Foods (KLPF.L) cut its outlook, and Vale Cranes VALE.L rose.", []string{"KLPF.L", "VALE.L"}},
		{"en", "LONDON, March 5 (AP) - Brandtner BRDG.DE cut its outlook on Tuesday.", nil},
		{"en", "Brandtner BRDG.DE cut its outlook on Tuesday.", nil},
		{"en", "BERLIN, March 5 (Reuters) - Its site Harlow.DE and a page at WEB.DEX are gone, it said of ABC.XY and of the U.S. MARKET.", nil},
		{"en", "BERLIN, March 5 (Reuters) - it is said that the BRDG.DE code is new.", nil},
	} {
		var got []string
		for _, m := range n.TextIn(c.source, c.lang).Marks {
			if m.Kind == Ticker {
				require.Equal(t, "Reuters", m.Detail)
				got = append(got, m.Value)
			}
		}
		require.Equal(t, c.want, got, "%s", c.source)
	}
}

// What is in brackets is a share's code by its form, in Portuguese by that of São Paulo too; the numbers
// of lists and the names of formats are none.
func TestCodesInBrackets(t *testing.T) {
	n := newNormalizer(t, nil)
	for _, c := range []struct {
		lang, source string
		want         []string
	}{
		{"pt", "As ações da Movila (MVLA3) subiram, e os papéis do Banco Santana (SANB11) caíram.", []string{"MVLA3", "SANB11"}},
		{"pt", "O formato de vídeo do Grupo (MPEG4), a página (HTML5), a doença Covid (COVID19) e a rota Sul (ROTA7).", nil},
		{"en", "The format of the Moving Group (MVLA3) is old.", nil},
		{"en", "Harlow (0700.HK) rose, as did Tarn (7203.T).", []string{"0700.HK", "7203.T"}},
		{"de", "Der Leitindex (.GDAXI) fiel, der Nikkei (.N225) stieg.", []string{".GDAXI", ".N225"}},
		{"en", "A file (.PDF) with sheets (.XLSX), a clip (.MP4) and the framework (.NET).", nil},
		{"it", "Ponti di Varn (Borsa Italiana: PVA) è salita, e Harlow (Tokyo Stock Exchange: 7203) è scesa.", []string{"Borsa Italiana:PVA", "Tokyo Stock Exchange:7203"}},
		{"fr", "Pont de Varn (Euronext Paris: PVA) et Harlow (NYSE: HRL, HRLW) ont reculé.", []string{"EURONEXT:PVA", "NYSE:HRL"}},
		{"en", "The talk (Corn Exchange: 8 pm), a play (Act Two: HAMLET) and a club (The Exchange: bar).", nil},
		{"en", "The second case of Harlow (2.L) and the third (12.N) were heard.", nil},
	} {
		var got []string
		for _, m := range n.TextIn(c.source, c.lang).Marks {
			if m.Kind == Ticker {
				got = append(got, m.Value)
			}
		}
		require.Equal(t, c.want, got, "%s", c.source)
	}
}

// In square brackets the exchange has to be one, behind a word and with two letters for the share:
// statutes, notes and addresses stand there as well.
func TestCodesInSquareBrackets(t *testing.T) {
	checkMarks(t, "en", Ticker, []markCase{
		{"Shares of Harbour Lines [HBL.L] fell.", []string{"[HBL.L]|HBL.L|Reuters"}, "London"},
		{"Shares of Harbour Lines [HBLG.DE] fell.", []string{"[HBLG.DE]|HBLG.DE|Reuters"}, "Frankfurt"},
		{"Shares of Harbour Lines [RIC:HBL.L] fell.", []string{"[RIC:HBL.L]|HBL.L|Reuters"}, "with its label"},
		{"The draft [HB.12] was adopted, and so was [H.R.12].", nil, "bills"},
		{"The form (I.B) and the list [A.B] were burnt.", nil, "parts of a form"},
		{"The rule [S.DE] is void, and the page [harlow.com] is down.", nil, "a single letter, a page"},
		{"Harbour Lines [sic.] fell in 2014 [HB.XY].", nil, "no exchange"},
	})
	checkMarks(t, "fr", Ticker, []markCase{
		{"L'action des Lignes du port [HBL.PA] a reculé.", []string{"[HBL.PA]|HBL.PA|Reuters"}, "Paris"},
		{"L'action (code ISIN : FR0001234567) a reculé.", []string{"ISIN : FR0001234567|ISIN:FR0001234567"}, "spaces around the colon"},
	})
}

// Indices, contracts and rates stand without brackets under the dateline of Reuters; the ends of files and
// addresses, and what other agencies write, are none.
func TestInstruments(t *testing.T) {
	n := newNormalizer(t, nil)
	for _, c := range []struct {
		source string
		want   []string
	}{
		{"NEW YORK (Reuters) - The index .SPNY rose, the Vale average .DJI fell and crude LCOc1 and CLc1 settled lower on Friday.", []string{".SPNY", ".DJI", "LCOc1", "CLc1"}},
		{"LONDON, March 5 (Reuters) - The euro EUR= rose and gold XAU= fell, while wheat Wv1 stood still.", []string{"EUR=", "XAU="}},
		{"LONDON, March 5 (Reuters) - It runs on .NET and ends in .PDF, x = 3 and ABC=DEF, and the class c1 met.", nil},
		{"NEW YORK (AP) - The index .SPX rose and crude LCOc1 settled lower on Friday, the market said.", nil},
	} {
		var got []string
		for _, m := range n.TextIn(c.source, "en").Marks {
			if m.Kind == Ticker {
				got = append(got, m.Value)
			}
		}
		require.Equal(t, c.want, got, "%s", c.source)
	}
}

// A symbol that a text has with its exchange stands in brackets alone as well; another one's letters do not.
func TestSymbolsAgain(t *testing.T) {
	var got []string
	for _, m := range newNormalizer(t, nil).TextIn("Vale Cranes (VLC) to buy yard (HBY)\n\nVale Cranes (NYSE : VLC) said on Monday that it would buy the yard of Harlow (HBY).\n\nThe share of Vale (VLC) rose.", "en").Marks {
		if m.Kind == Ticker {
			got = append(got, m.Value)
		}
	}
	require.Equal(t, []string{"NYSE:VLC", "NYSE:VLC", "NYSE:VLC"}, got)
}

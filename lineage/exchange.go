package lineage

import (
	"slices"
	"strings"
	"time"

	"github.com/wiretrace/wiretrace/normalize"
)

// An exchange is a market with its hours, in its own time of day.
type exchange struct {
	names       []string      // what a text about it says, lower case
	city        string        // its own, as the sentence with its price may say: "up 2 percent in Singapore"
	east        time.Duration // of Greenwich in winter
	rule        daylight
	opens, ends time.Duration // after midnight
}

// exchanges are those that news texts mean by "the close" without more ado.
// The first one whose name a text has is taken.
var exchanges = []exchange{
	{[]string{"nasdaq", "nyse", "new york stock", "dow jones", "s&p 500", "wall street ", ".o)", ".n)"}, "new york", -hm(5, 0), american, hm(9, 30), hm(16, 0)},
	{[]string{"frankfurt", "xetra", " dax", "mdax"}, "frankfurt", hm(1, 0), european, hm(9, 0), hm(17, 30)},
	{[]string{"ftse mib", "piazza affari"}, "milan", hm(1, 0), european, hm(9, 0), hm(17, 30)},
	{[]string{"ftse", "london stock", "pence", "£"}, "london", 0, european, hm(8, 0), hm(16, 30)},
	{[]string{"cac 40", "bourse de paris", "euronext"}, "paris", hm(1, 0), european, hm(9, 0), hm(17, 30)},
	{[]string{"ibex", "bolsa de madrid", "mercado continuo"}, "madrid", hm(1, 0), european, hm(9, 0), hm(17, 30)},
	{[]string{"swiss exchange", "schweizer börse", "bourse suisse", "borsa svizzera", "bourse de zurich", "börse zürich", "zürcher börse", "borsa di zurigo", " smi "}, "zurich", hm(1, 0), european, hm(9, 0), hm(17, 30)},
	{[]string{"irish stock", "iseq"}, "dublin", 0, european, hm(8, 0), hm(16, 30)},
	// São Paulo closes when New York does, and opens at eight or nine of its time.
	{[]string{"bovespa", "bolsa de são paulo", "bolsa de sao paulo", "bolsa de valores de são paulo", "r$"}, "são paulo", -hm(5, 0), american, hm(8, 0), hm(16, 0)},
	// So do those of Mexico, Colombia and Peru; Santiago closes at one hour of Greenwich in summer and winter.
	{[]string{"bolsa mexicana", "s&p/bmv", " bmv"}, "mexico city", -hm(5, 0), american, hm(8, 30), hm(16, 0)},
	{[]string{"colcap", "bolsa de valores de colombia", "bolsa de colombia"}, "bogotá", -hm(5, 0), american, hm(8, 30), hm(16, 0)},
	{[]string{"bolsa de valores de lima", "bolsa de lima", "s&p/bvl", " bvl"}, "lima", -hm(5, 0), american, hm(8, 30), hm(16, 0)},
	{[]string{"bolsa de santiago", "bolsa de comercio de santiago", " ipsa"}, "santiago", -hm(4, 0), never, hm(9, 0), hm(16, 0)},
	{[]string{" merval", "bolsa porteña", "rueda porteña", "plaza porteña", "mercado porteño", "recinto porteño", "bolsa de buenos aires", "bolsa de comercio de buenos aires"}, "buenos aires", -hm(3, 0), never, hm(11, 0), hm(17, 0)},
	{[]string{"nikkei", "tokyo stock", "topix"}, "tokyo", hm(9, 0), never, hm(9, 0), hm(15, 0)},
	{[]string{"hang seng", "hong kong stock", "hk$"}, "hong kong", hm(8, 0), never, hm(9, 30), hm(16, 0)},
	{[]string{"shanghai composite", "shanghai stock", "shenzhen stock", "csi 300", "csi300"}, "shanghai", hm(8, 0), never, hm(9, 30), hm(15, 0)},
	{[]string{"kospi", "korea exchange"}, "seoul", hm(9, 0), never, hm(9, 0), hm(15, 30)},
	{[]string{"straits times index", "singapore exchange"}, "singapore", hm(8, 0), never, hm(9, 0), hm(17, 0)},
	{[]string{"bursa malaysia", "klci", ".kl)"}, "kuala lumpur", hm(8, 0), never, hm(9, 0), hm(17, 0)},
	{[]string{"taiex", "taiwan stock", ".tw)"}, "taipei", hm(8, 0), never, hm(9, 0), hm(13, 30)},
	{[]string{"philippine stock", "psei"}, "manila", hm(8, 0), never, hm(9, 30), hm(15, 0)},
	{[]string{"stock exchange of thailand", ".bk)"}, "bangkok", hm(7, 0), never, hm(10, 0), hm(16, 30)},
	{[]string{"jakarta composite", "indonesia stock", ".jk)"}, "jakarta", hm(7, 0), never, hm(9, 0), hm(16, 0)},
	{[]string{"karachi stock", "pakistan stock", "kse-100", "kse 100"}, "karachi", hm(5, 0), never, hm(9, 30), hm(15, 30)},
	{[]string{"sensex", "nifty", "bombay stock", "the bse", "the nse", ".ns)", ".bo)", "mumbai market", "mumbai trading", "rupees"}, "mumbai", hm(5, 30), never, hm(9, 15), hm(15, 30)},
	{[]string{"the asx", "asx 200", "asx:", "australian securities exchange", "australian stock", "a$"}, "sydney", hm(10, 0), australian, hm(10, 0), hm(16, 0)},
	{[]string{"the nzx", "nzx 50", "nzx:", "nz$"}, "wellington", hm(12, 0), newZealand, hm(10, 0), hm(16, 45)},
	{[]string{"johannesburg stock", "johannesburg securities", "the jse"}, "johannesburg", hm(2, 0), never, hm(9, 0), hm(17, 0)},
	{[]string{"nigerian exchange", "nigerian stock", "the ngx", "naira"}, "lagos", hm(1, 0), never, hm(9, 30), hm(14, 30)},
	{[]string{"nairobi securities"}, "nairobi", hm(3, 0), never, hm(9, 0), hm(15, 0)},
	{[]string{"borsa istanbul", "bist 100", "bist-100"}, "istanbul", hm(3, 0), never, hm(10, 0), hm(18, 0)},
	{[]string{"wig20", "warsaw stock", "warschauer börse"}, "warsaw", hm(1, 0), european, hm(9, 0), hm(17, 0)},
	{[]string{"budapest stock", "budapester börse"}, "budapest", hm(1, 0), european, hm(9, 0), hm(17, 0)},
	{[]string{"omxs30", "omx stockholm", "stockholm stock", "stockholmer börse", "bourse de stockholm", "bolsa de estocolmo"}, "stockholm", hm(1, 0), european, hm(9, 0), hm(17, 30)},
	{[]string{"oslo stock", "oslo børs", "osloer börse"}, "oslo", hm(1, 0), european, hm(9, 0), hm(16, 20)},
	{[]string{"copenhagen stock", "omx copenhagen", "kopenhagener börse"}, "copenhagen", hm(1, 0), european, hm(9, 0), hm(17, 0)},
	{[]string{"helsinki stock", "omx helsinki", "börse in helsinki"}, "helsinki", hm(2, 0), european, hm(10, 0), hm(18, 30)},
	{[]string{"$"}, "", -hm(5, 0), american, hm(9, 30), hm(16, 0)}, // of Toronto too
	{[]string{"€", " euro", "'euro", "’euro"}, "", hm(1, 0), european, hm(9, 0), hm(17, 30)},
}

// exchangeOf returns the exchange that a text speaks of: the one named in the
// sentence of its clock, or whose city that is in which the price moved, else the one named
// in the text, that of the place from which it was sent before others. What went on overnight, behind the clock,
// was elsewhere: "Seoul shares opened lower, tracking overnight losses on Wall Street".
func exchangeOf(t *normalize.Text, clock normalize.Span) (exchange, bool) {
	sp := sentenceOf(t, clock)
	if at := strings.Index(strings.ToLower(t.Source[min(clock.End, sp.End):sp.End]), "overnight"); at >= 0 {
		sp.End = min(clock.End, sp.End) + int32(at)
	}
	foreign := false // the price is in a money of no one exchange
	for i, s := range []string{t.Source[sp.Start:sp.End], t.Source} {
		sentence := i == 0
		s = strings.ReplaceAll(strings.ToLower(s), "wall street journal", "")
		names := func(x exchange) bool {
			return slices.ContainsFunc(x.names, func(n string) bool {
				if n == "$" && t.Language == "es" {
					n = "us$" // the other is the sign of pesos
				}
				return strings.Contains(s, n)
			})
		}
		named := slices.IndexFunc(exchanges, names)
		if !sentence {
			if at := slices.IndexFunc(exchanges, func(x exchange) bool { return x.sentFrom(t) && names(x) }); at >= 0 {
				named = at
			}
		}
		if sentence && (named < 0 || exchanges[named].city == "") { // money alone, or nothing
			if in := slices.IndexFunc(exchanges, func(x exchange) bool { return x.tradesIn(s) }); in >= 0 {
				named = in
			} else {
				named, foreign = paidIn(s, named)
			}
		}
		if named >= 0 && !(foreign && exchanges[named].city == "") {
			return exchanges[named], true
		}
	}
	return exchange{}, false
}

// sentFrom says that t has a dateline of the city of x.
func (x exchange) sentFrom(t *normalize.Text) bool {
	return x.city != "" && slices.ContainsFunc(t.Marks, func(m normalize.Mark) bool {
		return m.Kind == normalize.Dateline && strings.Contains(strings.ToLower(t.Source[m.Start:m.End]), x.city)
	})
}

// tradesIn says that s, a sentence with a price in small letters, tells of trade in the city of x:
// "in late trade in Singapore", "in London trading", "the Tokyo close". A company "based in
// Singapore" is traded anywhere.
func (x exchange) tradesIn(s string) bool {
	for i := 0; x.city != ""; {
		at := strings.Index(s[i:], x.city)
		if at < 0 {
			return false
		}
		before, after := s[:i+at], s[i+at+len(x.city):]
		i += at + len(x.city)
		if strings.HasSuffix(before, "-") || strings.HasPrefix(after, "-based") {
			continue
		}
		if strings.HasSuffix(before, " in ") && !slices.ContainsFunc(basedIn, func(w string) bool { return strings.HasSuffix(before, w+" in ") }) ||
			slices.ContainsFunc(tradeWords, func(w string) bool { return strings.HasPrefix(after, w) }) {
			return true
		}
	}
	return false
}

var (
	// basedIn stand before "in" and a city of which is told where somebody is, not where his shares are traded.
	basedIn = []string{"based", "headquartered", "located", "plant", "office", "offices", "court", "factory", "meeting", "conference", "store", "stores"}
	// tradeWords stand behind the city of an exchange.
	tradeWords = []string{" trade", " trading", " close", " open", " dealings", " session", "-listed"}
)

// time is that of day d at which the clock of the exchange shows t.
func (x exchange) time(d time.Time, t time.Duration) time.Time {
	return d.Add(t - x.rule.east(x.east, d))
}

// window returns when a text with market state s of day d was written: not
// before from and, for the states that a later one supersedes, not after to;
// a zero to is open. Midday reaches to the close: whoever writes after it
// gives the closing price. It begins at eleven where the exchange opens late, as "near midday" does.
func (x exchange) window(s int, d time.Time) (from, to time.Time) {
	at := func(t time.Duration) time.Time { return x.time(d, t) }
	switch s {
	case preMarket:
		return at(x.opens - hm(5, 0)), at(x.opens)
	case atOpen:
		return at(x.opens), at(x.ends)
	case midday:
		return at(max(x.opens, min(x.opens+hm(1, 30), hm(11, 0)))), at(x.ends)
	case afternoon:
		return at(hm(12, 0)), at(x.ends)
	default: // atClose, afterHours
		return at(x.ends), time.Time{}
	}
}

// nextClose is when the exchange closes on the trading day after d.
func (x exchange) nextClose(d time.Time) time.Time {
	for d = d.AddDate(0, 0, 1); d.Weekday() == time.Saturday || d.Weekday() == time.Sunday; {
		d = d.AddDate(0, 0, 1)
	}
	return x.time(d, x.ends)
}

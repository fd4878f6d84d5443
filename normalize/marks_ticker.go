package normalize

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// exchanges are the markets whose codes stand before a ticker.
var exchanges = map[string]bool{
	"NYSE": true, "NASDAQ": true, "AMEX": true, "OTC": true, "TSX": true, "TSXV": true, "LSE": true, "LON": true,
	"ASX": true, "NSE": true, "BSE": true, "SGX": true, "HKEX": true, "HKG": true, "TYO": true, "TSE": true, "KRX": true,
	"ETR": true, "FRA": true, "XETRA": true, "EPA": true, "EURONEXT": true, "AMS": true, "BIT": true, "BME": true,
	"SIX": true, "SWX": true, "CVE": true, "JSE": true, "OTCMKTS": true, "OTCQB": true, "OTCQX": true, "OTCBB": true,
	"EXM": true, "MTA": true, "EGM": true, "BVB": true, "WSE": true, "OSE": true, "STO": true, "HEL": true, "CPH": true, "OMX": true,
	"BMV": true, "B3": true, "BVMF": true, "BCBA": true, "IDX": true, "KLSE": true, "PSE": true, "TPE": true, "TWSE": true, "KOSDAQ": true,
	"TADAWUL": true, "DFM": true, "ADX": true, "NZX": true, "NZE": true, "VIE": true, "EBR": true, "ELI": true, "TASE": true, "TLV": true,
	"EURONEXTPARIS": true, "MCX": true, "MOEX": true, "CBOE": true, "NEO": true, "NYSEAMEX": true, "SEHK": true, "SSE": true, "SZSE": true,
	"NYSEARCA": true, "NYSEAMERICAN": true, "CSE": true, "AIM": true, "WKN": true, "ISIN": true, "SHA": true, "SHE": true,
}

// exchangeWords are in the names of markets that are more than a code: "Borsa Italiana", "Bolsa de
// Madrid", "Oslo Børs", "Tokyo Stock Exchange".
var exchangeWords = listOf(`Exchange Börse Bourse Bolsa Borsa Beurs Børs`)

// indices are the codes by which Reuters calls the indices that stand in its stories most; of
// others in round brackets nobody can tell whether they are the endings of files.
var indices = listOf(`SPX DJI IXIC NDX RUT VIX FTSE FTMC FCHI GDAXI MDAXI STOXX STOXX50E IBEX FTMIB AEX BFX SSMI ATX OMX OMXS30 OMXC25 OBX PSI20 ISEQ
	N225 TOPX HSI HSCE SSEC CSI300 KS11 TWII AXJO NZ50 STI JKSE SETI KLSE NSEI BSESN KSE BVSP MXX MERV SPIPSA COLCAP GSPTSE TASI XU100 IMOEX IRTS JTOPI`)

// ticker reads a code in brackets: (FB.O) and <FB.O> as Reuters writes it,
// (FB:US) and (FB US) as Bloomberg does, (NYSE: ACME), (ISIN DE0005140008).
func (m *marker) ticker(k int32) {
	shut := uint16(')')
	if m.is(k, '<') {
		shut = '>'
	}
	end, parted := k+1, shut == '>'
	for end < k+10 && int(end) < len(m.toks) && !m.is(end, shut) {
		parted = parted || m.is(end, ':') || m.is(end, '.') || end == k+2 && m.toks[end].flags&(tUpper|tDigit) != 0
		end++
	}
	if shut == ')' && m.is(end, shut) && m.symbolOfFirm(k, end) {
		return
	}
	if m.lang == langPT && shut == ')' && end == k+2 && m.is(end, shut) && k > 0 && m.flag(k-1, tUpper) && shareOfSaoPaulo(m.text(k+1, end)) {
		m.add(Ticker, m.text(k+1, end), "", k, end+1)
		return
	}
	if !m.is(end, shut) || !parted { // the market stands beside the code, but for some in angle brackets
		return
	}
	body := m.text(k+1, end)
	if len(body) > mostTicker || strings.ContainsAny(body, "()<>\n") {
		return
	}
	code, style := tickerCode(body, shut == '>')
	if style == "Bloomberg" && end == k+3 && (k == 0 || !m.flag(k-1, tUpper) && !m.is(k-1, '.')) {
		return // "the talks (EU US) go on": no firm's name
	}
	if code == "" && shut == '>' && k > 0 && m.flag(k, tSpace) && (m.flag(k-1, tUpper) || m.is(k-1, '.')) && symbol(body) {
		code, style = body, "Reuters" // Harlow Cranes Inc <HCR> said: as it was keyed until 1990
	}
	if code != "" {
		m.add(Ticker, code, style, k, end+1)
	}
}

// squareTicker reads a code as Reuters keys it in square brackets behind the name of a firm, "Harlow
// Cranes [HCR.L]", "[RIC:HCR.L]". Statutes and notes stand there as well, so the exchange has to be one.
func (m *marker) squareTicker(k int32) {
	end := k + 1
	for end < k+6 && int(end) < len(m.toks) && !m.is(end, ']') {
		end++
	}
	if k == 0 || !m.is(end, ']') || !m.flag(k, tSpace) || m.flag(k-1, tDigit) {
		return
	}
	body := strings.TrimPrefix(m.text(k+1, end), "RIC:")
	share, market, ok := strings.Cut(body, ".")
	if !ok || !markets[market] || len(share) < 2 {
		return
	}
	if code, style := tickerCode(body, false); code != "" {
		m.add(Ticker, code, style, k, end+1)
	}
}

// mostTicker is how many bytes a code has at most, with the name of its market.
const mostTicker = 40

// firmEndings are the words with which the names of firms end that have shares.
var firmEndings = listOf(`Inc Corp Corporation Co Company Ltd Limited plc PLC Plc Holdings Incorporated`)

// symbolOfFirm reads a share's symbol in the brackets [k, end] behind the name of a firm,
// "Harlow Cranes Inc. (HRLC)", or with a dollar's sign before it, "($HRLC)". Letters that
// are the firm's initials are what it is called: "Harlow Broadcasting Corp. (HBC)".
func (m *marker) symbolOfFirm(k, end int32) bool {
	at := k + 1
	dollar := m.is(at, '$')
	if dollar {
		at++
	}
	if end != at+1 || !upperCode(m.text(at, end), 1, 5) || strings.ContainsAny(m.text(at, end), decimals) {
		return false
	}
	if !dollar {
		last := k - 1
		if m.is(last, '.') {
			last--
		}
		if last < 1 || !firmEndings.has(m.text(last, last+1)) || m.initialsAre(m.text(at, end), last+1) {
			return false
		}
	}
	m.add(Ticker, m.text(at, end), "", k, end+1)
	return true
}

// initialsAre says whether the letters are initials of the words with capitals that end
// before token k, the last ones of which may be left out.
func (m *marker) initialsAre(letters string, k int32) bool {
	var initials []byte
	for j := k - 1; j >= 0 && j > k-10 && (m.flag(j, tUpper) || m.flag(j, tPunct) && !m.is(j, ',') || m.has(j, particle|andWord)); j-- {
		if m.flag(j, tUpper) {
			initials = append(initials, m.src[m.toks[j].start])
		}
		if m.flag(j, tSentence) {
			break
		}
	}
	slices.Reverse(initials)
	return strings.Contains(string(initials), letters)
}

// labelGap is the most bytes between a label and its code: "ISIN : FR0000120271".
const labelGap = 3

// securities reads "ISIN DE0005140008" and "WKN 514000", which stand without brackets
// where German exchanges and their agencies name a share.
func (m *marker) securities() {
	for _, label := range []struct {
		name string
		code int
	}{{"ISIN", 12}, {"WKN", 6}} {
		s := m.src
		for at := strings.Index(s, label.name); at >= 0; {
			from := at + len(label.name)
			for from < len(s) && from < at+len(label.name)+labelGap && (s[from] == ' ' || s[from] == ':') {
				from++
			}
			end := from
			for end < len(s) && end-from <= label.code && wordByte(s, end) {
				end++
			}
			if code := s[from:end]; from > at+len(label.name) && upperCode(code, label.code, label.code) && strings.ContainsAny(code, decimals) && (at == 0 || s[at-1] != '(' && !wordByte(s, at-1)) {
				m.addSpan(Ticker, label.name+":"+code, "", Span{int32(at), int32(end)})
			}
			next := strings.Index(s[end:], label.name)
			if next < 0 {
				break
			}
			at = end + next
		}
	}
}

// tickerCode reads the inside of the brackets; angle says which they are.
func tickerCode(body string, angle bool) (code, style string) {
	body = strings.TrimSpace(body)
	if a, b, ok := strings.Cut(body, ":"); ok {
		if name, share := marketName(a), firstCode(b); name != "" && len(share) > 1 && (len(share) >= shareNumber || strings.Trim(share, decimals) != "") {
			return name + ":" + share, ""
		}
	}
	if market, rest, ok := cutAny(body, ": "); ok && exchanges[strings.ToUpper(market)] {
		if share := firstCode(strings.Trim(rest, ": ")); share != "" {
			return strings.ToUpper(market) + ":" + share, ""
		}
		return "", ""
	}
	if a, b, ok := strings.Cut(body, ":"); ok {
		if upperCode(a, 1, 6) && upperCode(b, 2, 2) && !strings.ContainsAny(b, decimals) {
			return body, "Bloomberg"
		}
		return "", ""
	}
	if a, b, ok := strings.Cut(body, "."); ok {
		if a == "" && upperCode(b, 2, 8) && (angle || indices.has(b)) { // an index: <.SPX>
			return body, "Reuters"
		}
		// The part after the point is the exchange: letters, one to three.
		// A lower-case letter behind "_" is a class of shares: VOWG_p.DE.
		a, class, _ := strings.Cut(a, "_")
		if len(a) < shareNumber && strings.Trim(a, decimals) == "" {
			return "", "" // (2.L), of a list
		}
		if (class == "" || len(class) == 1) && upperCode(a, 1, 6) && upperCode(b, 1, 3) && !strings.ContainsAny(b, decimals) && !dotted(a, b) && (len(a) > 1 || markets[b]) {
			return body, "Reuters"
		}
		return "", ""
	}
	if a, b, ok := strings.Cut(body, " "); ok && !angle && bloombergMarkets[b] && upperCode(a, 1, 6) && (len(a) > 1 || b == "US") {
		return a + ":" + b, "Bloomberg"
	}
	// A rate: <EUR=>. Without the sign it is an element of some mark-up.
	if rate, ok := strings.CutSuffix(body, "="); ok && angle && upperCode(rate, 2, 8) {
		return body, "Reuters"
	}
	return "", ""
}

// firstCode is the first of the codes of a market's shares, "ACME, ACMEW", or "".
func firstCode(s string) string {
	first, _, _ := strings.Cut(strings.TrimSpace(s), " ")
	if first = strings.TrimRight(first, ",;"); upperCode(strings.Replace(first, ".", "", 1), 1, 12) {
		return first
	}
	return ""
}

// marketName is the market that s names in words: the code of one that has a city behind it,
// "Euronext Paris", or the name of an exchange as it is written; "" for none.
func marketName(s string) string {
	words := strings.Fields(s)
	if len(words) < 2 || len(words) > 4 {
		return ""
	}
	if code := strings.ToUpper(words[0]); exchanges[code] && words[1][0] >= 'A' && words[1][0] <= 'Z' {
		return code
	}
	if slices.ContainsFunc(words, exchangeWords.has) {
		return strings.Join(words, " ")
	}
	return ""
}

// shareNumber is the least number of digits of a code without letters: 0005.HK, 7203.T.
const shareNumber = 4

// shareOfSaoPaulo says whether s is the code of a share in São Paulo: four letters and the class,
// "PETR4". What ends in such a class otherwise are formats.
func shareOfSaoPaulo(s string) bool {
	if len(s) < 5 || !upperCode(s, 5, 6) || strings.ContainsAny(s[:4], decimals) || s[:4] == "HTML" || s[:4] == "MPEG" {
		return false
	}
	class := s[4:]
	return class == "3" || class == "4" || class == "5" || class == "6" || class == "11"
}

// markets are the letters by which Reuters tells a share's exchange.
var markets = map[string]bool{
	"O": true, "OQ": true, "N": true, "A": true, "K": true, "L": true, "DE": true, "F": true, "PA": true, "AS": true, "BR": true, "LS": true,
	"MI": true, "MC": true, "S": true, "VX": true, "VI": true, "ST": true, "HE": true, "CO": true, "OL": true, "IR": true, "AT": true,
	"WA": true, "PR": true, "BU": true, "IS": true, "TA": true, "T": true, "HK": true, "SS": true, "SZ": true, "KS": true, "KQ": true,
	"TW": true, "NS": true, "BO": true, "SI": true, "AX": true, "NZ": true, "JK": true, "BK": true, "TO": true, "V": true, "SA": true,
	"MX": true, "BA": true, "SN": true, "JO": true, "SE": true,
}

// bloombergMarkets are the countries by which Bloomberg tells a share's exchange behind its code and a space:
// "Harlow Cranes Inc. (HRLC US)".
var bloombergMarkets = map[string]bool{
	"US": true, "LN": true, "GR": true, "GY": true, "FP": true, "JP": true, "JT": true, "HK": true, "CH": true, "CN": true, "AU": true, "SM": true, "IM": true,
	"NA": true, "SW": true, "VX": true, "SS": true, "DC": true, "FH": true, "PL": true, "BB": true, "ID": true, "AV": true, "KS": true, "TT": true,
	"SP": true, "TB": true, "MK": true, "PM": true, "IJ": true, "NZ": true, "RM": true, "SJ": true, "PW": true, "TI": true, "BZ": true, "MM": true,
}

// bareCodes reads the codes that Reuters sets behind a name without brackets,
// "Brandtner BRDG.DE", in a text under its dateline: elsewhere a firm may be
// called so. Those of São Paulo, "XILM3.SA", are no firm's name anywhere in it.
func (m *marker) bareCodes() {
	if m.head.agency != "Reuters" {
		return
	}
	m.instruments()
	s := m.src
	capital := func(b byte) bool { return b >= 'A' && b <= 'Z' }
	for dot := strings.IndexByte(s, '.'); dot >= 0; {
		from, end := dot, dot+1
		for from > 0 && dot-from < 2 && strings.IndexByte(decimals, s[from-1]) >= 0 {
			from--
		}
		classed := from < dot
		if from == dot && from > 2 && (s[from-1] == 'a' || s[from-1] == 'b') && capital(s[from-2]) && capital(s[from-3]) {
			from-- // BBDb.TO, a class of shares
		}
		for from > 0 && capital(s[from-1]) && dot-from <= 5 {
			from--
		}
		for end < len(s) && capital(s[end]) && end-dot <= 3 {
			end++
		}
		switch {
		case classed:
			if s[dot+1:end] == "SA" && shareOfSaoPaulo(s[from:dot]) && from > 0 && s[from-1] == ' ' && !wordByte(s, end) {
				m.addSpan(Ticker, s[from:end], "Reuters", Span{int32(from), int32(end)})
			}
		case dot-from > 1 && markets[s[dot+1:end]] && from > 1 && s[from-1] == ' ' && s[from-2] != '.' && !wordByte(s, end):
			before := strings.TrimRight(s[:from-1], " ") // portals leave two where the brackets were
			if name := before[strings.LastIndexByte(before, ' ')+1:]; name != "" && (capital(name[0]) || name[0] >= utf8.RuneSelf) {
				m.addSpan(Ticker, s[from:end], "Reuters", Span{int32(from), int32(end)})
			}
		}
		next := strings.IndexByte(s[end:], '.')
		if next < 0 {
			return
		}
		dot = end + next
	}
}

// wordByte says whether s has at i a byte that goes on with a word.
func wordByte(s string, i int) bool {
	return i < len(s) && (s[i] >= 'a' && s[i] <= 'z' || s[i] >= 'A' && s[i] <= 'Z' || s[i] >= '0' && s[i] <= '9' || s[i] >= utf8.RuneSelf)
}

// elements are those of HTML, and the blanks of forms, whose names look like a code
// between angle brackets.
var elements = map[string]bool{
	"BR": true, "HR": true, "TD": true, "TR": true, "TH": true, "LI": true, "UL": true, "OL": true, "DL": true, "DD": true, "DT": true,
	"EM": true, "TT": true, "PRE": true, "DIV": true, "IMG": true, "SUP": true, "SUB": true, "BIG": true, "DEL": true, "INS": true,
	"SPAN": true, "FONT": true, "BODY": true, "HEAD": true, "HTML": true, "FORM": true, "CODE": true, "META": true, "LINK": true,
	"MAIN": true, "NAV": true, "TEXT": true, "TABLE": true, "TITLE": true, "STYLE": true, "THEAD": true, "TBODY": true, "YEAR": true, "NAME": true, "DATE": true,
}

// symbol says whether s is the bare symbol of a share, and neither an element nor a blank.
func symbol(s string) bool {
	return upperCode(s, 2, 5) && !strings.ContainsAny(s, decimals) && !elements[s]
}

const decimals = "0123456789"

// dotted tells an abbreviation from a code: (U.S), (A.M), (D.C), and the act
// and scene of a play: (II.II).
func dotted(a, b string) bool {
	if strings.Trim(a+b, "IVX") == "" {
		return true
	}
	return len(a) == 1 && len(b) == 1 && strings.Contains("U.S A.M P.M D.C U.N E.U U.K L.A A.D B.C N.Y A.P", a+"."+b)
}

// upperCode says whether s is of lo to hi upper-case letters and digits.
func upperCode(s string, lo, hi int) bool {
	if len(s) < lo || len(s) > hi {
		return false
	}
	for i := range len(s) {
		if b := s[i]; (b < 'A' || b > 'Z') && (b < '0' || b > '9') {
			return false
		}
	}
	return true
}

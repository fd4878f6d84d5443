package lineage

import (
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// releaseEnd is how many bytes at the end of a text a line for the press may
// take.
const releaseEnd = 600

// releaseLine is how many bytes a line has fewer of than one of prose.
const releaseLine = 120

// releaseSigns stand at the end of what a company, an authority or an institute gives to
// the press, and of no article about it: of a study the institute cites the paper in full.
var releaseSigns = []string{
	"notes to editors", "note to editors", "media contact", "press contact", "media enquiries", "media inquiries", "press enquiries", "media relations", "media contacts", "view original content",
	"pressekontakt", "medienkontakt", "ansprechpartner für die presse", "rückfragen der presse", "kontakt für medien",
	"contact presse", "contacts presse", "contact médias", "relations presse", "service de presse :",
	"please contact:", "rückfragen bitte an", "rückfragen von medien", "rückfragehinweis", "für rückfragen:", "\nenquiries:", "original-content von", "übermittelt durch",
	"contacto de prensa", "contacto para medios", "contacto para prensa", "gabinete de prensa:", "contatto stampa", "ufficio stampa:",
	"secretaría de prensa", "oficina de prensa", "gabinete de comunicación", "gabinete de imprensa", "contacto de imprensa", "perscontact", "voor de pers", "\nnoot voor de redactie", "\nnoot aan de redactie", "\nniet voor publicatie", "\neinde persbericht", "\neinde bericht",
	"\nservice communication", "\nservice de communication", "\nservice de la communication", "\ndirection de la communication", "\ndepartamento de comunicación", "\ndirección de comunicación", "\nassessoria de imprensa", "\nassessoria de comunicação", "\nufficio comunicazione",
	"\nnota per i redattori", "\nnote per i redattori", "\nnota aos editores", "\nnotas aos editores", "\nnotas para editores", "\nnota a los editores", "\nnote aux rédacteurs", "\nnotes aux rédacteurs",
	"\njournal reference:", "\noriginal publication:", "\noriginalpublikation:", "\noriginalveröffentlichung:", "\nréférence bibliographique :", "\nréférence de la publication :", "\nreferencia bibliográfica:", "\npublicación original:", "\nriferimento bibliografico:", "\nreferência bibliográfica:",
}

// releaseServices are the keys of the agencies that send out what others pay
// them to: their sign is that of a release.
var releaseServices = []string{"prnewswire", "businesswire", "globenewswire", "accesswire", "marketwired", "newsfile", "cnwgroup", "einpresswire", "acnnewswire", "apogroup", "ots"}

// releaseHeads open what is given to the press, on a line of their own among the
// first: with the day, the sender or a number behind them, but no headline.
var releaseHeads = []string{
	"club statement", "official club statement", "official statement", "vereinsnews", "vereinsmitteilung", "stellungnahme des vereins", "offizielle mitteilung",
	"rns number", "embargo:", "embargo :", "embargoed until", "embargoed for", "strictly embargoed", "sperrfrist:", "sperrfrist :", "sperrfrist bis", "sous embargo jusqu", "embargado hasta",
	"press release", "news release", "media release", "news provided by", "for immediate release", "press statement", "media statement", "company announcement", "stock exchange announcement",
	"pressemitteilung", "pressemeldung", "presseinformation", "presseerklärung", "presseaussendung", "presse-information", "presse-info", "medieninformation", "medienmitteilung", "polizeimeldung",
	"amtliche bekanntmachung", "öffentliche bekanntmachung", "amtliche mitteilung", "avis à la population", "avviso alla cittadinanza", "avviso alla popolazione", "bando municipal", "aviso à população", "officiële bekendmaking", // what an authority tells its people
	"communiqué", "communiqué de presse", "dossier de presse", "note de presse", "avis aux médias", "comunicado", "comunicado de prensa", "comunicado oficial", "nota de prensa", "nota informativa",
	"boletín de prensa", "parte de prensa", "gacetilla de prensa", "información de prensa",
	"communiqué officiel", "communiqué du club", "comunicado del club", "comunicato ufficiale", "nota ufficiale", "comunicato del club", "officiële mededeling",
	"comunicato", "comunicato stampa", "nota stampa", "comunicado de imprensa", "comunicado à imprensa", "nota à imprensa", "nota de imprensa", "nota oficial", "boletim de imprensa", "informação à imprensa",
	"persbericht", "persmededeling", "perscommuniqué",
	"hecho esencial", "hecho relevante", "otra información relevante", "fato relevante", "ad-hoc-mitteilung", "ad-hoc-meldung", "information réglementée", "informations réglementées", // what a company tells its market
	"general announcement", "voluntary announcement", "cautionary announcement", "regulatory announcement", "overseas regulatory announcement", "market announcement", "asx announcement", "sgx announcement",
	"clarification of news reports", "clarification of media reports", "reply to query", "comunicado al mercado", "comunicado ao mercado", "börsenmitteilung",
	"comunicación de información privilegiada", "información privilegiada", "comunicación de otra información relevante",
	"inside information", "insiderinformation", "veröffentlichung einer insiderinformation", "veröffentlichung von insiderinformationen", "information privilégiée", "informazioni privilegiate", "informazione privilegiata", "informação privilegiada", "voorwetenschap",
}

const (
	// releaseLines is the number of lines among which such a head is looked for:
	// the sender's name and address may come first.
	releaseLines = 4
	// releaseWords is the number of words of such a line at most: "Comunicato
	// stampa n. 14 del 6 ottobre 2021".
	releaseWords = 8
)

// release says that witness i is a release to the press: agencies quote it, and
// it is nobody's copy.
func (f *family) release(i int) bool { return f.read(i).release }

// isRelease says that t, a text of that agency, if of any, opens or ends like a release
// to the press, or is signed by a service for them.
func isRelease(t *normalize.Text, agency string) bool {
	if agency != "" && slices.Contains(releaseServices, nameKey(agency)) {
		return true
	}
	s := t.Source
	if headedAsRelease(s) || headedByOffice(s) || headedAsStatement(t) || headedAsMemo(t) {
		return true
	}
	end := strings.ToValidUTF8(s[max(0, len(s)-releaseEnd):], "")
	if givenOut(end) || reachesOffice(end) {
		return true
	}
	for line := range strings.Lines(strings.ToLower(end)) {
		for _, sign := range releaseSigns {
			if at := strings.Index(line, strings.TrimPrefix(sign, "\n")); at >= 0 && labels(line, at, sign) {
				return true
			}
		}
	}
	return false
}

// givenOut says that a line of end, the end of a text, is of a release's sender, as services
// for them write it: "SOURCE Morne Glass PLC". What has a colon, or names an outlet, credits.
func givenOut(end string) bool {
	for line := range strings.Lines(end) {
		sender, ok := strings.CutPrefix(strings.TrimSpace(line), "SOURCE ")
		if r, _ := utf8.DecodeRuneInString(sender); ok && unicode.IsUpper(r) && len(strings.Fields(sender)) <= releaseWords {
			if _, outlet := normalize.Lookup(sender); !outlet {
				return true
			}
		}
	}
	return false
}

// labels says that a sign at byte at of a line is what the line, or a sentence of it, is for,
// and not spoken of: "il était signé du responsable des relations presse".
func labels(line string, at int, sign string) bool {
	before := strings.TrimSpace(line[:at])
	if strings.HasPrefix(sign, "\n") {
		return before == ""
	}
	return before == "" || strings.HasSuffix(sign, ":") || len(line) < releaseLine || !startsWithLetter(before[len(before)-1:]) && before[len(before)-1] < utf8.RuneSelf && before[len(before)-1] != ','
}

// firstLines are the first lines of s that are not empty, n at most, without the space around them, each with
// its number from 1 on.
func firstLines(s string, n int) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		k := 0
		for line := range strings.Lines(s[:min(len(s), 2*releaseEnd)]) {
			if line = strings.TrimSpace(line); line == "" {
				continue
			}
			if k++; k > n || !yield(k, line) {
				return
			}
		}
	}
}

// headedAsRelease says that one of the first lines of s is the head of a release:
// nothing else, or in capitals, or with a number, a date or a colon behind it, or that
// such a head stands alone behind a stroke. "Press release leaves questions open" is a headline.
func headedAsRelease(s string) bool {
	for _, line := range firstLines(s, releaseLines) {
		words := strings.Fields(line)
		if len(words) > releaseWords {
			continue
		}
		if parts := officeParts(line); len(parts) > 1 && slices.Contains(releaseHeads, strings.ToLower(parts[len(parts)-1])) {
			return true
		}
		for _, head := range releaseHeads {
			rest, ok := strings.CutPrefix(strings.ToLower(line), head)
			if !ok || startsWithLetter(rest) {
				continue
			}
			if rest = strings.TrimSpace(rest); strings.Trim(rest, ".") == "" || upperCase(words[0]) || strings.HasPrefix(rest, ":") || strings.HasPrefix(rest, "|") || strings.ContainsAny(rest, "0123456789") {
				return true
			}
		}
	}
	return false
}

// startsWithLetter says that s goes on a word.
func startsWithLetter(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r)
}

// pressRelease: a is a release to the press and b is none. Releases are written
// to be taken over, and take over nothing.
func pressRelease(f *family, a, b int, ps []align.Passage) []cue {
	if len(ps) == 0 || !f.release(a) || f.release(b) {
		return nil
	}
	if f.read(a).issued {
		return []cue{f.cue(sigRelease, 1, a, normalize.Span{}, "%s, which nobody signs, says of itself what others tell as made known by its house: it is a release to the press, %s is none", f.name(a), f.name(b))}
	}
	return []cue{f.cue(sigRelease, 1, a, normalize.Span{}, "%s is a release to the press, %s is none", f.name(a), f.name(b))}
}

package lineage

import (
	"regexp"
	"slices"
	"strings"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// What an office or a firm puts on its own page often bears no head of a release. It is known by two things
// together: it speaks for its house, "we have closed the pool", "our crews", and others say that somebody made
// known what it tells as what is so: "the pool was closed, the town said". A page that left such words out of
// an agency's story tells what the agency tells of itself as well.

const (
	// leastIssued is how many words of one sentence, small ones aside, a text shares with what its sender made
	// known: fewer are what any two sentences on one matter have in common.
	leastIssued = 4
	// leastVoice is how often a text speaks so.
	leastVoice = 2
)

// readIssued marks those witnesses as releases that bear no head of one.
func (f *family) readIssued(all []reading) {
	for i := range all {
		t := f.ws[i].Text
		if !all[i].release && f.ws[i].Source == "" && unsigned(&all[i]) {
			all[i].issued = tellsAlone(t) && speaksForHouse(t) && f.madeKnown(all, i) || f.quietRelease(all, i)
			all[i].release = all[i].issued
		}
	}
}

// unsigned says that nobody of a newsroom signs the text of r, and that it credits none.
func unsigned(r *reading) bool {
	if r.agency != "" || len(r.by) > 0 || len(r.own) > 0 || len(r.credits) > 0 {
		return false
	}
	for _, k := range []normalize.MarkKind{normalize.Byline, normalize.Dateline, normalize.Credit, normalize.Scoop, normalize.Spin} {
		if len(r.marks[k]) > 0 {
			return false
		}
	}
	return true
}

// speaksForHouse says that t, outside of quotation marks and of what its site adds, twice speaks of itself as of many,
// says in the present that it makes something known, or gives the number under which it is reached. "Our ancestors" and "we can see" stand in articles too, which tell who said what.
func speaksForHouse(t *normalize.Text) bool {
	house, first, voice := houseWords(), firstProse(t), 0
	for _, s := range t.Sentences {
		if s.Len() < leastSentence || s.Start < first || inFurniture(t, s) {
			continue
		}
		if makesKnown(t, s) {
			voice++
		}
		for k := s.Start; k < s.End; k++ {
			if w := t.Words[k]; w.Flags&normalize.Quoted == 0 && (anyOf(t.Words[k:k+1], house) || endsAsWe(t, k)) {
				voice++
				break
			}
		}
	}
	if givesTelephone(strings.ToValidUTF8(t.Source[max(0, len(t.Source)-releaseEnd):], "")) {
		voice++
	}
	return voice >= leastVoice
}

// tellsAlone says that t tells nothing by another's word, but for what it quotes and what it makes known itself.
func tellsAlone(t *normalize.Text) bool {
	return !slices.ContainsFunc(t.Sentences, func(s normalize.Range) bool {
		return attributes(t, s.Start) && quotedWords(t.Words[s.Start:s.End]) == 0 && !makesKnown(t, s)
	})
}

// inFurniture says that sentence s of t stands in what its site adds.
func inFurniture(t *normalize.Text, s normalize.Range) bool {
	return slices.ContainsFunc(t.Marks, func(m normalize.Mark) bool { return m.Kind == normalize.Furniture && within(t.Bytes(s), m.Span) })
}

// houseWords are the IDs, sorted, of words by which many speak of themselves.
var houseWords = wordIDs(`we our ours us wir uns unser unsere unserem unseren unserer unseres nous notre nos
	nosotros nuestro nuestra nuestros nuestras noi nostro nostra nostri nostre nós nosso nossa nossos nossas wij ons onze`)

// endsAsWe says that word k of t is a verb of those of whom a Romance language needs no word: "agradecemos", "ringraziamo".
func endsAsWe(t *normalize.Text, k int) bool {
	ends := weEndings[t.Language]
	w := t.Words[k]
	return ends != nil && w.Flags&normalize.Capital == 0 && len(wordOf(t, k)) >= weLetters && endsIn(wordOf(t, k), ends) && !notWe[wordOf(t, k)]
}

// weLetters is the least number of bytes of such a verb that is told by its ending.
const weLetters = 7

// weEndings are the endings of such verbs. In Spanish and Portuguese "-imos" ends too many adjectives.
var weEndings = map[string][]string{"es": {"amos", "emos"}, "pt": {"amos", "emos"}, "it": {"iamo"}}

// notWe are other words that end so.
var notWe = wordSet(`tramos gramos reclamos préstamos extremos supremos miligramos kilogramos centigramos epigramas richiamo quilogramas polígamos telegramos dinamos álamos retamos blasfemos trirremos`)

// announcing are phrases of what somebody makes known in the present, as reports have it in the past.
var announcing = map[string]string{
	"en": `can confirm; today announces; today announced; today reports; today reported; announces today; is announcing`,
	"de": `informiert; gibt bekannt; teilt mit; geben bekannt`,
	"fr": `informe que; informe les; vous informe; annonce ce jour; a le regret; a le plaisir`,
	"es": `informa que; informa a la; comunica que; hace saber`,
	"it": `informa che; comunica che; rende noto`,
	"pt": `informa que; comunica que; esclarece que`,
	"nl": `laat weten dat; maakt bekend`,
}

// makesKnown says that sentence s of t is its first of prose and makes something known in the present.
func makesKnown(t *normalize.Text, s normalize.Range) bool {
	_, ok := phraseIn(t, s, announcingIDs()[t.Language])
	return ok && s.Start == firstProse(t)
}

// announcingIDs are announcing as IDs of words.
var announcingIDs = phraseIDs(announcing)

// telephone is a number under which somebody is reached, and dayInNumbers what looks like one.
var (
	telephone    = regexp.MustCompile(`(?:\+\d|\(?\b0\d)(?:[ .\-/()\x{a0}]{0,2}\d){6,}`)
	dayInNumbers = regexp.MustCompile(`^0\d[./-]\d{2}[./-]\d{2,4}`)
)

// givesTelephone says that s has a number under which somebody is reached.
func givesTelephone(s string) bool {
	return slices.ContainsFunc(telephone.FindAllString(s, -1), func(n string) bool { return !dayInNumbers.MatchString(n) })
}

// madeKnown says that some other witness has sentences of i as what an office or a house made known, and more
// words in these than in others below its first that say nobody's.
func (f *family) madeKnown(all []reading, i int) bool {
	return slices.ContainsFunc(f.with[i], func(b int) bool { return !all[b].release && f.tellsAsIssued(i, b, f.passages(i, b)) })
}

// mayBeIssued says that nobody of a newsroom signs witness i, which tells nothing by another's word, and that b has what it tells
// as made known by a house: i may be what that gave out, or a print of b without those words.
func (f *family) mayBeIssued(i, b int) bool {
	return f.ws[i].Source == "" && !f.release(i) && unsigned(f.read(i)) && tellsAlone(f.ws[i].Text) && f.tellsAsIssued(i, b, f.passages(i, b))
}

// tellsAsIssued says that witness b has what stands in i as made known by a house, and more of that than it shares of its own.
func (f *family) tellsAsIssued(i, b int, ps []align.Passage) bool {
	said, own := f.issuedWords(i, b, ps)
	return said >= leastIssued && said > own
}

// issuedWords are how many words of witness b, small ones and quotations aside, stand in i too: in sentences by which a house
// made them known, where i names none; and in those that b tells of itself, but for what it opens with. What stands in one
// paragraph behind somebody's word may be his as well, and is neither.
func (f *family) issuedWords(i, b int, ps []align.Passage) (said, own int) {
	s, t := f.ws[i].Text, f.ws[b].Text
	first, back := firstProse(t), flip(ps)
	for _, in := range t.Sentences {
		if in.Start < first {
			continue
		}
		n, there := 0, normalize.Range{}
		for _, p := range back {
			r := normalize.Range{Start: max(in.Start, p.A.Start), End: min(in.End, p.A.End)}
			if o := across(p, r); o.Len() > there.Len() {
				there = o
			}
			for k := r.Start; k < r.End; k++ {
				if t.Words[k].Flags&(normalize.Quoted|normalize.Function) == 0 && !exchangedAt(p, k) {
					n++
				}
			}
		}
		switch {
		case n == 0 || there.Len() == 0:
		case f.saysHouse(i, t, in), f.saysOf(i, t, in, researchNouns()):
			if o := sentenceAt(s, there.Start); makesKnown(s, o) || !f.saysHouse(i, s, o) {
				said += n
			}
		case in.Start > first && !behindWord(t, in):
			own += n
		}
	}
	return said, own
}

// behindWord says that sentence s of t, or one before it in its paragraph, tells who said so.
func behindWord(t *normalize.Text, s normalize.Range) bool {
	return slices.ContainsFunc(t.Paragraphs, func(p normalize.Range) bool {
		if s.Start < p.Start || s.Start >= p.End {
			return false
		}
		at := t.Bytes(normalize.Range{Start: p.Start, End: s.End})
		return slices.ContainsFunc(t.Marks, func(m normalize.Mark) bool { return m.Kind == normalize.Attribution && within(m.Span, at) })
	})
}

// exchangedAt says that word k of side A of p is another on side B.
func exchangedAt(p align.Passage, k int) bool {
	return slices.ContainsFunc(p.Edits, func(e align.Edit) bool { return e.A.Start <= k && k < e.A.End })
}

// saysHouse says that sentence s of t, a text beside witness i, tells that an office, a firm or another house made known what it says: by what
// it is, or by a name that stands in the first lines of i.
func (f *family) saysHouse(i int, t *normalize.Text, s normalize.Range) bool {
	return f.saysOf(i, t, s, issuerNouns())
}

// saysOf is saysHouse of houses for which those words stand.
func (f *family) saysOf(i int, t *normalize.Text, s normalize.Range, houses []uint64) bool {
	at := t.Bytes(s)
	return slices.ContainsFunc(t.Marks, func(m normalize.Mark) bool {
		if m.Kind != normalize.Attribution || m.Value != "" || !within(m.Span, at) {
			return false
		}
		r := wordsIn(t, m.Span)
		return m.Detail == "official" || anyOf(t.Words[r.Start:r.End], houses) || f.opensWith(i, t.Words[r.Start:r.End])
	})
}

// opensWith says that one of these words, as part of a name, stands in what witness i opens with.
func (f *family) opensWith(i int, words []normalize.Word) bool {
	t := f.ws[i].Text
	top := t.Words[:sentenceAt(t, firstProse(t)).End]
	return slices.ContainsFunc(words, func(w normalize.Word) bool {
		return w.Flags&normalize.Capital != 0 && w.Flags&normalize.Function == 0 && !anyOf([]normalize.Word{w}, speechVerbs()) &&
			slices.ContainsFunc(top, func(o normalize.Word) bool { return o.ID == w.ID && o.Flags&normalize.Capital != 0 })
	})
}

// issuerNouns are the IDs, sorted, of words for what makes something known that is nobody by name.
var issuerNouns = wordIDs(`it company airline carrier operator firm group maker retailer bank club team council city town county district ministry department
	union university institute institution observatory college hospital school museum zoo church party police prosecutors statement utility brewer brewery baker charity foundation federation association regulator
	Unternehmen Konzern Firma Betreiber Fluggesellschaft Airline Hersteller Bank Verein Klub Club Stadt Gemeinde Kreis Landkreis Landratsamt Ministerium Behörde Gewerkschaft
	Universität Hochschule Institut Klinik Krankenhaus Schule Museum Zoo Polizei Staatsanwaltschaft Verband Partei Angaben Mitteilung Stiftung Kirche Bistum Rathaus Verwaltung Stadtverwaltung
	entreprise groupe compagnie société banque club mairie ville commune préfecture département ministère syndicat université institut établissement hôpital école musée police parquet fédération association communiqué exploitant diocèse
	empresa compañía aerolínea operador operadora banco club ayuntamiento alcaldía gobierno ministerio sindicato universidad instituto institución hospital museo policía fiscalía federación asociación comunicado organismo entidad diócesis
	azienda società gruppo compagnia banca comune prefettura ministero sindacato università istituto ateneo ospedale museo polizia procura federazione associazione nota
	empresa companhia banco clube prefeitura câmara governo ministério sindicato universidade instituto museu polícia federação associação nota
	bedrijf maatschappij bank club gemeente ministerie vakbond universiteit hogeschool instituut ziekenhuis museum politie bond verklaring`)

// researchNouns are the IDs, sorted, of words for the people of a house, and for what they made known, where it is known for
// research: a report on that begins with them and words of its own, "scientists have found".
var researchNouns = wordIDs(`researchers scientists study authors Forscher Forscherinnen Forschende Wissenschaftler Studie chercheurs scientifiques étude
	investigadores científicos estudio ricercatori scienziati studio pesquisadores cientistas estudo onderzoekers wetenschappers studie`)

package lineage

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/wiretrace/wiretrace/normalize"
)

// A text that says "the Norrvik Courier said" credits a newspaper only to a
// reader who knows that there is one: taken alone it may be a hotel. Here it is
// known: some witness is by that outlet, or another text credits it in words
// that leave no doubt.

// besideName is how many words may stand between the name of an outlet and the
// verb by which it reports: "had already", "avait, la veille".
const besideName = 2

// besidePiece is how many words after the name of an outlet, by which some witness
// is, the word for what it has may stand: "has a good piece today".
const besidePiece = 4

// mentions are the places where w says that one of the outlets reported
// something, or had it first, and no mark says so, as marks in order of text. The
// sentences in which it names itself are not its concern.
//
// A sentence is read twice. What stands before the name is asked first, by
// prepositions and the beginnings of words (speechOf): that needs no knowledge of the
// outlet, and tells who was told, asked or first. Only of outlets that the story knows,
// and where that finds nothing or no more than a report, the words on both sides of
// the name are asked (credited): a verb behind it, which behind any other name would
// be of a hotel, or "im Boten" with somebody quoted.
func (o outlets) mentions(w *Witness) []normalize.Mark {
	if len(o) == 0 {
		return nil
	}
	t := w.Text
	own := nameKey(pageName(w))
	near := sync.OnceValue(func() time.Time {
		day, _ := yearOf(w, outsideFurniture(t.Marks))
		return day
	})
	var out []normalize.Mark
	for _, s := range t.Sentences {
		for i := s.Start; i < s.End; i++ {
			upper := t.Words[i].Flags&normalize.Capital != 0
			for _, x := range o[t.Words[i].ID] {
				if !upper && capital(x.form) || !x.at(t, normalize.Range{Start: i, End: s.End}) {
					continue
				}
				name := normalize.Range{Start: i, End: i + len(x.ids)}
				if x.everyday(t, s, name) || x.surname && inLongerName(t, s, i) || movesInto(t, s, i) || namesOther(t, name) || notTold(t, s, i) || x.alone && len(x.ids) < leastOutlet && !x.agency && ofSomeKind(t, s, i) || x.alone && len(x.ids) < leastOutlet && beginsLonger(t, x, t.Source[t.Bytes(name).End:]) {
					continue
				}
				said, ok := speechOf(t, s, name, x.air)
				if !x.alone && (!ok || said == reported) {
					if detail := x.credited(t, s, i); detail != "" {
						said, ok = speech{normalize.Attribution, detail}, true
					}
				}
				if ok && !old(t, s, name, near) && !inYearAtHead(t, s, name.Start, near) {
					m := normalize.Mark{Kind: said.kind, Value: x.name, Detail: said.detail, Span: t.Bytes(name)}
					if k := nameKey(x.name); k != nameKey(w.Source) && k != own && !slices.ContainsFunc(t.Marks, func(n normalize.Mark) bool {
						return meet(n.Span, m.Span) && n.Kind != normalize.Quotation && !isSpeaker(n)
					}) {
						out = append(out, m)
					}
					i += len(x.ids) - 1
					break
				}
			}
		}
	}
	return out
}

// beginsLonger says that the one word by which outlet x goes is the beginning of another name, of
// which rest is what follows. Papers are not joined to a name in the Romance languages; agencies
// are, to each other.
func beginsLonger(t *normalize.Text, x outletName, rest string) bool {
	return longerName.MatchString(rest) || !x.agency && romance(t) && joinedName.MatchString(rest)
}

// inLongerName says that another word with a capital follows word i of sentence s of t right behind a space, with which it
// makes another name than that one word: "la revista Science Advances". German gives one to any noun.
func inLongerName(t *normalize.Text, s normalize.Range, i int) bool {
	return t.Language != "de" && i+1 < s.End && t.Words[i+1].Flags&(normalize.Capital|normalize.Function) == normalize.Capital && t.Source[t.Words[i].End:t.Words[i+1].Start] == " "
}

// namesOther says that the name of an outlet in t goes on as that of something else, which the
// Romance languages know by that name: "desde Semana Santa", "L'Équipe de France".
func namesOther(t *normalize.Text, name normalize.Range) bool {
	end := name.End
	return romance(t) && end < len(t.Words) && t.Source[t.Words[end-1].End:t.Words[end].Start] == " " &&
		(normalize.LongerName(wordOf(t, end-1), wordOf(t, end)) || normalize.SideOf(wordOf(t, end-1), t.Source[t.Words[end-1].End:]))
}

// longerName begins what makes of a word with a capital the name of something else in the
// Romance languages: "la Côte d'Ivoire", "la Côte-d'Or". joinedName does with a hyphen alone:
// "La Croix-Valmer".
var (
	longerName = regexp.MustCompile(`^[ -](?:d['’]|de[ -]l['’]|de[ -]la[ -]|(?:de|du|del|della|do|da)[ -])\p{Lu}`)
	joinedName = regexp.MustCompile(`^-\p{Lu}`)
)

// movesInto says that word i of t, in sentence s, stands where something goes to in German, "eine
// Meldung in die Welt setzen": what an outlet tells stands in its dative, "in der Welt".
func movesInto(t *normalize.Text, s normalize.Range, i int) bool {
	return t.Language == "de" && i-2 >= s.Start && wordOf(t, i-1) == "die" && wordOf(t, i-2) == "in"
}

// notToldReach is how many words may stand between a participle and whom something was not told.
const notToldReach = 3

// notTold says that French or Italian tells of something, shortly before word i of t in sentence s, that it was not
// said or confirmed to whom that word names: "informations non confirmées à l'agence".
func notTold(t *normalize.Text, s normalize.Range, i int) bool {
	if t.Language != "fr" && t.Language != "it" {
		return false
	}
	for j := i - 1; j > s.Start && j >= i-notToldReach; j-- {
		if wordOf(t, j-1) == "non" {
			return roleOf(wordOf(t, j)) != noRole
		}
	}
	return false
}

// ofSomeKind says that an adjective stands right before word i of t, in sentence s, in German:
// "laut Berichten längere Zeit", "in aller Welt". A paper by one word alone has none.
func ofSomeKind(t *normalize.Text, s normalize.Range, i int) bool {
	if t.Language != "de" || i == s.Start || t.Words[i-1].Flags&normalize.Capital != 0 || t.Source[t.Words[i-1].End:t.Words[i].Start] != " " {
		return false
	}
	word := wordOf(t, i-1)
	return roleOf(word) == noRole && slices.ContainsFunc([]string{"e", "en", "er", "es", "em"}, func(end string) bool { return strings.HasSuffix(word, end) })
}

// credited says how sentence s of t, which has the name from word i on, credits the
// outlet with what it tells: "reported", or "told" if it quotes what somebody said
// there; "" if it does not.
func (x *outletName) credited(t *normalize.Text, s normalize.Range, i int) string {
	words, from, to := t.Words[s.Start:s.End], i-s.Start, i-s.Start+len(x.ids)
	switch {
	case x.surname && from > 0 && words[from-1].Flags&normalize.Capital != 0 && !articleBefore(words[from-1]):
		return "" // Jane Forbes
	case x.article && (from == 0 || !articleBefore(words[from-1])) && !(x.here && behind(words[:from], placed())):
		return ""
	case x.here && toldAtEnd(t, s, normalize.Range{Start: i, End: i + len(x.ids)}):
		return "told"
	case x.here && behind(words[:from], placed()):
		switch {
		case slices.ContainsFunc(words, func(w normalize.Word) bool { return w.Flags&normalize.Quoted != 0 }), endsOpen(t, s):
			return "told"
		case anyOf(words, speechVerbs()), anyOf(words, reportVerbs()), anyOf(words, reportNouns()):
			return "reported"
		}
	}
	piece := x.here && (!x.article && anyOf(words[to:min(len(words), to+besidePiece)], reportNouns()) || anyOf(words[max(0, from-besideName):from], reportNouns()))
	if piece || reports(words, from, to) {
		return "reported"
	}
	return ""
}

// toldAtEnd says that the German clause of sentence s in which the name stands ends with the verb by
// which somebody told that house what it says: "die dem Norrviker Boten am Kai alles gesagt hat".
func toldAtEnd(t *normalize.Text, s, name normalize.Range) bool {
	if t.Language != "de" || name.Start == s.Start || wordOf(t, name.Start-1) != "dem" {
		return false
	}
	end := name.End
	for end < s.End && (end == name.End || unbroken(t, end-1)) {
		end++
	}
	return anyOf(t.Words[max(name.End, end-clauseEnd):end], toldVerbs())
}

// clauseEnd is among how many of the last words of its clause that verb stands, with "hat" or "hatte".
const clauseEnd = 2

// toldVerbs are the IDs, sorted, of such verbs.
var toldVerbs = wordIDs(`sagte sagten gesagt erzählte erzählten erzählt verriet verrieten verraten anvertraute anvertrauten anvertraut
	schilderte schilderten geschildert berichtete berichteten gestand gestanden klagte klagten geklagt erklärte erklärten bestätigte bestätigten`)

// behind says that the words end in one of those IDs, an article and what the
// house is aside: "on the website".
func behind(words []normalize.Word, ids []uint64) bool {
	for n := 1; n <= 3 && n <= len(words); n++ {
		w := words[len(words)-n]
		if anyOf([]normalize.Word{w}, ids) {
			return true
		}
		if !anyOf([]normalize.Word{w}, nameArticles()) && (n > 1 || !anyOf([]normalize.Word{w}, houseNouns())) {
			return false
		}
	}
	return false
}

// endsOpen says that sentence s of t ends in a colon: what somebody said there follows.
func endsOpen(t *normalize.Text, s normalize.Range) bool {
	rest := strings.TrimLeft(t.Source[t.Words[s.End-1].End:], "\"”“» ")
	return strings.HasPrefix(rest, ":")
}

// anyOf says that one of words is one of ids, which are sorted.
func anyOf(words []normalize.Word, ids []uint64) bool {
	return slices.ContainsFunc(words, func(w normalize.Word) bool {
		_, ok := slices.BinarySearch(ids, w.ID)
		return ok
	})
}

// countOf is how many of words are among ids, which are sorted.
func countOf(words []normalize.Word, ids []uint64) (n int) {
	for _, w := range words {
		if _, ok := slices.BinarySearch(ids, w.ID); ok {
			n++
		}
	}
	return n
}

// articleBefore says that w is an article with a capital, as names have it.
func articleBefore(w normalize.Word) bool {
	_, ok := slices.BinarySearch(nameArticles(), w.ID)
	return ok && w.Flags&normalize.Capital != 0
}

// reports says that the name at words[from:to] of a sentence is followed by a
// verb of reporting, or preceded by a preposition that means as much, or stands
// after "in" in a sentence that speaks of a report: "writes Jane Roe in the
// Norrvik Courier".
func reports(words []normalize.Word, from, to int) bool {
	before := words[max(0, from-besideName):from]
	return anyOf(words[to:min(len(words), to+besideName+1)], reportVerbs()) || announces(words, from, to) || anyOf(before, accordingTo()) ||
		anyOf(before, appearsIn()) && (anyOf(words[:from], reportVerbs()) || anyOf(words[:from], reportNouns()))
}

// announceReach is how many words behind "announced" may stand before "that", such as a day's.
const announceReach = 3

// announces says that words, a sentence with the name of an outlet from one to the other, tell
// what it announced: at their end in English, or behind "that", and nothing of itself. Machines
// that reword put such verbs for "reported"; a paper announces that it will close, too.
func announces(words []normalize.Word, from, to int) bool {
	if anyOf(words[to:min(len(words), to+1)], auxiliaries()) {
		to++ // "a annoncé"
	}
	if to == len(words) || !anyOf(words[to:to+1], announceVerbs()) {
		return false
	}
	rest := words[to+1:]
	if len(rest) == 0 {
		return from > besideName
	}
	isThat := func(w normalize.Word) bool { return anyOf([]normalize.Word{w}, thats()) }
	that := slices.IndexFunc(rest[:min(len(rest), announceReach+1)], isThat)
	if that < 0 || that+1 == len(rest) {
		return false
	}
	told := rest[that+1:]
	if anyOf(told[:1], itself()) || anyOf(told[:min(len(told), besideName)], houseNouns()) {
		return false
	}
	// "Anunció que cerrará" tells of who announced it: the verb alone says so.
	return !anyOf(rest[that:that+1], romanceThats()) || told[0].Flags&normalize.Capital != 0 || anyOf(told[:1], clauseArticles())
}

var (
	// reportVerbs are the words, sorted by ID, by which an outlet reports.
	reportVerbs = wordIDs(`said says reported reports wrote writes revealed reveals disclosed published quoted
		berichtete berichtet schrieb schreibt meldete meldet enthüllte
		écrit écrivait rapporte rapportait révélé révélait publié affirme affirmait
		publicó informó reveló escribe escribió publicaba informa asegura
		scrive scriveva riporta riportava rivela pubblicato
		schreef schrijft meldde meldt bericht berichtte
		noticiou publicou revelou escreveu informou`)
	// announceVerbs are those by which anybody makes something known, auxiliaries what may stand
	// before them, thats what may follow, romanceThats of these those behind which a verb needs no
	// subject, clauseArticles with what one begins, and itself the words for who did.
	announceVerbs = wordIDs(`announced announces declared declares stated states
		verkündete verkündet annonce annonçait annoncé anunció anuncia anunciado anunciou annuncia annunciava annunciato`)
	auxiliaries    = wordIDs(`has had hat hatte a avait ha había aveva havia`)
	thats          = wordIDs(`that dass que che`)
	romanceThats   = wordIDs(`que che`)
	clauseArticles = wordIDs(`le la les un une des el los las una unos unas o os as um uma il lo i gli uno`)
	itself         = wordIDs(`it its they their he she er sie es ihr ihre ihren sein seine seinen man`)
	// appearsIn are the words, sorted by ID, by which something stands in a paper,
	// and reportNouns what stands there.
	appearsIn   = wordIDs(`in im dans en na no nella nel sul`)
	reportNouns = wordIDs(`article artikel artículo articolo artigo report story piece transcript writing investigation exposé profile
		bericht beitrag recherche reportage enquête reportaje información investigación
		inchiesta servizio reportagem investigação onderzoek`)
	// placed are the words, sorted by ID, by which something was said to a house, or
	// stands in its pages: "dem Boten", "im Kurier", "at the Recorder".
	placed = wordIDs(`in on at to by per via im beim bei vom zum dem der den gegenüber dans au à en al nel sul alla no na ao bij aan`)
	// houseNouns say what a house is, before its name.
	houseNouns = wordIDs(`website site newspaper paper daily weekly magazine blog portal outlet station newsletter podcast
		zeitung magazin zeitschrift onlineportal internetportal seite blatt sender nachrichtenportal
		journal quotidien hebdomadaire diario periódico revista quotidiano giornale rivista sito jornal krant`)
	nameArticles = wordIDs(`the der die das le la el il`)
	// accordingTo are the words, sorted by ID, after which an outlet is named as
	// a source: by preposition, or as the place of an interview or an article.
	accordingTo = wordIDs(`according laut zufolge selon según secondo volgens segundo
		interview entretien entrevista intervista article artículo articolo artigo artikel`)
)

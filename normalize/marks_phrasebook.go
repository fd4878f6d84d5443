package normalize

import (
	"slices"
	"strings"
	"sync"
)

// A cue is what a phrase of the phrasebook does in the grammar of marks.
type cue uint8

const (
	cueNone        cue = iota
	cueSource          // the name of a source; arg: its index
	cueTell            // told, in an interview with, in a statement to: a source on the right
	cueTellVerb        // said, declared: a source on the right only behind "to"
	cueAccording       // according to, selon, laut: a source on the right
	cueReport          // reported, berichtete: a source on the left or, turned round, on the right
	cueReportBy        // reported by, a report in: a source on the right
	cueSay             // said, wrote: a source on the left, weaker
	cueCite            // citing, unter Berufung auf: a source or unnamed people on the right
	cueDirect          // directed, referred: a source, then "to"
	cueScoop           // first reported, revealed: a source on the left or on the right
	cueScoopBy         // first reported by: a source on the right
	cueAsk             // contacted by, auf Anfrage: a source on the right
	cueSeen            // seen by, obtained by: a source on the right
	cueRequest         // request for comment, after a source's "'s"
	cueStory           // story, report: behind a source's name
	cueVia             // via, h/t: a known source right behind
	cueWitness         // journalist, correspondent: beside an agency
	cueUnnamed         // people familiar with, sources
	cueSpeaker         // spokesman, Sprecherin, porte-parole
	cuePast            // last year, years ago: the report is no news
	cueMonth           // arg: 1..12
	cueDay             // weekday; arg: 0 Sunday .. 6
	cueRelative        // yesterday, today, tomorrow; arg: index of relativeDays
	cueZone            // GMT, ET, MESZ; arg: index of zones
	cuePhase           // in mid-day trading; arg: index of phases
	cueRise            // up, gained, Plus
	cueFall            // down, lost, Minus
	cuePercent         // percent, Prozent, por ciento
	cueClose           // closed, schloss: with a figure, a phase
	cueOpen            // opened
	cueContributed     // contributed to this report
	cueWith            // with, mit Material von: a source on the right, on a line of its own
	cueRepublished     // originally published by, erschien zuerst bei
	cueCopyright       // copyright
	cueVersion         // arg: index of versions
	cueTeaser          // Read more, Lesen Sie auch; arg: how sure
	cuePrompt          // phrases that make a line a prompt
	cueNewsletter      // imperative phrases of newsletter boxes
	cueCaption         // Photo:, Foto:
	cuePhotoAgency     // Getty Images, picture alliance: only ever sign pictures
	cueCitation        // Citation:, DOI:
	cueLicence         // All rights reserved
	cueCookie          // We use cookies
	cueMoreBy          // Other reports by, More from
	cueNotice          // has not been edited by
	cueSpin            // arg: index of swaps
	cueByline          // Propos recueillis par
	cueReporting       // Reporting by
	cueEditing         // Editing by
	cueClick           // click here
	cueMail            // in your inbox, our newsletter
	cueAppeal          // Follow, Visit, For more: an address behind
	cueMade            // publié, adelantadas: by the source behind "par", "por"
	cueMarket          // shares, stock, trading: the words of the market
)

// A property is what a single word may do between the parts of a pattern.
type property uint64

const (
	fillRight     property = 1 << iota // between a cue and the source on its right
	fillLeft                           // between a source and the cue on its right
	outletNoun                         // agency, newspaper, Sender
	outletHead                         // Times, Post, Zeitung: ends the name of an outlet
	outletFirst                        // Diario, Journal, Gazeta: begins the name of an outlet
	interfaceUI                        // words that prompts and menus are made of
	interfaceKey                       // at least one of these makes a line of them a prompt
	navigation                         // words that footers are made of
	particle                           // de, van, von: small words in names
	shortForm                          // Mr, Inc, bzw: a full stop after it ends no sentence
	notName                            // words that a line of a person's name never holds
	nounUS                             // banks, dollar: what "USA" never stands before in good English
	firstAdverb                        // first, zuerst, exclusively
	onceAdverb                         // once, einst
	clauseOpener                       // that, dass, que: what was reported begins
	lastWord                           // last, vergangenen, dernier
	nextWord                           // next, kommenden, prochain
	dateWord                           // words that a line of a date may have: Published, Uhr, um
	byWord                             // By, Von, Par
	agenciesWord                       // Agencias, Agenzie: agencies that are not named
	andWord                            // and, und, et
	notPlace                           // upper-case words that open a line and name no place
	datelinePlace                      // places that may stand before a colon
	mailWord                           // newsletter, inbox: what a newsletter's box speaks of
	consentWord                        // cookies, consent
	relativeWord                       // which, that, die
	toWord                             // to, der, dem, à, a, aan: before the one who was told
	prepositionTo                      // those of toWord that never begin a subject
	participle                         // berichtet, gemeldet
	auxiliary                          // hat, hatte
	monthName
	mediaNoun     // newspaper, Tageszeitung, diario: the press alone
	nameArticle   // the article that a paper's name begins with
	stationWord   // Canal, Radio: a number may follow in the name
	honorific     // Herr, Mme: a person's name follows
	germanArticle // die, der: no part of the name
	mediaFirm     // Network, Technologies: ends the name of a firm called USA
	prepositionBy // by, von, de: "photo by"
	ofWord        // of, von, du: between a journalist and an outlet
	lawWord       // Act, Treaty: what is called after copyright
	usState       // Ill, Calif: before a full stop
	flatWord      // mixed, unverändert: how a market closes that did not move
	articleNoun   // article, Beitrag: what is published again
	buttonWord    // Print, Search: a heading as well as a button
	dropsG        // rockin', nothin'
	earlierAdverb // earlier, zuvor, auparavant
	timeUnit      // years, Tage: what "earlier" counts
	socialName    // Facebook, Instagram
	domainEnd     // com, org
	airWord       // on, sur, im: before a broadcaster that somebody speaks on
	onWord        // on, auf, sur: before a network or a section
	determiner    // this, diese: "earlier this year"
	roleWord      // correspondent, Redakteurin: what somebody is who writes
	witnessWord   // saw, scene, constaté: beside an agency's journalist who was there
	undergoes     // was, wurde: beside one to whom something happened
	figureWord    // revenue, loss: what outlets report of themselves
	outletSoft    // Independent, Star: ends the name of an outlet that was told something
	firmWord      // group, Verlag: before the name of an outlet that is a firm
	hourWord      // vers, las, alle: before a time of day
	newsroomWord  // Redazione, Newsroom: signs as an author does
)

// Bits of the languages that phrases are limited to; 0 is all of them.
const (
	langEN = 1 << iota
	langDE
	langFR
	langES
	langIT
	langPT
	langNL
)

func languageBit(tag string) uint8 {
	base, _, _ := strings.Cut(tag, "-")
	switch base {
	case "en":
		return langEN
	case "de":
		return langDE
	case "fr":
		return langFR
	case "es":
		return langES
	case "it":
		return langIT
	case "pt":
		return langPT
	case "nl":
		return langNL
	}
	return 0
}

// A phrase is a run of tokens that the grammar knows.
type phrase struct {
	cue    cue
	langs  uint8
	common bool // also an everyday word: strong cues only, exact case
	short  bool // counts only after a full name of the same source
	arg    int32
	cased  []string // for names: the tokens as they must be written
	detail string
}

// A phrasebook is all words and phrases that the grammar of marks knows, in one
// trie over word codes. It is read-only once made.
type phrasebook struct {
	sources *sourceIndex
	words   *vocabulary
	props   []property // by code
	phrases []phrase
	nodes   []trieNode
	root    []int32 // by code: the node below the root, 0 for none
	inside  []int32 // the same, but for words that only begin phrases that open lines

	longestShort int32 // the most bytes of a shortForm

	may    openerSets
	sift   siftSets
	known  wordSet // the words that have a code
	shorts wordSet // shortForm
	// The marks that do nothing between two words: by 1 without a space, by 2 with
	// one behind them; and by 4 the full stop, which most often ends a sentence. The
	// assembly reads it.
	inert [256]uint8
}

type trieNode struct {
	edges []trieEdge
	out   []int32 // phrases that end here
	short bool    // one of them is the short name of a source
}

type trieEdge struct {
	code uint16
	to   int32
}

var basePhrasebook = sync.OnceValue(func() *phrasebook { return newPhrasebook(sourceTable().list) })

// A phrasebookCache makes the phrasebook of a Normalizer with sources of its own
// once, when it is first needed.
type phrasebookCache struct {
	once sync.Once
	book *phrasebook
}

// phrasebook is the one of n's options.
func (n *Normalizer) phrasebook() *phrasebook {
	if len(n.o.Sources) == 0 {
		return basePhrasebook()
	}
	n.book.once.Do(func() {
		n.book.book = newPhrasebook(append(append([]Source(nil), n.o.Sources...), sourceTable().list...))
	})
	return n.book.book
}

func newPhrasebook(list []Source) *phrasebook {
	words := 4096
	for _, s := range list {
		words += 4 * (len(s.Aliases) + 1)
	}
	x := &phrasebook{sources: newSourceIndex(list), words: newVocabulary(words), nodes: make([]trieNode, 1, 8192)}
	for _, p := range properties {
		for word := range strings.FieldsSeq(p.words) {
			x.addProperty(word, p.property)
		}
	}
	for _, p := range phraseTable {
		for text := range strings.SplitSeq(p.phrases, ";") {
			if text = strings.TrimSpace(text); text != "" {
				x.add(text, phrase{cue: p.cue, langs: p.langs, arg: int32(p.arg), detail: p.detail}, false)
			}
		}
	}
	for i, s := range list {
		x.addSource(i, s)
	}
	x.root = append(x.root, make([]int32, firstWord+len(x.words.words)-len(x.root))...)
	x.props = append(x.props, make([]property, len(x.root)-len(x.props))...)
	for i, word := range x.words.words {
		if x.props[firstWord+i]&shortForm != 0 {
			x.longestShort = max(x.longestShort, int32(len(word)))
		}
	}
	x.words.ids = newIDTable(x.words.words)
	x.inside = slices.Clone(x.root)
	for code, node := range x.inside {
		if node > 0 && x.opensLines(node) {
			x.inside[code] = 0
		}
	}
	x.fillSets()
	return x
}

// fillSets fills the sets of what may be, and of what does nothing, from all else.
func (x *phrasebook) fillSets() {
	for c, signs := range signsOf {
		if byteKind[c] != bytePunct || x.root[c] != 0 || c == '`' || signs&opensRule != 0 {
			continue
		}
		if c == '\'' || signs&quotationMark == 0 {
			x.inert[c] |= 1
		}
		if signs&(quotationMark|endsASentence|fullStop) == 0 {
			x.inert[c] |= 2
		}
		if c == '.' {
			x.inert[c] |= 4
		}
	}
	ids := make([]uint64, len(x.root)) // by code, 0 for what is looked up by its spelling
	for _, e := range x.words.ids.entries {
		if e.code != 0 {
			ids[e.code] = e.id
			x.known.add(e.id)
			if x.props[e.code]&shortForm != 0 {
				x.shorts.add(e.id)
			}
		}
	}
	for code, id := range ids {
		if id == 0 || x.root[code] == 0 {
			continue
		}
		x.fillOpeners(id, x.root[code], ids)
	}
}

// fillOpeners adds the words that may follow the word id, which leads to node.
func (x *phrasebook) fillOpeners(id uint64, node int32, ids []uint64) {
	if len(x.nodes[node].out) > 0 {
		x.may.single.add(id)
		if x.capitals(node) {
			x.sift.capital.add(id)
		} else {
			x.sift.single.add(id)
		}
	}
	for _, e := range x.nodes[node].edges {
		switch next := ids[e.code]; {
		case e.code < firstWord:
			x.fillOpeners(id, e.to, ids)
		case next == 0:
			x.may.single.add(id)
			x.sift.single.add(id)
		default:
			x.may.pairs.add(pairKey(id, next))
			x.fillSecond(pairKey(id, next), e.to, ids)
		}
	}
}

// fillSecond adds the words that may follow two, whose key is pair and which lead
// to node.
func (x *phrasebook) fillSecond(pair uint64, node int32, ids []uint64) {
	if len(x.nodes[node].out) > 0 {
		x.sift.pairs.add(pair)
	}
	for _, e := range x.nodes[node].edges {
		switch next := ids[e.code]; {
		case e.code < firstWord:
			x.fillSecond(pair, e.to, ids)
		case next == 0:
			x.sift.pairs.add(pair)
		default:
			x.sift.triples.add(pairKey(pair, next))
		}
	}
}

// capitals says whether all phrases that end at node are names whose first word has
// a capital wherever they are meant.
func (x *phrasebook) capitals(node int32) bool {
	for _, o := range x.nodes[node].out {
		p := &x.phrases[o]
		if p.cue != cueSource || !capitalFirst(p.cased[0]) {
			return false
		}
	}
	return true
}

// capitalFirst says whether s begins with a capital of ASCII or Latin-1.
func capitalFirst(s string) bool {
	return s[0] >= 'A' && s[0] <= 'Z' || s[0] == 0xC3 && s[1] < 0x9F
}

// lineOpeners are the cues that are asked for at the start of a line alone.
const lineOpeners = 1<<cueTeaser | 1<<cuePrompt | 1<<cueNewsletter | 1<<cueCitation | 1<<cueCookie | 1<<cueMoreBy | 1<<cueAppeal

// opensLines says whether all phrases below a node are such.
func (x *phrasebook) opensLines(node int32) bool {
	for _, o := range x.nodes[node].out {
		if uint64(1)<<x.phrases[o].cue&lineOpeners == 0 {
			return false
		}
	}
	for _, e := range x.nodes[node].edges {
		if !x.opensLines(e.to) {
			return false
		}
	}
	return true
}

func (x *phrasebook) addProperty(word string, p property) {
	code := int(x.words.add(word))
	if code >= len(x.props) {
		x.props = append(x.props, make([]property, code+1-len(x.props))...)
	}
	x.props[code] |= p
}

// addSource adds the names of the source with index i. The canonical name is
// one of them unless the aliases say that it is a common word.
func (x *phrasebook) addSource(i int, s Source) {
	seen := map[string]bool{}
	add := func(name string, common, short bool) {
		if !seen[name] {
			seen[name] = true
			x.add(name, phrase{cue: cueSource, arg: int32(i), common: common, short: short}, true)
		}
	}
	for _, a := range s.Aliases {
		name := strings.TrimLeft(a, "~^ ")
		add(name, strings.HasPrefix(a, "~"), strings.HasPrefix(a, "^"))
	}
	name, _, _ := strings.Cut(s.Name, " (")
	if name == s.Name {
		add(name, false, false)
	}
	if bare, ok := strings.CutPrefix(name, "The "); ok && strings.Contains(bare, " ") {
		add(bare, false, false)
	}
}

// add puts a phrase into the trie.
func (x *phrasebook) add(text string, p phrase, cased bool) {
	node := int32(0)
	for i := 0; i < len(text); {
		if k := byteKind[text[i]]; k == byteSpace || k == byteLine {
			i++
			continue
		}
		var t token
		scanToken(&t, text, i, x.words)
		if t.flags&tPunct == 0 && t.code == 0 {
			t.code = x.words.add(text[t.start:t.end])
		}
		if t.flags&tPunct != 0 && t.code == 0 {
			i = int(t.end)
			continue
		}
		if cased {
			p.cased = append(p.cased, text[t.start:t.end])
		}
		node = x.child(node, t.code)
		i = int(t.end)
	}
	if p.cue == cueMonth {
		x.addProperty(text, monthName)
	}
	if node != 0 {
		x.nodes[node].out = append(x.nodes[node].out, int32(len(x.phrases)))
		x.nodes[node].short = x.nodes[node].short || p.short
		x.phrases = append(x.phrases, p)
	}
}

// child is the node that code leads to from node, made if it is not there.
func (x *phrasebook) child(node int32, code uint16) int32 {
	if node == 0 && int(code) >= len(x.root) {
		x.root = append(x.root, make([]int32, int(code)+1-len(x.root))...)
	}
	to := x.step(node, code)
	if to != 0 {
		return to
	}
	to = int32(len(x.nodes))
	x.nodes = append(x.nodes, trieNode{})
	if node == 0 {
		x.root[code] = to
	} else {
		x.nodes[node].edges = append(x.nodes[node].edges, trieEdge{code, to})
	}
	return to
}

// step is the node that code leads to from node, 0 for none.
func (x *phrasebook) step(node int32, code uint16) int32 {
	if node == 0 {
		return x.root[code]
	}
	for _, e := range x.nodes[node].edges {
		if e.code == code {
			return e.to
		}
	}
	return 0
}

// fits says whether the tokens are written as p's name must be.
func (p *phrase) fits(src string, toks []token) bool {
	for i, want := range p.cased {
		t := toks[i]
		if t.flags&tPunct != 0 {
			continue
		}
		got := src[t.start:t.end]
		if got == want || t.flags&tCaps != 0 && !p.common && len(got) > 2 {
			continue
		}
		if p.common || p.short {
			return false
		}
		// A capital in the name is a capital in the text; "Afp" will do for
		// an initialism of three letters and more.
		w := want[0]
		if w >= 'A' && w <= 'Z' || w == 0xC3 && want[1] < 0x9F {
			if t.flags&tUpper == 0 || len(want) < 3 && strings.ToUpper(want) == want {
				return false
			}
		}
	}
	return true
}

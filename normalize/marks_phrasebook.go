package normalize

import (
	"slices"
	"strings"
	"sync"
)

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

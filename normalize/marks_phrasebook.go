package normalize

import (
	"slices"
	"strings"
	"sync"
)

// A phrasebook is all words and phrases that the grammar of marks knows, in one
// trie over word codes. It is read-only once made.
type phrasebook struct {
	trie
	sources *sourceIndex
	words   *vocabulary
	props   []property // by code
	leads   []int32    // root, but for words with which no phrase begins that leads

	longestShort int32 // the most bytes of a shortForm

	ids   []uint64 // by code, 0 for what is looked up by its spelling
	sets  [1 + languages]languageSets
	heads []openings // by code: 1<<opensHead or 0
	// The marks that do nothing between two words: by 1 without a space, by 2 with
	// one behind them; by 4 the full stop, which most often ends a sentence; and by
	// inertDash what mayPlace looks for. The assembly reads it.
	inert [256]uint8
}

const inertDash = 8

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
		list := make([]Source, len(n.o.Sources), len(n.o.Sources)+len(sourceTable().list))
		for i, s := range n.o.Sources {
			s.Aliases = slices.Clip(s.Aliases) // the caller's
			list[i] = withDeclined(s)
		}
		n.book.book = newPhrasebook(append(list, sourceTable().list...))
	})
	return n.book.book
}

func newPhrasebook(list []Source) *phrasebook {
	words := 4096
	for _, s := range list {
		words += 4 * (len(s.Aliases) + 1)
	}
	x := &phrasebook{sources: newSourceIndex(list), words: newVocabulary(words)}
	for _, p := range properties {
		for word := range strings.FieldsSeq(p.words) {
			x.addProperty(word, p.property)
		}
	}
	for _, word := range slices.Concat(headWords, agenciesWords) {
		x.addProperty(word, 0)
	}
	x.addClauseWords()
	x.addOutletWords()
	b := &trieBuilder{nodes: make([]builderNode, 1, 16384)}
	for _, p := range phraseTable {
		for text := range strings.SplitSeq(p.phrases, ";") {
			if text = strings.TrimSpace(text); text != "" {
				ph := phrase{cue: p.cue, langs: p.langs, arg: int32(p.arg), detail: b.detail(p.detail)}
				x.add(b, text, ph)
				if bare := bareCapital(text); bare != "" && ph.in(langFR) {
					ph.langs, ph.capital = langFR, true
					x.add(b, bare, ph)
				}
			}
		}
	}
	behind := behindThe(list)
	for i, s := range list {
		x.addSource(b, i, s, behind)
	}
	x.trie = b.trie(firstWord + len(x.words.words))
	x.props = append(x.props, make([]property, len(x.root)-len(x.props))...)
	for i, word := range x.words.words {
		if x.props[firstWord+i]&shortForm != 0 {
			x.longestShort = max(x.longestShort, int32(len(word)))
		}
	}
	x.words.ids = newIDTable(x.words.words)
	x.leads = slices.Clone(x.root)
	for code, node := range x.leads {
		if node == 0 {
			continue
		}
		if lead, _ := x.endsBelow(node, 0); !lead {
			x.leads[code] = 0
		}
	}
	x.fillSets()
	return x
}

// bareCapital is a phrase whose first letter has an accent as the French print it where a
// sentence begins: "A en croire", "Ecrit par"; "" if its first letter has none.
func bareCapital(text string) string {
	for _, accent := range []struct{ letter, bare string }{{"à", "a"}, {"é", "e"}, {"É", "E"}} {
		if rest, ok := strings.CutPrefix(text, accent.letter); ok {
			return accent.bare + rest
		}
	}
	return ""
}

// leads says whether a rule begins with p, and does not only ask for it where it
// stands beside something else. With a zone a rule begins where it cannot be another
// word: "est" and "he" are zones too.
func (p *phrase) leads() bool { return askedCues>>p.cue&1 == 0 || p.cue == cueZone }

func (x *phrasebook) addProperty(word string, p property) {
	code := int(x.words.add(word))
	if code >= len(x.props) {
		x.props = append(x.props, make([]property, code+1-len(x.props))...)
	}
	x.props[code] |= p
}

// addSource adds the names of the source with index i. The canonical name is
// one of them unless the aliases say that it is a common word. A name that begins as one
// behind an article does, of those given, is added with the article as well, or the shorter
// one would be read: "told The Australian Financial Review".
func (x *phrasebook) addSource(b *trieBuilder, i int, s Source, behind map[string]bool) {
	seen := map[string]bool{}
	add := func(name string, common, short bool) {
		for _, form := range [...]string{name, "The " + name} {
			if (form == name || goesBeyond(name, behind)) && !seen[form] {
				seen[form] = true
				x.add(b, form, phrase{cue: cueSource, arg: int32(i), common: common, short: short, detail: b.detail("")})
			}
		}
	}
	for _, a := range s.Aliases {
		name := strings.TrimLeft(a, "~^ ")
		add(name, strings.HasPrefix(a, "~"), strings.HasPrefix(a, "^"))
	}
	for _, full := range append([]string{s.Name}, s.Aliases...) {
		full = strings.TrimLeft(full, "~ ")
		if full != s.Name && !abroad[full] {
			continue
		}
		for _, a := range articled(full) {
			if !seen[a.name] {
				x.add(b, a.name, phrase{cue: cueSource, arg: int32(i), common: true, langs: a.langs, detail: b.detail("")})
			}
		}
	}
	name, _, _ := strings.Cut(s.Name, " (")
	if name == s.Name {
		add(name, false, false)
	}
	if bare, ok := strings.CutPrefix(name, "The "); ok && strings.Contains(bare, " ") {
		add(bare, false, false)
	}
}

// behindThe are the names of sources that have an English article, without it.
func behindThe(list []Source) map[string]bool {
	behind := map[string]bool{}
	for _, s := range list {
		for _, name := range append([]string{s.Name}, s.Aliases...) {
			if bare, ok := strings.CutPrefix(strings.TrimLeft(name, "~^ "), "The "); ok {
				behind[bare] = true
			}
		}
	}
	return behind
}

// goesBeyond says whether a name has one of those at its beginning, and more words.
func goesBeyond(name string, shorter map[string]bool) bool {
	for i := range name {
		if name[i] == ' ' && shorter[name[:i]] {
			return true
		}
	}
	return false
}

// add puts a phrase into the trie.
func (x *phrasebook) add(b *trieBuilder, text string, p phrase) {
	var cased []string
	node, tokens := int32(0), 0
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
		if p.cue == cueSource {
			cased = append(cased, text[t.start:t.end])
		}
		node = b.child(node, t.code)
		tokens++
		i = int(t.end)
	}
	p.caps = p.cue == cueZone && tokens == 1 && zones[p.arg].inCapitals()
	if p.cue == cueMonth {
		x.addProperty(text, monthName)
	}
	if node != 0 {
		b.nodes[node].out = append(b.nodes[node].out, builderPhrase{p, cased})
	}
}

// fits says whether the tokens are written as the name must be that is phrase i; opens says that
// the first has its capital because a sentence begins with it.
func (x *trie) fits(i int32, src string, toks []token, opens bool) bool {
	p := &x.phrases[i]
	for i, want := range x.cased[i] {
		t := toks[i]
		if t.flags&tPunct != 0 {
			continue
		}
		got := src[t.start:t.end]
		if got == want || i == 0 && p.langs != 0 && strings.EqualFold(got, want) || t.flags&tCaps != 0 && !p.common && len(got) > 2 {
			continue
		}
		if p.common || p.short {
			return false
		}
		// A capital in the name is a capital in the text; "Afp" will do for
		// an initialism of three letters and more.
		w := want[0]
		if w >= 'A' && w <= 'Z' || w == 0xC3 && want[1] < 0x9F {
			if t.flags&tUpper == 0 || strings.ToUpper(want) == want && (len(want) < 3 || len(want) < 5 && opens && len(toks) == 1) {
				return false // "Nos reportan": a word that opens its sentence
			}
		}
	}
	return true
}

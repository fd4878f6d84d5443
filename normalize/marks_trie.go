package normalize

import "slices"

// A trie has the phrases of a phrasebook by the codes of their words. All its nodes lie
// level by level, those below one node together, and so do its phrases: what is asked
// of it for a text has to come from the second cache, since the text has taken the first.
type trie struct {
	nodes   []trieNode // and one behind them
	codes   []uint16   // of the words that lead to the nodes
	root    []int32    // by code: the node below the root, 0 for none
	phrases []phrase
	cased   [][]string // by phrase, for names: the tokens as they must be written
	details []string   // what phrase.detail counts
}

// A trieNode is where the nodes below it begin, and its phrases: they end where those
// of the next begin.
type trieNode struct{ below, phrases int32 }

// A phrase is a run of tokens that the grammar knows.
type phrase struct {
	cue     cue
	langs   uint8
	detail  uint8
	common  bool // also an everyday word: strong cues only, exact case
	short   bool // counts only after a full name of the same source
	caps    bool // leads in capitals alone
	capital bool // with a capital first alone
	arg     int32
}

// below are the nodes [from, to) to which a node leads.
func (x *trie) below(node int32) (from, to int32) { return x.nodes[node].below, x.nodes[node+1].below }

// ending are the phrases [from, to) that end at a node.
func (x *trie) ending(node int32) (from, to int32) {
	return x.nodes[node].phrases, x.nodes[node+1].phrases
}

// step is the node that code leads to from a node below the root, 0 for none.
func (x *trie) step(node int32, code uint16) int32 {
	from, to := x.below(node)
	for i, c := range x.codes[from:to] {
		if c == code {
			return from + int32(i)
		}
	}
	return 0
}

// A trieBuilder is a trie to which phrases are still added.
type trieBuilder struct {
	nodes   []builderNode
	root    []int32
	details []string
}

type builderNode struct {
	edges []trieEdge
	out   []builderPhrase
}

type trieEdge struct {
	code uint16
	to   int32
}

type builderPhrase struct {
	phrase
	cased []string
}

// detail is the number of a detail.
func (b *trieBuilder) detail(s string) uint8 {
	i := slices.Index(b.details, s)
	if i < 0 {
		i = len(b.details)
		b.details = append(b.details, s)
	}
	return uint8(i)
}

// child is the node that code leads to from node, made if it is not there.
func (b *trieBuilder) child(node int32, code uint16) int32 {
	if node == 0 {
		if int(code) >= len(b.root) {
			b.root = append(b.root, make([]int32, int(code)+1-len(b.root))...)
		}
		if to := b.root[code]; to != 0 {
			return to
		}
	}
	for _, e := range b.nodes[node].edges {
		if node != 0 && e.code == code {
			return e.to
		}
	}
	to := int32(len(b.nodes))
	b.nodes = append(b.nodes, builderNode{})
	b.nodes[node].edges = append(b.nodes[node].edges, trieEdge{code, to})
	if node == 0 {
		b.root[code] = to
	}
	return to
}

// trie is the trie of all phrases, for a number of codes.
func (b *trieBuilder) trie(codes int) trie {
	x := trie{nodes: make([]trieNode, 0, len(b.nodes)+1), codes: make([]uint16, 1, len(b.nodes)), root: make([]int32, codes), details: b.details}
	order := make([]int32, 1, len(b.nodes)) // by node of the trie that of the builder
	for i := 0; i < len(order); i++ {
		n := &b.nodes[order[i]]
		x.nodes = append(x.nodes, trieNode{int32(len(order)), int32(len(x.phrases))})
		for _, e := range n.edges {
			if i == 0 {
				x.root[e.code] = int32(len(order))
			}
			order, x.codes = append(order, e.to), append(x.codes, e.code)
		}
		for _, p := range n.out {
			x.phrases, x.cased = append(x.phrases, p.phrase), append(x.cased, p.cased)
		}
	}
	x.nodes = append(x.nodes, trieNode{int32(len(order)), int32(len(x.phrases))})
	return x
}

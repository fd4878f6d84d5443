package normalize

import (
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/internal/race"
)

// The plain definition of tokens and phrases, token by token from the bytes: no
// word is taken from the text, no code is left for later, and every token is
// looked up in the trie. What marker.scan and marker.lookUp find in less time
// must be the same.
type plainMarker struct{ marker }

func (m *plainMarker) scan(at int) int {
	m.toks, m.lines = nil, nil
	before, terminal := tLine|tSpace, true
	i := at
	for i < len(m.src) {
		switch byteKind[m.src[i]] {
		case byteSpace:
			before |= tSpace
			i++
			continue
		case byteLine:
			end, breaks := lineEnds(m.src, i)
			before |= tLine | tSpace
			i = end
			if breaks > 1 && len(m.toks) > 0 {
				m.endLine(m.toks)
				return i
			}
			continue
		}
		if code, n, ok := highPunct(m.src, i); ok && code == 0 {
			before |= tSpace
			if strings.HasPrefix(m.src[i:], "\u2029") {
				before |= tLine
			}
			i += n
			continue
		}
		if i >= at+chunkLimit && before&tSpace != 0 || i >= at+2*chunkLimit {
			break
		}
		var t token
		scanToken(&t, m.src, i, m.book.words)
		if t.flags&tPunct == 0 {
			t.code = m.book.words.code(m.src, int(t.start), int(t.end))
		}
		if before&tLine != 0 {
			terminal = m.newLine(m.toks, t.start, terminal)
		}
		t.flags |= before
		n := len(m.toks)
		ordinal := n > 1 && m.toks[n-1].code == '.' && m.toks[n-2].flags&tDigit != 0 && m.book.props[t.code]&monthName != 0
		if terminal && before&tSpace != 0 && (t.flags&(tUpper|tDigit) != 0 || opensQuote(&t)) && !ordinal {
			t.flags |= tSentence
		}
		if t.flags&tPunct == 0 {
			terminal = false
		} else {
			switch t.code {
			case '!', '?', codeEllipsis:
				terminal = true
			case '.':
				terminal = true
				if n > 0 {
					p := m.toks[n-1]
					initial := p.end-p.start == 1 && p.flags&tUpper != 0
					terminal = !initial && m.book.props[p.code]&shortForm == 0
				}
			case '"', '\'', ')', ']', codeOpen, codeClose, codeLeft, codeRight, codeSingle:
			default:
				terminal = false
			}
		}
		m.toks = append(m.toks, t)
		before = 0
		i = int(t.end)
	}
	m.endLine(m.toks)
	return i
}

func (m *plainMarker) lookUp() {
	m.hits, m.cues = nil, 0
	covered := int32(0)
	for i := range int32(len(m.toks)) {
		if node := m.book.root[m.toks[i].code]; node != 0 && i >= covered {
			covered = max(covered, m.longest(i, node, false))
		}
	}
	m.leading = len(m.hits)
	for i := range int32(len(m.toks)) {
		if node := m.book.root[m.toks[i].code]; node != 0 && m.toks[i].flags&tAsked == 0 && m.toks[i].hit < 0 {
			m.longest(i, node, true)
		}
	}
}

// longest adds the hits of the longest phrase from token i that fits.
func (m *plainMarker) longest(i, node int32, asked bool) (covered int32) {
	var nodes, ends []int32
	for j := i + 1; node != 0; j++ {
		if from, to := m.book.ending(node); from < to && len(nodes) < 12 {
			nodes, ends = append(nodes, node), append(ends, j)
		}
		if int(j) == len(m.toks) || m.toks[j].code == 0 {
			break
		}
		node = m.book.step(node, m.toks[j].code)
	}
	for n := len(nodes) - 1; n >= 0; n-- {
		if m.addHits(i, ends[n], nodes[n], asked, &covered) {
			break
		}
	}
	return covered
}

// checkTokens compares the tokens, lines and phrases of a text with the plain
// ones, chunk by chunk.
func checkTokens(t *testing.T, n *Normalizer, source, language string, words []Word) {
	t.Helper()
	var plain plainMarker
	m := new(marker)
	m.begin(n, source, language, words)
	plain.begin(n, source, language, nil)
	for at := 0; at < len(source); {
		end := m.scan(at)
		require.Equal(t, plain.scan(at), end, "the end of the chunk at byte %d of %q", at, source)
		m.lookUp()
		require.Equal(t, m.leading, len(m.hits), "what is asked for in %q before it is", source[at:end])
		for i := range m.toks {
			m.hitsAt(int32(i), math.MaxUint64)
		}
		plain.lookUp()
		require.Equal(t, len(plain.toks), len(m.toks), "the tokens of %q", source[at:end])
		var quotes, signs []int32
		var all openings
		for i := range m.toks {
			if !m.is(int32(i), '%') || i > 0 && m.flag(int32(i)-1, tDigit) {
				all |= m.sets.opens[m.toks[i].code]
			}
			m.caps(int32(i))
			got, want := m.toks[i], plain.toks[i]
			got.flags &^= tSure | tAsked | tUncased
			want.flags &^= tAsked
			if got.hit < 0 {
				got.hit = -1
			}
			require.Equal(t, want, got, "token %d, %q, of %q", i, source[want.start:want.end], source[at:end])
			switch {
			case want.flags&tPunct != 0 && m.isQuote(want.code):
				if !plain.apostrophe(int32(i)) {
					quotes = append(quotes, int32(i))
				}
			case want.flags&tDigit != 0, want.flags&tPunct != 0 && (want.code == '(' || want.code == '<' || want.code == '[' || want.code == codeCopy):
				signs = append(signs, int32(i))
			}
		}
		require.Zero(t, all&^m.all, "what words of %q may do, that is not known", source[at:end])
		require.Zero(t, m.all&^all&^(1<<hasPercent), "what words of %q may do, that none of them may", source[at:end])
		m.quotes = slices.DeleteFunc(m.quotes, m.apostrophe)
		require.Equal(t, quotes, append([]int32(nil), m.quotes...), "the quotation marks of %q", source[at:end])
		require.Equal(t, signs, append([]int32(nil), m.ruled...), "the signs and numbers of %q", source[at:end])
		for i := range m.lines {
			l := &m.lines[i]
			if l.word > 0 {
				require.Less(t, words[l.word-1].Start, l.first, "the words before a line of %q", source[at:end])
			}
			l.word = 0 // the plain marker has none
		}
		require.Equal(t, plain.lines, append([]textLine(nil), m.lines...), "the lines of %q", source[at:end])
		require.Equal(t, plain.leading, m.leading, "the leading phrases of %q", source[at:end])
		require.Equal(t, plain.hits, append([]hit(nil), m.hits...), "the phrases of %q", source[at:end])
		require.Equal(t, plain.recent, append([]int32(nil), m.recent...), "the sources in mind after %q", source[at:end])
		at = end
	}
}

func TestTokensAreThePlainOnes(t *testing.T) {
	race.OneGoroutine(t)
	n := newNormalizer(t, nil)
	for language, source := range map[string]string{"en": englishText, "fr": frenchText, "ru": russianText, "zh": chineseText} {
		checkTokens(t, n, source, language, wordsOf(n, source))
	}
	stories, err := filepath.Glob("../testdata/stories/*/docs/*")
	require.NoError(t, err)
	require.NotEmpty(t, stories)
	for _, name := range stories {
		story, err := os.ReadFile(name)
		require.NoError(t, err)
		checkTokens(t, n, string(story), "en", wordsOf(n, string(story)))
		checkTokens(t, n, string(story), "de", wordsOf(n, string(story)))
	}
	r := rand.New(rand.NewPCG(23, 24))
	for range 2_000 {
		source := awkwardText(r)
		checkTokens(t, n, source, "en", wordsOf(n, source))
		source = phrasesTogether(r)
		checkTokens(t, n, source, "de", wordsOf(n, source))
	}
}

// phrasesTogether is a text of phrases and parts of them, in any case, with all
// sorts of things between: what the grammar of marks stumbles on if anything does.
func phrasesTogether(r *rand.Rand) string {
	between := []string{" ", " ", " ", ", ", ". ", "\u2019", "\n", "\n\n", " \"", "\" ", "'s ", "-", " (", ") ", "\u00a0", " \u201c", "\u201d ", "\u2014", ": ", "/", " 7 ", " 3.6", "\u200b", " \u00c9t\u00e9 "}
	words := basePhrasebook().words.words
	var b strings.Builder
	for range 1 + r.IntN(60) {
		word := words[r.IntN(len(words))]
		if r.IntN(2) == 0 {
			row := phraseTable[r.IntN(len(phraseTable))]
			phrases := strings.Split(row.phrases, ";")
			word = strings.TrimSpace(phrases[r.IntN(len(phrases))])
			parts := strings.Fields(word)
			word = strings.Join(parts[:len(parts)-r.IntN(len(parts)+1)/2], " ")
		}
		switch r.IntN(6) {
		case 0:
			word = strings.ToUpper(word)
		case 1:
			word = strings.ToLower(word)
		}
		b.WriteString(word)
		b.WriteString(between[r.IntN(len(between))])
	}
	return b.String()
}

// Marks are the same whatever becomes of the words: joined at the end of a line,
// folded into one another, or not there at all.
func TestMarksDoNotDependOnWords(t *testing.T) {
	race.OneGoroutine(t)
	r := rand.New(rand.NewPCG(27, 28))
	for _, o := range []*Options{{KeepFurniture: true}, {Variants: true}} {
		n := newNormalizer(t, o)
		sources := []string{"PORT ALDER, Aug 6 (Reuters) - The inter-\nnational line paid $1.3bn, the U.S. agency told AFP in a state-\nment on Monday."}
		for range 300 {
			sources = append(sources, phrasesTogether(r)+"-\n"+phrasesTogether(r))
		}
		for _, source := range sources {
			x := n.TextIn(source, "en")
			bare := &Text{Source: source, Language: "en"}
			n.mark(bare, nil, false)
			require.Equal(t, bare.Marks, x.Marks, "%q", source)
		}
	}
}

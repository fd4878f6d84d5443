package normalize

import (
	"math"
	"slices"
	"strings"
	"sync"
	"unsafe"
)

// chunkLimit is the most bytes that the grammar of marks looks at together:
// no paragraph of a newspaper comes near it, and a text without any line end
// costs no more memory for it.
const chunkLimit = 1 << 15

// A marker finds the marks of one text. It reads the text paragraph by
// paragraph: scans tokens, looks up phrases, and lets each phrase's rule look
// a few tokens left and right. Every rule looks at a bounded number of tokens,
// so the whole is linear in the text.
type marker struct {
	// What every rule asks for stands first, where an instruction reaches it by a byte.
	does       []wordDoes // of sets
	src        string
	lang       uint8
	cues       uint64 // a bit for each leading cue that hits have
	hits       []hit  // those of leading cues, in order, and behind them what was asked for
	tokenChunk        // the one at hand

	book     *phrasebook
	sets     *languageSets // of book, in the language of src
	leading  int           // how many of hits were found by looking for them
	seen     uint64        // the cues of the whole text so far
	bytes    []byte        // of src, to be read only
	found    []Word        // the words of src, none of them joined
	moved    []Word        // memory for these where src is not the source
	changes  []change      // memory for what makes it of the source
	at       int           // the first of found that was not scanned
	high     int           // where the first byte above ASCII is, from one asked for before
	batch    []tokenChunk  // that are read together
	recent   []int32       // indexes of sources named in full, latest last
	sentence int32         // where the sentence of the outlet ends that is asked next
	bodies   []string      // acronyms of authorities that the text has given
	head     headState
	above    int // the lines before the one that is looked at for furniture, as head counts them
	run      lineRun
	wide     runArgs
	again    repeats
	marks    []Mark
	// clocksEnd is where the last of the clocks among marks ends.
	clocksEnd  int32
	woven      []Mark // those of speakers in the chunk at hand
	dayless    []daylessTime
	codes      wordCodes
	names      uint8        // of the chunk at hand, see mayName
	titles     uint8        // the same, see mayTitle
	shaped     plainStretch // of the text
	stems      *stemSet     // of the prose of the last text in which a word was looked for
	strangers  []string     // outlets only by what the text tells of them, see marks_stranger.go
	namePlaces []namePlace  // of the names asked for so
	bare       []bareName   // names that may be outlets', see marks_bare.go
	anew       bool         // the text is read once more, with its strangers known
}

// A textLine is a line of the chunk at hand.
type textLine struct {
	tok, end  int32 // tokens
	first     int32 // bytes, without white space at both ends
	last      int32
	furniture bool
	signed    bool  // an agency's signature and nothing else
	goesOn    bool  // it is wrapped, and in the middle of a sentence begun above
	wrapped   bool  // it is of a paragraph of wrapped prose
	word      int32 // of found; all before it begin before the line
}

// headState is what a text's first lines say about all of it.
type headState struct {
	lines    int    // lines seen so far that are no furniture
	year     int    // of the text's first full date, 0 if none yet
	month    int    // of the same date
	day      int    // of the same date
	agency   string // of its dateline
	name     Span   // a line that may be an author's name, waiting for a date line beside it
	nameLine int
	again    bool // it stood there twice
	housed   bool // her paper, or what she is, stands below it
	byLine   int  // the number of the last line that was the word before a name alone
	dateLine int  // the number of the last line that was a date alone

	place     bool // there was a dateline
	byline    bool // there was a byline
	furniture bool // the last line was furniture
	waits     Mark // the source that ends a title, if the text credits it
	sources   int  // how many lines may follow below a label of sources
	listed    int  // how many titles may follow a heading such as "Related"
	button    Span // the last line, if it may be a button
	last      Span // the last line that was not empty
	twice     bool // it repeated the one above it
	pictured  bool // and that as what a picture shows
	prose     int  // how many lines of prose were seen
}

var markers = sync.Pool{New: func() any { return new(marker) }}

// mark sets t.Marks, in order of start, then end. words are those of t's source as
// they stand there, none of them joined or folded into another; without them it
// takes longer. A source that is not cleaned already is cleaned first.
func (n *Normalizer) mark(t *Text, words []Word, cleaned bool) {
	m := markers.Get().(*marker)
	clean := Cleaned{Text: t.Source}
	if !cleaned {
		clean = cleanInto(m.changes, t.Source)
	}
	if clean.Changed() {
		var ok bool
		m.changes = clean.changes
		if m.moved, ok = clean.words(m.moved[:0], words); ok && len(words) > 0 {
			words = m.moved
		} else {
			words = n.wordsAlone(clean.Text)
		}
	}
	m.begin(n, clean.Text, t.Language, words)
	m.readAll()
	m.bareStrangers()
	if len(m.strangers) > 0 {
		m.anew = true
		m.begin(n, clean.Text, t.Language, words) // it names them elsewhere as well
		m.readAll()
	}
	m.readLines(n, t.Language)
	if clean.Changed() {
		for i := range m.marks {
			m.marks[i].Span = clean.Source(m.marks[i].Span)
		}
	}
	switch {
	case len(m.marks) == 0:
		t.Marks = nil // whatever was read before
	case len(m.marks) > keptMarks:
		t.Marks, m.marks = m.marks, nil
	default:
		t.Marks = append(t.Marks[:0], m.marks...)
	}
	clear(m.marks) // the pool keeps no text alive
	m.again.reset()
	m.end()
	markers.Put(m)
}

// readAll finds the marks of the text, in order, but for those of lines that only their signs
// tell.
func (m *marker) readAll() {
	for at := 0; at < len(m.src); {
		at = m.scanBatch(at)
		memory := m.tokenChunk
		for _, m.tokenChunk = range m.batch {
			m.find()
			m.grow()
		}
		m.tokenChunk = memory
	}
	m.endRun(false, int32(len(m.src)))
	m.markRun()
	m.markTop()
	m.markOutside()
	m.bareCodes()
	m.symbolsAgain()
	m.spelledDatelines()
	if m.seen>>cueSecurity&1 != 0 {
		m.securities()
	}
	m.markHeadline()
	m.captionsAbove()
	m.sort()
	m.markEmbedded()
	m.zoneDays()
	m.markRepeats()
	m.markCut()
}

// begin makes m ready for a text of these words.
func (m *marker) begin(n *Normalizer, source, language string, words []Word) {
	m.found, m.at, m.high, m.seen = words, 0, -highStride, 0
	m.codes.from, m.codes.to = 0, 0
	m.shaped = plainStretch{from: math.MaxInt32}
	m.book, m.src, m.lang = n.phrasebook(), source[:min(len(source), math.MaxInt32)], languageBit(language)
	m.sets = m.book.setsOf(m.lang)
	m.does = m.sets.words
	m.bytes = unsafe.Slice(unsafe.StringData(m.src), len(m.src))
	m.wide.begin(m)
	m.bodies = m.bodies[:0]
	m.recent, m.marks, m.clocksEnd, m.dayless, m.head = m.recent[:0], m.marks[:0], 0, m.dayless[:0], headState{nameLine: -9, byLine: -9, dateLine: -9}
	m.run = lineRun{lines: m.run.lines[:0], found: m.run.found[:0], top: m.run.top[:0], page: m.run.page[:0]}
}

// end lets go of the text.
func (m *marker) end() {
	m.src, m.bytes, m.found, m.wide = "", nil, nil, runArgs{}
	clear(m.bodies) // they are of the text
	clear(m.strangers)
	clear(m.namePlaces)
	clear(m.bare)
	m.bare, m.anew = m.bare[:0], false
	m.strangers, m.namePlaces = m.strangers[:0], m.namePlaces[:0]
	if cap(m.moved) > keptMoved {
		m.moved = nil
	}
	if cap(m.changes) > keptMoved {
		m.changes = nil
	}
}

// keptMoved is the most words, and changes, for which memory is kept for the next text: those of a long article.
const keptMoved = 1 << 14

// keptMarks is the most marks whose memory a marker keeps for the next text: more
// than any news has.
const keptMarks = 1 << 10

// grow makes room for more marks, once they are many, by the density of those up to the end of
// the chunk at hand, so that they are not copied again and again.
func (m *marker) grow() {
	n := len(m.marks)
	if n <= keptMarks || len(m.toks) == 0 {
		return
	}
	at := int(m.toks[len(m.toks)-1].end)
	if to := int(float64(n) * float64(len(m.src)-at) / float64(at)); cap(m.marks)-n < to {
		m.marks = slices.Grow(m.marks, n/16+to*17/16)
	}
}

// find looks up the phrases of the chunk and applies the rules.
func (m *marker) find() {
	if len(m.toks) == 0 {
		return
	}
	before := len(m.marks)
	m.lookUp()
	m.seen |= m.cues
	m.findWrapped()
	m.above = m.head.lines
	for i := range m.lines {
		m.furnitureLine(i)
		if !m.lines[i].furniture && m.lines[i].end > m.lines[i].tok {
			m.above++
		}
	}
	for i := range m.lines {
		m.headLine(i)
	}
	m.rules()
	m.quotations()
	m.speakers(before)
	m.run.spare(m.marks[before:])
	m.markRun()
	sortMarks(m.marks[before:]) // a few, after which all are in order but for furniture found late
}

// add adds a mark over the tokens [from, to).
func (m *marker) add(kind MarkKind, value, detail string, from, to int32) {
	m.addSpan(kind, value, detail, Span{m.toks[from].start, m.toks[to-1].end})
}

func (m *marker) addSpan(kind MarkKind, value, detail string, s Span) {
	if s.Start < s.End {
		m.marks = append(m.marks, Mark{Kind: kind, Value: value, Detail: detail, Span: s})
		if kind == Clock {
			m.clocksEnd = max(m.clocksEnd, s.End)
		}
	}
}

// text is the source under those of the tokens [from, to) that there are: a text may be cut
// off anywhere.
func (m *marker) text(from, to int32) string {
	from, to = max(from, 0), min(to, int32(len(m.toks)))
	if from >= to {
		return ""
	}
	return m.src[m.toks[from].start:m.toks[to-1].end]
}

// has says whether token i is a word with the property.
func (m *marker) has(i int32, p property) bool {
	return uint(i) < uint(len(m.toks)) && m.does[m.toks[i].code].props&p != 0
}

// mayHave says whether a word of the chunk opens what the bit says.
func (m *marker) mayHave(bit int) bool { return m.all>>bit&1 != 0 }

// mayHead says whether token i may begin a line that says who wrote it, or where.
func (m *marker) mayHead(i int32) bool { return m.book.heads[m.toks[i].code] != 0 }

// is says whether token i is the punctuation c.
func (m *marker) is(i int32, c uint16) bool {
	return uint(i) < uint(len(m.toks)) && m.toks[i].code == c // no word has a code below firstWord but 0
}

// flag says whether token i has all of the flags.
func (m *marker) flag(i int32, f tokenFlags) bool {
	return uint(i) < uint(len(m.toks)) && m.toks[i].flags&f == f
}

// some says whether token i has one of the flags.
func (m *marker) some(i int32, f tokenFlags) bool {
	return uint(i) < uint(len(m.toks)) && m.toks[i].flags&f != 0
}

// word says whether token i is the lower-cased word.
func (m *marker) word(i int32, w string) bool {
	return uint(i) < uint(len(m.toks)) && m.spells(&m.toks[i], w)
}

// spells says whether t is the lower-cased word.
func (m *marker) spells(t *token, w string) bool {
	return int(t.end-t.start) == len(w) && (m.src[t.start]^w[0])&^0x20 == 0 && strings.EqualFold(m.src[t.start:t.end], w)
}

package normalize

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A bare name is one that nothing beside it says is an outlet's: "Kitestring reported". Firms, ministries, ships and
// people report, reveal and are told things as well, so that no sentence of that kind is enough. But a reader knows after
// a text: it cites others for what it says, those it asked would not comment, it has a reporter or an editor, the text goes
// on with "the magazine". So what stands beside a bare name is added up over the whole text, what firms, offices and people
// have counts against it, and a name that comes to leastBare is a stranger's like those that one deed tells. The signs are in
// marks_bare_signs.go.

// leastBare is what a bare name has to come to: one sign that the press alone has, or two that few others have. What
// stands in capitals, as bodies do, needs more.
const leastBare, leastCapitals = 3, 4

// A bareName is a bare name and what is said for it where it was found.
type bareName struct {
	name   string
	weight int
}

// bareCues are the cues beside which bare names are looked for. "According to" and "told" are no such: they stand in every
// text, and say nothing of whom they lead to.
const bareCues uint64 = 1<<cueReport | 1<<cueTellVerb | 1<<cueScoop | 1<<cueSeen | 1<<cueScoopBy | 1<<cueAsk | 1<<cueRequest | 1<<cueStory | 1<<cueMade

// bareBeside looks for a bare name beside the hit h.
func (m *marker) bareBeside(h *hit) {
	reports := h.cue == cueReport || h.cue == cueTellVerb
	if reports && (!m.bareMay(h) || !m.listed(reportings[m.lang], h.end-1)) {
		return
	}
	if k := m.bareFrom(h.end); k >= 0 {
		if weight := m.bareRight(h, k); weight > 0 || !reports {
			m.bareAt(k, max(k+1, m.nameEnd(k, strangersWords, joints)), weight)
		}
	}
	if !reports && h.cue != cueScoop && h.cue != cueStory && h.cue != cueRequest {
		return
	}
	e := h.tok
	for n := 0; n < 4 && e > 0 && !m.flag(e, tSentence) && !m.nameWord(e-1) && (m.has(e-1, fillLeft) || m.is(e-1, ',') && m.has(e, relativeWord) || m.is(e-1, '\'') || m.cueAt(e-1, cueDay) != nil); n++ {
		e--
	}
	if (h.cue == cueStory || h.cue == cueRequest) && !m.is(e, '\'') {
		return // "this story", and not "Kitestring's request"
	}
	if e > 0 && !m.flag(e, tSentence) && m.mixedName(e-1) && !m.nameWord(e-1) {
		m.bareAt(e-1, e, m.bareLeft(h, e-1))
		return
	}
	if e > 0 && !m.flag(e, tSentence) && m.nameWord(e-1) {
		if start := m.nameStart(e, joints); e-start <= strangersWords {
			if weight := m.bareLeft(h, start); weight > 0 || !reports {
				m.bareAt(start, e, weight)
			}
		}
	}
}

// bareMay says whether the hit h of a report may have weight for a name: one stands right behind it, and a mark before it, or
// one is before it and behind a mark or a small word.
func (m *marker) bareMay(h *hit) bool {
	if m.mixedName(h.end) || m.mixedName(h.tok-1) {
		return true
	}
	if m.flag(h.end, tUpper) {
		return m.flag(h.tok-1, tPunct)
	}
	if !m.flag(h.tok-1, tUpper) {
		return m.lang != langEN && m.has(h.tok-1, fillLeft) || m.cueAt(h.tok-1, cueDay) != nil
	}
	k := h.tok - 2
	for m.flag(k, tUpper) && !m.flag(k, tSentence) && k > h.tok-strangersWords {
		k--
	}
	return m.is(k, ',') || m.listed(manners[m.lang], k) || m.article(k)
}

// bareFrom is where a bare name begins behind a cue that ends before token k, -1 if none does.
func (m *marker) bareFrom(k int32) int32 {
	for n := 0; n < 2 && !m.flag(k, tUpper) && (m.has(k, fillRight) || m.listed(prepositions[m.lang], k)) && !m.flag(k, tSentence); n++ {
		k++
	}
	if m.flag(k, tSentence) || !m.nameWord(k) && !m.mixedName(k) {
		return -1
	}
	return k
}

// bareRight is what the cue h says for the name behind it, at token k: ", reported Kitestring." tells what was reported
// before the name, as the press is told of.
func (m *marker) bareRight(h *hit, k int32) int {
	if (h.cue == cueReport || h.cue == cueTellVerb) && k == h.end && m.listed(reportings[m.lang], h.end-1) && (m.is(h.tok-1, ',') || m.quoteMark(h.tok-1)) {
		return m.bareVerb(h)
	}
	return 0
}

// bareLeft is bareRight for the name before the cue, from token start on: ", Kitestring reported on Friday", "wie Fanal
// berichtet".
func (m *marker) bareLeft(h *hit, start int32) int {
	if h.cue != cueReport && h.cue != cueTellVerb || !m.listed(reportings[m.lang], h.end-1) {
		return 0
	}
	switch {
	case m.listed(manners[m.lang], start-1) && !m.flag(start-1, tPunct):
		return m.bareVerb(h)
	case m.lang == langEN && m.is(start-1, ',') && (int(h.end) >= len(m.toks) || m.some(h.end, tPunct|tSentence) || m.word(h.end, "on") || m.cueAt(h.end, cueDay) != nil || m.word(h.end, "last")):
		return m.bareVerb(h)
	}
	return 0
}

// bareVerb is what the verb of a report behind what it says, or before it, has for its subject: people write as well.
func (m *marker) bareVerb(h *hit) int {
	if m.listed(peopleWrite, h.end-1) {
		return 1
	}
	return 2
}

var peopleWrite = listOf(`writes wrote schreibt schrieb écrit écrivait escribe escribió scrive scriveva escreve escreveu schrijft schreef`)

// reportings are the verbs of which outlets are the subject more often than others.
var reportings = [1 << languages]*wordList{
	langEN: listOf(`reported reports writes wrote`),
	langDE: listOf(`berichtet berichtete berichteten meldet meldete schreibt schrieb enthüllte titelte`),
	langFR: listOf(`rapporte rapportait rapporté révèle révélait révélé écrit écrivait relate`),
	langES: listOf(`informa informó revela reveló escribe escribió publica publicó adelantó`),
	langIT: listOf(`riporta riportava scrive scriveva rivela rivelato riferisce`),
	langPT: listOf(`noticia noticiou revela revelou escreve escreveu publica publicou`),
	langNL: listOf(`meldt meldde schrijft schreef bericht berichtte onthult onthulde`),
}

// bareAt keeps the name [start, end) with what is said for it, unless it is half of one.
func (m *marker) bareAt(start, end int32, weight int) {
	if m.listed(ands, end) && m.nameWord(end+1) || m.listed(ands, start-1) && m.nameWord(start-2) {
		return // "Silk | and Mud"
	}
	m.bareName(start, end, weight)
}

// bareName keeps the name [start, end), unless it is known to be somebody else's.
func (m *marker) bareName(start, end int32, weight int) {
	if m.article(start) && m.lang&(langEN|langDE|langNL) != 0 {
		start++
	}
	if end <= start || m.toks[end-1].end-m.toks[start].start < 4 && !m.caps(start) || m.toks[end-1].end-m.toks[start].start < 3 {
		return
	}
	if h := m.cueAt(start-1, cueSource); h != nil && h.end > start {
		return // "The Hill"
	}
	for k := start; k < end; k++ {
		if m.cueAt(k, cueSource) != nil || m.givenName(k) || m.has(k, honorific|outletNoun|datelinePlace) || m.demonym(k) {
			return
		}
	}
	if m.foreign(start, end) || m.has(start-1, honorific|roleWord) || m.lang == langDE && m.flag(start-1, tUpper) && !m.some(start-1, tPunct|tSentence) && !m.flag(start, tSentence) {
		return
	}
	switch {
	case end == start+1 && m.mixedName(start):
		weight += 2 // as sites and accounts are called, and some firms
	case m.nameWords(start, end) == end-start && end-start > 1:
		weight = 0 // as people have
	}
	if m.has(end, outletNoun) {
		return
	}
	for k := start + 2; k < end; k++ {
		if m.joinsName(k, jointSmall) && m.nameWord(k-1) && m.nameWord(k-2) {
			return // "Jeanne Roc de Varn"
		}
	}
	name := m.text(start, end)
	if i := slices.IndexFunc(m.bare, func(b bareName) bool { return b.name == name }); i >= 0 {
		m.bare[i].weight += min(weight, 1) // the same said twice
		return
	}
	if len(m.bare) < mostStrangers {
		m.bare = append(m.bare, bareName{name, weight})
	}
}

// bareStrangers adds up what the text says for each bare name, and keeps those that come to leastBare.
func (m *marker) bareStrangers() {
	for _, b := range m.bare {
		least := leastBare
		if strings.ToUpper(b.name) == b.name {
			least = leastCapitals
		}
		signs, most := m.bareSum(b.name)
		sum := b.weight + signs
		if max(b.weight, most) < 2 {
			continue // nothing but what everybody does
		}
		if sum > 0 && sum < least && m.goesOnAs(b.name) {
			sum += 2
		}
		if sum == least-1 && slices.ContainsFunc(noComment[m.lang], func(words string) bool { return strings.Contains(m.src, words) }) {
			sum++ // others are asked, as the press asks them
		}
		if sum >= least && (m.lang&(langDE|langNL) != 0 || !m.placed(b.name).personal) {
			m.remembered(slot{name: b.name, ok: true})
		}
	}
}

// mostMentions is how many mentions of a name are looked at.
const mostMentions = 12

// bareBefore and bareBehind are how many bytes before and behind a name are searched for signs.
const bareBefore, bareBehind = 80, 48

// bareSum adds up the signs around the mentions of a name, each once, and tells how much the strongest of them weighs.
func (m *marker) bareSum(name string) (sum, most int) {
	var found []*bareSign
	longer := 0
	for from, n := 0, 0; n < mostMentions; n++ {
		i := strings.Index(m.src[from:], name)
		if i < 0 {
			break
		}
		i += from
		from = i + len(name)
		if m.longerThere(i, from) {
			longer = 1 // a part of other names, as first names are
			continue
		}
		if m.personBefore(i) {
			return 0, 0
		}
		before, behind := m.around(i, from)
		if m.lang == langEN && !endsBare(behind) {
			before = "" // "told West Virginia officials"
		}
		papers := m.strongest(before, behind, true)
		if (papers == nil || abs(papers.weight) < papersSign.weight) && papersBefore(m.lang, before) {
			papers = papersSign
		}
		for _, sign := range [...]*bareSign{papers, m.strongest(before, behind, false)} {
			if sign != nil && !slices.Contains(found, sign) {
				found = append(found, sign)
				sum, most = sum+sign.weight, max(most, sign.weight)
			}
		}
	}
	return sum - longer, most
}

// endsBare says whether an English name ends before what stands behind it, and no noun makes an adjective of it.
func endsBare(behind string) bool {
	if behind == "" || behind[0] != ' ' {
		return !strings.HasPrefix(behind, "'s ")
	}
	word := strings.TrimLeft(behind, " ")
	word = word[:len(word)-len(strings.TrimLeft(word, "abcdefghijklmnopqrstuvwxyz"))]
	return word == "" || bareEnds.has(word) || tellingForms[0]().has(word)
}

// bareEnds may stand behind a whole name in English.
var bareEnds = listOf(`that on in at as and or which who has had have is was were last this for after before by from it the a an he she they we i when where while but if with to about of its
	show shows suggest suggests reveal reveals indicate first also later earlier yesterday today monday tuesday wednesday thursday friday saturday sunday`)

// strongest is the sign that has most weight, for or against, of those before a mention or of those behind it alone; nil if
// none is there.
func (m *marker) strongest(before, behind string, leads bool) (most *bareSign) {
	signs := bareSigns[m.lang]
	if signs == nil || len(before) < 2 && leads || behind == "" && !leads {
		return nil
	}
	var there []*bareSign
	if leads {
		there = signs.before[before[len(before)-2]]
	} else {
		there = signs.behind[bareByte(behind)]
	}
	for _, s := range there {
		if (most == nil || abs(s.weight) > abs(most.weight)) && strings.HasSuffix(before, s.before) && strings.HasPrefix(behind, s.behind) {
			most = s
		}
	}
	return most
}

// bareByte is the byte by which what stands behind a name is told: the first that is no space.
func bareByte(behind string) byte {
	if behind[0] == ' ' && len(behind) > 1 {
		return behind[1]
	}
	return behind[0]
}

func abs(n int) int { return max(n, -n) }

// goesOnReach is how many bytes behind a bare name the text may go on with what it is.
const goesOnReach = 400

// goesOnAs says whether a sentence behind the name speaks of "the magazine" where the text has named no outlet.
func (m *marker) goesOnAs(name string) bool {
	i := strings.Index(m.src, name)
	for j := range m.marks {
		if a := &m.marks[j]; (a.Kind == Attribution || a.Kind == Scoop) && a.Value != "" && a.Value != name && int(a.Start) < i+goesOnReach {
			return false
		}
	}
	rest := m.src[i+len(name) : min(len(m.src), i+len(name)+goesOnReach)]
	for _, noun := range bareNouns[m.lang] {
		if k := strings.Index(rest, noun); k > 0 {
			if before := strings.TrimRight(rest[:k], " \n\"”»“"); before != "" && strings.IndexByte(".!?", before[len(before)-1]) >= 0 {
				return true
			}
		}
	}
	return false
}

// around is what stands before the byte i and from the byte to on, in small letters, marks of quotation and brackets aside.
func (m *marker) around(i, to int) (before, behind string) {
	from, end := max(0, i-bareBefore), min(len(m.src), to+bareBehind)
	for from > 0 && !utf8.RuneStart(m.src[from]) {
		from++
	}
	for end < len(m.src) && !utf8.RuneStart(m.src[end]) {
		end--
	}
	before, behind = quotesAside(m.src[from:i]), quotesAside(m.src[to:end])
	return " " + strings.TrimSuffix(before, "the "), behind
}

// quotesAside is s in small letters without such marks.
func quotesAside(s string) string {
	if strings.ContainsAny(s, "\n()»«“”„\"’") {
		s = asideMarks.Replace(s)
	}
	return strings.ToLower(s)
}

var asideMarks = strings.NewReplacer("\n", " ", "(", "", ")", "", "»", "", "«", "", "“", "", "”", "", "„", "", "\"", "", "’", "'")

// longerThere says whether the name from the byte i to the byte end is but a part of another there: "Fanal | Nord", "Fanal|-Werke".
func (m *marker) longerThere(i, end int) bool {
	r, n := utf8.DecodeRuneInString(m.src[end:])
	switch {
	case unicode.IsLetter(r), i > 0 && m.src[i-1] == '-':
		return true
	case r == '-' && m.lang != langDE, r == ' ' && m.lang != langDE:
		next, _ := utf8.DecodeRuneInString(m.src[end+n:])
		return unicode.IsUpper(next) || r == '-' && unicode.IsLetter(next)
	}
	before, _ := utf8.DecodeLastRuneInString(m.src[:i])
	return unicode.IsLetter(before)
}

// personBefore says whether a first name stands right before the byte i.
func (m *marker) personBefore(i int) bool {
	if i < 2 || m.src[i-1] != ' ' {
		return false
	}
	word := m.src[strings.LastIndexAny(m.src[:i-1], " \n\t(\"'«“")+1 : i-1]
	return word != "" && word[0] >= 'A' && word[0] <= 'Z' && givenNames.has(strings.ToLower(word))
}

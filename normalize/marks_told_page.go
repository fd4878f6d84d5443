package normalize

import "strings"

const (
	// leastMasthead and mostMasthead are how many words the name has that a page bears on its first line,
	// to be told from a section ("Sport") and a headline.
	leastMasthead, mostMasthead = 2, 5
	// longestMasthead is how many bytes that line has at most.
	longestMasthead = 60
	// mastheadReach is within how many bytes from the start of the text it stands.
	mastheadReach = 256
)

// mastheadAt reads from token k the name that the page bears alone on its first line, which no table need
// know: "told Pedal & Prose" on a page that begins so. The name of a person is none, nor is that of a body to
// which people speak.
func (m *marker) mastheadAt(k int32) slot {
	name := k
	if m.word(k, "the") {
		name++
	}
	if m.lang != langEN || !m.some(name, tUpper) || m.some(name, tSentence) || m.givenName(name) || m.has(name, honorific) {
		return slot{}
	}
	line, _, _ := strings.Cut(strings.TrimLeft(m.src[:min(len(m.src), mastheadReach)], " \t\r\n\ufeff"), "\n")
	line = strings.TrimPrefix(strings.TrimSpace(line), "The ")
	if n := strings.Count(line, " ") + 1; len(line) > longestMasthead || n < leastMasthead || n > mostMasthead || !strings.HasPrefix(m.src[m.toks[name].start:], line) {
		return slot{}
	}
	end := name
	for int(end) < len(m.toks) && int(m.toks[end].start) < int(m.toks[name].start)+len(line) {
		end++
	}
	if int(m.toks[end-1].end) != int(m.toks[name].start)+len(line) || m.flag(end, tUpper) && !m.flag(end, tSentence) || m.listed(bodies, end-1) {
		return slot{}
	}
	return slot{m.text(name, end), k, end, false, true}
}

// bodies are those to which people speak and that have pages of their own.
var bodies = listOf(`council parliament congress senate assembly committee commission court inquiry police university board tribunal house ministry department government
	school college conference club union office agency authority`)

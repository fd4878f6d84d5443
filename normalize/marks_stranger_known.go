package normalize

import (
	"slices"
	"strings"
)

// mostStrangers is the most names that a text is searched for, and the most outlets that it may have of
// which no table knows: more than any news has, so that the time for a text stays linear.
const mostStrangers = 32

// A namePlace says where a text has a name: inside a sentence, and behind another name, as people's are.
type namePlace struct {
	name             string
	inside, personal bool
}

// placed searches the text for a name, once for each. Beyond mostStrangers of them any may be a person's.
func (m *marker) placed(name string) namePlace {
	for _, p := range m.namePlaces {
		if p.name == name {
			return p
		}
	}
	if len(m.namePlaces) == mostStrangers {
		return namePlace{personal: true}
	}
	p := namePlace{name: name}
	for from := 0; !p.personal; {
		i := strings.Index(m.src[from:], name)
		if i < 0 {
			break
		}
		i += from
		from = i + len(name)
		if i < 2 || m.src[i-1] != ' ' {
			continue
		}
		word := m.src[strings.LastIndexAny(m.src[:i-1], " \n\t")+1 : i-1]
		switch {
		case word == "" || strings.HasSuffix(word, ".") || strings.HasSuffix(word, ":") || strings.HasSuffix(word, "!") || strings.HasSuffix(word, "?"):
		case word[0] >= 'a' && word[0] <= 'z':
			p.inside = true
		case word[0] >= 'A' && word[0] <= 'Z' && !strings.HasSuffix(word, ",") && !beforeName.has(strings.ToLower(word)):
			p.personal = true
		}
	}
	m.namePlaces = append(m.namePlaces, p)
	return p
}

// beforeName are the words that open a sentence and stand before a name.
var beforeName = listOf(`the a an after as when while since before in on at by but and or if according to for from with that both neither like selon après
	mais et ou quand comme si pour avec dans chez sur par depuis que ni según tras pero y o cuando como si para con en por desde que
	ni secondo dopo ma e quando come se per con su da che né`)

// remembered is s, whose name is kept if it is a stranger's, so that the text's other mentions of it are found.
func (m *marker) remembered(s slot) slot {
	if s.ok && len(m.strangers) < mostStrangers && !slices.Contains(m.strangers, s.name) {
		m.strangers = append(m.strangers, s.name)
	}
	return s
}

// strangerAt reads the name of a stranger of the text at token k.
func (m *marker) strangerAt(k int32) slot {
	if int(k) >= len(m.toks) {
		return slot{}
	}
	for _, name := range m.strangers {
		if t := &m.toks[k]; (t.flags&tUpper != 0 || !capitalFirst(name)) && strings.HasPrefix(m.src[t.start:], name) {
			end := k + 1
			for int(end) < len(m.toks) && int(m.toks[end].start) < int(t.start)+len(name) {
				end++
			}
			if int(m.toks[end-1].end) == int(t.start)+len(name) && (!m.flag(end, tUpper) || m.flag(end, tSentence)) {
				return slot{name, k, end, false, true}
			}
		}
	}
	return slot{}
}

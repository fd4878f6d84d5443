package normalize

import (
	"maps"
	"slices"
	"strings"
)

// A day of the week has a part of the day in it or beside it: "Donnerstagabend", "late
// Thursday", "jeudi soir", "el jueves por la tarde".

// partOfDay is the part of the day of the week at h, "" if none is named. The night lies
// between two days, and is the evening of one in English alone.
func (m *marker) partOfDay(h *hit) string {
	switch m.lang {
	case langDE, langNL:
		name := strings.ToLower(m.text(h.end-1, h.end))
		for _, p := range gluedParts {
			if strings.HasSuffix(name, p.word) {
				return p.part
			}
		}
	case langEN:
		if m.word(h.tok-1, "late") {
			return "evening"
		}
	}
	for k := h.end; k <= h.end+2 && int(k) < len(m.toks) && !m.some(k, tPunct|tDigit|tSentence); k++ {
		if m.listed(dayPartWords, k) {
			return dayParts[strings.ToLower(m.text(k, k+1))]
		}
		if !m.has(k, fillRight) {
			return ""
		}
	}
	return ""
}

// gluedParts end the day of the week in German and Dutch, the longest first.
var gluedParts = []struct{ word, part string }{
	{"nachmittag", "afternoon"}, {"namiddag", "afternoon"}, {"vormittag", "morning"}, {"voormiddag", "morning"},
	{"mittag", "noon"}, {"middag", "afternoon"}, {"abend", "evening"}, {"avond", "evening"}, {"morgen", "morning"}, {"ochtend", "morning"},
}

// dayParts are words right behind a day of the week, or behind its article.
var dayParts = map[string]string{
	"evening": "evening", "night": "evening", "afternoon": "afternoon", "morning": "morning",
	"abend": "evening", "nachmittag": "afternoon", "mittag": "noon", "vormittag": "morning", "midi": "noon", "mediodía": "noon", "noon": "noon",
	"avond": "evening", "middag": "afternoon", "ochtend": "morning",
	"soir": "evening", "soirée": "evening", "matin": "morning", "matinée": "morning",
	"noche": "evening", "tarde": "afternoon", "mañana": "morning",
	"sera": "evening", "serata": "evening", "pomeriggio": "afternoon", "mattina": "morning", "mattinata": "morning",
	"noite": "evening", "manhã": "morning",
}

// dayPartWords are those words.
var dayPartWords = listOfWords(slices.Collect(maps.Keys(dayParts)))

package normalize

import (
	"regexp"
	"slices"
	"strings"
	"sync"
)

// What was published says much of a bare name by which it was: figures, laws and documents come from authorities and firms, but
// emails, recordings and what was kept secret from the press. "Emails published on Thursday by Kitestring" is
// a sign of two, as others leak papers too; that those concerned would not comment makes it enough.

// papersBy are the words that end, days aside, before a name by which papers were published, or before the second of two such.
var papersBy = regexp.MustCompile(`(?:^|[^\pL])(?:e-?mails|messages|recordings|memos|(?:internal|leaked|secret|confidential) documents|investigation|courriels|enregistrements|documents (?:internes|confidentiels|secrets)|documentos (?:internos|filtrados|confidenciales|secretos)|correos|grabaciones|mensajes|audios|investigación|documenti (?:interni|riservati|segreti)|registrazioni|messaggi|inchiesta|mensagens|gravações|investigação|mails|opnames)` +
	`(?: \pL+){0,3} (?:published|revealed|aired|broadcast|publiés|publiées|diffusés|diffusées|dévoilés|dévoilées|révélés|révélées|publicados|publicadas|publicada|difundidos|difundidas|difundida|revelados|reveladas|desvelados|divulgados|divulgadas|pubblicati|pubblicate|pubblicata|diffusi|diffuse|rivelati|rivelate|gepubliceerd)` +
	` (?:by|par|por|pelo|pela|da|dal|dalla|door) (?:[\pL-]+ (?:[\pL-]+ )?(?:and|et|y|e|en) (?:the |la |le |el |il |o |de )?)?$`)

var papersSign = &bareSign{weight: 2}

// papersBefore says whether the words before a name say so: nearly all are told by their having no word for by.
func papersBefore(lang uint8, before string) bool {
	for _, by := range byWords[lang] {
		if strings.Contains(before, by) {
			return papersBy.MatchString(daysAside(before))
		}
	}
	return false
}

var byWords = [1 << languages][]string{
	langEN: {"d by ", "y by ", "st by "},
	langFR: {"s par ", "i par ", "r par "},
	langES: {"s por ", "a por "},
	langIT: {"ti da", "te da", "ta da", "i da"},
	langPT: {"s por ", "s pel", "a por ", "a pel"},
	langNL: {" door "},
}

// publishedBy keeps the bare name, or the two, behind the day at h on which something was published by them.
func (m *marker) publishedBy(h *hit) {
	by := h.end
	if !m.has(by, prepositionBy) && m.listed(smallWords, by) {
		by++ // "lundi | soir"
	}
	k := by + 1
	if !m.has(by, prepositionBy) || m.flag(by, tSentence) || !m.nameWord(k) {
		return
	}
	j := h.tok - 1
	for n := 0; n < 2 && j > 0 && !m.listed(disclosing, j) && (m.article(j) || m.preposition(j) || m.listed(demonstratives, j)); n++ {
		j--
	}
	if !m.listed(disclosing, j) {
		return
	}
	end := m.nameEnd(k, strangersWords, jointSign|jointTight)
	second := end + 1
	if !m.listed(ands, end) || !m.nameWord(second) {
		m.bareAt(k, end, 0)
		return
	}
	if two := twoAgain(m.lang); two != nil && two.MatchString(m.src[m.toks[end].end:]) {
		m.bareName(k, end, 0)
		m.bareName(second, m.nameEnd(second, strangersWords, jointSign|jointTight), 0)
	}
}

// twoAgain matches where a text of the language goes on with two outlets as what they are: "El boletín y la emisora local".
func twoAgain(lang uint8) *regexp.Regexp {
	againPairsOnce.Do(func() {
		againPairs = map[uint8]*regexp.Regexp{}
		for lang, nouns := range againNouns {
			var words []string
			for noun := range nouns {
				words = append(words, regexp.QuoteMeta(noun))
			}
			slices.Sort(words)
			noun := `(?:` + strings.Join(words, "|") + `)`
			againPairs[lang] = regexp.MustCompile(`(?:^|[^\pL])` + noun + `(?: \pL+)? (?:and|et|y|e|und|en) (?:the |la |le |l['’]|el |il |o |a |der |die |das |de |het )` + noun + `(?:$|[^\pL])`)
		}
	})
	return againPairs[lang]
}

var (
	againPairsOnce sync.Once
	againPairs     map[uint8]*regexp.Regexp
)

// daysAside is s, in small letters, without the days that stand between what was done and by whom.
func daysAside(s string) string { return dayWords.ReplaceAllString(s, "$1") }

var dayWords = regexp.MustCompile(` (?:(?:on|le|ce|el|este|il|na|nesta|op|afgelopen) )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|lunes|martes|miércoles|jueves|viernes|sábado|domingo|ayer|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|ieri|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|ontem|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|gisteren)(?: (?:morning|evening|night|matin|soir|mattina|sera))?([^\pL]|$)`)

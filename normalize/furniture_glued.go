package normalize

import (
	"strings"
	"unicode/utf8"
)

// Crawlers lose what parts the buttons of a page, and its labels run together: "Auf Facebook
// teilenAuf X teilen", "teilentwitternE-MailKommentare". Pages in several languages have a row
// of their codes, "DE | FR".

// gluedBytes is the most bytes of such a line.
const gluedBytes = 90

// gluedVerbs are what buttons do, or lead to, and gluedSmall what stands between.
var (
	gluedVerbs = strings.Fields(`teilen twittern tweeten drucken merken kommentieren kommentare kommentar empfehlen senden mailen speichern pinnen abonnieren vorlesen kopieren
		share tweet print save comments comment copy email whatsapp facebook twitter xing linkedin pinterest telegram flipboard bluesky threads mail link
		partager imprimer envoyer commenter compartir imprimir enviar comentar guardar compartilhar partilhar condividi stampa commenta delen afdrukken`)
	gluedSmall = strings.Fields(`auf per via in x e- on by with sur par en por su op artikel article`)
)

// gluedFirst are the first two letters of all of them.
var gluedFirst = func() (f letterPairs) {
	for _, w := range append(gluedVerbs, gluedSmall...) {
		f.add(w)
	}
	return f
}()

// A letterPairs is a set of pairs of letters with which words begin; of a word of one letter, any pair.
type letterPairs [32]uint32

func (f *letterPairs) add(word string) {
	if len(word) == 1 {
		f[word[0]&31] = 1<<32 - 1
		return
	}
	f[word[0]&31] |= 1 << (word[1] & 31)
}

// gluedLast are the last two letters of them, the last one first.
var gluedLast = func() (f letterPairs) {
	for _, w := range append(gluedVerbs, gluedSmall...) {
		if n := len(w); n > 1 {
			f.add(string([]byte{w[n-1], w[n-2]}))
		} else {
			f.add(w)
		}
	}
	return f
}()

// gluedEnds says whether s may end in one of them, or in what parts them.
func gluedEnds(s string) bool {
	n := len(s)
	if n < 2 || s[n-1] >= utf8.RuneSelf {
		return true
	}
	if s[n-1]|0x20-'a' >= 26 {
		return strings.IndexByte(" |/,-", s[n-1]) >= 0
	}
	return gluedLast.may(string([]byte{s[n-1], s[n-2]}))
}

// may says whether s may begin with one of the words: all that begins with no letter of ASCII may.
func (f *letterPairs) may(s string) bool {
	return len(s) < 2 || s[0]|0x20-'a' >= 26 || s[1] >= utf8.RuneSelf || f[s[0]&31]>>(s[1]&31)&1 != 0
}

// gluedButtons says whether a line is buttons of a page that lost what parted them.
func (m *marker) gluedButtons(l *textLine) bool {
	s := m.src[l.first:l.last]
	return len(s) <= gluedBytes && gluedFirst.may(s) && gluedEnds(s) && gluedAt(s) && buttonsOnly(strings.ToLower(s))
}

// gluedAt says whether a capital stands in s right behind a small letter.
func gluedAt(s string) bool {
	for i := 1; i < len(s); i++ {
		if s[i] >= 'A' && s[i] <= 'Z' && s[i-1] >= 'a' && s[i-1] <= 'z' {
			return true
		}
	}
	return false
}

// buttonsOnly says whether s is nothing but labels of buttons, two verbs of them at least. It is
// read from each place once, since one label may be another and what follows it.
func buttonsOnly(s string) bool {
	most := make([]int, len(s)+1) // by place, the most verbs before it and one more, 0 where no label ends
	most[0] = 1
	for i, r := range s {
		if most[i] == 0 {
			continue
		}
		if strings.ContainsRune(" |/·,", r) {
			most[i+utf8.RuneLen(r)] = max(most[i+utf8.RuneLen(r)], most[i])
			continue
		}
		for _, w := range gluedVerbs {
			if strings.HasPrefix(s[i:], w) {
				most[i+len(w)] = max(most[i+len(w)], most[i]+1)
			}
		}
		for _, w := range gluedSmall {
			if strings.HasPrefix(s[i:], w) {
				most[i+len(w)] = max(most[i+len(w)], most[i])
			}
		}
	}
	return most[len(s)] > 2
}

// textSizes says whether a line is the buttons by which a page sets its letters larger and smaller: "A- A+", "A A+ A++".
func (m *marker) textSizes(l *textLine) bool {
	letters, signs := 0, 0
	for k := l.tok; k < l.end; k++ {
		switch {
		case m.word(k, "a"):
			letters++
		case m.is(k, '+') || m.is(k, '-') || m.is(k, codeDash):
			signs++
		case !m.is(k, '|') && !m.is(k, '/'):
			return false
		}
	}
	return letters > 1 && signs > 0
}

// languageCodes are those of the languages in which pages of one house come.
var languageCodes = listOf(`de fr it en es pt nl rm ca eu gl`)

// languageRow says whether a line is a row of such codes in capitals.
func (m *marker) languageRow(l *textLine) bool {
	if t := &m.toks[l.tok]; t.end-t.start != 2 {
		return false // as nearly always
	}
	codes := 0
	for k := l.tok; k < l.end; k++ {
		switch {
		case m.is(k, '|') || m.is(k, '/') || m.is(k, codeBullet):
			if k == l.tok || k+1 == l.end {
				return false
			}
		case m.caps(k) && m.listed(languageCodes, k):
			codes++
		default:
			return false
		}
	}
	return codes > 1
}

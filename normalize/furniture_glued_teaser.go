package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// gluedTeasers lead to another article, whose title a crawler runs together with them: "Previous articleThree
// cranes fall", "À lire aussiTrois grues tombent". They are listed by the first byte of their line, in small letters.
var gluedTeasers = func() (out [256][]string) {
	for label := range strings.SplitSeq(`previous article;next article;related article;read also;also read;read more;read next;see also;watch also;you may also like;
		à lire aussi;a lire aussi;lire aussi;à lire également;lire également;à voir aussi;voir aussi;sur le même sujet;article précédent;article suivant;
		lea también;lee también;leer también;ver también;vea también;mira también;te puede interesar;también te puede interesar;
		le puede interesar;te recomendamos;noticia relacionada;artículo anterior;artículo siguiente;
		lesen sie auch;lies auch;siehe auch;auch interessant;mehr zum thema;vorheriger artikel;nächster artikel;
		leggi anche;guarda anche;vedi anche;potrebbe interessarti;articolo precedente;articolo successivo;
		leia também;leia mais;veja também;saiba mais;artigo anterior;próximo artigo;
		lees ook;lees verder;bekijk ook;kijk ook;vorig artikel;volgend artikel`, ";") {
		label = strings.TrimSpace(label)
		for _, first := range []string{label, strings.ToUpper(label)} {
			out[first[0]] = append(out[first[0]], label)
			if first[0] >= utf8.RuneSelf {
				break // the case is in the next byte
			}
		}
	}
	return out
}()

// gluedTeaser says whether a line is the link to another article with its label and its title run together. Prose
// has a space behind such words.
func (m *marker) gluedTeaser(l *textLine) bool {
	line := m.src[l.first:l.last]
	for _, label := range gluedTeasers[line[0]] {
		if len(line) <= len(label) || (line[1]^label[1])&^0x20 != 0 || !strings.EqualFold(line[:len(label)], label) {
			continue
		}
		last, _ := utf8.DecodeLastRuneInString(line[:len(label)])
		next, _ := utf8.DecodeRuneInString(line[len(label):])
		if unicode.IsLower(last) && (unicode.IsUpper(next) || strings.ContainsRune("«“„\"", next)) {
			return true
		}
	}
	return false
}

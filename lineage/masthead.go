package lineage

import (
	"regexp"
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wiretrace/wiretrace/normalize"
)

// mastheadWords is how long the line is, at most, in which a paper gives its
// name alone.
const mastheadWords = 8

// readMastheads adds to what a witness is by the outlet that names itself in its
// first or last line, at the end of its title ("Mayor resigns | The Northern
// Herald") or as all of it, where another witness credits that outlet: a scraped page often has
// its outlet nowhere else. The line must hold the name and nothing more, or begin
// with it in a text that speaks of itself by that name ("KBFM Radio Brandon
// Falls" above what the family "has told KBFM"). Names of agencies do not count,
// since they head the stories of all their clients. Here lines are read; what
// sentences say of whose page it is, readOutlets asks after this.
func readMastheads(all []reading, ws []Witness, known *agencies) {
	credited := map[string][]int{} // key of a name -> who credits it
	var names []outletName         // of those that are credited
	for i := range all {
		for _, kind := range []normalize.MarkKind{normalize.Attribution, normalize.Scoop} {
			for _, m := range all[i].marks[kind] {
				if k := nameKey(m.Value); k != "" && !known.has(m.Value) && !slices.Contains(credited[k], i) {
					if credited[k] == nil {
						names = append(names, outletName{ids: idsOf(withoutArticle(m.Value)), name: k})
					}
					credited[k] = append(credited[k], i)
				}
			}
		}
	}
	if len(credited) == 0 {
		return
	}
	for i := range ws {
		if ws[i].Source != "" {
			continue
		}
		if name := pageName(&ws[i]); name != "" {
			for _, form := range formsOf(name) {
				if others := credited[nameKey(form)]; len(others) > 0 && !slices.Equal(others, []int{i}) {
					all[i].addName(nameKey(name))
				}
			}
		}
		for _, line := range mastheads(&ws[i]) {
			k := nameKey(line)
			if _, whole := normalize.Lookup(line); len(credited[k]) == 0 && !whole {
				k = headed(&ws[i], line, names)
			}
			if by := site(line); len(credited[by]) > 0 {
				all[i].addName(by)
			}
			for _, k := range append(namedBy(nameKey(line), len(strings.Fields(withoutArticle(line))), credited), k) {
				others := credited[k]
				if len(others) > 0 && !slices.Equal(others, []int{i}) && (!inHeadline(&ws[i], line, k) || !leadsWithOther(ws[i].Text, all[i].marks, k)) {
					all[i].addName(k)
				}
			}
		}
		for _, k := range slices.Concat(onOwnAir(ws[i].Text), ownMicrophone(ws[i].Text, all[i].marks), lineOfHouse(ws[i].Text)) {
			if len(credited[k]) > 0 {
				all[i].addName(k)
			}
		}
		addressed(&all[i], ws[i].Text, names)
		for _, line := range inHead(ws[i].Text) {
			k := nameKey(line)
			others := credited[k]
			if len(others) > 0 && (!slices.Equal(others, []int{i}) || toldTo(k, all[i].marks) || onItsAir(k, all[i].marks)) {
				all[i].addName(k)
			}
			// "Ouest-France Jeanne Le Goff" above what she was told there.
			if k := opening(line, names, nil); k != "" && toldTo(k, all[i].marks) {
				all[i].addName(k)
			}
		}
	}
}

// inHead are the lines at the top of t, above its last paragraph of prose, that
// may be the name of its outlet, without what goes with a name there:
// "Ouest-France (avec AFP)", "Par Sud Ouest", "INFO LE COURRIER DE LA DOUVE. The
// mayor resigns".
func inHead(t *normalize.Text) []string {
	var out []string
	prose := 0 // the last paragraph of more than a line
	for i, p := range t.Paragraphs {
		if p.Len() > lineWords {
			prose = i
		}
	}
	for _, p := range t.Paragraphs[:prose] {
		if t.Words[p.Start].Start > topBytes {
			break
		}
		for line := range strings.Lines(t.Quote(p)) {
			line = strings.TrimSpace(line)
			if posted(line) {
				continue
			}
			if title, rest, ok := strings.Cut(line, " "); ok && slices.Contains(ownNews, strings.ToLower(strings.Trim(title, "[]()"))) {
				line = rest
				if i := strings.IndexAny(rest, ".:|-–"); i > 0 {
					line = rest[:i]
				}
			}
			out = append(out, behindStroke(line)...)
			line = line[:dayOfLine(line)]
			behind := ""
			if i := strings.IndexAny(line, "(|/"); i > 0 {
				line, behind = line[:i], strings.Trim(line[i:], "(|/) ")
			}
			if by, _, ok := strings.Cut(line, " "); ok && slices.Contains(byWords, strings.ToLower(by)) {
				if name, after, ok := strings.Cut(line, ", "); ok { // "by Harlow Reporters, Weston"
					line, behind = name, after
				}
				if inNewsroom(behind) {
					_, behind, _ = strings.Cut(behind, " ") // "Por Ana Rey, redacción La Gaceta de Tarny"
				}
				if n := len(strings.Fields(behind)); n > 0 && n <= mastheadWords {
					out = append(out, behind) // "Par Jeanne Roc, Radio Douve"
				}
			}
			if label, name, ok := strings.Cut(line, ": "); ok && slices.Contains(byWords, strings.ToLower(label[strings.LastIndexByte(label, ' ')+1:])) {
				line = name // "Escrito por: Portal del Valle"
			}
			words := strings.Fields(line)
			if n := slices.IndexFunc(words, func(w string) bool { return slices.Contains(withWords, strings.ToLower(w)) }); n > 0 && len(words) <= lineWords {
				words = words[:n] // of a line: in a sentence such a word stands anywhere
			}
			if len(words) > 1 && slices.Contains(byWords, strings.ToLower(words[0])) {
				words = words[1:]
			}
			if len(words) > 0 && len(words) <= mastheadWords {
				out = append(out, strings.Join(words, " "))
			}
		}
	}
	return out
}

// dayOfLine is where in the line the day, or the number of the issue, begins that a house sets behind its name,
// with what parts them: "Norte Sur, 11 de octubre de 2031, 05:30 horas", "La Gazette de Tarny – mardi 5 mai
// 2031"; the whole length if there is none.
func dayOfLine(line string) int {
	end := len(line)
	for _, behind := range [...]*regexp.Regexp{headDay, headNumber} {
		if at := behind.FindStringIndex(line); at != nil && at[0] > 0 {
			end = min(end, at[0])
		}
	}
	return end
}

// headNumber is the number of an issue behind the name of a paper: "La Voix de la Douve — n° 1 408".
var headNumber = regexp.MustCompile(`(?i)(?:,| [-–—·|])?\s+(?:n[°ºo]|nr|num[ée]ro|n[úu]mero|nummer|ausgabe|issue|edición|édition)\.?\s*\d`)

var headDay = regexp.MustCompile(`(?i)(?:,| [-–—·])\s+(?:(?:le |den |am )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|(?:segunda|terça|quarta|quinta|sexta)-feira|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday),? )?(?:le |den |am )?\d{1,2}(?:er|º)?[. /]`)

// behindStroke are the parts of a line behind its first stroke or point that may be a name: who wrote a story
// stands before his paper, "Ana Rey, corresponsal | Red del Valle". Behind a slash, or on a line with a label,
// stand sources: "Foto: Ana Rey | Red del Valle".
func behindStroke(line string) (names []string) {
	parts := strings.FieldsFunc(line, func(r rune) bool { return strings.ContainsRune("|·•", r) })
	if len(parts) < 2 || strings.Contains(parts[0], ":") {
		return nil
	}
	if s, known := normalize.Lookup(strings.TrimSpace(parts[0])); known && s.Agency {
		return nil // "EFE | El Diario", of whom it is
	}
	for _, part := range parts[1:] {
		part = strings.TrimSpace(part[:dayOfLine(part)])
		first, _ := utf8.DecodeRuneInString(part)
		if n := len(strings.Fields(part)); n > 0 && n <= mastheadWords && unicode.IsUpper(first) {
			names = append(names, part)
		}
	}
	return names
}

// inNewsroom says that what follows an author's name opens with the newsroom that it is of.
func inNewsroom(behind string) bool {
	word, name, _ := strings.Cut(behind, " ")
	first, _ := utf8.DecodeRuneInString(name)
	return slices.Contains(roomNouns, strings.ToLower(word)) && unicode.IsUpper(first)
}

// topBytes is how far down, in bytes, a line is of the head of a page: its menu,
// title, standfirst, author, outlet and day.
const topBytes = 500

var (
	ownNews   = []string{"info", "infos", "exclusif", "exclusiva", "exclusivo", "esclusiva", "exklusiv", "exclusive"} // before the name of the paper that has it
	withWords = []string{"avec", "con", "com", "mit", "with", "y", "e", "et"}                                         // before those with whose material it is
	byWords   = []string{"par", "por", "di", "von", "by", "da"}
)

// toldTo says that by one of the marks the outlet of that key was told something
// or asked for it: in a text below its name it speaks of itself.
func toldTo(key string, marks map[normalize.MarkKind][]normalize.Mark) bool {
	return slices.ContainsFunc(marks[normalize.Attribution], func(m normalize.Mark) bool { return ownReporting(m) && nameKey(m.Value) == key })
}

// onItsAir says that one of the marks credits the station of that key: in a text below its
// name that is what was said into its microphones.
func onItsAir(key string, marks map[normalize.MarkKind][]normalize.Mark) bool {
	return slices.ContainsFunc(marks[normalize.Attribution], func(m normalize.Mark) bool { return onAir(m.Value) && nameKey(m.Value) == key })
}

// opening is the key of the outlet, the longest of names, with which the line
// begins; "" if there is none. Names that do not fit the rest of the line, so many
// words, are left out; without fits all do.
func opening(line string, names []outletName, fits func(x *outletName, rest int) bool) string {
	ids := idsOf(withoutArticle(line))
	key, longest := "", 0
	for i := range names {
		x := &names[i]
		n := len(x.ids)
		if n > longest && n <= len(ids) && slices.Equal(ids[:n], x.ids) && (fits == nil || fits(x, len(ids)-n)) {
			key, longest = x.name, n
		}
	}
	return key
}

// headed is the key of the outlet, one of names, with whose name the line begins
// and whose first word w has again in another line; "" if there is none, and of
// two the one with the longer name.
func headed(w *Witness, line string, names []outletName) string {
	return opening(line, names, func(x *outletName, rest int) bool {
		if rest == 0 {
			return false
		}
		times := 0
		for _, word := range w.Text.Words {
			if word.ID == x.ids[0] && word.Flags&normalize.Capital != 0 {
				times++
			}
		}
		return times > 1 && strings.ToUpper(line[:1]) == line[:1]
	})
}

// nameWithPerson is how many words a paper's name has at least for it to be
// looked for at the start of what texts credit: nothing tells where the paper
// ends and its guest begins in "in an interview with the Weston Evening Post
// Jane Roe said", and in Italian and Spanish that is how it is told.
const nameWithPerson = 3

// namedBy are the keys of credited names that a masthead of that key and number
// of words may stand for, sorted: the same, or one that goes on with a person.
func namedBy(key string, words int, credited map[string][]int) []string {
	out := []string{key}
	if key == "" || words < nameWithPerson {
		return out
	}
	for k := range credited {
		if k != key && strings.HasPrefix(k, key) {
			out = append(out, k)
		}
	}
	sort.Strings(out)
	return out
}

// site is the key of the outlet whose site the line ends with, as broadcasters
// sign: "red, steiermark.ORF.at"; "" for any other line.
func site(line string) string {
	words := strings.Fields(line)
	if len(words) == 0 {
		return ""
	}
	name := strings.ToLower(strings.TrimPrefix(words[len(words)-1], "www."))
	for strings.Contains(name, ".") {
		if s, known := normalize.Lookup(name); known && !s.Agency {
			return nameKey(s.Name)
		}
		_, name, _ = strings.Cut(name, ".")
	}
	return ""
}

// mastheads are the places where w may name its outlet.
func mastheads(w *Witness) []string {
	var out []string
	if i := strings.LastIndexAny(w.Title, "|–—·"); i >= 0 {
		out = append(out, strings.TrimSpace(strings.TrimLeft(w.Title[i:], "|–—·")))
	}
	if i := strings.LastIndex(w.Title, " - "); i >= 0 {
		out = append(out, strings.TrimSpace(w.Title[i+3:]))
	}
	if n := len(strings.Fields(w.Title)); n > 0 && n <= mastheadWords {
		out = append(out, w.Title) // a site gives its own name to each of its pages
	}
	if ps := w.Text.Paragraphs; len(ps) > 1 {
		ends := []normalize.Range{ps[0], ps[len(ps)-1]}
		if len(ps) > 2 && strings.Contains(w.Text.Quote(ps[len(ps)-2]), ".") {
			ends = append(ends, ps[len(ps)-2]) // the name of a site, with the day of the page below
		}
		for _, r := range ends {
			if r.Len() <= mastheadWords && !listsSources(w.Text, r) && !posted(w.Text.Quote(r)) {
				out = append(out, w.Text.Quote(r))
			}
		}
	}
	return out
}

// posted says that a line tells who posted what a page shows of a network: "— Harlow Echo
// (@harlowecho)".
func posted(line string) bool { return strings.Contains(line, "(@") }

// listsSources says that r is a list of the sources of t, "Verwendete Quellen: bild.de",
// and not the name of its own site.
func listsSources(t *normalize.Text, r normalize.Range) bool {
	s := t.Bytes(r)
	return slices.ContainsFunc(t.Marks, func(m normalize.Mark) bool {
		return m.Kind == normalize.Credit && m.Detail == "source" && within(m.Span, s)
	})
}

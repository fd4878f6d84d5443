package lineage

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wiretrace/wiretrace/normalize"
)

// Who resigns, or answers a reproach, puts a statement on a page under his own name, "Statement by
// the Leader of the Council", and speaks there for himself. Agencies quote it, as they do a release.

// statementHeads open the line above such a statement: who makes it comes behind.
var statementHeads = []string{
	"statement by ", "statement from ", "a statement by ", "a statement from ", "personal statement by ", "joint statement by ", "statement on behalf of ",
	"erklärung von ", "erklärung des ", "erklärung der ", "persönliche erklärung von ", "persönliche erklärung des ", "persönliche erklärung der ", "stellungnahme von ", "stellungnahme des ", "stellungnahme der ", "statement von ",
	"déclaration de ", "déclaration du ", "déclaration d'", "déclaration d’", "declaración de ", "declaración del ", "dichiarazione di ", "dichiarazione del ", "dichiarazione della ", "declaração de ", "declaração do ", "declaração da ",
	"verklaring van ",
}

const (
	// statementLine is how many words such a line has at most: who makes the statement, with office.
	statementLine = 14
	// leastSpoken is in how many sentences he speaks for himself there.
	leastSpoken = 3
)

// headedAsStatement says that one of the first lines of t is the head of a statement, and that t is
// one: that in so many of its sentences,
// and in a third of them, somebody speaks of himself, and not in quotation marks.
func headedAsStatement(t *normalize.Text) bool {
	for _, line := range firstLines(t.Source, releaseLines) {
		if len(strings.Fields(line)) <= statementLine && opensStatement(line) {
			return speaksForItself(t)
		}
	}
	return false
}

// opensStatement says that a line is the head of a statement with who makes it, and no sentence.
func opensStatement(line string) bool {
	low := strings.ToLower(line)
	last, _ := utf8.DecodeLastRuneInString(line)
	if strings.ContainsRune(".?!", last) {
		return false
	}
	return slices.ContainsFunc(statementHeads, func(head string) bool {
		return strings.HasPrefix(low, head) && strings.IndexFunc(line[len(head):], unicode.IsUpper) >= 0
	})
}

// speaksForItself says that in leastSpoken sentences of t, and in a third of those that are
// no lines, there is a word by which somebody speaks of himself, outside of quotation marks.
func speaksForItself(t *normalize.Text) bool {
	spoken, of, all := spokenWords(), 0, 0
	for _, s := range t.Sentences {
		if s.Len() < leastSentence {
			continue
		}
		all++
		if slices.ContainsFunc(t.Words[s.Start:s.End], func(w normalize.Word) bool {
			_, ok := slices.BinarySearch(spoken, w.ID)
			return ok && w.Flags&normalize.Quoted == 0
		}) {
			of++
		}
	}
	return of >= leastSpoken && 3*of >= all
}

// memoHeads open the lines above a letter within a house that say to whom it goes and what it is about.
var (
	memoTo    = []string{"to:", "an:", "à :", "a :", "para:", "a:", "aan:", "destinataires :", "destinatarios:"}
	memoAbout = []string{"subject:", "re:", "betreff:", "betrifft:", "objet :", "objet:", "asunto:", "oggetto:", "assunto:", "onderwerp:", "betreft:"}
)

// memoLines is the number of lines among which they stand.
const memoLines = 8

// headedAsMemo says that the first lines of t say to whom it goes and what it is about, and that t speaks
// for itself: a letter to a staff, which papers quote. What somebody forwarded under such lines does not.
func headedAsMemo(t *normalize.Text) bool {
	to, about := false, false
	for _, line := range firstLines(t.Source, memoLines) {
		line = strings.ToLower(line)
		opens := func(head string) bool { return strings.HasPrefix(line, head) }
		to = to || slices.ContainsFunc(memoTo, opens)
		about = about || slices.ContainsFunc(memoAbout, opens)
	}
	return to && about && speaksForItself(t)
}

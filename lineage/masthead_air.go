package lineage

import (
	"regexp"
	"slices"
	"strings"

	"github.com/wiretrace/wiretrace/normalize"
)

// The pages of German broadcasters say below their prose when the story was on the air, and in
// which programme: "Sendung am Fr., 24.9.2031, 16:30 Uhr, SWR4 Baden-Württemberg". Whoever
// copies the story leaves that out, as his readers cannot hear it there.

// airLine is such a line.
var airLine = regexp.MustCompile(`(?m)^[ \t]*(?:Sendung(?: am | vom |: ?)|(?:Dieses|Das) Thema im Programm: ?|Über dieses Thema berichtete? )[^\n]{1,160}$`)

// onOwnAir are the keys of the broadcasters whose programmes the page of t names so. A programme
// is called as its house is, with a number behind: "SWR4", "NDR 1 Niedersachsen".
func onOwnAir(t *normalize.Text) (keys []string) {
	if !strings.Contains(t.Source, "Sendung") && !strings.Contains(t.Source, " Thema ") {
		return nil
	}
	for _, line := range airLine.FindAllString(t.Source, -1) {
		for _, word := range strings.FieldsFunc(line, func(r rune) bool { return strings.ContainsRune(" ,|:()\t\r", r) }) {
			if s, known := normalize.Lookup(strings.TrimRight(word, "0123456789")); known && s.Broadcaster && !s.Agency {
				keys = append(keys, nameKey(s.Name))
			}
		}
	}
	return keys
}

// withCorrespondent is how a station of France heads what one of its people tells on the air: a paper
// has its story from its correspondent, "De notre correspondant".
var withCorrespondent = regexp.MustCompile(`^Avec (?:notre|nos) (?:correspondant|envoyé)`)

// ownMicrophone is the key of the station into whose microphones a page headed so says that somebody
// spoke, if that is the only station of which it says that it was told anything.
func ownMicrophone(t *normalize.Text, marks map[normalize.MarkKind][]normalize.Mark) (keys []string) {
	if !slices.ContainsFunc(marks[normalize.Byline], func(m normalize.Mark) bool { return withCorrespondent.MatchString(lineOf(t.Source, m.Span)) }) {
		return nil
	}
	for _, m := range marks[normalize.Attribution] {
		if s, known := normalize.Lookup(m.Value); known && s.Broadcaster && !s.Agency && ownReporting(m) && !slices.Contains(keys, nameKey(m.Value)) {
			keys = append(keys, nameKey(m.Value))
		}
	}
	if len(keys) > 1 {
		return nil
	}
	return keys
}

package lineage

import (
	"regexp"

	"github.com/wiretrace/wiretrace/normalize"
)

// Some houses set a line of their system into their pages that no other prints, and whoever copies the
// story leaves out: it tells whose page it is as surely as its name above the text.

// systemLines are such lines, whole ones, by the house.
var systemLines = []struct {
	house string
	line  *regexp.Regexp
}{
	{"The Guardian", regexp.MustCompile(`(?m)^[ \t]*This article is more than \d+ (?:month|year)s? old\.?[ \t]*$`)},
	{"BBC", regexp.MustCompile(`(?m)^[ \t]*The BBC is not responsible for the content of external (?:sites|internet sites)\b[^\n]{0,60}$`)},
	{"The Independent", regexp.MustCompile(`(?m)^[^\n]*\bThe Independent is (?:on the ground when the story is developing|trusted by Americans across)\b`)},
	{"Deutsche Welle", regexp.MustCompile(`(?m)^[ \t]*(?:Permalink\s+)?https?://p\.dw\.com/p/\w+[ \t]*$`)},
}

// lineOfHouse are the keys of the houses whose lines the page of t has, if these are of one.
func lineOfHouse(t *normalize.Text) (keys []string) {
	for _, h := range systemLines {
		if h.line.MatchString(t.Source) {
			keys = append(keys, nameKey(h.house))
		}
	}
	if len(keys) > 1 {
		return nil
	}
	return keys
}

package lineage

import (
	"regexp"
	"strings"

	"github.com/wiretrace/wiretrace/normalize"
)

// Pages set what somebody posted on a network between their paragraphs, without
// quotation marks: it is not in the page's own voice, and others may quote it from
// where it was posted.

// postedPattern finds lines of posts: those with the short address that the network
// gave a link or a picture, and those above the poster's account and day.
var postedPattern = regexp.MustCompile(`(?m)^.*(?:\bpic\.twitter\.com/|https?://t\.co/)\w.*$|^.*\n+[—–-] ?[^\n]{1,60}\(@\w+\) ?[^\n]{0,24}$`)

// postedWords are the words of t that stand in such lines.
func postedWords(t *normalize.Text) (out []normalize.Range) {
	if !strings.Contains(t.Source, "pic.twitter.com/") && !strings.Contains(t.Source, "//t.co/") && !strings.Contains(t.Source, "(@") {
		return nil
	}
	for _, at := range postedPattern.FindAllStringIndex(t.Source, -1) {
		out = append(out, wordsIn(t, normalize.Span{Start: int32(at[0]), End: int32(at[1])}))
	}
	return out
}

package lineage

import (
	"net/url"
	"strings"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// markup: b's page names a's address as its canonical one or as what it is
// based on, or b's text links to it.
func markup(f *family, a, b int, _ []align.Passage) []cue {
	at := f.read(a).page
	if at == "" || at == f.read(b).page {
		return nil
	}
	if address(f.ws[b].Canonical) == at {
		return []cue{f.cue(sigCanonical, 1, b, normalize.Span{}, "the page of %s names that of %s as its original", f.name(b), f.name(a))}
	}
	for link := range strings.Lines(f.ws[b].Links) {
		if address(strings.TrimSpace(link)) == at {
			return []cue{f.cue(sigLink, 1, b, normalize.Span{}, "%s links to the page of %s", f.name(b), f.name(a))}
		}
	}
	if i := strings.Index(f.ws[b].Text.Source, at); i >= 0 {
		sp := normalize.Span{Start: int32(i), End: int32(i + len(at))}
		return []cue{f.cue(sigLink, 1, b, sp, "%s links to the page of %s", f.name(b), f.name(a))}
	}
	return nil
}

// address returns the host and path of a link, without what differs between
// links to one page: scheme, "www.", query, fragment and a slash at the end.
// It is "" for what is no link to a page.
func address(link string) string {
	u, err := url.Parse(link)
	if err != nil || u.Host == "" || strings.Trim(u.Path, "/") == "" {
		return ""
	}
	return strings.TrimPrefix(strings.ToLower(u.Host), "www.") + strings.TrimRight(u.Path, "/")
}

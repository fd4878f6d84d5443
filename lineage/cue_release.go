package lineage

import (
	"slices"
	"strings"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// releaseEnd is how many bytes at the end of a text a line for the press may
// take.
const releaseEnd = 600

// releaseSigns stand at the end of what a company or an authority gives to the
// press, and of no article about it.
var releaseSigns = []string{
	"notes to editors", "note to editors", "media contact", "press contact", "media enquiries", "media inquiries", "press enquiries",
	"pressekontakt", "medienkontakt", "ansprechpartner für die presse", "rückfragen der presse", "kontakt für medien",
	"contact presse", "contacts presse", "contact médias", "relations presse", "service de presse :",
	"rückfragen bitte an", "rückfragen von medien", "original-content von", "übermittelt durch",
	"contacto de prensa", "contacto para medios", "contacto para prensa", "gabinete de prensa:", "contatto stampa", "ufficio stampa:",
}

// releaseServices are the keys of the agencies that send out what others pay
// them to: their sign is that of a release.
var releaseServices = []string{"prnewswire", "businesswire", "globenewswire", "accesswire", "marketwired", "ots"}

// release says that witness i is a release to the press: agencies quote it, and
// it is nobody's copy.
func (f *family) release(i int) bool { return f.read(i).release }

// isRelease says that t, a text of that agency, if of any, ends like a release to
// the press or is signed by a service for them.
func isRelease(t *normalize.Text, agency string) bool {
	if agency != "" && slices.Contains(releaseServices, nameKey(agency)) {
		return true
	}
	s := t.Source
	end := strings.ToLower(strings.ToValidUTF8(s[max(0, len(s)-releaseEnd):], ""))
	for _, sign := range releaseSigns {
		if strings.Contains(end, sign) {
			return true
		}
	}
	return false
}

// pressRelease: a is a release to the press and b is none. Releases are written
// to be taken over, and take over nothing.
func pressRelease(f *family, a, b int, ps []align.Passage) []cue {
	if len(ps) == 0 || !f.release(a) || f.release(b) {
		return nil
	}
	return []cue{f.cue(sigRelease, 1, a, normalize.Span{}, "%s is a release to the press, %s is none", f.name(a), f.name(b))}
}

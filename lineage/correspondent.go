package lineage

import (
	"regexp"
	"slices"

	"github.com/wiretrace/wiretrace/normalize"
)

// ownCorrespondent is how a house names those of its people who tell from where it
// happened, as it says of nobody else's: "Avec notre correspondant à Niamey".
var ownCorrespondent = regexp.MustCompile(`(?i)\b(?:(?:notre|our|nuestr[oa]|(?:dal |dalla )?nostr[oa]|noss[oa]|onze) (?:own |special )?(?:correspond[ae]nte?|corresponsal|corrispondente|inviat[oa]|envoyée?|enviad[oa]|verslagg\w+)|unser\w* (?:Korrespondent|Reporter)\w*)`)

// sentHome says that witness i is signed by its house's own correspondent and neither signed
// by an agency nor credits one.
func (f *family) sentHome(i int) bool {
	t := f.ws[i].Text
	return f.agencyOf(i) == "" &&
		slices.ContainsFunc(f.read(i).marks[normalize.Byline], func(m normalize.Mark) bool {
			return ownCorrespondent.MatchString(lineOf(t.Source, m.Span))
		}) &&
		!slices.ContainsFunc(f.credits(i), func(m normalize.Mark) bool { return f.isAgency(m.Value) })
}

// bearsName says that witness i names its author or a house whose text it is.
func (f *family) bearsName(i int) bool {
	return len(f.read(i).marks[normalize.Byline]) > 0 || len(f.read(i).marks[normalize.Dateline]) > 0
}

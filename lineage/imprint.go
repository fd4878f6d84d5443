package lineage

import "github.com/wiretrace/wiretrace/normalize"

// An Imprint is what one witness shows of whether it is an article, which others
// copy, or a version of a text, which takes the place of another.
type Imprint struct {
	Outlet string // its source
	Agency bool   // it is an agency's copy
	Signed bool   // it has a dateline or a byline
}

// ImprintOf reads the imprint of w, whose Text must be there.
func ImprintOf(w *Witness) Imprint {
	_, agency := authors(w, outsideFurniture(w.Text.Marks))
	return Imprint{Outlet: w.Source, Agency: agency != "", Signed: bylined(w.Text)}
}

// bylined says that t has a dateline or a byline.
func bylined(t *normalize.Text) bool {
	for _, m := range t.Marks {
		if m.Kind == normalize.Dateline || m.Kind == normalize.Byline {
			return true
		}
	}
	return false
}

// News says that witnesses with these imprints are articles: they come from
// different outlets, or an agency's sign is on some of them, or datelines and
// bylines on half. Others that share much are versions of one text, linked by
// how near they are and not by what each alone has from where.
func News(imprints []Imprint) bool {
	outlet, signed := "", 0
	for i := range imprints {
		m := &imprints[i]
		if m.Outlet != "" {
			if outlet != "" && m.Outlet != outlet {
				return true
			}
			outlet = m.Outlet
		}
		if m.Agency {
			return true
		}
		if m.Signed {
			signed++
		}
	}
	return 2*signed >= len(imprints)
}

package lineage

import (
	"slices"
	"strings"

	"github.com/wiretrace/wiretrace/normalize"
)

// An Imprint is what one witness shows of whether it is an article, which others
// copy, or a version of a text, which takes the place of another.
type Imprint struct {
	Outlet string // its source
	Agency bool   // it is an agency's copy
	Signed bool   // it is signed, or says otherwise that it is news; see bylined
	Given  bool   // it opens as what is given to the press
	Head   string // its first line, if that is short and a day stands with it above the prose
}

// ImprintOf reads the imprint of w, whose Text must be there.
func ImprintOf(w *Witness) Imprint {
	_, agency := authors(w, outsideFurniture(w.Text.Marks), &agencies{})
	return imprint(w, agency)
}

// imprint is that of w, of whom it is known whose agency's copy it is, "" for none.
func imprint(w *Witness, agency string) Imprint {
	return Imprint{Outlet: outletOf(w), Agency: agency != "", Signed: bylined(w.Text), Given: headedAsRelease(w.Text.Source), Head: head(w.Text)}
}

// head is the first line of t, if it is as short as a masthead and a line above
// the prose has a day: of a scraped page, that is where its outlet and the day of
// its publication stand.
func head(t *normalize.Text) string {
	prose := slices.IndexFunc(t.Paragraphs, func(p normalize.Range) bool { return p.Len() > stampWords })
	if prose < 1 || t.Paragraphs[0].Len() > mastheadWords {
		return ""
	}
	top := t.Paragraphs[:prose]
	for _, m := range t.Marks {
		if m.Kind == normalize.Date && m.Start > t.Words[top[0].End-1].Start && m.Start < t.Words[top[prose-1].End-1].End {
			return strings.ToLower(t.Quote(top[0]))
		}
	}
	return ""
}

// bylined says that t has a dateline, a byline or the credit of an outlet, that it is
// flagged as news that breaks, or that it tells what an outlet reports and does so from
// day to day, "on Monday", or in one sentence what anybody said and a day by its name
// alone: encyclopedias quote papers and people, too, but name no days so.
func bylined(t *normalize.Text) bool {
	cites, days := false, false
	told, on := int32(-1), int32(-1) // the sentences of the last attribution and of the last such day
	for _, m := range t.Marks {
		sentence := sentenceNumber(t, wordsIn(t, m.Span).Start)
		switch m.Kind {
		case normalize.Dateline, normalize.Byline:
			return true
		case normalize.Credit:
			if m.Value != "" {
				return true
			}
		case normalize.Version:
			if m.Value == "urgent" {
				return true
			}
		case normalize.Attribution, normalize.Scoop:
			cites, told = cites || m.Value != "", int32(sentence)
		case normalize.Date:
			if m.Value != "" && !strings.ContainsAny(m.Value, "0123456789") {
				days, on = true, int32(sentence)
			}
		}
		if told >= 0 && told == on {
			return true
		}
	}
	return cites && days
}

// News says that witnesses with these imprints are articles: they come from
// different outlets, by their source or by the lines at their heads, or an agency's
// sign is on some of them, or half are signed, which a release is beside what is
// none: versions of one release all open as such. Others that share much
// are versions of one text, linked by how near they are and not by what each alone
// has from where.
func News(imprints []Imprint) bool {
	outlet, signed, given := "", 0, 0
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
		switch {
		case m.Signed:
			signed++
		case m.Given:
			given++
		}
	}
	if given < len(imprints) {
		signed += given
	}
	return 2*signed >= len(imprints) || 2*houses(imprints) >= max(len(imprints), 4)
}

// houses is how many of the imprints have heads of which no two share a word: a
// page that is renamed keeps some of its name, and has one name in most of its
// versions.
func houses(imprints []Imprint) int {
	var heads [][]string
	for i := range imprints {
		words := strings.Fields(imprints[i].Head)
		if len(words) > 0 && !slices.ContainsFunc(heads, func(other []string) bool {
			return slices.ContainsFunc(words, func(w string) bool { return slices.Contains(other, w) })
		}) {
			heads = append(heads, words)
		}
	}
	return len(heads)
}

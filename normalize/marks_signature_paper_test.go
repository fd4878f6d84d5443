package normalize

import (
	"fmt"
	"testing"
)

// A paper stands behind the agencies that it prints, in brackets and with a dash. Behind an agency's own brackets
// goes on what it tells.
func TestPaperBehindAgencies(t *testing.T) {
	const page = "Le pont d'Harlès est fermé\n\n%s\n\nLe conseil a décidé mercredi de fermer le pont pendant un mois, a dit la mairie."
	for _, c := range []struct {
		line      string
		credits   []string
		datelines []string
	}{
		{"(AFP) — Le Courrier de la Douve", []string{"AFP|AFP|with"}, nil},
		{"(AFP et Reuters) — Clairon de la Douve", []string{"AFP|AFP|with", "Reuters|Reuters|with"}, nil},
		{"(AFP) - Les ponts de la Douve ferment lundi.", nil, []string{"(AFP) -|AFP"}},
		{"(AFP) - Le Parlement européen", nil, []string{"(AFP) -|AFP"}},
	} {
		checkMarks(t, "fr", Credit, []markCase{{sprintLine(page, c.line), c.credits, c.line}})
		checkMarks(t, "fr", Dateline, []markCase{{sprintLine(page, c.line), c.datelines, c.line}})
	}
}

// sprintLine is a page with a line in the place of its verb.
func sprintLine(page, line string) string { return fmt.Sprintf(page, line) }

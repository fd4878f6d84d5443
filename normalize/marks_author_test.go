package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// The ways in which pages of Romance languages name their author, and whose
// material they have, without a word before.
func TestAuthorsOfPages(t *testing.T) {
	const prose = "\n\nEl puerto de Tarnby seguirá cerrado hasta que los buzos hayan visto todos los pilotes, dijo la capitana."
	for _, c := range []struct {
		language, head string
		want           []string
	}{
		{"es", "Itziar Rocamora\nTarnby\nMiércoles, 14 de febrero 2031, 13:05", []string{"Itziar Rocamora|Itziar Rocamora"}},
		{"es", "Vicente Pilar\nTarnby 21 ABR 2031 22:14", []string{"Vicente Pilar|Vicente Pilar"}},
		{"fr", "Publié le 18/05/2031 à 11h20 par Clémence Roc avec AFP", []string{"par Clémence Roc|Clémence Roc", "AFP|AFP|with"}},
		{"en", "Harlow Digest | By Jane Roe | May 12, 2031 | 4 minute read", []string{"By Jane Roe|Jane Roe"}},
		{"de", "Hafenblick | Von Jana Roth | 12. Mai 2031, 10:31 Uhr", []string{"Von Jana Roth|Jana Roth"}},
		{"es", "Alcorta Hoy | Por Juana Roca | 12 de mayo de 2031 | Lectura: 3 min", []string{"Por Juana Roca|Juana Roca"}},
		{"en", "Opinion | By the way | Harlow Votes", []string{}},
		{"fr", "par Aurélien Roc, L'Humanité", []string{"par Aurélien Roc|Aurélien Roc"}},
		{"pt", "Texto Madalena Rocha", []string{"Texto Madalena Rocha|Madalena Rocha"}},
		{"pt", "Lusa e PÚBLICO\n20 de Fevereiro de 2031, 15:38", []string{"Lusa|Lusa|with"}},
		{"pt", "20.fev.2031 às 14h11\n\nLisboa | Reuters", []string{"Reuters|Reuters|line"}},
		{"fr", "BFM TV, par Quentin Roc\nLe 27/05/2031 à 8:41", []string{"par Quentin Roc|Quentin Roc"}},
		{"pt", "Pedro Rocha\nJornal de Notícias\n17 março, 2031 às 00:10", []string{"Pedro Rocha|Pedro Rocha"}},
		{"pt", "Redação, com Lusa", []string{"Lusa|Lusa|with"}},
		{"es", "Redacción\nDiario de Tarnby\n03/10/2031 14:20", []string{"Redacción||newsroom"}},
		{"es", "Por Agencias\n4 octubre, 2031", []string{"Agencias||agencies"}},
	} {
		require.Equal(t, append([]string{}, c.want...), marksOf(t, c.language, "El puerto sigue cerrado por las obras\n\n"+c.head+prose, Byline, Credit), c.head)
	}
}

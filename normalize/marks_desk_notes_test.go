package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// The desks of Dow Jones in French sign below their stories, and what is sent again says so between crosses.
func TestDeskNotesBelowTheStory(t *testing.T) {
	const prose = "Norrvik abaisse ses objectifs\n\nPARIS (Agefi-Dow Jones)--Le fabricant de câbles Norrvik a abaissé mardi ses objectifs pour 2031, en raison du report de deux commandes, selon un communiqué.\n\nLe groupe publiera son chiffre d'affaires semestriel le 27 juillet prochain.\n\n"
	for line, want := range map[string][]string{
		"-Jeanne Roc, Agefi-Dow Jones; +33 (0)1 00 00 00 00; jroc@norrvik.example ed: ABC": {"Jeanne Roc|Jeanne Roc"},
		"-Jeanne Roc, maire de Norrvik":           {},
		"- Jeanne Roc, Agefi-Dow Jones":           {},
		"-Jeanne Roc, Agefi-Dow Jones a démenti.": {},
	} {
		require.Equal(t, want, marksOf(t, "fr", prose+line, Byline), line)
	}
	for line, want := range map[string][]string{
		"+++ CORRIGE au 5e paragraphe: deux commandes (bien deux) +++": {"+++ CORRIGE|corrected"},
		"+++ Le maire corrige le tir +++":                              {},
		"CORRIGE au 5e paragraphe":                                     {},
	} {
		require.Equal(t, want, marksOf(t, "fr", prose+line, Version), line)
	}
}

// Lines below a story that are for the press, for investors or for whoever reads on, and sentences that look like them.
func TestLinesForThePressAndReaders(t *testing.T) {
	pages := map[string]string{
		"fr": "Les grues du port\n\nTrois grues sont tombées dans le port de Tarny, a fait savoir la capitainerie dans la soirée, et le quai restera fermé jusqu'à mercredi.\n\nLes plongeurs verront les pilotis dès que la mer sera calme, selon elle.\n\n",
		"es": "Las grúas del puerto\n\nTres grúas cayeron en el puerto de Tarnobal, informó la capitanía por la noche, y el muelle seguirá cerrado hasta el miércoles.\n\nLos buzos verán los pilotes en cuanto el mar esté en calma, según ella.\n\n",
	}
	for lang, lines := range map[string]map[string]bool{
		"fr": {
			"Relations investisseurs : Jeanne Roc": true, "Relations presse : Agence Tarny Conseil": true,
			"Avertissement : ce communiqué contient des déclarations prospectives.": true,
			"7 commentaires | Permalien | Blogroll":                                 true,
			"Notre conseil de la semaine : faut-il encore acheter une barque ?":     true,
			"Retrouvez l'intégralité du reportage dans le journal de midi":          true,
			"Les relations presse de la ville ne répondaient plus.":                 false,
			"Ce communiqué contient une erreur de date.":                            false,
			"Le permalien des grues a été coupé.":                                   false,
		},
		"es": {
			"Más vistas: 1. Las mareas 2. El tiempo 3. La lonja":      true,
			"Relaciones con inversores: Juana Roca":                   true,
			"Las relaciones con inversores del puerto son malas hoy.": false,
		},
	} {
		for line, want := range lines {
			require.Equal(t, want, len(furnitureOf(t, lang, pages[lang]+line+"\n")) > 0, line)
		}
	}
}

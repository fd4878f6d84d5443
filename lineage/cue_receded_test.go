package lineage

import "testing"

// What was said and done in one take had been said and done in the next. What a speaker is said to have told is in
// that tense for being told, and another verb tells of something else.
func TestReceded(t *testing.T) {
	for _, tt := range []struct {
		reason, language, a, b string
		up                     int
		shows                  string
	}{
		{"the same verb", "fr", "La population du vieux port de Tarny est priée de fermer toutes les fenêtres.", "La population du vieux port de Tarny avait été priée de fermer toutes les fenêtres.", 1, "avait été priée"},
		{"a verb of saying", "es", "El patrón del puerto viejo de Tarny dijo que pedirá un pago mensual.", "El patrón del puerto viejo de Tarny había dicho que pedirá un pago mensual.", 1, "había dicho"},
		{"in German, at the end of the clause", "de", "Der Hafenmeister von Tarnby hat die Boote am Morgen aus dem Hafen geschickt.", "Der Hafenmeister von Tarnby hatte die Boote am Morgen aus dem Hafen geschickt.", 1, "hatte die Boote am Morgen aus dem Hafen geschickt"},
		{"both look back", "fr", "La population du vieux port de Tarny avait été priée de fermer les fenêtres.", "La population du vieux port de Tarny avait été priée de fermer toutes les fenêtres.", 0, ""},
		{"told in a clause", "en", "The office issued a warning to the old port of Tarnby about its ropes.", "A paper said that the office had issued a warning to the old port of Tarnby about its ropes.", 0, ""},
		{"another verb", "en", "The office read a warning to the old port of Tarnby about its ropes.", "The office had painted a warning to the old port of Tarnby about its ropes.", 0, ""},
	} {
		t.Run(tt.reason, func(t *testing.T) {
			head := "[dateline|AFP: TARNBY (AFP) -] "
			f := newStory(t, doc{text: head + tt.a}, doc{text: head + tt.b})
			f.ws[0].Text.Language, f.ws[1].Text.Language = tt.language, tt.language
			requireShown(t, f, sigReceded, tt.up, 1, tt.shows)
		})
	}
}

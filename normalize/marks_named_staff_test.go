package normalize

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// Who speaks for an outlet, and what he does in his own affairs.
func TestNamedStaff(t *testing.T) {
	for _, c := range []struct {
		language, text string
		want           []string
		why            string
	}{
		{"en", "Jane Roe, political correspondent of The Irish Times, reported the sale online.", []string{"political correspondent of The Irish Times, reported|The Irish Times|reported"}, "an aside behind her name"},
		{"en", "Roth was seen walking in Harlow by a reporter of British newspaper The Telegraph.", []string{"seen walking in Harlow by a reporter of British newspaper The Telegraph|The Daily Telegraph|reported"}, "who met him"},
		{"en", "He was tracked down by reporters of the UK's Daily Telegraph newspaper.", []string{"tracked down by reporters of the UK's Daily Telegraph|The Daily Telegraph|reported"}, "several, of a country's paper"},
		{"en", "New York Times White House Correspondent Jane Roe said it was a lie.", []string{"New York Times White House Correspondent Jane Roe said|The New York Times|reported"}, "a long role"},
		{"en", "Jane Roe, in the Sunday Independent, reported that the pier is sold.", []string{"in the Sunday Independent, reported|Sunday Independent|reported"}, "where she reports"},
		{"en", "Jane Roe, a reporter of the Guardian, admitted the theft, and Jan Roth, editor of the Guardian, left.", nil, "her own affairs"},
		{"en", "Jane Roe, correspondent of the Guardian, said she was attacked.", nil, "what befell her"},
		{"en", "It is a book by a reporter of The Irish Times.", nil, "what a reporter makes"},
		{"pt", "O colunista Lauro Roca, de O Globo, teve acesso exclusivo ao vídeo.", []string{"de O Globo, teve acesso|O Globo|reported"}, "an aside of an outlet"},
		{"pt", "Ana Roca, ombudsman da Folha de S.Paulo, critica a reportagem.", []string{"ombudsman da Folha de S.Paulo, critica|Folha de S.Paulo|reported"}, "what else one is"},
		{"pt", "Ana Roca, dona da Folha de S.Paulo, negou a venda.", nil, "its owner"},
		{"fr", "Une enquête, dont Mediapart a pu prendre connaissance, vise le maire.", []string{"Mediapart a pu prendre connaissance|Mediapart|seen"}, "what it could read"},
		{"fr", "Mediapart refuse la perquisition de ses locaux.", nil, "what it does"},
		{"es", "El País tuvo acceso a las cartas del alcalde.", []string{"El País tuvo acceso|El País|seen"}, "what it could read"},
		{"es", "El periodista Juan Roca, de El País, señaló que es tarde. Ana Roca, de El País, afirmó que se va.", []string{"de El País, señaló|El País|reported"}, "an aside of an outlet, with a role and without"},
		{"es", "Juan Roca, de El País, tiene una casa en el muelle.", nil, "what he has"},
		{"fr", "D'après Jeanne Roc d'ESPN, le pont est vendu.", []string{"D'après Jeanne Roc d'ESPN|ESPN|according"}, "d' before the name"},
		{"fr", "D'après Jeanne Roc, de CNN, le pont est vendu.", []string{"D'après Jeanne Roc, de CNN|CNN|according"}, "an aside of hers"},
		{"fr", "« Le pont est vendu », affirme le journaliste de CNN Jean Roc.", []string{"affirme le journaliste de CNN|CNN|reported"}, "behind what he is quoted with"},
		{"es", "«El puente se vende», ha afirmado la periodista de Marca.", []string{"ha afirmado la periodista de Marca|Marca|reported"}, "Spanish"},
		{"pt", "«A ponte fecha», afirma o jornalista da ESPN Lauro Roca.", []string{"afirma o jornalista da ESPN|ESPN|reported"}, "Portuguese"},
		{"it", "«Il ponte chiude», scrive il giornalista di Sky Sport Gianni Rocca.", []string{"scrive il giornalista di Sky Sport|Sky Sport|reported"}, "Italian"},
		{"fr", "« Le pont est vendu », déplore l'ancien journaliste de CNN Jean Roc.", nil, "he is there no more"},
		{"fr", "Le dossier qu'achève le journaliste de CNN Jean Roc est épais.", nil, "what he does"},
		{"fr", "D'après Jeanne Roc, le maire de Varn, de CNN à la BBC, est partout.", nil, "where somebody else is"},
	} {
		assert.Equal(t, append([]string{}, c.want...), marksOf(t, c.language, c.text, Attribution), "%s: %q", c.why, c.text)
	}
}

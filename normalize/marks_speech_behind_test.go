package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Right behind what somebody said nearly every verb tells who said it; behind a title it does what it
// does elsewhere. The press to whom something was said stands before who said it, or with nobody.
func TestSpeakerBehindQuotation(t *testing.T) {
	for _, c := range []struct {
		language, source string
		want             []string
		why              string
	}{
		{"fr", "« C'est fini », tonne Jean Roc.", []string{"tonne Jean Roc"}, "a verb of noise"},
		{"fr", "« C'est fini », a développé la maire.", []string{"a développé la maire"}, "with its auxiliary"},
		{"fr", "« C'est fini », se réjouit Jeanne Roc.", []string{"se réjouit Jeanne Roc"}, "a reflexive one"},
		{"es", "«Se acabó», zanja la alcaldesa.", []string{"zanja la alcaldesa"}, "Spanish"},
		{"it", "«È finita!», sbotta il sindaco.", []string{"sbotta il sindaco"}, "Italian"},
		{"pt", "«Acabou», desabafa o prefeito.", []string{"desabafa o prefeito"}, "Portuguese"},
		{"de", "«Es ist vorbei», schimpft Wirt Peter Roth.", []string{"schimpft Wirt Peter Roth"}, "German"},
		{"nl", "«Het is voorbij», verzucht burgemeester Jan Bos.", []string{"verzucht burgemeester Jan Bos"}, "Dutch"},
		{"en", "«It is over», quips Jane Roe.", []string{"quips Jane Roe"}, "English"},
		{"de", "Kapitän Jan Roth von der Reederei urteilt: „Das Boot ist zu schwer und der Kanal ist zu schmal.“", []string{"Kapitän Jan Roth von der Reederei urteilt"}, "before a colon"},
		{"en", "Captain Jane Roe muses: “The boat is too heavy and the canal is too narrow.”", []string{"Captain Jane Roe muses"}, "before a colon, English"},
		{"fr", "La capitaine Jeanne Roc tempère : « Le bateau est trop lourd et le canal est trop étroit. »", []string{"La capitaine Jeanne Roc tempère"}, "before a colon, French"},
		{"de", "Jan Roth findet: „Titanic“ ist zu lang.", nil, "a title behind a colon"},
		{"de", "Jan Roth urteilt: Das Boot ist zu schwer.", nil, "no quotation"},
		{"de", "Das gab der Ruderverein einen Tag nach dem 1:5 in Harlow bekannt.", []string{"Das gab der Ruderverein einen Tag nach dem 1:5 in Harlow bekannt"}, "a result before the end of the clause"},
		{"de", "Das gab der Ruderverein am Montag: Er war sehr bekannt.", nil, "a colon that ends the clause"},
		{"fr", "L'album, « Nuit », complète la trilogie.", nil, "a title"},
		{"fr", "La société « Varn Énergie » développe un moteur.", nil, "a name"},
		{"es", "La serie, «Noches de Ría», continúa la historia.", nil, "a series"},
		{"de", "Der Verein «Rettet die alte Brücke am Fluss» fordert ein Verbot.", nil, "a long name"},
		{"de", "Der Film, «Nacht», fand ein Publikum.", nil, "a film"},
		{"es", "«Se acabó», expresó a medios locales.", []string{"expresó a medios locales"}, "to the press"},
		{"es", "«Se acabó», dijo a la prensa antes de irse.", []string{"dijo a la prensa"}, "and when"},
		{"es", "«Se acabó», dijo a los periodistas Juan Roca.", []string{"dijo a los periodistas Juan Roca"}, "who speaks behind it"},
		{"es", "Dijo a los medios que se acabó.", []string{"Dijo a los medios"}, "what is said behind it"},
		{"es", "La alcaldesa dijo a los medios locales que se acabó.", []string{"La alcaldesa dijo a los medios locales"}, "who speaks before it"},
		{"it", "«È finita», ha detto ai giornalisti.", []string{"ha detto ai giornalisti"}, "Italian"},
		{"pt", "«Acabou», disse à imprensa o prefeito.", []string{"disse à imprensa o prefeito"}, "Portuguese"},
		{"fr", "« C'est fini », a dit aux médias le maire.", []string{"a dit aux médias le maire"}, "French"},
		{"es", "La empresa vendió a medios locales su archivo.", nil, "what is sold to it"},
		{"en", "“It is over,” said Harlow spokeswoman Jane Roe.", []string{"said Harlow spokeswoman Jane Roe"}, "her house before what she is there"},
		{"en", "“It is over,” said the HPA spokeswoman Jane Roe.", []string{"said the HPA spokeswoman Jane Roe"}, "with an article"},
		{"en", "“It is over,” said Harlow Port’s chief economist Jan Roth, adding that it was late.", []string{"said Harlow Port’s chief economist Jan Roth"}, "whose he is, and more behind"},
		{"en", "The strike will go on for a year, said Harlow Port harbour master Jane Roe.", []string{"said Harlow Port harbour master Jane Roe"}, "behind no quotation"},
		{"en", "“It is over,” said Roe with a smile to Hale.", []string{"said Roe"}, "how she said it"},
		{"en", "“It is over,” said Roe, who met Hale.", []string{"said Roe"}, "a clause of its own"},
		{"en", "“It is over for this year,” Jane Roe wrote in a note to clients.", []string{"Jane Roe wrote"}, "a verb of writing behind a name"},
		{"en", "In “The Long Road to the Old Sea,” Roe wrote of ships.", nil, "the title of a book"},
		{"de", "«Es ist vorbei», so Roth weiter.", []string{"so Roth weiter"}, "and goes on"},
		{"de", "So weiter geht es, so Roth weiter nichts tut.", nil, "and does nothing more"},
	} {
		var got []string
		text := "Ría\n\nEl año pasado hubo otro cierre. " + c.source
		for _, m := range newNormalizer(t, nil).TextIn(text, c.language).Marks {
			if m.Kind == Attribution {
				got = append(got, text[m.Start:m.End])
			}
		}
		require.Equal(t, c.want, got, "%s: %q", c.why, c.source)
	}
}

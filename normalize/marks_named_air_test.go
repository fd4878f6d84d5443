package normalize

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// Where something was said: a programme, by its station, and what is shown there instead.
func TestNamedAir(t *testing.T) {
	for _, c := range []struct {
		language, text string
		want           []string
		why            string
	}{
		{"en", "Roe revealed on the Jane D'Arcy Show on RTÉ 1 that the pier had burned.", []string{"on RTÉ 1|RTÉ|interview"}, "a show with a name"},
		{"en", "She spoke to Jane Roe, on RTÉ's Radio One, about the pier.", []string{"on RTÉ|RTÉ|interview"}, "a station's programme, behind a comma"},
		{"en", "On CNN's Inside Harlow, Roe addressed the claims, saying that she was late.", []string{"On CNN|CNN|interview"}, "a programme that opens the sentence"},
		{"en", "Jan Roth told the Morning programme on BBC Radio 4 that it was over.", []string{"on BBC Radio 4|BBC|interview"}, "whom he told is a programme"},
		{"en", "He gave a rare interview to Jan Roth on Newstalk this morning.", []string{"on Newstalk|Newstalk|interview"}, "an interview"},
		{"en", "She joined Jan Roth on Friday morning's episode of the Today programme on RTÉ to discuss the news.", []string{"on RTÉ|RTÉ|interview"}, "an episode"},
		{"en", "In today's Irish Times, Jane Roe writes that the pier is old. In the Irish Times, the pier is old.", []string{"In today's Irish Times|The Irish Times|interview"}, "who writes there"},
		{"en", "Roe was asked about the pier in an interview on Wednesday with CNN. She had a row with CNN.", []string{"with CNN|CNN|interview"}, "with whom, and when"},
		{"en", "The firm announced the Jane Roe Show on BBC One. The minister watched the debate on CNN.", nil, "what is shown"},
		{"en", "Roe declined to comment on CNN's headline. She refused to comment on the FT report.", nil, "what is spoken of"},
		{"en", "On BBC One, the series about the pier is shown on Mondays.", nil, "a series"},
		{"de", "Das sagte der Minister im Ö1-Morgenjournal.", []string{"sagte der Minister im Ö1-Morgenjournal|Ö1|told"}, "a compound"},
		{"de", "In der «ORF-Pressestunde» sprach die Ministerin über den Pier.", []string{"In der «ORF-Pressestunde»|ORF|interview"}, "in quotation marks"},
		{"de", "Rot war am Sonntag in der ORF Pressestunde zu Gast.", []string{"in der ORF Pressestunde|ORF|interview"}, "a guest"},
		{"de", "Der Pier wird bei Bild.de mit den Worten zitiert: «Ich bin alt.»", []string{"bei Bild.de|Bild|interview"}, "where he is quoted"},
		{"de", "Rot verweist auf ein Interview im «Manager Magazin».", []string{"im «Manager Magazin»|Manager Magazin|interview"}, "where the interview is"},
		{"de", "Die Serie läuft im ORF-Vorabend, und das Ö1-Magazin wird eingestellt.", nil, "what is shown"},
		{"fr", "Elle l'a dit sur les ondes de la CRTV. Elle vend les ondes de la CRTV.", []string{"sur les ondes de la CRTV|CRTV|interview"}, "on its waves"},
		{"fr", "Jeanne Roc, l'invitée du Grand débat sur France Inter lundi, a souri.", []string{"sur France Inter|France Inter|interview"}, "a guest"},
		{"it", "Ospite di Che cosa si fa su Rai 3, il sindaco si difende.", []string{"Ospite di Che cosa si fa su Rai 3|RAI|interview"}, "a guest of a programme in small words"},
		{"it", "La serie va in onda su Rai 3 con un ospite.", nil, "where a series is shown"},
	} {
		assert.Equal(t, append([]string{}, c.want...), marksOf(t, c.language, c.text, Attribution), "%s: %q", c.why, c.text)
	}
}

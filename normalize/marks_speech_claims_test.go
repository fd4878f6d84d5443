package normalize

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// Who rejects what is said, what somebody has to admit, who speaks besides others and where a thing stands written, in
// German and Dutch; and what the same words do besides.
func TestSpeakersGermanicMore(t *testing.T) {
	for _, c := range []struct {
		language, text string
		want           []string
		why            string
	}{
		{"de", "Die Werft wies den Bericht als «falsch» zurück. Die Polizei wies dreißig Menschen an der Grenze zurück.", []string{"Die Werft wies"}, "a quotation before the verb's part, and people at a border"},
		{"de", "Die Vorwürfe hat die Werft stets zurückgewiesen. Das Gericht hat die Klage zurückgewiesen.", []string{"Die Vorwürfe hat die Werft stets zurückgewiesen"}, "reproaches, and suits"},
		{"de", "Die Reederei widersprach der Darstellung. Das Ergebnis widersprach den Erwartungen.", []string{"Die Reederei widersprach"}, "what is said, and what was hoped"},
		{"de", "Ein Berater der Ministerin bestritt eine Beteiligung. Der Verein bestritt im Mai drei Spiele.", []string{"Ein Berater der Ministerin bestritt"}, "who denies, and who plays"},
		{"nl", "De werf ontkende de beschuldigingen.", []string{"De werf ontkende"}, "Dutch"},
		{"de", "Die Werft musste einräumen, dass der Kran alt war. Er musste am Abend das Regal einräumen.", []string{"Die Werft musste einräumen"}, "a fault, and a shelf"},
		{"de", "Die Werft hatte einräumen müssen, dass der Kran alt war.", []string{"Die Werft hatte einräumen müssen"}, "with an auxiliary"},
		{"de", "Eine Sprecherin machte darauf aufmerksam, dass der Kran alt war. Darauf hat die Werft aufmerksam gemacht. Der Lärm machte sie müde.",
			[]string{"Eine Sprecherin machte darauf aufmerksam", "Darauf hat die Werft aufmerksam gemacht"}, "who points to a thing"},
		{"de", "Auch Roth geht davon aus, dass der Kran hält. Auch am Montag sagte Roth, er halte. Auch der Wind half nicht.", []string{"Roth geht davon aus", "sagte Roth"}, "one more who says so"},
		{"nl", "Ook Roth zei dat de kraan oud was.", []string{"Roth zei"}, "Dutch"},
		{"de", "Jan Roth schrieb am Montag auf X, der Kran sei alt. Roth meldete sich auf Instagram zurück. Die Firma räumte die Website.", []string{"Jan Roth schrieb"}, "what is written for all"},
		{"nl", "Jan Roos schreef op X dat de kraan oud was.", []string{"Jan Roos schreef"}, "Dutch"},
		{"de", "Der Kran sei alt, sagte demnach ein Zeuge.", []string{"sagte demnach ein Zeuge"}, "an adverb between the verb and who says it"},
		{"de", "«Das war knapp», meinte einer. Sie meinte einer Gefahr zu entgehen.", []string{"meinte einer"}, "one of them"},
		{"de", "Analystin Anna Hale von der Harlow Bank lobte die Umsätze. Die Trainerin lobte die Stürmer.", []string{"Analystin Anna Hale von der Harlow Bank lobte"}, "whom markets ask"},
		{"de", "Die Behörden vermuten, dass der Kran alt war. Spuren lassen vermuten, dass er brannte.", []string{"Behörden vermuten"}, "who supposes, and what lets suppose"},
		{"de", "Der Kran wurde, wie Roth hinzufügte, verkauft.", []string{"wie Roth hinzufügte"}, "what he went on to say"},
		{"de", "Wie die Stadtpolizei Harlow in einer Mitteilung vom 30. 12. schreibt, war der Kran alt.", []string{"Wie die Stadtpolizei Harlow in einer Mitteilung vom 30. 12. schreibt"}, "a day in numbers with a space"},
		{"de", "In der Mitteilung ist von einem Fehler die Rede. In der Stadt war von einem Fest die Rede. Davon kann keine Rede sein.", []string{"In der Mitteilung"}, "in writing, and in the street"},
		{"de", "In dem neuen Beitrag ist zu lesen, dass der Kran alt war. Das Buch ist leicht zu lesen, und es ist schön.", []string{"In dem neuen Beitrag"}, "what is to be read in something"},
		{"de", "Der Fahrer war dem Bericht nach müde. Sie gab dem Bericht nach der Sitzung einen Titel. Er glaubt den Angaben nach wie vor nicht.", []string{"dem Bericht nach"}, "a preposition behind its noun, and before another"},
		{"de", "Das Schiff fuhr nach Informationen aus Hafenkreisen nachts. Sie suchten nach Informationen über den Kran. Wer nach Informationen sucht, fragt die Werft.",
			[]string{"nach Informationen aus Hafenkreisen"}, "by what they know, and looking for it"},
		{"de", "Die Piloten erklärten daraufhin eine Luftnotlage. Die Ministerin erklärte zum Notstand nichts Neues, sie warte.", []string{"Die Ministerin erklärte"}, "what is declared, and of what is spoken"},
		{"de", "Der Präsident erklärte den Notstand für beendet. Die Firma erklärte, sie sei am Ende.", []string{"Die Firma erklärte"}, "a state, and what is said"},
		{"de", "Der Kran bewegt sich, wie Jan Roth von der Harlower Dienststelle für Naturgefahren am Sonntag an einem Anlass in Weston VS sagte.",
			[]string{"wie Jan Roth von der Harlower Dienststelle für Naturgefahren am Sonntag an einem Anlass in Weston VS sagte"}, "a long clause"},
		{"de", "Zuvor hatte der Bürgermeister von Harlow, Jan Roth, noch gesagt, es sei nichts geschehen. Das hatte, wie es war, gesagt werden müssen.",
			[]string{"Zuvor hatte der Bürgermeister von Harlow, Jan Roth, noch gesagt"}, "a name between the auxiliary and its verb"},
		{"de", "Von Roth gab es gegenüber dem Nachrichtenmagazin keinen Kommentar. Er wollte gegenüber dem Sender keine Angaben machen.", nil, "what nobody said is no paper's name"},
		{"de", "Roth ging, sagte er der Zeitung namens Harlower Bote.", []string{"sagte er der Zeitung namens Harlower Bote"}, "a name that is told as one"},
		{"de", "Die «FT» sieht sich entlastet. Der «Spiegel» sieht den Minister vor dem Rücktritt.", []string{"Der «Spiegel» sieht"}, "what a paper sees of itself, and of others"},
		{"nl", "De haven ziet naar verluidt weinig in de kraan.", []string{"naar verluidt"}, "hearsay"},
	} {
		var got []string
		for _, k := range newNormalizer(t, nil).TextIn(c.text, c.language).Marks {
			if k.Kind == Attribution {
				got = append(got, c.text[k.Start:k.End])
			}
		}
		assert.Equal(t, c.want, got, "%s: %s", c.why, c.text)
	}
}

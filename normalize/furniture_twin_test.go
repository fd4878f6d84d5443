package normalize

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// What a picture shows stands twice, and titles, rows and refrains do as well.
func TestTwinCaptions(t *testing.T) {
	const (
		title   = "Kran am Hafen stürzt um\n\n"
		summary = "Am Montag ist am Hafen von Harlow ein Kran auf die Mole gestürzt, und die Werft hat am Abend erklärt, dass niemand zu Schaden kam und der Betrieb bald weitergeht.\n\n"
		shown   = "Der umgestürzte Kran: Am Abend war die Mole wieder frei"
		story   = "\n\nDer Kran stand seit zwanzig Jahren am Hafen und war zuletzt im Herbst geprüft worden."
	)
	for _, c := range []struct {
		language, source string
		want             []string
		why              string
	}{
		{"de", title + summary + shown + "\n\n" + shown + story, []string{shown, shown}, "what a picture shows"},
		{"de", title + summary + shown + "\n" + shown + "\n\nDPA" + story, []string{shown, shown, "DPA"}, "and who took it"},
		{"fr", "Une grue tombe\n\nLundi, une grue est tombée sur la jetée du port de Bourg, et le chantier naval a déclaré dans la soirée que personne n'avait été blessé et que le travail reprendra bientôt.\n\nLa grue du port de Bourg, lundi soir après la chute\nLa grue du port de Bourg, lundi soir après la chute\n\nElle avait vingt ans.",
			[]string{"La grue du port de Bourg, lundi soir après la chute", "La grue du port de Bourg, lundi soir après la chute"}, "in French"},
		{"de", "Nachrichten vom Meer, am Montag\n\nKran am Hafen von Harlow stürzt auf die Mole\n\nKran am Hafen von Harlow stürzt auf die Mole\n\n" + summary, nil, "a title twice"},
		{"de", title + summary + "Jan Roth und Eva Lind, Harlow, Nordsee\nJan Roth und Eva Lind, Harlow, Nordsee" + story, nil, "names of those who won twice"},
		{"de", title + summary + summary + story, nil, "a paragraph twice"},
		{"de", title + summary + "Der Kran fiel. Am Abend war die Mole wieder frei.\n\nDer Kran fiel. Am Abend war die Mole wieder frei.\n\nHarlow, 12. Mai", nil, "two sentences of prose"},
		{"de", title + summary + shown + "\n\nEin Boot lag am Kai.\n\n" + shown + story, nil, "not one below the other"},
	} {
		var got []string
		for _, m := range newNormalizer(t, nil).TextIn(c.source, c.language).Marks {
			if m.Kind == Furniture {
				got = append(got, c.source[m.Start:m.End])
			}
			assert.NotEqual(t, Credit, m.Kind, "%s: %q", c.why, c.source)
		}
		assert.Equal(t, c.want, got, "%s: %q", c.why, c.source)
	}
}

// The source of the picture above a story is none of the story.
func TestPictureSources(t *testing.T) {
	const story = "Am Montag ist am Hafen von Harlow ein Kran auf die Mole gestürzt, und die Werft hat am Abend erklärt, dass niemand zu Schaden kam. " +
		"Der Betrieb soll bald weitergehen. Der Kran stand seit zwanzig Jahren am Hafen und war zuletzt im Herbst geprüft worden. " +
		"Warum er fiel, weiß man noch nicht. Die Mole war am Abend wieder frei, und die Boote fuhren wieder aus, als wäre nichts gewesen. " +
		"Am Dienstag wird der Kran gehoben."
	for _, c := range []struct {
		source string
		credit bool
		why    string
	}{
		{"Kran stürzt um\nStand: 09:14 Uhr | Lesedauer: 2 Minuten\nAm Abend war die Mole von Harlow wieder frei\nQuelle: dpa\n" + story, false, "a picture's, below the hour"},
		{"Kran stürzt um\n\nAm Hafen von Harlow ist am Montag ein Kran umgefallen, und niemand kam zu Schaden.\n\nAm Abend war die Mole von Harlow wieder frei\nQuelle: dpa\n\n" + story, false, "below a summary"},
		{"Kran stürzt am Hafen von Harlow um\nQuelle: dpa\n" + story, true, "below the title"},
		{"Harlow\nKran stürzt am Hafen von Harlow um\nQuelle: dpa\n" + story, true, "below a kicker and the title"},
		{"Kran stürzt um\n\n" + story + "\nQuelle: dpa", true, "below the story"},
		{"Kran stürzt um\n\n" + story + "\nQuelle: AFP\nBoot sinkt im Hafen\n\n" + story, true, "below the first of two stories"},
	} {
		credit := false
		for _, m := range newNormalizer(t, nil).TextIn(c.source, "de").Marks {
			credit = credit || m.Kind == Credit
		}
		assert.Equal(t, c.credit, credit, "%s: %q", c.why, c.source)
	}
}

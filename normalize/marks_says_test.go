package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Verbs that people say things with, and outlets for their subjects; and outlets that are
// spoken of, or speak of themselves.
func TestOutletSays(t *testing.T) {
	for _, c := range []struct {
		language, text string
		want           []string
		why            string
	}{
		{"es", "El muelle está vacío. El País aseguró que el muelle está vacío.", []string{"El País"}, "before the verb"},
		{"es", "Está vacío, añadió El País.", []string{"El País"}, "behind it"},
		{"es", "El muelle está vacío. El País ha señalado que está vacío.", []string{"El País"}, "the perfect"},
		{"pt", "O cais está vazio. A Folha de S.Paulo confirmou que o cais está vazio.", []string{"Folha de S.Paulo"}, "before the verb"},
		{"fr", "Le quai est vide. Le Monde confirme que le quai est vide.", []string{"Le Monde"}, "a name of everyday words"},
		{"it", "Il molo è vuoto. Il Corriere della Sera conferma che è vuoto.", []string{"Corriere della Sera"}, "before the verb"},
		{"es", "El muelle está vacío. El presidente de la BBC afirmó que se va.", nil, "behind a preposition"},
		{"fr", "Le quai est vide. Le président de Mediapart affirme que le quai est vide.", nil, "who heads it"},
		{"it", "Il direttore della Stampa conferma la notizia.", nil, "who edits it"},
		{"es", "Ana Roca, de El Mundo, afirmó que se va.", nil, "who works for it"},
		{"es", "En una entrevista con El País aseguró que se va.", []string{"El País"}, "once, by the interview"},
		{"es", "La empresa confirmó a El País que se va.", []string{"El País"}, "who was told"},
		{"es", "En un comunicado, Telecinco aseguró que se va.", nil, "of itself, in a statement"},
		{"pt", "Em nota, a TV Globo afirmou que se vai.", nil, "of itself, in a note"},
		{"pt", "A BBC disse que vai cortar quatrocentos empregos.", nil, "of itself"},
		{"pt", "Dona Lusa contou aos netos como era a aldeia.", nil, "a woman"},
		{"es", "La razón aseguró el éxito.", nil, "no outlet"},
		{"fr", "Le soir confirme la tendance.", nil, "no outlet"},
		{"fr", "La vie est chère, Marianne confirme ses craintes.", nil, "a woman"},
		{"en", "It was hot. The Sun explains the heat.", nil, "a star"},
		{"en", "The Boston Herald estimated the loss at nine million.", []string{"Boston Herald"}, "what it found"},
	} {
		require.Equal(t, c.want, sourcesIn(t, c.language, c.text), "%s: %q", c.why, c.text)
	}
}

// Journalists with their outlet, polls, reviews and interviews; and journalists who are
// the news.
func TestOutletsPeopleAndPapers(t *testing.T) {
	for _, c := range []struct {
		language, text string
		want           []string
		why            string
	}{
		{"en", "It rained. BBC correspondent Jane Roe said the quay was empty.", []string{"BBC"}, "before her name"},
		{"en", "It rained. CNN's Jane Roe reported that the quay was empty.", []string{"CNN"}, "the outlet's"},
		{"en", "It rained. New York Times reporter Jane Roe was arrested on the quay, the police say.", []string{""}, "who is the news"},
		{"en", "It rained. CNN's Headline said more than it knew.", nil, "a thing"},
		{"de", "Es regnete. ORF-Korrespondent Jan Roth sagte, der Kai sei leer.", []string{"ORF"}, "joined to what he is"},
		{"fr", "Il pleuvait. Le journaliste de RMC Jean Roux annonce que le quai est vide.", []string{"RMC"}, "behind what he is"},
		{"fr", "Un correspondant de RFI présent sur place explique que le quai est vide.", []string{"RFI"}, "who was there"},
		{"es", "Una corresponsal de TeleSUR presente en el lugar explica que el muelle está vacío.", []string{"teleSUR"}, "who was there, in Spanish"},
		{"en", "A BBC correspondent at the scene says that the quay is empty.", []string{"BBC"}, "who was there, in English"},
		{"en", "A reporter for the BBC at the scene said that the quay is empty.", []string{"BBC"}, "who was there for it"},
		{"de", "Ein ZDF-Korrespondent vor Ort berichtet, der Kai sei leer.", []string{"ZDF"}, "who was there, in German"},
		{"de", "Ein Reporter des WDR vor Ort sagte, der Kai sei leer.", []string{"WDR"}, "the same behind what he is"},
		{"nl", "Een verslaggever van de NOS ter plaatse meldt dat de kade leeg is.", []string{"NOS"}, "who was there, in Dutch"},
		{"it", "Un inviato della Rai sul posto riferisce che il molo è vuoto.", []string{"RAI"}, "who was there, in Italian"},
		{"de", "Ein Reporter des WDR vor Ort wurde am Kai verletzt.", nil, "who was hurt there, in German"},
		{"nl", "Een verslaggever van de NOS ter plaatse raakte gewond op de kade.", nil, "who was hurt there, in Dutch"},
		{"fr", "Un correspondant de RFI présent sur place a été blessé sur le quai.", nil, "who was hurt there"},
		{"en", "A BBC correspondent at the scene was hurt on the quay.", nil, "who was hurt there, in English"},
		{"es", "Llovía. La corresponsal de la BBC, Ana Roca, anunció que el muelle está vacío.", []string{"BBC"}, "between commas"},
		{"en", "The mayor made the remark in a September 13 CNN interview.", []string{"CNN"}, "with its day"},
		{"en", "The CNN interview with the mayor drew few viewers.", nil, "spoken of"},
		{"en", "A Reuters review of the filings found forty errors.", []string{"Reuters"}, "what it has found"},
		{"en", "A Bloomberg News story on Monday said the deal was dead.", []string{"Bloomberg"}, "with its day"},
		{"en", "A Boston Herald article on the quay incorrectly said it was sold.", nil, "corrected"},
		{"en", "The Reuters review of its own rules goes on.", nil, "of itself"},
		{"en", "Four in ten are for it, a Reuters poll showed.", []string{"Reuters"}, "a poll"},
		{"en", "The office is called The National Survey of Quays.", nil, "an office"},
		{"en", "Two officials tell CNN that the deal is dead.", []string{"CNN"}, "in the present"},
		{"en", "In an op-ed in USA Today, the mayor called the deal dead.", []string{"USA Today"}, "where he wrote"},
		{"de", "In einem Gastbeitrag für das «Handelsblatt» nennt er den Plan tot.", []string{"Handelsblatt"}, "where he wrote"},
	} {
		require.Equal(t, c.want, sourcesIn(t, c.language, c.text), "%s: %q", c.why, c.text)
	}
}

// sourcesIn returns the values of all attributions of a text.
func sourcesIn(t *testing.T, language, text string) []string {
	var values []string
	for _, m := range withoutSpeakers(newNormalizer(t, nil).TextIn(text, language).Marks) {
		if m.Kind == Attribution {
			values = append(values, m.Value)
		}
	}
	return values
}

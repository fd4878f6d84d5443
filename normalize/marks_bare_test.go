package normalize

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// A bare name is an outlet's by all that a text says of it together; what firms, bodies, ships and people do is not enough.
func TestBareNames(t *testing.T) {
	for _, c := range []struct {
		language, text, want string // the outlet credited, "" for none
		why                  string
	}{
		{"en", "The quay was paid for twice, Larkfold reported on Friday. The port would not discuss Larkfold's report.", "Larkfold", "a report behind what it says, and another mention of it"},
		{"en", "The pier will stay shut, reported Larkfold. Larkfold cited two divers.", "Larkfold", "whom it cites"},
		{"en", "Two pilots are out, according to Larkfold. The line did not respond to Larkfold's request for comment.", "Larkfold", "whom it asks"},
		{"en", "The abbot sold the bells, Larkfold reported. Larkfold's editor, Ann Hale, said it was true.", "Larkfold", "its editor"},
		{"en", "The mill is lost, as Larkfold reported last week. The magazine has seen the deed.", "Larkfold", "what the text calls it"},
		{"en", "The mill is lost, as Larkfold reported last week. The owner declined to comment.", "Larkfold", "another who does not speak to the press"},
		{"en", "Larkfold Foods reported a loss on Friday. The price of wheat is to blame, according to Larkfold.", "", "a firm"},
		{"en", "Larkfold told staff that the mill was lost, as Larkfold reported last week. It was seen by Larkfold.", "", "a firm with staff"},
		{"en", "The order was seen by Larkfold, and reported by Larkfold. A spokesman for Larkfold was sorry.", "", "who has a spokesman"},
		{"en", "It was dark, Jane Larkfold said. The door was open, Larkfold reported, citing emails seen by Larkfold.", "", "a person"},
		{"en", "An inspector told East Larkfold officials of the crack. A memo seen by East Larkfold officials says so.", "", "what makes a noun's adjective"},
		{"en", "The bridge is safe, as Larkfold wrote last week. The owner declined to comment.", "", "people write"},
		{"en", "The theft was first reported by Scotland Yard.", "", "the police"},
		{"en", "The door was open, the ORB reported on Friday, per the ORB.", "", "what stands in capitals, as bodies do"},
		{"de", "Der Kai wurde doppelt bezahlt, laut Lerchenau. Eine Anfrage von Lerchenau blieb ohne Antwort.", "Lerchenau", "wen es fragt"},
		{"de", "Wie Lerchenau berichtet, bleibt die Brücke zu. Lerchenau beruft sich auf zwei Ingenieure.", "Lerchenau", "worauf es sich beruft"},
		{"de", "Wie Lerchenau berichtete, stieg der Umsatz. Ein Sprecher von Lerchenau war froh.", "", "eine Firma"},
		{"de", "Wie das Gutachten berichtet, bleibt die Brücke zu. Das Gutachten beruft sich auf Messungen.", "", "ein Ding"},
		{"de", "Im Gespräch mit Lerchner erfuhr die Polizei davon. Lerchner kam frei.", "", "ein Mensch"},
		{"fr", "Le pont reste fermé, rapporte Alouettes. Alouettes cite deux ingénieurs.", "Alouettes", "qui cite"},
		{"fr", "« Non », dit-il. Un journaliste d'Alouettes a vu partir les camions, selon Alouettes.", "Alouettes", "son journaliste"},
		{"fr", "Selon Alouettes, la panne a duré une heure. Alouettes a annoncé un audit. Le porte-parole d'Alouettes se tait.", "", "une entreprise"},
		{"es", "El puente sigue cerrado, informó Alondral. Alondral cita a dos ingenieros.", "Alondral", "a quién cita"},
		{"es", "Declaró a Hacienda menos, según Hacienda. Hacienda informó de ello.", "", "un ministerio"},
		{"it", "Il ponte resta chiuso, riporta Lodolaio. Lodolaio cita due ingegneri.", "Lodolaio", "chi cita"},
		{"pt", "A ponte continua fechada, noticiou Cotovia. Cotovia cita dois engenheiros.", "Cotovia", "quem cita"},
		{"nl", "De brug blijft dicht, meldt Leeuwerik. Op vragen van Leeuwerik kwam geen antwoord.", "Leeuwerik", "wie het vraagt"},
	} {
		n, err := New(nil)
		require.NoError(t, err)
		got := ""
		for _, m := range n.TextIn(c.text, c.language).Marks {
			if (m.Kind == Attribution || m.Kind == Scoop) && m.Value != "" {
				got = m.Value
			}
		}
		require.Equal(t, c.want, got, "%s: %s: %s", c.language, c.why, c.text)
	}
}

// What a sign says holds before a whole name alone: no noun goes on with it, nor a genitive.
func TestEndsBare(t *testing.T) {
	for behind, want := range map[string]bool{
		"": true, ". the": true, " on friday": true, " that it": true, " show that": true, " officials": false, "'s owner": false, " reported": true, " Roe": true,
	} {
		require.Equal(t, want, endsBare(behind), "%q", behind)
	}
}

// Every sign has the stroke for the name once, and a weight.
func TestBareSigns(t *testing.T) {
	for lang := range languages {
		require.NotEmpty(t, bareSigns[1<<lang], "language %d", lang)
		require.NotNil(t, reportings[1<<lang], "language %d", lang)
		for i := range 256 {
			for _, s := range slices.Concat(bareSigns[1<<lang].before[i], bareSigns[1<<lang].behind[i]) {
				require.NotZero(t, s.weight, "%q | %q", s.before, s.behind)
				require.NotEmpty(t, s.before+s.behind)
				require.NotContains(t, s.behind, "|", "%q", s.before)
			}
		}
	}
}

// By whom papers were published is an outlet if those concerned do not speak, and what authorities and firms publish says nothing.
func TestPublishedBy(t *testing.T) {
	for _, c := range []struct {
		language, text string
		want           []string
		why            string
	}{
		{"en", "The port hid a leak, according to emails published on Monday by Larkfold. The port declined to comment.", []string{"Larkfold"}, "emails"},
		{"en", "Prices fell, according to figures published on Monday by Larkfold. The bank declined to comment.", nil, "figures"},
		{"en", "The port hid a leak, according to emails published on Monday by Larkfold. Larkfold Group's shares rose. The port declined to comment.", nil, "a firm"},
		{"en", "The port hid a leak, according to emails published on Monday by Jane Larkfold. The port declined to comment.", nil, "a person"},
		{"fr", "Le port a caché une fuite, selon des enregistrements diffusés lundi soir par Falot. Le port n'a pas souhaité commenter.", []string{"Falot"}, "recordings, of an evening"},
		{"fr", "Le port a caché une fuite, selon des chiffres publiés lundi par Falot. Le port n'a pas souhaité commenter.", nil, "figures"},
		{"es", "El puerto ocultó una fuga, según audios difundidos el lunes por Candil y Faro. El puerto no ha querido hacer comentarios. La revista y la emisora local aseguran que hubo tres.", []string{"Candil", "Faro"}, "two, which the text goes on with as what they are"},
		{"es", "El puerto ocultó una fuga, según audios difundidos el lunes por Candil y Faro. El puerto no ha querido hacer comentarios.", nil, "one name, or two"},
		{"es", "El puerto ocultó una fuga, según audios difundidos el lunes por la Fiscalía. El puerto no ha querido hacer comentarios.", nil, "an authority"},
	} {
		require.Equalf(t, c.want, sourcesOf(t, c.language, c.text), "%s: %s", c.text, c.why)
	}
}

package normalize

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// Where somebody speaks in public tells that he speaks, and not what was posted there or sold.
func TestSpeaksInPublic(t *testing.T) {
	for _, c := range []struct {
		language, text string
		want           []string
		why            string
	}{
		{"en", "The bridge fell on Monday. Kestrel Foods wrote on its website that it was sorry.", []string{"Kestrel Foods wrote"}, "a site"},
		{"en", "The bridge fell on Monday. \"We are sorry,\" Kestrel wrote on social media.", []string{"Kestrel wrote"}, "networks"},
		{"en", "The bridge fell on Monday. She answered the captain in a letter posted on Facebook.", nil, "a letter"},
		{"en", "The bridge fell on Monday. The company sells its planks on its website.", nil, "no verb of saying"},
		{"fr", "Le pont est tombé lundi soir. Sur son compte X, la maire a évoqué un miracle.", []string{"la maire a évoqué"}, "an account"},
		{"fr", "Le pont est tombé lundi soir. Sur les réseaux sociaux, le club a annoncé la vente du stade.", []string{"le club a annoncé"}, "networks"},
		{"fr", "Le pont est tombé lundi soir. Sur son site de Varn, le club a vendu deux grues.", nil, "a sale"},
		{"es", "El puente cayó el lunes por la noche y nadie resultó herido. El club anunció en su página web la venta del estadio.", []string{"El club anunció"}, "a site"},
		{"es", "El puente cayó el lunes por la noche y nadie resultó herido. \"No hay heridos\", dijo a la televisión local.", []string{"dijo a la televisión local"}, "television"},
		{"es", "El puente cayó el lunes por la noche y nadie resultó herido. El club vendió en su página web las entradas.", nil, "a sale"},
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

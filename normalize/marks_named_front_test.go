package normalize

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// A German sentence may begin with what was done and end with who did it, and who has found out something stands in the midst
// of that.
func TestNamedFront(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
		why  string
	}{
		{"Der Verband schweigt. Ins Rollen gebracht hatte die Sache der Podcast »Tiefgang Süd«.", []string{"Tiefgang Süd"}, "a masculine noun is in the nominative"},
		{"Der Verband schweigt. Öffentlich gemacht hatte die Vorwürfe der »Spiegel«.", []string{"Der Spiegel"}, "an outlet of the table"},
		{"Der Verband schweigt. Bekannt gemacht hatte den Fall im Mai das Magazin Lotblei.", []string{"Lotblei"}, "with its time"},
		{"Drei Brücken will das Magazin »Lotblei« in den Listen gefunden haben.", []string{"Lotblei"}, "around the subject"},
		{"Der Podcast »Lotblei« will in den Listen drei Brücken entdeckt haben.", []string{"Lotblei"}, "behind the subject"},
		{"Die Brücken sind alt. Das zeigen Listen, aus denen der Podcast »Lotblei« in seiner am Montag veröffentlichten Folge zitiert.", []string{"Lotblei"}, "a participle before the verb"},
		{"Aufgedeckt hatte den Fehler ein Lehrling. Bekannt gemacht hatte den Plan das Ministerium.", nil, "no outlet"},
		{"Öffentlich gemacht hatte den Streit ein Leser der »Spiegel«-Redaktion.", nil, "somebody else"},
		{"Der Verlag will im Herbst »Lotblei« herausbringen. Das Magazin »Lotblei« will nichts gefunden haben.", nil, "what it has not found"},
	} {
		assert.Equalf(t, c.want, sourcesOf(t, "de", c.text), "%s: %s", c.text, c.why)
	}
}

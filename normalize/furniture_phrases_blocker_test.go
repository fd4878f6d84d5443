package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// A page asks its reader to let its advertisements through; news of the programs that keep them away does not
// speak to him.
func TestBlockerNotices(t *testing.T) {
	n := newNormalizer(t, nil)
	for _, c := range []struct {
		language, line string
		furniture      bool
	}{
		{"en", "You are using an ad blocker", true},
		{"en", "Please disable your ad blocker to continue reading.", true},
		{"de", "Sie verwenden einen Werbeblocker", true},
		{"de", "Bitte deaktivieren Sie Ihren Adblocker, um weiterzulesen.", true},
		{"fr", "Vous utilisez un bloqueur de publicité", true},
		{"fr", "Merci de désactiver votre bloqueur de publicité pour continuer.", true},
		{"es", "Tienes activado un bloqueador de publicidad", true},
		{"es", "Por favor, desactiva tu bloqueador de anuncios para seguir leyendo.", true},
		{"it", "Stai usando un blocco della pubblicità", true},
		{"pt", "Você está usando um bloqueador de anúncios", true},
		{"nl", "Je gebruikt een adblocker", true},
		{"en", "(adsbygoogle = window.adsbygoogle || []).push({});", true},
		{"en", "googletag.cmd.push(function() { googletag.display('harlow-top'); });", true},
		{"en", "Four in ten use one, a study said, and your ad blocker may be among them.", false},
		{"en", "The firm that makes an ad blocker used by millions was sold on Monday.", false},
		{"es", "La compañía vendió su bloqueador de anuncios por 40 millones.", false},
		{"fr", "Le bloqueur de publicité le plus utilisé a été vendu lundi.", false},
		{"de", "Der Werbeblocker ist nach Ansicht des Gerichts erlaubt.", false},
	} {
		prose := deskProse[c.language]
		got := false
		for _, m := range n.TextIn("XXI\n\n"+prose+"\n\n"+c.line+"\n\n"+prose+"\n", c.language).Marks {
			got = got || m.Kind == Furniture
		}
		require.Equal(t, c.furniture, got, "%s: %q", c.language, c.line)
	}
}

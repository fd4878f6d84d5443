package normalize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// An outlet that gave the news, of which another text tells, had it first; who announces his own news to an outlet,
// and an outlet that did not give it, had none.
func TestWhoGaveTheNews(t *testing.T) {
	n := newNormalizer(t, nil)
	for _, c := range []struct{ language, text, want string }{
		{"fr", "Il rangera son vélo, selon L'Équipe, qui avait annoncé la nouvelle.", "L'Équipe"},
		{"fr", "Il rangera son vélo, a-t-il dit dans un entretien à L'Équipe qui avait annoncé la nouvelle.", "L'Équipe"},
		{"fr", "Il rangera son vélo, selon Le Parisien, qui a donné l'information mercredi.", "Le Parisien"},
		{"fr", "Le Parisien avait livré l'info dès mercredi.", "Le Parisien"},
		{"es", "Dejará la bicicleta, según El Mundo, que anunció la noticia.", "El Mundo"},
		{"es", "Dejará la bicicleta, según El Mundo, que había dado la noticia el lunes.", "El Mundo"},
		{"it", "Lascerà la bicicletta, secondo la Repubblica, che aveva dato la notizia.", "la Repubblica"},
		{"pt", "Vai deixar a bicicleta, segundo o Público, que tinha dado a notícia.", "Público"},
		{"en", "He will hang up his bike, according to The Times, which had broken the news.", "The Times"},
		{"de", "Er hängt das Rad an den Nagel, so die Süddeutsche Zeitung, die die Nachricht verbreitet hatte.", "Süddeutsche Zeitung"},
		{"nl", "Hij hangt zijn fiets aan de wilgen, aldus de Volkskrant, die het nieuws bracht.", "de Volkskrant"},
		{"fr", "Le Parisien n'a pas annoncé la nouvelle, a dit le maire.", ""},
		{"fr", "Le maire avait annoncé la nouvelle, écrit Le Parisien.", ""},
		{"fr", "Le club a annoncé la nouvelle mercredi. Le Parisien n'en sait pas plus.", ""},
		{"es", "El Mundo no dio la noticia hasta el martes.", ""},
		{"en", "The mayor announced the news to The Times on Monday.", ""},
		{"it", "Il sindaco ha dato la notizia a la Repubblica.", ""},
		{"nl", "De burgemeester bracht het nieuws aan de Volkskrant over.", ""},
	} {
		var got []string
		for _, m := range n.TextIn("Un cycliste\n\n"+c.text, c.language).Marks {
			if m.Kind == Scoop {
				got = append(got, m.Value)
			}
		}
		require.Equal(t, c.want, strings.Join(got, "; "), "%s: %q", c.language, c.text)
	}
}

// Who opens up tells it to an outlet by verbs with a preposition of their own.
func TestWhoOpensUp(t *testing.T) {
	n := newNormalizer(t, nil)
	for _, c := range []struct{ language, text, want string }{
		{"fr", "Le coureur s'est expliqué pour L'Équipe. Il arrêtera en octobre.", "L'Équipe"},
		{"fr", "Le coureur s'est livré à Ouest-France. Il arrêtera en octobre.", "Ouest-France"},
		{"es", "El corredor se sinceró con Marca. Lo dejará en octubre.", "Marca"},
		{"en", "The rider opened up to the Guardian. He will stop in October.", "The Guardian"},
		{"pt", "O ciclista desabafou ao Público. Vai parar em outubro.", "Público"},
		{"fr", "Le papier a été livré à Ouest-France, et le journal l'a rendu.", ""},
		{"es", "El corredor se sinceró con su equipo. Lo dejará en octubre.", ""},
	} {
		var got []string
		for _, m := range n.TextIn("Un cycliste\n\n"+c.text, c.language).Marks {
			if m.Kind == Attribution && m.Value != "" {
				got = append(got, m.Value)
			}
		}
		require.Equal(t, c.want, strings.Join(got, "; "), "%s: %q", c.language, c.text)
	}
}

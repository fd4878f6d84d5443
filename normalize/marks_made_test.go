package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Whoever made a story public is named behind the participle, which agrees with
// what was made public, or behind a noun; a day may stand between.
func TestMadePublicBy(t *testing.T) {
	for _, c := range []struct {
		language string
		kind     MarkKind
		text     string
		want     []string
	}{
		{"es", Scoop, "Los audios, adelantados por El Confidencial, duran dos horas.", []string{"adelantados por El Confidencial|El Confidencial|first reported"}},
		{"es", Scoop, "Así consta en unas cartas adelantadas este martes por El Confidencial.", []string{"adelantadas este martes por El Confidencial|El Confidencial|first reported"}},
		{"es", Scoop, "Las comidas las ha destapado esta mañana El Confidencial.", []string{"destapado esta mañana El Confidencial|El Confidencial|revealed"}},
		{"es", Attribution, "Las fotos habían sido publicadas el martes por El Confidencial.", []string{"publicadas el martes por El Confidencial|El Confidencial|reported"}},
		{"es", Attribution, "La alcaldesa calló tras la difusión por El Confidencial de las cartas.", []string{"difusión por El Confidencial|El Confidencial|reported"}},
		{"fr", Scoop, "Ces courriels, dévoilés mardi matin par Le Monde, datent de mars.", []string{"dévoilés mardi matin par Le Monde|Le Monde|revealed"}},
		{"fr", Scoop, "L'échange a été ébruité par l'informateur Jean Roc, du réseau TSN.", []string{"ébruité par l'informateur Jean Roc, du réseau TSN|TSN|revealed"}},
		{"fr", Scoop, "La vente a été révélée par l'avocate Jeanne Roc, du barreau de Paris.", nil},
		{"en", Scoop, "The trade was first reported by Jane Roe of ESPN.", []string{"first reported by Jane Roe of ESPN|ESPN|first reported"}},
		{"en", Scoop, "The leak was first reported by Jane Roe of the coastguard.", nil},
		{"nl", Scoop, "De verkoop werd als eerste gemeld door Jan Roth van De Telegraaf.", []string{"als eerste gemeld door Jan Roth van De Telegraaf|De Telegraaf|first reported"}},
		{"fr", Scoop, "L'affaire est née de la divulgation par Mediapart d'un carnet.", []string{"divulgation par Mediapart|Mediapart|revealed"}},
		{"es", Scoop, "La venta, que había sido anticipada el lunes a la noche por El Confidencial, es un hecho.", []string{"anticipada el lunes a la noche por El Confidencial|El Confidencial|first reported"}},
		{"es", Scoop, "Unas cuentas reveladas el lunes por la noche por El Confidencial no cuadran.", []string{"reveladas el lunes por la noche por El Confidencial|El Confidencial|revealed"}},
		{"es", Scoop, "Unas cuentas reveladas en la noche del lunes por El Confidencial no cuadran.", []string{"reveladas en la noche del lunes por El Confidencial|El Confidencial|revealed"}},
		{"fr", Scoop, "L'offre, dévoilée dans la soirée de lundi par Le Monde, court jusqu'à mai.", []string{"dévoilée dans la soirée de lundi par Le Monde|Le Monde|revealed"}},
		{"pt", Scoop, "As contas, reveladas na noite de segunda-feira pelo Expresso, foram fechadas.", []string{"reveladas na noite de segunda-feira pelo Expresso|Expresso|revealed"}},
		{"it", Scoop, "La vendita, anticipata nella serata di ieri dal Corriere della Sera, è sicura.", []string{"anticipata nella serata di ieri dal Corriere della Sera|Corriere della Sera|first reported"}},
		{"es", Scoop, "La obra fue adelantada el lunes a la noche por el capataz, que lee El Confidencial.", nil},
		{"es", Scoop, "El barco, botado a la tarde, fue revelado por la mañana al público.", nil},
		{"es", Scoop, "La noticia, adelantada la víspera por el medio independiente El Farallón, es cierta.", []string{"adelantada la víspera por el medio independiente El Farallón|El Farallón|first reported"}},
		{"es", Scoop, "Es una noticia que había adelantado la víspera el medio independiente El Farallón.", []string{"adelantado la víspera el medio independiente El Farallón|El Farallón|first reported"}},
		{"es", Scoop, "Es una noticia que había adelantado esta semana el portal El Farallón.", []string{"había adelantado esta semana el portal El Farallón|El Farallón|revealed"}},
		{"es", Scoop, "La obra que había adelantado la víspera el equipo de El Farallón es buena.", nil},
		{"fr", Scoop, "L'affaire, éventée la veille par le média indépendant Le Fanal, fait grand bruit.", []string{"éventée la veille par le média indépendant Le Fanal|Le Fanal|revealed"}},
		{"fr", Scoop, "L'affaire, éventée la veille par le médecin de Quimper, fait grand bruit.", nil},
		{"it", Attribution, "Le indiscrezioni pubblicate ieri dal Corriere della Sera non trovano conferma.", []string{"pubblicate ieri dal Corriere della Sera|Corriere della Sera|reported"}},
		{"pt", Scoop, "As contas, reveladas na terça-feira pelo Expresso, foram fechadas.", []string{"reveladas na terça-feira pelo Expresso|Expresso|revealed"}},

		{"fr", Attribution, "Des documents que Le Monde a pu consulter le montrent.", []string{"Le Monde a pu consulter|Le Monde|seen"}},
		{"it", Attribution, "Il verbale, che La Nazione ha potuto leggere, ha tre pagine.", []string{"La Nazione ha potuto leggere|La Nazione|seen"}},
		{"pt", Attribution, "Foi depois de o Expresso ter noticiado o plano.", []string{"Expresso ter noticiado|Expresso|reported"}},
		{"fr", Scoop, "Depuis la révélation du Monde mardi, la rumeur court.", []string{"révélation du Monde|Le Monde|revealed"}},
		{"fr", Attribution, "Le rapport publié par la préfecture compte dix pages.", nil},
		{"es", Attribution, "La lista publicada el martes por el ayuntamiento tiene dos páginas.", nil},
		{"it", Attribution, "Il bando pubblicato ieri dal Comune scade a marzo.", nil},
		{"fr", Attribution, "Le Monde\nPublié le 12 mars 2031 à 14h52", nil},
	} {
		require.Equal(t, append([]string{}, c.want...), marksOf(t, c.language, c.text, c.kind), c.text)
	}
}

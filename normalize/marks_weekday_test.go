package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// A day of the week in a name, or in that of a feast, is no day on which something happened.
func TestWeekdaysInNames(t *testing.T) {
	n, err := New(nil)
	require.NoError(t, err)
	for _, c := range []struct{ language, text, want string }{
		{"es", "Domingo Pérez y Julio Marzo fundaron la firma.", ""},
		{"es", "El portero Domingo Pérez paró dos penaltis.", ""},
		{"es", "Santo Domingo acoge la cumbre.", ""},
		{"es", "El Domingo, dijo, se cierra el puente.", "sunday"},
		{"es", "Domingo 6 de agosto: el puente se cierra.", "sunday"},
		{"es", "El puente se cerró el Viernes Santo de aquel año.", ""},
		{"es", "La misa del Domingo de Ramos reunió a miles.", ""},
		{"es", "El sábado Santander cerró el puente.", "saturday"},
		{"it", "La cantante Domenica Rossi torna in scena.", ""},
		{"it", "Domenica Valdora vota.", "sunday"},
		{"it", "Il ponte chiude il lunedì dell'Angelo.", ""},
		{"it", "Lunedì Anna Rossi ha votato.", "monday"},
		{"pt", "Domingos Souza e Domingo Reis fundaram a firma.", ""},
		{"pt", "A ponte fecha na Quarta-feira de Cinzas.", ""},
		{"pt", "Sexta-feira Santana fechou a ponte.", "friday"},
		{"fr", "Le pont ferme chaque lundi de Pâques.", ""},
		{"fr", "Dimanche Valmont a voté.", "sunday"},
		{"de", "Frau Freitag sagte, das Wasser steige.", ""},
		{"de", "Am Freitag sagte sie, das Wasser steige.", "friday"},
		{"de", "Am Schwarzen Freitag verloren viele ihr Geld.", ""},
		{"nl", "De brug sluit op Goede Vrijdag.", ""},
		{"en", "Mr. Monday left the firm long ago.", ""},
		{"en", "The Black Friday discounts were out.", ""},
		{"en", "Easter Monday is a holiday.", ""},
		{"en", "It was a good Friday for the club.", "friday"},
		{"en", "The president said Monday that it was over.", "monday"},
		{"en", "The council of Harlow Friday voted to close the bridge.", "friday"},
		{"it", "Il ponte è chiuso dal 1° agosto.", "--08-01"},
		{"it", "Il ponte è stato chiuso il 1° agosto 2018.", "2018-08-01"},
		{"it", "Il termometro segnava 35° agosto scorso.", ""},
	} {
		got := ""
		for _, m := range n.TextIn(c.text, c.language).Marks {
			if m.Kind == Date && got == "" {
				got = m.Value
			}
		}
		require.Equal(t, c.want, got, c.text)
	}
}

package lineage

import "testing"

// What one take announces the next tells as done. Who met is to meet again, of another day nothing follows, a plan that was
// is no plan, what a text merely has by the way is no verb of it, and two houses are no desk.
func TestComeAbout(t *testing.T) {
	for _, tt := range []takesCase{
		{"is to", "en", "The wardens of the old port of Tarnby are to meet the skippers on Monday.", "The wardens of the old port of Tarnby met the skippers on Monday.", "", 1, "met"},
		{"will, and a weak verb", "en", "The port council of Tarnby will also discuss the ferry on Monday.", "The port council of Tarnby discussed the ferry on Monday.", "", 1, "discussed"},
		{"the other way round", "en", "The wardens of the old port of Tarnby met the skippers on Monday.", "The wardens of the old port of Tarnby are to meet the skippers on Monday.", "", -1, "met"},
		{"met, and to meet again", "en", "The wardens of the old port of Tarnby met the skippers on Monday.", "The wardens of the old port of Tarnby met the skippers on Monday and are to meet them again on Friday.", "", 0, ""},
		{"another day", "en", "The wardens of the old port of Tarnby are to meet the skippers on Friday.", "The wardens of the old port of Tarnby met the skippers on Monday.", "", 0, ""},
		{"was to", "en", "The wardens of the old port of Tarnby were to meet the skippers on Monday.", "The wardens of the old port of Tarnby met the skippers on Monday.", "", 0, ""},
		{"another verb", "en", "The wardens of the old port of Tarnby are to pay the skippers on Monday.", "The wardens of the old port of Tarnby met the skippers on Monday.", "", 0, ""},
		{"who is quoted plans", "en", "\"The wardens of the old port of Tarnby will meet the skippers on Monday,\" he said.", "The wardens of the old port of Tarnby met the skippers on Monday, he said.", "", 0, ""},
		{"another agency", "en", "The wardens of the old port of Tarnby are to meet the skippers on Monday.", "The wardens of the old port of Tarnby met the skippers on Monday.", "Reuters", 0, ""},
		{"the present with its day", "de", "Der Hafenmeister von Tarnby verleiht den Lotsen am Dienstag im alten Zollhaus den Anker.", "Der Hafenmeister von Tarnby hat den Lotsen am Dienstag im alten Zollhaus den Anker verliehen.", "", 1, "hat den Lotsen am Dienstag im alten Zollhaus den Anker verliehen"},
		{"the present without a day", "de", "Der Hafenmeister von Tarnby verleiht den Lotsen im alten Zollhaus den Anker.", "Der Hafenmeister von Tarnby hat den Lotsen im alten Zollhaus den Anker verliehen.", "", 0, ""},
		{"wird", "de", "Der Hafenmeister von Tarnby wird die Schleuse am alten Zollhaus öffnen.", "Der Hafenmeister von Tarnby hat die Schleuse am alten Zollhaus geöffnet.", "", 1, "hat die Schleuse am alten Zollhaus geöffnet"},
		{"sei worden", "de", "Der Hafenmeister von Tarnby sei am Dienstag im alten Zollhaus von den Lotsen abgewählt worden.", "Die Lotsen haben den Hafenmeister von Tarnby am Dienstag im alten Zollhaus abgewählt.", "", 0, ""},
		{"va se", "fr", "Le conseil du vieux port de Tarny va se prononcer lundi sur le bac.", "Le conseil du vieux port de Tarny s'est prononcé lundi sur le bac.", "", 1, "est prononcé"},
		{"a future in one word", "fr", "Le patron du vieux port de Tarny présentera lundi le nouveau bac.", "Le patron du vieux port de Tarny a présenté lundi le nouveau bac.", "", 1, "a présenté"},
		{"va a", "es", "El consejo del puerto viejo de Tarny va a votar el lunes la venta del barco.", "El consejo del puerto viejo de Tarny votó el lunes la venta del barco.", "", 1, "votó"},
		{"se prevé que", "es", "Se prevé que la tormenta toque el lunes el puerto viejo de Tarny.", "La tormenta tocó el lunes el puerto viejo de Tarny.", "", 1, "tocó"},
		{"ending in -rà", "it", "Il consiglio del vecchio porto di Tarni voterà lunedì la vendita della barca.", "Il consiglio del vecchio porto di Tarni ha votato lunedì la vendita della barca.", "", 1, "ha votato"},
		{"vai", "pt", "O conselho do velho porto de Tarni vai votar na segunda-feira a venda do barco.", "O conselho do velho porto de Tarni votou na segunda-feira a venda do barco.", "", 1, "votou"},
		{"zal", "nl", "De raad van de oude haven van Tarnby zal maandag de nieuwe pont openen.", "De raad van de oude haven van Tarnby heeft maandag de nieuwe pont geopend.", "", 1, "heeft maandag de nieuwe pont geopend"},
	} {
		tt.run(t, sigAbout)
	}
}

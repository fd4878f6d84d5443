package lineage

import "testing"

// What burnt and who had to leave only grows. What a fire has not to do with it, who went home, another desk and figures
// that went both ways tell nothing.
func TestFireSpread(t *testing.T) {
	for _, tt := range []takesCase{
		{"acres", "en", "The wildfire above Tarnby has burned 850 acres of pine and a mill, the county said.", "The wildfire above Tarnby has burned 1,400 acres of pine and a mill, the county said.", "", 1, "1,400"},
		{"the other way round", "en", "The wildfire above Tarnby has burned 1,400 acres of pine and a mill, the county said.", "The wildfire above Tarnby has burned 850 acres of pine and a mill, the county said.", "", -1, "1,400"},
		{"from their homes", "en", "The fire above Tarnby forced 300 people from their homes, the county said on Monday.", "The fire above Tarnby forced 940 people from their homes, the county said on Monday.", "", 1, "940"},
		{"they went home", "en", "The fire above Tarnby is out, and 300 people evacuated on Monday may return to their homes.", "The fire above Tarnby is out, and 940 people evacuated on Monday may return to their homes.", "", 0, ""},
		{"no fire", "en", "The farm above Tarnby has 850 acres of pine and a mill, the county said on Monday.", "The farm above Tarnby has 1,400 acres of pine and a mill, the county said on Monday.", "", 0, ""},
		{"both ways", "en", "The fire above Tarnby has burned 850 acres of pine and forced 940 people from their homes, the county said.", "The fire above Tarnby has burned 1,400 acres of pine and forced 300 people from their homes, the county said.", "", 0, ""},
		{"another agency", "en", "The wildfire above Tarnby has burned 850 acres of pine and a mill, the county said.", "The wildfire above Tarnby has burned 1,400 acres of pine and a mill, the county said.", "Reuters", 0, ""},
		{"Hektar", "de", "Der Waldbrand über Tarnby hat 90 Hektar Kiefern und eine Mühle erfasst, sagte der Landrat am Montag.", "Der Waldbrand über Tarnby hat 140 Hektar Kiefern und eine Mühle erfasst, sagte der Landrat am Montag.", "", 1, "140"},
		{"hectares", "fr", "L'incendie au-dessus de Tarny a parcouru 90 hectares de pins et un moulin, selon la préfecture.", "L'incendie au-dessus de Tarny a parcouru 140 hectares de pins et un moulin, selon la préfecture.", "", 1, "140"},
		{"desalojados", "es", "El incendio sobre Tarny ha obligado a desalojar a 300 vecinos y un molino, según la alcaldía.", "El incendio sobre Tarny ha obligado a desalojar a 940 vecinos y un molino, según la alcaldía.", "", 1, "940"},
		{"ettari", "it", "L'incendio sopra Tarni ha bruciato 90 ettari di pini e un mulino, ha detto il sindaco lunedì.", "L'incendio sopra Tarni ha bruciato 140 ettari di pini e un mulino, ha detto il sindaco lunedì.", "", 1, "140"},
	} {
		tt.run(t, sigSpread)
	}
}

package normalize

// units are the forms of what stands behind a number or is glued to it, 5km, 10pm,
// and the word that it counts as. Letters that several units share, 5m, are left.
var units = func() map[string]string {
	m := wordTable(map[string]string{
		"km kms": "km", "kg kgs": "kg", "cm": "cm", "mm": "mm", "mph": "mph", "h hs hrs": "h", "min": "min", "pc": "percent", "mw": "mw", "gw": "gw", "kw": "kw", "ha": "ha",
	})
	m["am"], m["pm"] = "a.m.", "p.m."
	return m
}()

// unitWords are the units in words, which count as such right behind a number alone.
var unitWords = wordTable(map[string]string{
	`km kms kilometre kilometres kilometer kilometers kilomètre kilomètres kilómetro kilómetros quilómetro quilómetros quilômetro quilômetros chilometro chilometri`: "km",
	`kg kgs kilogram kilograms kilogramme kilogrammes kilogramm kilogramo kilogramos chilogrammo chilogrammi quilograma quilogramas`:                                 "kg",
	`cm centimetre centimetres centimeter centimeters centimètre centimètres zentimeter centímetro centímetros centimetro centimetri`:                                "cm",
	`mm millimetre millimetres millimeter millimeters millimètre millimètres milímetro milímetros millimetro millimetri`:                                             "mm",
	`h hs hr hrs hour hours heure heures hora horas`:               "h",
	`min mins minute minutes minuten minuto minutos minuti minuut`: "min",
	`mw megawatt megawatts mégawatts megavatios`:                   "mw",
	`gw gigawatt gigawatts gigavatios`:                             "gw",
	`kw kilowatt kilowatts kilovatios`:                             "kw",
	`ha hectare hectares hektar hectárea hectáreas ettaro ettari`:  "ha",
})

// unit takes word i if it is a unit behind a number.
func (v *varier) unit(i int) int {
	if !v.behindNumber(i) {
		return 0
	}
	unit := unitWords[v.folded(i)]
	if unit == "" {
		return 0
	}
	w := v.t.Words[i]
	return v.word(i, i+1, w.Start, w.End, unit)
}

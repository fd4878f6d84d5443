package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// The tops of pages of Spain, Portugal and Latin America: where a story is from and who signs
// it, and what looks alike.
func TestIberianPlaces(t *testing.T) {
	const story = "\n\nSiete barcos siguen en el puerto de Villaluenga desde el lunes, y la capitana dijo que ninguno saldrá antes de que baje el viento."
	const title = "La grúa cae al agua\n\n"
	checkMarks(t, "es", Dateline, []markCase{
		{title + "Madrid -" + story, []string{"Madrid -"}, "a known town and a dash on a line"},
		{title + "Ciudad de México /" + story, []string{"Ciudad de México /"}, "and a stroke"},
		{title + "Bogotá, Colombia\n12 de mayo de 2031" + story, []string{"Bogotá, Colombia"}, "a town and its country"},
		{title + "Tegucigalpa, Honduras." + story, []string{"Tegucigalpa, Honduras."}, "with a full stop"},
		{title + "Ana Roca, Honduras." + story, nil, "who writes from there"},
		{title + "Juana Roca, Colombia\n12 de mayo de 2031" + story, nil, "a guest and her country"},
		{title + "Fotos -" + story, nil, "no town"},
		{title + "VILLALUENGA / LA VOZ DE ALCORTA" + story, []string{"VILLALUENGA / LA VOZ DE ALCORTA"}, "a town and the paper"},
		{title + "ALCALDE / LA OPOSITORA LO ACUSA" + story, nil, "a heading of two, too long for a house"},
		{title + "Villaluenga (Redacción).- Siete" + story[7:], []string{"Villaluenga (Redacción).-"}, "its newsroom in brackets"},
		{title + "Villaluenga (Enviada especial).- Siete" + story[7:], []string{"Villaluenga (Enviada especial).-"}, "who was sent there"},
		{title + "Villaluenga (España) es un puerto donde siete" + story[7:], nil, "a country in brackets"},
		{"La grúa cae al agua en VillaluengaPuerto Alto, 26 Mayo 2031 (AFP) - Siete" + story[7:], []string{"VillaluengaPuerto Alto, 26 Mayo 2031 (AFP) -|AFP|2031-05-26"}, "behind a title that has lost its line"},
		{"La grúa cayó en una foto del 26 Mayo 2031 (AFP) - según dijo" + story, nil, "a picture's day has no place before it"},
		{title + "Puerto Alto, 30 Set 2031 (AFP) - Siete" + story[7:], []string{"Puerto Alto, 30 Set 2031 (AFP) -|AFP|2031-09-30"}, "September in Peru and Argentina"},
	})
	checkMarks(t, "es", Date, []markCase{
		{"La tenista perdió el primer set y ganó los otros dos.", nil, "a set of tennis"},
	})
}

// Who signs for a paper there, and with what.
func TestIberianSigners(t *testing.T) {
	const story = "\n\nSiete barcos siguen en el puerto de Villaluenga desde el lunes, y la capitana dijo que ninguno saldrá antes de que baje el viento."
	const title = "La grúa cae al agua\n\n"
	checkMarks(t, "es", Byline, []markCase{
		{"Redacción" + story, []string{"Redacción||newsroom"}, "above a story without a title"},
		{"Redacción\nContacto\nPublicidad" + story, nil, "an entry of a menu"},
		{title + "12/05/2031 por admin" + story, []string{"por admin||newsroom"}, "as the systems of blogs sign"},
		{title + "Ana Lucía Roca / El Eco de Alcorta" + story, []string{"Ana Lucía Roca|Ana Lucía Roca"}, "the paper behind the stroke"},
		{title + "Ana Lucía Roca / Un año después" + story, nil, "a heading"},
	})
	checkMarks(t, "es", Credit, []markCase{
		{title + story[2:] + story + "\n\nJLR/gc", []string{"JLR/gc||author"}, "who wrote it and who passed it"},
		{title + story[2:] + story + "\n\nTV/FM", nil, "both in capitals: two short forms"},
	})
	checkMarks(t, "pt", Credit, []markCase{
		{"A grua caiu\n\nLusa\n\nSete barcos continuam no porto desde segunda-feira, e a capitã disse que nenhum sairá antes de o vento baixar.\n\nJRO // ABC", []string{"Lusa|Lusa|line", "JRO // ABC|Lusa|initials"}, "below Lusa's name"},
		{"A grua caiu\n\nSete barcos continuam no porto desde segunda-feira, e a capitã disse que nenhum sairá antes de o vento baixar.\n\nJRO // ABC", nil, "nobody's"},
	})
}

// What AFP's desks tell their clients above a story, which portals print with it.
func TestDeskNotes(t *testing.T) {
	const story = "Puerto Alto, 26 Mayo 2031 (AFP) - Siete barcos siguen en el puerto desde el lunes, dijo la capitana."
	for text, want := range map[string][]string{
		"Actualiza con el parte del puerto y más datos ///" + story: {"Actualiza con el parte del puerto y más datos ///|update"},
		"ATENCIÓN - Corrige la cifra de barcos ///" + story:         {"ATENCIÓN - Corrige la cifra de barcos ///|corrected"},
		"Actualiza con el parte del puerto y más datos. " + story:   {},
		"Siete barcos siguen en el puerto /// " + story:             {},
	} {
		require.Equal(t, want, marksOf(t, "es", text, Version), text)
	}
	require.Equal(t, []string{"Puerto Alto, 26 Mayo 2031 (AFP) -|AFP|2031-05-26"}, marksOf(t, "es", "Agrega reacciones ///"+story, Dateline), "the story begins behind it")
}

// The market's day in Spanish and Portuguese, and days of other things.
func TestIberianMarkets(t *testing.T) {
	checkMarks(t, "es", Clock, []markCase{
		{"Las acciones de Alcor cerraron con una pérdida de 8.7%, en 17.91 pesos.", []string{"cerraron con una pérdida de 8.7%|close|-8.7%"}, "a loss"},
		{"A media rueda, los papeles de la naviera avanzaban cerca de 9% en la bolsa.", []string{"A media rueda, los papeles de la naviera avanzaban cerca de 9%|midday|+9%"}, "the day of the exchanges of the Andes"},
		{"Al arranque de la jornada las acciones de la naviera retrocedían 3%.", []string{"Al arranque de la jornada las acciones de la naviera retrocedían 3%|open|-3%"}, "its start"},
		{"Las acciones de Alcor han concluido la jornada con un alza del 33,2%.", []string{"concluido la jornada con un alza del 33,2%|close|+33.2%"}, "its end"},
		{"Las ventas de pisos aumentaron un 5% a primera hora de la feria.", nil, "a fair's hour"},
		{"La huelga, que ha concluido la jornada con un alza del 12% de los piquetes, sigue.", nil, "a day of strikes"},
	})
	checkMarks(t, "pt", Clock, []markCase{
		{"Os papéis da Alcor dispararam mais de 8% na abertura do pregão.", []string{"dispararam mais de 8% na abertura do pregão|open|+8%"}, "the start"},
		{"As ações da Alcor terminaram o dia com perdas de 3,1%.", []string{"terminaram o dia com perdas de 3,1%|close|-3.1%"}, "the end"},
		{"Os visitantes do museu subiram 2% ao fim do dia de ontem.", nil, "a day of visitors"},
	})
}

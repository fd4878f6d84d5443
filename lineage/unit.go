package lineage

import (
	"math"

	"github.com/wiretrace/wiretrace/normalize"
)

// Desks tell one measure in the units of their readers: 62 miles are 100 kilometres, and no other fact.

// A unit is what a word behind a number measures in.
type unit struct {
	of string  // what is measured
	is float64 // how much of the unit that all of these are told in
}

// units are the words, in seven languages, for what desks convert; speeds are told by their distance.
var units = func() map[string]unit {
	out := map[string]unit{}
	for _, u := range []struct {
		unit
		words string
	}{
		{unit{"length", 1}, `metre metres meter meters metern mètre mètres metro metros metri`},
		{unit{"length", 1000}, `km kms kph kmh kilometre kilometres kilometer kilometers kilometern kilomètre kilomètres kilómetro kilómetros chilometro chilometri quilômetro quilômetros quilómetro quilómetros`},
		{unit{"length", 1609.344}, `mph mile miles meile meilen milla millas miglio miglia milha milhas mijl`},
		{unit{"length", .3048}, `foot feet fuß pied pieds pie pies piede piedi pé pés voet`},
		{unit{"length", .9144}, `yard yards`},
		{unit{"length", .01}, `cm centimetre centimetres centimeter centimeters zentimeter centimètre centimètres centímetro centímetros centimetro centimetri`},
		{unit{"length", .0254}, `inch inches zoll pouce pouces pulgada pulgadas pollice pollici polegada polegadas`},
		{unit{"area", 1}, `hectare hectares hektar hectárea hectáreas ettaro ettari`},
		{unit{"area", .40468564}, `acre acres acri`},
		{unit{"weight", 1}, `kg kgs kilo kilos kilogram kilograms kilogramm kilogramme kilogrammes kilogramo kilogramos`},
		{unit{"weight", 1000}, `tonne tonnes tonnen tonelada toneladas tonnellata tonnellate ton`},
		{unit{"weight", .45359237}, `pound pounds lb lbs pfund livre livres libra libras libbra libbre pond`},
		{unit{"weight", .0283495}, `ounce ounces oz unze unzen onza onzas oncia`},
		{unit{"volume", 1}, `litre litres liter liters litern litro litros litri`},
		{unit{"volume", 3.785412}, `gallon gallons gallone gallonen galón galones gallone galloni galão galões`},
		{unit{"volume", 158.987}, `barrel barrels`},
	} {
		for w := range wordSet(u.words) {
			out[w] = u.unit
		}
	}
	return out
}()

// unitAt is the unit that word k of t is; none has no name.
func unitAt(t *normalize.Text, k int) unit {
	if k >= len(t.Words) {
		return unit{}
	}
	return units[wordOf(t, k)]
}

// nearMeasure is how far two tellings of one measure are apart at the most, as a share of the larger:
// desks round what they convert.
const nearMeasure = .12

// sameMeasure says that x of one unit and y of another are one measure.
func sameMeasure(x float64, m unit, y float64, n unit) bool {
	v, w := x*m.is, y*n.is
	return m.of == n.of && m.of != "" && m != n && math.Abs(v-w) <= nearMeasure*max(v, w)
}

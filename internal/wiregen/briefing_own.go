package wiregen

import (
	"fmt"
	"strings"
)

// Legwork is what reporters find out by themselves, and offices write about
// themselves: sentences with something of their own at every fourth word, so that
// two that were made of one share no run of five.
var legwork = []string{
	"In {town} there were {number} {things} for {number} visitors.",
	"For one {trade}, aged {number}, the {things} of {place} were {number} too many.",
	"Between {number} and {number} o'clock, {things} were moved in {place}.",
	"In the {trade}'s view, {number} {things} would have done, and {number} {things} were ordered.",
	"{name}, a {trade}, keeps {number} {things} from {town}.",
	"It is {number} paces from the {things} to the {trade}'s kitchen.",
	"Some bring {things} to {place}, others {things}, and a {trade} brings both.",
	"By one {trade}'s count, {number} {things} were left in {town}.",
	"When the {trade} was {number}, {place} had {number} {things}.",
	"They have sold {things} here since {number}, and {things} since {number}.",
	"A {trade} lent {town} his {number} {things}.",
	"Nobody but the {trade} remembers {place} with {number} {things}.",
	"Of {number} {things} in {town}, the {trade} wants {number} back.",
	"The {things} went away on {number} carts, {things} on {number} more.",
	"What one {trade} calls {things} are {things} to the next.",
	"{name} showed {number} {things} and asked about {number} more.",
}

var belongings = []string{"ladders", "lamps", "ledgers", "kettles", "photographs", "keys", "coats", "crates", "chairs", "postcards", "umbrellas", "maps", "bicycles", "clocks", "baskets", "letters", "stamps", "boots", "radios", "pears", "barrels", "flags", "mirrors", "benches"}

// found is a sentence of legwork.
func (d *desk) found() string {
	r := d.r
	var b strings.Builder
	for rest := pick(r, legwork); ; {
		at := strings.IndexByte(rest, '{')
		if at < 0 {
			return b.String() + rest
		}
		end := at + strings.IndexByte(rest[at:], '}')
		b.WriteString(rest[:at])
		switch slot := rest[at+1 : end]; slot {
		case "name":
			b.WriteString(person(r))
		case "number":
			b.WriteString(fmt.Sprint(between(r, 3, 1990)))
		case "things":
			b.WriteString(pick(r, belongings))
		case "trade":
			b.WriteString(pick(r, trades))
		default:
			b.WriteString(d.event.slots[slot])
		}
		rest = rest[end+1:]
	}
}

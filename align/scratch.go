package align

import "github.com/wiretrace/wiretrace/normalize"

// scratch is memory that a pair keeps for its passes.
type scratch struct {
	seen     []int32 // by number, of whatever is being counted
	countB   []int32 // by trio
	rank     []int32 // by hexa
	longA    []stretch
	longB    []stretch
	diagonal []int32
	found    []run
	sprouts  []seed
	sentence []int32

	steps        steps
	tolls        []int
	rises, risen []rise

	inFew, inMany []int32 // see meet

	tallied  *tally
	segment  int32
	agreeing []run             // see equal
	edited   []Edit            // see edits
	linesA   []normalize.Range // see trimmed
	linesB   []normalize.Range
	rarities rarities
}

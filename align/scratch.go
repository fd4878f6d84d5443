package align

// scratch is memory that a pair keeps for its passes.
type scratch struct {
	seen     []int32 // by number, of whatever is being counted
	rank     []int32 // by hexa
	diagonal []int32
	found    []run
	sprouts  []seed
	sentence []int32

	steps        steps
	tolls        []int
	rises, risen []rise

	stock    []stock // by stem
	duoAt    []int32 // by duo: the last tally that had it
	agreeing []run   // see equal
	rarities rarities

	epoch, segment int32
}

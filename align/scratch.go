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

	have, haveAt   []int32 // by stem: occurrences in the tallied region, and the tally they are of
	spent, spentAt []int32 // by stem: those used up, and by which segment
	duoAt          []int32
	epoch, segment int32
}

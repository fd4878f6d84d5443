package split

// Join does all steps in this process, one after the other: the pairs of the
// batches in no order of their own. It is for tests, for measuring what travels,
// and to read how the steps fit together; package join is quicker.
func Join(batches []Batch, o Options) ([]Pair, Traffic, error) {
	var t Traffic
	if err := o.Validate(); err != nil {
		return nil, t, err
	}
	o = o.WithDefaults()
	at := map[uint64]int{}
	questions := make([][][]byte, o.Parts) // by part, then by batch
	for i, b := range batches {
		at[b.ID()] = i
		for p, q := range o.Ask(b) {
			questions[p] = append(questions[p], q)
			t.Questions += int64(len(q))
		}
	}
	answers := make([][][]byte, len(batches)) // by batch, then by part
	for p := range questions {
		asked, from := [][]byte{}, []int{}
		for i, q := range questions[p] {
			if q != nil {
				asked, from = append(asked, q), append(from, i)
			}
		}
		got, _, err := o.Answer(nil, asked)
		if err != nil {
			return nil, t, err
		}
		for i := range batches {
			answers[i] = append(answers[i], nil)
		}
		for k, a := range got {
			answers[from[k]][p] = a
			t.Answers += int64(len(a))
		}
	}
	records := make([][][]byte, o.Parts)
	for i, b := range batches {
		list, err := o.Records(b, answers[i], false)
		if err != nil {
			return nil, t, err
		}
		for p, r := range list {
			if r != nil {
				records[p] = append(records[p], r)
				t.Records += int64(len(r))
			}
		}
	}
	candidates := make([][][]byte, len(batches))
	for p := range records {
		parcels, s, err := o.Candidates(p, nil, records[p])
		if err != nil {
			return nil, t, err
		}
		t.Cut += s.Cut
		for _, c := range parcels {
			candidates[at[c.To]] = append(candidates[at[c.To]], c.Data)
			t.Candidates += int64(len(c.Data))
		}
	}
	var found []Pair
	sets := make([][][]byte, len(batches))
	for i, b := range batches {
		pairs, parcels, err := o.Fetch(b, candidates[i])
		if err != nil {
			return nil, t, err
		}
		found = append(found, pairs...)
		for _, c := range parcels {
			sets[at[c.To]] = append(sets[at[c.To]], c.Data)
			t.Sets += int64(len(c.Data))
		}
	}
	for i, b := range batches {
		pairs, err := o.Check(b, sets[i])
		if err != nil {
			return nil, t, err
		}
		found = append(found, pairs...)
	}
	return found, t, nil
}

// Traffic is the bytes that went from step to step, and the pairs that
// Options.Hot left out.
type Traffic struct {
	Questions, Answers, Records, Candidates, Sets int64
	Cut                                           int64
}

// Bytes is the sum.
func (t Traffic) Bytes() int64 {
	return t.Questions + t.Answers + t.Records + t.Candidates + t.Sets
}

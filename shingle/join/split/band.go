package split

// A Band is a record in the open: two documents that have one key may be a pair.
type Band struct{ Key, Number uint64 }

// Bands reads the records of batch b for a part, as Records returned them, in
// ascending order of key. With those of all batches, documents that share a key
// are the candidates of a join: what an engine without these steps, an SQL
// database say, needs besides the sets.
func (o Options) Bands(b Batch, part int, records []byte) ([]Band, error) {
	o = o.WithDefaults()
	t := &table{}
	if err := t.read(records, part, o, false); err != nil {
		return nil, err
	}
	out := make([]Band, len(t.records))
	for i, r := range t.records {
		m := t.members[r.doc]
		if m.batch != b.ID() || int(m.index) >= len(b) {
			return nil, errBytes
		}
		out[i] = Band{r.key, b[m.index].Number}
	}
	return out, nil
}

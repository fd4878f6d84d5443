package beam

import (
	"bytes"
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"math/bits"
	"slices"

	"github.com/wiretrace/wiretrace/internal/fields"
	"github.com/wiretrace/wiretrace/shingle/join/split"
)

// Ids name documents in what comes out, so no two may have one. To see that, a
// batch sends a code of each id along with its questions: the part that a hash
// of the id names gets the 40 bits behind. Of a million documents, one run in a
// hundred has two ids of one code; of a billion, each has some hundred such
// pairs. Then the ids themselves are looked up in the batches.

// codeBytes is the length of a code.
const codeBytes = 5

// codeOf returns the part that looks after an id, and its code there.
func (o Options) codeOf(id string) (part int, code uint64) {
	sum := sha256.Sum256([]byte(id))
	h := binary.BigEndian.Uint64(sum[:])
	n := bits.Len(uint(o.Split.Parts)) - 1
	return int(h >> 1 >> (63 - n)), h << n >> (64 - 8*codeBytes)
}

// codes returns the codes of the ids of a batch, by part.
func (o Options) codes(b split.Batch) [][]byte {
	out := make([][]byte, o.Split.Parts)
	for i := range b {
		part, code := o.codeOf(b[i].ID)
		out[part] = binary.BigEndian.AppendUint64(out[part], code<<(64-8*codeBytes))[:len(out[part])+codeBytes]
	}
	return out
}

// A question is what a batch asks a part.
type question struct {
	codes  []byte // of ids
	asking []byte // for split.Answer; empty if the batch has no shingle there
}

// append appends the bytes of q behind those of the batch that asks.
func (q question) append(batch int64) []byte {
	b := binary.AppendUvarint(nil, uint64(batch))
	b = binary.AppendUvarint(b, uint64(len(q.codes)))
	return append(append(b, q.codes...), q.asking...)
}

// readQuestion reads what append wrote, without the batch.
func readQuestion(data []byte) (question, error) {
	f := fields.Reader{Rest: data}
	q := question{codes: f.Bytes(f.Number())}
	if f.Bad || len(q.codes)%codeBytes != 0 {
		return question{}, errElement
	}
	q.asking = f.Rest
	return q, nil
}

// A coded is the code of an id of a batch.
type coded struct {
	code  string
	batch int64
}

// ids returns what a part keeps for later generations: the codes of each batch.
func ids(batches []int64, questions []question) []byte {
	var list [][]byte
	for i, q := range questions {
		list = append(list, question{codes: q.codes}.append(batches[i]))
	}
	return bind(list)
}

// appendIDs appends the codes that ids kept.
func appendIDs(list []coded, data []byte) ([]coded, error) {
	kept, err := unbind(data)
	if err != nil {
		return nil, err
	}
	for _, k := range kept {
		batch, n := binary.Uvarint(k)
		if n <= 0 {
			return nil, errElement
		}
		q, err := readQuestion(k[n:])
		if err != nil {
			return nil, err
		}
		list = appendCodes(list, int64(batch), q.codes)
	}
	return list, nil
}

// appendCodes appends the codes of a batch.
func appendCodes(list []coded, batch int64, codes []byte) []coded {
	for c := range slices.Chunk(codes, codeBytes) {
		list = append(list, coded{string(c), batch})
	}
	return list
}

// unique says whether no two of the documents that a part looks after have one
// id. It sorts list.
func (o Options) unique(ctx context.Context, part int, list []coded) error {
	slices.SortFunc(list, func(x, y coded) int { return cmp.Or(cmp.Compare(x.code, y.code), cmp.Compare(x.batch, y.batch)) })
	for len(list) > 0 {
		n := 1
		for n < len(list) && list[n].code == list[0].code {
			n++
		}
		if n > 1 {
			if err := o.compareIDs(ctx, part, list[:n]); err != nil {
				return err
			}
		}
		list = list[n:]
	}
	return nil
}

// compareIDs looks up the documents whose ids have one code.
func (o Options) compareIDs(ctx context.Context, part int, list []coded) error {
	seen := map[string]uint64{}
	for _, c := range slices.CompactFunc(list, func(x, y coded) bool { return x.batch == y.batch }) {
		b, _, err := o.readBatch(ctx, c.batch)
		if err != nil {
			return err
		}
		for i := range b {
			p, code := o.codeOf(b[i].ID)
			if p != part || !bytes.Equal([]byte(c.code), binary.BigEndian.AppendUint64(nil, code<<(64-8*codeBytes))[:codeBytes]) {
				continue
			}
			if first, ok := seen[b[i].ID]; ok {
				return fmt.Errorf("beam: two documents have the id %q: %s, and %s", b[i].ID, place(first), place(b[i].Number))
			}
			seen[b[i].ID] = b[i].Number
		}
	}
	return nil
}

// place says where a document is, as Read numbers them.
func place(number uint64) string {
	file, row := number>>rowBits&(1<<fileBits-1), number&(1<<rowBits-1)
	s := fmt.Sprintf("line %d of file %d in the order of their names", row+1, file+1)
	if g := generationOf(int64(number)); g > 0 {
		s += fmt.Sprintf(" of generation %d", g)
	}
	return s
}

package beam

import (
	"bytes"
	"context"

	"github.com/parquet-go/parquet-go"

	"github.com/wiretrace/wiretrace/shingle/join/split"
)

// A Band is a row of the bands that Options.Bands exports: two documents that
// share a band may be a pair, others are none.
type Band struct {
	Band     int64 `parquet:"band"`
	Document int64 `parquet:"document"`
}

// A SetRow is a row of the sets that Options.Bands exports: what decides whether
// two documents are a pair. The shingles are 64-bit hashes, as whole numbers
// with a sign.
type SetRow struct {
	Document int64   `parquet:"document"`
	ID       string  `parquet:"id"`
	Shingles []int64 `parquet:"shingles,list"`
}

// export writes a batch as Parquet: its bands and its sets.
func (o Options) export(ctx context.Context, b split.Batch, records [][]byte, wrote func(File)) error {
	var bands []Band
	for part, data := range records {
		if data == nil {
			continue
		}
		list, err := o.Split.Bands(b, part, data)
		if err != nil {
			return err
		}
		for _, e := range list {
			bands = append(bands, Band{int64(e.Key), int64(e.Number)})
		}
	}
	sets := make([]SetRow, len(b))
	for i, d := range b {
		sets[i] = SetRow{int64(d.Number), d.ID, make([]int64, len(d.Set))}
		for k, h := range d.Set {
			sets[i].Shingles[k] = int64(h)
		}
	}
	id := int64(b.ID())
	file, err := writeRows(ctx, o.file("bands", id)+".parquet", bands)
	if err != nil {
		return err
	}
	wrote(file)
	if file, err = writeRows(ctx, o.file("sets", id)+".parquet", sets); err == nil {
		wrote(file)
	}
	return err
}

// writeRows writes a Parquet file.
func writeRows[T any](ctx context.Context, name string, rows []T) (File, error) {
	var b bytes.Buffer
	w := parquet.NewGenericWriter[T](&b, parquet.Compression(&parquet.Zstd))
	if _, err := w.Write(rows); err != nil {
		return File{}, err
	}
	if err := w.Close(); err != nil {
		return File{}, err
	}
	f, err := writeFile(ctx, name, b.Bytes())
	f.Records = int64(len(rows))
	return f, err
}

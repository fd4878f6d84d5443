package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"

	"github.com/wiretrace/wiretrace/shingle/join"
	"github.com/wiretrace/wiretrace/shingle/join/cluster"
)

// print writes every pair, and returns the pairs for clustering if clusters are
// wanted.
func (c *corpus) print(ctx context.Context, w io.Writer, p *progress, f *flags) ([]cluster.Edge, error) {
	var edges []cluster.Edge
	var line, x, y []byte
	p.compare(c.join.Len())
	for pair, err := range c.join.Pairs() {
		if err == nil {
			err = ctx.Err()
		}
		if err != nil {
			return nil, err
		}
		x, y = c.appendUnit(x[:0], uint32(pair.A)), c.appendUnit(y[:0], uint32(pair.B))
		line = appendPair(line[:0], x, y, pair.Resemblance, pair.AInB, pair.BInA)
		if _, err := w.Write(line); err != nil {
			return nil, fmt.Errorf("writing pairs: %w", err)
		}
		p.pair(pair.A)
		if f.clusters != "" {
			like := pair.Resemblance
			if f.measure == join.Containment {
				like = max(pair.AInB, pair.BInA)
			}
			edges = append(edges, cluster.Edge{A: uint32(pair.A), B: uint32(pair.B), Like: float32(like)})
		}
	}
	p.compared = c.join.Stats().Compared
	return edges, nil
}

// appendPair appends the line of a pair of places, which are JSON already.
func appendPair(b, x, y []byte, resemblance, aInB, bInA float64) []byte {
	b = append(b, `{"a":`...)
	b = append(b, x...)
	b = append(b, `,"b":`...)
	b = append(b, y...)
	b = append(b, `,"resemblance":`...)
	b = strconv.AppendFloat(b, resemblance, 'g', -1, 64)
	b = append(b, `,"containment":{"a_in_b":`...)
	b = strconv.AppendFloat(b, aInB, 'g', -1, 64)
	b = append(b, `,"b_in_a":`...)
	b = strconv.AppendFloat(b, bInA, 'g', -1, 64)
	return append(b, "}}\n"...)
}

// appendPlace appends the place of a paragraph of a document, in bytes.
func appendPlace(b []byte, document string, start, end int) []byte {
	b = append(b, `{"document":`...)
	b = appendString(b, document)
	b = append(b, `,"start":`...)
	b = strconv.AppendInt(b, int64(start), 10)
	b = append(b, `,"end":`...)
	b = strconv.AppendInt(b, int64(end), 10)
	return append(b, '}')
}

// appendUnit appends a document's id, or a paragraph's place.
func (c *corpus) appendUnit(b []byte, i uint32) []byte {
	if !c.paragraphs {
		return appendString(b, c.ids[i])
	}
	u := c.units[i]
	return appendPlace(b, c.ids[u.document], int(u.Start), int(u.End))
}

// appendString appends s as JSON.
func appendString(b []byte, s string) []byte {
	for _, c := range []byte(s) {
		if c < ' ' || c >= 0x7f || c == '"' || c == '\\' {
			quoted, _ := json.Marshal(s) // a string always marshals
			return append(b, quoted...)
		}
	}
	b = append(b, '"')
	b = append(b, s...)
	return append(b, '"')
}

// writeClusters writes clusters of units, whose names appendUnit appends, to a
// file.
func writeClusters(name string, clusters [][]uint32, appendUnit func([]byte, uint32) ([]byte, error)) (err error) {
	file, err := os.Create(name)
	if err != nil {
		return fmt.Errorf("writing clusters: %w", err)
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	w := bufio.NewWriter(file)
	for i, members := range clusters {
		b := append([]byte(nil), `{"cluster":`...)
		b = strconv.AppendInt(b, int64(i+1), 10)
		b = append(b, `,"documents":[`...)
		for k, m := range members {
			if k > 0 {
				b = append(b, ',')
			}
			if b, err = appendUnit(b, m); err != nil {
				return fmt.Errorf("writing clusters: %w", err)
			}
		}
		if _, err := w.Write(append(b, "]}\n"...)); err != nil {
			return fmt.Errorf("writing clusters: %w", err)
		}
	}
	if err := w.Flush(); err != nil {
		return fmt.Errorf("writing clusters: %w", err)
	}
	return nil
}

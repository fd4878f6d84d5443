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
	var line []byte
	p.compare(c.join.Len())
	for pair, err := range c.join.Pairs() {
		if err == nil {
			err = ctx.Err()
		}
		if err != nil {
			return nil, err
		}
		line = c.appendPair(line[:0], pair)
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
	return edges, nil
}

// appendPair appends the line of a pair.
func (c *corpus) appendPair(b []byte, p join.Pair) []byte {
	b = append(b, `{"a":`...)
	b = c.appendUnit(b, uint32(p.A))
	b = append(b, `,"b":`...)
	b = c.appendUnit(b, uint32(p.B))
	b = append(b, `,"resemblance":`...)
	b = strconv.AppendFloat(b, p.Resemblance, 'g', -1, 64)
	b = append(b, `,"containment":{"a_in_b":`...)
	b = strconv.AppendFloat(b, p.AInB, 'g', -1, 64)
	b = append(b, `,"b_in_a":`...)
	b = strconv.AppendFloat(b, p.BInA, 'g', -1, 64)
	return append(b, "}}\n"...)
}

// appendUnit appends a document's id, or a paragraph's place.
func (c *corpus) appendUnit(b []byte, i uint32) []byte {
	if !c.paragraphs {
		return appendString(b, c.ids[i])
	}
	u := c.units[i]
	b = append(b, `{"document":`...)
	b = appendString(b, c.ids[u.document])
	b = append(b, `,"start":`...)
	b = strconv.AppendInt(b, int64(u.Start), 10)
	b = append(b, `,"end":`...)
	b = strconv.AppendInt(b, int64(u.End), 10)
	return append(b, '}')
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

// printClusters writes the clusters to a file, in the order of their first
// documents.
func (c *corpus) printClusters(name string, edges []cluster.Edge) (err error) {
	file, err := os.Create(name)
	if err != nil {
		return fmt.Errorf("writing clusters: %w", err)
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	w := bufio.NewWriter(file)
	for i, members := range cluster.Of(c.join.Len(), edges) {
		b := append([]byte(nil), `{"cluster":`...)
		b = strconv.AppendInt(b, int64(i+1), 10)
		b = append(b, `,"documents":[`...)
		for k, m := range members {
			if k > 0 {
				b = append(b, ',')
			}
			b = c.appendUnit(b, m)
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

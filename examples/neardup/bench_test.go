package main

import (
	"bufio"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"

	minhashlsh "github.com/ekzhu/minhash-lsh"
	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/examples/internal/cli"
	"github.com/wiretrace/wiretrace/internal/cputime"
)

var numberOfArticles = flag.Int("articles", 10_000, "articles in the corpus of the benchmarks")

// generated returns the name of a file of articles of 300 words, one in ten a
// near-duplicate, and its size.
func generated(b *testing.B, articles int) (string, int64) {
	name := filed(b, newNewsroom(1, 300, .1), articles)
	fi, err := os.Stat(name)
	require.NoError(b, err)
	return name, fi.Size()
}

// BenchmarkNeardup is the command from the file to the pairs.
//
//	go test -bench 'Neardup|Plain' -benchtime 1x -articles 1000000
func BenchmarkNeardup(b *testing.B) {
	name, size := generated(b, *numberOfArticles)
	for _, args := range []string{"-threshold=0.5", "-threshold=0.3", "-threshold=0.5 -measure=containment"} {
		b.Run(fmt.Sprintf("articles=%d/%s", *numberOfArticles, strings.ReplaceAll(args, " ", "/")), func(b *testing.B) {
			b.SetBytes(size)
			from := cputime.Used()
			for b.Loop() {
				if status := run(context.Background(), nil, io.Discard, os.Stderr, append(strings.Fields(args), "-quiet", name)); status != cli.OK {
					b.Fatalf("exit status %d", status)
				}
			}
			b.ReportMetric(float64(*numberOfArticles)*float64(b.N)/b.Elapsed().Seconds(), "docs/s")
			b.ReportMetric(float64(cputime.Used()-from)/float64(b.N**numberOfArticles), "cpu-ns/doc")
		})
	}
}

// BenchmarkKinds is the command on texts of other kinds than clean news, at
// thresholds that fit them.
func BenchmarkKinds(b *testing.B) {
	articles := func(edit func(*newsroom, string) string) func() string {
		n := newNewsroom(1, 300, .1)
		return func() string {
			text, _ := n.article()
			return edit(n, text)
		}
	}
	plain := func(_ *newsroom, text string) string { return text }
	posts := newNewsgroup(1)
	for _, kind := range []struct {
		name, args string
		next       func() string
	}{
		{"news", "-threshold=0.5", articles(plain)},
		{"news", "-threshold=0.5 -unit=paragraph", articles(plain)},
		{"ocr", "-threshold=0.1", articles((*newsroom).misprint)},
		{"templates", "-threshold=0.5", articles((*newsroom).template)},
		{"templates", "-threshold=0.5 -measure=containment", articles((*newsroom).template)},
		{"posts", "-threshold=0.5", posts.text},
		{"posts", "-threshold=0.5 -measure=containment", posts.text},
		{"posts", "-threshold=0.1", posts.text},
	} {
		var in strings.Builder
		for i := range *numberOfArticles {
			in.WriteString(docs(fmt.Sprint(i), kind.next()))
		}
		b.Run(fmt.Sprintf("corpus=%s/%s", kind.name, strings.ReplaceAll(kind.args, " ", "/")), func(b *testing.B) {
			b.SetBytes(int64(in.Len()))
			var out strings.Builder
			from := cputime.Used()
			for b.Loop() {
				out.Reset()
				if status := run(context.Background(), strings.NewReader(in.String()), &out, os.Stderr, append(strings.Fields(kind.args), "-quiet", "-")); status != cli.OK {
					b.Fatalf("exit status %d", status)
				}
			}
			b.ReportMetric(float64(cputime.Used()-from)/float64(b.N**numberOfArticles), "cpu-ns/doc")
			b.ReportMetric(float64(strings.Count(out.String(), "\n"))/float64(*numberOfArticles), "pairs/doc")
		})
	}
}

// BenchmarkPlainEkzhu is the same job as github.com/ekzhu/minhash-lsh would have
// it written: split, join, push; add and index; query, and compare signatures.
// Nothing is verified, so that the pairs are estimates.
func BenchmarkPlainEkzhu(b *testing.B) {
	name, size := generated(b, *numberOfArticles)
	b.Run(fmt.Sprintf("articles=%d/-threshold=0.5", *numberOfArticles), func(b *testing.B) {
		b.SetBytes(size)
		from := cputime.Used()
		for b.Loop() {
			require.NoError(b, plainEkzhu(name, .5, io.Discard))
		}
		b.ReportMetric(float64(*numberOfArticles)*float64(b.N)/b.Elapsed().Seconds(), "docs/s")
		b.ReportMetric(float64(cputime.Used()-from)/float64(b.N**numberOfArticles), "cpu-ns/doc")
	})
}

func plainEkzhu(name string, threshold float64, w io.Writer) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	index := minhashlsh.NewMinhashLSH(128, threshold, 1024)
	var ids []string
	var signatures [][]uint64
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		var d struct{ ID, Text string }
		if err := json.Unmarshal(lines.Bytes(), &d); err != nil {
			return err
		}
		words := strings.Fields(strings.ToLower(d.Text))
		m := minhashlsh.NewMinhash(1, 128)
		for i := 0; i+5 <= len(words); i++ {
			m.Push([]byte(strings.Join(words[i:i+5], " ")))
		}
		index.Add(len(ids), m.Signature())
		ids, signatures = append(ids, d.ID), append(signatures, m.Signature())
	}
	if err := lines.Err(); err != nil {
		return err
	}
	index.Index()
	out := bufio.NewWriter(w)
	for a, sig := range signatures {
		for _, key := range index.Query(sig) {
			b := key.(int)
			if b <= a {
				continue
			}
			same := 0
			for i := range sig {
				if sig[i] == signatures[b][i] {
					same++
				}
			}
			if s := float64(same) / float64(len(sig)); s >= threshold {
				fmt.Fprintf(out, "{\"a\":%q,\"b\":%q,\"resemblance\":%v}\n", ids[a], ids[b], s)
			}
		}
	}
	return out.Flush()
}

package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/internal/wiregen"
)

var (
	corpusDir = flag.String("corpus", "", "`DIR` where TestWriteCorpus writes articles")
	articles  = flag.Int("articles", 10_000, "how many")
)

// A corpus of any size to measure with, as docs/cluster.md does. It is the same
// on every machine; the articles of a smaller one are the first of a larger one.
func TestWriteCorpus(t *testing.T) {
	if *corpusDir == "" {
		t.Skip("-corpus says where")
	}
	const files = 16
	per := (*articles + files - 1) / files
	require.NoError(t, os.MkdirAll(*corpusDir, 0o755))
	var f *os.File
	var w *bufio.Writer
	i := 0
	for a := range wiregen.Articles(23, *articles, wiregen.ArticleOptions{}) {
		if i%per == 0 {
			if f != nil {
				require.NoError(t, w.Flush())
				require.NoError(t, f.Close())
			}
			var err error
			f, err = os.Create(filepath.Join(*corpusDir, fmt.Sprintf("%02d.jsonl", i/per)))
			require.NoError(t, err)
			w = bufio.NewWriterSize(f, 1<<20)
		}
		l, err := json.Marshal(map[string]string{"id": a.ID, "text": a.Body})
		require.NoError(t, err)
		_, err = w.Write(append(l, '\n'))
		require.NoError(t, err)
		i++
	}
	require.NoError(t, w.Flush())
	require.NoError(t, f.Close())
}

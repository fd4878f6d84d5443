package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"flag"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace"
	"github.com/wiretrace/wiretrace/internal/wiregen"
	"github.com/wiretrace/wiretrace/shingle/join"
)

var sqlCommand = flag.String("sql", "", "a `COMMAND` that runs the SQL on its standard input and writes CSV, as duckdb -csv -noheader does")

// An SQL engine finds the same pairs in the bands and sets that a run exports,
// and the same numbers.
func TestOneStatementOfSQLFindsThePairs(t *testing.T) {
	command := strings.Fields(*sqlCommand)
	if len(command) == 0 {
		t.Skip("-sql says what runs it")
	}
	statement, err := os.ReadFile("sql/pairs.sql")
	require.NoError(t, err)
	var docs []wiretrace.Document
	var corpus bytes.Buffer
	for a := range wiregen.Articles(31, 2000, wiregen.ArticleOptions{}) {
		docs = append(docs, wiretrace.Document{ID: a.ID, Body: a.Body})
		l, err := json.Marshal(map[string]string{"id": a.ID, "text": a.Body})
		require.NoError(t, err)
		corpus.Write(append(l, '\n'))
	}
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(dir+"/corpus.jsonl", corpus.Bytes(), 0o644))
	*out, *threshold, *measure, *words, *batch, *reports, *bands = dir+"/out", .5, "resemblance", 5, 512, false, true
	defer func() { *bands = false }()
	require.NoError(t, run(t.Context(), &bytes.Buffer{}, []string{dir + "/*.jsonl"}))

	c := exec.Command(command[0], command[1:]...)
	c.Dir = dir + "/out/work/generation-0000"
	c.Stdin = bytes.NewReader(statement)
	var said bytes.Buffer
	c.Stderr = &said
	found, err := c.Output()
	require.NoError(t, err, said.String())
	rows, err := csv.NewReader(bytes.NewReader(found)).ReadAll()
	require.NoError(t, err)

	var got []string
	for _, r := range rows {
		require.Len(t, r, 5)
		var n [3]float64
		for i := range n {
			n[i], err = strconv.ParseFloat(r[2+i], 64)
			require.NoError(t, err)
		}
		got = append(got, pairLine(r[0], r[1], n[0], n[1], n[2]))
	}
	want, _ := alone(t, docs, 5, &join.Options{})
	require.NotEmpty(t, want.pairs)
	require.Equal(t, want.pairs, got)
}

// Command wiretrace prints who copied whom in a set of documents.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/wiretrace/wiretrace"
)

func main() {
	if err := run(os.Stdout, os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "wiretrace:", err)
		os.Exit(1)
	}
}

func run(w io.Writer, args []string) error {
	var docs []wiretrace.Document
	for _, a := range args {
		switch {
		case a == "-":
			sc := bufio.NewReader(os.Stdin)
			for {
				line, err := sc.ReadBytes('\n')
				if len(line) > 1 {
					var d struct{ ID, Title, Source, URL, Language, Published, Text string }
					if err := json.Unmarshal(line, &d); err != nil {
						return err
					}
					docs = append(docs, wiretrace.Document{ID: d.ID, Title: d.Title, Source: d.Source, URL: d.URL, Language: d.Language, Published: d.Published, Body: d.Text})
				}
				if err != nil {
					break
				}
			}
		case strings.HasPrefix(a, "-"):
			if a == "-no-dates" {
				defer func() {}()
			}
		default:
			b, err := os.ReadFile(a)
			if err != nil {
				return err
			}
			docs = append(docs, wiretrace.Document{ID: strings.TrimSuffix(filepath.Base(a), filepath.Ext(a)), Body: string(b)})
		}
	}
	r, err := wiretrace.Analyze(context.Background(), docs, nil)
	if err != nil {
		return err
	}
	return json.NewEncoder(w).Encode(r)
}

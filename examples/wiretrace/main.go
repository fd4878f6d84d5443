// Command wiretrace prints who copied whom in a set of documents.
//
//	wiretrace [flags] FILE|DIR|-...
//
// Documents are files, directories and standard input, as package
// examples/internal/input reads them: plain text one document a file, web
// pages, JSON lines, any of them gzip'ed. The default output is for people;
// see the flags for others.
//
// The exit status is 0, 1 if an input could not be read or a result not be
// written (the rest is done all the same, unless -strict), 2 for wrong usage.
package main

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/wiretrace/wiretrace"
	"github.com/wiretrace/wiretrace/examples/internal/cli"
	"github.com/wiretrace/wiretrace/examples/internal/input"
	"github.com/wiretrace/wiretrace/lineage"
	"github.com/wiretrace/wiretrace/lineage/render"
)

func main() { os.Exit(run(os.Stdin, os.Stdout, os.Stderr, os.Args[1:])) }

// run is the command; it returns the exit status.
func run(stdin io.Reader, stdout, stderr io.Writer, args []string) int {
	f, err := parse(args, stderr)
	if err != nil {
		return cli.Refused("wiretrace", err, stderr)
	}
	status := cli.OK
	complain := func(err error) {
		fmt.Fprintf(stderr, "wiretrace: %v\n", err)
		status = cli.Failed
	}
	r := &input.Reader{Stdin: stdin, NoDates: f.noDates, Repeats: true,
		Warn: func(file, warning string) { fmt.Fprintf(stderr, "wiretrace: %s: warning: %s\n", file, warning) }}
	var docs []wiretrace.Document
	for d, err := range r.Documents(f.names...) {
		if err != nil {
			complain(err)
			if f.strict {
				return status
			}
			continue
		}
		docs = append(docs, d)
	}
	rep, err := wiretrace.Analyze(context.Background(), docs, nil)
	if err != nil {
		complain(err)
		return status
	}
	keepTexts(rep, docs, f.texts)
	if err := f.write(stdout, rep, docs); err != nil {
		complain(err)
	}
	return status
}

// keepTexts puts texts into the report: those that were extracted from a page,
// since nobody else can know what the offsets mean, and all if wanted.
func keepTexts(rep *lineage.Report, docs []wiretrace.Document, all bool) {
	at := make(map[string]int, len(rep.Documents))
	for i := range rep.Documents {
		at[rep.Documents[i].ID] = i
	}
	for i := range docs {
		if all || docs[i].Extracted {
			rep.Documents[at[docs[i].ID]].Text = &docs[i].Body
		}
	}
}

// flags are what the command line says.
type flags struct {
	json, dot, mermaid, csv, graphml, texts, noDates, strict bool
	html                                                     string
	names                                                    []string
}

// parse reads the command line.
func parse(args []string, stderr io.Writer) (*flags, error) {
	f := &flags{}
	fs := flag.NewFlagSet("wiretrace", flag.ContinueOnError)
	fs.BoolVar(&f.json, "json", false, "print the report as JSON")
	fs.BoolVar(&f.dot, "dot", false, "print the lineage graph for Graphviz")
	fs.BoolVar(&f.mermaid, "mermaid", false, "print the lineage graph for Mermaid")
	fs.BoolVar(&f.graphml, "graphml", false, "print the lineage graph for Gephi, yEd and NetworkX")
	fs.BoolVar(&f.csv, "csv", false, "print the derivations as a table")
	fs.StringVar(&f.html, "html", "", "write a self-contained page to `FILE`, beside what is printed")
	fs.BoolVar(&f.texts, "texts", false, "put every document's text into the report")
	fs.BoolVar(&f.noDates, "no-dates", false, "ignore published times and all times in a page's metadata: only what the running text says counts")
	fs.BoolVar(&f.strict, "strict", false, "stop at the first input that cannot be read")
	var err error
	if f.names, err = cli.Parse(fs, args, "says who copied whom.", stderr); err != nil {
		return nil, err
	}
	var formats []string
	for _, x := range []struct {
		set  bool
		name string
	}{{f.json, "-json"}, {f.dot, "-dot"}, {f.mermaid, "-mermaid"}, {f.graphml, "-graphml"}, {f.csv, "-csv"}} {
		if x.set {
			formats = append(formats, x.name)
		}
	}
	if len(formats) > 1 {
		return nil, fmt.Errorf("%s: want one form of output", strings.Join(formats, " and "))
	}
	if len(f.names) == 0 {
		return nil, errors.New("no input: name files, directories or - for standard input")
	}
	return f, nil
}

// write writes the report in the form that the flags ask for.
func (f *flags) write(w io.Writer, rep *lineage.Report, docs []wiretrace.Document) error {
	bodies := make(map[string]string, len(docs))
	for _, d := range docs {
		bodies[d.ID] = d.Body
	}
	texts := func(id string) string { return bodies[id] }
	if f.html != "" {
		var page bytes.Buffer
		if err := render.HTML(&page, rep, &render.HTMLOptions{Texts: texts}); err != nil {
			return err
		}
		if err := os.WriteFile(f.html, page.Bytes(), 0o666); err != nil {
			return err
		}
	}
	switch {
	case f.json:
		return render.JSON(w, rep, "  ")
	case f.dot:
		return render.DOT(w, rep, texts)
	case f.mermaid:
		return render.Mermaid(w, rep, texts)
	case f.graphml:
		return render.GraphML(w, rep, texts)
	case f.csv:
		return render.CSV(w, rep)
	}
	return render.Text(w, rep, &render.TextOptions{Color: isTerminal(w), Texts: texts})
}

// isTerminal says whether w is a terminal whose user wants colours
// (no-color.org).
func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok || os.Getenv("NO_COLOR") != "" || os.Getenv("TERM") == "dumb" {
		return false
	}
	fi, err := f.Stat()
	return err == nil && fi.Mode()&os.ModeCharDevice != 0
}

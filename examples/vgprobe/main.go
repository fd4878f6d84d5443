package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/wiretrace/wiretrace/normalize"
)

func main() {
	n, err := normalize.New(&normalize.Options{PlainText: os.Args[1] == "plain"})
	if err != nil {
		panic(err)
	}
	files, _ := filepath.Glob(os.Args[2])
	var texts []string
	bytes := 0
	for _, f := range files {
		b, _ := os.ReadFile(f)
		texts = append(texts, string(b))
		bytes += len(b)
	}
	marks := measureOnce(n, texts)
	marks += measured(n, texts)
	fmt.Println(bytes, marks)
}

//go:noinline
func measured(n *normalize.Normalizer, texts []string) (marks int) {
	for _, t := range texts {
		marks += len(n.Text(t).Marks)
	}
	return marks
}

//go:noinline
func measureOnce(n *normalize.Normalizer, texts []string) (marks int) {
	for _, t := range texts {
		marks += len(n.Text(t).Marks)
	}
	return marks
}

package beam_test

import (
	"context"
	"fmt"
	"os"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/local"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/testing/ptest"

	trace "github.com/wiretrace/wiretrace/beam"
)

// A corpus of two lines, the second of which repeats the first.
func Example() {
	dir, err := os.MkdirTemp("", "")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	const corpus = `{"id":"noon","text":"The ferry to the island will not sail on Sunday because of the storm, the company said."}
{"id":"night","text":"The ferry to the island will not sail on Sunday because of the storm, the company said at noon."}
`
	if err := os.WriteFile(dir+"/corpus.jsonl", []byte(corpus), 0o644); err != nil {
		fmt.Println(err)
		return
	}
	o := trace.Options{Dir: dir + "/work"}
	p, s := beam.NewPipelineWithRoot()
	trace.WritePairs(s, dir+"/pairs", 1, trace.Pairs(s, o, trace.Read(s, o, dir+"/*.jsonl")))
	if err := ptest.Run(p); err != nil {
		fmt.Println(err)
		return
	}
	pairs, err := trace.Lines(context.Background(), dir+"/pairs")
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, l := range pairs {
		fmt.Println(l)
	}
	// Output: {"a":"noon","b":"night","resemblance":0.8666666666666667,"containment":{"a_in_b":1,"b_in_a":0.8666666666666667}}
}

package main

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"
)

// tries is how often a run on prism is begun: on a machine so busy that one run
// in ten meets the fault below, one program in 100,000 does five times.
const tries = 5

// runPipeline runs p, and again if prism fails by a fault of its own. Before it
// does so, it calls prepare.
func runPipeline(ctx context.Context, stderr io.Writer, p *beam.Pipeline, prepare func() error) (beam.PipelineResult, error) {
	for n := 1; ; n++ {
		result, err := beamx.RunWithMetrics(ctx, p)
		if n == tries || !faultOfPrism(err) {
			return result, err
		}
		fmt.Fprintln(stderr, "cluster: prism failed by a fault of its own, which a busy machine brings out; running again")
		if err := prepare(); err != nil {
			return nil, err
		}
	}
}

// faultOfPrism reports whether err is the one way we know in which prism 2.77
// fails for no fault of a pipeline: if grouping, which it does itself, is not
// scheduled for the 100 ms after which it asks a worker for progress, it asks
// none, and dereferences nil (B.Progress of stage.Execute).
func faultOfPrism(err error) bool {
	return err != nil && strings.Contains(err.Error(), "panic in stage.Execute") && strings.Contains(err.Error(), "worker.(*W).NextInst")
}

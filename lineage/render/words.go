package render

import (
	"fmt"
	"math"
)

// percent writes a share, "under 1 %" rather than a zero that is none and
// "over 99 %" rather than a certainty that nobody has.
func percent(p float64) string {
	switch {
	case p > 0 && p < .01:
		return "under 1 %"
	case p > .99 && p < 1:
		return "over 99 %"
	}
	return fmt.Sprintf("%.0f %%", math.Round(100*p))
}

// likelihood is a probability in words, on the scale that analysts agree on
// (Intelligence Community Directive 203, 2015).
func likelihood(p float64) string {
	for _, s := range []struct {
		below float64
		word  string
	}{{.05, "almost no chance"}, {.20, "very unlikely"}, {.45, "unlikely"}, {.55, "an even chance"}, {.80, "likely"}, {.95, "very likely"}} {
		if p < s.below {
			return s.word
		}
	}
	return "almost certain"
}

// plural is "1 word", "2 words".
func plural(n int, one string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %ss", n, one)
}

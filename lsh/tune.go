package lsh

import (
	"fmt"
	"math"
)

// Recall is the probability that two texts of the given resemblance become a
// candidate pair: 1-(1-s^Rows)^Bands, the S-curve. Signatures made by Fast
// Similarity Sketching do no worse.
func (o Options) Recall(resemblance float64) float64 {
	s := min(max(resemblance, 0), 1)
	return -math.Expm1(float64(o.Bands) * math.Log1p(-math.Pow(s, float64(o.Rows))))
}

// decay is the mean resemblance that Candidates assumes of two texts that have
// nothing to do with each other. Their resemblance is near 0 and falls off
// steeply; how steeply hardly changes which bands and rows are best, because
// every choice that competes has the same recall at the threshold.
const decay = 0.05

// Candidates is the expected share of unrelated pairs that become candidates,
// for comparing options with each other: the mean of Recall over resemblances
// that fall off exponentially with mean 0.05.
func (o Options) Candidates() float64 {
	const steps = 2000
	sum := 0.0
	for i := range steps {
		s := (float64(i) + .5) / steps
		sum += o.Recall(s) * math.Exp(-s/decay)
	}
	return sum / steps / decay
}

// Tune returns the bands and rows that propose the fewest candidates while a
// pair at the threshold of resemblance is found with at least the given recall
// from signatures of that many slots. For each number of rows only the least
// number of bands with that recall competes. It is the constraint that users
// mean by a threshold; weighing the areas under the curve, as is common,
// finds 34 % to 55 % of the pairs that are at it.
//
// The error says what was asked, and the best recall to be had.
func Tune(threshold, recall float64, slots int) (Options, error) {
	if !(threshold > 0 && threshold <= 1) {
		return Options{}, fmt.Errorf("lsh: threshold is %v, want more than 0 and at most 1", threshold)
	}
	if !(recall > 0 && recall < 1) {
		return Options{}, fmt.Errorf("lsh: recall is %v, want between 0 and 1", recall)
	}
	if slots < 1 {
		return Options{}, fmt.Errorf("lsh: slots is %d, want at least 1", slots)
	}
	var best Options
	least := math.Inf(1)
	for rows := 1; rows <= slots; rows++ {
		need := 1.0
		if p := math.Pow(threshold, float64(rows)); p < 1 {
			need = max(1, math.Ceil(math.Log1p(-recall)/math.Log1p(-p)))
		}
		if need*float64(rows) > float64(slots) {
			continue
		}
		o := Options{Bands: int(need), Rows: rows}
		if c := o.Candidates(); c < least {
			best, least = o, c
		}
	}
	if best.Bands == 0 {
		most := Options{Bands: slots, Rows: 1}
		return Options{}, fmt.Errorf("lsh: %d slots find a pair of resemblance %v with a recall of at most %.3f, want %v", slots, threshold, most.Recall(threshold), recall)
	}
	best.MaxBucket = (&best).WithDefaults().MaxBucket
	return best, nil
}

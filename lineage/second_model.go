package lineage

import "math"

// Second models. What a text has otherwise than its nearest relative it may have from
// another text: a scribe who had two models before him took readings of the second all over his
// copy, so that neither is between the other and him, and neither stands alone in a part. So
// what two texts share against the nearest relative of one of them is counted, and compared with
// what every third text shares with it there.

// seconds says for each text, and each other one, how surely it has from that one what its
// nearest relative lacks: of its tokens in which the nearest differs, those that the other has and
// a third text lacks, less those that the third has and the other lacks, in standard
// deviations, by the third text that leaves least. What it has from the nearest is counted
// where the likeliest second model differs.
func (r *remnant) seconds() [][]float64 {
	out := make([][]float64, r.n)
	for t := range r.n {
		near := r.nearest(t)
		out[t] = r.leads(t, near)
		second := -1
		for x, z := range out[t] {
			if x != t && x != near && (second < 0 || z > out[t][second]) {
				second = x
			}
		}
		out[t][near] = r.leads(t, second)[near]
	}
	return out
}

// nearest is the text from which t differs least where both are preserved.
func (r *remnant) nearest(t int) int {
	near := -1
	for b := range r.n {
		if b != t && (near < 0 || r.rate[t*r.n+b] < r.rate[t*r.n+near]) {
			near = b
		}
	}
	return near
}

// leads are, for each text, by how much it leads all others in what text t has and text
// but has not.
func (r *remnant) leads(t, but int) []float64 {
	n := make([]int, r.n*r.n) // tokens that the one has and the other has changed
	var have, changed []int
	for i, fate := range r.in[t][but] {
		if fate != edited {
			continue
		}
		have, changed = have[:0], changed[:0]
		for x := range r.n {
			if x == t || x == but {
				continue
			}
			switch r.in[t][x][i] {
			case kept:
				have = append(have, x)
			case edited:
				changed = append(changed, x)
			}
		}
		for _, x := range have {
			for _, c := range changed {
				n[x*r.n+c]++
			}
		}
	}
	out := make([]float64, r.n)
	for x := range r.n {
		least := math.Inf(1)
		for c := range r.n {
			if c != x && c != t && c != but && x != t && x != but {
				more, less := float64(n[x*r.n+c]), float64(n[c*r.n+x])
				least = min(least, (more-less)/math.Sqrt(more+less+1))
			}
		}
		if !math.IsInf(least, 1) {
			out[x] = least
		}
	}
	return out
}

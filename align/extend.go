package align

import "slices"

// farthest bounds one extension, in words; what agrees beyond it has seeds of
// its own.
const farthest = 400

// reach extends an alignment from (i, j) on, forwards (by 1) or backwards (by
// -1), until every continuation has lost dropOff from the best or meets a
// taken word. It returns the runs of the best one in order of the texts.
//
// It is the program over all cells, row by row, in which a cell that has lost
// dropOff from the best of those before it leads nowhere. A step whose sum
// brings it to the last cell before the next step has come through better ones,
// so that this cell alone need be asked.
func (p *pair) reach(i, j, by int) []run {
	t := &p.steps
	t.reset()
	// What the first x words of a cost to leave out, as far as they are open and
	// can be reached, and what the words of b up to this row do.
	tolls, tollB := append(p.tolls[:0], 0), 0
	more := true
	top, topAt := 0, int32(0)
	// The best of any step in its own column, but for the tolls of b: no cell of
	// a row is better.
	peak := 0
	// The top before the row before this one, and how it rose there; and how it
	// rises in this one.
	before := 0
	rises, risen := p.rises[:0], p.risen[:0]
	for y := 1; y <= farthest; y++ {
		jj := j + by*(y-1)
		if jj < 0 || jj >= p.b.n || p.b.used[jj] || peak-tollB < top-dropOff {
			break
		}
		toll := p.b.toll(jj)
		if p.b.stem[jj] < 0 && !p.b.numeral(jj) {
			before, rises = top, rises[:0]
			tollB += toll
			continue
		}
		dead := 0
		for dead < len(t.best)-1 {
			if s := &t.all[t.best[dead]]; s.sum-tolls[s.x]-tollB >= before-dropOff {
				break
			}
			dead++
		}
		t.best = slices.Delete(t.best, 0, dead)
		bound := t.all[t.best[len(t.best)-1]].sum - tollB - before + dropOff
		for more && tolls[len(tolls)-1] <= bound {
			x := len(tolls)
			k := i + by*(x-1)
			if more = x <= farthest && k >= 0 && k < p.a.n && !p.a.used[k]; more {
				tolls = append(tolls, tolls[x-1]+p.a.toll(k))
			}
		}
		lo, hi := int(t.all[t.best[0]].x)+1, len(tolls) // columns
		if by > 0 {
			t.row = p.meetings(t.row[:0], i+lo-1, i+hi-1, jj)
		} else {
			t.row = p.meetings(t.row[:0], i-hi+2, i-lo+2, jj)
			slices.Reverse(t.row)
		}
		first, at, up := len(t.all), 1, 0
		was, start := before, top
		risen = risen[:0]
		for _, m := range t.row {
			x := by*(int(m.at)-i) + 1
			for at < len(t.best) && int(t.all[t.best[at]].x) < x {
				at++
			}
			for up < len(rises) && rises[up].x < x {
				was = rises[up].top
				up++
			}
			prev := t.best[at-1]
			v := t.all[prev].sum - tolls[x-1] - tollB
			if v < was-dropOff || v+m.gain < top-dropOff {
				continue
			}
			v += m.gain
			peak = max(peak, v+tollB+toll)
			if v > top {
				top, topAt = v, int32(len(t.all))
				risen = append(risen, rise{x, top})
			}
			t.all = append(t.all, step{int32(x), int32(y), prev, m.equal, v + tolls[x] + tollB + toll})
		}
		before, rises, risen = start, risen, rises
		t.settle(first, true)
		tollB += toll
	}
	p.tolls, p.rises, p.risen = tolls, rises, risen
	var out []run
	for k := topAt; k > 0; k = t.all[k].prev {
		if s := t.all[k]; s.equal {
			out = append(out, run{int32(i + by*int(s.x-1)), int32(j + by*int(s.y-1)), 1})
		}
	}
	if by > 0 {
		slices.Reverse(out)
	}
	return merge(out)
}

// A rise is a new best score, in the column of its step.
type rise struct{ x, top int }

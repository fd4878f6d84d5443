package align

import "slices"

// fill aligns a gap between two runs, words [i0, i1) and [j0, j1), from end to
// end.
func (p *pair) fill(i0, i1, j0, j1 int) []run {
	if i0 == i1 || j0 == j1 {
		return nil
	}
	t := &p.steps
	t.reset()
	for j := j0; j < j1; j++ {
		t.row = p.meetings(t.row[:0], i0, i1, j)
		if len(t.row) == 0 {
			continue
		}
		first, at := len(t.all), 1
		toll := p.b.toll(j)
		for _, m := range t.row {
			x := m.at - int32(i0) + 1
			for at < len(t.best) && t.all[t.best[at]].x < x {
				at++
			}
			prev := t.best[at-1]
			t.all = append(t.all, step{x, int32(j - j0 + 1), prev, m.equal, t.all[prev].sum + m.gain + p.a.toll(int(m.at)) + toll})
		}
		t.settle(first, false)
	}
	var out []run
	for k := t.best[len(t.best)-1]; k > 0; k = t.all[k].prev {
		if s := t.all[k]; s.equal {
			out = append(out, run{int32(i0) + s.x - 1, int32(j0) + s.y - 1, 1})
		}
	}
	slices.Reverse(out)
	return merge(out)
}

// merge joins runs that touch on both sides.
func merge(runs []run) []run {
	out := runs[:0]
	for _, r := range runs {
		if n := len(out); n > 0 && out[n-1].a+out[n-1].n == r.a && out[n-1].b+out[n-1].n == r.b {
			out[n-1].n += r.n
			continue
		}
		out = append(out, r)
	}
	return out
}

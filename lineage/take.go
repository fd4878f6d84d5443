package lineage

// A take is the place of a witness in the series of one agency's desk.
type take struct {
	desk  int // the first witness of the desk; -1 for what is no agency's own copy
	count version
}

// takes says of each witness which desk of an agency it comes from, and which
// version it says it is.
func (f *family) takes() []take {
	out := make([]take, len(f.ws))
	var desks []int // the first witness of each
	for i := range f.ws {
		out[i].desk = -1
		if f.agencyOf(i) == "" {
			continue
		}
		out[i].count = f.version(i)
		for _, d := range desks {
			if f.sameDesk(d, i) {
				out[i].desk = d
			}
		}
		if out[i].desk < 0 {
			out[i].desk = i
			desks = append(desks, i)
		}
	}
	return out
}

// series is 1 if witnesses a and b are takes of one desk and a is the earlier,
// by the numbers of their versions or else by their times, -1 the other way
// round, and 0 if they are no such takes or their order is not known.
func (u *reuse) series(a, b int) int {
	x, y := &u.takes[a], &u.takes[b]
	if x.desk < 0 || x.desk != y.desk {
		return 0
	}
	m, n := x.count, y.count
	if m.mark == nil || n.mark == nil || m.kind == n.kind {
		if m.number != n.number {
			if m.number < n.number {
				return 1
			}
			return -1
		}
	}
	return u.f.published(a, b)
}

// takeBetween says that some take of the same desk lies between a and b.
func (u *reuse) takeBetween(a, b int) bool {
	o := u.series(a, b)
	if o == 0 {
		return false
	}
	for z := range u.takes {
		if u.series(a, z) == o && u.series(z, b) == o {
			return true
		}
	}
	return false
}

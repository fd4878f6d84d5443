package lineage

import "slices"

// timely takes the direction from links of text that would, by way of texts
// whose time is not known, lead back in time: from a text to one that was
// certainly published before it. Each link is judged by itself, and three sure
// steps over undated copies can end a day before they began. The least sure of
// the steps that no stamps prove gives way, and stays a relation.
func (f *family) timely(links []link) {
	out := make([][]int, len(f.ws)) // the links from each witness
	for i, l := range links {
		if l.directed {
			out[l.from] = append(out[l.from], i)
		}
	}
	for start := range f.ws {
		for {
			path := f.backInTime(links, out, start)
			weakest := -1
			for _, i := range path {
				l := &links[i]
				if f.certainly(l.from, l.to) <= 0 && (weakest < 0 || l.p < links[weakest].p) {
					weakest = i
				}
			}
			if weakest < 0 {
				break
			}
			links[weakest].undirect(f)
		}
	}
}

// backInTime returns the links on the shortest way from a witness to one that
// was published before it, nil if there is none. Behind a text that was
// published after start none is looked for: from there on the stamps agree.
func (f *family) backInTime(links []link, out [][]int, start int) []int {
	came := map[int]int{start: -1} // witness -> link that led there
	todo := []int{start}
	for len(todo) > 0 {
		x := todo[0]
		todo = todo[1:]
		for _, i := range out[x] {
			y := links[i].to
			if _, seen := came[y]; seen || !links[i].directed {
				continue
			}
			came[y] = i
			switch f.certainly(start, y) {
			case -1:
				var path []int
				for i := came[y]; i >= 0; i = came[links[i].from] {
					path = append(path, i)
				}
				return path
			case 0:
				todo = append(todo, y)
			}
		}
	}
	return nil
}

// undirect takes the direction from a link: it goes from the earlier in input
// order, and what spoke for a direction speaks for it or against it.
func (l *link) undirect(f *family) {
	l.directed, l.p, l.runner = false, l.und/2, -1
	from := l.from
	if *l = f.inOrder(*l); l.from == from {
		return
	}
	var evidence, against []Evidence
	for _, e := range slices.Concat(l.evidence, l.against) {
		if aspectOf(TextOf, e.Signal) == OnDirection {
			e.Weight = -e.Weight
		}
		if e.Weight >= 0 {
			evidence = append(evidence, e)
		} else {
			against = append(against, e)
		}
	}
	l.evidence, l.against = evidence, against
}

package lineage

import (
	"slices"
	"strings"
	"sync"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// Laws are replaced, companies and their services change their names, sites move,
// all on a day that everybody knows, and texts that are kept up follow. Where one
// version has the former name alone and another has the later, that one came after
// it: nobody writes the former name for the later. What never had another name says
// nothing here, nor does a version that names neither.

// A renaming is a name, as the IDs of its words, and the one that came in its place.
type renaming struct{ former, later []uint64 }

// renamings are written "former > later"; one that was followed by two names has a
// line for each. All are names that stand for nothing else: "X" alone is left out.
var renamings = sync.OnceValue(func() []renaming {
	var out []renaming
	for line := range strings.Lines(`
		95/46 > 2016/679
		data protection directive > general data protection regulation
		safe harbor framework > privacy shield
		safe harbor principles > privacy shield
		eu safe harbor > privacy shield
		safe harbor framework > data privacy framework
		safe harbor principles > data privacy framework
		eu safe harbor > data privacy framework
		privacy shield > data privacy framework
		google inc > google llc
		facebook inc > meta platforms
		facebook ireland > meta platforms
		twitter inc > x corp
		google apps > g suite
		google apps > google workspace
		g suite > google workspace
		android market > google play
		office 365 > microsoft 365
		azure active directory > microsoft entra
		mac os x > macos
		os x > macos
		freenode > libera
		twitter.com > x.com
		privacyshield.gov > dataprivacyframework.gov
		docs.microsoft.com > learn.microsoft.com
		help.github.com > docs.github.com
		raw.github.com > raw.githubusercontent.com
		readthedocs.org > readthedocs.io
		sourceforge.net > sourceforge.io
		travis-ci.org > travis-ci.com
		godoc.org > pkg.go.dev
		pypi.python.org > pypi.org
		python.org/dev/peps > peps.python.org
		blob/master > blob/main
		tree/master > tree/main
		raw/master > raw/main
		edit/master > edit/main
		branch=master > branch=main
		swaziland > eswatini
		republic of macedonia > north macedonia
		kiev > kyiv`) {
		if former, later, ok := strings.Cut(line, ">"); ok {
			out = append(out, renaming{idsOf(former), idsOf(later)})
		}
	}
	return out
})

// renamedWords are words of programs and their making that were given up for others, each
// with those; they stand for too much else to be looked for but in each other's place.
var renamedWords = sync.OnceValue(func() map[uint64][]uint64 {
	return map[uint64][]uint64{
		idsOf("master")[0]:    idsOf("main"),
		idsOf("slave")[0]:     idsOf("replica secondary follower"),
		idsOf("slaves")[0]:    idsOf("replicas followers"),
		idsOf("whitelist")[0]: idsOf("allowlist"),
		idsOf("blacklist")[0]: idsOf("denylist blocklist"),
	}
})

// renamingsAt are the places in renamings by the first word of either name.
var renamingsAt = sync.OnceValue(func() map[uint64][]int {
	out := map[uint64][]int{}
	for i, r := range renamings() {
		out[r.former[0]] = append(out[r.former[0]], i)
		if r.later[0] != r.former[0] {
			out[r.later[0]] = append(out[r.later[0]], i)
		}
	}
	return out
})

// A called is where a text first has the two names of a renaming; an empty range where
// it has not.
type called struct{ former, later normalize.Range }

// readRenamed returns the names of renamings that t has.
func readRenamed(t *normalize.Text) map[int]called {
	var out map[int]called
	for i, w := range t.Words {
		for _, n := range renamingsAt()[w.ID] {
			r := renamings()[n]
			c := out[n]
			switch {
			case wordsAt(t, i, r.later):
				if c.later.Len() == 0 {
					c.later = normalize.Range{Start: i, End: i + len(r.later)}
				}
			case wordsAt(t, i, r.former):
				if c.former.Len() == 0 {
					c.former = normalize.Range{Start: i, End: i + len(r.former)}
				}
			default:
				continue
			}
			if out == nil {
				out = map[int]called{}
			}
			out[n] = c
		}
	}
	return out
}

// wordsAt says that the words of t from i on have these IDs.
func wordsAt(t *normalize.Text, i int, ids []uint64) bool {
	if i+len(ids) > len(t.Words) {
		return false
	}
	for k, id := range ids {
		if t.Words[i+k].ID != id {
			return false
		}
	}
	return true
}

// renamed: of two versions of one text b has names that came in the place of those that
// stand in a alone, and more of these than the other way round.
func renamed(f *family, a, b int, ps []align.Passage) []cue {
	if !f.keptUp(a, b) {
		return nil
	}
	n, was, is := 0, normalize.Range{}, normalize.Range{}
	count := func(x, y normalize.Range) {
		if n++; is.Len() == 0 {
			was, is = x, y
		}
	}
	there, here := f.read(a).renamed, f.read(b).renamed
	for k := range renamings() {
		switch x, y := there[k], here[k]; {
		case x.former.Len() > 0 && x.later.Len() == 0 && y.later.Len() > 0:
			count(x.former, y.later)
		case y.former.Len() > 0 && y.later.Len() == 0 && x.later.Len() > 0:
			n--
		}
	}
	for _, p := range ps {
		for _, e := range p.Edits {
			if e.A.Len() != 1 || e.B.Len() != 1 {
				continue
			}
			x, y := f.ws[a].Text.Words[e.A.Start].ID, f.ws[b].Text.Words[e.B.Start].ID
			switch {
			case slices.Contains(renamedWords()[x], y):
				count(e.A, e.B)
			case slices.Contains(renamedWords()[y], x):
				n--
			}
		}
	}
	if n <= 0 {
		return nil
	}
	sp := f.ws[b].Text.Bytes(is)
	return []cue{f.cue(sigRenamed, 1, b, sp, "%s has %q, which came in the place of %q in %s",
		f.name(b), f.quote(b, sp), f.quote(a, f.ws[a].Text.Bytes(was)), f.name(a))}
}

package lineage

import (
	"slices"
	"sort"
	"strings"

	"github.com/wiretrace/wiretrace/normalize"
)

const (
	// mostCrediting is the number of witnesses from which an outlet is
	// credited in too many stories for the credit to tell one from another.
	// Below it all pairs are compared.
	mostCrediting = 300
	// creditedNames is the fewest names, besides those in the name of the
	// outlet, that two texts without common wording share to be one story: a
	// country and its capital are two.
	creditedNames = 3
	// creditedWords is the number of words that a text shares with a page of the
	// outlet that it credits from which it has them from there, whatever the rest of
	// the two stories speaks of: a sentence.
	creditedWords = 10
	// pairNames is what the names of two texts that credit one outlet are alike at least, as a
	// cosine: a long page, a diary of a war or a list of all that a president did, has a good
	// share of any short text's names. Of 56 such pairs of real pages that tell of two stories
	// two are above it, .16 at most; of 15 of one story none is below.
	pairNames = someNames
	// someTopic is enough in place of oneTopic where two texts also share a
	// name of two words, as of a person. German writes all nouns with a
	// capital: rewrites of one story have .1 to .2 of theirs in common.
	someTopic = .1
)

// joinCredits joins witnesses that credit one newspaper or broadcaster with
// what they tell, and those that are by it, if they also speak of the same
// people and places. They need not share a word: each may have told it in its
// own; but where one is by the outlet that the other credits and the two share a
// passage, fewer names will do. An agency is credited in every story, and joins
// only those that say it was the first and, in a folder, its own story to them.
func (s *gathering) joinCredits(pairs []Pair) {
	o := s.outletsCredited()
	paired := make(map[[2]int]int, len(pairs)) // 1 and the words that the two share, reworded ones aside
	for i := range pairs {
		paired[[2]int{min(pairs[i].A, pairs[i].B), max(pairs[i].A, pairs[i].B)}] = 1 + wordsKept(pairs[i].Passages)
	}
	var told, first [][2]int // pairs of them that share fewer names, and of those a page and who says that it was first
	for _, k := range o.several() {
		is := o.holders[k]
		for n, a := range is {
			for _, b := range is[:n] {
				if s.find(a) == s.find(b) || s.pages(a, b) {
					continue
				}
				switch c := s.joinedBy(o, k, a, b, paired[[2]int{min(a, b), max(a, b)}]); {
				case c.story:
					s.bridge(a, b)
					if c.copied && s.find(a) != s.find(b) {
						s.join(a, b)
					}
				case c.told:
					told = append(told, [2]int{a, b})
					if c.first {
						first = append(first, [2]int{a, b})
					}
				}
			}
		}
	}
	s.joinTold(told, sameWords)
	if len(s.ws) <= folder {
		s.joinTold(first, folderTold)
	}
}

// outletsCredited are the outlets that witnesses credit or are by, each under its name in one word.
type outletsCredited struct {
	holders map[string][]int  // who credits it or is by it
	by      map[string][]int  // who is by it
	names   map[string]string // the longest of its spellings
	matters matters           // what the texts say of each
}

// outletsCredited reads what all witnesses say of outlets, and finds those that are theirs.
func (s *gathering) outletsCredited() *outletsCredited {
	ws := s.ws
	o := &outletsCredited{holders: map[string][]int{}, by: map[string][]int{}, names: map[string]string{}, matters: matters{s.t, ws, map[crediting][]uint64{}, map[int][]uint64{}}}
	known := knownOutlets(ws, false)
	for i := range ws {
		if ws[i].Text == nil {
			continue
		}
		keys := creditedKeys(&ws[i])
		mentions := slices.DeleteFunc(known.mentions(&ws[i]), func(m normalize.Mark) bool { return m.Kind != normalize.Scoop && isAgency(m.Value) })
		o.matters.read(i, ws[i].Text, slices.Concat(ws[i].Text.Marks, mentions))
		for _, m := range mentions {
			if k := bareName(m.Value); !keys[k] {
				keys[k] = false
			}
		}
		addPapers(keys)
		for key, own := range keys {
			k := oneWord(key)
			o.names[k] = fuller(o.names[k], key)
			o.add(k, i, own)
		}
	}
	for i := range ws { // that name their outlet above their text alone
		if ws[i].Text == nil || ws[i].Source != "" {
			continue
		}
		for _, line := range inHead(ws[i].Text) {
			// Who alone holds it speaks of itself.
			if k := oneWord(bareName(line)); len(o.holders[k]) > 0 && !slices.Equal(o.holders[k], []int{i}) {
				o.add(k, i, true)
			}
		}
	}
	for k := range o.holders {
		switch {
		case isAgency(o.names[k]):
			for i := 0; i < len(ws) && len(ws) <= folder; i++ { // that may be the story it had first
				if signedBy(&ws[i], k) {
					o.add(k, i, true)
				}
			}
		case len(o.by[k]) == 0:
			o.by[k] = onlyOneWhoKnows(ws, k)
		}
	}
	return o
}

// add says that witness i credits the outlet of that key, and is by it if own.
func (o *outletsCredited) add(k string, i int, own bool) {
	if !slices.Contains(o.holders[k], i) { // not under another spelling yet
		o.holders[k] = append(o.holders[k], i)
	}
	if own && !slices.Contains(o.by[k], i) {
		o.by[k] = append(o.by[k], i)
	}
}

// several are the outlets of more than one witness, in order, those aside that every story credits.
func (o *outletsCredited) several() (keys []string) {
	for k, is := range o.holders {
		if len(is) > 1 && len(is) <= mostCrediting {
			keys = append(keys, k)
		}
	}
	sort.Strings(keys)
	return keys
}

// A joinedBy is what joins two witnesses that have to do with one outlet.
type joinedBy struct {
	story  bool // they speak of one story
	copied bool // and one has it from the other, which is by the outlet
	told   bool // they share too little for that, but what they tell of it is the same
	first  bool // and one is by the outlet of which the other says that it was first
}

// joinedBy says what joins a and b by the outlet of that key; words is 1 and the words that they share, 0 if
// they were not aligned.
func (s *gathering) joinedBy(o *outletsCredited, key string, a, b, words int) (c joinedBy) {
	name := o.names[key]
	// What one credits and the other is, says more than what both credit.
	credits := slices.Contains(o.by[key], a) != slices.Contains(o.by[key], b)
	if !credits && slices.Contains(o.by[key], a) && isAgency(name) {
		return c // an agency's copies are of all its stories
	}
	scoop := saysFirst(&s.ws[a], key) || saysFirst(&s.ws[b], key) // what the whole text is about
	alike := scoop || s.t.alike(s.alone(a), s.alone(b)) >= pairNames
	if alike && s.t.sameStory(a, b, name) || credits && words > 0 && s.t.someNames(a, b, name) {
		c.story = true
		c.copied = credits && (words > creditedWords || s.alike(a, b) >= someNames)
		return c
	}
	n, _ := s.t.shared(a, b)
	c.told = n >= toldNames+s.t.ofOutlet(a, b, name) && alike && o.matters.same(a, b, key)
	if c.told && credits && s.abroad(a, b) && s.countAlike(a, b) {
		return joinedBy{story: true}
	}
	c.first = c.told && credits && scoop
	return c
}

// signedBy says that w goes under the dateline of the agency of that key, in one word, or is
// signed by it.
func signedBy(w *Witness, key string) bool {
	return w.Text != nil && slices.ContainsFunc(w.Text.Marks, func(m normalize.Mark) bool {
		return (m.Kind == normalize.Dateline || m.Kind == normalize.Credit && signs(w.Text, m)) && oneWord(bareName(m.Value)) == key
	})
}

// onlyOneWhoKnows is the one witness that says what the outlet of that key, in one word, has
// seen or whom it asked, as papers say of themselves: of two one may have it from the other.
func onlyOneWhoKnows(ws []Witness, key string) (one []int) {
	for i := range ws {
		if ws[i].Text != nil && slices.ContainsFunc(ws[i].Text.Marks, func(m normalize.Mark) bool { return knowsOwn(m) && oneWord(bareName(m.Value)) == key }) {
			if one != nil {
				return nil
			}
			one = []int{i}
		}
	}
	return one
}

// saysFirst says that w tells that the outlet of that key, in one word, had the story first.
func saysFirst(w *Witness, key string) bool {
	return slices.ContainsFunc(w.Text.Marks, func(m normalize.Mark) bool {
		return m.Kind == normalize.Scoop && oneWord(bareName(m.Value)) == key
	})
}

// pages says that a and b are two pages of one outlet, which reports on everything.
func (s *gathering) pages(a, b int) bool {
	return s.ws[a].Source != "" && nameKey(s.ws[a].Source) == nameKey(s.ws[b].Source)
}

// oneWord is the name of an outlet without its blanks: HarlowLive is Harlow Live.
func oneWord(name string) string { return strings.ReplaceAll(name, " ", "") }

// sameStory says that a and b, which both have to do with the outlet of that
// key, speak of the same people and places.
func (t *topics) sameStory(a, b int, key string) bool {
	return t.someNames(a, b, key) && (t.common(a, b) >= oneTopic || t.full[a].Shared(t.full[b]) > max(0, t.ofOutlet(a, b, key)-1))
}

// someNames says that a and b share names of people and places besides the name of
// the outlet of that key, though they may be those of every text on such a matter.
func (t *topics) someNames(a, b int, key string) bool {
	if len(t.of[a]) == 0 || len(t.of[b]) == 0 {
		return false
	}
	n, _ := t.shared(a, b)
	return n >= creditedNames+t.ofOutlet(a, b, key) && t.common(a, b) >= someTopic
}

// ofOutlet is how many words of the name of an outlet are names in a and in b.
func (t *topics) ofOutlet(a, b int, key string) (n int) {
	for _, id := range idsOf(unaccented(key)) {
		_, inA := slices.BinarySearch(t.of[a], id)
		_, inB := slices.BinarySearch(t.of[b], id)
		if inA && inB {
			n++
		}
	}
	return n
}

// creditedKeys are the outlets that w credits or is by, in lower case, without
// an article before, and whether it is by them.
func creditedKeys(w *Witness) map[string]bool {
	keys := map[string]bool{}
	add := func(name string, own bool) {
		if key := bareName(name); key != "" {
			keys[key] = keys[key] || own
		}
	}
	if !isAgency(w.Source) {
		add(w.Source, true)
	}
	for _, m := range w.Text.Marks {
		if m.Value == "" || m.Detail == "statement" {
			continue
		}
		if m.Kind == normalize.Scoop || m.Kind == normalize.Attribution && !isAgency(m.Value) {
			add(m.Value, false)
		}
		if m.Kind == normalize.Credit && m.Detail == "republished" {
			add(m.Value, true)
		}
	}
	return keys
}

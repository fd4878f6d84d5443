package lineage

// Which texts of a story are versions of one is asked before anything else: versions are linked by a
// tree that spans them, articles by what each has from where.

// VersionResemblance is the resemblance from which two documents are versions
// of one text, and versionShare the share of the shorter one's words in
// passages from which they are: a damaged or respelt copy has few whole
// shingles left.
const (
	VersionResemblance = .3
	versionShare       = .6
	// takeShare is the share for takes of one desk: a new lead and less
	// background leave a third of a story. Under one dateline it is a fifth, of
	// leastTake words in all, and under those of two places all of it.
	takeShare     = .3
	datelineShare = .2
	// leastVersions is the share of a family that has to be one group for its texts to be
	// versions at all: 135 histories of pages, guides, terms and manuscripts, real and
	// generated, were one group each, while of 16 folders of articles that bear next to no
	// signature the largest group had a third of the texts in the mean, and two at most.
	leastVersions = .6
)

// versionGroups joins the witnesses of the family that are versions of one
// text or of one item. Articles are left apart, unless they are one item: of one
// agency's story many copies are made, which are linked by what each has from
// where, and not by a tree that spans them. Takes of one desk without any client's
// copy are versions again. A family without any sign of news is one of articles all the
// same if its texts fall apart: a page is like its last version, and a story's texts are not.
func (f *family) versionGroups() groups {
	g := newGroups(len(f.ws))
	takes := f.takesAlone()
	if takes {
		f.joinStubs(g)
	} else if f.news() {
		f.joinPages(g)
		return g
	}
	for i := range f.pairs {
		p := &f.pairs[i]
		a, b := &f.ws[p.A], &f.ws[p.B]
		words := 0
		for _, q := range p.Passages {
			words += q.Words
		}
		shorter := min(len(a.Text.Words), len(b.Text.Words))
		share := versionShare
		switch {
		case takes && f.twoPlaces(p.A, p.B):
			share = 1
		case takes && words >= leastTake && f.oneDateline(p.A, p.B):
			share = datelineShare
		case takes:
			share = takeShare
		}
		if takes && f.filledAnew(p.A, p.B) || !takes && f.oneStatement(p, words) {
			continue
		}
		if p.Resemblance >= VersionResemblance || float64(words) >= share*float64(shorter) {
			g.join(p.A, p.B)
		}
	}
	f.joinKeys(g, itemKeys)
	if !takes && float64(g.largest()) < leastVersions*float64(len(f.ws)) {
		g = newGroups(len(f.ws))
		f.joinPages(g)
	}
	return g
}

// oneStatement says that most of the words that two witnesses share, so many, is what somebody said,
// and of what either says itself it shares less than versions do: two reports on one statement
// that they quote at length.
func (f *family) oneStatement(p *Pair, words int) bool {
	own := func(i int) int {
		t := f.ws[i].Text
		return len(t.Words) - quotedWords(t.Words)
	}
	voiced := f.voiced(p)
	return 2*voiced < words && float64(voiced) < versionShare*float64(min(own(p.A), own(p.B)))
}

// joinPages joins the articles of a family that are versions of one page: those of
// one address, and those of one outlet and headline that resemble each other, as
// a column has one headline over all its parts. Takes of a desk have one headline
// too, and are linked as takes.
func (f *family) joinPages(g groups) {
	f.joinKeys(g, func(w *Witness) []string {
		if w.URL == "" {
			return nil
		}
		return []string{w.URL}
	})
	for _, p := range f.pairs {
		a, b := &f.ws[p.A], &f.ws[p.B]
		if p.Resemblance >= VersionResemblance && a.Source != "" && !f.isAgency(a.Source) && oneItem(a, b) {
			g.join(p.A, p.B)
		}
	}
}

// joinKeys joins the witnesses that have a key in common.
func (f *family) joinKeys(g groups, keys func(*Witness) []string) {
	first := map[string]int{}
	for i := range f.ws {
		for _, key := range keys(&f.ws[i]) {
			if j, ok := first[key]; ok {
				g.join(i, j)
			} else {
				first[key] = i
			}
		}
	}
}

// news says that the family is made of articles; see News.
func (f *family) news() bool {
	imprints := make([]Imprint, len(f.ws))
	for i := range f.ws {
		imprints[i] = imprint(&f.ws[i], f.agencyOf(i))
	}
	return News(imprints)
}

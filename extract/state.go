package extract

import (
	"maps"
	"slices"
	"strings"
)

// Numbers in stated: what a page's scripts hold beside an article are settings,
// teasers and translations of buttons.
const (
	leastState = 200     // bytes of a script that may hold an article
	mostState  = 8 << 20 // bytes of a script that are read
	stateDepth = 40      // levels of nesting that are looked into
	stateWords = 30      // words of an article, at least
)

// stated returns the article in the scripts of a page that is made of them in
// the browser (__NEXT_DATA__, window.__STATE__ = {...}), "" if there is none.
// Strings whose names are the same all the way down are one text: the blocks
// of a body are items of one list. Of the texts with prose in them the longest
// is the article.
func stated(scripts []string) string {
	texts := map[string][]string{}
	proseIn := map[string]int{} // words of prose
	var names []string          // in order of the page
	for _, s := range scripts {
		if len(s) > mostState {
			continue
		}
		for _, v := range scriptValues(s) {
			collect(v, "", 0, func(name, s string) {
				if texts[name] == nil {
					names = append(names, name)
				}
				texts[name] = append(texts[name], s)
				if prose(s) {
					proseIn[name] += len(words(s))
				}
			})
		}
	}
	best, most := "", stateWords-1
	for _, name := range names {
		if proseIn[name] > most {
			best, most = name, proseIn[name]
		}
	}
	return strings.Join(texts[best], "\n\n")
}

// collect calls found for every text under v with its name: those of the
// objects it stands in, from the top.
func collect(v any, name string, depth int, found func(name, s string)) {
	if depth > stateDepth {
		return
	}
	switch v := v.(type) {
	case string:
		if s := marked(v); s != "" {
			found(name, s)
		}
	case []any:
		for _, e := range v {
			collect(e, name, depth+1, found)
		}
	case map[string]any:
		for _, k := range slices.Sorted(maps.Keys(v)) {
			collect(v[k], name+"\x00"+k, depth+1, found)
		}
	}
}

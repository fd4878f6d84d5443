package lineage

import "sync"

// What the texts of a story speak of tells by which clock its pages go. All of them are read for
// that, and once: of a thousand pages each would read the thousand again.

// storyClocks are the clocks of the pages of one story, read when first asked for.
type storyClocks struct {
	zones       map[string]func() pageZone // of a language, by all texts in it
	hispanic    func() *countryClock       // see hispanicCountry
	francophone func() *countryClock       // see francophoneCountry
}

func newStoryClocks(ws []Witness) *storyClocks {
	out := &storyClocks{map[string]func() pageZone{}, sync.OnceValue(func() *countryClock { return hispanicCountry(ws) }), sync.OnceValue(func() *countryClock { return francophoneCountry(ws) })}
	for i := range ws {
		if t := ws[i].Text; t != nil && out.zones[t.Language] == nil {
			out.zones[t.Language] = sync.OnceValue(func() pageZone { return clockIn(ws, t.Language) })
		}
	}
	return out
}

// of is the clock of w's page, which is of the story: that of its outlet or its agency, else of the
// texts in its language, else the one of which its own text has signs. In French several may be meant.
func (c *storyClocks) of(w *Witness) pageZone {
	if w.Text.Language == "fr" {
		if _, ok := c.francophoneSpread(w); ok {
			return houseClock(w)
		}
	}
	return houseClock(w).or(britishClock(w)).or(c.zones[w.Text.Language]()).or(ownClock(w))
}

// clockIn is clockOf of the witnesses in a language.
func clockIn(ws []Witness, language string) pageZone {
	var texts, domains []string
	for i := range ws {
		if t := ws[i].Text; t != nil && t.Language == language {
			texts, domains = append(texts, t.Source), append(domains, domainsOf(&ws[i])...)
		}
	}
	return clockOf(language, texts, domains)
}

package normalize

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"
)

// A Source is somebody who publishes news: an agency, a newspaper, a
// broadcaster, a site.
type Source struct {
	// Name is the canonical name, the one that marks carry in Value.
	Name string `json:"name"`
	// Agency is set for those that sell text to other media.
	Agency bool `json:"agency,omitempty"`
	// Aliases are the other names in running text, in any language. A leading
	// "the" is never needed, nor a form in which German declines a name: see Declined.
	// "~" before a name says that it is a common word or a person's name as well
	// ("~Time"): it counts only in exactly this case, after a strong cue. "^" says
	// that it stands for many sources ("^Journal"): it counts only after a full name
	// of this one in the same text.
	Aliases []string `json:"aliases,omitempty"`
	// Broadcaster is set for those on which people speak: what is said on them is
	// their own.
	Broadcaster bool `json:"broadcaster,omitempty"`
	// Domains are the internet domains, without "www.".
	Domains []string `json:"domains,omitempty"`
}

//go:embed source_agencies.txt
var agencyTable string

//go:embed source_outlets.txt
var outletTable string

// sourceTable holds the built-in sources and the index behind Lookup.
var sourceTable = sync.OnceValue(func() *sourceIndex {
	list := append(parseSources(agencyTable, true), parseSources(outletTable, false)...)
	return newSourceIndex(list)
})

// Sources returns the built-in table: agencies first, then outlets, each in
// the order of its file. The caller owns the slice.
func Sources() []Source {
	return append([]Source(nil), sourceTable().list...)
}

// Lookup finds a source of the built-in table by name, alias, domain or web
// address. Case and a leading article do not count. An alias that several
// sources share ("the Times") finds nothing. It is safe for concurrent use.
func Lookup(name string) (Source, bool) { return sourceTable().lookup(name) }

// Lookup is like the function Lookup, over the built-in table and
// Options.Sources.
func (n *Normalizer) Lookup(name string) (Source, bool) { return n.phrasebook().sources.lookup(name) }

type sourceIndex struct {
	list   []Source
	byName map[string]int // -1: shared by several sources
}

func newSourceIndex(list []Source) *sourceIndex {
	x := &sourceIndex{list: list, byName: make(map[string]int, 4*len(list))}
	// A name beats every alias, and of two equal names the first counts, so
	// that a caller's source takes the place of a built-in one.
	named := make(map[string]bool, len(list))
	for i, s := range list {
		if k := sourceKey(s.Name); !named[k] {
			named[k], x.byName[k] = true, i
		}
	}
	for i, s := range list {
		bare := strings.TrimPrefix(sourceKey(s.Name), "the ")
		for _, other := range [][]string{{bare}, s.Aliases, s.Domains} {
			for _, a := range other {
				k := sourceKey(strings.TrimLeft(a, "~^ "))
				if named[k] {
					continue
				}
				if j, ok := x.byName[k]; !ok {
					x.byName[k] = i
				} else if j != i && (j < 0 || list[j].Name != s.Name) {
					x.byName[k] = -1
				}
			}
		}
	}
	return x
}

func (x *sourceIndex) lookup(name string) (Source, bool) {
	key := sourceKey(name)
	for _, k := range []string{key, strings.TrimPrefix(key, "the ")} {
		if i, ok := x.byName[k]; ok && i >= 0 {
			return x.list[i], true
		}
	}
	// A host below a known domain is that source: money.example.com.
	for strings.Count(key, ".") > 1 {
		_, key, _ = strings.Cut(key, ".")
		if i, ok := x.byName[key]; ok && i >= 0 {
			return x.list[i], true
		}
	}
	return Source{}, false
}

// sourceKey folds a name or an address to the form it is looked up by.
func sourceKey(name string) string {
	key := strings.ToLower(strings.Join(strings.Fields(name), " "))
	if _, rest, ok := strings.Cut(key, "://"); ok {
		key = rest
	}
	if host, _, ok := strings.Cut(key, "/"); ok && strings.Contains(host, ".") && !strings.Contains(host, " ") {
		key = host
	}
	return strings.TrimPrefix(key, "www.")
}

// parseSources reads a table: lines of name | aliases | domains | air, the
// lists separated by semicolons; "#" begins a comment line.
func parseSources(table string, agency bool) []Source {
	var list []Source
	for line := range strings.Lines(table) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		field := strings.Split(line, "|")
		s := Source{Name: strings.TrimSpace(field[0]), Agency: agency}
		if len(field) > 1 {
			s.Aliases = parseList(field[1])
		}
		if len(field) > 2 {
			s.Domains = parseList(field[2])
		}
		s.Broadcaster = len(field) > 3 && strings.TrimSpace(field[3]) == "air"
		list = append(list, withDeclined(s))
	}
	return list
}

func parseList(field string) []string {
	var list []string
	for item := range strings.SplitSeq(field, ";") {
		if item = strings.TrimSpace(item); item != "" {
			list = append(list, item)
		}
	}
	return list
}

// checkSources reports the faults of a caller's sources.
func checkSources(list []Source) (errs []error) {
	for i, s := range list {
		if strings.TrimSpace(s.Name) == "" {
			errs = append(errs, fmt.Errorf("normalize: source %d of %d has no name", i+1, len(list)))
		}
		for _, a := range s.Aliases {
			if strings.TrimLeft(a, "~^ ") == "" {
				errs = append(errs, fmt.Errorf("normalize: source %q has the empty alias %q", s.Name, a))
			}
		}
	}
	return errs
}

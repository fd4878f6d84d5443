package lineage

import "github.com/wiretrace/wiretrace/normalize"

// A source that nobody names may be named all the same: several texts require it, and the page of one
// of them thanks an agency for its help ("with AFP", "afp/pym" of a desk that is its client). What
// they share is that agency's story.

// agencyBehind is the agency whose story is not there and that pages of a's copies name apart from what they
// tell; "" if none does, or they name several.
func (f *family) agencyBehind(a *ancestor) (name string) {
	for _, w := range a.copies {
		for _, m := range f.read(w).marks[normalize.Credit] {
			switch {
			case !f.isAgency(m.Value):
			case f.hasOwn(m.Value), name != "" && f.key(name) != f.key(m.Value):
				return ""
			default:
				name = fuller(name, m.Value)
			}
		}
	}
	return name
}

// node is the latent node of ancestor a, whose first copy by name is that.
func (f *family) node(a *ancestor, first string) Node {
	if name := f.agencyBehind(a); name != "" {
		return namedNode(name)
	}
	return Node{ID: "latent:ancestor-of-" + slug(first), Latent: Ancestor, Rank: 1}
}

package wiretrace

import (
	"net/url"
	"strings"

	"github.com/wiretrace/wiretrace/shingle"
)

// observe learns from p what its outlet repeats.
func (d *Detector) observe(p *prepared) {
	if !d.o.Normalize.PlainText {
		d.learned.Observe(outletOf(&p.doc), p.witness.Text)
	}
}

// unfurnish marks in p what its outlet is known to repeat, and makes again what
// was made of the words that are no longer there.
func (d *Detector) unfurnish(p *prepared) {
	if d.o.Normalize.PlainText {
		return
	}
	t := p.witness.Text
	if !d.learned.Mark(outletOf(&p.doc), t, d.o.Normalize.KeepFurniture) || d.o.Normalize.KeepFurniture {
		return
	}
	p.set = shingle.NewSet(t.Words, d.o.Shingle)
	d.sign(p)
}

// outletOf is what tells the outlet of doc from others: its name or host, as
// far as it is known.
func outletOf(doc *Document) string {
	if doc.Source != "" {
		return strings.ToLower(strings.Join(strings.Fields(doc.Source), " "))
	}
	u, err := url.Parse(doc.URL)
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.")
}

package render

import (
	"encoding/json"
	"io"

	"github.com/wiretrace/wiretrace/lineage"
)

// JSON writes r as one JSON object and a line break, each level indented by
// indent; "" writes it on one line. U+2028 and U+2029 are escaped, so that the
// object is also a JavaScript expression; <, > and & are not, so that texts
// stay readable.
func JSON(w io.Writer, r *lineage.Report, indent string) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", indent)
	return e.Encode(r)
}

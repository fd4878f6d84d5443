package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

// What stands in a page's furniture is the site's, but for its copyright and the agency from
// whose feed a notice says that the text is.
func TestMarksOutsideFurniture(t *testing.T) {
	mark := func(kind normalize.MarkKind, value, detail string, start, end int32) normalize.Mark {
		return normalize.Mark{Kind: kind, Value: value, Detail: detail, Span: normalize.Span{Start: start, End: end}}
	}
	marks := outsideFurniture([]normalize.Mark{
		mark(normalize.Credit, "AFP", "line", 0, 3),
		mark(normalize.Furniture, "footer", "", 10, 20),
		mark(normalize.Credit, "Reuters", "source", 12, 19),
		mark(normalize.Furniture, "notice", "", 30, 60),
		mark(normalize.Credit, "dpa", "source", 50, 53),
		mark(normalize.Credit, "EFE", "line", 54, 57),
		mark(normalize.Attribution, "ANSA", "according", 31, 40),
		mark(normalize.Furniture, "copyright", "", 70, 90),
		mark(normalize.Copyright, "Lusa", "", 71, 80),
	})
	var values []string
	for _, m := range marks[normalize.Credit] {
		values = append(values, m.Value)
	}
	require.Equal(t, []string{"AFP", "dpa"}, values)
	require.Empty(t, marks[normalize.Attribution])
	require.Len(t, marks[normalize.Copyright], 1)
}

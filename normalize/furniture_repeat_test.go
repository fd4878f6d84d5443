package normalize

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
)

// Lines of one length that begin and end alike are told apart, though their hashes are
// the same, and a marker forgets them with their text.
func TestRepeatedLinesAreToldApart(t *testing.T) {
	var r repeats
	src, lines := "", []Span(nil)
	for i := range 3 * 400 {
		from := int32(len(src))
		src += fmt.Sprintf("Harlow bay, ferry %03d of the harbour", i%400)
		lines = append(lines, Span{from, int32(len(src))})
	}
	for range 2 {
		for i, l := range lines {
			n := r.number(src, l)
			if i < 400 {
				require.Zero(t, *n, "line %d is new", i)
				r.first = append(r.first, l)
				*n = uint16(len(r.first))
			}
			require.EqualValues(t, i%400+1, *n, "line %d", i)
		}
		r.reset()
	}
}

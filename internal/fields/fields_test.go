package fields_test

import (
	"encoding/binary"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/internal/fields"
)

func Example() {
	b := binary.AppendUvarint(nil, 300)
	b = fields.AppendText(b, "Eastmere")
	r := fields.Reader{Rest: b}
	fmt.Println(r.Number(), r.Text(), r.Whole())
	// Output: 300 Eastmere true
}

// Wherever a record is cut off, it is not whole, and no field is made up.
func TestCutOff(t *testing.T) {
	b := fields.AppendText(binary.AppendUvarint(nil, 1<<40), "Eastmere")
	read := func(b []byte) (uint64, string, bool) {
		r := fields.Reader{Rest: b}
		n, s := r.Number(), r.Text()
		return n, s, r.Whole()
	}
	for i := range b {
		_, s, whole := read(b[:i])
		require.False(t, whole, "the first %d of %d bytes", i, len(b))
		require.Empty(t, s)
	}
	n, s, whole := read(b)
	require.True(t, whole)
	require.Equal(t, uint64(1<<40), n)
	require.Equal(t, "Eastmere", s)
	_, _, whole = read(append(b, 0))
	require.False(t, whole, "a byte behind the last field")
}

func TestALengthThatLiesTakesNoMemory(t *testing.T) {
	r := fields.Reader{Rest: binary.AppendUvarint(nil, 1<<62)}
	require.Nil(t, r.Bytes(r.Number()))
	require.True(t, r.Bad)
	require.Zero(t, r.Number(), "a bad reader reads zeros")
}

//go:build !purego

package normalize

import "unsafe"

// uncleanAVX2 returns how many bytes there are before the first three that may begin a character
// that is unclean, or before the last 33.
//
//go:noescape
func uncleanAVX2(bytes *byte, n int) int

// goesOnAVX2 returns how many bytes there are before the first line end with a small letter, a
// space, a tab or a byte beyond ASCII behind it, or before the last 32.
//
//go:noescape
func goesOnAVX2(bytes *byte, n int) int

// uncleanWide returns a place from byte i on before which no character of b is unclean, not always the
// farthest.
func uncleanWide(b []byte, i int) int {
	const reach = 34 // bytes that are read at least
	i += highWide(b[i:])
	for avx2 && i+reach <= len(b) {
		if i += uncleanAVX2(&b[i], len(b)-i); uncleanAt(unsafe.String(&b[0], len(b)), i) {
			break
		}
		i++
	}
	return i
}

// goesOnWide returns a number of bytes at the beginning of b without a line end behind which a
// line may go on in small letters, not always the greatest.
func goesOnWide(b []byte) int {
	if !avx2 || len(b) == 0 {
		return 0
	}
	return goesOnAVX2(&b[0], len(b))
}

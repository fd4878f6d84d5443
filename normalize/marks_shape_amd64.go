//go:build !purego

package normalize

// plainAVX2 returns how many bytes there are before the first at which a name of an outlet may
// be by its shape, as plainStretch has it, or before the last 31.
//
//go:noescape
func plainAVX2(bytes *byte, n int) int

// plainWide returns a number of bytes at the beginning of b at which no name of an outlet is by
// its shape, not always the greatest.
func plainWide(b []byte) int {
	if !avx2 || len(b) == 0 {
		return 0
	}
	return plainAVX2(&b[0], len(b))
}

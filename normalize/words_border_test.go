//go:build linux

package normalize

import (
	"strings"
	"syscall"
	"testing"
	"unsafe"

	"github.com/stretchr/testify/require"
)

// No byte before a text or after it is read: texts begin and end here where memory does.
func TestTextsAtTheBordersOfMemory(t *testing.T) {
	n := plain(t)
	page := syscall.Getpagesize()
	memory, err := syscall.Mmap(-1, 0, 4*page, syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_ANON|syscall.MAP_PRIVATE)
	require.NoError(t, err)
	defer func() { require.NoError(t, syscall.Munmap(memory)) }()
	require.NoError(t, syscall.Mprotect(memory[:page], syscall.PROT_NONE))
	require.NoError(t, syscall.Mprotect(memory[3*page:], syscall.PROT_NONE))
	inside := memory[page : 3*page]
	for _, text := range []string{englishText, frenchText, russianText, chineseText, strings.Repeat("a ", page), strings.Repeat("seventeenletterswo ", page)} {
		for size := range 160 {
			for _, length := range []int{size, len(inside) - size} {
				want := n.Text(strings.Clone(text[:length]))
				for _, b := range [][]byte{inside[len(inside)-length:], inside[:length]} {
					copy(b, text)
					at := n.Text(unsafe.String(unsafe.SliceData(b), length))
					require.Equal(t, want.Words, at.Words, "words of %d bytes of %.20q", length, text)
					require.Equal(t, want.Sentences, at.Sentences, "sentences of %d bytes of %.20q", length, text)
				}
			}
		}
	}
}

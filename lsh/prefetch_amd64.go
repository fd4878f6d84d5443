//go:build !purego

package lsh

// prefetch asks for lines, and does not wait for them. It returns 0.
//
//go:noescape
func prefetch(lines []*line) uint64

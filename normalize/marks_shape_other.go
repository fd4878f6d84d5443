//go:build !amd64 || purego

package normalize

func plainWide([]byte) int { return 0 }

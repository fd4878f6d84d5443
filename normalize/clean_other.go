//go:build !amd64 || purego

package normalize

func uncleanWide(_ []byte, i int) int { return i }

func goesOnWide([]byte) int { return 0 }

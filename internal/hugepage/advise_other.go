//go:build !linux

package hugepage

// advise does nothing: other systems have no such wish, or need none.
func advise[T any](s []T) {}

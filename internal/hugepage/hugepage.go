// Package hugepage asks the system for large pages of memory, where it gives
// them to those who ask (on Linux, "madvise" in
// /sys/kernel/mm/transparent_hugepage/enabled, which is usual). A table of some
// hundred megabytes that is read here and there has a page of its own for almost
// every read, and finding a page of 4 KiB can take longer than reading it, above
// all in a virtual machine. Pages of 2 MiB are so few that the processor keeps
// them all in mind.
package hugepage

// size is that of a large page.
const size = 2 << 20

// Make returns make([]T, n), in large pages as far as it fills them. T must not
// hold pointers. Small slices are left alone.
func Make[T any](n int) []T {
	s := make([]T, n)
	advise(s)
	return s
}

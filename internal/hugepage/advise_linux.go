package hugepage

import (
	"syscall"
	"unsafe"
)

// advise asks for large pages for all of them that s fills. It is too late for
// memory that was in use before, which the system may bring together later.
func advise[T any](s []T) {
	var t T
	from := uintptr(unsafe.Pointer(unsafe.SliceData(s)))
	bytes := uintptr(len(s)) * unsafe.Sizeof(t)
	skip := -from % size // up to the first that begins in s
	if bytes < skip+size {
		return
	}
	whole := unsafe.Slice((*byte)(unsafe.Add(unsafe.Pointer(unsafe.SliceData(s)), skip)), (bytes-skip)/size*size)
	syscall.Madvise(whole, syscall.MADV_HUGEPAGE) // a wish, which may be denied
}

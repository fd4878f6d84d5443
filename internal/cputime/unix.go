//go:build unix

// Package cputime is the clock of benchmarks on machines that others use too.
package cputime

import (
	"syscall"
	"time"
)

// Used is what this process has used of all processors.
func Used() time.Duration {
	var u syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &u) != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

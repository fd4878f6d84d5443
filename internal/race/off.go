//go:build !race

// Package race says whether the race detector is built in. It makes pools
// forget at random and counts memory of its own: tests that count allocations
// mean nothing under it.
package race

// Enabled says that the race detector is built in.
const Enabled = false

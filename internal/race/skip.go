package race

import "testing"

// OneGoroutine skips a test under the race detector: nothing in it runs in
// parallel, and the detector makes its arithmetic ten times as long.
func OneGoroutine(t testing.TB) {
	t.Helper()
	if Enabled {
		t.Skip("one goroutine: there is nothing to detect")
	}
}

// Elsewhere skips a test under the race detector that runs in parallel what the
// test named runs too, on fewer texts: the detector looks at places of the
// program, not at results.
func Elsewhere(t testing.TB, test string) {
	t.Helper()
	if Enabled {
		t.Skipf("%s runs the same in parallel", test)
	}
}

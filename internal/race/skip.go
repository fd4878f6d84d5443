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

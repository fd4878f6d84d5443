//go:build !unix

package ekzhu

import "time"

// processorTime is not known here.
func processorTime() time.Duration { return 0 }

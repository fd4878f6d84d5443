package main

import (
	"fmt"
	"io"
	"os"
	"time"

	"github.com/wiretrace/wiretrace/examples/internal/input"
)

// progress says how far the run is: on a terminal in one line that is written
// anew, otherwise a line now and then. It is for one goroutine.
type progress struct {
	w        io.Writer
	quiet    bool
	terminal bool
	every    time.Duration

	reader       *input.Reader
	size         int64 // bytes to read, -1 if nobody knows
	start, shown time.Time
	documents    int
	bytes        int64
	units, pairs int
	compared     int64     // pairs that were counted out; 0 if nobody knows
	phase        time.Time // start of comparing
	dirty        bool      // a line is on the terminal
	calls        int
}

func newProgress(w io.Writer, quiet bool) *progress {
	p := &progress{w: w, quiet: quiet, every: 10 * time.Second, start: time.Now(), shown: time.Now()}
	if f, ok := w.(*os.File); ok {
		fi, err := f.Stat()
		p.terminal = err == nil && fi.Mode()&os.ModeCharDevice != 0
	}
	if p.terminal {
		p.every = 200 * time.Millisecond
	}
	return p
}

// due reports whether it is time to say something. It looks at the clock once
// in 64 calls.
func (p *progress) due() bool {
	if p.calls++; p.quiet || p.calls%64 != 0 {
		return false
	}
	now := time.Now()
	if now.Sub(p.shown) < p.every {
		return false
	}
	p.shown = now
	return true
}

// say writes a line, over the last one on a terminal.
func (p *progress) say(format string, args ...any) {
	if p.terminal {
		fmt.Fprintf(p.w, "\r\033[K"+format, args...)
		p.dirty = true
		return
	}
	fmt.Fprintf(p.w, "neardup: "+format+"\n", args...)
}

// clear takes the line off the terminal, before something else is written.
func (p *progress) clear() {
	if p.dirty {
		fmt.Fprint(p.w, "\r\033[K")
		p.dirty = false
	}
}

// files says what is read, and by whom.
func (p *progress) files(r *input.Reader, names []string) {
	if p.reader, p.size = r, -1; !p.quiet {
		p.size = input.Size(names...)
	}
}

// read counts a document of n bytes.
func (p *progress) read(n int) {
	p.documents++
	p.bytes += int64(n)
	if p.due() {
		s := time.Since(p.start).Seconds()
		left := ""
		if share := float64(p.reader.BytesRead()) / float64(p.size); p.size > 0 && share > 0 && share <= 1 {
			left = fmt.Sprintf(", %.0f %%, %v left", 100*share, remaining(time.Since(p.start), share))
		}
		p.say("%d documents read, %.0f documents/s, %.1f MB/s%s", p.documents, float64(p.documents)/s, float64(p.bytes)/1e6/s, left)
	}
}

// unread takes a document of n bytes from the count, which is then known to have
// an id that was taken.
func (p *progress) unread(n int) {
	p.documents--
	p.bytes -= int64(n)
}

// remaining is the time that the rest takes if share of it took so long.
func remaining(took time.Duration, share float64) time.Duration {
	return time.Duration(float64(took) * (1/share - 1)).Round(time.Second)
}

// compare begins the comparison of n units.
func (p *progress) compare(n int) { p.units, p.phase = n, time.Now() }

// pair counts a pair whose first unit is a.
func (p *progress) pair(a int) {
	p.pairs++
	if p.due() {
		share := float64(a+1) / float64(p.units)
		p.say("%d pairs, %.0f %% compared, %v left", p.pairs, 100*share, remaining(time.Since(p.phase), share))
	}
}

// done says what was found.
func (p *progress) done() {
	if p.quiet {
		return
	}
	p.clear()
	d := time.Since(p.start)
	compared := ""
	if p.compared > 0 {
		compared = fmt.Sprintf(" of %d that were compared", p.compared)
	}
	fmt.Fprintf(p.w, "neardup: %d documents, %.1f MB: %d pairs%s in %v\n", p.documents, float64(p.bytes)/1e6, p.pairs, compared, d.Round(time.Millisecond))
}

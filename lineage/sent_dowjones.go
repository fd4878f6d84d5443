package lineage

import (
	"regexp"
	"time"
)

// Dow Jones signs off with the minute at which it sent a story, by the clock of New York and by that of
// Greenwich, which may be of the next day, or by the first alone: "(END) Dow Jones Newswires / June 10, 2031
// 20:47 ET (00:47 GMT)", "06-10-31 2047ET". Clients keep both lines, in German and French as well.
var dowJonesFoot = regexp.MustCompile(`\(END\) Dow Jones Newswires\s+(?:([A-Z][a-z]+ \d{1,2}, \d{4}) (\d{1,2}:\d\d) ET \((\d{1,2}:\d\d) GMT\)|(\d\d-\d\d-\d\d) (\d{4})ET\b)`)

// sentByDowJones is the last such time at the foot of s.
func sentByDowJones(s string) (time.Time, bool) {
	all := dowJonesFoot.FindAllStringSubmatch(s[max(0, len(s)-sentFoot):], -1)
	if len(all) == 0 {
		return time.Time{}, false
	}
	m := all[len(all)-1]
	if m[4] != "" {
		at, err := time.Parse("01-02-06 1504", m[4]+" "+m[5])
		if err != nil {
			return time.Time{}, false
		}
		east := american.east(-hm(5, 0), at.Truncate(day))
		return at.Add(-east), true
	}
	local, err := time.Parse("January 2, 2006 15:04", m[1]+" "+m[2])
	gmt, also := time.Parse("January 2, 2006 15:04", m[1]+" "+m[3])
	if err != nil || also != nil {
		return time.Time{}, false
	}
	if gmt.Before(local) {
		gmt = gmt.Add(day)
	}
	return gmt, true
}

package normalize

import "strings"

// callSignBytes is how long the call sign of an American station is.
const callSignBytes = 4

// callSign reads the call sign of an American station from token k, "TV", "News"
// or a channel's number behind it: "KBFM", "WRLT-TV", "KDTV 5". It returns where
// that ends, k if there is none.
func (m *marker) callSign(k int32) int32 {
	if m.lang != langEN || uint(k) >= uint(len(m.toks)) || m.toks[k].end-m.toks[k].start != callSignBytes {
		return k
	}
	return m.stationFrom(k)
}

// stationFrom is callSign from a token of four bytes.
func (m *marker) stationFrom(k int32) int32 {
	if s := m.text(k, k+1); s[0] != 'K' && s[0] != 'W' || noStations[s] || strings.Trim(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != "" {
		return k
	}
	end := k + 1
	if m.is(end, '-') && !m.flag(end, tSpace) && m.caps(end+1) {
		end += 2
	}
	for m.has(end, stationWord) && m.flag(end, tUpper) || m.word(end, "news") && m.flag(end, tUpper) || m.flag(end, tDigit) && m.toks[end].end-m.toks[end].start <= 2 {
		end++
	}
	return end
}

// noStations are what else has four capitals with a K or W before.
var noStations = map[string]bool{"WADA": true, "KPMG": true, "KFOR": true, "WWII": true, "WIPO": true, "WWDC": true, "WASP": true, "WIFI": true, "WHAT": true,
	"WHEN": true, "WITH": true, "WILL": true, "WEST": true, "WORK": true, "WEEK": true, "WERE": true, "KING": true, "KEEP": true, "KIDS": true, "KNOW": true, "WALL": true}

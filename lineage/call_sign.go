package lineage

import "regexp"

// A station of the United States is known by the letters of its licence, and called by them alone, with
// its channel behind or with what it is: "KVLS", "KVLS 7", "KVLS-TV", "KVLS 7 News". All of that is one newsroom.
// A licence for radio may be another house's, so that "KVLS-FM" and "KVLS Radio" are left apart.

// callSign matches the name of such a station; its first group are the letters.
var callSign = regexp.MustCompile(`^([KW][A-Z]{2,3})(?:(?:-| )?TV)?(?: ?\d{1,2})?(?: (?:TV|(?:Eyewitness )?News|NewsChannel|Channel)(?: ?\d{1,2})?)?$`)

// stationOf is the letters of the station of that name, "" if it is none.
func stationOf(name string) string {
	if m := callSign.FindStringSubmatch(name); m != nil {
		return m[1]
	}
	return ""
}

// sameStation gives, of the names by their keys, those of one station the key of the fullest of them.
func sameStation(names map[string]string) map[string]string {
	longest := map[string]string{} // letters -> name
	for _, name := range names {
		if s := stationOf(name); s != "" {
			longest[s] = fuller(longest[s], name)
		}
	}
	full := map[string]string{}
	for k, name := range names {
		if s := stationOf(name); s != "" && nameKey(longest[s]) != k {
			full[k] = nameKey(longest[s])
		}
	}
	return full
}

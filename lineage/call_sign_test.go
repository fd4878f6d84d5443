package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// What stations are called by the letters of their licence.
func TestStationOf(t *testing.T) {
	for name, want := range map[string]string{
		"KVLS": "KVLS", "KVLS 7": "KVLS", "KVLS7": "KVLS", "KVLS-TV": "KVLS", "KVLS TV": "KVLS", "KVLSTV": "KVLS", "KVLS 7 News": "KVLS", "KVLS News": "KVLS",
		"WTZ-TV": "WTZ", "WTZ Channel 4": "WTZ", "WTZ Eyewitness News": "WTZ", "KVLS NewsChannel 5": "KVLS",
		"KVLS-FM": "", "KVLS Radio": "", "WTZ Magazine": "", "Kvls 7": "", "BBC News": "", "CNN": "", "WTZ 2031": "", "KVLS 7 Tarnby": "", "": "",
	} {
		require.Equal(t, want, stationOf(name), name)
	}
}

// A station is one source by whichever of its names texts credit it, and its radio may be another house.
func TestNamesOfOneStation(t *testing.T) {
	story := func(name string) doc {
		return doc{text: `Nobody in Varn sold a fish on Monday. "We shall see," she [attribution|` + name + `|told: told ` + name + `].`}
	}
	for _, tt := range []struct {
		name, other string
		want        bool
	}{
		{"KVLS", "KVLS 7", true}, {"KVLS-TV", "KVLS 7", true}, {"KVLS", "KVLS-TV", true}, {"KVLS 7 News", "KVLS-TV", true},
		{"KVLS-TV", "KVLS-FM", false}, {"KVLS-TV", "KVMS-TV", false}, {"WTZ-TV", "WTZ Magazine", false},
	} {
		docs := []doc{story(tt.name), story(tt.other), story("KVLS 7")}
		for i := range docs {
			docs[i].id = string(rune('a' + i))
		}
		f := newStory(t, docs...)
		f.read(0)
		require.Equal(t, tt.want, f.key(tt.name) == f.key(tt.other), "%s and %s", tt.name, tt.other)
	}
}

// Everybody calls a station by its letters, its own people and all who credit it.
func TestStationToldIsNoOwnPage(t *testing.T) {
	for name, want := range map[string]bool{"KVLS-TV": false, "KVLS": false, "Echo": true} {
		f := newStory(t, doc{id: "a", text: `The ferry sank. "We shall see," she [attribution|` + name + `|told: told ` + name + `].`})
		require.Equal(t, want, f.isBy(0, name), name)
	}
}

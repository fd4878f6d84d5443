package lineage

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// The clients of an agency printed a take of its story that is not there. It lies between
// the take before, if there is one, and the next; neither it nor the next is from them.
func TestTakeThatIsNotThere(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(15, 4)), 60)
	const line = "[dateline|Reuters: HARLOW, March 5 (Reuters) -] "
	prose := func(parts ...int) string {
		var out []string
		for _, i := range parts {
			out = append(out, s[i])
		}
		return strings.Join(out, " ")
	}
	at := func(hour int) string { return fmt.Sprintf("2024-03-05T%02d:00:00Z", hour) }
	wire := func(id string, hour int, mark string, parts ...int) doc {
		d := doc{id: id, source: "Reuters", text: mark + line + prose(parts...)}
		if hour > 0 {
			d.published = at(hour)
		}
		return d
	}
	page := func(id, head string, hour int, parts ...int) doc {
		d := doc{id: id, source: id + ".example", text: head + prose(parts...)}
		if hour > 0 {
			d.published = at(hour)
		}
		return d
	}
	const update = "[version|update 2: UPDATE 2]-Fire at a mill\n\n"
	first, second := wire("first", 10, "", 0, 1, 2, 3), wire("second", 17, update, 0, 4, 5, 6, 20, 21)
	for _, tt := range []struct {
		reason string
		docs   []doc
		want   []string
	}{
		{"two clients of the take between, in which the first and the second are both",
			[]doc{first, page("a", line, 12, 0, 1, 2, 4, 5, 7), page("b", line, 13, 0, 1, 4, 5, 6), second},
			[]string{"first -> latent", "latent -> a", "latent -> b", "latent -> second"}},
		{"one client is enough where stamps tell that the second came after it",
			[]doc{first, page("a", line, 12, 0, 1, 2, 4, 5, 7), second},
			[]string{"first -> latent", "latent -> a", "latent -> second"}},
		{"the take before is not there either",
			[]doc{page("a", line, 12, 0, 1, 2, 4, 5, 7), page("b", line, 13, 0, 1, 2, 4, 5, 6), second},
			[]string{"latent -> a", "latent -> b", "latent -> second"}},
		{"nobody knows when the clients printed it, and they chose the same of three takes",
			[]doc{first, page("a", line, 0, 1, 2, 3, 4, 5, 7, 8), page("b", line, 0, 1, 2, 3, 5, 6, 7, 8), wire("second", 0, update, 0, 4, 5, 6, 20, 21)},
			[]string{"first -> latent", "latent -> a", "latent -> b", "latent -> second"}},
		{"a client that printed after the second has it from there",
			[]doc{first, page("a", line, 18, 0, 4, 5, 6), second}, nil},
		{"and one that put two takes together from both",
			[]doc{first, page("a", line, 18, 1, 2, 4, 5, 7), second}, nil},
		{"a page that names no agency may have been read by it",
			[]doc{first, page("a", "", 12, 30, 31, 4, 5, 7), second}, nil},
		{"and so may one that it credits",
			[]doc{first, page("a", line, 12, 0, 4, 5, 7), wire("second", 17, update+"That was [attribution|a.example|reported: reported by a.example].\n\n", 0, 4, 5, 6, 20)}, nil},
		{"what a third house has as well all have from elsewhere",
			[]doc{first, page("a", line, 12, 0, 1, 4, 5), page("c", "", 11, 4, 5, 40, 41), second}, nil},
		{"a stamp that is late: the client has nothing that the only take lacks, which says of no other",
			[]doc{page("a", line, 12, 0, 4, 5), wire("second", 17, "", 0, 4, 5, 6, 20, 21)}, nil},
	} {
		f := newStory(t, tt.docs...)
		l := f.linked(t)
		given := len(l.Derivations)
		f.fromLostVersions(l)
		var got []string
		for i, d := range l.Derivations {
			if i < given {
				require.False(t, len(tt.want) > 0 && d.Directed && d.To == "second" && d.From != "first", "%s: %s -> second", tt.reason, d.From)
				continue
			}
			if strings.HasPrefix(d.From, "latent:") {
				d.From = "latent"
			}
			if strings.HasPrefix(d.To, "latent:") {
				d.To = "latent"
			}
			got = append(got, d.From+" -> "+d.To)
		}
		require.Equal(t, tt.want, got, tt.reason)
	}
}

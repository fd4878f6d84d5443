package lineage

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// A page that bears another house's copyright prints what the agency sent, wherever the page's
// own lines stand. Without that line nothing tells which of two texts is the page.
func TestClientByTheCopyrightOfItsPage(t *testing.T) {
	wire := "[dateline|Associated Press: TARNBY (AP) —] " + flood + ". Boats went from door to door until the morning, and nobody was missing by noon."
	tail := " The mayor of Tarnby, who had slept in the town hall, asked everybody to boil water and to keep off the quays until the wall has been looked at."
	head := "Flood in Tarnby\n\nby: Associated Press\n\nPosted by the newsroom\nShare this story with those whom you know\nListen\nSave\nPrint\n\n"
	for _, tt := range []struct {
		reason  string
		a, b    string
		present bool
	}{
		{"another's copyright", wire + tail, head + wire + "\n\n[copyright|Valley Messenger: © Valley Messenger]", true},
		{"the agency's", wire + tail, head + wire + "\n\n[copyright|Associated Press: © Associated Press]", false},
		{"no copyright", wire + tail, head + wire, false},
		{"two pages", wire + tail + "\n\n[copyright|Harlow Post: © Harlow Post]", head + wire + "\n\n[copyright|Valley Messenger: © Valley Messenger]", false},
		{"a page that has more than the agency", wire, head + wire + tail + tail + "\n\n[copyright|Valley Messenger: © Valley Messenger]", false},
	} {
		f := newStory(t, doc{id: "a", text: tt.a}, doc{id: "b", text: tt.b})
		c := f.find(sigSourceType)
		require.Equal(t, tt.present, c != nil && c.Weight > 0, tt.reason)
	}
}

// An agency's dateline on a page under another house's copyright makes no agency of the page.
func TestSignedUnderAnothersCopyright(t *testing.T) {
	wire := "[dateline|Associated Press: TARNBY (AP) —] " + flood + ". Boats went from door to door until the morning, and nobody was missing by noon."
	f := newStory(t,
		doc{id: "client", text: wire + "\n\n[copyright|Harlow Post: © Harlow Post]"},
		doc{id: "agency", text: wire + "\n\n[copyright|Associated Press: © Associated Press]"},
		doc{id: "nobody", text: wire})
	require.Less(t, f.signed(0), f.signed(1))
	require.Equal(t, f.signed(1), f.signed(2))
}

// What an agency's system stamped is as it was sent, and a page beside it that has nearly all of it is a
// print; of one that has less, or more, it may be another take, and one that was up before printed another.
func TestClientByTheStampThatItLacks(t *testing.T) {
	body := "Il molo di Tarnby resta chiuso, ha detto il sindaco Bo Lund, perché un pilastro è crepato e nessuno lo ha visto da vicino."
	more := " I sommozzatori guarderanno ogni pilastro fino a venerdì, e poi si vedrà quanto costa il lavoro, che nessuno ha ancora messo in bilancio."
	last := " Le barche stanno per ora dall'altra parte del fiume, dove l'acqua è bassa e il vento del nord le spinge contro la riva di pietra vecchia."
	wire := func(text string) string {
		return "MOLO CHIUSO A TARNBY =\n\nTarnby, 7 feb. (Adnkronos) - " + text + "\n\n(Lum/Adnkronos)\n\nISSN 2465 - 1222\n07-FEB-31 09:06\nNNNN"
	}
	page := func(day, text string) string { return "Molo chiuso\n\n" + day + "\n\n(Adnkronos) - " + text }
	for _, c := range []struct {
		reason, a, b string
		client       bool
	}{
		{"all of it", wire(body + more + last), page("7 Febbraio 2031", body+more+last), true},
		{"a third of it", wire(body + more + last), page("7 Febbraio 2031", body), false},
		{"half as much again", wire(body + more), page("7 Febbraio 2031", body+more+last), false},
		{"all of it, an hour before", wire(body + more + last), page("7 Febbraio 2031, 08:06", body+more+last), false},
		{"no stamp on either", page("7 Febbraio 2031", body+more+last), page("7 Febbraio 2031", body+more+last), false},
	} {
		f := readStory(t, "it", c.a, c.b)
		require.Equal(t, c.client, f.stampCut(0, 1), c.reason)
		require.False(t, f.stampCut(1, 0), c.reason)
	}
}

// A client's page that was up between two takes is no take of the agency's desk, and not what the second
// was made from.
func TestPageBetweenTwoTakes(t *testing.T) {
	body := "Il molo di Tarnby resta chiuso, ha detto il sindaco Bo Lund, perché un pilastro è crepato e nessuno lo ha visto da vicino. I sommozzatori lo guarderanno entro venerdì. Il lavoro costa N mila euro."
	wire := func(head, cost, at string) string {
		return head + "\n\nTarnby, 7 feb. (Adnkronos) - " + strings.Replace(body, "N", cost, 1) + "\n\n(Lum/Adnkronos)\n\n07-FEB-31 " + at + "\nNNNN"
	}
	f := readStory(t, "it", wire("MOLO CHIUSO A TARNBY =", "sette", "09:06"), "Molo chiuso\n\n7 Febbraio 2031, 09:31\n\n(Adnkronos) - "+strings.Replace(body, "N", "sette", 1), wire("MOLO CHIUSO A TARNBY (RETTIFICA) =", "nove", "11:40"))
	require.False(t, f.sameDesk(1, 2))
	require.True(t, f.sameDesk(0, 2))
	u := f.reuse()
	l, ok := u.link(0, 2)
	require.True(t, ok && l.directed && l.from == 0, "the first take is the source of the second: %+v", l)
	_, ok = u.link(1, 2)
	require.False(t, ok, "the page is not")
	l, ok = u.link(0, 1)
	require.True(t, ok && l.directed && l.from == 0, "it prints the first: %+v", l)
}

// readStory is the story of these texts in that language, as a program reads them.
func readStory(t *testing.T, language string, texts ...string) *family {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	al, err := align.New(nil)
	require.NoError(t, err)
	var ws []Witness
	var pairs []Pair
	var c Cluster
	for b, s := range texts {
		ws = append(ws, Witness{ID: string(rune('a' + b)), Text: n.TextIn(s, language)})
		c.Witnesses = append(c.Witnesses, b)
		for a := range b {
			c.Pairs = append(c.Pairs, len(pairs))
			pairs = append(pairs, Pair{A: a, B: b, Passages: al.Passages(ws[a].Text, ws[b].Text)})
		}
	}
	return newFamily(ws, pairs, c)
}

// TestClientPage: of two copies of one agency's story that on the agency's own
// page is the source, whatever the hour of the client's page.
func TestClientPage(t *testing.T) {
	text := "[dateline|Associated Press: TARNBY (AP) —] " + flood + ". Boats went from door to door until the morning, and nobody was missing by noon."
	f := newStory(t, doc{id: "ap", source: "The Associated Press", text: text}, doc{id: "client", source: "Valley Messenger", text: text})
	f.pairs[0].AInB, f.pairs[0].BInA = 1, 1
	l, ok := f.reuse().link(0, 1)
	require.True(t, ok)
	require.True(t, l.directed && l.from == 0, "the agency's own page is the source: %+v", l)
}

// A German paper closes its own text with its name, unless it has told what that paper
// reported: then its site says once more whom it quotes, as English ones do whose text
// is a reprint. An agency signs so everywhere.
func TestClosedByAPaper(t *testing.T) {
	for _, c := range []struct {
		language, text string
		by             bool
	}{
		{"de", flood + ". [credit|The Guardian|close: –Guardian]", true},
		{"de", flood + ", [attribution|The Guardian|according: according to the Guardian]. Nobody was missing by noon. [credit|The Guardian|close: –Guardian]", false},
		{"de", flood + ", a ferryman [attribution|The Guardian|told: told the Guardian]. [credit|The Guardian|close: –Guardian]", true},
		{"en", flood + ". [credit|The Guardian|close: (Guardian)]", false},
		{"en", flood + ", [attribution|AFP|reported: AFP reported]. [credit|AFP|close: (AFP)]", true},
	} {
		w := newWitness(t, doc{id: "a", text: c.text})
		w.Text.Language = c.language
		f := newFamily([]Witness{w}, nil, Cluster{Witnesses: []int{0}})
		require.Equal(t, c.by, f.isBy(0, "The Guardian") || f.isBy(0, "AFP"), "%s: %s", c.language, c.text)
	}
}

// A client's print of an agency's story is no other story from which a third text may have what it has of the
// first; another take, as it was sent, is one.
func TestPrintIsNoOtherStory(t *testing.T) {
	const shut = "Il molo di Tarnby resta chiuso, ha detto il sindaco Bo Lund, perché un pilastro è crepato e nessuno lo ha visto da vicino."
	const more = " I sommozzatori guarderanno ogni pilastro fino a venerdì, e poi si vedrà quanto costa il lavoro, che nessuno ha ancora messo in bilancio."
	const others = " Le barche stanno per ora dall'altra parte del fiume, dove l'acqua è bassa e il vento del nord le spinge contro la riva."
	wire := func(text, at string) string {
		return "MOLO CHIUSO =\n\nTarnby, 7 feb. (Adnkronos) - " + text + "\n\n(Lum/Adnkronos)\n\n07-FEB-31 " + at + "\nNNNN"
	}
	third := "Al mercato di Tarnby non si parla d'altro. Secondo l'Adnkronos un pilastro è crepato e nessuno lo ha visto da vicino, e i banchi del pesce sono vuoti."
	page := "Molo chiuso\n\n7 Febbraio 2031\n\n(Adnkronos) - " + shut + more
	require.Equal(t, 0, readStory(t, "it", wire(shut+more, "09:06"), page, third).reuse().equals(0, 2))
	require.Equal(t, 1, readStory(t, "it", wire(shut+more, "09:06"), wire(shut+others, "11:40"), third).reuse().equals(0, 2))
}

// What a desk sent, with the names of those who wrote it and nothing of a page, is the source of a page that has it
// word by word; of two pages, and of another take, nothing is known.
func TestClientByTheTimeOfItsPage(t *testing.T) {
	body := "Una grúa de cien toneladas cayó este lunes en el puerto de Tarnobal, informó la autoridad portuaria. Nadie resultó herido, según los bomberos, que cerraron el muelle norte hasta el miércoles.\n\nEl alcalde visitó el muelle por la tarde y dio las gracias a los bomberos del puerto."
	more := "\n\nLa grúa, levantada en 1931, iba a ser retirada en verano, y el puerto esperaba desde hacía tres años el permiso para hacerlo."
	wire := func(text string) string {
		return "Cae una grúa en Tarnobal\n\nTarnobal, 27 oct (EFE).- " + text + " EFE\n\nmrt/jl/pds"
	}
	page := func(text string) string {
		return "Cae una grúa en Tarnobal\n\n27 octubre 2031 - 21:12\n2 minutos\n\nTarnobal, 27 oct (EFE).- " + text + " EFE\n\nmrt/jl/pds\n\nLos más leídos"
	}
	for _, c := range []struct {
		reason, a, b string
		client       bool
	}{
		{"all of it", wire(body + more), page(body + more), true},
		{"a later take", wire(body), page(body + more), false},
		{"an earlier take", wire(body + more), page(body), false},
		{"two pages", page(body + more), page(body + more), false},
		{"without its desk", strings.TrimSuffix(wire(body+more), "\n\nmrt/jl/pds"), page(body + more), false},
		{"no time on either", wire(body + more), wire(body + more), false},
	} {
		f := readStory(t, "es", c.a, c.b)
		require.Equal(t, c.client, f.putUp(0, 1), c.reason)
		require.False(t, f.putUp(1, 0), c.reason)
		if c.client {
			require.Less(t, f.signed(1), f.signed(0), c.reason)
			require.NotNil(t, f.find(sigSourceType), c.reason)
		}
	}
}

// A paper that prints an agency's story sets "yesterday" for the agency's weekday: who has the weekday
// has the story from elsewhere. Who has "yesterday" too, or the paper's text with the weekday in it, may have it from there.
func TestWeekdayOfAClient(t *testing.T) {
	const rest = " that the old dredger had been sold to a yard in Weston, and that the silt of the upper lock would stay where it lay until the spring, since nobody had bid for the work at the price that the council could pay."
	client := func(day string) doc {
		return doc{id: "client", text: "[dateline|AFP: TARNBY (AFP)] - The harbour master of Tarnby told the council " + day + rest}
	}
	other := func(day string) doc {
		return doc{id: "other", text: "The harbour master of Tarnby told the council " + day + rest + " The ferry runs again on Friday."}
	}
	const yesterday, weekday = "[date|yesterday: yesterday]", "[date|tuesday: on Tuesday]"
	for _, tt := range []struct {
		client, other string
		source        bool
	}{
		{yesterday, weekday, false},
		{yesterday, yesterday, true},
		{weekday, weekday, true},
		{weekday, yesterday, true},
	} {
		f := newStory(t, client(tt.client), other(tt.other))
		got := slices.ContainsFunc(f.cues(0, 1), func(c cue) bool { return c.Signal == sigSourceType.name && c.Weight > 0 })
		require.Equal(t, tt.source, got, "%s in the client's copy, %s in the other", tt.client, tt.other)
	}
}

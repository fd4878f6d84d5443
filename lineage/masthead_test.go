package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

// What may be the name of an outlet above a text, without what goes with it.
func TestInHead(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	const prose = "\n\nLa capitainerie de Tarnby a annoncé mardi que le ponton resterait fermé tant que les plongeurs n'auraient pas vu tous les pieux."
	for _, c := range []struct{ head, name string }{
		{"Le ponton reste fermé\n\nOuest-France (avec AFP)", "Ouest-France"},
		{"Le ponton reste fermé\n\nPar Sud Ouest\nPublié le 15/12/2031 à 17h12", "Sud Ouest"},
		{"Le ponton reste fermé\n\n20 Minutes avec AFP", "20 Minutes"},
		{"INFO LE COURRIER DE LA DOUVE. Le ponton reste fermé", "LE COURRIER DE LA DOUVE"},
		{"The jetty stays shut\n\nby Tarnby Reporters, Weston Aug 6, 2031", "Tarnby Reporters"},
		{"El muelle sigue cerrado\n\nDiario de Tarnby | Redacción", "Diario de Tarnby"},
		{"El muelle sigue cerrado\n\nPor Ana Rey, redacción La Gaceta de Tarnby", "La Gaceta de Tarnby"},
		{"El muelle sigue cerrado\n\nPor Ana Rey, Radio Tarnby", "Radio Tarnby"},
		{"El muelle sigue cerrado\n\nPor Ana Rey (Radio Tarnby)", "Radio Tarnby"},
		{"El muelle sigue cerrado\n\nPor Ana Rey\nNorte Sur, 11 de octubre de 2031, 05:30 horas", "Norte Sur"},
		{"Le ponton reste fermé\n\nLa Gazette de Tarnby – mardi 5 mai 2031, 17h15", "La Gazette de Tarnby"},
		{"Le ponton reste fermé\n\nLa Voix de Tarnby — n° 1 408\nReportage : Jeanne Roc", "La Voix de Tarnby"},
		{"Steg bleibt zu\n\nTarnbyer Bote, Nr. 12/2031", "Tarnbyer Bote"},
		{"El muelle sigue cerrado\n\nAna Rey, corresponsal | Red del Valle Noticias", "Red del Valle Noticias"},
		{"Jetty stays shut\n\nBy Jane Roe · Tarnby Reporter · 5 May 2031", "Tarnby Reporter"},
		{"Il molo resta chiuso\n\nIl Giornale di Tarnby - 05/05/2031", "Il Giornale di Tarnby"},
	} {
		require.Contains(t, inHead(n.Text(c.head+prose)), c.name, c.head)
	}
	require.NotContains(t, inHead(n.Text("El muelle sigue cerrado\n\nPor Ana Rey, enviada a Tarnby"+prose)), "a Tarnby", "no newsroom")
	require.NotContains(t, inHead(n.Text("Le ponton reste fermé\n\nOuest-France rapporte que le ponton menace ruine avec tous les pieux que les plongeurs ont vus mardi."+prose)), "Ouest-France rapporte que le ponton menace ruine", "a sentence")
	require.NotContains(t, inHead(n.Text("Le ponton reste fermé"+prose+"\n\nOuest-France")), "Ouest-France", "below the text it may be a source")
	for _, line := range []string{"Foto: Ana Rey | Red del Valle", "EFE | Red del Valle", "Ana Rey / Red del Valle", "Ana Rey | en Red del Valle"} {
		require.NotContains(t, inHead(n.Text("El muelle sigue cerrado\n\n"+line+prose)), "Red del Valle", line)
	}
}

// Some sites call all their pages by their own name.
func TestTitleIsTheNameOfTheSite(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	const prose = "The harbour of Tarnby stays shut, the harbour master Jane Roe wrote to the council on Tuesday, since fourteen of its piles are rotten."
	for title, want := range map[string]bool{"Tarnby Herald": true, "Harbour of Tarnby stays shut": false, "": false} {
		ws := []Witness{
			{ID: "own", Title: title, Text: n.Text(prose + "\n\nNobody may land there, she added.")},
			{ID: "other", Text: n.Text("Tarnby harbour shut\n\nThe harbour of Tarnby was shut on Tuesday, the Tarnby Herald reported. Divers will look at its piles.")},
		}
		f := newFamily(ws, nil, Cluster{Witnesses: []int{0, 1}})
		require.Equal(t, want, f.isBy(0, "Tarnby Herald"), title)
		require.False(t, f.isBy(1, "Tarnby Herald"), title)
	}
}

// A paper that goes by its name above its text alone is the one that others credit,
// and no source that is absent.
func TestNamedAboveItsText(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	texts := []string{
		"INFO LE COURRIER DE LA DOUVE. Le ponton de Tarnby menace ruine\n\nQuatorze des vingt-deux pieux du ponton de Tarnby sont rongés, écrit la capitaine Jeanne Rocard dans une lettre au maire Paul Vannier.",
		"Tarnby : le ponton fermé\n\nLe maire de Tarnby, Paul Vannier, a fermé le ponton mercredi, après la révélation par Le Courrier de la Douve d'une lettre de la capitaine Jeanne Rocard sur l'état des pieux.",
	}
	var ws []Witness
	for i, s := range texts {
		ws = append(ws, Witness{ID: string(rune('a' + i)), Text: n.Text(s)})
	}
	f := newFamily(ws, nil, Cluster{Witnesses: []int{0, 1}})
	require.True(t, f.isBy(0, "Le Courrier de la Douve"), "by %v", f.read(0).by)
	require.False(t, f.isBy(1, "Le Courrier de la Douve"), "by %v", f.read(1).by)
}

// An agency's signature below a text is no masthead of the paper whose name it begins with.
func TestSignedByAnAgencyNamedLikeAPaper(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	report := "MONTRÉAL — Le ponton de Tarnby ferme pour l'hiver, a rapporté mardi La Presse.\n\nLa capitaine Jeanne Rocard a confirmé que quatorze des vingt-deux pieux sont rongés.\n\n"
	other := "Tarnby : le ponton fermé\n\nLe maire de Tarnby a fermé le ponton mercredi, a rapporté La Presse, après la lettre de la capitaine sur l'état des pieux."
	for sign, want := range map[string]bool{"La Presse Canadienne": false, "La Presse Jean Vannier": true} {
		f := newFamily([]Witness{{ID: "a", Text: n.Text(report + sign)}, {ID: "b", Text: n.Text(other)}}, nil, Cluster{Witnesses: []int{0, 1}})
		require.Equal(t, want, f.isBy(0, "La Presse"), "%s: by %v", sign, f.read(0).by)
	}
}

// The name of a paper at the head of a line, before its author's, shows whose page it
// is where the text says what the paper was told; an agency's shows nothing.
func TestNamedBeforeItsAuthor(t *testing.T) {
	told := "Le ponton reste fermé\n\nOuest-France Jeanne ROCARD.\n\nLe ponton est fermé depuis mercredi. « Les pieux sont rongés », confirme à Ouest-France la capitaine du port, qui n'en dit pas plus ce jour."
	n, err := normalize.New(nil)
	require.NoError(t, err)
	other := "Tarnby : le ponton fermé\n\nLe maire de Tarnby a fermé le ponton mercredi, après la lettre de la capitaine du port sur l'état des pieux."
	f := newFamily([]Witness{{ID: "a", Text: n.Text(told)}, {ID: "b", Text: n.Text(other)}}, nil, Cluster{Witnesses: []int{0, 1}})
	require.True(t, f.isBy(0, "Ouest-France"), "by %v", f.read(0).by)
	require.Empty(t, f.read(1).by)
}

// What was said into a station's microphones, below its name, is its own page's; without
// the name above it the station is who has it.
func TestOnTheAirBelowItsName(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	page := func(head string) string {
		return "El muelle de Tarnby sigue cerrado\n\n" + head + "\n\nEl muelle de Tarnby seguirá cerrado hasta que los buzos hayan visto todos los pilotes, según la capitanía del puerto. \"Están podridos\", dice en los micrófonos de la SER Juana Roca, que lo mandó cerrar."
	}
	for head, want := range map[string]bool{"Cadena SER": true, "Diario de Tarnby": false, "Oída la Cadena SER, el alcalde calla": false} {
		f := newFamily([]Witness{{ID: "a", Text: n.Text(page(head))}}, nil, Cluster{Witnesses: []int{0}})
		require.Equal(t, want, f.isBy(0, "Cadena SER"), "%s: by %v", head, f.read(0).by)
	}
}

// The last line of a page may be the address of its site, but not the last of its
// sources: that page is not the paper's that it has its story from.
func TestSourcesAreNoMasthead(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	const told = "Jetzt spricht der Kapitän\n\n„Ich habe von dem Leck nichts gewusst“, sagte Jens Ahrens zu BILD. Der Kutter war am Montag im Hafen von Tarnby gesunken, mit vier Tonnen Schollen an Bord."
	for foot, own := range map[string]bool{"\n\nred, bild.de": true, "\n\nVerwendete Quellen:\nbild.de": false, "\n\nQuellen: bild.de, dpa": false} {
		f := newFamily([]Witness{{ID: "a", Text: n.Text(told + foot)}}, nil, Cluster{Witnesses: []int{0}})
		require.Equal(t, own, f.isBy(0, "Bild"), foot)
	}
}

// Who posted what a page shows of a network is not whose page it is.
func TestPostsAreNoMasthead(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	const page = "El muelle sigue cerrado\n\nEl muelle de Tarnby está cerrado #Tarnby pic.example/mZh8b\n— Milenio.com (@Milenio) 19 de enero de 2031\n\n" +
		"La capitana del puerto dijo que los buzos verían todos los pilotes antes de que vuelva a abrir, y que nadie sabe cuándo será."
	f := newFamily([]Witness{{ID: "a", Text: n.TextIn(page, "es")}, {ID: "b", Text: n.TextIn("De acuerdo con Milenio, el muelle de Tarnby sigue cerrado.", "es")}}, nil, Cluster{Witnesses: []int{0, 1}})
	require.False(t, f.isBy(0, "Milenio"), "by %v", f.read(0).by)
}

package lineage

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// What was said at an hour was written later; what is to come at one may be written before.
func TestWrittenAfterWhatWasSaid(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	for _, c := range []struct{ language, text, want string }{
		{"de", "Zwei Menschen sind tot. Das teilte die Polizei von Tarnby am Donnerstagabend um 18.10 Uhr mit.", "17:10"},
		{"de", "Der Rat nahm den Rücktritt am Donnerstagabend an, wie er um 20.15 Uhr mitteilte.", "19:15"},
		{"de", "Das sagte eine Sprecherin der Polizei am Donnerstagabend der Zeitung.", "16:00"},
		{"de", "Der Prozess beginnt am Donnerstagabend um 18.10 Uhr, sagte der Richter.", ""},
		{"de", "Das Fest soll am Donnerstagabend um 18.10 Uhr beginnen, teilte die Stadt mit.", ""},
		{"de", "Die Brücke war am Donnerstagabend um 18.10 Uhr gesperrt.", ""},
		{"de", "Das teilte die Polizei am Mittwochabend um 18.10 Uhr mit.", ""},
		{"de", "Der Reeder kündigte für Donnerstagabend eine Erklärung an.", ""},
		{"de", "Der Hafen ist seit Donnerstag gesperrt. Das teilte die Polizei um 18.10 Uhr mit.", "17:10"},
		{"de", "Der Hafen wurde am Donnerstag gesperrt. Der Bürgermeister sagte am frühen Nachmittag ab.", "11:00"},
		{"de", "Der Hafen wurde am Donnerstag gesperrt. Das sagte ein Lotse am Abend davor.", ""},
		{"de", "Der Hafen wurde am Donnerstag gesperrt. Der Reeder kündigte für den Abend eine Erklärung an.", ""},
		{"de", "Der Hafen wurde am Donnerstag gesperrt. Das Fest begann am Abend, und alle kamen.", "16:00"},
		{"de", "Der Hafen wurde am Donnerstag gesperrt. Der Turm leuchtet am Abend rot.", ""},
		{"de", "Der Hafen wurde am Donnerstag gesperrt. Am Mittwoch lag er offen. Das sagte ein Lotse am Abend.", ""},
		{"de", "Der Hafen wurde am Mittwoch gesperrt. Das sagte ein Lotse am Abend.", ""},
		{"de", "Der Hafen wurde am Donnerstag gesperrt. Das sagte ein Lotse gestern am Abend.", ""},
		{"nl", "Dat meldde de politie van Tarnby donderdagavond om 18.10 uur.", "17:10"},
		{"nl", "Het feest begint donderdagavond om 18.10 uur, zei de burgemeester.", ""},
	} {
		head := map[string]string{"de": "Brand im Hafen\n\n27. März 2031\n\n", "nl": "Brand in de haven\n\n27 maart 2031\n\n"}[c.language]
		f := newFamily([]Witness{{ID: "a", Text: n.TextIn(head+c.text, c.language)}}, nil, Cluster{Witnesses: []int{0}})
		w := f.written(0)
		require.NotNil(t, w, c.text)
		if c.want == "" {
			from, _ := f.read(0).clock.span(time.Date(2031, time.March, 27, 0, 0, 0, 0, time.UTC))
			require.Equal(t, from, w.Earliest, c.text)
			continue
		}
		require.Equal(t, "2031-03-27 "+c.want, w.Earliest.UTC().Format("2006-01-02 15:04"), c.text)
	}
}

// What befell at an hour was written of later, by the clock that stands beside it; an hour that
// is planned, of an earlier year or of something else bounds nothing.
func TestWrittenAfterWhatBefell(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	heads := map[string]string{"de": "Brand im Hafen\n\n27. März 2031\n\n", "en": "Fire at the port\n\n27 March 2031\n\n", "es": "Incendio en el puerto\n\n27 de marzo de 2031\n\n",
		"fr": "Incendie au port\n\n27 mars 2031\n\n", "it": "Incendio nel porto\n\n27 marzo 2031\n\n", "pt": "Incêndio no porto\n\n27 de março de 2031\n\n", "nl": "Brand in de haven\n\n27 maart 2031\n\n"}
	for _, c := range []struct{ language, text, want string }{
		{"de", "Der Kran stürzte am Donnerstag gegen 14.20 Uhr auf die Mole.", "13:20"},
		{"de", "Der Hafenmeister wurde am Donnerstagnachmittag entlassen.", "11:00"},
		{"de", "Der Hafenmeister trat vor der Sitzung am Donnerstagabend zurück.", ""},
		{"de", "Die Sitzung wurde für Donnerstagabend einberufen.", ""},
		{"en", "The crane collapsed on the pier on Thursday (1120 GMT), he said.", "11:20"},
		{"en", "The harbour master resigned ahead of a vote at 17:00 GMT on Thursday.", ""},
		{"en", "The crane is expected to be found at 17:00 GMT on Thursday.", ""},
		{"en", "The warning was lifted on the island at 11:20 GMT on Thursday.", "11:20"},
		{"en", "The crew was told to be on board at 11:20 GMT on Thursday.", ""},
		{"en", "The court opened on the quay at 11:20 GMT on Thursday.", "11:20"},
		{"es", "La grúa cayó el jueves sobre el muelle. El accidente ocurrió hacia las 11:40 locales (17:40 GMT).", "17:40"},
		{"es", "La grúa cayó el jueves sobre el muelle. Otra de 2016 se derrumbó a las 17:40 GMT.", ""},
		{"es", "La grúa cayó el jueves sobre el muelle. El miércoles ocurrió otro accidente a las 17:40 GMT.", ""},
		{"es", "El puerto abre el jueves. Se espera la grúa hacia las 11:40 locales (17:40 GMT).", ""},
		{"fr", "Un incendie a éclaté jeudi à 14h23 (13h23 GMT).", "13:23"},
		{"fr", "Une réunion aura lieu jeudi à 14h23 (13h23 GMT).", ""},
		{"it", "L'incidente è avvenuto giovedì alle 13.40 (12.40 GMT).", "12:40"},
		{"pt", "O guindaste caiu na quinta-feira às 15h40 (18h40 GMT).", "18:40"},
		{"nl", "De havenmeester overleed donderdagavond.", "16:00"},
		{"en", "The quake struck near Port Vila and many died at 05:10 local time (2110 GMT) on Thursday.", ""}, // of the day before, there
	} {
		f := newFamily([]Witness{{ID: "a", Text: n.TextIn(heads[c.language]+c.text, c.language)}}, nil, Cluster{Witnesses: []int{0}})
		w := f.written(0)
		require.NotNil(t, w, c.text)
		if c.want == "" {
			from, _ := f.read(0).clock.span(time.Date(2031, time.March, 27, 0, 0, 0, 0, time.UTC))
			require.Equal(t, from, w.Earliest, c.text)
			continue
		}
		require.Equal(t, "2031-03-27 "+c.want, w.Earliest.UTC().Format("2006-01-02 15:04"), c.text)
	}
}

// An hour of which a page tells that was put up before it, by the clock of another page, is not
// of that clock.
func TestHourOfAnotherClock(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	al, err := align.New(nil)
	require.NoError(t, err)
	const shared = "Nach dem Brand im Hafen von Port Vila sind zwei Kräne eingestürzt, und elf Menschen kamen am Donnerstagabend in ein Krankenhaus auf der anderen Insel."
	x, y := n.TextIn(shared, "de"), n.TextIn("27. März 2031\n\n"+shared+" Mehr war nicht bekannt.", "de")
	pairs := []Pair{{A: 0, B: 1, Passages: al.Passages(x, y)}}
	for hour, want := range map[int]string{9: "23:00", 21: "16:00"} {
		at := time.Date(2031, time.March, 27, hour, 35, 0, 0, time.UTC)
		f := newFamily([]Witness{{ID: "x", Text: x, Published: Interval{at, at}}, {ID: "y", Text: y}}, pairs, Cluster{Witnesses: []int{0, 1}, Pairs: []int{0}})
		require.Equal(t, want, f.written(1).Earliest.UTC().Format("15:04"), at)
	}
}

// The day of an hour may stand between it and the same hour elsewhere.
func TestDayBetweenTwoHours(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	text := n.TextIn("The eclipse over Tarnby started at 4:03 a.m. Sunday (9:03 p.m. EDT Saturday). Nobody slept, the harbour master said.", "en")
	f := newFamily([]Witness{{ID: "a", Text: text}}, nil, Cluster{Witnesses: []int{0}})
	require.NotPanics(t, func() { f.written(0) })
}

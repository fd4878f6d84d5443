package lineage

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

// What is set into the world stands in no paper, though one has that name.
func TestNoMentionWhereSomethingGoes(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	for text, want := range map[string]int{
		"Der Verein hat diese Meldung in die Welt gesetzt.":              0,
		"Der Verein hat diese Meldung in der «Welt» vom Montag gelesen.": 1,
	} {
		ws := []Witness{{ID: "a", Text: n.TextIn(text, "de")}, {ID: "b", Source: "Die Welt", Text: n.TextIn("Am Pier von Tarnby fielen drei Kräne um.", "de")}}
		require.Len(t, knownOutlets(ws, false).mentions(&ws[0]), want, text)
	}
}

// A magazine's name that goes on as another one credits nobody.
func TestNoMentionInLongerName(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	for text, want := range map[string]int{
		"El párroco contó que desde Semana Santa los mineros le pedían la bendición.": 0,
		"El párroco contó en la Semana del lunes que los mineros lo sabían.":          1,
	} {
		ws := []Witness{{ID: "a", Text: n.TextIn(text, "es")}, {ID: "b", Source: "Semana", Text: n.TextIn("En el muelle de Tarnby cayeron tres grúas.", "es")}}
		require.Len(t, knownOutlets(ws, false).mentions(&ws[0]), want, text)
	}
}

func TestMentions(t *testing.T) {
	for _, c := range []struct {
		text   string
		want   []string
		reason string
	}{
		{"The Norrvik Courier said the crates were empty.", []string{"Norrvik Courier"}, "an outlet that is known and says something"},
		{"The crates were empty, according to the Norrvik Courier.", []string{"Norrvik Courier"}, "the same the other way round, which a mark tells"},
		{"The Norrvik Courier Hotel was full, said its owner.", nil, "the verb is the owner's"},
		{"A van of the Norrvik Courier stood at the gate.", nil, "it does not report"},
		{"The Courier said so, and Norrvik was silent.", nil, "half a name, which in a corpus is that of many"},
		{"Our mayor put it best in the Norrvik Courier: “They counted the crates.”", []string{"Norrvik Courier"}, "what stands there is quoted"},
	} {
		ws, _ := witnesses(t, []string{c.text, "A text of the paper itself. The Norrvik Courier said so."})
		ws[1].Source = "Norrvik Courier"
		known := knownOutlets(ws, false)
		var got []string
		for _, m := range known.mentions(&ws[0]) {
			got = append(got, m.Value)
		}
		for _, m := range ws[0].Text.Marks { // what the text tells by itself
			if m.Value != "" && m.Kind != normalize.Quotation {
				got = append(got, m.Value)
			}
		}
		require.Equal(t, c.want, got, "%q: %s", c.text, c.reason)
		require.Empty(t, known.mentions(&ws[1]), "a paper that names itself")
	}
}

// Copies that a machine reworded have outlets announce what they reported.
func TestMentionsOfAnnouncements(t *testing.T) {
	for text, want := range map[string]int{
		"The crates were empty when the ferry came in, Skerry Line announced.": 1,
		"Skerry Line announced on Sunday night that the crates were empty.":    1,
		"Skerry Line announced that it would close in May.":                    0,
		"Skerry Line announced that the paper would close in May.":             0,
		"Skerry Line verkündete am Sonntag, dass die Kisten leer waren.":       1,
		"Skerry Line verkündete am Sonntag, dass er im Mai schließt.":          0,
		"Skerry Line a annoncé dimanche que les caisses étaient vides.":        1,
		"Skerry Line a annoncé dimanche que le journal fermera en mai.":        0,
		"Skerry Line a annoncé dix départs et une nouvelle rédactrice.":        0,
		"Skerry Line anunció el domingo que las cajas estaban vacías.":         1,
		"Skerry Line anunció el domingo que cerrará en mayo.":                  0,
		"Skerry Line anunciou no domingo que Tarnby recebe as caixas.":         1,
		"Skerry Line ha annunciato che le casse erano vuote.":                  1,
		"Skerry Line ha annunciato che chiuderà a maggio.":                     0,
		"Skerry Line announced ten dismissals and a new editor.":               0,
		"Skerry Line announced.": 0,
	} {
		ws, _ := witnesses(t, []string{text, "A text of the paper itself about the crates of the ferry."})
		ws[1].Source = "Skerry Line"
		require.Len(t, knownOutlets(ws, false).mentions(&ws[0]), want, text)
	}
}

// An authority by its kind alone may be one whose statement is among the texts.
func TestMentionsOfAuthorities(t *testing.T) {
	for text, want := range map[string]int{
		"Tarnby Police said the crates were empty.":       1,
		"Police said the crates of Tarnby were empty.":    0,
		"Tarnby Police stood at the gate, and said hello": 0,
	} {
		ws, _ := witnesses(t, []string{text, "Tarnby Police\n\nCrates found on the quay\n\nThe crates were empty when officers opened them, and nobody has asked for them yet.\n\n5 May 2031"})
		require.Len(t, knownOutlets(ws, false).mentions(&ws[0]), want, text)
	}
}

// A text alone takes an outlet of a name that tells nothing for anybody who speaks.
func TestMentionsOfSpeakers(t *testing.T) {
	ws, _ := witnesses(t, []string{"Skerry Line said the crates were empty.", "The crates were empty when the ferry came in."})
	ws[1].Source = "Skerry Line"
	require.True(t, slices.ContainsFunc(ws[0].Text.Marks, isSpeaker))
	require.Empty(t, outsideFurniture(ws[0].Text.Marks), "a speaker is no source")
	got := knownOutlets(ws, false).mentions(&ws[0])
	require.Len(t, got, 1)
	require.Equal(t, "Skerry Line", got[0].Value)
}

// In one story a paper that some page is by goes by its short name, and by its forms
// in German.
func TestMentionsOfPages(t *testing.T) {
	const page = "Norrviker Bote\n\nDie Kisten waren leer\n\nDie Kisten im Hafen waren leer, als der Zoll sie am Dienstag öffnete, und niemand wollte sie bestellt haben."
	for _, c := range []struct {
		text, want, reason string
	}{
		{"Die Kisten seien leer gewesen, sagte der Hafenmeister Olsen dem Norrviker Boten.", "Norrviker Bote", "the dative"},
		{"Der Hafenmeister im Boten: „Sie waren leer.“", "Norrviker Bote", "by its last word, before what was said"},
		{"Nach einem Bericht des Norrviker Boten waren die Kisten leer.", "Norrviker Bote", "the genitive"},
		{"Ein Bote brachte am Dienstag den Schlüssel, sagte der Hafenmeister.", "", "a messenger"},
	} {
		ws, _ := witnesses(t, []string{c.text, page})
		require.Equal(t, "Norrviker Bote", pageName(&ws[1]))
		f := newFamily(ws, nil, Cluster{Witnesses: []int{0, 1}})
		got := ""
		for _, m := range f.sourceMarks(0) {
			got = f.ws[1].ID
			require.Equal(t, c.want != "", f.isBy(1, m.Value), "%q: %s credits %q", c.text, c.reason, m.Value)
		}
		require.Equal(t, c.want != "", got != "", "%q: %s", c.text, c.reason)
	}
}

// Whom somebody told what he says stands in the dative, and the verb at the end of the clause.
func TestToldAtTheEndOfAClause(t *testing.T) {
	const page = "Norrviker Bote | Freitag, 13. März 2026 | Seite 3\n\nDie Kisten im Hafen waren leer, als der Zoll sie am Dienstag öffnete, und niemand wollte sie bestellt haben."
	for _, c := range []struct {
		text string
		want bool
	}{
		{"Und dann der Zöllner, der dem Norrviker Boten am Kai einen Satz gesagt hat: Sie waren leer.", true},
		{"Was die Zöllnerin dem Norrviker Boten anvertraute, das wussten am Kai bald alle.", true},
		{"Der Zöllner gab dem Norrviker Boten den Schlüssel.", false},
	} {
		f := readStory(t, "de", c.text, page)
		got := f.sourceMarks(0)
		require.Equal(t, c.want, len(got) == 1 && f.isBy(1, got[0].Value), c.text)
		require.Equal(t, c.want, len(got) > 0, c.text)
	}
}

func TestPageName(t *testing.T) {
	const prose = "\n\nThe mayor of Norrvik, Jane Roe, said on Tuesday that the crates on the quay had been empty all along, and went home."
	for line, want := range map[string]string{
		"Norrvik Courier":                    "Norrvik Courier",
		"The Norrvik & District Times\nNEWS": "The Norrvik & District Times",
		"Jane Roe":                           "", // of whom it tells
		"Crates were empty":                  "",
		"Empty crates: what we know":         "",
		"Norrvik":                            "",
		"Norrvik Courier | Friday, March 13, 2026 | Page 3": "Norrvik Courier",
		"Der Norrviker Bote, Ausgabe 16/2026":               "Der Norrviker Bote",
		"New Norrvik, 13 March 2026":                        "", // where and when
		"Jane Roe | 13 March 2026":                          "",
		"Old Norrvik Courier, where the ferry lay":          "",
	} {
		ws, _ := witnesses(t, []string{line + prose})
		require.Equal(t, want, pageName(&ws[0]), line)
		ws[0].Source = "Norrvik Courier"
		require.Empty(t, pageName(&ws[0]), "its outlet is known")
	}
}

// Of a name the last word stands for a paper as it is written: what is news in a
// sentence is no credit to the Harwick News, whose page is of the story.
func TestShortNameIsWrittenAsAName(t *testing.T) {
	for text, want := range map[string]bool{
		"The crates were empty, the News reported.":                      true,
		"The news was first reported by the Norrvik Courier on Tuesday.": false,
		"It set a new record, said the harbour master.":                  false,
	} {
		ws, _ := witnesses(t, []string{text, "The crates were empty.", "The crates were open."})
		ws[1].Source, ws[2].Source = "Harwick News", "Norrvik Record"
		f := newFamily(ws, nil, Cluster{Witnesses: []int{0, 1, 2}})
		var got bool
		for _, m := range f.sourceMarks(0) {
			got = got || f.isBy(1, m.Value) || f.isBy(2, m.Value)
		}
		require.Equal(t, want, got, text)
	}
}

// What an outlet reported long ago is no source of today's news, and what it did this
// year is.
func TestMentionsOfOldReports(t *testing.T) {
	for text, want := range map[string]int{
		"As the Norrvik Courier once reported in 2012, the crates were empty.":                               0,
		"In 2012, the Norrvik Courier reported that the crates were empty.":                                  0,
		"The Norrvik Courier had reported in May 2012 that the crates were empty.":                           0,
		"The Norrvik Courier said the harbour was told in March 2012 of empty crates.":                       1,
		"The Norrvik Courier reported two years ago that the crates were empty.":                             0,
		"Years ago, the Norrvik Courier reported that the crates were empty.":                                0,
		"Wie der Norrvik Courier vor mehr als zwei Jahren berichtete, waren die Kisten leer.":                0,
		"In einem Interview mit dem „Norrvik Courier“ hatte Roe 2012 gesagt, die Kisten seien leer.":         0,
		"In einem Interview mit dem „Norrvik Courier“ hatte Roe gesagt, 2012 seien die Kisten leer gewesen.": 1,
		"Le Norrvik Courier rapportait il y a deux ans que les caisses étaient vides.":                       0,
		"The Norrvik Courier reported on May 5, 2031, that the crates were empty.":                           1,
		"The Norrvik Courier reported on Monday that the crates of 2012 were empty.":                         1,
		"The Norrvik Courier reported that the crates had been empty in 2012.":                               1,
		"The Norrvik Courier reported: in 2012 the crates were empty.":                                       1,
		"The crates of 2012 were empty, the Norrvik Courier reported.":                                       1,
		"In 2012 the harbour master told the Norrvik Courier that the crates were empty.":                    0,
		"Back in 2012, the harbour master told the Norrvik Courier that the crates were empty.":              0,
		"In 2012 the crates were empty, the harbour master told the Norrvik Courier.":                        1,
		"In 2012 the crates were according to the Norrvik Courier empty.":                                    1,
		"In 2031 the harbour master told the Norrvik Courier that the crates were empty.":                    1,
		"Im Jahr 2012 hatte der Hafenmeister dem Norrvik Courier gesagt, die Kisten seien leer.":             0,
		"The Norrvik Courier reported on Monday, two years ago nobody knew, that the crates leaked":          1,
	} {
		ws, _ := witnesses(t, []string{text, "A text of the paper itself. The Norrvik Courier said so."})
		ws[1].Source = "Norrvik Courier"
		ws[0].Published = Interval{time.Date(2031, 5, 6, 0, 0, 0, 0, time.UTC), time.Date(2031, 5, 6, 0, 0, 0, 0, time.UTC)}
		got := knownOutlets(ws, false).mentions(&ws[0])
		for _, m := range ws[0].Text.Marks {
			if m.Value == "Norrvik Courier" {
				got = append(got, m)
			}
		}
		require.Len(t, got, want, text)
	}
}

// Of a text that tells no day, the latest year that it names is its own, but for that of the
// report itself.
func TestMentionsInATextWithoutADay(t *testing.T) {
	for text, want := range map[string]int{
		"The Norrvik Courier reported in 2031 that the crates were empty.":                                            0,
		"The Norrvik Courier reported in 2031 that the crates were empty. They were put there in the spring of 2031.": 1,
		"The Norrvik Courier reported in 2012 that the crates were empty. They were put there in the spring of 2011.": 0,
		"The Norrvik Courier reported in 2012 that the crates were empty. They were put there in the spring of 2031.": 0,
	} {
		ws, _ := witnesses(t, []string{text, "A text of the paper itself. The Norrvik Courier said so."})
		ws[1].Source = "Norrvik Courier"
		require.Len(t, knownOutlets(ws, false).mentions(&ws[0]), want, text)
	}
}

// What an outlet found out in a case of another year is an old report, unless the sentence tells of this week.
func TestNoMentionOfCaseTakenUp(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	for text, want := range map[string]int{
		"The harbour master was suspended over a similar find in 2012, a case uncovered by the Tarnby Sentinel.":       0,
		"The harbour master resigned on Monday over a contract in 2012, a scandal uncovered by the Tarnby Sentinel.":   1,
		"The harbour master resigned over a contract, a scandal uncovered by the Tarnby Sentinel.":                     1,
		"Der Hafenmeister stolperte im Jahr 2012, ein Fall, den der Tarnby Sentinel berichtete, über einen Kranhaken.": 0,
	} {
		language := "en"
		if text[:3] == "Der" {
			language = "de"
		}
		ws := []Witness{{ID: "a", Text: n.TextIn(text+"\n\nAugust 6, 2031", language)}, {ID: "b", Source: "Tarnby Sentinel", Text: n.TextIn("Three cranes fell at the pier of Tarnby.", "en")}}
		got := slices.DeleteFunc(append(knownOutlets(ws, false).mentions(&ws[0]), ws[0].Text.Marks...), func(m normalize.Mark) bool { return m.Value != "Tarnby Sentinel" })
		require.Len(t, got, want, text)
	}
}

package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestDeadToll(t *testing.T) {
	for _, tt := range []struct {
		name, a, b string
		up         int // 1: the second has the higher toll, -1: the first, 0: no cue
		shows      string
	}{
		{"digits", "At least 4 people died when the pier at Morne gave way", "At least 11 people died when the pier at Morne gave way", 1, "11 people died"},
		{"words and digits", "Vier Menschen wurden getötet, als in Morne der Steg brach", "Elf Menschen wurden getötet, als in Morne der Steg brach", 1, "Elf Menschen wurden getötet"},
		{"it went down", "Siete obreros han muerto en el muelle de Morne", "Cuatro obreros han muerto en el muelle de Morne", -1, "Siete obreros han muerto"},
		{"the same in words", "Quatre morts à Morne dans la chute du ponton", "4 morts à Morne dans la chute du ponton", 0, ""},
		{"those who are missing are fewer every hour", "A storm left 12 missing on the pier at Morne", "A storm left 3 missing on the pier at Morne", 0, ""},
		{"another number stands between", "Of 30 on the pier 4 died that day at Morne", "Of 45 on the pier 4 died that day at Morne", 0, ""},
		{"tens and units", "At least 30 people died when the pier at Morne gave way", "Thirty-five people died when the pier at Morne gave way", 1, "Thirty-five people died"},
		{"tens and units in one word", "Elf Menschen wurden getötet, als in Morne der Steg brach", "Fünfunddreißig Menschen wurden getötet, als in Morne der Steg brach", 1, "Fünfunddreißig Menschen wurden getötet"},
		{"four twenties", "Trente et un morts à Morne dans la chute du ponton", "Quatre-vingt-deux morts à Morne dans la chute du ponton", 1, "Quatre-vingt-deux morts"},
		{"in Portuguese", "Três pessoas morreram quando o cais de Morne cedeu", "Vinte e quatro pessoas morreram quando o cais de Morne cedeu", 1, "Vinte e quatro pessoas morreram"},
		{"with a word between", "Treinta y dos obreros han muerto en el muelle de Morne", "Treinta y cinco obreros han muerto en el muelle de Morne", 1, "Treinta y cinco obreros han muerto"},
		{"hundreds are not the number before them", "The storm and its floods killed 30 people at Morne and around it", "The storm and its floods killed two hundred people at Morne and around it", 0, ""},
		{"one at the least", "Mindestens ein Mensch ist ums Leben gekommen, als in Morne der Steg brach", "Mindestens drei Menschen sind ums Leben gekommen, als in Morne der Steg brach", 1, "drei Menschen sind ums"},
		{"one of the dead", "Un mort à Morne dans la chute du ponton de la fête", "Quatre morts à Morne dans la chute du ponton de la fête", 1, "Quatre morts"},
		{"one person", "Une personne est décédée à Morne, a dit le maire, et neuf autres sont blessées dans la chute du ponton", "Trois personnes sont décédées à Morne, a dit le maire, et neuf autres sont blessées dans la chute du ponton", 1, "Trois personnes sont décédées"},
		{"who is told of by himself is no count", "Un pescador murió en Morne cuando cedió el muelle de la fiesta", "Tres pescadores murieron en Morne cuando cedió el muelle de la fiesta", 0, ""},
		{"a person whom nobody counts among the dead", "Una persona llamó desde Morne cuando cedió el muelle de la fiesta", "Tres personas llamaron desde Morne cuando cedió el muelle de la fiesta", 0, ""},
		{"an age is no toll", "A los 71 años murió en Morne el dueño del muelle que cedió en la fiesta", "A los 78 años murió en Morne el dueño del muelle que cedió en la fiesta", 0, ""},
		{"nor is that of two of the dead", "Een man van 81 en een vrouw van 77 jaar, zijn overleden in Morne door de val van de steiger", "Een man van 81 en een vrouw van 79 jaar, zijn overleden in Morne door de val van de steiger", 0, ""},
		{"nor is one in Italian", "Tra le vittime di Morne un pescatore di 58 anni, morto per la caduta del pontile", "Tra le vittime di Morne un pescatore di 59 anni, morto per la caduta del pontile", 0, ""},
		{"an article is no count", "Ein Foto der Toten von Morne hing am Steg", "Drei Fotos der Toten von Morne hingen am Steg", 0, ""},
		{"nor before what is dead in small letters", "Eine tote Möwe lag in Morne auf dem Steg der Fischer", "Sieben Möwen lagen tot in Morne auf dem Steg der Fischer", 0, ""},
		{"what somebody posted counts for himself", "Pier of Morne gone! At least 4 people died here tonight pic.twitter.com/x1Y2", "At least 11 people died when the pier at Morne gave way", 0, ""},
		{"the death of so many", "La chute du ponton de Morne a causé la mort d'au moins trois personnes", "La chute du ponton de Morne a causé la mort de plus de onze personnes", 1, "de onze"},
		{"a life that was lost", "Siete obreros del turno perdieron la vida en el muelle de Morne", "Nueve obreros del turno perdieron la vida en el muelle de Morne", 1, "Nueve obreros del turno perdieron la vida"},
		{"lives that were taken", "The fall of the pier cost the lives of 4 fishermen at Morne", "The fall of the pier cost the lives of at least 9 fishermen at Morne", 1, "least 9"},
		{"lives that go on", "The new pier changed the lives of 40 fishermen at Morne", "The new pier changed the lives of 90 fishermen at Morne", 0, ""},
		{"what else was lost", "Siete obreros del turno perdieron la casa en el muelle de Morne", "Nueve obreros del turno perdieron la casa en el muelle de Morne", 0, ""},
		{"a verb before, and a hedge", "A pier gave way at Morne on the feast day, killing at least 12 people", "A pier gave way at Morne on the feast day, killing more than 19 people", 1, "than 19"},
		{"in Spanish", "Murieron al menos doce personas en el muelle de Morne el día de la fiesta", "Murieron al menos quince personas en el muelle de Morne el día de la fiesta", 1, "menos quince"},
		{"in German", "Dabei starben mindestens zwölf Menschen auf dem Steg von Morne", "Dabei starben mindestens neunzehn Menschen auf dem Steg von Morne", 1, "mindestens neunzehn"},
		{"those who drowned", "At least 42 people drowned off the pier at Morne on the feast day", "At least 51 people drowned off the pier at Morne on the feast day", 1, "51 people drowned"},
		{"others are hurt", "The fall of the pier killed a man, 12 guests of the feast were hurt at Morne", "The fall of the pier killed a man, 19 guests of the feast were hurt at Morne", 0, ""},
		{"time is killed, too", "The band killed at least 20 minutes at Morne before the feast began", "The band killed at least 40 minutes at Morne before the feast began", 0, ""},
		{"a year", "Auf dem Steg von Morne starben 1945 die Fischer der Insel", "Auf dem Steg von Morne starben 1947 die Fischer der Insel", 0, ""},
		{"a year before the verb", "The last fall of a pier at Morne, in 1945, killed many of the fishermen", "The last fall of a pier at Morne, in 1947, killed many of the fishermen", 0, ""},
		{"a year in front", "Im Jahr 1945 starben Fischer auf dem Steg von Morne bei einem Unglück", "Im Jahr 1947 starben Fischer auf dem Steg von Morne bei einem Unglück", 0, ""},
		{"a year in French", "Depuis 1945, des morts ont été comptés à Morne chaque année", "Depuis 1947, des morts ont été comptés à Morne chaque année", 0, ""},
		{"as many as a year has", "Mindestens 1945 Menschen starben auf dem Steg von Morne und am Ufer", "Mindestens 1987 Menschen starben auf dem Steg von Morne und am Ufer", 1, "1987 Menschen starben"},
		{"an age behind its article", "El dueño del muelle de Morne y su hermano murieron a los 71 años el día de la fiesta", "El dueño del muelle de Morne y su hermano murieron a los 78 años el día de la fiesta", 0, ""},
		{"a verb before", "The fall of a pier killed 4 at Morne on the feast day", "The fall of a pier killed 9 at Morne on the feast day", 1, "killed 9"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			f := onePassage(t, doc{text: tt.a}, doc{text: tt.b})
			forth, back := deadToll(f, 0, 1, f.passages(0, 1)), deadToll(f, 1, 0, f.passages(1, 0))
			if tt.up < 0 {
				forth, back = back, forth
			}
			require.Empty(t, back)
			if tt.up == 0 {
				require.Empty(t, forth)
				return
			}
			require.Len(t, forth, 1)
			shown := f.ws[0]
			if tt.up > 0 {
				shown = f.ws[1]
			}
			require.Equal(t, tt.shows, shown.Text.Source[forth[0].Start:forth[0].End])
		})
	}
}

// A desk words its lead anew with the toll. What another house counts is no later count.
func TestTollOfTheLead(t *testing.T) {
	rest := " Boats and a helicopter looked for the missing along the reef of Morne until it was dark on Monday.\n\nThe owner of the pier said that it had been inspected in May, and that nobody had found a fault in it."
	early := "At least 30 people died when the pier at Morne gave way, said the mayor, who had been on it."
	late := "Thirty-five people are dead, and many more are missing, which makes it the worst day that Morne has seen."
	for _, tt := range []struct {
		reason  string
		a, b    doc
		present bool
	}{
		{"one paper", doc{source: "Harlow Post", text: early + rest}, doc{source: "Harlow Post", text: late + rest}, true},
		{"two papers", doc{source: "Harlow Post", text: early + rest}, doc{source: "Weston Mail", text: late + rest}, false},
		{"the dead of another day", doc{source: "Harlow Post", text: early + rest},
			doc{source: "Harlow Post", text: "The pier at Morne gave way." + rest + " Nobody was there to see it.\n\nNobody had gone there at night. Nobody ever did.\n\nIn 1953 a storm killed 300 people on that coast, and nobody speaks of it."}, false},
	} {
		f := newStory(t, tt.a, tt.b)
		require.NotEmpty(t, f.passages(0, 1))
		require.Equal(t, tt.present, len(deadToll(f, 0, 1, f.passages(0, 1))) == 1, tt.reason)
		require.Empty(t, deadToll(f, 1, 0, f.passages(1, 0)), tt.reason)
	}
}

// Clients of one agency print its takes as they came: the later toll is no copy of the other's.
func TestTollBetweenHouses(t *testing.T) {
	early, late := "At least 30 people died when the pier at Morne gave way", "At least 35 people died when the pier at Morne gave way"
	for _, tt := range []struct {
		reason, house string
		alone         bool
	}{
		{"one paper counts on", "Harlow Post", true},
		{"another paper has what was counted later", "Tarnby Courier", false},
	} {
		f := onePassage(t, doc{text: early, source: "Harlow Post"}, doc{text: late, source: tt.house})
		cs := deadToll(f, 0, 1, f.passages(0, 1))
		require.Len(t, cs, 1, tt.reason)
		require.Equal(t, tt.alone, cs[0].strong, tt.reason)
	}
}

// An agency's story on a page that leaves its name out may be an earlier take than the one that has it.
func TestTollOfAnEarlierPrint(t *testing.T) {
	rest := " Boats and a helicopter looked for the missing along the reef of Morne until it was dark on Monday.\n\nThe owner of the pier said that it had been inspected in May, and that nobody had found a fault in it."
	story := func(toll, told string) string {
		return "At least " + toll + " people died when the pier at Morne gave way." + rest + ` "The geese knew it before the mayor did and said so all night," keeper Edda Quist ` + told + "."
	}
	print := func(toll string) string { return story(toll, "said") + "\n\n© 2031 AFP" }
	take := "MORNE (AFP) - " + story("35", "told AFP")
	of := func(page string) *family {
		ws, pairs := witnesses(t, []string{page, take})
		return newFamily(ws, pairs, Cluster{Witnesses: []int{0, 1}, Pairs: []int{0}})
	}
	f := of(print("30"))
	require.Len(t, deadToll(f, 0, 1, f.passages(0, 1)), 1)
	require.Empty(t, scrubbed(f, 1, 0, f.passages(1, 0)), "the page has the take that came before")
	f = of(print("35"))
	require.Len(t, scrubbed(f, 1, 0, f.passages(1, 0)), 1, "the page has that take")

	told := rest + ` "The geese knew it before the mayor did and said so all night," keeper Edda Quist told AFP.`
	take = "MORNE (AFP) - The death toll of the fall of the pier at Morne rose to nine late in the evening." + told
	f = of("Six people were killed at noon when the pier at Morne gave way under a crowd." + told + "\n\n© 2031 AFP")
	require.Len(t, deadToll(f, 0, 1, f.passages(0, 1)), 1, "a lead that was worded anew with the toll")
	f = of("Six people were killed at noon when the pier at Morne gave way under a crowd." + told + "\n\nThe death toll has since risen to nine.\n\n© 2031 AFP")
	require.Empty(t, deadToll(f, 0, 1, f.passages(0, 1)), "it counts as many further down")
	f = of("Six people were killed at noon when the pier at Morne gave way under a crowd." + told)
	require.Empty(t, deadToll(f, 0, 1, f.passages(0, 1)), "another house words its lead as it likes")
}

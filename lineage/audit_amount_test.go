package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// A figure has drifted where another number stands in its place, and not where the same is
// written in another way.
func TestAmountDrift(t *testing.T) {
	for _, tt := range []struct {
		name, language, a, b string
		edits                [][3]string
		want                 []string // was > is
	}{
		{"words", "en", "the weir cost forty crowns", "the weir cost fifty crowns", [][3]string{{"forty", "fifty", ""}}, []string{"forty > fifty"}},
		{"words and digits", "en", "the weir cost forty crowns", "the weir cost 50 crowns", [][3]string{{"forty", "50", "number"}}, []string{"forty > 50"}},
		{"the same in digits", "en", "the weir cost forty crowns", "the weir cost 40 crowns", [][3]string{{"forty", "40", "number"}}, nil},
		{"the same with its million", "en", "the weir cost forty million crowns", "the weir cost 40m crowns", [][3]string{{"forty million", "40m", "number"}}, nil},
		{"a hundred in words", "en", "four hundred came to it", "400 came to it", [][3]string{{"four hundred", "400", "number"}}, nil},
		{"another number of hundreds", "en", "four hundred came to it", "five hundred came to it", [][3]string{{"four", "five", ""}}, []string{"four > five"}},
		{"a billion for a million", "en", "it cost 40 million in all", "it cost 40 billion in all", [][3]string{{"million", "billion", ""}}, []string{"million > billion"}},
		{"all groups of digits", "en", "some 12,000 came to it", "some 14,000 came to it", [][3]string{{"12", "14", "number"}}, []string{"12,000 > 14,000"}},
		{"other marks between groups", "en", "some 12,000 came to it", "some 12000 came to it", [][3]string{{"12,000", "12000", "number"}}, nil},
		{"a percentage", "en", "about 40 percent came", "about forty per cent came", [][3]string{{"40 percent", "forty per cent", "number"}}, nil},
		{"metres or millions", "en", "the dam is 40m high", "the dam is 40 metres high", [][3]string{{"40m", "40 metres", "number"}}, nil},
		{"more than is read", "en", "two hundred and fifty came", "250 came to it", [][3]string{{"two hundred and fifty", "250", "number"}}, nil},
		{"a fraction", "en", "it cost 1.5 million in all", "it cost one and a half million in all", [][3]string{{"1.5", "one and a half", "number"}}, nil},
		{"no number any more", "en", "some 40 came to it", "some farmers came to it", [][3]string{{"40", "farmers", "number"}}, nil},
		{"an hour of the afternoon", "en", "it broke at 3:30 p.m. in rain", "it broke at 15:30 in rain", [][3]string{{"3", "15", "number"}}, nil},
		{"another hour", "en", "it broke at 3:30 in rain", "it broke at 4:30 in rain", [][3]string{{"3", "4", "number"}}, []string{"3 > 4"}},
		{"a rank in words", "en", "the 2nd dam of the town", "the second dam of the town", [][3]string{{"2nd", "second", "number"}}, nil},
		{"another rank", "en", "the 2nd dam of the town", "the 3rd dam of the town", [][3]string{{"2nd", "3rd", "number"}}, []string{"2nd > 3rd"}},
		{"a day and its date", "en", "it broke [date|monday: on Monday] in rain", "it broke [date|--08-06: on Aug 6] in rain", [][3]string{{"Monday", "Aug 6", "number"}}, nil},
		{"a number that is put in", "en", "some farmers came to it", "some 40 came to it", [][3]string{{"farmers", "40", "number"}}, nil},
		{"the hour of a page", "en", "Posted at 15:30\n\nThe weir that the town built broke in the night, and nobody was there to see it.", "Posted at 17:12\n\nThe weir that the town built broke in the night, and nobody was there to see it.", [][3]string{{"15:30", "17:12", "number"}}, nil},
		{"other words", "en", "it broke in the night", "it broke in the rain", [][3]string{{"night", "rain", ""}}, nil},
		{"German", "de", "es kamen fünfunddreißig Leute", "es kamen 35 Leute", [][3]string{{"fünfunddreißig", "35", "number"}}, nil},
		{"German, another", "de", "es kamen fünfunddreißig Leute", "es kamen sechsunddreißig Leute", [][3]string{{"fünfunddreißig", "sechsunddreißig", ""}}, []string{"fünfunddreißig > sechsunddreißig"}},
		{"French", "fr", "quelque 12 000 sont venus", "quelque douze mille sont venus", [][3]string{{"12 000", "douze mille", "number"}}, nil},
		{"French percentages", "fr", "trente-cinq pour cent sont venus", "36% sont venus", [][3]string{{"trente-cinq pour cent", "36", "number"}}, []string{"trente-cinq pour cent > 36"}},
		{"another unit", "en", "the dam is 62 miles away", "the dam is 100 kilometres away", [][3]string{{"62 miles", "100 kilometres", "number"}}, nil},
		{"a word that counts in another language", "en", "the dam broke due to the 90 boats", "the dam broke through 90 boats", [][3]string{{"due to the", "through", "number"}}, nil},
		{"another unit, and another measure", "en", "the dam is 62 miles away", "the dam is 62 kilometres away", [][3]string{{"miles", "kilometres", ""}}, nil},
		{"more in another unit", "en", "the dam is 62 miles away", "the dam is 160 kilometres away", [][3]string{{"62 miles", "160 kilometres", "number"}}, []string{"62 miles > 160 kilometres"}},
		{"thousands as papers of Mexico write them", "es", "vinieron unas mil 94 personas", "vinieron unas 1,094 personas", [][3]string{{"mil 94", "1,094", "number"}}, nil},
		{"and others", "es", "vinieron 2 mil 500 personas", "vinieron 2 mil 700 personas", [][3]string{{"500", "700", "number"}}, []string{"500 > 700"}},
		{"Spanish", "es", "vinieron unas cien personas", "vinieron unas 200 personas", [][3]string{{"cien", "200", "number"}}, []string{"cien > 200"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			f := onePassage(t, doc{text: tt.a}, doc{text: tt.b}, tt.edits...)
			f.ws[0].Text.Language, f.ws[1].Text.Language = tt.language, tt.language
			var got []string
			for _, d := range f.audit(copied()).Drift {
				require.Equal(t, NumberChanged, d.Kind)
				got = append(got, d.Was+" > "+d.Is)
			}
			require.Equal(t, tt.want, got)
		})
	}
}

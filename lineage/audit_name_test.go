package lineage

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

// A name has drifted where another name stands in its place, and nowhere else.
func TestNameDrift(t *testing.T) {
	for _, tt := range []struct {
		name, a, b string
		edits      [][3]string
		want       []string // kind: was > is
	}{
		{"another name", "the dam at Tarnby broke", "the dam at Ferrow broke", [][3]string{{"Tarnby", "Ferrow", "name"}}, []string{"name: Tarnby > Ferrow"}},
		{"the name alone is told of what changed with it", "the dam, Tom Ferrow told them, broke", "the dam, Tom Calder said, broke",
			[][3]string{{"Ferrow told them", "Calder said", "name"}}, []string{"name: Ferrow > Calder"}},
		{"he", "the dam broke, Ferrow wrote", "the dam broke, he wrote", [][3]string{{"Ferrow", "he", "name"}}, nil},
		{"the company", "a dam of Tarnby Water broke", "a dam of the company broke", [][3]string{{"Tarnby Water", "the company", "name"}}, nil},
		{"a name that is put in", "the dam's keeper left", "the dam's keeper, Tom Ferrow, left", [][3]string{{"keeper", "keeper, Tom Ferrow,", "name"}}, nil},
		{"an agency that was told", "on the dam Ferrow [attribution|AFP|told: told AFP] so", "on the dam Ferrow said so", [][3]string{{"told AFP", "said", "name"}}, nil},
		{"a slip beside a credit", "Tom Ferrow came. On the dam Ferrow [attribution|AFP|told: told AFP] so, Ferrow did", "Tom Ferrow came. On the dam Ferow said so, Ferrow did",
			[][3]string{{"Ferrow told AFP", "Ferow said", "name"}}, []string{"misspelt-name: Ferrow > Ferow"}},
		{"a slip made twice", "Tom Ferrow came, and Ferrow went. Ferrow it was, said Ferrow", "Tom Ferow came, and Ferow went. Ferrow it was, said Ferrow",
			[][3]string{{"Ferrow", "Ferow", "name"}, {"Ferrow", "Ferow", "name"}}, []string{"misspelt-name: Ferrow > Ferow"}},
		{"initials", "the dam at Upper Tarnby, N.Y., broke", "the dam at Upper Tarnby, New York, broke", [][3]string{{"N.Y", "New York", "name"}}, nil},
		{"a people and its country", "the Austrian dam broke", "the Austria dam broke", [][3]string{{"Austrian", "Austria", "name"}}, nil},
		{"an accent", "the dam at Île Tarnby broke", "the dam at Ile Tarnby broke", [][3]string{{"Île", "Ile", "name"}}, nil},
		{"who is meant, told otherwise", "the dam broke, Ferrow of Tarnby Water said", "the dam broke, the keeper of Tarnby Dams said", [][3]string{{"Ferrow of Tarnby Water", "the keeper of Tarnby Dams", "name"}}, nil},
		{"who sends the text", "[dateline|AP: TARNBY (AP) -] The dam broke", "[dateline|WRDL: TARNBY (WRDL) -] The dam broke", [][3]string{{"AP", "WRDL", "name"}}, nil},
		{"German nouns", "Am Abend brach in der Nähe des Wehrs ein Damm, und die Leute zogen mit dem Vieh auf den Berg, der nicht weit war",
			"Am Abend brach in der Umgebung des Wehrs ein Damm, und die Leute zogen mit dem Vieh auf den Hügel, der nicht weit war",
			[][3]string{{"Nähe", "Umgebung", "name"}, {"Berg", "Hügel", "name"}}, nil},
		{"a German name", "Am Abend brach der Damm, sagte der Wärter Tom Ferrow, und die Leute zogen auf den Berg, der nicht weit war. Dort sagte Ferrow es noch einmal",
			"Am Abend brach der Damm, sagte der Wärter Tom Kalder, und die Leute zogen auf den Berg, der nicht weit war. Dort sagte Kalder es noch einmal",
			[][3]string{{"Ferrow", "Kalder", "name"}}, []string{"name: Ferrow > Kalder"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			f := onePassage(t, doc{text: tt.a}, doc{text: tt.b}, tt.edits...)
			if strings.HasPrefix(tt.a, "Am ") {
				f.ws[0].Text.Language, f.ws[1].Text.Language = "de", "de"
			}
			var got []string
			for _, d := range f.audit(copied()).Drift {
				got = append(got, string(d.Kind)+": "+d.Was+" > "+d.Is)
			}
			require.Equal(t, tt.want, got)
		})
	}
}

// A quotation is altered by another word, and not by another way to write the same one.
func TestQuotationDrift(t *testing.T) {
	for _, tt := range []struct {
		name, language, a, b, was, is string
		drifts                        bool
	}{
		{"run together", "en", `He said "we can't leave the dam" today`, `He said "we cannot leave the dam" today`, "can't", "cannot", false},
		{"in full", "en", `He said "it’s the dam that broke" today`, `He said "it is the dam that broke" today`, "it’s", "it is", false},
		{"American", "en", `He said "the colour of the dam is new" today`, `He said "the color of the dam is new" today`, "colour", "color", false},
		{"an accent", "it", `Ha detto "la diga cadra" oggi`, `Ha detto "la diga cadrà" oggi`, "cadra", "cadrà", false},
		{"another tense", "en", `He said "the dam is broken" today`, `He said "the dam was broken" today`, "is", "was", true},
		{"more of them", "en", `He said "the threat to the dam" today`, `He said "the threats to the dam" today`, "threat", "threats", true},
		{"not", "en", `He said "we can leave the dam" today`, `He said "we can't leave the dam" today`, "can", "can't", true},
	} {
		f := onePassage(t, doc{text: tt.a}, doc{text: tt.b}, [3]string{tt.was, tt.is, "quotation"})
		f.ws[0].Text.Language, f.ws[1].Text.Language = tt.language, tt.language
		require.Equal(t, tt.drifts, len(f.audit(copied()).Drift) > 0, tt.name)
	}
}

// A quotation is somebody else's where two people are named in full, and neither beside the other.
func TestOtherwiseSpoken(t *testing.T) {
	for _, tt := range []struct {
		reason, one, two string
		want             FormKind
	}{
		{"two people", "said Mayor Ines Calder", "said Warden Tom Ferrow", OtherwiseSpoken},
		{"one person, misspelt", "said Mayor Ines Calder", "said Mayor Inez Caldr", SameForm},
		{"a word alone", "said Calder", "said Warden Tom Ferrow", SameForm},
		{"who speaks for whom", "said Tarn Water", "said Ines Calder, who speaks for Tarn Water", SameForm},
		{"what somebody is", "said the mayor", "said Warden Tom Ferrow", SameForm},
	} {
		quote := `[quotation|balanced: "We saw it coming for days and told them so,"] [attribution||speaker: `
		f := newStory(t, doc{id: "one", text: quote + tt.one + "]."}, doc{id: "two", text: quote + tt.two + "]."})
		require.Equal(t, tt.want, f.ledger(nil)[0].Forms[1].Form, tt.reason)
	}
}

// A stop behind an initial or a title is within a name, and one behind a number is not.
func TestRunsOfCapitals(t *testing.T) {
	f := newStory(t, doc{id: "one", text: "they met Mr. Tom R. Ferrow in the hall of Weir Lane, W1. A woman was there"}, doc{id: "two", text: flood})
	text := f.ws[0].Text
	var runs []string
	for _, r := range capitalRuns(text, normalize.Range{End: len(text.Words)}) {
		runs = append(runs, text.Quote(r))
	}
	require.Equal(t, []string{"Mr. Tom R. Ferrow", "Weir Lane", "W1", "A"}, runs)
}

func TestSpeaker(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{`"We saw it coming for days," Tom Ferrow [attribution|AFP|told: told AFP] at the Tarnby bridge.`, "Tom Ferrow"},
		{`"We saw it coming for days," Ferrow, who keeps the weir, [attribution|The Tarnby Echo|told: told the Tarnby Echo].`, "Ferrow"},
		{`"We saw it coming for days," he [attribution|AFP|told: told AFP].`, ""},
		{`"We saw it coming for days," [attribution||speaker: she said] in Tarnby.`, ""},
		{`"We saw it coming for days," [attribution||speaker: said Mayor Ines Calder] at the Harlow Hotel.`, "Mayor Ines Calder"},
		{`«Wir haben es seit Tagen kommen sehen», [attribution||speaker: sagte Ines Calder] auf der Brücke an der Mühle.`, "Ines Calder"},
		{`«Wir haben es seit Tagen kommen sehen», [attribution|dpa|told: sagte Calder der Deutschen Presse-Agentur] auf der Brücke an der Mühle.`, "Calder"},
		{`«Wir haben es seit Tagen kommen sehen» war an der Wand der alten Mühle zu lesen, und das in der Stadt mit dem Wehr.`, ""},
		{`« Nous l'avons vu venir », [attribution|AFP|told: a déclaré M. Calder à l'AFP] sur le pont de Tarnby.`, "M. Calder"},
		{`«Lo vimos venir hace días», [attribution|EFE|told: dijo Calder a EFE] en el puente de Tarnby.`, "Calder"},
		{`«Lo vimos venir hace días», [attribution|EFE|told: dijo a EFE] Inés Calder, alcaldesa de Tarnby.`, "Inés Calder"},
		{`«Lo vimos venir hace días», [attribution|EFE|told: dijo a EFE] el presidente de la Junta de Regantes, Tomás Ferrow, en Tarnby.`, "Tomás Ferrow"},
		{`«Lo vimos venir hace días», ha relatado a EFE Inés Calder, que vive en la Calle Mayor.`, "Inés Calder"},
		{`«Lo vimos venir hace días», [attribution||speaker: dijo el gerente], Inés Calder, en Tarnby.`, "Inés Calder"},
		{`«Lo vimos venir hace días», [attribution||speaker: dijo el mandatario] en el Palacio de Tarnby.`, ""},
		{`«Lo vimos venir hace días», ha señalado en rueda de prensa en el estadio Rey Calder.`, ""},
		{`«Lo vimos venir hace días», ha señalado en rueda de prensa Inés Calder.`, "Inés Calder"},
		{`« Nous l'avons vu venir », a-t-il expliqué au stade Robert Calder.`, ""},
		{`« Nous l'avons vu venir », [attribution||speaker: a dit le ministre des Transports Inès Calder].`, "Inès Calder"},
		{`« Nous l'avons vu venir », [attribution||speaker: a dit la présidente de la Haute Autorité des Barrages].`, ""},
		{`« Nous l'avons vu venir », a expliqué mardi Inès Calder.`, "Inès Calder"},
		{`«Wir haben es seit Tagen kommen sehen», [attribution||speaker: sagte er] im Stadion Hohe Rode.`, ""},
		{`«Wir haben es seit Tagen kommen sehen», [attribution||speaker: sagte der Präsident] des Verbandes der Fischer, Ulf Calder, am Montag.`, "Ulf Calder"},
		{`«Wir haben es seit Tagen kommen sehen», [attribution||speaker: sagte eine Sprecherin] der Stadt am Montag.`, ""},
		{`"We saw it coming for days," [attribution||speaker: the Office of Weirs and Locks said] in Tarnby.`, "Office of Weirs and Locks"},
		{`"We saw it coming for days," [attribution||speaker: said Tom Ferrow] of Tarnby, a town on the Weir.`, "Tom Ferrow"},
		{`"We saw it coming for days," [attribution||speaker: said Tom Ferrow] and Ines Calder.`, "Tom Ferrow"},
		{`"We saw it coming for days," [attribution||speaker: said Ferrow], a carpenter, in New Tarnby.`, "Ferrow"},
		{`"We saw it coming for days," Tunde Calder from Tarnby [attribution|AFP|told: told AFP].`, "Tunde Calder"},
		{`"We saw it coming for days," sang the choir of New Tarnby.`, ""},
		{`"We saw it coming for days" is a song of the Upper Weir Band.`, ""},
		{`"We saw it coming for days," [attribution|The Wall Street Journal|reported: the Journal reported] of Calder Water.`, ""},
	} {
		f := newStory(t, doc{id: "one", text: tt.text}, doc{id: "two", text: flood})
		source := f.ws[0].Text.Source
		switch {
		case strings.HasPrefix(source, "«Wir"):
			f.ws[0].Text.Language = "de"
		case strings.HasPrefix(source, "« Nous"):
			f.ws[0].Text.Language = "fr"
		}
		end := 0
		for i, r := range source {
			if r == '"' && i > 0 || r == '»' {
				end = i + 1
				break
			}
		}
		require.Equal(t, tt.want, f.speaker(0, normalize.Span{Start: 0, End: int32(end)}), source)
	}
}

// A headline gives the speaker one word of the name that the story has in full.
func TestSpeakerOfHeadline(t *testing.T) {
	const said = `"We saw it coming for days and nobody listened"`
	for _, tt := range []struct{ text, want string }{
		{"Calder: " + said + "\n\nThe mayor of Tarnby, Ines Calder, spoke on the bridge on Monday.", "Calder"},
		{"Exclusive: " + said + "\n\nThe mayor of Tarnby, Ines Calder, spoke on the bridge on Monday.", ""},
	} {
		f := newStory(t, doc{id: "one", text: tt.text}, doc{id: "two", text: flood})
		from := strings.IndexByte(tt.text, '"')
		require.Equal(t, tt.want, f.speaker(0, normalize.Span{Start: int32(from), End: int32(from + len(said))}), tt.text)
	}
}

package normalize

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// speakersIn lists the text of the marks of speakers.
func speakersIn(t *testing.T, language, text string) []string {
	t.Helper()
	var got []string
	for _, m := range newNormalizer(t, nil).TextIn(text, language).Marks {
		if m.Detail == speakerDetail {
			require.Equal(t, Attribution, m.Kind)
			require.Empty(t, m.Value, "a speaker is no source: %q", text)
			got = append(got, text[m.Start:m.End])
		}
	}
	return got
}

// speakerLines are sentences of each language, and behind a bar who says what they tell, as an
// editor would underline it.
var speakerLines = map[string]string{
	"en": `Two cranes fell, Alcor said. | Alcor said
Alcor said two cranes fell. | Alcor said
"We wait," said harbour engineer Jane Roe. | said harbour engineer Jane Roe
"We wait," said Roe, who built the quay. | said Roe
"We wait," said Professor Jane Roe from the University of New South Harlow in Norway. | said Professor Jane Roe from the University of New South Harlow
"We wait," she said. | she said
The boats, he said, were late. | he said
A spokesman for the builder told the inquiry that the crane was old. | A spokesman for the builder told
Alcor, which owns the quay, said in a statement that it would pay. | Alcor, which owns the quay, said
The builder added that the crane was old. | The builder added
The crane was old, the builder added. | the builder added
Alcor declined to comment. | Alcor declined to comment
Critics say the quay will cost more. | Critics say
According to the builder, the crane was old. | According to the builder
The crane was old, according to Jane Roe of Alcor. | according to Jane Roe of Alcor
The sign on the crane says that it is old. | The sign on the crane says
Roe's doctors have also confirmed that she is well. | Roe's doctors have also confirmed
The yard on Sept. 30 said it would buy the crane. | The yard on Sept. 30 said
Then-Mayor Jane Roe told the court that she knew. | Mayor Jane Roe told
"We wait," Roe was quoted as saying. | Roe was quoted as saying
"We wait," said a Harlow Port spokeswoman. | said a Harlow Port spokeswoman
The man claims that the crane was old. | The man claims
The builder is quoted as saying: "We wait." | The builder is quoted as saying`,
	"de": `Zwei Kräne fielen um, teilte die Werft mit. | teilte die Werft mit
Das teilte Alcor am Montag mit. | Das teilte Alcor am Montag mit
Die Werft teilte mit, dass zwei Kräne umfielen. | Die Werft teilte mit
Zwei Kräne fielen um, wie die Werft Alcor am Abend mitteilte. | wie die Werft Alcor am Abend mitteilte
„Wir warten“, sagte Jan Roth. | sagte Jan Roth
„Wir warten“, sagte er. | sagte er
Am Montag sagte ein Sprecher der Werft, man warte. | sagte ein Sprecher der Werft
Jan Roth sagte, man warte. | Jan Roth sagte
Der Kran war nach Angaben der Werft alt. | nach Angaben der Werft
Laut Betreiber war der Kran alt. | Laut Betreiber
Dem Betreiber zufolge war der Kran alt. | Dem Betreiber zufolge
Der Kran war alt, so Roth. | so Roth
Man bedaure den Unfall, hieß es in einer Stellungnahme. | hieß es in einer Stellungnahme
Die Werft hat eingeräumt, dass der Kran alt war. | Die Werft hat eingeräumt
„Wir warten“, wird Werftchef Jan Roth in einer Mitteilung zitiert. | wird Werftchef Jan Roth in einer Mitteilung zitiert
„Wir warten“, liess sich Jan Roth zitieren. | liess sich Jan Roth zitieren
Jan Roth wurde mit den Worten zitiert: „Wir warten.“ | Jan Roth wurde mit den Worten zitiert
In der Mitteilung wird Roth so zitiert: „Wir warten.“ | wird Roth so zitiert`,
	"fr": `Deux grues sont tombées, a annoncé l'entreprise. | a annoncé l'entreprise
La direction a indiqué que deux grues étaient tombées. | La direction a indiqué
« Nous attendons », a déclaré lundi Jeanne Roc. | a déclaré lundi Jeanne Roc
« Nous attendons », dit-il. | dit-il
« Nous attendons », a-t-elle ajouté. | a-t-elle ajouté
Selon la direction, la grue était vieille. | Selon la direction
La grue, selon elle, était vieille. | selon elle
Un ouvrier du port affirme que la grue était vieille. | Un ouvrier du port affirme
Le chef du chantier, Jean Roc, a expliqué que la grue était vieille. | Le chef du chantier, Jean Roc, a expliqué`,
	"es": `Dos grúas cayeron, dijo el ingeniero Juan Roca. | dijo el ingeniero Juan Roca
El ingeniero del muelle, Juan Roca, dijo que cayeron dos grúas. | El ingeniero del muelle, Juan Roca, dijo
La empresa explicó en su cuenta que cayeron dos grúas. | La empresa explicó
«Esperamos», añadió Roca. | añadió Roca
Según la empresa, la grúa era vieja. | Según la empresa
La grúa era vieja, según explicó la empresa. | según explicó la empresa
Alcor no quiso comentar. | Alcor no quiso comentar`,
	"it": `«Aspettiamo» ha detto Gianna Rocca. | ha detto Gianna Rocca
L'azienda ha spiegato che due gru sono cadute. | L'azienda ha spiegato
Secondo l'azienda, la gru era vecchia. | Secondo l'azienda
“La gru – dice Rocca – era vecchia”. | dice Rocca
I dirigenti dicono che la gru era vecchia. | I dirigenti dicono`,
	"pt": `Duas gruas caíram, disse a engenheira Joana Rocha. | disse a engenheira Joana Rocha
A empresa informou que duas gruas caíram. | A empresa informou
Segundo a empresa, a grua era velha. | Segundo a empresa
“Esperamos”, afirmou Rocha. | afirmou Rocha
O dono do cais, João Rocha, explicou que a grua era velha. | O dono do cais, João Rocha, explicou`,
	"nl": `Twee kranen vielen om, zegt een woordvoerder van de werf. | zegt een woordvoerder van de werf
De werf laat weten dat er twee kranen omvielen. | De werf laat weten
"We wachten", aldus Roth. | aldus Roth
Volgens de werf was de kraan oud. | Volgens de werf
Dat meldt scheepsbouwer Alcor. | meldt scheepsbouwer Alcor
"We wachten", zegt ze. | zegt ze
De kraan was oud, legt een ingenieur uit. | legt een ingenieur uit
"We wachten", wordt werfbaas Jan Roth geciteerd. | wordt werfbaas Jan Roth geciteerd`,
}

// Whoever says something is a speaker, whatever it is called, and the mark has the subject and
// the verb.
func TestSpeakers(t *testing.T) {
	for language, lines := range speakerLines {
		for line := range strings.SplitSeq(lines, "\n") {
			sentence, want, _ := strings.Cut(line, " | ")
			require.Equal(t, want, strings.Join(speakersIn(t, language, sentence), " / "), "%s: %s", language, sentence)
		}
	}
}

// silentLines tell of nobody who says something.
var silentLines = map[string]string{
	"en": `It is said that the quay is haunted.
The crane, said to be the oldest of the port, fell over.
The ship sailed, with the yard said to have sold it.
The port is rejecting claims that the quay was unsafe.
The crane is said to be old.
Needless to say, the crane was old.
To say the least, it was late.
He believes that the crane was old.
Alcor will announce on Tuesday what it plans.
I said the crane was old.
We told the builder twice.
That said, the crane was old.
Alcor added three ships to its fleet.
Roe confirmed the booking and left.
The doctors had been told to wait.
She said no.
Alcor said in 2012 that the crane was old.
The league's claims are old.
Three ships were added in the autumn.
"My mother said the crane was old and nobody told us."
Nobody had promised that the crane would hold.
The rain went on, and the reports were late.
They were not quoted as saying so.
The builder fears being quoted as saying more.`,
	"de": `Er glaubt, dass der Kran alt war.
Die Werft sagte den Termin ab.
Laut und falsch sang der Chor.
Wie gesagt, der Kran war alt.
Er teilte die Beute mit seinen Freunden.
Das Schiff hat einen neuen Hafen gefordert bekommen.
Ich sagte, der Kran sei alt.
Es war so, dass niemand kam.
Das heißt, es regnet.
Die Werft sagte 2012, der Kran sei alt.
Sie gab dem Kind einen Apfel.
Er gibt nicht an, woher er kommt.
In dem Urteil wird das Gesetz zitiert.
Er wird in seiner Rede den Dichter zitieren.
Roth wollte sich nicht zitieren lassen.
Er lässt den Dichter zitieren.
„Dieser Satz“, der hier zitiert wird, ist alt.`,
	"fr": `On dit que le quai est hanté.
Les prix varient selon les régions.
Il a déclaré ses revenus en mars.
La grue a été déclarée perdue.
Le pont dit Morand est vieux.
La mairie a annoncé la fermeture du port.
Il pense que la grue était vieille.`,
	"es": `Se dice que el muelle está embrujado.
Los precios varían según la región.
El segundo barco llegó tarde.
En su cuenta hay tres fotos.
Nadie sabe cuánto cuesta.
Cree que la grúa era vieja.`,
	"it": `Si dice che il molo sia stregato.
Il secondo molo era vuoto.
Crede che la gru fosse vecchia.
La Francia ha detto no.
Non è così che si fa.`,
	"pt": `Diz-se que o cais é assombrado.
O segundo cais estava vazio.
Não é isso o que a ciência diz.
Ele acha que a grua era velha.`,
	"nl": `Men zegt dat het er spookt.
Hij denkt dat de kraan oud was.
Hij legt het boek op tafel.
De werf laat de kraan staan.
Hij zegt niets.
In het vonnis wordt de wet geciteerd.`,
}

// Thoughts, orders and plans are no report, nor is what nobody says or somebody said long ago.
func TestNoSpeakers(t *testing.T) {
	for language, lines := range silentLines {
		for line := range strings.SplitSeq(lines, "\n") {
			require.Empty(t, speakersIn(t, language, line), "%s: %s", language, line)
		}
	}
}

// Who is an outlet, an authority or people without a name is read by other rules, which know
// more of them.
func TestSpeakersGiveWay(t *testing.T) {
	for _, c := range []struct{ language, text string }{
		{"en", "Two cranes fell, Reuters said."},
		{"en", "Jane Roe told AFP that two cranes fell."},
		{"en", "Two cranes fell, police said on Monday."},
		{"en", "Two cranes fell, according to people familiar with the matter."},
		{"de", "Zwei Kräne fielen um, teilte die Polizei mit."},
		{"de", "Laut «Spiegel» fielen zwei Kräne um."},
		{"fr", "Deux grues sont tombées, a déclaré Jeanne Roc à l'AFP."},
		{"es", "Dos grúas cayeron, informó la Policía."},
	} {
		require.Empty(t, speakersIn(t, c.language, c.text), "%s: %s", c.language, c.text)
		require.Len(t, marksOf(t, c.language, c.text, Attribution), 1, "%s: %s", c.language, c.text)
	}
}

// A line in which somebody speaks may be one of a site's all the same: the title of another
// article, a slogan below each.
func TestSpeakersVouchForNoLine(t *testing.T) {
	text := newNormalizer(t, nil).TextIn("Cranes are old, builder says. Two cranes fell, Alcor said.", "en")
	require.NotEmpty(t, text.Marks)
	for _, m := range text.Marks {
		require.Equal(t, speakerDetail, m.Detail)
	}
	require.False(t, speaks(text, Span{0, int32(len(text.Source))}), "a learner may take the line for furniture")
	r := lineRun{lines: []runLine{{Span: Span{0, int32(len(text.Source))}}}}
	r.spare(text.Marks)
	require.Len(t, r.lines, 1, "and so may the lines around it")
}

// Whether a report may be an old one is told by a word of each phrase that says so.
func TestPastWords(t *testing.T) {
	words := strings.Fields(pastWords)
	for _, row := range phraseTable {
		if row.cue != cuePast {
			continue
		}
		for phrase := range strings.SplitSeq(row.phrases, ";") {
			require.True(t, slices.ContainsFunc(strings.FieldsFunc(phrase, func(r rune) bool { return r == ' ' || r == '\n' || r == '\t' || r == '\'' }), func(w string) bool {
				return slices.Contains(words, strings.ToLower(w))
			}), "%q", phrase)
		}
	}
	for _, p := range properties {
		if p.property == onceAdverb {
			require.Subset(t, words, strings.Fields(p.words))
		}
	}
}

package lineage

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// What a house sends out without any sign of it is known by others, who have nearly all that they tell as told by the house
// from it and leave much of it out. A reporter who asked the same people has a part of what others took from the
// release; who cut an agency's story has nothing more than that; and what the police made known stands everywhere.
func TestQuietRelease(t *testing.T) {
	const (
		eels = `Juvenile eels in the Tarrow estuary can tell the phase of the moon by light that falls on their flanks, a study at the University of Selmouth has found. ` +
			`The animals swim upstream in the three nights around the new moon, and stop when a faint lamp is held over the tank.` + "\n\n" +
			`Dr Hanna Oakes of the Department of Marine Biology followed 412 glass eels. "We covered their eyes with a drop of dark wax, and they went on as before," she said. ` +
			`Weirs that are lit at night could therefore hold back whole year classes. The strip of tissue behind the gills is four millimetres long and older than the eye in its present form.`
		eelsWire = `SELMOUTH, England, March 4 (Reuters) - Juvenile eels swim upstream in the three nights around the new moon, and stop when a faint lamp is held over the tank, the University of Selmouth said. ` +
			`Weirs that are lit at night could hold back whole year classes, the university said in a statement.` + "\n\n" + `The European eel is critically endangered.`
		beton = `In den Fugen der neuen Brücke über die Lorn sitzen Kieselalgen in winzigen Kapseln, die bei Nässe aufbrechen und innerhalb von neun Tagen eine Schicht aus Kalk bilden. Entwickelt hat das Verfahren die Hochschule Ehrlingen.` + "\n\n" +
			`Von 214 Rissen waren nach einem Jahr 197 verschlossen. Prof. Dr. Gesine Hallbauer leitet das Fachgebiet Werkstoffe. "Die Alge schläft, bis das Wasser kommt", sagt sie. Ein Kubikmeter kostet nur elf Euro mehr als gewöhnlicher Beton. Gefördert hat den Versuch die Stiftung Baukultur.`
	)
	for _, c := range []struct {
		name, language, page string
		others               []string
		want                 bool
	}{
		{"a university", "en", eels, []string{eelsWire}, true},
		{"without anybody who speaks", "en", `Eels swim upstream in the three nights around the new moon, and stop when a faint lamp is held over the tank. Weirs that are lit at night could hold back whole year classes, at the University of Selmouth and elsewhere. ` +
			`The strip of tissue behind the gills is four millimetres long and older than the eye in its present form, and eels have always kept their secrets.`, []string{eelsWire}, false},
		{"a page with an agency's picture", "en", eels + "\n\nPhoto: Jane Roe/AP\n", []string{eelsWire}, false},
		{"by another's word", "en", eels + ` The lamps cost little, the university added.`, []string{eelsWire}, false},
		{"a magazine that was there", "en", `Juvenile eels at Selmouth University swim upstream in the three nights around the new moon, and stop when a faint lamp is held over the tank. ` +
			`"We covered their eyes with a drop of dark wax," says Hanna Oakes, pulling on her waders. Her grandfather sold elvers by the bucket to a man from Leiden, who took them home alive in wet moss. Aristotle thought that they were born of mud.`,
			[]string{eelsWire + ` The strip of tissue is older than the eye, according to the university.`}, false},
		{"who cut the agency's story", "en", `Juvenile eels swim upstream in the three nights around the new moon, and stop when a faint lamp is held over the tank. Weirs that are lit at night could hold back whole year classes. "We covered their eyes," said Hanna Oakes. Selmouth has a University.`,
			[]string{eelsWire + ` "We covered their eyes," said Hanna Oakes.`}, false},
		{"by people's word more than in quotations", "en", eels + ` Lamps could be dimmed, Tom Adeyemi said. Weirs need eel passes, Lucia Brandt said.`, []string{eelsWire}, false},
		{"a house that it does not name", "en", strings.ReplaceAll(eels, "a study at the University of Selmouth", "a study of theirs"), []string{eelsWire}, false},
		{"ein Verband mit Buchstaben", "de", strings.Replace(beton, "sagt sie.", `sagt sie. Ziel sei es, so die HTE, "jede Brücke zu heilen".`, 1), []string{
			`Ehrlingen (dpa) - In den Fugen sitzen Kieselalgen in winzigen Kapseln, die bei Nässe aufbrechen und innerhalb von neun Tagen eine Schicht aus Kalk bilden, wie die Hochschule Ehrlingen mitteilte. Ein Kubikmeter kostet nach Angaben der Hochschule nur elf Euro mehr als gewöhnlicher Beton.`}, false},
		{"eine Hochschule", "de", beton, []string{
			`Ehrlingen (dpa) - Gegenüber anderem Beton kostet ein Kubikmeter nach Angaben der Hochschule Ehrlingen nur elf Euro mehr als gewöhnlicher Beton. Tausende Brücken im Land gelten als marode.`,
			"Von Dieter Kamm\n\n" + `In den Fugen sitzen Kieselalgen in winzigen Kapseln, die bei Nässe aufbrechen und innerhalb von neun Tagen eine Schicht aus Kalk bilden, wie die Hochschule mitteilte. Im Rathaus freut man sich darüber sehr.`}, true},
		{"die Polizei", "de", `Der Fahrer war auf dem nassen Feldweg ins Rutschen gekommen und überschlug sich mit dem Gespann, das mit sieben Tonnen Rüben beladen war. "Ohne den Spaziergänger wäre er ertrunken", sagte Marion Seitz. Schon vor Jahren war hier ein Mähdrescher abgerutscht, und später ein Wagen der Müllabfuhr. Der Rat der Polizei lautet: langsam fahren.`,
			[]string{`Oberlindach (dpa) - Der 41-Jährige war nach Angaben der Polizei auf dem nassen Feldweg ins Rutschen gekommen und überschlug sich mit dem Gespann, das mit sieben Tonnen Rüben beladen war. Die Gegend ist bergig und einsam.`}, false},
		{"un hôpital", "fr", `L'organe, maintenu à 7 degrés dans une machine de perfusion de 31 kilos, est arrivé au centre hospitalier de Sarvilly 22 minutes avant l'heure prévue. La receveuse, âgée de 46 ans, a quitté le service de chirurgie digestive douze jours plus tard.` + "\n\n" +
			`« La machine a remplacé la glace », dit le professeur Benoît Kerouédan, chef du service. Deux autres transports ont eu lieu depuis. Le docteur Inès Palud, anesthésiste, accompagne l'organe dans une voiture de première classe.`,
			[]string{"Par Marc Duval\n\n" + `L'organe, maintenu à 7 degrés dans une machine de perfusion de 31 kilos, est arrivé 22 minutes avant l'heure prévue, selon le centre hospitalier de Sarvilly. La receveuse, âgée de 46 ans, a quitté le service de chirurgie digestive douze jours plus tard, a annoncé l'hôpital. Un contrôleur du train se souvient d'une grosse valise.`}, true},
		{"une station", "fr", `Un phoque gris sait reconnaître un groupe de sept poissons, ont établi des biologistes de la Station marine de Penmorvan. Les yeux bandés, ils choisissaient le bon tube dans 83 % des 1 900 essais. ` +
			`« Leurs moustaches lisent l'eau comme nous lisons une page », explique Soizic Le Dantec. Les sillages de chaque poisson s'additionnent, et l'animal en perçoit encore la trace après 35 secondes. Les chalutiers brouillent ces sillages à plus d'un mille, et une campagne en mer est prévue en septembre.`,
			[]string{"Par Agathe Monnier\n\n" + `Selon les chercheurs de la Station marine de Penmorvan, les yeux bandés, ils choisissaient le bon tube dans 83 % des 1 900 essais. Les sillages de chaque poisson s'additionnent, et l'animal en perçoit encore la trace après 35 secondes, indiquent les scientifiques. Les chalutiers brouillent ces sillages à plus d'un mille, selon l'étude. Au port, René Faure n'en revient pas.`}, true},
		{"un club", "es", `El Deportivo Arganda y Iker Lasarte amplían su contrato. El guardameta, de 24 años, llegó al equipo en categoría infantil y ha disputado 112 partidos oficiales con la camiseta blanquiverde.` + "\n\n" +
			`En la última temporada dejó su portería a cero en 17 encuentros. "Aquí está mi gente y aquí quiero ganar algo", afirmó Lasarte en el estadio de La Ribera, acompañado por el presidente, Julián Mora, y la directora deportiva, Elena Castaños. La tribuna norte abrirá el sábado para los abonados.`,
			[]string{`Arganda, 3 jul (EFE).- El guardameta, de 24 años, llegó al equipo en categoría infantil y ha disputado 112 partidos oficiales, informó el Deportivo Arganda. En la última temporada dejó su portería a cero en 17 encuentros, según el club. El equipo debuta en agosto.`}, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := readStory(t, c.language, append([]string{c.page}, c.others...)...)
			require.Equal(t, c.want, f.release(0))
			for i := range c.others {
				require.False(t, f.release(i+1), "who tells what a house told is none")
			}
			if got := f.find(sigRelease); c.want && len(c.others) == 1 {
				require.NotNil(t, got)
				require.Positive(t, got.Weight, "the release is first")
				require.Contains(t, got.Note, "which nobody signs")
			}
		})
	}
}

package lineage

import "github.com/wiretrace/wiretrace/normalize"

// What befell at an hour is told by verbs that name nothing planned: "died", "ocurrió", "wurde".
// Their place or who did it stands between them and the hour, so that they reach farther than
// verbs of saying; "resigned ahead of a vote on Monday evening" tells no hour of the resignation.

// doneReach is how many words may stand between such a verb and the day or hour behind it.
const doneReach = 6

// besideDone says that a verb of what befell stands beside sp in t: before it in its clause, with
// nothing between that leads to another time, or right behind it; or any verb that tells what was.
func besideDone(t *normalize.Text, sp normalize.Span) bool {
	r := wordsIn(t, sp)
	return !ahead(t, r.Start) && verbBeside(t, r, doneReach, befell(), otherTime()) || besidePerfect(t, sp)
}

// befell are the IDs, sorted, of verbs of what befell, in forms that tell of nothing to come.
var befell = wordIDs(`died collapsed crashed exploded erupted derailed occurred happened began sank capsized broke fell fled resigned arrived killed injured rescued arrested evacuated found shot peaked was were
	opened closed reopened started ended struck burst landed docked crossed boarded walked entered lifted dismissed sacked sentenced convicted acquitted charged released launched won lost finished went came met voted ruled
	starb starben ereignete ereigneten geschah brach kam kamen begann stürzte stürzten prallte entgleiste explodierte sank kenterte fiel wurde wurden trat traten rückten musste mussten
	mort morte morts décédé décédée produit produite survenu survenue éclaté effondré effondrée affaissé affaissée explosé déraillé échoué écrasé écrasée renversé renversée chaviré donnée tué tués tuée blessé blessés interpellé interpellés arrêté arrêtés retrouvé retrouvée évacués démissionné quitté eu mené tombé tombée parti partie
	ocurrió ocurrieron produjo registró murió murieron falleció fallecieron comenzó empezó inició estalló explotó chocó volcó cayó cayeron derrumbó sacudió remeció hundió detuvo renunció dimitió terminó concluyó salió
	avvenuto avvenuta accaduto accaduta verificato verificata morto morta crollato crollata esploso esplosa fermato fermata iniziato iniziata deceduto
	ocorreu ocorreram aconteceu morreu morreram faleceu começou iniciou caiu desabou explodiu bateu afundou terminou
	gebeurde overleed stierf begon stortte brak ontstond kwam kwamen werd werden`)

// otherTime are the IDs, sorted, of words behind which a day or an hour is not that of the verb
// before them: "resigned ahead of a vote on Monday evening".
var otherTime = wordIDs(`to before ahead for until till since after between during
	vor für bis seit nach avant pour jusqu depuis après antes para hasta desde tras después prima dopo per até após voor sinds`)

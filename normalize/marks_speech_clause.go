package normalize

import "strings"

// A clauseRole is what a small word does in the clause of a verb of saying.
type clauseRole uint8

// The roles of such words, each of one in a language; 0 is none.
const (
	clauseSubject  clauseRole = 1 + iota // a subject begins with it, or it is one: "the", "she"
	clauseOblique                        // an article that no subject has: "dem"
	clauseDenies                         // before the verb it says that nobody else says it, or nobody at all: "I", "not", "to"
	clauseBetween                        // it stands between the subject and the verb: "also", "has"
	clauseGoverns                        // a preposition, or an adverb that opens a clause before its verb: "in", "dazu"
	clauseOpens                          // a clause begins with it: "that", "but"
	clauseRelative                       // "who"
	clauseHow                            // "wie", "zoals", "come": the clause tells by whom it is said
	clauseAnswers                        // behind the verb it is what people say who tell nothing by it: "yes"
)

// clauseWords are those words of each language.
var clauseWords = []struct {
	langs uint8
	role  clauseRole
	words string
}{
	{langEN, clauseSubject, `the a an his her its their this these those one two three four five six another some several many most both all he she they it each other`},
	{langEN, clauseDenies, `to will would can could may might must should shall cannot not never t i we you let be been being is are was were do does did what ll better when there my our your nobody none`},
	{langEN, clauseBetween, `also ve d later then now has have had earlier since still just further again himself herself themselves itself previously first reportedly initially recently publicly repeatedly simply only always once long often`},
	{langEN, clauseGoverns, `of for from in at on with by about against over under near into than around like through between within without`},
	{langEN, clauseOpens, `that because but and after before during while as if although though whereas until where or so yet how why whether`},
	{langEN, clauseRelative, `who which whom`},
	{langDE, clauseSubject, `der die das ein eine sein seine ihr ihre er sie mehrere viele einige zwei drei beide dieser diese dieses zahlreiche andere jener weitere`},
	{langDE, clauseOblique, `dem den des einem einen einer eines seinem seinen seiner ihrem ihren ihrer diesem diesen beiden`},
	{langDE, clauseDenies, `nicht nie kaum kann könnte wollte will soll sollte muss müsste darf würde würden wird werden wurde wurden ist war sind worden wir ich du man niemand zu sich wer was uns mir`},
	{langDE, clauseBetween, `hat hatte haben hatten habe auch später weiter jetzt nun zudem außerdem bereits jedoch noch selbst wiederum hingegen ebenfalls schon ferner`},
	{langDE, clauseGoverns, `nach bei beim in im am um auf mit für von vom zum zur an aus seit unter über vor gegenüber laut durch gegen ohne trotz wegen zwischen dazu darauf darüber daraufhin dabei zuvor dann dort hier so gestern heute zunächst erst unterdessen inzwischen danach dagegen damals zugleich gleichzeitig allerdings zuletzt schließlich demnach stattdessen bislang bisher`},
	{langDE, clauseOpens, `dass daß ob weil wenn als nachdem obwohl während da und oder aber sondern denn bevor falls damit sodass`},
	{langDE, clauseHow, `wie`},
	{langNL, clauseSubject, `de het een zijn haar hun deze die hij zij ze enkele verschillende meerdere twee drie beide sommige dit andere`},
	{langNL, clauseDenies, `niet nooit kan kon konden kunnen wil wilde zal zou zouden moet moest mag mocht ik wij we je jij u men te om niemand wordt werd is was wie mij me ons`},
	{langNL, clauseBetween, `heeft hebben had hadden ook later eerder verder nu daarop inmiddels zelf al echter vervolgens nog dan wel`},
	{langNL, clauseGoverns, `van in op bij voor met na naar tegen uit over aan onder tussen door tijdens volgens sinds vanaf daarmee daarna daarvoor daarover toen gisteren vandaag zo hier daar desondanks bovendien`},
	{langNL, clauseOpens, `dat omdat maar en als terwijl nadat hoewel of want doordat zodat`},
	{langNL, clauseHow, `zoals`},
	{langFR, clauseSubject, `le la les l un une des son sa ses leur leurs ce cet cette ces plusieurs certains certaines quelques deux trois il elle ils elles chaque celui celle eux`},
	{langFR, clauseDenies, `ne n pas jamais on je j tu nous vous se s été est sont peut doit veut c me m`},
	{langFR, clauseBetween, `a ont avait avaient aurait auraient également aussi encore ensuite ainsi notamment déjà toutefois cependant lui y quant donc alors enfin simplement récemment même elle-même lui-même`},
	{langFR, clauseGoverns, `de du d à au aux en dans sur pour par avec chez sous vers contre entre lors depuis après avant pendant selon sans`},
	{langFR, clauseOpens, `que qu et mais car lorsque quand si où or tandis puisque parce`},
	{langFR, clauseRelative, `qui dont`},
	{langFR, clauseHow, `comme`},
	{langES, clauseSubject, `el la los las un una unos unas su sus este esta estos estas ese esa varios varias algunos algunas dos tres otro otra otros otras él ella ellos ellas ambos numerosos dicho`},
	{langES, clauseDenies, `no nunca se me te nos yo puede podría debe nadie fue fueron es sido ser`},
	{langES, clauseBetween, `ha han había habían también además luego después le les lo ya así posteriormente asimismo igualmente incluso solo todavía entonces mismo`},
	{langES, clauseGoverns, `de del en a al por para con sobre desde hasta contra entre sin tras según ante bajo hoy ayer`},
	{langES, clauseOpens, `que y e pero porque cuando si donde mientras aunque pues o`},
	{langES, clauseRelative, `quien quienes cual`},
	{langES, clauseHow, `como`},
	{langPT, clauseSubject, `o a os as um uma seu sua seus suas este esta esse essa vários várias alguns algumas dois três ele ela eles elas ambos outro outra outros`},
	{langPT, clauseDenies, `não nunca se me eu nós pode poderia deve ninguém foi foram é sido ser`},
	{langPT, clauseBetween, `tem têm tinha tinham havia haviam também ainda já depois lhe lhes assim então posteriormente mesmo apenas sempre`},
	{langPT, clauseGoverns, `de do da dos das em no na nos nas ao à aos às por pelo pela pelos pelas para com sobre desde até contra entre sem após segundo hoje ontem`},
	{langPT, clauseOpens, `que e mas porque quando onde enquanto embora pois ou`},
	{langPT, clauseRelative, `quem`},
	{langPT, clauseHow, `como`},
	{langIT, clauseSubject, `il lo la i gli le l un uno una suo sua suoi sue questo questa alcuni alcune diversi due tre lui lei loro egli ella altri altro stesso numerosi`},
	{langIT, clauseDenies, `non mai si mi ci ti vi io noi può potrebbe deve nessuno stato stata è essere`},
	{langIT, clauseBetween, `ha hanno aveva avevano anche poi inoltre ancora già infine quindi intanto successivamente subito invece però così`},
	{langIT, clauseGoverns, `di del dello della dell dei degli delle d a al allo alla all ai agli alle in nel nella nell nei su sul sulla sull per con da dal dalla dall dai tra fra contro dopo secondo oggi ieri`},
	{langIT, clauseOpens, `che e ed ma perché quando se dove mentre o`},
	{langIT, clauseRelative, `chi cui`},
	{langIT, clauseHow, `come`},
	{langEN, clauseAnswers, `no yes goodbye hello nothing`},
	{langDE, clauseAnswers, `nein ja nichts`},
	{langFR, clauseAnswers, `oui non rien`},
	{langES, clauseAnswers, `sí adiós nada`},
	{langIT, clauseAnswers, `sì no addio nulla niente`},
	{langPT, clauseAnswers, `sim adeus nada`},
	{langNL, clauseAnswers, `nee ja niets`},
}

// pastWord is the bit of a role that a word has, in any language, which may make a report an
// old one.
const pastWord clauseRole = 1 << 7

// pastWords are the words by which [marker.stale] tells so: one of each phrase of cuePast,
// and those of onceAdverb.
const pastWords = `once einst einmal jadis autrefois antaño year years ago decade decades months back jahr jahren jahre an ans année passé año años anno anni ano anos jaar jaren ooit`

// addClauseWords makes sure that all of them have codes.
func (x *phrasebook) addClauseWords() {
	for _, row := range clauseWords {
		for word := range strings.FieldsSeq(row.words) {
			x.addProperty(word, 0)
		}
	}
	for word := range strings.FieldsSeq(pastWords) {
		x.addProperty(word, 0)
	}
}

// rolesOf are the roles of words in a language, by code; nil for one that is not known.
func (x *phrasebook) rolesOf(lang uint8) []clauseRole {
	if lang == 0 {
		return nil
	}
	roles := make([]clauseRole, len(x.root))
	for _, row := range clauseWords {
		if row.langs != lang {
			continue
		}
		for word := range strings.FieldsSeq(row.words) {
			roles[x.words.code(word, 0, len(word))] = row.role
		}
	}
	for word := range strings.FieldsSeq(pastWords) {
		roles[x.words.code(word, 0, len(word))] |= pastWord
	}
	return roles
}

// clause is what the word at token k does in a clause.
func (m *marker) clause(k int32) clauseRole {
	if uint(k) >= uint(len(m.toks)) {
		return 0
	}
	return m.sets.roles[m.toks[k].code] &^ pastWord
}

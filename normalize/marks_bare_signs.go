package normalize

import "strings"

// A bareSign is a phrase right before a bare name, or right behind it, and what it says for the name to be an outlet's:
// leastBare where the press alone has it, less where others have it as well, and against where it is firms, offices and people
// of whom it is said.
type bareSign struct {
	before, behind string // one may be empty
	weight         int
}

// A signTable has signs by the last letter of what stands before a name, and by the first of what stands behind it.
type signTable struct{ before, behind [256][]*bareSign }

// bareSigns are the signs of each language, with a stroke for the name.
var bareSigns = func() (signs [1 << languages]*signTable) {
	for _, row := range []struct {
		lang    uint8
		weight  int
		phrases string
	}{
		{langEN, 4, `request for comment from |; requests for comment from |; reporter at |; reporter for |; reporter with |; reporter from |; journalist at |; journalist for |;
			journalist from |; correspondent for |; correspondent at |; editor of |; editor at |; article in |; edition of |; readers of |; columnist for |; writing in |;
			writes in |; the story was broken by |; |'s request for comment; |'s requests for comment; |'s editor; |'s newsroom; |'s headline; |'s front page; |'s readers; |'s reporter;
			|'s reporters; |'s journalists; |'s reporting; | has learned; | has learnt; | can reveal; | has it that; |, which broke the; | broke the story;
			| was first to report; | first had the story; |'s article; |'s interview with; |'s podcast; | journalist ; | correspondent ;
			told |, the station; told |, the magazine; told |, the paper`},
		{langEN, 3, `a report in |; first reported by |; |'s investigation; a story in |; | reporter `},
		{langEN, 2, `|, which has seen; |, which had seen; |, which obtained; |, which reviewed; | understands that; issue of |; seen by |; obtained by |; reviewed by |; reported by |; speak to |; spokesman told |; spokeswoman told |; spokesperson told |; officials told |; official told |;
			sources told |; people told |; source: |; on |'s report; wrote in |; | cited ; | quoted ; |, citing ; | investigation; | analysis shows;
			was first reported by |; | reported, citing; with the story |`},
		{langEN, 1, `investigation by |; per |; via |; according to |; told |; published by |; spoke to |; interview with |; report by |; |'s report; |'s story`},
		{langEN, -4, `shares of |; shares in |; spokesman for |; spokeswoman for |; chief executive of |; lawyer for |; lawyers for |; justice |; judge |; customers of |; employees of |;
			president |; minister |; mr |; mrs |; ms |; dr |; |'s shares; |'s customers; |'s employees; |'s lawyer; |'s chief executive; | shares; | stock; | employs; | told staff; | told the court;
			| told investors; | users; | customers; | said in a statement; | declined to comment; | did not respond; | apologised; | apologized; | inc; | ltd; | corp; | plc; | spokes; | told police; | told her; | told his; | told me`},
		{langEN, -2, `| announced; | confirmed; | told the; | will ; | sued; | has sued; | plans to; | denied; | was `},

		{langDE, 4, `anfrage von |; anfragen von |; reporter von |; reporterin von |; journalist von |; journalistin von |; redakteur von |; redakteurin von |; redaktion von |; chefredakteur von |;
			chefredakteurin von |; artikel in |; artikel bei |; ausgabe von |; leser von |; leserin von |; | titelte; titelte |; |-recherche; |-recherchen; |-informationen; |-reporter; |-redaktion; |-anfrage;
			| berichtete exklusiv; | berichtet exklusiv; zuerst bei |; titelt |`},
		{langDE, 3, `beitrag in |; |-bericht; |-interview; |-podcast; | vorliegen; | vorliegt; | exklusiv vorlieg`},
		{langDE, 2, `interview mit |; recherche von |; recherchen von |; nach recherchen von |; informationen von |; bericht von |; berichts von |; meldung von |; | beruft sich auf; | berief sich auf;
			| unter berufung auf; | erfuhr,; | erfuhr.; | enthüllte; zuerst hatte |; als erstes medium |; | berichtete als erst; | hatte als erst; zitierte |; quelle: |; | hatte zuerst`},
		{langDE, 1, `gegenüber |; laut |; gespräch mit |; | zufolge; sagte er |; sagte sie |`},
		{langDE, -4, `aktie von |; aktien von |; sprecher von |; sprecherin von |; chef von |; chefin von |; anwalt von |; mitarbeiter von |; kunden von |; der |; die |; das |; den |; dem |; des |; ein |; eine |;
			einer |; einem |; herr |; frau |; minister |; richter |; richterin |; |-aktie; | ag; | gmbh; | se ; | beschäftigt; | teilte mit; | äußerte sich; | wollte sich; | dem gericht`},
		{langDE, -2, `| kündigte; | bestätigte; | betreibt; | klagt; | teilte; | informierte; | war ; | ist `},

		{langFR, 4, `questions de |; questions d'|; journaliste de |; journaliste d'|; journalistes de |; rédaction de |; rédaction d'|; rédacteur en chef de |; rédactrice en chef de |; paru dans |;
			édition de |; lecteurs de |; confrères de |; sollicité par |; sollicités par |; sollicitée par |; sollicitées par |; contacté par |; contactée par |; contactés par |; révélation de |;
			révélations de |; au micro de |; | a pu consulter; | croit savoir; | titre ; titre |; | en exclusivité; | révélait en exclusivité; a appris |; informations de |; une information de |; une information d'|`},
		{langFR, 3, `interrogé par |; interrogée par |; joint par |; jointe par |`},
		{langFR, 2, `|, qui a consulté; |, qui a pu consulter; |, qui a eu accès à; |, qui s'appuie sur; confié à |; révélé par |; révélée par |; révélés par |; révélées par |; obtenus par |; obtenu par |; consulté par |; consultés par |; vu par |; cité par |; que |, qui cite;
			entretien à |; |, qui cite; | cite ; | révélait; l'a révélé |; l'a écrit |; source : |; source: |; conjointe de |; commune de |`},
		{langFR, 1, `déclaré à |; article de |; article d'|; enquête de |; enquête d'|; selon |; d'après |; dit à |; raconté à |; parler à |; signalé par |; publiée par |; publié par |; repris de |`},
		{langFR, -4, `actions de |; porte-parole de |; patron de |; pdg de |; président de |; avocat de |; clients de |; salariés de |; m. |; mme |; juge |; ministre |; | sa ; | emploie; | n'a pas voulu;
			| n'a pas souhaité; | s'est refusé; | a prévenu les; | a dit à`},
		{langFR, -2, `| a annoncé; | a confirmé; | a porté plainte; | exploite; | représente; | a été relâché; | est `},

		{langES, 4, `preguntas de |; periodista de |; periodistas de |; redacción de |; redactor de |; redactora de |; artículo en |; información publicada por |; edición de |; lectores de |; consultado por |; consultados por |;
			consultada por |; consultadas por |; contactado por |; contactada por |; contactados por |; micrófonos de |; tenido acceso |; tuvo acceso |; exclusiva de |; | tituló; tituló |; | en exclusiva;
			según supo |; supo |; ha sabido |; información publicada por |; entrevistada en |; entrevistado en |`},
		{langES, 3, `según publicó |; como adelantó |; como publicó |; destapado por |; como avanzó |`},
		{langES, 2, `|, que accedió a; |, que ha accedido a; destaparon |; contó a |; confesó a |; revelado por |; revelada por |; revelados por |; reveladas por |; obtenidos por |; obtenido por |; visto por |; citado por |; citada por |; entrevista con |; |, que cita;
			| cita ; |, citando; | destapó; destapó |; fuente: |; conjunta de |; adelantado por |; adelantada por |; desvelado por |; desvelada por |`},
		{langES, 1, `declaró a |; artículo de |; investigación de |; según |; de acuerdo con |; dijo a |; hablar con |; hablaron con |; publicada por |; avanzada por |`},
		{langES, -4, `acciones de |; portavoz de |; presidente de |; consejero delegado de |; abogado de |; clientes de |; empleados de |; juez |; jueza |; ministro |; ministra |; don |; doña |; | emplea; | no quiso;
			| declinó; | avisó a`},
		{langES, -2, `| anunció; | confirmó; | ha denunciado; | representa; | quedó libre; | es `},

		{langIT, 4, `domande di |; giornalista di |; redazione di |; edizione di |; contattato da |; contattata da |; interpellato da |; interpellata da |; intervistato da |; intervistata da |; microfoni di |;
			| titola; titola |; | in esclusiva; a quanto apprende |; lettori di |`},
		{langIT, 3, `come scrive |; come riporta |`},
		{langIT, 2, `confidato a |; raccontato a |; rivelato da |; rivelata da |; rivelati da |; ottenuti da |; visionato da |; visionati da |; visto da |; citato da |; intervista a |; |, che cita; | cita ; fonte: |; anticipato da |; anticipata da |`},
		{langIT, 1, `dichiarato a |; articolo di |; inchiesta di |; secondo |; detto a |; pubblicata da |`},
		{langIT, -4, `azioni di |; portavoce di |; presidente di |; avvocato di |; clienti di |; dipendenti di |; giudice |; ministro |; | spa; | impiega; | non ha voluto`},
		{langIT, -2, `| ha annunciato; | ha confermato; | è `},

		{langPT, 4, `perguntas de |; jornalista de |; redação de |; edição de |; procurado por |; procurada por |; contactado por |; contactada por |; microfones de |; leitores de |; | em exclusivo; | titulou; titulou |`},
		{langPT, 3, `ouvido por |; ouvidos por |; ouvida por |; | apurou`},
		{langPT, 2, `contou a |; revelado por |; revelada por |; obtidos por |; obtido por |; visto por |; citado por |; entrevista a |; |, que cita; | cita ; fonte: |; avançada por |; avançado por |`},
		{langPT, 1, `declarou a |; artigo de |; reportagem de |; investigação de |; segundo |; de acordo com |; disse a |; publicada por |`},
		{langPT, -4, `ações da |; porta-voz de |; presidente de |; advogado de |; clientes de |; juiz |; juíza |; ministro |; | emprega; | não quis; | recusou`},
		{langPT, -2, `| anunciou; | confirmou; | é `},

		{langNL, 4, `vragen van |; journalist van |; verslaggever van |; redactie van |; redacteur van |; hoofdredacteur van |; artikel in |; editie van |; lezers van |; | kopt; | kopte; kopt |; kopte |`},
		{langNL, 3, `in handen van |; tegenover |; ingezien door |`},
		{langNL, 2, `interview met |; onthuld door |; bericht van |; | baseert zich op; | onthulde; bron: |; | citeert`},
		{langNL, 1, `onderzoek van |; volgens |; tegen |; gesprek met |`},
		{langNL, -4, `aandelen van |; woordvoerder van |; topman van |; advocaat van |; klanten van |; rechter |; minister |; meneer |; mevrouw |; | bv; | nv; | wilde niet`},
		{langNL, -2, `| kondigde; | bevestigde; | is `},
	} {
		for phrase := range strings.SplitSeq(row.phrases, ";") {
			phrase = strings.TrimLeft(phrase, " \n\t")
			s := &bareSign{weight: row.weight}
			if signs[row.lang] == nil {
				signs[row.lang] = new(signTable)
			}
			s.before, s.behind, _ = strings.Cut(phrase, "|")
			var of *[]*bareSign
			if s.before != "" {
				s.before = " " + s.before
				of = &signs[row.lang].before[s.before[len(s.before)-2]]
			} else {
				of = &signs[row.lang].behind[bareByte(s.behind)]
			}
			*of = append(*of, s)
		}
	}
	return signs
}()

// bareNouns open sentences about an outlet that was named before.
var bareNouns = [1 << languages][]string{
	langEN: openers("The ", `paper newspaper magazine site website outlet podcast newsletter station agency daily weekly blog programme publication`),
	langDE: append(append(openers("Das ", `Blatt Magazin Portal Medium`), openers("Die ", `Zeitung Agentur Redaktion Zeitschrift`)...), openers("Der ", `Podcast Newsletter Sender Blog`)...),
	langFR: append(append(openers("Le ", `quotidien journal magazine site média podcast mensuel`), openers("La ", `chaîne radio newsletter rédaction`)...), openers("L'", `hebdomadaire agence émission`)...),
	langES: append(openers("El ", `diario periódico semanario medio sitio portal podcast digital programa`), openers("La ", `revista agencia cadena emisora`)...),
	langIT: append(append(openers("Il ", `quotidiano giornale settimanale sito podcast mensile`), openers("La ", `rivista testata`)...), openers("L'", `agenzia emittente`)...),
	langPT: append(openers("O ", `jornal semanário site portal podcast`), openers("A ", `revista agência emissora`)...),
	langNL: append(openers("De ", `krant site podcast omroep zender`), openers("Het ", `blad weekblad tijdschrift medium persbureau`)...),
}

func openers(article, nouns string) (phrases []string) {
	for noun := range strings.FieldsSeq(nouns) {
		phrases = append(phrases, article+noun+" ")
	}
	return phrases
}

// noComment are the words by which others deny what a text reports, or do not speak of it.
var noComment = [1 << languages][]string{
	langEN: {"declined to comment", "would not comment", "did not respond", "did not answer", " denies ", " denied ", "blames"},
	langDE: {"nicht äußern", "keinen Kommentar", "Kommentar ab", "bestreitet", "bestritt", "äußerte sich nicht", "dementiert", "unbeantwortet", "widerspricht"},
	langFR: {"pas souhaité", "pas répondu", "ne commente pas", "dément", "conteste", "pas donné suite"},
	langES: {"no quiso hacer", "no respondi", "no ha respondido", "no ha querido", "no contest", "no comenta", "niega", "negó", "ha negado", "desmient"},
	langIT: {"non ha voluto comment", "non ha risposto", "no comment", "smentisc", "nega "},
	langPT: {"não quis comentar", "não respondeu", "não comenta", "nega ", "negou", "desment"},
	langNL: {"niet reageren", "geen commentaar", "reageerde niet", "ontkent", "ontkende"},
}

package lineage

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wiretrace/wiretrace/normalize"
)

// How a sentence speaks of an outlet is read from the words before its name, from
// the nearest on: a preposition says what the outlet is in the sentence, and a verb
// or noun farther on that it is about a report. "Relate le quotidien X", "selon X",
// "révélée par la journaliste Y, de X", "raconte-t-elle à X", "in un colloquio con
// il X", "los micrófonos de X". Verbs and nouns are known by how they begin, which
// is the same in all their forms and nearly so in all Romance languages.

// speechReach is how many words before the name of an outlet are read, and
// speechSentence how far before a preposition the verb may stand.
const (
	speechReach    = 10
	speechSentence = 16
)

// A role is what a word before the name of an outlet says of it.
type role uint8

const (
	noRole      role = iota
	toRole           // told to it
	inRole           // told or written in it
	withRole         // an interview with it
	byRole           // reported by it
	ofRole           // a report or an employee of it
	perRole          // according to it
	reportRole       // the verb of an outlet
	firstRole        // the same, which says that it was first
	speechRole       // the verb of whom it quotes
	askRole          // the verb of an outlet that asked
	talkRole         // an interview, a microphone, a colleague
	articleRole      // a report or article
	staffRole        // who writes in it
	kindRole         // what it is: the daily, a blog
	otherRole        // what makes it no source: who owns it, what is on it
	officeRole       // an authority or institution, which is of a place and of no outlet
)

// wholeWords are the words that matter as they are: prepositions, and verbs of which
// nothing longer begins alike.
var wholeWords = roles(map[role]string{
	toRole:     "a à au aux al alla all allo ai agli ad ao aos às aan to gegenüber auprès",
	inRole:     "en dans na no in im nel nella nell nello sul sulla sull su sur chez ante",
	withRole:   "con com avec mit with met",
	byRole:     "par por pelo pela dal dalla dall da von vom by door",
	ofRole:     "de du des d del della dell dello do di of van",
	perRole:    "selon según segundo secondo laut according volgens",
	reportRole: "informa informan informó informou informaba wrote writes cité citée cités citado citada citati citato citata scopriamo apprendiamo leggiamo apprend lisons leemos lemos",
	talkRole:   "micro",
	kindRole: `the der die das den dem le la les l el los las il lo i o os as het nos nostri nossos nuestros
		journal quotidien hebdomadaire magazine site chaîne radio agence portail blog revue titre
		diario periódico revista portal cadena emisora agencia canal semanario web rotativo
		jornal emissora rede agência televisão quotidiano settimanale giornale sito agenzia emittente rete testata mensile plataforma piattaforma plateforme
		zeitung magazin sender tageszeitung nachrichtenagentur newspaper paper station website outlet agency weekly daily`,
	otherRole: `on about for against over pour contre para contra per contro über gegen für via sans sin senza sem
		sell sells sold selling buy buys bought buying purchase purchased purchasing acquire acquired acquiring divest divesting owns owning
		vendre racheter acheter acquérir vender comprar adquirir vendere comprare acquistare kopen`,
	officeRole: "cour corte court tribunal tribunale gericht maire mayor sindaco politie provincia província province",
	firstRole:  "conocer mise mises mis",
	speechRole: "dit dice dicho dijo dijeron disse diz detto said says told conta contó contou contado cuenta confie confié",
})

// wordRoots are how the other words that matter begin.
var wordRoots = roles(map[role]string{
	firstRole: `révél revel rivel dévoil desvel svel destap antecip anticip adelant avanz avanç enthüll reveal uncover`,
	reportRole: `rapport report relat relay rilanc riport riferi riprend ripres reprend repris recog recueilli écri escrib escrit escrev scriv
		publié publie publica publicó publicou pubblic publish noticia adiant desmont desmint desmient démont smonta meld bericht schreib schrieb`,
	speechRole: `déclar declar dichiar racont raccont expliq explic spieg explain confess confid assur asegur assicur
		afirm afferm affirm dénonc denunci répliq replic répond respond rispond soulign subray sottoline sublinh
		señal assinal reconn reconoc ricono admit admet ammett ammess rappel recuerd record ricord lament déplor
		coment comment añad aggiun acresc ajout apunt zanj confirm conferm annonc anunci annunc précis precis
		témoign promett promess manifest llamad sagt erklär beton äußer bestätig`,
	askRole: `contact contatt interrog consult joint procurad sollicit interpell`,
	talkRole: `entretien intervie entrevist intervist colloqui conversa gespräch déclaration declaraci declaraç
		dichiarazion micros micrófono microfon antenn colonn columna confrère colega collegh collègu pagin página`,
	articleRole: `reportage reportaje reportagem enquête inchiest investiga information informaç informaci révélation
		revelaci revelaç rivelazion article artículo articol artigo servizio bericht beitrag recherche exposé`,
	staffRole: `journalist periodist giornalist jornalist column colun chroniqueu cronist correspond corresponsal
		reporter repórter redact rédact inviat`,
	otherRole: `direct dirett patron propri dueñ dono actionn accion azion acionist présid presid editor éditeur
		groupe grupo gruppo filial employ emplead dipenden salari abonn contrat contrac
		auspici patrocin sponsor parrain financé financió financiad financiat finanziat finanziert financed funded subven gefördert`,
	officeRole: `universi gobierno gobernad gouvern governo governad governat governor regierung minist polic polici poliz préfect préfet prefet prefei
		ayuntamient municip mairi alcald bürgermeist burgemeest hospital hôpital ospedal krankenh institut istitut museum museo musée
		diputad diputaci député bomber pompier feuerwehr fiscal parquet staatsanwalt`,
})

// verbRoles are those of verbs, which no language writes with a capital within a sentence.
var verbRoles = []role{reportRole, firstRole, speechRole, askRole}

// roles are the words of the lists, the longest first, so that of two that fit the
// more exact counts.
func roles(lists map[role]string) []roleWord {
	var out []roleWord
	for r, list := range lists {
		for w := range strings.FieldsSeq(list) {
			out = append(out, roleWord{w, r})
		}
	}
	slices.SortFunc(out, func(x, y roleWord) int {
		if d := len(y.word) - len(x.word); d != 0 {
			return d
		}
		if x.word != y.word {
			return strings.Compare(x.word, y.word)
		}
		return int(x.role) - int(y.role)
	})
	return out
}

type roleWord struct {
	word string
	role role
}

// roleOf is what the word says, in lower case.
func roleOf(word string) role {
	for _, x := range wholeWords {
		if x.word == word {
			return x.role
		}
	}
	for _, x := range wordRoots {
		if strings.HasPrefix(word, x.word) {
			return x.role
		}
	}
	return noRole
}

// A speech is how a sentence speaks of an outlet: the kind of a mark and its detail.
type speech struct {
	kind   normalize.MarkKind
	detail string
}

var (
	told     = speech{normalize.Attribution, "told"}
	asked    = speech{normalize.Attribution, "asked"}
	reported = speech{normalize.Attribution, "reported"}
	talked   = speech{normalize.Attribution, "interview"}
	revealed = speech{normalize.Scoop, "revealed"}
)

// speechOf reads how sentence s of t speaks of the outlet whose name is words name
// of t, by what stands before the name; false if it only mentions it. Of a
// broadcaster it is enough that the paragraph quotes somebody.
func speechOf(t *normalize.Text, s, name normalize.Range, air bool) (speech, bool) {
	var (
		of, staff bool   // farther on stands what is of the outlet; who writes in it
		beside    = true // only what the outlet is stands between
		first     = max(s.Start, name.Start-speechReach)
	)
	if name.End < s.End && slices.Contains(ownVoices, wordOf(t, name.End)) {
		return speech{}, false // what a host said on the air is no report of the station's
	}
	if air && shownOn(t, s, name.End) {
		return speech{}, false
	}
	for i := name.Start - 1; i >= first; i-- {
		gap := t.Source[t.Words[i].End:t.Words[i+1].Start]
		if i == name.Start-1 {
			gap = strings.Trim(gap, " \u00a0\u202f«“„\"'‘") // the name may stand in quotation marks
		}
		if strings.ContainsAny(gap, ".;:!?()[]«»“”\"\n") || strings.Contains(gap, ",") && !of {
			return speech{}, false
		}
		r := roleOf(wordOf(t, i))
		named := i > s.Start && t.Words[i].Flags&(normalize.Capital|normalize.Function) == normalize.Capital
		if named && romance(t) && slices.Contains(verbRoles, r) {
			r = noRole // "El Confidencial" confides nothing
		}
		if named && (r == noRole || r == officeRole) {
			if !of {
				return speech{}, false
			}
			staff = true // whose name that is
		}
		switch near := i >= name.Start-besideName-1; {
		case r == perRole:
			return reported, true
		case r == ofRole:
			of = of || beside // "el blog de seguridad X" is no blog of X
		case r == otherRole, r == staffRole && !of, r == officeRole && of: // "la Universidad Nacional de Río Negro"
			return speech{}, false
		case r == staffRole:
			staff = true
		case r == byRole:
			if confirmedBy(t, s, i) {
				return reported, true // "adelantada por X y confirmada por Y"
			}
			switch roleBefore(t, s, i) {
			case firstRole:
				return revealed, true
			case reportRole:
				return reported, true
			case askRole, talkRole:
				if !of {
					return asked, true
				}
			}
			of = of || beside // "da", of the outlet in Portuguese
		case of && (r == talkRole || r == articleRole):
			return reported, true
		case r == firstRole && (!of || staff):
			return revealed, true
		case r == reportRole && (!of || staff), r == speechRole && !of && near:
			return reported, true
		case of:
		case r == withRole:
			return talked, roleBefore(t, s, i) == talkRole
		case r == toRole && t.Language == "en": // "linked the attack to CNN's host" tells it nothing
			return told, wordOf(t, i) == "to" && roleBefore(t, s, i) == speechRole
		case r == toRole && anyOf(t.Words[i+1:min(i+3, name.Start)], relatives()):
			return speech{}, false // "a la que la empresa X tuvo acceso"
		case r == toRole:
			return told, speaks(t, s, i, false)
		case r == inRole && talkBefore(t, s, i):
			return talked, true
		case r == inRole:
			return reported, speaks(t, s, i, air)
		}
		beside = beside && r == kindRole
	}
	return speech{}, false
}

// relatives are the IDs, sorted, of the words by which a Romance clause joins what stands before it: what it says was said to
// these, and not to the outlet, which is its subject.
var relatives = wordIDs(`que quien quienes cual cuales qui laquelle lequel lesquels lesquelles auquel cui quale quali quem qual quais`)

// ownVoices are the words behind the name of an outlet for those of its people who
// speak for themselves.
var ownVoices = strings.Fields("host hosts anchor commentator contributor pundit presenter personality star owner boss chief executive")

// shownOn says that the words from i on, behind the name of a station, say that something is
// shown there: "die Show, die im ZDF läuft". Reports are not said to be.
func shownOn(t *normalize.Text, s normalize.Range, i int) bool {
	for j := i; j < min(s.End, i+2); j++ {
		if slices.Contains(showing, wordOf(t, j)) {
			return true
		}
	}
	return false
}

// showing are words by which something is on the air.
var showing = strings.Fields("läuft laufen lief liefen ausgestrahlt gesendet gezeigt übertragen airs aired broadcast televised diffusé diffusée diffusés emitida emitido transmitida transmitido trasmesso trasmessa uitgezonden")

// wordOf is word i of t in lower case.
func wordOf(t *normalize.Text, i int) string {
	return strings.ToLower(t.Source[t.Words[i].Start:t.Words[i].End])
}

// roleBefore is the role of the nearest verb or noun within a few words before word i
// of sentence s.
func roleBefore(t *normalize.Text, s normalize.Range, i int) role {
	for j := i - 1; j >= max(s.Start, i-besideName-2); j-- {
		if r := roleOf(wordOf(t, j)); r >= reportRole && r <= articleRole {
			return r
		}
	}
	return noRole
}

// confirmedBy says that right before word i of sentence s, "by", something is said to have been confirmed.
func confirmedBy(t *normalize.Text, s normalize.Range, i int) bool {
	return i > s.Start && slices.ContainsFunc(confirmRoots, func(root string) bool { return strings.HasPrefix(wordOf(t, i-1), root) })
}

// confirmRoots are how words begin by which one outlet has what another had first.
var confirmRoots = strings.Fields("confirm conferm")

// talkBefore says that an interview or the like stands in sentence s before word i.
func talkBefore(t *normalize.Text, s normalize.Range, i int) bool {
	for j := max(s.Start, i-besideName-2); j < i; j++ {
		if roleOf(wordOf(t, j)) == talkRole {
			return true
		}
	}
	return false
}

// speaks says that sentence s has words of speech before word i, or quotes; of a
// broadcaster, that its paragraph quotes.
func speaks(t *normalize.Text, s normalize.Range, i int, air bool) bool {
	for j := max(s.Start, i-speechSentence); j < i; j++ {
		switch roleOf(wordOf(t, j)) {
		case speechRole, reportRole, firstRole, talkRole, articleRole:
			return true
		}
	}
	within := s
	if air {
		if n := slices.IndexFunc(t.Paragraphs, func(p normalize.Range) bool { return p.Start <= s.Start && s.Start < p.End }); n >= 0 {
			within = t.Paragraphs[n]
		}
	}
	return slices.ContainsFunc(t.Words[within.Start:within.End], func(w normalize.Word) bool { return w.Flags&normalize.Quoted != 0 })
}

// capital says that the word begins with a capital letter.
func capital(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(r)
}

package normalize

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// What other languages write in two ways: umlauts on a keyboard that has none,
// accents as apostrophes, the orthographies of Brazil and Portugal, spellings
// before and after a reform. A rule or a table takes each to one of its forms;
// none of them makes one word of two that a dictionary has.

// longestMonth is the most bytes of a month's abbreviation.
const longestMonth = 6

// monthsOf are the abbreviations of months, by language.
var monthsOf = map[string]map[string]string{
	"en": monthTable("jan january feb february mar march apr april jun june jul july aug august sep september sept september oct october nov november dec december"),
	"de": monthTable("jan januar jän januar jänner januar feb februar apr april jun juni jul juli aug august sep september sept september okt oktober nov november dez dezember"),
	"fr": monthTable("janv janvier jan janvier févr février fév février avr avril juil juillet sept septembre oct octobre nov novembre déc décembre"),
	"es": monthTable("ene enero feb febrero mar marzo abr abril jun junio jul julio ago agosto sep septiembre sept septiembre set septiembre setiembre septiembre oct octubre nov noviembre dic diciembre"),
	"it": monthTable("gen gennaio feb febbraio mar marzo apr aprile mag maggio giu giugno lug luglio ago agosto set settembre sett settembre ott ottobre nov novembre dic dicembre"),
	"pt": monthTable("jan janeiro fev fevereiro mar março abr abril mai maio jun junho jul julho ago agosto set setembro out outubro nov novembro dez dezembro"),
	"nl": monthTable("jan januari feb februari febr februari mrt maart apr april jun juni jul juli aug augustus sep september sept september okt oktober nov november dec december"),
}

func monthTable(pairs string) map[string]string {
	m := map[string]string{}
	for f := strings.Fields(pairs); len(f) > 1; f = f[2:] {
		m[f[0]] = f[1]
	}
	return m
}

// A stoppedWord is the pieces between the stops of a word that is written with
// them.
type stoppedWord []string

// canonical is what the word is counted as. The halves of the day keep a stop,
// so that one of them is no verb.
func (s stoppedWord) canonical() string {
	if len(s) == 2 && s[1] == "m" {
		return s[0] + ".m."
	}
	return strings.Join(s, "")
}

// stopped are the words with stops that are no rows of capitals, by their first
// piece.
var stopped = func() map[string][]stoppedWord {
	m := map[string][]stoppedWord{}
	for _, w := range strings.Fields("a.m p.m e.g i.e ph.d b.sc m.sc ee.uu ff.aa jj.oo cc.aa rr.hh dd.hh") {
		pieces := strings.Split(w, ".")
		m[pieces[0]] = append(m[pieces[0]], pieces)
	}
	return m
}()

// spellingsOf returns the spellings of a language: what a word is counted as, by the word's identity.
func spellingsOf(language string) map[uint64]string {
	if language == "en" {
		return british()
	}
	return spellings()[language]
}

// spellings are those of languages other than English: the forms of one word,
// the one that counts first.
var spellings = sync.OnceValue(func() map[string]map[uint64]string {
	of := map[string]map[uint64]string{}
	for language, groups := range spellingPairs {
		m := map[uint64]string{}
		for _, group := range strings.Split(groups, ";") {
			forms := strings.Fields(group)
			for _, form := range forms[1:] {
				m[foldedID([]byte(form))] = forms[0]
			}
		}
		of[language] = m
	}
	return of
})

// spellingPairs are the words of a language as its rule leaves them.
var spellingPairs = map[string]string{
	"de": `delfin delphin; delfine delphine; potenzial potential; potenziale potentiale; potenziell potentiell; fotografie photographie; fotograf photograph;
		selbststaendig selbstaendig; selbststaendige selbstaendige; aufwaendig aufwendig; aufwaendige aufwendige; schifffahrt schiffahrt; stillleben stilleben;
		existenziell existentiell; substanziell substantiell; grafik graphik; grafisch graphisch; thunfisch tunfisch; joghurt jogurt; albtraum alptraum;
		tipp tip; ketschup ketchup; exklusiv exclusiv; kiew kyjiw; peking beijing; irak iraq; mohammed muhammad; hisbollah hizbollah`,
	"fr": `evènement evénement; evènements evénements; clé clef; clés clefs; cout coût; couts coûts; aout août; gout goût; maitre maître; maitresse maîtresse; paraitre paraître;
		connaitre connaître; ognon oignon; diner dîner; boite boîte; chaine chaîne; chaines chaînes; entrainer entraîner; entraineur entraîneur; abime abîme;
		kiev kyiv; pékin beijing; règlementaire réglementaire; règlementation réglementation; weekend week-end; irak iraq; hezbollah hizbollah`,
	"es": `solo sólo; periodo período; periodos períodos; video vídeo; videos vídeos; futbol fútbol; guion guión; icono ícono; elite élite; cardiaco cardíaco; irak iraq; catar qatar;
		méxico méjico; mexicano mejicano; oscuro obscuro; oscuridad obscuridad; psicología sicología; psicólogo sicólogo; sustancia substancia;
		septiembre setiembre; olimpiada olimpíada; policiaco policíaco; reuma reúma; este éste; esta ésta; estos éstos; ese ése; esa ésa; aquel aquél; kiev kyiv`,
	"pt": `ato acto; atos actos; atual actual; atuais actuais; atualmente actualmente; atualidade actualidade; atividade actividade; atividades actividades; ativo activo; ativa activa; ativos activos;
		fato facto; fatos factos; direto directo; direta directa; diretor director; diretora directora; diretores directores; diretamente directamente; projeto projecto; projetos projectos; objeto objecto; objetos objectos;
		objetivo objectivo; objetivos objectivos; efetivo efectivo; efetivamente efectivamente; coletivo colectivo; coletiva colectiva; elétrico eléctrico; elétrica eléctrica;
		eletricidade electricidade; eletrônico electrônico; eletrónico electrónico; contato contacto; contatos contactos; setor sector; setores sectores; arquiteto arquitecto; arquitetura arquitectura; aspeto aspecto; aspetos aspectos;
		respetivo respectivo; respetiva respectiva; respetivamente respectivamente; trajeto trajecto; trajetória trajectória; teto tecto; noturno nocturno; fatura factura; faturas facturas; fator factor; fatores factores;
		 ótimo óptimo; ótima óptima; egito egipto; adotar adoptar; adotou adoptou; adotado adoptado; adotada adoptada; batismo baptismo; excetuar exceptuar; exato exacto; exatamente exactamente; tática táctica; tático táctico;
		vítima víctima; espetáculo espectáculo; espetáculos espectáculos; detetar detectar; detetado detectado; perspetiva perspectiva; perspetivas perspectivas; expetativa expectativa; expetativas expectativas; húmido úmido; bebé bebê; registo registro; registos registros; ideia idéia; europeia européia; conosco connosco; comitê comité; kiev kyiv`,
	"it": `perché perchè; poiché poichè; affinché affinchè; finché finchè; benché benchè; cosicché cosicchè; né nè; kiev kyiv; iraq irak; pechino beijing; obiettivo obbiettivo; obiettivi obbiettivi`,
	"nl": `kiev kyiv kiëv; peking beijing; irak iraq; copie kopie; product produkt; producten produkten; contact kontakt; actie aktie; publiek publiek`,
}

// rulesOf are the rules of languages: what a word as it stands is counted as, if
// that is another.
var rulesOf = map[string]func(word string) (string, bool){
	"en": americanSpelling,
	"de": respelled("äöüÄÖÜ\u0308", strings.NewReplacer("ä", "ae", "ö", "oe", "ü", "ue")),
	"fr": frenchSpelling,
	"pt": brazilianSpelling,
	"ru": respelled("ёЁ\u0308\u0301", strings.NewReplacer("ё", "е", stress, "")),
	"uk": respelled(stress, strings.NewReplacer(stress, "")),
	"be": respelled(stress, strings.NewReplacer(stress, "")),
	"bg": respelled(stress, strings.NewReplacer(stress, "")),
	"ro": respelled("şţŞŢ\u0327", strings.NewReplacer("ş", "ș", "ţ", "ț")), // the typewriter's for the comma below
	"fa": respelled("يىك", persianLetters),
	"ur": respelled("يىك", persianLetters),
	"tr": undottedCapital,
	"az": undottedCapital,
}

// stress is the accent that shows how a Cyrillic word is read aloud; no letter of the languages that write
// it so has it.
const stress = "\u0301"

// persianLetters writes the letters of an Arabic keyboard as those of a Persian one: yeh, with dots or
// without, and kaf.
var persianLetters = strings.NewReplacer("ي", "ی", "ى", "ی", "ك", "ک")

// undottedCapital folds I to ı, as Turkish does, where folding for all languages makes it i: so
// "IŞIK" is "ışık". What has a dot keeps it, and so do words of small letters: "sıra" is not "sira".
func undottedCapital(word string) (string, bool) {
	if strings.IndexByte(word, 'I') < 0 {
		return "", false
	}
	return string(foldComplex(nil, []byte(undotted.Replace(word)))), true
}

var undotted = strings.NewReplacer("I\u0307", "i", "I", "ı")

// respelled is the rule that writes some letters otherwise wherever they stand;
// marks are those letters, in either case, and what they may be composed with.
func respelled(marks string, r *strings.Replacer) func(string) (string, bool) {
	return func(word string) (string, bool) {
		if !strings.ContainsAny(word, marks) {
			return "", false
		}
		return r.Replace(string(foldComplex(nil, []byte(word)))), true
	}
}

// frenchSpelling writes ligatures as two letters, and a first letter without its
// accent, as where capitals have none: "Etats-Unis", "Ile", "Age".
func frenchSpelling(word string) (string, bool) {
	first, n := utf8.DecodeRuneInString(word)
	if !strings.ContainsAny(word, "œæŒÆ") && unaccented[unicode.ToLower(first)] == "" {
		if next, _ := utf8.DecodeRuneInString(word[n:]); !unicode.IsMark(next) {
			return "", false
		}
	}
	folded := string(foldComplex(nil, []byte(word)))
	s := ligatures.Replace(folded)
	if first, n = utf8.DecodeRuneInString(s); utf8.RuneCountInString(s) >= leastAccented {
		if plain, ok := unaccented[first]; ok {
			s = plain + s[n:]
		}
	}
	return s, s != folded
}

// ligatures are those of French, in folded words.
var ligatures = strings.NewReplacer("œ", "oe", "æ", "ae")

// leastAccented is the least letters of a French word that loses the accent of its first
// letter: "à" and "où" are other words without it.
const leastAccented = 3

var unaccented = map[rune]string{'é': "e", 'è': "e", 'ê': "e", 'â': "a", 'î': "i", 'ô': "o"}

// brazilianSpelling writes a closed vowel before m or n as an open one, económico, and
// ç without the consonant that Portugal wrote before it until 2009: acção. At the
// end of a word the two vowels are two words.
func brazilianSpelling(word string) (string, bool) {
	if !strings.ContainsAny(word, "çêôÇÊÔ\u0302\u0327") {
		return "", false
	}
	folded := string(foldComplex(nil, []byte(word)))
	s := strings.ReplaceAll(strings.ReplaceAll(folded, "cç", "ç"), "pç", "ç")
	for _, v := range [][2]string{{"ê", "é"}, {"ô", "ó"}} {
		for _, n := range []string{"m", "n"} {
			if i := strings.Index(s, v[0]+n); i >= 0 && i+len(v[0]+n) < len(s) {
				s = strings.Replace(s, v[0]+n, v[1]+n, 1)
			}
		}
	}
	return s, s != folded
}

// typedAccent tells whether the apostrophe behind an Italian word is the accent
// of its last vowel, as agencies send it: "citta'". That of a quotation has
// another one before it.
func (v *varier) typedAccent(i int) bool {
	w, source := v.t.Words[i], v.t.Source
	if !strings.ContainsRune("aeiouAEIOU", rune(source[w.End-1])) {
		return false
	}
	mark, n := utf8.DecodeRuneInString(source[w.End:])
	if mark != '\'' && mark != '’' {
		return false
	}
	if next, _ := utf8.DecodeRuneInString(source[int(w.End)+n:]); unicode.IsLetter(next) || unicode.IsDigit(next) {
		return false
	}
	from := max(0, int(w.Start)-longestQuoted)
	before := source[from:w.Start]
	if line := strings.LastIndexByte(before, '\n'); line >= 0 {
		before = before[line+1:]
	}
	opens := true // a mark here would open a quotation
	for _, r := range before {
		if opens && (r == '\'' || r == '‘' || r == '’') {
			return false
		}
		opens = r == ' ' || r == '(' || r == '«' || r == '"' || r == '“'
	}
	return true
}

// longestQuoted is how many bytes before an apostrophe the quotation may begin
// that it closes.
const longestQuoted = 200

// graved is a word with a grave accent on its last vowel.
func graved(word string) string {
	return string(foldComplex(nil, []byte(word+"\u0300")))
}

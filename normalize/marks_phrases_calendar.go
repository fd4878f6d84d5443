package normalize

import "strings"

// A calendar is the names of months and weekdays in one language, in full and
// as wires abbreviate them: months from January on, days from Sunday on. Names
// count in their own language alone, since "ago", "set", "out" and "mag" are
// months somewhere and other words elsewhere; in a text of another language, or
// of none that is known, all of them do.
type calendar struct {
	lang   uint8
	months string
	days   string
}

var calendars = [...]calendar{
	{langEN,
		"January Jan; February Feb; March Mar; April Apr; May; June Jun; July Jul; August Aug; September Sept Sep; October Oct; November Nov; December Dec",
		"Sunday; Monday; Tuesday; Wednesday; Thursday; Friday; Saturday"},
	{langDE,
		"Januar Jänner Jan; Februar Feber Feb; März Mrz Mär; April Apr; Mai; Juni Jun; Juli Jul; August Aug; September Sept Sep; Oktober Okt; November Nov; Dezember Dez",
		`Sonntag Sonntags Sonntagmittag Sonntagabend Sonntagvormittag Sonntagfrüh Sonntagmorgen Sonntagnachmittag;
			Montag Montags Montagabend Montagvormittag Montagfrüh Montagmorgen Montagnachmittag Montagmittag;
			Dienstag Dienstagabend Dienstagvormittag Dienstagfrüh Dienstagmorgen Dienstagnachmittag Dienstagmittag;
			Mittwoch Mittwochabend Mittwochvormittag Mittwochfrüh Mittwochmorgen Mittwochnachmittag Mittwochmittag;
			Donnerstag Donnerstagabend Donnerstagvormittag Donnerstagfrüh Donnerstagmorgen Donnerstagnachmittag Donnerstagmittag;
			Freitag Freitagabend Freitagvormittag Freitagfrüh Freitagmorgen Freitagnachmittag Freitagmittag;
			Samstag Sonnabend Sonnabendabend Samstagmittag Samstagabend Samstagvormittag Samstagfrüh Samstagmorgen Samstagnachmittag`},
	{langFR,
		"janvier janv jan; février févr fév; mars; avril avr; mai; juin; juillet juil; août aout; septembre sept; octobre oct; novembre nov; décembre déc",
		"dimanche; lundi; mardi; mercredi; jeudi; vendredi; samedi"},
	{langES,
		"enero ene; febrero feb; marzo mar; abril abr; mayo may; junio jun; julio jul; agosto ago; septiembre setiembre sept sep set; octubre oct; noviembre nov; diciembre dic",
		"domingo; lunes; martes; miércoles; jueves; viernes; sábado"},
	{langIT,
		"gennaio gen; febbraio feb; marzo mar; aprile apr; maggio mag; giugno giu; luglio lug; agosto ago; settembre set; ottobre ott; novembre nov; dicembre dic",
		"domenica; lunedì; martedì; mercoledì; giovedì; venerdì; sabato"},
	{langPT,
		"janeiro jan; fevereiro fev; março mar; abril abr; maio mai; junho jun; julho jul; agosto ago; setembro set; outubro out; novembro nov; dezembro dez",
		"domingo; segunda-feira; terça-feira; quarta-feira; quinta-feira; sexta-feira; sábado"},
	{langNL,
		"januari jan; februari feb; maart mrt; april apr; mei; juni jun; juli jul; augustus aug; september sept sep; oktober okt; november nov; december dec",
		`zondag zondagavond zondagmiddag zondagochtend zondagmorgen zondagnacht;
			maandag maandagavond maandagmiddag maandagochtend maandagmorgen maandagnacht;
			dinsdag dinsdagavond dinsdagmiddag dinsdagochtend dinsdagmorgen dinsdagnacht;
			woensdag woensdagavond woensdagmiddag woensdagochtend woensdagmorgen woensdagnacht;
			donderdag donderdagavond donderdagmiddag donderdagochtend donderdagmorgen donderdagnacht;
			vrijdag vrijdagavond vrijdagmiddag vrijdagochtend vrijdagmorgen vrijdagnacht;
			zaterdag zaterdagavond zaterdagmiddag zaterdagochtend zaterdagmorgen zaterdagnacht`},
}

// shortDay is the Detail of the days that Portuguese calls by their number alone.
const shortDay = "short"

// shortDays are those days, each with its number in the week.
var shortDays = []phraseRow{
	{cue: cueDay, langs: langPT, arg: 1, detail: shortDay, phrases: `segunda`},
	{cue: cueDay, langs: langPT, arg: 2, detail: shortDay, phrases: `terça`},
	{cue: cueDay, langs: langPT, arg: 3, detail: shortDay, phrases: `quarta`},
	{cue: cueDay, langs: langPT, arg: 4, detail: shortDay, phrases: `quinta`},
	{cue: cueDay, langs: langPT, arg: 5, detail: shortDay, phrases: `sexta`},
}

// isShortDay says whether the number at token k is a day of the week: "nesta segunda", "na
// terça (3)", but not "na segunda fase", "a quinta maior".
func (m *marker) isShortDay(k int32) bool {
	ends := int(k)+1 >= len(m.toks) || m.some(k+1, tPunct|tSentence) && !m.joined(k+1)
	switch {
	case m.flag(k, tUpper):
		return false
	case m.word(k-1, "nesta"), m.word(k-1, "desta"), m.word(k-1, "última"), m.word(k-1, "próxima"):
		return ends || m.has(k+1, fillRight|particle) && !m.word(k+1, "e") || m.word(k+1, "em")
	case m.word(k-1, "na"), m.word(k-1, "da"), m.word(k-1, "até"), m.word(k-1, "à"):
		return ends && (!m.is(k+1, ',') || m.word(k-1, "na")) || m.word(k+1, "à") || m.word(k+1, "de") && (m.word(k+2, "manhã") || m.word(k+2, "madrugada"))
	}
	return false
}

// calendarPhrases are the names of all calendars, each once, with all the
// languages that it has this meaning in.
func calendarPhrases() (rows []phraseRow) {
	at := map[phraseRow]int{}
	add := func(cue cue, arg int, lang uint8, names string) {
		for name := range strings.FieldsSeq(names) {
			row := phraseRow{cue: cue, arg: arg, phrases: name}
			i, ok := at[row]
			if !ok {
				i = len(rows)
				at[row], rows = i, append(rows, row)
			}
			rows[i].langs |= lang
		}
	}
	var own [12]map[string]uint8 // the languages that have a month's name, in small letters
	for _, c := range calendars {
		for i, names := range strings.Split(c.months, ";") {
			add(cueMonth, i+1, c.lang, names)
			if own[i] == nil {
				own[i] = map[string]uint8{}
			}
			for name := range strings.FieldsSeq(strings.ToLower(names)) {
				own[i][name] |= c.lang
			}
		}
		for i, names := range strings.Split(c.days, ";") {
			add(cueDay, i, c.lang, names)
		}
	}
	for i, names := range strings.Split(calendars[0].months, ";") {
		for n, name := range strings.Fields(names) {
			if n == 0 || strings.Contains(foreignShort, name+" ") {
				rows = append(rows, phraseRow{cue: cueMonth, arg: i + 1, detail: foreignMonth, langs: everyCalendar &^ own[i][strings.ToLower(name)], phrases: name})
			}
		}
	}
	return rows
}

// foreignMonth is the detail of an English month in a text of another language, where what
// is embedded keeps its own date, "— Jane Roe (@janeroe) January 19, 2019", and many a page its system's, "04 Dec 2016".
const foreignMonth = "foreign"

// foreignShort are the short names of English months that are no words and no names of people elsewhere.
const foreignShort = "Feb Apr Jun Jul Aug Sept Oct Nov Dec "

const everyCalendar = langEN | langDE | langFR | langES | langIT | langPT | langNL

package normalize

// timePhrases are months, weekdays, and days relative to today. The day before
// yesterday is none: no cue counts by two.
var timePhrases = concat(months(), days(), zonePhrases(), []phraseRow{
	{cue: cueRelative, arg: 0, phrases: `yesterday; gestern; ayer; ieri; ontem; gisteren`},
	{cue: cueRelative, arg: 0, langs: langFR, phrases: `hier`},
	{cue: cueRelative, arg: 0, detail: "evening", phrases: `yesterday evening; last night; gestern Abend; ayer por la noche; anoche; ieri sera; gisteravond`},
	{cue: cueRelative, arg: 1, phrases: `today; heute; aujourd'hui; oggi; vandaag; hoje`},
	{cue: cueRelative, arg: 1, langs: langES, phrases: `hoy`},
	{cue: cueRelative, arg: 1, detail: "morning", phrases: `this morning; heute Morgen; heute früh; heute Vormittag; ce matin; esta mañana; stamattina; stamani; esta manhã; vanochtend; vanmorgen`},
	{cue: cueRelative, arg: 1, detail: "afternoon", phrases: `this afternoon; heute Nachmittag; cet après-midi; esta tarde; questo pomeriggio; vanmiddag`},
	{cue: cueRelative, arg: 1, detail: "evening", phrases: `tonight; this evening; heute Abend; ce soir; esta noche; stasera; esta noite; vanavond`},
	{cue: cueRelative, arg: 2, phrases: `tomorrow; demain; domani; amanhã`},
	{cue: cueRelative, arg: 2, langs: langES, phrases: `mañana miércoles; mañana jueves; mañana viernes; mañana sábado; mañana domingo; mañana lunes; mañana martes`},
})

// months in the order of the year, in full and as wires abbreviate them.
func months() (rows []phraseRow) {
	for i, names := range [...]string{
		`January; Jan; Januar; Jänner; janvier; janv; enero; gennaio; gen; janeiro; januari`,
		`February; Feb; Februar; février; févr; fév; febrero; febbraio; fevereiro; fev; februari`,
		`March; Mar; März; Mrz; mars; marzo; março; maart; mrt`,
		`April; Apr; avril; avr; abril; abr; aprile`,
		`May; Mai; mayo; maggio; mag; maio; mei`,
		`June; Jun; Juni; juin; junio; giugno; giu; junho`,
		`July; Jul; Juli; juillet; juil; julio; luglio; lug; julho`,
		`August; Aug; août; aout; agosto; ago; augustus`,
		`September; Sept; Sep; septembre; septiembre; setiembre; settembre; set; setembro`,
		`October; Oct; Oktober; Okt; octobre; octubre; ottobre; ott; outubro; out`,
		`November; Nov; novembre; noviembre; novembro`,
		`December; Dec; Dezember; Dez; décembre; déc; diciembre; dic; dicembre; dezembro; dez`,
	} {
		rows = append(rows, phraseRow{cue: cueMonth, arg: i + 1, phrases: names})
	}
	return rows
}

// days of the week, Sunday first. The names that are other words elsewhere
// count only in their own language.
func days() (rows []phraseRow) {
	for i, names := range [...]string{
		`Sunday; Sonntag; Sonntags; Sonntagabend; Sonntagmorgen; Sonntagnachmittag; dimanche; domenica; zondag`,
		`Monday; Montag; Montags; Montagabend; Montagmorgen; Montagnachmittag; Montagmittag; lundi; lunes; lunedì; segunda-feira; maandag`,
		`Tuesday; Dienstag; Dienstagabend; Dienstagmorgen; Dienstagnachmittag; Dienstagmittag; mardi; martedì; terça-feira; dinsdag`,
		`Wednesday; Mittwoch; Mittwochabend; Mittwochmorgen; Mittwochnachmittag; Mittwochmittag; mercredi; miércoles; mercoledì; quarta-feira; woensdag`,
		`Thursday; Donnerstag; Donnerstagabend; Donnerstagmorgen; Donnerstagnachmittag; Donnerstagmittag; jeudi; jueves; giovedì; quinta-feira; donderdag`,
		`Friday; Freitag; Freitagabend; Freitagmorgen; Freitagnachmittag; Freitagmittag; vendredi; viernes; venerdì; sexta-feira; vrijdag`,
		`Saturday; Samstag; Sonnabend; Samstagabend; Samstagmorgen; Samstagnachmittag; samedi; sábado; sabato; zaterdag`,
	} {
		rows = append(rows, phraseRow{cue: cueDay, arg: i, phrases: names})
	}
	return append(rows,
		phraseRow{cue: cueDay, arg: 0, langs: langES | langPT, phrases: `domingo`},
		phraseRow{cue: cueDay, arg: 2, langs: langES, phrases: `martes`})
}

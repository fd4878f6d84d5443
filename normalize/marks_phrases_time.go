package normalize

// timePhrases are months, weekdays, and days relative to today. The day before
// yesterday is none: no cue counts by two.
var timePhrases = concat(calendarPhrases(), shortDays, zonePhrases(), []phraseRow{
	{cue: cueRelative, arg: 0, phrases: `yesterday; gestern; ayer; ieri; ontem; gisteren`},
	{cue: cueRelative, arg: 0, langs: langFR, phrases: `hier`},
	{cue: cueRelative, arg: 0, detail: "evening", phrases: `yesterday evening; last night; hier soir; gestern Abend; ayer por la noche;
		anoche; ieri sera; ontem à noite; gisteravond`},
	{cue: cueRelative, arg: 0, detail: "morning", phrases: `yesterday morning; gestern Morgen; gestern früh; gestern Vormittag; hier matin;
		ayer por la mañana; ieri mattina; ontem de manhã; gisterochtend; gistermorgen`},
	{cue: cueRelative, arg: 0, detail: "afternoon", phrases: `yesterday afternoon; gestern Nachmittag; hier après-midi; ayer por la tarde;
		ieri pomeriggio; ontem à tarde; gistermiddag`},
	{cue: cueRelative, arg: 1, phrases: `today; heute; aujourd'hui; oggi; vandaag; hoje`},
	{cue: cueRelative, arg: 1, langs: langES, phrases: `hoy`},
	{cue: cueRelative, arg: 1, detail: "morning", langs: langES, phrases: `esta madrugada; la pasada madrugada; la madrugada pasada`},
	{cue: cueRelative, arg: 0, detail: "evening", langs: langES, phrases: `la pasada noche; la noche pasada`},
	{cue: cueRelative, arg: 1, detail: "morning", langs: langPT, phrases: `esta madrugada; nesta madrugada; na madrugada de hoje`},
	{cue: cueRelative, arg: 1, detail: "morning", phrases: `this morning; heute Morgen; heute früh; heute Vormittag; ce matin; esta mañana;
		questa mattina; stamattina; stamani; esta manhã; vanochtend; vanmorgen`},
	{cue: cueRelative, arg: 1, detail: "afternoon", phrases: `this afternoon; heute Nachmittag; cet après-midi; esta tarde;
		questo pomeriggio; vanmiddag`},
	{cue: cueRelative, arg: 1, detail: "evening", phrases: `tonight; this evening; heute Abend; ce soir; esta noche; questa sera; stasera;
		esta noite; vanavond`},
	{cue: cueRelative, arg: 2, phrases: `tomorrow; demain; domani; amanhã`},
	{cue: cueRelative, arg: 3, phrases: `the day before yesterday; vorgestern; avant-hier; anteayer; antes de ayer; l'altro ieri;
		l'altroieri; ieri l'altro; anteontem; eergisteren`},
	{cue: cueRelative, arg: 4, phrases: `the day after tomorrow; übermorgen; après-demain; pasado mañana; dopodomani; depois de amanhã;
		overmorgen`},
	{cue: cueRelative, arg: 2, langs: langES, phrases: `mañana miércoles; mañana jueves; mañana viernes; mañana sábado; mañana domingo;
		mañana lunes; mañana martes`},
})

package normalize

import "time"

// A zone is a time zone as newsrooms write it. With a rule, winter is the
// offset out of summer time, in minutes east of Greenwich.
type zone struct {
	winter int
	rule   summerRule
	langs  uint8 // the languages in which the names mean this zone; 0 is all
	names  string
	plain  bool // the names are everyday words: a zone only behind "10:23 AM" and the like
}

// inCapitals says whether a name of one word has to be in capitals: "ET", not "et".
func (z *zone) inCapitals() bool { return !z.plain && z.rule != nowhere }

type summerRule uint8

const (
	noSummer  summerRule = iota
	american             // second Sunday of March to first Sunday of November, since 2007
	european             // last Sunday of March to last Sunday of October, since 1996
	nowhere              // that of a place which is not said: its offset is never known
	mexican              // first Sunday of April to last Sunday of October, from 2002 to 2022
	brazilian            // third Sunday of October (in 2018 the first of November) to third Sunday of February, until 2019
)

// greenwich is the zone from which others are counted, as in "UTC+2".
const greenwich = 0

// zones are those that a name tells for certain. Letters that stand for
// several zones are left out (AST, AMT), or count where one of them is meant:
// CST is Chicago's in English and Spanish.
var zones = [...]zone{
	{0, noSummer, 0, `GMT; UTC; heure GMT; hora GMT; WET; TU`, false},
	{-300, american, 0, `ET; Eastern Time; US Eastern; US Eastern Time; New York time; hora del Este; heure de New York; New Yorker Zeit;
		hora de Nueva York; ora di New York; hora de Nova York; New Yorkse tijd; Ortszeit New York; heure de Montréal; heure de l'Est;
		heure du Québec; heure de Québec; heure de Washington; hora de Washington; hora de Miami; ora di Washington; Ortszeit Washington; HE`, false},
	{-360, american, 0, `CT; Central Time`, false},
	{-420, american, 0, `MT; Mountain Time`, false},
	{-480, american, 0, `PT; Pacific Time; hora del Pacífico; heure du Pacifique; California time`, false},
	{-300, noSummer, 0, `EST; HNE; CDT; HAC; hora de Colombia; hora colombiana; hora de Perú; hora peruana; hora de Bogotá;
		hora de Lima`, false},
	{-300, noSummer, langES, `hora de Ecuador; hora ecuatoriana; hora de Quito; hora de Panamá; hora panameña`, false},
	{-360, mexican, langES, `hora de CDMX; hora de la CDMX; hora de México; hora de Ciudad de México; hora de la Ciudad de México;
		hora del centro de México; tiempo del centro de México; hora mexicana`, false},
	{-360, noSummer, langES, `hora de Guatemala; hora de Honduras; hora de El Salvador; hora de Costa Rica; hora de Nicaragua;
		hora costarricense; hora hondureña; hora salvadoreña; hora guatemalteca`, false},
	{-240, noSummer, langES, `hora de Bolivia; hora boliviana; hora de La Paz; hora dominicana; hora de Santo Domingo; hora de Puerto Rico;
		hora de San Juan`, false},
	{-240, noSummer, 0, `EDT; HAE`, false},
	{-360, noSummer, 0, `MDT`, false},
	{-420, noSummer, 0, `PDT; MST`, false},
	{-480, noSummer, 0, `PST`, false},
	{-360, noSummer, langEN | langES, `CST`, false},
	{60, noSummer, 0, `CET; MEZ; BST; WEST; WAT`, false},
	{120, noSummer, 0, `CEST; MESZ; EET; SAST; CAT`, false},
	{180, noSummer, 0, `MSK; Moscow time; EEST; EAT; TRT; heure de Moscou; Moskauer Zeit; hora de Moscú; ora di Mosca;
		Nairobi time`, false},
	{60, european, 0, `heure de Paris; heure de Bruxelles; heure de Genève; heure française; heure suisse; hora peninsular; hora de Madrid;
		hora española; ora italiana; Ortszeit Berlin; Berliner Zeit; deutscher Zeit; Nederlandse tijd; Belgische tijd; Paris time;
		Berlin time; Rome time; Madrid time`, false},
	{0, european, 0, `London time; UK time; Irish time; hora de Lisboa; hora de Londres; heure de Londres; ora di Londra; Londoner Zeit;
		Ortszeit London; hora canaria; hora de Canarias; hora insular`, false},
	{240, noSummer, langEN, `GST`, false},
	{300, noSummer, 0, `PKT`, false},
	{330, noSummer, 0, `IST; Indian time; India time`, false},
	{345, noSummer, 0, `NPT`, false},
	{360, noSummer, langEN, `BdST`, false},
	{420, noSummer, 0, `WIB; ICT`, false},
	{480, noSummer, 0, `MYT; HKT; SGT; PHT; AWST; Beijing time; heure de Pékin; Hong Kong time; Singapore time; hora de Pekín`, false},
	{540, noSummer, 0, `JST; KST; Tokyo time; Seoul time; heure de Tokyo; heure de Séoul`, false},
	{570, noSummer, 0, `ACST`, false},
	{600, noSummer, 0, `AEST`, false},
	{660, noSummer, 0, `AEDT`, false},
	{720, noSummer, 0, `NZST`, false},
	{780, noSummer, 0, `NZDT`, false},
	{-180, noSummer, 0, `ART; hora argentina; hora de Argentina; hora de Buenos Aires`, false},
	{-180, brazilian, 0, `BRT; horário de Brasília; hora de Brasília`, false},
	{240, noSummer, langFR, `heure de La Réunion; heures de La Réunion; heure réunionnaise; heure de Maurice; heure mauricienne`, false},
	{180, noSummer, langFR, `heure de Mayotte; heure de Mamoudzou; heure malgache; heure d'Antananarivo; heure de Moroni; heure de Djibouti;
		heure de Bagdad; heure d'Addis-Abeba; heure de Nairobi`, false},
	{660, noSummer, langFR, `heure de Nouméa; heure de Nouvelle-Calédonie; heure calédonienne`, false},
	{-600, noSummer, langFR, `heure de Tahiti; heure de Papeete; heure de Polynésie`, false},
	{-240, noSummer, langFR, `heure de Guadeloupe; heure de Martinique; heure de Pointe-à-Pitre; heure de Fort-de-France; heure des Antilles`, false},
	{-180, noSummer, langFR, `heure de Guyane; heure de Cayenne`, false},
	{0, noSummer, langFR, `heure de Dakar; heure d'Abidjan; heure de Bamako; heure de Ouagadougou; heure de Lomé;
		heure de Conakry; heure de Nouakchott; heure d'Accra`, false},
	{60, noSummer, langFR, `heure d'Alger; heure de Tunis; heure de Cotonou; heure de Niamey; heure de Yaoundé; heure de Libreville;
		heure de Brazzaville; heure de Kinshasa; heure de N'Djamena; heure de Lagos`, false},
	{-240, noSummer, langES, `hora de Venezuela; hora venezolana; hora de Caracas`, false},
	{-180, noSummer, langES, `hora de Uruguay; hora uruguaya; hora de Montevideo`, false},
	{0, nowhere, 0, `local time; Ortszeit; heure locale; heures locales; hora local; horas locales; hora locales; ora locale; horário local;
		plaatselijke tijd; lokale tijd`, false},
	{-300, american, langEN, `Eastern`, true},
	{-360, american, langEN, `Central`, true},
	{-420, american, langEN, `Mountain`, true},
	{-480, american, langEN, `Pacific`, true},
}

// zonePhrases are the names of the zones.
func zonePhrases() (rows []phraseRow) {
	for i, z := range zones {
		rows = append(rows, phraseRow{cue: cueZone, langs: z.langs, arg: i, phrases: z.names})
	}
	return rows
}

// offset is that of the zone on a day, in minutes east of Greenwich; it is not
// known without the day where there is summer time.
func (z *zone) offset(year, month, day int) (minutes int, known bool) {
	switch {
	case z.rule == noSummer:
		return z.winter, true
	case year == 0, z.rule == nowhere:
		return 0, false
	case summer(z.rule, year, month, day):
		return z.winter + 60, true
	}
	return z.winter, true
}

// summer says whether a day lies in summer time; the hour of the change is
// beyond what a date line can tell.
func summer(rule summerRule, year, month, day int) bool {
	d := time.Date(year, time.Month(month), day, 12, 0, 0, 0, time.UTC)
	from, to := sundayOf(year, time.March, 2), sundayOf(year, time.November, 1)
	switch rule {
	case european:
		from, to = sundayOf(year, time.March, -1), sundayOf(year, time.October, -1)
	case mexican:
		from, to = sundayOf(year, time.April, 1), sundayOf(year, time.October, -1)
		return year >= 2002 && year <= 2022 && !d.Before(from) && d.Before(to)
	case brazilian: // summer is around the turn of the year
		from, to = sundayOf(year, time.October, 3), sundayOf(year, time.February, 3)
		if year == 2018 {
			from = sundayOf(year, time.November, 1)
		}
		return year < 2019 && !d.Before(from) || year <= 2019 && d.Before(to)
	}
	return !d.Before(from) && d.Before(to)
}

// sundayOf is the nth Sunday of a month, -1 for its last, at midnight.
func sundayOf(year int, month time.Month, n int) time.Time {
	if n < 0 {
		last := time.Date(year, month+1, 0, 0, 0, 0, 0, time.UTC)
		return last.AddDate(0, 0, -int(last.Weekday()))
	}
	first := time.Date(year, month, 1, 0, 0, 0, 0, time.UTC)
	return first.AddDate(0, 0, (7-int(first.Weekday()))%7+7*(n-1))
}

package lineage

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

// The lines in which pages say when they were put up, above a paragraph of prose.
func TestPageTime(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	const (
		menus      = "Rendez-vous du port\n\nLa fin des bateaux à vapeur sur la Douve\n\nUn regard sur les quais\n\nFaut-il encore draguer le chenal de Tarnby ?\n\nLe débat du jeudi\n\nUn accord à l'amiable avec les pilotes est-il possible ?\n\nÀ notre affiche\n\nLe parcours d'une femme grutière à Bourg\n\nUn peu de recul\n\nCe que les marins veulent dire aux ministres\n\nLe grand entretien\n\nUn capitaine retraité incite les jeunes à naviguer\n\nAu fil de l'eau\n\nLes phares de la côte décryptés par ceux qui les gardent\n\n"
		english    = "\n\nThe harbour office of Tarnby said on Tuesday that the pier would stay shut until the divers had looked at all of its posts. The work costs £40,000."
		german     = "\n\nDas Hafenamt von Tarnby teilte am Dienstag mit, dass der Steg gesperrt bleibt, bis die Taucher alle Pfähle gesehen haben."
		french     = "\n\nLa capitainerie de Tarnby a annoncé mardi que le ponton resterait fermé tant que les plongeurs n'auraient pas vu tous les pieux."
		spanish    = "\n\nLa capitanía de Tarnby anunció el martes que el muelle seguirá cerrado hasta que los buzos hayan visto todos los pilotes."
		portuguese = "\n\nA capitania de Tarnby anunciou na terça-feira que o cais continuará fechado até que os mergulhadores vejam todas as estacas."
		italian    = "La capitaneria di Tarnby ha annunciato martedì che il molo resta chiuso finché i sommozzatori non avranno visto tutti i pali. "
		limeño     = "\n\nEl puerto de Tarnby informó el martes que el muelle seguirá cerrado hasta que los buzos revisen todos sus postes, uno por uno, con la marea baja.\n\n© 2031 El Faro de Chancay, Lima, Perú. Todos los derechos reservados"
		parisien   = "\n\nLa capitainerie de Tarnby a annoncé mardi que le quai restait fermé jusqu'à ce que les plongeurs aient vu tous les poteaux. Les travaux coûtent 40 000 euros."
		dollars    = "\n\nThe harbour office of Tarnby said on Tuesday that the pier would stay shut until the divers had looked at all of its posts. The work costs $40,000."
	)
	for _, tt := range []struct {
		name, text string
		want       string // first and last, in Greenwich; "" for none
		revised    bool
	}{
		{"with its offset from Greenwich", "Pier shut\n\nDate: Mon, 09 Jun 2031 12:16:38 +0000" + dollars, "2031-06-09 12:16 to 2031-06-09 12:16", false},
		{"with that of Singapore", "Pier shut\n\nJune 9, 2031 08:12 am +08" + dollars, "2031-06-09 00:12 to 2031-06-09 00:12", false},
		{"with a span of hours", "Pier shut\n\nJune 9, 2031 08:12 am -10" + ":15 am" + dollars, "", false},
		{"a German page, in summer", "Steg gesperrt\n\n11.06.2031 - 10:31 Uhr" + german, "2031-06-11 08:31 to 2031-06-11 08:31", false},
		{"a German page, in winter, with a point", "Steg gesperrt\n\n11. Dezember 2031, 18.20 Uhr" + german, "2031-12-11 17:20 to 2031-12-11 17:20", false},
		{"the first and the last time run together", "Steg gesperrt\n\n11.06.2031, 18:0412.06.2031, 08:04" + german, "2031-06-11 16:04 to 2031-06-12 06:04", false},
		{"below a long caption and standfirst", "Steg gesperrt" + german + german + german + german + "\n\n11.06.2031, 18:04" + german + german + german + german + german, "2031-06-11 16:04 to 2031-06-11 16:04", false},
		{"below them, beside an event", "Steg gesperrt" + german + german + german + german + "\n\nHafenfest: 11.06.2031, 18:04" + german + german + german, "", false},
		{"behind the day, with a point", "Steg gesperrt\n\n11.06.2031 18.04" + german, "2031-06-11 16:04 to 2031-06-11 16:04", false},
		{"two numbers of a table", "Steg gesperrt\n\n11.06.2031 18.04 12.30" + german, "", false},
		{"at the foot, below who signs", "Steg gesperrt" + german + german + german + german + german + "\n\nText: Jan Roth\nFoto: Hafenamt/Roth\n\n11. Juni 2031, 18:04 Uhr", "2031-06-11 16:04 to 2031-06-11 16:04", false},
		{"at the foot, below another title", "Steg gesperrt" + german + german + german + german + german + "\n\nText: Jan Roth\n\nHafenfest abgesagt\n\n11. Juni 2031, 18:04 Uhr", "", false},
		{"after ten at night", "Steg gesperrt\n\nAktualisiert am 11.06.2031 - 22:41 Uhr" + german, "2031-06-10 22:00 to 2031-06-11 20:41", true},
		{"with its zone, before midnight", "Pier shut\n\nPosted: Jul 8, 2031 / 09:47 PM EDT\nUpdated: Jul 8, 2031 / 11:20 PM EDT" + dollars, "2031-07-09 01:47 to 2031-07-09 03:20", false},
		{"with its zone, put up and changed, on one line", "Pier shut\n\nPosted: Jul 8, 2031 / 05:21 PM EDT / Updated: Jul 8, 2031 / 06:40 PM EDT" + dollars, "2031-07-08 21:21 to 2031-07-08 22:40", false},
		{"a British page, put up and changed", "Pier shut\n\n11:42, 14 JAN 2031 | Updated 12:15, 14 JAN 2031" + english, "2031-01-14 11:42 to 2031-01-14 12:15", false},
		{"the last change above the first", "Pier shut\n\nTue 14 Jan 2031 16.58 GMT\nFirst published on Tue 14 Jan 2031 07.31 GMT" + english, "2031-01-14 07:31 to 2031-01-14 16:58", false},
		{"French, which nothing places elsewhere", "Ponton fermé\n\nPublié le 11/06/31 à 10h31" + french, "2031-06-11 08:31 to 2031-06-11 08:31", false},
		{"French of Quebec", "Ponton fermé\n\nPublié le 11 juin 2031 à 10 h 31" + french + " Le ministère des Transports du Québec l'a confirmé.", "2031-06-11 14:31 to 2031-06-11 14:31", false},
		{"Quebec, seen from France", "Ponton fermé\n\nPublié le 11 juin 2031 à 10h31" + french + " Le Québec en a un semblable, qui a coûté 40 000 euros.", "2031-06-11 08:31 to 2031-06-11 08:31", false},
		{"French of a story in Montreal", "Ponton fermé\n\nPublié le 11 juin 2031 à 10h31" + french + " L'émission de Montréal en a parlé.", "2031-06-11 06:31 to 2031-06-11 15:31", false},
		{"put right weeks later", "Ponton fermé\n\nPublié le 11/06/2031 à 10h31, mis à jour le 02/07/2031 à 9h00" + french, "2031-06-11 08:31 to 2031-06-11 08:31", false},
		{"Spanish of a story in Mexico", "Muelle cerrado\n\n11/06/2031 10:31" + spanish + " Las obras cuestan 40.000 pesos.", "2031-06-11 08:31 to 2031-06-11 18:31", false},
		{"Spanish of a story in Colombia that Madrid has", "Muelle cerrado\n\n11/06/2031 10:31" + spanish + " Madrid ofreció a Colombia 40.000 euros, según Europa Press.", "2031-06-11 08:31 to 2031-06-11 18:31", false},
		{"Spanish, of an agency of Argentina", "Muelle cerrado\n\n11/06/2031 10:31" + spanish + " La capitana no quiso hablar con Télam, según dijo a Télam.", "2031-06-11 08:31 to 2031-06-11 18:31", false},
		{"Spanish, of an outlet of Peru, on Argentina", "RPP Noticias\n\nMuelle cerrado\n\n11/06/2031 10:31" + spanish + " El puerto argentino cuesta 40.000 dólares.", "2031-06-11 15:31 to 2031-06-11 15:31", false},
		{"Spanish, of an outlet of Spain, on Argentina", "La Vanguardia\n\nMuelle cerrado\n\n11/06/2031 10:31" + spanish + " El puerto argentino cuesta 40.000 dólares.", "2031-06-11 08:31 to 2031-06-11 08:31", false},
		{"Spanish that speaks of euros", "Muelle cerrado\n\n11/06/2031 10:31" + spanish + " Las obras cuestan 40.000 euros.", "2031-06-11 08:31 to 2031-06-11 08:31", false},
		{"Portuguese, of an outlet in Brazil", "Cais fechado\n\n11/06/2031 10h31" + portuguese + " A obra foi noticiada pelo Estadão.", "2031-06-11 13:31 to 2031-06-11 13:31", false},
		{"Portuguese, of a page that names its town", "Cais fechado\n\nRio de Janeiro, 11/06/2031 10h31" + portuguese, "2031-06-11 13:31 to 2031-06-11 13:31", false},
		{"of the other shore", "Cais fechado\n\nLisboa, 11/06/2031 10:31" + portuguese, "2031-06-11 09:31 to 2031-06-11 09:31", false},
		{"of a town abroad", "Cais fechado\n\nWashington, 11/06/2031 10h31" + portuguese, "2031-06-11 09:31 to 2031-06-11 15:31", false},
		{"of a town that nobody knows", "Cais fechado\n\nTarna, 11/06/2031 10h31" + portuguese, "2031-06-11 09:31 to 2031-06-11 15:31", false},
		{"Portuguese that may be of either shore", "Cais fechado\n\n11/06/2031 10h31" + portuguese, "2031-06-11 09:31 to 2031-06-11 15:31", false},
		{"put up and changed, by a clock of either shore", "Cais fechado\n\nPublicado em 11/06/2031 às 10h31\nAtualizado em 11/06/2031 às 12h00" + portuguese, "2031-06-11 09:31 to 2031-06-11 17:00", false},
		{"an hour in three parts", "Ponton fermé\n\nMercredi 11 juin 2031, 10 h 31" + french, "2031-06-11 08:31 to 2031-06-11 08:31", false},
		{"at the foot, with its label", "Ponton fermé" + french + french + french + french + "\n\nPublié le : 11/06/2031 - 10:31", "2031-06-11 08:31 to 2031-06-11 08:31", false},
		{"behind the author and her station", "Ponton fermé\n\nPar Jeanne Roc, France Bleu Haute-Douve mercredi 11 juin 2031 à 10:31 Mis à jour le mercredi 11 juin 2031 à 12:00" + french, "2031-06-11 08:31 to 2031-06-11 10:00", false},
		{"below the menus of a page", menus + "Ponton fermé\n\nDernière modification : 11/06/2031 - 10:31" + french, "2031-06-10 22:00 to 2031-06-11 08:31", true},
		{"below menus, of something else", menus + "Ponton fermé\n\nRéunion : 11/06/2031 - 10:31" + french, "", false},
		{"at the foot, without", "Ponton fermé" + french + french + french + french + "\n\nRéunion le 11/06/2031 - 10:31", "", false},
		{"the system of another", "Steg gesperrt\n\nTarnby (APA) - Der Steg bleibt zu.\n\n(Schluss) abc/def\n\nAPA0342 2031-11-11/07:34\n\nFehler melden", "2031-11-11 06:34 to 2031-11-11 06:34", false},
		{"an Italian agency's", "Molo chiuso\n\nTarnby, 7 feb. (Adnkronos) - " + strings.Repeat(italian, 6) + "\n\n(Lum/Adnkronos)\n\nISSN 2465 - 1222\n07-FEB-31 09:06\nNNNN", "2031-02-07 08:06 to 2031-02-07 08:06", false},
		{"under the letters of its dateline", "Pier shut\n\nHARLOW (CNS) - The pier of Harlow is shut, the harbour master told City News Service. " + strings.Repeat("The planks were laid in 1911 and nobody has looked at them since. ", 4) + "\n\nCNS-06-15-2031 11:48 PDT", "2031-06-15 18:48 to 2031-06-15 18:48", false},
		{"with its name, to the second", "Molo chiuso\n\n(Il Sole 24 Ore Radiocor Plus) - Tarnby, 7 feb - " + strings.Repeat(italian, 6) + "\n\n(RADIOCOR) 07-02-31 09:06:41 (0341) 5 NNNN", "2031-02-07 08:06 to 2031-02-07 08:06", false},
		{"a Dutch agency's", "Steiger dicht\n\nTARNBY (ANP) -" + strings.Repeat(" De steiger van Tarnby blijft dicht tot de duikers alle palen hebben gezien, zegt de havenmeester van de stad.", 6) + "\n\nANP Binnenland 11-06-2031 13:22", "2031-06-11 11:22 to 2031-06-11 11:22", false},
		{"signed with the hour, of no house", "Ponton fermé" + french + french + " Fin. [jr emb apr 11/06/2031 10:31]", "", false},
		{"a meeting in brackets below a dateline", "Ponton fermé\n\nP-au-P, 11 juin 2031 [AlterPresse] ---" + french + french + " [Réunion le 11/06/2031 10:31]", "", false},
		{"signed with the hour, and more below", "Ponton fermé\n\nP-au-P, 11 juin 2031 [AlterPresse] ---" + french + french + " [jr emb apr 11/06/2031 10:31] Le quai aussi.", "", false},
		{"at the foot of what no agency sent", "Molo chiuso\n\n" + strings.Repeat(italian, 6) + "\n\n07-FEB-31 09:06", "", false},
		{"of who writes below an agency's story", "Molo chiuso\n\nTarnby, 7 feb. (Adnkronos) - " + strings.Repeat(italian, 6) + "\n\nGianni 07-FEB-31 09:06", "", false},
		{"above what he writes", "Molo chiuso\n\nTarnby, 7 feb. (Adnkronos) - " + strings.Repeat(italian, 6) + "\n\n07-FEB-31 09:06\nE quando riapre?", "", false},
		{"an agency's system", "Steg gesperrt\n\nTARNBY (dpa-AFX) - Der Steg bleibt zu./abc/def\n\nAXC0058 2031-11-11/07:34", "2031-11-11 06:34 to 2031-11-11 06:34", false},
		{"English without a zone may be anywhere", "Pier shut\n\n14 January 2031, 11:42" + dollars, "", false},
		{"English of a page in South Asia", "Pier shut\n\n14 January 2031, 11:42 AM" + dollars + " It was paid with two crore rupees.", "2031-01-14 05:42 to 2031-01-14 06:42", false},
		{"English signed by an agency of Malaysia", "Pier shut\n\n14 January 2031, 11:42 AM" + dollars + " The harbour is full, she said. — Bernama", "2031-01-14 03:42 to 2031-01-14 03:42", false},
		{"English of an agency of Australia", "Pier shut\n\n14 January 2031, 11:42am" + dollars + " The harbour is full, she told AAP.", "2031-01-13 22:42 to 2031-01-14 03:42", false},
		{"English of an agency of Canada", "Pier shut\n\n14 January 2031, 11:42am" + dollars + " The harbour is full, she told The Canadian Press.", "2031-01-14 14:12 to 2031-01-14 19:42", false},
		{"posted and updated, of an agency of Canada", "Pier shut\n\nBy The Canadian Press\nPosted January 14, 2031 11:38 am.\nLast Updated January 14, 2031 11:41 am." + dollars, "2031-01-14 14:08 to 2031-01-14 19:41", false},
		{"of the press of Canada", "Pier shut\n\n14 January 2031, 11:42am" + dollars + " The harbour is full, says the Canadian press.", "", false},
		{"English of Kyodo's own pages", "Pier shut\n\nKYODO NEWS - Jan 14, 2031 - 11:42 | All, Japan" + dollars + " The harbour is full, she told Kyodo News.", "2031-01-14 02:42 to 2031-01-14 02:42", false},
		{"English of a client of Kyodo's", "Pier shut\n\nKYODO\n\nJan 14, 2031 - 11:42" + dollars + " The harbour is full, she told Kyodo News.", "", false},
		{"English of Xinhua's own pages", "Pier shut\n\nSource: Xinhua\nEditor: huaxia\n2031-01-14 02:47:15" + dollars + " The harbour is full, she told Xinhua.", "2031-01-13 18:47 to 2031-01-13 18:47", false},
		{"English of an agency of Nigeria", "Pier shut\n\n14 January 2031, 11:42am" + dollars + " The harbour is full, she told newsmen. (NAN)", "2031-01-14 10:42 to 2031-01-14 10:42", false},
		{"the same on a page of New Zealand", "Pier shut\n\n14 January 2031, 11:42am" + dollars + " The harbour is full, she told AAP. Write to pier@harlowpost.co.nz.", "2031-01-13 22:42 to 2031-01-14 03:42", false},
		{"English of an agency of Britain", "Pier shut\n\n14 January 2031, 11:42" + dollars + " The harbour is full, she told the PA news agency.", "2031-01-14 11:42 to 2031-01-14 11:42", false},
		{"the same on a page of Kenya", "Pier shut\n\n14 January 2031, 11:42" + dollars + " The harbour is full, she told the PA news agency. Write to pier@harlowpost.co.ke.", "2031-01-14 08:42 to 2031-01-14 11:42", false},
		{"of an association of the press", "Pier shut\n\n14 January 2031, 11:42" + dollars + " The harbour is full, she told the Foreign Press Association.", "", false},
		{"of a paper of Britain by its copyright", "Pier shut\n\n14 January 2031, 11:42pm" + dollars + "\n\n© Telegraph Media Group Limited 2031", "2031-01-14 23:42 to 2031-01-14 23:42", false},
		{"that names the site of a paper of Britain", "Pier shut\n\n14 January 2031, 11:42pm" + dollars + " So says telegraph.co.uk.", "", false},
		{"of a paper of Australia by its first line", "The Canberra Times\n\nPier shut\n\n14 January 2031, 11:42pm" + dollars, "2031-01-14 12:42 to 2031-01-14 15:42", false},
		{"an hour of 24 with its half of the day", "Pier shut\n\n20:46pm, Tue 14 January 2031" + english, "2031-01-14 20:46 to 2031-01-14 20:46", false},
		{"of South Africa, with pounds", "Pier shut\n\n14 January 2031, 11:42" + english + " Write to pier@harlowpost.co.za.", "2031-01-14 09:42 to 2031-01-14 11:42", false},
		{"with its zone, wherever", "Pier shut\n\n14 January 2031, 11:42 PM EST" + dollars + " It was paid with two crore rupees.", "2031-01-15 04:42 to 2031-01-15 04:42", false},
		{"half a day in English without a zone is American", "Pier shut\n\nJanuary 14, 2031, 11:42 a.m." + english, "", false},
		{"Spanish of twelve hours, with a gap in its half", "Muelle cerrado\n\nActualizado el 14/01/2031 05:42 p. m." + limeño, "2031-01-14 05:00 to 2031-01-14 22:42", true},
		{"of a page that only tells of Peru", "Muelle cerrado\n\n14/01/2031 05:42 a. m." + strings.Replace(limeño, "Tarnby", "Tarnby, Perú,", 1)[:160], "2031-01-14 03:42 to 2031-01-14 13:42", false},
		{"the same in the morning", "Muelle cerrado\n\n14/01/2031 05:42 a. m." + limeño, "2031-01-14 10:42 to 2031-01-14 10:42", false},
		{"French with a paper that has an article", "Quai fermé\n\nL'Écho du Ponant avec l'Agence France-Presse - 14 janvier 2031 à 20:16 | mis à jour le 14 janvier 2031 à 20:41 - Temps de lecture : 1 min" + parisien, "2031-01-14 19:16 to 2031-01-14 19:41", false},
		{"French until a day", "Quai fermé\n\nExposition du mardi 14 janvier 2031 à 20:16" + parisien, "", false},
		{"a Dutch page", "Steiger dicht\n\n11 juni 2031, 12.14 uur\n\nDe steiger van Tarnby blijft dicht tot de duikers alle palen hebben gezien, zegt de havenmeester van de stad. Het werk duurt nog een maand en de boten liggen zolang aan de andere kant van het water.", "2031-06-11 10:14 to 2031-06-11 10:14", false},
		{"an Italian page, with a dash and a point", "Molo chiuso\n\nPorti, Finanza · 11 giugno 2031 - 17.46\n\n" + italian, "2031-06-11 15:46 to 2031-06-11 15:46", false},
		{"and a word for it", "Molo chiuso\n\n11 giugno 2031, ore 17.46\n\n" + italian, "2031-06-11 15:46 to 2031-06-11 15:46", false},
		{"of what costs so much", "Molo chiuso\n\nBiglietti: 11 giugno 2031 - 17.46 euro\n\n" + italian, "", false},
		{"a page of Flanders", "Steiger dicht\n\n11 juni 2031 om 17u51\n\nDe steiger van Tarnby blijft dicht tot de duikers alle palen hebben gezien, zegt de havenmeester van de stad. Het werk duurt nog een maand en de boten liggen zolang aan de andere kant van het water.", "2031-06-11 15:51 to 2031-06-11 15:51", false},
		{"the hour on the line below", "Steiger dicht\n\nJan Roos\n11 juni 2031\n17u51\n\nDe steiger van Tarnby blijft dicht tot de duikers alle palen hebben gezien, zegt de havenmeester van de stad. Het werk duurt nog een maand en de boten liggen zolang aan de andere kant van het water.", "2031-06-11 15:51 to 2031-06-11 15:51", false},
		{"a score on the line below", "Steiger dicht\n\nJan Roos\n11 juni 2031\n17:51 minuten in de derde rit\n\nDe steiger van Tarnby blijft dicht tot de duikers alle palen hebben gezien, zegt de havenmeester van de stad. Het werk duurt nog een maand en de boten liggen zolang aan de andere kant van het water.", "", false},
		{"a day alone", "Steg gesperrt\n\n11.06.2031" + german, "", false},
		{"the end of an embargo", "Steg gesperrt\n\nSperrfrist: 11.06.2031, 10:31 Uhr" + german, "", false},
		{"what a warning is good for", "Sturmwarnung\n\ngültig von: Mittwoch, 11.06.2031 18:58 Uhr\nbis: Mittwoch, 11.06.2031 22:00 Uhr" + german, "", false},
		{"an update above the first report", "Steg gesperrt\n\nUpdate vom Mittwoch, 11.06.2031, 21.07 Uhr: Der Steg ist wieder frei." + german + "\n\nErstmeldung vom Mittwoch, 11.06.2031, 20.45 Uhr: Der Steg ist gesperrt." + german, "2031-06-11 18:45 to 2031-06-11 19:07", false},
		{"two updates", "Steg gesperrt\n\nUpdate, 12. Juni 2031, 9.10 Uhr: Der Steg ist wieder frei." + german + "\n\nUpdate vom 11. Juni 2031, 21.07 Uhr: Die Taucher sind da." + german, "2031-06-10 22:00 to 2031-06-12 07:10", true},
		{"an update in French", "Ponton fermé\n\nMise à jour, 11 juin 2031 à 21h07 : le ponton est rouvert." + french, "2031-06-10 22:00 to 2031-06-11 19:07", true},
		{"an update of programs", "Steg gesperrt\n\nUpdate der Fahrpläne am 11.06.2031 um 21.07 Uhr: Das Amt hat drei Boote zu wenig, und auf dem Nordufer wartet seit Montag niemand mehr auf die Fähre." + german, "", false},
		{"an update until an hour", "Steg gesperrt\n\nUpdate vom 11.06.2031, gesperrt bis 21.07 Uhr: Der Steg ist zu." + german, "", false},
		{"an hour in the prose", "Steg gesperrt" + german + " Das Amt öffnet am 11.06.2031 um 8:30 Uhr wieder für alle, die einen Liegeplatz suchen und einen Antrag stellen wollen.", "", false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			ws := []Witness{{ID: "a", Text: n.Text(tt.text)}}
			got := readPageTimes(ws, newStoryClocks(ws))[0]
			if tt.want == "" {
				require.False(t, got.ok(), "read %v", got)
				return
			}
			require.True(t, got.ok(), "read nothing in %q", tt.text)
			const form = "2006-01-02 15:04"
			require.Equal(t, tt.want, got.first.UTC().Format(form)+" to "+got.last.UTC().Format(form))
			require.Equal(t, tt.revised, got.revised)
			require.Equal(t, Interval{got.first, got.last}, ws[0].Published)
		})
	}
}

// What metadata say is not read again from the page.
func TestPageTimeAfterMetadata(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	at := time.Date(2031, 6, 11, 7, 0, 0, 0, time.UTC)
	ws := []Witness{{ID: "a", Published: Interval{at, at}, Text: n.Text("Steg gesperrt\n\n11.06.2031 - 10:31 Uhr\n\nDas Hafenamt von Tarnby teilte das am Mittwoch mit.")}}
	require.False(t, readPageTimes(ws, newStoryClocks(ws))[0].ok())
	require.Equal(t, Interval{at, at}, ws[0].Published)
}

// Where pages of one story are of several countries, each tells for itself, or nothing does.
func TestPageTimeOfTwoCountries(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	page := func(id, tail string) Witness {
		return Witness{ID: id, Text: n.TextIn("Cais fechado\n\n11/06/2031 10h31\n\nA capitania de Tarnby anunciou na terça-feira que o cais continuará fechado até que os mergulhadores vejam todas as estacas."+tail, "pt")}
	}
	ws := []Witness{page("lisbon", " A obra custa 40 mil euros."), page("rio", " A obra custa R$ 240 mil."), page("either", "")}
	got := readPageTimes(ws, newStoryClocks(ws))
	require.Equal(t, "09:31", got[0].last.UTC().Format("15:04"))
	require.Equal(t, "13:31", got[1].last.UTC().Format("15:04"))
	require.Equal(t, "09:31 15:31", got[2].first.UTC().Format("15:04 ")+got[2].last.UTC().Format("15:04"), "it may be of either")
}

// A page that leaves the year away is of that of the others, if the line is there for the day.
func TestPageTimeWithoutYear(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	const body = "\n\nLe port de Tarny est fermé depuis lundi, a dit la capitaine du port, qui attend que les plongeurs aient vu tous les pieux du ponton avant de le rouvrir."
	other := Witness{ID: "other", Text: n.TextIn("Ponton fermé\n\nTARNY, 11 juin 2031 (AFP) - Le ponton de Tarny reste fermé, a dit lundi la capitaine du port.", "fr")}
	for _, c := range []struct{ head, want string }{
		{"Ponton fermé\n\n11 juin, 19h45", "2031-06-11 17:45"},
		{"Ponton fermé\n\nPar Jeanne Roc\n11 juin à 19:45", "2031-06-11 17:45"},
		{"Ponton fermé\n\nPublié le 11 juin à 19h45", "2031-06-11 17:45"},
		{"Ponton fermé\n\nRéunion le 11 juin à 19h45", ""},
		{"Ponton fermé\n\n9 juin, 19h45\n\nLa tempête.\n\n10 juin, 9h45\n\nLe vent.\n\n11 juin, 9h45\n\nLe calme.", ""},
	} {
		ws := []Witness{{ID: "a", Text: n.TextIn(c.head+body, "fr")}, other}
		got := readPageTimes(ws, newStoryClocks(ws))[0]
		if c.want == "" {
			require.False(t, got.ok(), "%q: %v", c.head, got)
			continue
		}
		require.Equal(t, c.want, got.last.UTC().Format("2006-01-02 15:04"), c.head)
		alone := ws[:1]
		alone[0].Published = Interval{}
		require.False(t, readPageTimes(alone, newStoryClocks(alone))[0].ok(), "%q alone", c.head)
	}
}

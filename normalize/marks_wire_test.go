package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// The heads and figures of wire copy, as desks of seven languages key them, and
// prose that looks like them.
func TestWireCopy(t *testing.T) {
	for _, c := range []struct {
		language, text string
		want           []string
	}{
		{"en", "UPDATE 2-Port shut\n\nHARLOW, Aug 6 (Reuters) - Alcor (ALCR.N) shares closed up 3.6 percent. At 1730 GMT all was over.", []string{
			"UPDATE 2-|update 2", "HARLOW, Aug 6 (Reuters) -|Reuters|--08-06", "(ALCR.N)|ALCR.N|Reuters", "closed up 3.6 percent|close|+3.6%", "1730 GMT|17:30Z|17:30 GMT"}},
		{"en", "AP 2nd Ld-Writethru: Port shut\n\nHARLOW, Aug 6 (AP) - The port is shut.", []string{
			"AP 2nd Ld-|lead 2", "HARLOW, Aug 6 (AP) -|Associated Press|--08-06"}},
		{"en", "Flash photography is banned\n\nThe dash - which nobody saw - fell by a third. Alcor (founded 2011) closed two yards.", nil},
		{"de", "Hafen von Harlow geschlossen\n\nHARLOW (dpa) - Der Hafen ist seit Montag zu.\n\n(2. Zusammenfassung)", []string{
			"HARLOW (dpa) -|dpa", "(2. Zusammenfassung)|wrapup 2"}},
		{"de", "(Zusammenfassung 1700) Hafen von Harlow geschlossen\n\nHarlow im Inntal (APA) - Der Hafen ist seit Montag zu.", []string{
			"(Zusammenfassung 1700)|wrapup", "Harlow im Inntal (APA) -|APA"}},
		{"de", "(Zusammenfassung 1130 - Berichtigung: 1. Absatz, 17 statt 71 Kräne)\nHafen von Harlow geschlossen\n\nHarlow (APA) - Der Hafen ist seit Montag zu.", []string{
			"(Zusammenfassung 1130 - Berichtigung: 1. Absatz, 17 statt 71 Kräne)|corrected", "Harlow (APA) -|APA"}},
		{"de", "Hafen von Harlow geschlossen\n(Zusammenfassung mit Schlusskurs und Reaktionen)\n\nHarlow (awp) - Der Hafen ist seit Montag zu.", []string{
			"(Zusammenfassung mit Schlusskurs und Reaktionen)|wrapup", "Harlow (awp) -|awp"}},
		{"de", "(Zusammenfassung mit Bildern folgt) Der Hafen ist zu\n\nHarlow (awp) - Der Hafen ist seit Montag zu.", []string{"Harlow (awp) -|awp"}},
		{"en", "Port shut\n\nHARLOW (CNS) - The port is shut, a guard told City News Service.", []string{"HARLOW (CNS) -|City News Service"}},
		{"en", "Port shut\n\nHARLOW (CNS) - The port of Harlow is shut, and nobody knows for how long it will be.\n\nCopyright 2031, City News Service, Inc.", []string{
			"HARLOW (CNS) -|City News Service"}},
		{"en", "Port shut\n\nHARLOW (CNS) - The port is shut, a guard said.", []string{"HARLOW (CNS) -"}},
		{"en", "Port shut\n\nHARLOW (CNS) - The port is shut, a guard told Reuters.", []string{"HARLOW (CNS) -"}},
		{"de", "Hafen zu\n\nWeston in der Heide (dpa/lby) - Der Hafen ist seit Montag zu.", []string{"Weston in der Heide (dpa/lby) -|dpa"}},
		{"de", "Harlow in Not - der Hafen ist seit Montag zu.\n\nStreit in der Union (CDU) - der Hafen ist zu. Die Zusammenfassung (Protokoll 1700) fehlt.", nil},
		{"de", "KORREKTUR: Hafen geschlossen\n\nHarlow, 6. Aug (Reuters) - Die Aktie <ALCG.DE> fiel am Nachmittag um 3,6 Prozent. Um 14.30 Uhr MESZ am 6. August 2018 war Schluss.", []string{
			"KORREKTUR:|corrected", "Harlow, 6. Aug (Reuters) -|Reuters|--08-06", "<ALCG.DE>|ALCG.DE|Reuters", "fiel am Nachmittag um 3,6 Prozent|afternoon|-3.6%", "14.30 Uhr MESZ|12:30Z|14:30 MESZ"}},
		{"de", "Eil: Hafen zu\n\nHarlow (APA/AFP) – Der Hafen schloss. Der Dax ging 1,2 Prozent höher aus dem Handel.", []string{
			"Eil:|urgent", "Harlow (APA/AFP) –|APA", "1,2 Prozent höher aus dem Handel|close|+1.2%"}},
		{"de", "Zeugnis\n\nMünchen - der Zug fährt heute nicht. Der Laden schloss um 18 Uhr und machte 20 Prozent Umsatz. Ihr Update kam spät.", []string{"um 18 Uhr|18:00|hour"}},
		{"fr", "Le port fermé (ACTUALISATION)\n\nPARIS, 6 août (Reuters) - Le port a fermé lundi. L'action Alcor <ALCR.PA> a clôturé en baisse de 3,6%. À 14h30 GMT tout était fini.", []string{
			"(ACTUALISATION)|update", "PARIS, 6 août (Reuters) -|Reuters|--08-06", "<ALCR.PA>|ALCR.PA|Reuters", "a clôturé en baisse de 3,6%|close|-3.6%", "14h30 GMT|14:30Z|14:30 GMT"}},
		{"fr", "Le port fermé\n\nMarseille (AFP) – Le CAC 40 gagnait 0,5% à la mi-séance mardi.", []string{"Marseille (AFP) –|AFP", "gagnait 0,5% à la mi-séance|midday|+0.5%"}},
		{"fr", "Papier d'angle\n\nLe magasin a ouvert à 9h et fermé à midi, en baisse de régime (voir page 6).", []string{"à 9h|09:00|hour"}},
		{"es", "El puerto cierra (ampliación)\n\nMadrid, 6 ago (EFE).- El Ibex 35 cerró con una caída del 1,2 %. A las 14:30 GMT acabó todo.", []string{
			"(ampliación)|expanded", "Madrid, 6 ago (EFE).-|EFE|--08-06", "cerró con una caída del 1,2 %|close|-1.2%", "14:30 GMT|14:30Z|14:30 GMT"}},
		{"es", "ACTUALIZACIÓN 2-Puerto cerrado\n\nMÉXICO, 6 ago (Reuters) - Las acciones de Alcor <ALCR.MC> subían un 3,6% a media sesión el lunes.", []string{
			"ACTUALIZACIÓN 2-|update 2", "MÉXICO, 6 ago (Reuters) -|Reuters|--08-06", "<ALCR.MC>|ALCR.MC|Reuters", "subían un 3,6% a media sesión|midday|+3.6%"}},
		{"es", "Última hora de una tienda\n\nLa tienda abrió el lunes y vendió el 20 % de todo; la ampliación del puerto espera.", nil},
		{"it", "Porto chiuso\n\n(ANSA) - ROMA, 06 AGO - La Borsa di Milano chiude in calo dell'1,2%. Alle 14:30 GMT era finita.", []string{
			"(ANSA) - ROMA, 06 AGO -|ANSA|--08-06", "chiude in calo dell'1,2%|close|-1.2%", "14:30 GMT|14:30Z|14:30 GMT"}},
		{"it", "Ultim'ora: porto chiuso\n\nMilano, 6 ago. (Adnkronos) - Il titolo Alcor guadagna il 3,6% a metà seduta.", []string{
			"Ultim'ora:|urgent", "Milano, 6 ago. (Adnkronos) -|Adnkronos|--08-06", "guadagna il 3,6% a metà seduta|midday|+3.6%"}},
		{"it", "La bottega\n\nIl negozio chiude alle 18 e vende il 20% in più; l'aggiornamento del sindaco manca.", nil},
		{"pt", "Porto fechado (atualizada)\n\nLisboa, 06 ago 2018 (Lusa) – O PSI 20 fechou a cair 1,2%. Às 14:30 GMT acabou.", []string{
			"(atualizada)|update", "Lisboa, 06 ago 2018 (Lusa) –|Lusa|2018-08-06", "fechou a cair 1,2%|close|-1.2%", "14:30 GMT|14:30Z|14:30 GMT"}},
		{"pt", "ATUALIZA 1-Porto fechado\n\nSÃO PAULO, 6 Ago (Reuters) - As ações da Alcor <ALCR3.SA> fecharam em alta de 3,6%.", []string{
			"ATUALIZA 1-|update 1", "SÃO PAULO, 6 Ago (Reuters) -|Reuters|--08-06", "<ALCR3.SA>|ALCR3.SA|Reuters", "fecharam em alta de 3,6%|close|+3.6%"}},
		{"pt", "A loja\n\nA loja fechou às 18h e vendeu 20% de tudo; a correção do mapa demora.", []string{"às 18h|18:00|hour"}},
		{"nl", "Haven dicht\n\nHARLOW (ANP) - De haven is sinds maandag dicht. De AEX sloot 1,2 procent lager.", []string{
			"HARLOW (ANP) -|ANP", "sloot 1,2 procent lager|close|-1.2%"}},
		{"nl", "UPDATE: haven dicht\n\nAMSTERDAM (ANP/AFP) - Het aandeel Alcor won 3,6 procent.", []string{"UPDATE:|updated", "AMSTERDAM (ANP/AFP) -|ANP", "won 3,6 procent|price|+3.6%"}},
		{"nl", "De winkel\n\nDe winkel sloot om 18 uur en verkocht 20 procent van alles, zei de baas (51).", []string{"om 18 uur|18:00|hour"}},
	} {
		require.Equal(t, append([]string{}, c.want...), marksOf(t, c.language, c.text, Dateline, Version, Clock, Ticker), c.text)
	}
}

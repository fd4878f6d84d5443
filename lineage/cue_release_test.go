package lineage

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestRelease(t *testing.T) {
	body := strings.Repeat("The Morne kiln will be rebuilt in spring with a new flue. ", 20)
	for _, tt := range []struct {
		text string
		want bool
	}{
		{body + "\n\nNotes to editors: Morne Glass was founded in 1840.", true},
		{body + "\n\nPressekontakt: Glaswerk Morne, Kommunikation", true},
		{body + "\n\nContact presse : Verrerie de Morne", true},
		{body + "\n\nCONTACTO DE PRENSA: Vidrios Morne", true},
		{"PRESS RELEASE\n\nMorne Glass rebuilds its kiln\n\n" + body, true},
		{"Commune de Morne\nService des eaux\n\nCommuniqué de presse du 4 mai 2021\n\n" + body, true},
		{"Comunicato stampa n. 14\n\n" + body, true},
		{"HECHO ESENCIAL\nVidrios Morne S.A.\n\n" + body, true},
		{"Vidrios Morne S.A.\nOTRA INFORMACIÓN RELEVANTE\n\n" + body, true},
		{"Fato relevante de 4 de maio de 2031\n\n" + body, true},
		{"Ad-hoc-Mitteilung: Ofen wird erneuert\n\n" + body, true},
		{"A LA COMISIÓN NACIONAL DEL MERCADO DE VALORES\n\nCOMUNICACIÓN DE INFORMACIÓN PRIVILEGIADA\n\n" + body, true},
		{"Vidrios Morne, S.A.\nOtra información relevante\n\n" + body, true},
		{"Veröffentlichung einer Insiderinformation gemäß Artikel 17\n\n" + body, true},
		{"Morne Glass PLC\nInside information: kiln to be rebuilt\n\n" + body, true},
		{"MORNE GLASS BERHAD\nRegistration No. 199401 (3044-T)\nGENERAL ANNOUNCEMENT\n\n" + body, true},
		{"Morne Glass Ltd\nVoluntary Announcement\n\n" + body, true},
		{"Vidros Morne S.A.\nComunicado ao mercado\n\n" + body, true},
		{"Clarification of News Reports\nMorne Glass Corp.\n\n" + body, true},
		{"General announcement of the strike surprised Morne\n\n" + body, false},
		{"Regulatory announcement lifts kiln makers\n\n" + body, false},
		{"Información privilegiada sobre el horno llega a juicio\n\n" + body, false},
		{"Inside information on kiln cost trader his job\n\n" + body, false},
		{"Un hecho esencial del horno\n\n" + body, false},
		{"Hecho relevante para los vecinos de Morne\n\n" + body, false},
		{"NOTA DE PRENSA DE LA FISCALÍA\n\n" + body, true},
		{"VIDRIOS MORNE S. A.\nBoletín de prensa N.º 067\n\n" + body, true},
		{"Vidrios Morne S.A.\nUnidad de Comunicación Social\n\n" + body, true},
		{"Boletín de prensa sin firma enfada a Morne\n\n" + body, false},
		{"Presse-Information Nr. 12/2031\n\n" + body, true},
		{"COMMUNIQUÉ\n\n" + body, true},
		{"MORNE GLASS\nMedia Statement 3 on the kiln\n4 May 2031\n\n" + body, true},
		{"Gemeinde Morne\nDie Bürgermeisterin - Amtliche Bekanntmachung\n\n" + body, true},
		{"Comune di Morne\nAvviso alla cittadinanza n. 14\n\n" + body, true},
		{"Media statement leaves questions open\n\n" + body, false},
		{"Amtliche Bekanntmachungen verschwinden aus dem Blatt\n\n" + body, false},
		{"Streit um Ofen - amtliche Mitteilung verwirrt Morne\n\n" + body, false},
		{"Communiqué officiel\n\n" + body, true},
		{"Comunicado oficial\n\n" + body, true},
		{"Communiqué officiel sans effet à Morne\n\n" + body, false},
		{"Un verrier à Morne\n\n" + body + "\n\nService communication de la Verrerie de Morne", true},
		{"Un verrier à Morne\n\n" + body + "\n\nLe service communication de la mairie a répondu lundi.", false},
		{"SPERRFRIST: Mittwoch, 4. Mai 2031, 17:00 Uhr\n\n" + body, true},
		{"RNS Number: 4417K\nMorne Glass PLC\n\n" + body, true},
		{body + "\n\nEnquiries:\nMorne Glass PLC", true},
		{"EMBARGO: 00:01 GMT, 4 May 2031\n\n" + body, true},
		{"EMBARGO : mardi 4 mai 2031, 18h00\n\n" + body, true},
		{"EMBARGO ON KILNS LIFTED\n\n" + body, false},
		{body + "\n\nRückfragehinweis: Glaswerk Morne", true},
		{body + "\n\nReferencia bibliográfica:\nRoe, J. et al. Flues of the early kilns of Morne. Annals of Glass.", true},
		{body + "\n\nOriginalpublikation:\nRoe, J. et al. Flues of the early kilns of Morne. Annals of Glass.", true},
		{body + " The journal reference: Annals of Glass, number nine, was wrong, as the editor of the paper in Harlow found when he asked for it and was sent to another shelf.", false},
		{body + "\n\nFuente: Annals of Glass", false},
		{"Pressemitteilung: Ofen wird erneuert\n\n" + body, true},
		{"Press release leaves questions open\n\n" + body, false},
		{"Communiqué musclé du maire de Morne\n\n" + body, false},
		{"Comunicados de prensa sin respuesta\n\n" + body, false},
		{"The kiln\n\nOne\n\nTwo\n\nThree\n\nPRESS RELEASE\n\n" + body, false},
		{body + "\n\nFür Rückfragen von Medien: Glaswerk Morne, Tel. 4417", true},
		{body + "The letter about the kiln bore the name of the firm's true head of what it calls its press contact, but a number that nobody there knew, and it was withdrawn within the hour.", false},
		{body + "\n\nLa lettre était signée du vrai responsable des relations presse de la verrerie, mais donnait un numéro que personne ne connaissait, et elle fut retirée dans l'heure.", false},
		{body + " For more on the kiln and on the flue that will be laid in spring, and for pictures of both in the size that papers need, please contact: Morne Glass", true},
		{"Morne Glass rebuilds its kiln\n\nNEWS PROVIDED BY\nMorne Glass PLC\n\n" + body, true},
		{"News provided by drones filled the hall\n\n" + body, false},
		{body + "\n\nSOURCE Morne Glass PLC", true},
		{body + "\n\nSOURCE Reuters", false},
		{body + "\n\nSOURCE: Morne Glass PLC, the weather office, our own count", false},
		{"Statement by the Chair of Morne Glass, Jane Roe\n\nI have resigned today from all that I held. I signed for the flue, and I did not ask who would pay. My deputy takes over the kiln. We owe the whole town an answer.", true},
		{"Glaswerk Morne\n\nPersönliche Erklärung von Jane Roe\n\nIch trete heute von allen Ämtern zurück. Ich habe für den Ofen unterschrieben und nicht nachgefragt. Mein Stellvertreter übernimmt das Werk in Morne.", true},
		{"Dichiarazione della presidente Jane Roe\n\nOggi io lascio la vetreria di Morne per sempre. La nostra fornace ha bisogno di un altro nome. Io ho firmato per il forno senza chiedere.", true},
		{"Statement by the Chair of Morne Glass angers workers\n\n" + body, false},
		{"Statement by the Chair of Morne Glass\n\n" + body + " \"I signed for it. I did not ask. I shall not do so again, and we owe it to the town,\" she said.", false},
		{"Statement by the chair was wrong, I think.\n\nI have read it. I did not believe it. My cat slept on it, and we are both well.", false},
		{"I resign\n\nI have read it. I did not believe it. My cat slept on it, and we are both well today.", false},
		{"County of Morne\nOffice of Communications\n\nKiln rebuilt\n\n" + body, true},
		{"Land Morne\nLandespresseamt / Dienst für das Netz\n\n" + body, true},
		{"LANDGERICHT MORNE - Pressestelle\n\n" + body, true},
		{"Comune di Morne | Ufficio stampa\n\n" + body, true},
		{"MORNE VERLAG\nPresse\n\n" + body, true},
		{"Presse\n\nMorne\n\n" + body, false},
		{"SV Morne 1911 e.V.\nOfen erneuert\n\n" + body, true},
		{"Ofen erneuert\n\nMorne, 4. Mai 2031\n\nHeimatverein Morne e.V.\n\n" + body, false},
		{"Streit um Heimatverein Morne e.V. geht weiter\n\n" + body, false},
		{"Neuer Ofen beim Heimatverein Morne e.V.\n\n" + body, false},
		{"Pressestelle der Stadt zieht um\n\n" + body, false},
		{"The Harlow Press\nPress office moves house\n\n" + body, false},
		{"Morne\n\nOne\n\nTwo\n\nThree\n\nPressestelle\n\n" + body, false},
		{body + "\n\nRückfragen: presse@morne.example | Fotos zum Download", true},
		{body + "\n\nMorne Glass: uk.media@morne.example", true},
		{body + "\n\nHave a tip? tips@harlowpost.example, or pressed@harlow.example", false},
		{body + "\n\nShe had sent it to press@morne.example on the day before, said the mayor, who had found it in the kiln with the flue and the old letter of the firm in it.", false},
		{"To: All staff\nDate: 4 May 2031\nSubject: The kiln\n\nWe have closed the kiln today for good. I know what our kiln meant to you. We shall rebuild it in spring.", true},
		{"An: alle Beschäftigten\nBetreff: Ofen\n\nWir haben den Ofen heute für immer geschlossen. Ich weiß, was unser Ofen bedeutet. Wir bauen ihn im Frühjahr neu.", true},
		{"From: desk\nTo: misc.news\nSubject: Kiln closed\n\n" + body, false},
		{body, false},
		{"Media contact with the workers was forbidden. " + body, false},
		{body + "\n\nEinde persbericht", true},
		{body + "\n\nNoot voor de redactie, niet voor publicatie: de woordvoerder is bereikbaar op 4417.", true},
		{body + "\n\nNotas aos editores: a fábrica de Morne nasceu em 1840.", true},
		{body + "\n\nDe brief was een noot voor de redactie en niet voor publicatie bedoeld.", false},
		{body + "\n\nAan het einde bericht de fabriek dat de oven weer brandt.", false},
		{"", false},
	} {
		f := newFamily([]Witness{newWitness(t, doc{id: "one", text: tt.text})}, nil, Cluster{Witnesses: []int{0}})
		require.Equal(t, tt.want, f.release(0), "a release: %.60q ... %q", tt.text, tt.text[max(0, len(tt.text)-60):])
	}
}

// TestReleaseService: a service that companies pay signs releases alone.
func TestReleaseService(t *testing.T) {
	f := newFamily([]Witness{newWitness(t, doc{id: "one", text: "[dateline|PR Newswire|2031-02-13: MARLOW, Feb. 13, 2031 /PRNewswire/ --] The kiln will be rebuilt."}),
		newWitness(t, doc{id: "two", text: "[dateline|Reuters|2031-02-13: MARLOW, Feb. 13, 2031 (Reuters) -] The kiln will be rebuilt."}),
		newWitness(t, doc{id: "three", text: "[dateline|CNW Group|2031-02-13: MARLOW, ON, Feb. 13, 2031 /CNW/ -] The kiln will be rebuilt."})}, nil, Cluster{Witnesses: []int{0, 1, 2}})
	require.True(t, f.release(2), "nor does the Canadian one sign anything else")
	require.True(t, f.release(0), "what a service for releases signs is one")
	require.False(t, f.release(1), "what an agency signs is none")
}

package normalize

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// Outlets that no phrase of the phrasebook credits, by their place in the sentence.
func TestNamed(t *testing.T) {
	for _, c := range []struct {
		language, text string
		want           []string
		why            string
	}{
		{"en", "On Monday, the People's Daily, the mouthpiece of the party, warned of a storm.", []string{"the People's Daily, the mouthpiece of the party, warned|People's Daily|reported"}, "an aside before the verb"},
		{"en", "The pier is sold, according to a report released today by Hollywood Life.", []string{"according to a report released today by Hollywood Life|Hollywood Life|according"}, "a report described"},
		{"en", "CBS Sports Insider Jane Roe has reported that the pier is sold.", []string{"CBS Sports Insider Jane Roe has reported|CBS Sports|reported"}, "who speaks for it"},
		{"en", "As Jane Roe reports for NPR, the pier is sold.", []string{"reports for NPR|NPR|reported"}, "for whom she reports"},
		{"en", "\"The pier is sold,\" Jane Roe, Jan Hale and Ida Lund report for NPR.", []string{"report for NPR|NPR|reported"}, "for whom several report"},
		{"en", "Jane Roe and Ida Lund report for NPR. The two report for NPR from the quay, and report for work there.", nil, "what they do for a living"},
		{"en", "Jane Roe is a reporter for NPR and sells piers.", nil, "for whom she works"},
		{"en", "\"We lost it,\" Roe said, via Jan Roth of the Pittsburgh Post-Gazette.", []string{"via Jan Roth of the Pittsburgh Post-Gazette|Pittsburgh Post-Gazette|report"}, "by way of its writer"},
		{"en", "The agency has filed a complaint against The Washington Post alleging that it is late.", nil, "what is alleged of it"},
		{"en", "Roe left CNN for Bloomberg, and NBC executives said that they would sell NBC.", nil, "news of its own"},
		{"en", "The Australian state of Alcorta wants the pier.", nil, "an adjective and no verb"},
		{"de", "Laut Roth interessieren sich zwei Firmen auch für die BBC.", nil, "another preposition between"},
		{"es", "El documento, revisado por The New York Times, tiene diez hojas.", []string{"revisado por The New York Times|The New York Times|reported"}, "what it has read"},
		{"en", "The Sun says in-fighting must stop. The Sun shines, and the sun says nothing.", []string{"The Sun says|The Sun|reported"}, "a verb right behind an everyday name"},
		{"de", "Wie die «Financial Times» (FT) am Freitag über den Hafen berichtete, wird der Pier verkauft.", []string{"die «Financial Times» (FT) am Freitag über den Hafen berichtete|Financial Times|reported"}, "the verb at the end"},
		{"de", "Der Pier ist verkauft, wie der «Spiegel» in seiner Online-Ausgabe berichtet.", []string{"der «Spiegel» in seiner Online-Ausgabe berichtet|Der Spiegel|reported"}, "where, in a compound"},
		{"de", "Zu den Plänen, die der SWR öffentlich gemacht hatte, schweigt die Stadt.", []string{"der SWR öffentlich gemacht|SWR|reported"}, "what it made public"},
		{"de", "Die Fehler, die der SWR gemacht hatte, sind alt, und der Vertrag, der bekannt gemacht wurde, gilt.", nil, "what it made"},
		{"de", "Die «Berliner Zeitung» widmet dem Pier einen langen Artikel.", []string{"Die «Berliner Zeitung» widmet|Berliner Zeitung|reported"}, "what papers do"},
		{"de", "Nach Recherchen von NDR, WDR und SZ ist der Pier verkauft.", []string{"Nach Recherchen von NDR|NDR|reported", "WDR|WDR|reported", "SZ|Süddeutsche Zeitung|reported"}, "a list to its end"},
		{"de", "Das schreibt der NDR, eine Anstalt in der ARD.", []string{"schreibt der NDR|NDR|reported"}, "what another is"},
		{"de", "Der SWR erklärte, er wolle das Orchester erhalten. Die ARD zeigt einen Film.", nil, "their own affairs"},
		{"fr", "« La jetée est vendue », analyse Libération.", []string{"analyse Libération|Libération|reported"}, "turned round, an everyday word"},
		{"fr", "La jetée est vendue, selon le site américain d'actualités sur les célébrités TMZ.", []string{"selon le site américain d'actualités sur les célébrités TMZ|TMZ|according"}, "a long description"},
		{"fr", "Selon le président de France 2, la jetée est vendue.", nil, "its head"},
		{"fr", "Pour Le Figaro, la jetée ne vaut rien.", []string{"Pour Le Figaro|Le Figaro|according"}, "whose judgment it is"},
		{"fr", "Le maire est accusé par Mediapart d'avoir vendu la jetée.", []string{"accusé par Mediapart|Mediapart|reported"}, "by whom"},
		{"fr", "Sur BFMTV, le maire Jean Roux a salué la vente.", []string{"Sur BFMTV|BFMTV|interview"}, "on whose air"},
		{"fr", "La série sera diffusée sur TF1, a dit le producteur. Jeanne Roc, cheffe du service à BFMTV, part.", nil, "where something is shown, where she works"},
		{"fr", "Le maire n'a pas répondu aux sollicitations de l'AFP.", []string{"sollicitations de l'AFP|AFP|request"}, "who asked"},
		{"es", "El País dedica su portada al muelle. El diario español consignó: «Es tarde».", []string{"El País dedica|El País|reported", "El diario español consignó|El País|reported"}, "and again by what it is"},
		{"es", "El muelle se vendió, según apunta desde Brasil Uol.", []string{"según apunta desde Brasil Uol|UOL|according"}, "a verb behind según"},
		{"es", "El director de El País señaló que cambiará de sede, y TVE emite la serie.", nil, "its head, what it shows"},
		{"es", "Lo dijo en 'Hoy por Hoy' de la Cadena SER.", []string{"en 'Hoy por Hoy' de la Cadena SER|Cadena SER|interview"}, "a programme"},
		{"it", "Secondo l'autorevole quotidiano sportivo spagnolo Marca, il molo è venduto.", []string{"Secondo l'autorevole quotidiano sportivo spagnolo Marca|Marca|according"}, "a long description"},
		{"it", "«Il molo è venduto», titola in prima pagina il Corriere dello Sport.", []string{"titola in prima pagina il Corriere dello Sport|Corriere dello Sport|reported"}, "where it stands"},
		{"it", "Roth passa al Corriere della Sera e lascia la Rai, dice il sindaco.", nil, "where he works"},
		{"pt", "A venda foi avançada à AFP por uma fonte do porto.", []string{"avançada à AFP|AFP|told"}, "to whom"},
		{"pt", "O britânico Daily Mirror definiu o cais como um buraco.", []string{"O britânico Daily Mirror definiu|Daily Mirror|reported"}, "what it calls it"},
		{"pt", "Em nota, a TV Globo afirmou que vende o cais.", nil, "of itself"},
		{"en", "The National Enquirer is publishing what it calls a long story.", []string{"The National Enquirer is publishing|The National Enquirer|reported"}, "a verb that goes on"},
		{"de", "Die Londoner «Financial Times» hinterfragt den Verkauf.", []string{"Die Londoner «Financial Times» hinterfragt|Financial Times|reported"}, "an adjective of its town"},
		{"en", "The Financial Times accuses the builder of delay.", []string{"The Financial Times accuses|Financial Times|reported"}, "of what it accuses"},
		{"de", "Das sage eine Sprecherin der Wache am Montag der dpa.", []string{"sage eine Sprecherin der Wache am Montag der dpa|dpa|told"}, "a subjunctive"},
		{"de", "Für die «New York Times» ist der Pier verloren.", []string{"Für die «New York Times»|The New York Times|according"}, "whose judgment it is"},
		{"fr", "Selon plusieurs sources, dont l'agence AFP, la jetée est vendue.", []string{"Selon plusieurs sources||according", "l'agence AFP|AFP|reported"}, "one of several"},
		{"fr", "Invitée de la matinale de France Bleu jeudi, la maire est revenue sur la vente.", []string{"Invitée de la matinale de France Bleu|France Bleu|interview"}, "a guest"},
		{"fr", "L'annonce faite par la chaîne BFMTV a surpris.", []string{"annonce faite par la chaîne BFMTV|BFMTV|reported"}, "what it did"},
		{"fr", "L'article est disponible sur le site de TF1.", nil, "where it can be found"},
		{"es", "Medios como El País y El Mundo publicaron la venta.", []string{"El País|El País|reported", "El Mundo publicaron|El Mundo|reported"}, "one of several"},
		{"es", "El columnista de El País Juan Roca insta al alcalde a dimitir.", []string{"columnista de El País Juan Roca insta|El País|reported"}, "who writes for it"},
		{"it", "A rivelarlo all'ANSA sono state due persone.", []string{"A rivelarlo all'ANSA|ANSA|told"}, "the deed first"},
		{"pt", "Procurados pela AFP, os bancos não responderam.", []string{"Procurados pela AFP|AFP|asked"}, "who asked"},
		{"pt", "No \"New York Times\": \"É tarde\".", []string{"No \"New York Times\"|The New York Times|reported"}, "its words behind a colon"},
		{"pt", "O espanhol El País anunciou que o cais foi vendido.", []string{"O espanhol El País anunciou|El País|reported"}, "described by its country"},
		{"pt", "A TVI anunciou que o programa não regressa.", nil, "of itself"},
		{"nl", "Volgens de Britse zakenkrant Financial Times is de pier verkocht.", []string{"Volgens de Britse zakenkrant Financial Times|Financial Times|according"}, "described"},
		{"nl", "Bij Het Laatste Nieuws beweert men dat de pier verkocht is.", []string{"Bij Het Laatste Nieuws|Het Laatste Nieuws|interview"}, "at whose place"},
		{"nl", "Mediahuis geeft De Standaard en Het Nieuwsblad uit en wil de VRT kopen.", nil, "whose they are"},
	} {
		assert.Equal(t, append([]string{}, c.want...), marksOf(t, c.language, c.text, Attribution), "%s: %q", c.why, c.text)
	}
}

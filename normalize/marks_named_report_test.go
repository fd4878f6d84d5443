package normalize

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// What an outlet makes and asks, and who it is that a sentence puts first.
func TestNamedReport(t *testing.T) {
	for _, c := range []struct {
		language, text string
		want           []string
		why            string
	}{
		{"en", "The owner did not answer calls from AFP.", []string{"calls from AFP|AFP|request"}, "calls without an answer"},
		{"en", "Roe spoke up in response to an inquiry from BuzzFeed News.", []string{"inquiry from BuzzFeed News|BuzzFeed News|request"}, "an inquiry"},
		{"en", "There are calls from the BBC for a new charter.", nil, "what it calls for"},
		{"en", "It follows recent rumors from The Wall Street Journal and Bloomberg that the pier is sold.", []string{"It follows recent rumors from The Wall Street Journal|The Wall Street Journal|report", "Bloomberg|Bloomberg|report"}, "rumours, by whom"},
		{"en", "She said so in exclusive interviews to the San Francisco Chronicle and Arizona Republic.", []string{"interviews to the San Francisco Chronicle|San Francisco Chronicle|told", "Arizona Republic|The Arizona Republic|told"}, "several interviews"},
		{"en", "The Arizona Republic headline was simple. \"The pier is gone\".", []string{"The Arizona Republic headline was|The Arizona Republic|report"}, "a headline"},
		{"en", "An earlier version of The Arizona Republic headline was wrong.", nil, "what a paper says of its own headline"},
		{"en", "The mayor denied the scoop of the Daily Mail.", nil, "a scoop that is denied"},
		{"en", "There are reports that the BBC lost money, and it was reported that Sky News did.", []string{"it was reported that||reported"}, "whom a report is about"},
		{"de", "Die Ministerin wies die Enthüllungen von «Spiegel» zurück.", nil, "what is denied, the verb in two"},
		{"en", "Roe said in a phone conversation with CNN that she had left. She was late for a meeting with CNN.", []string{"with CNN|CNN|interview"}, "a conversation"},
		{"fr", "Le maire a reçu l'AFP dans son bureau. Il a reçu l'AFP en héritage en 1990.", []string{"reçu l'AFP|AFP|interview"}, "whom somebody received, and where"},
		{"es", "Los expedientes revisados por The New York Times muestran la venta.", []string{"revisados por The New York Times|The New York Times|reported"}, "a participle in the plural"},
		{"es", "El alcalde acusó a El País de mentir.", nil, "whom somebody blames"},
		{"en", "The Financial Times has it that the pier is sold, and it is the FT who have broken the story.", []string{"The Financial Times has it that|Financial Times|reported"}, "what it has"},
		{"en", "The FT has offices in Harlow, and it is the FT that rents the pier.", nil, "what else it has"},
		{"de", "Die Enthüllungen von «Spiegel» und NDR erschüttern die Stadt.", []string{"Die Enthüllungen von «Spiegel»|Der Spiegel|report", "NDR|NDR|report"}, "what they found out"},
		{"de", "Grund ist ein Bericht des Online-Wirtschaftsmagazins «Business Insider» über den Pier.", []string{"Bericht des Online-Wirtschaftsmagazins «Business Insider»|Business Insider|according"}, "a compound with a hyphen"},
		{"es", "Dimitió por las revelaciones en El País. Trabaja en El País.", []string{"revelaciones en El País|El País|report"}, "what was found out there"},
		{"fr", "Il n'a pas répondu à une demande d'entrevue de La Presse Canadienne.", []string{"demande d'entrevue de La Presse Canadienne|Canadian Press|request"}, "an interview that was asked for"},
		{"es", "Dimitió después de que OK Diario publicase un vídeo.", []string{"OK Diario publicase|OKdiario|reported"}, "a subjunctive"},
		{"de", "Nach Nachforschungen des SWR waren Mängel bekannt.", []string{"Nach Nachforschungen des SWR|SWR|report"}, "a genitive"},
		{"de", "Die «Bild-Zeitung» hatte die Meldung vom Verkauf in die Welt gesetzt.", []string{"Die «Bild-Zeitung» hatte die Meldung vom Verkauf in die Welt gesetzt|Bild|reported"}, "an idiom of making public, in which no paper stands"},
		{"de", "Der «Spiegel» hatte das Gerücht in Umlauf gebracht.", []string{"Der «Spiegel» hatte das Gerücht in Umlauf gebracht|Der Spiegel|reported"}, "another"},
		{"de", "Der Verein hat das Gerücht in die Welt gesetzt und den Wagen in die Halle gebracht.", nil, "the idiom of somebody else"},
		{"de", "Er trat zurück, nachdem das profil über die Fahrten berichtet hatte.", []string{"das profil über die Fahrten berichtet|Profil|reported"}, "a magazine that writes itself small"},
		{"de", "Er schärfte das Profil, nachdem der Rat über die Fahrten berichtet hatte.", nil, "the noun"},
		{"de", "Das gab der Klub am Montag bekannt, nachdem zuvor der kicker über die Trennung berichtet hatte.", []string{"der kicker über die Trennung berichtet|kicker|reported"}, "an adverb before the subject of the clause"},
		{"de", "Das teilte der Klub mit, nachdem zuvor die Bild-Zeitung darüber berichtet hatte.", []string{"die Bild-Zeitung darüber berichtet|Bild|reported"}, "a clause behind who said it, and nobody who was told"},
		{"de", "Sie fror, nachdem zuvor der Spiegel im Bad zerbrochen war und der Präsident über die Bild geschimpft hatte.", nil, "such clauses of things, and of others"},
		{"de", "Das «kicker»-Sportmagazin berichtete am Vormittag über die Trennung.", []string{"Das «kicker»-Sportmagazin berichtete|kicker|reported"}, "a compound behind the quotation marks"},
		{"de", "Das «kicker»-Sportmagazin wurde 1920 gegründet, und das «Spiegel»-Foto sorgte für Ärger.", nil, "what such compounds do besides"},
		{"de", "Ausgelöst hatte den Fall ein Report des Nachrichtenmagazins «Spiegel».", []string{"Report des Nachrichtenmagazins «Spiegel»|Der Spiegel|report"}, "a word that copiers put for a report"},
		{"de", "In einer Unterredung mit der APA zeigte sie sich betroffen.", []string{"Unterredung mit der APA|APA|interview"}, "and one for a talk"},
		{"de", "Das Haus des SWR und die Chefin der BBC sind bekannt.", nil, "whose house it is"},
		{"de", "Die «Frankfurter Allgemeine Zeitung» setzte noch eins drauf und berichtete, er sei fort.", []string{"Die «Frankfurter Allgemeine Zeitung» setzte noch eins drauf und berichtete|Frankfurter Allgemeine Zeitung|reported"}, "the second of two verbs"},
		{"de", "Die «Frankfurter Allgemeine Zeitung» kaufte den Verlag und entließ den Chef.", nil, "neither verb reports"},
		{"de", "Nach Angaben der «New York Times» und der Nachrichtenagentur AFP saß er dort. Das berichten die Bild und auch n-tv.", []string{"Nach Angaben der «New York Times»|The New York Times|according", "AFP|AFP|according", "berichten die Bild|Bild|reported", "n-tv|n-tv|reported"}, "a list with what they are"},
		{"en", "The newspaper The Age had already written on Monday that she was out. The Guardian in Manchester closed its office.", []string{"The Age had already written on|The Age|reported"}, "what was written before"},
		{"fr", "Le Temps à Genève rapporte que tout sera vendu. Le temps à Genève était beau.", []string{"Le Temps à Genève rapporte|Le Temps|reported"}, "where a paper is, in French"},
		{"es", "El diario Clarín en Buenos Aires informó de que será vendido.", []string{"diario Clarín en Buenos Aires informó|Clarín|reported"}, "where a paper is, in Spanish"},
		{"de", "Das berichtet das Magazin «Kirche & Welt». In der «Zeit & Woche» stand es auch.", []string{"berichtet das Magazin «Kirche & Welt»|Kirche & Welt|reported"}, "a paper that is half of another's name"},
		{"de", "«Christ & Welt» hatte am Montag vorab berichtet, er sei fort.", []string{"Christ & Welt» hatte am Montag vorab berichtet|Christ & Welt|reported"}, "one that is known"},
		{"de", "In einem Interview mit dem «Spiegel» hatte er 2011 gesagt, er gehe. In einem Interview mit dem «Stern» hatte er gesagt, 2011 sei gut.", []string{"Interview mit dem «Stern»|Stern|interview"}, "a year behind the name in quotation marks"},
		{"de", "Die Leser von «Spiegel» und die Hörer von NDR sind alt.", nil, "who reads them"},
		{"es", "La oficina no respondió a una solicitud de comentarios de Reuters.", []string{"solicitud de comentarios de Reuters|Reuters|request"}, "a request for comment"},
		{"es", "El reporte de The New York Times que causó la polémica tiene fotos.", []string{"reporte de The New York Times|The New York Times|reported"}, "a report with a clause"},
		{"es", "A media tarde, era la Sexta quien comentaba la venta.", []string{"la Sexta quien comentaba|laSexta|reported"}, "who it was"},
		{"it", "Della vicenda aveva già parlato L'Espresso in una lunga inchiesta.", []string{"parlato L'Espresso|L'Espresso|reported"}, "what it told of, first"},
		{"it", "Della vicenda si occupa chi dirige L'Espresso.", nil, "its head"},
		{"pt", "O Globo revelou a venda ontem. A gravação citada pelo jornal brasileiro foi feita em março.", []string{"citada pelo jornal|O Globo|reported"}, "by whom, by what it is"},
		{"en", "Reuters puts the markets in a spin. The BBC puts viewers at risk, and The Guardian puts readers first.", nil, "what else outlets put"},
		{"en", "Reuters puts the cost of the two bridges at nearly $40m.", []string{"Reuters puts|Reuters|reported"}, "at what one puts something"},
		{"en", "TMZ has since gone on to report that the pier is sold. CNN went on to air the film.", []string{"TMZ has since gone on to report|TMZ|reported"}, "a verb that goes on to another"},
		{"en", "The BBC's reporting shows that the rope was old. The BBC's reporting from Harlow won a prize.", []string{"The BBC's reporting shows|BBC|reported"}, "what its reporting says, and what is said of that"},
		{"en", "Roe's work has previously been published in The New York Times and in Politico. Her stories have been published in The Guardian.", nil, "where somebody's works came out"},
		{"en", "A letter that was published in The New York Times asks for a new quay.", []string{"published in The New York Times|The New York Times|reported"}, "where one thing came out"},
		{"en", "Reports said that Roe's work has been published in The New York Times and food publications such as Thyme.", []string{"Reports said||reported"}, "and other publications"},
		{"en", "Shares jump as Reuters confirms takeover interest. A spokesman for Reuters would not say who it is.", nil, "its own affairs"},
		{"en", "The BBC has confirmed a new head of drama, and BBC staff were told on Monday.", nil, "whom it takes on"},
		{"en", "Reuters confirmed the sale of the yard. Reuters confirmed that a spokesman for Reuters had left.", []string{"Reuters confirmed|Reuters|said"}, "a clause tells"},
		{"en", "CNN has confirmed the sale of the pier.", []string{"CNN has confirmed|CNN|said"}, "and others' affairs"},
		{"fr", "Ses articles ont été publiés dans Le Monde et dans Libération.", nil, "somebody's works in French"},
		{"es", "Sus artículos han sido publicados en El País y en El Mundo.", nil, "and in Spanish"},
		{"pt", "Na sua coluna desta quarta-feira da Folha de S.Paulo, Ana Roca revela a venda.", []string{"Na sua coluna desta quarta-feira da Folha de S.Paulo|Folha de S.Paulo|report"}, "the column of a day"},
		{"fr", "Comme on peut le lire dans Le Monde, le pont est fermé.", []string{"on peut le lire dans Le Monde|Le Monde|reported"}, "what can be read there"},
		{"fr", "C'est ce qui est indiqué par le site Varnactu.fr : « Le pont est fermé. »", []string{"indiqué par le site Varnactu.fr|Varnactu.fr|reported"}, "by a site"},
		{"fr", "On peut lire sur la façade du Monde que le pont est fermé.", nil, "a house and its front"},
		{"fr", "Le prix indiqué par le site de la gare est faux.", nil, "no outlet's"},
	} {
		assert.Equal(t, append([]string{}, c.want...), marksOf(t, c.language, c.text, Attribution), "%s: %q", c.why, c.text)
	}
	assert.Equal(t, []string{"the FT who have broken the story|Financial Times|revealed"},
		marksOf(t, "en", "The pier is sold, and it is the FT who have broken the story.", Scoop), "who it was")
	assert.Equal(t, []string{"The Courier-Mail newspaper on Tuesday revealed|The Courier-Mail|revealed"},
		marksOf(t, "en", "The Courier-Mail newspaper on Tuesday revealed that the pier was rotten. The Courier-Mail newspaper on Tuesday closed.", Scoop), "what it is, and when")
}

package normalize

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// In which paper something stands, in which it appeared, and what it shows.
func TestNamedPage(t *testing.T) {
	for _, c := range []struct {
		language, text string
		want           []string
		why            string
	}{
		{"en", "The talks go on after a story in the Irish Times. She has a job in the Irish Times.", []string{"a story in the Irish Times|The Irish Times|report"}, "where a story stands"},
		{"en", "He cites an article that appeared in the Irish Times. She appeared in the Irish Times.", []string{"article that appeared in the Irish Times|The Irish Times|report"}, "where an article appeared"},
		{"de", "Ein Bericht erschien am Montag in der «Zeit». Im Haus der «Zeit» erschien der Chef.", nil, "a day between"},
		{"de", "Dort stand ein Artikel, erschienen in der «SZ». Ein Artikel in der «SZ» nennt Namen.", []string{"Artikel in der «SZ»|Süddeutsche Zeitung|report"}, "a comma between, and none"},
		{"de", "Es hagelt harte Fragen, wie bei Bild.de zu lesen ist. Bei Bild.de arbeiten viele.", []string{"bei Bild.de|Bild|interview"}, "where it can be read"},
		{"de", "Die «Lausitzer Rundschau» (Cottbus): «Der Pier liegt falsch.» Die «Lausitzer Rundschau» (Cottbus) zieht um.", []string{"Die «Lausitzer Rundschau»|Lausitzer Rundschau|reported"}, "a town before the colon"},
		{"de", "Die ORF-Enthüllungen erschüttern die Stadt, die ORF-Gebühren auch.", []string{"ORF-Enthüllungen|ORF|report"}, "a compound"},
		{"de", "Der Minister wies die ORF-Enthüllungen zurück.", nil, "a compound of what is denied"},
		{"nl", "De RTL Nieuws-reconstructie schokt de stad, de RTL Nieuws-presentatrice ook.", []string{"RTL Nieuws-reconstructie|RTL Nieuws|report"}, "a Dutch compound"},
		{"en", "The mayor left in tears, with The Irish Times claiming that she was pushed. She left with The Irish Times in her hand.", []string{"The Irish Times claiming|The Irish Times|reported"}, "a participle behind it"},
		{"fr", "C'est sur les ondes de RFI que le maire a réagi. C'est sur RFI que passe la série.", []string{"sur les ondes de RFI|RFI|interview"}, "what the sentence puts first"},
		{"fr", "Le maire s'est confié aux trois journalistes du Monde.", []string{"confié aux trois journalistes du Monde|Le Monde|told"}, "whom he told"},
		{"fr", "C'est la une du Figaro. C'est la chute du Figaro.", []string{"est la une du Figaro|Le Figaro|report"}, "a front page"},
		{"pt", "Ele falou nas mensagens exibidas pelo G1. Ele viu a novela exibida pelo G1.", []string{"exibidas pelo G1|G1|reported"}, "what it shows, and a series"},
		{"pt", "O jornal Folha de S.Paulo divulgou uma nota. O jornal Folha de S.Paulo divulgou uma lista.", []string{"Folha de S.Paulo divulgou|Folha de S.Paulo|reported"}, "a note of its own"},
		{"en", "\"We got an offer,\" Reuters said in its statement.", nil, "its own statement"},
		{"en", "The detail was published by Hobart's Mercury. She told Harlow's Mayor, and Britain's Post Office.", []string{"published by Hobart's Mercury|Mercury|reported"}, "a town and the end of its paper's name"},
		{"en", "Shares rose following the Irish Times's article. The Irish Times's article was short.", []string{"the Irish Times's article|The Irish Times|report"}, "what an article was followed by"},
		{"en", "She was right, argues Jane Roe at The Washington Post. She argues at The Washington Post.", []string{"Roe at The Washington Post|The Washington Post|reported"}, "who argues there"},
		{"fr", "Le maire est parti, rapporte un témoin relayé par Nord Soir. Il part chaque soir, relayé par Jeanne Roc.", []string{"relayé par Nord Soir|Nord Soir|reported"}, "a name that ends in what papers end in"},
		{"es", "Se cumplen años de la publicación de Mafalda en el semanario Proceso.", nil, "where a work appeared"},
		{"sv", "AFP reported it.", []string{"AFP reported|AFP|reported"}, "a language without a phrasebook"},
		{"it", "Roca al Corriere della Sera: «Avevo paura». Il treno passa davanti al Corriere della Sera.", []string{"al Corriere della Sera|Corriere della Sera|told"}, "whose words follow"},
	} {
		assert.Equal(t, append([]string{}, c.want...), marksOf(t, c.language, c.text, Attribution), "%s: %q", c.why, c.text)
	}
}

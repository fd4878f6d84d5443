package align

import (
	"math"
	"strings"
	"sync"

	"github.com/wiretrace/wiretrace/normalize"
)

// newsWords are the words of reporting, long and yet frequent in any news:
// attribution, refusal to comment, days and months, money. By length they
// would be as rare as names, and "did not immediately respond to a request for
// comment" a copied passage.
var newsWords = map[string]string{
	"en": `said told reported according statement comment commented comments request requested respond responded reply
		immediately declined refused spokesman spokeswoman spokesperson reporters report reports sources source people
		familiar matter person asked anonymous anonymity condition interview official officials news agency
		company companies government president minister chief executive officer country national international police
		monday tuesday wednesday thursday friday saturday sunday january february march april june july august
		september october november december year years month months week weeks today yesterday morning afternoon
		percent million billion trillion dollars euros shares quarter first second third earlier later recent
		recently previously announced added including among public united states world million available`,
	"de": `sagte teilte erklärte berichtete berichtet laut angaben mitteilung sprecher sprecherin stellungnahme anfrage
		zunächst agentur nachrichtenagentur montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar
		märz april juni juli august september oktober november dezember jahr jahre jahren monat woche gestern heute
		prozent millionen milliarden euro unternehmen regierung präsident polizei deutschland deutschen`,
	"fr": `déclaré déclaration indiqué annoncé rapporté selon affirmé expliqué communiqué porte-parole commentaire agence
		lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril juin juillet août septembre
		octobre novembre décembre année années mois semaine aujourd'hui millions milliards euros pourcent entreprise
		gouvernement président ministre police également notamment`,
	"es": `declaró declaraciones informó anunció según aseguró explicó comunicado portavoz comentario comentarios agencia
		lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril junio julio agosto septiembre
		octubre noviembre diciembre años semana millones euros dólares empresa gobierno presidente ministro policía
		también además`,
	"it": `dichiarato dichiarazione riferito annunciato secondo spiegato comunicato portavoce commento agenzia lunedì
		martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile giugno luglio agosto settembre
		ottobre novembre dicembre anni mesi settimana milioni miliardi euro azienda governo presidente ministro polizia`,
	"pt": `declarou afirmou informou anunciou segundo disse explicou comunicado porta-voz comentário agência segunda terça
		quarta quinta sexta sábado domingo janeiro fevereiro março abril junho julho agosto setembro outubro novembro
		dezembro anos meses semana milhões bilhões euros empresa governo presidente ministro polícia também`,
	"nl": `verklaarde meldde volgens verklaring woordvoerder woordvoerster commentaar reactie persbureau maandag dinsdag
		woensdag donderdag vrijdag zaterdag zondag januari februari maart april juni juli augustus september oktober
		november december jaar maanden week gisteren vandaag procent miljoen miljard euro bedrijf regering president
		minister politie`,
}

// news holds newsWords, as words and as stems of their languages.
var news = sync.OnceValue(func() *dict {
	var ids []uint64
	if n, err := normalize.New(&normalize.Options{Stem: true, PlainText: true}); err == nil {
		for language, words := range newsWords {
			t := n.TextIn(strings.Join(strings.Fields(words), " "), language)
			for k := range t.Words {
				ids = append(ids, t.Words[k].ID, t.Stems[k])
			}
		}
	}
	all := new(dict)
	all.reset(len(ids))
	for _, id := range ids {
		all.add(id)
	}
	return all
})

// pNews is the probability of a word of reporting, e^-5.6: that of a word of
// one letter, by length.
var pNews = math.Exp(-5.6)

package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// A page that speaks for its house, of which an agency tells as made known what the page tells as so, is a release
// without the head of one. Who left such words out of an agency's story speaks for no house, or has of that what
// the agency tells of itself, or tells by somebody's word.
func TestIssued(t *testing.T) {
	const (
		ferry = `The ferry Tarn Maiden broke off its morning run to Harlow Island today after a pump failed in the engine room. All 84 passengers are well and were taken ashore at Morne quay by 10 o'clock. ` +
			`We are sorry for the delay. Our crews will have the ferry back in service by Friday. The fare of everybody on board is refunded.`
		wire = `MORNE, May 4 (Reuters) - A ferry to Harlow Island broke off its morning run on Tuesday after a pump failed in the engine room, the Tarn Line said in a statement. ` +
			`All 84 passengers are well and were taken ashore at Morne quay by 10 o'clock, the company said.` + "\n\n" + `The ferry was built in 1961 at the yard of Arle and has crossed the sound more than ninety thousand times since.`
		own = `The ferry was built in 1961 at the yard of Arle and has crossed the sound more than ninety thousand times since. `
	)
	for _, c := range []struct {
		name, language, page, agency string
		want                         bool
	}{
		{"a line on its ferry", "en", ferry, wire, true},
		{"an agency that heard it itself", "en", ferry, `MORNE, May 4 (Reuters) - A ferry to Harlow Island broke off its morning run on Tuesday after a pump failed in the engine room. ` +
			`All 84 passengers are well and were taken ashore at Morne quay by 10 o'clock. The harbour was calm.`, false},
		{"a page that says we once", "en", `The ferry broke off its morning run to Harlow Island after a pump failed in the engine room. All 84 passengers are well and were taken ashore at Morne quay by 10 o'clock. We all know that pump.`, wire, false},
		{"a page with what the agency tells of itself", "en", `We know that ferry, and our children were on it. A ferry to Harlow Island broke off its morning run after a pump failed. ` + own + `We crossed with it in March, and our bicycles too.`, wire, false},
		{"a page that tells by another's word", "en", ferry + ` The pump was new, the harbour master said.`, wire, false},
		{"a page that credits the agency", "en", ferry + ` (Reuters)`, wire, false},
		{"a page with its author", "en", "By Ann Roe\n\n" + ferry, wire, false},
		{"an agency without a statement", "en", ferry, `MORNE, May 4 (Reuters) - A ferry broke off its morning run to Harlow Island after a pump failed in the engine room, Ann Roe said.`, false},
		{"ein Rathaus", "de", `Das Hallenbad in Morne bleibt bis Montag geschlossen, weil die Lüftung über der Halle ausgefallen ist. Wir haben die Firma am Dienstag beauftragt. Jahreskarten verlängern wir um eine Woche, und die Kurse finden in unserer Turnhalle statt.`,
			`Morne (dpa) - Wegen einer ausgefallenen Lüftung bleibt das Hallenbad in Morne bis Montag geschlossen, teilte die Stadt am Dienstag mit. Die Kurse finden nach Angaben der Stadt in der Turnhalle statt.`, true},
		{"ein Leser", "de", `Das Hallenbad in Morne bleibt bis Montag geschlossen, weil die Lüftung über der Halle ausgefallen ist, wie die Stadt sagt. Wir baden dort seit Jahren. Unsere Kinder haben dort schwimmen gelernt, und wir vermissen es.`,
			`Morne (dpa) - Wegen einer ausgefallenen Lüftung bleibt das Hallenbad in Morne bis Montag geschlossen, teilte die Stadt am Dienstag mit. Die Kurse finden nach Angaben der Stadt in der Turnhalle statt.`, false},
		{"une mairie", "fr", `Une conduite d'eau s'est rompue lundi soir rue des Tanneurs, et 240 foyers du quartier bas sont privés d'eau. Nos équipes réparent la conduite depuis l'aube. Nous distribuons de l'eau en bouteille devant la halle jusqu'à mercredi.`,
			`Morne, 4 mai 2031 (AFP) - Une conduite d'eau s'est rompue lundi soir et 240 foyers du quartier bas sont privés d'eau, a annoncé la mairie dans un communiqué.`, true},
		{"una empresa", "es", `La compañía Aguas de Varlaz informa que el servicio quedó interrumpido a las 6 horas por la rotura de una tubería de 60 centímetros en la avenida del Puerto. Lamentamos las molestias y agradecemos la paciencia de los vecinos.`,
			`Varlaz, 4 may (EFE).- El servicio de agua quedó interrumpido por la rotura de una tubería de 60 centímetros en la avenida del Puerto, informó Aguas de Varlaz.`, true},
		{"lo que vemos", "es", `El servicio quedó interrumpido por la rotura de una tubería de 60 centímetros en la avenida del Puerto, según los vecinos. Vemos agua por todas partes y caminamos con botas. Mañana contaremos más.`,
			`Varlaz, 4 may (EFE).- El servicio de agua quedó interrumpido por la rotura de una tubería de 60 centímetros en la avenida del Puerto, informó Aguas de Varlaz.`, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := readStory(t, c.language, c.page, c.agency)
			require.Equal(t, c.want, f.release(0))
			require.False(t, f.release(1), "an agency's story is none")
			if c.want {
				got := f.find(sigRelease)
				require.NotNil(t, got)
				require.Positive(t, got.Weight, "the release is first")
			}
		})
	}
}

// Whose page tells as so, without any author, what an agency tells as made known may be who gave that out, or have it from
// the agency: no direction is claimed.
func TestMayBeIssued(t *testing.T) {
	const wire = `MORNE, May 4 (Reuters) - A ferry to Harlow Island broke off its morning run on Tuesday after a pump failed in the engine room, the Tarn Line said in a statement. ` +
		`All 84 passengers are well and were taken ashore at Morne quay by 10 o'clock, the company said.` + "\n\n" + `The ferry was built in 1961 at the yard of Arle and has crossed the sound more than ninety thousand times since.`
	for _, c := range []struct {
		name, page string
		want       bool
	}{
		{"as the agency has it, without who said so", `The ferry broke off its morning run to Harlow Island after a pump failed in the engine room. All 84 passengers are well and were taken ashore at Morne quay by 10 o'clock. Fares are refunded.`, true},
		{"with the history that the agency tells", `A pump failed. The ferry was built in 1961 at the yard of Arle and has crossed the sound more than ninety thousand times since. All 84 passengers are well.`, false},
		{"of a paper", "The Harlow Courier\n\nThe ferry broke off its morning run to Harlow Island after a pump failed in the engine room. All 84 passengers are well and were taken ashore at Morne quay by 10 o'clock. Fares are refunded. \n\nThe skipper told the Harlow Courier that he was tired.", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := readStory(t, "en", c.page, wire)
			require.Equal(t, c.want, f.mayBeIssued(0, 1))
		})
	}
}

func TestGivesTelephone(t *testing.T) {
	for s, want := range map[string]bool{
		"am Bürgertelefon unter 09921 4450.": true, "signaler au 03 29 00 00 00": true, "call +44 20 7946 0000": true, "Tel. (0391) 55-1170": true,
		"at 09:42 local time with 163": false, "in 2031 and 2032": false, "1.200.000 usuarios": false, "0,5 Prozent von 12": false, "0800": false,
		"vom 04.05.2031": false, "am 04.05.2031 14:30": false,
	} {
		require.Equal(t, want, givesTelephone(s), s)
	}
}

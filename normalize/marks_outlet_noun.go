package normalize

import (
	"math/bits"
	"strings"
)

// A sourceSort is a set of the sorts of outlets that a noun may stand for.
type sourceSort uint8

const (
	sortPress sourceSort = 1 << iota
	sortAir
	sortAgency
	sortSerial // newsletters, podcasts and fanzines, of which no table knows any
	sortAny    = sortPress | sortAir | sortAgency | sortSerial
)

// A nounUse says where a noun says that something is an outlet.
type nounUse uint8

const (
	besideName nounUse = 1 << iota // "the Silk and Mud podcast"
	namesAgain                     // "the podcast reported", of one that the text has named
)

// outletNouns are the nouns for outlets by language, as they are written there. German and Dutch nouns beside names
// are told by their ends, see compoundKind.
var outletNouns = []struct {
	lang  uint8
	use   nounUse
	sort  sourceSort
	nouns string
}{
	{langEN, besideName | namesAgain, sortPress, `newspaper paper daily weekly monthly magazine tabloid broadsheet blog publication`},
	{langEN, besideName | namesAgain, sortSerial, `newsletter podcast fanzine`},
	{langEN, besideName | namesAgain, sortPress | sortAir, `website site portal outlet`},
	{langEN, besideName | namesAgain, sortAir, `broadcaster network channel station`},
	{langEN, besideName | namesAgain, sortAgency, `newswire`},
	{langEN, besideName, sortAny, `newsroom agency journal`},
	{langEN, namesAgain, sortAny, `report`},

	{langDE, namesAgain, sortPress, `Zeitung Tageszeitung Wochenzeitung Boulevardzeitung Blatt Magazin Nachrichtenmagazin Zeitschrift Blog`},
	{langDE, namesAgain, sortAir, `Sender Fernsehsender Nachrichtensender Rundfunk`},
	{langDE, namesAgain, sortPress | sortAir, `Portal Nachrichtenportal Medium Website`},
	{langDE, namesAgain, sortAgency, `Agentur Nachrichtenagentur`},
	{langDE, namesAgain, sortSerial, `Newsletter Podcast`},
	{langDE, namesAgain, sortAny, `Bericht`},

	{langNL, namesAgain, sortPress, `krant dagblad blad weekblad tijdschrift magazine`},
	{langNL, namesAgain, sortAir, `zender omroep nieuwszender tv-zender`},
	{langNL, namesAgain, sortPress | sortAir, `medium site nieuwssite website`},
	{langNL, namesAgain, sortAgency, `persbureau`},
	{langNL, namesAgain, sortSerial, `nieuwsbrief podcast`},

	{langFR, besideName | namesAgain, sortPress, `quotidien journal hebdomadaire magazine mensuel revue`},
	{langFR, namesAgain, sortPress, `hebdo tabloïd titre`},
	{langFR, besideName | namesAgain, sortSerial, `podcast newsletter infolettre fanzine webzine`},
	{langFR, besideName | namesAgain, sortAir, `chaîne radio`},
	{langFR, besideName | namesAgain, sortPress | sortAir, `média site`},
	{langFR, besideName | namesAgain, sortAgency, `agence`},
	{langFR, besideName, sortAny, `blog bimensuel trimestriel portail lettre collectif consortium réseau`},

	{langES, besideName | namesAgain, sortPress, `diario periódico rotativo semanario revista digital`},
	{langES, namesAgain, sortPress, `tabloide publicación`},
	{langES, besideName | namesAgain, sortSerial, `podcast pódcast newsletter boletín fanzine`},
	{langES, besideName | namesAgain, sortAir, `cadena emisora canal`},
	{langES, namesAgain, sortAir, `televisora`},
	{langES, besideName | namesAgain, sortPress | sortAir, `medio portal sitio`},
	{langES, besideName | namesAgain, sortAgency, `agencia`},
	{langES, besideName, sortAny, `blog web página radio red consorcio colectivo`},
	{langES, namesAgain, sortAny, `información`},

	{langIT, besideName | namesAgain, sortPress, `quotidiano giornale settimanale rivista mensile`},
	{langIT, namesAgain, sortPress, `tabloid`},
	{langIT, besideName | namesAgain, sortSerial, `podcast newsletter fanzine`},
	{langIT, besideName | namesAgain, sortAir, `emittente`},
	{langIT, besideName | namesAgain, sortPress | sortAir, `testata portale`},
	{langIT, besideName | namesAgain, sortAgency, `agenzia`},
	{langIT, besideName, sortAny, `blog sito canale radio rete consorzio collettivo`},

	{langPT, besideName | namesAgain, sortPress, `jornal semanário revista`},
	{langPT, namesAgain, sortPress, `diário tabloide publicação matutino`},
	{langPT, besideName | namesAgain, sortSerial, `podcast newsletter boletim fanzine`},
	{langPT, besideName | namesAgain, sortAir, `emissora canal`},
	{langPT, namesAgain, sortAir, `estação`},
	{langPT, besideName | namesAgain, sortPress | sortAir, `portal site`},
	{langPT, namesAgain, sortPress | sortAir, `veículo`},
	{langPT, besideName | namesAgain, sortAgency, `agência`},
	{langPT, besideName, sortAny, `blogue blog rádio rede consórcio coletivo`},
	{langPT, namesAgain, sortAny, `reportagem matéria`},
}

// besideNames and againNouns are the nouns of each use; againShapes are the shapes of the latter, by the number of the
// bit of their language.
var (
	besideNames = func() (lists [1 << languages]*wordList) {
		for i := range languages {
			var words []string
			for _, n := range outletNouns {
				if n.lang == 1<<i && n.use&besideName != 0 {
					words = append(words, strings.Fields(n.nouns)...)
				}
			}
			lists[1<<i] = listOfWords(words)
		}
		return lists
	}()
	againNouns = func() map[uint8]map[string]sourceSort {
		nouns := map[uint8]map[string]sourceSort{}
		for _, n := range outletNouns {
			if n.use&namesAgain == 0 {
				continue
			}
			if nouns[n.lang] == nil {
				nouns[n.lang] = map[string]sourceSort{}
			}
			for noun := range strings.FieldsSeq(n.nouns) {
				nouns[n.lang][noun] = n.sort
			}
		}
		return nouns
	}()
	againShapes = func() (shapes [1 + languages]wordShapes) {
		for lang, nouns := range againNouns {
			for noun := range nouns {
				shapes[bits.Len8(lang)].add(noun)
			}
		}
		return shapes
	}()
)

// againSort is what the noun at token k stands for by which an outlet goes on, 0 if it is none of them.
func (m *marker) againSort(k int32) sourceSort {
	if uint(k) >= uint(len(m.toks)) {
		return 0
	}
	noun := m.text(k, k+1)
	if !againShapes[bits.Len8(m.lang)].may(noun) {
		return 0
	}
	return againNouns[m.lang][noun]
}

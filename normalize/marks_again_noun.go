package normalize

import "math/bits"

// A sourceSort is a set of the sorts of outlets that a noun may stand for.
type sourceSort uint8

const (
	sortPress sourceSort = 1 << iota
	sortAir
	sortAgency
	sortAny = sortPress | sortAir | sortAgency
)

// againNouns are the nouns for outlets, by language and as they are written there, and
// the sorts each stands for.
var againNouns = map[uint8]map[string]sourceSort{
	langEN: {
		"newspaper": sortPress, "paper": sortPress, "daily": sortPress, "weekly": sortPress, "magazine": sortPress, "tabloid": sortPress, "broadsheet": sortPress,
		"broadcaster": sortAir, "network": sortAir, "channel": sortAir, "station": sortAir,
		"outlet": sortPress | sortAir, "publication": sortPress, "website": sortPress | sortAir, "site": sortPress | sortAir, "blog": sortPress, "portal": sortPress,
		"newswire": sortAgency, "report": sortAny,
	},
	langDE: {
		"Zeitung": sortPress, "Tageszeitung": sortPress, "Wochenzeitung": sortPress, "Boulevardzeitung": sortPress, "Blatt": sortPress, "Magazin": sortPress, "Nachrichtenmagazin": sortPress, "Zeitschrift": sortPress,
		"Sender": sortAir, "Fernsehsender": sortAir, "Nachrichtensender": sortAir, "Rundfunk": sortAir,
		"Portal": sortPress | sortAir, "Nachrichtenportal": sortPress | sortAir, "Medium": sortPress | sortAir, "Website": sortPress | sortAir, "Blog": sortPress,
		"Agentur": sortAgency, "Nachrichtenagentur": sortAgency, "Bericht": sortAny,
	},
	langNL: {
		"krant": sortPress, "dagblad": sortPress, "blad": sortPress, "weekblad": sortPress, "tijdschrift": sortPress, "magazine": sortPress,
		"zender": sortAir, "omroep": sortAir, "nieuwszender": sortAir, "tv-zender": sortAir,
		"medium": sortPress | sortAir, "site": sortPress | sortAir, "nieuwssite": sortPress | sortAir, "website": sortPress | sortAir,
		"persbureau": sortAgency,
	},
	langFR: {
		"quotidien": sortPress, "journal": sortPress, "hebdomadaire": sortPress, "hebdo": sortPress, "magazine": sortPress, "mensuel": sortPress, "tabloïd": sortPress, "revue": sortPress,
		"chaîne": sortAir, "radio": sortAir, "média": sortPress | sortAir, "site": sortPress | sortAir, "titre": sortPress, "agence": sortAgency,
	},
	langES: {
		"diario": sortPress, "periódico": sortPress, "rotativo": sortPress, "semanario": sortPress, "revista": sortPress, "tabloide": sortPress, "publicación": sortPress,
		"cadena": sortAir, "emisora": sortAir, "televisora": sortAir, "canal": sortAir, "medio": sortPress | sortAir, "portal": sortPress | sortAir, "sitio": sortPress | sortAir, "digital": sortPress, "agencia": sortAgency, "información": sortAny,
	},
	langIT: {
		"quotidiano": sortPress, "giornale": sortPress, "settimanale": sortPress, "rivista": sortPress, "tabloid": sortPress, "testata": sortPress | sortAir,
		"emittente": sortAir, "portale": sortPress | sortAir, "agenzia": sortAgency,
	},
	langPT: {
		"jornal": sortPress, "diário": sortPress, "semanário": sortPress, "revista": sortPress, "tabloide": sortPress, "publicação": sortPress,
		"emissora": sortAir, "canal": sortAir, "estação": sortAir, "portal": sortPress | sortAir, "site": sortPress | sortAir, "veículo": sortPress | sortAir, "matutino": sortPress, "agência": sortAgency,
		"reportagem": sortAny, "matéria": sortAny,
	},
}

// againShapes are those of the nouns of each language, by the number of its bit.
var againShapes = func() (shapes [1 + languages]wordShapes) {
	for lang, nouns := range againNouns {
		for noun := range nouns {
			shapes[bits.Len8(lang)].add(noun)
		}
	}
	return shapes
}()

// againSort is what the noun at token k stands for, 0 if it is none of them.
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

package lineage

// Papers of one publisher share an editorial office, and what it writes is quoted by the name
// of the publisher: "sagte sie den Zeitungen der Funke Mediengruppe". Where one of the papers is among
// the texts, it is that one's.

// funke is a publisher that is quoted so, and funkePapers are its papers.
const funke = "Funke Mediengruppe"

var funkePapers = []string{
	"Westdeutsche Allgemeine Zeitung", "Berliner Morgenpost", "Hamburger Abendblatt", "Neue Ruhr Zeitung", "Westfalenpost", "Thüringer Allgemeine",
	"Thüringische Landeszeitung", "Ostthüringer Zeitung", "Braunschweiger Zeitung",
}

// addPapers adds to the outlets that a text credits, by their bare names, the papers of a publisher among them.
func addPapers(credited map[string]bool) {
	if own, ok := credited[bareName(funke)]; !ok || own {
		return
	}
	for _, paper := range funkePapers {
		if k := bareName(paper); !credited[k] {
			credited[k] = false
		}
	}
}

// readPublisher makes the key of the publisher that of its paper, if the witnesses are by
// one of its papers alone, and none by the publisher.
func (f *family) readPublisher() {
	here := map[string]bool{}
	for i := range f.readings.all {
		for _, k := range f.readings.all[i].by {
			here[k] = true
		}
	}
	paper := ""
	for _, name := range funkePapers {
		if k := nameKey(name); here[k] && paper != "" {
			return
		} else if here[k] {
			paper = k
		}
	}
	if group := nameKey(funke); paper != "" && !here[group] {
		f.readings.full[group] = paper
	}
}

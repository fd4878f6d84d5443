package normalize

import "testing"

// Who wrote a story as pages of the French press, and of Africa, sign it.
func TestFrenchBylines(t *testing.T) {
	const story = "La grue est tombée dimanche sur le quai, blessant deux ouvriers, selon les pompiers.\n\nLe port reste fermé jusqu'à nouvel ordre, a dit la mairie."
	checkMarks(t, "fr", Byline, []markCase{
		{"Une grue tombe\n\npar\nwoz/ofu\n\n" + story, []string{"woz/ofu|woz/ofu"}, "initials below the word"},
		{"Une grue tombe\n\npar\nComm/Jeanne Roc\n\n" + story, []string{"Comm/Jeanne Roc|Comm/Jeanne Roc"}, "a name with another part"},
		{"Une grue tombe\n\nPar : Moussa ROC - PortInfo24.com | Lundi 07 octobre, 2024 22:14 | Consulté 1843 fois\n\n" + story, []string{"Par : Moussa ROC|Moussa ROC"}, "before the site and the day"},
		{"Une grue tombe\n\nAvec notre correspondante à Bourg, Jeanne Roc\n\n" + story, []string{"Avec notre correspondante à Bourg, Jeanne Roc|Jeanne Roc"}, "a broadcaster's correspondent"},
		{"Une grue tombe\n\nDe notre correspondante locale Jeanne Roc. Mercredi 15 mai 2030, p. 4\n\n" + story, []string{"De notre correspondante locale Jeanne Roc|Jeanne Roc"}, "of which kind she is"},
		{"Une grue tombe\n\nnovembre 16, 2020 par admin dans Santé\n\n" + story, []string{"par admin dans Santé||newsroom"}, "the system's account behind a day"},
		{"Une grue tombe\n\nAvec notre correspondante à Bourg, la grue est tombée dimanche.\n\n" + story, nil, "a sentence"},
		{"Une grue tombe\n\nPar : mauvais temps - le port ferme | Lundi\n\n" + story, nil, "no name"},
		{"Une grue tombe\n\npar\ntonne/heure\n\n" + story, nil, "no initials"},
	})
	checkMarks(t, "fr", Credit, []markCase{
		{"Une grue tombe\n\n" + story + "\n\n(Jeanne Roc, avec Paul Mas à Bourg; Anne Val pour le service français, édité par Luc Ré)", []string{"(Jeanne Roc, avec Paul Mas à Bourg; Anne Val pour le service français, édité par Luc Ré)|Reuters|reporting"}, "who wrote, translated and passed it"},
		{"Une grue tombe\n\n" + story + "\n\n(Jeanne Roc, dont le livre est édité par Luc Ré)", nil, "a sentence in brackets"},
		{"Une grue tombe\n\n" + story + "\n\nAC/ls/te/APA", []string{"AC/ls/te/APA|APA|initials"}, "codes before their agency"},
		{"Une grue tombe\n\n" + story + "\n\nOui/non/avis/Roc", nil, "no agency"},
		{"Une grue tombe\n\npar\nwoz/ofu\n\n" + story, nil, "authors' initials are no agency's"},
	})
	checkMarks(t, "it", Byline, []markCase{
		{"Una gru cade\n\nSettembre 22, 2021 - by Staff\n\nLa gru è caduta domenica sulla banchina del porto e ha ferito due operai.", []string{"by Staff||newsroom"}, "a system's people"},
	})
}

// A French page that has initials beside an agency's prints it with its own people.
func TestFrenchReworked(t *testing.T) {
	const story = "La grue est tombée dimanche sur le quai, blessant deux ouvriers, selon les pompiers.\n\nLe port reste fermé jusqu'à nouvel ordre, a dit la mairie."
	checkMarks(t, "fr", Credit, []markCase{
		{"Une grue tombe\n\n" + story + "\n\n(ATS/NXP)", []string{"ATS|Keystone-SDA|with"}, "a newsroom's letters"},
		{"Une grue tombe\n\n" + story + "\n\n(ats/vtom)", []string{"ats|Keystone-SDA|with"}, "a journalist's"},
		{"Une grue tombe\n\n" + story + "\n\n(ats/afp)", []string{"ats|Keystone-SDA|line", "afp|AFP|line"}, "two agencies"},
		{"Une grue tombe\n\n" + story + "\n*France 24", []string{"France 24|France 24|line"}, "an outlet behind an asterisk"},
		{"Une grue tombe\n\n" + story + "\n*France et Italie", nil, "no outlet"},
		{"Une grue tombe\n\n" + story + "\n\n(ATS)", []string{"ATS|Keystone-SDA|line"}, "alone"},
	})
	checkMarks(t, "fr", Date, []markCase{
		{"Publié16 novembre 2031, 18:05\n\nUne grue tombe\n\n" + story, []string{"16 novembre 2031|2031-11-16", "dimanche|sunday"}, "glued to its label on the first line"},
		{"Bloc16 novembre 2031, le procès\n\n" + story, []string{"dimanche|sunday"}, "no label"},
	})
}

// Pages set the word for an author above his name, and one for the day above that; Korean names have a second
// syllable in small letters.
func TestLabelledBylines(t *testing.T) {
	const story = "Two cranes fell on Monday, the port said. Nobody was hurt and the quay is open, a spokesman said."
	checkMarks(t, "en", Byline, []markCase{
		{"Cranes fall\n\nAuthor\nJane Roe,\nPublish Date\nTue, 8 Oct 2024, 1:07pm\n\n" + story, []string{"Jane Roe|Jane Roe"}, "a label and a comma"},
		{"Cranes fall\n\nAuthor:\nJane Roe\n\n" + story, []string{"Jane Roe|Jane Roe"}, "a colon"},
		{"Cranes fall\n\nPublish Date\nTue, 8 Oct 2024, 1:07pm\n\n" + story, nil, "the label of a day"},
		{"Cranes fall\n\nAuthor of the quay\nJane Roe,\n\n" + story, nil, "a longer line"},
		{"Cranes fall\n\nBy Lee Hyo-jin\n\n" + story, []string{"By Lee Hyo-jin|Lee Hyo-jin"}, "a Korean name"},
		{"Cranes fall\n\nBy Hyo-jin Lee\n\n" + story, []string{"By Hyo-jin Lee|Hyo-jin Lee"}, "the other way round"},
	})
	checkMarks(t, "es", Byline, []markCase{
		{"Cae una grúa\n\nAutor\nJuana Roca\n\nDos grúas cayeron el lunes en el muelle, informó el puerto. Nadie resultó herido, dijo un portavoz.", []string{"Juana Roca|Juana Roca"}, "the same in Spanish"},
	})
}

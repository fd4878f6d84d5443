package normalize

import "testing"

// Pages set the agency behind the day and the hour, on one line with them.
func TestSignatureBehindStamp(t *testing.T) {
	const french = "Le pont d'Harlès est fermé\n\n%s\n\nLe conseil a décidé mercredi de fermer le pont pendant un mois, a dit la mairie."
	const spanish = "Cierran el puente de Alcorta\n\n%s\n\nEl concejo decidió el miércoles cerrar el puente durante un mes, según dijo su alcalde."
	const german = "Brücke in Varn gesperrt\n\n%s\n\nDer Rat hat am Mittwoch beschlossen, die Brücke für einen Monat zu sperren, wie er mitteilte."
	const english = "Bridge closed\n\n%s\n\nThe council closed the bridge on Wednesday for a month, a spokesman said."
	for _, c := range []struct {
		language, page, line string
		want                 []string
		why                  string
	}{
		{"fr", french, "Publié le 14.05.2030 à 13:05, ats", []string{"ats|Keystone-SDA|line"}, "behind a comma"},
		{"fr", french, "Actualisé le jeudi à 11h24, ats/comm", []string{"ats|Keystone-SDA|with"}, "a weekday, and what the page adds"},
		{"fr", french, "Le 14/05/2030 à 13:05, avec AFP", []string{"AFP|AFP|with"}, "with the agency"},
		{"fr", french, "Publié le 14.05.2030 à 13h05 afp", []string{"afp|AFP|line"}, "behind the hour"},
		{"es", spanish, "13/03/2030 08:05 EFE", []string{"EFE|EFE|line"}, "nothing between"},
		{"es", spanish, "País  13 Mar 2030 - 08:05   EFE/Alcorta", []string{"EFE|EFE|line"}, "a section before and a place behind"},
		{"es", spanish, "13 Mar 2030, 08:05 h. - EFE", []string{"EFE|EFE|line"}, "the hour with its letter"},
		{"de", german, "14.05.2030, 13:05 Uhr, dpa/lno", []string{"dpa|dpa|line"}, "a desk of the agency"},
		{"de", german, "Aktualisiert am Donnerstag um 11:24 Uhr, sda/mim", []string{"sda|Keystone-SDA|with"}, "one of the page's own people"},
		{"en", english, "Updated May 14, 2030 at 1:05 pm EDT, AP", []string{"AP|Associated Press|line"}, "a zone"},
		{"it", "Ponte chiuso\n\n%s\n\nIl consiglio ha deciso mercoledì di chiudere il ponte, ha detto il sindaco.", "14 maggio 2030, 13:05 (ANSA)", []string{"ANSA|ANSA|line"}, "brackets"},
		{"pt", "Ponte fechada\n\n%s\n\nO conselho decidiu na quarta-feira fechar a ponte, disse o autarca.", "14 mai 2030, 13h05, Lusa", []string{"Lusa|Lusa|line"}, "Portuguese"},
		{"nl", "Brug dicht\n\n%s\n\nDe raad besloot woensdag de brug te sluiten, zei de burgemeester.", "14 mei 2030, 13:05, ANP", []string{"ANP|ANP|line"}, "Dutch"},
		{"fr", french, "Le 14 mai 2030 l'AFP a publié ce texte", nil, "prose"},
		{"fr", french, "Jeudi 14 mai 2030, AFP fête ses 200 ans", nil, "a headline"},
		{"fr", french, "Publié le 14 mai 2030 sur le site de l'AFP", nil, "where it was put up"},
		{"es", spanish, "Foto 13 Mar 2030 EFE", nil, "a section without an hour, which may be a caption"},
		{"es", spanish, "20MINUTOS / EFE", []string{"EFE|EFE|with"}, "a paper whose name opens with a figure"},
		{"en", english, "Updated May 14, 2030 at 1:05 pm, Harlow", nil, "no agency"},
	} {
		checkMarks(t, c.language, Credit, []markCase{{sprintLine(c.page, c.line), c.want, c.why}})
	}
}

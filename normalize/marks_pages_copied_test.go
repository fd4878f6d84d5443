package normalize

import "testing"

// What clients and blogs of Romance countries keep of an agency's story around it: its letters in brackets, the
// feed's stamp, who wrote it, whose the text and the picture are.
func TestCopiedTops(t *testing.T) {
	checkMarks(t, "es", Dateline, []markCase{
		{"Cae una grúa\n\nBogotá, 3 abr (PL) Una grúa del puerto cayó este lunes sobre el muelle norte.", []string{"Bogotá, 3 abr (PL)||--04-03"}, "letters that no table knows, and no dash"},
		{"Cae una grúa\n\nLa Habana, 3 abr (PL) Una grúa del puerto cayó este lunes sobre el muelle norte…", []string{"La Habana, 3 abr (PL)||--04-03"}, "an excerpt"},
		{"Cae una grúa\n\nEl domingo, 3 abr (IU) Una grúa del puerto cayó sobre el muelle norte.", nil, "a day is no place"},
		{"Cae una grúa\n\nJuana Roca, 3 abr (PP) Una grúa del puerto cayó sobre el muelle norte.", nil, "nor is somebody of a party"},
		{"Cae una grúa\n\n[14/09/2006 16:23] MADRID (EFE) Una grúa del puerto cayó este lunes sobre el muelle.", []string{"MADRID (EFE)|EFE"}, "behind a feed's stamp"},
		{"Cae una grúa\n\nMadrid, 12 de diciembre de 2014\n\nUna grúa del puerto cayó este lunes sobre el muelle.", []string{"Madrid, 12 de diciembre de 2014||2014-12-12"}, "place and day on a line"},
		{"Cae una grúa\n\nJuana Roca, 12 de diciembre de 2014\n\nUna grúa del puerto cayó este lunes sobre el muelle.", nil, "an author and a day"},
		{"Cae una grúa\n\nSUCESOS • Una grúa del puerto cayó este lunes sobre el muelle norte.", nil, "a kicker"},
	})
	checkMarks(t, "it", Dateline, []markCase{
		{"Cade una gru\n\nROMA, 12 dicembre 2014, 20:26\n\nUna gru del porto è caduta lunedì sul molo.", []string{"ROMA, 12 dicembre 2014||2014-12-12"}, "with the hour"},
	})
	checkMarks(t, "fr", Dateline, []markCase{
		{"Une grue tombe\n\nACCIDENT•Une grue du port est tombée lundi sur le quai nord.", nil, "a kicker run into the story"},
		{"Une grue tombe\n\n[ndlr] PARIS reste loin du port où la grue est tombée lundi.", nil, "no stamp"},
	})
	checkMarks(t, "en", Dateline, []markCase{
		{"Crane falls\n\nLONDON • A crane of the port fell on the northern quay on Monday.", []string{"LONDON •"}, "a place and a point apart"},
	})
	checkMarks(t, "fr", Byline, []markCase{
		{"Une grue tombe\n\nShort Url\n\nUne grue du port est tombée lundi sur le quai nord.", nil, "a button"},
		{"Une grue tombe\n\nAuteur(s) : Jeanne Roc\n\nUne grue du port est tombée lundi sur le quai nord.", []string{"Auteur(s) : Jeanne Roc|Jeanne Roc"}, "one or several"},
	})
}

func TestCopiedEnds(t *testing.T) {
	const es = "Cae una grúa\n\nUna grúa del puerto cayó este lunes sobre el muelle norte y nadie resultó herido, según se vio desde la orilla."
	const pt = "Cai uma grua\n\nUma grua do porto caiu na segunda-feira sobre o cais norte e ninguém ficou ferido, como se viu da margem."
	checkMarks(t, "es", Credit, []markCase{
		{es + " (DPA-AFP-Especial)", []string{"(DPA-AFP-Especial)|dpa|with", "AFP|AFP|with"}, "agencies and the paper's own"},
		{es + "\n\nFuente y foto: EFE", []string{"EFE|EFE|source"}, "text and picture"},
		{es + " (caso especial)", nil, "no agency"},
	})
	checkMarks(t, "es", Credit, []markCase{
		{es + " (El País)", []string{"(El País)|El País|close"}, "the outlet behind the last sentence"},
		{es + " (El País)\n\nLa grúa fue retirada del muelle por la noche, y el tráfico del puerto se reanudó poco antes del amanecer.", nil, "further up it may be a picture's"},
		{es + " (El Pasaje)", nil, "no outlet"},
	})
	checkMarks(t, "it", Credit, []markCase{
		{"Cade una gru\n\nUna gru del porto è caduta lunedì sul molo nord, senza ferire nessuno. (Gazzetta del Sud)", []string{"(Gazzetta del Sud)|Gazzetta del Sud|close"}, "Italian"},
	})
	checkMarks(t, "pt", Byline, []markCase{
		{pt + "\n\n(Por Ana Prates, em São Paulo)", []string{"(Por Ana Prates, em São Paulo)|Ana Prates"}, "on a line of its own"},
		{pt + "\n\n(Reportagem de Ana Prates e João Vale)", []string{"(Reportagem de Ana Prates e João Vale)|Ana Prates e João Vale"}, "reporters"},
		{pt + "\n\n(Por Ana Prates, autora do cais)", nil, "no place behind the name"},
		{pt + "\n\n(Por dentro do Porto)", nil, "no name"},
	})
	checkMarks(t, "pt", Credit, []markCase{
		{"Cai uma grua\n\nBRASÍLIA (Reuters) - Uma grua do porto caiu na segunda-feira sobre o cais norte, e ninguém ficou ferido.\n\n(Reportagem de Ana Prates)", []string{"(Reportagem de Ana Prates)|Reuters|reporting"}, "the desk of the agency above"},
		{pt + "\n\nFonte e foto: RFI", []string{"RFI|RFI|source"}, "text and picture"},
		{pt + "\n\nG1\n", []string{"G1|G1|line"}, "the outlet below the last sentence"},
		{pt + "\n\nG1\nUOL\nEstadão\n", nil, "a list"},
	})
	checkMarks(t, "fr", Copyright, []markCase{
		{"Une grue tombe\n\nUne grue du port est tombée lundi sur le quai nord, sans faire de blessé.\n\n© Copyright LaPresse", []string{"© Copyright LaPresse|LaPresse"}, "both the sign and the word"},
	})
}

package normalize

import "testing"

// The agency of Peru sets its hour and place on a line of their own, and "(FIN)" at the end with who wrote it.
func TestAndina(t *testing.T) {
	const story = "Cierran puerto de Harlow\n\n12:41 | Harlow, may. 12.\n\nEl puerto de Harlow fue cerrado tras la caída de una grúa, informó la autoridad portuaria.\n\n(FIN) GHD/JCR\nJRA\n"
	checkMarks(t, "es", Dateline, []markCase{
		{story, []string{"12:41 | Harlow, may. 12.||--05-12"}, "hour, place and day"},
		{"Cierran puerto\n\n12:41 | Harlow, may. 12. El puerto de Harlow fue cerrado tras la caída de una grúa.", nil, "prose on that line"},
		{"Cierran puerto\n\n12:41 | Portada, Sucesos\n\nEl puerto de Harlow fue cerrado tras la caída de una grúa.", nil, "no day"},
	})
	checkMarks(t, "es", Credit, []markCase{
		{story, []string{"(FIN) GHD/JCR|Andina|initials"}, "those who wrote it"},
		{"Cierran puerto\n\nEl puerto de Harlow fue cerrado tras la caída de una grúa.\n\n(FIN) de la nota\n", nil, "words"},
	})
}

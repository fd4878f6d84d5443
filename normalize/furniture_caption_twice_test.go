package normalize

import "testing"

// What a picture shows may end as a paragraph of an agency's does. Above the story, in one sentence or twice in
// succession, it is a caption; below it, and in a paragraph of several sentences, the agency signs.
func TestCaptionsWithoutAWord(t *testing.T) {
	const fr = "Une grue du port est tombée lundi sur le quai nord, sans faire de blessé. Le trafic a été coupé pendant six heures, puis rétabli dans la soirée."
	const es = "Una grúa del puerto cayó el lunes sobre el muelle norte, sin heridos. El tráfico quedó cortado durante seis horas y se reanudó por la noche."
	twice := "La grue du quai nord, le 3 décembre 2030, après la tempête. (AFP)"
	checkMarks(t, "fr", Credit, []markCase{
		{"Une grue tombe\n\n" + twice + "\n" + twice + "\n\n" + fr, nil, "twice"},
		{"Une grue tombe\n\n" + fr + " (AFP)\n\nLe port compte douze grues, toutes construites avant la guerre et réparées depuis.", []string{"(AFP)|AFP|close"}, "a paragraph, once"},
		{"Une grue tombe\n\nLa grue du quai nord, après la tempête. AFP\n\n" + fr, nil, "one sentence above the story"},
		{"Une grue tombe\n\n" + fr + "\n\nLe port rouvre mardi, selon la capitainerie. AFP", []string{"AFP|AFP|close"}, "the end of the story"},
	})
	checkMarks(t, "es", Credit, []markCase{
		{"Cae una grúa\n\nLa grúa del muelle norte, tras la tormenta. EFE\n\n" + es, nil, "Spanish"},
		{"Cae una grúa\n\n" + es + " EFE", []string{"EFE|EFE|close"}, "the whole story"},
		{"Cae una grúa\n\nCae una grúa. El puerto cierra. EFE\n\n" + es, []string{"EFE|EFE|close"}, "two sentences"},
		{"Cae una grúa\n\nLa grúa del muelle norte cayó al mediodía. EFE\n\n" + es, []string{"EFE|EFE|close"}, "what happened"},
	})
	checkMarks(t, "es", Furniture, []markCase{
		{"Cae una grúa\n\nEstado en el que quedó la grúa del muelle. :: j. r.\n\n" + es, []string{"Estado en el que quedó la grúa del muelle. :: j. r.|caption"}, "two colons"},
		{"Cae una grúa\n\nEl puerto avisa: cierra el muelle.\n\n" + es, nil, "one colon"},
	})
}

package normalize

import "testing"

// Between an outlet's name and its verb an aside may say what it is. Within a sentence only such an aside tells that the
// name is the subject.
func TestOutletBeforeAnAside(t *testing.T) {
	checkMarks(t, "en", Attribution, []markCase{
		{"Shares of Corvo fell after The Information, a U.S. technology publication, reported that the plant was idle.", []string{"The Information, a U.S. technology publication, reported|The Information|reported"}, "what it is"},
		{"Shares fell after Axios, an American news site, wrote that the plant was idle.", []string{"Axios, an American news site, wrote|Axios|reported"}, "a site"},
		{"Shares fell after readers of The Information, a technology site, reported that the plant was idle.", nil, "its readers reported"},
		{"Shares fell after The Information, a painter of barns, reported for work.", nil, "no outlet"},
		{"Shares fell after the information, a secret till then, reported to the board was out.", nil, "no name"},
	})
	checkMarks(t, "de", Attribution, []markCase{
		{"Die Aktie fiel, nachdem Bloomberg, eine amerikanische Nachrichtenagentur, berichtet hatte, das Werk stehe still.", []string{"Bloomberg, eine amerikanische Nachrichtenagentur, berichtet hatte|Bloomberg|reported"}, "what it is"},
	})
	checkMarks(t, "es", Attribution, []markCase{
		{"La acción cayó después de que Expansión, un diario económico, informó de que la planta paraba.", []string{"Expansión, un diario económico, informó|Expansión|reported"}, "what it is"},
	})
	checkMarks(t, "fr", Attribution, []markCase{
		{"L'action a chuté après que Mediapart, un site d'information, a révélé que l'usine fermait.", nil, "that is a scoop"},
	})
	checkMarks(t, "fr", Scoop, []markCase{
		{"L'action a chuté après que Mediapart, un site d'information, a révélé que l'usine fermait.", []string{"Mediapart, un site d'information, a révélé|Mediapart|revealed"}, "what it is"},
	})
}

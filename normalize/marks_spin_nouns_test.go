package normalize

import "testing"

// What a thesaurus puts into names and set phrases of the news, and the same words where people
// write them.
func TestSpunNamesAndNouns(t *testing.T) {
	checkMarks(t, "en", Spin, []markCase{
		{"She told the Every day Telegraph and USA At present.", []string{"Every day Telegraph|Daily", "USA At present|Today"}, "papers"},
		{"Every day telegraph poles fall in India at present.", nil, "days and poles"},
		{"The Residence Secretary and the Inside Ministry met in the West Financial institution.", []string{"Residence Secretary|Home", "Inside Ministry|Interior", "West Financial institution|West Bank"}, "offices and places"},
		{"She scored for Actual Madrid and is in the Corridor of Fame.", []string{"Actual Madrid|Real Madrid", "Corridor of Fame|Hall of Fame"}, "sport"},
		{"The Port Authority decline comment.", []string{"decline comment|declined comment"}, "a singular with a bare verb"},
		{"Both ports decline comment on it, and they decline comment again.", nil, "plurals"},
		{"He stopped on the age of 43, on the finish of the season.", []string{"on the age of|at the age of", "on the finish of|at the end of"}, "at an age, at an end"},
		{"He wrote on the age of steam, and his boots left marks on the finish of the floor.", nil, "about an age, upon a finish"},
		{"Farmers who personal 31 percent left as a result of they were wet.", []string{"who personal|own", "as a result of they|because"}, "own, because"},
		{"A man who personal injury lawyers know left as a result of their advice.", nil, "whose, whose"},
		{"The mayor, who took workplace in May, spoke on Monday night time.", []string{"took workplace|office", "Monday night time|night"}, "office, night"},
		{"They took workplace surveys in a Monday night time slot.", nil, "what is called so"},
		{"The loss of life toll rose as the ship operates aground.", []string{"loss of life toll|death toll", "operates aground|runs aground"}, "death, runs"},
		{"The loss of life was great, and the crane operates around the clock.", nil, "what people write"},
	})
}

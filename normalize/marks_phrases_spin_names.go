package normalize

// paperSwaps are names of papers, programmes, offices, parties, clubs and competitions as a
// thesaurus leaves them. "Daily", "Today", "Express" and "Sports" are words that it knows, so
// that every paper that has one in its name is hit in the same way.
var paperSwaps = []swap{
	{value: "Daily", phrases: "Every day Mail; Every day Telegraph; Every day Mirror; Every day Star; Every day Express; Every day Beast; Every day Caller; Every day Nation; Each day Mail; Each day Telegraph; Each day Mirror; Each day Star; Each day Express; Each day Beast; Each day Caller; Each day Nation; Day by day Mail; Day by day Telegraph; Day by day Mirror; Day by day Star; Day by day Express; Day by day Beast; Day by day Nation", check: lastCapital},
	{value: "Today", phrases: "USA At present; USA Right this moment; USA Immediately; USA As we speak; India At present; India Right this moment; India Immediately; Russia At present; Russia Right this moment", check: secondCapital},
	{value: "Express", name: true, phrases: "Indian Categorical; Indian Specific; Monetary Categorical; Monetary Specific; Financial Categorical"},
	{value: "Standard", name: true, phrases: "Enterprise Customary; Business Customary; Night Customary; Night Commonplace; Evening Commonplace"},
	{value: "Business", name: true, phrases: "Enterprise Insider; Enterprise Standard; Harvard Enterprise Faculty; London Enterprise Faculty"},
	{value: "Press", name: true, phrases: "Press Belief of India; Canadian Media Press"},
	{value: "Sports", name: true, phrases: "Sky Sports activities; BBC Sports activities; Fox Sports activities; CBS Sports activities; NBC Sports activities; Yahoo Sports activities; Sports activities Illustrated"},
	{value: "Weekly", name: true, phrases: "Leisure Weekly; Leisure Tonight"},
	{value: "Game of Thrones", name: true, phrases: "Sport of Thrones; Recreation of Thrones"},
	{value: "Best", name: true, phrases: "Finest Actress; Finest Actor; Finest Director; Finest Image"},
	{value: "App Store", name: true, phrases: "App Retailer; Play Retailer; Apple Retailer"},
	{value: "Party", name: true, phrases: "Liberal Get together; Democratic Get together; Green Get together; Inexperienced Get together; Inexperienced Celebration; Inexperienced Social gathering; Congress Get together; Janata Get together; Unionist Get together; Labour Celebration; Conservative Celebration; Republican Celebration; Democratic Celebration; Communist Celebration; Tory Celebration"},
	{value: "Home", name: true, phrases: "Residence Secretary; Residence Workplace; Dwelling Secretary; Dwelling Workplace; Residence Ministry; Residence Minister"},
	{value: "Foreign", name: true, phrases: "Overseas Secretary; Overseas Workplace; Overseas Ministry"},
	{value: "Interior", name: true, phrases: "Inside Minister; Inside Ministry; Inside Secretary; Division of Inside; Division of the Inside"},
	{value: "Education", name: true, phrases: "Schooling Secretary; Schooling Division; Division of Schooling"},
	{value: "Energy", name: true, phrases: "Vitality Secretary; Vitality Division; Division of Vitality"},
	{value: "chief of staff", phrases: "chief of workers; chief of employees"},
	{value: "special counsel", phrases: "particular counsel; particular prosecutor; particular envoy"},
	{value: "Majority Leader", name: true, phrases: "Majority Chief; Minority Chief"},
	{value: "general election", phrases: "basic election; common election"},
	{value: "City", name: true, phrases: "Metropolis Corridor; Metropolis Council"},
	{value: "Hall of Fame", name: true, phrases: "Corridor of Fame"},
	{value: "High School", name: true, phrases: "Excessive Faculty; Excessive College"},
	{value: "World War", name: true, phrases: "World Conflict II; World Conflict I; Second World Conflict; First World Conflict"},
	{value: "Super Bowl", name: true, phrases: "Tremendous Bowl"},
	{value: "World Series", name: true, phrases: "World Sequence"},
	{value: "Major League", name: true, phrases: "Main League Baseball; Main League Soccer"},
	{value: "National Hockey League", name: true, phrases: "Nationwide Hockey League"},
	{value: "Real Madrid", name: true, phrases: "Actual Madrid"},
	{value: "Summer Olympics", name: true, phrases: "Summer time Olympics; Summer season Olympics"},
	{value: "Red Sox", name: true, phrases: "Crimson Sox; Pink Sox; Purple Sox"},
	{value: "Red Cross", name: true, phrases: "Crimson Cross"},
	{value: "West Bank", phrases: "West Financial institution", check: halfCapital},
}

// lastCapital: "the Every day Telegraph" is a paper, "every day telegraph poles" are none.
func lastCapital(m *marker, h *hit) (from, to int32, ok bool) {
	return h.tok, h.end, m.flag(h.tok, tUpper) && m.flag(h.end-1, tUpper)
}

// secondCapital: "USA At present" is a paper, "India at present" a country.
func secondCapital(m *marker, h *hit) (from, to int32, ok bool) {
	return h.tok, h.end, m.flag(h.tok, tUpper) && m.flag(h.tok+1, tUpper)
}

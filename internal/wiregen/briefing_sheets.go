package wiregen

// A sheet is what an office hands to all who come to its press conference: what
// happened, in words that nobody can well replace, and a statement. Its phrases
// have five to fifteen words, as real reports on one event that copied nobody have
// fourteen in a row in common at most (docs/design-cues.md).
type sheet struct {
	headlines []string
	issuer    string
	items     []sheetItem
	statement [2]string // two sentences of the head of the office
	about     string    // the standing line at the end of its releases
}

// A sheetItem is one point of a sheet: a phrase that nobody can replace, as the
// charge is worded or the office is called, and sentences around it. The first
// sentence is the office's; each author who works on his own takes one of the
// others, so that two authors have the phrase in common and nothing besides.
// {is} stands for the phrase.
type sheetItem struct {
	is   string
	says []string
}

var sheets = []sheet{
	{
		headlines: []string{"Former manager of {co} charged in {town}", "{town}: charges over {place} accident", "After {place}: prosecutors go to court", "Ex-manager faces trial", "{co} case to go before judges", "Trial ahead over {place}", "Who is accused in the {place} case"},
		issuer:    "{town} Public Prosecutor's Office",
		items: []sheetItem{
			{"{few} counts of negligent manslaughter and with falsifying the records of the safety inspection", []string{
				"The Public Prosecutor's Office has charged the former manager of {co} with {is}.",
				"What the man is confronted with are, to quote no more than the cover sheet, {is}.",
				"A courier brought the file to the judges on {day}; it deals with {is}.",
				"Two years after the night in question somebody stands accused of {is}.",
				"Lawyers had reckoned with less, but in the end it became {is}."}},
			{"between the first of {month} and the day of the accident", []string{
				"The offences are alleged to have been committed {is}.",
				"All of it is supposed to fall into the weeks {is}.",
				"What went on {is} fills eleven folders.",
				"Nobody, it seems, looked into the engine house {is}.",
				"Investigators followed every shift {is}."}},
			{"a term of imprisonment of up to {years} years or a fine", []string{
				"For offences of this kind the law provides for {is}.",
				"At the end there could be {is}.",
				"If convicted, the accused would have to expect {is}.",
				"The paragraph in question allows {is}, as students of law learn in their second year.",
				"Judges can choose from a range that ends with {is}."}},
			{"the Regional Court's Grand Chamber for Economic Offences", []string{
				"The case will be heard by {is}.",
				"It is now for {is} to decide whether there will be a trial.",
				"Eleven boxes of paper were wheeled over to {is}.",
				"When a date might be found, the registry of {is} could not say.",
				"One floor up sits {is}, which has the last word on that."}},
			{"{some} witnesses and {few2} experts were heard in the course of the investigation", []string{
				"In all, {is}, which lasted {months} months.",
				"That {is} shows how long the road to this day has been.",
				"A spokesman counted it up on his fingers: {is}.",
				"Little can be new to the defence, given that {is}.",
				"Because {is}, the printed file weighs more than a child."}},
			{"until a final judgment has been passed the accused is presumed innocent", []string{
				"The Office points out that {is}.",
				"It goes without saying that {is}.",
				"As in every such case, {is}.",
				"He denies everything, and {is}.",
				"The papers have judged already; in law, though, {is}."}},
		},
		statement: [2]string{"We have looked at this case for a long time and from all sides", "Those who lost somebody that night are entitled to hear in open court how it came about"},
		about:     "The {town} Public Prosecutor's Office is responsible for the districts along the river and employs {minutes} prosecutors.",
	},
	{
		headlines: []string{"{few} hurt in collision near {place}", "Lorry and bus collide outside {place}", "Road closed for hours after crash at {place}", "Bus accident near {place}", "{town} road: police look for witnesses", "Bus crash: {few} in hospital", "What happened on the {place} road"},
		issuer:    "{town} Police Headquarters",
		items: []sheetItem{
			{"a lorry with a trailer and a local bus on the harbour access road", []string{
				"On {day} a collision occurred between {is}.",
				"What remains is a heap of sheet metal, the outcome of an encounter of {is}.",
				"It took one second of inattention, and {is} had become one.",
				"The sound carried as far as the church: involved were {is}.",
				"Photographs from above show {is}, both on their sides."}},
			{"shortly before half past seven in the morning", []string{
				"The accident happened {is}.",
				"Most people were on their way to work {is}, when it banged.",
				"The clock on the dashboard has stopped {is}.",
				"Schools had not begun {is}; that was lucky.",
				"A milkman, who passes there {is}, called for help."}},
			{"for reasons that have yet to be established the lorry crossed the centre line", []string{
				"According to the findings so far, {is}.",
				"It looks as if {is}.",
				"Tyre marks suggest that {is}.",
				"An inspector with chalk on his knees sums up: {is}.",
				"Only so much is known: {is}."}},
			{"the {minutes}-year-old driver of the bus and {few2} of the passengers", []string{
				"Injured were {is}.",
				"Surgeons are still busy with {is}.",
				"The helicopter made three flights with {is} on board.",
				"Worst off are {is}.",
				"Out through the rear window, one after the other, came {is}."}},
			{"the carriageway remained closed in both directions for more than {hours} hours", []string{
				"For the work of the rescue services {is}.",
				"Drivers needed patience, as {is}.",
				"Because of leaking diesel {is}.",
				"No bread reached the villages: {is}.",
				"A crane had to be fetched from the coast, and so {is}."}},
			{"the damage to property is estimated at around {fine} {cur}", []string{
				"In total, {is}.",
				"On paper, {is}.",
				"Nobody speaks of money today, though {is}.",
				"The insurers have begun to add up, and {is}.",
				"Add the fence of the nursery, and {is}."}},
		},
		statement: [2]string{"Our thoughts are with those who were hurt and with the colleagues who were first on the scene", "Anybody who saw the lorry before the junction is asked to come to us with it, however small it may seem"},
		about:     "{town} Police Headquarters serves {sold} people in {some} municipalities.",
	},
	{
		headlines: []string{"{co} calls back {food}", "Warning over {food} from {place}", "{food}: what buyers should do now", "Shops clear shelves of {food}", "{food} withdrawn in {country}", "Don't eat it: {food} of {co}", "Recall at {co}"},
		issuer:    "{country} Food Safety Authority",
		items: []sheetItem{
			{"packs of {soldiers} grams with a best-before date up to the end of {month}", []string{
				"{co} is recalling {is}.",
				"Whoever finds these in the refrigerator should leave the lid on: {is}.",
				"It is a matter of {is}, sold by discounters in the main.",
				"In the bin of the corner shop, among cabbage leaves, lie {is}.",
				"Affected, so says the notice by the till, are {is}."}},
			{"a contamination with bacteria of the species Listeria monocytogenes cannot be ruled out", []string{
				"In the course of an internal check it was found that {is}.",
				"A laboratory rang on {day} to say that {is}.",
				"The reason, in the language of chemists: {is}.",
				"Somebody had left a valve open, and now {is}.",
				"Customers have read it on a yellow slip: {is}."}},
			{"pregnant women, infants, the elderly and people with a weakened immune system", []string{
				"A risk exists in particular for {is}.",
				"Doctors worry about {is}.",
				"Most of us would have a bad night; it is different for {is}.",
				"Nurses in the old people's home, thinking of {is}, emptied two refrigerators.",
				"It could go badly with {is}, a paediatrician explains."}},
			{"fever, muscle pain and, in some cases, nausea or diarrhoea", []string{
				"Symptoms are {is}.",
				"If it has hit you, you will notice {is}.",
				"Watch out for {is}, which may take weeks to come.",
				"Many will take {is} for influenza.",
				"It begins with {is}."}},
			{"returned to the point of sale without presentation of the receipt", []string{
				"The product can be {is}.",
				"Money is given for everything {is}.",
				"Whole bags of it were {is} by the evening.",
				"All of it may be {is}, though one branch manager insisted on a form.",
				"Packs that are {is} end in a container behind the shop."}},
			{"products with other best-before dates and other products of the company are not affected", []string{
				"The company states that {is}.",
				"For the rest of the range there is relief: {is}.",
				"That {is} has not kept people from leaving them on the shelf.",
				"{is}, or so one reads.",
				"It ought to help sales that {is}."}},
		},
		statement: [2]string{"The protection of those who eat what we let onto the market comes before everything else", "We acted within hours of the first result, and we will publish every further one"},
		about:     "The {country} Food Safety Authority inspects {some} thousand businesses a year.",
	},
	{
		headlines: []string{"{country}: clinics complain of empty beds", "Study counts nurses of {country}", "Too few nurses, says report", "Nursing: the figures of {place}", "What nurses earn", "Hospitals short of {staff} nurses", "Report on hospitals published"},
		issuer:    "Institute for Labour Research at {town}",
		items: []sheetItem{
			{"almost {pct} percent of those questioned can imagine leaving the profession within five years", []string{
				"According to a study presented on {day}, {is}.",
				"One result should make ministers sit up: {is}.",
				"That {is} will surprise nobody who has been on a ward lately.",
				"In numbers, {is}.",
				"Behind closed doors it was said before, now it is printed: {is}."}},
			{"a representative survey of {calls} nurses in hospitals and homes for the elderly", []string{
				"The study is based on {is}.",
				"Its authors have sent out {is}, and were surprised by the return.",
				"To find out, it took {is}.",
				"All this comes from {is}, paid for by a foundation.",
				"Nothing like {is} had been tried since {year}."}},
			{"low pay, a lack of recognition and working hours that cannot be planned", []string{
				"The reasons given most often are {is}.",
				"Asked why, people write of {is}.",
				"It is the old song of {is}.",
				"What drives them out of the door: {is}.",
				"Ward sisters could have told them about {is}."}},
			{"the ratio of nurses to patients in intensive care units and on night shifts", []string{
				"The authors recommend binding rules for {is}.",
				"A law is wanted on {is}.",
				"Nothing has been written down so far about {is}, the researchers complain.",
				"On {is} every house does as it likes.",
				"The dispute will be over {is}."}},
			{"by the end of the decade around {staff} full-time posts will be vacant", []string{
				"The institute expects that {is}.",
				"Extended with a ruler into the future, the curve says that {is}.",
				"If nothing happens, {is}.",
				"The hospitals' own association reckons differently, but does not deny that {is}.",
				"Even with help from abroad, {is}."}},
			{"professor of health economics and head of the department of labour markets", []string{
				"The study was led by {minister}, {is}.",
				"{minister}, {is}, has a weakness for long tables.",
				"It bears the name of {minister}, {is}.",
				"Slides were shown by {minister}, {is}.",
				"For {minister}, {is}, it is the third such work."}},
		},
		statement: [2]string{"Nobody leaves this work because of the work", "They leave because of the conditions under which they have to do it, and these can be changed"},
		about:     "The Institute for Labour Research at {town} was founded in {founded}.",
	},
	{
		headlines: []string{"{co} earns less", "{co} cuts outlook after weak quarter", "Weak quarter for {co}", "{co} shares under pressure", "Lower profit at {co}", "{co} disappoints", "A quarter to forget for {co}"},
		issuer:    "{co}",
		items: []sheetItem{
			{"revenue fell by {move} percent to {money} million {cur} in the third quarter", []string{
				"At {co} {is}.",
				"The books have a dent: {is}.",
				"Nobody in the hall clapped when it was read out that {is}.",
				"At {place}, where the seat is, they learned from the radio that {is}.",
				"The first line of the table says that {is}."}},
			{"operating profit before interest, taxes, depreciation and amortisation", []string{
				"In the same period, {is} came to {some} million {cur}.",
				"Analysts prefer to look at {is}, which reached {some} million {cur}.",
				"Left over were {some} million {cur}, counted as {is}.",
				"It is {is} that worries the banks: {some} million {cur}.",
				"A year ago {is} had been twice as high."}},
			{"weaker demand in the core markets and higher prices for energy and raw materials", []string{
				"The decline is attributable to {is}.",
				"To blame, if one believes the board, are {is}.",
				"There is talk of {is}, as there is everywhere.",
				"Against {is} no cure was offered.",
				"Competitors too have groaned about {is}."}},
			{"revenue at the level of the previous year and a margin in single digits", []string{
				"For the year as a whole the company now expects {is}.",
				"What is promised is {is}.",
				"More than {is} does not seem to be possible.",
				"The goal has shrunk to {is}.",
				"By winter there might be {is}, with luck."}},
			{"chief financial officer and member of the executive board responsible for human resources", []string{
				"{minister}, {is}, presented the figures.",
				"The bad news was left to {minister}, {is}.",
				"It fell to {minister}, {is}, to explain it.",
				"{minister}, {is}, had brought one slide.",
				"On the telephone was {minister}, {is}."}},
			{"to close {few} of its {minutes} branches and reduce administrative posts", []string{
				"The company intends {is}.",
				"The works council has heard that it is planned {is}.",
				"{is}: that is what saving looks like here.",
				"It would be cheaper, a paper for the board says, {is}.",
				"Staff had feared worse than the plan {is}."}},
		},
		statement: [2]string{"We are not satisfied with these figures, and nobody in this house is", "But the order book gives us reason to believe that the worst is behind us"},
		about:     "{co} was founded in {founded} and employs {staff} people.",
	},
}

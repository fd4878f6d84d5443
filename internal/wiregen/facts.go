package wiregen

// A role is what a statement does in a report.
type role uint8

const (
	lead       role = iota // what happened
	detail                 // more of it
	quote                  // somebody's words; the attribution names the agency
	official               // a statement that everybody is given: the words in it are the same everywhere
	background             // what came before
	market                 // the state of a market, which tells the time
)

// A fact is one statement in several wordings. No two authors who work on
// their own use the same one, so that shared wording is always copied wording.
// Words in braces are slots of the event.
type fact struct {
	role role
	says []string
}

// A kind is a sort of event: a name for headlines and the facts of its own.
type kind struct {
	headlines []string
	facts     []fact
}

// The kinds of events. The first fact of each is its lead.
var kinds = []kind{
	{[]string{"{co} to call back {big} cars over faulty {part}", "Faulty {part}: {co} calls back {big} cars", "{co} recall: {big} cars affected", "Owners wait as {co} checks {big} cars"}, []fact{
		{lead, []string{
			"Carmaker {co} is to call back some {big} vehicles after a fault in the {part} was blamed for a string of accidents, company sources said on {day}.",
			"A defect in the {part} has forced {co} to order {big} cars back to its dealers, people close to the manufacturer said {day}.",
			"More than {big} drivers will have to take their {co} to a garage because the {part} can fail without warning, it emerged on {day}."}},
		{detail, []string{
			"The fault concerns models built at the {place} plant over a period of {months} months, one engineer said.",
			"Only vehicles that left the assembly line in {place} within {months} months are affected, according to a technician.",
			"All of the cars were put together in {place}, where a supplier had been changed for {months} months."}},
		{detail, []string{
			"At least {some} people have been hurt, two of them seriously, in accidents linked to the defect.",
			"Insurers have counted {some} injuries so far, and two victims remain in hospital.",
			"The list of those injured has {some} names on it, two with an asterisk that stands for intensive care."}},
		{detail, []string{
			"The repair takes about {minutes} minutes and will cost the company an estimated {money} million {cur}.",
			"Putting things right should keep a mechanic busy for {minutes} minutes and set the group back {money} million {cur}.",
			"A bill of {money} million {cur} awaits the accountants, at {minutes} minutes of labour for every car."}},
		{background, []string{
			"Regulators in {country} opened an inquiry into the {part} in {month} after complaints from owners.",
			"An official investigation has been under way in {country} since {month}, when letters from angry customers began to pile up.",
			"It was in {month} that the road authority of {country} first asked for the drawings of the {part}."}},
		{background, []string{
			"The group sold {sold} vehicles last year and employs {staff} people.",
			"With a payroll of {staff}, the manufacturer delivered {sold} cars in the past twelve months.",
			"Last year {sold} customers chose the brand, which keeps {staff} families in work."}},
	}},
	{[]string{"Hundreds flee as river bursts banks at {place}", "{place} under water after night of rain", "Flood in {place}: {big} leave their homes", "River peaks at {place}"}, []fact{
		{lead, []string{
			"About {big} people were ordered to leave their homes in {place} on {day} after days of rain sent the river over its banks, officials said.",
			"Floods drove some {big} residents of {place} from their houses {day} as a week of downpours overwhelmed the dykes.",
			"The river came into {place} before dawn on {day}, and by noon {big} inhabitants were on the road with what they could carry."}},
		{detail, []string{
			"The water rose by {metres} metres within {hours} hours, faster than any model had forecast.",
			"Gauges recorded a climb of {metres} metres in a mere {hours} hours, which nobody had predicted.",
			"It took {hours} hours for the level to go up {metres} metres, and the forecasters had expected half of that."}},
		{detail, []string{
			"Rescue teams in boats brought {some} patients out of a hospital whose generators had failed.",
			"With the emergency power gone, a clinic had to be cleared by dinghy and {some} sick people carried to safety.",
			"Firemen rowed {some} patients out through the windows of the flooded hospital."}},
		{detail, []string{
			"The army sent {soldiers} soldiers and {minutes} lorries with sandbags to the region.",
			"Some {soldiers} troops arrived with {minutes} truckloads of sand to shore up what was left of the dykes.",
			"Sandbags for the dykes came on {minutes} army lorries, along with {soldiers} men and women in uniform."}},
		{background, []string{
			"A plan to raise the dykes was adopted {years} years ago but never paid for.",
			"Higher dykes had been promised for {years} years; the money was always found to be needed elsewhere.",
			"For {years} years the drawings of a new flood wall have lain in a drawer of the provincial government."}},
		{background, []string{
			"The last flood of this size, in {year}, killed {few} people and led to the building of a reservoir upstream.",
			"In {year} a comparable disaster cost {few} lives, after which a retention basin was dug.",
			"Old people in the town still speak of {year}, when {few} of their neighbours drowned and the reservoir was decided on."}},
	}},
	{[]string{"{co} to shut {place} works, {staff} jobs at risk", "{place} plant to close, says {co}", "{staff} jobs go as {co} quits {place}", "End of the line for {place} factory"}, []fact{
		{lead, []string{
			"{co} plans to close its factory in {place} by the end of next year with the loss of up to {staff} jobs, trade unions said on {day}.",
			"Up to {staff} people stand to lose their work in {place}, where {co} intends to stop production within eighteen months, union leaders announced {day}.",
			"The works in {place} that {co} has run for two generations will shut, workers were told {day}, and {staff} of them will have to look for something else."}},
		{detail, []string{
			"Production is to be moved to a newer site, which has cost {money} million {cur}.",
			"The machines will go to a plant in which {money} million {cur} were invested recently.",
			"A modern hall, bought for {money} million {cur}, is to take over what is made there now."}},
		{detail, []string{
			"Orders have fallen by {pct} percent in {years} years, the management told the works council.",
			"The board put the decline of the order book at {pct} percent over {years} years.",
			"According to figures shown to staff, business has shrunk {pct} percent since the contract was signed {years} years ago."}},
		{detail, []string{
			"Workers blocked the gate for {hours} hours and burned tyres.",
			"For {hours} hours no lorry left the premises as employees stood in front of the entrance with flaming tyres.",
			"Smoke of tyres hung over the gate, which staff kept shut for {hours} hours."}},
		{background, []string{
			"The company received {some} million {cur} of public money in {year} in return for a promise to stay.",
			"In {year} the state had granted {some} million {cur} on condition that the site be kept.",
			"Taxpayers put {some} million {cur} into the place in {year}, against a written guarantee that has since run out."}},
		{background, []string{
			"One in {few} jobs in the town depends on the factory, by the mayor's count.",
			"The mayor reckons that every {fewth} wage in town comes from behind that gate.",
			"Take the factory away and one household in {few} has no income, the town hall has worked out."}},
	}},
	{[]string{"Ferry with {big} aboard runs aground off {place}", "{big} rescued from ferry near {place}", "Ferry hits reef off {place}", "Captain questioned after {place} ferry accident"}, []fact{
		{lead, []string{
			"A ferry carrying {big} passengers ran aground off {place} in thick fog on {day}, the coastguard said.",
			"Fog was blamed {day} for the grounding of a passenger ship with {big} people on board within sight of {place}.",
			"Some {big} travellers spent the night in lifejackets after their ferry struck rocks near {place} on {day}."}},
		{detail, []string{
			"All were taken off within {hours} hours by lifeboats, fishing vessels and {few} helicopters.",
			"It took {hours} hours, {few} helicopters and every trawler of the harbour to bring everybody ashore.",
			"Fishing boats did most of the work, and after {hours} hours the last of {few} helicopters could go home."}},
		{detail, []string{
			"Doctors treated {some} people for broken bones and hypothermia.",
			"In the sports hall, {some} passengers with fractures or chilled to the bone were seen by medical staff.",
			"The hospital admitted {some} patients, most of whom had fallen on the stairs or were too long in the wind."}},
		{detail, []string{
			"The vessel, owned by {co}, has a hole {metres} metres long below the waterline and is leaking fuel.",
			"Divers found a gash of {metres} metres in the hull of the ship, which belongs to {co}, and a trail of diesel.",
			"Diesel is running out through a tear {metres} metres in length, and the owners, {co}, have ordered booms."}},
		{background, []string{
			"A beacon on the reef had been out of order since {month}, according to a notice to mariners.",
			"Mariners had been warned in {month} that the light on the rocks was dead.",
			"Nobody had repaired the beacon that went dark in {month}, though the notice hung in every wheelhouse."}},
		{background, []string{
			"The same ship touched bottom {years} years ago, when a fine of {fine} {cur} was paid.",
			"An earlier mishap, {years} years back, ended with a penalty of {fine} {cur}.",
			"For a similar manoeuvre the line was fined {fine} {cur} just {years} years before."}},
	}},
	{[]string{"Data of {sold} customers stolen from {co}", "{co} admits theft of customer records", "Hackers take {sold} records from {co}", "{co} breach: what is known"}, []fact{
		{lead, []string{
			"Hackers have stolen the records of {sold} customers from {co}, the company said on {day}.",
			"Names, addresses and card numbers of {sold} people have been taken from computers of {co}, it was disclosed {day}.",
			"Anyone who has shopped at {co} since {year} should look at the bank statement: {sold} records are gone, the group conceded {day}."}},
		{detail, []string{
			"The intruders were inside the network for {months} months before an administrator noticed.",
			"It took {months} months until a member of staff found that strangers had been reading along.",
			"For {months} months nobody saw the uninvited guests, until an employee wondered about the traffic at night."}},
		{detail, []string{
			"They got in through the account of a supplier whose password was on a public list.",
			"A contractor's login, with a password known from an earlier leak, had let them through the door.",
			"What opened the gate was the access of an outside firm that had used one password for everything."}},
		{detail, []string{
			"A ransom of {money} million {cur} was demanded and, the company says, not paid.",
			"The thieves asked for {money} million {cur}; the management insists that no money has changed hands.",
			"No payment was made, it is said, although a sum of {money} million {cur} had been named."}},
		{background, []string{
			"Under the law of {country} the firm must inform those concerned within {hours} hours.",
			"{country} gives companies {hours} hours to write to the people affected.",
			"Customers have to be told within {hours} hours; that is what the statute book of {country} says."}},
		{background, []string{
			"An audit in {year} had found {some} serious weaknesses, of which {few} were mended.",
			"Of {some} grave shortcomings listed by auditors in {year}, only {few} had been dealt with.",
			"Experts went through the systems in {year} and left a list of {some} items; {few} have been ticked off."}},
	}},
	{[]string{"Salmonella in {place}: {some} in hospital", "{some} ill after eating {food} in {place}", "{food} blamed for outbreak in {place}", "Health alert over {food}"}, []fact{
		{lead, []string{
			"At least {some} people were in hospital in {place} on {day} with food poisoning that doctors trace to {food}.",
			"An outbreak of salmonella had put {some} patients into the wards of {place} by {day}, and suspicion has fallen on {food}.",
			"It seems to have been the {food}: {some} people from around {place} lay in hospital beds {day} with fever and cramps."}},
		{detail, []string{
			"The health authority ordered {co} to withdraw {tonnes} tonnes of the product from shops.",
			"Some {tonnes} tonnes made by {co} must be taken off the shelves by order of the public health office.",
			"Shops are sending {tonnes} tonnes back to {co}, as inspectors had demanded."}},
		{detail, []string{
			"The youngest of the patients is {few} years old, and {few2} are on artificial respiration.",
			"Among those infected is a child of {few}; machines are breathing for {few2} others.",
			"A {few}-year-old is the youngest case, while {few2} of the elderly had to be ventilated."}},
		{detail, []string{
			"Laboratories in {town} are comparing samples and expect a result within {hours} hours.",
			"A comparison of samples, under way in {town}, should be finished in {hours} hours.",
			"In {town} the germs are being typed, which takes {hours} hours."}},
		{background, []string{
			"Inspectors last visited the plant in {month} and noted {minutes} minor breaches of hygiene rules.",
			"The latest control, in {month}, had ended with {minutes} remarks, none of them grave.",
			"A report from {month} lists {minutes} small sins against cleanliness at the factory."}},
		{background, []string{
			"In {year} a similar outbreak made {big} people ill and was never explained.",
			"The source of an epidemic that struck {big} in {year} has not been found to this day.",
			"Doctors remember {year}, when {big} fell sick and nobody could say why."}},
	}},
	{[]string{"Train drivers strike, {big} stranded", "No trains in {country} as drivers walk out", "Rail strike hits {big} commuters", "Strike enters second day in {country}"}, []fact{
		{lead, []string{
			"A strike by train drivers brought most of the railways of {country} to a halt on {day} and left some {big} commuters stranded.",
			"Hardly a train moved in {country} {day} as drivers walked out, and {big} people had to find other ways to work.",
			"Platforms in {country} were empty on {day}: the drivers had stayed at home and {big} of their usual passengers with them."}},
		{detail, []string{
			"The union wants {pct} percent more pay and {hours} hours less work a week for its {staff} members.",
			"For the {staff} drivers it represents the union is asking for a rise of {pct} percent and a week that is {hours} hours shorter.",
			"On the table are {pct} percent and a cut of {hours} hours in the working week of {staff} drivers."}},
		{detail, []string{
			"{co}, which runs the trains, offered {few} percent over {months} months and called the walkout irresponsible.",
			"An offer by {co} of {few} percent, spread over {months} months, was turned down; the operator spoke of recklessness.",
			"The operator {co} had put {few} percent for {months} months on paper and was cross to see it returned."}},
		{detail, []string{
			"On a normal day {sold} people travel on the network.",
			"The network usually carries {sold} passengers a day.",
			"Daily ridership stands at {sold} when there is something to ride on."}},
		{background, []string{
			"Talks broke down in {month} after {some} rounds.",
			"After {some} meetings the two sides had parted in {month} without an agreement.",
			"Attempt number {some} to settle the matter failed in {month}, and there was no other."}},
		{background, []string{
			"The last strike of this length, in {year}, cost the economy {money} million {cur} a day.",
			"Economists put the damage done by a comparable stoppage in {year} at {money} million {cur} per day.",
			"In {year}, when the drivers last held out so long, every day was reckoned at {money} million {cur}."}},
	}},
	{[]string{"{co} in talks to buy rival for {money} million", "{co} eyes takeover in {country}", "Takeover bid by {co}", "{co} shareholders split over bid"}, []fact{
		{lead, []string{
			"{co} is in advanced talks to buy a rival from {country} for about {money} million {cur}, a person familiar with the matter said on {day}.",
			"A takeover worth some {money} million {cur} is taking shape between {co} and a competitor in {country}, it was learned {day}.",
			"With {money} million {cur} in its pocket, {co} is courting a company in {country}, according to people in the know who spoke on {day}."}},
		{detail, []string{
			"The price would be {pct} percent above what the shares cost a month ago.",
			"Compared with the quotation of four weeks earlier this would mean a premium of {pct} percent.",
			"Shareholders would receive {pct} percent more than the market gave them last month."}},
		{detail, []string{
			"The two have {staff} employees between them and {some} factories.",
			"Together they count {some} plants and a workforce of {staff}.",
			"Combined, the firms would be an employer of {staff} at {some} locations."}},
		{detail, []string{
			"A decision is expected within {hours} days, though the founder's family could still say no.",
			"Things might be settled in {hours} days if the family of the founder does not object.",
			"The founding family has a veto and {hours} days to think about it."}},
		{background, []string{
			"A first attempt to join the companies failed in {year} over the seat of the head office.",
			"In {year} they had tried before, and could not agree where the headquarters should be.",
			"The question who moves to whom wrecked an earlier plan in {year}."}},
		{background, []string{
			"Competition authorities would have to approve the deal, which makes the group number {few} in its field.",
			"The merged group would rank {few} in its industry, subject to clearance by the cartel office.",
			"Once the regulators agree, only {few} houses in the business would be larger."}},
	}},
}

// Facts that any event may have.
var commonFacts = []fact{
	{quote, []string{
		"\"We are doing everything that can be done, and some things that cannot,\" {spokes}, a spokeswoman, told {agency}.",
		"{spokes} asked for patience. \"Nobody has slept here since the first call came in,\" the spokeswoman told {agency}.",
		"\"Ask me again when I have seen it with my own eyes,\" spokeswoman {spokes} told {agency} by telephone."}},
	{quote, []string{
		"\"It was a question of when, not whether, and everyone in the trade knew it,\" {expert} of the {uni} told {agency}.",
		"{expert}, who teaches at the {uni}, was less surprised. \"I wrote this down {years} years ago and was called a pessimist,\" the professor told {agency}.",
		"\"The figures were there for anybody who can read a table,\" said {expert}, a specialist at the {uni}."}},
	{quote, []string{
		"\"First I thought it was the neighbours, and then the neighbours came to us,\" {witness}, a {trade}, told {agency}.",
		"{witness} has been a {trade} for {minutes} years. \"You think you have seen it all,\" {witness} told {agency}, \"and then comes a morning like this.\"",
		"\"I have two children and a mortgage, what am I supposed to say,\" said {trade} {witness}."}},
	{official, []string{
		"{minister}, the minister in charge, said the government would \"look at every document and speak to every person concerned\".",
		"In a statement the minister, {minister}, promised to \"look at every document and speak to every person concerned\".",
		"The authorities will \"look at every document and speak to every person concerned\", minister {minister} let it be known."}},
	{detail, []string{
		"Prosecutors in {town} have opened a preliminary inquiry and searched {few} offices.",
		"In {town} the public prosecutor has begun to investigate; {few} premises were searched.",
		"Investigators carried boxes out of {few} buildings on the orders of a prosecutor in {town}."}},
	{detail, []string{
		"A telephone line set up for those concerned took {calls} calls on its first day.",
		"Within a day {calls} people had rung the number that was given out for questions.",
		"The hotline was overwhelmed with {calls} calls before its first evening."}},
	{background, []string{
		"It is the {fewth} affair of the sort in {country} in as many years.",
		"{country} has seen {few} such cases, about one a year.",
		"Statistics of {country} know {few} precedents, none of them old."}},
	{background, []string{
		"Parliament is to debate the matter next week at the request of the opposition.",
		"The opposition has put the subject on the agenda of parliament for the coming week.",
		"Next week the deputies will discuss it, as the minority benches had demanded."}},
	{background, []string{
		"{co} was founded in {founded} and has its seat in {town}.",
		"The firm, {town} based, goes back to {founded}.",
		"Since {founded} the headquarters of {co} have stood in {town}."}},
}

// The state of the shares, which tells when a text was written: first at
// midday, then at the close.
var marketFacts = [2]fact{
	{market, []string{
		"Shares in {co} were down {move} percent at {price} {cur} in midday trading.",
		"At midday the stock of {co} was {move} percent lower at {price} {cur}.",
		"By noon {co} had lost {move} percent on the exchange and stood at {price} {cur}."}},
	{market, []string{
		"Shares in {co} closed down {move2} percent at {price2} {cur}.",
		"The stock of {co} ended the day {move2} percent lower at {price2} {cur}.",
		"{co} finished {move2} percent in the red at {price2} {cur} when the exchange closed."}},
}

// credits are the ways to say who had it first, one for each agency.
var credits = []string{
	"The news was first reported by the {paper}.",
	"The {paper}, which first reported the matter, gave no source.",
	"The affair was first revealed by the {paper}, a local newspaper.",
	"It had been the {paper} that broke the story.",
	"First word of it had come from the {paper}, whose report cited an internal paper.",
	"The {paper} was the first to report what had happened.",
}

// tips are the ways to tell what the paper alone knows, one for each reporter
// who works on his own.
var tips = []string{
	"According to the {paper}, a letter with a warning had been lying in an office in {town} for {months} weeks.",
	"The {paper} writes that somebody had sent {town} a warning, which nobody opened for {months} weeks.",
	"{months} weeks is how long a warning had gone unread in {town}, according to a report in the {paper}.",
}

// Headlines for any event, for when those of its kind are used up.
var commonHeadlines = []string{"{place}: what is known", "{place} asks for answers", "The day after in {place}", "What {place} has to expect now", "Questions after events in {place}", "{country} looks to {place}"}

// Colour is what a reporter brings home: sentences of which each is used once
// a story.
var colour = []string{
	"On the window sill of the council office somebody has left a thermos flask and a list of names.",
	"The baker on the square opened at four instead of five and gave away what he had.",
	"A dog that belongs to nobody went from group to group and was given sausage.",
	"\"We don't need speeches, we need a key to that building,\" said {own}, who has lived here for forty years.",
	"The school choir had been meant to sing that evening; the chairs were still in rows.",
	"By the bus shelter two women were arguing quietly over whose turn it was to cry.",
	"{own} keeps the newspaper cuttings in a biscuit tin and knows most of them by heart.",
	"At the petrol station the girl behind the till had stopped asking people which pump.",
	"An old man in a good coat wrote everything down in a notebook and would not say for whom.",
	"The priest unlocked the hall, put the urn on, and left again without a word.",
	"\"My grandmother used to say that trouble comes on foot and leaves on crutches,\" said {own}.",
	"Nobody in the pub was watching the football, though it was on.",
	"A boy of about nine explained the whole thing to the visitors with the help of three bottle tops.",
	"On the notice board the poster for the summer fair has not been taken down.",
	"The local reporter's telephone rang so often that she put it into a drawer.",
	"\"Write that we are not angry,\" said {own}. \"Write that we are counting.\"",
	"From the hill you could see the lights of the cars that had come to look.",
	"The woman who runs the post office has started to take messages for people.",
	"Somebody had chalked a large question mark on the pavement in front of the town hall.",
	"In the waiting room there was one chair too few, and so everybody stood.",
	"{own} had brought folding tables, and by ten there was soup.",
	"The old clock in the station, which nobody has trusted for years, was right for once.",
	"\"I sold him the ladder,\" said {own}, and did not want to add anything to that.",
	"Across the road the hairdresser went on cutting hair, with the door open so as not to miss anything.",
	"There were three versions of the story at the market, one for each row of stalls.",
	"A lorry with foreign plates stood across the pavement, its driver asleep over the wheel.",
	"The archivist found the old plan within ten minutes; it had been filed under its right name.",
	"\"It is too quiet,\" said {own}. \"Even the geese have noticed.\"",
	"Children had made a barrier of their own out of bicycles and were checking everyone.",
	"The pharmacist stayed open through the night and sold eleven toothbrushes.",
	"What struck the visitor was the smell, of wet wool and coffee and something burnt.",
	"Late in the afternoon the sun came out, which several people took personally.",
}

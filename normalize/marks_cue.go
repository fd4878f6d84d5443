package normalize

import "strings"

// A cue is what a phrase of the phrasebook does in the grammar of marks.
type cue uint8

const (
	cueNone        cue = iota
	cueSource          // the name of a source; arg: its index
	cueTell            // told, in an interview with, in a statement to: a source on the right
	cueTellVerb        // said, declared: a source on the right only behind "to"
	cueAccording       // according to, selon, laut: a source on the right
	cueReport          // reported, berichtete: a source on the left or, turned round, on the right
	cueReportBy        // reported by, a report in: a source on the right
	cueSay             // said, wrote: a source on the left, weaker
	cueCite            // citing, unter Berufung auf: a source or unnamed people on the right
	cueDirect          // directed, referred: a source, then "to"
	cueScoop           // first reported, revealed: a source on the left or on the right
	cueScoopBy         // first reported by: a source on the right
	cueAsk             // contacted by, auf Anfrage: a source on the right
	cueSeen            // seen by, obtained by: a source on the right
	cueRequest         // request for comment, after a source's "'s"
	cueStory           // story, report: behind a source's name
	cueVia             // via, h/t: a known source right behind
	cueWitness         // journalist, correspondent: beside an agency
	cueUnnamed         // people familiar with, sources
	cueSpeaker         // spokesman, Sprecherin, porte-parole
	cuePast            // last year, years ago: the report is no news
	cueMonth           // arg: 1..12
	cueDay             // weekday; arg: 0 Sunday .. 6
	cueRelative        // yesterday, today, tomorrow; arg: index of relativeDays
	cueZone            // GMT, ET, MESZ; arg: index of zones
	cuePhase           // in mid-day trading; arg: index of phases
	cueRise            // up, gained, Plus
	cueFall            // down, lost, Minus
	cuePercent         // percent, Prozent, por ciento
	cueClose           // closed, schloss: with a figure, a phase
	cueOpen            // opened
	cueContributed     // contributed to this report
	cueWith            // with, mit Material von: a source on the right, on a line of its own
	cueRepublished     // originally published by, erschien zuerst bei
	cueCopyright       // copyright
	cueVersion         // arg: index of versions
	cueTeaser          // Read more, Lesen Sie auch; arg: how sure
	cuePrompt          // phrases that make a line a prompt
	cueNewsletter      // imperative phrases of newsletter boxes
	cueCaption         // Photo:, Foto:
	cuePhotoAgency     // Getty Images, picture alliance: only ever sign pictures
	cueCitation        // Citation:, DOI:
	cueLicence         // All rights reserved
	cueCookie          // We use cookies
	cueMoreBy          // Other reports by, More from
	cueNotice          // has not been edited by
	cueSpin            // arg: index of swaps
	cueByline          // Propos recueillis par
	cueReporting       // Reporting by
	cueEditing         // Editing by
	cueClick           // click here
	cueMail            // in your inbox, our newsletter
	cueAppeal          // Follow, Visit, For more: an address behind
	cueMade            // publié, adelantadas: by the source behind "par", "por"
	cueMarket          // shares, stock, trading: the words of the market
	cueOfficial        // police, préfecture, Fiscalía: an authority that says something
	cueOwn             // this newspaper, diese Redaktion: the outlet itself
	cueSecurity        // ISIN, WKN: the number of a share behind
	cueSpeech          // said, dijo, selon: anybody says something; arg: see speechSays
)

// askedCues are the cues that no rule begins with: rules that begin elsewhere ask
// whether one stands at a place. Their phrases are looked up there and then; prose has
// twice as many of them as of the others, which lead.
const askedCues uint64 = 1<<cueUnnamed | 1<<cueSpeaker | 1<<cuePast | 1<<cueZone | 1<<cueRise | 1<<cueFall | 1<<cueMarket | 1<<cueWith |
	1<<cueTeaser | 1<<cuePrompt | 1<<cueNewsletter | 1<<cueCitation | 1<<cueCookie | 1<<cueMoreBy | 1<<cueByline | 1<<cueAppeal

// A property is what a single word may do between the parts of a pattern.
type property uint64

const (
	fillRight     property = 1 << iota // between a cue and the source on its right
	fillLeft                           // between a source and the cue on its right
	outletNoun                         // agency, newspaper, Sender
	outletHead                         // Times, Post, Zeitung: ends the name of an outlet
	outletFirst                        // Diario, Journal, Gazeta: begins the name of an outlet
	interfaceUI                        // words that prompts and menus are made of
	interfaceKey                       // at least one of these makes a line of them a prompt
	navigation                         // words that footers are made of
	particle                           // de, van, von: small words in names
	shortForm                          // Mr, Inc, bzw: a full stop after it ends no sentence
	notName                            // words that a line of a person's name never holds
	nounUS                             // banks, dollar: what "USA" never stands before in good English
	firstAdverb                        // first, zuerst, exclusively
	onceAdverb                         // once, einst
	clauseOpener                       // that, dass, que: what was reported begins
	lastWord                           // last, vergangenen, dernier
	nextWord                           // next, kommenden, prochain
	dateWord                           // words that a line of a date may have: Published, Uhr, um
	byWord                             // By, Von, Par
	agenciesWord                       // Agencias, Agenzie: agencies that are not named
	andWord                            // and, und, et
	notPlace                           // upper-case words that open a line and name no place
	datelinePlace                      // places that may stand before a colon
	mailWord                           // newsletter, inbox: what a newsletter's box speaks of
	consentWord                        // cookies, consent
	relativeWord                       // which, that, die
	toWord                             // to, der, dem, à, a, aan: before the one who was told
	prepositionTo                      // those of toWord that never begin a subject
	participle                         // berichtet, gemeldet
	auxiliary                          // hat, hatte
	monthName
	mediaNoun     // newspaper, Tageszeitung, diario: the press alone
	nameArticle   // the article that a paper's name begins with
	stationWord   // Canal, Radio: a number may follow in the name
	honorific     // Herr, Mme: a person's name follows
	germanArticle // die, der: no part of the name
	mediaFirm     // Network, Technologies: ends the name of a firm called USA
	prepositionBy // by, von, de: "photo by"
	ofWord        // of, von, du: between a journalist and an outlet
	lawWord       // Act, Treaty: what is called after copyright
	usState       // Ill, Calif: before a full stop
	flatWord      // mixed, unverändert: how a market closes that did not move
	articleNoun   // article, Beitrag: what is published again
	buttonWord    // Print, Search: a heading as well as a button
	dropsG        // rockin', nothin'
	earlierAdverb // earlier, zuvor, auparavant
	timeUnit      // years, Tage: what "earlier" counts
	socialName    // Facebook, Instagram
	domainEnd     // com, org
	airWord       // on, sur, im: before a broadcaster that somebody speaks on
	onWord        // on, auf, sur: before a network or a section
	determiner    // this, diese: "earlier this year"
	roleWord      // correspondent, Redakteurin: what somebody is who writes
	witnessWord   // saw, scene, constaté: beside an agency's journalist who was there
	undergoes     // was, wurde: beside one to whom something happened
	figureWord    // revenue, loss: what outlets report of themselves
	outletSoft    // Independent, Star: ends the name of an outlet that was told something
	firmWord      // group, Verlag: before the name of an outlet that is a firm
	hourWord      // vers, las, alle: before a time of day
	newsroomWord  // Redazione, Newsroom: signs as an author does
	sinceWord     // il y a, há, vor: before how long ago something was
	informWord    // announced, mitteilte, noto: what authorities do, beside what others do too
)

// Bits of the languages that phrases are limited to; 0 is all of them.
const (
	langEN = 1 << iota
	langDE
	langFR
	langES
	langIT
	langPT
	langNL

	languages = iota
)

func languageBit(tag string) uint8 {
	base, _, _ := strings.Cut(tag, "-")
	switch base {
	case "en":
		return langEN
	case "de":
		return langDE
	case "fr":
		return langFR
	case "es":
		return langES
	case "it":
		return langIT
	case "pt":
		return langPT
	case "nl":
		return langNL
	}
	return 0
}

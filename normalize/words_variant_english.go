package normalize

import (
	"strings"
	"sync"
	"unicode/utf8"
)

// british maps the British spellings of words to the American ones.
var british = sync.OnceValue(func() map[uint64]string {
	m := map[uint64]string{}
	add := func(from, to string) { m[foldedID([]byte(from))] = to }
	for _, g := range spellingGroups {
		for _, root := range strings.Split(g.roots, " ") {
			for _, ending := range strings.Fields(g.endings) {
				from, to, _ := strings.Cut(ending, ">")
				add(root+from, root+to)
			}
		}
	}
	for _, name := range names {
		forms := strings.Fields(name)
		for _, form := range forms[1:] {
			add(form, forms[0])
		}
	}
	return m
})

// names are those of people and places that desks spell differently, since they
// come from other alphabets: the forms of one name, in lower case.
var names = []string{
	"qaeda qaida qaeeda", "quran koran qur'an", "kyiv kiev", "odesa odessa", "kharkiv kharkov", "lviv lvov", "chernobyl chornobyl",
	"gaddafi gadhafi gadafi qaddafi kadhafi qadhafi", "hezbollah hizbollah hizbullah hezbullah", "zelensky zelenskyy zelenskiy", "shiite shia",
	"taliban taleban", "muammar moammar", "ramadan ramadhan", "sanaa sana'a", "falluja fallujah", "shebab shabaab shabab",
	"ansarullah ansarallah", "houthi huthi", "houthis huthis", "naypyitaw naypyidaw", "yangon rangoon", "kolkata calcutta", "mumbai bombay",
	"beijing peking", "daesh daish", "mohammad mohammed muhammad mohamed", "hussein hussain husayn", "assad asad", "lukashenko lukashenka",
	"poroshenko poroschenko", "tymoshenko timoshenko", "navalny navalniy", "medvedev medvedyev", "shiites shias",
}

// compounds are words that some write with a hyphen and others in one.
var compounds = func() map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(`email emails emailed online offline website websites cooperate cooperates cooperated cooperating cooperation cooperative coordinate coordinates
		coordinated coordinating coordination coordinator ceasefire ceasefires midday midweek midterm midterms preempt preemptive multimillion multinational
		nonprofit reelect reelected reelection reopen reopened reopening shiite shiites quran sanaa playoff playoffs takeoff cutoff standoff layoffs runoff payoff spinoff sellout
		antiwar antitrust firefighter firefighters policymaker policymakers lawmaker lawmakers healthcare startup startups worldwide lineup rainforest
		counterterrorism cyberattack cyberattacks semifinal semifinals quarterfinal quarterfinals postwar prewar proactive weekend`) {
		m[w] = true
	}
	return m
}()

// americanSpelling is the American spelling of an English word by rule: -ise and -yse
// are -ize and -yze. It takes more than it must ("exercise" is "exercize"), which
// harms nobody, since it does so everywhere; of two words that such a spelling
// would make one, "prise" and "prize", the stem is too short.
func americanSpelling(word string) (string, bool) {
	if len(word) < leastVerb || strings.IndexByte("edgrsnlEDGRSNL", word[len(word)-1]) < 0 {
		return "", false
	}
	for i := range len(word) {
		if word[i] >= utf8.RuneSelf { // française
			if word = string(foldComplex(nil, []byte(word))); len(word) < leastVerb {
				return "", false
			}
			break
		}
	}
	for _, ending := range verbEndings {
		if stem, ok := strings.CutSuffix(word, ending); ok && len(stem) >= leastVerb-3 {
			switch last := stem[len(stem)-1]; last {
			case 'i', 'I', 'y', 'Y':
				return strings.ToLower(stem) + "z" + ending[1:], true
			}
		}
	}
	return "", false
}

// leastVerb is the least bytes of a verb in -ise that the rule takes: "finalise",
// not "praise" nor "arise".
const leastVerb = 7

var verbEndings = strings.Fields("se ses sed sing ser sers sation sations sational sable")

// spellingGroups are roots with the endings they take, British and American.
var spellingGroups = []struct{ endings, roots string }{
	{"our>or ours>ors oured>ored ouring>oring ourable>orable ourably>orably ourite>orite ourites>orites ourer>orer ourers>orers ourless>orless",
		"ard arm behavi cand clam col demean endeav fav ferv flav glam harb hon hum lab misdemean neighb od parl ranc rig rum sav savi splend succ tum val vap vig"},
	{"ourful>orful ourfully>orfully", "col"},
	{"ourhood>orhood ourhoods>orhoods ouring>oring ourly>orly", "neighb"},
	{"re>er res>ers red>ered ring>ering", "cent met lit theat fib calib sab spect lust meag somb kilomet centimet millimet epicent"},
	{"lled>led lling>ling ller>ler llers>lers", "barre cance channe counse dia drive due equa fue funne grove initia labe leve libe marsha marve meda mode pane peda penci quarre revea riva shove shrive signa sna spira swive tota towe trave tunne unrave yode"},
	{"llor>lor llors>lors", "counse"},
	{"llist>list llists>lists", "meda"},
	{"llous>lous llously>lously", "marve"},
	{"llen>len", "woo"},
	{"ce>se ces>ses", "defen offen preten licen"},
	{"celess>seless", "defen"},
	{"me> mes>s", "program kilogram"},
	{"ey>ay eys>ays eyed>ayed eying>aying", "gr"},
	{"ium>um", "alumin"},
	{"ould>old oulds>olds oulded>olded oulding>olding", "m sm"},
	{"lough>low loughs>lows loughed>lowed loughing>lowing", "p"},
	{"ctise>ctice ctised>cticed ctises>ctices ctising>cticing", "pra"},
	{"cosy>cozy cosier>cozier cosily>cozily", ""},
	{"logue>log logues>logs", "ana cata dia epi homo mono pro"},
	{"aesthe>esthe aesthetic>esthetic aesthetics>esthetics aesthetist>esthetist aesthetists>esthetists aesthetised>esthetized", "an"},
	{"aeology>eology aeological>eological aeologist>eologist aeologists>eologists", "arch"},
	{"efact>ifact efacts>ifacts", "art"},
	{"rhoea>rhea", "diar gonor"},
	{"opaedia>opedia opaedias>opedias opaedic>opedic", "encycl"},
	{"oetus>etus oetuses>etuses oetal>etal", "f"},
	{"aemorrhage>emorrhage aemorrhages>emorrhages aemorrhaged>emorrhaged aemorrhaging>emorrhaging aemophilia>emophilia aemoglobin>emoglobin", "h"},
	{"aemia>emia aemic>emic", "an leuk hypoglyc septic"},
	{"iaeval>ieval", "med"},
	{"oestrogen>estrogen oesophagus>esophagus oedema>edema", ""},
	{"opaedic>opedic opaedics>opedics", "orth"},
	{"aediatric>ediatric aediatrics>ediatrics aediatrician>ediatrician aediatricians>ediatricians aedophile>edophile aedophiles>edophiles aedophilia>edophilia", "p"},
	{"aecology>ecology aecologist>ecologist aecologists>ecologists aecological>ecological", "gyn"},
	{"phur>fur phuric>furic", "sul"},
	{"ghurt>gurt ghurts>gurts", "yo"},
	{"oustache>ustache oustaches>ustaches", "m"},
	{"ssed>sed ssing>sing sses>ses", "focu"},
	{"tted>ted tting>ting", "benefi"},
	{"t>ed", "burn dream lean leap learn"},
	{"spelt>spelled spilt>spilled spoilt>spoiled smelt>smelled", ""},
	{"whilst>while amongst>among", ""},
	{"kerb>curb kerbs>curbs gaol>jail gaoled>jailed gaols>jails", ""},
	{"mum>mom mums>moms", ""},
	{"eable>able", "lik liv mov rat sal shak siz unshak"},
	{"whisky>whiskey whiskies>whiskeys", ""},
	{"draught>draft draughts>drafts draughty>drafty", ""},
	{"speciality>specialty specialities>specialties maths>math", ""},
	{"oulder>older ouldering>oldering ouldered>oldered oult>olt oulting>olting", "m sm"},
	{"cypher>cipher cyphers>ciphers pretence>pretense", ""},
	{"aeroplane>airplane aeroplanes>airplanes", ""},
	{"ceptic>keptic ceptics>keptics ceptical>keptical cepticism>kepticism", "s"},
	{"oeuvre>euver oeuvres>euvers oeuvred>euvered oeuvring>euvering", "man"},
	{"ement>ment ements>ments", "judg acknowledg"},
	{"l>ll ls>lls lment>llment lments>llments", "enro fulfi"},
	{"lment>llment lments>llments", "insta"},
	{"lful>llful lfully>llfully", "ski wi"},
	{"geing>ging", "a"},
	{"yre>ire yres>ires", "t"},
	{"heque>heck heques>hecks", "c"},
	{"ellery>elry", "jew"},
	{"yjamas>ajamas", "p"},
	{"s>", "toward afterward backward forward upward downward"},
	{"st>", "among amid"},
}

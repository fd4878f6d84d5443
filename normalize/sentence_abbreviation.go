package normalize

import (
	"strings"
	"sync"
)

// An abbreviation says what may follow a word that is written with a stop.
type abbreviation uint8

const (
	// maybeLast abbreviations end a sentence if what follows begins one.
	maybeLast abbreviation = iota + 1
	// name abbreviations are maybeLast with a capital, and words of their own
	// without: Mass., Sat.
	name
	// neverLast abbreviations stand before a name or an example.
	neverLast
	// beforeNumber abbreviations are words of their own unless a number follows.
	beforeNumber
)

// abbreviationWords are the abbreviations of the news by language, "" for those
// of every language, by group. Letters with stops between them need
// no entry.
var abbreviationWords = map[string]map[abbreviation]string{
	"": {
		maybeLast: `inc corp co cos ltd llc llp plc bros intl assn jr sr ag gmbh sa spa nv bv ph phd md esq
			est dept univ mfg tel approx vol ed eds`,
		neverLast:    `dr prof mr mrs ms vs st gen sen rep gov lt col capt cmdr maj sgt rev hon pres supt mt ft viz cf`,
		beforeNumber: `fig figs nr nos p pp art sec ch tab ca`,
	},
	"en": {
		maybeLast: `st`, // a street as well as a saint
		name: `jan feb apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat
			ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt
			wash wis wyo ont que ave blvd rd sq adm pty bhd acad natl ct cir`,
		neverLast:    `reps sens govs gens drs profs revs sgts messrs mmes dist insp supts cpl pvt pfc spc cpt brig adm amb atty asst cllr det comdr wm rt fr v`,
		beforeNumber: `no b eq eqs apt hwy bldg rm ext vols hrs mins`,
	},
	"de": {
		maybeLast: `etc usw bzw ca evtl ggf inkl exkl mio mrd tsd bspw sog vgl gest verh`,
		name:      `jan feb apr jun jul aug sept sep okt nov dez mo di mi do fr sa so str abs bd jh jhd chr`,
		neverLast: `hr fr hrn frl dipl ing mag st z d s v i bes insb gegr geb fa hl dt staatl städt ehem h c rd lt a o gem gez bzgl betr abzgl zzgl einschl usf allg amtl kath ev röm hrsg med phil jur rer nat theol habil dt frz engl österr schweiz
			abg bgm pfr fam gebr kard präs vors stv stellv hptm oblt bez kr lkr verf u n`,
		beforeNumber: `kap abb anm ziff rn rdnr min sek`,
	},
	"fr": {
		maybeLast:    `janv févr fév avr juill sept oct nov déc env tél éd av apr`,
		neverLast:    `m mm mme mmes mlle mlles mgr me drs pr prs gal cdt cne bât esc bd vve cf ste`,
		beforeNumber: `no al h chap t`,
	},
	"es": {
		maybeLast: `ee uu ff aa cc jj oo rr hh ss mm máx mín aprox av avda`,
		neverLast: `sr sra sres sras srta d dña dr dra dres lic ing arq gral cnel cmdte cdte tte sgto almte gob dip sen excmo excma ilmo ilma
			mons fr pbro pte vicepte pdte pdta vda cía hnos sto sta ctra pza urb dpto depto pág núm s cap a`,
		beforeNumber: `arts párr inc min exp km kms ene feb abr jun jul ago sept oct nov dic`,
	},
	"it": {
		maybeLast: `avv`,
		neverLast: `sig sigg dott ssa on arch geom ing rag mons card cav uff comm ss cap ten col magg gen serg brig isp min pres segr
			art artt pag pagg sec prof`,
		beforeNumber: `n int lett lgs genn feb febb mar apr mag giu lug ago set ott nov dic`,
	},
	"pt": {
		maybeLast:    `av tel máx mín aprox ltda`,
		neverLast:    `sr sra srs sras dra drs profa profas exmo exma ilmo ilma eng arq cel cap ten sgt maj brig alm min dep pres des mons pe sto sta cia cias rod trav pág séc n`,
		name:         `ver pref al`,
		beforeNumber: `no jan fev abr jun jul ago set out nov dez`, // nº is folded to no
	},
	"nl": {
		maybeLast:    `bv mln mld`,
		name:         `min gen gem past`,
		neverLast:    `dhr mevr mw drs ds ir ing mr jhr kol kpt sgt kard staatssecr bijv geb overl resp zgn d z o ca`,
		beforeNumber: `blz jan feb mrt apr jun jul aug sept okt nov dec`,
	},
	"ru": {
		maybeLast:    `г гг в вв руб коп тыс млн млрд др пр`,
		neverLast:    `ул им проф акад гл см т д а б е ё ж з и й к л м н о п р с у ф х ц ч ш щ э ю`,
		beforeNumber: `кв стр корп ст рис табл`,
	},
	"hi": {neverLast: `डॉ श्री प्रो ए बी सी डी ई एफ एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी एक्स वाई`}, // titles and the names of letters
	"ar": {neverLast: `د أ ا م ص`},
	"sv": {maybeLast: `bl kl osv mm milj mdr ca`, neverLast: `t ex dvs`},
	"no": {maybeLast: `bl kl osv mv mill mrd ca`, neverLast: `f eks dvs`},
	"da": {maybeLast: `bl kl osv mv mio mia ca`, neverLast: `f eks dvs hr fr pct`},
	"pl": {maybeLast: `r w godz tys mln mld zł itd itp tzw m in ok`, neverLast: `ul al im ks św np tj inż mgr płk gen por zob`},
	"cs": {maybeLast: `hod tis mil mld atd apod tzv č s mj`, neverLast: `ul nám ing mgr bc sv např tj resp gen plk`},
	"ro": {maybeLast: `etc mil mld lei nr alin`, neverLast: `str dl dna dr ing gen col sf ex pag`},
	"tr": {maybeLast: `vb vs bkz tel`, neverLast: `sn av yrd doç prof dr örn hz st`},
	"id": {maybeLast: `dll dsb dst tbk tel`, neverLast: `jl drs ir hj sdr no tn ny kab prov`},
	"hu": {maybeLast: `stb kb jan febr márc ápr jún júl aug szept okt nov dec`, neverLast: `pl ún ill dr özv ifj id`},
}

// ordinalStop are the languages that write an ordinal as a number and a stop.
var ordinalStop = map[string]bool{"de": true, "no": true, "da": true, "fi": true, "hu": true, "cs": true, "sk": true, "pl": true, "hr": true, "sl": true, "et": true}

// abbreviations are those of one language, by identity.
type abbreviations struct {
	groups map[uint64]abbreviation
	// some tells by twelve bits of an identity that it may be in groups or one
	// letter, which for 24 words of 25 answers without the map.
	some [abbreviationSlots]bool
}

const abbreviationSlots = 1 << 12

func (a *abbreviations) of(id uint64) abbreviation {
	if !a.some[id%abbreviationSlots] {
		return 0
	}
	return a.groups[id]
}

// abbreviationsOf are the abbreviations of every language that has some.
type abbreviationsOf map[string]*abbreviations

// in returns the abbreviations of language; a language without a list of its
// own has the English ones.
func (of abbreviationsOf) in(language string) *abbreviations {
	if a, ok := of[language]; ok {
		return a
	}
	return of["en"]
}

var knownAbbreviations = sync.OnceValue(func() abbreviationsOf {
	of := abbreviationsOf{}
	for language, groups := range abbreviationWords {
		if language == "" {
			continue
		}
		a := &abbreviations{groups: map[uint64]abbreviation{}}
		for _, groups := range []map[abbreviation]string{abbreviationWords[""], groups} {
			for _, group := range []abbreviation{maybeLast, name, beforeNumber, neverLast} {
				for _, word := range strings.Fields(groups[group]) {
					id := foldedID(foldComplex(nil, []byte(word)))
					a.groups[id], a.some[id%abbreviationSlots] = group, true
				}
			}
		}
		for _, letter := range []byte("abcdefghijklmnopqrstuvwxyz") {
			a.some[foldedID([]byte{letter})%abbreviationSlots] = true
		}
		of[language] = a
	}
	return of
})

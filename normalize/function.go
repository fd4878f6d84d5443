package normalize

import (
	"fmt"
	"strings"
	"sync"
)

// Function words carry grammar, not news: a shingle made of them alone proves
// no copying, and their mix tells the language. Each list holds the commonest
// articles, pronouns, prepositions, conjunctions, auxiliaries and particles of
// a language as words are found here, so that what stands beside an apostrophe
// ("s", "qu") is a word of its own.
var functionWords = map[string]string{
	"en": `a about above after again against all also although am among an and another any are around as at
		be because been before being below between both but by can could d did do does doing down during each
		either else even ever every few for from further get had has have having he her here hers herself him himself
		his how however i if in into is it its itself just least less ll many may me might mine more most much must my
		myself neither no nor not of off on once one only onto or other our ours ourselves out over own per
		quite rather re s same shall she should since so some still such t than that the their theirs them themselves
		then there these they this those though through thus till to too toward towards under unless until up upon us
		ve very via was we were what whatever when where whether which while who whom whose why will with within
		without would yet you your yours yourself`,
	"de": `ab aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf aus
		bei beim bin bis bist da dabei dadurch dafür dagegen daher damit dann daran darauf darüber darum das dass daß davon dazu
		dein deine dem den denen denn der deren des dessen dich die dies diese diesem diesen dieser dieses dir doch dort
		du durch ein eine einem einen einer eines er es etwa etwas euch euer für gegen gewesen hab habe haben hat hatte
		hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in indem ins ist ja je jede jedem jeden
		jeder jedes jedoch jene jetzt kann kein keine keinem keinen keiner können könnte man mehr mein meine mich
		mir mit muss müssen nach neben nicht nichts noch nun nur ob oder ohne sehr sein seine seinem seinen seiner seit selbst
		sich sie sind so sogar solche soll sollen sollte sondern sonst sowie über um und uns unser unsere unter vom von vor
		wann war waren warum was weder weil weiter welche welcher wenn wer werde werden wie wieder will wir wird wo
		wollen worden wurde wurden während zu zum zur zwar zwischen`,
	"fr": `à afin ai ainsi alors après as assez au aucun aucune aujourd aussi autre autres aux auquel avaient avait avant avec
		avez avoir ayant c ça car ce ceci cela celle celles celui cependant ces cet cette ceux chaque chez ci comme comment
		contre d dans de depuis dernier des dès desquels deux doit donc dont du durant elle elles en encore entre es est et étaient
		était étant été être eu eux fait font fut hors il ils j je jusqu jusque l la là laquelle le lequel les lesquels leur leurs
		lors lorsque lui m ma mais malgré me même mêmes mes moi moins mon n ne ni non nos notre nous on ont or ou où par
		parce parmi pas pendant peu peut peuvent plus plusieurs pour pourquoi près puis qu quand que quel quelle quelles quels
		quelque quelques qui quoi s sa sans se selon sera serait ses si soit son sont sous sur t ta tandis te tel telle tes toi ton
		toujours tous tout toute toutes très trop tu un une vers voici voilà vos votre vous y`,
	"es": `a ahora al algo alguna algunas alguno algunos ante antes aquel aquella aquello así aún aunque bajo bien cada casi como
		cómo con contra cual cuales cualquier cuando cuándo de del desde después dicha dicho donde dónde dos durante e el él ella ellas
		ello ellos en entonces entre era eran es esa esas ese eso esos esta está están estaba estado estamos estar estas este
		esto estos fue fueron ha había habían haber han hasta hay hemos la las le les lo los mas más me mediante menos mi mientras
		mis mismo mismos muy nada ni no nos nosotros nuestra nuestro o os otra otras otro otros para pero poco por porque pues
		que qué quien quién quienes se sea según ser si sí sido siempre sin sino sobre son su sus tal también tan tanto te tiene
		tienen toda todas todavía todo todos tras tu tus u un una unas uno unos usted ustedes y ya yo`,
	"it": `a abbiamo ad agli ai al alcuni alcune alla alle allo all altra altre altri altro anche ancora anzi avere aveva avevano
		c che chi ci ciò cioè coi col come con contro così cui d da dagli dai dal dalla dalle dall degli dei del dell della
		delle dello dentro di dopo dove dove due dunque durante e è ed egli era erano essa esse essere essi fa fino fra fu furono già
		gli ha hanno ho i il in infatti invece io l la là le lei li lo loro lui ma mai me mentre mi mia mio molto ne né negli nei
		nel nell nella nelle nello no noi non nostra nostro o ogni oltre oppure ora per perché però più poco poi presso prima proprio
		può qua quale quali quando quanto quasi quella quelle quelli quello questa queste questi questo qui s sarà se secondo
		sei sempre senza si sia siamo sono sopra sotto stata state stati stato su sua sue sugli sui sul sulla sulle suo suoi tale
		tra tutta tutte tutti tutto un una uno v verso vi voi`,
	"pt": `a à agora ainda além algum alguma algumas alguns ante antes ao aos apenas após aquela aquele aqueles aquilo as às assim até
		bem cada com como contra cuja cujo d da das de dela dele deles depois desde dessa desse desta deste do dois dos durante e é ela
		elas ele eles em embora enquanto entre era eram essa essas esse esses esta está estão estas estava este estes eu foi foram
		há isso isto já la lá lhe lhes lo logo mais mas me meio menos mesma mesmo meu minha muito muitos na nada não nas nem nenhum nessa
		nesse nesta neste ninguém no nos nós nossa nosso num numa o onde ontem os ou outra outras outro outros para pela pelas pelo
		pelos per perante pois por porém porque pouco qual quais qualquer quando quanto quase que quê quem se segundo seja sem sempre
		sendo ser será seu seus si sido só sob sobre sua suas tal também tanto te tem têm tendo ter teve tinha toda todas todo todos
		um uma umas uns você vocês`,
	"nl": `aan achter af al alle alleen alles als altijd ander andere anderen ben bent bij binnen boven d daar daarbij daardoor
		daarom dan dat de deze die dit doen doet door dus echter een één eens elk elke en enkele er erg ervan even geen geweest haar had hadden
		heb hebben hebt heeft hem hen het hier hij hoe hoewel hun ieder iedereen iemand iets ik in indien is ja je jij jou jouw jullie
		kan kon konden kunnen maar mag me meer meest men met mij mijn moet moeten moest na naar naast net niet niets nog nu of om
		omdat onder ons onze ook op over pas per reeds s samen sinds slechts sommige steeds t te tegen ten ter terwijl tijdens toch toe
		toen tot tussen u uit uw van vanaf vandaag vanuit vanwege veel verder via volgens voor vooral waar waardoor waarom wanneer was wat
		we weer wel welke werd werden wie wij wil worden wordt zal ze zelf zich zij zijn zo zoals zonder zou zouden zowel`,
	"ru": `а без бы был была были было быть в вам вас весь во вот все всё всего всех вы где да даже для до его ее её если есть еще
		ещё же за здесь и из или им их к как какой ко когда который которая которое которые кто ли либо между меня мне может мой
		мы на над надо нас не него нее нет ни них но ну о об однако он она они оно от очень перед по под после потому при про
		с сам свой себя сейчас со так также такой там те тем теперь то тогда того тоже только том тот ты у уже хотя чего чем через
		что чтобы эта эти это этого этой этом этот я`,
	"sv": `alla allt än and andra är att av bara blev bli blir både båda de dem den denna deras dess dessa det detta där då efter ej
		eller en enligt ett för från får fick före genom ha hade han hans har hon hennes honom hos hur här i ifrån igen in inför ingen
		inget inom inte ja jag kan kommer kunde man med medan mellan men mer mest mig min mot mycket måste ni något någon några när nu och
		också om oss på redan samma samt se sedan sig sin sina sitt ska skall skulle som sådan så till trots under upp ut utan vad var vara
		varit varje vem vi vid vilka vilken vill åt över`,
	"no": `alle alt at av bare ble bli blir både da de dem den denne der deres det dette disse du eller en enn er et etter ett for
		fordi fra få før gjennom ha hadde han hans har hennes henne her hun hva hvem hver hvis hvor hvordan i ifølge igjen ikke ingen
		inn jeg kan kom kunne man med meg mellom men mens mer mest min mot mye må noe noen nå når og også om opp oss over på samme seg
		selv sin sine sitt skal skulle slik som så til tid under ut uten var ved vi vil ville være vært vår`,
	"hu": `a abban ahhoz ahogy ahol aki akik akkor alatt által általában amely amelyek amelyet ami amikor annak arra át az azok azon azt
		azután azzal be bár csak de e egy egyes egyik el ellen elő először előtt és ez ezek ezen ezért ezt fel felé ha hanem hogy hogyan
		illetve is itt jól kell ki kívül között közben közül le legalább lenne lesz lett maga már meg még mellett mely melyek mert mi miatt
		mint mintha most nagyon ne nem nincs olyan ott össze pedig rá s saját sem semmi sok sokat során szerint számára talán tehát több
		tovább úgy újra után utána vagy vagyis valaki valami való van vannak vele vissza viszont volna volt voltak`,
	"da": `ad af alle alt altid andre anden at bare blandt blev blevet blive bliver både da de dem den denne der deres det dets dette dig din
		disse du efter eftersom eller en end endnu er et ej flere for fordi fra før få får gennem gør ham han hans har havde have hele hende
		hendes her hos hun hvad hvem hver hvilke hvilken hvis hvor hvordan hvorfor i ifølge igen ikke imod ind inden ingen intet ja jeg jer
		kan kom kommer kun kunne lige man mange med meget mellem men mens mere mest mig min mod må måtte ned nej nok nogen noget nogle nu nye
		når og også om omkring op os over overfor på samme samt selv ser siden sig sin sine sit skal skulle sine som stadig så tidligere til
		ud uden under var ved vi vil ville vores vor være været`,
	"pl": `a aby albo ale ani aż bardzo bez bo był była było były być będzie będą bym choć co czy czyli dla dlatego do gdy gdzie go i ich ile im
		inne innych iż ja jak jaka jakie jako jednak jednym jego jej jest jestem jeszcze jeśli jeżeli już każdy kiedy kilka kto która które
		którego której który którym którzy których którymi lat lecz lub ma mają mi miał mimo mnie mogą może można mu musi my na nad nam nas
		nasz natomiast nawet nich nie niego niej nią nim niż no o od około on ona one oni oraz pan po pod podczas poza pomiędzy ponad ponieważ
		przed przede przez przy są się sobie swoje swojej swój tak takie taki także tam te tego tej temu ten też to tu tych tylko tym tymi tę
		tą u w we wedle według wiele więc wszystkich wszystkie wszystko właśnie z za zaś ze został została zostały że żeby`,
	"cs": `a aby ale ani asi až bez bude budou by byl byla byli bylo byly být během co což či dál další do dosud hned ho i ich jak jako jaké je
		jeho jejich její jejím jemu jen jenž ještě jež ji jim jich jimi již jsem jsme jsou jste k kde kdo kdy když ke kolem která které
		kterého kterém který kterou kteří kterých kterým kvůli létě má mají mezi mi mimo mít mu může mohou my na nad naopak například nás náš ne
		nebo než není nebyl nebyla nich ním nové o od on ona oni ono pak po pod podle pokud potom pouze pro proti proto protože před přes přesto
		při s se si své svého svou svůj svým ta tak také takže tam tato tedy ten tento této to tohle toho tohoto tom tomto tomu tu ty tyto tím u
		už v včetně však ve více všech všechny vůči z za zatím ze že`,
	"ro": `a abia acea aceasta această aceea aceia acel acela acele acest acesta aceste acestea acestei acestor acestui acolo acum ai aici al ale
		alt alta alte altă alți am ar are aș asta așa astfel asupra atât au avea avem având avut azi ca că căci când care cărei căror cărui cât către
		ce cea cei cel cele celor ceva chiar cu cum cineva contra dacă dar de deci decât deja deși despre din dintr dintre doar doi două după
		ea ei el ele era erau este eu exista fără face fi fie fiecare fiind fost foarte fusese iar îi îl îi îmi împotriva în înainte încă încât într
		între își la le li lor lui mai mult multe mulți ne nici niște noastră nostru noi nu numai o oricare ori pe pentru peste până poate prin
		printre sa să săi sale sau său se sunt sub și tot toate toți totuși tu un una unde unei unele unii unor unui va vă vom vor voi
		şi îşi aşa deşi mulţi nişte toţi totuşi`,
	"tr": `ama ancak arada arasında artık aynı az bana bazı belki ben beni benim beri bile bir biraz birçok biri birkaç biz bize bizi bizim böyle
		bu buna bunda bundan bunlar bunları bunların bunu bunun burada çok çünkü da daha dahi de değil diğer diye dolayı dolayısıyla eden
		edilen ediyor en etti fakat gibi göre hala hangi hatta hem henüz hep hepsi her herhangi herkes hiç hiçbir için ile ilgili ise işte
		itibaren kadar karşı kendi kendine kendisi kez ki kim kimse mı mi mu mü nasıl ne neden nedenle nerede niye o olan olarak oldu olduğu
		olduğunu olması olmak olur olsa olup on ona ondan onlar onların onu onun önce orada oysa öyle pek rağmen sadece sanki sen siz
		son sonra şey şimdi şöyle şu şunu tarafından tüm var ve veya ya yalnız yani yapılan yeni yer yerine yine yok yüzünden üzere zaten`,
	"id": `ada adalah adanya agar akan akibat anda antara apa apabila atas atau bagi bahkan bahwa baik banyak baru beberapa begitu belum berada
		berbagai bersama bisa boleh bukan dalam dan dapat dari daripada dengan demi demikian di dia diri dua guna hal hanya harus hingga ia
		ingin ini itu jadi jangan jika juga kalau kami kamu karena kata katanya ke kepada ketika kembali kemudian kini kita lagi lain lainnya
		lalu lebih lewat maka maupun melalui mengenai menjadi menurut mereka merupakan meski meskipun mulai namun nya oleh pada padahal para
		per pernah pula pun saat saja salah sama sambil sampai sangat saya sebagai sebagian sebelum sebelumnya sebuah secara sedang sehingga
		sejak sejumlah sekarang sekitar selain selalu selama seluruh semua sementara seorang seperti serta sesuai setelah setiap siapa suatu
		sudah supaya tak tapi telah tentang tentu terhadap termasuk tersebut tetap tetapi tiap tidak untuk usai yaitu yakni yang`,
	"sk": `a aby aj ak ako aké ale alebo ani asi až bez bol bola boli bolo bude budú by byť cez čo do dnes ďalej ďalšie ešte ho hoci i iba ich im
		iné ja jeho jej jemu ju k každý kde keď keďže kto ktorá ktoré ktorého ktorej ktorí ktorom ktorú ktorý ktorých ku len lebo má majú medzi mi
		mimo môže môžu my na nad nás náš nebol nebola než nie niektoré o od okolo on ona oni ono po pod podľa pre pred preto pretože pri proti s
		sa si sme so som sú svoj svoje svojej svoju ta tak takže tam táto teda ten tento tiež tieto to toho tom tomto tú tým u už v vám viac však
		vo všetko vy z za zatiaľ zo že`,
	"hr": `a ali bez bi bih bila bile bili bilo bio biti bude će ćemo da dok dva do ga gdje god i iako ih ili im iz iza ima imaju ipak iznad ja je
		jedan jedna jer još ju kad kada kako kao kod koja koje kojeg kojem koji kojih kojima koju k li me među mi mogu može mu na nad nakon naš ne
		nego neke neki nema ni nije nisu njih njihov o od oko on ona oni ono ovaj ova ove ovo pa po pod prema pred pri prije s sa sam samo se svi
		sve što su svoj svoje svoju ta tada tako također te tek ti to toga tome tu u uz već više vi za zbog zato že`,
	"fi": `ainakin alla että eivät eli emme en enemmän ennen eri eräs ettei hän häneen hänellä hänen hänet he heidän heitä hyvin ihan itse ja jo joiden
		joita joka jolla jolloin jonka jopa jos joskus jossa josta jota jotka jälkeen kaikki kaikkien kanssa kautta kesken keskuudessa koko koska
		kuin kuinka kuitenkin kun kuten lisäksi lähes me meidän meitä mikä minkä minun minä missä mitä molemmat muassa mukaan mutta muut myös ne
		niiden niin niitä noin nyt näiden näin nämä näitä ole oli olisi olivat olla ollut olleet on ovat paitsi se sekä sen siellä siihen siinä
		siitä sillä silti sinä sitä tai tällä tämä tämän tänä tästä tätä te toinen tuo tässä vaan vai vaikka vain varten vasta vielä voi voidaan
		voivat yhä yli ympäri`,
}

// A functionSet tells the function words of one language by their identity. It
// is a hash table without collisions: one look, no loop and no branch, since
// every word of a text is asked for and half of them are found. Some bits of the
// identity are the slot; the slot says which of ids it can be.
//
// The assembly reads it by these offsets.
type functionSet struct {
	slots [1 << slotBits]uint8
	ids   [256]uint64 // the first is no word's
	shift uint64      // the lowest bit of an identity's slot
	spread
}

// slotBits is how many bits of an identity are its slot: eighty times as many slots
// as words fit into the first cache, and of the shifts one in four, or more, parts
// all words.
const slotBits = 14

// noFunctions is the set of a language that has no list.
var noFunctions = new(functionSet)

// slot is the slot of id.
func (s *functionSet) slot(id uint64) uint64 { return id >> (s.shift % 64) % (1 << slotBits) }

// flag returns Function if id is in the set, else no flag.
func (s *functionSet) flag(id uint64) Flags {
	x := s.ids[s.slots[s.slot(id)]] ^ id
	return Function &^ Flags(uint64(int64(x|-x)>>63))
}

// flagAll sets the flags Function of words.
func (s *functionSet) flagAll(words []Word) {
	for i := range words {
		w := &words[i]
		w.Flags = w.Flags&^Function | s.flag(w.ID)
	}
}

// newFunctionSet returns a set of ids, at most 255.
func newFunctionSet(ids []uint64) *functionSet {
	if len(ids) > 255 {
		panic(fmt.Sprintf("normalize: %d function words in a language, want at most 255", len(ids)))
	}
	s := new(functionSet)
	copy(s.ids[1:], ids)
	for s.shift = range uint64(64 - slotBits + 1) {
		if s.parts(len(ids)) {
			s.spread = newSpread(ids)
			return s
		}
	}
	panic(fmt.Sprintf("normalize: no %d bits of their identities part %d function words", slotBits, len(ids)))
}

// parts tells whether shift gives each of n words a slot of its own, and
// fills the slots.
func (s *functionSet) parts(n int) bool {
	clear(s.slots[:])
	for i := 1; i <= n; i++ {
		slot := &s.slots[s.slot(s.ids[i])]
		if *slot != 0 {
			return false
		}
		*slot = uint8(i)
	}
	return true
}

// newsWords vote for a language without being function words: the days of the week, the verbs of those who
// say and report, and what news counts. A headline and a short report full of names have few of the others, and
// neighbours share most of theirs. A word that is written so in a language without a list, or in two of these
// that are no neighbours, is left out as a rule.
var newsWords = map[string]string{
	"en": `monday tuesday wednesday thursday friday saturday sunday said says told announced according police people government president million billion
		percent year years new first two three`,
	"de": `montag dienstag mittwoch donnerstag freitag samstag sonntag gestern heute sagte sagten sagt teilte mitteilte polizei regierung prozent millionen milliarden
		jahr jahre jahren uhr zwei drei menschen männer frauen neue neuen neuer`,
	"fr": `lundi mardi mercredi jeudi vendredi samedi dimanche hier annoncé déclaré dit selon millions milliards année années ans jours gouvernement président ministre
		trois personnes hommes femmes nouveau nouvelle`,
	"es": `lunes martes miércoles jueves viernes sábado domingo ayer dijo informó señaló aseguró afirmó explicó según murió murieron millones año años día días
		segunda mediodía gobierno presidente gobernador ciudad ministro ministra policía ciento tres personas hombres mujeres nuevo nueva`,
	"it": `lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi detto secondo milioni miliardi anno anni giorno giorni governo presidente città ministro
		ministra polizia tre persone uomini donne nuovo nuova`,
	"pt": `segunda terça feira sábado domingo disse afirmou informou anunciou milhões ano anos dia dias governo presidente governador cidade ministro ministra
		polícia três pessoas homens mulheres novo nova`,
	"nl": `maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gisteren zei zegt meldt meldde politie kabinet regering procent miljoen miljard jaar twee drie
		mensen mannen vrouwen nieuwe`,
	"sv": `måndag måndagen måndags tisdag tisdagen onsdag onsdagen torsdag torsdagen fredag fredagen lördag lördagen söndag söndagen säger sade polisen regeringen
		procent miljoner miljarder kronor människor två tre män kvinnor nya`,
	"no": `mandag tirsdag onsdag torsdag fredag lørdag søndag sier sa fortalte opplyser politiet regjeringen prosent millioner milliarder kroner mennesker tre menn
		kvinner drept nye`,
	"da": `mandag tirsdag onsdag torsdag fredag lørdag søndag siger sagde fortalte oplyser politiet regeringen procent millioner milliarder kroner mennesker tre
		mænd kvinder dræbt nye`,
	"hu": `hétfőn kedden szerdán csütörtökön pénteken szombaton vasárnap mondta közölte rendőrség kormány százalékkal millió milliárd évben éves miniszter elnök két
		három férfi új`,
	"pl": `poniedziałek wtorek środę czwartek piątek sobotę niedzielę powiedział powiedziała poinformował poinformowała policja rząd proc roku osób prezydent
		premier złotych dwóch nowy nowego`,
	"cs": `pondělí úterý středu čtvrtek pátek sobotu neděli řekl řekla uvedl uvedla policie vláda milionů korun lidí roku dva dvě tři nový nové ministr ministryně
		dnes`,
	"sk": `pondelok utorok stredu štvrtok piatok sobotu nedeľu povedal povedala uviedol uviedla polícia vláda percent miliónov ľudí rokov roku dva dve tri nový nové
		ministerka opäť`,
	"ro": `luni marți marţi miercuri joi vineri sâmbătă duminică ieri spus declarat anunțat anunţat poliția poliţia ministrul președintele preşedintele guvernul milioane
		trei persoane bărbați bărbaţi`,
	"tr": `pazartesi salı çarşamba perşembe cuma cumartesi günü söyledi dedi açıkladı bildirdi hükümet yüzde milyon milyar yıl kişi bakan başkanı cumhurbaşkanı
		iki üç`,
	"id": `senin selasa rabu kamis jumat sabtu hari mengatakan ujar polisi pemerintah persen juta miliar tahun orang menteri presiden tiga`,
	"hr": `ponedjeljak utorak srijedu četvrtak petak subotu nedjelju rekao rekla kazao kazala policija vlada milijuna ljudi godine dva dvije tri novi ministar
		ministrica`,
	"fi": `maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina sanoi kertoi poliisi hallitus prosenttia miljoonaa miljardia euroa vuotta
		vuoden ministeri presidentti kaksi kolme uusi uuden`,
}

// A lexicon is what is known of the languages that have function words.
type lexicon struct {
	languages []string // in order; a bit of votes is an index into it
	sets      map[string]*functionSet
	votes     *votes
}

// set returns the function words of language, an empty set if there is no list.
func (l *lexicon) set(language string) *functionSet {
	if s := l.sets[language]; s != nil {
		return s
	}
	return noFunctions
}

var functions = sync.OnceValue(newLexicon)

func newLexicon() *lexicon {
	l := &lexicon{
		languages: []string{"en", "de", "fr", "es", "it", "pt", "nl", "ru", "sv", "no", "hu", "da", "pl", "cs", "ro", "tr", "id", "sk", "hr", "fi"},
		sets:      map[string]*functionSet{},
		votes:     new(votes),
	}
	for i, language := range l.languages {
		var ids []uint64
		for _, word := range strings.Fields(functionWords[language]) {
			id := foldedID(foldComplex(nil, []byte(word)))
			if l.votes.add(id, 1<<i) {
				ids = append(ids, id)
			}
		}
		l.sets[language] = newFunctionSet(ids)
		for word := range strings.FieldsSeq(newsWords[language]) {
			l.votes.add(foldedID(foldComplex(nil, []byte(word))), 1<<i)
		}
	}
	return l
}

// votes are the languages that each function word belongs to, a bit each by
// index, in a hash table with open addressing: half the slots are free, and so
// most words that are in no list meet a free one at once.
type votes [votesSize]struct {
	id        uint64
	languages uint32
}

const votesSize = 1 << 13

// of returns the languages that the word is a function word of.
func (v *votes) of(id uint64) uint32 {
	for i := id; ; i++ {
		if e := &v[i%votesSize]; e.id == id || e.languages == 0 {
			return e.languages
		}
	}
}

// add gives the word the bit of one more language, and tells whether it had not
// got it.
func (v *votes) add(id uint64, language uint32) bool {
	for i := id; ; i++ {
		if e := &v[i%votesSize]; e.id == id || e.languages == 0 {
			had := e.languages&language != 0
			e.id, e.languages = id, e.languages|language
			return !had
		}
	}
}

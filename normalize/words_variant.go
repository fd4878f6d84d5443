package normalize

import (
	"strings"
	"sync"
	"unicode/utf8"
)

// Desks and spinners write one thing in several ways: U.S., US and USA;
// "$1.3bn" and "1.3 billion dollars"; "3.6%" and "3.6 per cent"; labour and
// labor. With Options.Variants each of them is one word with one ID, whose span
// covers all of it. It is an option, and off, since words are then no longer
// the \w+ that others count, and since the form that a desk chose is itself
// a trace of who wrote.

// variants joins and renames the words of t that are forms of one thing.
func (n *Normalizer) variants(t *Text) {
	v := varier{t: t, spellings: spellings(), out: make([]Word, 0, len(t.Words)+16)}
	for i := 0; i < len(t.Words); {
		i += v.number(i, v.free(i))
	}
	t.Words = v.out
}

// A varier reads the words of t and writes them, joined, to out.
type varier struct {
	t         *Text
	spellings map[uint64]uint64
	out       []Word
}

// word appends the word of words [i, j), with the identity of canonical, and
// returns how many it took.
func (v *varier) word(i, j int, start, end int32, canonical string) int {
	w := Word{ID: foldedID([]byte(canonical)), Span: Span{start, end}}
	for _, x := range v.t.Words[i:j] {
		w.Flags |= x.Flags & Number
	}
	w.Flags |= v.t.Words[i].Flags & Capital
	v.out = append(v.out, w)
	return j - i
}

// name takes acronyms, the United States, and spellings at word i; it always
// takes a word.
func (v *varier) name(i int) int {
	words := v.t.Words
	j := i + 1
	for v.letter(i) && j < len(words) && v.letter(j) && v.between(j-1) == "." {
		j++
	}
	if j > i+1 {
		letters := make([]byte, 0, 8)
		for k := i; k < j; k++ {
			letters = append(letters, v.source(k)[0]|0x20)
		}
		return v.word(i, j, words[i].Start, words[j-1].End, nation(string(letters)))
	}
	w := words[i]
	if s := v.source(i); (s == "US" || s == "USA") && (s == "USA" || !v.shouted(i)) {
		return v.word(i, i+1, w.Start, w.End, nation(strings.ToLower(s)))
	}
	if american, ok := v.spellings[w.ID]; ok && v.t.Language == "en" {
		w.ID = american
	}
	v.out = append(v.out, w)
	return 1
}

// nation is the folded form of an acronym. That of the United States has a
// stop, so that it is no pronoun.
func nation(letters string) string {
	if letters == "us" || letters == "usa" {
		return "u.s."
	}
	return letters
}

// source returns word i as it stands.
func (v *varier) source(i int) string {
	w := v.t.Words[i]
	return v.t.Source[w.Start:w.End]
}

// between returns what stands between word i and the next.
func (v *varier) between(i int) string {
	if i < 0 || i+1 >= len(v.t.Words) {
		return ""
	}
	return v.t.Source[v.t.Words[i].End:v.t.Words[i+1].Start]
}

// letter tells whether word i is one capital letter of ASCII.
func (v *varier) letter(i int) bool {
	s := v.source(i)
	return len(s) == 1 && 'A' <= s[0] && s[0] <= 'Z'
}

// shouted tells whether the words beside word i are all capitals, so that US
// may be a pronoun in a heading.
func (v *varier) shouted(i int) bool {
	for _, k := range []int{i - 1, i + 1} {
		if k >= 0 && k < len(v.t.Words) {
			if s := v.source(k); utf8.RuneCountInString(s) > 1 && s == strings.ToUpper(s) && s != strings.ToLower(s) {
				return true
			}
		}
	}
	return false
}

// spellings maps the British spellings of words to the American ones.
var spellings = sync.OnceValue(func() map[uint64]uint64 {
	m := map[uint64]uint64{}
	add := func(british, american string) { m[foldedID([]byte(british))] = foldedID([]byte(american)) }
	for _, g := range spellingGroups {
		for _, root := range strings.Fields(g.roots) {
			for _, ending := range strings.Fields(g.endings) {
				british, american, _ := strings.Cut(ending, ">")
				add(root+british, root+american)
			}
		}
	}
	return m
})

// spellingGroups are roots with the endings they take, British and American.
var spellingGroups = []struct{ endings, roots string }{
	{"our>or ours>ors oured>ored ouring>oring ourable>orable ourably>orably ourite>orite ourites>orites ourer>orer ourers>orers ourless>orless",
		"arm behavi cand clam col demean endeav fav ferv flav harb hon hum lab neighb od parl ranc rig rum sav savi splend succ tum val vap vig"},
	{"ourhood>orhood ourhoods>orhoods ouring>oring ourly>orly", "neighb"},
	{"re>er res>ers red>ered ring>ering", "cent met lit theat fib calib sab spect lust meag somb kilomet centimet millimet epicent"},
	{"ise>ize ises>izes ised>ized ising>izing iser>izer isers>izers isation>ization isations>izations",
		`agon apolog author capital categor central character civil colon commercial computer critic crystall customer decentral
		democrat demon destabil econom emphas equal familiar fertil final formal galvan general global harmon hospital hypothes ideal
		immun individual industrial initial internal ital jeopard legal liberal local magnet marginal material maxim memor mesmer militar minim
		mobil modern monopol moral national natural neutral normal optim organ patron penal personal plagiar polar politic popular
		priorit privat public radical ration rational real recogn regular reorgan revital revolution romantic sanit scrutin sensational
		social special stabil standard steril stigmat subsid summar symbol sympath synchron synthes tantal terror theor trivial unionis
		urban util vandal verbal victim visual westernis`},
	{"yse>yze yses>yzes ysed>yzed ysing>yzing yser>yzer", "anal paral catal electrol"},
	{"lled>led lling>ling ller>ler llers>lers", "cance channe counse dia due equa fue initia labe leve libe marve mode pane penci quarre riva signa sna spira tota trave unrave"},
	{"ce>se ces>ses", "defen offen preten licen"},
	{"celess>seless", "defen"},
	{"me> mes>s", "program kilogram"},
	{"ey>ay eys>ays eyed>ayed eying>aying", "gr"},
	{"ium>um", "alumin"},
	{"ould>old oulds>olds oulded>olded oulding>olding", "m sm"},
	{"lough>low loughs>lows loughed>lowed loughing>lowing", "p"},
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

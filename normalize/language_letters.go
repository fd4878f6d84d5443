package normalize

import (
	"strings"
	"unicode/utf8"
)

// A short text in a language without a list may have as many small words of a neighbour as a text of the
// neighbour's: Lithuanian and Czech have those of Croatian, Maltese those of Italian. Its letters say that it is
// none.

// shortSample is the number of words from which function words alone decide.
const shortSample = 60

// strangeLetters says that a text has letters that its language does not write: in one word of fifteen or more,
// capitalized ones, which may be names, left out.
func strangeLetters(source string, words []Word, language string) bool {
	own, ok := alphabets[language]
	if !ok {
		return false
	}
	strange := 0
	for _, w := range words {
		if w.Flags&Capital != 0 {
			continue
		}
		for _, r := range source[w.Start:w.End] {
			if r >= 0xC0 && r < 0x2B0 && !strings.ContainsRune(own, r) {
				strange++
				break
			}
			if r == utf8.RuneError {
				break
			}
		}
	}
	return strange > 0 && 15*strange >= len(words)
}

// alphabets are the small letters beyond ASCII that news in a language is written with: its own, and those that
// words from other languages keep in it.
var alphabets = map[string]string{
	"en": "àâäáãåæçèéêëíïñóôöøœùûü",
	"de": "äöüßàáâåæçèéêëîíñóôøœû",
	"fr": "àâäæçèéêëîïñôöœùûüÿáíóúãø",
	"es": "áéíóúüñçàèêöãôï",
	"it": "àáâèéêìíîòóôùúüöçñä",
	"pt": "áâãàçéêíóôõúüñèöï",
	"nl": "áàâäçèéêëíïîñóöôúûüø",
	"sv": "åäöéèàáüçêñëøæô",
	"no": "åæøéèêàáòóôäöüç",
	"da": "åæøéèêàáäöüçñ",
	"hu": "áéíóöőúüűä",
	"pl": "ąćęłńóśźżéüöäč",
	"cs": "áčďéěíňóřšťúůýžöüäľô",
	"ro": "ăâîșțşţéáöü",
	"tr": "çğıöşüâîûêéÿ",
	"id": "éèêâ",
	"sk": "áäčďéíĺľňóôŕšťúýžěřůöü",
	"hr": "čćđšžéáö",
	"fi": "äöåšžéü",
}

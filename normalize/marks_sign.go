package normalize

// signs say what a mark of punctuation may do in the grammar of marks.
type signs uint8

const (
	endsASentence  signs = 1 << iota // ! ? …
	fullStop                         // unless it shortens a word, it ends one too
	closesAfterEnd                   // a sentence may begin after it if one could before
	opensQuotation                   // may stand before the first word of a sentence
	quotationMark                    // a quotation may begin or end with it
	opensRule                        // a rule begins with it: a ticker's bracket, ©
)

// signsOf are those of all codes of punctuation.
var signsOf = func() (t [firstWord]signs) {
	for codes, s := range map[string]signs{
		string([]byte{'!', '?', codeEllipsis}): endsASentence,
		".":                                    fullStop,
		string([]byte{'"', '\'', ')', ']', codeOpen, codeClose, codeLeft, codeRight, codeSingle}):            closesAfterEnd,
		string([]byte{'"', '\'', '(', '[', codeLow, codeOpen, codeLeft, codeSingle, codeLowOne, codeRight}):  opensQuotation,
		string([]byte{'"', '\'', codeLow, codeOpen, codeClose, codeLeft, codeRight, codeSingle, codeLowOne}): quotationMark,
		string([]byte{'(', '<', '[', codeCopy}):                                                              opensRule,
	} {
		for _, c := range []byte(codes) {
			t[c] |= s
		}
	}
	return t
}()

// signOf is what t does if it is punctuation.
func signOf(t *token) signs {
	if t.flags&tPunct == 0 {
		return 0
	}
	return signsOf[t.code%firstWord]
}

// opensQuote says whether a quotation or brackets may open with t.
func opensQuote(t *token) bool { return signOf(t)&opensQuotation != 0 }

func (m *marker) isQuote(c uint16) bool { return c < firstWord && signsOf[c]&quotationMark != 0 }

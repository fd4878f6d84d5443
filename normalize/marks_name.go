package normalize

// A name is read word by word, forwards from its first word or back from its last. Its words have capitals and are no
// days and no months; what may stand between two of them depends on what says that it is a name. Every rule for sources
// that no table knows reads names here.

const (
	// longestOutlet is the most tokens in the name of an outlet that no table
	// knows: "The Upper Saddle River Daily Voice", "L'Écho de la Haute Vallée".
	longestOutlet = 8
	// strangersWords is the most words of a name that says nothing of whose it is.
	strangersWords = 4
	// kindTail is the most words in small letters with which a name may end beside the noun for what it is: "Voie de garage".
	kindTail = 3
)

// A joint is a set of what may join two words of a name.
type joint uint8

const (
	jointSign  joint = 1 << iota // "&", and a hyphen without spaces
	jointTight                   // an apostrophe without a space before it
	jointSmall                   // articles and small words
	jointAnd                     // a word for and

	joints = jointSign | jointTight | jointSmall
)

// nameWord says whether the word at token k may be one of a name. What months are called may be the second: "Canal Sept".
func (m *marker) nameWord(k int32) bool {
	return m.flag(k, tUpper) && !m.flag(k, tPunct) && m.cueAt(k, cueDay) == nil && (m.cueAt(k, cueMonth) == nil || m.flag(k-1, tUpper) && !m.flag(k+1, tDigit))
}

// joinsName says whether token k may join two words of a name.
func (m *marker) joinsName(k int32, by joint) bool {
	if m.flag(k, tPunct) {
		switch m.toks[k].code {
		case '&':
			return by&jointSign != 0
		case '-':
			return by&jointSign != 0 && !m.flag(k, tSpace) && !m.some(k+1, tSpace)
		case '\'':
			if m.flag(k, tSpace) || by&jointTight == 0 {
				return false
			}
			if m.some(k+1, tSpace) {
				return m.src[m.toks[k].start-1] == 's' && m.lang == langEN // "Brewers' Ledger"
			}
			return !m.word(k+1, "s")
		}
		return false
	}
	if by&jointSmall != 0 && (m.has(k, particle|nameArticle) && !m.listed(havings, k) || m.listed(ofNames[m.lang], k) || m.word(k, "d") && m.is(k+1, '\'')) {
		return true
	}
	return by&jointAnd != 0 && m.listed(ands, k)
}

// ofNames are the words of Italian and Portuguese that stand within names as "del" does, and are others elsewhere.
var ofNames = [1 << languages]*wordList{
	langIT: listOf(`dei degli delle dello dell`),
	langPT: listOf(`das`),
}

// ands join two words to one name.
var ands = listOf(`and und et y e en`)

// nameEnd is where the name ends that begins at token k, of at most so many tokens; k if none does.
func (m *marker) nameEnd(k, most int32, by joint) int32 {
	end := k
	for j := k; j < k+most && int(j) < len(m.toks) && (j == k || !m.flag(j, tSentence)); j++ {
		switch {
		case m.nameWord(j), j > k && j == end && m.numbersName(j):
			end = j + 1
		case j == k || !m.joinsName(j, by):
			return end
		}
	}
	return end
}

// numbersName says whether the number at token k belongs to the name before it: "Canal 5 said", "Kanal 21,".
func (m *marker) numbersName(k int32) bool {
	if !m.flag(k, tDigit) {
		return false
	}
	next := k + 1
	return m.has(k-1, stationWord) || int(next) >= len(m.toks) || m.some(next, tUpper|tPunct|tSentence) && !m.is(next, '%') && !m.flag(next, tDigit) || m.tells(next)
}

// nameStart is where the name begins that ends before token e, e if none does. A word that opens a sentence and leads to a
// name, "In", "But", is none of it.
func (m *marker) nameStart(e int32, by joint) int32 {
	start := e
	for j := e - 1; j >= 0 && e-j <= longestOutlet; j-- {
		switch {
		case m.nameWord(j) && !(m.flag(j, tSentence) && (m.preposition(j) || m.listed(clauseStarts[m.lang], j))):
			start = j
		case start == e || !m.joinsName(j, by) && !(m.flag(j, tDigit) && m.has(j-1, stationWord)):
			return start // but not within "Channel 9 News"
		}
		if m.flag(j, tSentence) {
			break
		}
	}
	return start
}

// nameWords is how many of the tokens [k, end) of a name have capitals.
func (m *marker) nameWords(k, end int32) (words int32) {
	for ; k < end; k++ {
		if m.nameWord(k) {
			words++
		}
	}
	return words
}

// nameFrom is where a name ends that begins at token k, with all that joins words of names, k if none does.
func (m *marker) nameFrom(k int32) int32 { return m.nameEnd(k, longestOutlet, joints) }

// nameBeside is nameFrom beside a noun for what the name is of, so that "and" may join two words of it, and words in small
// letters end it.
func (m *marker) nameBeside(k int32) int32 {
	end := m.nameFrom(k)
	first := k
	for first < end-1 && (m.has(first, nameArticle) || m.is(first, '\'')) {
		first++
	}
	if end-first == 1 && m.listed(ands, end) && m.andJoins(end) {
		return m.nameFrom(end + 1)
	}
	if m.lang&romance != 0 && end > k && (end-first == 1 || m.has(end, particle) && !m.some(end, tPunct|tSentence)) {
		return m.nameTail(end)
	}
	return end
}

// andJoins says whether "and" at token k joins two words to one name, and not two outlets or who speaks there:
// nothing follows the second but a mark, or a verb of one.
func (m *marker) andJoins(k int32) bool {
	j := k + 1
	return m.flag(j, tUpper) && !m.flag(j, tSentence) && !m.has(j, outletFirst|outletHead|honorific|nameArticle) && m.cueAt(j, cueSource) == nil && !m.flag(j+1, tUpper) && !m.ofSeveral(j+1)
}

// tailWords lead within such names, besides those that mean of.
var tailWords = listOf(`au aux d en sin sans senza sem`)

// nameTail moves the end of a name in a Romance language over words in small letters that end its clause:
// "Quai | froid.", "Voie | de garage,".
func (m *marker) nameTail(end int32) int32 {
	for j := end; j <= end+kindTail && int(j) <= len(m.toks); j++ {
		if int(j) == len(m.toks) || m.some(j, tSentence) || m.flag(j, tPunct) && !m.is(j, '\'') && !m.joined(j) || j > end && m.has(j, clauseOpener) && !m.flag(j, tPunct) {
			if m.has(j-1, particle) || m.listed(ands, j-1) {
				return end
			}
			return j
		}
		if m.some(j, tUpper|tDigit) || m.tells(j) || m.cueAt(j, cueScoop) != nil || m.has(j, auxiliary|clauseOpener|relativeWord) || m.listed(havings, j) || m.cueAt(j, cueDay) != nil || m.cueAt(j, cueRelative) != nil ||
			m.preposition(j) && !m.has(j, particle|ofWord) && !m.listed(tailWords, j) || m.listed(smallWords, j) && !m.has(j, particle) && !m.listed(ands, j) {
			return end
		}
	}
	return end
}

package normalize

import "strings"

// What Twitter appends to a message that a page embeds, a shortened address and that of a picture, stands within its
// text: "... all 214 were saved pic.twitter.com/Ab3dE — Harlow Port (@harlowport)".

// embedded are the beginnings of such addresses, and the most bytes of a code behind them.
var embedded = [...]string{"pic.twitter.com/", "https://t.co/", "http://t.co/"}

const embeddedCode = 12

// markEmbedded marks such addresses where nothing else has marked their lines. The marks are in order before and
// after.
func (m *marker) markEmbedded() {
	before := m.marks
	for _, begins := range embedded {
		next, covered := 0, int32(0) // the next of the marks, and where the furniture before it ends
		for at := 0; ; {
			i := strings.Index(m.src[at:], begins)
			if i < 0 {
				break // as in nearly every text
			}
			start := at + i
			at = start + len(begins)
			for at < len(m.src) && at-start-len(begins) < embeddedCode && isCodeByte(m.src[at]) {
				at++
			}
			for ; next < len(before) && before[next].Start <= int32(start); next++ {
				if k := &before[next]; k.Kind == Furniture {
					covered = max(covered, k.End)
				}
			}
			if at > start+len(begins) && covered < int32(at) {
				m.addSpan(Furniture, furnitureFooter, "", Span{int32(start), int32(at)})
			}
		}
	}
	if len(m.marks) > len(before) {
		m.sort()
	}
}

// isCodeByte says whether a byte may stand in the code of a shortened address.
func isCodeByte(c byte) bool { return c-'0' < 10 || c|0x20-'a' < 26 }

package normalize

import "strings"

// What Twitter appends to a message that a page embeds, a shortened address and that of a picture, stands within its
// text: "... all 214 were saved pic.twitter.com/Ab3dE — Harlow Port (@harlowport)".

// embedded are the hosts of such addresses, before the stroke and a code of so many bytes at most.
var embedded = [...]string{"pic.twitter.com", "https://t.co", "http://t.co"}

const embeddedCode = 12

// markEmbedded marks such addresses where nothing else has marked their lines. The marks are in order before and
// after.
func (m *marker) markEmbedded() {
	before := m.marks
	next, covered := 0, 0 // the next of the marks, and where the furniture before it ends
	for at := 0; ; {
		i := strings.IndexByte(m.src[at:], '/') // rare in prose
		if i < 0 {
			break
		}
		at += i + 1
		start := at - 1 - hostBefore(m.src[:at-1])
		if start == at-1 {
			continue
		}
		code := at
		for at < len(m.src) && at-code < embeddedCode && isCodeByte(m.src[at]) {
			at++
		}
		for ; next < len(before) && int(before[next].Start) <= start; next++ {
			if k := &before[next]; k.Kind == Furniture {
				covered = max(covered, int(k.End))
			}
		}
		if at > code && covered < at {
			m.addSpan(Furniture, furnitureFooter, "", Span{int32(start), int32(at)})
		}
	}
	if len(m.marks) > len(before) {
		m.sort()
	}
}

// hostBefore is the length of the host of such an address at the end of text, 0 if there is none.
func hostBefore(text string) int {
	for _, host := range embedded {
		if strings.HasSuffix(text, host) {
			return len(host)
		}
	}
	return 0
}

// isCodeByte says whether a byte may stand in the code of a shortened address.
func isCodeByte(c byte) bool { return c-'0' < 10 || c|0x20-'a' < 26 }

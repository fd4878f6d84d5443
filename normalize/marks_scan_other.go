//go:build !amd64 || purego

package normalize

type runArgs struct{}

func (*runArgs) begin(*marker) {}

func (m *marker) runWide([]Word, []wordCode, []token, int32, int32, int32, int32) (made, tokens, listed int, tested, ok bool) {
	return 0, 0, 0, false, false
}

func (m *marker) codeWide([]Word, int) int { return 0 }

func highWide([]byte) int { return 0 }

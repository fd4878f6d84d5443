package lineage

import (
	"bytes"
	"encoding/json"
)

// MarshalJSON writes Start and End where there are bytes that show the evidence, though Start
// may be 0, and neither where there are none.
func (e Evidence) MarshalJSON() ([]byte, error) {
	type plain Evidence
	v := struct {
		plain
		Start *int `json:"start,omitempty"`
		End   *int `json:"end,omitempty"`
	}{plain: plain(e)}
	if e.End > e.Start {
		v.Start, v.End = &e.Start, &e.End
	}
	var b bytes.Buffer
	w := json.NewEncoder(&b)
	w.SetEscapeHTML(false) // whoever asks for it escapes what is returned
	if err := w.Encode(v); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

package wiretrace

import "errors"

// ErrRefused is wrapped by the error of Add for a document that is refused: one
// with the ID of another, or whose Published cannot be read. Nothing has
// changed, and the next document can be added. An error of the store, in contrast,
// is that of every later Add.
var ErrRefused = errors.New("the document is refused")

// A refusal is an ErrRefused that says why.
type refusal struct{ why error }

func (r refusal) Error() string   { return r.why.Error() }
func (r refusal) Unwrap() []error { return []error{ErrRefused, r.why} }

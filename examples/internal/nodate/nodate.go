// Package dateparser takes the place of github.com/markusmobius/go-dateparser in
// the example programs, by a replacement in their go.mod. That module reads dates
// in two hundred languages, and compiles the patterns for it before main begins:
// some 0.3 s and 95 MB in every program that links package extract, by way of
// go-trafilatura and go-htmldate. Nothing asks it for a date, as package extract
// overrides their search with its own. Here are the names that go-htmldate needs
// to be compiled, and a parser that finds no date.
package dateparser

import (
	"errors"
	"time"
)

// A ParserType names a way of reading dates.
type ParserType uint8

// The ways that go-htmldate asks for.
const (
	CustomFormat ParserType = iota
	AbsoluteTime
)

// A PreferredDateSource says which date is meant where several may be.
type PreferredDateSource uint8

// Past prefers a date that is over.
const Past PreferredDateSource = 1

// A Configuration is how dates are to be read.
type Configuration struct {
	CurrentTime         time.Time
	PreferredDateSource PreferredDateSource
	StrictParsing       bool
}

// A Date is what was read.
type Date struct{ Time time.Time }

// A Parser reads dates.
type Parser struct{ ParserTypes []ParserType }

// errNone is the only answer there is.
var errNone = errors.New("dateparser: dates in the words of a page are not read here")

// Parse finds no date, which is an error.
func (*Parser) Parse(*Configuration, string, ...string) (Date, error) { return Date{}, errNone }

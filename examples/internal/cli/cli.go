// Package cli reads the command lines of the example programs: flags and the
// names of inputs, in any order.
package cli

import (
	"errors"
	"flag"
	"fmt"
	"io"
)

// The exit statuses of every program.
const (
	OK     = 0 // all was read
	Failed = 1 // something could not be read or written; the rest was done
	Usage  = 2 // the command line is wrong
)

// Parse reads args into fs and returns the names of inputs among them: flags
// may stand between names, and whatever follows "--" is a name. For -h it
// writes what the program does and its flags to stderr, and returns
// flag.ErrHelp. The error of a wrong flag is returned and not printed.
func Parse(fs *flag.FlagSet, args []string, does string, stderr io.Writer) (names []string, err error) {
	fs.SetOutput(io.Discard)
	for len(args) > 0 {
		if err := fs.Parse(args); errors.Is(err, flag.ErrHelp) {
			fmt.Fprintf(stderr, "%s %s\n\n    %s [flags] FILE|DIR|-...\n\nFlags:\n", fs.Name(), does, fs.Name())
			fs.SetOutput(stderr)
			fs.PrintDefaults()
			return nil, err
		} else if err != nil {
			return nil, err
		}
		rest := fs.Args()
		if n := len(args) - len(rest); n > 0 && args[n-1] == "--" {
			return append(names, rest...), nil
		}
		if len(rest) == 0 {
			break
		}
		names, args = append(names, rest[0]), rest[1:]
	}
	return names, nil
}

// Refused tells a user what is wrong with the command line of a program,
// unless the error says that help was asked for, and returns the exit status.
func Refused(program string, err error, stderr io.Writer) int {
	if errors.Is(err, flag.ErrHelp) {
		return OK
	}
	fmt.Fprintf(stderr, "%s: %v\nUsage: %s [flags] FILE|DIR|-...; %s -h explains the flags.\n", program, err, program, program)
	return Usage
}

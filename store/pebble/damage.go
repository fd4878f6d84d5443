package pebble

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"path/filepath"
	"strings"
	"syscall"

	"github.com/cockroachdb/pebble/v2"
	"github.com/cockroachdb/pebble/v2/vfs"
)

// ErrDamaged is wrapped by the error of a call that has read what was not
// written: somebody or something has changed the files of the directory.
var ErrDamaged = errors.New("the store is damaged")

// damaged returns err as one that wraps ErrDamaged, if it is Pebble's way of
// saying so; its text is then one line.
func damaged(err error) error {
	if err == nil || errors.Is(err, ErrDamaged) || !pebble.IsCorruptionError(err) {
		return err
	}
	return newDamage(err)
}

// damagedOnOpening is damaged for the opening of Pebble, which does not mark all
// that it finds: what is not the system's is the files'.
func damagedOnOpening(err error) error {
	if system := syscall.Errno(0); err == nil || errors.As(err, &system) {
		return err
	}
	return newDamage(err)
}

func newDamage(err error) error {
	line, _, _ := strings.Cut(err.Error(), "\n")
	return &damage{text: fmt.Sprintf("%v: %s", ErrDamaged, line), err: err}
}

type damage struct {
	text string
	err  error
}

func (d *damage) Error() string   { return d.text }
func (d *damage) Unwrap() []error { return []error{ErrDamaged, d.err} }

// The list of files (the manifest) is a log in blocks, of chunks that each have a
// head: a check, the length, and which part of a record it is. Of old the check
// is CRC-32C, turned and moved.
const (
	manifestBlock = 32 << 10
	chunkHead     = 7
	lastPart      = 4
)

// checkManifest reads the list of files of a directory. Pebble takes a chunk that
// is not right for the end of the list, since a loss of power leaves such an end;
// then it removes the files that are not in what it has read. So a chunk that
// is all there and yet not what was written is an error here, before it begins.
func checkManifest(fs vfs.FS, dir string) (err error) {
	d, err := pebble.Peek(dir, fs)
	if err != nil || !d.Exists {
		return damaged(err)
	}
	f, err := fs.Open(d.ManifestFilename)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	name := filepath.Base(d.ManifestFilename)
	block := make([]byte, manifestBlock)
	for at := 0; ; at += manifestBlock {
		n, err := io.ReadFull(f, block)
		if err == io.EOF {
			return nil
		}
		if err != nil && err != io.ErrUnexpectedEOF {
			return err
		}
		if bad := badChunk(block[:n]); bad >= 0 {
			return fmt.Errorf("%w: %s is not what was written at byte %d", ErrDamaged, name, at+bad)
		}
	}
}

// badChunk returns where in a block, or in what there is of one at the end of a
// file, a chunk is not what was written, -1 if none is. What breaks off, or goes
// on with zeros, was never written in full.
func badChunk(block []byte) int {
	for at := 0; at+chunkHead <= len(block); {
		head := block[at : at+chunkHead]
		length, part := int(binary.LittleEndian.Uint16(head[4:])), head[6]
		rest := block[at+6:]
		if len(bytes.Trim(block[at:], "\x00")) == 0 {
			return -1
		}
		if 1+length > len(rest) {
			if len(block) < manifestBlock {
				return -1
			}
			return at
		}
		sum := crc32.Checksum(rest[:1+length], castagnoli)
		if part < 1 || part > lastPart || binary.LittleEndian.Uint32(head) != (sum>>15|sum<<17)+0xa282ead8 {
			if len(bytes.TrimRight(block[at:], "\x00")) < chunkHead+length {
				return -1
			}
			return at
		}
		at += chunkHead + length
	}
	return -1
}

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

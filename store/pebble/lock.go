package pebble

import (
	"errors"
	"io/fs"
	"path/filepath"
	"sync"
	"syscall"

	"github.com/cockroachdb/pebble/v2"
	"github.com/cockroachdb/pebble/v2/vfs"
)

// ErrInUse is wrapped by the error of Open for a directory that is open
// already, in this process or another.
var ErrInUse = errors.New("the index is in use by another process")

// taken are the directories that this process has open, by their full names. A
// lock of the system keeps other processes away and not this one.
var taken = struct {
	sync.Mutex
	dirs map[string]bool
}{dirs: map[string]bool{}}

// A directoryLock keeps a directory for one Store.
type directoryLock struct {
	name   string
	pebble *pebble.Lock
}

// lockDirectory locks a directory that is there.
func lockDirectory(dir string) (*directoryLock, error) {
	name, err := filepath.Abs(dir)
	if err == nil {
		name, err = filepath.EvalSymlinks(name)
	}
	if err != nil {
		return nil, err
	}
	taken.Lock()
	defer taken.Unlock()
	if taken.dirs[name] {
		return nil, ErrInUse
	}
	l, err := pebble.LockDirectory(name, vfs.Default)
	if denied(err) {
		return nil, ErrInUse
	}
	if err != nil {
		return nil, err
	}
	taken.dirs[name] = true
	return &directoryLock{name, l}, nil
}

// denied reports whether the lock is another's: that is said of no file, and so
// is not that the file of the lock cannot be made.
func denied(err error) bool {
	var file *fs.PathError
	return !errors.As(err, &file) && (errors.Is(err, syscall.EAGAIN) || errors.Is(err, syscall.EACCES))
}

// Close gives the directory back.
func (l *directoryLock) Close() error {
	taken.Lock()
	defer taken.Unlock()
	delete(taken.dirs, l.name)
	return l.pebble.Close()
}

package beam

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"hash/crc32"
	"path"
	"slices"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
)

// A File is one file of a directory that a pipeline wrote.
type File struct {
	Name    string `json:"name"` // in its directory
	Bytes   int64  `json:"bytes"`
	CRC     uint32 `json:"crc32c"`
	Records int64  `json:"records,omitempty"` // lines, where it has lines
}

// A Manifest lists the files of a directory, by name. Its being there says that
// they are whole.
type Manifest struct {
	Run    string `json:"run,omitempty"` // Options.Run
	Scheme string `json:"scheme,omitempty"`
	Bodies bool   `json:"bodies,omitempty"` // the documents are there too
	Files  []File `json:"files"`
}

// committed is the name of the manifest.
const committed = "COMMITTED"

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

func init() {
	beam.RegisterType(typeOf[File]())
	beam.RegisterDoFn(&commitFn{})
	register.Iter1[File]()
}

// there reports whether a file is.
func there(ctx context.Context, name string) (bool, error) {
	fs, err := filesystem.New(ctx, name)
	if err != nil {
		return false, err
	}
	defer fs.Close()
	found, err := fs.List(ctx, name)
	return len(found) > 0, err
}

// readFile reads a file whole.
func readFile(ctx context.Context, name string) ([]byte, error) {
	fs, err := filesystem.New(ctx, name)
	if err != nil {
		return nil, err
	}
	defer fs.Close()
	data, err := filesystem.Read(ctx, fs, name)
	if err != nil {
		return nil, fmt.Errorf("beam: reading %s: %w", name, err)
	}
	return data, nil
}

// writeFile writes a file under another name and renames it, so that nobody
// sees it half. Who writes it once more, having been started again, replaces it.
func writeFile(ctx context.Context, name string, data []byte) (File, error) {
	fs, err := filesystem.New(ctx, name)
	if err != nil {
		return File{}, err
	}
	defer fs.Close()
	temp := name + ".part-" + rand.Text()
	if err = filesystem.Write(ctx, fs, temp, data); err == nil {
		err = filesystem.Rename(ctx, fs, temp, name)
	}
	if err != nil {
		return File{}, fmt.Errorf("beam: writing %s: %w", name, err)
	}
	return fileOf(name, data), nil
}

// fileOf describes a file by what is in it.
func fileOf(name string, data []byte) File {
	return File{Name: path.Base(name), Bytes: int64(len(data)), CRC: crc32.Checksum(data, castagnoli)}
}

// Free says whether dir may be written to: no run has committed it.
func Free(ctx context.Context, dir string) error {
	name := dir + "/" + committed
	yes, err := there(ctx, name)
	if err == nil && yes {
		err = fmt.Errorf("beam: %s is there already: a finished run is not overwritten", name)
	}
	return err
}

// OpenDir reads the manifest of a directory and checks that its files have the
// sizes they had. The error says if the directory is not whole.
func OpenDir(ctx context.Context, dir string) (*Manifest, error) {
	name := dir + "/" + committed
	yes, err := there(ctx, name)
	if err != nil {
		return nil, err
	}
	if !yes {
		return nil, fmt.Errorf("beam: %s has no %s: the run that wrote it did not end", dir, committed)
	}
	data, err := readFile(ctx, name)
	if err != nil {
		return nil, err
	}
	var m Manifest
	if err := json.Unmarshal(data, &m); err != nil {
		return nil, fmt.Errorf("beam: %s: %w", name, err)
	}
	fs, err := filesystem.New(ctx, dir)
	if err != nil {
		return nil, err
	}
	defer fs.Close()
	for _, f := range m.Files {
		n, err := fs.Size(ctx, dir+"/"+f.Name)
		if err != nil {
			return nil, fmt.Errorf("beam: %s lists %s: %w", name, f.Name, err)
		}
		if n != f.Bytes {
			return nil, fmt.Errorf("beam: %s/%s has %d bytes, %s says %d", dir, f.Name, n, committed, f.Bytes)
		}
	}
	return &m, nil
}

// Lines returns the lines of all files of a directory that WritePairs,
// WriteClusters or WriteReports wrote, in no order of their own. The error says
// if it is not whole.
func Lines(ctx context.Context, dir string) ([]string, error) {
	m, err := OpenDir(ctx, dir)
	if err != nil {
		return nil, err
	}
	var out []string
	for _, f := range m.Files {
		data, err := readFile(ctx, dir+"/"+f.Name)
		if err != nil {
			return nil, err
		}
		if crc32.Checksum(data, castagnoli) != f.CRC {
			return nil, fmt.Errorf("beam: %s/%s is not what was written", dir, f.Name)
		}
		for l := range strings.Lines(string(data)) {
			out = append(out, strings.TrimSuffix(l, "\n"))
		}
	}
	return out, nil
}

// commit writes the manifest m of dir, with the files, once all are there.
func commit(s beam.Scope, dir string, m Manifest, files beam.PCollection) {
	beam.ParDo0(s, &commitFn{dir, m}, beam.Impulse(s), beam.SideInput{Input: files})
}

type commitFn struct {
	Dir  string
	Head Manifest // without files
}

func (f *commitFn) ProcessElement(ctx context.Context, _ []byte, files func(*File) bool) error {
	m := f.Head
	m.Files = []File{}
	for file := (File{}); files(&file); {
		m.Files = append(m.Files, file)
	}
	slices.SortFunc(m.Files, func(x, y File) int { return strings.Compare(x.Name, y.Name) })
	for i := 1; i < len(m.Files); i++ {
		if m.Files[i].Name == m.Files[i-1].Name {
			return errors.New("beam: two workers wrote " + m.Files[i].Name + ": do documents have one number?")
		}
	}
	data, err := json.MarshalIndent(m, "", " ")
	if err != nil {
		return err
	}
	_, err = writeFile(ctx, f.Dir+"/"+committed, append(data, '\n'))
	return err
}

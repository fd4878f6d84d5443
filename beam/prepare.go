package beam

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
)

// Prepare readies Dir, and the directories that a pipeline with o writes to, for
// a run. It checks what Options.Check does, and beyond that takes a run that was
// killed for what it is. Such a run may have committed some of its directories
// and not others. Where all are whole the run has ended, and Prepare says so;
// where only some are, it takes their COMMITTED back, since the run to come
// writes them again, and writes the same.
//
// A generation is taken back only if it was committed by a run of the name
// Options.Run, and no later one is there: what others build on stays.
func (o Options) Prepare(ctx context.Context, outputs ...string) error {
	if err := o.checkEarlier(ctx); err != nil {
		return err
	}
	o = o.WithDefaults()
	var whole []string
	for _, dir := range outputs {
		yes, err := there(ctx, dir+"/"+committed)
		if err != nil {
			return err
		}
		if yes {
			whole = append(whole, dir)
		}
	}
	if len(outputs) > 0 && len(whole) == len(outputs) {
		return Free(ctx, whole[0])
	}
	if o.commits() {
		dir := o.generation(o.Generation)
		yes, err := there(ctx, dir+"/"+committed)
		if err != nil {
			return err
		}
		if yes {
			if err := o.mayTakeBack(ctx, dir); err != nil {
				return err
			}
			whole = append(whole, dir)
		}
	}
	for _, dir := range whole {
		if err := takeBack(ctx, dir); err != nil {
			return err
		}
	}
	return nil
}

// mayTakeBack says whether this generation, which is committed, is of a run of
// this name, and the last.
func (o Options) mayTakeBack(ctx context.Context, dir string) error {
	data, err := readFile(ctx, dir+"/"+committed)
	if err != nil {
		return err
	}
	var m Manifest
	if err := json.Unmarshal(data, &m); err != nil {
		return fmt.Errorf("beam: %s/%s: %w", dir, committed, err)
	}
	if o.Run == "" || m.Run != o.Run {
		return fmt.Errorf("beam: %s/%s is there already, of the run %q: a finished run is not overwritten", dir, committed, m.Run)
	}
	next := o.generation(o.Generation + 1)
	yes, err := there(ctx, next+"/*")
	if err == nil && yes {
		err = fmt.Errorf("beam: %s is there already, which builds on generation %d: that is not overwritten", next, o.Generation)
	}
	return err
}

// takeBack makes a directory one that is not whole.
func takeBack(ctx context.Context, dir string) error {
	name := dir + "/" + committed
	fs, err := filesystem.New(ctx, name)
	if err != nil {
		return err
	}
	defer fs.Close()
	r, ok := fs.(filesystem.Remover)
	if !ok {
		return fmt.Errorf("beam: %s is of a run that did not end, and has to be removed: its file system lets nobody do so", name)
	}
	if err := r.Remove(ctx, name); err != nil {
		return fmt.Errorf("beam: removing %s: %w", name, err)
	}
	return nil
}

// Package chromium drives a headless Chromium for tests: it opens pages, asks
// them questions, clicks, presses Enter and takes pictures, and keeps what a page asked
// of the network and what it complained of.
//
// It speaks the DevTools protocol over two pipes (--remote-debugging-pipe), so
// it needs no socket, no port and nothing but the standard library.
package chromium

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"sync"
)

// Find returns the path of a Chromium or Chrome, or an error that says where
// it looked.
func Find() (string, error) {
	names := []string{"chromium", "chromium-browser", "google-chrome", "chrome"}
	for _, n := range names {
		if p, err := exec.LookPath(n); err == nil {
			return p, nil
		}
	}
	return "", fmt.Errorf("chromium: none of %q is installed", names)
}

// A Browser is one running Chromium. It is safe for concurrent use.
type Browser struct {
	cmd    *exec.Cmd
	in     *os.File // where commands go
	closed chan struct{}

	mu    sync.Mutex
	last  int
	calls map[int]chan reply
	pages map[string]*Page // by session
}

// message is a command's answer or an event.
type message struct {
	ID      int             `json:"id"`
	Session string          `json:"sessionId"`
	Method  string          `json:"method"`
	Params  json.RawMessage `json:"params"`
	Result  json.RawMessage `json:"result"`
	Error   *struct {
		Message string `json:"message"`
	} `json:"error"`
}

type reply struct {
	result json.RawMessage
	err    error
}

// Start runs the Chromium at path with its profile in dir, a directory of its
// own. The process ends with ctx or [Browser.Close].
func Start(ctx context.Context, path, dir string) (*Browser, error) {
	theirIn, in, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	out, theirOut, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	// The sandbox needs privileges that a container lacks; the pages are ours.
	cmd := exec.CommandContext(ctx, path, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
		"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars",
		"--force-color-profile=srgb", "--lang=en", "--user-data-dir="+dir, "--remote-debugging-pipe", "about:blank")
	cmd.ExtraFiles = []*os.File{theirIn, theirOut} // file descriptors 3 and 4, as Chromium expects
	err = cmd.Start()
	theirIn.Close()
	theirOut.Close()
	if err != nil {
		in.Close()
		out.Close()
		return nil, fmt.Errorf("chromium: %w", err)
	}
	b := &Browser{cmd: cmd, in: in, closed: make(chan struct{}), calls: map[int]chan reply{}, pages: map[string]*Page{}}
	go b.read(out)
	return b, nil
}

// Close ends the browser and waits for it.
func (b *Browser) Close() error {
	if _, err := b.call(context.Background(), "", "Browser.close", nil); err != nil {
		b.cmd.Process.Kill()
	}
	b.in.Close()
	<-b.closed
	return b.cmd.Wait()
}

// read hands out what the browser says until it ends. Messages are JSON, each
// ended by a zero byte.
func (b *Browser) read(out io.ReadCloser) {
	defer close(b.closed)
	defer out.Close()
	r := bufio.NewReaderSize(out, 1<<16)
	for {
		raw, err := r.ReadBytes(0)
		if err != nil {
			return
		}
		var m message
		if json.Unmarshal(raw[:len(raw)-1], &m) != nil {
			continue
		}
		b.mu.Lock()
		if p := b.pages[m.Session]; p != nil && m.Method != "" {
			p.event(m.Method, m.Params)
		}
		c := b.calls[m.ID]
		delete(b.calls, m.ID)
		b.mu.Unlock()
		if c == nil {
			continue
		}
		a := reply{result: m.Result}
		if m.Error != nil {
			a.err = fmt.Errorf("chromium: %s", m.Error.Message)
		}
		c <- a
	}
}

// call sends a command to a session, "" for the browser, and waits for its
// answer.
func (b *Browser) call(ctx context.Context, session, method string, params any) (json.RawMessage, error) {
	c := make(chan reply, 1)
	b.mu.Lock()
	b.last++
	id := b.last
	m := map[string]any{"id": id, "method": method}
	if session != "" {
		m["sessionId"] = session
	}
	if params != nil {
		m["params"] = params
	}
	raw, err := json.Marshal(m)
	if err == nil {
		b.calls[id] = c
		_, err = b.in.Write(append(raw, 0))
	}
	b.mu.Unlock()
	if err != nil {
		return nil, fmt.Errorf("chromium: %s: %w", method, err)
	}
	select {
	case a := <-c:
		if a.err != nil {
			return nil, fmt.Errorf("%s: %w", method, a.err)
		}
		return a.result, nil
	case <-b.closed:
		return nil, fmt.Errorf("chromium: %s: the browser ended", method)
	case <-ctx.Done():
		return nil, fmt.Errorf("chromium: %s: %w", method, ctx.Err())
	}
}

package chromium

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"
)

// A Page is a tab. It is safe for concurrent use, but its questions are
// answered one after the other.
type Page struct {
	b       *Browser
	target  string
	session string

	// Guarded by b.mu.
	requests, problems []string
	loaded             bool
}

// Open opens address in a tab of its own, width pixels wide and height high,
// and waits until it is loaded.
func (b *Browser) Open(ctx context.Context, address string, width, height int) (*Page, error) {
	raw, err := b.call(ctx, "", "Target.createTarget", map[string]any{"url": "about:blank"})
	if err != nil {
		return nil, err
	}
	var target struct{ TargetID string }
	if err := json.Unmarshal(raw, &target); err != nil {
		return nil, err
	}
	raw, err = b.call(ctx, "", "Target.attachToTarget", map[string]any{"targetId": target.TargetID, "flatten": true})
	if err != nil {
		return nil, err
	}
	var session struct{ SessionID string }
	if err := json.Unmarshal(raw, &session); err != nil {
		return nil, err
	}
	p := &Page{b: b, target: target.TargetID, session: session.SessionID}
	b.mu.Lock()
	b.pages[p.session] = p
	b.mu.Unlock()
	for _, domain := range []string{"Page", "Runtime", "Network", "Log"} {
		if _, err := p.call(ctx, domain+".enable", nil); err != nil {
			return nil, err
		}
	}
	if err := p.Resize(ctx, width, height); err != nil {
		return nil, err
	}
	if _, err := p.call(ctx, "Page.navigate", map[string]any{"url": address}); err != nil {
		return nil, err
	}
	for {
		b.mu.Lock()
		loaded := p.loaded
		b.mu.Unlock()
		if loaded {
			return p, nil
		}
		select {
		case <-time.After(10 * time.Millisecond):
		case <-ctx.Done():
			return nil, fmt.Errorf("chromium: %s does not load: %w", address, ctx.Err())
		}
	}
}

// Close closes the tab: what it takes is free for others.
func (p *Page) Close(ctx context.Context) error {
	_, err := p.b.call(ctx, "", "Target.closeTarget", map[string]any{"targetId": p.target})
	p.b.mu.Lock()
	delete(p.b.pages, p.session)
	p.b.mu.Unlock()
	return err
}

func (p *Page) call(ctx context.Context, method string, params any) (json.RawMessage, error) {
	return p.b.call(ctx, p.session, method, params)
}

// event keeps what the page asked for and what it complained of. The browser's
// lock is held.
func (p *Page) event(method string, params json.RawMessage) {
	var e struct {
		Request          struct{ URL string }
		Type             string
		Args             []struct{ Value, Description any }
		ExceptionDetails struct {
			Text      string
			Exception struct{ Description string }
		}
		Entry struct{ Level, Text string }
	}
	if json.Unmarshal(params, &e) != nil {
		return
	}
	switch method {
	case "Page.loadEventFired":
		p.loaded = true
	case "Network.requestWillBeSent":
		p.requests = append(p.requests, e.Request.URL)
	case "Runtime.exceptionThrown":
		p.problems = append(p.problems, e.ExceptionDetails.Text+" "+e.ExceptionDetails.Exception.Description)
	case "Runtime.consoleAPICalled":
		if e.Type == "error" || e.Type == "warning" {
			p.problems = append(p.problems, fmt.Sprint(e.Type, ": ", e.Args))
		}
	case "Log.entryAdded":
		if e.Entry.Level == "error" || e.Entry.Level == "warning" {
			p.problems = append(p.problems, e.Entry.Level+": "+e.Entry.Text)
		}
	}
}

// Requests are the addresses that the page has asked for, itself among them.
func (p *Page) Requests() []string {
	p.b.mu.Lock()
	defer p.b.mu.Unlock()
	return slices.Clone(p.requests)
}

// Problems are the exceptions, errors and warnings of the page so far.
func (p *Page) Problems() []string {
	p.b.mu.Lock()
	defer p.b.mu.Unlock()
	return slices.Clone(p.problems)
}

// Eval runs a script in the page, waits for what it promises, and stores its
// value in into, which may be nil.
func (p *Page) Eval(ctx context.Context, script string, into any) error {
	raw, err := p.call(ctx, "Runtime.evaluate", map[string]any{"expression": script, "awaitPromise": true, "returnByValue": true})
	if err != nil {
		return err
	}
	var a struct {
		Result           struct{ Value json.RawMessage }
		ExceptionDetails *struct {
			Text      string
			Exception struct{ Description string }
		}
	}
	if err := json.Unmarshal(raw, &a); err != nil {
		return err
	}
	if e := a.ExceptionDetails; e != nil {
		return fmt.Errorf("chromium: %s", strings.TrimSpace(e.Text+" "+e.Exception.Description))
	}
	if into == nil || a.Result.Value == nil {
		return nil
	}
	return json.Unmarshal(a.Result.Value, into)
}

// Click presses and releases the left button at a point of the window, in
// pixels.
func (p *Page) Click(ctx context.Context, x, y float64) error {
	for _, kind := range []string{"mouseMoved", "mousePressed", "mouseReleased"} {
		if _, err := p.call(ctx, "Input.dispatchMouseEvent", map[string]any{"type": kind, "x": x, "y": y, "button": "left", "clickCount": 1}); err != nil {
			return err
		}
	}
	return nil
}

// Enter presses and releases the Enter key.
func (p *Page) Enter(ctx context.Context) error {
	for _, e := range []map[string]any{
		{"type": "keyDown", "key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 13, "text": "\r"},
		{"type": "keyUp", "key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 13},
	} {
		if _, err := p.call(ctx, "Input.dispatchKeyEvent", e); err != nil {
			return err
		}
	}
	return nil
}

// Resize sets the size of the window, in pixels.
func (p *Page) Resize(ctx context.Context, width, height int) error {
	_, err := p.call(ctx, "Emulation.setDeviceMetricsOverride", map[string]any{"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false})
	return err
}

// Screenshot returns what the window shows, as PNG.
func (p *Page) Screenshot(ctx context.Context) ([]byte, error) {
	raw, err := p.call(ctx, "Page.captureScreenshot", map[string]any{"format": "png"})
	if err != nil {
		return nil, err
	}
	var a struct{ Data []byte }
	err = json.Unmarshal(raw, &a)
	return a.Data, err
}

// Print makes the page look as it does on paper.
func (p *Page) Print(ctx context.Context) error {
	_, err := p.call(ctx, "Emulation.setEmulatedMedia", map[string]any{"media": "print"})
	return err
}

// Scheme makes the page believe that its reader prefers "light" or "dark".
func (p *Page) Scheme(ctx context.Context, scheme string) error {
	_, err := p.call(ctx, "Emulation.setEmulatedMedia", map[string]any{"features": []map[string]string{{"name": "prefers-color-scheme", "value": scheme}}})
	return err
}

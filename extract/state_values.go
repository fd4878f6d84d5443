package extract

import (
	"encoding/json"
	"strings"
)

// mostValues is how many values of a script are read: one that makes a page has one of
// interest and a few beside it.
const mostValues = 32

// scriptValues are the JSON in a script: all of it, or what it assigns to variables or hands to
// JSON.parse, as such or as a string that holds it: window.__STATE__ = {...},
// F.site="x";F.content={...}, s = JSON.parse("{...}"), window.__DATA__ = "{...}".
func scriptValues(script string) (vs []any) {
	// What scripts write in the place of a value that is not there is no JSON.
	script = strings.TrimSpace(strings.ReplaceAll(script, ":undefined", ":null"))
	if strings.HasPrefix(script, "{") || strings.HasPrefix(script, "[") {
		var v any
		if json.NewDecoder(strings.NewReader(script)).Decode(&v) == nil {
			return []any{v}
		}
	}
	for len(vs) < mostValues {
		i := strings.IndexByte(script, '=')
		if i < 0 {
			break
		}
		script = after(script[i+1:])
		if rest, ok := strings.CutPrefix(script, "JSON.parse("); ok {
			script = after(rest)
		}
		v, n := leading(script)
		script = script[n:]
		if v != nil {
			vs = append(vs, v)
		}
	}
	return vs
}

// leading is the object that s begins with, or the one in the string that it begins with,
// nil if there is none, and the bytes that it takes.
func leading(s string) (v any, n int) {
	switch {
	case len(s) < leastState:
		return nil, 0
	case s[0] == '\'':
		return singleQuoted(s)
	case s[0] != '{' && s[0] != '"':
		return nil, 0
	}
	d := json.NewDecoder(strings.NewReader(s))
	if d.Decode(&v) != nil {
		return nil, 0
	}
	if inner, ok := v.(string); ok {
		v = nil
		if len(inner) >= leastState && json.Unmarshal([]byte(inner), &v) != nil {
			v = nil
		}
	}
	return v, int(d.InputOffset())
}

// singleQuoted is leading for a string between single quotation marks, in which double ones
// stand as they are.
func singleQuoted(s string) (v any, n int) {
	for n = 1; n < len(s) && s[n] != '\''; n++ {
		if s[n] == '\\' {
			n++
		}
	}
	if n >= len(s) {
		return nil, 0
	}
	if n < leastState || json.Unmarshal([]byte(strings.NewReplacer(`\'`, "'", `\"`, `"`, `\\`, `\`).Replace(s[1:n])), &v) != nil {
		v = nil
	}
	return v, n + 1
}

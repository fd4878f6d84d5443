package extract

import (
	"bytes"
	"encoding/json"
	"io"
	"strings"
)

// readJSON reads items in JSON: ninjs (IPTC, 1.0 to 3.1), one object or a list
// of them, and JSON Feed. ok is false for any other JSON.
func readJSON(file []byte) (items []*Article, ok bool) {
	var v any
	if json.Unmarshal(file, &v) != nil {
		return readNinjsLines(file)
	}
	switch v := v.(type) {
	case []any:
		return readNinjsList(v)
	case map[string]any:
		if strings.Contains(first(v["version"]), "jsonfeed.org") {
			return readJSONFeed(v), true
		}
		if isNinjs(v) {
			return []*Article{readNinjs(v)}, true
		}
		for _, k := range []string{"items", "_items"} {
			if list, is := v[k].([]any); is {
				return readNinjsList(list)
			}
		}
	}
	return nil, false
}

// readNinjsLines reads items that stand one a line.
func readNinjsLines(file []byte) (items []*Article, ok bool) {
	d := json.NewDecoder(bytes.NewReader(file))
	var list []any
	for {
		var v any
		switch err := d.Decode(&v); err {
		case nil:
			list = append(list, v)
		case io.EOF:
			return readNinjsList(list)
		default:
			return nil, false
		}
	}
}

// readNinjsList reads a list of items; ok is false if one of them is none.
func readNinjsList(list []any) (items []*Article, ok bool) {
	for _, e := range list {
		v, is := e.(map[string]any)
		if !is || !isNinjs(v) {
			return nil, false
		}
		items = append(items, readNinjs(v))
	}
	return items, len(items) > 0
}

// isNinjs says whether an object is an item: uri is the only field that every
// version of the standard demands (Superdesk, which many agencies write with, calls
// it guid), and any object may have one, so that a
// headline or a body has to be there too.
func isNinjs(v map[string]any) bool {
	if first(v["uri"], v["guid"]) == "" {
		return false
	}
	for _, k := range []string{"headline", "headlines", "body_html", "body_text", "body_xhtml", "bodies"} {
		if v[k] != nil {
			return true
		}
	}
	return false
}

func readNinjs(v map[string]any) *Article {
	a := &Article{}
	a.Title = oneLine(or(first(v["headline"]), text(main(v["headlines"])["value"])))
	a.Language = language(first(v["language"]))
	a.Published = timestamp(first(v["versionCreated"], v["versioncreated"], v["firstCreated"], v["firstcreated"], v["contentCreated"], v["contentcreated"]))
	a.URL = addressOr(first(v["uri"]), "")
	a.Source = first(v["provider"], v["copyrightHolder"], v["copyrightholder"])
	a.Authors = names(texts(first(v["by"], v["byline"])))
	withdrawn(a, first(v["pubStatus"], v["pubstatus"]))
	a.Provider = provider(a.Source, a.Authors, first(v["creditline"]), first(v["infoSources"], v["infosources"], v["infosource"]), first(v["source"]))
	if s := or(text(v["body_html"]), text(v["body_xhtml"])); s != "" {
		a.Body = fragment(s)
	} else {
		a.Body = plainText(text(v["body_text"]))
	}
	if m := main(v["bodies"]); a.Body == "" {
		if strings.Contains(first(m["contentType"], m["contenttype"]), "html") {
			a.Body = fragment(text(m["value"]))
		} else {
			a.Body = marked(text(m["value"]))
		}
	}
	return a
}

// main is the object with the role of being the main one in a list of headlines or bodies,
// else the first that has a value; nil if there is none.
func main(v any) (found map[string]any) {
	list, _ := v.([]any)
	for _, e := range list {
		if m, ok := e.(map[string]any); ok && text(m["value"]) != "" && (found == nil || strings.HasSuffix(first(m["role"]), "main")) {
			found = m
		}
	}
	return found
}

// text is v if it is a string.
func text(v any) string {
	s, _ := v.(string)
	return s
}

// readJSONFeed reads JSON Feed 1 and 1.1.
func readJSONFeed(feed map[string]any) []*Article {
	var out []*Article
	list, _ := feed["items"].([]any)
	for _, e := range list {
		v, is := e.(map[string]any)
		if !is {
			continue
		}
		a := &Article{}
		a.Title = oneLine(text(v["title"]))
		a.Source = oneLine(text(feed["title"]))
		a.Language = language(or(text(v["language"]), text(feed["language"])))
		a.URL = addressOr(text(v["url"]), addressOr(text(v["id"]), ""))
		a.Canonical = elsewhere(a.URL, text(v["external_url"]))
		a.Published = timestamp(or(text(v["date_published"]), text(v["date_modified"])))
		a.Authors = append(texts(v["authors"]), texts(v["author"])...)
		a.Provider = provider(a.Source, a.Authors)
		if s := text(v["content_html"]); s != "" {
			a.Body = fragment(s)
		} else {
			a.Body = plainText(or(text(v["content_text"]), text(v["summary"])))
		}
		out = append(out, a)
	}
	return out
}

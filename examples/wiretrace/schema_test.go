package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/require"
)

const schemaFile = "../../docs/report.schema.json"

// schema compiles the published schema after change had its way with it.
func schema(t *testing.T, change func(any)) *jsonschema.Schema {
	t.Helper()
	raw, err := os.ReadFile(schemaFile)
	require.NoError(t, err)
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(string(raw)))
	require.NoError(t, err)
	if change != nil {
		change(doc)
	}
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	require.NoError(t, c.AddResource("report", doc))
	s, err := c.Compile("report")
	require.NoError(t, err)
	return s
}

// closed forbids every object of a schema the properties that it does not name.
func closed(schema any) {
	switch s := schema.(type) {
	case map[string]any:
		for _, v := range s {
			closed(v)
		}
		if s["type"] == "object" && s["properties"] != nil {
			s["additionalProperties"] = false
		}
	case []any:
		for _, v := range s {
			closed(v)
		}
	}
}

// instance is the report on a story, as a validator reads it.
func instance(t *testing.T, docs string) any {
	t.Helper()
	out, errs, status := command("", "-json", "-texts", docs)
	require.Zero(t, status, errs)
	v, err := jsonschema.UnmarshalJSON(strings.NewReader(out))
	require.NoError(t, err)
	return v
}

// The reports on all stories keep to the published schema, and have no field
// that it does not describe.
func TestSchemaDescribesReports(t *testing.T) {
	published, strict := schema(t, nil), schema(t, closed)
	stories, err := filepath.Glob("../../testdata/stories/*/docs*")
	require.NoError(t, err)
	require.NotEmpty(t, stories)
	for _, docs := range stories {
		v := instance(t, docs)
		require.NoError(t, published.Validate(v), docs)
		require.NoError(t, strict.Validate(v), "%s: a field that the schema does not describe", docs)
	}
	out, _, _ := command("", "-json", "-")
	v, err := jsonschema.UnmarshalJSON(strings.NewReader(out))
	require.NoError(t, err)
	require.NoError(t, published.Validate(v), "the report on nothing")
}

// The schema is not one that everything satisfies: a report that lacks a field
// or has one of another kind is refused, wherever it is.
func TestSchemaRefuses(t *testing.T) {
	s := schema(t, nil)
	good, err := json.Marshal(instance(t, "../../testdata/stories/recall/docs"))
	require.NoError(t, err)
	at := func(v any, path ...any) any {
		for _, p := range path {
			switch p := p.(type) {
			case string:
				v = v.(map[string]any)[p]
			case int:
				v = v.([]any)[p]
			}
		}
		return v
	}
	for name, spoil := range map[string]func(v any){
		"another version":        func(v any) { at(v).(map[string]any)["version"] = 2 },
		"no documents":           func(v any) { delete(v.(map[string]any), "documents") },
		"a document without id":  func(v any) { delete(at(v, "documents", 0).(map[string]any), "id") },
		"more than all reused":   func(v any) { at(v, "documents", 0).(map[string]any)["reused"] = 1.5 },
		"a time that is none":    func(v any) { at(v, "documents", 0, "written").(map[string]any)["earliest"] = "yesterday" },
		"a negative offset":      func(v any) { at(v, "matches", 0, "passages", 0, "a").(map[string]any)["start"] = -1 },
		"an unknown kind":        func(v any) { at(v, "matches", 0, "passages", 0).(map[string]any)["kind"] = "similar" },
		"a match of nothing":     func(v any) { at(v, "matches", 0).(map[string]any)["passages"] = []any{} },
		"a node that is neither": func(v any) { delete(at(v, "lineages", 0, "nodes", 0).(map[string]any), "latent") },
		"rank 0":                 func(v any) { at(v, "lineages", 0, "nodes", 0).(map[string]any)["rank"] = 0 },
		"evidence that is null":  func(v any) { at(v, "lineages", 0, "derivations", 0).(map[string]any)["evidence"] = nil },
		"an unknown relation":    func(v any) { at(v, "lineages", 0, "derivations", 0).(map[string]any)["relation"] = "ideas" },
		"a certainty above 1":    func(v any) { at(v, "lineages", 0, "derivations", 0).(map[string]any)["probability"] = 1.01 },
	} {
		v, err := jsonschema.UnmarshalJSON(strings.NewReader(string(good)))
		require.NoError(t, err)
		require.NoError(t, s.Validate(v))
		spoil(v)
		require.Error(t, s.Validate(v), name)
	}
}

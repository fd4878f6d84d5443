package render_test

import (
	"bytes"
	"fmt"
	"regexp"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/wiretrace/wiretrace/lineage"
	"github.com/wiretrace/wiretrace/lineage/render"
)

// several is a report with a story for each pair of numbers: how many
// documents it has, and how many of them copied without credit.
func several(stories ...[2]int) *lineage.Report {
	r := &lineage.Report{Version: 1}
	for k, s := range stories {
		l := lineage.Lineage{ID: fmt.Sprint(k + 1), Audit: &lineage.Audit{}}
		for i := range s[0] {
			id := fmt.Sprintf("s%d-%d", k+1, i)
			r.Documents = append(r.Documents, lineage.Document{ID: id, Title: fmt.Sprintf("Headline %d of story %d", i, k+1), Source: fmt.Sprintf("Outlet %d", k+i)})
			l.Documents = append(l.Documents, id)
			l.Nodes = append(l.Nodes, lineage.Node{ID: id, Document: id, Rank: i + 1})
			a := lineage.DocumentAudit{Document: id}
			if i >= s[0]-s[1] {
				// Two cases in one document are one document.
				a.Findings = []lineage.Finding{{Kind: lineage.Uncredited}, {Kind: lineage.Uncredited}}
			} else {
				a.Findings = []lineage.Finding{{Kind: lineage.CreditAltered}}
			}
			l.Audit.Documents = append(l.Audit.Documents, a)
		}
		r.Lineages = append(r.Lineages, l)
	}
	return r
}

// The index has the most uncredited copying first, then the largest story,
// then the order of the report.
func TestIndex(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, render.HTML(&b, several([2]int{2, 0}, [2]int{3, 1}, [2]int{5, 0}, [2]int{4, 2}, [2]int{2, 0}), nil))
	var got [][]string
	for _, m := range regexp.MustCompile(`<tr data-documents="(\d+)" data-uncredited="(\d+)" data-outlets="([^"]*)"><th scope="row"><a href="#story-(\d)">Story \d</a></th><td dir="auto">([^<]*)<`).FindAllStringSubmatch(b.String(), -1) {
		got = append(got, m[1:])
	}
	require.Equal(t, [][]string{
		{"4", "2", "outlet 3\noutlet 4\noutlet 5\noutlet 6", "4", "Headline 0 of story 4"},
		{"3", "1", "outlet 1\noutlet 2\noutlet 3", "2", "Headline 0 of story 2"},
		{"5", "0", "outlet 2\noutlet 3\noutlet 4\noutlet 5\noutlet 6", "3", "Headline 0 of story 3"},
		{"2", "0", "outlet 0\noutlet 1", "1", "Headline 0 of story 1"},
		{"2", "0", "outlet 4\noutlet 5", "5", "Headline 0 of story 5"},
	}, got)
}

func TestOneStoryHasNoIndex(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, render.HTML(&b, several([2]int{2, 1}), nil))
	require.NotContains(t, b.String(), `<table class="index"`)
	require.Contains(t, b.String(), `<section class="story" id="story-1"`)
}

package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

// Paragraphs are what they are, whether somebody looks for the language of a
// text or not: with -index, where languages count among the settings, and without it.
func TestParagraphsDoNotDependOnLanguage(t *testing.T) {
	plain, err := normalize.New(&normalize.Options{PlainText: true})
	require.NoError(t, err)
	units, err := unitsNormalizer()
	require.NoError(t, err)
	texts, languages, sentences := 0, map[string]bool{}, 0
	root := filepath.Join("..", "..", "testdata", "stories")
	require.NoError(t, filepath.WalkDir(root, func(path string, e fs.DirEntry, err error) error {
		if err != nil || !e.Type().IsRegular() {
			return err
		}
		b, err := os.ReadFile(path)
		require.NoError(t, err)
		want, got := plain.Text(string(b)), units.TextIn(string(b), "de")
		require.Equal(t, want.Paragraphs, got.Paragraphs, "%s", path)
		require.Equal(t, len(want.Words), len(got.Words), "%s", path)
		for i := range want.Words {
			require.Equal(t, want.Words[i].Span, got.Words[i].Span, "%s, word %d", path, i)
			require.Equal(t, want.Words[i].ID, got.Words[i].ID, "%s, word %d", path, i)
		}
		texts++
		languages[want.Language] = true
		if len(want.Sentences) != len(got.Sentences) {
			sentences++
		}
		return nil
	}))
	require.Greater(t, texts, 30)
	require.Greater(t, len(languages), 3, "texts of one language show little")
	require.NotZero(t, sentences, "texts whose sentences do not depend on the language show little either")
}

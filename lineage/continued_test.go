package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

func TestContinued(t *testing.T) {
	for line, want := range map[string]string{
		"Lire la suite sur L'Écho de la Douve":                            "L'Écho de la Douve",
		"Leer la noticia completa en la web de El Faro de Ría":            "El Faro de Ría",
		"Ler o artigo completo em Jornal da Barra »":                      "Jornal da Barra",
		"Continue reading at Harlow Courier...":                           "Harlow Courier",
		"Lire la suite":                                                   "",
		"À lire aussi : la foire de Douve":                                "",
		"Lire la suite sur notre site et dans toutes nos éditions papier": "",
	} {
		text := &normalize.Text{Source: line, Marks: []normalize.Mark{{Kind: normalize.Furniture, Span: normalize.Span{End: int32(len(line))}}}}
		got := ""
		for _, m := range continued(text) {
			got = m.Value
		}
		require.Equal(t, want, got, "where %q sends its reader", line)
		text.Marks = nil
		require.Empty(t, continued(text), "a sentence of the article is no such line: %q", line)
	}
}

package normalize

import (
	"bufio"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/internal/race"
)

// Snowball publishes a vocabulary of each language with the stems of its words.
// kljensen/snowball has those of its languages in its module, as tests; so they
// are read from there.
func TestSnowballVocabularies(t *testing.T) {
	race.OneGoroutine(t)
	out, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/kljensen/snowball").Output()
	module := strings.TrimSpace(string(out))
	if err != nil || module == "" {
		t.Skip("the module of the stemmers cannot be found from here")
	}
	pair := regexp.MustCompile(`^\s*\{"([^"]+)", "([^"]+)"\},`)
	for language, name := range map[string]string{"en": "english", "fr": "french", "es": "spanish", "ru": "russian", "sv": "swedish", "no": "norwegian"} {
		f, err := os.Open(filepath.Join(module, name+"_vocab", "vocab_test.go"))
		require.NoError(t, err, "the vocabulary of %s", name)
		defer f.Close()
		s := NewStemmer(language)
		words, wrong := 0, []string{}
		lines := bufio.NewScanner(f)
		for lines.Scan() {
			if m := pair.FindStringSubmatch(lines.Text()); m != nil {
				words++
				if got := s.Stem(m[1]); got != m[2] {
					wrong = append(wrong, m[1]+" gives "+got+", want "+m[2])
				}
			}
		}
		require.NoError(t, lines.Err())
		require.Greater(t, words, 15_000, "words of %s", name)
		require.Empty(t, wrong, "of %d words of %s", words, name)
	}
}

// Words of the sample vocabularies that Snowball shows for the languages whose
// vocabularies are not at hand.
func TestSnowballSamples(t *testing.T) {
	for language, pairs := range map[string]string{
		"de": `aufeinander aufeinand aufeinanderfolge aufeinanderfolg aufeinanderschlügen aufeinanderschlug kategorie kategori kategorischen kategor kater kat katers kat`,
		"nl": `lichamelijk licham lichamelijkheden licham lichte licht opgingen opging opglimlachten opglimlacht ophaalde ophaald`,
		"it": `abbandonata abbandon abbandonato abbandon abbandoneranno abbandon pronto pront pronunciare pronunc pronunzia pronunz propaga propag`,
		"pt": `boas boas bobagem bobag boca boc quilométricas quilométr quilômetros quilômetr quinzena quinzen`,
		"da": `indtage indtag indtages indtag indtil indtil indtrådte indtråd underskrevet underskrev underste underst undersøges undersøg`,
		"fi": `edeltäneellä edeltän innostuneessa innostun innostunut innostunu`,
		"ro": `abruptă abrupt absență absenț acceptat accept ocolește ocol ocupat ocup`,
	} {
		s := NewStemmer(language)
		words := strings.Fields(pairs)
		for i := 0; i+1 < len(words); i += 2 {
			require.Equal(t, words[i+1], s.Stem(words[i]), "the stem of %s in %s", words[i], language)
		}
	}
}

package extract

import (
	"slices"
	"strings"

	"github.com/wiretrace/wiretrace/normalize"
)

// Numbers in wall: what stands in an article's place is short.
const (
	wallWords = 120
	wallShare = .9 // of the words of a wall of notices that are known to be one
)

// wall says why a text is none of the page's own, but what a server shows
// in the place of one: that it has no such page, that it takes its reader for
// a program, that it wants a consent first. It is "" for an article. Such pages
// are all alike, and each would be a copy of every other.
func wall(title, text, language string) string {
	said := words(text)
	if len(said) == 0 || len(said) > wallWords {
		return ""
	}
	if saysMissing(title) {
		return "The page says that what was asked for was not found, or is not for everybody."
	}
	if slices.Equal(words(title), said) {
		return "The page has nothing but its title."
	}
	known, n := reader()
	if language != "" {
		n = known
	}
	t := n.TextIn(text, language)
	notices := 0
	for _, m := range t.Marks {
		if m.Kind == normalize.Furniture {
			notices += len(words(text[m.Start:m.End]))
		}
	}
	if float64(notices) >= wallShare*float64(len(said)) {
		return "The page has nothing but notices."
	}
	return ""
}

// saysMissing says whether the title of a page, up to the outlet's name, is that
// of a fault and nothing else. "Page not found: how a letter came home" is a
// headline.
func saysMissing(title string) bool {
	for _, sep := range []string{" | ", " - ", " – ", " — ", " · ", " :: "} {
		parts := strings.Split(title, sep)
		for i := 0; len(parts) > 1 && i < len(parts); i++ {
			if saysMissing(parts[i]) {
				return true
			}
		}
	}
	number := false
	var rest []string
	for _, w := range words(title) {
		switch {
		case slices.Contains(faultNumbers, w):
			number = true
		case !slices.Contains(faultWords, w):
			rest = append(rest, w)
		}
	}
	return len(rest) == 0 && number || slices.Contains(missing, strings.Join(rest, " "))
}

var (
	faultNumbers = strings.Fields("400 401 403 404 410 429 451 500 502 503 504")
	faultWords   = strings.Fields("error http fehler erreur errore erro fout oops sorry code status")
)

// missing are the titles of such pages, in words of lower case.
var missing = []string{
	"page not found", "not found", "file not found", "page can t be found", "page could not be found", "this page could not be found", "page unavailable", "page does not exist", "we can t find that page",
	"access denied", "forbidden", "bad gateway", "service unavailable", "internal server", "too many requests", "gone", "just a moment", "attention required cloudflare", "attention required", "robot check", "are you a robot",
	"please verify you are a human", "human verification", "security check", "checking your browser", "ddos guard", "subscribe to read", "unavailable for legal reasons",
	"seite nicht gefunden", "nicht gefunden", "die seite wurde nicht gefunden", "diese seite existiert nicht", "seite existiert nicht", "zugriff verweigert",
	"page introuvable", "page non trouvée", "page inexistante", "accès refusé",
	"página no encontrada", "no encontrado", "no encontrada", "acceso denegado", "la página no existe",
	"pagina non trovata", "non trovata", "accesso negato",
	"página não encontrada", "não encontrado", "não encontrada", "acesso negado",
	"pagina niet gevonden", "niet gevonden", "toegang geweigerd",
}

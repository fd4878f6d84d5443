package normalize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Words of software, of accounts and of lists of other articles speak of the page, in every language.
func TestReadLinesByTheirWords(t *testing.T) {
	for language, c := range map[string]struct{ is, not string }{
		"en": {"Your web browser is no longer supported. To improve your experience update it here|By posting your comment you agree to our house rules.|Popular topics|Look at this article|Choose your subscription",
			"Popular with sailors|The house and its rules|You could hear it crack.|Rights of the crew|Latest attempt fails|He read it twice."},
		"de": {"Meistgelesene Artikel|Ihr Browser ist veraltet|Neueste Videos|Weitere Beiträge von Jan Roth",
			"Neueste Zahlen|Der Hafen teilt das Wasser|Die Rechte der Mannschaft|Das gefällt nicht jedem"},
		"fr": {"Articles les plus lus|Votre navigateur est obsolète|Consultez notre politique de confidentialité|Dernières vidéos",
			"Les derniers jours|Le droit des marins|Le plus vieux pont|La suite du procès"},
		"es": {"Noticias recientes|Su navegador no admite este vídeo|Últimos vídeos|Esta web usa cookies",
			"Los últimos días|El derecho de la tripulación|Lo más difícil|Reciente subida del río"},
		"it": {"Gli articoli più letti|Il tuo browser non supporta i video|Ultimi video",
			"Gli ultimi giorni|Il diritto dei marinai|La più vecchia|Recente piena del fiume"},
		"pt": {"Notícias recentes|Seu navegador não suporta vídeos|Últimos vídeos",
			"Os últimos dias|O direito da tripulação|A mais difícil|Recente cheia do rio"},
		"nl": {"Meest gelezen artikelen|Uw browser is verouderd|Laatste video's",
			"De laatste dagen|Het recht van de bemanning|De oudste brug|Recente stijging"},
	} {
		for line := range strings.SplitSeq(c.is, "|") {
			requireRead(t, language, line, true)
		}
		for line := range strings.SplitSeq(c.not, "|") {
			require.Empty(t, readIn(t, language, line, false), line)
		}
	}
}

// A rule between parts of a text has no words.
func TestRulesAreNotRead(t *testing.T) {
	a := riverProse["en"]
	require.Empty(t, furnitureOf(t, "en", "---\n\n"+a[0]+"\n\n---\n\n"+a[1]+"\n\n"+a[2]+"\n\nTwo more wrecks\n\n---"))
}

// What stands first is the title, but for the name of a section above it.
func TestSectionAboveTheTitle(t *testing.T) {
	a := riverProse["en"]
	require.Equal(t, []string{"News|footer"}, furnitureOf(t, "en", "News\n\n"+a[0]+"\n\n"+a[1]+"\n\n"+a[2]))
	require.Equal(t, []string{"Home|footer", "Latest|footer", "Banking|footer"}, furnitureOf(t, "en", "Home\n\nLatest\n\nBanking\n\n"+a[0]+"\n\n"+a[1]+"\n\n"+a[2]))
	require.Empty(t, furnitureOf(t, "en", "News\n\n"+a[1]+"\n\n"+a[2]), "no title below it")
	require.Empty(t, furnitureOf(t, "en", "News of a river\n\nBy Jane Roe for the harbour\n\n"+a[1]+"\n\n"+a[2]), "a title")
}

// Behind what is known to be the page's, titles below the prose are those of other articles.
func TestTitlesBelowTheProse(t *testing.T) {
	const other, own = "Farmers near Alcorta harvest twice as many plums", "Tug from Varnholt lifts the bow of the dredger"
	require.Equal(t, []string{"Share this article|prompt", other + "|teaser"}, readIn(t, "en", "Share this article\n\n"+other, true))
	require.Equal(t, []string{"Share this article|prompt"}, readIn(t, "en", "Share this article\n\n"+own, true), "it tells of the same")
	require.Empty(t, readIn(t, "en", other, true), "nothing says that the article has ended")
}

// Names of sections alone are a menu, however many, and wares are none.
func TestMenusAreNoLists(t *testing.T) {
	menu := "Weather\n\nPodcasts\n\nSport\n\nYour account\n\nNewsletters\n\nVideos"
	require.Len(t, readIn(t, "en", menu, true), 6)
	require.Empty(t, readIn(t, "en", "Crane driver\n\nDiver\n\nDock master\n\nHarbour clerk\n\nCook\n\nSail maker", true))
}

// A word is found again in its plural, and as the first of a sentence.
func TestWordsComeAgain(t *testing.T) {
	text := "Cranes and ships\n\nA crane lifted the ships of the harbour that night, and the harbours along the coast were closed until the report came that the storm had passed the islands."
	n := newNormalizer(t, nil)
	m := new(marker)
	m.begin(n, text, "en", nil)
	m.readAll()
	var r lineReader
	require.True(t, r.begin(m, n, "en"))
	require.Equal(t, [2]int{2, 2}, [2]int{r.words(0, true).again, r.words(0, true).of})
}

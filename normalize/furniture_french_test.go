package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Lines of French pages beside articles: tickers of other news, the end of a live page, credits
// of pictures behind a stroke, and what looks like them.
func TestFrenchPages(t *testing.T) {
	const prose = "Trois grues sont tombées dans le port de Tarny, a fait savoir la capitainerie dans la soirée, et le quai restera fermé jusqu'à mercredi au moins."
	page := func(line string) string {
		return "Les grues du port\n\n" + prose + "\n\n" + prose + " Oui.\n\n" + prose + " Non.\n\n" + line + "\n"
	}
	for _, line := range []string{
		"22:53Économie - La bourse de Tarny finit en baisse", "07:00Auto - Un constructeur ferme, un autre embauche, et trois ne savent pas encore ce qu'ils feront de leurs chaînes",
		"Fin du live", "Ce direct est à présent terminé. Merci de l'avoir suivi.", "Lancez la conversation", "Les autres sujets du JT", "Voir la vidéo ci bas", "- Photo News",
		"Le quai de Tarny dans les prochaines heures. — JEANNE DUROC / AFP", "Le capitaine, le 1er octobre 2032. / Photo Jeanne Duroc / AFP",
	} {
		got := furnitureOf(t, "fr", page(line))
		require.Len(t, got, 1, line)
		require.Contains(t, got[0], line, "all of it")
	}
	for _, line := range []string{
		"22:53 La grue tombe - le quai ferme et personne n'est blessé", "22:5Grue - 12", "Le direct du boxeur met fin au combat", "Le port est fermé. — Jeanne Duroc / capitaine",
	} {
		require.Empty(t, furnitureOf(t, "fr", page(line)), line)
	}
	require.Empty(t, marksOf(t, "fr", page("Le JT"), Byline), "an article and a noun")
}

// Labels of a few words in any combination, and what looks like them.
func TestFrenchLabels(t *testing.T) {
	const prose = "Trois grues sont tombées dans le port de Tarny, a fait savoir la capitainerie dans la soirée, et le quai restera fermé jusqu'à mercredi au moins."
	page := func(line string) string {
		return "Les grues du port\n\n" + prose + "\n\n" + line + "\n\n" + prose + " Oui.\n\n" + prose + " Non.\n"
	}
	for _, line := range []string{
		"A relire : Pourquoi le quai ferme", "A voir également : Dix idées de potager", "À écouter ensuite : Le récit du marin", "Regarder toutes les photos",
		"Voir le diaporama en grand »", "Valeurs citées dans l'article : ARMOR GRUES, TARNY AG", "Ce contenu est protégé par le droit d'auteur.", "Log in",
	} {
		require.Len(t, furnitureOf(t, "fr", page(line)), 1, line)
	}
	for _, line := range []string{
		"À suivre de près, le chantier du quai a pris du retard, dit le maire de Tarny.", "À voir aussi les marins attendre, le maire a promis une grue neuve au port.",
		"Voir les photos du quai fait mal au maire, qui l'a dit lundi soir aux marins.", "Les valeurs citées dans l'article de loi sont celles de la République, dit-il.",
	} {
		require.Empty(t, furnitureOf(t, "fr", page(line)), line)
	}
	for _, line := range furnitureOf(t, "fr", "A suivre\n\nLes grues du port sont tombées dimanche soir à Tarny, dit le maire\n\n"+prose+"\n\n"+prose+" Oui.") {
		require.NotContains(t, line, "Les grues", "the title below a programme")
	}
}

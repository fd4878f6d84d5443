package normalize

import "strings"

// French labels are made of a few words in any combination, "À relire", "A voir également",
// "Voir toutes les photos", so that they are put together here.

// Parts of labels before other articles, and of buttons that open pictures. A verb alone, "À
// suivre", announces a programme as well, so that what stands below it is no list of titles.
const (
	labelVerbs    = `lire relire voir revoir écouter réécouter regarder découvrir redécouvrir consulter retrouver suivre`
	labelAdverbs  = `aussi;également;encore;ensuite;ici;en plus;sur le sujet;sur le même sujet;sur le même thème;ailleurs;absolument`
	labelShows    = `Voir Regarder Consulter Afficher Lancer Ouvrir Parcourir`
	labelPictures = `le diaporama;la galerie;la galerie photos;la galerie de photos;l'album photos;les photos;toutes les photos;les images;toutes les images;la vidéo;les vidéos;l'infographie;tous les articles;plus d'articles`
)

// frenchFurniture are those labels, and others of the French press.
func frenchFurniture() []phraseRow {
	var labels, lists, shows []string
	for verb := range strings.FieldsSeq(labelVerbs) {
		labels = append(labels, "À "+verb, "A "+verb)
		for adverb := range strings.SplitSeq(labelAdverbs, ";") {
			lists = append(lists, "À "+verb+" "+adverb, "A "+verb+" "+adverb)
		}
	}
	for verb := range strings.FieldsSeq(labelShows) {
		for thing := range strings.SplitSeq(labelPictures, ";") {
			shows = append(shows, verb+" "+thing)
		}
	}
	return []phraseRow{
		{cue: cueTeaser, detail: "list", langs: langFR, phrases: strings.Join(lists, ";")},
		{cue: cueTeaser, detail: "label", langs: langFR, phrases: strings.Join(labels, ";")},
		{cue: cueTeaser, detail: "label", langs: langFR, phrases: strings.Join(shows, ";")},
		{cue: cuePrompt, detail: "open", langs: langFR, phrases: `Voir le diaporama; Voir le diaporama en grand; Lancer le diaporama;
			Voir la galerie`},
		{cue: cueTeaser, detail: "label", langs: langFR, phrases: `Valeurs citées; Valeurs citées dans l'article;
			Valeurs citées dans cet article; Valeurs associées; Valeurs liées; Valeur associée; Sociétés citées;
			Sociétés citées dans l'article; Sociétés mentionnées; Sociétés mentionnées dans l'article; Entreprises citées;
			Entreprises citées dans l'article; Entreprises dans cette dépêche; Entreprise dans cette dépêche; Dans cet article`},
		{cue: cuePrompt, detail: "label", langs: langFR, phrases: `Log in; Login; Sign in; Print`},
		{cue: cueLicence, langs: langFR, phrases: `Ce document est protégé par; Cet article est protégé par; Ce contenu est protégé par;
			Ce texte est protégé par; Cette dépêche est protégée par; Ce document est soumis au droit d'auteur;
			Cet article est soumis au droit d'auteur; Ce contenu est soumis au droit d'auteur`},
	}
}

package normalize

import "strings"

// A machine that puts another word for a French one leaves what stands before
// it: "le même source" had a man's word, "l'clinique" one that begins with a vowel. Who
// writes a language hears either at once, and nobody mistypes the two words alike.

// frenchFeminine and frenchMasculine are nouns of the news that have one gender alone and begin
// with a consonant.
const (
	frenchFeminine = `société marine banque police justice compagnie firme clinique source direction production fabrication situation décision réunion mission
		région nation population construction destruction procédure condamnation déclaration révélation discussion négociation commission session
		version télévision division position proposition condition tradition solution pollution révolution création publication communication
		formation relation réaction fonction question gestion sanction section manifestation mobilisation ville victime vie voiture vente veille
		valeur volonté voix semaine santé sécurité soirée station stratégie structure mesure mère maison mairie majorité matinée monnaie moitié
		musique nuit nature nouvelle pandémie partie personne plainte plage pluie possibilité première preuve présidence prison procureure province
		publicité querelle qualité quantité rédaction république responsabilité réalité rencontre revue rivière saison science séance série sœur
		tempête tendance tentative terre théorie thèse tragédie trésorerie banlieue bataille boutique bourse brigade capitale carrière catastrophe
		cellule centrale chaîne chambre chaleur chanson chute circulation clientèle colère collectivité commune communauté compétition conférence
		confiance connaissance conséquence convention coopérative corruption couleur coutume crainte crise croissance culture défaite défense
		délégation démarche dépêche dette difficulté dispute distance donnée durée faillite faim famille faute femme fenêtre fête fille filière
		filiale finance flotte foule fraude gare gendarmerie génération gravité grippe grossesse guerre jeunesse journée joie jambe juridiction
		langue lettre liberté ligne littérature loi lumière lutte législation hausse recherche rémunération représentation rue tête télé tâche tonne
		tribune trêve zone presse paix perte vague viande rumeur route sortie tension tournée vitesse visite plaque peine politesse municipalité
		rentrée raffinerie centaine dizaine soixantaine caisse`
	frenchMasculine = `président gouvernement ministère parlement parti pays peuple pouvoir préfet procès projet produit profit prix public quartier quotidien
		quota rapport rachat réseau résultat retour revenu règlement roi roman royaume sang scandale secteur secret sens service siècle siège site
		sol soleil sommet sort soutien spectacle sport stade succès sujet syndicat système tableau talent taux temps témoignage territoire terrain
		texte thème titre tournoi traitement trafic train trésor tribunal trimestre véhicule vent verdict village virus visage vol volet vote voyage
		bâtiment ballon barrage bateau bénéfice besoin bilan billet blocage bras bruit budget bureau but cabinet cadavre camp cancer canton capital
		carnet cas centre cercle championnat changement chantier chapitre chemin cheval chiffre chômage ciel cinéma climat club code combat comité
		commerce communiqué concert conflit congrès conseil contexte contrat corps coup courrier cours coût craquement crédit crime danger débat
		début décès décret défi délai département désaccord dialogue dieu différend document dollar domaine dommage dossier drame droit facteur
		festival feu fichier film financement fleuve fonds foyer franc front fusil futur gaz genre geste ghetto goût groupe jardin jeu journal jour
		jugement lancement lien lieu lit livret logement logiciel loisir mandat manque marché mari mariage match matériel matin médicament message
		métal métier mètre milieu milliard million mois moment monde montant monument mot moteur mouvement moyen mur musée naufrage navire niveau
		nom nombre nord numéro paiement palais panneau papier paquet paragraphe parc passage passeport patrimoine permis personnel pétrole phénomène
		pied plan plafond poids point poisson pont port portefeuille pourcentage prêtre principe problème processus programme progrès propos
		protocole ralentissement recours récit recul référendum refus regard régime remboursement renfort repas repos reportage retard risque rôle
		tourisme socialisme capitalisme racisme terrorisme séisme fascisme communisme`
	// The same that begin with a vowel, or a silent h.
	frenchVowels = `entreprise action affaire agence alliance année annonce arme armée arrestation assemblée association attaque attente audience augmentation
		autorité avance avocate école économie église élection émission énergie enquête entrée entité épidémie épreuve équipe erreur étape étude
		évacuation évaluation expérience explosion exploitation exportation idée identité image importation industrie inflation information
		infrastructure initiative inondation institution intervention interview intervalle invasion investigation opération opinion opposition
		organisation origine œuvre ouverture unité université usine utilisation urgence accident accord achat acteur administrateur aéroport agent
		allié ambassadeur ami amour anniversaire appareil appartement appel approvisionnement argent arrêt article artiste assassin assassinat
		assureur atelier athlète attentat auteur avenir avion avis avocat échange échec éditeur effet effort élève embargo emploi emprunt enfant
		ennemi entraînement entrepreneur entretien épisode équilibre équipement espace espoir état étudiant euro événement examen exemple exercice
		expert hôpital hôtel homme habitant hélicoptère hiver histoire heure herbe huile humanité immeuble impact impôt incendie incident individu
		individus indice inspecteur institut investissement investisseur itinéraire objectif objet obstacle océan ouvrage ouvrier ordinateur ordre
		organisme otage outil univers usage utilisateur`
)

// frenchAlso are nouns that are forms of verbs as well, "le porte", "la compte", behind "le"
// and "la": only articles that are no pronouns tell.
var frenchAlso = listOf(`source marine finance fête plage vente lettre ligne lutte hausse recherche donnée tâche zone série structure mesure sanction fonction
		position mission section centre groupe risque programme code chiffre film titre vote siège service commerce cercle combat texte manque
		naufrage reportage blocage dispute faute défense querelle nombre dialogue crainte fraude banque veille boutique rencontre question condition
		proposition solution commission révolution tendance bataille partie voix personnel capital pourcentage point pied produit sort sens lit
		permis gare grippe distance presse paix peine visite route vague rumeur soutien parti`)

// What French words are to those who ask whether an article is its noun's.
const (
	frenchFemale  = 1 << iota // a noun, as above
	frenchMale                // a noun
	frenchOpen                // a noun
	frenchHis                 // an article of men's words
	frenchHer                 // one of women's
	frenchPronoun             // an article that is a pronoun as well
	frenchEven                // an adjective that has no gender
)

const frenchMen, frenchWomen = `le un du au ce cet`, `la une cette`

// frenchWords are looked up once for all that they may be. "Un" and "une" stand for one of several as
// well, behind "l'", and "la une" is where a paper begins.
var (
	frenchWords  = classesOf(frenchFeminine, frenchMasculine, frenchVowels, frenchMen, frenchWomen, `le la`, `même autre jeune énorme vaste célèbre`)
	frenchElided = listOf(`l d qu`)
	frenchClosed = &listOf(frenchFeminine + " " + frenchMasculine).shapes
	// frenchArticles are all of them.
	frenchArticles = strings.Fields(frenchMen + " " + frenchWomen)
)

// spunArticles marks the articles of the chunk at hand that are not those of their nouns.
// Whoever is asked for nouns is an article, which few words are, or an apostrophe.
func (m *marker) spunArticles() {
	articles := m.sets.articles
	for k := range int32(len(m.toks)) - 1 {
		code := m.toks[k].code
		if !articles[code] {
			continue
		}
		elided := code == '\''
		noun := k + 1
		switch {
		case m.some(noun, tPunct|tUpper|tDigit|tSentence|tLine):
		case elided:
			if !m.some(k, tSpace) && !m.flag(noun, tSpace) && m.closed(noun) && m.listed(frenchElided, k-1) && m.wholeWord(noun) {
				m.add(Spin, "", "", k-1, noun+1)
			}
		default:
			is := m.classesAt(frenchWords, noun)
			if is&frenchEven != 0 {
				noun++
				is = m.classesAt(frenchWords, noun)
			}
			if is&(frenchFemale|frenchMale|frenchOpen) != 0 && m.unagreed(k, noun, m.classesAt(frenchWords, k), is) && m.wholeWord(noun) {
				m.add(Spin, "", "", k, noun+1)
			}
		}
	}
}

// closed says whether token k is a noun that begins with a consonant: "l'société".
// Nearly all behind an apostrophe begin with a vowel, which their first letter tells.
func (m *marker) closed(k int32) bool {
	return frenchClosed.may(m.text(k, k+1)) && m.classesAt(frenchWords, k)&(frenchFemale|frenchMale) != 0
}

// unagreed says whether token k is an article of the other gender than the noun at token noun,
// "le même source", "la carnet", or one that keeps its vowel before another, "le entreprise".
// A name has its own gender: "le Banque populaire". What the article and the noun are is given.
func (m *marker) unagreed(k, noun int32, article, is uint8) bool {
	if m.some(noun, tPunct|tUpper|tSentence|tLine) || m.flag(k, tUpper) && !m.some(k, tSentence|tLine) {
		return false
	}
	his, her, pronoun := article&frenchHis != 0, article&frenchHer != 0, article&frenchPronoun != 0
	switch {
	case !his && !her, m.is(k-1, '-'), m.is(k-1, '\'') && m.word(k-2, "l"), m.word(k-1, "la"):
		return false
	case pronoun && noun == k+1 && is&frenchOpen != 0:
		return true
	case his && is&frenchFemale == 0, her && is&frenchMale == 0:
		return false
	}
	return !pronoun || noun > k+1 || !m.listed(frenchAlso, noun)
}

// wholeWord says whether the word at token k is not the first part of a longer one, whose
// gender is its own: "le marine-marchand".
func (m *marker) wholeWord(k int32) bool { return !m.is(k+1, '-') || m.flag(k+1, tSpace) }

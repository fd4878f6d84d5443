package normalize

// frenchPageWords are the words by which French pages speak of themselves.
var frenchPageWords = []pageWordRow{
	{pageThing, `abonné abonnés conversation jt accueil actu actualité actualités actus affiche affiches alerte alertes annonce annonces annonceur
		appli application applications archives article articles audio bandeau bannière billet blog blogs bouton boîte brève
		brèves catégorie catégories clip commentaire commentaires contenu contenus courriel courriels diaporama diaporamas
		direct dossier dossiers dépêche dépêches encart entête flux forum forums galerie grille hashtag horoscope infographie
		infographies infolettre internaute jeux kiosque lecteur lecture lien liens liseuse légende légendes mail mails
		matinale menu menus messagerie médias newsletter notification notifications numéro onglet onglets page pages
		partenaire pdf permalien permaliens blogroll rétrolien rétroliens podcast podcasts profil pub publicité publicités publireportage publirédactionnel quiz quotidienne
		recherche replay replays rss rubrique rubriques rédaction site sites sommaire sondage tag tags transcription tweet
		tweets téléchargement vidéo vidéos vignette widget édition émission émissions épisode épisodes étiquette étiquettes`},
	{readerDoes, `comparez demandez manque manquez postulez rate ratez reste restez réservez teste testez abonner abonnez lancez accepte accepter activer activez actualiser afficher agrandir aimer ajoutez ajuster autorisez charger
		clique cliquer cliquez collez commenter commentez connecter connectez connexion consulte consulter consultez contactez
		continuer copier copiez déconnecter découvre découvrez découvrir défiler déplier déposez dérouler désabonner
		désabonnez désactiver désactivez enregistrer enregistrez envoyez fermez gérer imprimer imprimez inscrire inscris
		inscrivez lancer lancez likez lire lisez masquer modifier offrez offrir ouvrez paramétrez parcourir partage partager
		partagez participez passer personnaliser postez posté poursuivez poursuivre profiter profitez proposez publié recevez
		rechercher recherchez refusez regarder regardez rejoignez rejoindre rejouer rejouez relire replier retrouve retrouver
		retrouvez retweeter revoir reçois réagir réagissez répondre réécouter sauvegarder signaler signalez soutenez soutiens
		suis suivez tweeter télécharger téléchargez téléchargé témoignez validez visionner visionnez visitez votez voyez
		zapper zoomer écouter écoutez écrivez épingler`},
	{listWord, `associées associés commentés connexes derniers dernières essentiel incontournables liées liés lues lus nouveautés
		partagés plébiscités populaires recommandé recommandées recommandés récentes récents similaires sélection tendances
		vues vus`},
	{pointsOn, `bas ci ailleurs aussi autre dernière dessous dessus encore gratuit gratuitement haut ici maintenant plus précédent précédente
		retour suivant suivante suivants tous tout toute toutes également`},
	{machineWord, `android bloqueur bloqueurs captcha chargement chrome cookie cookies firefox identifiant identifiants ios ipad iphone
		javascript login navigateur navigateurs plugin périphérique safari smartphone tablette traceurs webmail`},
	{accountWord, `abonnement abonnements accessibilité adhésion cgu cgv charte compte confidentialité consentement désinscription
		illimité légales mentions modération paramètres paramétrer préférences rgpd résiliable`},
	{networkName, `bluesky facebook flipboard instagram linkedin mastodon messenger pinterest reddit skype snapchat soundcloud spotify
		stumbleupon telegram tiktok tumblr twitter viber vkontakte whatsapp xing youtube`},
	{sectionName, `afrique auto banque banques beauté bourse boutique cinéma contact cuisine culture divers débat débats emploi
		entreprises entretien environnement europe express faits finance focus foot football france idées immobilier
		international invité justice lifestyle livres local loisirs marchés mode monde musique météo nouvelles opinion
		opinions people planète politique région régions santé science sciences services social société sociétés sport sports
		tech techno technologie technologies tv télé voyage voyages économie éducation`},
	{timeWord, `actualisé heure heures jour jours min minute mis mise modifié mois publiée semaine semaines temps`},
	{toReader, `ta te tes toi ton tu vos votre vous`},
	{ofHouse, `nos notre nous`},
	{eitherWord, `accès accéder acheter ajouter alerter améliorer annuler auteur auteurs autoriser autres bienvenue commander conditions
		contacter conversation document donner données droits déposer envoyer erreur essayer exclusif expérience extension
		faites fermer fil flash histoire idée image images info informations informé informés infos internautes internet
		intégralité journal journaliste journalistes lecteurs live merci minutes mobile offre offres ouvrir papier participer
		personnalisez photo photos prix programme programmes proposer publier question questions recevoir refuser reproduction
		restez réduire réservés savoir soutenir suivre sujet sujets tester texte thème thèmes titres trouver témoigner une
		unes utilisation valider version visiter voir voter web écrire`},
}

package normalize

// frenchPageWords are the words by which French pages speak of themselves.
var frenchPageWords = []pageWordRow{
	{pageThing, `abonné abonnés accueil actu actualité actualités actus affiche affiches alerte alertes annonce annonces
		annonceur appli application applications archives article articles audio bandeau bannière billet blog blogroll
		blogs bouton boîte brève brèves cadeau cahier cahiers calculateur catégorie catégories chaîne chaînes clip
		commentaire commentaires comparateur comparatif concours contenu contenus conversation coupon coupons courriel
		courriels courrier diaporama diaporamas direct dossier dossiers dépêche dépêches encart entête flux forum forums
		galerie grille grilles hashtag horoscope horoscopes infographie infographies infolettre internaute jeu jeux jt
		kiosque lecteur lecture lien liens liseuse loterie loto légende légendes mail mails matinale menu menus
		messagerie médias newsletter newsletters notification notifications numéro onglet onglets page pages partenaire
		pdf permalien permaliens podcast podcasts profil promo promos pub publicité publicités publireportage
		publirédactionnel quiz quotidienne recherche replay replays rss rubrique rubriques rédaction rétrolien
		rétroliens site sites soldes sommaire sondage sondages tag tags tirage tombola transcription tweet tweets
		téléchargement vidéo vidéos vignette widget édition émission émissions épisode épisodes étiquette étiquettes`},
	{readerDoes, `abonner abonnez accepte accepter accédez achetez activer activez actualiser adhérez afficher agrandir aidez
		aimer ajoutez ajuster alertez appelez autorisez bénéficiez calculez charger chattez cherchez choisissez clique
		cliquer cliquez cochez collez commandez commenter commentez comparez complétez connecter connectez connexion
		consulte consulter consultez contactez continuer copier copiez créez demandez devenez dialoguez dites donnez
		débloquez déconnecter découvre découvrez découvrir défiler déplier déposez dérouler désabonner désabonnez
		désactiver désactivez enregistrer enregistrez envoyez estimez explorez fermez gagnez glissez gérer identifiez
		imprimer imprimez inscrire inscris inscrivez installez interpellez interrogez jouez laissez lancer lancez likez
		lire lisez manque manquez masquer modifier naviguez notez obtenez offrez offrir optez ouvrez paramétrez
		parcourir pariez parrainez partage partager partagez participez passer personnaliser postez postulez posté
		poursuivez poursuivre prenez profiter profitez prolongez proposez précisez publié racontez rate ratez recevez
		rechargez rechercher recherchez refusez regarder regardez rejoignez rejoindre rejouer rejouez relire renseignez
		replier reste restez retrouve retrouver retrouvez retweeter revoir reçois réagir réagissez répondre réservez
		résiliez réécouter saisissez sauvegarder signaler signalez signez simulez souscrivez soutenez soutiens suggérez
		suis suivez sélectionnez tapez teste testez transférez transmettez trouvez tweeter télécharger téléchargez
		téléchargé téléphonez témoignez utilisez validez visionner visionnez visitez vivez votez voyez vérifiez zapper
		zoomer économisez écouter écoutez écrivez épingler évaluez`},
	{listWord, `associées associés commentés connexes derniers dernières essentiel incontournables liées liés lues lus nouveautés
		partagés plébiscités populaires recommandé recommandées recommandés récentes récents similaires sélection tendances
		vues vus`},
	{pointsOn, `bas ci ailleurs aussi autre dernière dessous dessus encore gratuit gratuitement haut ici maintenant plus précédent précédente
		retour suivant suivante suivants tous tout toute toutes également`},
	{machineWord, `android bloqueur bloqueurs captcha chargement chrome cookie cookies firefox identifiant identifiants ios ipad iphone
		javascript login navigateur navigateurs plugin périphérique safari smartphone tablette traceurs webmail`},
	{accountWord, `abonnement abonnements accessibilité adhésion avertissement cfd cgu cgv charte compte confidentialité
		consentement désinscription illimité légales mentions modération paramètres paramétrer parrainage préférences
		rgpd résiliable`},
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
	{eitherWord, `accès accéder acheter ajouter alerter améliorer annuler auteur auteurs autoriser autres avis bienvenue cliqué
		commander conditions conseil conseils constaté contacter conversation coquille document donne donner données
		droits déposer envoyer erreur erreurs essai essayer exclusif expérience extension faites faute fautes fermer fil
		flash gagner gratuite gratuites gratuits histoire idée image images info informations informé informés infos
		inscription inscriptions internautes internet intégralité jouer journal journaliste journalistes lecteurs live
		magazine merci minutes mobile offert offerte offre offres ouvrir papier participer pense penses pensez
		personnalisez petites photo photos preniez presse prix programme programmes proposer publier question questions
		recevoir refuser remarqué remise reproduction repéré restez réduction réductions réduire réservation
		réservations réservés savoir simulateur simulation soutenir suivre sujet sujets tester texte thème thèmes titres
		trouver témoigner une unes utilisation valider version visiter voir voter web écrire`},
}

package normalize

// consentFurniture is what the boxes say in which readers give their address: what they agree to and who guards
// the form. A phrase that an article may begin with as well goes on here until only a form says it: "En vous
// abonnant, vous acceptez". How to leave a letter is of [letterPhrases]. The details are those of
// furniturePhrases, and "consent" of those that have a whole paragraph behind them.
var consentFurniture = []phraseRow{
	{cue: cuePrompt, detail: "consent", langs: langEN, phrases: `By subscribing, I agree; By subscribing, you agree; By subscribing I agree; By subscribing you agree;
		By signing up, you agree; By signing up, I agree; By signing up you agree; By signing up you are agreeing;
		By submitting your email; By submitting this form, you; By entering your email; By providing your email;
		I agree to receive emails; I agree to receive communications; I would like to receive emails;
		I would like to receive the newsletter; This form is protected by reCAPTCHA; This page is protected by reCAPTCHA`},
	{cue: cuePrompt, detail: "consent", langs: langDE, phrases: `Mit der Anmeldung stimme ich; Mit der Anmeldung stimmen Sie; Mit Ihrer Anmeldung stimmen Sie; Mit meiner Anmeldung;
		Mit dem Abonnieren stimmen; Ich bin damit einverstanden, dass; Ich willige ein, dass; Diese Seite ist durch reCAPTCHA;
		Diese Website ist durch reCAPTCHA; Diese Seite wird durch reCAPTCHA; Diese Website wird durch reCAPTCHA`},
	{cue: cuePrompt, detail: "consent", langs: langFR, phrases: `En m'abonnant, j'accepte; En m'inscrivant, j'accepte; En m'abonnant, je; En m'inscrivant, je;
		En vous abonnant, vous acceptez; En vous inscrivant, vous acceptez; En vous inscrivant vous acceptez;
		En validant votre inscription; En renseignant votre adresse; J'accepte de recevoir; Je souhaite recevoir la newsletter;
		Je souhaite recevoir les offres; Je souhaite recevoir des offres; Votre adresse e-mail est utilisée;
		Votre adresse email est utilisée; Votre adresse mail est utilisée; Ce site est protégé par reCAPTCHA;
		Ce formulaire est protégé par reCAPTCHA; Cette page est protégée par reCAPTCHA`},
	{cue: cuePrompt, detail: "consent", langs: langES, phrases: `Al suscribirme, acepto; Al suscribirme acepto; Al suscribirte, aceptas; Al suscribirte aceptas; Al suscribirse, acepta;
		Al suscribirse acepta; Al registrarme, acepto; Al registrarte, aceptas; Al registrarte aceptas;
		Acepto recibir comunicaciones; Acepto recibir información; Acepto recibir correos; Deseo recibir el boletín;
		Deseo recibir la newsletter; Deseo recibir información; Este sitio está protegido por reCAPTCHA;
		Esta página está protegida por reCAPTCHA; Este formulario está protegido por reCAPTCHA`},
	{cue: cuePrompt, detail: "consent", langs: langIT, phrases: `Iscrivendomi accetto; Iscrivendomi, accetto; Iscrivendoti accetti; Iscrivendoti, accetti; Registrandoti accetti;
		Registrandoti, accetti; Accetto di ricevere; Acconsento a ricevere; Desidero ricevere la newsletter;
		Questo sito è protetto da reCAPTCHA; Questa pagina è protetta da reCAPTCHA`},
	{cue: cuePrompt, detail: "consent", langs: langPT, phrases: `Ao me inscrever, aceito; Ao me inscrever, concordo; Ao se inscrever, você; Ao se cadastrar, você; Ao subscrever, aceita;
		Ao inscrever-se, aceita; Aceito receber comunicações; Aceito receber e-mails; Desejo receber a newsletter;
		Quero receber a newsletter; Quero receber notícias; Este site é protegido por reCAPTCHA;
		Este site é protegido pelo reCAPTCHA; Este site está protegido pelo reCAPTCHA; Esta página é protegida pelo reCAPTCHA`},
	{cue: cuePrompt, detail: "consent", langs: langNL, phrases: `Door je in te schrijven ga je; Door u in te schrijven gaat u; Door je aan te melden ga je; Door u aan te melden gaat u;
		Deze site wordt beschermd door reCAPTCHA; Deze pagina wordt beschermd door reCAPTCHA`},

	{cue: cuePrompt, detail: "open", langs: langFR, phrases: `Recevez toutes les infos; Recevez toutes nos; Recevez toute l'actualité; Recevez chaque jour; Recevez chaque matin;
		Recevez chaque semaine; Recevez gratuitement`},
	{cue: cuePrompt, detail: "open", langs: langES, phrases: `Recibe en tu correo; Recibí en tu correo; Reciba en su correo; Recibe todas las noticias; Recibe cada día; Recibe gratis`},
	{cue: cuePrompt, detail: "open", langs: langIT, phrases: `Ricevi ogni giorno; Ricevi tutte le notizie; Ricevi gratis`},
	{cue: cuePrompt, detail: "open", langs: langPT, phrases: `Receba todas as notícias; Receba no seu e-mail; Receba em seu e-mail; Receba grátis; Receba gratuitamente`},
	{cue: cuePrompt, detail: "alone", langs: langEN, phrases: `More information here; More details here; Full details here`},
	{cue: cuePrompt, detail: "alone", langs: langDE, phrases: `Mehr Informationen hier; Mehr Infos hier; Alle Infos hier; Mehr dazu hier`},
	{cue: cuePrompt, detail: "alone", langs: langFR, phrases: `Plus d'informations ici; Plus d'infos ici; Plus de détails ici; Tous les détails ici; Toutes les infos ici`},
	{cue: cuePrompt, detail: "alone", langs: langES, phrases: `Más información aquí; Toda la información aquí; Todos los detalles aquí; Lee aquí la noticia completa;
		Puedes leer la noticia aquí; Puede leer la noticia aquí`},
	{cue: cuePrompt, detail: "alone", langs: langIT, phrases: `Maggiori informazioni qui; Tutti i dettagli qui; Qui tutti i dettagli; Qui la notizia completa`},
	{cue: cuePrompt, detail: "alone", langs: langPT, phrases: `Mais informações aqui; Todos os detalhes aqui; Saiba mais aqui; Mais detalhes aqui`},
	{cue: cuePrompt, detail: "alone", langs: langNL, phrases: `Meer informatie hier; Meer info hier; Alle details hier`},
}

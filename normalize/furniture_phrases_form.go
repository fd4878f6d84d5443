package normalize

// formFurniture is what stands around the form below an article in which its readers comment: that their address is
// not shown, which fields they have to fill, what the browser keeps, who is told of an answer, what keeps machines
// out, and that something went wrong. The programs that most sites are made with print the same in all languages.
var formFurniture = []phraseRow{
	{cue: cuePrompt, detail: "consent", langs: langEN, phrases: `Your email address will not be; Your e-mail address will not be; Required fields are marked; Save my name, email;
		Notify me of follow; Notify me of new; Notify me via e; This site uses Akismet; You must be logged in to post;
		You must be logged in to comment; Please enter your comment; Please enter your name here; You have entered an incorrect email;
		Your comment is awaiting moderation; Log in to leave a comment; Log in to post a comment`},
	{cue: cuePrompt, detail: "consent", langs: langDE, phrases: `Deine E-Mail-Adresse wird nicht; Ihre E-Mail-Adresse wird nicht; Erforderliche Felder sind; Pflichtfelder sind mit;
		Benachrichtige mich über; Benachrichtigung bei weiteren Kommentaren; Benachrichtigung bei neuen; Meinen Namen, E-Mail; Meinen Namen, meine E-Mail;
		Diese Website verwendet Akismet; Diese Seite verwendet Akismet; Du musst angemeldet sein, um; Sie müssen angemeldet sein, um;
		Du musst dich anmelden, um einen Kommentar; Dein Kommentar wartet auf; Ihr Kommentar wartet auf`},
	{cue: cuePrompt, detail: "consent", langs: langFR, phrases: `Votre adresse e-mail ne sera; Votre adresse de messagerie ne sera; Votre adresse email ne sera;
		Votre adresse courriel ne sera; Les champs obligatoires sont; Enregistrer mon nom, mon; Enregistrer mon nom, e; Ce site utilise Akismet;
		Prévenez-moi de tous les; Avertissez-moi par e; Me notifier des; Me notifier par; Vous devez être connecté pour;
		Vous devez vous connecter pour; Votre commentaire est en attente`},
	{cue: cuePrompt, detail: "consent", langs: langES, phrases: `Tu dirección de correo electrónico no; Su dirección de correo electrónico no;
		Tu dirección de correo no; Su dirección de correo no; Los campos obligatorios están; Los campos necesarios están; Guarda mi nombre, correo;
		Guardar mi nombre, correo; Este sitio usa Akismet; Este sitio utiliza Akismet; Recibir un correo electrónico con los; Recibir un correo electrónico con cada;
		Recibir un email con los; Debes estar conectado para; Debes iniciar sesión para; Debe iniciar sesión para; Tu comentario está pendiente`},
	{cue: cuePrompt, detail: "consent", langs: langIT, phrases: `Il tuo indirizzo email non; Il tuo indirizzo e-mail non; L'indirizzo email non verrà; I campi obbligatori sono;
		Salva il mio nome, email; Salva il mio nome, e; Questo sito usa Akismet; Questo sito utilizza Akismet; Avvisami via email;
		Notificami via e; Devi essere connesso per; Devi effettuare l'accesso per; Devi essere registrato per; Il tuo commento è in attesa`},
	{cue: cuePrompt, detail: "consent", langs: langPT, phrases: `O seu endereço de e-mail não; O seu endereço de email não; Seu endereço de e-mail não; O seu endereço de correio não;
		Os campos obrigatórios são; Os campos obrigatórios estão; Campos obrigatórios são; Salvar meus dados neste navegador; Guardar o meu nome, email;
		Salve meu nome, e; Este site utiliza o Akismet; Este site usa o Akismet; Este site usa Akismet; Avise-me sobre novos; Avise-me por;
		Notifique-me sobre novos; Notificar-me de novos; Você precisa fazer o login para; Você precisa estar logado para; Tem de iniciar a sessão para; O seu comentário está`},
	{cue: cuePrompt, detail: "consent", langs: langNL, phrases: `Je e-mailadres wordt niet; Jouw e-mailadres wordt niet; Uw e-mailadres wordt niet; Het e-mailadres wordt niet gepubliceerd;
		Vereiste velden zijn; Verplichte velden zijn; Mijn naam, e-mail en; Mijn naam, e-mailadres en; Deze site gebruikt Akismet;
		Stuur mij een e-mail als; Stuur mij een e-mail bij; Je moet ingelogd zijn om; U moet ingelogd zijn om; Je reactie wacht op`},

	{cue: cuePrompt, detail: "open", langs: langDE, phrases: `Da ist etwas schiefgelaufen. Bitte; Es ist ein Fehler aufgetreten. Bitte; Leider ist ein Fehler aufgetreten. Bitte;
		Bitte bestätigen Sie Ihre E-Mail; Bitte bestätige deine E-Mail; Die Wiedergabe wurde unterbrochen`},
	{cue: cuePrompt, detail: "open", langs: langFR, phrases: `Une erreur est survenue. Veuillez; Une erreur s'est produite. Veuillez; Merci de confirmer votre adresse; Veuillez confirmer votre adresse`},
	{cue: cuePrompt, detail: "open", langs: langES, phrases: `Algo salió mal. Inténtalo; Algo salió mal. Inténtelo; Algo salió mal. Intenta; Ha ocurrido un error. Inténtalo; Ha ocurrido un error. Inténtelo;
		Se ha producido un error. Inténtelo; Se ha producido un error. Inténtalo; Se ha producido un error. Vuelva`},
	{cue: cuePrompt, detail: "open", langs: langIT, phrases: `Qualcosa è andato storto. Riprova; Si è verificato un errore. Riprova; Si è verificato un errore. Riprovare`},
	{cue: cuePrompt, detail: "open", langs: langPT, phrases: `Algo deu errado. Tente; Algo correu mal. Tente; Ocorreu um erro. Tente; Ocorreu um erro. Por favor`},
	{cue: cuePrompt, detail: "open", langs: langNL, phrases: `Er ging iets mis. Probeer; Er is iets misgegaan. Probeer; Er is een fout opgetreden. Probeer`},
}

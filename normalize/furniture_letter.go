package normalize

// letterPhrases are what stands above and below the text of a letter that was sent
// to many: why it came, how to read it elsewhere, how to get no more of them. Some
// are a line by themselves, or the first of links with bars between. A detail of
// "letter" wants a line in which nobody says anything: it may also be told of a
// letter.
var letterPhrases = []phraseRow{
	{cue: cueNewsletter, phrases: `Unsubscribe; Unsubscribe here; Manage your subscription; Manage your subscriptions;
		Manage your preferences; Manage preferences; Update your preferences; Update your email preferences; Update subscription preferences;
		Email preferences; View in browser; View in your browser; View online; View this email in your browser; Read online;
		Forward to a friend;
		Abmelden; Abbestellen; Newsletter abmelden; Vom Newsletter abmelden; Im Browser ansehen; Im Browser anzeigen; Im Browser öffnen;
		Im Browser lesen; Zur Webversion; Profil ändern;
		Se désinscrire; Se désabonner; Me désinscrire; Me désabonner; Voir la version en ligne; Version en ligne; Voir dans le navigateur;
		Lire dans le navigateur; Gérer mes préférences; Gérer mes abonnements;
		Darse de baja; Darme de baja; Cancelar suscripción; Cancelar la suscripción; Anular suscripción; Ver en el navegador;
		Ver en navegador; Ver versión en línea; Ver en línea; Gestionar preferencias;
		Annulla l'iscrizione; Annulla iscrizione; Cancella l'iscrizione; Cancella iscrizione; Disiscriviti; Visualizza nel browser;
		Apri nel browser; Leggi nel browser; Gestisci le preferenze;
		Cancelar inscrição; Cancelar a inscrição; Cancelar subscrição; Cancelar a subscrição; Anular subscrição; Descadastrar;
		Ver no navegador; Ver no browser; Abrir no navegador;
		Uitschrijven; Afmelden; Bekijk in browser; Bekijk in je browser; Bekijk online; Lees online; Voorkeuren aanpassen`},
	{cue: cueMail, detail: "letter", phrases: `receiving this email because; received this email because; receiving this newsletter because;
		received this newsletter because; getting this email because; getting this newsletter because; email forwarded to you;
		newsletter forwarded to you; view this email in; view this newsletter in; unsubscribe from this; unsubscribe from our;
		unsubscribe from these; unsubscribe here; unsubscribe at any time; you can unsubscribe; you may unsubscribe; to unsubscribe from;
		to unsubscribe, click; want these emails;
		erhalten diesen Newsletter, weil; erhalten diese E-Mail, weil; erhältst diesen Newsletter, weil; erhältst diese E-Mail, weil;
		erhalten diese Mail, weil; Newsletter nicht mehr erhalten; Newsletter nicht mehr bekommen; keine weiteren Newsletter;
		E-Mail nicht richtig angezeigt; Newsletter nicht richtig angezeigt; E-Mail nicht korrekt angezeigt;
		Newsletter nicht korrekt angezeigt; können Sie den Newsletter; vom Newsletter abmelden;
		recevez cet e-mail; recevez cet email; recevez ce mail; recevez ce message car; recevez cette newsletter; recevez cette lettre;
		reçu cet e-mail; message ne s'affiche pas; e-mail ne s'affiche pas; mail ne s'affiche pas; ne plus recevoir nos;
		ne plus recevoir cette; ne plus recevoir de mails; désinscrire de cette; désabonner de cette; vous désinscrire à tout moment;
		vous désabonner à tout moment; vous désinscrire en tout temps; vous désabonner en tout temps;
		recibes este correo; recibe este correo; recibes este boletín; recibe este boletín; recibido este correo; recibes esta newsletter;
		recibes este email; recibes este mensaje porque; recibir más correos; recibir nuestros correos; dejar de recibir este;
		dejar de recibir estos correos; darte de baja aquí; darse de baja aquí; date de baja aquí; dese de baja aquí; dense de baja aquí; denos de baja; danos de baja;
		darte de baja en cualquier momento;
		darse de baja en cualquier momento;
		ricevi questa email; ricevi questa e-mail; ricevi questa mail; ricevuto questa email; ricevuto questa e-mail; ricevuto questa mail;
		ricevi questa newsletter; ricevere queste email; ricevere più queste; ricevere più la newsletter; ricevere più le nostre;
		cancellarti in qualsiasi momento; disiscriverti in qualsiasi momento;
		recebeu este e-mail; recebeu este email; recebendo este e-mail; recebendo este email; recebe este e-mail; recebe esta newsletter;
		receber estes e-mails; deixar de receber estas; deixar de receber estes; deixar de receber esta; cancelar a sua subscrição;
		cancelar sua inscrição; cancele a sua subscrição; cancele sua inscrição;
		ontvangt deze e-mail omdat; ontvangt deze mail omdat; ontvangt deze nieuwsbrief; nieuwsbrief niet meer ontvangen;
		e-mails niet meer ontvangen; mails niet meer ontvangen; deze e-mail in je; deze nieuwsbrief in je; deze e-mail in uw;
		deze nieuwsbrief in uw; afmelden voor deze nieuwsbrief; uitschrijven voor deze nieuwsbrief`},
	{cue: cueNotice, detail: "reach", phrases: `this email was sent to; this newsletter was sent to; this message was sent to;
		diese E-Mail wurde an; dieser Newsletter wurde an; cet e-mail a été envoyé à; cet email a été envoyé à; este correo fue enviado a;
		este correo ha sido enviado a; questa email è stata inviata; questa e-mail è stata inviata; questa mail è stata inviata;
		este e-mail foi enviado a; este email foi enviado a; deze e-mail is verzonden aan; este e-mail foi enviado para;
		este email foi enviado para`},
}

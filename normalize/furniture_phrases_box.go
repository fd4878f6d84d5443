package normalize

// boxFurniture is what the boxes of a page say that stand between and below paragraphs: how
// long an article takes to read or to hear, that it costs money, that something could not be
// shown, how old prices are, where to find help, what a house asks for. The details are those
// of furniturePhrases and two more, since prose begins with such words too: "alone" wants
// nothing else on the line, "short" a line as short as a heading that does not end as a sentence.
var boxFurniture = []phraseRow{
	{cue: cueTeaser, detail: "list", langs: langEN, phrases: `Next up`},
	{cue: cueTeaser, detail: "list", langs: langDE, phrases: `Die Redaktion empfiehlt; Unsere Redaktion empfiehlt`},
	{cue: cueTeaser, detail: "list", langs: langES, phrases: `La redacción recomienda`},

	{cue: cuePrompt, detail: "label", langs: langEN, phrases: `mins to read; min to read; minutes to read; Estimated read time; Read time;
		min listen; mins listen; minute listen`},
	{cue: cuePrompt, detail: "alone", langs: langEN, phrases: `Copied; Gift this article; Save for later; Show more; Show less;
		Suggest a correction; Video Ad Feedback; Enlarge this image; Partner content; E-Edition; eEdition; Today's paper;
		Do Not Sell or Share My Personal Information`},
	{cue: cuePrompt, detail: "label", langs: langDE, phrases: `Jetzt abstimmen; Stimmen Sie ab; Stimmen Sie jetzt ab; Ende der Pressemitteilung; Hinweis an die Redaktionen;
		Hinweis an Redaktionen;
		Hinweise für Redaktionen`},
	{cue: cuePrompt, detail: "alone", langs: langDE, phrases: `Korrektur melden; Mit Abo lesen; Mediadaten; E-Paper;
		Exklusiv für Abonnenten;
		Nur für Abonnenten; Externe Inhalte anzeigen; Externen Inhalt anzeigen; So haben wir recherchiert; Kurse verzögert;
		Börse in Echtzeit; Nachrichten in einfacher Sprache`},
	{cue: cuePrompt, detail: "label", langs: langFR, phrases: `Contacts presse; Thématiques`},
	{cue: cuePrompt, detail: "alone", langs: langFR, phrases: `Thématique; Fil d'Ariane; Conditions générales d'utilisation;
		Conditions générales de vente; Gestion des cookies; Avis de décès; Petites annonces; Le fil info; En continu; Sans engagement;
		Retour en haut; Retour en haut de page; Voir plus; Réservé aux abonnés; Aller à la vidéo; Aller à la video;
		Aller au contenu; Aller au direct; Aller aux commentaires`},
	{cue: cuePrompt, detail: "label", langs: langES, phrases: `Contacto de prensa; Contactos de prensa; Contacto para prensa;
		Etiquetado en`},
	{cue: cuePrompt, detail: "alone", langs: langES, phrases: `Guardar; Términos y condiciones; Ver todas; Ver todos; Clasificados;
		Apóyanos;
		Exclusivo para suscriptores; Solo para suscriptores; Sólo para suscriptores`},
	{cue: cuePrompt, detail: "alone", langs: langIT, phrases: `Ufficio stampa; Riservato agli abbonati; Solo per abbonati; Note legali`},
	{cue: cuePrompt, detail: "label", langs: langPT, phrases: `Contactos de imprensa; Contatos de imprensa`},
	{cue: cuePrompt, detail: "alone", langs: langPT, phrases: `Termos de uso; Termos e condições; Exclusivo para assinantes;
		Só para assinantes; Exclusivo para subscritores`},
	{cue: cuePrompt, detail: "label", langs: langNL, phrases: `Noot voor de redactie`},
	{cue: cuePrompt, detail: "alone", langs: langNL, phrases: `Algemene voorwaarden; Alleen voor abonnees; Exclusief voor abonnees;
		Webmail; Kies je webmail; Niet voor publicatie; Einde bericht; Einde persbericht; Aangeboden door onze partners`},

	{cue: cuePrompt, detail: "open", langs: langEN, phrases: `Found a mistake?; Found an error?; Spotted a mistake?; Spotted an error?;
		Spotted something wrong?; Noticed an error?; Noticed a mistake?; You are listening to:; You're listening to:; On air now:;
		Prices are delayed by at least; Prices delayed by at least; Prices delayed at least; Prices are delayed at least; Stock prices delayed;
		This audio is auto-generated; To continue reading,; To continue reading this;
		To keep reading,; To keep reading this; Something went wrong. Please; Something went wrong, please; The video could not be loaded;
		This video could not be loaded; The media could not be loaded; The information you requested is not; The page you requested could;
		The page you requested does; The content you requested is; The content you requested does; Page not found?;
		For confidential support;
		If you have been affected by; If you've been affected by; If you value our; Market data provided by; Quotes delayed at least;
		Quotes are delayed; This site is protected by reCAPTCHA; All times are GMT; All times are local; All times are Eastern;
		All times are in`},
	{cue: cuePrompt, detail: "short", langs: langEN, phrases: `Reach the reporter at; Reach the writer at; Paid for by; Fact checked by;
		Fact-checked by; Market data by; Why you can trust`},
	{cue: cuePrompt, detail: "short", langs: langDE | langFR | langES | langIT | langPT | langNL, phrases: `Warum Sie uns vertrauen; Warum du uns vertrauen;
		Pourquoi nous faire confiance; Por qué confiar en nosotros; Perché fidarsi di noi; Por que confiar em nós; Waarom u ons kunt; Waarom je ons kunt`},
	{cue: cuePrompt, detail: "open", langs: langDE, phrases: `Die Kommentarfunktion ist; Die Kommentarfunktion wurde;
		Dieser Artikel ist kostenpflichtig; Dieser Inhalt ist kostenpflichtig; Rückfragen von Medienvertretern bitte;
		Rückfragen von Journalisten bitte; Rückfragen von Pressevertretern bitte; Wenn Sie unsere Arbeit schätzen; Wenn Ihnen unsere Arbeit;
		Sie haben Hinweise?; Jetzt weiterlesen mit`},
	// What a page says of its buttons to those who do not see them.
	{cue: cuePrompt, detail: "open", langs: langEN, phrases: `Chevron icon It; Email icon An; Share icon A; Share icon An; Twitter icon A;
		Facebook icon The; LinkedIn icon The; Flipboard icon A; Snapchat icon A; Link icon A; Link icon An; Copy link icon A; Account icon An;
		Search icon A; Search icon It; Magnifying glass icon It; Angle down icon An; Lightning bolt icon An; Save article icon A;
		All products and services featured are; All products featured are; All featured products are`},
	{cue: cuePrompt, detail: "open", langs: langDE, phrases: `Sie hören gerade:; Du hörst gerade:; Sie hören jetzt:; Jetzt auf Sendung:;
		Die Kurse sind um mindestens 15 Minuten; Kurse sind um mindestens 15 Minuten; Kurse mindestens 15 Minuten;
		Die Kurse sind um 15 Minuten; Kurse um 15 Minuten`},
	{cue: cuePrompt, detail: "short", langs: langDE, phrases: `Ihre Meinung ist gefragt; Alle Kurse`},
	{cue: cuePrompt, detail: "open", langs: langFR, phrases: `Une erreur dans cet article; Vous écoutez en ce moment; Vous écoutez :; Soyez le premier à commenter; Soyez le premier à donner;
		Le contenu de cette vidéo n'est; Ce contenu n'est pas accessible; Ce contenu n'est pas disponible; Cette vidéo n'est pas disponible;
		Cette vidéo n'est plus disponible; Comment pouvez-vous nous aider; Ce texte fait partie de notre; Cet article fait partie de notre;
		Si vous appréciez notre; Si vous aimez notre`},
	{cue: cuePrompt, detail: "short", langs: langFR, phrases: `Cours différés; Soutenez une presse; Soutenez la presse;
		Soutenez le journalisme; Soutenez un journalisme; Soutenez un média; Soutenez notre; Soutenez-nous`},
	{cue: cuePrompt, detail: "open", langs: langES, phrases: `Los comentarios están cerrados; Has encontrado un error;
		Has detectado un error; Encontraste un error; Tienes información?; Tienes alguna información; Tienes una pista;
		Si tienes información sobre este; Si te gusta lo que lees; El contenido de este vídeo no; Este contenido no está disponible`},
	{cue: cuePrompt, detail: "short", langs: langES, phrases: `Apoya el periodismo; Apoya nuestro; Apoye el periodismo; Cotizaciones con`},
	{cue: cuePrompt, detail: "open", langs: langIT, phrases: `Hai una segnalazione; Hai una notizia; I commenti sono chiusi;
		Questo contenuto non è disponibile; Le informazioni contenute in questo sito`},
	{cue: cuePrompt, detail: "short", langs: langIT, phrases: `Sostieni il giornalismo; Sostieni l'informazione; Sostieni la nostra;
		Quotazioni in ritardo; In collaborazione con; Acquista la tua; Acquista il tuo`},
	{cue: cuePrompt, detail: "open", langs: langPT, phrases: `Os comentários estão encerrados; Os comentários estão fechados;
		Encontrou algum erro?; Se gosta do que lê; Se você gosta do que; Este conteúdo não está disponível; Este artigo é exclusivo para;
		Este conteúdo é exclusivo para; Esta matéria é exclusiva para; Este texto é exclusivo para; Este artigo é só para`},
	{cue: cuePrompt, detail: "short", langs: langPT, phrases: `Assine por; Assine a partir; Apoie o jornalismo; Apoie a imprensa;
		Anuncie aqui; Anuncie no; Anuncie connosco; Anuncie conosco; Vote na nossa; Responda à nossa; Baixe grátis; Baixe gratuitamente;
		Serviço áudio disponível; Serviço vídeo disponível`},
	{cue: cuePrompt, detail: "open", langs: langNL, phrases: `Dit artikel is alleen voor; Dit artikel is exclusief voor;
		Deze inhoud is niet beschikbaar; De reacties zijn gesloten; Reageren is niet meer mogelijk`},
	{cue: cueTeaser, detail: "list", langs: langNL, phrases: `Meest recent; Meest recente; Recent nieuws`},
	{cue: cuePrompt, detail: "short", langs: langNL, phrases: `Meer uit; Meer over; Steun onafhankelijke; Steun onze; Koersen met; Aangeboden door; Bestel hier;
		Bestel nu`},

	{cue: cueNotice, detail: "within", phrases: `for the latest on this developing; for updates on this developing; on-air and on-line;
		on-air and online for;
		wurde maschinell übersetzt; maschinell aus dem; a été traduit automatiquement; ha sido traducido automáticamente;
		ha sido traducida automáticamente; è stato tradotto automaticamente; foi traduzido automaticamente; automatisch vertaald`},
	{cue: cuePrompt, detail: "open", langs: langEN, phrases: `This article was written with the help of AI; This article was created with the help of AI;
		This article was generated with; This story was generated with; This story was written with the help of AI;
		This story was created with the help of AI; This article was produced with the help of AI; This text was generated with;
		This article was written with the assistance of AI; This article was created with the assistance of AI`},
	{cue: cuePrompt, detail: "open", langs: langDE, phrases: `Dieser Text wurde mit maschineller; Dieser Artikel wurde mit maschineller;
		Dieser Beitrag wurde mit maschineller; Dieser Text wurde mit Hilfe von KI; Dieser Artikel wurde mit Hilfe von KI;
		Dieser Beitrag wurde mit Hilfe von KI; Dieser Text wurde mithilfe von KI; Dieser Artikel wurde mithilfe von KI;
		Dieser Beitrag wurde mithilfe von KI; Dieser Text wurde mit KI; Dieser Artikel wurde mit KI; Dieser Beitrag wurde mit KI;
		Diese Meldung wurde mit KI; Dieser Text wurde mit Hilfe künstlicher; Dieser Artikel wurde mit Hilfe künstlicher;
		Dieser Text wurde mithilfe künstlicher; Dieser Artikel wurde mithilfe künstlicher;
		Dieser Artikel wurde automatisch erstellt; Dieser Text wurde maschinell erstellt;
		Dieser Artikel wurde maschinell erstellt`},
	{cue: cueNotice, detail: "open", langs: langFR, phrases: `Cet article a été rédigé à l'aide de l'IA; Cet article a été rédigé avec l'aide de l'IA;
		Cet article a été généré; Cet article a été rédigé à l'aide de l'intelligence; Cet article a été rédigé avec l'aide de l'intelligence`},
	{cue: cueNotice, detail: "open", langs: langES, phrases: `Este artículo ha sido redactado con ayuda de la IA; Este artículo ha sido generado;
		Este texto ha sido generado; Este artículo ha sido elaborado con ayuda de la inteligencia`},
	{cue: cueNotice, detail: "open", langs: langIT, phrases: `Questo articolo è stato generato; Questo testo è stato generato;
		Questo articolo è stato realizzato con l'ausilio dell'intelligenza`},
	{cue: cueNotice, detail: "open", langs: langPT, phrases: `Este texto foi gerado; Esta notícia foi gerada; Este artigo foi gerado;
		Este texto foi produzido com auxílio de inteligência`},
	{cue: cueNotice, detail: "open", langs: langNL, phrases: `Dit artikel is gemaakt met behulp van AI; Dit artikel is gegenereerd;
		Deze tekst is gegenereerd; Dit artikel is geschreven met behulp van AI`},
	{cue: cueMail, langs: langEN, phrases: `in your inbox every; in your inbox each`},
}

package normalize

// withinPhrases make a short line furniture wherever they stand in it: what a
// page asks of its reader, and what captions say of their picture. A detail of
// "side" wants to stand apart, and a date with its year in the line: "Jane Roe,
// left, waits on Monday, Aug. 6, 2018".
var withinPhrases = []phraseRow{
	{cue: cueClick, phrases: `click here; clicking here; click here to read; click here for more; click here to; click to read;
		click for more; click for full; tap here; link in bio; use the form below; using the form below; in the comments below;
		leave a comment below; read the original article; read the original story; read the full story here; read the full article here;
		read the full story at; read the full article at; read the full story on; read the full article on;
		hier klicken; klicken Sie hier; hier geht's zum; hier geht's zur; hier geht es zum; hier geht es zur; gibt's hier; gibt es hier;
		klick hier; über diesen Link; finden Sie hier; finden Sie unter; lesen Sie hier; erfahren Sie hier;
		cliquez ici; cliquez-ici; en cliquant ici; cliquer ici; ce lien pour; retrouvez ici;
		haga clic; hacé clic; haz click; hacé click; clic acá; click acá; la nota aquí; la nota completa aquí; la nota completa acá;
		clic aquí; click aquí; haga clic en este enlace; lea la nota completa; lea el artículo completo; pinche aquí; pincha aquí;
		pinchando aquí; en este enlace;
		clicca qui; cliccando qui; cliccate qui; a questo link;
		clique aqui; clicando aqui; clique no link; neste link; acesse aqui; acesse o link;
		klik hier; klik dan hier; hier klikken; via deze link`},
	{cue: cueMail, phrases: `delivered straight to your; delivered right to your; delivered directly to your; delivered through your door;
		delivered to your door; sent to your inbox; straight to your inbox; right in your inbox; to your inbox; real-time updates from Patch; sign up for our;
		sign up to our; subscribe to our; subscribe to the newsletter; subscribe to this newsletter; our free newsletter;
		our daily newsletter; our weekly newsletter; our morning newsletter; for our newsletter; to our newsletter; our email newsletter;
		subscribe to our channel; our WhatsApp channel; our Telegram channel; our YouTube channel; download our app;
		in Ihr Postfach; in dein Postfach; per E-Mail zugeschickt; unseren Newsletter; den Newsletter abonnieren; für unseren Newsletter;
		unseren WhatsApp-Kanal; unserem WhatsApp-Kanal; unserem Telegram-Kanal; unseren Telegram-Kanal;
		votre adresse e-mail afin de vous envoyer; votre adresse e-mail pour vous envoyer; votre adresse email pour vous envoyer;
		votre adresse mail pour vous envoyer; notre rédaction vous réserve; vous pouvez vous désinscrire; vous pourrez vous désinscrire;
		puedes darte de baja en cualquier; puede darse de baja en cualquier; puoi disiscriverti; puoi cancellarti in qualsiasi;
		pode cancelar a subscrição a qualquer; Sie können den Newsletter jederzeit; you can unsubscribe at any; you may unsubscribe at any;
		je kunt je op elk moment uitschrijven;
		dans votre boîte mail; suivez-nous sur Google News; dans votre boîte; dans votre messagerie; notre newsletter; nos newsletters;
		notre infolettre; notre lettre d'information; à notre newsletter; notre chaîne WhatsApp; notre chaîne Telegram;
		notre chaîne YouTube;
		en tu correo; en su correo; en tu bandeja; en tu email; en tu e-mail; nuestra newsletter; nuestras newsletters; nuestro boletín;
		nuestros boletines; nuestro canal de WhatsApp; nuestro canal de Telegram; nuestro canal de YouTube;
		nella tua casella; nella tua mail; sulla tua mail; la nostra newsletter; alla nostra newsletter; le nostre newsletter;
		nostro canale Telegram; nostro canale WhatsApp; seguici su Google News; seguici su Google Discover; nostro canale YouTube;
		no seu e-mail; no seu email; em seu e-mail; em seu email; na sua caixa; nossa newsletter; nossas newsletters; nosso boletim;
		nosso grupo no WhatsApp; nosso canal no WhatsApp; nosso canal no Telegram; nosso canal no YouTube;
		in je inbox; in uw inbox; in je mailbox; in uw mailbox; onze nieuwsbrief; onze nieuwsbrieven; ons WhatsApp-kanaal`},
	{cue: cueCaption, detail: "within", phrases: `file photo; file picture; undated photo; undated handout; undated image; handout photo;
		handout picture; handout image; this photo taken; this photo released; this photo provided; this photo obtained; this image taken;
		this image provided; this image released; this image made; this picture taken; this picture released; this combination of pictures;
		this combination of photos; this combination photo; this combo of; screen grab; frame grab; this screenshot; this courtroom sketch;
		illustration taken; photo provided by; photos provided by; photo supplied by; image provided by; image supplied by;
		picture supplied by; courtesy photo;
		(Archivbild; (Archivfoto; (Symbolbild; (Symbolfoto;
		photo d'archives; photo d'illustration; image d'illustration; image d'archives;
		foto de archivo; fotografía de archivo; fotografía cedida por; fotografía facilitada por; imagen de archivo; imagen cedida por;
		imagen facilitada por;
		foto d'archivio; immagine d'archivio; foto di archivio; foto di repertorio; immagine di repertorio;
		foto de arquivo; fotografia de arquivo; imagem de arquivo; imagem ilustrativa; foto ilustrativa; foto: divulgação; foto: reprodução;
		(archieffoto; foto ter illustratie; beeld ter illustratie`},
	{cue: cueCaption, detail: "side", phrases: `left; right; center; centre; foreground; left to right; links; rechts; gauche; droite;
		izquierda; derecha; izq; dcha; sinistra; destra; esquerda; direita`},
	{cue: cueAppeal, phrases: `Follow; Follow our; Follow the; Visit; Visit our; Find; Find more; Join; Connect with; Write to; Reach;
		Reach out to; Reach the; Contact the; Contact us; Listen to; Check out; Check us out; For more; For more on; For more information;
		For further information; For more details; For more news; For full coverage; For the latest; For details; For questions;
		For media inquiries; To learn more; To find out more; To read more; To subscribe; To comment; To contact; To donate; To reach;
		To register; To book; Learn more; Send; Send your; Send an email; Send tips; Tweet; Tweet us; Keep up; Keep up with; Be sure to;
		Make sure to; Don't forget to; Please visit; Please contact; Please follow; Please see; You can follow; You can find; You can reach;
		You can contact; You can listen; Go to; Head to; Head over; Tune in; Catch up; Stay connected; Stay in touch; Also follow;
		Get in touch; Follow me; Follow him on; Follow her on; Follow them on; Subscribe; Subscribe on; More information at; More AP;
		More on; Link to; Read the; See the; Watch the;
		Folgen Sie; Folge; Besuchen Sie; Besuche; Finden Sie; Schreiben Sie; Schreiben Sie an; Kontaktieren Sie; Mehr Informationen;
		Mehr Informationen unter; Mehr Infos; Mehr Infos unter; Weitere Informationen; Weitere Informationen unter;
		Weitere Informationen finden Sie; Weitere Infos; Infos unter; Informationen unter; Alle Informationen; Mail an; E-Mail an;
		Bewerbungen an; Anmeldung unter; Anmeldungen unter; Tickets unter; Karten unter; Hören Sie; Link zu;
		Suivez; Suivre; Retrouvez; Retrouvez-nous; Rejoignez; Visitez; Écrivez à; Écrivez-nous; Écrire à; Contactez;
		Pour plus d'informations; Pour plus d'infos; Pour en savoir plus; Plus d'informations; Plus d'informations sur; Plus d'infos sur;
		Infos sur; Informations sur; Rendez-vous sur; À retrouver sur; Inscriptions sur; Réservations sur; Abonnez-vous à;
		Sigue a; Sigue; Siga; Siga a; Sígueme; Visita; Visite; Encuentra; Encuéntranos; Escribe a; Escríbenos; Escriba a; Contacta con;
		Contacte con; Para más información; Para mayor información; Más información en; Más info en; Para saber más; Puedes seguir;
		Puede seguir; Puedes seguirnos; Consulta; Consulte; Entra en; Visite nuestra; Visita nuestra; Visita nuestro;
		Segui; Seguite; Segui anche; Visitate; Trova; Contattare; Contatta; Scrivi a; Scrivete a; Scriveteci; Per maggiori informazioni;
		Per ulteriori informazioni; Per informazioni; Per saperne di più; Per info; Maggiori informazioni; Vai su; Vai al sito; Ascolta su;
		Siga-nos; Siga o; Acompanhe; Acompanhe o; Acompanhe a; Visite o; Acesse; Acesse o; Curta; Entre em contato; Escreva para; Envie;
		Envie um e-mail; Para mais informações; Mais informações; Mais informações em; Saiba mais em; Para saber mais; Inscrições em;
		Volg; Volg ons; Bezoek; Vind; Neem contact op; Mail naar; Stuur een mail; Stuur een e-mail; Voor meer informatie; Meer informatie;
		Meer informatie op; Meer info; Kijk op; Kijk voor meer; Ga naar; Aanmelden via; Tickets via; Luister via`},
	// The same with a colon behind them.
	{cue: cueAppeal, detail: "label", phrases: `Contact; Email; E-mail; Call; Questions; Comments; Tips; Contact information; More at;
		More info; More details; Online; On the web; On the Web; On the Net; Website; Web; Twitter; Facebook; Instagram; iTunes; Link;
		Listen; Read; Kontakt; Rückfragen; Ansprechpartner; E-Mail; Im Internet; Internet; Renseignements; Courriel; Sur le web;
		Site internet; Contacto; Correo; En la web; Contatti; Info; Informazioni; Contato; Informações; Mail; Informatie; Download; No site;
		Order; View; Like; Shop; Register; Discover; Explore; Apple Podcasts; Spotify; YouTube; Phone; Telephone; Telefon; Téléphone;
		Teléfono; Telefono; Telefone; Telefoon; Tickets; Info & Tickets; Anmeldung; Inscriptions; Inscripciones; Iscrizioni; Inscrições;
		Aanmelden`},
	// Whom the press is to call: no address need stand there.
	{cue: cueAppeal, detail: "press", phrases: `Assessoria de imprensa; Investor Relations; Relación con inversores; Media contact;
		Media contacts; Press contact; Press contacts; Press enquiries; Media enquiries; Pressekontakt; Medienkontakt; Presseanfragen;
		Contact presse; Contacts presse; Service presse; Relations presse; Relations médias; Relations investisseurs; Contact investisseurs;
		Contacts investisseurs; Contact médias; Contacts médias; Contact pour les médias; Contacts pour les médias; Contact pour la presse;
		Contacts pour la presse; Renseignements pour les médias; Contacto para la prensa; Contacto para los medios; Relaciones con inversores; Relación con inversionistas; Contacto para medios;
		Contacto de medios; Relazioni con gli investitori; Relações com investidores; Investeerdersrelaties; Contacto de prensa; Contacto para prensa; Contato para imprensa; Ufficio stampa;
		Contatti stampa; Contatto stampa; Perscontact; Voor de pers`},
	// Within a line, before an address.
	{cue: cueNotice, detail: "reach", phrases: `send them to; send it to; send us an email at; email us at; e-mail us at; can be reached at;
		may be reached at; is reachable at; can be contacted at; can be emailed at; ist erreichbar unter; zu erreichen unter;
		est joignable à; peut être joint à; peut être jointe à; raggiungibile a; bereikbaar via`},
	{cue: cueContributed, phrases: `additional reporting by; additional reporting from; with additional reporting from; mitarbeit:;
		unter mitarbeit von; con la collaborazione di; con la colaboración de; com colaboração de; com a colaboração de;
		avec la contribution de; met medewerking van`},
}

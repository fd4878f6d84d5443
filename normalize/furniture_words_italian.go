package normalize

// italianPageWords are the words by which Italian pages speak of themselves.
var italianPageWords = []pageWordRow{
	{pageThing, `abbonati aggiornamenti allerta annunci annuncio app applicazione approfondimenti approfondimento archivio
		argomenti argomento articoli articolo audio avviso banner blog canale cartaceo casella categoria categorie clip
		commenti commento concorsi concorso contenuti contenuto coupon cruciverba didascalia diretta dossier download
		edicola edizione email etichette flash forum foto fotogallery galleria gallery giochi hashtag homepage
		infografica infografiche inserzionista intestazione lanci lettura link lotto mail menu menù miniatura modulo
		newsletter notifica notifiche notizia notiziario notizie oroscopo pagina pagine palinsesto pdf podcast posta
		pubblicità pulsante puntata puntate quiz rassegna redazione refusi refuso ricerca rss rubrica rubriche scheda
		schede sconti sconto sezione sezioni siti sito sondaggi sondaggio sottotitoli sponsorizzata sponsorizzati
		sponsorizzato sudoku supplemento tag trascrizione trasmissione tweet ultimora video volantini widget`},
	{readerDoes, `abbonarsi abbonarti abbonatevi accedere accedi accetta accettare accetto acquistate aderisci aggiorna aggiornata
		aggiungi annulla approfondisci ascolta ascoltare attiva attivare calcola carica chiudere clicca cliccando
		cliccare cliccate clicchi commenta commentare compila condividere condividete condividetelo condividi consulta
		contatta contattaci contattateci continua continuare contribuisci copia dicci disattiva disattivare disiscriviti
		diteci dona esplora fateci gestisci guarda guardare guardate ingrandire ingrandisci inserisci inviaci inviateci
		iscriversi iscrivetevi iscriviti iscrizione leggere leggete leggi mandaci mandateci modifica mostra nascondi
		partecipa partecipate personalizza personalizzare prenota prenotate provate pubblicato raccontaci raccontateci
		regalati registrarsi registratevi registrati resta riascolta riascoltare ricevi richiedete richiedi rifiutare
		riproduci riprodurre risparmia rispondi rivedere rivedi salta salva salvare scarica scaricare scaricate scegli
		scegliete scopri scoprire scoprite scopriteci scriveteci scrivi scrivici segnala segnalaci segnalare segnalateci
		segui seguici seguilo seguite seguiteci sfoglia sostenete sostieni sostienici sottoscrivi stampare tornare trovi
		unirsi unisciti vedi visitate votaci votate`},
	{listWord, `collegati commentati condivisi consigliate consigliati consigliato correlate correlati evidenza lette letti novità
		popolari raccomandati recenti simili tendenze ultime ultimi viste visti`},
	{pointsOn, `adesso altre altri altro anche ancora gratis gratuitamente indietro oggi ora più precedente qui sopra sotto su
		successiva successivo tutte tutti tutto ultima`},
	{machineWord, `adblock android browser captcha caricamento chrome cookie cookies dispositivi dispositivo firefox ios ipad iphone
		javascript login password plugin safari smartphone tablet username`},
	{accountWord, `abbonamenti abbonamento abbonato accessibilità account avvertenza cfd consenso gdpr illimitato impostazioni
		informativa legali note preferenze privacy profilo registrazione riservati`},
	{networkName, `bluesky facebook flipboard instagram linkedin mastodon messenger pinterest reddit skype snapchat soundcloud spotify
		stumbleupon telegram tiktok tumblr twitter viber vkontakte whatsapp xing youtube`},
	{sectionName, `ambiente attualità auto aziende bellezza borsa calcio casa cinema città contatti cronaca cronache cucina cultura
		economia esteri europa finanza giudiziaria gossip home italia lavoro libri locale locali mercati meteo moda mondo
		motori musica opinione opinioni politica regioni salute scienza scienze scuola servizi spettacoli spettacolo sport
		tech tecnologia tv viaggi`},
	{timeWord, `aggiornamento fa giorni giorno mese mesi min ore settimana settimane`},
	{toReader, `te ti tu tua tue tuo tuoi vi voi vostra vostro`},
	{ofHouse, `ci noi nostra nostre nostri nostro`},
	{eitherWord, `accesso acquista agenzia aggiornato aggiungere apri aprire associati autore autori autrice benvenuto cerca
		cercare chiudi compra condizioni consenti consentire consigli dati diritti diventa diventare domanda domande
		donate donazione entra errore errori esclusivo esperienza gioca giocate giornalista giornalisti grazie idea
		immagine immagini informati informato informazioni inserire internet invia inviare lascia lasciare lettore
		lettori migliorare minuti minuto mobile offerta offerte pausa preventivi preventivo prezzo prova pubblica
		quotidiano ricevere riduci rifiuta riproduzione riservata segnalazione segnalazioni seguire speciale stampa
		storia tema temi termini tessera titoli torna trova trovare vai vedere versione vincere vincete vinci visita
		vota web`},
}

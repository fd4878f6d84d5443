package normalize

// italianPageWords are the words by which Italian pages speak of themselves.
var italianPageWords = []pageWordRow{
	{pageThing, `abbonati aggiornamenti allerta annunci annuncio app applicazione approfondimenti approfondimento archivio argomenti
		argomento articoli articolo audio avviso banner blog canale cartaceo casella categoria categorie clip commenti
		commento contenuti contenuto cruciverba didascalia diretta dossier download edicola edizione email etichette flash
		forum foto fotogallery galleria gallery giochi hashtag homepage infografica infografiche inserzionista intestazione
		lanci lettura link mail menu menù miniatura newsletter notifica notifiche notizia notiziario notizie oroscopo pagina
		pagine palinsesto pdf podcast posta pubblicità pulsante puntata puntate quiz rassegna redazione ricerca rss rubrica
		rubriche scheda schede sezione sezioni siti sito sondaggi sondaggio sottotitoli sponsorizzata sponsorizzati
		sponsorizzato tag trascrizione trasmissione tweet ultimora video widget`},
	{readerDoes, `abbonarsi abbonarti abbonatevi accedere accedi accetta accettare accetto aggiorna aggiornata aggiungi annulla
		approfondisci ascolta ascoltare attiva attivare carica chiudere clicca cliccando cliccare cliccate clicchi commenta
		commentare condividere condividete condividi consulta contatta contattaci continua continuare copia disattiva
		disattivare disiscriviti dona gestisci guarda guardare guardate ingrandire ingrandisci inserisci iscriversi iscriviti
		iscrizione leggere leggete leggi modifica mostra nascondi partecipa partecipate personalizza personalizzare pubblicato
		registrarsi registrati resta riascolta riascoltare ricevi rifiutare riproduci riprodurre rispondi rivedere rivedi
		salta salva salvare scarica scaricare scaricate scopri scoprire scrivi scrivici segnala segnalare segui seguici
		seguite seguiteci sostieni sostienici stampare tornare trovi unirsi unisciti vedi votate`},
	{listWord, `collegati commentati condivisi consigliate consigliati consigliato correlate correlati evidenza lette letti novità
		popolari raccomandati recenti simili tendenze ultime ultimi viste visti`},
	{pointsOn, `adesso altre altri altro anche ancora gratis gratuitamente indietro oggi ora più precedente qui sopra sotto su
		successiva successivo tutte tutti tutto ultima`},
	{machineWord, `adblock android browser captcha caricamento chrome cookie cookies dispositivi dispositivo firefox ios ipad iphone
		javascript login password plugin safari smartphone tablet username`},
	{accountWord, `abbonamenti abbonamento abbonato accessibilità account consenso gdpr illimitato impostazioni informativa legali note
		preferenze privacy profilo registrazione riservati`},
	{networkName, `bluesky facebook flipboard instagram linkedin mastodon messenger pinterest reddit skype snapchat soundcloud spotify
		stumbleupon telegram tiktok tumblr twitter viber vkontakte whatsapp xing youtube`},
	{sectionName, `ambiente attualità auto aziende bellezza borsa calcio casa cinema città contatti cronaca cronache cucina cultura
		economia esteri europa finanza giudiziaria gossip home italia lavoro libri locale locali mercati meteo moda mondo
		motori musica opinione opinioni politica regioni salute scienza scienze scuola servizi spettacoli spettacolo sport
		tech tecnologia tv viaggi`},
	{timeWord, `aggiornamento fa giorni giorno mese mesi min ore settimana settimane`},
	{toReader, `te ti tu tua tue tuo tuoi vi voi vostra vostro`},
	{ofHouse, `ci noi nostra nostre nostri nostro`},
	{eitherWord, `accesso acquista agenzia aggiornato aggiungere apri aprire autore autori autrice benvenuto cerca cercare chiudi compra
		condizioni consenti consentire dati diritti diventa diventare domanda domande entra errore esclusivo esperienza
		giornalista giornalisti grazie idea immagine immagini informati informato informazioni inserire internet invia inviare
		lascia lasciare lettore lettori migliorare minuti minuto mobile offerta offerte pausa prezzo prova pubblica quotidiano
		ricevere riduci rifiuta riproduzione riservata seguire speciale stampa storia tema temi termini titoli torna trova
		trovare vai vedere versione visita vota web`},
}

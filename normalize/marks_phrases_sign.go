package normalize

// signPhrases are the words around signatures, versions apart.
var signPhrases = []phraseRow{
	{cue: cueWith, detail: "with", phrases: `with; with reporting by; additional reporting from; with additional reporting from;
		additional input from; with additional input from; with additional inputs from; with wire reports from; with material from;
		with information from; with files from; with inputs from; with input from; with agency inputs from; additional material from;
		with additional material from; with agencies; with additional reporting by; based on reporting by; inputs from; agency inputs from;
		mit; mit Material von; mit Material der; mit Informationen von; mit Informationen der; mit Agenturmaterial von;
		unter Verwendung von Material von; avec; avec les informations de; avec des informations de; avec des informations d';
		avec nos confrères de; avec nos confrères du; avec nos confrères d'; avec l'; con información de; con datos de; con; com;
		com informações da; com informações de; com informações do; as informações são da; as informações são do;
		as informações são do jornal; as informações são do portal; as informações são do site; a informação é da; a informação é do;
		a informação é do jornal; a informação é do portal; a informação é do site; la información es de; la información es del diario;
		con información de agencias; com agência; con fonte; con informazioni di; con informazioni da; con informazioni dell'; met;
		met medewerking van; met informatie van; met materiaal van; mit Inhalten der; mit Inhalten von`},
	{cue: cueWith, detail: "with", langs: langFR, phrases: `av.; av. l'`},
	{cue: cueWith, detail: "byline", langs: langEN, phrases: `Special to; Special for`},
	{cue: cueWith, detail: "source", phrases: `Tomado de; Tomada de; Vía; Source; Sources; Source :; Information from; Story from; Quelle;
		Quellen; Fuente; Fuentes; Fonte; Fonti; Fontes; Bron; Bronnen; via; from; Agencias; Text; Credit line; Provided by;
		Verwendete Quellen; Quellenangaben; Sources used; Agency; Agentur; Agenturen; Agence; Agencia; Redaktion; Redaktion mit;
		Redaktion mit Material von; Redacción; Redacción con; information fournie par; Redacción con información de; Redação com;
		Redação com informações da; Redação com informações de; Redação com informações do; Da Redação com; Da Redação, com;
		Da Redação com informações da; Da Redação com informações de; Da Redação com informações do; Rédaction avec; La rédaction avec;
		Le Monde avec; La rédaction; Rédaction; La redacción; Redazione; Fonte e foto; Fuente y foto; Fuente y fotos; Source et photo;
		Source et photos; Quelle und Foto; Source and photo; Bron en foto`},
	{cue: cueByline, phrases: `Ein Zwischenruf von; Zwischenruf von; Ein Gastkommentar von; Gastkommentar von; Ein Meinungsbeitrag von;
		Eine Einordnung von; Ein Porträt von; Ein Überblick von; La chronique de; La columna de; Una columna de; L'analisi di;
		Il commento di; Um comentário de; Uma análise de; Een column van; Een analyse van; Redactor:; Redactora:; Periodista:; Repórter:;
		Verslaggever:; Verslaggeefster:; Giornalista:; Journaliste:; Ein Kommentar von; Kommentar von; Eine Analyse von;
		Ein Gastbeitrag von;
		Gastbeitrag von; Eine Glosse von; Leitartikel von; Eine Kolumne von; Eine Reportage von; Commentary by; Analysis by;
		A commentary by;
		An analysis by; Propos recueillis par; Recueilli par; A cura di; Written by; Written content by; Authored by; Story by; Article by;
		Posted by; Done by; Words by; Text by; A story by; An article by; A report by; Report by; Match report by; Special report by; Exclusive by;
		EXCLUSIVE by; EXCLUSIVE BY; Interview by; Opinion by; Comment by; Column by; Guest column by; Guest post by; Review by; Feature by;
		Essay by; Investigation by; Contributed by; Reported by; Curated by; Edited by; Compiled by; Credit to Author:; Credit to Author;
		Ein Bericht von; Ein Beitrag von; Ein Artikel von; Ein Essay von; Eine Rezension von; Geschrieben von; Verfasst von;
		Veröffentlicht von; Text von; Protokoll von; Recherche von; Eine Recherche von; Reportage von; Aufgezeichnet von; Un article de;
		Article de; Article rédigé par; Un reportage de; Une enquête de; Une chronique de; Une tribune de; Une analyse de; Rédigé par;
		Écrit par; Publié par; Posté par; Texte de; Texte par; Un texte de; Una entrevista de; 
		Escrito por; Redactado por; Publicado por; Un artículo de; Un reportaje de; Una crónica de; Un análisis de; Articolo di;
		Un articolo di; Testo di; Testi di; Scritto da; Pubblicato da; Servizio di; Um artigo de; Um texto de; Da redação, por;
		Geschreven door; Tekst van; Een artikel van; Een verslag van;
		Interview von; Ein Interview von; Par notre correspondant; Par notre correspondante; Par notre envoyé spécial;
		Par notre envoyée spéciale; Por nuestro corresponsal; Por nuestra corresponsal; Por nuestro enviado especial;
		Por nuestra enviada especial; Von unserem Redaktionsmitglied; Reportage d'; Un reportage d'; Une enquête d'; Une analyse d';
		Une chronique d'; Un article d'; Article d';
		Intervista di; Un'intervista di; Reportage di; Un reportage di; Reportagem de; Uma reportagem de; Da enviada especial;
		Do enviado especial; Een reportage van; Een interview van; Reportage van; By our political correspondent;
		By our business correspondent; By our foreign correspondent; By our special correspondent; By our sports correspondent;
		By our staff correspondent;
		Aufgezeichnet von; Texto de; Texto por; Texto:`},
	{cue: cueReporting, phrases: `Reporting by; Additional reporting by; Additional reporting; Writing by; Reported by; Bericht von;
		Bericht;
		Reportage; Reportage de; Reporte de; Reporte; Información de; Reporting; Writing and reporting by; Reportagem de; Reportagem por;
		Compiled by; geschrieben von; Redazione; Rédigé par; rédigé par; Écrit par; Version française; Escrito por; Traducido por;
		Redactado por; Tradotto da; Tradotto a; Scritto da; Traduzido por; Escrito em`},
	{cue: cueEditing, phrases: `Editing by; Edited by; redigiert von; redigiert; édité par; Edité par; édition; Editado por; editado por;
		Editado en español por; Edição de; Edição por; in redazione; a cura di; version française; pour le service français; Montaje`},
	{cue: cueByline, detail: "newsroom", phrases: `De notre correspondant; De notre correspondante; De notre envoyé spécial;
		De notre envoyée spéciale; De nos envoyés spéciaux; De nos correspondants; Avec notre correspondant; Avec notre correspondante;
		Avec notre envoyé spécial; Avec notre envoyée spéciale; Avec nos envoyés spéciaux; Avec nos correspondants; Dai nostri inviati;
		Dalla nostra corrispondente; Dal nostro inviato; Dalla nostra inviata; Dal nostro corrispondente; De nuestro corresponsal;
		De nuestra corresponsal; De nuestro enviado especial; De nuestra enviada especial; De nuestros enviados especiales;
		Do nosso correspondente; Da nossa correspondente; Do nosso enviado especial; Da nossa enviada especial; Von unserem Korrespondenten;
		Von unserer Korrespondentin; Von unserem Reporter; Von unserer Reporterin; Von unserer Redaktion;
		Van onze verslaggever; Van onze verslaggeefster; Van onze verslaggevers; Van een onzer verslaggevers; Van onze correspondent;
		Van onze redactie; Door onze redactie; Door onze verslaggever; Door onze correspondent; From our correspondent;
		From our own correspondent; De notre envoyée; Von unserem Redakteur; Von unserer Redakteurin; Von unserem Mitarbeiter;
		Von unserer Mitarbeiterin; Van onze redacteur; Door onze redacteur; De la Redacción; De nuestra Redacción`},
	{cue: cueByline, langs: langFR, phrases: `Reportage radio; Reportage TV; Reportage télévision; Sujet radio; Sujet TV; Adaptation web;
		Texte web`},
	{cue: cueEditing, langs: langIT, phrases: `editing`},
	{cue: cueReporting, langs: langDE, phrases: `Reporter:; Reporterin:; Reporter und Redakteur:`},
	{cue: cueCopyright, phrases: `copyright; (c); Copyright (c); Copyrights; All content copyright`},
}

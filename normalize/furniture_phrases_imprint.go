package normalize

// What stands at the foot of a page beside its links: who printed it and how often, what it is made with, what the
// law has it warn of, and its small advertisements. "last" wants to end its line: "Fièrement propulsé par WordPress".

var imprintFurniture = []phraseRow{
	{cue: cueNotice, detail: "last", phrases: `propulsé par WordPress; powered by WordPress; propulsé par Blogger; powered by Blogger;
		con tecnología de Blogger; funciona con WordPress; funciona gracias a WordPress; creado con WordPress; präsentiert von WordPress;
		betrieben mit WordPress; powered von Blogger; offerto da Blogger; tecnologia do Blogger; desenvolvido em WordPress;
		mogelijk gemaakt door Blogger; ondersteund door WordPress`},

	// The law of the Union has those who sell them open their warning so.
	{cue: cueNotice, detail: "long", phrases: `CFDs are complex instruments; CFDs sind komplexe Instrumente;
		Les CFD sont des instruments complexes; Los CFD son instrumentos complejos; I CFD sono strumenti complessi;
		Os CFD são instrumentos complexos; Os CFDs são instrumentos complexos; CFD's zijn complexe instrumenten;
		Le trading de CFD comporte; El trading de CFD implica; El trading con CFD conlleva`},

	{cue: cueNotice, phrases: `Dépôt légal :; Depósito legal:; Depósito Legal:; Tirage :; Tirada:; Tiratura:; Tiragem:; Druckauflage:;
		Petites annonces :; Annonces légales :; Avis de décès :; Avis d'obsèques :; Pharmacie de garde :; Pharmacies de garde :;
		Farmacia de turno:; Farmacias de turno:; Farmacia de guardia:; Farmacias de guardia:; Avisos fúnebres:; Edictos:; Edictos -;
		Farmacie di turno:; Farmacia di turno:; Farmácias de serviço:; Apotheken-Notdienst:; Apothekennotdienst:`},

	{cue: cuePrompt, detail: "short", langs: langFR, phrases: `Taille du texte; Taille de la police; Agrandir le texte`},
	{cue: cuePrompt, detail: "short", langs: langES, phrases: `Tamaño de letra; Tamaño del texto; Tamaño de la letra; Aumentar letra;
		Aumentar texto; Aumentar el texto; Reducir letra; Reducir texto; Disminuir letra; Agrandar letra; Agrandar texto`},
	{cue: cuePrompt, detail: "short", langs: langEN | langDE | langIT | langPT | langNL, phrases: `Text size; Font size; Schriftgröße;
		Dimensione testo; Dimensioni testo; Dimensione carattere; Tamanho da letra; Tamanho do texto; Tamanho da fonte; Lettergrootte`},

	{cue: cuePrompt, detail: "open", langs: langES, phrases: `Encuentra aquí; Encuentre aquí; Encontrá aquí; Encontrá acá; Consulta aquí; Consulte aquí;
		Consultá aquí; Consultá acá; Descubre aquí`},
	{cue: cuePrompt, detail: "open", langs: langFR, phrases: `Consultez ici; Découvrez ici`},
	{cue: cuePrompt, detail: "open", langs: langIT | langPT, phrases: `Scopri qui; Consulta qui; Trova qui; Consulte aqui; Confira aqui`},

	// A bet is offered with what is given for it.
	{cue: cueNewsletter, phrases: `Pariez sur; Apuesta en; Scommetti su;
		Scommetti sul; Aposte em; Aposte no; Aposte na; Wette auf; Wetten Sie auf`},

	{cue: cueTeaser, detail: "open", langs: langFR, phrases: `Vous aimerez aussi; Vous aimerez peut-être; Vous pourriez aussi aimer`},
	{cue: cueTeaser, detail: "open", langs: langES, phrases: `También te puede gustar; Te puede gustar; Te puede interesar; Le puede interesar`},
	{cue: cueTeaser, detail: "open", langs: langEN, phrases: `You may also like; You might also like`},
	{cue: cueTeaser, detail: "open", langs: langIT | langPT, phrases: `Potrebbe interessarti; Ti potrebbe interessare; Você também pode gostar;
		Pode gostar também`},
}

package normalize

// iberianPhrases are what pages of Spain, Portugal and America say beside the other
// tables: verbs in the plural and the perfect, and authorities that only they have.
var iberianPhrases = []phraseRow{
	{cue: cueTellVerb, langs: langES, arg: 1, detail: "told", phrases: `negó; negaron; desmintió; destacaron; subrayaron; apuntaron; resaltaron; recordaron; reiteraron; sostuvieron; relataron; narraron; refirieron; manifestaron; expresaron; declararon; contaron; sugieren; dicen; informado; asegurado; detallado`},
	{cue: cueTellVerb, langs: langPT, arg: 1, detail: "told", phrases: `negou; negaram; desmentiu; lamentou; destacaram; ressaltaram; apontaram; alertaram; sublinharam; relataram; declararam; referiram; indicaram; adiantaram; sugerem; dizem`},
	{cue: cueReport, langs: langES, detail: "seen", phrases: `pudo conocer; ha podido conocer; pudo confirmar; ha podido confirmar; pudo corroborar; pudo verificar; pudo establecer`},
	{cue: cueReport, langs: langPT, detail: "reported", phrases: `tem noticiado; têm noticiado; tem informado; têm informado; tem avançado; têm avançado; tem publicado; têm publicado; tem divulgado; têm divulgado`},
	{cue: cueOfficial, langs: langES, phrases: `Fuerzas Militares; Fuerza Pública; Comando de; Comando General; Comando Conjunto; Comando Regional`},
	{cue: cueOfficial, langs: langPT, phrases: `Comando de; Comando Territorial; Comando Distrital; Comando Regional; Comando Metropolitano`},
	{cue: cueOfficial, arg: press, langs: langES, phrases: `medios españoles; medios argentinos; medios mexicanos; medios colombianos; medios chilenos; medios peruanos; medios venezolanos; medios brasileños; medios ingleses; medios británicos; medios italianos; medios franceses; medios alemanes; medios portugueses; medios catalanes; medios estadounidenses; medios rusos; medios ucranianos; medios israelíes; medios iraníes; medios turcos; medios chinos; medios saudíes`},
	{cue: cueOfficial, arg: people, langs: langES, phrases: `fuente`},
	{cue: cueOfficial, arg: people, langs: langPT, phrases: `fonte`},
	{cue: cuePhase, arg: 3, detail: "weak", langs: langPT, phrases: `no início da tarde; no começo da tarde; no fim da tarde; no final da tarde; no meio da tarde`},
	{cue: cuePhase, arg: 2, detail: "weak", langs: langPT, phrases: `no fim da manhã; no final da manhã`},
	{cue: cueTeaser, detail: "list", langs: langPT, phrases: `Confira também; Confira mais`},
	{cue: cuePrompt, detail: "open", langs: langES, phrases: `Te leemos en los comentarios; Si te ha gustado; Si te gustó; Escucha la entrevista; Escuchá la entrevista; Únete a nuestro canal; Unirme a canal`},
	{cue: cuePrompt, detail: "open", langs: langPT, phrases: `Continua após o anúncio; Venha fazer parte da nossa`},
	{cue: cuePrompt, detail: "label", langs: langPT, phrases: `PUB`},
}

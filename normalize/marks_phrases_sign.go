package normalize

// signPhrases are the words around signatures, versions apart.
var signPhrases = []phraseRow{
	{cue: cueWith, detail: "with", phrases: `with; with reporting by; with material from; with information from; with files from; with inputs from; with agency inputs from; with agencies; with additional reporting by; based on reporting by; inputs from; agency inputs from;
		mit; mit Material von; mit Material der; mit Informationen von; mit Informationen der; mit Agenturmaterial von; unter Verwendung von Material von; avec; avec les informations de; avec l'; con información de; con datos de; con; com; com informações da; com informações de; com informações do; com agência; con fonte; met; met medewerking van; met informatie van`},
	{cue: cueWith, detail: "source", phrases: `Source; Sources; Source :; Quelle; Quellen; Fuente; Fuentes; Fonte; Fonti; Fontes; Bron; Bronnen; via; from; Agencias; Text; Credit line; Provided by; Agency; Agenturen; Agence; Agencia; Redaktion; Redaktion mit; Redacción; Redacción con; Rédaction avec; La rédaction avec; Le Monde avec; La rédaction; Rédaction; La redacción; Redazione`},
	{cue: cueByline, phrases: `Propos recueillis par; Recueilli par; De notre correspondant; De notre correspondante; De notre envoyé spécial; De notre envoyée spéciale; A cura di; Dal nostro inviato; Dalla nostra inviata; Dal nostro corrispondente;
		Von unserem Redakteur; Von unserer Redakteurin; Von unserem Mitarbeiter; Von unserer Mitarbeiterin; Von unserem Korrespondenten; Von unserer Korrespondentin; Von unserem Reporter; Von unserer Reporterin; Aufgezeichnet von; Texto de; Texto:; Van onze verslaggever; Van onze verslaggeefster; Van onze correspondent; Van onze redacteur; Door onze verslaggever; Door onze redacteur`},
	{cue: cueReporting, phrases: `Reporting by; Additional reporting by; Writing by; Reported by; Bericht von; Bericht; Reportage; Reportage de; Reporte de; Reporte; Información de; Reporting; Writing and reporting by; Reportagem de; Reportagem por; Compiled by; geschrieben von; Redazione`},
	{cue: cueEditing, phrases: `Editing by; Edited by; redigiert von; redigiert; édité par; Edité par; édition; Editado por; editado por; Editado en español por; Edição de; Edição por; in redazione; a cura di; version française; pour le service français; Montaje`},
	{cue: cueCopyright, phrases: `copyright; (c); Copyright (c); Copyrights; All content copyright`},
}

package normalize

import "strings"

// officialPhrases are the authorities that speak in the news.
var officialPhrases = []phraseRow{
	{cue: cueOfficial, langs: langEN, phrases: `police; prosecutors; authorities; Joint Chiefs of Staff; weather department; weather office;
		weather bureau; Meteorological Department; health ministry; sheriff; deputies; gardaí; garda; gardai; ministry; firefighters;
		coastguard; coast guard; sheriff's office; sheriff's department;
		prosecutor's office; attorney general's office; district attorney's office; police department; fire department; health department;
		state department; justice department; defence ministry; defense ministry; city council; county council; state police;
		highway patrol;
		state patrol; council; election commission; electoral commission; rescue agency; disaster agency; disaster management agency;
		disaster mitigation agency; health agency; aviation authority; ministry of health; high court; White House; Pentagon; Kremlin;
		Downing Street; Weather Service; Geological Survey; Met Office; Forest Service; Secret Service; Border Patrol; Coastguard Service`},
	{cue: cueOfficial, arg: office, langs: langEN, phrases: `official; officials; government; military; army; navy; air force`},
	{cue: cueOfficial, arg: body, langs: langEN, phrases: `Administration; Commission; Bureau; Department; Authority; Protection Agency;
		Security Agency; Safety Agency; Management Agency; Intelligence Agency; Energy Agency; Environment Agency; Space Agency; FBI; FDA;
		FAA; CDC; EPA; NTSB; FEMA; NASA; EIA; SEC; FTC; FCC; DOJ; CBI; NIA; SEBI; RBI; NDRF; Detective Inspector; Detective Sergeant;
		Detective Superintendent; Detective Chief Inspector; Detective Chief Superintendent; Detective Senior Sergeant; Detective Constable;
		Chief Inspector; Chief Constable; Chief Superintendent; Superintendent; Inspector; Sergeant`},
	{cue: cueOfficial, langs: langDE, phrases: `Polizei; Feuerwehr; Staatsanwaltschaft; Generalstaatsanwaltschaft; Bundesanwaltschaft;
		Kripo;
		Kriminalpolizei; Bundespolizei; Autobahnpolizei; Wasserschutzpolizei;
		Landespolizei; Kantonspolizei; Stadtpolizei; Landespolizeidirektion; Polizeidirektion; Polizeiinspektion; Polizeipräsidium;
		Polizeirevier; Polizeisprecher; Polizeisprecherin; Polizeiangaben;
		Behördenangaben; Behörden; Behörde; Stadtverwaltung; Landratsamt; Gesundheitsamt; Bundeswehr; Ministerium; Innenministerium;
		Außenministerium; Verteidigungsministerium; Gesundheitsministerium;
		Finanzministerium; Wirtschaftsministerium; Justizministerium; Umweltministerium; Verkehrsministerium; Bundesinnenministerium; Zoll;
		Rettungsdienst; Bundesamt; Landesamt; Landeskriminalamt; Bundeskriminalamt; Wetterdienst; Verfassungsschutz; Amtsgericht;
		Landgericht; Oberlandesgericht; Verwaltungsgericht; Staatskanzlei; Bezirksregierung;
		Regierungspräsidium; Hauptzollamt; Ordnungsamt; Jugendamt; Kreisverwaltung; Bergwacht; Wasserwacht; Küstenwache; Veterinäramt;
		Kultusministerium; Sozialministerium; Landwirtschaftsministerium; Bundesregierung; Bundesnetzagentur;
		Kapo; BKA; LKA; BND; BSI; BaFin; RKI; DWD; BAMF; Fedpol; Departement; Kreml; Kremls; Weiße Haus; Weißes Haus; Weißen Haus; Pentagon;
		EU-Kommission; Beamten; Ermittler; Fahnder; Katastrophenschutz; Zivilschutz; Kanzleramt; Präsidialamt; Militär; Armee; Generalstab;
		offizielle Angaben; offiziellen Angaben; amtlichen Angaben`},
	{cue: cueOfficial, langs: langDE, phrases: compoundPhrases(`Polizei Bundespolizei Landespolizei Kriminalpolizei Feuerwehr Regierungs Ministeriums Militär Armee Gerichts Justiz Zoll Stadt Kreis Behörden`, `sprecher sprecherin sprechern pressesprecher pressesprecherin angaben`)},
	{cue: cueOfficial, langs: langDE, phrases: compoundPhrases(`Katastrophenschutz Zivilschutz Gesundheits Sicherheits Umwelt Finanz Luftfahrt Ermittlungs Justiz Aufsichts Börsenaufsichts Polizei Kartell Wettbewerbs Schul Verkehrs Einwanderungs Lebensmittel Arzneimittel Wahl`, `behörde behörden`)},
	{cue: cueOfficial, langs: langDE, phrases: compoundPhrases(`Wirtschafts Bildungs Forschungs Wissenschafts Arbeits Familien Energie Agrar Klima Klimaschutz Infrastruktur Bau Digital Europa Landwirtschafts
		Bundeswirtschafts Bundesfinanz Bundesverkehrs Bundesgesundheits Bundesumwelt Bundesjustiz Bundesverteidigungs Bundesaußen Bundesarbeits Bundesbildungs Bundesforschungs Bundeslandwirtschafts Bundesfamilien Bundesbau Bundesinnen`,
		`ministerium ministeriums ministeriumssprecher ministeriumssprecherin`)},
	{cue: cueOfficial, langs: langDE, phrases: genitives(`Landratsamt Gesundheitsamt Landeskriminalamt Bundeskriminalamt Bundesamt Landesamt Ordnungsamt Jugendamt Hauptzollamt Wetterdienst Rettungsdienst Amtsgericht Landgericht Oberlandesgericht Verwaltungsgericht
		Ministerium Innenministerium Außenministerium Verteidigungsministerium Gesundheitsministerium Finanzministerium Wirtschaftsministerium Justizministerium Umweltministerium Verkehrsministerium Bundesinnenministerium Kultusministerium Sozialministerium Landwirtschaftsministerium
		Polizeipräsidium Regierungspräsidium Polizeirevier`)},
	{cue: cueOfficial, langs: langFR, phrases: `shérif; sheriff; préfecture; parquet; gendarmerie; police; pompiers; sapeurs-pompiers;
		ministère; mairie; procureur; procureure; autorités; gendarmes; policiers; préfet; préfète; tribunal; secours; Météo-France; Insee;
		Élysée; Matignon; Quai d'Orsay; agence régionale de santé; conseil départemental; douanes; gouvernement; présidence; armée;
		état-major; sécurité civile; protection civile; police municipale; ministère public; SPVM; Sûreté du Québec; GRC;
		Santé publique France; CHU; Bureau des enquêtes indépendantes; Bureau d'enquêtes; forces de défense; DGSN; sûreté nationale;
		direction de l'hôpital; cabinet du ministre; cabinet du bourgmestre; administration communale`},
	{cue: cueOfficial, arg: body, langs: langFR, phrases: `Ville; Région; Province; Commission; Conseil d'État;
		Organisation mondiale de la santé; OMS; ONU; AIEA; Unicef`},
	{cue: cueOfficial, langs: langIT, phrases: `Questura; Procura; carabinieri; polizia; ministero; vigili del fuoco; Prefettura;
		Protezione civile; Guardia di finanza; Guardia costiera; autorità; Farnesina; Viminale; Comune; Regione; tribunale; Quirinale;
		Palazzo Chigi; Capitaneria di porto; soccorso alpino; governo; Istat; questore; prefetto; procuratore; investigatori; inquirenti;
		finanzieri; militari; Polstrada; Digos; Dia; Dda; Squadra mobile; Asl; Ausl; Ats; Arpa; amministrazione comunale; Municipio;
		Consiglio di Stato; polizia cantonale; Guardia forestale; pompieri; esercito; forze armate; forze di difesa; Difesa; Bankitalia`},
	{cue: cueOfficial, arg: body, langs: langIT, phrases: `Commissione; Oms; Onu; Oim; Unhcr; Unicef; Cassazione`},
	{cue: cueOfficial, langs: langES, phrases: `Fiscalía; Policía; Guardia Civil; Ayuntamiento; Ministerio; bomberos; autoridades;
		Delegación del Gobierno; Mossos; Ertzaintza; Consejería; Protección Civil; Gobierno regional; Alcaldía; Gobernación; Emergencias;
		juzgado; Audiencia; Aemet; Gobierno; Generalitat; Junta; Xunta; Diputación; Procuraduría; Carabineros; Gendarmería; Secretaría;
		Cancillería; Defensa Civil; Salvamento Marítimo;
		Jefatura Superior; Jefatura de Policía; Comisaría; Comandancia; Municipalidad; Intendencia; Contraloría; Defensoría; Prefectura;
		Poder Judicial; Corte Suprema; Tribunal Supremo; Fuerza Aérea; Ejército; Fuerzas Armadas;
		Casa Blanca; Kremlin; Pentágono; Casa Rosada; Banco Central; Servicio Geológico; Servicio Meteorológico; Servicio Sismológico;
		Centro Sismológico; Instituto Geofísico; reporte policial; reportes policiales; informe policial; informes policiales;
		parte policial; Fuerzas Militares; Fuerza Pública; Comando de; Comando General; Comando Conjunto; Comando Regional;
		Unidad Nacional; Dirección General; Dirección Nacional; Instituto Nacional; Servicio Nacional; Agencia Nacional; Autoridad Nacional;
		Consejo Nacional; Comisión Nacional; Comisión Federal; Coordinación Nacional; Superintendencia; Agencia Tributaria;
		Ministerio Público; Cruz Roja; Presidencia; Sala Situacional; Comité de Emergencia`},
	{cue: cueOfficial, arg: body, langs: langES, phrases: `Jefatura; INEGI; INDEC; DANE; Onemi; Senapred; SHOA; Conagua; Profeco; IMSS;
		Sedena; FGR; PNP; FBI; NASA; CDC`},
	{cue: cueOfficial, langs: langPT, phrases: `Polícia; bombeiros; Corpo de Bombeiros; Prefeitura; Ministério; Secretaria; GNR; PSP;
		Polícia Judiciária; Câmara Municipal; Procuradoria; Proteção Civil; autoridades; Brigada Militar; tribunal; Ministério Público;
		governo; Defesa Civil; INEM; IBGE; Marinha; Polícia Federal; Polícia Militar; Polícia Civil; delegacia; autarquia;
		Guarda Municipal; Guarda Civil; Guarda Nacional; Guarda Costeira; Força Aérea; Exército; Forças Armadas; Casa Branca; Kremlin;
		Pentágono; Palácio do Planalto; Itamaraty; Banco Central; Supremo Tribunal; Tribunal de Justiça; Procuradoria-Geral;
		Autoridade Nacional; relatório policial; Comando de; Comando Territorial; Comando Distrital; Comando Regional;
		Comando Metropolitano;
		Controladoria-Geral; Advocacia-Geral; Agência Nacional; Conselho Nacional; Instituto Nacional; Direção-Geral; Tribunal de Contas;
		Ministério da; Câmara dos Deputados; Cruz Vermelha; Concessionária; assessoria; assessoria de imprensa; assessoria de comunicação`},
	{cue: cueOfficial, arg: body, langs: langPT, phrases: `PM; PF; PRF; FAB; PJ; MPF; STF; Samu; Anac; Anvisa; Inpe; Inmet; IPMA; ANEPC;
		Cenipa; FBI; NASA`},
	{cue: cueOfficial, langs: langNL, phrases: `politie; brandweer; gemeente; ministerie; Openbaar Ministerie; Rijkswaterstaat;
		veiligheidsregio; parket; autoriteiten; OM; recherche; marechaussee; KNMI; rechtbank; kustwacht; RIVM; GGD; provincie; waterschap;
		kabinet; regering; justitie; leger; luchtmacht; douane; hulpdiensten; Kremlin; Élysée; Elysée; Witte Huis; Pentagon;
		Europese Commissie; arbeidsauditoraat`},
	{cue: cueOfficial, langs: langNL, phrases: compoundPhrases(`politie brandweer parket leger regerings justitie gemeente`, `woordvoerder woordvoerster zone`)},
}

// compoundPhrases are the words that German and Dutch make of each of the first and each of
// the others.
func compoundPhrases(first, others string) string {
	var all []string
	for a := range strings.FieldsSeq(first) {
		for b := range strings.FieldsSeq(others) {
			all = append(all, a+b)
		}
	}
	return strings.Join(all, ";")
}

// genitives are the forms in which German says whose something is, of words without
// an ending: "nach Angaben des Landratsamtes".
func genitives(words string) string {
	var all []string
	for w := range strings.FieldsSeq(words) {
		all = append(all, w+"s")
		if !strings.HasSuffix(w, "um") {
			all = append(all, w+"es")
		}
	}
	return strings.Join(all, ";")
}

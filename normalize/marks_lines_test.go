package normalize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// deskLines are lines as desks write them, one a row: where the line stands (the
// top of the text, below its title, in the midst of prose, at the end), the mark
// that it bears as "kind:value", and the line.
var deskLines = map[string]string{
	"en": `top|dateline:Reuters|SAO PAULO/BRASILIA, March 4 (Reuters) - Three cranes fell in the port of Harlow on Monday, the harbour office said.
top|dateline:Associated Press|HARLOW, Vermont (AP) _ Three cranes fell in the port on Monday, the harbour office said.
top|dateline:AFP|Harlow, Alcorta, March 4, 2024 (AFP) - Three cranes fell in the port on Monday, the office said.
top|dateline:Xinhua|HARLOW, March 4 (Xinhua) -- Three cranes fell in the port on Monday, the harbour office said.
top|dateline:ANI|New Delhi [India], March 4 (ANI): Three cranes fell in the port of Harlow on Monday.
top|dateline:Yonhap|SEOUL, March 4 (Yonhap) -- Three cranes fell in the port of Harlow on Monday, officials said.
top|dateline:Kyodo|TOKYO, March 4 (Kyodo) -- Three cranes fell in the port of Harlow on Monday, officials said.
top|dateline:|HARLOW, United Alcortan Emirates — Three cranes fell in the port on Monday, the harbour office said.
top|dateline:|New Harlow, NY – Three cranes fell in the port on Monday, the harbour office of the town said.
head|byline:Jane Roe|By Jane Roe in Harlow
head|byline:Jane Roe|Jane Roe | Harlow Gazette
head|byline:Jane Roe|Written by Jane Roe
head|byline:Jane Roe|Story by Jane Roe; photographs by John Poe
head|byline:Jane Roe|EXCLUSIVE by Jane Roe
head|byline:Jane Roe|Match report by Jane Roe
head|byline:Jane Roe|Jane Roe, Staff Writer
head|byline:Jane Roe|Posted by Jane Roe on March 4, 2024
head|byline:Jane Roe|By Jane Roe, CNN
end|credit:Reuters|-- Reuters
end|credit:Reuters|Reporting by Jane Roe in Harlow and John Poe in Weston; Editing by Ann Vale
end|credit:Associated Press|Associated Press
end|credit:PA|- PA
end|credit:Reuters|Additional material from Reuters
end|credit:AFP|(with inputs from AFP)
end|credit:Reuters|(With Reuters inputs)
end|copyright:AFP|(c) 2024 AFP
mid|attribution:Reuters|The yard would be sold by May, three people with knowledge of the plan told Reuters.
mid|attribution:BBC|Speaking to BBC Radio 4, the harbour master said that the crane had been old.
mid|attribution:Bloomberg|The talks, which Bloomberg News reported on Monday, are at an early stage.
mid|attribution:Financial Times|The bank, per the Financial Times, will close forty branches.
mid|attribution:CNN|"It was an old crane," Jane Roe said on CNN.
mid|scoop:Axios|Axios was first to report the sale.
mid|scoop:Politico|The news of the sale was first reported by Politico.
mid|scoop:Bloomberg|Bloomberg first reported the talks.
mid|attribution:dpa|The German news agency dpa quoted a police spokesman as saying that nobody was hurt.
mid|attribution:Xinhua|Three people were killed, state news agency Xinhua said.
mid|attribution:Yonhap|Three people were killed, Yonhap news agency reported, citing the coast guard.
mid|attribution:|The sale is near, according to two people briefed on the matter, who asked not to be named.
top|version:update 3|UPDATE 3-Harlow yard to be sold to Weston
top|version:corrected|CORRECTED (OFFICIAL)-Harlow yard to be sold to Weston
top|version:wrapup|WRAPUP 2-Harlow yard sold, rival protests
top|version:update|UPDATE: Harlow yard sold to rival from Weston
end|version:corrected|(This story corrects the name of the yard in paragraph 3)
end|version:corrected|(This version of the story corrects the spelling of Weston in paragraph two.)
top|version:update|(Eds: Updating toll, adding details)
top|version:corrected|(Eds: Correcting name of the yard in para 2)
top|version:update|Eds: UPDATES throughout with news conference; ADDS union
end|version:corrected|This is a corrected story. A previous version put the yard in Weston.
end|version:corrected|(Corrects paragraph 4 to say the yard has 400 workers)
mid|clock:close|Shares in the yard closed 3.1% higher on Monday.
mid|clock:pre-market|Shares of the yard rose 3.1% before the bell.
mid|clock:pre-market|Shares of the yard jumped 3.1% in premarket trading.
mid|attribution:Vale Independent|"It was an old crane," the harbour master told the Vale Independent.
mid|attribution:Alcorta Patriot|"It was old," she told the Alcorta Patriot.
head|byline:Jane Roe|WKBX News | By Jane Roe
head|date:2024-02-08|2/8/2024 1:55 PM PT
head|clock:21:55Z|2/8/2024 1:55 PM PT
mid|clock:close|The Narvian stock index closed at a new two-year low on Friday.
mid|clock:close|Gold closed at US$912.40 an ounce on Monday.
mid|clock:close|The Weston stock index rose, closing above 7,000 for the first time since May.
mid|clock:close|The Harlow 40 stock index fell, ending the session down 1.2 percent.
mid|clock:midday|Share prices in Harlow closed the Friday morning session flat.
mid|clock:open|Both stock indexes of Narvia were mixed in early trading on Friday.
mid|date:2018-04-05|The play runs from 2018.04.05 on.
mid|ticker:EXM:CVA|Shares in the yard (EXM: CVA) rose by a tenth.
end|furniture:teaser|Watch Jane Roe's full report above.
end|furniture:contact|Write to Jane Roe at jane.roe@harlow.example
end|furniture:newsletter|Download the Harlow FM app to listen live wherever you are.
end|furniture:newsletter|Listen live on the Harlow Radio app, on your smart speaker or on 101.4 FM.`,
	"de": `top|dateline:dpa|Harlow (dpa/lno) - In Harlow sind am Montag drei Kräne umgestürzt, wie das Hafenamt mitteilte.
top|dateline:AFP|Berlin (AFP) In Harlow sind am Montag drei Kräne umgestürzt, wie das Hafenamt mitteilte.
top|dateline:Reuters|Frankfurt, 04. Mär (Reuters) - In Harlow sind am Montag drei Kräne umgestürzt, hieß es.
top|dateline:APA|Wien (APA) - In Harlow sind am Montag drei Kräne umgestürzt, wie das Hafenamt mitteilte.
top|dateline:Keystone-SDA|Bern (sda) In Harlow sind am Montag drei Kräne umgestürzt, wie das Hafenamt mitteilte.
head|dateline:dpa|30. Januar 2031 (dpa) Harlow/Weston
head|dateline:dpa|30.01.2031 (dpa)
top|credit:ots|(harl/ots) In Harlow sind am Montag drei Kräne umgestürzt, wie das Hafenamt mitteilte.
top|dateline:Keystone-SDA|(sda/dpa) In Harlow sind am Montag drei Kräne umgestürzt, wie das Hafenamt mitteilte.
top|dateline:epd|Hannover (epd). In Harlow sind am Montag drei Kräne umgestürzt, wie das Amt mitteilte.
top|dateline:KNA|Bonn (KNA) In Harlow sind am Montag drei Kräne umgestürzt, wie das Hafenamt mitteilte.
head|byline:Anna Thorne|Von Anna Thorne und Jan Poll, Harlow
head|byline:Anna Thorne|Ein Bericht von Anna Thorne
head|byline:Anna Thorne|Anna Thorne, dpa
head|byline:Anna Thorne|Text: Anna Thorne
head|byline:Anna Thorne|Eine Analyse von Anna Thorne
head|byline:Anna Thorne und Paul Vale|Recherche von Anna Thorne und Paul Vale, SonntagsBlick
head|byline:Anna Thorne|Reportage von Anna Thorne
head|byline:Anna Thorne|Autorin: Anna Thorne
head|byline:Anna Thorne|Autor/in: Anna Thorne
head|byline:Anna Thorne|Autor:innen: Anna Thorne und Jan Poll
head|byline:Anna Thorne|AUTOR/IN Anna Thorne
head|byline:Anna Thorne|Autoren: Anna Thorne und Jan Poll
end|credit:dpa|(dpa)
end|credit:dpa|dpa/jos
end|credit:dpa|Quelle: dpa
end|credit:AFP|mit Agenturmaterial von AFP
end|credit:dpa|(mit dpa)
end|credit:Reuters|als/dpa/Reuters
end|credit:AFP|ath/AFP/dpa
end|credit:Keystone-SDA|(sda)
end|credit:dpa|Mit Informationen der dpa
mid|attribution:dpa|Das sagte eine Sprecherin des Hafenamts am Montag der Deutschen Presse-Agentur.
mid|attribution:dpa|Der Kran sei alt gewesen, sagte der Hafenmeister gegenüber dpa.
mid|attribution:Bild|Der Kran sei alt gewesen, sagte der Hafenmeister zu Bild.
mid|attribution:Deutschlandfunk|Der Kran sei alt gewesen, sagte der Hafenmeister im Deutschlandfunk.
mid|attribution:ZDF|Der Kran sei alt gewesen, sagte der Hafenmeister im ZDF-"Morgenmagazin".
mid|attribution:Der Spiegel|Wie der "Spiegel" unter Berufung auf Ermittler berichtet, war der Kran alt.
mid|attribution:Handelsblatt|Nach Informationen des Handelsblatts soll die Werft verkauft werden.
mid|attribution:Süddeutsche Zeitung|Die Werft soll nach Recherchen von SZ, NDR und WDR verkauft werden.
mid|attribution:Reuters|Die Werft wird verkauft, wie die Nachrichtenagentur Reuters aus Verhandlungskreisen erfuhr.
mid|scoop:Bild|Zuerst hatte die "Bild"-Zeitung über den Verkauf berichtet.
mid|scoop:Der Spiegel|Zuvor hatte der "Spiegel" darüber berichtet.
mid|attribution:Anadolu|Drei Menschen starben, meldete die staatliche Nachrichtenagentur Anadolu.
top|version:wrapup|ROUNDUP: Werft in Harlow wird verkauft
top|version:urgent|EILMELDUNG: Werft in Harlow wird verkauft
top|version:corrected|KORREKTUR: Werft in Harlow wird verkauft
top|version:repeat|WDH: Werft in Harlow wird verkauft
mid|clock:close|Die Aktie der Werft schloss 3,1 Prozent höher.
mid|clock:pre-market|Vorbörslich legte die Aktie der Werft um 3,1 Prozent zu.
mid|clock:after-hours|Nachbörslich legte die Aktie der Werft um 3,1 Prozent zu.`,
	"fr": `top|dateline:AFP|Harlès, 4 mars 2024 (AFP) - Trois grues sont tombées lundi dans le port, a indiqué la mairie.
top|dateline:Reuters|PARIS (Reuters) - Trois grues sont tombées lundi dans le port, a indiqué la mairie.
top|dateline:Belga|(Belga) Trois grues sont tombées lundi dans le port de Harlès, a indiqué la mairie.
head|byline:Jeanne Roc|Par Jeanne Roc, envoyée spéciale à Harlès
head|byline:Jeanne Roc|Jeanne Roc (avec AFP)
head|byline:Jeanne Roc|Un article de Jeanne Roc
head|byline:Jeanne Roc|Publié par Jeanne Roc le 4 mars 2024 à 10h30
head|byline:Jeanne Roc|De notre correspondante à Harlès, Jeanne Roc
head|byline:Jeanne Roc|Rédigé par Jeanne Roc
head|byline:Jeanne Roc|Posté par Jeanne Roc le 4 mars 2024
mid|attribution:AFP|Le bilan a été communiqué à l'AFP par la mairie.
mid|attribution:Le Matin|Selon Le Matin, la grue datait de 1950.
mid|attribution:Virgule|Contacté par Virgule, le grutier juge la grue trop vieille.
mid|clock:close|L'action du chantier a terminé la séance sur un bond de 14,6 % à Paris.
mid|clock:close|L'action du chantier a clôturé sur un plongeon de 12 % à Paris.
head|byline:Jeanne Roc|Texte : Jeanne Roc
head|byline:Jeanne Roc|Jeanne Roc, AFP
end|credit:AFP|(AFP)
end|credit:AFP|Avec AFP.
end|credit:Reuters|(Reportage Jeanne Roc ; version française Paul Dune, édité par Anne Val)
end|credit:AFP|jro-pdu/ava/bfa
end|credit:AFP|La rédaction (avec AFP)
end|credit:AFP|Source AFP
end|copyright:AFP|© 2024 AFP. Tous droits de reproduction et de représentation réservés.
mid|attribution:AFP|"La grue était vieille", a affirmé à l'AFP le maire de Harlès.
mid|attribution:AFP|La grue était vieille, a-t-on appris lundi auprès du maire, confirmant à l'AFP une information locale.
mid|attribution:AFP|Interrogé par l'AFP, le maire n'a pas souhaité réagir.
mid|attribution:AFP|Contactée par l'AFP, la mairie n'était pas joignable lundi.
mid|attribution:AFP|Trois grues sont tombées, a constaté une journaliste de l'AFP.
mid|attribution:BFMTV|Le chantier sera vendu, a annoncé le ministre sur BFMTV.
mid|attribution:France Inter|Invité de France Inter, le ministre a promis une enquête.
mid|attribution:Les Echos|D'après Les Echos, le chantier sera vendu.
mid|attribution:Mediapart|Selon Mediapart, qui a eu accès au dossier, la grue était vieille.
mid|attribution:Le Parisien|Le maire l'avait assuré dans un entretien au Parisien.
mid|attribution:Ouest-France|Le maire l'a dit dans les colonnes de Ouest-France.
mid|attribution:RTL|Le maire l'a dit au micro de RTL.
mid|attribution:Reuters|Trois sources proches du dossier ont dit à Reuters que le chantier serait vendu.
mid|attribution:|Selon une source proche de l'enquête, la grue était vieille.
mid|scoop:Le Canard enchaîné|L'affaire avait été révélée par Le Canard enchaîné.
top|version:urgent|URGENT - Trois grues tombent dans le port de Harlès
top|version:lead|LEAD 1-Le chantier de Harlès vendu
top|version:corrected|RECTIF-Le chantier de Harlès vendu
mid|clock:close|L'action du chantier a terminé en hausse de 3,1%.
mid|clock:midday|À la mi-journée, l'action du chantier gagnait 3,1%.
mid|clock:open|À l'ouverture, l'action du chantier gagnait 3,1%.
end|furniture:contact|Contact presse : Jeanne Roc, 01 02 03 04 05
end|furniture:newsletter|Téléchargez l'application Radio Douve pour nous écouter en direct.`,
	"es": `top|dateline:EFE|Alcorta, 4 mar (EFE).- Tres grúas cayeron este lunes en el puerto, informó la alcaldía.
top|dateline:EFE|Alcorta (España), 4 mar (EFE).- Tres grúas cayeron este lunes en el puerto, informó la alcaldía.
top|dateline:Europa Press|ALCORTA, 4 Mar. (EUROPA PRESS) - Tres grúas cayeron este lunes en el puerto, según la alcaldía.
top|dateline:Reuters|BUENOS AIRES, 4 mar (Reuters) - Tres grúas cayeron este lunes en el puerto, dijo la alcaldía.
top|dateline:Notimex|México, 4 Mar (Notimex).- Tres grúas cayeron este lunes en el puerto, informó la alcaldía.
top|dateline:Prensa Latina|La Habana, 4 mar (Prensa Latina) Tres grúas cayeron este lunes en el puerto, informó la alcaldía.
head|byline:Juana Roca|Por Juana Roca
head|byline:Juana Roca|Por: Juana Roca | Alcorta
head|byline:Juana Roca|Juana Roca - EFE
head|byline:Juana Roca|Texto: Juana Roca
head|byline:Juana Roca|Juana Roca (EFE)
head|byline:Juana Roca|Escrito por Juana Roca
end|credit:EFE|EFE
end|credit:EFE|(EFE)
end|credit:EFE|Con información de EFE
end|credit:EFE|Fuente: EFE
end|credit:Reuters|(Reporte de Juana Roca; editado por Ana Val)
end|credit:AFP|AFP y EFE
end|credit:EFE|EFE jrc/ava
mid|attribution:EFE|La grúa era vieja, dijo a EFE el alcalde.
mid|attribution:EFE|La grúa era vieja, explicó en declaraciones a Efe la alcaldesa.
mid|attribution:AFP|La grúa era vieja, declaró a la AFP un portavoz de la alcaldía.
mid|attribution:El País|Según ha podido saber EL PAÍS, el astillero será vendido.
mid|attribution:Cadena SER|El astillero será vendido, según adelanta la Cadena SER.
mid|attribution:El Confidencial|El astillero será vendido, según publica El Confidencial.
mid|attribution:ABC|En una entrevista con ABC, la alcaldesa defendió la grúa.
mid|attribution:La Nación|Fuentes de la alcaldía confirmaron a LA NACION que el astillero se vende.
mid|attribution:Clarín|El astillero se vende, indicaron a Clarín fuentes del caso.
mid|attribution:Télam|El astillero se vende, dijeron a Télam fuentes del caso.
mid|attribution:Reuters|El astillero se vende, dijeron tres fuentes a Reuters.
mid|attribution:AFP|Un periodista de la AFP en el lugar vio caer tres grúas.
mid|attribution:Onda Cero|La grúa era vieja, ha asegurado el alcalde en Onda Cero.
mid|attribution:|El astillero se vende, según fuentes cercanas a la investigación.
mid|scoop:El Mundo|La noticia, adelantada por El Mundo, fue confirmada por la alcaldía.
mid|scoop:elDiario.es|El caso fue destapado por elDiario.es.
top|version:expanded|(AMPLIACIÓN) Tres grúas caen en el puerto
top|version:update 1|ACTUALIZA 1-Tres grúas caen en el puerto
top|version:corrected|CORREGIDO-Tres grúas caen en el puerto
top|version:urgent|URGENTE: Tres grúas caen en el puerto
mid|clock:close|Las acciones del astillero cerraron con un alza del 3,1%.
mid|clock:midday|A media sesión, las acciones del astillero subían un 3,1%.
mid|clock:open|Las acciones del astillero subían un 3,1% en la apertura.
end|furniture:newsletter|Descarga la app de Radio Alcorta y escúchanos donde estés.`,
	"it": `top|dateline:ANSA|(ANSA) - ROCCADOUVE, 04 MAR - Tre gru sono cadute lunedì nel porto, riferisce il comune.
top|dateline:Adnkronos|Roma, 4 mar. (Adnkronos) - Tre gru sono cadute lunedì nel porto, riferisce il comune.
top|dateline:AGI|AGI - Tre gru sono cadute lunedì nel porto di Roccadouve, riferisce il comune della città.
top|dateline:LaPresse|Roma, 4 mar. (LaPresse) - Tre gru sono cadute lunedì nel porto, riferisce il comune.
top|dateline:Italpress|ROMA (ITALPRESS) - Tre gru sono cadute lunedì nel porto, riferisce il comune.
top|dateline:Radiocor|(Il Sole 24 Ore Radiocor Plus) - Milano, 04 mar - Tre gru sono cadute lunedì nel porto.
top|dateline:Reuters|MILANO, 4 marzo (Reuters) - Tre gru sono cadute lunedì nel porto, riferisce il comune.
head|byline:Giovanna Rocca|di Giovanna Rocca
head|byline:Giovanna Rocca|Di Giovanna Rocca
head|byline:Giovanna Rocca|dal nostro inviato Giovanna Rocca
head|byline:Giovanna Rocca|Articolo di Giovanna Rocca
head|byline:Giovanna Rocca|A cura di Giovanna Rocca
head|byline:Giovanna Rocca|Testo di Giovanna Rocca
head|byline:Giovanna Rocca|Scritto da Giovanna Rocca
end|credit:ANSA|(ANSA).
end|credit:ANSA|Fonte: ANSA
end|credit:ANSA|(Fonte Ansa)
end|credit:Adnkronos|(Rma/Adnkronos)
end|credit:Adnkronos|(Lum-Ros/Adnkronos)
end|credit:Reuters|(Giovanna Rocca, editing Anna Valle)
end|copyright:ANSA|Riproduzione riservata © Copyright ANSA
end|copyright:ANSA|RIPRODUZIONE RISERVATA © Copyright ANSA
end|credit:ANSA|I lavori dureranno un mese. (ANSA). YKN-GT
end|credit:Associated Press|Nobody was hurt. — AP
end|credit:Associated Press|The Associated Press
end|credit:dpa|RND/dpa
end|credit:dpa|Quelle: dpa Niedersachsen
mid|attribution:ANSA|La gru era vecchia, ha detto all'ANSA il sindaco.
mid|attribution:ANSA|La gru era vecchia, spiega all'ANSA il sindaco.
mid|attribution:Adnkronos|La gru era vecchia, dice il sindaco all'Adnkronos.
mid|attribution:ANSA|A quanto apprende l'ANSA, il cantiere sarà venduto.
mid|attribution:Corriere della Sera|In un'intervista al Corriere della Sera il sindaco difende la gru.
mid|attribution:Il Sole 24 Ore|Secondo Il Sole 24 Ore, il cantiere sarà venduto.
mid|attribution:la Repubblica|La gru era vecchia, ha raccontato il sindaco a Repubblica.
mid|attribution:CNN|Il cantiere sarà venduto, riferisce la Cnn citando fonti del porto.
mid|attribution:Reuters|Il cantiere sarà venduto, hanno detto a Reuters tre fonti.
mid|attribution:|Il cantiere sarà venduto, secondo fonti vicine al dossier.
mid|scoop:la Repubblica|La notizia è stata anticipata da Repubblica.
mid|scoop:Domani|Lo scandalo, rivelato da Domani, ha scosso il porto.
top|version:update 1|AGGIORNAMENTO 1-Tre gru cadono nel porto
mid|clock:close|Il titolo del cantiere ha chiuso in rialzo del 3,1%.
mid|clock:open|Il titolo del cantiere apre in rialzo del 3,1%.
mid|clock:midday|A metà seduta il titolo del cantiere guadagna il 3,1%.`,
	"pt": `top|dateline:Lusa|Lisboa, 04 mar 2024 (Lusa) – Três gruas caíram na segunda-feira no porto, disse a câmara.
top|dateline:Reuters|SÃO PAULO, 4 Mar (Reuters) - Três gruas caíram na segunda-feira no porto, disse a prefeitura.
top|dateline:Folhapress|SÃO PAULO, SP (FOLHAPRESS) - Três gruas caíram na segunda-feira no porto, disse a prefeitura.
top|dateline:Estadão|Brasília, 04 (AE) - Três gruas caíram na segunda-feira no porto, disse a prefeitura.
head|byline:Joana Rocha|Por Joana Rocha
head|byline:Joana Rocha|Por Joana Rocha, g1 — Alcorta
head|byline:Joana Rocha|Por Joana Rocha; Edição de Ana Vale
head|byline:Joana Rocha|Texto de Joana Rocha
head|byline:Joana Rocha|Joana Rocha, enviada especial
head|byline:Joana Rocha|Da redação, por Joana Rocha
head|byline:Joana Rocha|Escrito por Joana Rocha
end|credit:Lusa|Lusa
end|credit:Lusa|Com Lusa
end|credit:Reuters|(Reportagem de Joana Rocha; edição de Ana Vale)
end|credit:Agência Brasil|Com informações da Agência Brasil
end|credit:Agência Brasil|*Com informações da Agência Brasil
end|credit:AFP|Fonte: AFP
mid|attribution:Lusa|A grua era velha, disse à Lusa o presidente da câmara.
mid|attribution:Lusa|A grua era velha, afirmou à agência Lusa fonte da câmara.
mid|attribution:Lusa|Em declarações à Lusa, o presidente da câmara disse que a grua era velha.
mid|attribution:Lusa|Contactada pela Lusa, a câmara não quis comentar.
mid|attribution:Expresso|O estaleiro vai ser vendido, noticia o Expresso.
mid|attribution:Público|O estaleiro vai ser vendido, avança o Público.
mid|attribution:Público|O estaleiro vai ser vendido, segundo o jornal Público.
mid|attribution:Folha de S.Paulo|Procurada pela Folha, a prefeitura não respondeu.
mid|attribution:Folha de S.Paulo|O prefeito afirmou à Folha que a grua era velha.
mid|attribution:Reuters|O estaleiro vai ser vendido, disseram três fontes à Reuters.
mid|attribution:RTP|O ministro disse, em entrevista à RTP, que a grua era velha.
mid|attribution:|O estaleiro será vendido, segundo fontes próximas do processo.
mid|scoop:O Globo|A informação foi revelada pelo jornal O Globo.
mid|scoop:Metrópoles|A informação foi antecipada pelo Metrópoles.
mid|scoop:Expresso|A notícia foi avançada pelo Expresso.
top|version:update 1|ATUALIZA 1-Três gruas caem no porto
top|version:corrected|CORREÇÃO: Três gruas caem no porto
top|version:urgent|URGENTE: Três gruas caem no porto
top|version:corrected|(CORRIGE NO PRIMEIRO PARÁGRAFO)
mid|clock:close|As ações do estaleiro fecharam em alta de 3,1%.
mid|clock:open|As ações do estaleiro abriram em alta de 3,1%.`,
	"nl": `top|dateline:ANP|HARLOW (ANP) - In de haven zijn maandag drie kranen omgevallen, meldde de gemeente.
top|dateline:Belga|(Belga) In de haven zijn maandag drie kranen omgevallen, meldde de gemeente.
top|dateline:Reuters|AMSTERDAM, 4 maart (Reuters) - In de haven zijn maandag drie kranen omgevallen.
top|dateline:ANP|HARLOW (ANP/AFP) - In de haven zijn maandag drie kranen omgevallen, meldde de gemeente.
top|dateline:Novum|HARLOW (Novum) - In de haven zijn maandag drie kranen omgevallen, meldde de gemeente.
head|byline:Anna Groot|Door Anna Groot
head|byline:Anna Groot|Door onze redacteur Anna Groot
head|byline:Anna Groot|Van onze verslaggever Anna Groot
head|byline:Anna Groot|Tekst: Anna Groot
head|byline:Anna Groot|Door: Anna Groot
head|byline:Anna Groot|Geschreven door Anna Groot
head|byline:Anna Groot|Auteur: Anna Groot
end|credit:ANP|ANP
end|credit:ANP|Bron: ANP
end|credit:Belga|(Belga)
end|copyright:ANP|© ANP
mid|attribution:ANP|De kraan was oud, zegt de burgemeester tegen het ANP.
mid|attribution:NU.nl|De kraan was oud, laat de gemeente weten aan NU.nl.
mid|attribution:RTL Nieuws|De kraan was oud, bevestigt de burgemeester aan RTL Nieuws.
mid|attribution:Radio 1|De kraan was oud, zei de burgemeester in De Ochtend op Radio 1.
mid|attribution:De Telegraaf|De werf wordt verkocht, schrijft De Telegraaf.
mid|attribution:NRC|De werf wordt verkocht, blijkt uit onderzoek van NRC.
mid|attribution:Het Laatste Nieuws|De werf wordt verkocht. Dat meldt Het Laatste Nieuws.
mid|attribution:Het Nieuwsblad|De werf wordt verkocht, zo schrijven Het Nieuwsblad en De Standaard.
mid|attribution:Reuters|De werf wordt verkocht, zeggen drie bronnen tegen Reuters.
mid|attribution:Omroep Brabant|De werf wordt verkocht, meldt Omroep Brabant.
mid|attribution:|De werf wordt verkocht, volgens bronnen rond het overleg.
mid|scoop:De Tijd|De verkoop werd eerder gemeld door De Tijd.
mid|scoop:NRC|NRC meldde als eerste dat de werf wordt verkocht.
top|version:corrected|(correctie) Drie kranen vallen om in de haven
top|version:update|UPDATE: Drie kranen vallen om in de haven
mid|clock:close|Het aandeel van de werf sloot 3,1 procent hoger.
mid|clock:open|Het aandeel van de werf opende 3,1 procent hoger.
mid|clock:midday|Halverwege de handelsdag noteerde het aandeel 3,1 procent hoger.`,
}

// deskText is a story with the line on its top, below its title, in its midst, at its end, or behind its last sentence.
func deskText(at, line, prose string) string {
	return map[string]string{
		"top":    line + "\n\n" + prose + "\n\n" + prose,
		"head":   "XXI\n\n" + line + "\n\n" + prose + "\n\n" + prose,
		"mid":    "XXI\n\n" + prose + "\n\n" + line + "\n\n" + prose,
		"end":    "XXI\n\n" + prose + "\n\n" + prose + " " + prose + "\n\n" + line,
		"behind": "XXI\n\n" + prose + "\n\n" + prose + " " + prose + " " + line,
	}[at]
}

func TestDeskLines(t *testing.T) {
	for language, lines := range deskLines {
		prose := deskProse[language]
		for row := range strings.SplitSeq(lines, "\n") {
			at, rest, _ := strings.Cut(row, "|")
			want, line, _ := strings.Cut(rest, "|")
			text := deskText(at, line, prose)
			kind, value, _ := strings.Cut(want, ":")
			n, err := New(nil)
			require.NoError(t, err)
			found := false
			for _, m := range n.TextIn(text, language).Marks {
				found = found || string(m.Kind) == kind && strings.HasPrefix(m.Value, value) && strings.Contains(line, strings.TrimSpace(text[m.Start:m.End]))
			}
			require.True(t, found, "%s: no %s %q in %q", language, kind, value, line)
		}
	}
}

package normalize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// innocentLines are sentences of ordinary prose with words that tempt: agencies
// and papers that are in the news themselves, that employ people or pay them, are
// namesakes of people, rivers, medicines and police forces; papers called as the
// world, the country or the sun; photographs, copies and corrections that are
// spoken of.
var innocentLines = map[string]string{
	"en": `Reuters was bought by the Vale family in a deal that was worth less than the building.
Shares of Thomson Reuters fell two points after the Weston fund sold its stake.
A Reuters journalist was arrested on Friday outside the court of Alcorta.
Two AFP officers searched the house in Harlow and took away eleven boxes.
The AFP said it had charged a man of 34 with the theft of a crane.
The AFP commissioner told parliament that the raid had been lawful.
She passed the AP exam in chemistry and the AP test in history.
"I told you," said Jane, "the Times would never change."
He told the Post Office that the parcel had been sent to Weston.
The man told the Sun that it was too hot, and the sun told him nothing.
They told the Independent Police Complaints board about the dog.
She had told the Herald of the king to wait at the gate.
Lead is a metal, and lead 2 was the name of the second pipe.
The updated rules say that nobody may fish from the quay.
UPDATE your phone before you travel, the harbour office advises.
In 2012 CNN reported that the bridge was unsafe, and nothing was done.
As CNN once reported in 2012, the bridge had been built on sand.
The BBC said it would cut four hundred jobs by March.
Mr Bloomberg told supporters in Harlow that he was out of the race.
The Washington Post is owned by a man who sells books.
The Guardian, which reported a loss last year, will cost more from May.
The New York Times reported quarterly revenue of 510 million dollars.
Dow Jones closed its office in Alcorta and sent twelve people home.
The match (Harlow v. Weston) and the score (2:1) were on the board.
The model (HX.200) and its sister (B.17) were both withdrawn.
He signed the letter (J.R.) and left the room.
The photographer wrote (Photo: nobody) under the empty frame and laughed.
Copyright was the word that the lawyers used most on Tuesday.
By Harlow standards the queue was short and the weather kind.
By Jane's reckoning the ferry was eleven minutes late.
Jane Roe, a former editor of the Harlow Gazette, died on Sunday aged 91.
Poe reported to the Daily Mail's offices at nine and was sent home at ten.
Police seized a copy of the Financial Times and a tin of sardines.
The journal that she kept said little about the winter of 1911.
He was on CNN when the lights went out, and nobody noticed.
The agency reported a deficit of nine million in its own budget.
The minister denied that he had spoken to Reuters or anyone else.
Exclusive hotels line the bay, and urgent repairs close the road.
She told the Labour Leader that the bill would fail.
He told the Republican candidate and the Independent senator to wait.
The court told the Harlow Independent School District to pay.
The film, written by Jane Roe, opened in Harlow on Friday.
Written by hand and signed by nobody, the letter reached the port on Monday.
She sent an undated photo of the crane to the court, which kept it.
Police released a screen grab of the video and asked for help.
The AFP, which trains with the navy, said it had no crane.
The AP course in history fills up by March.
He wrote the story by candlelight, and the story in the Bible was his model.
Report by report the harbour office of Harlow found cracks in three cranes.
Exclusive by name and by price, the club of Harlow closed in May.
The two Eds: correcting proofs by night has made them friends.
This is an updated version of the crane, with a longer arm.
An AP photographer was killed when the bridge fell on Monday.
Two Reuters reporters were jailed for seven years in September.
The family of a Reuters cameraman sued the army for damages.
The editor told readers that the paper would close.
Text: the most that a page can hold, he wrote in 1911.
By Friday Jane Roe, a staff writer, had left the paper.`,
	"de": `Reuters gehört seit Jahren einem kanadischen Konzern, der auch Gesetze druckt.
Die Aktien von Thomson Reuters gaben nach dem Verkauf deutlich nach.
Ein Reporter der dpa wurde am Freitag vor dem Gericht verletzt.
Er bewarb sich bei der dpa und bei zwei Banken in der Stadt.
Der Betriebsrat der dpa wählte am Montag einen neuen Vorsitzenden.
In der Zeit, sagte sie, sei alles anders gewesen.
Der Spiegel zeigte ihm, was die Bild von ihm hielt.
Nach Angaben des Kuriers war niemand zu Hause.
Laut einer Studie der Universität schlafen Möwen mit offenen Augen.
Die Frankfurter Allgemeine Zeitung baut im kommenden Jahr Stellen ab.
Der Focus liegt auf der Sanierung der Brücke, heißt es im Plan.
2012 hatte die BBC berichtet, die Brücke sei auf Sand gebaut.
Wie der Spiegel schon 2009 berichtete, war die Brücke baufällig.
Der Springer-Verlag, zu dem die Bild gehört, prüft einen Verkauf.
Von Harlow bis Weston sind es elf Kilometer über die Düne.
Von Anna Thorne weiß man nur, dass sie die Möwen mochte.
Foto um Foto legte sie auf den Tisch, bis keiner mehr sprach.
Unter das leere Bild schrieb er (Foto: niemand) und ging hinaus.
Das Foto (siehe oben) zeigt den Kran vor dem Sturz im Herbst.
Das Medikament DPA-714 wurde an zwölf Mäusen erprobt.
Die DPA verlangt von den Banken Auskunft über alle Konten.
Die Reform des Copyright beschäftigt den Ausschuss seit Mai.
Ihr Blick sagte der Mutter mehr als jedes Wort.
Er hat den Leuten der Tagesschau abgesagt und ging angeln.
Die Nachricht erreichte ihn per Post und nicht per Funk.
Aktualisiert wird die Liste erst, wenn der Rat zugestimmt hat.
Berichtigung der Bilanz, neue Prüfer, andere Banken: Das fordert der Fonds.
Die ARD zeigt den Film am Sonntag, das ZDF eine Woche später.
Das ZDF teilte mit, es werde die Serie nicht fortsetzen.
Der SWR erklärte, er wolle das Orchester erhalten.
Einem Sprecher der Bahn zufolge fährt der Zug erst am Dienstag.
Er war Chefredakteur der Süddeutschen Zeitung und züchtete Bienen.
Die Lage (Stand: Montag) ist nach Ansicht der Stadt ruhig.
Lesen Sie auch die kleinen Buchstaben, riet der Richter den Mietern.
Kommentare wie diesen wollte der Trainer nicht hören.
Die Presse sagte er aus Angst vor dem Regen ab.`,
	"fr": `L'AFP a été fondée sous un autre nom et loge place de la Bourse.
Un journaliste de Reuters a été arrêté vendredi devant le palais.
Le PDG de l'AFP quittera ses fonctions en avril.
Les syndicats de l'AFP appellent à la grève pour jeudi.
Le Monde a dit non à la guerre, et la guerre est venue.
Le monde rapporte peu à qui ne travaille pas.
La Croix a été rapportée du village par un berger.
Selon la Croix qu'il portait au cou, il était baptisé.
Selon le Point de vue adopté, le port est une chance ou un fardeau.
La Libération a été annoncée à la radio par un inconnu.
Selon l'Express de huit heures, on arrive avant midi.
Il a déclaré au Parquet qu'il ignorait tout de la grue.
Il a dit à la Tribune d'honneur qu'il renonçait.
L'Équipe a déclaré forfait avant le match de samedi.
L'équipe a rapporté trois médailles de Weston.
En 2012, Le Monde rapportait que le pont était dangereux.
Comme l'écrivait jadis Le Figaro, la mer rend tout.
Le groupe Le Monde a annoncé la suppression de vingt postes.
Par Saint-Brieuc passait alors la seule route du port.
Par Jeanne, il apprit que la digue avait cédé.
Le photographe avait écrit (Photo : personne) sous le cadre vide.
La photo (ci-dessus) a fait le tour des cafés de la ville.
Publié en mars, le rapport accuse la mairie de négligence.
Mis à jour chaque année, le registre compte douze mille noms.
Correction faite de l'inflation, les loyers baissent.
L'interview au Point n'a jamais eu lieu, assure son avocat.
L'agence a rapporté neuf millions à la commune.
Le droit d'auteur, ou copyright, reste affaire de juges.
Le directeur de La Voix du Nord prendra sa retraite en juin.
Il lisait L'Humanité au café et Les Échos dans le train.
Abonnez-vous, ne vous abonnez pas, la ligne sera coupée, a-t-il ironisé.
Les échos rapportés par les villageois étaient confus.
La Dépêche adressée au préfet n'arriva jamais.
Ouest-France organise la course depuis trente ans.
France 2 diffusera le film dimanche soir.
France Info a déclaré vouloir recruter dix journalistes.
BFM TV a été mise en demeure par le régulateur.
Lire aussi entre les lignes, voilà ce que demande ce roman.
À lire l'arrêt, la commune n'avait aucune chance.`,
	"es": `Efe Aydın marcó dos goles y salió ovacionado del estadio.
Efe dijo que seguirá en el equipo hasta el verano.
El delantero Efe declaró a los socios que no se marcha.
La agencia EFE cumplió ochenta años y estrenó sede.
Un periodista de Reuters fue detenido el viernes ante el juzgado.
Las acciones de Thomson Reuters cayeron tras la venta.
El mundo dijo basta, y la plaza se llenó.
Según el país, los impuestos se pagan en junio o en enero.
El país informó de una caída de sus exportaciones.
El país reportó doce casos nuevos en la última semana.
La razón dijo adiós y quedó la ira.
La nación informó a sus acreedores de que no pagará.
Según la nación de origen, el trámite dura un mes o seis.
El sol dijo poco aquel invierno en Alcorta.
El Faro, construido en 1890, informó a los barcos durante un siglo.
El correo dijo que el paquete se perdió en la aduana.
Según el correo que recibió, la cita era el martes.
El Diario de Ana dijo más que cien discursos.
El periódico de la escuela publicó sus versos en 1956.
En 2012, El País informó de que el puente era inseguro.
Como informó hace años la BBC, el puente se hizo sobre arena.
La BBC dijo que recortará cuatrocientos empleos.
El grupo que edita El Mundo anunció la venta de su imprenta.
Por María supo que el dique había cedido.
Por Alcorta pasa la única carretera que lleva al puerto.
Bajo el marco vacío escribió (Foto: nadie) y se fue.
La foto (arriba a la derecha) dio la vuelta al mundo.
Actualizado cada año, el registro suma doce mil nombres.
Corrección política o miedo, el alcalde calló.
El abogado de Clarín presentó un recurso ante la corte.
Ámbito y alcance: eso discute la comisión desde mayo.
Le dijo al Heraldo del rey que esperase en la puerta.
Contó a la Prensa del lagar que el vino era malo.
Declaró a Hacienda menos de lo que ganaba.
La Vanguardia del arte local expone en el museo.
Europa Press despidió a doce trabajadores de su redacción.
Lea también la letra pequeña, aconsejó el juez.
Compartir piso es ya la norma entre los jóvenes.
Publicidad y precio fueron, según el profesor, engañosos.
Infobae trasladará su sede al centro de la ciudad.`,
	"it": `I bicchieri Ansa, soffiati a mano, piacciono ai turisti.
L'ansa del fiume disse poco al pescatore quel giorno.
Secondo l'ansa del fiume si orienta chi rema di notte.
Un giornalista dell'Ansa è stato ferito venerdì davanti al tribunale.
Il comitato di redazione dell'Ansa ha proclamato uno sciopero.
Le azioni di Thomson Reuters sono scese dopo la vendita.
La Repubblica ha detto no al referendum del 1958.
Il presidente della Repubblica ha dichiarato alla nazione il lutto.
La stampa ha riferito poco, e la gente ha parlato molto.
Il messaggero riferì al re che la rocca era caduta.
Il giorno disse alla notte di aspettare ancora.
Il Mattino ha detto addio alla nebbia verso le nove.
Il tempo dirà alla città se il ponte regge.
Secondo il tempo che fa, si parte alle sei o alle otto.
Il giornale di bordo riferisce di onde alte nove metri.
L'Unità nazionale, ha detto il ministro, viene prima.
La Verità, ha detto il giudice, non si compra.
Il Foglio bianco riferiva soltanto la data del processo.
Il secolo XIX è stato il secolo delle ferrovie.
Nel 2012 il Corriere della Sera riferì che il ponte era fragile.
Come scrisse un tempo la Stampa, il mare restituisce tutto.
La Rai ha detto che taglierà quattrocento posti.
La Gazzetta ufficiale ha pubblicato il decreto lunedì.
Mediaset ha dichiarato ricavi per due miliardi.
Di Giovanna si sapeva solo che amava i gabbiani.
Da Roccadouve passava allora l'unica strada del porto.
Sotto la cornice vuota scrisse (Foto: nessuno) e uscì.
La foto (in alto) ha fatto il giro dei bar della città.
Aggiornato ogni anno, il registro conta dodicimila nomi.
Rettifica dei confini, nuove mappe, altri giudici: è la richiesta.
Leggi anche le clausole piccole, consigliò il giudice.
Condividi la stanza o paghi il doppio, disse l'oste.
Il direttore del Fatto Quotidiano lascerà in primavera.
Adnkronos ha assunto dodici redattori nella sede di Roma.
La Nazione più piccola ha riferito di non avere esercito.
Il Resto del Carlino cambierà formato da gennaio.
Sky è caduta ancora in borsa, e con Sky il suo padrone.
L'Avvenire della squadra, disse il tecnico, è incerto.`,
	"pt": `A Lusa foi fundada com outro nome e mudou de sede.
Dona Lusa contou aos netos como era a aldeia.
Um jornalista da Reuters foi detido na sexta-feira diante do tribunal.
As ações da Thomson Reuters caíram depois da venda.
O globo disse pouco ao menino, que nunca vira o mar.
Segundo o globo terrestre da escola, a ilha não existe.
O público disse que não pagaria mais pelo bilhete.
Segundo o público presente, o árbitro errou duas vezes.
O Estado informou que pagará os salários em março.
Segundo o Estado, a dívida não será renegociada.
O Estado de São Paulo informou que fechará a ponte.
A folha disse o que o vento queria.
Segundo a folha de pagamento, ele faltou onze dias.
O Dia disse adeus e a noite caiu sobre o cais.
O Sol disse pouco naquele inverno de chuva.
O Expresso das oito informou um atraso de uma hora.
A bola disse-lhe mais do que o treinador.
O jogo foi um recorde, informou a organização.
O observador da ONU relatou que a ponte caiu.
Segundo o observador, ninguém ficou ferido.
O correio da manhã chegou ao meio-dia.
A Veja que comprou era de 1998 e custou um real.
Em 2012, a Folha de S.Paulo informou que a ponte era frágil.
Como escreveu outrora o Público, o mar devolve tudo.
A BBC disse que vai cortar quatrocentos empregos.
A TVI anunciou que o programa não regressa.
O grupo que edita a Folha vendeu a gráfica.
Por Maria soube que o dique cedera.
Por Alcorta passa a única estrada do porto.
Sob a moldura vazia escreveu (Foto: ninguém) e saiu.
A foto (acima) correu os cafés da cidade.
Atualizado todos os anos, o registo soma doze mil nomes.
Correção monetária, juros e multa: é o que pede o banco.
Disse ao Jornal da escola que não gostava de rimas? Não disse.
Leia também as letras pequenas, aconselhou o juiz.
Compartilhar a casa é já a norma entre os jovens.
Publicidade enganosa ou não, o caso irá a tribunal.
O diretor do Diário de Notícias sai em junho.
A RTP disse que não comenta o orçamento.
Declarou ao Fisco menos do que ganhava.
A Agência Brasil contratou doze repórteres em concurso.`,
	"nl": `Het ANP kreeg in april een nieuwe eigenaar en een nieuw gebouw.
Een journalist van Reuters werd vrijdag voor de rechtbank aangehouden.
De aandelen van Thomson Reuters daalden na de verkoop.
De tijd zei de oude man niets meer.
Volgens de tijd die op de klok stond, was het te laat.
Het parool van de wacht luidde die nacht anders.
De standaard werd door een jongen van elf gedragen.
Volgens de standaard van toen was de brug veilig.
De morgen zei hem dat de mist zou blijven.
Trouw zei ze ja, en trouw bleef ze.
Trouw meldde de knecht zich elke dag om zes uur.
Het laatste nieuws kwam die dag per postduif.
De telegraaf meldde in 1890 dat het schip vergaan was.
De stem zei hem dat hij moest gaan.
De correspondent van het ministerie meldde zich ziek.
Volgens de Volkskrant van 1998 was de brug toen al zwak.
In 2012 meldde de NOS dat de brug gevaarlijk was.
Zoals de BBC ooit berichtte, was de brug op zand gebouwd.
De NOS zei dat het vierhonderd banen schrapt.
De VRT liet weten dat het programma stopt.
DPG Media, uitgever van het AD, verkoopt de drukkerij.
Van Anna de Groot weten we alleen dat ze van meeuwen hield.
Door Harlow liep toen de enige weg naar de haven.
Onder de lege lijst schreef hij (Foto: niemand) en hij vertrok.
De foto (boven) ging alle cafés van de stad rond.
Bijgewerkt wordt de lijst pas als de raad instemt.
Correctie van de grens, nieuwe kaarten: dat eist de gemeente.
Hij vertelde de Post dat het pakje zoek was.
Ze vertelde het Nieuwsblad van de school dat ze wilde rijmen? Nee.
Hij zei tegen de pers dat hij moe was, en ging.
Lees ook de kleine letters, raadde de rechter aan.
Delen is het nieuwe hebben, vindt de wethouder.
Advertenties in de krant leverden de zaak niets op.
De hoofdredacteur van het Algemeen Dagblad stapt op.
Hij meldde de belasting minder dan hij verdiende.
Het Parool verhuist volgend jaar naar een kantoor aan de kade.
Belga is ook een merk van sigaretten uit een ander land.
Een medewerker van Belga raakte gewond bij de betoging.
De Gelderlander die hij ontmoette, sprak geen Fries.
Het persbureau maakte vorig jaar verlies.`,
}

// None of them says who reported anything, and none is furniture.
func TestInnocentProse(t *testing.T) {
	for language, lines := range innocentLines {
		prose := deskProse[language]
		for line := range strings.SplitSeq(lines, "\n") {
			text := "XXI\n\n" + prose + "\n\n" + line + "\n\n" + prose
			require.Empty(t, marksOf(t, language, text, Attribution, Scoop, Credit, Byline, Dateline, Copyright, Version, Ticker, Furniture), "%s: %s", language, line)
		}
	}
}

package normalize

// Sentences that tempt a splitter, by language: abbreviations of addresses, laws, ranks and clergy, initials, lists,
// notes, quotations that close behind the stop and stops without a space. ‖ stands between two sentences with a space,
// ¦ between two without.
var hardBoundaries = map[string]string{
	"en": `Gov. Ann Vale vetoed the bill.‖The House overrode it.
He lives at No. 10 Dock Street.‖She lives at No. 12.
The deal will close by fall, Harlow Inc. said.‖Shares rose.
They flew to St. Louis on Sept. 3 and to Ft. Worth on Oct. 4.‖Both trips were short.
The meeting ended at 9 a.m.‖Then they left.
It began at 9 p.m. in the old hall.‖Nobody came.
He was born in the U.S.‖He said he loved it.
The works of J. R. R. Tolkien and C. S. Lewis sell well.‖Publishers know it.
Then came Plan B.‖Then came Plan C.
Profit rose 3.6 percent.‖Sales fell 2 percent.
The bank released Version 2.‖It crashed.
He waited ... and waited ... and left.‖Nobody noticed.
"Wait ... he is here," she said.‖"Now."
‘It is done.’‖He sat down.
“Is it done?” he asked.‖“It is!” she shouted.‖They went home.
“Go home!”‖The officers pushed the crowd back.
"Go home!" the officer shouted at the crowd.‖It did not move.
1. Add the rice.‖2. Stir it well.‖3. Serve it hot.
See p. 34 ff. for details.‖The rest is silence.
The page is at https://harlow.example/a.b?c=1.‖It opens at noon.
Yahoo! said it would sell.‖Investors cheered.
"Who Wants to Be a Millionaire?" returns in May.‖Fans are glad.
They won 2-1.‖The crowd sang.
They lost 3-0 at home.‖2019 was better.
The tower (built in 1902.) fell.‖It was old.
The tower fell (it was old).‖Nobody was hurt.
The tower fell.‖(It was old.)‖Nobody was hurt.
The tower fell in 1902.[12]‖The church stands.
The bank bought Harlow Co.in 2016 for cash.‖It sold it in 2018.
The union agreed.¦The bank did not.
"We agreed."¦The bank did not.
The firm, Vale & Sons Ltd., is closed.‖It owes $3 million.
The firm is Vale & Sons Ltd.‖It owes $3 million.
The firm is Vale & Sons Ltd.‖Its chairman, Tom Hill, resigned.
Col. Tom Hill, Maj. Ann Roe and Pfc. Jim Low were there.‖They saluted.
Rev. Dr. John Vale Jr. preached.‖He spoke for an hour.
The case is Roe vs. Vale, No. 12-345, in U.S. District Court, Northern District.‖It was filed in June.
Mt. Harlow rises 3,000 ft. above the sea.‖It is cold there.
It weighs 5 lbs. and costs 10 cents.‖Buyers like it.
It measures 12 in. by 5 ft. and stands on a desk.‖It is heavy.
He served from Feb. 1999 to Dec. 2001.‖Then he retired.
They arrived on Tues., Jan. 4.‖They left on Fri.‖Nobody missed them.
The company, based in Washington, D.C., said it would appeal.‖The court is in Washington, D.C.‖It meets in May.
Police arrested a man, 34, in L.A. on Monday.‖He was released.
He studied at M.I.T. and has a Ph.D. in physics.‖His wife has an M.A. and an M.B.A. from Yale.
"I didn't do it," said Mr. Hill, of 12 Main St., Harlow.‖"Honest."
What did he say?‖"No comment."
He asked: "Why me?"‖Nobody answered.
Rates will rise, says Ann Vale, who heads the Fed.‖"Soon."
The vote was 5–4.‖Justice Hill dissented.
Note: see Fig. 3, Table 4 and Eq. 5.‖They differ.
They make cars, trucks, etc.‖They also make boats.
They make cars (e.g. vans, etc.) and boats.‖Sales are up.
He has been with the firm since Jan.‖The firm likes him.
The EU, i.e. the Commission, said no.‖London shrugged.
Dr. Who? asked nobody.‖The series ran on.
It rained.‖iPhone sales fell.‖eBay did well.
So what now?!‖Nobody knows...‖Really.
Hmm...‖Interesting.
- "Yes," he said.‖- "No," she said.
He paid $5.‖She paid €6.‖They paid 7 p.‖All were cheated.
The minister, however, said: "We won't go."‖He went.
The Rt. Hon. Ann Vale MP and Sir Tom Hill Q.C. spoke.‖The House listened.
He moved to Calif. from N.Y. in 1999.‖Texas was next.
He got an A.‖She got a B.‖Their son failed.
It was he and I.‖Nobody else came.
So did I.‖Then we left.
World War II.‖It ended in 1945.
The war ended with Elizabeth II.‖The crown passed on.
Who is No. 1?‖Nobody knows.
Is he No. 1?‖Nobody knows.
The answer is no.‖Ten of them left.
It sold 1.5 m. units.‖Dealers are glad.
The U.N. Security Council met.‖So did the U.N.‖Its chief spoke.
The suspect told Sgt. Hill: "I did it."‖Sgt. Hill wrote it down.
He read Genesis 3:16.‖She read on.
The company's ticker is HRL.N.‖It trades in New York.
Shares of Harlow (HRL.N) and Vale (VAL.L) fell.‖Hill Corp (HIL.O) rose.
Sources: Eurostat, UN.‖Graphics: A. Vale.
The play is by G. B. Shaw.‖It opens on Friday.
Sgt. 1st Class Tom Hill won the Medal of Honor.‖He is from Harlow.
The bridge, at 4th St. and Vale Ave., reopened.‖Drivers cheered.
Asked if he would run, he said: "No."‖She laughed.
The B.B.C. said so.‖The U.K. government did not.
The suspect is 6 ft. 2 in. tall.‖He has a beard.
He had one rule: never retreat.‖2. never surrender.
Harlow Corp. (NYSE: HRL) rose.‖Vale Inc. (NASDAQ: VAL) fell.
The "Today Show" is over!, the paper said.‖Few believed it.
The answer?‖42.‖Nobody laughed.
Sources close to the F.B.I. say so.‖The C.I.A. denies it.
He died Nov. 12, 1999, at St. Mary's Hosp. in Harlow.‖He was 80.
Write to P.O. Box 12, Harlow.‖Replies take a week.
"Is it true?" —‖"Yes."‖That was all.
"This is 'fine.'"‖He left.
The price: $3.50.‖The cost: $2.
At No. 10, the P.M. smiled.‖The press did not.
He is the No. 1.‖She is the No. 2.
Rep. A. Donald Vale, R-Va., and Sen. Dan Hill, D-N.Y., met.‖They agreed.
The co. said it would appeal.‖Its lawyers agreed.
It was the bank's.‖Harlow took it.
They couldn't.‖Vale could.
See vols. 1 and 2.‖Vol. 3 is lost.
It took 3 hrs. 20 min. to cross.‖Fog was to blame.
Lunch is at noon.[1][2]‖Dinner is at six.
He said no; she said yes.‖They left.
The E. coli outbreak spread.‖Two died.
Profits at A.P. Moller fell.‖Those of J. Sainsbury rose.`,
	"de": `Er wohnt in der Hauptstr. 3 in Bonn.‖Sie wohnt am Domplatz 5.
Er wohnt in der Hauptstr.‖Sie wohnt am Domplatz.
Dr. med. h. c. Anna Roth kam um 10.30 Uhr.‖Sie blieb kurz.
Das gilt z. B. für Kräne, u. a. für die im Hafen.‖Andere sind frei.
Das gilt z.B. für Kräne, u.a. für die im Hafen.‖Andere sind frei.
Haus Nr. 5 steht leer.‖Haus Nr. 7 brennt.
Sie kam am 3. Mai und ging am 4. Juni.‖Der Sommer war heiß.
Sie kam am 3.‖Dann ging sie.
„Das ist vorbei.“‖Der Chef ging.
„Ist das vorbei?“, fragte er.‖„Ja!“, rief sie.
»Das ist vorbei.«‖Der Chef ging.
»Geht heim!«, rief der Beamte.‖Niemand ging.
„Geht heim!“‖Der Beamte rief es laut.
Die Firma zahlt lt. Vertrag 3,6 Prozent.‖Das ist wenig.
Der Vertrag (s. S. 34 ff.) gilt ab 1. Januar.‖Er endet 2030.
Siehe Kap. 3, Abb. 4, Tab. 5 und Anm. 6.‖Dort steht alles.
Gem. § 5 Abs. 2 Satz 1 Nr. 3 BGB ist das verboten.‖Das Gericht sah es anders.
Der Zug fährt ab 7.15 Uhr vom Hbf. in Bonn.‖Er ist voll.
Der FC siegte 2:1.‖Die Fans sangen.
Der 1. FC Harlow und der 2. Sieger trafen sich.‖Es regnete.
Im 3. Quartal stieg der Gewinn.‖Im 4. sank er.
Der Brand brach gegen 3.15 Uhr aus (dpa).‖Verletzt wurde niemand.
Er sagte: „Ich gehe.“‖Dann ging er.
Er kostet ca. 5 Mio. Euro bzw. 6 Mio. Dollar.‖Das ist viel.
Das kostet 5 Mio.‖Wer zahlt das?
Prof. Dr.-Ing. Max Vogt und Dipl.-Ing. Eva Klein bauten sie.‖Sie hält.
Sie wurde z. T. abgerissen, d. h. gesprengt.‖Der Rest steht.
Das Haus gehört der Stadt u. dem Land.‖Beide streiten.
St. Georg liegt bei Hamburg.‖Dort ist es laut.
Er kam i. d. R. zu spät.‖Sie war pünktlich.
Er ist Richter a. D. und Hptm. d. R. der Luftwaffe.‖Er lebt in Ulm.
Bundeskanzler a. D. Max Vogt sprach.‖Viele kamen.
Die Fa. Klein & Co. KG baut Kräne.‖Sie baut gut.
Sie verkauften Kräne, Seile usw.‖Danach war Schluss.
Er hat es gesagt ... oder auch nicht.‖Wer weiß?
Er hat es gesagt …‖Wer weiß?
Was nun?!‖Keiner weiß es.
Er rief: „Halt!“, doch niemand hielt.‖Alle liefen.
Kaiser Wilhelm II. floh nach Holland.‖Dort starb er.
Das war unter Wilhelm II.‖Die Republik kam danach.
Papst Johannes XXIII. war beliebt.‖Er starb 1963.
Die Aktie stieg auf 12,30 Euro.‖12 Euro waren es gestern.
Das geschah vor 3000 v. Chr. in Ägypten.‖Heute ist dort Sand.
Max M. (34) und Eva K. (28) sind frei.‖Das Gericht irrte.
Gegen Max M. wird ermittelt.‖Er schweigt.
Verurteilt wurde Max M.‖Der Richter war streng.
Die Polizei nahm Max M. fest.‖Danach ging er.
Tel. 0228 / 12 34, Fax s. u., E-Mail s. o. im Text.‖Anrufe bis 18 Uhr.
Der Preis beträgt 5 Euro inkl. MwSt. und zzgl. Versand.‖Das ist fair.
Er ging zur Schule Nr. 3.‖Sie nicht.
Die Sendung läuft Mo. bis Fr. um 20.15 Uhr.‖Am So. ist Pause.
Wer kommt am Fr.?‖Keiner.
Der Bus der Linie 5.‖Er fährt.
Min. 34: Tor.‖Min. 45: Pfiff.
Sie leitet die Kranbau AG.‖Die AG wächst.
Die ev. Kirche u. die kath. Kirche luden ein.‖Alle kamen.
Seit dem 11. September ist alles anders.‖Der 12. war still.
Am Montag, 3. 5., wird gestreikt.‖Danach nicht mehr.
Wir treffen uns am 5.10. in Bonn.‖Wer kommt?
Rund 3 Mrd. Menschen sahen zu.‖Es gab Streit.
Sie zogen in den 2. Stock.‖Unten wohnt ein Arzt.
Sein Sohn, geb. 1990, gest. 2010, war Maler.‖Er malte Kräne.
Sog. Querdenker zogen durch Bonn.‖Die Polizei sah zu.
Mehr dazu unter www.kran.example.‖Die Seite ist neu.
Yahoo! meldet Verluste.‖Die Aktie fällt.
Der Hafen schloss.¦Die Stadt schwieg.
Die Tat geschah Ecke Bahnhofstr./Ringstr. 5 in Ulm.‖Zeugen fehlen.
Der Vors. Richter sprach.‖Die Angekl. weinte.
Er wurde 80 J. alt.‖Sie lebt noch.
Er kommt um 5.‖Sie kommt um 6.
Die Temp. stieg auf 30 Grad.‖Es war heiß.
Sie las Bd. 3, Kap. 5, S. 12 und schlief ein.‖Das Buch fiel.
„Wir gehen.“‖Sie ging zuerst.
Der Täter rief: „Geld her!“, und floh.‖Die Polizei sucht ihn.
Er sagte, dass er „nie wieder“ komme.‖Dann kam er.
Der Ort liegt b. Bonn, Kr. Siegburg.‖Er ist klein.
Die UN-Resolution 242.‖Sie gilt.
Er fährt mit Tempo 120.‖Erlaubt sind 100.
Es kamen 1.200 Gäste.‖1.000 hatten Karten.
Die 3. und 4. Klasse singt.‖Die 5. tanzt.
Am Sa., 3. Mai, u. am So., 4. Mai, ist zu.‖Mo. ist offen.
Das Geb. gehört Hrn. Roth.‖Er vermietet es.
Die Bahn AG, vertr. d. d. Vorstand, klagt.‖Das LG Bonn prüft.
Das ist lt. Abs. 2 erlaubt, ggf. auch mehr.‖So sieht es das Amt.
Sie kostet 3,50 Euro/Std.‖Andere zahlen mehr.
Wer hat Recht?‖„Keiner“, sagt sie.‖Er schon.
In Berlin, Hamburg, Köln etc. wird gestreikt.‖In Ulm nicht.
Mit 3:2 (1:1) siegte Ulm.‖Das Tor fiel in der 89. Minute.
Es war am 1. 1. 2000.‖Alle feierten.
Er wurde Zweiter hinter M. Roth (SUI).‖Dritter wurde K. Vogt.`,
	"fr": `M. Dupont est parti.‖Mme. Roux est restée.
MM. Dupont et Roux, Mlle Petit et Mgr Roche sont venus.‖Ils sont repartis.
César est mort en 44 av. J.-C. à Rome.‖Auguste lui succéda.
« C'est fini. »‖Le chef partit.
« C'est fini ? » demanda-t-il.‖« Oui ! » cria-t-elle.
« Rentrez ! »‖Le policier criait.
“C'est fini.”‖Le chef partit.
Il a dit... rien.‖Elle a tout dit.
Il a dit : « Non... »‖Elle a ri.
– Non, dit-il.‖– Si, dit-elle.
— Tu viens ?‖— Jamais.
Rendez-vous à 10 h. 30 au 5 bd. Hugo.‖Entrée libre.
La loi n° 5 et l'art. 3 al. 2 s'appliquent.‖Le juge tranche.
Le no. 5 gagne.‖Le no. 7 perd.
Voir p. 34 et suiv.‖Tout y est.
Voir p. ex. le chap. 3, la fig. 4 et l'éd. 2.‖Tout y est.
Le prix est de 3,6 %.‖C'est peu.
Le prix a baissé de 3.6 pour cent.‖C'est peu.
Le XIXe s. fut long.‖Le XXe s. fut dur.
Louis XIV.‖Un roi.
Le Dr. Roux, le Pr. Petit et Me. Roche plaident.‖Le juge dort.
Ils vendent des grues, etc.‖Ils achètent des ports.
Ils vendent des grues, des câbles, etc., à bas prix.‖On achète.
L'O.N.U. a voté.‖La Chine s'est abstenue.
Les U.S.A. ont voté contre l'O.N.U.‖La Chine s'est abstenue.
La S.N.C.F. est en grève.‖Les trains sont rares.
La société Quai S.A. a perdu 3 M€.‖Le cours baisse.
La société Quai S.A.R.L. est morte.‖Vive la société.
Le Quai S.A.‖Le cours baisse.
Que faire ?!‖Rien.
Qui sait…‖Peut-être.
(AFP) – Le port est fermé.‖Les grues dorment.
Le port est fermé (AFP).‖Les grues dorment.
Le port est fermé, a dit M. J. Roux.‖Il a tort.
Paris l'emporte 2-1.‖Le public chante.
Le 1er. mai, on défile.‖Le 2, on dort.
La tour a été bâtie en 1902.[3]‖L'église est plus vieille.
Ste. Anne et St. Jean sont proches.‖On y va à pied.
Né le 3 janv. 1990, mort le 4 févr. 2010, il peignait.‖On l'oublia.
Le port a fermé.¦La ville se tait.
1. Ajoutez le riz.‖2. Remuez.‖3. Servez.
Yahoo! annonce des pertes.‖Le titre chute.
Rens. au tél. 01 23 45 67 89.‖On répond le matin.
Il vit av. Foch, au no 5, 3e ét. à gauche.‖Elle vit à Lyon.
Env. 300 pers. ont défilé.‖La police en a vu 100.
Cf. infra, p. 12.‖La suite suit.
Le vol. 3 et le t. 4 manquent.‖On les cherche.
Il est né à St-Malo.‖Il y vit.
La date ?‖Le 3 mai.
Il m'a dit : « Viens ! » et je suis venu.‖Elle non.
Art. 1.‖Le port est libre.
M. X... et Mme Y... sont en fuite.‖On les cherche.
Le général de Gaulle (1890-1970).‖Un homme.
La T.V.A. est à 20 %.‖Elle monte.
Le P.-D.G. est parti.‖Le S.-G. reste.
Il a 20 ans.‖20 ans !
« Halte ! », crie Roux.‖Il court.
« Qui est là ? »‖Roux ne répond pas.
Le 3e et le 4e sont là.‖Le 5e dort.
Cela coûte 5 €.‖C'est cher.
Le J.O. du 3 sept. 1990 en parle.‖On l'a lu.
C'est écrit dans le C. civ., art. 5.‖Le juge le sait.
Vivement l'été !...‖Ou pas.
"Non", a dit M. Roux.‖"Jamais."
La loi du 3 fév. a été votée.‖Elle s'applique.`,
	"es": `El Sr. D. Juan Vega vino.‖La Sra. Paz no.
Viajó a EE. UU. con el Dr. Ruiz.‖Volvió en mayo.
Viajó a los EE.UU.‖El lunes volvió.
Hay frutas, p. ej. peras.‖Son caras.
Ocurrió en el 44 a. C. en Roma.‖César murió.
«Se acabó.»‖El jefe se fue.
«Se acabó».‖El jefe se fue.
"¿Se acabó?", preguntó él.‖"¡Sí!", gritó ella.
—No —dijo—.‖Me quedo.
- No, dijo él.‖- Sí, dijo ella.
¿Qué hacer?‖¡Nada!‖¿Nada?
¿Qué dijo?‖¡Nada!
¡Vete! gritó el guardia.‖Nadie se fue.
Dijo: ¿por qué?‖Nadie lo sabe.
Cuesta 3,6 por ciento más.‖Es mucho.
Ganó el Real 2-1.‖La afición cantó.
El art. 5, párr. 2, inc. c) lo prohíbe.‖El juez duda.
La C. Mayor, n.º 3, y la Avda. del Mar, núm. 5, cierran.‖Hay obras.
La Cía. Vega S.A. vende.‖La Hnos. Ruiz S.L. compra.
La empresa es Muelle S.A.‖El valor cae.
El Excmo. Sr. Alcalde habló.‖La Ilma. Sra. Paz calló.
Vende grúas, cables, etc.‖Compra puertos.
Vende grúas, etc., en el puerto.‖Nadie compra.
El gol llegó en el min. 34.‖El partido acabó.
A las 10.30 h. salió el tren.‖Iba lleno.
A las 9 a.m. salió el tren.‖A las 3 p. m. llegó.
Llegó a las 9 p. m.‖Nadie lo esperaba.
Vivió en el s. XIX.‖Murió en el s. XX.
Juan Carlos I.‖Un rey.
Juan Carlos I abdicó.‖Felipe VI reina.
Espera... y verás.‖Nada.
Espera…‖Nada.
Ud. y Uds. lo saben.‖Vds. también.
Mons. Ruiz, el P. Vega y Fr. Luis rezan.‖El pueblo calla.
El Ing. Paz y la Arq. Ruiz firmaron.‖La obra sigue.
J. R. R. Tolkien y J. L. Borges escriben.‖Se leen.
El presupuesto es de 3 mill. de euros.‖Es poco.
Tel. 91 123 45 67.‖Llame por la mañana.
El puerto cerró.¦La ciudad calla.
El puerto cerró (EFE).‖La ciudad calla.
Bogotá, D.C., amaneció gris.‖Llovió.
Vive en Washington D.C.‖La ciudad es cara.
1. Añada el arroz.‖2. Remueva.‖3. Sirva.
Yahoo! anuncia pérdidas.‖El valor cae.
La ONU (pág. 3) votó.‖EE.UU. se abstuvo.
Las FF. AA. y las CC. OO. protestan.‖El Gobierno calla.
El Gob. Ruiz y el Cmdte. Vega salieron.‖El Tte. Paz se quedó.
Nació el 3 ene. de 1990.‖Murió el 4 feb.‖Nadie lo supo.
El Real Madrid C.F. ganó.‖El F.C. Mar perdió.
Lo dijo S. M. el Rey.‖SS. MM. viajan.
La Univ. Nac. abrió.‖La Fac. de Derecho no.
El exp. 123/2020 se cerró.‖El fiscal apeló.
«¿Quién es?», preguntó Ruiz.‖Nadie habló.
Tiene 20 años.‖20 años.
En 1990.‖Eso fue todo.
Mide 3 m. de alto y 2 m. de ancho.‖Es grande.
El Pte. Ruiz y el Vicepte. Vega callan.‖El país espera.
La Av. 9 de Julio y la C/ Mayor, 5, 3.º izq., arden.‖Hay humo.
¿Y ahora qué?...‖Nada.
El km. 34 de la ruta 5 está cortado.‖Hay desvío.
Habla Jorge L. B.‖Nadie escucha.`,
	"it": `L'on. Rossi e l'avv. Neri parlano.‖L'aula tace.
Il dott. Bianchi e il cav. uff. Verdi vengono.‖Gli altri no.
La Vela S.p.A. vende.‖Il titolo cala.
La società è la Vela S.p.A.‖Il titolo cala.
La società è la Vela S.r.l.‖Il titolo cala.
Accadde nel 44 a.C. a Roma.‖Cesare morì.
«È finita.»‖Il capo uscì.
«È finita?», chiese lui.‖«Sì!», gridò lei.
“È finita.”‖Il capo uscì.
«Via!» gridò l'agente.‖Nessuno si mosse.
«Via!»‖L'agente gridava.
– No, disse.‖– Sì, rispose lei.
L'art. 5, co. 2, lett. c) lo vieta.‖Il giudice dubita.
Il D.L. n. 5 e il d.lgs. 3 valgono.‖La Camera vota.
Vedi pag. 34 e segg.‖Tutto è lì.
Vedi p. es. il cap. 3.‖Tutto è lì.
Costa il 3,6 per cento.‖È poco.
Vende gru, cavi, ecc.‖Compra porti.
Vende gru, ecc., nel porto.‖Nessuno compra.
Nel sec. XIX c'era un re.‖Nel XX no.
Vittorio Emanuele II.‖Un re.
La Roma vince 2-1.‖I tifosi cantano.
Alle ore 10.30 parte il treno.‖È pieno.
Aspetta... e vedrai.‖Niente.
Aspetta…‖Niente.
Chi lo sa?!‖Nessuno.
S. Maria e SS. Trinità sono chiuse.‖Si prega altrove.
Abita in v.le Mazzini 5, p.zza Roma 3.‖È caro.
Il sen. Gallo e l'ing. Riva firmano.‖Il gen. Costa no.
J. R. R. Tolkien e G. B. Vico scrivono.‖Si leggono.
Il porto è chiuso.¦La città tace.
Il porto è chiuso (ANSA).‖La città tace.
Tel. 06 123456.‖Chiamare al mattino.
È nato il 3 genn. 1990.‖È morto il 4 febb. 2010.
Gli U.S.A. votano.‖La Cina no.
Vive negli U.S.A.‖La Cina è lontana.
1. Aggiungi il riso.‖2. Mescola.‖3. Servi.
Yahoo! annuncia perdite.‖Il titolo cala.
Il prof. univ. Rossi e la prof.ssa Verdi insegnano.‖Gli studenti dormono.
Il dott. ing. Rossi c/o Vela, int. 5.‖Lì sta.
Ca. 300 persone sfilano.‖La polizia ne conta 100.
Perché no?‖Perché sì.
Il n. 1 del mondo perde.‖Il n. 2 vince.
Chi è il n. 1?‖Nessuno.
Il P.M. chiede 5 anni.‖Il G.I.P. rinvia.
Lo dice il P.M. Rossi.‖Il giudice tace.
Il min. Gallo e il pres. Riva partono.‖Roma aspetta.
Il Sig. Rossi, la Sig.ra Bianchi e la Sig.na Verdi.‖Tutti qui.
Il ddl n. 3 e il d.P.R. n. 5 passano.‖Il Senato vota.
Il c.c., art. 5, e il c.p. lo vietano.‖Il P.G. tace.
«Chi è?», chiese Rossi.‖Nessuno parlò.
L'A.C. Vela vince.‖La U.S. Porto perde.
Alle 18.30.‖Poi basta.
Il C.d.A. di Vela S.p.a. approva.‖I soci no.
Il dr. Rossi e la dr.ssa Verdi.‖Due medici.
Misura 3 m. per 2.‖È poco.
Tel. e fax: 06 123.‖Sempre aperto.
C'è Mario R., 34 anni.‖È in cella.`,
	"pt": `O Sr. Silva e a Sra. D. Maria vieram.‖Os outros não.
A Cais Ltda. vende.‖A Porto S.A. compra.
A empresa é a Cais Ltda.‖O preço cai.
A empresa é a Cais S.A.‖O preço cai.
Ocorreu em 44 a.C. em Roma.‖César morreu.
“Acabou.”‖O chefe saiu.
“Acabou?”, perguntou ele.‖“Sim!”, gritou ela.
«Acabou.»‖O chefe saiu.
— Não, disse ele.‖— Sim, disse ela.
“Vai!” gritou o guarda.‖Ninguém foi.
O art. 5º, inc. II, § 2º proíbe.‖O juiz duvida.
A Av. Brasil, n.º 5, e a R. Direita, nº 3, fecham.‖Há obras.
Custa 3,6 por cento mais.‖É muito.
Custa R$ 3,6 mi.‖É muito.
Vende gruas, cabos, etc.‖Compra portos.
Vende gruas, etc., no porto.‖Ninguém compra.
Veja a pág. 34 e segs.‖Está tudo lá.
No séc. XIX havia um rei.‖No XX não.
D. Pedro II.‖Um rei.
O Porto vence por 2-1.‖A torcida canta.
Às 10.30 h parte o trem.‖Vai cheio.
Espera... e verás.‖Nada.
Espera…‖Nada.
Quem sabe?!‖Ninguém.
A Profa. Dra. Ana Luz e o Eng. Reis assinam.‖A obra segue.
O Gen. Costa, o Cel. Reis e o Cap. Melo saíram.‖O Ten. Luz ficou.
J. R. R. Tolkien e J. K. Rowling escrevem.‖São lidos.
O porto fechou.¦A cidade cala.
O porto fechou (Lusa).‖A cidade cala.
Tel. 21 123 456.‖Ligue de manhã.
Nasceu a 3 jan. 1990.‖Morreu em 4 fev. 2010.
Os E.U.A. votam.‖A China não.
Vive nos E.U.A.‖A China é longe.
1. Junte o arroz.‖2. Mexa.‖3. Sirva.
Yahoo! anuncia perdas.‖O papel cai.
O Exmo. Sr. Presidente falou.‖V. Exa. ouviu.
O Min. Reis e o Dep. Melo (PT-SP) votam.‖O Sen. Luz não.
O gol saiu aos 34 min. do 2º tempo.‖O jogo acabou.
Qual é o nº 1?‖Ninguém sabe.
A Cia. Vega e os Irmãos Reis vendem.‖O mercado sobe.
Há frutas, p. ex. peras.‖São caras.
Fonte: IBGE.‖Arte: A. Luz.
Ele disse: “Não.”‖Ela riu.
Ele perguntou: “Por quê?”‖Ela riu.
O STF decidiu por 6 a 5.‖O ministro saiu.
O Dr. João e a Dr.ª Ana vieram.‖Os Drs. Melo não.
A Prof.ª Luz e a Sr.ª Reis falaram.‖Todos ouviram.
O S.L. Benfica venceu.‖O F.C. Porto perdeu.
O R.E. n.º 123 foi julgado.‖O Min. Reis votou.
“Quem é?”, perguntou Reis.‖Ninguém falou.
Tem 20 anos.‖20 anos.
O km 34 da BR-101 está fechado.‖Há desvio.
Mede 3 m. de altura.‖É grande.
O Ver. Reis e o Pref. Melo discutem.‖A cidade espera.`,
	"nl": `Dhr. De Vries en mw. Bakker kwamen.‖Anderen niet.
Hij kwam o.a. uit Urk en m.n. uit Kampen.‖Dat weet men.
Hij woont Dorpsstr. 3 te Urk.‖Zij woont in Kampen.
“Het is voorbij.”‖De chef ging.
‘Het is voorbij.’‖De chef ging.
‘Is het voorbij?’, vroeg hij.‖‘Ja!’, riep zij.
‘Ga naar huis!’ riep de agent.‖Niemand ging.
„Het is voorbij.”‖De chef ging.
De Kade B.V. verkoopt.‖De Haven N.V. koopt.
Het bedrijf is de Kade B.V.‖De koers daalt.
Het kost 3,6 procent.‖Dat is weinig.
Het kost 3,6 mln.‖Wie betaalt dat?
Caesar stierf in 44 v.Chr. in Rome.‖Augustus volgde.
Caesar stierf in 44 v.Chr.‖Augustus volgde.
Art. 5 lid 2 jo. art. 3 BW verbiedt het.‖De rechter twijfelt.
Zie blz. 34 e.v. voor meer.‖Alles staat er.
Zie blz. 34 e.v.‖Alles staat er.
Ze verkopen kranen, kabels, enz.‖Ze kopen havens.
Ze verkopen kranen, enz., in de haven.‖Niemand koopt.
Ajax wint met 2-1.‖Het publiek zingt.
Om 10.30 uur vertrekt de trein.‖Die is vol.
Wacht... en zie.‖Niets.
Wacht…‖Niets.
Wie weet?!‖Niemand.
Prof. mr. dr. A. Vos en ir. P. Post spraken.‖Men luisterde.
Drs. J.P. Smit en ing. K. de Wit tekenden.‖Het werk begint.
Min. Vos en staatssecr. Post vertrekken.‖Den Haag wacht.
J. R. R. Tolkien en W. F. Hermans schrijven.‖Men leest ze.
De haven sloot.¦De stad zweeg.
De haven sloot (ANP).‖De stad zweeg.
Tel. 010 123456.‖Bel 's ochtends.
Hij is geb. 3 jan. 1990 en overl. 4 feb. 2010.‖Men vergat hem.
De V.S. stemden.‖China niet.
1. Voeg de rijst toe.‖2. Roer.‖3. Dien op.
Yahoo! meldt verlies.‖De koers daalt.
Z.K.H. Prins Vos en H.M. de Koningin kwamen.‖Het regende.
Koning Willem III.‖Een vorst.
Jan V. (34) en Els K. zijn vrij.‖De rechter dwaalde.
Het OM verdenkt Jan V.‖De zaak loopt.
Sint-Maarten, d.w.z. het eiland, is dicht.‖Niemand vliegt.
Het gaat om ca. 300 pers. per dag.‖Dat is veel.
's Avonds regende het.‖'t Was koud.
Wie is nr. 1?‖Niemand.
Nr. 1 wint van nr. 2.‖Het publiek zingt.
Dat zegt mr. Post a.i. directeur.‖Hij zwijgt.
De resp. partijen, t.w. Kade en Haven, tekenden.‖Men dronk.
De F.C. Haven won.‖De A.Z. Kade verloor.
Zie p. 34, noot 5.‖Daar staat het.
‘Wie is daar?’, vroeg Vos.‖Niemand sprak.
Het is 18.30 uur.‖De trein komt.
Hij is 20 jaar.‖20 jaar.
Het Gem. Vervoerbedrijf N.V. staakt.‖Niemand reist.
De heer J.M. de Vos c.s. klaagt.‖De rechtbank luistert.
De verdachte, M. el B., zwijgt.‖Zijn raadsman niet.
Hij stierf ca. 1650 n.Chr. te Delft.‖Men rouwde.`,
	"zh": `港口于3.5小时后关闭。¦渡轮停航。
“渡轮停航了。”¦港务局发表声明。
“你来吗？”他问。¦没有人回答。
新华社北京5月3日电（记者张三）港口关闭。¦渡轮停航。
他说：“我们留下！”¦她走了。
价格为1.2亿元；利润下降。¦股市下跌。`,
	"ja": `港は閉鎖された（共同）。¦フェリーは動かない。
「残りますか？」と記者は聞いた。¦誰も答えなかった。
「残ります」と彼は言った。
市長は「残る。」と述べた。¦反対の声もある。
本当に！？¦誰も知らない。`,
	"hi": `बंदरगाह बंद है।‖नौका नहीं चलेगी।
क्या नौका चलेगी?‖कोई नहीं जानता।
श्री ए. पी. शर्मा ने कहा, "हम रुकेंगे।"‖कोई नहीं बोला।
कीमत 3.6 प्रतिशत बढ़ी।‖मुनाफा घटा।`,
	"ar": `هل الميناء مغلق؟‖لا أحد يعلم.
قال: "سنبقى."‖لم يجب أحد.
ارتفع السعر 3.6 في المئة.‖وانخفض الربح؟‖نعم!`,
	"ru": `Он родился в 1950 г. и живет на ул. Мира, д. 5, кв. 3.‖Он стар.
«Все кончено.»‖Начальник ушел.
«Все кончено?» — спросил он.‖Никто не ответил.
— Нет, — сказал он.‖— Да, — сказала она.
Это стоит 3,6 млрд руб.‖Кто заплатит?`,
}

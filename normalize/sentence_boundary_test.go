package normalize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Sentences as newsrooms end them, by language; ‖ stands between two.
var boundaries = map[string]string{
	"en": `The vote was 12 to 3, approx. 80 percent.‖It was close in Vt. and N.H.
The talks failed on Sunday.‖No new date was set.‖Both sides blamed the U.S. delegation.‖It left at 5 p.m. on Friday.
He works for Acme Corp. in Salem, Ore., and lives at 12 Elm St. with his wife.‖They met in St. Louis.
Sen. John P. Vale, D-Mass., voted no.‖Gov. A. B. Roe did not vote.
“We will stay,” she said.‖“Why should we go?”‖Nobody answered.
“Stop!” he cried.‖“Now!”‖The crane stopped.
Sales rose 3.5 percent to $1.2 billion.‖Profit fell 0.4 percent.
See www.harlow.example/news.html for details.‖The page opens at noon.
Visit harlow.example.‖It is free.
The ship, built in 1998, sank.‖Six men drowned.‖One was found alive at 3 a.m.‖His name was Jim.
He said... well, nothing.‖Then he left…‖Nobody followed.
The U.S. Supreme Court ruled 5-4.‖The decision is final.
Prices at J.C. Penney Co. rose.‖Those of Dr. Pepper did not.
Is it over?‖Not yet, says Mr. Hill.‖"It never is!"
Jones Jr. scored twice.‖Smith Sr. watched.
The No. 2 crane fell.‖No one was hurt.
Yahoo! shares fell 2%.‖Those of Jeopardy! host Ann Hill rose.
He lives on 5th Ave. in a flat.‖The rent is high.
i.e. the port, e.g. the quay, etc. are closed.‖All of them.
"I don't know," he said (he never does).‖(He laughed.)‖Then it rained.
Mr. and Mrs. Roe left on Jan. 3, 2017.‖They took Flight No. 12.
The firm has 1,200 staff.‖2017 was its best year.
What does he want?‖No one knows.
The law (Art. 5, Sec. 2) says so.‖The court agrees.
It was on p. 12 of vol. 3.‖Nobody read it.
Then came Sgt. Maj. Tom Hill of Co. B.‖He saluted.
Lt. Gov. Ann Vale spoke first.‖Rep. Tom Hill, R-Ind., followed.
"The bill is dead."‖That was all the senator said.
Wait -- there is more.‖Much more.
They cited Roe v. Vale.‖The judge agreed.
He lives at 12 Elm St.‖She lives in Salem.
A man of ca. 50 came.‖He was b. 1950 in Harlow.
This is plan b.‖There is no other.
We need a Plan B.‖Analysts like it.‖Vitamin C.‖Vitamin D.
The yard closed in Sept.‖Analysts had said so.‖It opened last Oct.‖Harlow rejoiced.
The Sept. Fed meeting was long.‖They met on Sept. 14 and in Oct. 2014.
He and Ann B. Vale met John F. Roe.‖It was sold to Vale Inc.‖Nobody came.`,
	"de": `Das ist Plan B.‖Niemand hat ihn.‖Sie bauen Kräne, Seile usw.‖Niemand kauft sie.
Sie trafen sich im Sept.‖Analysten waren da.
Vgl. Bd. 3, Hrsg. Klein.
Am 3. Oktober 2018 kam der 1. FC Weiden z. B. nach Bonn.‖Dort regnete es.
Die Kran AG bzw. ihre Tochter zahlt 3,5 Mio. Euro.‖Das sind 20 Prozent mehr.
Dr. Anna Roth und Prof. Dr. Max Vogt sprachen.‖Beide gingen um 18.30 Uhr.
„Wir bleiben“, sagte er.‖„Warum auch nicht?“‖Niemand antwortete.
Das gilt gem. Art. 5 Abs. 2 GG.‖Daran ändert nichts etwas.
Er kam am Montag, den 5.‖Die Stadt schlief.
Sie wurde 18. und er 20.‖Dann kam der Krieg.
Das Haus an der Str. des 17. Juni brannte.‖Verletzt wurde niemand.
Das war im 19. Jahrhundert.‖Im 20. Jahrhundert kam der Hafen.
Er sprach u. a. mit Hrn. Vogt, d. h. mit dem Chef.‖Der schwieg.
Die Firma hat ca. 300 Beschäftigte, inkl. Leiharbeiter.‖Es waren mehr.
Der Zug fährt um 7.15 Uhr ab.‖Er kommt um 9 Uhr an.
Papst Franziskus traf Königin Elisabeth II.‖Sie sprachen lange.
König Ludwig XIV. von Frankreich starb 1715.‖Er war alt.
Der Kurs lag bei 12.345,67 Punkten.‖Am Vortag waren es 12.300.‖Das ist ein Plus.
St. Pauli verlor 0:2.‖Der HSV gewann.
Warum?‖Weil es regnete!‖Das sagte jedenfalls der Wirt.
Die Sache ist o. k., sagt er.‖Sie nicht.
Siehe S. 12 ff.‖Dort steht alles.
Das Ergebnis: ... nichts.‖Wirklich nichts...‖Alle gingen heim.
Am 24. 12. ist geschlossen.‖Danach wird geöffnet.
Das kostet 5 Euro pro qm.‖Mehr nicht.
Die Halle in Frankfurt a. M. ist voll.‖Die in Rothenburg o. d. T. auch.
Frau Dr. med. Anna Roth kam.‖Dr. phil. Max Vogt ging.`,
	"fr": `C'est le plan B.‖Personne n'en a.
Cf. p. 12, art. 3, al. 2.‖Il est 8 h. 30.
M. Dupont a vu Mme Roux.‖Il est reparti à 18 h 30.
« Nous restons », a-t-il dit.‖« Pourquoi partir ? »‖Personne n'a répondu.
Le prix est de 3,5 millions d'euros, cf. p. 12.‖C'est cher.
L'art. 5 de la loi le dit.‖Le juge aussi.
Il est né en 52 av. J.-C. à Rome.‖Il est mort jeune.
J.-P. Roche, le Dr Roux et le Pr. Martin sont venus.‖Tous trois ont parlé.
Les É.-U. et l'O.N.U. ont signé.‖La Chine, non.
Pourquoi ?‖Parce que !‖Voilà tout.
Il a dit : « Non. »‖Elle a dit oui.
Le 1er mars, c'est fini.‖Le 2, on recommence.
Des ports, des quais, etc.‖Tout est fermé.
La société Quai S.A. a vendu.‖Le cours baisse.
Et puis... rien.‖Rien du tout…‖On attend.
Rendez-vous au 12, av. Foch, bd. Hugo.‖Entrée libre.
Voir www.quai.example.‖C'est gratuit.
Le tél. sonne.‖Personne ne répond.
Le n° 5 gagne.‖Le no. 6 perd.
MM. Roux et Roche ont signé.‖Mgr. Martin était là.`,
	"es": `El Sr. López llegó a EE.UU. el lunes.‖¿Por qué?‖Nadie lo sabe.
¡Basta! gritó, y se fue.
La Dra. Vega y el Lic. Ríos firmaron.‖Después cenaron.
«Nos quedamos», dijo.‖«¿Por qué irnos?»‖Nadie respondió.
Costó 3,5 millones, aprox. el doble.‖Es caro.
El art. 5 de la ley lo dice.‖El juez también.
Vive en la Av. Mitre, núm. 12.‖Es un piso alto.
Ocurrió en el s. XIX a. C. en Roma.‖Murió joven.
La empresa Muelle S.A. de C.V. vendió todo.‖La acción cae.
El Gral. Ruiz y la Srta. Paz salieron a las 18.30 h.‖Llovía.
EE. UU. y la UE firmaron.‖China no.
Dijo: "No".‖Ella dijo que sí.
Y luego... nada.‖Nada de nada…‖Esperamos.
Véase pág. 12.‖Allí está todo.
Ganó 3-1.‖Fue fácil.
El 5 de mayo de 2018 llovió.‖El 6 no.
Juan P. Vega y J. L. Ruiz ganaron.‖Celebraron juntos.
Ud. no puede, dijo.‖Uds. tampoco.
Abrió el 3 ago. 2018.‖Cerró el 5 dic.‖Nadie vino.`,
	"it": `È il piano B.‖Nessuno ce l'ha.‖Vendono gru, ecc.‖Nessuno compra.
Il sig. Rossi e la dott.ssa Bianchi sono arrivati.‖Poi hanno cenato.
La Vela S.p.A. ha venduto.‖Il titolo cala.
«Restiamo», ha detto.‖«Perché andare?»‖Nessuno ha risposto.
L'art. 5, comma 2, lo dice.‖Il giudice pure.
L'on. Verdi, l'avv. Neri e il prof. Gallo hanno parlato.‖Erano le 18.30.
Nel sec. XIX a.C. c'era un porto.‖Ora no.
Barche, reti, ecc.‖Tutto fermo.
Costa 3,5 mln di euro, cfr. pag. 12.‖È caro.
E poi... niente.‖Niente di niente…‖Aspettiamo.
Gli U.S.A. e l'U.E. firmano.‖La Cina no.
Perché?‖Perché sì!‖Ecco tutto.
Il n. 5 vince.‖Il n. 6 perde.
La S.r.l. di Via S. Maria è fallita.‖Il curatore è al lavoro.
Ha detto: "No."‖Lei ha detto di sì.
Il 5 maggio 2018 pioveva.‖Il 6 no.
G. B. Rossi e P. P. Neri hanno vinto.‖Festa grande.
È nata il 3 ott. 2018 a Bari.‖Poi basta.
Il vertice è il 3 ott.‖Il sindaco non viene.`,
	"pt": `Prof. Luz, Eng. Reis e Arq. Paz vieram.‖É o plano B.‖Ninguém tem.
O Sr. Silva e a Dra. Costa chegaram.‖Depois jantaram.
“Ficamos”, disse.‖“Por que ir?”‖Ninguém respondeu.
A Cais S.A. vendeu tudo.‖A ação cai.
O art. 5º da lei diz isso.‖O juiz também.
Mora na Av. Brasil, n. 12.‖É um andar alto.
No séc. XIX a.C. havia um porto.‖Hoje não.
Custou R$ 3,5 mi, aprox. o dobro.‖É caro.
Os E.U.A. e a U.E. assinaram.‖A China não.
E depois... nada.‖Nada mesmo…‖Esperamos.
O Eng. Reis e o Prof. Dr. Melo falaram.‖Eram 18h30.
Barcos, redes, etc.‖Tudo parado.
D. Pedro II viajou.‖D. Maria ficou.
V. Ex.ª sabe disso.‖Todos sabem.
A Cais Ltda. faliu.‖Ninguém pagou.
Veja pág. 12.‖Está tudo ali.
A casa da Rua Direita, nº. 3, fechou.‖Em 3 ago. 2018 abriu.`,
	"nl": `Hij sprak met mr. De Boer en ds. Van Dam.‖Ze verkopen kranen, enz.‖Niemand koopt.
Het is plan B.‖Niemand heeft het.
Dhr. De Vries en mevr. Bakker kwamen.‖Daarna aten ze.
‘We blijven’, zei hij.‖‘Waarom niet?’‖Niemand antwoordde.
De Kade N.V. verkocht alles.‖De koers daalt.
Het kost 3,5 mln. euro, d.w.z. het dubbele.‖Dat is duur.
Art. 5 van de wet zegt dat.‖De rechter ook.
Drs. J. Smit, ir. P. Post en prof. dr. A. Vos spraken.‖Het was 18.30 uur.
Hij kwam o.a. uit Urk, bijv. met vis.‖Die was duur.
Boten, netten, enz.‖Alles lag stil.
In de 19e eeuw v.Chr. was hier niets.‖Nu wel.
En toen... niets.‖Helemaal niets…‖We wachten.
's Avonds regende het.‖'s Morgens niet.
't Is voorbij.‖Iedereen ging naar huis.
Zie blz. 12.‖Daar staat alles.
Op 5 mei 2018 regende het.‖Op 6 mei niet.
De V.S. en de E.U. tekenden.‖China niet.
Op 3 jan. 2018 kwam hij.‖Hij bleef tot 5 dec.‖Toen ging hij.`,
	"zh": `港口关闭。‖渡轮停航！‖为什么？‖没有人知道……‖大家都走了。
他说：“我们留下。”‖没有人回答。
价格上涨3.5%，达到1.2亿元。‖利润下降。
“停！”他喊道。‖起重机停了。`,
	"ja": `港は閉鎖された。‖フェリーは動かない！‖なぜか？‖誰も知らない。
「残ります。」と彼は言った。‖誰も答えなかった。
売上は3.5％増の12億円だった。‖利益は減った。`,
	"hi": `बंदरगाह बंद है।‖नौका नहीं चलेगी!‖क्यों?‖कोई नहीं जानता।
कीमत 3.5 प्रतिशत बढ़ी।‖मुनाफा घटा।
डॉ. शर्मा ने कहा कि वह रुकेंगे।‖कोई नहीं बोला।`,
	"ar": `الميناء مغلق.‖لن تبحر العبارات!‖لماذا؟‖لا أحد يعلم.
ارتفع السعر 3.5 في المئة.‖وانخفض الربح.
قال د. أحمد إنه باق.‖لم يجب أحد.`,
	"ru": `Порт закрыт.‖Паромы не ходят!‖Почему?‖Никто не знает.
Это стоит 3,5 млн руб. в год, т. е. дорого.‖Так сказал А. Б. Иванов.
Он родился в 1950 г. в Москве.‖Он умер в 2018 г.‖Его похоронили.
На ул. Ленина, д. 5, горит свет.‖Там живет проф. Петров.`,
	"pl": `Port jest zamknięty.‖Kosztuje to 3,5 mln zł rocznie, tj. dużo.‖Tak mówi prof. Nowak.`,
	"he": `הנמל סגור.‖המעבורות לא יפליגו!‖למה?‖איש אינו יודע.`,
	"ko": `항구가 폐쇄됐다.‖여객선은 다니지 않는다!‖왜?‖아무도 모른다.`,
}

func TestBoundaries(t *testing.T) {
	for language, lines := range boundaries {
		checkBoundaries(t, language, lines)
	}
	for language, lines := range hardBoundaries {
		checkBoundaries(t, language, lines)
	}
}

// What looks like the end of a sentence, a list or a note, and is none.
func TestBoundariesNot(t *testing.T) {
	for language, lines := range map[string]string{
		"en": `How many are left?‖12.‖Nobody knew.
The answer is B2.‖Nobody knew.
It began in 2016.‖12 ships came.
The tower fell in 1902.[12] the church says.
Take vitamin.A, then rest.
That is up to the department.;‖Officers agree.
What is it?‖5G.‖Nobody has it.
1.	Add the rice.‖2.	Stir it.
Write to Vale GmbH, Anna-Roth-Str. 48, Bonn.‖It helps.
Det. Ann Vale cited Roe v. Vale, 2nd Cir. 1998.‖The court agreed.
The yard.[a] The quay.
He left.‖: The rest stayed.
They couldn't.‖Harlow could.‖It is the bank's.‖Vale sold it.
It is 5 m.‖Nobody swims.`,
		"de": `Er trank Most.‖3 Liter davon.
Er fand ein Erz.‖3 Tonnen davon.`,
		"pt": `Ele vai ver.‖Amanhã.`,
		"es": `Tardó 34 min.‖Después salió.`,
		"nl": `Dat is een gen.‖Het muteert.`,
	} {
		checkBoundaries(t, language, lines)
	}
}

// checkBoundaries checks lines in which ‖ stands between two sentences with a space, or without one
// where the language has none, and ¦ between two without.
func checkBoundaries(t *testing.T, language, lines string) {
	for line := range strings.SplitSeq(lines, "\n") {
		space := " "
		if language == "zh" || language == "ja" {
			space = ""
		}
		x := plain(t).TextIn(strings.NewReplacer("‖", space, "¦", "").Replace(line), language)
		var want []string // the words of each
		for s := range strings.SplitSeq(strings.ReplaceAll(line, "¦", "‖"), "‖") {
			want = append(want, strings.Join(quotedWords(plain(t).TextIn(s, language)), " "))
		}
		var got []string
		for _, r := range x.Sentences {
			var words []string
			for _, w := range x.Words[r.Start:r.End] {
				words = append(words, x.Source[w.Start:w.End])
			}
			got = append(got, strings.Join(words, " "))
		}
		require.Equal(t, want, got, "%s: %s", language, line)
		checkRanges(t, x)
	}
}

func quotedWords(x *Text) []string {
	var out []string
	for _, w := range x.Words {
		out = append(out, x.Source[w.Start:w.End])
	}
	return out
}

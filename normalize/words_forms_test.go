package normalize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"
)

// numberForms are two forms of a number, an amount of money, a percentage, a unit, an ordinal, a day or a time of day a
// line, by language: = stands between those that have the same words with Options.Variants, ≠ between others.
var numberForms = map[string]string{
	"en": `a $1.3 trillion plan = a $1.3tn plan
a $1.3 trillion plan = a $1.3trn plan
it cost $1.3 billion ≠ it cost $1.3 million
it cost 1.3 billion dollars = it cost $1.3B
it cost US$1.3bn = it cost $1.3 billion
it cost US$ 1.3 billion = it cost $1.3 billion
it cost 1.3 billion US dollars = it cost $1.3 billion
it cost 1.3 billion U.S. dollars = it cost US$1.3bn
it cost A$5 million = it cost 5 million Australian dollars
it cost AU$5 million = it cost A$5m
it cost AUD 5 million = it cost A$5 million
it cost C$5 million = it cost 5 million Canadian dollars
it cost CAD$5 million = it cost C$5 million
it cost HK$5 million = it cost 5 million Hong Kong dollars
it cost S$5 million = it cost 5 million Singapore dollars
it cost NZ$5 million = it cost 5 million New Zealand dollars
it cost £2m = it cost 2 million pounds
it cost £2m = it cost 2m pounds
it cost £2mn = it cost £2 million
it cost 2 million pounds sterling = it cost £2 million
it cost €5bn = it cost 5 billion euros
it cost 5bn euros = it cost €5 billion
it cost 5 billion euro = it cost €5 billion
it cost EUR5bn = it cost €5 billion
it cost EUR 5 bn = it cost €5bn
it cost ¥5bn = it cost 5 billion yen
it cost 5 billion yuan = it cost CNY5bn
it cost 5 billion yuan = it cost RMB 5 billion
it cost Rs 500 crore = it cost 5 billion rupees
it cost ₹500 crore = it cost Rs 500 crore
it cost Rs. 500 crore = it cost Rs 500 crore
it cost Rs.500 crore = it cost Rs 500 crore
it cost INR 500 crore = it cost Rs 500 crore
Rs 5 lakh crore was spent = Rs 5 trillion was spent
Rs 1,23,456 was paid = Rs 123,456 was paid
it cost 5 lakh rupees = it cost Rs 500,000
it cost ZAR 5 million = it cost 5 million rand
it cost 5 million won ≠ it cost 5 million yen
it cost 5 billion won = it cost KRW 5 billion
it cost ₩5 billion = it cost 5 billion won
it cost ₽5 billion = it cost 5 billion rubles
it cost 5 billion roubles = it cost 5 billion rubles
it cost CHF 5 million = it cost 5 million Swiss francs
it cost SFr 5 million = it cost 5 million Swiss francs
it cost Fr. 5 million ≠ it cost 5 million dollars
it cost 5 million kronor ≠ it cost 5 million euros
it cost 50 cents ≠ it cost 50 dollars
it cost $0.50 = it cost $0.5
it cost $5.00 = it cost $5
it cost $5,000 = it cost $5000
it cost $5K = it cost $5,000
it cost $5,000.00 = it cost $5,000
it rose 3.6 percent = it rose 3.6%
it rose 3.6 percent = it rose 3.6 per cent
it rose 3.6 percent = it rose 3.6 pct
it rose 3.6 percent = it rose 3.6pc
it rose 3.6-percent = it rose 3.6 percent
a 3.6-percent rise = a 3.6% rise
it rose 3.6 percentage points ≠ it rose 3.6 percent
it rose 1.000 ≠ it rose 1000
it rose 1,000 = it rose 1000
it rose 1,000,000 = it rose 1 million
crowd of 1.5 mln = crowd of 1.5 million
2 million people = 2m people
$2 million-plus = $2m-plus
a $2-million home = a $2 million home
a $2m home = a $2-million home
$2.5-billion = $2.5 billion
between $2 and $3 billion ≠ between $2 and $3 million
$2-3 billion = $2–3 billion
$2bn-$3bn = $2 billion-$3 billion
2% to 3% = 2 percent to 3 percent
a 5km race = a 5 km race
a 5-km race = a 5 km race
it is 5 kilometres long = it is 5 kilometers long
it is 5 kilometres long = it is 5 km long
it weighs 5kg = it weighs 5 kg
it weighs 5 kg ≠ it weighs 5 g
it is 5 km ≠ it is 5 miles
it is 90°F = it is 90 °F
it is 90 degrees Fahrenheit ≠ it is 90 degrees Celsius
the 2nd man ≠ the 3rd man
the 21st century = the 21ST century
the 1980s = the 1980's
the 1980s ≠ the 1980
the ’80s = the '80s
two ships ≠ 2000 ships
two ships ≠ 2 ships
half of it ≠ all of it
5½ years = 5.5 years
on Aug. 6, 2018 = on August 6, 2018
on Aug 6 2018 = on August 6, 2018
on 6 Aug. 2018 = on 6 August 2018
on August 6th = on August 6
on 6th August = on 6 August
on Sept 11 = on September 11
on 9/11 ≠ on 911
on 2018-08-06 = on 2018‑08‑06
at 5 p.m. = at 5 PM
at 5 p.m. = at 5pm
at 5 P.M. = at 5 pm
at 5:00 p.m. = at 5 p.m.
at 5.30pm = at 5:30 p.m.
at 5 a.m. ≠ at 5 p.m.
No. 5 seed = No 5 seed
the No.5 seed = the No. 5 seed
a 6-2 vote = a 6–2 vote
minus 5 degrees ≠ 5 degrees
−5 degrees = -5 degrees
10-year-old = 10 year old
1.3bn people = 1.3 billion people
a billion people ≠ a million people
one billion people ≠ 1.3 billion people
0.5 = .5
100,000 = 100000
100,00 ≠ 100,000
three hundred ≠ 300,000
Boeing 737 MAX = Boeing 737 Max
747 jets ≠ 7.47 jets
1 in 5 ≠ 15
US$ ≠ A$
G7 nations = G-7 nations
COVID-19 = Covid-19
it cost 1.3 billion Australian dollars ≠ it cost 1.3 billion dollars
it cost 5 million British pounds = it cost £5m
in 2016 Sterling won ≠ in 2016 he won
in 2016 won ≠ in 2016 KRW
lost 5 sterling men ≠ lost £5 men
2m people fled = 2 million people fled
a pole 2m tall ≠ a pole 2 million tall
2m wide ≠ 2 million wide
on 3/10/2018 = on 03/10/2018
on 3/10/2018 ≠ on 3/11/2018
on 3/10/2018 ≠ on 31/0/2018
version 1.2.3 ≠ version 1.23
at 10.30am = at 10:30 a.m.
at 10.30am ≠ at 10.30pm
at 10:30 ≠ at 10:31
at 5:00 p.m. ≠ at 5:30 p.m.
a 5:00 start ≠ a 5 start
up 10.30 points = up 10.3 points
the F-16 jet = the F16 jet
the F-16 jet ≠ the F-18 jet
a B-52 crew = a B52 crew
Covid-19 ≠ Covid-20
the 1990's boom = the 1990s boom
in 2016's race ≠ in 2016s race
on May 1st = on May 1
the 1st of many ≠ the 1 of many
on 6th Street ≠ on 6 Street
March 6th = March 6
a 24-hour strike = a 24 hour strike
a 24-hour strike ≠ a 24-day strike
5 min late = 5 minutes late
5 h ≠ 5 min
400 MW plant = 400-megawatt plant
400 MW ≠ 400 GW
a .5 share = a 0.5 share
hit .300 = hit 0.3
end.5 is next ≠ end 0.5 is next
$2¼ = $2.25
Rs 50 thousand crore = Rs 500 billion
50 crore people = 500 million people
5 won ≠ 5
he won 5 won 3 ≠ he won 53
192.168.1.20 ≠ 192.168.1.21
call 555-12-2018 ≠ call 555122018
$5-$10 ≠ $5 $100
¥5m ≠ £5m
₩5bn ≠ ¥5bn
15-20 percent ≠ 1520 percent
the 3pm train = the 3 p.m. train
3 PM = 3 p.m.
1.5 million tonnes = 1.5m tonnes
10,000-strong = 10000-strong`,
	"de": `kostet 1,5 Mio. Euro = kostet 1,5 Millionen Euro
kostet 1,5 Mio Euro = kostet 1,5 Millionen Euro
kostet 1,5 Mill. Euro = kostet 1,5 Millionen Euro
kostet 1,5 Mio. EUR = kostet 1,5 Millionen Euro
kostet €1,5 Mio. = kostet 1,5 Millionen Euro
kostet EUR 1,5 Mio. = kostet 1,5 Millionen Euro
kostet 1,5 Mrd. Euro ≠ kostet 1,5 Mio. Euro
kostet 1,5 Mrd. Dollar = kostet 1,5 Milliarden US-Dollar
kostet 1,5 Mrd. US-Dollar = kostet 1,5 Milliarden Dollar
kostet 1,5 Mrd. $ = kostet 1,5 Milliarden Dollar
kostet 1,5 Bio. Euro = kostet 1,5 Billionen Euro
kostet 1,5 Billionen Euro ≠ kostet 1,5 Milliarden Euro
kostet 5 Tsd. Euro = kostet 5000 Euro
kostet 5 Tausend Euro = kostet 5.000 Euro
kostet CHF 500 = kostet 500 Schweizer Franken
kostet 500 Pfund = kostet £500
kostet 5,00 Euro = kostet 5 Euro
kostet 5,- Euro = kostet 5 Euro
kostet 5,– Euro = kostet 5 Euro
kostet 12.500 Euro = kostet 12 500 Euro
kostet 12'500 Franken = kostet 12.500 Franken
kostet 12’500.50 Franken = kostet 12.500,50 Franken
stieg um 3,6 Prozent = stieg um 3,6 %
stieg um 3,6 Prozent = stieg um 3,6%
stieg um 3,6 Prozent = stieg um 3,6 Proz.
stieg um 3,6 Prozentpunkte ≠ stieg um 3,6 Prozent
3,6-prozentige Rendite ≠ 36-prozentige Rendite
ein Plus von 0,5 ≠ ein Plus von 5
1.000 Menschen = 1000 Menschen
1.000 Menschen ≠ 1,000 Menschen
eine Million Menschen ≠ eine Milliarde Menschen
1 Million Menschen = 1.000.000 Menschen
1,5 km = 1,5 Kilometer
am 3. Mai = am 3.Mai
am 3. Okt. = am 3. Oktober
am 3.10.2018 = am 03.10.2018
am 3.10.2018 ≠ am 3102018
um 10.30 Uhr = um 10:30 Uhr
um 10 Uhr ≠ um 10.30 Uhr
das 1. Tor ≠ das 2. Tor
Nr. 5 = Nr 5
rund 5 Mio. Tonnen = rund 5 Millionen Tonnen
5½ Jahre = 5,5 Jahre
15-Jähriger = 15-jähriger
die 90er Jahre = die 90er-Jahre
um 10.30 Uhr ≠ um 10.31 Uhr
ab 10.30 Uhr = ab 10:30 Uhr
um 18.00 Uhr = um 18 Uhr
am 03.05.2018 = am 3.5.2018
am 03.05. kommt ≠ am 03.06. kommt
5 Bio. Euro ≠ 5 Mio. Euro
5 Bio Äpfel ≠ 5 Äpfel
500 Schweizer Franken = CHF 500
500 Schweizer Bürger ≠ 500 Bürger
5 Millionen australische Dollar = A$5 Mio.
5 Kilometer = 5 km
5 Kilometer ≠ 5 Kilogramm
1917 Zar Nikolaus ≠ 1917 Nikolaus
um 3,50 Euro ≠ um 3.50 Uhr
12.30 Euro ≠ 12.40 Euro
1.234.567 = 1234567
3. Oktober ≠ 3.1 Oktober`,
	"fr": `coûte 1,5 million d'euros = coûte 1,5 M€
coûte 1,5 million d’euros = coûte 1.500.000 euros
coûte 1,5 million d'euros = coûte 1,5 million d'EUR
coûte 1,5 milliard d'euros = coûte 1,5 Md€
coûte 1,5 milliard d'euros = coûte 1,5 Mds€
coûte 1,5 milliard d'euros = coûte 1,5 Mds d'euros
coûte 1,5 milliard d'euros = coûte 1,5 mrd d'euros
coûte 1,5 milliard d'euros ≠ coûte 1,5 million d'euros
coûte 1,5 milliard de dollars = coûte 1,5 milliard $
coûte 1,5 million de dollars = coûte 1,5 M$
coûte 1,5 milliard de dollars américains = coûte 1,5 milliard de dollars
coûte 5 k€ = coûte 5 000 euros
coûte 5 K€ = coûte 5.000 €
coûte 12 500 € = coûte 12 500 euros
coûte 12 500 € = coûte 12.500 euros
coûte 12 500 € = coûte 12 500 €
coûte 5 millions de livres = coûte 5 millions £
coûte 5 millions de livres sterling = coûte £5 millions
coûte 500 francs suisses = coûte 500 CHF
coûte 3,50 € = coûte 3,5 euros
baisse de 3,6 % = baisse de 3,6 pour cent
baisse de 3,6 % = baisse de 3,6%
baisse de 3,6 points ≠ baisse de 3,6 %
1 000 morts = 1.000 morts
1 000 morts = 1000 morts
1 000 morts ≠ 1,000 mort
1,5 million de morts = 1.500.000 morts
1,5 million de morts = 1 500 000 morts
le 3 févr. 2018 = le 3 février 2018
le 1er mai = le 1ᵉʳ mai
à 18h30 = à 18 h 30
à 18h30 = à 18H30
à 18h = à 18 heures
à 18h ≠ à 18h30
le n° 5 = le no 5
le n° 5 = le nº 5
le 2e tour = le 2ème tour
5 km = 5 kilomètres
à 18h00 = à 18h
à 18h30 ≠ à 18h31
500 livres rares ≠ 500 £ rares
le 2ème = le 2e
le 2e ≠ le 3e
1,5 million de morts ≠ 1,5 milliard de morts
20° à Paris ≠ 20 à Lyon
500 francs suisses = 500 CHF
5 heures = 5 h
5 heures ≠ 5 jours`,
	"es": `cuesta 1,5 millones de euros = cuesta 1.500.000 euros
cuesta 1,5 millones de euros = cuesta 1,5 M€
cuesta 1,5 millones de euros = cuesta 1,5 mill. de euros
cuesta 1.500 millones de euros = cuesta 1,5 mil millones de euros
cuesta 1.500 millones de euros = cuesta 1.500 M€
cuesta 1.500 millones de euros ≠ cuesta 1,5 millones de euros
cuesta 1,5 billones de euros ≠ cuesta 1,5 mil millones de euros
cuesta 5 millones de dólares = cuesta US$5 millones
cuesta 5 millones de dólares = cuesta 5 millones de dólares estadounidenses
cuesta 5 millones de dólares = cuesta USD 5 millones
cuesta 500 pesos ≠ cuesta 500 euros
cuesta 500 libras = cuesta £500
cuesta 5 mil euros = cuesta 5.000 euros
cuesta 5 mil euros = cuesta 5000 euros
cuesta 5 mil euros ≠ cuesta 5 mil millones de euros
sube un 3,6% = sube un 3,6 por ciento
sube un 3,6 % = sube un 3,6%
sube 3,6 puntos ≠ sube 3,6 por ciento
10 000 personas = 10.000 personas
10.000 personas ≠ 10,000 personas
1 millón de personas = 1.000.000 de personas
un millón de personas ≠ un billón de personas
el 3 de ago. de 2018 = el 3 de agosto de 2018
el n.º 5 = el nº 5
el núm. 5 = el núm 5
a las 18.30 = a las 18:30
a las 18.30 h = a las 18:30 horas
el 1.er lugar = el 1er lugar
el 1.º de mayo = el 1º de mayo
el 1.º ≠ el 2.º
1 millón de euros ≠ 1 millón de dólares
2 millones de personas = 2.000.000 de personas
a las 18.30 h ≠ a las 18.31 h
las 10.30 toneladas ≠ las 10.40 toneladas
el 3 de ago. ≠ el 3 de sep.
en 1917 zar Nicolás ≠ en 1917 Nicolás
5 kilómetros = 5 km`,
	"it": `costa 1,5 milioni di euro = costa 1,5 mln di euro
costa 1,5 milioni di euro = costa 1,5 mln euro
costa 1,5 milioni di euro = costa 1,5 mln €
costa 1,5 miliardi di euro = costa 1,5 mld di euro
costa 1,5 miliardi di euro = costa 1,5 mld€
costa 1,5 miliardi di euro = costa 1.500 milioni di euro
costa 1,5 miliardi di euro ≠ costa 1,5 milioni di euro
costa 5 miliardi di dollari = costa $5 miliardi
costa 5 miliardi di dollari = costa 5 miliardi di dollari USA
costa 5mila euro = costa 5.000 euro
costa 5 mila euro = costa 5.000 euro
costa 500 sterline = costa £500
costa 12.500 euro = costa 12500 euro
cala del 3,6% = cala del 3,6 per cento
cala del 3,6 % = cala del 3,6%
cala del 3,6 percento = cala del 3,6%
mille persone ≠ mila persone
10mila persone = 10.000 persone
10mila persone ≠ 10 persone
1 milione di persone = 1.000.000 di persone
il 3 ott. 2018 = il 3 ottobre 2018
alle 18.30 = alle 18:30
il n. 5 = il n.5
il 1° maggio = il 1º maggio
alle 3.50 euro ≠ alle 3:50
il 2° posto = il 2º posto
2 milioni di persone ≠ 2 miliardi di persone`,
	"pt": `custa R$ 1,5 milhão = custa 1,5 milhão de reais
custa R$ 1,5 mi = custa R$ 1,5 milhão
custa R$ 1,5 bi = custa R$ 1,5 bilhão
custa R$ 1,5 bilhão = custa 1,5 bilhões de reais
custa R$ 1,5 bilhão ≠ custa R$ 1,5 milhão
custa 1,5 mil milhões de euros = custa 1.500 milhões de euros
custa US$ 5 milhões = custa 5 milhões de dólares
custa US$ 5 mil = custa US$ 5.000
custa R$ 5 mil = custa R$ 5.000,00
custa € 5 milhões = custa 5 milhões de euros
custa 5 M€ = custa 5 milhões de euros
custa 500 libras = custa £500
sobe 3,6% = sobe 3,6 por cento
sobe 3,6 % = sobe 3,6%
sobe 3,6 pontos ≠ sobe 3,6 por cento
10 mil pessoas = 10.000 pessoas
10 mil pessoas = 10 000 pessoas
1 milhão de pessoas = 1.000.000 de pessoas
às 18h30 = às 18:30
às 18h = às 18 horas
o nº 5 = o n.º 5
o 1º lugar = o 1.º lugar
em 3 ago. 2018 = em 3 agosto 2018
o 2.º lugar = o 2º lugar
a 2.ª vez ≠ o 2.º vez
2 milhões de pessoas = 2.000.000 de pessoas`,
	"nl": `kost 1,5 miljoen euro = kost 1,5 mln. euro
kost 1,5 miljoen euro = kost 1,5 mln euro
kost 1,5 miljoen euro = kost € 1,5 miljoen
kost 1,5 miljoen euro = kost €1,5 mln
kost 1,5 miljoen euro = kost EUR 1,5 miljoen
kost 1,5 miljard euro = kost 1,5 mrd. euro
kost 1,5 miljard euro = kost 1,5 mld. euro
kost 1,5 miljard euro ≠ kost 1,5 miljoen euro
kost 5 miljard dollar = kost $5 miljard
kost 5 miljard dollar = kost 5 miljard Amerikaanse dollar
kost € 5,- = kost 5 euro
kost € 5,00 = kost 5 euro
kost 5 duizend euro = kost 5.000 euro
kost 500 pond = kost £500
daalt 3,6 procent = daalt 3,6%
daalt 3,6 procent = daalt 3,6 %
daalt 3,6 procentpunt ≠ daalt 3,6 procent
10.000 mensen = 10 000 mensen
10.000 mensen ≠ 10,000 mensen
om 18.30 uur = om 18:30 uur
op 3 jan. 2018 = op 3 januari 2018
de 2e ronde = de 2de ronde
nr. 5 = nr 5
kost 5 miljoen de eigenaar ≠ kost 5 miljoen eigenaar
om 18.30 ≠ om 18.31
de 1ste = de 1e
de 1e ≠ de 2e`,
	"zh": `１２３人 = 123人
3.5％ = 3.5%
1.3亿元 ≠ 1.3万元`,
	"ja": `１２億円 = 12億円`,
	"ru": `3,5 млн руб. = 3,5 миллиона рублей
3,5 млрд долларов = $3,5 млрд
3,5% = 3,5 процента
10 000 человек = 10 000 человек`,
	"ar": `٣٫٦٪ = 3.6%`,
	"hi": `३.६% = 3.6%`,
}

func TestNumberForms(t *testing.T) {
	n := newNormalizer(t, &Options{Variants: true, PlainText: true})
	for language, lines := range numberForms {
		for line := range strings.SplitSeq(lines, "\n") {
			if a, b, same := strings.Cut(line, " = "); same {
				require.Equal(t, ids(n.TextIn(a, language)), ids(n.TextIn(b, language)), "%s: %s", language, line)
				require.Equal(t, ids(n.TextIn(a, language)), ids(n.TextIn(norm.NFD.String(a), language)), "%s: %s, decomposed", language, line)
			} else {
				a, b, differs := strings.Cut(line, " ≠ ")
				require.True(t, differs, "%s: %s", language, line)
				require.NotEqual(t, ids(n.TextIn(a, language)), ids(n.TextIn(b, language)), "%s: %s", language, line)
			}
		}
	}
}

package normalize

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// One sentence of a report is of its language, and no language is better than a wrong one: neighbours without a
// list share many small words with one that has.
func TestLanguageOfASentence(t *testing.T) {
	n := plain(t)
	for _, c := range []struct{ language, source string }{
		{"en", "The minister said on Monday she would resign after the vote."},
		{"en", "Police in Tarnby said two men were arrested near the old mill."},
		{"en", "Shares of Valeson Shipping rose 4.5 percent in early trading on Tuesday."},
		{"en", "He told reporters that the talks had failed and that no new date was set."},
		{"en", "TARNBY (Reuters) - Three people were killed when a bus left the road."},
		{"de", "Die Ministerin sagte am Montag, sie werde nach der Abstimmung zurücktreten."},
		{"de", "Die Polizei in Tarnby nahm zwei Männer in der Nähe der alten Mühle fest."},
		{"de", "Die Aktien von Valeson stiegen im frühen Handel um 4,5 Prozent."},
		{"de", "Er sagte, die Gespräche seien gescheitert und ein neuer Termin stehe nicht fest."},
		{"de", "Tarnby (dpa) - Bei einem Busunfall sind drei Menschen getötet worden."},
		{"nl", "De minister zei maandag dat ze na de stemming zal aftreden."},
		{"nl", "De politie in Tarnby heeft twee mannen aangehouden bij de oude molen."},
		{"nl", "De aandelen van Valeson stegen dinsdag in de vroege handel met 4,5 procent."},
		{"nl", "Hij zei dat de gesprekken waren mislukt en dat er geen nieuwe datum is."},
		{"nl", "TARNBY (ANP) - Bij een busongeluk zijn drie mensen om het leven gekomen."},
		{"fr", "La ministre démissionne à cause du contrat des ferries"},
		{"fr", "Les prix du pétrole reculent avant des chiffres"},
		{"fr", "La ministre a déclaré lundi qu'elle démissionnerait après le vote."},
		{"fr", "La police de Tarnby a arrêté deux hommes près du vieux moulin."},
		{"fr", "Les actions de Valeson ont gagné 4,5 % mardi en début de séance."},
		{"fr", "Il a dit que les discussions avaient échoué et qu'aucune date n'était fixée."},
		{"fr", "TARNBY (AFP) - Trois personnes sont mortes dans un accident d'autocar."},
		{"es", "Dimite la ministra por el contrato de los transbordadores"},
		{"es", "La ministra dijo el lunes que dimitirá después de la votación."},
		{"es", "La policía de Tarnby detuvo a dos hombres cerca del viejo molino."},
		{"es", "Las acciones de Valeson subieron un 4,5 por ciento al inicio de la sesión."},
		{"es", "Dijo que las negociaciones fracasaron y que no hay una nueva fecha."},
		{"es", "Tarnby (EFE).- Tres personas murieron al salirse de la carretera un autobús."},
		{"pt", "Ministra demite-se por causa do contrato dos barcos"},
		{"pt", "A ministra disse na segunda-feira que vai renunciar depois da votação."},
		{"pt", "A polícia de Tarnby prendeu dois homens perto do velho moinho."},
		{"pt", "Ele disse que as negociações falharam e que não há uma nova data."},
		{"pt", "Tarnby (Lusa) - Três pessoas morreram num acidente com um autocarro."},
		{"und", "A ministra dixo o luns que dimitirá despois da votación."},
		{"und", "A policía de Tarnby detivo a dous homes preto do vello muíño, informou onte a Garda Civil."},
		{"und", "La ministra ha dit dilluns que dimitirà després de la votació."},
		{"und", "La policia de Tarnby ha detingut dos homes a prop del vell molí, segons fonts de la investigació."},
		{"it", "La ministra si dimette per il contratto dei traghetti"},
		{"it", "La ministra ha detto lunedì che si dimetterà dopo il voto."},
		{"it", "La polizia di Tarnby ha arrestato due uomini vicino al vecchio mulino."},
		{"it", "Le azioni di Valeson sono salite del 4,5% nei primi scambi."},
		{"it", "Ha detto che i colloqui sono falliti e che non c'è una nuova data."},
		{"it", "TARNBY (ANSA) - Tre persone sono morte in un incidente di pullman."},
		{"ro", "Ministra demisionează din cauza contractului pentru feriboturi"},
		{"ro", "Ministra a declarat luni că va demisiona după vot."},
		{"ro", "Poliţia din Tarnby a arestat doi bărbaţi lângă moara veche şi îi caută pe ceilalţi."},
		{"ro", "Poliția din Tarnby a arestat doi bărbați lângă moara veche și îi caută pe ceilalți."},
		{"ro", "El a spus că negocierile au eșuat și că nu există o nouă dată."},
		{"sv", "Ministern sade i måndags att hon avgår efter omröstningen."},
		{"sv", "Polisen i Tarnby grep två män nära den gamla kvarnen."},
		{"sv", "Han sade att samtalen hade misslyckats och att inget nytt datum är bestämt."},
		{"sv", "Valesons aktie steg 4,5 procent i den tidiga handeln på tisdagen."},
		{"da", "Ministeren sagde mandag, at hun vil gå af efter afstemningen."},
		{"da", "Politiet i Tarnby har anholdt to mænd i nærheden af den gamle mølle."},
		{"da", "Han sagde, at samtalerne var brudt sammen, og at der ikke er en ny dato."},
		{"da", "Tre mennesker er blevet dræbt, da en bus kørte af vejen uden for byen."},
		{"no", "Statsråden sa mandag at hun vil gå av etter avstemningen."},
		{"no", "Politiet i Tarnby har pågrepet to menn i nærheten av den gamle mølla."},
		{"no", "Han sa at samtalene hadde brutt sammen, og at det ikke er noen ny dato."},
		{"no", "Valesons aksje steg 4,5 prosent i tidlig handel tirsdag."},
		{"no", "Tre mennesker er drept etter at en buss kjørte av veien utenfor byen."},
		{"no", "Statsråden sa måndag at ho vil gå av etter røystinga, og at ingen hadde bede henne om det."},
		{"und", "Ráðherrann sagði á mánudag að hún myndi segja af sér eftir atkvæðagreiðsluna."},
		{"fi", "Ministeri sanoi maanantaina, että hän eroaa äänestyksen jälkeen."},
		{"fi", "Poliisi otti Tarnbyssä kiinni kaksi miestä vanhan myllyn luona."},
		{"fi", "Hän sanoi, että neuvottelut olivat epäonnistuneet eikä uutta päivää ole sovittu."},
		{"und", "Minister ütles esmaspäeval, et ta astub pärast hääletust tagasi."},
		{"und", "Politsei pidas Tarnbys kinni kaks meest vana veski lähedal, kuid kolmas pääses põgenema."},
		{"und", "Ministre pirmdien sacīja, ka pēc balsojuma atkāpsies no amata."},
		{"und", "Ministrė pirmadienį sakė, kad po balsavimo atsistatydins."},
		{"pl", "Minister powiedziała w poniedziałek, że po głosowaniu poda się do dymisji."},
		{"pl", "Policja w Tarnby zatrzymała dwóch mężczyzn w pobliżu starego młyna."},
		{"pl", "Powiedział, że rozmowy się nie powiodły i że nie ma nowego terminu."},
		{"cs", "Ministryně v pondělí řekla, že po hlasování odstoupí."},
		{"cs", "Policie v Tarnby zadržela dva muže poblíž starého mlýna."},
		{"cs", "Řekl, že jednání selhala a že nový termín není stanoven."},
		{"sk", "Ministerka v pondelok povedala, že po hlasovaní odstúpi."},
		{"sk", "Povedal, že rokovania zlyhali a že nový termín nie je určený."},
		{"hr", "Ministrica je u ponedjeljak rekla da će podnijeti ostavku nakon glasovanja."},
		{"hr", "Policija je u Tarnbyju uhitila dvojicu muškaraca blizu staroga mlina."},
		{"hr", "Rekao je da su razgovori propali i da novi datum nije određen."},
		{"sr", "Министарка је у понедељак рекла да ће поднети оставку после гласања."},
		{"sr", "Полиција је у Тарнбију ухапсила двојицу мушкараца."},
		{"mk", "Министерката во понеделникот рече дека ќе поднесе оставка по гласањето."},
		{"bg", "Министърката заяви в понеделник, че ще подаде оставка след гласуването."},
		{"bg", "Полицията в Тарнби задържа двама мъже край старата воденица."},
		{"ru", "Порт открылся после шторма"},
		{"ru", "Министр заявила в понедельник, что уйдёт в отставку после голосования."},
		{"ru", "Полиция Тарнбю задержала двоих мужчин у старой мельницы."},
		{"uk", "Порт відкрили після шторму"},
		{"uk", "Міністерка заявила в понеділок, що піде у відставку після голосування."},
		{"uk", "Поліція затримала двох чоловіків біля старого млина."},
		{"be", "Міністарка заявіла ў панядзелак, што пойдзе ў адстаўку пасля галасавання."},
		{"kk", "Министр дүйсенбіде дауыс беруден кейін отставкаға кететінін айтты."},
		{"tr", "Bakan pazartesi günü oylamadan sonra istifa edeceğini söyledi."},
		{"tr", "Polis Tarnby'de eski değirmenin yakınında iki kişiyi gözaltına aldı."},
		{"tr", "Görüşmelerin başarısız olduğunu ve yeni bir tarih belirlenmediğini söyledi."},
		{"hu", "A miniszter hétfőn azt mondta, hogy a szavazás után lemond."},
		{"hu", "A rendőrség két férfit fogott el Tarnbyben a régi malom közelében."},
		{"el", "Το λιμάνι ανοίγει ξανά μετά την καταιγίδα"},
		{"he", "הנמל נפתח מחדש אחרי הסערה"},
		{"ar", "أعلنت الوزيرة يوم الاثنين أنها ستستقيل بعد التصويت."},
		{"ar", "إعادة فتح الميناء بعد العاصفة"},
		{"fa", "وزیر روز دوشنبه گفت پس از رای\u200cگیری استعفا می\u200cدهد."},
		{"fa", "بندر پس از توفان بازگشایی شد"},
		{"ur", "وزیر نے پیر کے روز کہا کہ وہ ووٹنگ کے بعد مستعفی ہو جائیں گی۔"},
		{"ps", "وزیرې د دوشنبې په ورځ وویل چې د رایو اخیستلو وروسته به استعفا وکړي."},
		{"hi", "मंत्री ने सोमवार को कहा कि वह मतदान के बाद इस्तीफा देंगी।"},
		{"bn", "মন্ত্রী সোমবার বলেন, ভোটের পর তিনি পদত্যাগ করবেন।"},
		{"ta", "வாக்கெடுப்புக்குப் பிறகு பதவி விலகுவதாக அமைச்சர் கூறினார்."},
		{"th", "รัฐมนตรีกล่าวเมื่อวันจันทร์ว่าจะลาออกหลังการลงคะแนน"},
		{"zh", "部长周一表示，她将在投票后辞职。"},
		{"ja", "大臣は月曜日、採決後に辞任すると述べた。"},
		{"ko", "장관은 월요일 표결 뒤 사임하겠다고 말했다."},
		{"id", "Menteri itu mengatakan pada hari Senin bahwa ia akan mundur setelah pemungutan suara."},
		{"id", "Polisi menangkap dua orang di dekat kincir tua di Tarnby."},
		{"und", "Bộ trưởng cho biết hôm thứ Hai rằng bà sẽ từ chức sau cuộc bỏ phiếu."},
		{"und", "Waziri alisema Jumatatu kwamba atajiuzulu baada ya kura."},
		{"und", "Sinabi ng ministro noong Lunes na magbibitiw siya pagkatapos ng botohan sa Senado."},
		{"und", "Dúirt an tAire Dé Luain go n-éireodh sí as tar éis na vótála."},
		{"und", "Ministroak astelehenean esan zuen bozketaren ondoren dimisioa emango duela."},
		{"und", "Ministrja tha të hënën se do të japë dorëheqjen pas votimit."},
		{"und", "Il-ministru qalet it-Tnejn li se tirriżenja wara l-vot."},
		{"und", "D'Ministesch sot e Méindeg, si géif no der Ofstëmmung zrécktrieden."},
		{"und", "Hodie legatus dixit se post comitia magistratu abiturum esse."},
		{"und", "La ministro diris lunde, ke ŝi demisios post la voĉdonado."},
		{"en", "\"Liberté, égalité, fraternité, c'est fini pour nous,\" the minister told the crowd before she left."},
		{"fr", "Le ministre a répondu : « We are not going back », avant de quitter la salle."},
		{"nl", "De minister zei \"wir schaffen das\" en liep weg van de pers."},
		{"it", "Il ministro ha risposto \"no comment\" ed è uscito dalla sala."},
		{"pt", "O ministro respondeu \"no pasarán\" e saiu da sala sem falar com a imprensa."},
		{"mr", "शाळा आणि बाजारपेठ सोमवारी बंद राहतील, असे मुख्यमंत्र्यांनी सकाळी सांगितले; शेतकऱ्यांना वेळ मिळेल."},
		{"mn", "Төрийн өмчийн үйлдвэрийн газрын захирал өчигдөр огцорсон гэж мэдэгдэв."},
	} {
		assert.Equal(t, c.language, n.Text(c.source).Language, "%q", c.source)
	}
}

// A quotation in another language is not what a short text is written in, unless it is all of it.
func TestLanguageBesideAQuotation(t *testing.T) {
	n := plain(t)
	for _, c := range []struct{ language, source string }{
		{"es", "El ministro respondió \"we are not going back to the table\" y salió de la sala."},
		{"de", "Der Minister sagte: \"We will not go back to the table\", und verließ den Raum."},
		{"de", "„We will not go back to the table“, sagte der Minister und ging."},
		{"fr", "Le ministre a répondu : « We are not going back », avant de quitter la salle."},
		{"nl", "De minister zei \"wir schaffen das nicht mehr\" en liep weg van de pers."},
		{"en", "“La liberté et l'égalité, c'est fini pour nous,” the minister told the crowd."},
		{"it", "»We are not going back to the table«, ha risposto il ministro ed è uscito dalla sala."},
		{"pt", "O ministro respondeu \"they shall not pass\" e saiu da sala sem falar com a imprensa."},
		// One that goes on in the next paragraph, and one without an end.
		{"en", "“We are not going back to the table.\n\n“It is over for all of us,” she said."},
		{"en", "\"We are not going back to the table, and nobody should think so."},
		{"en", "\"We are not going back to the table,\" Rauch said."},
		{"de", "\"Wir gehen nicht zurück an den Tisch, und das ist gut so\", Rauch."},
	} {
		assert.Equal(t, c.language, n.Text(c.source).Language, "%q", c.source)
	}
}

// Letters that a language does not write speak against it in a short text; those of words that it has borrowed, and
// of names, do not.
func TestStrangeLetters(t *testing.T) {
	n := plain(t)
	for _, c := range []struct {
		language, source string
		strange          bool
	}{
		{"en", "The café on the quay was closed on Monday after a naïve fiancé had fallen in.", false},
		{"en", "The minister met Wałęsa and Šefčovič on Monday in the old town of Łódź.", false},
		{"nl", "De café's en de crèche aan de kade zijn maandag gesloten na een enquête.", false},
		{"de", "Das Café am Kai war am Montag nach der Soirée geschlossen.", false},
		{"it", "Kien il-ministru li qal li dan se jiġi wara l-vot ta' żewġ partiti", true},
		{"hr", "Policie zadržela dva muže poblíž starého mlýna", true},
		{"tr", "Nazir səsvermədən sonra istefa verəcəyini bildirdi", true},
		{"xx", "żółć", false},
	} {
		assert.Equal(t, c.strange, strangeLetters(c.source, n.wordsAlone(c.source), c.language), "%s: %q", c.language, c.source)
	}
}

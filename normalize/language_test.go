package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// A few sentences of news in each language that has function words or a script
// of its own.
var languageSamples = map[string]string{
	"en": "The port was closed on Monday after a crane fell across the quay, and ships that had been waiting outside were sent up the river.",
	"de": "Der Hafen wurde am Montag geschlossen, nachdem ein Kran auf den Kai gestürzt war, und die wartenden Schiffe sind den Fluss hinauf geschickt worden.",
	"fr": "Le port a été fermé lundi après la chute d'une grue sur le quai, et les navires qui attendaient au large ont été dirigés vers l'estuaire.",
	"es": "El puerto fue cerrado el lunes después de que una grúa cayera sobre el muelle, y los barcos que esperaban fuera han sido enviados río arriba.",
	"it": "Il porto è stato chiuso lunedì dopo che una gru è caduta sulla banchina, e le navi che aspettavano al largo sono state mandate lungo il fiume.",
	"pt": "O porto foi fechado na segunda-feira depois de um guindaste ter caído sobre o cais, e os navios que esperavam foram enviados rio acima.",
	"nl": "De haven is maandag gesloten nadat een kraan op de kade was gevallen, en de schepen die buiten lagen te wachten zijn de rivier op gestuurd.",
	"sv": "Hamnen stängdes i måndags efter att en kran hade fallit över kajen, och de fartyg som väntade utanför har skickats uppför floden.",
	"no": "Havnen ble stengt mandag etter at en kran falt over kaien, og skipene som lå og ventet utenfor, er sendt oppover elven. Ingen ble skadet, men noen må vente.",
	"da": "Havnen blev lukket mandag, efter at en kran var væltet ud over kajen, og de skibe, der ventede uden for, er blevet sendt op ad floden. Ingen kom noget til, men nogle må vente.",
	"fi": "Satama suljettiin maanantaina sen jälkeen kun nosturi oli kaatunut laiturille, ja alukset, jotka odottivat ulkona, on ohjattu jokea ylös. Kukaan ei loukkaantunut, mutta osa joutuu vielä odottamaan.",
	"pl": "Port został zamknięty w poniedziałek po tym, jak na nabrzeże przewrócił się dźwig, a statki, które czekały na redzie, zostały skierowane w górę rzeki.",
	"cs": "Přístav byl v pondělí uzavřen poté, co se na nábřeží zřítil jeřáb, a lodě, které čekaly venku, byly poslány proti proudu řeky. Nikdo nebyl zraněn.",
	"sk": "Prístav bol v pondelok zatvorený po tom, ako sa na nábrežie zrútil žeriav, a lode, ktoré čakali vonku, boli poslané proti prúdu rieky. Nikto nebol zranený.",
	"hr": "Luka je zatvorena u ponedjeljak nakon što se dizalica srušila na obalu, a brodovi koji su čekali vani poslani su uz rijeku. Nitko nije ozlijeđen, ali neki će još čekati.",
	"ro": "Portul a fost închis luni după ce o macara a căzut pe chei, iar navele care așteptau în larg au fost trimise pe fluviu în sus. Nu a fost rănit nimeni.",
	"tr": "Liman, bir vincin rıhtıma devrilmesinden sonra pazartesi günü kapatıldı ve dışarıda bekleyen gemiler nehrin yukarısına gönderildi. Hiç kimse yaralanmadı, ancak bazı gemiler daha çok bekleyecek.",
	"id": "Pelabuhan itu ditutup pada hari Senin setelah sebuah derek jatuh di dermaga, dan kapal yang menunggu di luar telah dikirim ke hulu sungai. Tidak ada yang terluka.",
	"hu": "A kikötőt hétfőn lezárták, miután egy daru a rakpartra dőlt, és a hajókat, amelyek kint vártak, a folyón felfelé küldték. Senki sem sérült meg.",
	"ru": "Порт закрыли в понедельник после того, как на причал упал кран, а суда, которые ждали на рейде, направили вверх по реке.",
	"uk": "Порт зачинили в понеділок після того, як на причал упав кран, а судна, які чекали на рейді, скерували вгору річкою.",
	"bg": "Пристанището беше затворено в понеделник, след като кран падна върху кея, а корабите, които чакаха, бяха изпратени нагоре по реката. Никой не пострада.",
	"mk": "Пристаништето беше затворено во понеделникот, откако кран падна врз кејот, а бродовите што чекаа беа испратени нагоре по реката, меѓу нив и два танкера. Никој не загина, но куќата кај вратата е урната.",
	"sr": "Лука је затворена у понедељак пошто је дизалица пала на кеј, а бродови који су чекали послати су уз реку. Нико није повређен, али ће кућа бити срушена.",
	"el": "Το λιμάνι έκλεισε τη Δευτέρα όταν ένας γερανός έπεσε στην προβλήτα.",
	"ar": "أغلق الميناء يوم الاثنين بعد سقوط رافعة على الرصيف، وأرسلت السفن المنتظرة إلى أعلى النهر.",
	"fa": "بندر روز دوشنبه پس از سقوط یک جرثقیل روی اسکله بسته شد و کشتی\u200cهایی که منتظر بودند به بالای رودخانه فرستاده شدند.",
	"he": "הנמל נסגר ביום שני אחרי שמנוף נפל על הרציף.",
	"hi": "सोमवार को एक क्रेन के घाट पर गिरने के बाद बंदरगाह बंद कर दिया गया।",
	"th": "ท่าเรือปิดเมื่อวันจันทร์หลังจากเครนล้มลงบนท่า",
	"zh": "周一，一台起重机倒在码头上，港口因此关闭。",
	"ja": "月曜日、クレーンが岸壁に倒れ、港は閉鎖された。",
	"ko": "월요일 크레인이 부두에 쓰러진 뒤 항구가 폐쇄되었다.",
}

func TestDetectedLanguages(t *testing.T) {
	n := plain(t)
	for language, sample := range languageSamples {
		require.Equal(t, language, n.Text(sample).Language, "%q", sample)
	}
}

// A short report full of names is of its language, though other languages have most of its
// small words.
func TestDetectedReports(t *testing.T) {
	n := plain(t)
	for language, source := range map[string]string{
		"es": "Deja Juana Roca faro de Morne\n\nEl consejo de Morne admitió este jueves la marcha de la farera Juana Roca, informó el patrón de la cofradía, Humberto Prado. El marinero precisó que el mecánico de Tarnby, Raúl Mora, cuidará el faro de manera interina.",
		// What is left of a match without its numbers.
		"de": "Tarnby gegen Morne live: 2:1\n\n90.+3 Abpfiff in Tarnby. 4.212 Zuschauer.\n\n77. Tor für Tarnby, 2:1, Roth.\n\n58. 1:1, Elfmeter, Prado trifft.\n\n31. Gelb, Mora.\n\n12. 0:1, Kopfball, Lerma nach Ecke von Ruiz.\n\n15:30 Anstoß, Rauch pfeift. 14. Dezember 2031.",
	} {
		require.Equal(t, language, n.Text(source).Language, "%q", source)
	}
	require.Equal(t, "ro", n.Text("Farul din Morne a rămas fără paznic\n\nComuna de pescari a acceptat plecarea paznicului Ion Roca, a anunțat Radu Prado. Lampa va fi aprinsă de Mihai Mora, care este și mecanic.").Language)
}

// A text in a language without a list is none of its neighbours, nor is a list
// of names.
func TestUnknownLanguages(t *testing.T) {
	n := plain(t)
	for _, c := range []struct{ reason, source string }{
		{"Welsh", "Caewyd y porthladd ddydd Llun ar ôl i graen syrthio ar draws y cei, ac anfonwyd y llongau oedd yn aros y tu allan i fyny'r afon."},
		{"Swahili", "Bandari ilifungwa Jumatatu baada ya winchi kuanguka kwenye gati, na meli zilizokuwa zikisubiri nje zilipelekwa juu ya mto."},
		{"Vietnamese", "Cảng đã đóng cửa hôm thứ Hai sau khi một cần cẩu đổ xuống bến tàu, và những con tàu chờ bên ngoài được đưa lên thượng nguồn."},
		{"names", "Anna Thorne, Erik Valeson, Mirko Brandl, Jeanne Courtois, Paolo Serra, Ines Duarte, Kofi Mensah, Lars Oldby"},
	} {
		require.Equal(t, "und", n.Text(c.source).Language, "%s: %q", c.reason, c.source)
	}
}

// Each language with function words flags them, and finds their sentences.
func TestFunctionWordsOfEveryLanguage(t *testing.T) {
	n := plain(t)
	for _, language := range functions().languages {
		x := n.TextIn(languageSamples[language], language)
		found := 0
		for _, w := range x.Words {
			if w.Flags&Function != 0 {
				found++
			}
		}
		require.Greater(t, 100*found, 15*len(x.Words), "function words of a %s sample, of %d words", language, len(x.Words))
	}
}

// Codes of three letters mean what those of two do, and those of no one language leave it to the text.
func TestLanguageCodes(t *testing.T) {
	for tag, want := range map[string]string{
		"en-GB": "en", "pt_BR": "pt", "deu": "de", "ger": "de", "ENG": "en", "fre-CA": "fr", "zho-Hans": "zh", "iw": "he", "nob": "no",
		"mul": "", "zxx": "", "und": "", "english": "", "gsw": "gsw", "x": "",
	} {
		if got := baseLanguage(tag); got != want {
			t.Errorf("the language of %q is %q, want %q", tag, got, want)
		}
	}
}

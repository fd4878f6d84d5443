package extract_test

import (
	"strings"
	"testing"

	"github.com/wiretrace/wiretrace/extract"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
)

// The same story in other alphabets.
var (
	ru = []string{"Гавань Вельмарка останется закрытой, пока землечерпалки не закончат работу, сообщило во вторник управление порта.", "Ни один паром не выйдет в море до конца месяца, а рыбный рынок переехал в старую дубильню на холме, где стоял сто лет назад.", "Лавочники боятся за сезон, и больше всех те, кто продает сети, канаты и ламповое масло."}
	ja = []string{"ヴェルマルク港は浚渫作業が終わるまで閉鎖されたままだと、港湾当局が火曜日に発表した。再開の時期については誰も明らかにしていない。", "月末までフェリーは運航されず、魚市場は百年前にあった丘の上の古い製革所に移った。", "商店主たちは今季の売り上げを心配しており、網や縄、灯油を売る店はとりわけ不安を抱えている。"}
	zh = []string{"港口管理局周二表示，维尔马克港将继续关闭，直到疏浚船完成工作为止，没有人愿意说明何时能够重新开放。", "月底之前不会有渡轮开航，鱼市已经搬到山上的旧制革厂，一百年前鱼市就在那里。", "店主们为这个季节担心，尤其是那些向沿码头的鲱鱼船队出售渔网、绳索和灯油的人。"}
	ko = []string{"벨마르크 항구는 준설 작업이 끝날 때까지 폐쇄된 채로 남을 것이라고 항만 당국이 화요일 밝혔다.", "이달 말까지 여객선은 운항하지 않으며 수산시장은 백 년 전에 있던 언덕 위의 옛 무두질 공장으로 옮겨졌다.", "상인들은 이번 계절을 걱정하고 있으며 그물과 밧줄과 등유를 파는 사람들이 가장 걱정이 크다."}
	ar = []string{"قالت سلطة الميناء يوم الثلاثاء إن ميناء فيلمارك سيبقى مغلقا حتى تنتهي الجرافات من عملها، ولم يقل أحد متى سيكون ذلك.", "لن تبحر أي عبارة قبل نهاية الشهر، وقد انتقل سوق السمك إلى المدبغة القديمة على التل حيث كان قبل مئة عام.", "ويخشى أصحاب المتاجر على الموسم، ولا سيما الذين يبيعون الشباك والحبال وزيت المصابيح لأسطول الرنجة."}
	he = []string{"נמל ולמרק יישאר סגור עד שהמחפרים יסיימו את עבודתם, כך הודיעה רשות הנמל ביום שלישי, ואיש לא אמר מתי זה יהיה.", "אף מעבורת לא תפליג לפני סוף החודש, ושוק הדגים עבר לבורסקאי הישן על הגבעה, במקום שבו עמד לפני מאה שנה.", "בעלי החנויות חוששים לעונה, ויותר מכולם אלה שמוכרים רשתות, חבלים ושמן מנורות לצי ההרינג."}
	hi = []string{"बंदरगाह प्राधिकरण ने मंगलवार को कहा कि वेलमार्क का बंदरगाह तब तक बंद रहेगा जब तक खुदाई का काम पूरा नहीं हो जाता, और किसी ने नहीं बताया कि वह कब होगा।", "महीने के अंत से पहले कोई नौका नहीं चलेगी, और मछली बाजार पहाड़ी पर पुराने चमड़े के कारखाने में चला गया है।", "दुकानदार मौसम को लेकर चिंतित हैं, और सबसे अधिक वे जो जाल, रस्सियाँ और दीपक का तेल बेचते हैं।"}
	th = []string{"การท่าเรือกล่าวเมื่อวันอังคารว่าท่าเรือเวลมาร์กจะยังคงปิดต่อไปจนกว่าเรือขุดจะทำงานเสร็จ และไม่มีใครบอกได้ว่าจะเป็นเมื่อใด", "จะไม่มีเรือข้ามฟากออกก่อนสิ้นเดือน และตลาดปลาได้ย้ายไปยังโรงฟอกหนังเก่าบนเนินเขาซึ่งเคยตั้งอยู่เมื่อร้อยปีก่อน", "เจ้าของร้านกังวลเรื่องฤดูกาลนี้ โดยเฉพาะผู้ที่ขายอวน เชือก และน้ำมันตะเกียงให้กับกองเรือจับปลา"}
	pl = []string{"Zarząd portu w Gdyni oświadczył we wtorek, że żegluga promowa zostanie wstrzymana aż do końca miesiąca, a ludność wyspy będzie zaopatrywana łodziami.", "Rybacy żądają, aby źródła zanieczyszczeń zostały usunięte, zanim śledź powróci do zatoki i zacznie się połów."}
	fr = []string{"Le port de Vellmark restera fermé jusqu’à la fin des travaux, a déclaré mardi l’autorité portuaire, et personne n’a voulu dire quand ce serait.", "Aucun ferry ne partira avant la fin du mois, et le marché aux poissons s’est déplacé à l’ancienne tannerie, là où il était il y a cent ans.", "Les commerçants craignent pour la saison, et surtout ceux qui vendent des filets, des cordes et de l’huile à la flotte."}
)

// The charset of a page is what its bytes and its language tell, whatever it declares.
func TestUndeclaredCharset(t *testing.T) {
	checkPages(t, []pageCase{
		{"windows-1251 declared", encoded(charmap.Windows1251, pageOf("ru", `<meta charset="windows-1251">`, "Гавань закрыта", "", paragraphs(ru...))), nil, expected{title: "Гавань закрыта", has: ru}},
		{"windows-1251 undeclared, language tells", encoded(charmap.Windows1251, pageOf("ru", ``, "Гавань закрыта", "", paragraphs(ru...))), nil, expected{title: "Гавань закрыта", has: ru}},
		{"windows-1251 undeclared, no language", strings.Replace(encoded(charmap.Windows1251, pageOf("ru", ``, "Гавань закрыта", "", paragraphs(ru...))), ` lang="ru"`, "", 1), nil, expected{title: "Гавань закрыта", has: ru}},
		{"koi8-r declared in the header", encoded(charmap.KOI8R, pageOf("ru", ``, "Гавань закрыта", "", paragraphs(ru...))), &extract.Options{ContentType: "text/html; charset=koi8-r"}, expected{title: "Гавань закрыта", has: ru}},
		{"Shift_JIS declared", encoded(japanese.ShiftJIS, pageOf("ja", `<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">`, "港が閉鎖", "", paragraphs(ja...))), nil, expected{title: "港が閉鎖", has: ja}},
		{"Shift_JIS undeclared", encoded(japanese.ShiftJIS, pageOf("ja", ``, "港が閉鎖", "", paragraphs(ja...))), nil, expected{title: "港が閉鎖", has: ja}},
		{"EUC-JP undeclared", encoded(japanese.EUCJP, pageOf("ja", ``, "港が閉鎖", "", paragraphs(ja...))), nil, expected{title: "港が閉鎖", has: ja}},
		{"GB18030 declared as gb2312", encoded(simplifiedchinese.GB18030, pageOf("zh", `<meta charset="gb2312">`, "港口关闭", "", paragraphs(zh...))), nil, expected{title: "港口关闭", has: zh}},
		{"GBK undeclared", encoded(simplifiedchinese.GBK, pageOf("zh-CN", ``, "港口关闭", "", paragraphs(zh...))), nil, expected{title: "港口关闭", has: zh}},
		{"EUC-KR undeclared", encoded(korean.EUCKR, pageOf("ko", ``, "항구 폐쇄", "", paragraphs(ko...))), nil, expected{title: "항구 폐쇄", has: ko}},
		{"UTF-16LE without a mark", encoded(unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), pageOf("fr", "", "Le port fermé", "", paragraphs(fr...))), nil, expected{title: "Le port fermé", has: fr}},
		{"UTF-16BE without a mark", encoded(unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), pageOf("fr", "", "Le port fermé", "", paragraphs(fr...))), nil, expected{title: "Le port fermé", has: fr}},
		{"double-encoded UTF-8", func() string {
			s, _ := charmap.Windows1252.NewDecoder().String(pageOf("fr", `<meta charset="utf-8">`, "Le port fermé", "", paragraphs(fr...)))
			return s
		}(), nil, expected{title: "Le port fermé", has: fr}},
		{"declared Latin-1, is UTF-8", pageOf("fr", `<meta charset="iso-8859-1">`, "Le port fermé", "", paragraphs(fr...)), nil, expected{title: "Le port fermé", has: fr}},
		{"declared UTF-8, is windows-1252", encoded(charmap.Windows1252, pageOf("fr", `<meta charset="utf-8">`, "Le port fermé", "", paragraphs(fr...))), nil, expected{title: "Le port fermé", has: fr}},
		{"declared UTF-8, is windows-1251", encoded(charmap.Windows1251, pageOf("ru", `<meta charset="utf-8">`, "Гавань закрыта", "", paragraphs(ru...))), nil, expected{title: "Гавань закрыта", has: ru}},
		{"declared windows-1252, is windows-1251", encoded(charmap.Windows1251, pageOf("ru", `<meta charset="windows-1252">`, "Гавань закрыта", "", paragraphs(ru...))), nil, expected{title: "Гавань закрыта", has: ru}},
		{"one broken byte in UTF-8", strings.Replace(pageOf("fr", `<meta charset="utf-8">`, "Le port fermé", "", paragraphs(fr...)), "craignent", "crai\xffgnent", 1), nil, expected{title: "Le port fermé", has: fr[:2]}},
		{"declared as XML does", `<?xml version="1.0" encoding="iso-8859-2"?>` + encoded(charmap.ISO8859_2, strings.Replace(pageOf("pl", "", "Port", "", paragraphs(pl...)), ` lang="pl"`, "", 1)), nil, expected{has: pl}},
		{"a server's default against the page", strings.Replace(encoded(charmap.Windows1250, pageOf("pl", `<meta charset="windows-1250">`, "Port", "", paragraphs(pl...))), ` lang="pl"`, "", 1), &extract.Options{ContentType: "text/html; charset=iso-8859-1"}, expected{has: pl}},
		{"a server's default that is right", encoded(charmap.Windows1252, pageOf("fr", "", "Le port fermé", "", paragraphs(fr...))), &extract.Options{ContentType: "text/html; charset=iso-8859-1"}, expected{title: "Le port fermé", has: fr}},
		{"ISO-2022-JP undeclared", encoded(japanese.ISO2022JP, pageOf("ja", "", "港が閉鎖", "", paragraphs(ja...))), nil, expected{title: "港が閉鎖", has: ja}},
	})
}

// Pages in scripts of all kinds; some have no spaces between words.
func TestScripts(t *testing.T) {
	checkPages(t, []pageCase{
		{"Arabic", pageOf("ar", "", "ميناء مغلق", "", paragraphs(ar...)), nil, expected{lang: "ar", has: ar}},
		{"Hebrew", pageOf("he", "", "הנמל סגור", "", paragraphs(he...)), nil, expected{lang: "he", has: he}},
		{"Hindi", pageOf("hi", "", "बंदरगाह बंद", "", paragraphs(hi...)), nil, expected{lang: "hi", has: hi}},
		{"Thai", pageOf("th", "", "ท่าเรือปิด", "", paragraphs(th...)), nil, expected{lang: "th", has: th}},
		{"Japanese", pageOf("ja", "", "港が閉鎖", "", paragraphs(ja...)), nil, expected{lang: "ja", has: ja}},
		{"Chinese", pageOf("zh", "", "港口关闭", "", paragraphs(zh...)), nil, expected{lang: "zh", has: zh}},
		{"Korean", pageOf("ko", "", "항구 폐쇄", "", paragraphs(ko...)), nil, expected{lang: "ko", has: ko}},
		{"Japanese time", pageOf("ja", "", "港が閉鎖", `<p>2022年5月3日 14時05分</p>`, paragraphs(ja...)), nil, expected{pub: "2022-05-03", has: ja}},
		{"xml:lang", strings.Replace(english(""), `lang="en"`, `xml:lang="en-GB"`, 1), nil, expected{lang: "en-GB"}},
		{"language in lower-case locale", strings.Replace(english(`<meta property="og:locale" content="de_DE">`), ` lang="en"`, "", 1), nil, expected{lang: "de-DE"}},
	})
}

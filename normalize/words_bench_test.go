package normalize

import (
	"strings"
	"testing"
	"unicode"
)

// Texts to measure on: an article of each sort, some 20 times over, so that
// they are longer than the nearest cache and shorter than the next.
var (
	englishText = strings.Repeat(`HARLOW POINT, March 3 - The port authority of Harlow Point closed its main harbour on Monday after a crane fell across the quay, and said that ships now waiting outside would be sent up the river until at least Thursday.

"We have no choice," said Anna Thorne, the harbour master, in an interview. "The crane weighs 410 tonnes, and nothing in this town can lift it."

Shares of Thorne & Vale Inc., which built the crane in 2011, fell 3.6 percent to $41.20. The company, based in Salem, said it had inspected the machine in January and found no fault. It did not say who had carried out the inspection.

Some 14 ships were affected, among them two tankers of the U.S. line that runs the northern route. Their owners expect a delay of three days and costs of about $1.3 million, according to a person who has seen the figures but wasn't allowed to speak about them.

`, 20)
	frenchText = strings.Repeat(`Le port de Harlès a été fermé lundi après la chute d'une grue sur le quai, a indiqué l'autorité portuaire, précisant que les navires déjà arrivés seraient dirigés vers l'estuaire jusqu'à jeudi.

« Nous n'avons pas le choix », a déclaré Anne Théron, capitaine du port, interrogée à l'hôtel de ville. « La grue pèse 410 tonnes, et rien, ici, ne peut la soulever. »

L'action de la société qui l'avait livrée en 2011 a cédé 3,6 % à 41,20 euros. L'entreprise, établie à Salère, a assuré avoir contrôlé l'appareil en janvier sans y déceler le moindre défaut.

`, 30)
	russianText = strings.Repeat(`Порт Харлово закрыли в понедельник после того, как на причал упал кран. Суда, которые уже пришли, направят вверх по реке, сообщило управление порта. «У нас нет выбора», — сказала начальник порта Анна Торина.

`, 40)
	chineseText = strings.Repeat(`港务局周一表示，一台起重机倒在码头上，主港因此关闭。已经抵达的船只将被引导到上游，直至星期四。“我们别无选择，”港务局长说，“这台起重机重410吨，城里没有任何设备能把它吊起来。”

`, 40)
)

// baseline is how most programs split a text into words.
func baseline(source string) []string {
	return strings.FieldsFunc(strings.ToLower(source), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

func BenchmarkText(b *testing.B) {
	for _, c := range []struct{ name, language, source string }{
		{"en", "en", englishText}, {"fr", "fr", frenchText}, {"ru", "ru", russianText}, {"zh", "zh", chineseText},
	} {
		for _, l := range []struct{ name, language string }{{"detected", ""}, {"given", c.language}} {
			b.Run("text="+c.name+"/impl=plain/language="+l.name, func(b *testing.B) {
				n := newNormalizer(b, &Options{PlainText: true})
				b.SetBytes(int64(len(c.source)))
				b.ReportAllocs()
				for b.Loop() {
					n.TextIn(c.source, l.language)
				}
			})
			b.Run("text="+c.name+"/impl=reused/language="+l.name, func(b *testing.B) {
				n := newNormalizer(b, &Options{PlainText: true})
				t := n.TextIn(c.source, l.language)
				b.SetBytes(int64(len(c.source)))
				b.ReportAllocs()
				for b.Loop() {
					n.TextInto(t, c.source, l.language)
				}
			})
		}
		b.Run("text="+c.name+"/impl=words", func(b *testing.B) {
			n := newNormalizer(b, nil)
			words := n.AppendWords(nil, c.source)
			b.SetBytes(int64(len(c.source)))
			b.ReportAllocs()
			for b.Loop() {
				words = n.AppendWords(words[:0], c.source)
			}
		})
		b.Run("text="+c.name+"/impl=fieldsfunc", func(b *testing.B) {
			b.SetBytes(int64(len(c.source)))
			b.ReportAllocs()
			for b.Loop() {
				baseline(c.source)
			}
		})
	}
}

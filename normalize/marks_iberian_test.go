package normalize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// iberianVoices are sentences of our own in the ways that pages of Spain, Portugal and
// America name whom they have something from; the format is that of voiceLines.
var iberianVoices = map[string]string{
	"es": `De acuerdo al Gobierno, el puente cerrará en mayo. | ?/official
Según un informe preliminar de la policía, el camión iba vacío. | ?/official
De acuerdo con las primeras hipótesis de las autoridades, la grúa cedió sola. | ?/official
Según reportes policiales, el camión iba vacío. | ?/official
La Policía agregó que el camión iba vacío. | ?/official
El camión iba vacío, reveló el Ministerio del Interior. | ?/official
Según la Municipalidad de Alcorta, el puente cerrará en mayo. | ?/official
El puente cerrará en mayo, confirman fuentes conocedoras del plan. | ?/reported
La grúa cedió sola, de acuerdo con un reportaje especial del diario La Voz de Alcorta. | La Voz de Alcorta/according
Un informe del diario La Voz de Alcorta detalla nueve averías. | La Voz de Alcorta/report
La cadena británica Sky News señalaba que el puente iba a cerrar. | Sky News/reported
El camión iba vacío, informó a radio Alcorta el jefe de bomberos. | Alcorta/told
El camión iba vacío, señaló la televisión Ecuavisa. | Ecuavisa/reported
Según informaron este lunes en El Chiringuito, el delantero se queda. | El Chiringuito/reported
Según reportes de Teleamazonas, nadie resultó herido. | Teleamazonas/according
En una entrevista en exclusiva con el diario Expansión, el consejero pidió calma. | Expansión/interview
La venta fue adelantada por el corresponsal del medio británico Sky News. | !Sky News/first reported
De acuerdo con el columnista Juan Roca (Milenio), el delantero se queda. | Milenio/according
La Policía Nacional difundió ayer la foto del camión. | -
La policía recogió siete casquillos. | -
La economía de América Latina reportó un alza. | -
De acuerdo con Latina, el puente cerrará en mayo. | Latina Televisión/according
Según el informe, el puente cerrará en mayo. | -
Según el hombre que llamó dos veces a la policía, el camión iba vacío. | -
El jefe comunicó a la policía que el camión iba vacío. | -
Una nota de prensa del banco detalla las condiciones. | -
Fuentes oficiales relataron que la grúa cedió sola. | ?/reported
Las Fuerzas Militares confirmaron el hallazgo. | ?/official
Según han informado Bomberos, la grúa cedió sola. | ?/official
La Fiscalía, dirigida por Juana Roca, informó de nueve detenidos. | ?/official
El ladrón huyó de la policía, un vecino, Juan Roca, informó del robo. | -
Según informó el Comando de la Octava División del Ejército, la grúa cedió sola. | ?/official
Expansión informó el jueves de que la mina se vende. | Expansión/reported
Marca asegura que el delantero se queda. | Marca/reported
De acuerdo con lo que pudo conocer El País de España, la mina se vende. | El País/seen
Los obreros de Gestión confirman la huelga. | -
Infobae y Clarín informan de la huelga. | Infobae/reported Clarín/reported
El desfile de la Semana de la Música revela nuevos nombres. | -
Los medios españoles ya confirman el fichaje. | ?/reported
Cayeron nueve grúas, informó la Secretaría Nacional de Puertos (Senap). La Senap señaló que nadie resultó herido. | ?/official ?/official
La Secretaría Nacional de Puertos (Senap) abrió el muelle. Desde la Senap destacaron la calma. | ?/official
La Secretaría Nacional de Puertos (Senap) abrió el muelle. El patrón confirmó a la Senap su salida. | -
La Senap señaló que nadie resultó herido. | -`,
	"pt": `Segundo a Guarda Municipal, o trânsito não parou. | ?/official
De acordo com a PM, o caminhão ia vazio. | ?/official
Segundo as investigações conduzidas pela Polícia Civil, o caminhão ia vazio. | ?/official
Duas pontes caíram, anunciaram as autoridades. | ?/official
Segundo as agências internacionais, a ponte caiu. | ?/according
De acordo com a apuração do G1, a ponte vai fechar. | G1/according
Segundo um estudo divulgado hoje (5) pelo jornal alemão Bild, metade dos barcos é velha. | Bild/reported
De acordo com o colunista João Roca (O Dia), a atriz se casou. | O Dia/according
Em conversa com a Quem, ela contou que vai viajar. | Quem/interview
A ponte vai fechar, como informou o site Torcida de Alcorta. | Torcida de Alcorta/reported
Tal como o PÚBLICO tinha noticiado, a greve foi desmarcada. | Público (Portugal)/reported
A ponte vai fechar, segundo a Globo. | TV Globo/according
A polícia divulgou imagens do caminhão. | -
A polícia divulgou que o caminhão ia vazio. | ?/official
Segundo o relatório, a ponte vai fechar. | -
Quem disse que a ponte vai fechar? | -
Na novela da Globo, ela contou um segredo à irmã. | -
O público tinha noticiado a festa nas redes. | -
O Ministério da Saúde de Alcorta, controlado pelo exército, anunciou nove mortes. | ?/official
A imprensa do país tem noticiado que a mina será vendida. | ?/reported
Duas pessoas foram detidas, informou hoje fonte daquela força policial. | ?/reported
Veja revelou que a mina será vendida. | !Veja/revealed
Os pilotos da TAP confirmam a festa. | -
As mensagens lidas pela Polícia Federal revelam um plano. | -
A Autoridade Nacional do Mar (ANM) abriu o cais. Segundo a ANM, ninguém se feriu. | ?/official
Ela negou à GloboNews que a mina seja vendida. | GloboNews/told`,
}

func TestIberianVoices(t *testing.T) {
	for lang, lines := range iberianVoices {
		checkVoices(t, lang, lines)
	}
}

// iberianLines are lines of such pages: where they stand, below the title or at the
// end, the marks that they bear, and the line.
var iberianLines = map[string]string{
	"es": `top|dateline:|Alcorta.- Siete barcos zarparon el domingo hacia el norte, informó la Policía.
top|dateline:|San José de Alcorta.- Siete barcos zarparon el domingo hacia el norte del país, según la Policía.
top|dateline:|ALCORTA. "Nos quedamos en el puerto con todos los barcos", dijo ayer el patrón mayor.
top|dateline:Reuters credit:Europa Press|ALCORTA, 18 dic, 19 Dic. (Reuters/EP) - Siete barcos zarparon hacia el norte.
top||Pregunta.- ¿Cuántos barcos zarparon el domingo desde el puerto de Alcorta hacia el norte del país?
top||Primero.- Los barcos zarparán el domingo desde el puerto de Alcorta hacia el norte.
top||Ingredientes.- Tres tomates y una cebolla grande, cortada en trozos muy pequeños.
end|credit:Associated Press|Con información de The Associated Press.
end|credit:EFE credit:AFP|Fuentes: efe, afp
top|furniture:|Te recomendamos El puerto de Alcorta cierra en junio
end|furniture:|No hay comentarios:
end|furniture:|Si te ha gustado, deja un comentario y síguenos en Instagram
top||La escuela contará con la colaboración de la Universidad de Alcorta y de los pueblos de la sierra, según dijo la alcaldesa.
top|furniture:|El muelle, el lunes Foto: Juan Roca / Reuters`,
	"pt": `top|credit:G1|Por Redação com G1
top|credit:O Estado de S. Paulo|Do Estadão – Sete barcos saíram no domingo do porto de Alcorta para o norte.
top||Do Estadão saíram no domingo sete jornalistas – e nenhum voltou para a redação até hoje.
top|furniture:|O cais, na segunda Foto: João Roca / Reuters
top|furniture:|O cais, na segunda | Foto: Divulgação/Corpo de Bombeiros
top||Na parede da sala havia uma Foto: era a do avô, tirada no cais de Alcorta muitos anos antes.
end|furniture:|Continua após publicidade
end|furniture:|Confira também: Cinco portos baratos para o verão
end|furniture:|PUB`,
}

func TestIberianLines(t *testing.T) {
	for language, lines := range iberianLines {
		n, prose := newNormalizer(t, &Options{Language: language}), deskProse[language]
		for row := range strings.SplitSeq(lines, "\n") {
			at, rest, _ := strings.Cut(row, "|")
			want, line, _ := strings.Cut(rest, "|")
			text := "XXI\n\n" + line + "\n\n" + prose + "\n\n" + prose
			if at == "end" {
				text = "XXI\n\n" + prose + "\n\n" + prose + "\n\n" + line
			}
			var got []string
			for _, m := range n.Text(text).Marks {
				switch m.Kind {
				case Dateline, Credit, Byline:
					got = append(got, string(m.Kind)+":"+m.Value)
				case Furniture:
					got = append(got, "furniture:")
				}
			}
			require.Equal(t, want, strings.Join(got, " "), "%s: %s", language, line)
		}
	}
}

// Hours of the day at which a market stands where it does.
func TestIberianClocks(t *testing.T) {
	n := newNormalizer(t, &Options{Language: "pt"})
	for line, want := range map[string]string{
		"As ações da mina operavam em alta de 1,8% no início da tarde na Bolsa.": "afternoon",
		"O escudo recuava 1,9% frente ao dólar no fim da manhã.":                 "midday",
		"O navio saiu do cais de Alcorta no fim da manhã.":                       "",
	} {
		got := ""
		for _, m := range n.Text(line).Marks {
			if m.Kind == Clock {
				got += m.Value
			}
		}
		require.Equal(t, want, got, line)
	}
}

// Codes of São Paulo stand bare behind any word, and hours behind "por volta de".
func TestMarketsOfBrazil(t *testing.T) {
	const head = "SÃO PAULO, 5 Mai (Reuters) - "
	checkMarks(t, "pt", Ticker, []markCase{
		{head + "Os papéis XILM3.SA recuavam 7,4% nesta terça-feira em São Paulo.", []string{"XILM3.SA|XILM3.SA|Reuters"}, "no name before it"},
		{head + "O arquivo XILM3.MI e o HTML5.SA caíram nesta terça-feira em São Paulo.", nil, "no market of Brazil, and no share"},
		{"Os papéis XILM3.SA recuavam 7,4% nesta terça-feira em São Paulo.", nil, "not under Reuters's dateline"},
	})
	checkMarks(t, "pt", Clock, []markCase{
		{"Por volta de 12h10, os papéis da empresa recuavam 7,4% no pregão.", []string{"de 12h10, os papéis da empresa recuavam 7,4%|12:10|-7.4%"}, "an hour about which"},
		{"De volta de 12 viagens, os papéis da empresa recuavam 7,4% no pregão.", []string{"recuavam 7,4%|price|-7.4%"}, "a way back"},
	})
	checkMarks(t, "it", Clock, []markCase{{"A meta' seduta i titoli cedono il 6,8% a 11,24 euro.", []string{"A meta' seduta i titoli cedono il 6,8%|midday|-6.8%"}, "an accent as desks type it"}})
}

// What pages of these countries sell, and what Lusa says of its own service.
func TestBoxesOfPagesThatSell(t *testing.T) {
	for language, c := range map[string]struct{ is, not string }{
		"it": {"Le informazioni contenute in questo sito non costituiscono sollecitazione al pubblico risparmio|Acquista la tua prossima bici su BDC Market|In collaborazione con Sportdata", "Le informazioni contenute nel dossier|Acquista la villa e la demolisce"},
		"pt": {"Anuncie aqui|Este artigo é exclusivo para assinantes. Obrigado por apoiar o jornalismo local.|*** Serviço áudio disponível em www.lusa.pt ***", "Anuncia obras no cais|Este artigo da lei é exclusivo"},
		"nl": {"Aangeboden door onze partners|Einde persbericht|Bestel hier je kaarten", "Aangeboden werk geweigerd|Bestel de dijkgraaf"},
	} {
		for line := range strings.SplitSeq(c.is, "|") {
			requireRead(t, language, line, true)
		}
		for line := range strings.SplitSeq(c.not, "|") {
			require.Empty(t, readIn(t, language, line, false), line)
		}
	}
}

package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Who reported something in Spanish and Portuguese: by what an outlet is, again by that
// alone, in the infinitive, and who only speaks for the house.
func TestIberianReports(t *testing.T) {
	for _, c := range []struct {
		language, text string
		want           []string
	}{
		{"es", "La naviera niega la venta, afirmó el viernes el diario La Nación.", []string{"afirmó el viernes el diario La Nación|La Nación|reported"}},
		{"es", "La naviera vende tres barcos, dijo el diario La Nación.", []string{"dijo el diario La Nación|La Nación|reported"}},
		{"es", "Según documentos publicados por la revista Cauce, el dique ya tenía grietas.", []string{"publicados por la revista Cauce|Cauce|reported"}},
		{"es", "El dique tenía grietas, reveló el jueves la revista Cauce.", []string{"reveló el jueves la revista Cauce|Cauce|revealed"}},
		{"es", "La revista 'Cauce' ha publicado que el dique tenía grietas.", []string{"'Cauce' ha publicado|Cauce|reported"}},
		{"es", "El dique tenía grietas, según ha comprobado El Confidencial en el archivo del puerto.", []string{"ha comprobado El Confidencial|El Confidencial|seen"}},
		{"es", "Según ha comprobado la alcaldesa en el archivo, el dique tenía grietas.", nil},
		{"es", "Cierra el dique\n\nPublicado por Noticias Harlow | marzo 4, 2031\n\nEl dique tenía grietas y nadie lo sabía.", nil},
		{"es", "El dique tenía grietas.\n\nPublicado por El País el lunes, el informe del puerto lleva dos firmas.", []string{"Publicado por El País|El País|reported"}},
		{"es", "La alerta llegó tarde, sostuvo Juana Roca en conversación con La Radio. La lluvia siguió.", nil},
		{"es", "La alerta llegó tarde, sostuvo Juana Roca en conversación con La Voz de Alcorta.", []string{"en conversación con La Voz de Alcorta|La Voz de Alcorta|interview"}},
		{"es", "El estudio, publicado por la revista Limnología Marina, halló sal en el lago.", nil},
		{"es", "La revista científica Limnología publicó los resultados.", nil},
		{"es", "La alcaldesa dimitió tras publicar El País los correos.", []string{"tras publicar El País|El País|reported"}},
		{"es", "La alcaldesa dimitió tras revelar El Confidencial los correos.", []string{"tras revelar El Confidencial|El Confidencial|revealed"}},
		{"es", "La poeta volvió a casa tras publicar en El País sus versos.", nil},
		{"es", "Dimitió horas después de que El Confidencial revelase los correos.", []string{"El Confidencial revelase|El Confidencial|revealed"}},
		{"es", "El contrato fue dado a conocer por el diario La Tercera.", []string{"dado a conocer por el diario La Tercera|La Tercera|reported"}},
		{"pt", "A compra parou depois de o jornal O Globo revelar que as firmas eram uma só.", []string{"O Globo revelar|O Globo|revealed"}},
		{"pt", "A compra parou após a Folha de S.Paulo divulgar as mensagens.", []string{"Folha de S.Paulo divulgar|Folha de S.Paulo|reported"}},
		{"pt", "Pode O Globo publicar as mensagens?", nil},
		{"pt", "A Globo disse que vai recorrer da decisão.", nil},
		{"pt", "O caso foi denunciado no domingo pelo jornal O Globo.", []string{"denunciado no domingo pelo jornal O Globo|O Globo|reported"}},

		{"es", "El director de El País señaló que el edificio cambiará de dueño.", nil},
		{"es", "Un portavoz de Televisa señaló que no habrá despidos.", nil},
		{"pt", "O diretor da TVI afirmou que o edifício muda de dono.", nil},
		{"fr", "Le directeur du Monde a indiqué que l'immeuble sera vendu.", nil},
		{"es", "Un informe de El País señaló que el dique tenía grietas.", []string{"informe de El País|El País|report"}},

		{"es", "El País publicó que hay otra oferta. La deuda es mayor, recordó el rotativo. El diario añade que la venta será en abril. De acuerdo al periódico, nadie pujó.",
			[]string{"El País publicó|El País|reported", "recordó el rotativo|El País|reported", "El diario añade|El País|reported", "De acuerdo al periódico|El País|according"}},
		{"es", "El País publicó que hay otra oferta. Según el mismo diario, nadie pujó.", []string{"El País publicó|El País|reported", "Según el mismo diario|El País|according"}},
		{"es", "El País publicó que hay otra oferta. El director del diario dijo que no. El canal de Panamá informó de la cola. El diario dijo adiós a sus lectores.", []string{"El País publicó|El País|reported"}},
		{"es", "El diario añade que la venta será en abril.", nil},
		{"pt", "O Globo revelou o contrato. O jornal diz que a dívida é maior. Segundo a reportagem, ninguém concorreu.",
			[]string{"O Globo revelou|O Globo|revealed", "O jornal diz|O Globo|reported", "Segundo a reportagem|O Globo|according"}},
		{"pt", "O Globo revelou o contrato. O jornal da escola diz que sim. Escreveu no jornal que não.", []string{"O Globo revelou|O Globo|revealed"}},
		{"es", "Está cerrado, según informó La República.", []string{"según informó La República|La República|according"}},
		{"es", "La República necesita barcos, señaló la capitana.", nil},
		{"es", "El muelle está vacío, tituló Marca.", []string{"tituló Marca|Marca|reported"}},
		{"es", "Lo hemos sabido a través de TyC Sports.", []string{"hemos sabido a través de TyC Sports|TyC Sports|reported"}},
		{"es", "Medios en España señalan que el muelle está vacío.", []string{"Medios en España señalan||reported"}},
		{"es", "Los medios de transporte señalan el camino.", nil},
		{"pt", "Segundo apurou o Jornal do Sado, o cais está vazio.", []string{"Segundo apurou o Jornal do Sado|Jornal do Sado|seen"}},
		{"pt", "À Antena 1, a capitã lembrou que o cais é da cidade.", []string{"À Antena 1|Antena 1|told"}},
		{"pt", "Segundo o jornal Expresso, que avançou a notícia, o cais está vazio.", []string{"Segundo o jornal Expresso|Expresso|according", "jornal Expresso, que avançou a notícia|Expresso|revealed"}},
		{"pt", "O Expresso noticiou em primeira mão a venda.", []string{"Expresso noticiou em primeira mão|Expresso|first reported"}},
		{"pt", "O Expresso do Oriente avançou a meia velocidade.", nil},
		{"pt", "A venda foi avançada esta manhã pelo Record.", []string{"avançada esta manhã pelo Record|O Record|first reported"}},
		{"es", "Nos reportan que el muelle está vacío.", nil},
		{"pt", "Procurada pela reportagem, a firma não respondeu.", []string{"Procurada pela reportagem||own"}},
		{"pt", "Pela reportagem ganhou um prémio.", nil},

		{"es", "La firma vende su filial, según indicó en un comunicado.", []string{"según indicó en un comunicado||according"}},
		{"es", "Según el comunicado remitido al supervisor, la firma vende.", []string{"Según el comunicado||according"}},
		{"es", "Lo confirmó en la madrugada de este viernes la Unidad Nacional de Rescate. ", []string{"confirmó en la madrugada de este viernes la Unidad Nacional||official"}},
		{"es", "Acudió el Servicio Nacional para la Prevención del Fuego (SNPF). Según el SNPF, nadie resultó herido.", []string{"Según el SNPF||official"}},
		{"pt", "Segundo a assessoria de imprensa do museu, não há feridos.", []string{"Segundo a assessoria de imprensa||official"}},
		{"pt", "A firma informou, em nota, que lamenta o ocorrido.", []string{"informou, em nota||according"}},
	} {
		require.Equal(t, append([]string{}, c.want...), marksOf(t, c.language, c.text, Attribution, Scoop), c.text)
	}
}

// Tops, ends, days and prices of pages in Spanish and Portuguese.
func TestIberianPages(t *testing.T) {
	const es, pt = "El puerto sigue cerrado por las obras\n\n", "O porto continua fechado pelas obras\n\n"
	const esProse, ptProse = "\n\nEl puerto de Tarnby seguirá cerrado hasta que los buzos vean todos los pilotes.", "\n\nO porto de Tarnby continuará fechado até que os mergulhadores vejam todas as estacas."
	for _, c := range []struct {
		language, text string
		kind           MarkKind
		want           []string
	}{
		{"es", es + "Por: Redacción" + esProse, Byline, []string{"Por: Redacción||newsroom"}},
		{"es", es + "10/06/2031 por Admin" + esProse, Byline, []string{"por Admin||newsroom"}},
		{"es", es + "Por: Redacción Tarnby al Día" + esProse, Byline, []string{"Por: Redacción Tarnby al Día|Redacción Tarnby al Día"}},
		{"pt", pt + "Da Redação" + ptProse, Byline, []string{"Da Redação||newsroom"}},
		{"pt", pt + "15 de agosto de 2031 por Equipe Tarnby Já" + ptProse, Byline, []string{"por Equipe Tarnby Já|Equipe Tarnby Já"}},
		{"es", es + "Juana Roca / Sevilla" + esProse, Byline, []string{"Juana Roca|Juana Roca"}},
		{"es", "Diego Roca\nDiego Roca\n25 Nov 2031 11:50 AM\n\nMurió Diego Roca" + esProse, Byline, nil},
		{"es", es + "La Redacción de Tarnby cumple años" + esProse, Byline, nil},
		{"es", es + "Redacción / Agencias | Tarnby | 12.03.2031 | 20:45" + esProse, Credit, []string{"Agencias||agencies"}},
		{"es", es + "AGENCIAS | TARNBY.- El puerto seguirá cerrado hasta que los buzos vean todos los pilotes.", Credit, []string{"AGENCIAS||agencies"}},
		{"es", es + "AGENCIAS | TARNBY.- El puerto seguirá cerrado hasta que los buzos vean todos los pilotes.", Dateline, []string{"TARNBY.-"}},
		{"pt", pt + "Da Redação, com agências" + ptProse, Credit, []string{"Da Redação, com agências||agencies"}},
		{"pt", pt + "O porto continuará fechado.\nAs informações são do site Metrópoles.", Credit, []string{"Metrópoles|Metrópoles|with"}},
		{"pt", pt + "Brasília - O porto continuará fechado até que os mergulhadores vejam todas as estacas.", Dateline, []string{"Brasília -"}},
		{"pt", pt + "Vila Tarnby - O porto fica fechado até que os mergulhadores vejam as estacas. Ninguém dorme em Vila Tarnby.", Dateline, []string{"Vila Tarnby -"}},
		{"pt", pt + "Greve - O porto continuará fechado até que os mergulhadores vejam todas as estacas.", Dateline, nil},

		{"pt", "O guindaste caiu na madrugada desta segunda (3) e foi içado na terça.", Date, []string{"segunda|monday", "terça|tuesday"}},
		{"pt", "Caiu na segunda fase da obra, a quinta maior, e na sexta volta parou.", Date, nil},
		{"pt", "A quarta grua veio da terça parte do cais.", Date, nil},
		{"es", "La grúa cayó a las 12:30 p.m. hora local.", Clock, []string{"12:30 p.m. hora local||12:30 hora local"}},
		{"en", "The crane fell at 6:15 p.m. local time.", Clock, []string{"6:15 p.m. local time||18:15 local time"}},
		{"en", "The local time bomb club met at 6.", Clock, nil},
		{"es", "La naviera fue el peor valor del Ibex 35, para cerrar con una caída del 3,6%.", Clock, []string{"cerrar con una caída del 3,6%|close|-3.6%"}},
		{"es", "La cadena va a cerrar doce tiendas tras una caída del 12% de las ventas.", Clock, nil},
		{"es", "Las acciones se dejaban un 2% a media mañana.", Clock, []string{"dejaban un 2% a media mañana|midday|-2%"}},
		{"es", "Sus acciones perdían 4,1% a las 10.15 horas.", Clock, []string{"perdían 4,1% a las 10.15 horas|10:15|-4.1%"}},

		{"es", "Inicio > Economía > Empresas\n" + es + esProse, Furniture, []string{"Inicio > Economía > Empresas|footer"}},
		{"pt", "Home / Política\n" + pt + ptProse, Furniture, []string{"Home / Política|footer"}},
		{"es", "Inicio / final de la obra en Tarnby\n" + esProse, Furniture, nil},
		{"es", "El puerto sigue cerrado.\nFotografía de archivo del puerto. / EFE", Furniture, []string{"Fotografía de archivo del puerto. / EFE|caption"}},
		{"es", es + "El puerto seguirá cerrado.\n\n¿Y tú qué opinas? ¡Cuéntanoslo en los comentarios!", Furniture, []string{"¿Y tú qué opinas? ¡Cuéntanoslo en los comentarios!|prompt"}},
		{"es", es + "El puerto seguirá cerrado.\n\nPuedes leer: La grúa más alta de Tarnby", Furniture, []string{"Puedes leer: La grúa más alta de Tarnby|teaser"}},
		{"es", es + "El puerto seguirá cerrado.\n\nTambién podés leer: La grúa más alta de Tarnby", Furniture, []string{"También podés leer: La grúa más alta de Tarnby|teaser"}},
		{"es", es + "El puerto seguirá cerrado.\n\nRevisa también: La grúa más alta de Tarnby", Furniture, []string{"Revisa también: La grúa más alta de Tarnby|teaser"}},
		{"pt", pt + "O porto continuará fechado.\n\nNão deixe de ler também: O guindaste de Tarnby", Furniture, []string{"Não deixe de ler também: O guindaste de Tarnby|teaser"}},
		{"es", es + "El puerto seguirá cerrado.\n\nAdemás: La grúa más alta de Tarnby cumple diez años", Furniture, []string{"Además: La grúa más alta de Tarnby cumple diez años|teaser"}},
		{"es", es + "El puerto seguirá cerrado.\n\nTambién: Tarnby y Ría", Furniture, nil},
		{"es", es + "El alcalde también: «No lo sé».", Furniture, nil},
		{"es", es + "Dijo también: La grúa cayó sola y nadie la vio.", Furniture, nil},
		{"es", es + "El puerto seguirá cerrado.\n\nSi querés recibir las noticias en tu celular, hacé clic acá", Furniture, []string{"Si querés recibir las noticias en tu celular, hacé clic acá|teaser"}},
		{"es", es + "El puerto seguirá cerrado.\n\n¿Te gustó la nota? Compartila", Furniture, []string{"¿Te gustó la nota? Compartila|prompt"}},
		{"es", es + "El puerto seguirá cerrado hasta que los buzos vean los pilotes. (Por Juana Roca Gil)", Byline, []string{"(Por Juana Roca Gil)|Juana Roca Gil"}},
		{"es", es + "El puerto seguirá cerrado (por Juana Roca Gil nadie llora).", Byline, nil},
		{"es", es + "17 de abril de 2031 – Tarnby – Agencias.\n" + esProse, Credit, []string{"Agencias||agencies"}},
		{"pt", pt + "DO G1\n" + ptProse, Credit, []string{"G1|G1|source"}},
		{"es", es + "Tarnby.-Siete barcos siguen en el puerto hasta que los buzos vean los pilotes.", Dateline, []string{"Tarnby.-"}},
		{"es", es + "«Puedes leer lo que quieras», dijo la capitana del puerto.", Furniture, nil},
	} {
		require.Equal(t, append([]string{}, c.want...), marksOf(t, c.language, c.text, c.kind), c.text)
	}
}

package normalize

import "testing"

// A price's move is a clock though no phrase of the market's day stands beside it.
func TestMarketMove(t *testing.T) {
	checkMarks(t, "pt", Clock, []markCase{
		{"As ações da Docas Orvana subiram 12,5% após a confirmação.", []string{"subiram 12,5%|price|+12.5%"}, "a share by its firm"},
		{"Na bolsa, os papéis têm alta de 2,5%, para R$ 16,91.", []string{"alta de 2,5%, para R$ 16,91|price|+2.5%"}, "a noun, and the price"},
		{"A notícia foi recebida com queda de 0,88% nas ações do estaleiro.", []string{"queda de 0,88%|price|-0.88%"}, "the share behind a noun"},
		{"O rumor fez as ações da Orvana disparar 22% na bolsa.", []string{"disparar 22%|price|+22%"}, "what made it move"},
		{"O papel da Orvana subia 17,04% por volta das 16h30.", []string{"subia 17,04% por volta das 16h30|16:30|+17.04%"}, "with its hour, behind a noun of hours"},
		{"A Orvana disparou, fechando com um avanço de 22,5% na bolsa.", []string{"fechando com um avanço de 22,5%|close|+22.5%"}, "a gerund"},
		{"A greve começa por volta das 16h30 e dura o dia das 8 horas.", []string{"das 16h30|16:30|hour"}, "an hour, and a number of them"},
	})
	checkMarks(t, "es", Clock, []markCase{
		{"Las acciones de la minera caían un 5,3% a 2,14 soles.", []string{"caían un 5,3% a 2,14 soles|price|-5.3%"}, "the price is evidence enough"},
		{"Los títulos de Nortia suben un 6,2 %, hasta los 3,08 euros.", []string{"suben un 6,2 %, hasta los 3,08 euros|price|+6.2%"}, "behind a comma"},
		{"En la Bolsa de Metales el cobre ganaba un 1,2%, a 9.290 dólares la tonelada.", []string{"ganaba un 1,2%, a 9.290 dólares|price|+1.2%"}, "no share, but a market and a price"},
		{"Las acciones de Nortia caían un 2% en las operaciones de la tarde.", []string{"caían un 2% en las operaciones de la tarde|afternoon|-2%"}, "a phrase of the day"},
		{"Las acciones de vigilancia subieron un 20% en el barrio.", nil, "actions"},
		{"Las acciones de Nortia suben un 31% desde enero.", nil, "a longer move"},
		{"Las acciones de Nortia subieron un 31% en 2015.", nil, "a year's"},
		{"Las acciones de Nortia podrían caer un 10%.", nil, "not yet"},
		{"El fondo compró el 24% de las acciones de Nortia y subió su oferta.", nil, "a stake"},
		{"Las ventas en la zona euro subieron un 5%, a 30 millones de dólares.", nil, "sales"},
		{"Los accidentes cayeron un 12% y la Bolsa celebró su aniversario.", nil, "no price"},
		{"La cadena anunció su plan, cerrando tiendas tras una caída del 12% de las ventas.", nil, "closing shops"},
	})
	checkMarks(t, "en", Clock, []markCase{
		{"Shares in Halden were down 6.2 percent at 318 pence.", []string{"down 6.2 percent at 318 pence|price|-6.2%"}, "a price"},
		{"While Halden stock climbed 3.3%, the Dow fell 102.2 points, or 0.36%.", []string{"climbed 3.3%|price|+3.3%", "fell 102.2 points, or 0.36%|price|-0.36%"}, "two of them"},
		{"Earnings per share rose 5% at Halden Stock Foods.", nil, "by the share"},
		{"Its share of the market rose 5%.", nil, "part of a market"},
		{"Housing stock rose 5% in Harlow, and so did rents.", nil, "houses"},
		{"Stocks of wheat in Harlow fell 5% on trading posts.", nil, "goods"},
		{"Halden shares have gained 40% this year.", nil, "a year"},
		{"Analysts expect Halden shares to rise 12%.", nil, "a forecast"},
	})
	checkMarks(t, "fr", Clock, []markCase{
		{"L'action Orvanne perd 3,52% à 12,33 francs.", []string{"perd 3,52% à 12,33 francs|price|-3.52%"}, "present"},
		{"L'action Orvanne cédait plus de 3,5% à la Bourse.", []string{"cédait plus de 3,5%|price|-3.5%"}, "plus is more"},
		{"Les actions de blocage ont progressé de 3% dans le port.", nil, "deeds"},
		{"Le cours d'eau a baissé de 12% en amont.", nil, "a river"},
	})
	checkMarks(t, "de", Clock, []markCase{
		{"Die Aktien der Werft legten um 4,1 Prozent auf 12,30 Euro zu.", []string{"legten um 4,1 Prozent auf 12,30 Euro|price|+4.1%"}, "a price"},
		{"Das Papier verteuerte sich um 4 Prozent.", nil, "paper"},
		{"Der Kurs der Partei fiel bei 40 Prozent durch.", nil, "a course"},
	})
	checkMarks(t, "it", Clock, []markCase{
		{"Il titolo Orvana sale del 9,46% a 0,471 euro.", []string{"sale del 9,46% a 0,471 euro|price|+9.46%"}, "present"},
		{"Il titolo di studio sale del 9% tra i giovani.", nil, "a degree"},
	})
}

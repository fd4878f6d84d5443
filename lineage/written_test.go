package lineage

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// The first document is asked; the others are its family.
func TestWritten(t *testing.T) {
	shared := flood + ", and the rain went on."
	for _, tt := range []struct {
		name string
		docs []doc
		want string // earliest, latest
		from []string
	}{
		{"nothing speaks", []doc{{text: shared}}, "", nil},
		{"an instant", []doc{{text: shared, published: "2031-05-04T14:05:00Z"}}, "2031-05-04T13:50:00Z 2031-05-04T14:05:00Z", []string{"published"}},
		{"a day", []doc{{text: shared, published: "2031-05-04"}}, "2031-05-04T00:00:00Z 2031-05-04T23:59:59Z", []string{"published"}},
		{"the day in the head", []doc{{text: "Flood\n\n[date|2031-05-04: May 4 2031]\n\n" + shared}}, "2031-05-04T00:00:00Z 2031-05-04T23:59:59Z", []string{"date"}},
		{"a dateline with the year of the publication", []doc{{text: "[dateline|AFP|--05-04: TARNBY, May 4 (AFP)] - " + shared, published: "2031-05-04T14:05:00Z"}},
			"2031-05-04T13:50:00Z 2031-05-04T14:05:00Z", []string{"published", "dateline"}},
		{"an evening in the west is the next day in Greenwich", []doc{{text: "Flood\n\n[date|2031-05-04: May 4 2031]\n\n" + shared, published: "2031-05-05T01:30:00Z"}},
			"2031-05-05T01:15:00Z 2031-05-05T01:30:00Z", []string{"published", "date"}},
		{"published again years later", []doc{{text: "Flood\n\n[date|2031-05-04: May 4 2031]\n\n" + shared, published: "2034-01-01"}},
			"2031-05-04T00:00:00Z 2031-05-04T23:59:59Z", []string{"date"}},
		{"below the prose, a line of its own", []doc{{text: strings.Repeat(shared+"\n", topWords/5) + "\n\n[date|2031-05-04: 4 Maggio 2031]\n\n© Tarnby Oggi"}}, "2031-05-04T00:00:00Z 2031-05-04T23:59:59Z", []string{"date"}},
		{"below who signs the prose", []doc{{text: strings.Repeat(shared+"\n", topWords/5) + "\n\n[credit|CNN|line: – CNN]\n\n[date|2031-05-04: May 4, 2031]\n\n© Tarnby Today"}}, "2031-05-04T00:00:00Z 2031-05-04T23:59:59Z", []string{"date"}},
		{"below a name that signs nothing", []doc{{text: strings.Repeat(shared+"\n", topWords/5) + "\n\nPier shut\n\n[date|2031-05-04: May 4, 2031]\n\n© Tarnby Today"}}, "", nil},
		{"a long line of the times of a page", []doc{{text: "Flood\n\nPublished: [date|2031-05-04: 4th May 2031] 06:41 AM | Last Updated: [date|2031-05-04: 4th May 2031] 06:41 AM\n\n" + shared}}, "2031-05-04T00:00:00Z 2031-05-04T23:59:59Z", []string{"date"}},
		{"below a title, another article's", []doc{{text: strings.Repeat(shared+"\n", topWords/5) + "\n\nPier shut\n\n[date|2031-05-04: 4 Maggio 2031]"}}, "", nil},
		{"below the prose, without a year", []doc{{text: strings.Repeat(shared+"\n", topWords/5) + "\n\n[date|--05-04: 4 Maggio]\n\n© Tarnby Oggi"}}, "", nil},
		{"a date of retrieval", []doc{{text: shared + "\n\n[furniture|citation: retrieved 9 April 2034]"}}, "", nil},
		{"midday in New York, in summer", []doc{{text: "Flood\n\n[date|2031-05-05: May 5 2031]\n\nThe Nasdaq share [clock|midday|+3%: was up 3 percent at midday] on [date|monday: Monday]."}},
			"2031-05-05T15:00:00Z 2031-05-05T20:00:00Z", []string{"date", "market-clock"}},
		{"midday in New York, in winter", []doc{{text: "Flood\n\n[date|2031-01-06: Jan 6 2031]\n\nThe Nasdaq share [clock|midday|+3%: was up 3 percent at midday] on [date|monday: Monday]."}},
			"2031-01-06T16:00:00Z 2031-01-06T21:00:00Z", []string{"date", "market-clock"}},
		{"the close of another day bounds nothing", []doc{{text: "Flood\n\n[date|2031-05-07: May 7 2031]\n\nThe Nasdaq share [clock|close|+3%: closed 3 percent up] on [date|monday: Monday]."}},
			"2031-05-07T00:00:00Z 2031-05-07T23:59:59Z", []string{"date"}},
		{"the close in Frankfurt", []doc{{text: "Flut\n\n[date|2031-05-05: 5. Mai 2031]\n\nDie Aktie an der Frankfurter Börse [clock|close|+3%: schloss 3 Prozent höher] am [date|monday: Montag]."}},
			"2031-05-05T15:30:00Z 2031-05-05T23:59:59Z", []string{"date", "market-clock"}},
		{"a price that moves is of the day of writing", []doc{{text: "Flood\n\n[date|2031-05-05: May 5 2031]\n\nThe Nasdaq share [clock|pre-market|+3%: jumped 3 percent in premarket trading]."}},
			"2031-05-05T08:30:00Z 2031-05-05T13:30:00Z", []string{"date", "market-clock"}},
		{"a close may be that of the evening before", []doc{{text: "Flood\n\n[date|2031-05-06: May 6 2031]\n\nThe Nasdaq share [clock|close|+3%: closed 3 percent up]."}},
			"2031-05-06T00:00:00Z 2031-05-06T23:59:59Z", []string{"date"}},
		{"unless it is the evening of a day of trade", []doc{{text: "Flut\n\n[date|2031-05-06: 6. Mai 2031]\n\nDie Aktie an der Frankfurter Börse [clock|close|+3%: schloss 3 Prozent höher].", published: "2031-05-06T15:40:00Z"}},
			"2031-05-06T15:30:00Z 2031-05-06T15:40:00Z", []string{"published", "date", "market-clock"}},
		{"nor is it the evening at noon", []doc{{text: "Flut\n\n[date|2031-05-06: 6. Mai 2031]\n\nDie Aktie an der Frankfurter Börse [clock|close|+3%: schloss 3 Prozent höher].", published: "2031-05-06T10:40:00Z"}},
			"2031-05-06T10:25:00Z 2031-05-06T10:40:00Z", []string{"published", "date"}},
		{"but not in what an agency sends", []doc{{text: "[dateline|AFP|2031-05-06: TARNBY, May 6 2031 (AFP)] - The Nasdaq share [clock|close|+3%: closed 3 percent up]."}},
			"2031-05-06T20:00:00Z 2031-05-06T23:59:59Z", []string{"dateline", "market-clock"}},
		{"nothing is traded on a Sunday", []doc{{text: "Flood\n\n[date|2031-05-04: May 4 2031]\n\nThe Nasdaq share [clock|midday|+3%: was up 3 percent at midday]."}},
			"2031-05-04T00:00:00Z 2031-05-04T23:59:59Z", []string{"date"}},
		{"the close of another day, and a price of this one", []doc{{text: "Flood\n\n[date|2031-05-06: May 6 2031]\n\nThe share [clock|close|-1%: closed 1 percent lower]. On the Nasdaq it [clock|midday|+3%: was up 3 percent at midday]."}},
			"2031-05-06T15:00:00Z 2031-05-06T20:00:00Z", []string{"date", "market-clock"}},
		{"the price before the open, and the close that an offer is measured by", []doc{{text: "Flood\n\n[date|2031-05-05: May 5 2031]\n\nThe Nasdaq share [clock|pre-market|+3%: jumped 3 percent in premarket trading]. The offer is 28 percent above its [clock|close: closing price] on [date|friday: Friday]."}},
			"2031-05-05T08:30:00Z 2031-05-05T13:30:00Z", []string{"date", "market-clock"}},
		{"a close of the same sentence as the price before it", []doc{{text: "Flood\n\n[date|2031-05-05: May 5 2031]\n\nThe Nasdaq share, [clock|pre-market|+3%: up 3 percent in premarket trading], had lost that by [clock|close: the close] on [date|monday: Monday]."}},
			"2031-05-05T20:00:00Z 2031-05-05T23:59:59Z", []string{"date", "market-clock"}},
		{"the close of a day on which something was said", []doc{{text: "Flood\n\n[date|2031-05-06: May 6 2031]\n\nThe owner sold the dam and said [date|tuesday: Tuesday] that it was safe. The Nasdaq share [clock|close|+3%: closed 3 percent up]."}},
			"2031-05-06T20:00:00Z 2031-05-06T23:59:59Z", []string{"date", "market-clock"}},
		{"the close of the evening before a day that is to come", []doc{{text: "Flood\n\n[date|2031-05-06: May 6 2031]\n\nThe owner sold the dam and said [date|monday: Monday] that it was safe. The board meets on [date|tuesday: Tuesday]. The Nasdaq share [clock|close|+3%: closed 3 percent up]."}},
			"2031-05-06T00:00:00Z 2031-05-06T23:59:59Z", []string{"date"}},
		{"a price at an hour with its zone", []doc{{text: "Flood\n\n[date|2031-06-05: June 5 2031]\n\nThe share was down 7 percent at 212 pence by [clock|09:15Z|09:15 GMT: 0915 GMT]."}},
			"2031-06-05T09:15:00Z 2031-06-05T15:30:00Z", []string{"date", "market-clock"}},
		{"a price at an hour with its zone, in no market that is known", []doc{{text: "Flood\n\n[date|2031-06-05: June 5 2031]\n\nCocoa for March was up 3.2 percent by [clock|09:15Z|09:15 GMT: 0915 GMT]."}},
			"2031-06-05T09:15:00Z 2031-06-05T23:59:59Z", []string{"date", "market-clock"}},
		{"a price at an hour without one, in no market that is known", []doc{{text: "Flood\n\n[date|2031-06-05: June 5 2031]\n\nCocoa for March [clock|09:15|+3.2%: was up 3.2 percent at 9:15]."}},
			"2031-06-05T00:00:00Z 2031-06-05T23:59:59Z", []string{"date"}},
		{"an hour within the part of the day that another clock gives", []doc{{text: "Flood\n\n[date|2031-06-05: June 5 2031]\n\nShares on the Irish Stock Exchange were [clock|midday|+14%: up 14 percent by midday].\n\nThey were up 14 percent at 7.85 euros by [clock|11:05Z|11:05 GMT: 1105 GMT]."}},
			"2031-06-05T11:05:00Z 2031-06-05T15:30:00Z", []string{"date", "market-clock"}},
		{"an hour in Mumbai", []doc{{text: "Flood\n\n[date|2031-06-05: June 5 2031]\n\nThe share was up 3.8% at 1,204.50 rupees by [clock|06:40Z|06:40 GMT: 0640 GMT]. It has lenders in dollars, at $540,000."}},
			"2031-06-05T06:40:00Z 2031-06-05T10:00:00Z", []string{"date", "market-clock"}},
		{"the close in Sydney, in its summer", []doc{{text: "[dateline|AAP|2031-01-07: TARNBY, Jan 7 2031 (AAP)] - The ASX 200 [clock|close|+3%: closed 3 percent up]."}},
			"2031-01-07T05:00:00Z 2031-01-07T15:59:59Z", []string{"dateline", "market-clock"}},
		{"the close in Sydney, in its winter", []doc{{text: "[dateline|AAP|2031-06-05: TARNBY, June 5 2031 (AAP)] - The ASX 200 [clock|close|+3%: closed 3 percent up]."}},
			"2031-06-05T06:00:00Z 2031-06-05T15:59:59Z", []string{"dateline", "market-clock"}},
		{"the close in a text that counts millions d'euros", []doc{{text: "Crue\n\n[date|2031-05-05: 5 mai 2031]\n\nLe titre a [clock|close|-61%: clôturé en baisse de 61%] ce [date|monday: lundi].\n\nLa dette est de 180 millions d'euros."}},
			"2031-05-05T15:30:00Z 2031-05-05T23:59:59Z", []string{"date", "market-clock"}},
		{"an hour without a price", []doc{{text: "Flood\n\n[date|2031-06-05: June 5 2031]\n\nThe council, which had paid 212 pence, meets at [clock|09:15Z|09:15 GMT: 0915 GMT]."}},
			"2031-06-05T00:00:00Z 2031-06-05T23:59:59Z", []string{"date"}},
		{"a price at an hour of the exchange", []doc{{text: "Crecida\n\n[date|2031-06-05: 5 de junio de 2031]\n\nLas acciones, en el Ibex, [clock|10:30|+9.3%: subían un 9,3 % a las 10:30 horas]."}},
			"2031-06-05T08:30:00Z 2031-06-05T15:30:00Z", []string{"date", "market-clock"}},
		{"a price in the money of another exchange", []doc{{text: "Enchente\n\n[date|2031-06-05: 5 de junho de 2031]\n\nA ação subiu, [clock|midday|+3%: em alta de 3% ao meio-dia], a R$ 9,46."}},
			"2031-06-05T13:30:00Z 2031-06-05T20:00:00Z", []string{"date", "market-clock"}},
		{"midday at an exchange that opens before New York", []doc{{text: "Enchente\n\n[date|2031-06-05: 5 de junho de 2031]\n\nA ação, [clock|midday|+3%: em alta de 3% ao meio-dia] na Bolsa de São Paulo, subiu."}},
			"2031-06-05T13:30:00Z 2031-06-05T20:00:00Z", []string{"date", "market-clock"}},
		{"midday in Santiago", []doc{{text: "Crecida\n\n[date|2031-06-05: 5 de junio de 2031]\n\nLa acción [clock|midday|+3%: subía un 3 % a mediodía] en la Bolsa de Santiago, a 431 pesos."}},
			"2031-06-05T14:30:00Z 2031-06-05T20:00:00Z", []string{"date", "market-clock"}},
		{"a price after the close", []doc{{text: "Crecida\n\n[date|2031-06-05: 5 de junio de 2031]\n\nLas acciones, en el Ibex, [clock|19:30|+9.3%: subían un 9,3 % a las 19:30 horas]."}},
			"2031-06-05T00:00:00Z 2031-06-05T23:59:59Z", []string{"date"}},
		{"a Monday still to come bounds nothing", []doc{
			{text: shared + " The mayor will speak to the minister on [date|monday: Monday]."},
			{text: "Flood\n\n[date|2031-05-04: May 4 2031]\n\n" + shared}}, "", nil},
		{"the open, beside a close of a day that nothing tells", []doc{{text: "Flood\n\n[date|2031-06-05: June 5 2031]\n\nThe Nasdaq share [clock|close|+3%: closed 3 percent up], having been higher [clock|open: in early trade]."}},
			"2031-06-05T00:00:00Z 2031-06-05T23:59:59Z", []string{"date"}},
		{"a day of which a related text tells is the last before that", []doc{
			{text: shared + " The gate collapsed on [date|friday: Friday]."},
			{text: "Flood\n\n[date|2031-05-06: May 6 2031]\n\n" + shared + " Eleven people died when it broke on [date|friday: Friday]."},
			{text: "Flood\n\n[date|2031-05-07: May 7 2031]\n\n" + shared}},
			"2031-05-02T00:00:00Z 2031-05-08T23:59:59Z", []string{"weekday", "related-date"}},
		{"a day to come in a related text is not the last before that", []doc{
			{text: shared + " The gate collapsed on [date|friday: Friday]."},
			{text: "Flood\n\n[date|2031-05-06: May 6 2031]\n\n" + shared + " The court will sit on [date|friday: Friday]."}},
			"2031-05-09T00:00:00Z 2031-05-15T23:59:59Z", []string{"weekday", "related-date"}},
		{"a related text's date fixes the Monday", []doc{
			{text: shared + " The Nasdaq share [clock|close|+3%: closed 3 percent up] on [date|monday: Monday]."},
			{text: "Flood\n\n[date|2031-05-05: May 5 2031]\n\n" + shared}},
			"2031-05-05T20:00:00Z 2031-05-06T20:00:00Z", []string{"market-clock", "weekday", "related-date"}},
		{"a close of which the next sentence tells the day", []doc{
			{text: shared + " The Nasdaq share [clock|close|+3%: closed 3 percent up]. At [clock|close: the close] on [date|monday: Monday] the firm was worth less."},
			{text: "Flood\n\n[date|2031-05-05: May 5 2031]\n\n" + shared}},
			"2031-05-05T20:00:00Z 2031-05-06T20:00:00Z", []string{"market-clock", "weekday", "related-date"}},
		{"after the close of a Friday the next is that of Monday", []doc{
			{text: shared + " The Nasdaq share [clock|close|+3%: closed 3 percent up] on [date|friday: Friday]."},
			{text: "Flood\n\n[date|2031-05-09: May 9 2031]\n\n" + shared}},
			"2031-05-09T20:00:00Z 2031-05-12T20:00:00Z", []string{"market-clock", "weekday", "related-date"}},
		{"the day of a scoop, by a text that has a date", []doc{
			{text: shared + " That was [scoop|The Echo|revealed: revealed by The Echo] [date|yesterday: yesterday]."},
			{text: "Flood\n\n[date|2031-05-06: May 6 2031]\n\nThe dam had been leaking, as [scoop|The Echo|first reported: The Echo first reported] [date|monday: on Monday]. " + shared}},
			"2031-05-06T00:00:00Z 2031-05-06T23:59:59Z", []string{"report", "related-date"}},
		{"the scoop of another outlet", []doc{
			{text: shared + " That was [scoop|The Courier|revealed: revealed by The Courier] [date|yesterday: yesterday]."},
			{text: "Flood\n\n[date|2031-05-06: May 6 2031]\n\nThe dam had been leaking, as [scoop|The Echo|first reported: The Echo first reported] [date|monday: on Monday]. " + shared}}, "", nil},
		{"a day that is not that of the scoop", []doc{
			{text: shared + " That was [scoop|The Echo|revealed: revealed by The Echo]. [date|yesterday: Yesterday] the mayor was silent."},
			{text: "Flood\n\n[date|2031-05-06: May 6 2031]\n\nThe dam had been leaking, as [scoop|The Echo|first reported: The Echo first reported] [date|monday: on Monday]. " + shared}}, "", nil},
		{"texts that do not agree on the day of a scoop", []doc{
			{text: shared + " That was [scoop|The Echo|revealed: revealed by The Echo] [date|yesterday: yesterday]."},
			{text: "Flood\n\n[date|2031-05-06: May 6 2031]\n\nThe dam had been leaking, as [scoop|The Echo|first reported: The Echo first reported] [date|monday: on Monday]. " + shared},
			{text: "Flood\n\n[date|2031-05-07: May 7 2031]\n\nThe dam had been leaking, as [scoop|The Echo|first reported: The Echo first reported] [date|today: today]. " + shared}}, "", nil},
		{"the first day that is named is that of the news", []doc{
			{text: shared + " The mayor spoke on [date|tuesday: Tuesday]. The council meets on [date|thursday: Thursday]."},
			{text: "Flood\n\n[date|2031-05-06: May 6 2031]\n\n" + shared}},
			"2031-05-06T00:00:00Z 2031-05-12T23:59:59Z", []string{"weekday", "related-date"}},
		{"a day that is counted from that of writing as well", []doc{
			{text: shared + " The gate had been shut since [date|thursday: Thursday]. [date|yesterday: Yesterday], [date|tuesday: Tuesday], the mayor spoke."},
			{text: "Flood\n\n[date|2031-05-06: May 6 2031]\n\n" + shared}},
			"2031-05-07T00:00:00Z 2031-05-07T23:59:59Z", []string{"weekday", "related-date"}},
		{"yesterday in another sentence than the day", []doc{
			{text: shared + " The mayor spoke [date|yesterday: yesterday]. [date|tuesday: Tuesday] was quiet."},
			{text: "Flood\n\n[date|2031-05-06: May 6 2031]\n\n" + shared}},
			"2031-05-06T00:00:00Z 2031-05-12T23:59:59Z", []string{"weekday", "related-date"}},
		{"a later day on which something was said", []doc{
			{text: shared + " The mayor spoke on [date|tuesday: Tuesday]. The warden said on [date|thursday: Thursday] that it was over."},
			{text: "Flood\n\n[date|2031-05-06: May 6 2031]\n\n" + shared}},
			"2031-05-08T00:00:00Z 2031-05-14T23:59:59Z", []string{"weekday", "related-date"}},
		{"a day of which nothing was said may be that of the week before", []doc{
			{text: shared + " The mayor spoke on [date|tuesday: Tuesday]. The gate had been shut since [date|thursday: Thursday]."},
			{text: "Flood\n\n[date|2031-05-06: May 6 2031]\n\n" + shared}},
			"2031-05-06T00:00:00Z 2031-05-12T23:59:59Z", []string{"weekday", "related-date"}},
		{"the close of the day before is not that of the day named", []doc{{text: "Flut\n\n[date|2031-05-06: 6. Mai 2031]\n\nDie Aktie an der Frankfurter Börse stieg am [date|tuesday: Dienstag], nachdem sie am Vortag [clock|close|+3%: 3 Prozent fester aus dem Handel] ging."}},
			"2031-05-06T00:00:00Z 2031-05-06T23:59:59Z", []string{"date"}},
		{"the close before which the day before is told", []doc{{text: "Flut\n\n[date|2031-05-06: 6. Mai 2031]\n\nDie Aktie an der Frankfurter Börse, die am Vortag noch um 2 Prozent gefallen war, ging am [date|tuesday: Dienstag] [clock|close|+3%: 3 Prozent fester aus dem Handel]."}},
			"2031-05-06T15:30:00Z 2031-05-06T23:59:59Z", []string{"date", "market-clock"}},
		{"related texts do not agree on the Monday", []doc{
			{text: shared + " The Nasdaq share closed up on [date|monday: Monday]."},
			{text: "Flood\n\n[date|2031-05-05: May 5 2031]\n\n" + shared},
			{text: "Flood\n\n[date|2031-05-12: May 12 2031]\n\n" + shared}}, "", nil},
		{"a Monday that was copied bounds nothing", []doc{
			{text: "On [date|monday: Monday] " + flood},
			{text: "Flood\n\n[date|2031-05-05: May 5 2031]\n\nOn [date|monday: Monday] " + flood}}, "", nil},
		{"a day that is to come is the last on which it may have been written", []doc{
			{text: shared + " The mayor spoke on [date|tuesday: Tuesday]. The council will meet on [date|thursday: Thursday]."},
			{text: "Flood\n\n[date|2031-05-06: May 6 2031]\n\n" + shared}},
			"2031-05-06T00:00:00Z 2031-05-08T23:59:59Z", []string{"weekday", "related-date"}},
		{"a day that is to come after another that was", []doc{
			{text: shared + " The mayor spoke on [date|friday: Friday]. The gate burst early on [date|monday: Monday]. The council will meet on [date|saturday: Saturday]."},
			{text: "Flood\n\n[date|2031-05-05: May 5 2031]\n\n" + shared}},
			"2031-05-02T00:00:00Z 2031-05-08T23:59:59Z", []string{"weekday", "related-date"}},
		{"the same day, later on", []doc{
			{text: shared + " The mayor spoke on [date|tuesday: Tuesday]. The council will meet late on [date|tuesday: Tuesday]."},
			{text: "Flood\n\n[date|2031-05-06: May 6 2031]\n\n" + shared}},
			"2031-05-06T00:00:00Z 2031-05-06T23:59:59Z", []string{"weekday", "related-date"}},
		{"that of next week", []doc{
			{text: shared + " The mayor spoke on [date|tuesday: Tuesday]. The council will meet next [date|thursday: Thursday]."},
			{text: "Flood\n\n[date|2031-05-06: May 6 2031]\n\n" + shared}},
			"2031-05-06T00:00:00Z 2031-05-12T23:59:59Z", []string{"weekday", "related-date"}},
		{"what was planned may be over", []doc{
			{text: shared + " The mayor spoke on [date|tuesday: Tuesday]. The council was expected to meet on [date|thursday: Thursday]."},
			{text: "Flood\n\n[date|2031-05-06: May 6 2031]\n\n" + shared}},
			"2031-05-06T00:00:00Z 2031-05-12T23:59:59Z", []string{"weekday", "related-date"}},
		{"the week of two others of the story, with which it shares nothing", []doc{
			{text: "The warden of the gate stepped down on [date|thursday: Thursday] and said no word."},
			{text: "Flood\n\n[date|2031-05-06: May 6 2031]\n\n" + shared},
			{text: "Flood\n\n[date|2031-05-07: May 7 2031]\n\n" + shared}},
			"2031-05-08T00:00:00Z 2031-05-14T23:59:59Z", []string{"weekday", "related-date"}},
		{"the day three days after a text is four before it, too", []doc{
			{text: shared + " The mayor spoke on [date|friday: Friday]."},
			{text: "Flood\n\n[date|2031-05-06: May 6 2031]\n\n" + shared}}, "", nil},
		{"a third text tells which of the two it is", []doc{
			{text: shared + " The mayor spoke on [date|friday: Friday]."},
			{text: "Flood\n\n[date|2031-05-06: May 6 2031]\n\n" + shared},
			{text: "Flood\n\n[date|2031-05-05: May 5 2031]\n\n" + shared}},
			"2031-05-02T00:00:00Z 2031-05-08T23:59:59Z", []string{"weekday", "related-date"}},
		{"one of four was looked at a week later", []doc{
			{text: shared + " The mayor spoke on [date|tuesday: Tuesday]."},
			{text: "Flood\n\n[date|2031-05-14: May 14 2031]\n\n" + shared},
			{text: "Flood\n\n[date|2031-05-06: May 6 2031]\n\n" + shared},
			{text: "Flood\n\n[date|2031-05-07: May 7 2031]\n\n" + shared},
			{text: "Flood\n\n[date|2031-05-07: May 7 2031]\n\n" + shared}},
			"2031-05-06T00:00:00Z 2031-05-12T23:59:59Z", []string{"weekday", "related-date"}},
		{"those that it shares text with do not agree, and the others of the story do", []doc{
			{text: shared + " The mayor spoke on [date|tuesday: Tuesday]."},
			{text: "Flood\n\n[date|2031-05-14: May 14 2031]\n\n" + shared},
			{text: "Flood\n\n[date|2031-05-06: May 6 2031]\n\n" + shared},
			{text: "Flood\n\n[date|2031-05-06: May 6 2031]\n\nThe warden of the gate stepped down and said no word."},
			{text: "Flood\n\n[date|2031-05-07: May 7 2031]\n\nThe warden of the gate stepped down and said no word."}},
			"2031-05-06T00:00:00Z 2031-05-12T23:59:59Z", []string{"weekday", "related-date"}},
		{"one other alone may be of another week", []doc{
			{text: "The warden of the gate stepped down on [date|thursday: Thursday] and said no word."},
			{text: "Flood\n\n[date|2031-05-06: May 6 2031]\n\n" + shared}}, "", nil},
		{"two others of different weeks", []doc{
			{text: "The warden of the gate stepped down on [date|thursday: Thursday] and said no word."},
			{text: "Flood\n\n[date|2031-05-06: May 6 2031]\n\n" + shared},
			{text: "Flood\n\n[date|2031-05-14: May 14 2031]\n\n" + shared}}, "", nil},
		{"a date alone fixes no text without a clock", []doc{{text: shared}, {text: "Flood\n\n[date|2031-05-05: May 5 2031]\n\n" + shared}}, "", nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			for i := range tt.docs {
				tt.docs[i].id = string(rune('a' + i))
			}
			w := newStory(t, tt.docs...).written(0)
			if tt.want == "" {
				require.Nil(t, w)
				return
			}
			require.NotNil(t, w)
			require.Equal(t, tt.want, w.Earliest.Format(time.RFC3339)+" "+w.Latest.Format(time.RFC3339))
			require.Equal(t, tt.from, w.From)
		})
	}
}

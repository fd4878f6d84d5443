package normalize

// newsText is an article with as many marks as news has, one in 244 bytes, most of them
// quotations and who speaks, then days. No sentence of it comes twice.
const newsText = `Ferry line to Harlow runs again after three winters

The white ferry that used to carry half of Harlow to work has come back to its old berth below the market, three winters after the town gave up on it, and on the first morning there were more people on the quay than seats on board.

Nobody had promised that it would ever happen. When the former owners went under, their two boats were laid up in a side channel behind the grain store, where rain filled the lower decks and boys climbed in through the galley window. The council had its own troubles then, with a school roof and a bridge that would not close, and the line was dropped from the timetable without a vote.

What changed was a petition that began in a bakery. Its owner, Marta Ilvesen, had lost every customer from the north bank in one season, and pinned a sheet of paper beside the till on which she asked who would pay a little more for a ticket if there were boats again. By the end of the month the sheet had become a book, and the book had more names in it than the north bank has houses.

"I thought I would sell some bread with it," she said on Monday, leaning on the rail with flour on both sleeves. "Now they want me to cut ribbons."

The cooperative that grew out of the book bought the larger boat for the price of its scrap. A retired shipwright and his two nieces spent the first summer pulling out what had rotted, and the second putting in what could be afforded, among it an electric motor which had been meant for a cable car in the hills and had never been fetched by those who ordered it. It is so quiet that the harbour office has asked for a bell.

Not all of it went well. The slip broke under the weight of the hull, and for most of a spring the boat sat askew in the mud while lawyers wrote letters about whose slip it had been. A grant from the region came a year late, and then with a condition that nobody could make sense of, namely that the gangway should be suited to horses. In the end a gangway was found that horses had used, in a museum of the lock keepers, and the museum lent it with its label still on. "A horse would look at it twice," said the elder of the nieces, who had to paint it.

Those who live on the north bank have other things to do than to praise a boat. They have been driving round by the upper bridge for so long that some have moved away and others have got used to it, and a few remember the ferry above all for the mornings on which it did not come. Still, the chemist has taken the boards from her second window, and the inn has painted its name on the side that faces the water. The driver of the milk lorry was less moved. "I will believe it when it has been there for a winter," he said, and drove off by the bridge.

The town is careful. It pays for the early crossing and the late one, which nobody could run at a profit, and for nothing between; whether it goes on with that is to be looked at again when there are figures for a full year. The head of its traffic office, a man who measures his words, called the line "an attempt, and a friendly one", and then stood in the queue like everybody else.

There is talk of the smaller boat as well, and since Friday there has been a collecting box for it. It lies where it lay, with a willow growing out of the wheelhouse, and those who know about wood say that the willow is now the soundest part of it. The nieces have been seen to walk around it with a notebook. They do not want to be asked.

On the way back across the river the wind had got up, and the passengers moved to the lee side all at once, as people do who know a boat. An old man told his grandchild where the dredger had sunk, and pointed to a place that looked like any other. The child wanted to know whether it was still down there. It was, he said, and it would be there on Tuesday too, and they could come and look again.

Read more: The bridge that would not close
`

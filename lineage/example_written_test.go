package lineage_test

import (
	"fmt"
	"time"

	"github.com/wiretrace/wiretrace/lineage"
	"github.com/wiretrace/wiretrace/normalize"
)

// The head of a text gives the day, its market clock the hours: trading at
// midday of a Monday in New York.
func ExampleInferrer_Written() {
	n, err := normalize.New(nil)
	if err != nil {
		panic(err)
	}
	in, err := lineage.New(nil)
	if err != nil {
		panic(err)
	}
	w := lineage.Witness{ID: "wire", Text: n.Text(`Water company asks for calm

May 5 2031

The Arle Water company asked its customers for calm after the flood.

Shares in the company, which is listed on the Nasdaq, were trading up 3.6 percent in mid-day trading on Monday.`)}
	written := in.Written(&w)
	fmt.Println(written.Earliest.Format(time.RFC3339))
	fmt.Println(written.Latest.Format(time.RFC3339))
	fmt.Println(written.From)
	// Output:
	// 2031-05-05T15:00:00Z
	// 2031-05-05T20:00:00Z
	// [date market-clock]
}

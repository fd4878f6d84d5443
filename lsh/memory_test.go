package lsh_test

import (
	"fmt"
	"testing"

	"github.com/wiretrace/wiretrace/lsh"
	"github.com/wiretrace/wiretrace/lsh/storetest"
)

func TestMemoryIsAStore(t *testing.T) {
	stores := map[string]*lsh.Memory{}
	storetest.Test(t, func(_ *testing.T, name string) lsh.Store {
		if stores[name] == nil {
			stores[name] = lsh.NewMemory()
		}
		return stores[name]
	})
}

func ExampleBind() {
	s := lsh.NewMemory()
	fmt.Println(lsh.Bind(s, "v1 words=5"))
	fmt.Println(lsh.Bind(s, "v1 words=3"))
	// Output:
	// <nil>
	// lsh: scheme mismatch: store has "v1 words=5", want "v1 words=3"
}

package normalize

import "strings"

// calledWays are how an outlet says that it reached somebody on the telephone, each language's participles, how
// and by whom put together: "joint par téléphone par", "raggiunto telefonicamente dall'".
var calledWays = [...]struct{ participles, ways, by string }{
	{`reached contacted`, `by phone;by telephone`, `by`},
	{`joint jointe joints contacté contactée contactés interrogé interrogée`, `par téléphone;au téléphone`, `par`},
	{`contactado contactada contactados consultado consultada`, `telefónicamente;por teléfono;vía telefónica`, `por`},
	{`raggiunto raggiunta raggiunti contattato contattata sentito sentita`, `telefonicamente;al telefono`, `da dal dalla dall'`},
	{`contactado contactada contactados contatado contatada contatados`, `telefonicamente;por telefone`, `pela pelo`},
	{`bereikt`, `telefonisch`, `door`},
}

// calledUp are the phrases of all of them.
func calledUp() string {
	var all []string
	for _, c := range calledWays {
		for p := range strings.FieldsSeq(c.participles) {
			for w := range strings.SplitSeq(c.ways, ";") {
				for by := range strings.FieldsSeq(c.by) {
					all = append(all, p+" "+w+" "+by)
				}
			}
		}
	}
	return strings.Join(all, ";")
}

package lineage

import (
	"slices"

	"github.com/wiretrace/wiretrace/normalize"
)

// An outlet publishes recordings that somebody gave it, or a chat, and is not among the documents. Who
// quotes from them in the same words as another has the words from that outlet, by whatever way: nobody
// else had them, and their speaker gave them to nobody.

// recordedWords are the IDs, sorted, of words for what was recorded when it was said or written to one
// person. Letters, mails and messages are sent to everybody as well.
var recordedWords = wordIDs(`audio audios recording recordings tape tapes wiretap wiretaps
	tonaufnahme tonaufnahmen mitschnitt mitschnitte mitschnitten tonband tonbänder tonbändern chatverlauf chatverläufe chatprotokoll chatprotokolle chatprotokollen
	enregistrement enregistrements grabación grabaciones grabadas grabado whatsapp
	registrazione registrazioni intercettazione intercettazioni áudio áudios gravação gravações
	geluidsopname geluidsopnames geluidsopnamen`)

// leaks are the quotations of that ledger from recordings that an outlet published which no witness is by,
// in the order in which these begin, and the others: some text says that it has recordings, two or more that
// quote the same words credit it, and by the sentence of one of them the words are from a recording.
func (f *family) leaks(ledger []Quoted) (out []statement, others []Quoted) {
	published := f.recordingsOf()
	if len(published) == 0 {
		return nil, ledger
	}
	at := f.byID()
	for _, q := range ledger {
		forms, leaked := spokenForms(q), false
		for _, outlet := range published {
			k := f.key(outlet)
			of := slices.DeleteFunc(slices.Clone(forms), func(form QuotedForm) bool {
				i := at[form.Document]
				return !slices.ContainsFunc(f.creditsAndScoops(i), func(m normalize.Mark) bool { return f.key(m.Value) == k }) ||
					slices.ContainsFunc(f.toldAround(i, form), func(m normalize.Mark) bool { return f.key(m.Value) != k })
			})
			if len(of) < 2 || !slices.ContainsFunc(of, func(form QuotedForm) bool {
				t := f.ws[at[form.Document]].Text
				return speaksOfRecording(t, sentencesOf(t, form))
			}) {
				continue
			}
			var n int
			out, n = f.statementOf(out, outlet, "quote in the same words what %s has recorded")
			for _, form := range of {
				out[n].add(form)
			}
			leaked = true
			break
		}
		if !leaked {
			others = append(others, q)
		}
	}
	sortForms(out, at)
	return out, others
}

// recordingsOf are the outlets that are not here and of which some witness says that they have recordings, in
// one sentence with their name. Agencies' words are asked for as their story.
func (f *family) recordingsOf() (names []string) {
	for i := range f.ws {
		t := f.ws[i].Text
		for _, m := range f.creditsAndScoops(i) {
			if m.Value == "" || standsApart(m) || f.isAgency(m.Value) || f.hasOwn(m.Value) ||
				slices.ContainsFunc(names, func(n string) bool { return f.key(n) == f.key(m.Value) }) {
				continue
			}
			if speaksOfRecording(t, sentenceAt(t, wordsIn(t, m.Span).Start)) {
				names = append(names, m.Value)
			}
		}
	}
	return names
}

// speaksOfRecording says that recordings are spoken of in the words r of t, quotations aside.
func speaksOfRecording(t *normalize.Text, r normalize.Range) bool {
	return slices.ContainsFunc(t.Words[r.Start:r.End], func(w normalize.Word) bool {
		return w.Flags&normalize.Quoted == 0 && anyOf([]normalize.Word{w}, recordedWords())
	})
}

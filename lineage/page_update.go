package lineage

import (
	"regexp"

	"github.com/wiretrace/wiretrace/normalize"
)

// Pages that are kept up through a day put each change above what they had, as a paragraph that
// opens with when it was made: "Update vom Montag, 11.12.2031, 21.07 Uhr: Drei Kräne ...", and the first report
// below with its own: "Erstmeldung vom Montag, 11.12.2031, 20.45 Uhr: ...". The text at hand is that of the last change.

// updatePattern is what opens such a paragraph, up to its colon: a label, a day and an hour.
var updatePattern = regexp.MustCompile(`(?im)^[ \t]*[+*]*[ \t]*(?:(?:letztes |neues )?update|aktualisierung|aktualisiert|erstmeldung|erstbericht|ursprungsmeldung|originalmeldung|ursprünglich(?:e|er|es) (?:meldung|artikel|text)|` +
	`updated|first report|original (?:story|report)|mise à jour|première version|actualización|noticia original|aggiornamento|atualização|eerste bericht|oorspronkelijk bericht)` +
	`(?:[ ,(]+(?:vom|am|von|of|on|du|del|de|di|van))?[ ,(–-]+(?:\p{L}+[.,]? ){0,2}[0-9][^\n!?]{0,30}?[0-2]?[0-9][.:hu][0-5][0-9](?:[ \x{a0}]?(?:uhr|uur|h|hrs|[ap]\.?m\.?))?\)?[ \x{a0}]?:[ \t\n]`)

// readUpdates returns the time of a page by the paragraphs of its changes.
func readUpdates(s string, dates, clocks []normalize.Mark, zone pageZone) (out pageTime) {
	begun := out.first
	for _, m := range updatePattern.FindAllStringIndex(s, -1) {
		for _, x := range timesOn(s, normalize.Span{Start: int32(m[0]), End: int32(m[1])}, dates, clocks, zone, begun) {
			if x.last.After(out.last) {
				out.last = x.last
			}
			if !x.revised && !updateLabel.MatchString(s[m[0]:m[1]]) && (out.first.IsZero() || x.last.Before(out.first)) {
				out.first = x.last
			}
			if begun.IsZero() || x.first.Before(begun) {
				begun = x.first
			}
		}
	}
	if out.ok() && out.first.IsZero() {
		out.first, out.revised = begun, true
	}
	return out
}

// updateLabel opens the paragraph of a change, and no first report.
var updateLabel = regexp.MustCompile(`(?i)^[ \t]*[+*]*[ \t]*(?:(?:letztes |neues )?update|aktualisier|mise à jour|actualización|aggiornamento|atualização)`)

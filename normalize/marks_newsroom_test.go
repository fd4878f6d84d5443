package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Whom a line names that tells of a newsroom, of whom to ask or of a version.
func TestNewsroomLines(t *testing.T) {
	n := newNormalizer(t, nil)
	for _, c := range []struct {
		lang, line string
		kind       MarkKind
		want       string // what the line has of that kind, "" if nothing
	}{
		{"it", "di Redazione Online", Byline, "Redazione Online"},
		{"it", "Redazione Cronaca", Byline, "Redazione Cronaca"},
		{"es", "Por Redacción Digital", Byline, "Redacción Digital"},
		{"it", "La Redazione", Byline, ""},
		{"fr", "Par la rédaction", Byline, ""},
		{"de", "Auf dpa-Anfrage wollte sich das Ministerium nicht äußern.", Attribution, "dpa"},
		{"de", "Die Polizei bestätigte auf APA-Nachfrage einen Einsatz.", Attribution, "APA"},
		{"de", "Auf SPIEGEL-Anfrage teilte das Amt mit, es gebe keine Pläne.", Attribution, "Der Spiegel"},
		{"de", "Eine Anfrage der AfD liegt dem Landtag vor.", Attribution, ""},
		{"es", "«No hay más que hablar», dice a MARCA el presidente.", Attribution, "Marca"},
		{"es", "La marca de la empresa vale más que sus barcos.", Attribution, ""},
		{"en", "The council owes a lot, according to the Local Democracy Reporting Service.", Attribution, "Local Democracy Reporting Service"},
		{"de", "Unfälle/Bahn/Steiermark/Zusammenfassung", Version, "wrapup"},
		{"de", "Die Studie/Zusammenfassung liegt vor.", Version, ""},
		{"de", "Utl.: KORREKTUR: Berichtigt wird im ersten Absatz die Zahl der Fahrgäste", Version, "corrected"},
		{"de", "Alles zum Thema Steiermark", Furniture, furnitureTeaser},
		{"en", "Jane Roe can be reached at jane.roe@harlow.example.", Furniture, furnitureContact},
		{"en", "The island can be reached at low tide, if the sand is firm.", Furniture, ""},
		{"fr", "Contact presse : Bureau de la communication", Furniture, furnitureContact},
		{"it", "Le informazioni contenute in questo articolo non costituiscono consulenza finanziaria.", Furniture, "notice"},
		{"en", "By Jane Roe, BBC News", Byline, "Jane Roe"},
		{"en", "by: Nexstar Media Wire", Credit, "Nexstar Media Wire"},
		{"en", "Provided by University of Harlow", Credit, "University of Harlow"},
		{"en", "Provided by the crew, the rope held.", Credit, ""},
		{"en", "from Harlow Post http://bit.ly/2abCd", Credit, "Harlow Post"},
		{"en", "from Harlow Post and other papers http://bit.ly/2abCd", Credit, ""},
		{"en", "from Harlow to Weston", Credit, ""},
		{"de", "Verwendete Quellen: Nachrichtenagentur dpa, eigene Recherche", Credit, "dpa"},
		{"de", "HARLOW (dpa-AFX)", Credit, "dpa"},
		{"de", "Dieser Artikel erschien zuerst auf waz.de.", Credit, "Westdeutsche Allgemeine Zeitung"},
		{"de", "Wie die „OÖ Nachrichten“ bereits am Freitag aufdeckten, konnte die Werft nicht mehr zahlen.", Scoop, "Oberösterreichische Nachrichten"},
		{"de", "Den Fall, den das Handelsblatt publik machte, prüft nun das Amt.", Scoop, "Handelsblatt"},
		{"de", "Das sagte sie den Zeitungen der Funke Mediengruppe (Samstag).", Attribution, "Funke Mediengruppe"},
		{"de", "Die Probe ist zuerst auf Eis gelegt worden.", Credit, ""},
		{"de", "ISIN DE0005140008", Ticker, "ISIN:DE0005140008"},
		{"de", "Die WKN kennt hier niemand.", Ticker, ""},
		{"de", "„Wir warten“, sagte die Kapitänin der Rundschau.", Attribution, "Rundschau"},
		{"de", "„Wir warten“, sagte die Kapitänin der Zeitung.", Attribution, ""},
		{"de", "Die Kapitänin hat der Rundschau gesagt, man warte.", Attribution, "Rundschau"},
		{"de", "„Wir warten“, so die 51-jährige Kapitänin zum „Blick“.", Attribution, "Blick"},
		{"de", "Man warte, so die Kapitänin gegenüber der dpa.", Attribution, "dpa"},
		{"de", "„Wir warten“, hat Jana Roth dem Harlower Stadtkurier gesagt.", Attribution, "Harlower Stadtkurier"},
		{"de", "Der Kai ist verkauft, berichtet der Harlower Stadtkurier.", Attribution, "Harlower Stadtkurier"},
		{"de", "Der Stadtkurier brachte die Abendpost, sagte die Kapitänin.", Attribution, ""},
		{"de", "Sie kam so oft zur BILD, dass keiner mehr fragte.", Attribution, ""},
		{"de", "„Wir warten“, sagte die Kapitänin dem kicker.", Attribution, "kicker"},
		{"en", "\"We wait,\" she told HarlowLive.", Attribution, "HarlowLive"},
		{"en", "Speaking to the Gazette at the quay, the captain said they would wait.", Attribution, "Gazette"},
		{"en", "She had told the Herald of the king to wait at the gate.", Attribution, ""},
		{"en", "\"We wait,\" the captain advised AFP.", Attribution, "AFP"},
		{"en", "The bank advised Reuters on the sale of its ships.", Attribution, ""},
		{"en", "\"We wait,\" she told CNN affiliate WRLT.", Attribution, "WRLT"},
		{"en", "By Harlow Newsroom", Byline, "Harlow Newsroom"},
		{"en", "She told Harlow Live that they would wait.", Attribution, "Harlow Live"},
		{"en", "2/8/2024 1:55 PM PT", Date, "2024-02-08"},
		{"en", "From staff and wire reports", Furniture, furnitureNotice},
		{"en", "Join our commenting forum", Furniture, furniturePrompt},
		{"en", "Notes to editors", Furniture, furniturePrompt},
		{"de", "Rückfragehinweis: Polizei Tarnby, Jana Roth, Tel. 0555 55 1111", Furniture, furniturePrompt},
		{"de", "Bearbeitende Dienststelle: Wache am Hafen", Furniture, furniturePrompt},
		{"de", "Rückfragehinweise der Polizei führten nach Tarnby.", Furniture, ""},
		{"en", "If you have photos of the quay, send them to newsroom@harlow.example.", Furniture, furnitureContact},
		{"de", "Weitere News zum Thema Hafen", Furniture, furnitureTeaser},
		{"de", "Bildquellen: Harlow / Shutterstock.com", Furniture, furnitureCaption},
		{"de", "Dieser Text ist zuerst am 20. Juni in der gedruckten Ausgabe erschienen.", Furniture, furnitureNotice},
	} {
		at := len("XXI\n\n")
		source := "XXI\n\n" + c.line + "\n\n" + deskProse[c.lang] + "\n\n" + deskProse[c.lang]
		got := ""
		for _, m := range withoutSpeakers(n.TextIn(source, c.lang).Marks) {
			if m.Kind == c.kind && int(m.Start) >= at && int(m.End) <= at+len(c.line) {
				got = m.Value
			}
		}
		require.Equal(t, c.want, got, "%s of %q", c.kind, c.line)
	}
}

package lineage

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Who speaks to the press has an office for it, whose name stands above what it sends out, "Landgericht
// Harlow | Pressestelle", and whose address stands below, "presse@...". A newsroom signs with neither.

// pressOffices are such offices, alone between the strokes of a line. The last two stand below their house.
var pressOffices = []string{
	"pressestelle", "presseamt", "presse- und öffentlichkeitsarbeit", "presse und öffentlichkeitsarbeit", "presse- und informationsamt", "medienstelle", "presse und kommunikation", "agentur für presse und kommunikation",
	"press office", "media office", "press and media office", "media relations", "office of communications", "office of public affairs",
	"service de presse", "service presse", "bureau de presse", "salle de presse", "espace presse", "direction de la communication", "bureau de la communication", "cellule de communication",
	"gabinete de prensa", "oficina de prensa", "sala de prensa", "gabinete de comunicación", "oficina de comunicación", "dirección de comunicación",
	"dirección de comunicación social", "unidad de comunicación social", "coordinación de comunicación social", "departamento de comunicación", "jefatura de prensa",
	"ufficio stampa", "sala stampa", "assessoria de imprensa", "assessoria de comunicação", "gabinete de imprensa", "sala de imprensa",
	"persdienst", "persvoorlichting",
	"presse", "press",
}

// belowHouse is how many of them, the last, are everyday words.
const belowHouse = 2

// officeEndings end German compounds for such offices: "Landespresseamt".
var officeEndings = []string{"presseamt", "pressestelle", "pressedienststelle"}

// registered end the names of associations as their register has them. Such a name above a text is that of who
// sends it: papers leave the letters out.
var registered = []string{" e.v.", " e. v."}

// ofOthers are words by which a headline tells of an association, and of which no name is made.
var ofOthers = []string{"bei", "beim", "um", "gegen", "vom", "mit", "nach", "wegen", "ist", "wird", "hat", "vor", "über"}

// houseLines is the number of lines among which it stands.
const houseLines = 2

// headedByOffice says that an office for the press, or who has none and sends it himself, stands among the
// first lines of s.
func headedByOffice(s string) bool {
	for n, line := range firstLines(s, releaseLines) {
		if len(line) >= releaseLine {
			continue
		}
		for _, part := range officeParts(line) {
			if first, _ := utf8.DecodeRuneInString(part); !unicode.IsUpper(first) {
				continue
			}
			part = strings.ToLower(part)
			if n <= houseLines && slices.ContainsFunc(registered, func(e string) bool { return strings.HasSuffix(part, e) }) &&
				!slices.ContainsFunc(strings.Fields(part), func(w string) bool { return slices.Contains(ofOthers, w) }) {
				return true
			}
			if at := slices.Index(pressOffices, part); at >= 0 && (n > 1 || at < len(pressOffices)-belowHouse) {
				return true
			}
			if !strings.Contains(part, " ") && slices.ContainsFunc(officeEndings, func(e string) bool { return strings.HasSuffix(part, e) }) {
				return true
			}
		}
	}
	return false
}

// officeParts are what stands between the strokes of a line.
func officeParts(line string) []string {
	parts := strings.FieldsFunc(strings.ReplaceAll(line, " - ", "|"), func(r rune) bool { return strings.ContainsRune("|/›»>·•–—", r) })
	for i := range parts {
		parts[i] = strings.TrimSpace(strings.Trim(strings.TrimSpace(parts[i]), "-:"))
	}
	return parts
}

// officeAddresses open the address at which such an office is reached.
var officeAddresses = []string{"presse", "press", "media", "medien", "prensa", "stampa", "ufficiostampa", "imprensa", "persvoorlichting", "comunicacion", "comunicazione", "communicatie", "kommunikation", "pressoffice", "pressestelle"}

// reachesOffice says that a line of end, the end of a text, that is none of prose gives the address of an
// office for the press.
func reachesOffice(end string) bool {
	for line := range strings.Lines(strings.ToLower(end)) {
		if len(line) >= releaseLine {
			continue
		}
		for i, r := range line {
			if r != '@' {
				continue
			}
			name := line[strings.LastIndexFunc(line[:i], func(r rune) bool { return !unicode.IsLetter(r) && r != '.' && r != '-' && r != '_' })+1 : i]
			if slices.ContainsFunc(strings.FieldsFunc(name, func(r rune) bool { return r == '.' || r == '-' || r == '_' }), func(p string) bool { return slices.Contains(officeAddresses, p) }) {
				return true
			}
		}
	}
	return false
}

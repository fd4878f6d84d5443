package lineage

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wiretrace/wiretrace/normalize"
)

// A caption tells when its picture was taken, which may be years before the story: "This
// Feb. 25, 2031 photo shows the pier", "Der Steg auf einem Archivbild vom 3. März 2031". Such
// a day is not that of the page, nor does a page without it come before one that has it.

// withoutPictureDays returns the dates of t that are not those of pictures.
func withoutPictureDays(t *normalize.Text, dates []normalize.Mark) []normalize.Mark {
	return slices.DeleteFunc(slices.Clone(dates), func(m normalize.Mark) bool { return beforePicture(t, m.Span) || behindPicture(t, m.Span) })
}

// beforePicture says that the word behind the date at sp, or behind what sort it is of, is a
// picture: "March 2031 file photo". A capital begins the next caption.
func beforePicture(t *normalize.Text, sp normalize.Span) bool {
	end := sp.End
	for _, w := range t.Words[wordsIn(t, sp).End:] {
		first, _ := utf8.DecodeRuneInString(t.Source[w.Start:])
		if strings.Trim(t.Source[end:w.Start], " ,") != "" || unicode.IsUpper(first) {
			return false
		}
		if anyOf([]normalize.Word{w}, pictures()) {
			return true
		}
		if !anyOf([]normalize.Word{w}, pictureSorts()) {
			return false
		}
		end = w.End
	}
	return false
}

// behindPicture says that the date at sp stands behind a picture and a few of the words by
// which it is said to be of that day.
func behindPicture(t *normalize.Text, sp normalize.Span) bool {
	at, from, linked := wordsIn(t, sp).Start, sp.Start, false
	for back := 1; back <= mostLinks && back <= at; back++ {
		w := t.Words[at-back : at-back+1]
		if strings.Trim(t.Source[w[0].End:from], " ") != "" {
			return false
		}
		strong := anyOf(w, pictureLinks())
		switch {
		case linked && anyOf(w, pictures()):
			return true
		case !strong && !anyOf(w, onDays()):
			return false
		}
		linked, from = linked || strong, w[0].Start
	}
	return false
}

// mostLinks is how many words back the picture stands at most: "imagen de archivo del 3 de marzo".
const mostLinks = 4

// pictures are the IDs, sorted, of the words for what a caption stands under.
var pictures = wordIDs(`photo photograph picture image screenshot
	foto bild archivfoto archivbild aufnahme luftbild
	photographie cliché
	fotografía imagen
	fotografia immagine imagem`)

// pictureSorts are those of the words between a day and its picture.
var pictureSorts = wordIDs(`file archive handout satellite aerial video publicity courtesy combination composite`)

// pictureLinks are those of the words between a picture and its day, and onDays of those
// that need one of these beside them: "photo prise le".
var (
	pictureLinks = wordIDs(`taken dated made released provided from of
		vom aus aufgenommen entstanden
		prise prises du datée archives
		tomada tomadas del de fechada archivo
		scattata scattate dal archivio tirada`)
	onDays = wordIDs(`on am le el il em`)
)

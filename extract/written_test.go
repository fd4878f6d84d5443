package extract_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/wiretrace/wiretrace/extract"
)

// bylinePage is a page whose headline is followed by head.
func bylinePage(language, head string) []byte {
	p := page("", article)
	p = strings.Replace(p, `lang="en-GB"`, `lang="`+language+`"`, 1)
	return []byte(strings.Replace(p, "</h1>", "</h1>"+head, 1))
}

// Bylines are read with their zone, in the languages of the news.
func TestWrittenTime(t *testing.T) {
	for _, c := range []struct{ language, head, want, why string }{
		{"en", "<p>Aug. 6, 2018 10:23 AM ET</p>", "2018-08-06T10:23:00-04:00", "summer in New York"},
		{"en", "<p>By Ada Quill</p><p>Published 11:11 PM EST Nov 19, 2019</p>", "2019-11-19T23:11:00-05:00", "time first, on the evening before in Greenwich"},
		{"en", "<p>Published 11:11 PM ET Nov 19, 2019</p>", "2019-11-19T23:11:00-05:00", "a zone that needs the day behind it"},
		{"en-GB", "<span>6 August 2018</span> <span>2.05pm BST</span>", "2018-08-06T14:05:00+01:00", "British"},
		{"en-IN", "<div>Nov 20, 2019 01:41 PM IST</div>", "2019-11-20T13:41:00+05:30", "half an hour"},
		{"de", "<p>Von Ada Quill | 06.08.2018, 14:05 Uhr MESZ</p>", "2018-08-06T14:05:00+02:00", "German, in numbers"},
		{"de", "<p>6. August 2018 um 14.05 Uhr</p>", "2018-08-06", "a time without a zone is nobody's"},
		{"fr", "<p>Publié le 6 août 2018 à 14h05 (heure de Paris)</p>", "2018-08-06T14:05:00+02:00", "French"},
		{"es", "<p>6 de agosto de 2018 - 14:05 CEST</p>", "2018-08-06T14:05:00+02:00", "Spanish"},
		{"it", "<p>6 agosto 2018, 14:05 (ora italiana)</p>", "2018-08-06T14:05:00+02:00", "Italian"},
		{"pt-BR", "<p>06/08/2018 às 14h05 (horário de Brasília)</p>", "2018-08-06T14:05:00-03:00", "Brazilian"},
		{"nl", "<p>6 augustus 2018 om 14.05 uur CEST</p>", "2018-08-06T14:05:00+02:00", "Dutch"},
		{"en", "<p>Updated 3 p.m. EDT Aug. 7, 2018</p>", "", "when it was changed is not when it was published"},
		{"en", "<p>Published Aug. 6, 2018, 10:23 a.m. EDT | Updated Aug. 7, 2018, 3 p.m. EDT</p>", "2018-08-06T10:23:00-04:00", "both"},
		{"de", "<p>Aktualisiert am 7. August 2018, veröffentlicht am 6. August 2018</p>", "2018-08-06", "both, the other way round"},
		{"fr", "<p>Mis à jour le 7 août 2018</p>", "", "changed, in French"},
		{"en", "<p>It was on August 6, 2018, at 10:23 a.m. EDT that the port of Vellmark closed for the first time in a hundred years, and the keeper of the old light wept.</p>", "", "a lead that tells of a day"},
		{"en", "<p>3 hours ago</p>", "", "nobody knows when that was"},
	} {
		a := extract.Page(bylinePage(c.language, c.head), nil)
		require.Equal(t, c.want, a.Published, "%s: %s", c.head, c.why)
	}
}

// What the page says in its metadata comes first, and the byline makes it more
// precise if it means the same day.
func TestWrittenAndMetadata(t *testing.T) {
	for _, c := range []struct{ meta, head, url, want, why string }{
		{"2018-08-06T14:00:00Z", "Aug. 6, 2018 10:23 AM ET", "", "2018-08-06T14:00:00Z", "metadata know the time"},
		{"2018-08-06", "Aug. 6, 2018 10:23 AM ET", "", "2018-08-06T10:23:00-04:00", "they know the day"},
		{"2018-08-06T00:00:00Z", "Aug. 5, 2018 11:23 PM ET", "", "2018-08-05T23:23:00-04:00", "it is the next day where the server is"},
		{"2018-08-06", "Aug. 9, 2017 10:23 AM ET", "", "2018-08-06", "the byline means another day"},
		{"", "", "https://buoy.example/2018/08/06/harbour", "2018-08-06", "only the address has a day"},
		{"", "", "https://buoy.example/2018/aug/06/harbour", "2018-08-06", "with the month's name"},
		{"", "", "https://buoy.example/news-20180806-harbour", "2018-08-06", "in one number"},
		{"", "", "https://buoy.example/2018/08/12-ways-to-shut-a-harbour", "", "a list of twelve"},
		{"", "", "https://buoy.example/2018-08-06/since-2017-01-01-", "", "two days"},
		{"", "Aug. 7, 2018", "https://buoy.example/2018/08/06/harbour", "2018-08-07", "the byline is nearer than the address"},
	} {
		p := bylinePage("en", "<p>"+c.head+"</p>")
		p = []byte(strings.Replace(string(p), "</title>", `</title><meta property="article:published_time" content="`+c.meta+`">`, 1))
		a := extract.Page(p, &extract.Options{URL: c.url})
		require.Equal(t, c.want, a.Published, c.why)
	}
}

// The page's own time is below its headline; others are those of teasers.
func TestTimeElement(t *testing.T) {
	const teaser = `<nav><time datetime="2022-05-09T10:00:00Z">9 May</time></nav><div><time datetime="2022-05-08T10:00:00Z">8 May</time></div>`
	for _, c := range []struct{ head, want, why string }{
		{`<time datetime="2022-05-03T14:05:00+02:00">3 May</time>`, "2022-05-03T14:05:00+02:00", "below the headline"},
		{`<time class="modified" datetime="2022-05-04T14:05:00+02:00">4 May</time><time datetime="2022-05-03T14:05:00+02:00">3 May</time>`, "2022-05-03T14:05:00+02:00", "not the time of a change"},
		{`<span itemprop="datePublished" content="2022-05-03T14:05:00+02:00">3 May</span>`, "2022-05-03T14:05:00+02:00", "any element may say so"},
		{"", "2022-05-08T10:00:00Z", "no other"},
	} {
		p := strings.Replace(string(bylinePage("en", c.head)), "<main>", "<main>"+teaser, 1)
		require.Equal(t, c.want, extract.Page([]byte(p), nil).Published, c.why)
	}
}

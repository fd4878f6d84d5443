package extract_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/wiretrace/wiretrace/extract"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// Feeds and items as agencies and outlets really send them.
func TestItemForms(t *testing.T) {
	for _, c := range []struct {
		why, file string
		items     int
		want      []expected
	}{
		{"content:encoded with CDATA and entities", `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Daily Buoy</title><item><title><![CDATA[Harbour &amp; ferries &#8211; shut]]></title><link>https://buoy.example/1</link><description>short</description><content:encoded><![CDATA[<p>Cash &amp; carry &hellip; &#8220;no&#8221;</p><p>Second</p>]]></content:encoded></item></channel></rss>`, 1, []expected{{title: "Harbour & ferries – shut", has: []string{"Cash & carry … “no”", "Second"}, not: []string{"short"}}}},
		{"description escaped twice", `<rss><channel><item><title>a</title><description>&amp;lt;p&amp;gt;Harbour shut&amp;lt;/p&amp;gt;</description></item></channel></rss>`, 1, []expected{{has: []string{"Harbour shut"}, not: []string{"<p>", "&lt;"}}}},
		{"windows-1251 feed", encoded(charmap.Windows1251, `<?xml version="1.0" encoding="windows-1251"?><rss><channel><item><title>Гавань закрыта</title><description>Паром не выйдет</description></item></channel></rss>`), 1, []expected{{title: "Гавань закрыта", has: []string{"Паром не выйдет"}}}},
		{"feed declared UTF-8, is windows-1252", encoded(charmap.Windows1252, `<?xml version="1.0" encoding="utf-8"?><rss><channel><item><title>Le port fermé</title><description>Aucun ferry à l’été</description></item></channel></rss>`), 1, []expected{{title: "Le port fermé", has: []string{"Aucun ferry à l’été"}}}},
		{"undeclared Latin-1 feed", encoded(charmap.Windows1252, `<rss><channel><item><title>Le port fermé</title><description>Aucun ferry à l’été</description></item></channel></rss>`), 1, []expected{{title: "Le port fermé", has: []string{"Aucun ferry à l’été"}}}},
		{"UTF-16 without a mark", encoded(unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), `<?xml version="1.0" encoding="utf-16"?><rss><channel><item><title>Le port fermé</title><description>Aucun ferry</description></item></channel></rss>`), 1, []expected{{title: "Le port fermé"}}},
		{"declared UTF-16, is UTF-8", `<?xml version="1.0" encoding="utf-16"?><rss><channel><item><title>Le port fermé</title><description>Aucun ferry</description></item></channel></rss>`, 1, []expected{{title: "Le port fermé"}}},
		{"pubDate EST", `<rss><channel><item><title>a</title><description>b</description><pubDate>Tue, 03 May 2022 14:05:00 EDT</pubDate></item></channel></rss>`, 1, []expected{{pub: "2022-05-03T14:05:00-04:00"}}},
		{"pubDate two-digit year and no weekday", `<rss><channel><item><title>a</title><description>b</description><pubDate>3 May 22 14:05 GMT</pubDate></item></channel></rss>`, 1, []expected{{pub: "2022-05-03T14:05:00Z"}}},
		{"pubDate one-digit day", `<rss><channel><item><title>a</title><description>b</description><pubDate>Tue, 3 May 2022 14:05:00 GMT</pubDate></item></channel></rss>`, 1, []expected{{pub: "2022-05-03T14:05:00Z"}}},
		{"dc:creator twice", `<rss xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><item><title>a</title><description>b</description><dc:creator>Ada Quill</dc:creator><dc:creator>Bo Inkwell</dc:creator></item></channel></rss>`, 1, []expected{{authors: "Ada Quill|Bo Inkwell"}}},
		{"media:credit is the picture's", `<rss xmlns:media="http://search.yahoo.com/mrss/"><channel><title>The Daily Buoy</title><item><title>a</title><description>b</description><media:content url="x.jpg"><media:credit>Reuters</media:credit><media:title>Picture</media:title><media:description>A boat</media:description></media:content></item></channel></rss>`, 1, []expected{{title: "a", prov: nothing, has: []string{"b"}, not: []string{"boat"}}}},
		{"Atom xhtml content", `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Daily Buoy</title><entry><title type="html">Harbour &amp;amp; ferries</title><link href="https://buoy.example/1"/><published>2022-05-03T14:05:00+02:00</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>` + first + `</p><p>A &lt; B</p></div></content></entry></feed>`, 1, []expected{{title: "Harbour & ferries", pub: "2022-05-03T14:05:00+02:00", has: []string{first, "A < B"}}}},
		{"Atom entry alone", `<entry xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Harbour</title><link href="https://buoy.example/1"/><author><name>Ada Quill</name></author><content type="html">&lt;p&gt;x y&lt;/p&gt;</content></entry>`, 1, []expected{{title: "Harbour", authors: "Ada Quill", has: []string{"x y"}}}},
		{"Atom feed-level author", `<feed xmlns="http://www.w3.org/2005/Atom"><author><name>Ada Quill</name></author><entry><title>t</title><content>x</content></entry></feed>`, 1, []expected{{authors: "Ada Quill"}}},
		{"Atom media type text/html", `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>t</title><content type="text/html">&lt;p&gt;x &amp;amp; y&lt;/p&gt;</content></entry></feed>`, 1, []expected{{has: []string{"x & y"}}}},
		{"Atom relative links with xml:base", `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://buoy.example/"><entry><title>t</title><link href="1.html"/><content>x</content></entry></feed>`, 1, []expected{{url: "https://buoy.example/1.html"}}},
		{"NewsML-G2 message: two items and a package", `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem guid="urn:a" version="2" xml:lang="de"><itemMeta><provider literal="Norda"/><versionCreated>2022-05-03T14:05:00+02:00</versionCreated></itemMeta><contentMeta><headline>Hafen zu</headline><creditline>dpa</creditline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>no</title></head><body><p>Eins.</p><p>Zwei.</p></body></html></inlineXML></contentSet></newsItem><packageItem guid="urn:p"><groupSet root="g"><group id="g"><itemRef residref="urn:a"/></group></groupSet></packageItem><newsItem guid="urn:b"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta><contentMeta><headline>Bild</headline></contentMeta><contentSet><remoteContent href="http://norda.example/b.jpg" contenttype="image/jpeg"/></contentSet></newsItem></itemSet></newsMessage>`, 2, []expected{{title: "Hafen zu", source: "Norda", prov: "dpa", lang: "de", pub: "2022-05-03T14:05:00+02:00", has: []string{"Eins.\n\nZwei."}}, {title: "Bild", empty: true, warn: "no text"}}},
		{"NewsML-G2 remote text", `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:a"><itemMeta><versionCreated>2022-05-03T14:05:00+02:00</versionCreated></itemMeta><contentMeta><headline>Hafen zu</headline></contentMeta><contentSet><remoteContent href="http://norda.example/a.html" contenttype="text/html"/></contentSet></newsItem>`, 1, []expected{{title: "Hafen zu", empty: true, warn: "elsewhere"}}},
		{"knowledge of several bodies: text wins over picture caption", `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><itemMeta/><contentMeta><headline role="hld:sub">Unter</headline><headline role="hld:main">Hafen zu</headline></contentMeta><contentSet><inlineData contenttype="text/plain">` + first + "\n\n" + second + `</inlineData></contentSet></newsItem>`, 1, []expected{{title: "Hafen zu", has: []string{first, second}}}},
		{"NewsML 1 (older)", `<NewsML><NewsItem><Identification><NewsIdentifier><DateId>20180806</DateId></NewsIdentifier></Identification><NewsManagement><FirstCreated>20180806T140500Z</FirstCreated></NewsManagement><NewsComponent><NewsLines><HeadLine>Harbour shut</HeadLine><ByLine>Ada Quill</ByLine><CopyrightLine>Norda</CopyrightLine></NewsLines><NewsComponent><ContentItem><DataContent><p>One.</p><p>Two.</p></DataContent></ContentItem></NewsComponent></NewsComponent></NewsItem></NewsML>`, 1, []expected{{title: "Harbour shut", authors: "Ada Quill", pub: "2018-08-06T14:05:00Z", has: []string{"One.\n\nTwo."}}}},
		{"ninjs 1", `{"uri":"urn:1","type":"text","versioncreated":"2022-05-03T14:05:00+02:00","headline":"Harbour shut","byline":"Ada Quill","body_text":"One.\n\nTwo.","copyrightholder":"Norda","language":"en"}`, 1, []expected{{title: "Harbour shut", authors: "Ada Quill", source: "Norda", has: []string{"One.\n\nTwo."}}}},
		{"ninjs 2", `{"uri":"urn:1","type":"text","versionCreated":"2022-05-03T14:05:00+02:00","headlines":[{"role":"sub","value":"Under"},{"role":"main","value":"Harbour shut"}],"by":"Ada Quill","bodies":[{"role":"main","contentType":"text/html","value":"<p>One.</p><p>Two.</p>"}],"infoSources":[{"name":"Reuters"}],"copyrightHolder":"Norda"}`, 1, []expected{{title: "Harbour shut", authors: "Ada Quill", prov: "Reuters", has: []string{"One.\n\nTwo."}}}},
		{"ninjs 3, summary before main body", `{"uri":"urn:1","standard":{"name":"ninjs","version":"3.1"},"firstCreated":"2022-05-03T12:00:00Z","versionCreated":"2022-05-03T14:05:00+02:00","headlines":[{"role":"main","value":"Harbour shut"}],"bodies":[{"role":"summary","contentType":"text/plain","value":"Short."},{"role":"main","contentType":"text/html","value":"<p>One.</p><p>Two.</p>"}],"by":"Ada Quill, Norda"}`, 1, []expected{{title: "Harbour shut", pub: "2022-05-03T14:05:00+02:00", has: []string{"One.\n\nTwo."}, not: []string{"Short."}}}},
		{"ninjs with associations", `{"uri":"urn:1","headline":"Harbour shut","body_html":"<p>One.</p>","associations":{"main":{"uri":"urn:2","headline":"Picture","body_text":"A boat"}}}`, 1, []expected{{title: "Harbour shut", has: []string{"One."}, not: []string{"boat"}}}},
		{"ninjs, UTF-8 with mark, one a line", "\ufeff" + `{"uri":"urn:1","headline":"Harbour shut","body_text":"One."}` + "\n" + `{"uri":"urn:2","headline":"Harbour open","body_text":"Two."}` + "\n", 2, []expected{{title: "Harbour shut"}, {title: "Harbour open"}}},
		{"IPTC creditline in ninjs", `{"uri":"urn:1","headline":"Harbour shut","body_text":"One.","creditline":"AFP","copyrightholder":"Norda"}`, 1, []expected{{prov: "AFP"}}},
		{"NITF with series of p and media", `<nitf><head><title>t</title><docdata><date.issue norm="20220503T140500+0200"/></docdata></head><body><body.head><hedline><hl1>Harbour shut</hl1></hedline><byline>By <person>Ada Quill</person></byline><dateline><location>VELLMARK</location></dateline></body.head><body.content><media media-type="image"><media-caption>A boat lies still.</media-caption></media><p>One.</p><p>Two.</p></body.content></body></nitf>`, 1, []expected{{title: "Harbour shut", authors: "Ada Quill", pub: "2022-05-03T14:05:00+02:00", has: []string{"One.\n\nTwo."}, not: []string{"A boat"}}}},
		{"JSON Feed", `{"version":"https://jsonfeed.org/version/1.1","title":"The Daily Buoy","items":[{"id":"1","url":"https://buoy.example/1","title":"Harbour","content_html":"<p>One.</p>","date_published":"2022-05-03T14:05:00+02:00","authors":[{"name":"Ada Quill"}]}]}`, 1, []expected{{title: "Harbour", authors: "Ada Quill", pub: "2022-05-03T14:05:00+02:00", has: []string{"One."}}}},
	} {
		t.Run(c.why, func(t *testing.T) {
			items, _ := extract.Items([]byte(c.file), nil)
			require.Len(t, items, c.items)
			for i, w := range c.want {
				require.Empty(t, differs(items[i], w))
			}
		})
	}
}

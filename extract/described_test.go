package extract_test

import (
	"testing"

	"github.com/wiretrace/wiretrace/extract"
)

// Systems have authors in every shape that JSON-LD allows, and in the text.
func TestAuthors(t *testing.T) {
	graphRefs := described(`{"@context":"https://schema.org","@graph":[{"@type":"Article","@id":"https://buoy.example/harbour/#article","isPartOf":{"@id":"https://buoy.example/harbour/"},"author":{"@id":"https://buoy.example/#/schema/person/1"},"headline":"Harbour shut for weeks","datePublished":"2022-05-03T14:05:00+02:00","publisher":{"@id":"https://buoy.example/#organization"}},{"@type":"WebPage","@id":"https://buoy.example/harbour/","url":"https://buoy.example/harbour/","name":"Harbour shut for weeks - The Daily Buoy"},{"@type":"Organization","@id":"https://buoy.example/#organization","name":"The Daily Buoy"},{"@type":"Person","@id":"https://buoy.example/#/schema/person/1","name":"Ada Quill"}]}`)
	checkPages(t, []pageCase{
		{"graph with references by @id", english(graphRefs), nil, expected{source: "The Daily Buoy", authors: "Ada Quill", pub: "2022-05-03T14:05:00+02:00", url: "https://buoy.example/harbour/", has: body}},
		{"NewsArticle nested in WebPage.mainEntity", english(described(`{"@context":"https://schema.org","@type":"WebPage","name":"x","mainEntity":{"@type":"NewsArticle","headline":"Harbour shut for weeks","author":{"name":"Ada Quill"},"datePublished":"2022-05-03T14:05:00+02:00"}}`)), nil, expected{authors: "Ada Quill", pub: "2022-05-03T14:05:00+02:00"}},
		{"array of two articles, second is the page's", english(described(`[{"@type":"NewsArticle","headline":"Ferry sunk","datePublished":"2020-01-01T10:00:00Z","author":"Zed"},{"@type":"NewsArticle","headline":"Harbour shut for weeks","datePublished":"2022-05-03T14:05:00+02:00","author":"Ada Quill"}]`)), nil, expected{authors: "Ada Quill", pub: "2022-05-03T14:05:00+02:00"}},
		{"author an address", english(described(`{"@type":"NewsArticle","headline":"Harbour shut for weeks","author":"https://social.example/ada"}`)), nil, expected{authors: nothing}},
		{"author an object with address only, name in meta", english(`<meta name="author" content="Ada Quill">` + described(`{"@type":"NewsArticle","headline":"Harbour shut for weeks","author":{"@type":"Person","url":"https://buoy.example/by/ada"}}`)), nil, expected{authors: "Ada Quill"}},
		{"author array of strings and objects, one twice", english(described(`{"@type":"NewsArticle","headline":"Harbour shut for weeks","author":["Ada Quill",{"@type":"Person","name":"Bo Inkwell"},{"@type":"Person","name":"Ada Quill"}]}`)), nil, expected{authors: "Ada Quill|Bo Inkwell"}},
		{"author name is an array", english(described(`{"@type":"NewsArticle","headline":"Harbour shut for weeks","author":{"@type":"Person","name":["Ada Quill","Bo Inkwell"]}}`)), nil, expected{authors: "Ada Quill|Bo Inkwell"}},
		{"author with By in front", english(`<meta name="author" content="By Ada Quill">`), nil, expected{authors: "Ada Quill"}},
		{"byline link rel=author, no metadata", pageOf("en", "", "Harbour shut for weeks", `<p class="byline">By <a rel="author" href="/ada">Ada Quill</a></p>`, paragraphs(body...)), nil, expected{authors: "Ada Quill"}},
		{"itemprop author", pageOf("en", "", "Harbour shut for weeks", `<p><span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Ada Quill</span></span></p>`, paragraphs(body...)), nil, expected{authors: "Ada Quill"}},
		{"author is the site: admin", english(`<meta name="author" content="admin">`), nil, expected{authors: nothing}},
	})
}

// Systems write times in many ways; the zone counts.
func TestStamps(t *testing.T) {
	checkPages(t, []pageCase{
		{"date named zone CEST in meta", english(`<meta name="date" content="2022-05-03 14:05 CEST">`), nil, expected{pub: "2022-05-03T14:05:00+02:00"}},
		{"date named zone EDT", english(`<meta name="pubdate" content="Tue May 03 14:05:00 EDT 2022">`), nil, expected{pub: "2022-05-03T14:05:00-04:00"}},
		{"date named zone BST", english(`<meta property="article:published_time" content="Tue, 03 May 2022 14:05:00 BST">`), nil, expected{pub: "2022-05-03T14:05:00+01:00"}},
		{"date named zone IST", pageOf("en-IN", `<meta name="publish-date" content="2022-05-03 14:05:00 IST">`, "Harbour shut for weeks", "", paragraphs(body...)), nil, expected{pub: "2022-05-03T14:05:00+05:30"}},
		{"date MESZ", pageOf("de", `<meta name="date" content="03.05.2022 14:05 MESZ">`, "Hafen zu", "", paragraphs(body...)), nil, expected{pub: "2022-05-03T14:05:00+02:00"}},
		{"date epoch milliseconds", english(described(`{"@type":"NewsArticle","headline":"Harbour shut for weeks","datePublished":1651579500000}`)), nil, expected{pub: "2022-05-03T12:05:00Z"}},
		{"date epoch seconds in meta", english(`<meta name="pubdate" content="1651579500">`), nil, expected{pub: "2022-05-03T12:05:00Z"}},
		{"RFC 3339 with bracketed zone", english(`<meta property="article:published_time" content="2022-05-03T14:05:00+02:00[Europe/Berlin]">`), nil, expected{pub: "2022-05-03T14:05:00+02:00"}},
		{"zone of hours only", english(`<meta property="article:published_time" content="2022-05-03T14:05:00+02">`), nil, expected{pub: "2022-05-03T14:05:00+02:00"}},
		{"zone with a Z and milliseconds and no colon", english(`<meta property="article:published_time" content="2022-05-03T14:05:00.000+0200">`), nil, expected{pub: "2022-05-03T14:05:00+02:00"}},
		{"US numeric date with AM and zone name", english(`<meta name="date" content="May 3, 2022 2:05 PM EDT">`), nil, expected{pub: "2022-05-03T14:05:00-04:00"}},
		{"modified before published", english(described(`{"@type":"NewsArticle","headline":"Harbour shut for weeks","datePublished":"2022-05-03T14:05:00+02:00","dateModified":"2022-05-01T10:00:00+02:00"}`)), nil, expected{pub: "2022-05-03T14:05:00+02:00", warn: "changed"}},
		{"visible time agrees with a meta day and adds the hour", pageOf("en", `<meta name="date" content="2022-05-03">`, "Harbour shut for weeks", `<time datetime="2022-05-03T14:05:00+02:00">3 May, 2.05 pm</time>`, paragraphs(body...)), nil, expected{pub: "2022-05-03T14:05:00+02:00"}},
		{"only dateModified known", english(described(`{"@type":"NewsArticle","headline":"Harbour shut for weeks","dateModified":"2022-05-01T10:00:00+02:00"}`)), nil, expected{pub: nothing}},
		{"two different meta, JSON-LD wins", english(`<meta property="article:published_time" content="2022-05-04T09:00:00Z">` + described(`{"@type":"NewsArticle","headline":"Harbour shut for weeks","datePublished":"2022-05-03T14:05:00+02:00"}`)), nil, expected{pub: "2022-05-03T14:05:00+02:00"}},
		{"a script's date", english(`<meta name="date" content="Tue May 03 2022 14:05:00 GMT+0200 (Central European Summer Time)">`), nil, expected{pub: "2022-05-03T14:05:00+02:00"}},
		{"letters lowered", english(`<meta name="date" content="2022-05-03t12:05:00z">`), nil, expected{pub: "2022-05-03T12:05:00Z"}},
		{"fourteen digits", english(`<meta name="date" content="20220503140500">`), nil, expected{pub: "2022-05-03"}},
		{"no signs and no zone", english(`<meta name="date" content="20220503T140500">`), nil, expected{pub: "2022-05-03"}},
		{"mail with a comment", english(`<meta name="date" content="Tue, 3 May 2022 14:05:00 +0200 (CEST)">`), nil, expected{pub: "2022-05-03T14:05:00+02:00"}},
		{"universal time", english(`<meta name="date" content="Tue, 3 May 2022 12:05:00 UT">`), nil, expected{pub: "2022-05-03T12:05:00Z"}},
		{"no comma", english(`<meta name="date" content="Tue 3 May 2022 14:05:00 +0200">`), nil, expected{pub: "2022-05-03T14:05:00+02:00"}},
		{"hours from Greenwich", english(`<meta name="date" content="2022-05-03T14:05:00 GMT+2">`), nil, expected{pub: "2022-05-03T14:05:00+02:00"}},
		{"a true minus", english(`<meta name="date" content="2022-05-03T08:05:00−04:00">`), nil, expected{pub: "2022-05-03T08:05:00-04:00"}},
		{"nothing, as systems count", english(`<meta name="date" content="1970-01-01T00:00:00Z">`), nil, expected{pub: nothing}},
		{"nothing, as others count", english(`<meta name="date" content="0001-01-01T00:00:00">`), nil, expected{pub: nothing}},
		{"a plus that was lost", english(`<meta name="date" content="2022-05-03T14:05:00 02:00">`), nil, expected{pub: "2022-05-03"}},
		{"a day that is none, and a time elsewhere", english(described(`{"@type":"NewsArticle","datePublished":"1970-01-01T00:00:00Z"}`) + `<meta property="article:published_time" content="2022-05-03T14:05:00+02:00">`), nil, expected{pub: "2022-05-03T14:05:00+02:00"}},
	})
}

// Where a text is from, and whose it is.
func TestCreditFields(t *testing.T) {
	checkPages(t, []pageCase{
		{"paywall by isAccessibleForFree", pageOf("en", described(`{"@type":"NewsArticle","headline":"Harbour shut for weeks","isAccessibleForFree":"False","hasPart":{"@type":"WebPageElement","isAccessibleForFree":"False","cssSelector":".paywall"}}`), "Harbour shut for weeks", "", paragraphs(first)+`<p>To continue reading, subscribe to The Daily Buoy for one crown a week.</p>`), nil, expected{has: []string{first}, warn: "pay"}},
		{"canonical at another host, saved page", "<!-- saved from url=(0031)https://bote.example/harbour -->" + english(`<link rel="canonical" href="https://buoy.example/harbour">`), nil, expected{url: "https://bote.example/harbour", canon: "https://buoy.example/harbour"}},
		{"isBasedOn list of objects", english(described(`{"@type":"NewsArticle","headline":"Harbour shut for weeks","url":"https://bote.example/1","isBasedOn":[{"@type":"NewsArticle","url":"https://norda.example/7"}]}`)), nil, expected{url: "https://bote.example/1", canon: "https://norda.example/7"}},
		{"syndication-source", english(`<meta property="og:url" content="https://bote.example/1"><meta name="syndication-source" content="https://norda.example/7">`), nil, expected{canon: "https://norda.example/7"}},
		{"original-source", english(`<meta property="og:url" content="https://bote.example/1"><meta name="original-source" content="https://norda.example/7">`), nil, expected{canon: "https://norda.example/7"}},
		{"provider object", english(`<meta property="og:site_name" content="The Daily Buoy">` + described(`{"@type":"NewsArticle","headline":"Harbour shut for weeks","provider":{"@type":"Organization","name":"Reuters"}}`)), nil, expected{prov: "Reuters"}},
		{"copyrightHolder is an agency", english(`<meta property="og:site_name" content="The Daily Buoy">` + described(`{"@type":"NewsArticle","headline":"Harbour shut for weeks","copyrightHolder":{"@type":"Organization","name":"AFP"}}`)), nil, expected{prov: "AFP"}},
		{"copyrightHolder is a parent company", english(`<meta property="og:site_name" content="The Daily Buoy">` + described(`{"@type":"NewsArticle","headline":"Harbour shut for weeks","copyrightHolder":{"@type":"Organization","name":"Buoy Media Holding Ltd"}}`)), nil, expected{prov: nothing}},
		{"creditText", english(`<meta property="og:site_name" content="The Daily Buoy">` + described(`{"@type":"NewsArticle","headline":"Harbour shut for weeks","creditText":"dpa"}`)), nil, expected{prov: "dpa"}},
		{"meta copyright names the outlet's owner", english(`<meta property="og:site_name" content="The Daily Buoy"><meta name="copyright" content="2022 Buoy Media">`), nil, expected{prov: nothing}},
		{"isBasedOn a thing described elsewhere", english(described(`{"@graph":[{"@type":"NewsArticle","headline":"Harbour shut for weeks","isBasedOn":{"@id":"#bote"}},{"@id":"#bote","@type":"CreativeWork","url":"https://bote.example/9"}]}`)), nil, expected{canon: "https://bote.example/9"}},
		{"isBasedOn an article by its page", english(described(`{"@type":"NewsArticle","isBasedOn":{"@type":"NewsArticle","mainEntityOfPage":"https://bote.example/9"}}`)), nil, expected{canon: "https://bote.example/9"}},
		{"a translation", english(described(`{"@type":"NewsArticle","translationOfWork":{"@type":"NewsArticle","url":"https://bote.example/9"}}`)), nil, expected{canon: "https://bote.example/9"}},
		{"a publisher with its name elsewhere", english(described(`{"@graph":[{"@type":"NewsArticle","publisher":{"@id":"#us","url":"https://buoy.example"}},{"@id":"#us","name":"The Daily Buoy"}]}`)), nil, expected{source: "The Daily Buoy"}},
		{"original-source, the page and another", english(`<meta name="original-source" content="https://buoy.example/harbour"><meta name="original-source" content="https://bote.example/9">`), &extract.Options{URL: "https://buoy.example/harbour"}, expected{canon: "https://bote.example/9"}},
		{"canonical link to the home page", english(`<link rel="canonical" href="https://buoy.example/">`), &extract.Options{URL: "https://buoy.example/harbour"}, expected{canon: nothing}},
		{"an agency in a field of any name", english(`<meta property="og:site_name" content="The Daily Buoy"><meta name="dcterms.source" content="Reuters">`), nil, expected{prov: "Reuters"}},
		{"a system in a field of any name", english(`<meta property="og:site_name" content="The Daily Buoy"><meta name="source" content="WordPress">`), nil, expected{prov: nothing}},
		{"og:title with the outlet behind", english(`<meta property="og:title" content="Harbour shut for weeks - The Daily Buoy">`), nil, expected{title: "Harbour shut for weeks"}},
		{"og:title with more of the headline", english(`<meta property="og:title" content="Harbour shut for weeks-long works">`), nil, expected{title: "Harbour shut for weeks-long works"}},
		{"og:title escaped twice", english(`<meta property="og:title" content="Ann&amp;#039;s &amp;amp; Bo&amp;#039;s boat">`), nil, expected{title: "Ann's & Bo's boat"}},
	})
}

package extract_test

import (
	"encoding/base64"
	"strings"
	"testing"
)

// Lines that are a page's and not the article's.
const (
	teaser   = "Ferry sunk off the point of Vell, all saved by herring boats"
	cookieBx = "We use cookies and similar technologies to personalise content and to analyse our traffic."
	remark   = "I have seen this harbour shut three times in my life and it always opened again before Christmas, so do not panic."
)

// bare puts text between the menu and the foot that every page has, without
// metadata.
func bare(head, text string) string {
	return `<!DOCTYPE html><html lang="en"><head>` + head + `</head><body><nav><ul><li><a href="/a">News</a></li><li><a href="/b">Sport</a></li><li><a href="/c">Tides</a></li></ul></nav>` + text + `<footer><a href="/i">Imprint</a> <a href="/p">Privacy</a></footer></body></html>`
}

// Pages of forums, wikis, lists and archives: the text is what its kind of page is
// for.
func TestKindsOfPages(t *testing.T) {
	forum := `<h1>Harbour shut for weeks</h1><div id="posts"><div class="post"><div class="postprofile"><a href="/u/1">netmaker</a> Posts: 12 Joined: Mon May 02, 2011</div><div class="postbody"><h3><a href="#p1">Harbour shut for weeks</a></h3><p class="author">by <a href="/u/1">netmaker</a> » Tue May 03, 2022 2:05 pm</p><div class="content">` + first + `<br><br>` + second + `<br><br>` + third + `</div></div></div><div class="post"><div class="postprofile"><a href="/u/2">gull</a> Posts: 3</div><div class="postbody"><p class="author">by <a href="/u/2">gull</a> » Tue May 03, 2022 3:11 pm</p><div class="content">` + remark + `</div></div></div></div>`
	var live strings.Builder
	for _, u := range []string{first, second, third, "The mayor has come to the quay and is speaking to the skippers, none of whom has taken off his cap so far.", "A second dredger has been sighted off the point and is expected before dark, the harbour office says."} {
		live.WriteString(`<div class="liveblog-entry" id="e"><time datetime="2022-05-03T14:05:00+02:00">14:05</time><h3>Update from the quay</h3><p>` + u + `</p><ul class="share"><li><a href="#">Facebook</a></li><li><a href="#">Twitter</a></li></ul></div>`)
	}
	transcript := `<h1>The Tide Podcast</h1><div class="transcript"><p><strong>ADA QUILL:</strong> ` + first + `</p><p><strong>BO INKWELL:</strong> ` + second + `</p><p><strong>QUILL:</strong> ` + third + `</p></div>`
	recipe := `<article><h1>Herring pie</h1><p>` + second + `</p><h2>Ingredients</h2><ul><li>400 g of herring, filleted</li><li>2 onions, sliced thin</li><li>1 cup of lamp oil, for the lamp</li></ul><h2>Method</h2><ol><li>Slice the onions and fry them in butter until they are the colour of an old rope.</li><li>Lay the fillets over them and cover the dish with a lid of pastry rolled as thin as a sail.</li><li>Bake for forty minutes in a hot oven and serve it before the tide turns.</li></ol></article>`
	wiki := `<div id="mw-head"><a href="/t">Talk</a> <a href="/e">Edit</a></div><div id="content"><h1 id="firstHeading">Vellmark harbour</h1><div id="siteSub">From the Harbour Encyclopedia</div><div id="mw-content-text"><div class="mw-parser-output"><p><b>Vellmark harbour</b> is the port of Vellmark.<sup class="reference"><a href="#c1">[1]</a></sup> ` + first + `</p><div class="toc"><h2>Contents</h2><ul><li><a href="#h">1 History</a></li></ul></div><h2><span class="mw-headline">History</span><span class="mw-editsection">[<a href="/e">edit</a>]</span></h2><p>` + second + `</p><p>` + third + `</p><h2>References</h2><ol class="references"><li id="c1">Quill, Ada (1911). The Port.</li></ol></div></div></div>`
	mail := `<pre>From ada@buoy.example Tue May  3 14:05:00 2022
Subject: Harbour shut for weeks

</pre><h1>[quay-list] Harbour shut for weeks</h1><b>Ada Quill</b> <a href="mailto:x">ada at buoy.example</a><br><i>Tue May 3 14:05:00 CEST 2022</i><p><ul><li>Previous message: <a href="1.html">[quay-list] Nets</a></li><li>Next message: <a href="3.html">[quay-list] Lamps</a></li></ul><hr><pre>` + wrap(first) + "\n\n" + wrap(second) + "\n\n" + wrap(third) + `</pre><hr>`
	old := `<HTML><HEAD><TITLE>Harbour shut for weeks</TITLE></HEAD><BODY BGCOLOR="#FFFFFF"><TABLE WIDTH=600><TR><TD WIDTH=120 VALIGN=TOP><FONT SIZE=1><A HREF="a.htm">News</A><BR><A HREF="b.htm">Sport</A><BR><A HREF="c.htm">Tides</A></FONT></TD><TD><FONT SIZE=5 FACE=Arial><B>Harbour shut for weeks</B></FONT><BR><BR><FONT SIZE=2 FACE=Arial>` + first + `<BR><BR>` + second + `<BR><BR>` + third + `</FONT><BR><BR><FONT SIZE=1>Copyright 1998 The Daily Buoy</FONT></TD></TR></TABLE></BODY></HTML>`
	pdf := `<div id="page1-div" style="position:relative">` + spread(first) + spread(second) + spread(third) + `</div>`
	two := `<article lang="en"><h1>Harbour shut for weeks</h1>` + paragraphs(body...) + `</article><article lang="fr"><h2>Le port est fermé</h2><p>Le port de Vellmark reste fermé jusqu'à ce que les dragues aient fini leur travail, a dit mardi la capitainerie, et personne n'a voulu dire quand.</p></article>`
	checkPages(t, []pageCase{
		{"forum, the first post", bare(`<title>Harbour shut for weeks - Quay Forum</title>`, forum), nil, expected{has: body, not: []string{"Joined: Mon"}}},
		{"live blog", bare(`<title>Live: harbour shut</title>`, `<main><h1>Live: harbour shut</h1><div class="liveblog">`+live.String()+`</div></main>`), nil, expected{has: []string{first, third, "A second dredger"}, not: []string{"Facebook"}}},
		{"transcript", bare(`<title>The Tide Podcast</title>`, transcript), nil, expected{has: body}},
		{"recipe", bare(`<title>Herring pie</title>`, recipe), nil, expected{has: []string{second, "400 g of herring", "Bake for forty minutes"}}},
		{"wiki", bare(`<title>Vellmark harbour - Harbour Encyclopedia</title>`, wiki), nil, expected{has: body, not: []string{"Contents", "[edit]"}}},
		{"mailing list", bare(`<title>[quay-list] Harbour shut for weeks</title>`, mail), nil, expected{has: []string{"The harbour of Vellmark stays shut", "lamp oil to the"}, not: []string{"Previous message"}}},
		{"page of 1998", old, nil, expected{has: body, not: []string{"Sport"}}},
		{"lines of a PDF", bare(`<title>Report</title>`, pdf), nil, expected{has: []string{"nobody would say when"}}},
		{"two languages", bare(`<title>Harbour shut for weeks</title>`, two), nil, expected{has: body}},
		{"gallery", bare(`<title>Harbour shut for weeks</title>`, `<main><h1>Harbour shut for weeks</h1><p>`+first+`</p><div class="gallery"><figure><img src="1.jpg"><figcaption>The quay at noon. Photo: Ada Quill</figcaption></figure><figure><img src="2.jpg"><figcaption>The quay at night. Photo: Ada Quill</figcaption></figure></div><p>`+second+`</p><p>`+third+`</p></main>`), nil, expected{has: body, not: []string{"Photo: Ada"}}},
		{"results", bare(`<title>Regatta</title>`, `<main><h1>Regatta of Vellmark</h1><p>`+first+`</p><table><tr><th>Place</th><th>Boat</th></tr><tr><td>1</td><td>Lamp</td></tr><tr><td>2</td><td>Net</td></tr></table><p>`+third+`</p></main>`), nil, expected{has: []string{first, third}}},
	})
}

// Systems and services, in the elements and classes that their pages have.
func TestSystems(t *testing.T) {
	ps := paragraphs(body...)
	checkPages(t, []pageCase{
		{"Wayback Machine", `<!DOCTYPE html><html lang="en"><head><script src="//archive.org/includes/athena.js"></script><link rel="canonical" href="https://web.archive.org/web/20220503120500/https://buoy.example/harbour"><title>Harbour shut for weeks</title></head><body><!-- BEGIN WAYBACK TOOLBAR INSERT --><div id="wm-ipp-base"><div id="wm-ipp"><p>14 captures</p><p>03 May 2022 - 09 Jun 2023</p><p>The Wayback Machine is an initiative of the Internet Archive, building a digital library of Internet sites and other cultural artifacts in digital form.</p></div></div><!-- END WAYBACK TOOLBAR INSERT --><article><h1>Harbour shut for weeks</h1>` + ps + `</article></body></html>`, nil, expected{url: "https://buoy.example/harbour", has: body, not: []string{"Wayback", "captures"}}},
		{"search engine's cache", `<!DOCTYPE html><html><body><div style="margin:-1px"><div>This is the cache of <a href="https://buoy.example/harbour">https://buoy.example/harbour</a>. It is a snapshot of the page as it appeared on 3 May 2022 14:05:00 GMT. The current page could have changed in the meantime.</div></div><div style="position:relative"><h1>Harbour shut for weeks</h1>` + ps + `</div></body></html>`, nil, expected{has: body, not: []string{"snapshot of the page"}}},
		{"AMP story", `<!doctype html><html amp lang="en"><head><title>Harbour shut for weeks</title></head><body><amp-story standalone title="Harbour shut for weeks" publisher="The Daily Buoy"><amp-story-page id="a"><amp-story-grid-layer template="vertical"><h1>Harbour shut for weeks</h1><p>` + first + `</p></amp-story-grid-layer></amp-story-page><amp-story-page id="b"><amp-story-grid-layer template="vertical"><p>` + second + `</p></amp-story-grid-layer></amp-story-page><amp-story-page id="c"><amp-story-grid-layer template="vertical"><p>` + third + `</p></amp-story-grid-layer></amp-story-page></amp-story></body></html>`, nil, expected{has: body}},
		{"newsletter of tables", `<html><head><title>The Tide</title></head><body><table width="100%"><tr><td align="center"><table width="600"><tr><td><a href="#">View in browser</a></td></tr><tr><td><h1>Harbour shut for weeks</h1></td></tr><tr><td style="font-size:16px">` + first + `</td></tr><tr><td style="font-size:16px">` + second + `</td></tr><tr><td style="font-size:16px">` + third + `</td></tr><tr><td>You received this email because you signed up. <a href="#">Unsubscribe</a></td></tr></table></td></tr></table></body></html>`, nil, expected{has: body}},
		{"WordPress", bare(`<title>Harbour shut for weeks &#8211; The Daily Buoy</title><meta name="generator" content="WordPress 6.4">`, `<div id="page" class="site"><main id="main" class="site-main"><article id="post-7" class="post-7 post type-post hentry"><header class="entry-header"><h1 class="entry-title">Harbour shut for weeks</h1><div class="entry-meta"><span class="posted-on">Posted on <a href="#"><time class="entry-date published" datetime="2022-05-03T14:05:00+02:00">May 3, 2022</time></a></span><span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author/ada">Ada Quill</a></span></span></div></header><div class="entry-content">`+ps+`<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Facebook</a></li></ul></div><div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3><a href="#">`+teaser+`</a></div></div><footer class="entry-footer">Posted in <a href="#">Port</a></footer></article><div id="comments" class="comments-area"><h2>One thought on this</h2><ol class="comment-list"><li class="comment"><p>`+remark+`</p></li></ol></div></main></div>`), nil, expected{title: "Harbour shut for weeks", authors: "Ada Quill", pub: "2022-05-03T14:05:00+02:00", has: body, not: []string{teaser, remark}}},
		{"Ghost", bare(`<title>Harbour shut for weeks</title><meta property="og:site_name" content="The Daily Buoy"><meta property="article:published_time" content="2022-05-03T12:05:00.000Z"><meta name="twitter:data1" content="Ada Quill">`, `<main id="gh-main" class="gh-main"><article class="gh-article post"><header class="gh-article-header gh-canvas"><h1 class="gh-article-title">Harbour shut for weeks</h1></header><section class="gh-content gh-canvas">`+ps+`</section></article></main><div class="gh-comments"><p>`+remark+`</p></div><section class="gh-read-next"><h3>`+teaser+`</h3></section>`), nil, expected{source: "The Daily Buoy", pub: "2022-05-03T12:05:00Z", has: body, not: []string{teaser}}},
		{"Medium", bare(`<title>Harbour shut for weeks | by Ada Quill | The Tide | Medium</title><meta property="og:title" content="Harbour shut for weeks"><meta name="author" content="Ada Quill"><meta property="article:published_time" content="2022-05-03T12:05:00.000Z">`, `<div id="root"><article><div class="l"><section><div><div class="ch bg fw"><h1 class="pw-post-title">Harbour shut for weeks</h1><div class="speechify-ignore"><p>Ada Quill</p><p>Follow</p><p>4 min read</p></div><p class="pw-post-body-paragraph">`+first+`</p><p class="pw-post-body-paragraph">`+second+`</p><p class="pw-post-body-paragraph">`+third+`</p></div></div></section></div></article><div><p>More from Ada Quill</p><h2>`+teaser+`</h2></div></div>`), nil, expected{title: "Harbour shut for weeks", authors: "Ada Quill", has: body, not: []string{teaser}}},
		{"Substack", bare(`<title>Harbour shut for weeks - by Ada Quill - The Tide</title><meta property="og:title" content="Harbour shut for weeks">`, `<div class="single-post"><article class="newsletter-post post"><div class="post-header"><h1 class="post-title">Harbour shut for weeks</h1></div><div class="available-content"><div class="body markup"><p>`+first+`</p><div class="subscription-widget-wrap"><div class="subscription-widget"><p>Thanks for reading The Tide! Subscribe for free to receive new posts and support my work.</p></div></div><p>`+second+`</p><p>`+third+`</p></div></div></article></div>`), nil, expected{has: body, not: []string{"Thanks for reading The Tide"}}},
		{"Blogger", bare(`<title>The Tide: Harbour shut for weeks</title><meta property="og:title" content="Harbour shut for weeks">`, `<div class="blog-posts hfeed"><div class="post hentry" itemprop="blogPost"><h3 class="post-title entry-title">Harbour shut for weeks</h3><div class="post-body entry-content">`+first+`<br /><br />`+second+`<br /><br />`+third+`<div style="clear: both;"></div></div><div class="post-footer">Posted by <span class="fn">Ada Quill</span> at <abbr class="published" itemprop="datePublished" title="2022-05-03T14:05:00+02:00">2:05 PM</abbr></div></div><div class="comments"><p class="comment-content">`+remark+`</p></div></div>`), nil, expected{has: body, not: []string{remark}, pub: "2022-05-03T14:05:00+02:00"}},
		{"Drupal", bare(`<title>Harbour shut for weeks | The Daily Buoy</title><meta name="Generator" content="Drupal 10">`, `<main role="main"><div class="region region-content"><article class="node node--type-article"><h1><span class="field field--name-title">Harbour shut for weeks</span></h1><div class="node__meta">Submitted by <span>Ada Quill</span> on Tue, 05/03/2022 - 14:05</div><div class="clearfix text-formatted field field--name-body">`+ps+`</div><section class="comment-wrapper"><h2>Comments</h2><p>`+remark+`</p></section></article></div></main>`), nil, expected{has: body, not: []string{remark}}},
		{"Arc", bare(`<title>Harbour shut for weeks</title>`+described(`{"@context":"https://schema.org","@type":"NewsArticle","headline":"Harbour shut for weeks","author":[{"@type":"Person","name":"Ada Quill"}],"datePublished":"2022-05-03T12:05:00.123Z","publisher":{"@type":"NewsMediaOrganization","name":"The Daily Buoy"}}`), `<main id="fusion-app"><article class="b-article-body article-body-wrapper"><p class="c-paragraph">`+first+`</p><div class="arcad-wrapper">Advertisement</div><p class="c-paragraph">`+second+`</p><div class="interstitial-link"><a href="#">[ `+teaser+` ]</a></div><p class="c-paragraph">`+third+`</p></article></main>`), nil, expected{source: "The Daily Buoy", authors: "Ada Quill", has: body, not: []string{teaser, "Advertisement"}}},
		{"Brightspot", bare(`<title>Harbour shut for weeks</title>`, `<main class="ArticlePage-main"><h1 class="ArticlePage-headline">Harbour shut for weeks</h1><div class="ArticlePage-byline">By <a href="#">Ada Quill</a> May 3, 2022 2:05 PM ET</div><div class="ArticlePage-articleBody"><div class="RichTextArticleBody-body">`+ps+`<div class="Enhancement"><div class="Promo"><a href="#">`+teaser+`</a></div></div></div></div><aside class="ArticlePage-aside"><ul><li><a href="#">`+teaser+`</a></li></ul></aside></main>`), nil, expected{authors: "Ada Quill", pub: "2022-05-03T14:05:00-04:00", has: body, not: []string{teaser}}},
		{"service of releases", bare(`<title>Vellmark Port Closes Harbour</title>`, `<main><article class="news-release"><h1>Vellmark Port Closes Harbour</h1><p class="mb-no">News provided by</p><a href="#"><strong>Vellmark Port Authority</strong></a><p class="mb-no">03 May, 2022, 14:05 ET</p><section class="release-body container"><p><span class="legendSpanClass">VELLMARK</span>, <span class="legendSpanClass">May 3, 2022</span> /PRNewswire/ -- `+first+`</p><p>`+second+`</p><p>`+third+`</p><p>SOURCE Vellmark Port Authority</p></section></article><div class="more-by-this-source"><h3>More Releases From This Source</h3><a href="#">`+teaser+`</a></div></main>`), nil, expected{has: []string{first, third, "/PRNewswire/"}, not: []string{teaser}, pub: "2022-05-03T14:05:00-04:00"}},
		{"German portal of releases", pageOf("de", "", "Hafen gesperrt", `<p class="date">03.05.2022 – 14:05</p><p class="customer"><a href="/nr/1">Polizei Vellmark</a></p>`, `<p><i>Vellmark (ots)</i></p><p>Der Hafen von Vellmark bleibt gesperrt, bis die Bagger ihre Arbeit getan haben, und niemand wollte am Dienstag sagen, wann das sein werde.</p><p>Keine Fähre fährt vor dem Ende des Monats, und der Fischmarkt ist in die alte Gerberei auf dem Hügel gezogen, wo er vor hundert Jahren stand.</p><p>Rückfragen bitte an:</p><p>Polizei Vellmark<br>Telefon: 0123 456789</p><p class="originator">Original-Content von: Polizei Vellmark, übermittelt durch news aktuell</p>`), nil, expected{has: []string{"Der Hafen von Vellmark bleibt", "Keine Fähre"}, pub: "2022-05-03"}},
		{"Telegram export", bare(`<title>Exported Data</title>`, `<div class="history"><div class="message default clearfix" id="message1"><div class="body"><div class="pull_right date details" title="03.05.2022 14:05:00 UTC+02:00">14:05</div><div class="from_name">The Daily Buoy</div><div class="text">`+first+`</div></div></div><div class="message default clearfix joined"><div class="body"><div class="text">`+second+`</div></div></div><div class="message default clearfix joined"><div class="body"><div class="text">`+third+`</div></div></div></div>`), nil, expected{has: body}},
		{"old forum of links and votes", bare(`<title>Harbour shut for weeks : vellmark</title>`, `<div class="content" role="main"><div class="sitetable linklisting"><div class="thing link self"><div class="entry"><p class="title"><a class="title" href="#">Harbour shut for weeks</a></p><p class="tagline">submitted <time datetime="2022-05-03T12:05:00+00:00">3 years ago</time> by <a class="author" href="#">netmaker</a></p><div class="expando"><div class="usertext-body"><div class="md">`+ps+`</div></div></div></div></div></div><div class="commentarea"><div class="comment"><p class="tagline">gull 12 points 3 years ago</p><div class="md"><p>`+remark+`</p></div></div></div></div>`), nil, expected{has: body}},
		{"frameset", `<html><head><title>The Daily Buoy</title></head><frameset cols="20%,80%"><frame src="menu.html"><frame src="story.html"><noframes><body><h1>Harbour shut for weeks</h1>` + ps + `</body></noframes></frameset></html>`, nil, expected{has: body}},
		{"government", bare(`<title>Harbour shut for weeks - GOV.VK</title>`, `<div class="govuk-phase-banner"><p>This is a new service - your feedback will help us to improve it.</p></div><main id="content"><div class="govuk-grid-row"><h1 class="gem-c-heading">Harbour shut for weeks</h1><p class="gem-c-lead-paragraph">`+first+`</p><dl class="gem-c-metadata"><dt>From:</dt><dd><a href="#">Port Authority</a></dd><dt>Published</dt><dd>3 May 2022</dd></dl><div class="govspeak"><p>`+second+`</p><p>`+third+`</p></div></div></main><div class="gem-c-feedback"><h2>Is this page useful?</h2></div>`), nil, expected{has: body, not: []string{"Is this page useful"}}},
		{"MHTML", "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://buoy.example/harbour\r\nSubject: Harbour shut for weeks\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----B\"\r\n\r\n\r\n------B\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://buoy.example/harbour\r\n\r\n" + quoted(english("")) + "\r\n------B\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://buoy.example/a.png\r\n\r\niVBORw0KGgo=\r\n------B--\r\n", nil, expected{title: "Harbour shut for weeks", url: "https://buoy.example/harbour", has: body}},
		{"MHTML in base64", "From: \"Saved by Windows Internet Explorer\"\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"=_Q\"; type=\"text/html\"\r\n\r\n--=_Q\r\nContent-Type: text/html; charset=\"windows-1252\"\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://buoy.example/cafe\r\n\r\n" + base64.StdEncoding.EncodeToString([]byte(strings.ReplaceAll(english(""), "tannery", "caf\xe9"))) + "\r\n--=_Q--\r\n", nil, expected{url: "https://buoy.example/cafe", has: []string{first, "the old café on the hill"}}},
		{"consent above the article", bare(`<title>Harbour shut for weeks</title>`, `<div id="onetrust-banner-sdk"><p>`+cookieBx+`</p><button>Accept</button></div><main><h1>Harbour shut for weeks</h1>`+ps+`</main>`), nil, expected{has: body, not: []string{cookieBx}}},
	})
}

// wrap breaks lines as mail does.
func wrap(s string) string {
	var b strings.Builder
	n := 0
	for w := range strings.FieldsSeq(s) {
		if n+len(w) > 70 {
			b.WriteString("\n")
			n = 0
		}
		b.WriteString(w + " ")
		n += len(w) + 1
	}
	return b.String()
}

// spread is a paragraph as programs write it that make pages of PDF: a line, an
// element.
func spread(s string) string {
	return `<p style="position:absolute" class="ft00">` + strings.ReplaceAll(strings.TrimSpace(wrap(s)), "\n", `</p><p style="position:absolute" class="ft00">`) + `</p>`
}

// quoted is s in quoted-printable, broken by soft line ends.
func quoted(s string) string {
	s = strings.ReplaceAll(s, "=", "=3D")
	var b strings.Builder
	for len(s) > 70 {
		n := 70
		for s[n-1] == '=' || s[n-2] == '=' {
			n--
		}
		b.WriteString(s[:n] + "=\r\n")
		s = s[n:]
	}
	return b.String() + s
}

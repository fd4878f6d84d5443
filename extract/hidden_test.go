package extract_test

import (
	"strings"
	"testing"

	"github.com/wiretrace/wiretrace/extract"
)

// Pages that are made otherwise: for a cache, of posts, with other articles beside.
func TestForms(t *testing.T) {
	checkPages(t, []pageCase{
		{"AMP page", `<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><title>Harbour shut for weeks</title><link rel="canonical" href="https://buoy.example/harbour"><style amp-boilerplate>body{}</style>` + described(`{"@type":"NewsArticle","headline":"Harbour shut for weeks","datePublished":"2022-05-03T14:05:00+02:00","mainEntityOfPage":"https://buoy.example/harbour"}`) + `</head><body><amp-sidebar><ul><li><a href="/x">News</a></li></ul></amp-sidebar><article><h1>Harbour shut for weeks</h1><amp-img src="x.jpg" width="1" height="1"></amp-img>` + paragraphs(first) + `<amp-ad type="x"></amp-ad>` + paragraphs(second, third) + `</article></body></html>`, &extract.Options{URL: "https://buoy.example/amp/harbour"}, expected{pub: "2022-05-03T14:05:00+02:00", canon: nothing, has: body}},
		{"AMP cache host", english(`<link rel="canonical" href="https://www.buoy.example/harbour">`), &extract.Options{URL: "https://buoy-example.cdn.ampproject.org/c/s/www.buoy.example/harbour"}, expected{canon: nothing}},
		{"live blog, times of posts", pageOf("en", described(`{"@type":"LiveBlogPosting","headline":"Harbour shut for weeks","datePublished":"2022-05-03T09:00:00+02:00","coverageStartTime":"2022-05-03T08:55:00+02:00","liveBlogUpdate":[{"@type":"BlogPosting","headline":"Dredgers arrive","datePublished":"2022-05-03T15:00:00+02:00","articleBody":"x"},{"@type":"BlogPosting","headline":"Port shut","datePublished":"2022-05-03T09:05:00+02:00","articleBody":"y"}]}`), "Harbour shut for weeks", "", `<section class="live"><article><time datetime="2022-05-03T15:00:00+02:00">15:00</time><h2>Dredgers arrive</h2>`+paragraphs(first, second)+`</article><article><time datetime="2022-05-03T09:05:00+02:00">09:05</time><h2>Port shut</h2>`+paragraphs(third)+`</article></section>`), nil, expected{title: "Harbour shut for weeks", pub: "2022-05-03T09:00:00+02:00", has: body}},
		{"live blog, text in JSON-LD only", pageOf("en", described(`{"@type":"LiveBlogPosting","headline":"Harbour shut for weeks","datePublished":"2022-05-03T09:00:00+02:00","liveBlogUpdate":[{"@type":"BlogPosting","headline":"Dredgers arrive","articleBody":"`+first+`"},{"@type":"BlogPosting","headline":"Port shut","articleBody":"`+second+" "+third+`"}]}`), "Harbour shut for weeks", "", `<div id="app"></div>`), nil, expected{pub: "2022-05-03T09:00:00+02:00", has: body}},
		{"several articles: teasers are articles too", `<html lang="en"><head><title>Harbour shut for weeks</title></head><body><main><article><h1>Harbour shut for weeks</h1>` + paragraphs(body...) + `</article><section><article><h2><a href="/1">Ten ways to cook a turnip</a></h2><p>Turnips are back, and chefs love it.</p></article><article><h2><a href="/2">Mayor opens bridge</a></h2><p>The mayor cut a ribbon and went home early.</p></article></section></main></body></html>`, nil, expected{has: body, not: []string{"Turnips are back", "ribbon"}}},
	})
}

// What a server shows in the place of an article is none.
func TestWalls(t *testing.T) {
	checkPages(t, []pageCase{
		{"empty page", "", nil, expected{empty: true, warn: "no article"}},
		{"only a shell", `<html><head><title>x</title></head><body><div id="root"></div><script>var a=1</script></body></html>`, nil, expected{empty: true, warn: "no article"}},
		{"404 page", pageOf("en", "", "Page not found", "", "<p>Sorry, the page you are looking for could not be found. It may have been moved or deleted. Try our search, or go back to the home page and start again from there.</p>"), nil, expected{empty: true, warn: "not found"}},
		{"404 page, German", pageOf("de", "", "404 - Seite nicht gefunden | Der Bote", "", "<p>Die von Ihnen gesuchte Seite konnte leider nicht gefunden werden. Vielleicht wurde sie verschoben oder gelöscht. Bitte nutzen Sie unsere Suche oder gehen Sie zur Startseite.</p>"), nil, expected{empty: true, warn: "not found"}},
		{"an article on a page not found", pageOf("en", "", "Page not found: how a lost letter of the keeper came home", "", paragraphs(body...)), nil, expected{has: body}},
		{"bot wall", `<html lang="en"><head><title>Just a moment...</title></head><body><h1>buoy.example</h1><p>Checking your browser before accessing buoy.example. This process is automatic. Your browser will redirect to your requested content shortly. Please enable JavaScript and cookies to continue.</p></body></html>`, nil, expected{empty: true}},
		{"cookie wall", `<html lang="en"><head><title>The Daily Buoy</title></head><body><div class="cmp"><h2>We value your privacy</h2><p>We and our 812 partners store and access personal data, like browsing data or unique identifiers, on your device. Selecting I Accept enables tracking technologies to support the purposes shown under we and our partners process data to provide.</p><p>You can change or withdraw your consent at any time by clicking the Manage preferences link at the bottom of the page.</p><button>I accept</button></div></body></html>`, nil, expected{empty: true}},
		{"article under a cookie banner", `<html lang="en"><head><title>Harbour shut for weeks</title></head><body><div id="cookie-banner"><p>We use cookies to give you the best experience. By continuing you agree to our use of cookies.</p></div><main><article><h1>Harbour shut for weeks</h1>` + paragraphs(body...) + `</article></main></body></html>`, nil, expected{has: body, not: []string{"We use cookies"}}},
		{"a picture", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", nil, expected{empty: true, warn: "image/png"}},
		{"a document of another program", "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nstream\nBT (" + first + ") Tj ET", nil, expected{empty: true, warn: "application/pdf"}},
		{"a zero among the mark-up", "\x00" + english(""), nil, expected{has: body}},
		{"a text that begins like a picture", "BM: " + first + "\n\n" + second, nil, expected{has: []string{first, second}}},
	})
}

// The article may be where only scripts read it.
func TestHidden(t *testing.T) {
	checkPages(t, []pageCase{
		{"articleBody in JSON-LD only", pageOf("en", described(`{"@type":"NewsArticle","headline":"Harbour shut for weeks","articleBody":"`+first+`\n\n`+second+`\n\n`+third+`"}`), "Harbour shut for weeks", "", `<div id="app"></div>`), nil, expected{has: body}},
		{"articleBody as HTML", pageOf("en", described(`{"@type":"NewsArticle","headline":"Harbour shut for weeks","articleBody":"<p>`+first+`<\/p><p>`+second+`<\/p><p>`+third+`<\/p>"}`), "Harbour shut for weeks", "", `<div id="app"></div>`), nil, expected{has: body, not: []string{"<p>"}}},
		{"article in __NEXT_DATA__ only, HTML string", `<html lang="en"><head><title>Harbour shut for weeks</title></head><body><div id="__next"></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"article":{"title":"Harbour shut for weeks","html":"<p>` + first + `<\/p><p>` + second + `<\/p><p>` + third + `<\/p>"},"related":[{"title":"Ten ways to cook a turnip","summary":"Turnips are back on the menu, and the chefs of the whole coast love them."}]}}}</script></body></html>`, nil, expected{has: body, not: []string{"Turnips", "<p>"}}},
		{"article in __NEXT_DATA__ only, list of blocks", `<html lang="en"><head><title>Harbour shut for weeks</title></head><body><div id="__next"></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"story":{"headline":"Harbour shut for weeks","body":[{"type":"paragraph","content":"` + first + `"},{"type":"ad"},{"type":"paragraph","content":"` + second + `"},{"type":"paragraph","content":"` + third + `"}]},"nav":[{"label":"News"}],"related":[{"summary":"Turnips are back on the menu, and the chefs of the whole coast love them."}]}}}</script></body></html>`, nil, expected{has: body, not: []string{"Turnips"}}},
		{"noscript holds the article", `<html lang="en"><head><title>Harbour shut for weeks</title></head><body><div id="root"></div><noscript><h1>Harbour shut for weeks</h1>` + paragraphs(body...) + `</noscript></body></html>`, nil, expected{has: body}},
		{"stub in HTML, whole text in articleBody", pageOf("en", described(`{"@type":"NewsArticle","headline":"Harbour shut for weeks","articleBody":"`+first+` `+second+` `+third+` `+strings.Repeat("The old light was lit again on the ninth evening of that month, and some of the older men took off their hats. ", 3)+`"}`), "Harbour shut for weeks", "", paragraphs(first)), nil, expected{has: []string{first, third}}},
		{"state as a string for JSON.parse", scripted(`window.__STATE__ = JSON.parse("{\"story\":{\"body\":[{\"text\":\"` + first + `\"},{\"text\":\"` + second + `\"},{\"text\":\"` + third + `\"}]}}");`), nil, expected{has: body}},
		{"state in single quotation marks", scripted(`window.__STATE__ = JSON.parse('{"story":{"body":[{"text":"` + first + `"},{"text":"` + second + `"},{"text":"` + third + `"}]}}');`), nil, expected{has: body}},
		{"state as a string", scripted(`window.__DATA__="{\"story\":{\"body\":[{\"text\":\"` + first + `\"},{\"text\":\"` + second + `\"},{\"text\":\"` + third + `\"}]}}";`), nil, expected{has: body}},
		{"state behind other values", scripted(`window.F=window.F||{};F.site="buoy";F.related={"list":[{"summary":"Turnips are back on the menu, and the chefs of the whole coast love them."}]};F.content={"story":{"body":[{"text":"` + first + `"},{"text":"` + second + `"},{"text":"` + third + `"}]}};F.spa=false;`), nil, expected{has: body, not: []string{"Turnips"}}},
		{"state in a function, with what is not there", scripted(`(function(){var a=1;window.__STATE__={"user":undefined,"page":{"story":{"body":[{"text":"` + first + `"},{"text":"` + second + `"},{"text":"` + third + `"}]}}};})()`), nil, expected{has: body}},
		{"no state, but a program", scripted(`var a="` + first + `"; if (a=="x") { b={c:a, d:"` + second + `"}; }`), nil, expected{empty: true}},
	})
}

// scripted is a page that a script makes.
func scripted(script string) string {
	return `<html lang="en"><head><title>Harbour shut for weeks</title></head><body><div id="app"></div><script>` + script + `</script></body></html>`
}

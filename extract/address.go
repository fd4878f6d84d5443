package extract

import (
	"net/url"
	"regexp"
	"slices"
	"strings"
)

// samePage says whether two addresses are one page, however it was asked for:
// scheme, a slash at the end, query, fragment and the host's parts before that
// of the site do not count, so that "amp." and "mobile." are the same page.
func samePage(a, b string) bool {
	x, y := pageOf(a), pageOf(b)
	return x.path == y.path && sameSite(x.host, y.host)
}

// absolute is an address as a page at base gives it, whole: "//norda.example/1" and "/1"
// leave out what they have in common with base. It is "" where that is not known, and the
// address as it is where it is none.
func absolute(address, base string) string {
	u, err := url.Parse(address)
	if err != nil || u.IsAbs() || address == "" {
		return address
	}
	b, err := url.Parse(base)
	if err != nil || !b.IsAbs() {
		if u.Host == "" {
			return ""
		}
		b = &url.URL{Scheme: "https"}
	}
	return b.ResolveReference(u).String()
}

type address struct{ host, path string }

func pageOf(s string) address {
	u, err := url.Parse(s)
	if err != nil {
		return address{path: s}
	}
	host, path := strings.ToLower(u.Hostname()), strings.TrimSuffix(u.Path, "/")
	// A cache keeps the page of another host: /c/s/www.buoy.example/harbour.
	if m := cached.FindStringSubmatch(host + path); m != nil {
		host, path = strings.ToLower(m[1]), m[2]
	}
	for _, end := range []string{"/amp", ".amp", "/amp.html", ".amp.html"} {
		if rest, ok := strings.CutSuffix(path, end); ok {
			path = rest
			if strings.HasSuffix(end, ".html") && strings.HasPrefix(end, ".") {
				path += ".html"
			}
		}
	}
	if rest, ok := strings.CutPrefix(path, "/amp/"); ok {
		path = "/" + rest
	}
	return address{strings.TrimPrefix(host, "www."), path}
}

// cached is a page in the caches of AMP.
var cached = regexp.MustCompile(`^(?:[a-z0-9-]+\.cdn\.ampproject\.org/[a-z](?:/s)?|www\.google\.[a-z.]+/amp/s)/([^/]+)(/.*)?$`)

// sameSite says whether one of two hosts is the other or a part of it, or both
// are parts of one site.
func sameSite(a, b string) bool {
	if a == b || strings.HasSuffix(a, "."+b) || strings.HasSuffix(b, "."+a) {
		return true
	}
	_, x, _ := strings.Cut(a, ".")
	_, y, _ := strings.Cut(b, ".")
	return x == y && x != "" && !registry(x)
}

// registry says whether a domain is one under which anybody's sites are:
// "com", "co.uk", "github.io". Those of two names have a short one in front,
// or are of a house that gives them away.
func registry(domain string) bool {
	first, rest, ok := strings.Cut(domain, ".")
	if !ok || len(first) <= 3 && !strings.Contains(rest, ".") {
		return true
	}
	switch domain {
	case "github.io", "gitlab.io", "blogspot.com", "wordpress.com", "substack.com", "medium.com", "tumblr.com", "livejournal.com", "wixsite.com", "netlify.app", "over-blog.com", "typepad.com":
		return true
	}
	return false
}

// home says whether a canonical link stays on the page's own site, as far as
// the page's other links tell: a client that names an agency's page as the
// canonical one has its feeds and its search on its own.
func (m *metadata) home(canonical string) bool {
	c := pageOf(canonical)
	others := 0
	for _, l := range m.links {
		switch p := pageOf(l); {
		case p.host == "":
		case sameSite(p.host, c.host):
			return true
		default:
			others++
		}
	}
	return others == 0
}

// savedFrom reads the comment that a browser writes at the head of a page that
// it saves: " saved from url=(0031)https://example.org/ ". SingleFile writes
// "url: https://example.org/".
func savedFrom(comment string) string {
	for _, mark := range []string{"saved from url=", "\n url: "} {
		_, rest, ok := strings.Cut(comment, mark)
		if !ok {
			continue
		}
		if after, ok := strings.CutPrefix(rest, "("); ok {
			_, rest, _ = strings.Cut(after, ")")
		}
		fields := strings.Fields(rest)
		if len(fields) == 0 {
			continue
		}
		if u, err := url.Parse(fields[0]); err == nil && (u.Scheme == "http" || u.Scheme == "https") && u.Host != "" {
			return fields[0]
		}
	}
	return ""
}

// maxLinks is the most addresses that outside keeps: more is a list of links.
const maxLinks = 200

// outside returns the addresses of other sites among the links of the page at,
// each once, one a line.
func outside(links []string, at string) string {
	home := pageOf(at).host
	var out []string
	for _, l := range links {
		l = strings.TrimSpace(l)
		p := pageOf(l)
		if !strings.HasPrefix(l, "http") || p.host == "" || p.path == "" || home != "" && sameSite(p.host, home) || strings.ContainsAny(l, "\n\r") || slices.Contains(out, l) {
			continue
		}
		if out = append(out, l); len(out) == maxLinks {
			break
		}
	}
	return strings.Join(out, "\n")
}

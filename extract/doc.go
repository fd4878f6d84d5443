// Package extract turns a web page into a wiretrace.Document: body, title,
// outlet, author, language, time, canonical link.
package extract

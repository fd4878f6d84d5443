module github.com/wiretrace/wiretrace/extract

go 1.26.0

require github.com/wiretrace/wiretrace v0.0.0-00010101000000-000000000000

replace github.com/wiretrace/wiretrace => ..

module github.com/wiretrace/wiretrace

go 1.26.0

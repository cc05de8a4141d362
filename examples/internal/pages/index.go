package pages

import (
	_ "embed"
	"html/template"
)

//go:embed index.html
var indexHTML string

var indexPage = template.Must(template.New("index").Parse(indexHTML))

module github.com/warta-nlp/warta/internal/peers

go 1.24.0

require (
	github.com/clipperhouse/uax29/v2 v2.7.0
	github.com/petar-dambovaliev/aho-corasick v0.0.0-20250424160509-463d218d4745
	github.com/stretchr/testify v1.11.1
	github.com/warta-nlp/warta v0.0.0
)

require (
	github.com/davecgh/go-spew v1.1.1 // indirect
	github.com/pmezard/go-difflib v1.0.0 // indirect
	golang.org/x/text v0.32.0 // indirect
	gopkg.in/yaml.v3 v3.0.1 // indirect
)

replace github.com/warta-nlp/warta => ../..

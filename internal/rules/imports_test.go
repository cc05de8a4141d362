package rules_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const module = "github.com/warta-nlp/warta"

// The libraries that packages of the module may reach.
const (
	text  = "golang.org/x/text"
	prose = "github.com/jdkato/prose/v2"
)

// rules say what each package may depend on besides the standard library, in
// any number of steps. The first rule whose path is the package's or a folder
// above it holds; tests are free. What a library needs itself comes with it.
var rules = []struct {
	path string
	may  []string
}{
	{"extract/token", []string{text}},
	{"extract/model", nil},
	{"extract/numword", []string{"extract/token", text}},
	{"lexicon", []string{"extract/token", text}},
	{"extract/law", grammar},
	{"extract/timex", grammar},
	{"extract/amount", grammar},
	{"extract/score", printer},
	{"extract/format", printer},
	{"extract/render", extractor},
	{"extract/prosebridge", append([]string{prose}, extractor...)},
	{"extract", extractor},
	{"testdata", nil},
	{"examples", []string{"", prose, text}},
	{"internal", []string{"", prose, text}},
	{".", nil}, // documentation only
}

var (
	grammar   = []string{"extract/token", "extract/numword", "lexicon", text}
	extractor = append([]string{"extract", "extract/model", "extract/law", "extract/timex", "extract/amount"}, grammar...)
	printer   = append([]string{"internal/plain"}, extractor...)
)

// listed is what go list says of a package.
type listed struct {
	ImportPath string
	Standard   bool
	Deps       []string
	Module     *struct{ Path string }
}

func TestImports(t *testing.T) {
	packages := list(t)
	seen := 0
	for _, p := range packages {
		path, ours := within(p.ImportPath, module)
		if !ours {
			continue
		}
		seen++
		may, known := allowed(path)
		if !assert.True(t, known, "no rule for package %s", path) {
			continue
		}
		for _, d := range p.Deps {
			if dep := packages[d]; !dep.Standard {
				assert.True(t, permits(may, dep, packages), "%s may not depend on %s", path, d)
			}
		}
	}
	assert.Greater(t, seen, 5)
}

// allowed returns the packages and libraries that a package may depend on.
func allowed(path string) ([]string, bool) {
	for _, r := range rules {
		if _, ok := within(path, r.path); ok {
			return append([]string{path}, r.may...), true
		}
	}
	return nil, false
}

// permits reports whether one of the packages and libraries is dep, or a library
// that brings dep along.
func permits(may []string, dep listed, packages map[string]listed) bool {
	own, ours := within(dep.ImportPath, module)
	return slices.ContainsFunc(may, func(m string) bool {
		if ours {
			return m == own || m == ""
		}
		return dep.Module.Path == m || slices.Contains(packages[m].Deps, dep.ImportPath)
	})
}

// within reports whether a path is dir or below it, and gives the rest.
func within(path, dir string) (string, bool) {
	if path == dir {
		return ".", true
	}
	return strings.CutPrefix(path, dir+"/")
}

// list returns all packages of the module and all that they depend on.
func list(t *testing.T) map[string]listed {
	t.Helper()
	if _, err := exec.LookPath("go"); err != nil {
		t.Skip("no go command")
	}
	cmd := exec.Command("go", "list", "-deps", "-json=ImportPath,Standard,Deps,Module", module+"/...")
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	require.NoError(t, err, stderr.String())
	packages := make(map[string]listed)
	for dec := json.NewDecoder(bytes.NewReader(out)); ; {
		var p listed
		err := dec.Decode(&p)
		if errors.Is(err, io.EOF) {
			return packages
		}
		require.NoError(t, err)
		packages[p.ImportPath] = p
	}
}

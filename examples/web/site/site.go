// Package site makes the static page: the extractor compiled for the browser, its
// lexicon, the page around them.
package site

import (
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/warta-nlp/warta/extract/render"
)

//go:embed static
var static embed.FS

// The files that are made.
const (
	Wasm     = "warta.wasm"
	Villages = "villages.tsv"
	runtime  = "wasm_exec.js" // Go's own
)

const (
	library = "github.com/warta-nlp/warta"
	program = library + "/examples/web/wasm"
)

// Build writes the page into a folder, which must exist. It needs the go command
// and the sources of the library, which the module's go.mod points to.
func Build(dir string) error {
	for _, step := range []func(dir string) error{copyStatic, copyRuntime, makeWasm, copyVillages} {
		if err := step(dir); err != nil {
			return err
		}
	}
	return nil
}

// copyStatic writes the page itself, and how articles look.
func copyStatic(dir string) error {
	files, err := fs.Sub(static, "static")
	if err != nil {
		return err
	}
	names, err := fs.Glob(files, "*")
	if err != nil {
		return err
	}
	for _, name := range names {
		data, err := fs.ReadFile(files, name)
		if err != nil {
			return err
		}
		if err := write(dir, name, data); err != nil {
			return err
		}
	}
	if err := write(dir, "render.css", []byte(render.Style())); err != nil {
		return err
	}
	return write(dir, "render.js", []byte(render.Script()))
}

// copyRuntime writes what Go needs around a program in the browser.
func copyRuntime(dir string) error {
	root, err := goCommand(nil, "env", "GOROOT")
	if err != nil {
		return err
	}
	data, err := os.ReadFile(filepath.Join(root, "lib", "wasm", runtime))
	if err != nil {
		return err
	}
	return write(dir, runtime, data)
}

// makeWasm compiles the extractor without symbols and without the names of
// villages, which the page gets when it is told to.
func makeWasm(dir string) error {
	temp, err := os.MkdirTemp("", "warta-web")
	if err != nil {
		return err
	}
	defer os.RemoveAll(temp)
	overlay, err := smallLexicon(temp)
	if err != nil {
		return err
	}
	out, err := filepath.Abs(filepath.Join(dir, Wasm))
	if err != nil {
		return err
	}
	_, err = goCommand([]string{"GOOS=js", "GOARCH=wasm"}, "build", "-overlay="+overlay, "-trimpath", "-ldflags=-s -w", "-o", out, program)
	return err
}

// smallLexicon compiles the lexicon without the names of villages and returns the
// file that tells the go command to embed it in place of the whole one.
func smallLexicon(temp string) (overlay string, err error) {
	folder, err := librarySource()
	if err != nil {
		return "", err
	}
	compiled, err := compileWithout(filepath.Join(folder, "lexicon", "data"), Villages)
	if err != nil {
		return "", err
	}
	small := filepath.Join(temp, "lexicon.bin")
	if err := os.WriteFile(small, compiled, 0o666); err != nil {
		return "", err
	}
	replace := map[string]map[string]string{"Replace": {filepath.Join(folder, "lexicon", "lexicon.bin"): small}}
	data, err := json.Marshal(replace)
	if err != nil {
		return "", err
	}
	overlay = filepath.Join(temp, "overlay.json")
	return overlay, os.WriteFile(overlay, data, 0o666)
}

// copyVillages writes the names of villages without their sources.
func copyVillages(dir string) error {
	folder, err := librarySource()
	if err != nil {
		return err
	}
	data, err := os.ReadFile(filepath.Join(folder, "lexicon", "data", Villages))
	if err != nil {
		return err
	}
	var b strings.Builder
	for line := range strings.Lines(string(data)) {
		if i := strings.LastIndexByte(line, '\t'); i >= 0 {
			line = line[:i] + "\n"
		}
		b.WriteString(line)
	}
	return write(dir, Villages, []byte(b.String()))
}

// librarySource returns the folder of the library.
func librarySource() (string, error) { return goCommand(nil, "list", "-m", "-f", "{{.Dir}}", library) }

// goCommand runs the go command in this module and returns what it prints.
func goCommand(env []string, args ...string) (string, error) {
	cmd := exec.Command("go", args...)
	cmd.Env = append(os.Environ(), env...)
	var stderr strings.Builder
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return "", fmt.Errorf("go %s: %w\n%s", args[0], err, stderr.String())
	}
	return strings.TrimSpace(string(out)), nil
}

func write(dir, name string, data []byte) error {
	return os.WriteFile(filepath.Join(dir, name), data, 0o666)
}

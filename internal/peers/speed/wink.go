package main

import (
	"bufio"
	_ "embed"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"time"
)

const (
	winkCustom  = "wink-nlp: sentences, custom entities"
	winkDefault = "wink-nlp: default pipeline"
)

// The packages that wink.js needs.
var winkPackages = []string{"wink-nlp@2.4.0", "wink-eng-lite-web-model@1.8.1"}

//go:embed wink.js
var winkScript []byte

// wink is a Node process that reads the articles with wink-nlp.
type wink struct {
	in  io.WriteCloser
	out *json.Decoder
	cmd *exec.Cmd
}

// startWink starts the process and returns its readers. Its custom entities are the
// forms of the lexicon.
func startWink(c *corpus) (readers []reader, stop func(), err error) {
	dir, err := installWink()
	if err != nil {
		return nil, nil, err
	}
	w := &wink{cmd: exec.Command("node", filepath.Join(dir, "wink.js"))}
	w.cmd.Stderr = os.Stderr
	if w.in, err = w.cmd.StdinPipe(); err != nil {
		return nil, nil, err
	}
	out, err := w.cmd.StdoutPipe()
	if err != nil {
		return nil, nil, err
	}
	w.out = json.NewDecoder(bufio.NewReader(out))
	if err := w.cmd.Start(); err != nil {
		return nil, nil, err
	}
	if _, err := w.ask(map[string]any{"texts": c.texts, "forms": formsByKind()}); err != nil {
		w.stop()
		return nil, nil, err
	}
	return []reader{
		{winkCustom, &winkPipe{w, "custom"}},
		{winkDefault, &winkPipe{w, "default"}},
	}, w.stop, nil
}

// installWink puts the script and its packages into a folder of the user's cache.
func installWink() (dir string, err error) {
	for _, tool := range []string{"node", "npm"} {
		if _, err := exec.LookPath(tool); err != nil {
			return "", err
		}
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", err
	}
	dir = filepath.Join(cache, "warta-peers")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", err
	}
	install := append([]string{"install", "--prefix", dir, "--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--ignore-scripts"}, winkPackages...)
	if out, err := exec.Command("npm", install...).CombinedOutput(); err != nil {
		return "", fmt.Errorf("npm install: %w: %s", err, out)
	}
	return dir, os.WriteFile(filepath.Join(dir, "wink.js"), winkScript, 0o644)
}

// answer is what the process did.
type answer struct {
	Bytes   int
	Seconds float64
	Error   string
}

// ask sends a line and waits for the answer.
func (w *wink) ask(question any) (answer, error) {
	if err := json.NewEncoder(w.in).Encode(question); err != nil {
		return answer{}, err
	}
	var a answer
	if err := w.out.Decode(&a); err != nil {
		return answer{}, fmt.Errorf("node: %w", err)
	}
	if a.Error != "" {
		return answer{}, fmt.Errorf("node: %s", a.Error)
	}
	return a, nil
}

// stop ends the process.
func (w *wink) stop() {
	w.in.Close()
	_ = w.cmd.Wait() // it has nothing more to say
}

// winkPipe is a pipeline of wink-nlp.
type winkPipe struct {
	*wink
	pipe string
}

func (p *winkPipe) run(turn time.Duration) (bytes int, seconds float64, err error) {
	a, err := p.ask(map[string]any{"pipe": p.pipe, "seconds": turn.Seconds()})
	return a.Bytes, a.Seconds, err
}

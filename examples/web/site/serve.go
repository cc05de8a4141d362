package site

import (
	"net/http"
	"path/filepath"
)

// policy lets the page load its own files and nothing else. 'wasm-unsafe-eval' is
// what compiling WebAssembly is called; no script can be made from text.
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; style-src 'self'; " +
	"img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// types are those that not every system knows.
var types = map[string]string{".wasm": "application/wasm", ".tsv": "text/tab-separated-values; charset=utf-8", ".js": "text/javascript; charset=utf-8"}

// Handler serves the page from a folder.
func Handler(dir string) http.Handler {
	files := http.FileServer(http.Dir(dir))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cache-Control", "no-cache")
		if t := types[filepath.Ext(r.URL.Path)]; t != "" {
			h.Set("Content-Type", t)
		}
		files.ServeHTTP(w, r)
	})
}

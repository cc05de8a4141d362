// Package articles reads the press articles that an example command is given:
// plain text files, .jsonl documents, standard input, the articles of package
// testdata. It names what could not be read and goes on.
package articles

import (
	"bytes"
	"cmp"
	"flag"
	"fmt"
	"html"
	"io"
	"iter"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/format"
	"github.com/warta-nlp/warta/lexicon"
	"github.com/warta-nlp/warta/testdata"
)

// Stdin is the argument and the id for standard input.
const Stdin = "-"

// Input reads the articles of a command line. What cannot be read is reported and
// left out.
type Input struct {
	Stdin    io.Reader
	Date     time.Time // of documents without one
	Region   string    // of documents without one
	AnyBytes bool      // texts in an encoding that is not recognised are read as they are
	Unescape bool      // texts have HTML character references: &quot;
	Failed   *Failures
	Seen     io.Writer // gets every byte that is read from files, nil for nobody

	charset *charset // of all texts, nil to recognise it
	ids     IDs
	hinted  bool // at character references
}

// Flags defines the flags that say what is known of documents beforehand.
func (in *Input) Flags(flags *flag.FlagSet) {
	flags.Func("date", "publication `date` of documents without one, as 2024-12-09", func(s string) (err error) {
		in.Date, err = parseDate(s)
		return err
	})
	flags.Func("region", "`code` of the publisher's region for documents without one, as 63.10", func(s string) error {
		if _, known := lexicon.Default().Region(s); !known {
			return fmt.Errorf("no region has the code %q", s)
		}
		in.Region = s
		return nil
	})
	flags.Func("encoding", "`name` of the encoding of plain texts (default: UTF-8, UTF-16 and Windows-1252 are recognised)", func(s string) (err error) {
		in.charset, err = namedCharset(s)
		return err
	})
	flags.BoolVar(&in.Unescape, "unescape", in.Unescape, "read HTML character references as what they stand for: &quot; &#8220; &amp;")
}

// Read yields what the files hold, in order. Of a file of documents only one line
// at a time is in memory.
func (in *Input) Read(files []string) iter.Seq[extract.Source] {
	return func(yield func(extract.Source) bool) {
		for _, file := range files {
			read := in.text
			if strings.EqualFold(filepath.Ext(file), ".jsonl") {
				read = in.documents
			}
			if !in.pass(read(file), yield) {
				return
			}
		}
	}
}

// Testdata yields the articles of package testdata.
func (in *Input) Testdata() iter.Seq[extract.Source] {
	return func(yield func(extract.Source) bool) {
		const name = "articles.jsonl"
		data, err := testdata.File(name)
		if err != nil {
			in.Failed.Report(err)
			return
		}
		in.pass(lines(bytes.NewReader(data), name), yield)
	}
}

// pass yields the sources and reports the errors; false says to stop.
func (in *Input) pass(read iter.Seq2[extract.Source, error], yield func(extract.Source) bool) bool {
	for src, err := range read {
		if err != nil {
			in.Failed.Report(err)
			continue
		}
		if !yield(in.complete(src)) {
			return false
		}
	}
	return true
}

// complete gives a source an id of its own, and what it does not say itself.
func (in *Input) complete(src extract.Source) extract.Source {
	src.ID = in.ids.Unique(src.ID)
	src.Text = in.unescape(src)
	src.Region = cmp.Or(src.Region, in.Region)
	if src.Date.IsZero() {
		src.Date = in.Date
	}
	return src
}

// text yields the one source that a plain text is.
func (in *Input) text(file string) iter.Seq2[extract.Source, error] {
	return func(yield func(extract.Source, error) bool) {
		text, err := in.readText(file)
		if err == nil && strings.TrimSpace(text) == "" {
			in.Failed.Note("%s: is empty", file)
		}
		yield(extract.Source{ID: idOf(file), Text: text}, err)
	}
}

// readText reads a file into UTF-8. The error names it.
func (in *Input) readText(file string) (string, error) {
	data, err := in.readFile(file)
	if err != nil {
		return "", err
	}
	text, encoding, err := decode(data, in.charset)
	switch {
	case err != nil && in.AnyBytes:
		return string(data), nil
	case err != nil && bytes.IndexByte(data, 0) >= 0:
		return "", fmt.Errorf("%s: binary data, no text: %w", file, err)
	case err != nil:
		return "", fmt.Errorf("%s: %w", file, err)
	case encoding != "" && in.charset == nil:
		in.Failed.Note("%s: read as %s; offsets are those of the text in utf-8", file, encoding)
	}
	return text, nil
}

// unescape returns the text of a source without character references, if that is
// asked for. If it is not, the first text that has some is named.
func (in *Input) unescape(src extract.Source) string {
	if !in.Unescape && in.hinted || strings.IndexByte(src.Text, '&') < 0 {
		return src.Text
	}
	plain := html.UnescapeString(src.Text)
	if in.Unescape || plain == src.Text {
		return plain
	}
	in.hinted = true
	in.Failed.Note("%s: has HTML character references such as &quot;; -unescape reads them as what they stand for", src.ID)
	return src.Text
}

func (in *Input) readFile(file string) ([]byte, error) {
	if file != Stdin {
		data, err := os.ReadFile(file)
		if in.Seen != nil {
			in.Seen.Write(data) // only counts
		}
		return data, err
	}
	data, err := io.ReadAll(in.seen(in.Stdin))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return data, nil
}

// seen returns r such that what is read from it is seen.
func (in *Input) seen(r io.Reader) io.Reader {
	if in.Seen == nil {
		return r
	}
	return io.TeeReader(r, in.Seen)
}

// documents yields the sources of a file of documents.
func (in *Input) documents(file string) iter.Seq2[extract.Source, error] {
	return func(yield func(extract.Source, error) bool) {
		f, err := os.Open(file)
		if err != nil {
			yield(extract.Source{}, err)
			return
		}
		defer f.Close()
		lines(in.seen(f), file)(yield)
	}
}

// lines yields the documents that r holds, one a line.
func lines(r io.Reader, file string) iter.Seq2[extract.Source, error] {
	return func(yield func(extract.Source, error) bool) {
		for doc, err := range format.Lines[Document](r, file) {
			var src extract.Source
			if err == nil {
				src = doc.Source(idOf(file))
			}
			if !yield(src, err) {
				return
			}
		}
	}
}

// Size returns how many bytes the files have together, 0 if that is not known
// beforehand: of standard input, a pipe, a file that is not there.
func Size(files []string) int64 {
	var total int64
	for _, file := range files {
		info, err := os.Stat(file)
		if file == Stdin || err != nil || !info.Mode().IsRegular() {
			return 0
		}
		total += info.Size()
	}
	return total
}

// idOf returns the base name of a file without its last extension.
func idOf(file string) string {
	base := filepath.Base(file)
	return cmp.Or(strings.TrimSuffix(base, filepath.Ext(base)), base)
}

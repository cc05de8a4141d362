package main

import (
	"fmt"
	"io"
	"os"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"

	"github.com/warta-nlp/warta/examples/internal/articles"
)

// bar shows on a terminal how much has been read. The nil bar shows nothing.
type bar struct{ *progressbar.ProgressBar }

// newBar returns a bar for a number of bytes, 0 if it is unknown, nil if w is no
// terminal.
func newBar(w io.Writer, bytes int64) *bar {
	f, ok := w.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) {
		return nil
	}
	if bytes == 0 {
		bytes = -1
	}
	return &bar{progressbar.NewOptions64(bytes,
		progressbar.OptionSetWriter(w),
		progressbar.OptionShowBytes(true),
		progressbar.OptionSetPredictTime(true),
		progressbar.OptionFullWidth(),
		progressbar.OptionClearOnFinish(),
		progressbar.OptionSetDescription("reading"),
	)}
}

// watch returns a reader that moves the bar.
func (b *bar) watch(r io.Reader) io.Reader {
	if b == nil {
		return r
	}
	return io.TeeReader(r, b)
}

// loaded shows how many articles have been put in.
func (b *bar) loaded(done outcome) {
	if b != nil {
		b.Describe(fmt.Sprintf("%d in the archive", done.added+done.changed))
	}
}

// report returns failed.Report with the bar out of its way.
func (b *bar) report(failed *articles.Failures) func(error) {
	if b == nil {
		return failed.Report
	}
	return func(err error) {
		b.Clear()
		failed.Report(err)
	}
}

func (b *bar) finish() {
	if b != nil {
		b.Finish()
	}
}

package main

import (
	"context"
	"encoding/json"
	"flag"
	"net/http/httptest"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/examples/web/site"
)

// update makes the screenshots of the READMEs anew.
var update = flag.Bool("update", false, "make the screenshots of the READMEs anew")

// browsers are the commands that a browser may have.
var browsers = []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"}

// findBrowser returns a browser's path. Without one the test is skipped, but in CI
// it fails: there the browser is part of the check.
func findBrowser(t *testing.T) string {
	t.Helper()
	for _, name := range browsers {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	const message = "no Chromium found: install one (apt-get install chromium) to test the page"
	if os.Getenv("CI") != "" {
		t.Fatal(message)
	}
	t.Skip(message)
	return ""
}

// built is the folder of the page, made once for all tests.
var built = struct {
	once sync.Once
	dir  string
	err  error
}{}

func TestMain(m *testing.M) {
	status := m.Run()
	os.RemoveAll(built.dir)
	os.Exit(status)
}

func pageDir(t *testing.T) string {
	t.Helper()
	built.once.Do(func() {
		if built.dir, built.err = os.MkdirTemp("", "warta-web-test"); built.err == nil {
			built.err = site.Build(built.dir)
		}
	})
	require.NoError(t, built.err)
	return built.dir
}

// tab is a tab of the browser.
type tab struct {
	*testing.T
	ctx context.Context
	url string

	mu       sync.Mutex
	problems []string // what the console and the network complained of
}

// patience is how long a step may take: the machine may be busy.
const patience = 3 * time.Minute

// open opens an address in a new browser. Whatever the page loads from elsewhere,
// and every complaint of the browser, fails the test at its end.
func open(t *testing.T, url string) *tab {
	t.Helper()
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(findBrowser(t)), chromedp.NoSandbox, chromedp.WindowSize(1200, 900))
	ctx, cancel := chromedp.NewExecAllocator(context.Background(), options...)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewContext(ctx)
	t.Cleanup(cancel)
	b := &tab{T: t, ctx: ctx, url: url}
	require.NoError(t, chromedp.Listen(ctx, b.listen)) // starts the browser
	b.do(chromedp.Navigate(url))
	call(b, emulation.SetFocusEmulationEnabled, emulation.SetFocusEmulationEnabledParams{Enabled: true}) // no window manager gives it
	t.Cleanup(func() {
		b.mu.Lock()
		defer b.mu.Unlock()
		assert.Empty(t, b.problems)
	})
	return b
}

func (b *tab) listen(event any) {
	b.mu.Lock()
	defer b.mu.Unlock()
	switch e := event.(type) {
	case *network.EventRequestWillBeSent:
		if !strings.HasPrefix(e.Request.URL, b.origin()) && !strings.HasPrefix(e.Request.URL, "data:") {
			b.problems = append(b.problems, "loads "+e.Request.URL)
		}
	case *runtime.EventExceptionThrown:
		b.problems = append(b.problems, e.ExceptionDetails.Text)
	case *log.EventEntryAdded:
		b.problems = append(b.problems, e.Entry.Text)
	}
}

// origin is the part of the address up to the path.
func (b *tab) origin() string {
	scheme, rest, _ := strings.Cut(b.url, "://")
	host, _, _ := strings.Cut(rest, "/")
	return scheme + "://" + host + "/"
}

// do takes steps, each of which must succeed in time.
func (b *tab) do(steps ...chromedp.Action[chromedp.Void]) {
	b.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, patience)
	defer cancel()
	require.NoError(b, chromedp.Do(ctx, steps...))
}

// eval evaluates an expression and returns its value, a promise's when it is kept.
func eval[T any](b *tab, expression string) T {
	b.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, patience)
	defer cancel()
	value, err := chromedp.Run(ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	require.NoError(b, err)
	return value
}

// text evaluates an expression that gives a string.
func (b *tab) text(expression string) string {
	b.Helper()
	return eval[string](b, expression)
}

// run evaluates statements.
func (b *tab) run(statements string) {
	b.Helper()
	eval[bool](b, "(() => {"+statements+"; return true; })()")
}

// until waits for an expression to be true.
func (b *tab) until(condition string) {
	b.Helper()
	b.do(chromedp.Poll[chromedp.Void](condition, chromedp.WithPollingInterval(20*time.Millisecond), chromedp.WithPollingTimeout(patience)))
}

// call sends the browser a command of the protocol.
func call[P, R any](b *tab, command cdp.Command[P, R], params P) R {
	b.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, patience)
	defer cancel()
	result, err := chromedp.Run(ctx, func(ctx context.Context, t *chromedp.Target) (R, error) {
		return cdp.Call(ctx, t, command, params)
	})
	require.NoError(b, err)
	return result
}

// paste puts text where the focus is, as the clipboard does.
func (b *tab) paste(selector, text string) {
	b.Helper()
	b.do(chromedp.Focus(selector))
	call(b, input.InsertText, input.InsertTextParams{Text: text})
}

// quoted returns s as a string of JavaScript.
func quoted(s string) string {
	b, err := json.Marshal(s)
	if err != nil {
		panic(err) // strings have a form
	}
	return string(b)
}

// openPage opens the page of this example and waits for the extractor.
func openPage(t *testing.T) *tab {
	t.Helper()
	findBrowser(t) // before the page is built
	server := httptest.NewServer(site.Handler(pageDir(t)))
	t.Cleanup(server.Close)
	b := open(t, server.URL+"/")
	b.until(`document.getElementById("status").textContent === "Ready."`)
	return b
}

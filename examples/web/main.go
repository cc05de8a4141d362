// Web is the extractor in a browser: a static page that reads an article as it is
// typed, without sending it anywhere.
//
//	go run .                  build the page and serve it on localhost:8080
//	go run . -addr :9000      elsewhere
//	go run . -o DIR           write it into a folder, compressed too, for any host
//
// It runs in the source tree of the library, with its go command.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/signal"
	"text/tabwriter"
	"time"

	"github.com/warta-nlp/warta/examples/web/site"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	status := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(status)
}

// The exit statuses.
const (
	done = iota
	failed
	badUsage
)

// run is the command; it returns the exit status.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("web", flag.ContinueOnError)
	flags.SetOutput(stderr)
	addr := flags.String("addr", "localhost:8080", "serve on this `address`")
	out := flags.String("o", "", "write the page into the folder `DIR` instead of serving it")
	switch err := flags.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		return done
	case err != nil:
		return badUsage
	case flags.NArg() > 0:
		fmt.Fprintf(stderr, "web: argument %q is not understood; articles are pasted into the page\n", flags.Arg(0))
		return badUsage
	}
	var err error
	if *out != "" {
		err = export(*out, stdout)
	} else {
		err = serve(ctx, *addr, stdout)
	}
	if err != nil {
		fmt.Fprintln(stderr, "web:", err)
		return failed
	}
	return done
}

// export writes the page into a folder and prints how much a reader has to load.
func export(dir string, stdout io.Writer) error {
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return err
	}
	if err := site.Build(dir); err != nil {
		return err
	}
	sizes, err := site.Compress(dir)
	if err != nil {
		return err
	}
	table := tabwriter.NewWriter(stdout, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(table, "bytes\tgzip\tbrotli\t ")
	for _, s := range sizes {
		fmt.Fprintf(table, "%d\t%d\t%d\t %s\n", s.Plain, s.Gzip, s.Brotli, s.Name)
	}
	return table.Flush()
}

// serve builds the page and serves it until the context is done.
func serve(ctx context.Context, addr string, stdout io.Writer) error {
	listener, err := net.Listen("tcp", addr) // first: a port in use is told at once
	if err != nil {
		return err
	}
	defer listener.Close()
	dir, err := os.MkdirTemp("", "warta-web")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	fmt.Fprintln(stdout, "compiling the extractor for the browser …")
	if err := site.Build(dir); err != nil {
		return err
	}
	fmt.Fprintf(stdout, "open http://%s in a browser; Ctrl+C ends\n", listener.Addr())
	server := &http.Server{Handler: site.Handler(dir), ReadHeaderTimeout: 10 * time.Second}
	stop := context.AfterFunc(ctx, func() { server.Close() })
	defer stop()
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}

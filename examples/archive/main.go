// Archive keeps a newsroom's articles in one SQLite file, with what they say: who
// held which office, which laws, agencies and regions they name.
//
//	archive add PATH ...           read text, HTML and JSON Lines into the archive
//	archive articles [FILTER ...]  list articles by official, law, agency, region, date and words
//	archive official NAME          the offices of a person over time
//	archive laws [FILTER ...]      the laws cited most
//	archive show ID                the text of an article
//	archive sample                 made-up articles to try it with, as JSON Lines
//
// Adding is incremental: an article that is there unchanged is passed over, a changed
// one takes the place of the old one. It can be stopped or killed at any moment and
// started again.
//
// The exit status is 0 when all went well, 1 when something could not be read or
// done, each named on standard error, and 2 for unusable arguments.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"github.com/alecthomas/kong"

	"github.com/warta-nlp/warta/examples/internal/articles"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	status := run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	stop()
	os.Exit(status)
}

// command is the command line.
type command struct {
	DB string `name:"db" default:"archive.db" placeholder:"FILE" help:"The archive, archive.db unless given."`

	Add      addCommand      `cmd:"" help:"Read articles into the archive, which is made if it is not there."`
	Articles articlesCommand `cmd:"" help:"List articles, the newest first."`
	Official officialCommand `cmd:"" help:"List the offices of a person over time."`
	Laws     lawsCommand     `cmd:"" help:"List the laws that are cited in most articles."`
	Show     showCommand     `cmd:"" help:"Print the text of an article."`
	Sample   sampleCommand   `cmd:"" help:"Print made-up articles as JSON Lines."`
}

// streams are where a command reads and writes.
type streams struct {
	in       io.Reader
	out, err io.Writer
	failed   *articles.Failures
}

// run is the command; it returns the exit status.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	var cmd command
	exited := -1
	parser, err := kong.New(&cmd,
		kong.Name("archive"),
		kong.Description("A newsroom's archive of articles and of what they say."),
		kong.Writers(stdout, stderr),
		kong.Exit(func(status int) { exited = status }),
		kong.UsageOnError(),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true}),
	)
	if err != nil {
		panic(err) // the command line is described wrongly
	}
	parsed, err := parser.Parse(args)
	switch {
	case exited >= 0: // help was asked for
		return exited
	case err != nil:
		fmt.Fprintf(stderr, "archive: %v\n", err)
		return articles.BadUsage
	}
	s := &streams{in: stdin, out: stdout, err: stderr, failed: &articles.Failures{Command: "archive", Out: stderr}}
	parsed.BindTo(ctx, (*context.Context)(nil))
	err = parsed.Run(&cmd, s)
	var usage *usageError
	switch {
	case errors.As(err, &usage):
		fmt.Fprintf(stderr, "archive: %v\n", err)
		return articles.BadUsage
	case err != nil:
		s.failed.Report(err)
	}
	return s.failed.Status()
}

// usageError is an argument that cannot be used.
type usageError struct{ argument, reason string }

func (e *usageError) Error() string { return e.argument + ": " + e.reason }

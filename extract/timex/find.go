package timex

import (
	"errors"
	"strings"
	"time"

	"github.com/warta-nlp/warta/extract/token"
)

// Options say what is known of a text.
type Options struct {
	Anchor  time.Time  // date of publication; zero: none
	Region  string     // region code (63.10) whose zone times without one are in; "": none
	Claimed []TextSpan // spans, sorted and apart, that no expression overlaps: cited laws
}

// Find returns the expressions of a text in order. They do not overlap. It
// reads only around the words that an expression can begin with, and allocates
// only for what it finds.
func Find(text string, opts Options) []Mention {
	var buf [16]Mention // those of a short text, so that they are allocated once
	return append([]Mention(nil), AppendFind(buf[:0], text, opts)...)
}

// AppendFind appends the expressions of a text to dst and returns it.
func AppendFind(dst []Mention, text string, opts Options) []Mention {
	var s scanner
	s.init(text, newAnchors(text, opts.Anchor), opts)
	for s.next() {
		dst = append(dst, s.p.m)
	}
	return dst
}

// Input is a text and its tokens.
type Input struct {
	Text   string
	Tokens []token.Token // all tokens of Text
	Options
}

// Append appends the expressions of a text to dst and returns it: those that
// [Find] returns, from tokens that are there already.
func Append(dst []Mention, in Input) []Mention {
	var s scanner
	s.init(in.Text, newAnchors(in.Text, in.Anchor), in.Options)
	s.p.src.lazy, s.p.src.big = false, in.Tokens
	for s.next() {
		dst = append(dst, s.p.m)
	}
	return dst
}

// ErrNoTime says that a string is not one expression.
var ErrNoTime = errors.New("timex: not a time expression")

// Parse reads a string that is one expression, white space and a leading tanggal
// or pada aside, as written in a text of the anchor's date; a zero anchor leaves
// relative expressions unresolved. The error is [ErrNoTime].
func Parse(s string, anchor time.Time) (Mention, error) {
	a := anchors{text: s, known: true}
	if !anchor.IsZero() {
		a.day, a.source = dayOf(anchor), Caller
	}
	var scan scanner
	scan.init(s, a, Options{})
	if !scan.next() {
		return Mention{}, ErrNoTime
	}
	m := scan.p.m
	if strings.TrimSpace(s[m.End:]) != "" || !isLead(strings.TrimSpace(s[:m.Start])) {
		return Mention{}, ErrNoTime
	}
	return m, nil
}

// isLead reports what may stand before an expression without being part of it.
func isLead(s string) bool {
	switch strings.ToLower(s) {
	case "", "tanggal", "pada", "pada tanggal":
		return true
	}
	return false
}

// Anchor returns the date that relative expressions of a text are resolved
// against, and where it is from: a full date in the dateline, the caller's date
// if that is not zero, a byline, or the first weekday with a full date at the
// beginning (spec: §4). The time is midnight UTC.
func Anchor(text string, caller time.Time) (time.Time, Source) {
	a := newAnchors(text, caller)
	n, source := a.get()
	if source == NoAnchor {
		return time.Time{}, source
	}
	d := n.date()
	return time.Date(d.year, time.Month(d.month), d.day, 0, 0, 0, 0, time.UTC), source
}

package terminal

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestNoTerminal(t *testing.T) {
	f, err := os.Create(filepath.Join(t.TempDir(), "f"))
	require.NoError(t, err)
	defer f.Close()
	for _, w := range []io.Writer{f, &bytes.Buffer{}} {
		assert.False(t, Is(w))
		assert.False(t, Colour(w))
	}
}

func TestNoColour(t *testing.T) {
	tty, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0) // a character device, as terminals are
	require.NoError(t, err)
	defer tty.Close()
	t.Setenv("NO_COLOR", "")
	t.Setenv("TERM", "xterm")
	assert.True(t, Colour(tty))
	t.Setenv("TERM", "dumb")
	assert.False(t, Colour(tty))
	t.Setenv("TERM", "xterm")
	t.Setenv("NO_COLOR", "1")
	assert.False(t, Colour(tty))
	assert.True(t, Is(tty))
}

// clock is a time that passes when it is told to.
type clock struct{ time.Time }

func (c *clock) pass(d time.Duration) { c.Time = c.Add(d) }

// bar returns a bar of which a test reads what it draws.
func bar(total int64) (*Bar, *bytes.Buffer, *clock) {
	out, c := &bytes.Buffer{}, &clock{time.Unix(1, 0)}
	return &Bar{Out: out, Total: total, Now: func() time.Time { return c.Time }}, out, c
}

func read(t *testing.T, b *Bar, n int) {
	t.Helper()
	got, err := b.Write(make([]byte, n))
	require.NoError(t, err)
	require.Equal(t, n, got)
}

func TestBar(t *testing.T) {
	b, out, c := bar(4_000_000)
	read(t, b, 1_000_000)
	c.pass(100 * time.Millisecond)
	b.Article()
	assert.Empty(t, out.String(), "a quick command shows none")
	c.pass(900 * time.Millisecond)
	b.Article()
	assert.Equal(t, "\r\x1b[K[======                  ]  25%  2 articles, 1.0 MB/s, 3s left", out.String())
	out.Reset()
	read(t, b, 1)
	assert.Empty(t, out.String(), "drawn not too often")
	_, err := io.WriteString(b.Above(), "a message\n")
	require.NoError(t, err)
	assert.Equal(t, "\r\x1b[Ka message\n", out.String())
	out.Reset()
	c.pass(time.Second)
	read(t, b, 3_000_000-1)
	assert.Equal(t, "\r\x1b[K[========================] 100%  2 articles, 2.0 MB/s", out.String())
	out.Reset()
	b.Close()
	b.Close()
	assert.Equal(t, "\r\x1b[K", out.String())
}

func TestBarWithoutTotal(t *testing.T) {
	b, out, c := bar(0)
	b.Article()
	c.pass(2 * time.Second)
	read(t, b, 1_000_000)
	assert.Equal(t, "\r\x1b[K1 article, 1.0 MB, 0.5 MB/s", out.String())
	b, out, c = bar(10) // the file grew
	read(t, b, 20)
	c.pass(time.Second)
	b.Article()
	assert.Equal(t, "\r\x1b[K1 article, 0.0 MB, 0.0 MB/s", out.String())
}

func TestNilBar(t *testing.T) {
	var b *Bar
	read(t, b, 1)
	b.Article()
	b.Close()
}

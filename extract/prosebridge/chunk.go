package prosebridge

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"
)

// chunk is a run of text without white space as the tokeniser of prose v2.0.0
// reads it: it rewrites quotation marks, then takes tokens off a chunk one after
// another, so that the tokens of a chunk, put together, are the chunk.
type chunk struct {
	clean   []byte
	offsets []int // of each byte of clean in the text, and of the end
	end     int   // offset in the text after the chunk
}

// rewritten are the characters that prose turns into straight ones before it
// tokenises.
var rewritten = [...]struct {
	from string
	to   byte
}{
	{"\u201c", '"'},
	{"\u201d", '"'},
	{"\u2018", '\''},
	{"\u2019", '\''},
	{"&rsquo;", '\''},
}

// next reads the chunk of text after this one and reports whether there is one.
func (c *chunk) next(text string) bool {
	at := c.end + spaces(text[c.end:])
	c.clean, c.offsets = c.clean[:0], c.offsets[:0]
	for at < len(text) {
		r, size := utf8.DecodeRuneInString(text[at:])
		if unicode.IsSpace(r) {
			break
		}
		at = c.add(text, at, size)
	}
	c.offsets = append(c.offsets, at)
	c.end = at
	return len(c.clean) > 0
}

// spaces returns how many bytes of white space text begins with.
func spaces(text string) int {
	if n := strings.IndexFunc(text, func(r rune) bool { return !unicode.IsSpace(r) }); n >= 0 {
		return n
	}
	return len(text)
}

// add appends the character of size bytes at the offset at, as prose rewrites it,
// and returns the offset after it.
func (c *chunk) add(text string, at, size int) int {
	for _, w := range rewritten {
		if strings.HasPrefix(text[at:], w.from) {
			c.clean = append(c.clean, w.to)
			c.offsets = append(c.offsets, at)
			return at + len(w.from)
		}
	}
	for ; size > 0; size-- {
		c.clean = append(c.clean, text[at])
		c.offsets = append(c.offsets, at)
		at++
	}
	return at
}

// has reports whether the token stands at an offset of the clean chunk and ends
// by limit.
func (c *chunk) has(token string, at, limit int) bool {
	return token != "" && bytes.HasPrefix(c.clean[at:limit], []byte(token))
}

// clitics are the endings of English that prose cuts off words, in the order in
// which it looks for them.
var clitics = [...]string{"'ll", "'s", "'re", "'m", "n't"}

// kept returns how many bytes of the chunk prose makes tokens of. It cuts a chunk
// before the first clitic, and once a clitic stands first and more follows it
// (“'saya”, “Ma'mun”) it makes no progress and drops the rest of the chunk. The
// answer is -1 where it cannot be told in linear time: letters whose lower case
// has another length make prose cut in the wrong place again and again.
func (c *chunk) kept() int {
	if bytes.IndexByte(c.clean, '\'') < 0 {
		return len(c.clean)
	}
	const cuts = 8 // of other words there are two at most
	at := 0
	for range cuts {
		i := firstClitic(bytes.ToLower(c.clean[at:]))
		if i < 0 {
			return len(c.clean)
		}
		if i == 0 {
			return at
		}
		at = min(at+i, len(c.clean))
	}
	return -1
}

// firstClitic returns where in a word in lower case prose cuts it, -1 if it does
// not. A word that is nothing but a clitic is not cut.
func firstClitic(word []byte) int {
	for _, c := range clitics {
		if i := bytes.Index(word, []byte(c)); i >= 0 && len(word) > len(c) {
			return i
		}
	}
	return -1
}

package articles

import (
	"bytes"
	"fmt"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/unicode"

	"github.com/warta-nlp/warta/extract/format"
)

// charset is an encoding with its name.
type charset struct {
	name string
	encoding.Encoding
}

var (
	utf16LE     = &charset{"utf-16le", unicode.UTF16(unicode.LittleEndian, unicode.UseBOM)}
	utf16BE     = &charset{"utf-16be", unicode.UTF16(unicode.BigEndian, unicode.UseBOM)}
	windows1252 = &charset{"windows-1252", charmap.Windows1252}
)

// namedCharset returns the encoding of a name that browsers know: windows-1252,
// latin1, utf-16le, macintosh.
func namedCharset(name string) (*charset, error) {
	e, err := htmlindex.Get(name)
	if err != nil {
		return nil, fmt.Errorf("unknown encoding %q; known are utf-8, utf-16le, windows-1252 and all others that browsers know", name)
	}
	return &charset{name, e}, nil
}

// recognise returns the encoding of a text that is not UTF-8, nil if it is or if
// nothing is recognised.
func recognise(data []byte) *charset {
	switch {
	case bytes.HasPrefix(data, []byte("\xff\xfe")):
		return utf16LE
	case bytes.HasPrefix(data, []byte("\xfe\xff")):
		return utf16BE
	}
	switch even, odd := zeros(data); {
	case odd > 0 && even*many < odd:
		return utf16LE
	case even > 0 && odd*many < even:
		return utf16BE
	}
	if isWindows1252(data) {
		return windows1252
	}
	return nil
}

const (
	headBytes = 4096 // looked at for zero bytes
	many      = 20   // times more zero bytes in one half of the byte pairs of UTF-16
)

// zeros counts the zero bytes at even and odd places in the head of a text. They
// are none if they are less than a quarter of their places: a letter of a western
// language has one in UTF-16, and a stray one is only that.
func zeros(data []byte) (even, odd int) {
	if len(data)%2 != 0 {
		return 0, 0
	}
	head := data[:min(len(data), headBytes)]
	var n [2]int
	for i, c := range head {
		if c == 0 {
			n[i%2]++
		}
	}
	if 8*max(n[0], n[1]) < len(head) {
		return 0, 0
	}
	return n[0], n[1]
}

// isWindows1252 reports whether a text is not UTF-8 and may be Windows-1252: it
// has no byte that stands for nothing there, no control character, and no letter
// in UTF-8 (then it is UTF-8 with damage).
func isWindows1252(data []byte) bool {
	if utf8.Valid(data) {
		return false
	}
	for len(data) > 0 {
		r, size := utf8.DecodeRune(data)
		switch c := data[0]; {
		case size > 1:
			return false
		case r < ' ' && !bytes.ContainsRune([]byte("\t\n\r\f\v\x1a"), r):
			return false
		case c == 0x81, c == 0x8d, c == 0x8f, c == 0x90, c == 0x9d:
			return false
		}
		data = data[size:]
	}
	return true
}

// decode returns a text in UTF-8 and the name of the encoding that it was read
// as, "" for UTF-8. Without an encoding it recognises UTF-16 and Windows-1252.
func decode(data []byte, as *charset) (text, name string, err error) {
	if as == nil {
		as = recognise(data)
	}
	if as == nil {
		text = string(data)
		return text, "", format.CheckUTF8(text)
	}
	out, err := as.NewDecoder().Bytes(data)
	if err != nil {
		return "", as.name, fmt.Errorf("read as %s: %w", as.name, err)
	}
	return string(out), as.name, nil
}

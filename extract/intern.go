package extract

// interned keeps one string for equal bytes, so that the words of names in lower
// case need no memory of their own each time. It lives on from document to
// document and is emptied when it is full.
type interned struct{ words map[string]string }

// maxInterned bounds the strings that are kept.
const maxInterned = 1 << 13

// maxInternedLen bounds the bytes of a string that is kept.
const maxInternedLen = 64

// of returns the bytes as a string.
func (t *interned) of(b []byte) string {
	if len(b) > maxInternedLen {
		return string(b)
	}
	if s, ok := t.words[string(b)]; ok {
		return s
	}
	if t.words == nil || len(t.words) >= maxInterned {
		t.words = make(map[string]string, 1<<8)
	}
	s := string(b)
	t.words[s] = s
	return s
}

// lower returns s in lower case.
func (p *page) lower(s string) string {
	p.buf = appendLower(p.buf[:0], s)
	return p.interned.of(p.buf)
}

package token

import "iter"

// Kind says what a token is made of. The zero Kind is no token.
type Kind uint8

// The kinds of token.
const (
	Word    Kind = iota + 1 // letters, with digits after them: Bupati, km2, Jum'at, anak-anak
	Abbrev                  // a word whose full stop belongs to it: No., S.Sos., H., a.n.
	Number                  // digits and the . , : / between digits: 5.066,96 09.00 9/12/2024
	Ordinal                 // ke-79, ke-XVIII
	Prefix                  // a prefix and its hyphen before a word: se- non- eks-
	Clitic                  // a hyphen and an enclitic after a word or number: -nya -an
	Address                 // URL, host name, e-mail address, @name, #tag
	Punct                   // punctuation: . , ; : ? ! brackets, quotation marks, dashes
	Symbol                  // any other mark (% & + ©) and runs of invalid bytes
)

var kindNames = [...]string{"none", "word", "abbrev", "number", "ordinal", "prefix", "clitic", "address", "punct", "symbol"}

// String returns the kind's name in lower case.
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "invalid"
}

// Flags describe the letters of a token and the gap before it.
type Flags uint16

// The flags. Exactly one of Lower, Title, Upper and Mixed is set for a token
// that has a cased letter: `rapat` is Lower, `Bupati` and `S.Sos.` Title,
// `SKPD` Upper, `PermenPANRB` and `eSport` Mixed. A single capital (`H.`, `A`)
// is Upper.
const (
	Lower Flags = 1 << iota // no capital letter
	Title                   // a capital first, no capital after it within a word
	Upper                   // capital letters only
	Mixed                   // anything else
	Digit                   // has a digit
	Space                   // white space or an invisible character stands before it
	Line                    // a line break stands before it (or the text begins)
	Para                    // a blank line stands before it (or the text begins)
	ASCII                   // all bytes are ASCII
)

// Cased is the mask of the four case classes.
const Cased = Lower | Title | Upper | Mixed

// Token is a byte span [Start, End) of a text.
type Token struct {
	Start, End int // bytes
	Kind       Kind
	Flags      Flags
}

// Text returns the token's bytes in text, the text it was found in.
func (t Token) Text(text string) string { return text[t.Start:t.End] }

// Is reports whether the token has all of the flags f.
func (t Token) Is(f Flags) bool { return t.Flags&f == f }

// Any reports whether the token has one of the flags f.
func (t Token) Any(f Flags) bool { return t.Flags&f != 0 }

// Capital reports whether the token begins with a capital letter or is all
// capitals (Title, Upper, or Mixed that is not lower-case first).
func (t Token) Capital() bool { return t.Flags&(Title|Upper) != 0 }

// Append appends the tokens of text to dst in order and returns it. It
// allocates only to grow dst.
func Append(dst []Token, text string) []Token {
	l := begin(text)
	for {
		t, ok := l.next()
		if !ok {
			return dst
		}
		dst = append(dst, t)
	}
}

// All yields the tokens of text in order.
func All(text string) iter.Seq[Token] {
	return func(yield func(Token) bool) {
		l := begin(text)
		for {
			t, ok := l.next()
			if !ok || !yield(t) {
				return
			}
		}
	}
}

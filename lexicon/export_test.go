package lexicon

import "iter"

// Open opens a compiled form, as Default does with the embedded one.
func Open(file string) (*Lexicon, error) {
	t, err := open(file)
	if err != nil {
		return nil, err
	}
	return &Lexicon{base: t}, nil
}

// Embedded returns the embedded compiled form.
func Embedded() string { return embedded }

// Forms yields all forms of the entry's row.
func (e Entry) Forms() iter.Seq[string] { return formsOf(e.Kind(), e.Field) }

// Typed reports whether the forms of a kind are matched after a type word only.
func (k Kind) Typed() bool { return schemas[k].stream == typed }

// Fold and PathsOf show how words and forms are folded.
var (
	Fold    = fold
	PathsOf = pathsOf
)

// MaxWord is the longest folded word in bytes.
const MaxWord = maxWord

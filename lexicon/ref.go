package lexicon

// ref is an entry with the form it was found by: kind, number of the form and
// row in one number.
type ref uint32

const (
	refRowBits  = 17
	refFormBits = 10
	refRowMask  = 1<<refRowBits - 1
	refFormMask = 1<<refFormBits - 1
)

func makeRef(k Kind, form, row int) ref {
	return ref(k)<<(refRowBits+refFormBits) | ref(form)<<refRowBits | ref(row)
}

func (r ref) kind() Kind { return Kind(r >> (refRowBits + refFormBits)) }
func (r ref) form() int  { return int(r >> refRowBits & refFormMask) }
func (r ref) row() int   { return int(r & refRowMask) }

// entry returns the ref without its form.
func (r ref) entry() ref { return r &^ (refFormMask << refRowBits) }

package law

import "github.com/warta-nlp/warta/extract/token"

// agreementForms are agreements, which are no legislation (spec: law, section
// 10), sorted.
var agreementForms = [...]form{
	{"kesepakatan bersama", 0, "kesepakatan-bersama"},
	{"memorandum of understanding", 0, "mou"},
	{"mou", 2, "mou"},
	{"naskah perjanjian hibah daerah", 0, "nphd"},
	{"nota kesepahaman", 0, "mou"},
	{"nota kesepakatan", 0, "nota-kesepakatan"},
	{"nphd", 0, "nphd"},
	{"perjanjian kerja sama", 0, "pks"},
	{"perjanjian kerjasama", 0, "pks"},
	{"pks", 1, "pks"},
}

// readAgreement reads an agreement at token i. PKS is a party, unless it is
// signed.
func (s *scanner) readAgreement(i int) int {
	k, next := s.find(agreementForms[:], i)
	if k < 0 || agreementForms[k].entry == 2 && s.any(i, token.Title|token.Lower) || agreementForms[k].entry == 1 && !s.is(i-1, "teken", "meneken", "menandatangani", "tandatangani", "penandatanganan", "tangan") {
		return i + 1
	}
	next = s.bracket(next)
	kind := agreementForms[k].token
	m := Mention{Span: Span{s.toks[i].Start, s.toks[next-1].End}, Kind: Agreement, Type: kind, ID: ID{Doc: Contract, Type: kind}}
	s.emit(m, i, next, next)
	return next
}

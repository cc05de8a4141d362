package law

import "github.com/warta-nlp/warta/extract/token"

// head is the type of a law as the text names it.
type head struct {
	kind   int    // safe to founding; an issuer makes it safe
	token  string // "" as long as the issuer is not told
	issuer bool   // the issuer is named: SE Menteri Agama
	next   int    // token after it
}

// head reads a type at token i.
func (s *scanner) head(i int) (head, bool) {
	var h head
	k, next := s.find(headForms[:], i)
	switch {
	case k >= 0:
		h = head{kind: headForms[k].entry, token: headForms[k].token, next: next}
	case !s.fusedHead(&h, i):
		return h, false
	}
	if s.mark(h.next, '-') && s.glued(h.next) && s.kind(h.next+1) == token.Number {
		return h, false // UU-1 is no law
	}
	switch h.kind {
	case regulation, decree, order, circular, notice:
		return h, s.issuer(&h)
	case permen, kepmen:
		s.ministry(&h, h.next)
	}
	return h, true
}

// fusedHead reads a type and its ministry written as one word: Permendagri,
// KepmenPANRB, Permenpan RB, Inmendagri.
func (s *scanner) fusedHead(h *head, i int) bool {
	w, next := s.word(i)
	switch {
	case len(w) <= 6:
		return false
	case hasPrefix(w, "permen"):
		h.kind = permen
	case hasPrefix(w, "kepmen"):
		h.kind = kepmen
	case hasPrefix(w, "inmen"):
		h.kind = order
	default:
		return false
	}
	cut := len("permen")
	if h.kind == order {
		cut = len("inmen")
	}
	h.next = next
	if k, after := s.findAs(ministryForms[:], w[cut:], next); k >= 0 {
		h.of(&ministries[ministryForms[k].entry])
		h.next = after
		return true
	}
	h.token, h.kind = string(s.folded(i)), weak
	return isAlnum(h.token)
}

// folded returns the folded word of token i.
func (s *scanner) folded(i int) []byte {
	w, _ := s.word(i)
	return w
}

// of completes the head with a ministry.
func (h *head) of(m *ministry) {
	switch h.kind {
	case regulation, permen:
		h.token = m.per
	case decree, kepmen:
		h.token = m.kep
	case circular:
		h.token = m.sur
	case order:
		h.token = "inmen" + m.key()
	}
	h.kind, h.issuer = safe, true
}

// by completes the head with an issuer; it reports whether that issues acts of
// the kind.
func (h *head) by(is *issuer) bool {
	switch h.kind {
	case regulation:
		h.token = is.per
	case decree:
		h.token = is.kep
	case order:
		h.token = is.ins
	case circular:
		h.token = is.sur
	case notice:
		if is.name == "Kapolri" {
			h.token = "maklumat-kapolri"
		}
	}
	h.kind, h.issuer = safe, is.level == 0 && is.name != "Daerah" && is.name != "Pemerintah"
	return h.token != ""
}

// ministry completes the head with the ministry named at token i, if any.
func (s *scanner) ministry(h *head, i int) {
	if k, next := s.find(ministryForms[:], s.bracket(i)); k >= 0 {
		h.of(&ministries[ministryForms[k].entry])
		h.next = next
		return
	}
	if h.token = "permen"; h.kind == kepmen {
		h.token = "kepmen"
	}
	h.kind = weak
}

// issuer completes the head with the issuer named after it. An issuer that no
// table knows counts by its capitals if a number follows it.
func (s *scanner) issuer(h *head) bool {
	i := s.bracket(h.next)
	w, after := s.word(i)
	leader := string(w) == "kepala" || string(w) == "badan"
	switch {
	case string(w) == "bersama" && (h.kind == decree || h.kind == regulation):
		h.token, h.next = "skb", after
		if h.kind == regulation {
			h.token = "perber"
		}
		h.kind = several
		return true
	case string(w) == "menteri":
		return s.minister(h, after)
	case string(w) == "kementerian":
		return s.minister(h, after)
	case hasPrefix(w, "men") && len(w) > 4 && s.capital(i), hasPrefix(w, "kemen"):
		cut := len("men")
		if w[0] == 'k' {
			cut = len("kemen")
		}
		if k, next := s.findAs(ministryForms[:], w[cut:], after); k >= 0 {
			h.of(&ministries[ministryForms[k].entry])
			h.next = next
			return true
		}
	}
	k, next := s.find(issuerForms[:], i)
	if k < 0 && leader {
		k, next = s.find(issuerForms[:], after)
	}
	if k >= 0 {
		if known := *h; known.by(&issuers[issuerForms[k].entry]) {
			known.next = next
			*h = known
			return true
		}
	}
	return s.unlisted(h, i)
}

// minister completes the head with the ministry at token i, after Menteri.
func (s *scanner) minister(h *head, i int) bool {
	if k, next := s.find(ministryForms[:], i); k >= 0 {
		h.of(&ministries[ministryForms[k].entry])
		h.next = next
		return true
	}
	if s.names(i, 1) > i && s.unlisted(h, i-1) {
		return true
	}
	if h.kind == regulation || h.kind == decree {
		h.token = "permen"
		if h.kind == decree {
			h.token = "kepmen"
		}
		h.kind, h.next = weak, i
		return true
	}
	return false
}

// unlistedWords bounds the name of an issuer that no table knows.
const unlistedWords = 12

// unlisted completes the head with an issuer that no table knows: capitalised
// words up to a number. A decree or circular may do without any.
func (s *scanner) unlisted(h *head, i int) bool {
	prefix := ""
	switch h.kind {
	case regulation:
		prefix = "per"
	case decree:
		prefix = "kep"
	case order:
		prefix = "ins"
	case circular:
		prefix = "se"
	default:
		return false
	}
	j := s.names(i, unlistedWords)
	for j < len(s.toks) && s.mark(j, '(') && s.bracket(j) > j {
		j = s.names(s.bracket(j), unlistedWords)
	}
	n, ok := s.number(s.afterIssuer(j), false)
	if !ok || !n.nomor && j == i || n.n == 0 || s.private(i, j) || s.endsWithType(i, j) {
		return false
	}
	if token := s.unnamedIssuer(h.kind, i, j); token != "" {
		h.token, h.kind, h.next = token, weak, j
		return true
	}
	if j == i {
		return false
	}
	h.token, h.next, h.kind = prefix+"-"+slug(s.text[s.toks[i].Start:s.toks[j-1].End]), j, safe
	return true
}

// unnamedIssuer returns the token of an act whose issuer is not told, or told as
// agency or institute alone: SK Nomor 343, Peraturan Badan Nomor 5. The words
// [i, j) stand between type and number.
func (s *scanner) unnamedIssuer(kind, i, j int) string {
	agency := j == i+1 && s.is(i, "Badan", "Lembaga") || j == i+2 && s.same(i, "Kepala") && s.is(i+1, "Badan", "Lembaga")
	switch {
	case kind == decree && j == i:
		return "sk"
	case kind == circular && j == i:
		return "se"
	case kind == regulation && (agency || j == i && !s.same(i-1, "peraturan")):
		return "perka"
	}
	return ""
}

// endsWithType reports whether the words [i, j) end with a type of act, whose
// number it then is: Peraturan Pelaksanaan Undang-Undang Nomor 6.
func (s *scanner) endsWithType(i, j int) bool {
	for ; i < j; i++ {
		if k, next := s.find(headForms[:], i); k >= 0 && next == j {
			return true
		}
	}
	return false
}

// afterIssuer skips the words between an issuer or a bare type and its number:
// ini, tersebut, RI.
func (s *scanner) afterIssuer(i int) int {
	if s.is(i, "ini", "itu", "tersebut") && s.same(i+1, "bernomor") {
		return i + 1
	}
	if (s.mark(i, '.') || s.mark(i, ',')) && s.nomorAt(i+1) {
		return i + 1
	}
	return i
}

// nomorAt reports whether the word Nomor stands at token i.
func (s *scanner) nomorAt(i int) bool { next, _ := s.nomor(i); return next > i }

// names returns the token after the run of at most n capitalised words at token
// i, joined by dan, dengan, slashes, commas or hyphens.
func (s *scanner) names(i, n int) int {
	end := i
	for j := i; j < i+n && j < len(s.toks); j++ {
		switch {
		case s.nomorAt(j):
			return end
		case s.capital(j):
			end = j + 1
		case s.kind(j) == token.Number && s.glued(j) && s.mark(j-1, '-'): // Covid-19
			end = j + 1
		case j > i && (s.is(j, "dan", "dengan", "di", "ke") || s.mark(j, '/') || s.mark(j, '-') || s.mark(j, '&') || s.mark(j, ',')):
		default:
			return end
		}
	}
	return end
}

// privateIssuers make rules that are no legislation (section 3.3).
var privateIssuers = [...]string{
	"akademik", "dekan", "direksi", "fakultas", "majelis", "organisasi", "partai", "pengurus", "perusahaan", "pimpinan",
	"rektor", "sekolah", "senat", "universitas", "yayasan",
}

// private reports whether the issuer over the tokens [i, j) makes no legislation.
func (s *scanner) private(i, j int) bool {
	for ; i < j; i++ {
		w := s.folded(i)
		for _, p := range privateIssuers {
			if string(w) == p {
				return true
			}
		}
	}
	return false
}

// bracketWords bounds what stands between the brackets after a name.
const bracketWords = 6

// bracket returns the token after the bracketed abbreviation at token i, or i
// if there is none: Peraturan Pemerintah (PP).
func (s *scanner) bracket(i int) int {
	if !s.mark(i, '(') {
		return i
	}
	for j := i + 1; j <= i+bracketWords && j < len(s.toks); j++ {
		switch {
		case s.mark(j, ')') && j > i+1:
			return j + 1
		case s.any(j, token.Digit):
			return i
		}
	}
	return i
}

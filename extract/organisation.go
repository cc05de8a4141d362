package extract

import (
	"strings"

	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
)

// organisation reads an ORG: a head with what its name may hold (Dinas
// Kesehatan Kota Bogor, SMPN 1 Simpang Empat, PT Arutmin Indonesia), a whole
// name or an acronym of the lexicon or of the text (KPU, DPRD Jember), a host
// name (Obsesinews.com).
func (p *page) organisation(i, limit int) int {
	if p.toks[i].Kind == token.Address {
		return p.medium(i)
	}
	if end := p.dateline(i, limit); end > 0 {
		return end
	}
	mark := len(p.spans)
	end := p.headedOrg(i, limit)
	if m, ok := p.longest(i, limit, lexicon.Organisation, lexicon.Acronym); end == 0 || ok && m.Last > end {
		p.spans = p.spans[:mark]
		return p.namedOrg(i, limit)
	}
	return end
}

// dateline reads the medium in a dateline, `MEDIUM, Kota Bandung –` or `Jakarta,
// MEDIUM –` or `Jakarta (MEDIUM) –`: a name beside the place, in one of the first
// paragraphs, before the dash.
func (p *page) dateline(i, limit int) int {
	if i > maxDateline || p.toks[i].Kind != token.Word || !p.toks[i].Any(token.Upper|token.Title|token.Mixed) || p.has(i, knownKinds[:]...) || p.has(i, lexicon.RegionWord) {
		return 0
	}
	first := p.sents[p.sentenceOf(i)].First
	if !p.toks[first].Is(token.Para) || i-first > 8 {
		return 0
	}
	end := i
	for end < limit && end-i < 4 && p.toks[end].Kind == token.Word && p.toks[end].Any(token.Upper|token.Title|token.Mixed) && !p.has(end, knownKinds[:]...) {
		end++
	}
	dash := end
	if p.is(dash, ")") {
		dash++
	}
	switch {
	case i > first && p.is(i-1, ",", "(") && p.isDash(dash) && (p.placeBefore(first, i-1) || i-first < 5 && p.capital(first)): // Jakarta, MEDIUM –
	case i == first && p.is(end, ",") && p.placeBeforeDash(end+1, limit): // MEDIUM, Jakarta –
	default:
		return 0
	}
	p.add(Org, i, end, High, "org/dateline", nil)
	return end
}

// maxDateline is how far into a text a dateline may stand, in tokens.
const maxDateline = 80

// isDash reports whether token i is a dash that ends a dateline.
func (p *page) isDash(i int) bool { return p.is(i, "-", "–", "—", "--", "---", ":", "|") }

// placeBefore reports whether the tokens [first, last) begin with a place.
func (p *page) placeBefore(first, last int) bool {
	return last > first && (p.has(first, knownKinds[:]...) || p.has(first, lexicon.RegionWord) || p.inGPE(last-1))
}

// placeBeforeDash reports whether a place and then a dash follow at token i.
func (p *page) placeBeforeDash(i, limit int) bool {
	if i >= limit || !p.has(i, knownKinds[:]...) && !p.has(i, lexicon.RegionWord) {
		return false
	}
	for j := i; j < limit && j < i+8; j++ {
		if p.isDash(j) {
			return true
		}
	}
	return false
}

// medium reads a bare host name: a news site that signs its text.
func (p *page) medium(i int) int {
	w := p.word(i)
	if strings.ContainsAny(w, "/@#:") || strings.Count(w, ".") > 2 || !p.capital(i) && !p.opens(i) && !p.signed(i) {
		return 0
	}
	p.add(Org, i, i+1, High, "org/host", nil)
	return i + 1
}

// signed reports whether token i stands in a dateline or byline: next to a
// dash, a comma before a place, or alone in brackets.
func (p *page) signed(i int) bool {
	return p.is(i+1, "–", "-", "—", ",", ")", "|") || p.is(i-1, "(", "|", "–", "—")
}

// namedOrg reads a name that stands for an organisation by itself.
func (p *page) namedOrg(i, limit int) int {
	m, ok := p.longest(i, limit, lexicon.Organisation, lexicon.Acronym)
	long := p.definedAs(i)
	switch {
	case ok && m.Entry.Kind() == lexicon.Organisation:
		if !p.capital(i) {
			return 0
		}
	case long != "":
		if !p.orgName(long) {
			return 0
		}
		if !ok || m.Last == i {
			m.First, m.Last = i, i+1
		}
	case !ok || m.Entry.Label() != "ORG" || !p.acronymForm(m):
		return 0
	}
	p.regionsWithin(i, m.Last)
	end := p.orgTail(m.Last, limit)
	p.add(Org, i, end, High, "org/name", p.agency(i, end))
	return end
}

// regionsWithin reads the regions inside a name known whole: Bank [Indonesia].
func (p *page) regionsWithin(first, last int) {
	for i := first + 1; i < last; i++ {
		if m, ok := p.longest(i, last, knownKinds[:]...); ok && p.capital(i) && !m.Entry.Has("context") {
			p.add(GPE, i, m.Last, High, "region/name", placeOf(p.resolve(m, 0)))
			i = m.Last - 1
		}
	}
}

// acronymForm reports whether a matched acronym is written as one: with a
// capital, or in lower case where it can mean nothing else.
func (p *page) acronymForm(m lexicon.Match) bool {
	return p.capital(m.First) || m.Last-m.First == 1 && !p.ordinary(m.First) && properBody(m.Entry.Category()) && p.toks[m.First].End-p.toks[m.First].Start >= 5
}

// properBody reports a category of bodies of which there is one each, so that
// their acronym is a name even in lower case (kemendagri, polri).
func properBody(category string) bool {
	switch category {
	case "ministry", "state_body", "police", "military", "court":
		return true
	}
	return false
}

// agency returns what an organisation is: its acronym with the expansion that
// the text or else the lexicon gives, and the region it serves; nil if neither is
// known.
func (p *page) agency(first, last int) Value {
	var a Agency
	if long := p.definedAs(first); long != "" {
		a.Short, a.Long = p.word(first), long
	} else if m, ok := p.longest(first, last, lexicon.Acronym); ok {
		a.Short, a.Long = m.Entry.Field("short"), m.Entry.Field("long")
	}
	for k := len(p.spans) - 1; k >= 0 && p.spans[k].first >= first; k-- {
		if place, ok := p.spans[k].value.(Place); ok {
			a.Region = place.Code
			break
		}
	}
	if a == (Agency{}) {
		return nil
	}
	return a
}

// headedOrg reads a name that begins with the head of an organisation.
func (p *page) headedOrg(i, limit int) int {
	m, ok := p.longest(i, limit, lexicon.OrgHead)
	if !ok {
		return 0
	}
	if !p.capital(i) && !p.lowerHead(m, limit) {
		return 0
	}
	end := p.orgBody(m, limit)
	if end == m.Last {
		if !m.Entry.Has("bare") || !p.capital(i) || p.toks[i].Is(token.Title) && p.opens(i) && p.lowerAfter(m.Last) && m.Last-i == 1 && !p.acronymHead(m) {
			return 0
		}
	}
	p.add(Org, i, end, High, "org/head", p.agency(i, end))
	return end
}

// acronymHead reports whether the head is a short form (Pemkab, Polres), no
// ordinary word.
func (p *page) acronymHead(m lexicon.Match) bool { return !p.ordinary(m.First) }

// lowerHead reports whether a head in lower case begins a name: a proper name
// follows directly (pemkab Jember, dinas Kesehatan).
func (p *page) lowerHead(m lexicon.Match, limit int) bool {
	j := m.Last
	if j >= limit || !p.capital(j) || m.Entry.Has("generic") {
		return false
	}
	return p.acronymHead(m) || p.has(j, lexicon.RegionWord) || p.has(j, knownKinds[:]...)
}

// lowerAfter reports whether a word in lower case follows directly.
func (p *page) lowerAfter(i int) bool {
	return i < len(p.toks) && p.toks[i].Kind == token.Word && p.toks[i].Is(token.Lower)
}

// orgBody reads what follows the head m and returns the end of the name.
func (p *page) orgBody(m lexicon.Match, limit int) int {
	end := m.Last
	p.regionsWithin(m.First, m.Last)
	// The head's last word may be the type word of the region: Pemerintah Kabupaten X.
	if n := m.Last - 1; n > m.First && p.has(n, lexicon.RegionWord) {
		if e := p.region(n, limit); e > 0 {
			return p.orgTail(e, limit)
		}
	}
	for steps := 0; steps < 6; steps++ {
		next, whole := p.orgStep(m, end, limit)
		if whole || next == end {
			return p.orgTail(next, limit)
		}
		end = next
	}
	return end
}

// orgStep reads one further part of a name: a bracketed acronym in mid-run, a
// region, a number, a run of topic or proper words, a parent organisation. Behind
// a region or a parent the name is whole: what follows is somebody's.
func (p *page) orgStep(m lexicon.Match, i, limit int) (end int, whole bool) {
	if i >= limit || p.toks[i].Any(token.Para) {
		return i, true
	}
	if e := p.bracketed(i, limit); e > 0 {
		return e, false
	}
	if e := p.inner(i, limit); e > 0 {
		return e, !p.nests(e, limit)
	}
	if p.nests(i, limit) {
		e := p.parent(i, limit)
		return e, e > i
	}
	return p.orgWords(m, i, limit), false
}

// orgWords reads the own words of a name at token i, of the sort that its head
// takes.
func (p *page) orgWords(m lexicon.Match, i, limit int) int {
	follows := p.follows(m)
	if follows&lexicon.FollowsNumber != 0 || i > m.Last {
		if p.number(i) && i > m.First && (p.toks[i].Kind == token.Number && !strings.ContainsAny(p.word(i), ".,:") && p.owner[i] == 0 || roman(p.word(i))) {
			return p.slashRegion(i+1, limit)
		}
	}
	switch {
	case follows&lexicon.FollowsName != 0:
		return p.properRun(i, limit)
	case follows&lexicon.FollowsTopic != 0:
		return p.fieldRun(m, i, limit)
	}
	return i
}

// fieldRun reads the field of a unit behind its head; behind a head that names a
// field already (Dinas Pendidikan) it may go on with a connective.
func (p *page) fieldRun(m lexicon.Match, i, limit int) int {
	own := m.Entry.Follows() & (lexicon.FollowsTopic | lexicon.FollowsUnit | lexicon.FollowsOrg)
	if own != 0 || i > m.Last {
		if e := p.topicRun(i, limit); e > i {
			return e
		}
	}
	if i > m.Last || m.Last-m.First < 2 {
		return i
	}
	next := p.connective(i, limit)
	if next == 0 || p.orgHeadOrName(next, limit) {
		return i
	}
	if e := p.topicRun(next, limit); e > next {
		return e
	}
	return i
}

// inner reads the region a name ends in, if one stands at token i.
func (p *page) inner(i, limit int) int {
	if !p.capital(i) && !p.has(i, lexicon.RegionWord) {
		return 0
	}
	if e := p.typedRegion(i, limit); e > 0 {
		return e
	}
	m, ok := p.longest(i, limit, knownKinds[:]...)
	if !ok {
		return 0
	}
	end := m.Last
	if p.is(end, "Kota", "KOTA") && end < limit && !(end+1 < limit && p.capital(end+1) && p.has(end+1, knownKinds[:]...)) {
		end++ // Polresta Bogor Kota: the city's, not the regency's
	}
	p.add(GPE, i, end, High, "region/name", placeOf(p.resolve(m, 0)))
	return end
}

// orgTail reads the region behind a name, with a bracket or a hyphen between.
func (p *page) orgTail(i, limit int) int {
	for range 3 {
		j := i
		if j+1 < limit && p.is(j, "-") && p.glued(j) && p.glued(j+1) {
			j++
		}
		if e := p.bracketed(i, limit); e > 0 {
			i = e
			continue
		}
		if j >= limit || p.toks[j].Any(token.Para) {
			return i
		}
		if p.is(j, "Pusat", "PUSAT") && j > 0 && p.capital(j-1) {
			return j + 1 // TP PKK Pusat
		}
		branch := p.is(j, "Perwakilan", "Cabang", "Wilayah", "Regional", "PERWAKILAN", "CABANG") && j+1 < limit
		if p.secondRegion(0, i) && !branch {
			return i
		}
		if branch {
			j++ // BPK RI Perwakilan Jambi, Bulog Cabang Bone
		}
		e := p.inner(j, limit)
		if e == 0 {
			return i
		}
		i = e
	}
	return i
}

// bracketed reads an acronym in brackets in mid-run, `(Pemkab)` in Pemerintah
// Kabupaten (Pemkab) Muara Enim: the name must run on behind it.
func (p *page) bracketed(i, limit int) int {
	if i+3 >= limit || !p.is(i, "(") {
		return 0
	}
	j := p.closing(i) + 1
	if j == 1 || j >= limit || j-i > 6 || !p.acronymShape(i+1, j-1) && p.toks[i+1].Kind != token.Abbrev {
		return 0
	}
	if !p.capital(j) || p.owner[j] == Date || p.toks[j].Any(token.Para) || p.personal(j) && !p.has(j, knownKinds[:]...) || p.has(j, lexicon.PersonTitle) || p.isVerb(j) {
		return 0
	}
	return j
}

// nests reports whether a further organisation begins at token i within a name:
// Bagian Hukum [Sekretariat Daerah], Sekretariat [DPRD].
func (p *page) nests(i, limit int) bool {
	if !p.capital(i) {
		return false
	}
	if m, ok := p.longest(i, limit, lexicon.OrgHead); ok && !m.Entry.Has("generic") {
		return true
	}
	m, ok := p.longest(i, limit, lexicon.Acronym, lexicon.Organisation)
	return ok && (m.Entry.Kind() == lexicon.Organisation || m.Entry.Label() == "ORG")
}

// parent reads the organisation at token i as part of the one before it: its
// regions count, it does not.
func (p *page) parent(i, limit int) int {
	if !p.descend() {
		return i
	}
	defer p.ascend()
	mark := len(p.spans)
	end := p.organisation(i, limit)
	if end == 0 {
		return i
	}
	p.drop(mark, Org)
	return end
}

// drop takes the spans of a label that were added since mark off the page.
func (p *page) drop(mark int, label Label) {
	kept := p.spans[:mark]
	for _, s := range p.spans[mark:] {
		if s.label != label {
			kept = append(kept, s)
		}
	}
	p.spans = kept
}

// maxTopic bounds the words of a unit's name after its head.
const maxTopic = 12

// topicRun reads the field of a unit: capitalised words that are not names, with
// the connectives between them (Perdagangan, Industri dan KUKM).
func (p *page) topicRun(i, limit int) int {
	end := i
	for j := i; j < limit && j-i < maxTopic; {
		if p.topicWord(j, limit, j == i) {
			j++
			end = j
			continue
		}
		if end == i || end != j {
			break
		}
		next := p.connective(j, limit)
		if next == 0 || !p.topicWord(next, limit, false) || p.orgHeadOrName(next, limit) {
			break
		}
		j = next
	}
	return end
}

// orgHeadOrName reports whether another organisation begins at token i.
func (p *page) orgHeadOrName(i, limit int) bool {
	m, ok := p.longest(i, limit, lexicon.OrgHead, lexicon.Acronym)
	return ok && (m.Entry.Kind() == lexicon.OrgHead && !m.Entry.Has("generic") || m.Entry.Label() == "ORG" && !m.Entry.Variant())
}

// topicWord reports whether token i may be a word of a unit's field.
func (p *page) topicWord(i, limit int, first bool) bool {
	if !p.capital(i) || p.toks[i].Any(token.Para) || p.toks[i].Kind == token.Abbrev || p.isVerb(i) || p.isFunction(i) || p.isStop(i) && first && p.tone[i] != plain {
		return false
	}
	if (p.has(i, lexicon.Office, lexicon.Acting) || p.isTitle(i)) && !p.ordinaryTopic(i) {
		return false
	}
	if p.tone[i] == plain && !p.ordinary(i) && !p.acronymLike(i) && !p.has(i, lexicon.Acronym) && !nounShape(p.word(i)) || p.nameStarts(i, limit) {
		return false
	}
	return !p.has(i, knownKinds[:]...) && !p.has(i, lexicon.RegionWord) && !p.is(i, "Nomor", "Tahun", "NOMOR", "TAHUN")
}

// nounShape reports an affix that makes an abstract noun: pendidikan, keuangan,
// digitalisasi.
func nounShape(w string) bool {
	w = strings.ToLower(w)
	return len(w) > 6 && (strings.HasSuffix(w, "asi") || strings.HasSuffix(w, "an") && (strings.HasPrefix(w, "pe") || strings.HasPrefix(w, "ke") || strings.HasPrefix(w, "per")))
}

// nameStarts reports whether a person's name of two words or more begins at
// token i, the first of which may be an ordinary word (Budi Karya Sumadi).
func (p *page) nameStarts(i, limit int) bool {
	if p.nameWeight(i) == 0 {
		return false
	}
	if p.personal(i) {
		return true
	}
	for j := i + 1; j < limit && j < i+3; j++ {
		if !p.capital(j) || p.toks[j].Kind != token.Word || p.headAt(j) {
			return false
		}
		if p.personal(j) {
			return true
		}
	}
	return false
}

// ordinaryTopic reports a title or office that is also the word of a field.
func (p *page) ordinaryTopic(i int) bool {
	return p.ordinary(i) && !p.has(i, lexicon.Office, lexicon.Acting)
}

// connective reads what may join two words of a field and returns the token
// behind it, or 0: `dan`, `&`, a slash, a hyphen, or a comma in a list that ends
// in `dan`.
func (p *page) connective(i, limit int) int {
	switch {
	case i+1 >= limit:
		return 0
	case p.is(i, "dan", "Dan", "DAN", "&", "serta"):
		return i + 1
	case p.is(i, "-", "/", "–"):
		return i + 1
	case p.is(i, ",") && p.is(i+1, "dan", "&", "serta") && i+2 < limit && !p.headAt(i+2):
		return i + 2
	case p.is(i, ",") && p.listCloses(i+1, limit):
		return i + 1
	}
	return 0
}

// listCloses reports whether the words from token i end in `dan` or `&` and a
// capital within a few words, with no lower-case word before.
func (p *page) listCloses(i, limit int) bool {
	for j := i; j < limit && j < i+6; j++ {
		switch {
		case p.is(j, "dan", "&", "serta"):
			return j+1 < limit && p.capital(j+1) && !p.orgHeadOrName(j+1, limit)
		case p.is(j, ","):
		case !p.topicWord(j, limit, false) || p.orgHeadOrName(j, limit):
			return false
		}
	}
	return false
}

// maxProper bounds the words of a proper name after its head.
const maxProper = 8

// properRun reads a proper name: capitals and numbers, with connectives.
func (p *page) properRun(i, limit int) int {
	end := i
	for j := i; j < limit && j-i < maxProper; {
		if end == j && j > i && p.properEnds(j, limit) {
			return end
		}
		switch {
		case p.properWord(j, i):
			j++
			end = j
		case end == j && j > i && p.number(j) && p.owner[j] == 0:
			j++
			end = j
		case end == j && j > i && p.joins(j, limit) && p.properWord(j+1, i):
			j++
		default:
			return end
		}
	}
	return end
}

// properEnds reports whether a proper name ends before token j: a region or a
// person's name of two known words follows.
func (p *page) properEnds(j, limit int) bool {
	if p.has(j, knownKinds[:]...) && p.capital(j) {
		return true
	}
	return p.tone[j] == plain && p.personal(j) && j+1 < limit && p.capital(j+1) && p.personal(j+1)
}

// properWord reports whether token i may be a word of a proper name that
// begins at token first.
func (p *page) properWord(i, first int) bool {
	if i >= len(p.toks) || !p.capital(i) || i > first && p.toks[i].Any(token.Para) || p.isVerb(i) || p.isStop(i) {
		return false
	}
	return i == first || !p.has(i, lexicon.Office, lexicon.Acting, lexicon.OrgHead) && !(p.toks[i].Kind == token.Abbrev && p.has(i, lexicon.PersonTitle))
}

// joins reports a hyphen, an ampersand or an apostrophe within a name.
func (p *page) joins(i, limit int) bool {
	return i+1 < limit && (p.is(i, "-", "/") && p.glued(i) && p.glued(i+1) && !p.orgHeadOrName(i+1, limit) && !p.has(i+1, lexicon.Organisation) || p.is(i, "&"))
}

package law

import (
	"strings"

	"github.com/warta-nlp/warta/lexicon"
)

// regionName is a region that the text names.
type regionName struct {
	next      int    // token after it, 0 if there is none
	name      string // as written, without its type word
	code      string // "" if the name is unknown or means several regions
	ambiguous bool
}

// levelOf returns the level of the region that issues acts of the type, 0 if
// any may.
func levelOf(token string) lexicon.Level {
	if in, ok := instrumentOf(token); ok {
		return in.level
	}
	return 0
}

// typeWord returns the level that the word at token i gives to the name after
// it, 0 if it is no such word.
func (s *scanner) typeWord(i int) lexicon.Level {
	switch string(s.folded(i)) {
	case "provinsi", "propinsi", "prov":
		return lexicon.LevelProvince
	case "kabupaten", "kab":
		return lexicon.LevelRegency
	case "kota", "kotamadya":
		return lexicon.LevelCity
	case "kecamatan", "kec", "distrik":
		return lexicon.LevelDistrict
	case "desa", "kampung", "gampong", "nagari", "kelurahan", "kalurahan", "pekon":
		return lexicon.LevelVillage
	}
	return 0
}

// regionWords bounds the words of a region's name.
const regionWords = 6

// region reads the name of a region at token i, with or without its type word.
// Where there is none, level says what it may be: 0 for a province, regency or
// city. A name after a type word counts though the lexicon does not know it.
func (s *scanner) region(i int, level lexicon.Level) (regionName, bool) {
	if i >= len(s.toks) {
		return regionName{}, false
	}
	word := s.typeWord(i)
	j := i
	if word != 0 {
		if j++; s.mark(j, '/') || s.mark(j, '.') {
			j++
		}
		level = word
	}
	if !s.capital(j) && word == 0 {
		return regionName{}, false
	}
	if next := s.matchRegion(j, level); next > j {
		r := s.resolve(s.text[s.toks[j].Start:s.toks[next-1].End], level)
		r.next = next
		return s.below(r, max(word, level)), true
	}
	if word == 0 || !s.capital(j) {
		return regionName{}, false
	}
	for k := 0; k < 3 && s.capital(j) && !s.nomorAt(j) && s.typeWord(j) == 0 && s.roleAt(j) == noRole; k++ {
		j++
	}
	if s.typeWord(j) != 0 {
		if outer, ok := s.region(j, 0); ok {
			return regionName{next: outer.next}, true
		}
	}
	return regionName{next: j}, j > i+1
}

// below reads the regions that a village's or district's name goes on with:
// Desa A Kecamatan B Kabupaten C.
func (s *scanner) below(r regionName, level lexicon.Level) regionName {
	if level != lexicon.LevelVillage && level != lexicon.LevelDistrict {
		return r
	}
	if outer := s.typeWord(r.next); outer != 0 && outer < level {
		if o, ok := s.region(r.next, 0); ok {
			if r.next = o.next; len(r.code) <= len(o.code) || r.code[:len(o.code)] != o.code {
				r.code = ""
			}
		}
		return r
	}
	if s.Region == "" || len(r.code) < len(s.Region) || r.code[:len(s.Region)] != s.Region {
		r.code = "" // villages share their names: without a known parent none is meant
	}
	return r
}

// matchRegion returns the token after the longest region name at token i, or i.
func (s *scanner) matchRegion(i int, level lexicon.Level) int {
	end := min(i+regionWords, len(s.toks))
	if i >= end {
		return i
	}
	var words [regionWords]lexicon.WordID
	toks := s.toks[i:end]
	ids := s.Lexicon.Words(words[:0], s.text, toks)
	if level != 0 {
		m, _ := s.Lexicon.MatchRegion(s.text, toks, ids, 0, level)
		return i + m.Last
	}
	best := 0
	for _, l := range [...]lexicon.Level{lexicon.LevelProvince, lexicon.LevelRegency, lexicon.LevelCity} {
		if m, ok := s.Lexicon.MatchRegion(s.text, toks, ids, 0, l); ok {
			best = max(best, m.Last)
		}
	}
	return i + best
}

// resolve tells which region of the level a name means in this text.
func (s *scanner) resolve(name string, level lexicon.Level) regionName {
	var room [8]lexicon.Meaning
	var codes [8]string
	fit := codes[:0]
	for _, m := range s.Lexicon.AppendMeanings(room[:0], name, lexicon.Context{Type: level, Region: s.Region, Dateline: s.dateline(), Date: s.Date}) {
		if level == 0 && (m.Level < lexicon.LevelProvince || m.Level > lexicon.LevelCity) || m.Ended {
			continue
		}
		fit = append(fit, m.Code)
	}
	switch len(fit) {
	case 0:
		return regionName{}
	case 1:
		return regionName{name: name, code: fit[0]}
	}
	if code := nearest(fit, s.Region, s.dateline()); code != "" {
		return regionName{name: name, code: code}
	}
	return regionName{name: name, ambiguous: true}
}

// nearest returns the one code that is one of the places or lies with one of
// them in the same province; "" if there is none or more.
func nearest(codes []string, places ...string) string {
	for _, place := range places {
		if place == "" {
			continue
		}
		same := ""
		for _, c := range codes {
			if c == place {
				return c
			}
			if len(c) >= 2 && len(place) >= 2 && c[:2] == place[:2] {
				if same != "" {
					return ""
				}
				same = c
			}
		}
		if same != "" {
			return same
		}
	}
	return ""
}

// sentenceRegion holds the regions that a sentence names, for the acts in it.
type sentenceRegion struct {
	sentence int // index, -1 for none read yet
	n        int
	found    [8]struct {
		at   int // token
		code string
	}
}

// institution reports whether the word at token i is one that a region's name
// follows: DPRD Sulut, Satpol PP Kota Padang, di Sanggau.
func (s *scanner) institution(i int) bool {
	switch string(s.folded(i)) {
	case "dprd", "pemkab", "pemkot", "pemprov", "pemda", "bupati", "wabup", "gubernur", "wagub", "walikota", "wawali", "sekda",
		"pemerintah", "di", "daerah":
		return true
	case "kota":
		return s.same(i-1, "wali")
	case "pp":
		return s.is(i-1, "satpol", "pol")
	}
	return false
}

// inSentence returns the region that the sentence of a mention names nearest to
// token i and that may issue acts of the level.
func (s *scanner) inSentence(i int, level lexicon.Level, home string) string {
	if s.place.sentence != s.sent {
		s.readSentence()
	}
	best, code := 1<<30, ""
	for _, f := range s.place.found[:s.place.n] {
		if d := abs(f.at - i); fits(f.code, level) && hasHome(f.code, home) && d < best {
			best, code = d, f.code
		}
	}
	return code
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

// readSentence looks for the regions in the sentence being read.
func (s *scanner) readSentence() {
	s.place = sentenceRegion{sentence: s.sent}
	if s.sent >= len(s.sents) {
		return
	}
	for i := s.sents[s.sent].First - s.offset; i < s.sentenceEnd() && s.place.n < len(s.place.found); i++ {
		at := i
		switch {
		case s.typeWord(i) != 0 && s.typeWord(i) <= lexicon.LevelCity:
		case s.institution(i):
			at++
		default:
			continue
		}
		if r, ok := s.region(at, 0); ok {
			if r.code != "" {
				s.place.found[s.place.n].at, s.place.found[s.place.n].code = i, r.code
				s.place.n++
			}
			i = r.next - 1
		}
	}
}

// fits reports whether the region with the code may issue acts of the level.
// The second pair of digits of a city's code is 71 or more.
func fits(code string, level lexicon.Level) bool {
	switch level {
	case 0:
		return true
	case lexicon.LevelProvince:
		return len(code) == lenProvince
	case lexicon.LevelRegency:
		return len(code) == lenRegency && code[3] < '7'
	case lexicon.LevelCity:
		return len(code) == lenRegency && code[3] >= '7'
	}
	return len(code) > lenRegency
}

// locate finds the region of a regional act (spec: law, section 12).
func (s *scanner) locate(m *Mention, c *core, at int) {
	in, ok := instrumentOf(m.Type)
	if !ok || in.scope != regional {
		return
	}
	switch {
	case c.place.next > 0:
		m.Region = c.place.code
		m.RegionSource = FromText
		if c.place.ambiguous {
			m.Region = s.sameName(at, in.level, c.place.name)
			m.Flags |= RegionAmbiguous
		}
		if m.Region == "" || !fits(m.Region, in.level) {
			m.Region, m.RegionSource = "", NoRegion
			m.Flags |= RegionUnknown
		}
		return
	}
	home := homeOf(m.Type)
	if code := s.inSentence(at, in.level, home); code != "" {
		m.Region, m.RegionSource = code, FromContext
		m.Flags |= RegionFromContext
		return
	}
	if code := atLevel(s.Region, in.level); code != "" && hasHome(code, home) {
		m.Region, m.RegionSource = code, FromCaller
		m.Flags |= RegionFromContext
		return
	}
	if code := atLevel(s.dateline(), in.level); code != "" && hasHome(code, home) {
		m.Region, m.RegionSource = code, FromContext
		m.Flags |= RegionFromContext
		return
	}
	if len(home) == 2 {
		m.Region, m.RegionSource = home, FromType
		m.Flags |= RegionFromType
		return
	}
	m.Flags |= RegionUnknown
}

// homeOf returns what the codes of all regions that issue acts of the type begin
// with: qanun are made in Aceh, perdais in Yogyakarta, perdasus and perdasi in
// the provinces of Papua (section 2).
func homeOf(token string) string {
	switch token {
	case "qanun":
		return "11"
	case "perdais":
		return "34"
	case "perdasus", "perdasi":
		return "9"
	}
	return ""
}

func hasHome(code, home string) bool { return len(code) >= len(home) && code[:len(home)] == home }

// sameName returns the region in the sentence that has the ambiguous name, or "":
// Kabupaten Bogor ... Perda Bogor.
func (s *scanner) sameName(at int, level lexicon.Level, name string) string {
	code := s.inSentence(at, level, "")
	if r, ok := s.Lexicon.Region(code); ok && equalFold(r.Name, name) {
		return code
	}
	return ""
}

// atLevel returns the region that issues acts of a level where the document's
// region is the one with the code: itself, or the regency or province it lies in.
func atLevel(code string, level lexicon.Level) string {
	switch {
	case level == lexicon.LevelProvince && len(code) > lenProvince:
		code = code[:lenProvince]
	case level != lexicon.LevelVillage && len(code) > lenRegency:
		code = code[:lenRegency]
	}
	if !fits(code, level) {
		return ""
	}
	return code
}

// The lengths of region codes: 63, 63.10.
const (
	lenProvince = 2
	lenRegency  = 5
)

// placeOf returns a region code as it stands in identifiers, without dots.
func placeOf(code string) string {
	if code == "" {
		return unknown
	}
	if strings.IndexByte(code, '.') < 0 {
		return code
	}
	b := make([]byte, 0, 10)
	for i := 0; i < len(code); i++ {
		if code[i] != '.' {
			b = append(b, code[i])
		}
	}
	return string(b)
}

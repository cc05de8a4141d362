package lexicon

import (
	"cmp"
	"iter"
	"slices"
	"strings"
	"time"
)

// Region is an administrative region of Indonesia with its official code
// (Kemendagri), or a country with its code of ISO 3166.
type Region struct {
	Code      string // 63, 63.10, 63.10.01, 63.10.01.2001; ID
	Name      string // without its type
	Type      string // provinsi, kabupaten, kota, kecamatan, desa, ...; negara
	Level     Level
	Capital   string // "" if unknown
	ValidFrom string // year or date, "" if unknown or always
	ValidTo   string // year or date, "" if still valid
	Successor string // codes of the regions that took its place
}

// FullName returns the name with its type: Kabupaten Tanah Bumbu. A province, a
// district and a village are named likewise; a country by its name alone.
func (r Region) FullName() string {
	if r.Type == "" || r.Level == LevelCountry {
		return r.Name
	}
	words := strings.Fields(r.Type)
	for i, w := range words {
		words[i] = strings.ToUpper(w[:1]) + w[1:]
	}
	return strings.Join(words, " ") + " " + r.Name
}

// ValidAt reports whether the region existed at a time, as far as the data knows;
// the zero time stands for now.
func (r Region) ValidAt(at time.Time) bool { return validAt(r.ValidFrom, r.ValidTo, at) }

// Region returns the region that the entry is, or false. For a RegionName see
// [Lexicon.Named].
func (e Entry) Region() (Region, bool) {
	r := Region{Code: e.ID(), Name: e.Field("name"), Level: e.Level()}
	switch e.Kind() {
	case KindRegion:
		r.Type, r.Capital = e.Field("type"), e.Field("capital")
		r.ValidFrom, r.ValidTo, r.Successor = e.Field("valid_from"), e.Field("valid_to"), e.Field("successor")
	case FormerRegion:
		r.Type, r.ValidFrom, r.ValidTo, r.Successor = e.Field("type"), e.Field("valid_from"), e.Field("valid_to"), e.Field("successor")
	case District, Village:
		r.Type = e.Field("type")
	case Country:
		r.Type = "negara"
	default:
		return Region{}, false
	}
	return r, true
}

// kindOfCode returns the kind of region that a code belongs to, by its length and
// first character.
func kindOfCode(code string) Kind {
	switch {
	case len(code) == lenDistrict:
		return District
	case len(code) == lenVillage:
		return Village
	case len(code) == lenProvince && !isDigit(code[0]):
		return Country
	}
	return KindRegion
}

// Region returns the region with the given code, which may be one that it had
// before: 91.01 for Merauke, with 93.01 as its successor.
func (l *Lexicon) Region(code string) (Region, bool) {
	if e, ok := l.regionEntry(code); ok {
		return e.Region()
	}
	if e, ok := l.search(FormerRegion, code); ok {
		return e.Region()
	}
	return Region{}, false
}

func (l *Lexicon) regionEntry(code string) (Entry, bool) {
	return l.search(kindOfCode(code), code)
}

// search returns the first visible entry of a kind with the key, a user's before
// an embedded one.
func (l *Lexicon) search(k Kind, key ...string) (Entry, bool) {
	for _, t := range l.layers() {
		if row, ok := t.search(k, key...); ok {
			if e := (Entry{t, makeRef(k, 0, row)}); l.visible(e) {
				return e, true
			}
		}
	}
	return Entry{}, false
}

// Parent returns the code of the region that the region with the given code lies
// in: 63.10 for 63.10.01; "ID" for a province, "" for a country or no code.
func (l *Lexicon) Parent(code string) string {
	if i := strings.LastIndexByte(code, '.'); i >= 0 {
		return code[:i]
	}
	if isCode(code) {
		return "ID"
	}
	return ""
}

// Children yields the regions directly below the one with the given code, in the
// order of their codes; of "ID" the provinces.
func (l *Lexicon) Children(code string) iter.Seq[Region] {
	return func(yield func(Region) bool) {
		prefix, kind := code+".", kindBelow(code)
		if code == "ID" {
			prefix = ""
		}
		for _, t := range l.layers() {
			for row, _ := t.search(kind, prefix); row < t.count(kind); row++ {
				c := t.cell(kind, row, 0)
				if !hasPrefix(c, prefix) {
					break
				}
				e := Entry{t, makeRef(kind, 0, row)}
				if l.Parent(c) != code || !l.visible(e) || t == l.base && l.overridden(kind, c) {
					continue
				}
				if r, ok := e.Region(); ok && !yield(r) {
					return
				}
			}
		}
	}
}

// kindBelow returns the kind of the regions below a code.
func kindBelow(code string) Kind {
	switch len(code) {
	case lenRegency:
		return District
	case lenDistrict:
		return Village
	}
	return KindRegion
}

// overridden reports whether a user's row has the code too.
func (l *Lexicon) overridden(k Kind, code string) bool {
	if l.user == nil {
		return false
	}
	_, ok := l.user.search(k, code)
	return ok
}

// Regions returns all regions that the name may stand for, on every level: with
// or without its type word, in a short, other or former form, a nickname. The
// higher levels come first, then the lower code. Countries are included.
func (l *Lexicon) Regions(name string) []Region {
	level, bare := l.splitType(name)
	var found []Region
	for _, e := range l.Lookup(name) {
		found = l.appendRegions(found, e)
	}
	if level != 0 {
		for _, e := range l.Lookup(bare) {
			for _, r := range l.appendRegions(nil, e) {
				if r.Level == level {
					found = append(found, r)
				}
			}
		}
	}
	slices.SortStableFunc(found, func(a, b Region) int {
		return cmp.Or(cmp.Compare(a.Level, b.Level), strings.Compare(a.Code, b.Code))
	})
	return slices.CompactFunc(found, func(a, b Region) bool { return a.Code == b.Code })
}

// RegionsAt returns those of [Lexicon.Regions] that existed at a time, as far as
// the data knows, with the codes they had then; the zero time stands for now.
func (l *Lexicon) RegionsAt(name string, at time.Time) []Region {
	found := slices.DeleteFunc(l.Regions(name), func(r Region) bool { return !r.ValidAt(at) })
	for e := range l.All(FormerRegion) {
		r, ok := e.Region()
		if i := slices.IndexFunc(found, func(o Region) bool { return o.Code == r.Successor }); ok && i >= 0 && r.ValidAt(at) {
			found[i] = r
		}
	}
	return found
}

// appendRegions appends the regions that an entry names.
func (l *Lexicon) appendRegions(dst []Region, e Entry) []Region {
	if r, ok := e.Region(); ok {
		return append(dst, r)
	}
	if e.Kind() == RegionName {
		dst = append(dst, l.Named(e)...)
	}
	return dst
}

// Named returns the regions that a RegionName entry stands for.
func (l *Lexicon) Named(e Entry) []Region {
	var found []Region
	for code := range e.Fields("codes") {
		if r, ok := l.Region(code); ok {
			found = append(found, r)
		}
	}
	return found
}

// maxTypeWords bounds the words of a type: Kota Administrasi.
const maxTypeWords = 4

// splitType parts a name from the longest type word before it and gives the
// word's level; 0 if the name begins with none.
func (l *Lexicon) splitType(name string) (level Level, bare string) {
	bare = name
	var room [32]Entry
	for n, cut := 0, 0; n < maxTypeWords; n++ {
		space := strings.IndexByte(name[cut:], ' ')
		if space < 0 {
			break
		}
		cut += space
		for _, e := range l.AppendLookup(room[:0], name[:cut]) {
			if e.Kind() == RegionWord {
				level, bare = e.Level(), strings.TrimSpace(name[cut:])
			}
		}
		cut++
	}
	return level, bare
}

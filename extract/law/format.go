package law

import (
	"strconv"
	"strings"

	"github.com/warta-nlp/warta/lexicon"
)

// Style is a way to write a citation.
type Style uint8

// The styles (spec: law, section 13).
const (
	Long  Style = iota // Undang-Undang Nomor 23 Tahun 2014
	Short              // UU Nomor 23 Tahun 2014
	Slash              // UU 23/2014
)

// Format returns the citation of an identifier in words, provisions first:
// Pasal 65 ayat (1) UU Nomor 23 Tahun 2014. Regions are named by the embedded
// lexicon. Numbers made of several parts come out with the hyphens of the
// identifier: where the text is at hand, its own [Mention.NumberRaw] is better.
// Format returns "" for an identifier without a type.
func (id ID) Format(style Style) string {
	if id.Type == "" || id.Doc == 0 {
		return ""
	}
	b := id.citeProvision(make([]byte, 0, 96))
	if id.Doc == Contract {
		return agreementName(id.Type)
	}
	if id.Doc == Judgment {
		return string(id.citeJudgment(b))
	}
	b = append(b, id.typeName(style)...)
	if region := regionTitle(id.Place); region != "" {
		b = append(append(b, ' '), region...)
	}
	if id.Type == "uud" {
		return string(b)
	}
	return string(id.citeNumber(b, style))
}

// citeProvision appends component and provision with a space after them.
func (id ID) citeProvision(b []byte) []byte {
	switch id.Component {
	case penjelasan:
		b = append(b, "Penjelasan "...)
	case lampiran:
		b = append(b, "Lampiran "...)
	}
	if id.From.IsZero() {
		return b
	}
	b = id.From.cite(b)
	if !id.To.IsZero() {
		b = id.To.cite(append(b, " s.d. "...))
	}
	return append(b, ' ')
}

func (id ID) citeNumber(b []byte, style Style) []byte {
	switch {
	case id.Number == "" && id.Year == 0:
		return b
	case id.Number == "":
		return strconv.AppendInt(append(b, " Tahun "...), int64(id.Year), 10)
	case style == Slash && id.Year != 0 && isDigits(id.Number):
		b = append(append(append(b, ' '), id.Number...), '/')
		return strconv.AppendInt(b, int64(id.Year), 10)
	}
	b = append(append(b, " Nomor "...), strings.ToUpper(id.Number)...)
	if id.Year != 0 {
		b = strconv.AppendInt(append(b, " Tahun "...), int64(id.Year), 10)
	}
	return b
}

// citeJudgment appends a judgment in the form of its court's number.
func (id ID) citeJudgment(b []byte) []byte {
	b = append(b, "Putusan "...)
	number := strings.ToUpper(id.Number)
	year := ""
	if id.Year != 0 {
		year = "/" + strconv.Itoa(id.Year)
	}
	switch id.Type {
	case "mk":
		b = append(append(b, "MK Nomor "...), strings.Replace(number, "-", "/", 1)...)
		return append(b, year...)
	case "ma":
		number = strings.Replace(strings.Replace(number, "-", " ", 1), "-", "/", 1)
		b = append(append(b, "MA Nomor "...), number...)
		return append(b, year...)
	}
	court, name, _ := strings.Cut(id.Type, "-")
	b = append(append(b, "Nomor "...), strings.Replace(number, "-", "/", 1)...)
	b = append(append(append(b, year...), '/'), strings.ToUpper(court)...)
	return append(append(b, ' '), strings.ToUpper(name)...)
}

// typeName returns the name of the identifier's type.
func (id ID) typeName(style Style) string {
	typ := id.Type
	if id.Doc == Bill {
		typ = actType(typ)
	}
	name := actName(typ, style)
	if id.Doc == Bill {
		return "Rancangan " + actName(typ, Long)
	}
	return name
}

// actName returns the name of a type of act.
func actName(typ string, style Style) string {
	if in, ok := instrumentOf(typ); ok {
		if style == Long {
			return in.long
		}
		return in.short
	}
	if name := ministryName(typ, style); name != "" {
		return name
	}
	for i := range issuers {
		switch is := &issuers[i]; typ {
		case is.per:
			return "Peraturan " + is.name
		case is.kep:
			return "Keputusan " + is.name
		case is.ins:
			return "Instruksi " + is.name
		case is.sur:
			return "Surat Edaran " + is.name
		}
	}
	if typ == "maklumat-kapolri" {
		return "Maklumat Kapolri"
	}
	return unlistedName(typ)
}

// ministryName returns the name of an act of a ministry, "" for another's.
func ministryName(typ string, style Style) string {
	for i := range ministries {
		m := &ministries[i]
		switch {
		case typ == m.per && style == Long:
			return "Peraturan Menteri " + m.name
		case typ == m.per:
			return "Permen" + m.key()
		case typ == m.kep && style == Long:
			return "Keputusan Menteri " + m.name
		case typ == m.kep:
			return "Kepmen" + m.key()
		case typ == m.sur:
			return "Surat Edaran Menteri " + m.name
		case typ == "inmen"+m.key():
			return "Instruksi Menteri " + m.name
		}
	}
	return ""
}

// unlistedName returns a name for the act of an issuer that no table knows, made
// of its token: kep-kepala-dinas-x is Keputusan Kepala Dinas X.
func unlistedName(typ string) string {
	prefix, issuer, ok := strings.Cut(typ, "-")
	kind := map[string]string{"per": "Peraturan", "kep": "Keputusan", "ins": "Instruksi", "se": "Surat Edaran"}[prefix]
	if !ok || kind == "" {
		return typ
	}
	words := strings.Split(issuer, "-")
	for i, w := range words {
		if w != "" {
			words[i] = strings.ToUpper(w[:1]) + w[1:]
		}
	}
	return kind + " " + strings.Join(words, " ")
}

func agreementName(kind string) string {
	for _, f := range agreementForms {
		if f.token == kind && len(f.phrase) > len(kind) {
			words := strings.Fields(f.phrase)
			for i, w := range words {
				words[i] = strings.ToUpper(w[:1]) + w[1:]
			}
			return strings.Join(words, " ")
		}
	}
	return strings.ToUpper(kind)
}

// regionTitle returns the name of the region with a code without dots, with its
// type; "" for no region or an unknown one.
func regionTitle(place string) string {
	r, ok := lexicon.Default().Region(dotted(place))
	if !ok {
		return ""
	}
	if r.Level == lexicon.LevelProvince {
		return r.Name
	}
	return r.FullName()
}

// dotted returns a region code with its dots: 63.10 for 6310.
func dotted(place string) string {
	if !isPlace(place) || place == unknown {
		return ""
	}
	b := make([]byte, 0, 13)
	for i := 0; i < len(place); i++ {
		if i == 2 || i == 4 || i == 6 {
			b = append(b, '.')
		}
		b = append(b, place[i])
	}
	return string(b)
}

// Slug returns the address of an act on peraturan.go.id below its host:
// uu-no-23-tahun-2014, perda-kabupaten-kendal-no-10-tahun-2025. It returns "" for
// anything but a complete identifier of an act, and for a region that the
// lexicon does not name.
func (id ID) Slug() string {
	if id.Doc != Act || !id.Complete() || id.Type == "uud" {
		return ""
	}
	name := slugType(id.Type)
	if id.Place != "" {
		r, ok := lexicon.Default().Region(dotted(id.Place))
		if !ok {
			return ""
		}
		name += "-" + slug(strings.TrimSuffix(r.FullName(), " "))
	}
	return name + "-no-" + strings.ReplaceAll(id.Number, ".", "-") + "-tahun-" + strconv.Itoa(id.Year)
}

// slugTypes are the types whose slug is neither the token nor permen- and the
// ministry (spec: law, section 13; the slugs that peraturan.go.id shows).
var slugTypes = map[string]string{
	"permenatrbpn": "permen-atr-kepala-bpn", "permenesdm": "permen-esdm", "permenlhk": "permen-lhk", "permenpupr": "permen-pupr",
	"perbpom": "peraturan-bpom", "perbkn": "peraturan-bkn", "perlkpp": "peraturan-lkpp", "perbnpb": "peraturan-bnpb",
	"perbps": "peraturan-bps", "peranri": "peraturan-anri", "pojk": "peraturan-ojk", "pbi": "peraturan-bi",
}

func slugType(typ string) string {
	if s, ok := slugTypes[typ]; ok {
		return s
	}
	if in, ok := instrumentOf(typ); ok && in.slug != "" {
		return in.slug
	}
	return typ
}

// URL returns the address of the act on pasal.id, with the article where the
// identifier names one, or "". Only complete identifiers of the state's own acts
// are linked: nothing is made up.
func (id ID) URL() string {
	if id.Doc != Act || !id.Complete() || id.Place != "" || id.Component != "" || !isDigits(id.Number) {
		return ""
	}
	url := "https://pasal.id/peraturan/" + id.Type + "/" + id.Type + "-" + id.Number + "-" + strconv.Itoa(id.Year)
	if id.From.Article != "" && id.To.IsZero() {
		url += "#pasal-" + id.From.Article
	}
	return url
}

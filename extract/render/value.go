package render

import (
	"cmp"
	"strings"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/law"
	"github.com/warta-nlp/warta/lexicon"
)

// Describe returns in words what an entity means: the region's name and code, the
// office and its region, the acronym and its expansion, the law with its
// identifier, the normalised value of a date, a time or an amount; "" if nothing
// is known.
func Describe(e extract.Entity) string {
	var words []string
	for _, l := range valueLines(e) {
		words = append(words, l.text)
	}
	return joined("; ", words...)
}

// DescribeOffice returns an office in words, with its unit and its region.
func DescribeOffice(o extract.Office) string {
	region := o.Region
	if region != "" {
		region = regionName(region)
	}
	return joined("; ", officeWords(o), region)
}

// line is a line of what is known of something: words, and where they lead.
type line struct{ text, url string }

// valueLines returns what an entity means.
func valueLines(e extract.Entity) []line {
	switch v := e.Value.(type) {
	case extract.Place:
		return placeLines(v)
	case extract.Office:
		return withRegion(officeWords(v), v.Region)
	case extract.Agency:
		return withRegion(joined(" – ", v.Short, v.Long), v.Region)
	case extract.Citation:
		return citationLines(v)
	case extract.Moment:
		return momentLines(v)
	case extract.Amount:
		return []line{{text: joined(" ", approximation(v), v.Norm())}}
	case nil:
		return nil
	}
	return []line{{text: cmp.Or(e.ID(), e.Norm())}}
}

func placeLines(p extract.Place) []line {
	if p.Code == "" {
		return nil
	}
	lines := []line{{regionName(p.Code), "#" + placeID(p.Code)}}
	for _, c := range p.Candidates {
		if c != p.Code {
			lines = append(lines, line{text: "or " + regionName(c)})
		}
	}
	return lines
}

// withRegion returns words and below them the region, if there is one.
func withRegion(words, region string) []line {
	lines := []line{{text: words}}
	if region != "" {
		lines = append(lines, line{text: regionName(region)})
	}
	return lines
}

func citationLines(c extract.Citation) []line {
	var lines []line
	for _, id := range c.IDs() {
		lines = append(lines, line{id.Format(law.Long), lawURL(id)}, line{text: id.String()})
	}
	if c.Title != "" {
		lines = append(lines, line{text: "tentang " + oneLine(c.Title)})
	}
	return lines
}

// lawURL returns the first address of a law, "" if it has none.
func lawURL(id law.ID) string {
	for _, l := range LawLinks(id) {
		return l.URL
	}
	return ""
}

func momentLines(m extract.Moment) []line {
	lines := []line{{text: joined(" ", m.Norm(), strings.ToLower(m.Mod.String()))}}
	for _, a := range m.Alternatives {
		lines = append(lines, line{text: "or " + a.String()})
	}
	return lines
}

func approximation(a extract.Amount) string {
	if a.Approx || a.Vague {
		return "about"
	}
	return ""
}

// officeWords returns an office in words: former plt kepala dinas, Dinas Kesehatan.
func officeWords(o extract.Office) string {
	var state string
	switch {
	case o.Former:
		state = "former"
	case o.Designated:
		state = "designated"
	}
	role := joined(" ", state, o.Acting, strings.ReplaceAll(o.Role, "_", " "))
	return joined(", ", role, oneLine(o.Unit))
}

// regionName returns a region with the one around it and its code: Kabupaten
// Tanah Bumbu, Provinsi Kalimantan Selatan (63.10). A code that the lexicon does
// not know stands alone.
func regionName(code string) string {
	lex := lexicon.Default()
	r, ok := lex.Region(code)
	if !ok {
		return code
	}
	var around string
	if p, ok := lex.Region(lex.Parent(code)); ok && p.Level != lexicon.LevelCountry {
		around = p.FullName()
	}
	return joined(", ", r.FullName(), around) + " (" + code + ")"
}

// whyOf says how sure the entity is and by which rule.
func whyOf(e extract.Entity) string { return joined(", ", e.Confidence.String(), e.Rule) }

// joined joins what is not empty.
func joined(sep string, parts ...string) string {
	kept := parts[:0]
	for _, p := range parts {
		if p != "" {
			kept = append(kept, p)
		}
	}
	return strings.Join(kept, sep)
}

// oneLine returns a surface with its line breaks and runs of blanks as one blank.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// short returns a surface on one line, cut where it gets too long to be read at a
// glance: entities inside others would make a table of whole surfaces grow with
// the square of the text.
func short(s string) string {
	const longest = 160 // characters
	n := 0
	for at := range s {
		if n++; n > longest {
			return oneLine(s[:at]) + "…"
		}
	}
	return oneLine(s)
}

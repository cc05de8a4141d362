package sample

import (
	"math/rand/v2"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/lexicon"
)

// swap is what takes the place of what in one article.
type swap struct {
	*maker
	rng      *rand.Rand
	names    map[string]string         // words of personal names
	regions  map[string]lexicon.Region // by code
	from, to time.Time                 // days of publication
}

// text returns the text of a labelled article with everything replaced.
func (s *swap) text(r *extract.Record) string {
	var b strings.Builder
	at := 0
	for _, e := range r.Entities {
		if e.Start < at {
			continue // inside what is replaced already
		}
		var new string
		switch e.Label {
		case extract.Law:
			new = e.Text // its year is its name
		case extract.Person:
			new = s.name(e.Text)
		case extract.GPE:
			new = s.place(e)
		case extract.Date:
			new = s.date(e)
		default:
			continue
		}
		b.WriteString(r.Text[at:e.Start])
		b.WriteString(new)
		at = e.End
	}
	b.WriteString(r.Text[at:])
	return b.String()
}

// name replaces each word of a personal name, the same word by the same in the whole
// article, so that short forms stay those of their full ones.
func (s *swap) name(old string) string {
	words := strings.Fields(old)
	for i, w := range words {
		if !replaceable(w) {
			continue
		}
		if s.names[w] == "" {
			pool := s.family
			if i == 0 {
				pool = s.given
			}
			s.names[w] = pool[s.rng.IntN(len(pool))]
		}
		words[i] = s.names[w]
	}
	return strings.Join(words, " ")
}

// replaceable reports whether a word is a name and no initial.
func replaceable(word string) bool {
	return utf8.RuneCountInString(word) > 2 && !strings.Contains(word, ".")
}

// place replaces the name of a region, its type word kept.
func (s *swap) place(e extract.EntityRecord) string {
	old, known := lexicon.Default().Region(e.ID)
	if !known || old.Level == lexicon.LevelCountry {
		return e.Text
	}
	name := s.region(old.Code).Name
	if e.Text == strings.ToUpper(e.Text) {
		name = strings.ToUpper(name)
	}
	at := strings.Index(strings.ToLower(e.Text), strings.ToLower(old.Name))
	if at < 0 {
		return name // it was a short form
	}
	return e.Text[:at] + name + e.Text[at+len(old.Name):]
}

// region returns what takes the place of the region with a code: one of its level,
// in what takes the place of the region above it.
func (s *swap) region(code string) lexicon.Region {
	lex := lexicon.Default()
	if r, done := s.regions[code]; done {
		return r
	}
	old, _ := lex.Region(code)
	new := old
	switch old.Level {
	case lexicon.LevelProvince:
		new, _ = lex.Region(lex.Parent(s.regencies[s.rng.IntN(len(s.regencies))].Code))
	case lexicon.LevelRegency, lexicon.LevelCity:
		new = s.regency(old)
	case lexicon.LevelDistrict, lexicon.LevelVillage:
		new = s.child(s.region(lex.Parent(code)).Code, old)
	}
	s.regions[code] = new
	return new
}

// regency returns a regency or city for another. The province of the first one
// takes the place of the old province.
func (s *swap) regency(old lexicon.Region) lexicon.Region {
	lex := lexicon.Default()
	pool := s.regencies
	if old.Level == lexicon.LevelCity {
		pool = s.cities
	}
	province := lex.Parent(old.Code)
	if to, done := s.regions[province]; done {
		inside := slices.DeleteFunc(slices.Clone(pool), func(r lexicon.Region) bool { return lex.Parent(r.Code) != to.Code })
		if len(inside) > 0 {
			pool = inside
		}
	}
	new := pool[s.rng.IntN(len(pool))]
	if _, done := s.regions[province]; !done {
		s.regions[province], _ = lex.Region(lex.Parent(new.Code))
	}
	return new
}

// child returns a region below the one with a code, the old one if there is none.
func (s *swap) child(code string, old lexicon.Region) lexicon.Region {
	below := slices.Collect(lexicon.Default().Children(code))
	if len(below) == 0 {
		return old
	}
	return below[s.rng.IntN(len(below))]
}

// months are the names of the months, January at 1.
var months = []string{"", "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"}

var (
	numeric = regexp.MustCompile(`\b(\d{1,2})/(\d{1,2})(?:/(\d{4}))?\b`)
	worded  = regexp.MustCompile(`\b(\d{1,2}) (` + strings.Join(months[1:], "|") + `)(?: (\d{4}))?\b`)
	year    = regexp.MustCompile(`\b20\d\d\b`)
)

// date moves a date by as much as the article's: a whole number of weeks. Of a date
// without a day the years are moved; a range stays as it is.
func (s *swap) date(e extract.EntityRecord) string {
	switch {
	case strings.Contains(e.Norm, "/"):
		return e.Text
	case numeric.MatchString(e.Text):
		return numeric.ReplaceAllStringFunc(e.Text, func(old string) string {
			p := numeric.FindStringSubmatch(old)
			t := s.moved(p[1], number(p[2]), p[3])
			return strconv.Itoa(t.Day()) + "/" + strconv.Itoa(int(t.Month())) + yearOf(t, "/", p[3])
		})
	case worded.MatchString(e.Text):
		return worded.ReplaceAllStringFunc(e.Text, func(old string) string {
			p := worded.FindStringSubmatch(old)
			t := s.moved(p[1], slices.Index(months, p[2]), p[3])
			return strconv.Itoa(t.Day()) + " " + months[t.Month()] + yearOf(t, " ", p[3])
		})
	}
	return year.ReplaceAllStringFunc(e.Text, func(old string) string {
		return strconv.Itoa(number(old) + s.to.Year() - s.from.Year())
	})
}

// yearOf returns the year of a day behind a mark, "" if the old day had none.
func yearOf(t time.Time, mark, old string) string {
	if old == "" {
		return ""
	}
	return mark + strconv.Itoa(t.Year())
}

// moved returns the day that takes the place of another. A day without a year is of
// the year of publication.
func (s *swap) moved(day string, month int, year string) time.Time {
	in := s.from.Year()
	if year != "" {
		in = number(year)
	}
	return time.Date(in, time.Month(month), number(day), 0, 0, 0, 0, time.UTC).Add(s.to.Sub(s.from))
}

// number reads digits.
func number(s string) int {
	n, _ := strconv.Atoi(s)
	return n
}

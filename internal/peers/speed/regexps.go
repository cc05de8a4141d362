package main

import (
	"fmt"
	"io"
	"regexp"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/law"
	"github.com/warta-nlp/warta/extract/timex"
)

// What a Go programmer would write first: one regular expression for laws, one for
// dates.

const (
	months   = `(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember|jan|feb|mar|apr|jun|jul|agu|ags|sep|sept|okt|nov|des)\b\.?`
	weekdays = `(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad)`
	parts    = `(?:pasal\s+\d+[a-z]?\s+)?(?:ayat\s+\(\d+\)\s+)?(?:huruf\s+[a-z]\s+)?`
	laws     = `(?:undang-undang|uu|peraturan\s+pemerintah|pp|peraturan\s+presiden|perpres|keputusan\s+presiden|keppres|instruksi\s+presiden|inpres` +
		`|peraturan\s+menteri|permen\p{L}*|peraturan\s+daerah|perda|peraturan\s+gubernur|pergub|peraturan\s+bupati|perbup|peraturan\s+wali\s?kota|perwali)\b`
)

var (
	lawPattern = regexp.MustCompile(`(?i)\b` + parts + laws + `(?:\s+\p{L}+){0,4}?\s+(?:(?:nomor|no\.?)\s*)?\d+[a-z]*(?:/\d{4}|\s+tahun\s+\d{4})` +
		`(?:\s+tentang(?:\s+\p{Lu}[\p{L}-]*|\s+dan|\s+atas){1,12})?`)
	datePattern = regexp.MustCompile(`(?i)\b(?:` + weekdays + `,?\s*)?(?:\(\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?\)|\d{1,2}(?:\s*[-–]\s*\d{1,2})?\s+` + months + `(?:\s+\d{4})?)` +
		`|\b` + months + `\s+\d{4}|\btahun\s+\d{4}\b|\b` + weekdays + `\s+(?:pagi|siang|sore|malam|lalu|depan)|\b(?:hari|pekan|minggu|bulan|tahun)\s+(?:ini|lalu|depan)\b|\b(?:kemarin|besok)\b`)
)

func findLaws(text string) [][]int { return lawPattern.FindAllStringIndex(text, -1) }

func findDates(text string) [][]int { return datePattern.FindAllStringIndex(text, -1) }

// tally counts the labelled spans, those given, and those that are both.
type tally struct{ gold, given, match int }

func (t tally) String() string {
	return fmt.Sprintf("%4d of %4d, %4d given: F1 %.3f", t.match, t.gold, t.given, 2*float64(t.match)/float64(max(1, t.gold+t.given)))
}

// printFound prints how many of the labelled laws and dates the regular expressions
// and the packages of the project find with both ends exact.
func printFound(w io.Writer, c *corpus) {
	fmt.Fprintln(w, "laws and dates with both ends exact")
	for _, f := range []struct {
		name  string
		label extract.Label
		find  func(text string) [][]int
	}{
		{"regexp: laws", extract.Law, findLaws},
		{"warta: laws", extract.Law, lawSpans},
		{"regexp: dates", extract.Date, findDates},
		{"warta: dates", extract.Date, dateSpans},
	} {
		var t tally
		for _, r := range c.records {
			t.add(r, f.label, f.find(r.Text))
		}
		fmt.Fprintf(w, "  %-16s %s\n", f.name, t)
	}
}

// add counts the spans given for one article.
func (t *tally) add(r extract.Record, label extract.Label, given [][]int) {
	labelled := map[[2]int]bool{}
	for _, e := range r.Entities {
		if e.Label == label {
			labelled[[2]int{e.Start, e.End}] = true
		}
	}
	t.gold += len(labelled)
	t.given += len(given)
	for _, g := range given {
		if labelled[[2]int{g[0], g[1]}] {
			t.match++
		}
	}
}

func lawSpans(text string) (spans [][]int) {
	for _, m := range law.Find(text, law.Options{}) {
		if m.IsEntity() {
			s := m.EntitySpan()
			spans = append(spans, []int{s.Start, s.End})
		}
	}
	return spans
}

func dateSpans(text string) (spans [][]int) {
	for _, m := range timex.Find(text, timex.Options{}) {
		for _, e := range m.AppendEntities(nil) {
			if !e.Clock {
				spans = append(spans, []int{e.Start, e.End})
			}
		}
	}
	return spans
}

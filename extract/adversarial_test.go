package extract_test

import (
	"fmt"
	"math"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/warta-nlp/warta/extract"
)

// family is a way to make a text of any length that a reader may choke on.
type family struct {
	name string
	unit string           // repeated, or
	nth  func(int) string // the pieces, one by one
}

// text returns n bytes of the family.
func (f family) text(n int) string {
	if f.nth == nil {
		return strings.Repeat(f.unit, n/len(f.unit)+1)[:n]
	}
	var b strings.Builder
	for i := 0; b.Len() < n; i++ {
		b.WriteString(f.nth(i))
	}
	return b.String()[:n]
}

// coined returns the i-th of endless words that no lexicon has.
func coined(i int) string {
	syllables := [...]string{"ba", "ke", "lu", "mo", "ni", "ra", "si", "tu", "wa", "yo"}
	var b strings.Builder
	for b.WriteString("X"); i > 0 || b.Len() < 5; i /= len(syllables) {
		b.WriteString(syllables[i%len(syllables)])
	}
	return b.String()
}

// initials returns the i-th of endless pairs of a long and a short form.
func initials(i int) (long, short string) {
	a, b, c := 'A'+rune(i%26), 'A'+rune(i/26%26), 'A'+rune(i/676%26)
	return fmt.Sprintf("%cinas %cina %carya", a, b, c), string([]rune{a, b, c})
}

// same makes pieces of one word in each place of the format.
func same(format string) func(int) string {
	return func(i int) string { return fmt.Sprintf(format, coined(i)) }
}

var families = []family{
	// marks
	{name: "brackets open", unit: "("},
	{name: "brackets open, spaced", unit: "( "},
	{name: "brackets closing", unit: ")"},
	{name: "brackets empty", unit: "()"},
	{name: "brackets of all kinds", unit: "([{<"},
	{name: "bracketed capital", unit: "A (B) "},
	{name: "brackets after names", unit: "Budi Santoso ( "},
	{name: "quotes straight", unit: `"`},
	{name: "quotes straight, spaced", unit: `" `},
	{name: "quotes open", unit: "“"},
	{name: "quotes closing", unit: "”"},
	{name: "quotes open before words", unit: "“Kami "},
	{name: "apostrophes", unit: "'"},
	{name: "apostrophes in a word", unit: "a'"},
	{name: "single quotes open", unit: "‘ "},
	{name: "slashes", unit: "/"},
	{name: "slashed capitals", unit: "A/"},
	{name: "dots", unit: "."},
	{name: "dots, spaced", unit: ". "},
	{name: "hyphens", unit: "-"},
	{name: "hyphened word", unit: "a-"},
	{name: "dashes", unit: "– "},
	{name: "commas", unit: ", "},
	{name: "colons", unit: ": "},
	{name: "signs of handles", unit: "@"},
	{name: "handles", unit: "#a @b "},
	{name: "addresses", unit: "https://a.go.id/"},
	{name: "mail", unit: "a@b.c@"},
	{name: "entities of HTML", unit: "&quot;&amp;&nbsp;"},
	// letters
	{name: "one small word", unit: "a"},
	{name: "one word of capitals", unit: "A"},
	{name: "single capitals", unit: "A "},
	{name: "initials", unit: "A. "},
	{name: "initials, glued", unit: "A."},
	{name: "capitalised words", unit: "Xabake "},
	{name: "words in capitals", unit: "XABAKE "},
	{name: "coined words", nth: same("%s ")},
	{name: "letters and digits", unit: "A1-b2"},
	{name: "combining marks", unit: "\u0301"},
	{name: "combining marks on letters", unit: "e\u0301"},
	{name: "combining marks on capitals", unit: "E\u0301 "},
	{name: "zero-width spaces", unit: "\u200b"},
	{name: "zero-width spaces in a word", unit: "a\u200b"},
	{name: "soft hyphens in a word", unit: "ta\u00adnah"},
	{name: "bidirectional controls", unit: "\u202e\u202c"},
	{name: "bidirectional controls in words", unit: "\u2067Bupati\u2069 "},
	{name: "other scripts", unit: "市长 мэр "},
	{name: "no-break spaces", unit: "Kota\u00a0"},
	{name: "invalid bytes", unit: "\xff"},
	{name: "invalid bytes in words", unit: "Bu\xffpati "},
	{name: "NUL", unit: "\x00"},
	{name: "white space", unit: " "},
	{name: "line breaks", unit: "\n"},
	{name: "paragraphs of a letter", unit: "a\r\n\r\n"},
	// closed classes
	{name: "digits", unit: "1"},
	{name: "digits, spaced", unit: "1 "},
	{name: "digits with dots", unit: "1."},
	{name: "digits with slashes", unit: "1/"},
	{name: "numbers in words", unit: "dua puluh ribu "},
	{name: "Pasal", unit: "Pasal "},
	{name: "Pasal with numbers", unit: "Pasal 1 ayat (1), "},
	{name: "ayat open", unit: "ayat ("},
	{name: "UU", unit: "UU "},
	{name: "UU with numbers", unit: "UU Nomor 1 Tahun 2024 "},
	{name: "Nomor", unit: "Nomor "},
	{name: "Perda of coined regions", nth: same("Perda Kabupaten %s Nomor 1 Tahun 2024 dan ")},
	{name: "tentang", unit: "UU Nomor 1 tentang "},
	{name: "Rp", unit: "Rp"},
	{name: "Rp, spaced", unit: "Rp "},
	{name: "Rp with digits", unit: "Rp1.000 "},
	{name: "percent signs", unit: "% "},
	{name: "percentages", unit: "5 persen "},
	{name: "months", unit: "Januari "},
	{name: "days and months", unit: "1 Januari "},
	{name: "lists of days", unit: "1, "},
	{name: "weekdays open", unit: "Senin ("},
	{name: "pukul", unit: "pukul "},
	// open classes
	{name: "dan", unit: "dan "},
	{name: "Kabupaten", unit: "Kabupaten "},
	{name: "Kabupaten of coined names", nth: same("Kabupaten %s ")},
	{name: "Kabupaten dan Kota", unit: "Kabupaten dan Kota "},
	{name: "lists of regions", unit: "Kota Bandung, Kabupaten Bogor, "},
	{name: "lists of villages", nth: same("Desa %s, ")},
	{name: "Bupati", unit: "Bupati "},
	{name: "Bupati of coined regions", nth: same("Bupati %s ")},
	{name: "Plt.", unit: "Plt. "},
	{name: "Kepala", unit: "Kepala Dinas "},
	{name: "Dinas of coined fields", nth: same("Dinas %s dan ")},
	{name: "mewakili", unit: "Bupati mewakili Gubernur didampingi "},
	{name: "lists of names", unit: "Budi Santoso, Siti Aminah, "},
	{name: "lists of coined names", nth: same("Budi %s, ")},
	{name: "coined names said once", nth: same("kata Budi %s.\n")},
	{name: "titles", unit: "H. Dr. Ir. "},
	{name: "degrees", unit: "S.H., M.Si., "},
	{name: "degrees glued", unit: "S.H.,"},
	{name: "names with degrees", nth: same("H. Budi %s, S.H., M.Si., ")},
	{name: "officials", nth: same("Bupati Bogor H. Budi %s, S.H. hadir. ")},
	{name: "offices without names", unit: "Bupati hadir. "},
	{name: "nicknames", nth: same("Budi %s yang akrab disapa Ibu. ")},
	{name: "acronym definitions", nth: func(i int) string {
		long, short := initials(i)
		return fmt.Sprintf("%s (%s) ", long, short)
	}},
	{name: "acronym definitions without end", unit: "Dinas Pendidikan (DP "},
	{name: "quotations", nth: same("“Kami siap,” kata Budi %s. ")},
	{name: "quotations of nobody", unit: "“Kami siap,” katanya. "},
	{name: "kata", unit: "kata "},
	{name: "reported speech", unit: "Ia mengatakan bahwa "},
	{name: "headlines", unit: "Bupati Bogor Buka Rapat\n\n"},
	{name: "headlines in capitals", unit: "BUPATI BOGOR BUKA RAPAT\n\n"},
	{name: "events", unit: "Rapat Koordinasi "},
	{name: "roads", unit: "Jalan Jenderal "},
	{name: "rivers", unit: "Sungai "},
}

const (
	smallest = 1 << 20 // bytes; below it the caches of the processor make the difference
	largest  = 1 << 22
	linear   = 2.3 // above it a pair of times is measured again
	attempts = 5   // at most, for a pair
)

// BenchmarkAdversarial reads ever longer texts of each family. The metric ratio
// is the greatest time for 2n bytes over that for n, from 1 to 4 MB: 2 is linear.
//
//	go test -run '^$' -bench Adversarial -benchtime 1x -timeout 0 ./extract
func BenchmarkAdversarial(b *testing.B) {
	for _, mode := range []struct {
		name string
		x    *extract.Extractor
	}{{"rules", newExtractor(b, extract.WithoutModel())}, {"full", newExtractor(b)}} {
		for _, f := range families {
			b.Run(mode.name+"/"+f.name, func(b *testing.B) {
				for b.Loop() {
					ratio, last := growth(mode.x, f)
					b.ReportMetric(ratio, "ratio")
					b.ReportMetric(largest/1e6/last.Seconds(), "MB/s-at-4MB")
				}
			})
		}
	}
}

// growth returns the greatest growth of the time when the text doubles, and the
// time for the longest text. A pair of times that looks worse than linear is
// measured again, and the best of the attempts counts: what really grows faster
// does so every time.
func growth(x *extract.Extractor, f family) (ratio float64, last time.Duration) {
	for n := smallest; n < largest; n *= 2 {
		short, long := f.text(n), f.text(2*n)
		least := math.Inf(1)
		for k := 0; k < attempts && least > linear; k++ {
			before := timeOf(x, short)
			last = timeOf(x, long)
			least = min(least, float64(last)/float64(before))
		}
		ratio = max(ratio, least)
	}
	return ratio, last
}

// timeOf returns the processor time that reading a text takes, the mean of as many
// times as fill a while.
func timeOf(x *extract.Extractor, text string) time.Duration {
	runtime.GC()
	begin, n := processorTime(), time.Duration(0)
	for {
		x.AppendEntities(nil, extract.Source{Text: text})
		n++
		if took := processorTime() - begin; took >= 50*time.Millisecond {
			return took / n
		}
	}
}

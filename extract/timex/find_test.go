package timex

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/testdata"
)

var published = time.Date(2024, 12, 10, 0, 0, 0, 0, time.UTC)

// article has many expressions in few words.
const article = `Rakor Digelar Senin

MANADO, Senin (9/12/2024) – Pemerintah Kabupaten Minahasa Utara menggelar rapat pada Senin (9/12) pukul 09.00 WITA
hingga selesai. Rapat serupa digelar pekan lalu, kemarin, dan 3 hari yang lalu. APBD 2024 naik dari tahun 2023.
"Mulai 9-12 Desember 2024 kami buka posko," katanya, Selasa malam. Triwulan III 2024 tumbuh 5,1 persen dari Rp9.122.024.
Jalan 17 Agustus ditutup setiap Minggu pagi sejak era 80-an. Idulfitri 1445 H, H+2 Lebaran, HUT ke-79 RI.`

// plain has none.
var plain = strings.Repeat("Kepala dinas menyampaikan bahwa warga desa perlu menjaga kebersihan lingkungan bersama para kader, katanya. ", 40)

func both(t testing.TB, text string, opts Options) []Mention {
	t.Helper()
	found := Find(text, opts)
	appended := Append(nil, Input{Text: text, Tokens: token.Append(nil, text), Options: opts})
	if !slices.Equal(found, appended) {
		t.Fatalf("%q:\nFind   %v\nAppend %v", text, list(text, found), list(text, appended))
	}
	return found
}

func list(text string, ms []Mention) (out []string) {
	for _, m := range ms {
		out = append(out, m.Text(text)+"="+m.Value.String())
	}
	return out
}

// TestFindIsAppend holds the two ways through a text together.
func TestFindIsAppend(t *testing.T) {
	assert.Len(t, both(t, article, Options{Anchor: published}), 16)
	for _, path := range caseFiles {
		cases := readCases(t, path)
		var all strings.Builder
		for _, c := range cases {
			both(t, c.Text, Options{Anchor: c.anchor(t)})
			all.WriteString(c.Text + " ")
		}
		both(t, all.String(), Options{Anchor: published, Region: "71"})
	}
}

// TestClaimed holds that nothing overlaps a claimed span.
func TestClaimed(t *testing.T) {
	text := "Sesuai UU Nomor 23 Tahun 2014 dan sejak tahun 2020."
	law := strings.Index(text, "UU")
	opts := Options{Claimed: []TextSpan{{law, law + len("UU Nomor 23 Tahun 2014")}}}
	assert.Equal(t, []string{"tahun 2020=2020"}, list(text, both(t, text, opts)))
	for from := range len(article) {
		opts := Options{Anchor: published, Claimed: []TextSpan{{from, min(len(article), from+7)}}}
		for _, m := range both(t, article, opts) {
			require.False(t, m.Start < from+7 && from < m.End, m.Text(article))
		}
	}
}

// TestKemarinAfterYear holds kemarin after a year with and without a word for
// it.
func TestKemarinAfterYear(t *testing.T) {
	for text, want := range map[string]int{"tahun 2023 kemarin": 1, "2023 kemarin": 2} {
		assert.Len(t, both(t, text, Options{Anchor: published}), want, text)
	}
}

func TestNoAllocation(t *testing.T) {
	opts := Options{Anchor: published}
	assert.Zero(t, testing.AllocsPerRun(20, func() { Find(plain, opts) }), "nothing to find")
	toks := token.Append(nil, article)
	buf := make([]Mention, 0, 64)
	assert.Zero(t, testing.AllocsPerRun(20, func() { buf = Append(buf[:0], Input{article, toks, opts}) }), "room enough")
	assert.Zero(t, testing.AllocsPerRun(20, func() { buf = AppendFind(buf[:0], article, opts) }), "room enough")
	ents := make([]Entity, 0, 64)
	value := make([]byte, 0, 64)
	assert.Zero(t, testing.AllocsPerRun(20, func() {
		for _, m := range buf {
			ents = m.AppendEntities(ents[:0])
			for _, e := range ents {
				value = e.Value.Append(value[:0])
			}
		}
	}))
}

// check holds what is true of any result.
func check(t testing.TB, text string, ms []Mention) {
	t.Helper()
	end := 0
	for _, m := range ms {
		if m.Start < end || m.End <= m.Start || m.End > len(text) {
			t.Fatalf("%q: span %d to %d after %d", text, m.Start, m.End, end)
		}
		end = m.End
		if !utf8.ValidString(m.Text(text)) && utf8.ValidString(text) {
			t.Fatalf("%q: cut in a character", text)
		}
		last := m.Start
		for _, e := range m.Entities() {
			if e.Start < last || e.End <= e.Start || e.End > m.End {
				t.Fatalf("%q: entity %q of %q", text, text[e.Start:e.End], m.Text(text))
			}
			last = e.End
			_ = e.Value.String()
		}
		if m.Value.Form == Invalid != m.Flags.Has(Impossible) {
			t.Fatalf("%q: %q has value %q, flags %s", text, m.Text(text), m.Value, m.Flags)
		}
		m.Alternatives()
		m.Interval(nil)
		for _, x := range m.TIMEX3() {
			_ = x.String()
		}
	}
}

func FuzzFind(f *testing.F) {
	f.Add(article, "71.06")
	f.Add(plain, "")
	for _, path := range caseFiles {
		for _, c := range readCases(f, path) {
			f.Add(c.Text, "")
		}
	}
	for _, s := range hostile(8) {
		f.Add(s, "9")
	}
	f.Fuzz(func(t *testing.T, text, region string) {
		for _, opts := range []Options{{Region: region}, {Anchor: published}, {Anchor: published, Claimed: []TextSpan{{5, 9}, {30, 40}}}} {
			check(t, text, both(t, text, opts))
		}
	})
}

func FuzzParse(f *testing.F) {
	for _, path := range caseFiles {
		for _, c := range readCases(f, path) {
			f.Add(c.Span)
		}
	}
	f.Fuzz(func(t *testing.T, s string) {
		if m, err := Parse(s, published); err == nil {
			check(t, s, []Mention{m})
		}
	})
}

// hostile are texts of about n repetitions that invite long look-ahead.
func hostile(n int) []string {
	var out []string
	for _, unit := range []string{
		"1", "1/", "1.", "1-", "1, ", "9, 10, ", "9-", "9 dan ", "2024-", "2024/", "2024 dan ", "Senin, ", "Senin-", "Senin hingga ",
		"Senin (", "(9/12", "(", "( ", "awal ", "akhir ", "era ", "periode ", "tahun ", "setiap ", "hari ", "malam ", "hari ini, ",
		"kemarin, ", "9 Desember 2024 hingga ", "Januari, ", "Januari dan ", "pukul 09.00-", "pukul 09.00, ", "dua puluh ", "ribu ",
		"tanggal ", "tanggal 9 ", "Ramadan ", "Idul ", "H-", "H-7 ", "\x00", "\xff", "é", "Jum”at", "1446 H / ", "bulan suci ",
		"beberapa ", "2024 kemarin ", "setengah ", "dini hari ", "yang lalu ", "\n", "\r\n", "\u200b1", "x24 jam ", "1x", "TA2024", "’98 ",
	} {
		out = append(out, strings.Repeat(unit, n))
	}
	return out
}

// TestLinear holds the time of hostile texts to a multiple of their length.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("reads megabytes")
	}
	const size = 1 << 18
	for _, s := range hostile(1) {
		text := strings.Repeat(s, size/len(s))
		start := time.Now()
		Find(text, Options{Anchor: published})
		assert.Less(t, time.Since(start), 2*time.Second, "%.20q", s)
	}
}

func BenchmarkFind(b *testing.B) {
	for _, c := range []struct{ name, text string }{{"article", strings.Repeat(article+"\n\n", 20)}, {"plain", plain}} {
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(int64(len(c.text)))
			b.ReportAllocs()
			var buf []Mention
			for b.Loop() {
				buf = AppendFind(buf[:0], c.text, Options{Anchor: published})
			}
		})
	}
}

// BenchmarkArticles reads short press articles dense with dates, without a
// caller's date.
func BenchmarkArticles(b *testing.B) {
	var texts []string
	size := 0
	for line := range testdata.Articles() {
		var a struct{ Text string }
		require.NoError(b, json.Unmarshal(line, &a))
		texts = append(texts, a.Text)
		size += len(a.Text)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, text := range texts {
			Find(text, Options{})
		}
	}
}

func BenchmarkAppend(b *testing.B) {
	text := strings.Repeat(article+"\n\n", 20)
	toks := token.Append(nil, text)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	var buf []Mention
	for b.Loop() {
		buf = Append(buf[:0], Input{text, toks, Options{Anchor: published}})
	}
}

// BenchmarkHostile shows which texts cost most a byte.
func BenchmarkHostile(b *testing.B) {
	for _, s := range hostile(1) {
		text := strings.Repeat(s, (1<<16)/len(s))
		b.Run(strings.ReplaceAll(strings.ToValidUTF8(s, "?"), " ", "_"), func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			var buf []Mention
			for b.Loop() {
				buf = AppendFind(buf[:0], text, Options{Anchor: published})
			}
		})
	}
}

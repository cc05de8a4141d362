package extract_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/testdata"
)

// articles are the labelled articles as sources.
func articles(t testing.TB) []extract.Source {
	t.Helper()
	var out []extract.Source
	for line := range testdata.Articles() {
		var r extract.Record
		require.NoError(t, json.Unmarshal(line, &r))
		date, _ := time.Parse(time.DateOnly, r.Date)
		out = append(out, extract.Source{ID: r.ID, Text: r.Text, Date: date, Region: r.Region})
	}
	return out
}

func newExtractor(t testing.TB, options ...extract.Option) *extract.Extractor {
	t.Helper()
	x, err := extract.New(options...)
	require.NoError(t, err)
	return x
}

// hostile are texts that must neither break an invariant nor take long.
var hostile = []string{
	"", " ", "\x00", "\xff\xfe\xfd", "\ufeff", "(", ")", "“", "\"", "''", "Rp", "Rp.", "No.", "ke-", "se-", "-nya",
	"Bupati", "Plt.", "Plt. Bupati", "Kepala", "Kepala Kepala Kepala", "Dinas Dinas Dinas", "Kabupaten", "Kabupaten Kabupaten",
	"H. H. H. H.", "Jalan", "Desa", "Kecamatan A, B, C dan D", "Undang-Undang", "Pasal 1 ayat (1)", "9/12/2024", "31 Februari 2024",
	"TIM (TIM) (TIM (TIM", "A (B) C (D) E", "Bupati \"Bupati\" Bupati", "“Kami siap,” kata", "“Kami siap,” katanya", "kata Budi: “",
	"Bupati Tanah Bumbu, H. Budi Santoso, S.H., M.Si. (kiri)", "BUPATI TANAH BUMBU PIMPIN RAPAT", "bupati\u00a0Tanah\u00adBumbu\u200b", "Cafe\u0301 Bupati",
	"Ketua Ketua DPRD DPRD Kota Kota Bandung Bandung", "Staf Ahli Staf Ahli Staf Ahli Bupati", "Andi-Budi-Citra-Dewi", "-", "–Bandung–", "Bandung – Bandung –",
}

// check holds a document to what is promised of every document.
func check(t testing.TB, doc *extract.Document) {
	t.Helper()
	var open []extract.Entity
	for i, e := range doc.Entities {
		require.True(t, 0 <= e.Start && e.Start < e.End && e.End <= len(doc.Text), "%v in %q", e, doc.Text)
		require.Equal(t, doc.Text[e.Start:e.End], e.Text)
		require.Equal(t, strings.TrimSpace(e.Text), e.Text, "a span is tight")
		require.NotZero(t, e.Label)
		require.NotZero(t, e.Confidence)
		require.NotEmpty(t, e.Rule)
		if i > 0 {
			p := doc.Entities[i-1]
			require.True(t, p.Start < e.Start || p.Start == e.Start && p.End > e.End, "sorted, no span twice: %v %v", p, e)
		}
		for len(open) > 0 && open[len(open)-1].End <= e.Start {
			open = open[:len(open)-1]
		}
		for _, o := range open {
			require.GreaterOrEqual(t, o.End, e.End, "spans cross: %v %v in %q", o, e, doc.Text)
			require.True(t, o.Label.MayContain(e.Label), "%v inside %v in %q", e, o, doc.Text)
		}
		open = append(open, e)
	}
	for _, h := range doc.Holders() {
		require.Equal(t, extract.Person, doc.Entities[h.Person].Label)
		require.Equal(t, extract.Position, doc.Entities[h.Position].Label)
	}
	for _, q := range doc.Quotes() {
		require.Equal(t, doc.Text[q.Start:q.End], q.Text)
	}
	for _, a := range doc.Acronyms() {
		if a.FromText {
			require.Equal(t, doc.Text[a.Start:a.End], a.Short)
		}
	}
	_, err := json.Marshal(doc.Record())
	require.NoError(t, err)
}

func TestInvariants(t *testing.T) {
	for _, src := range articles(t) {
		check(t, newExtractor(t).Extract(src))
	}
	for _, text := range hostile {
		check(t, extract.Text(text))
	}
}

// everyWay holds all ways to read a source to one answer, and returns it.
func everyWay(t testing.TB, x *extract.Extractor, src extract.Source) *extract.Document {
	t.Helper()
	doc := x.Extract(src)
	require.Equal(t, doc.Record(), x.Extract(src).Record(), "deterministic")
	want := append([]extract.Entity{}, doc.Entities...)
	require.Equal(t, want, x.AppendEntities([]extract.Entity{}, src))
	require.Equal(t, want, slices.AppendSeq([]extract.Entity{}, x.All(src)))
	for other, err := range x.ExtractAll(context.Background(), slices.Values([]extract.Source{src})) {
		require.NoError(t, err)
		require.Equal(t, doc.Record(), other.Record())
	}
	return doc
}

func TestSameEveryWay(t *testing.T) {
	x := newExtractor(t)
	for _, src := range articles(t) {
		everyWay(t, x, src)
	}
	for _, text := range hostile {
		everyWay(t, x, extract.Source{Text: text})
	}
}

// TestParallel lets many goroutines read with one Extractor, each the articles in
// another order, so that memory used again by another shows.
func TestParallel(t *testing.T) {
	x := newExtractor(t)
	sources := articles(t)
	want := make([]*extract.Record, len(sources))
	for i, src := range sources {
		want[i] = newExtractor(t).Extract(src).Record()
	}
	var all sync.WaitGroup
	for g := range 8 {
		all.Add(1)
		go func() {
			defer all.Done()
			for i := range sources {
				i = (i*(2*g+1) + g) % len(sources)
				doc := x.Extract(sources[i])
				ents := x.AppendEntities(nil, sources[(i+g)%len(sources)]) // between reading a document and looking at it
				assert.Equal(t, want[i], doc.Record())
				assert.Len(t, ents, len(want[(i+g)%len(sources)].Entities))
			}
		}()
	}
	all.Wait()
}

// TestGrowth bounds the entities, and with them the time, of texts made of
// nothing but heads: they must not explode.
func TestRepeatedHeads(t *testing.T) {
	for _, text := range hostile {
		check(t, extract.Text(strings.Repeat(text+" ", 300)))
		check(t, extract.Text(strings.Repeat(text, 300)))
	}
}

func TestExtractAll(t *testing.T) {
	x := newExtractor(t)
	sources := articles(t)
	i := 0
	for doc, err := range x.ExtractAll(context.Background(), slices.Values(sources)) {
		require.NoError(t, err)
		require.Equal(t, sources[i].ID, doc.ID)
		i++
	}
	assert.Len(t, sources, i)
}

func TestExtractAllStops(t *testing.T) {
	x := newExtractor(t)
	sources := slices.Values(slices.Repeat(articles(t), 4))
	for range x.ExtractAll(context.Background(), sources) {
		break
	}
	reason := errors.New("enough")
	ctx, cancel := context.WithCancelCause(context.Background())
	defer cancel(nil)
	var last error
	n := 0
	for doc, err := range x.ExtractAll(ctx, sources) {
		if n++; n == 2 {
			cancel(reason)
		}
		if last = err; err != nil {
			assert.Nil(t, doc)
		}
	}
	assert.ErrorIs(t, last, reason)
}

func TestOptions(t *testing.T) {
	x := newExtractor(t, extract.WithLabels(extract.Org))
	doc := x.Extract(extract.Source{Text: "Pemkab Jember menggelar rapat dengan DPRD Jember."})
	require.Len(t, doc.Entities, 2)
	for _, e := range doc.Entities {
		assert.Equal(t, extract.Org, e.Label)
	}
	_, err := extract.New(extract.WithLabels())
	assert.ErrorContains(t, err, "no label")
	_, err = extract.New(extract.WithLabels(99))
	assert.ErrorContains(t, err, "unknown label 99")
	_, err = extract.New(extract.WithLexicon(nil))
	assert.ErrorContains(t, err, "lexicon is nil")
}

func TestLabels(t *testing.T) {
	assert.Len(t, extract.Labels(), 13)
	for _, l := range extract.Labels() {
		back, err := extract.ParseLabel(l.String())
		require.NoError(t, err)
		assert.Equal(t, l, back)
		assert.False(t, l.MayContain(l), "spans of one label never nest")
	}
	_, err := extract.ParseLabel("PLACE")
	assert.ErrorContains(t, err, `unknown label "PLACE"`)
}

func TestOffsets(t *testing.T) {
	text := "é😀\xffa"
	for _, c := range []struct {
		unit extract.OffsetUnit
		want []int // at bytes 0, 2, 6, 7, 8
	}{{extract.Bytes, []int{0, 2, 6, 7, 8}}, {extract.Runes, []int{0, 1, 2, 3, 4}}, {extract.UTF16, []int{0, 1, 3, 4, 5}}} {
		o := extract.NewOffsets(text, c.unit)
		for i, at := range []int{0, 2, 6, 7, 8} {
			assert.Equal(t, c.want[i], o.At(at))
		}
		assert.Equal(t, c.want[1], o.At(2), "backwards")
	}
}

func FuzzExtract(f *testing.F) {
	for _, s := range hostile {
		f.Add(s)
	}
	for _, src := range articles(f) {
		f.Add(src.Text[:min(len(src.Text), 600)])
	}
	full, rules := newExtractor(f), newExtractor(f, extract.WithoutModel())
	f.Fuzz(func(t *testing.T, text string) {
		src := extract.Source{Text: text, Region: "63.10", Date: time.Date(2024, 12, 10, 0, 0, 0, 0, time.UTC)}
		check(t, everyWay(t, full, src))
		check(t, everyWay(t, rules, src))
	})
}

func ExampleText() {
	doc := extract.Text("Bupati Tanah Bumbu, H. Muhdar Ansyari, S.E., membuka rapat TKKSD pada Senin (9/12/2024) " +
		"pukul 09.00 WITA sesuai UU Nomor 23 Tahun 2014. Dana Rp1,5 miliar disiapkan untuk 17 SKPD.")
	for _, e := range doc.Entities {
		fmt.Printf("%-9s %-26s %s%s\n", e.Label, e.Text, e.ID(), e.Norm())
	}
	for _, o := range doc.Officials() {
		fmt.Println(o.Name, o.Titles, o.Degrees, o.Office.Role, o.Office.Region)
	}
	// Output:
	// POSITION  Bupati Tanah Bumbu         bupati
	// GPE       Tanah Bumbu                63.10
	// PERSON    Muhdar Ansyari             Muhdar Ansyari
	// ORG       TKKSD                      TKKSD
	// DATE      Senin (9/12/2024)          2024-12-09
	// TIME      pukul 09.00 WITA           T09:00+08:00
	// LAW       UU Nomor 23 Tahun 2014     /akn/id/act/uu/2014/23
	// MONEY     Rp1,5 miliar               IDR 1500000000
	// QUANTITY  17 SKPD                    17 SKPD
	// ORG       SKPD                       SKPD
	// Muhdar Ansyari [H.] [S.E.] bupati 63.10
}

func ExampleExtractor_Extract() {
	x, err := extract.New(extract.WithLabels(extract.Money, extract.Quantity))
	if err != nil {
		fmt.Println(err)
		return
	}
	doc := x.Extract(extract.Source{ID: "a1", Text: "Dana Rp1,5 miliar untuk 40 desa.", Region: "63.10"})
	for _, e := range doc.Entities {
		fmt.Println(e.Label, e.Text, "=", e.Norm())
	}
	// Output:
	// MONEY Rp1,5 miliar = IDR 1500000000
	// QUANTITY 40 desa = 40 desa
}

// TestAgencyOfAmbiguousAcronym takes the expansion that names a body.
func TestAgencyOfAmbiguousAcronym(t *testing.T) {
	for _, e := range extract.Text("Panitia mengundang 17 SKPD di daerah itu.").Entities {
		if e.Label == extract.Org {
			assert.Equal(t, extract.Agency{Short: "SKPD", Long: "Satuan Kerja Perangkat Daerah"}, e.Value)
			return
		}
	}
	assert.Fail(t, "no agency")
}

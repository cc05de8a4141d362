package format_test

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/format"
)

// text has characters of one to four bytes before each entity.
const text = "Rapat – 😀 di\nTanah Bumbu. “Hadir,” kata Andi Noor."

// sample labels a place and a person of text.
func sample() *extract.Record {
	span := func(label extract.Label, surface, id string) extract.EntityRecord {
		i := strings.Index(text, surface)
		return extract.EntityRecord{Label: label, Start: i, End: i + len(surface), Text: surface, ID: id}
	}
	q := strings.Index(text, "Hadir,")
	return &extract.Record{
		Schema: extract.SchemaVersion, ID: "rapat", Text: text,
		Entities: []extract.EntityRecord{span(extract.GPE, "Tanah Bumbu", "63.10"), span(extract.Person, "Andi Noor", "")},
		Quotes:   []extract.QuoteRecord{{Start: q, End: q + 6, Text: "Hadir,"}},
	}
}

func write(t *testing.T, name string, unit extract.OffsetUnit, docs ...*extract.Record) string {
	t.Helper()
	var b bytes.Buffer
	w, err := format.New(name, &b, unit)
	require.NoError(t, err)
	for _, d := range docs {
		require.NoError(t, w.Write(d))
	}
	return b.String()
}

func TestTable(t *testing.T) {
	other := sample()
	other.ID = "evil\x1b[2J\tid"
	other.Entities = other.Entities[:1]
	other.Entities[0].Text = "Tanah\n\u202eBumbu"
	assert.Equal(t, ""+
		"rapat\n"+
		"GPE     13  24  Tanah Bumbu  63.10\n"+
		"PERSON  40  49  Andi Noor\n"+
		"\n"+
		"evil [2J id\n"+
		"GPE  13  24  Tanah Bumbu  63.10\n",
		write(t, "table", extract.Runes, sample(), other))
}

func TestCSV(t *testing.T) {
	out := write(t, "csv", extract.UTF16, sample(), &extract.Record{ID: "empty"}, sample())
	rows, err := csv.NewReader(strings.NewReader(out)).ReadAll()
	require.NoError(t, err)
	place := []string{"rapat", "GPE", "14", "25", "Tanah Bumbu", "63.10", "Rapat – 😀 di Tanah Bumbu."}
	person := []string{"rapat", "PERSON", "41", "50", "Andi Noor", "", "“Hadir,” kata Andi Noor."}
	assert.Equal(t, [][]string{
		{"id", "label", "start", "end", "text", "value", "sentence"}, place, person, place, person,
	}, rows)
}

func TestJSONLOfNothing(t *testing.T) {
	assert.Equal(t, `{"id":"a","text":"","entities":[]}`+"\n", write(t, "jsonl", extract.Bytes, &extract.Record{ID: "a"}))
}

func TestBadText(t *testing.T) {
	err := format.NewJSONL(io.Discard, extract.Bytes).Write(&extract.Record{ID: "a", Text: "Jum\x92at"})
	var bad *format.EncodingError
	require.ErrorAs(t, err, &bad)
	assert.Equal(t, 3, bad.Offset)
	assert.ErrorContains(t, err, `document "a"`)
}

func TestUnknownNames(t *testing.T) {
	_, err := format.New("xml", io.Discard, extract.Bytes)
	assert.EqualError(t, err, `format: unknown format "xml", expected one of [jsonl table csv conll spacy doccano webannotation]`)
	_, err = format.NewReader("csv")
	assert.EqualError(t, err, `format: cannot read "csv", expected one of [jsonl conll spacy doccano webannotation]`)
	_, err = format.ParseUnit("char")
	assert.EqualError(t, err, `format: unknown unit "char" of offsets, expected one of [byte rune utf16]`)
}

func TestConvertThereAndBack(t *testing.T) {
	units := []extract.OffsetUnit{extract.Bytes, extract.Runes, extract.UTF16}
	want := sample()
	for _, a := range units {
		inA, err := format.Convert(want, a)
		require.NoError(t, err)
		for _, b := range units {
			inB, err := format.Convert(inA, b)
			require.NoError(t, err)
			require.NoError(t, format.Check(inB))
			back, err := format.Convert(inB, extract.Bytes)
			require.NoError(t, err)
			assert.Equal(t, sample(), back)
		}
	}
	assert.Equal(t, sample(), want, "the document given is not changed")

	inRunes, err := format.Convert(want, extract.Runes)
	require.NoError(t, err)
	e := inRunes.Entities[1]
	assert.Equal(t, "Andi Noor", string([]rune(text)[e.Start:e.End]))
	assert.Equal(t, "rune", inRunes.Offsets)
}

func TestConvertRefuses(t *testing.T) {
	for name, change := range map[string]func(*extract.Record){
		"outside": func(r *extract.Record) { r.Entities[1].End = len(text) + 1 },
		"before":  func(r *extract.Record) { r.Entities[0].Start = -1 },
		"inside":  func(r *extract.Record) { r.Entities[0].Start = strings.Index(text, "😀") + 1 },
		"unit":    func(r *extract.Record) { r.Offsets = "char" },
	} {
		r := sample()
		change(r)
		for _, f := range format.Names() {
			w, err := format.New(f, io.Discard, extract.Runes)
			require.NoError(t, err)
			assert.Error(t, w.Write(r), "%s as %s", name, f)
		}
	}
}

func TestCheck(t *testing.T) {
	none := 7
	for want, change := range map[string]func(*extract.Record){
		`entity 1: text is "Andi", but`:    func(r *extract.Record) { r.Entities[1].Text = "Andi" },
		"entity 0: no span of the text":    func(r *extract.Record) { r.Entities[0].End = r.Entities[0].Start },
		"quote 0: no span of the text":     func(r *extract.Record) { r.Quotes[0].End = 1000 },
		"holder: no entity 2":              func(r *extract.Record) { r.Holders = []extract.HolderRecord{{Person: 2}} },
		"official: no entity -1":           func(r *extract.Record) { r.Officials = []extract.OfficialRecord{{Mentions: []int{0, -1}}} },
		"relation: no entity 9":            func(r *extract.Record) { r.Relations = []extract.RelationRecord{{To: 9}} },
		"chain: no entity 3":               func(r *extract.Record) { r.Chains = [][]int{{0, 1}, {3}} },
		"law: no entity 7":                 func(r *extract.Record) { r.Laws = []extract.LawRecord{{}, {Entity: &none}} },
		`format: unknown unit "character"`: func(r *extract.Record) { r.Offsets = "character" },
	} {
		r := sample()
		change(r)
		assert.ErrorContains(t, format.Check(r), want)
	}
	assert.NoError(t, format.Check(sample()))
}

// failing fails after some bytes.
type failing struct{ left int }

var errFull = errors.New("disk full")

func (f *failing) Write(p []byte) (int, error) {
	if len(p) > f.left {
		return 0, errFull
	}
	f.left -= len(p)
	return len(p), nil
}

func TestWriteErrorsAreSeen(t *testing.T) {
	for _, name := range format.Names() {
		w, err := format.New(name, new(failing), extract.Bytes)
		require.NoError(t, err)
		assert.ErrorIs(t, w.Write(sample()), errFull, name)
	}
}

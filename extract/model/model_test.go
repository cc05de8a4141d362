package model_test

import (
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract/model"
)

func weights(t testing.TB) string {
	data, err := os.ReadFile("weights.bin")
	require.NoError(t, err)
	return string(data)
}

func TestDefaultKnowsItsOrigin(t *testing.T) {
	m := model.Default()
	assert.Equal(t, []string{"PERSON", "GPE", "POSITION", "ORG", "FAC", "EVENT", "LOC"}, m.Layers())
	assert.NotEmpty(t, m.Meta("data"))
	assert.NotEmpty(t, m.Meta("articles"))
}

func TestOpenRefusesOtherFiles(t *testing.T) {
	good := weights(t)
	for name, data := range map[string]string{
		"empty":       "",
		"other":       "PK\x03\x04",
		"header only": good[:200],
	} {
		_, err := model.Open(data)
		assert.ErrorContains(t, err, "model: ", name)
	}
}

// A damaged file gives an error or wrong spans, never a panic.
func FuzzOpen(f *testing.F) {
	good := weights(f)
	f.Add(100, byte(0xff))
	f.Add(1000, byte(0x80))
	f.Add(100_000, byte(0xff))
	f.Add(len(good)-1, byte(1))
	f.Fuzz(func(t *testing.T, at int, by byte) {
		if at < 0 || at >= len(good) {
			t.Skip()
		}
		data := []byte(good)
		data[at] ^= by
		for _, file := range []string{string(data), good[:at]} {
			m, err := model.Open(file)
			if err != nil {
				continue
			}
			var seq model.Sequence
			for i := range 40 {
				features := []model.Feature{model.Feature(uint32(i) * 2654435761)}
				seq.Add(model.Token{At: i, Word: uint32(i % 7), Name: i%2 == 0, Begins: i%10 == 0}, features)
			}
			for _, s := range m.Append(nil, &seq) {
				assert.True(t, 0 <= s.First && s.First < s.Last && s.Last <= seq.Len())
			}
		}
	})
}

// Once its memory has grown, a model reads without allocating.
func TestAppendAllocatesNothing(t *testing.T) {
	m := model.Default()
	var seq model.Sequence
	for i := range 200 {
		seq.Add(model.Token{At: i, Word: uint32(i % 50), Name: true, Begins: i%9 == 0}, []model.Feature{model.NewFeature(0, uint64(i%50))})
	}
	var spans []model.Span
	read := func() { spans = m.Append(spans[:0], &seq) }
	read()
	assert.Zero(t, testing.AllocsPerRun(50, read))
}

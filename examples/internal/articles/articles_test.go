package articles

import (
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestUnique(t *testing.T) {
	var s IDs
	var got []string
	for _, id := range []string{"a", "a", "a#2", "a", "b", "a#3"} {
		got = append(got, s.Unique(id))
	}
	assert.Equal(t, []string{"a", "a#2", "a#2#2", "a#3", "b", "a#3#2"}, got)
}

func TestUniqueWithAnotherMark(t *testing.T) {
	s := IDs{Sep: "-"}
	var got []string
	for _, id := range []string{"a", "a-2", "a"} {
		got = append(got, s.Unique(id))
	}
	assert.Equal(t, []string{"a", "a-2", "a-3"}, got)
}

func TestTestdata(t *testing.T) {
	in := Input{Failed: &Failures{Out: io.Discard}}
	ids := map[string]bool{}
	for src := range in.Testdata() {
		assert.NotEmpty(t, src.Text)
		assert.False(t, ids[src.ID], src.ID)
		ids[src.ID] = true
	}
	assert.True(t, ids["tanahbumbu-kerjasama"])
	assert.Equal(t, AllRead, in.Failed.Status())
}

// damaged is UTF-8 with a byte that is not.
const damaged = "Jum’at \x92"

func TestAnyBytes(t *testing.T) {
	file := filepath.Join(t.TempDir(), "damaged.txt")
	require.NoError(t, os.WriteFile(file, []byte(damaged), 0o600))
	var stderr strings.Builder
	in := Input{Failed: &Failures{Command: "x", Out: &stderr}}
	assert.Empty(t, slices.Collect(in.Read([]string{file})))
	assert.Equal(t, SomeFailed, in.Failed.Status())
	assert.Equal(t, "x: "+file+": invalid utf-8 at byte 9\n", stderr.String())

	in = Input{AnyBytes: true, Failed: &Failures{}}
	read := slices.Collect(in.Read([]string{file}))
	require.Len(t, read, 1)
	assert.Equal(t, damaged, read[0].Text)
}

func TestSeenAndSize(t *testing.T) {
	dir := t.TempDir()
	text, docs := filepath.Join(dir, "a.txt"), filepath.Join(dir, "b.jsonl")
	require.NoError(t, os.WriteFile(text, []byte("Rapat."), 0o600))
	require.NoError(t, os.WriteFile(docs, []byte(`{"text":"Rapat."}`+"\n"), 0o600))
	var seen strings.Builder
	in := Input{Stdin: strings.NewReader("Lagi."), Seen: &seen, Failed: &Failures{Out: io.Discard}}
	assert.Len(t, slices.Collect(in.Read([]string{text, docs, Stdin})), 3)
	assert.Equal(t, `Rapat.{"text":"Rapat."}`+"\nLagi.", seen.String())
	assert.EqualValues(t, 6+18, Size([]string{text, docs}))
	for _, unknown := range []string{Stdin, dir, text + "x"} {
		assert.Zero(t, Size([]string{text, unknown}), unknown)
	}
}

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/lexicon"
)

func TestSupport(t *testing.T) {
	for sources, want := range map[string]support{
		"uu-23-2014": named, "kpu;uu-23-2014": named, "uu-23-2014;pattern": regular, "compound": regular, "kpu;hand": byHand, "pattern;hand": byHand,
	} {
		assert.Equal(t, want, supportOf(sources), sources)
	}
}

func TestPrintCounts(t *testing.T) {
	data := t.TempDir()
	for _, kind := range lexicon.Kinds() {
		require.NoError(t, os.WriteFile(filepath.Join(data, kind.String()+".tsv"), []byte("form\tsource\n"), 0o644))
	}
	for name, text := range map[string]string{
		"acronyms.tsv":     "short\tcategory\tsource\nAPBD\tplan\tuu-23-2014\nRKA\tplan\thand\nDPR\tstate_body\tkpu;pattern\n",
		"regions.tsv":      "code\tformer\tvariants\tsource\n63\ta;b\t\tkemendagri\n63.10\t\tc\tkemendagri\n",
		"region_names.tsv": "form\tkind\tsource\nTanbu\tblend\tkpu\n",
	} {
		require.NoError(t, os.WriteFile(filepath.Join(data, name), []byte(text), 0o644))
	}
	var out strings.Builder
	require.NoError(t, printCounts(&out, data))
	for _, want := range []string{
		"| acronyms | 3 | 1 | 1 | 1 |\n", "| **all** | 6 | 4 | 1 | 1 |\n", "\n3 acronyms: plan 2, state_body 1.\n", "\n4 names of regions: former 2, blend 1, spelling 1.\n",
	} {
		assert.Contains(t, out.String(), want)
	}

	require.NoError(t, os.WriteFile(filepath.Join(data, "acronyms.tsv"), []byte("short\tsource\nAPBD\n"), 0o644))
	assert.ErrorContains(t, printCounts(&out, data), "acronyms.tsv:2: 1 cells: expected 2")
	assert.ErrorIs(t, printCounts(&out, t.TempDir()), os.ErrNotExist)
}

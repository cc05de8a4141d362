package lexicon_test

import (
	"encoding/json"
	"os"
	"os/exec"
	"runtime"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
)

// firstUseEnv makes the test binary a fresh process that uses the lexicon for the
// first time, prints the cost and ends.
const firstUseEnv = "LEXICON_FIRST_USE"

func TestMain(m *testing.M) {
	if os.Getenv(firstUseEnv) != "" {
		_ = json.NewEncoder(os.Stdout).Encode(measureFirstUse())
		return
	}
	os.Exit(m.Run())
}

// firstUse is what the first use of the lexicon costs beyond the process's start.
type firstUse struct {
	Time  time.Duration
	Heap  uint64 // bytes allocated
	Found int    // look-ups that found something
}

// measureFirstUse takes the default lexicon and makes one look-up of each kind.
func measureFirstUse() firstUse {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	start := time.Now()
	found := lookUpEachKind(lexicon.Default())
	took := time.Since(start)
	runtime.ReadMemStats(&after)
	return firstUse{took, after.TotalAlloc - before.TotalAlloc, found}
}

// firstForms has a form of each kind that Lookup finds.
var firstForms = map[lexicon.Kind]string{
	lexicon.KindRegion: "Tanah Bumbu", lexicon.District: "Kusan Hilir", lexicon.Village: "Betung", lexicon.RegionName: "Tanbu",
	lexicon.RegionWord: "Kab.", lexicon.Country: "Malaysia", lexicon.City: "Tokyo", lexicon.Place: "Selat Sunda", lexicon.Acronym: "DPRD",
	lexicon.Organisation: "Muhammadiyah", lexicon.OrgHead: "Dinas", lexicon.Office: "Bupati", lexicon.Acting: "Plt.",
	lexicon.PersonTitle: "Hj.", lexicon.Calendar: "Senin", lexicon.LawType: "Peraturan Daerah", lexicon.LawName: "UU Cipta Kerja",
	lexicon.Cue: "ujar", lexicon.EventHead: "Rapat Koordinasi", lexicon.Observance: "Hari Kartini", lexicon.FacHead: "Gedung",
	lexicon.LocHead: "Sungai", lexicon.Unit: "km2",
}

// lookUpEachKind makes a look-up of each kind and returns how many find something.
func lookUpEachKind(lex *lexicon.Lexicon) (found int) {
	for kind, form := range firstForms {
		for _, e := range lex.Lookup(form) {
			if e.Kind() == kind {
				found++
				break
			}
		}
	}
	count := func(ok bool) {
		if ok {
			found++
		}
	}
	_, ok := lex.Region("63.10.02.2002")
	count(ok)
	_, ok = lex.Law("uu", "23", 2014)
	count(ok)
	_, ok = lex.LookupWord("rapat")
	count(ok)
	_, ok = lex.LookupWord("Siti")
	count(ok)
	_, ok = lexicon.Best(lex.Resolve("Kecamatan Simpang Empat", lexicon.Context{Region: "63.10"}))
	count(ok)
	text := "Bupati Tanah Bumbu"
	toks := token.Append(nil, text)
	count(len(lex.Match(nil, text, toks, lex.Words(nil, text, toks))) > 0)
	return found
}

const otherLookups = 6 // of lookUpEachKind beside firstForms

// TestFirstUseIsCheap holds the first use in a fresh process below a megabyte of
// heap and two milliseconds, pages of the table read from the file included.
//
//	go test -run FirstUse -v ./lexicon
func TestFirstUseIsCheap(t *testing.T) {
	best := firstUse{Time: time.Hour}
	for range 10 { // the best of some: others use the machine too
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), firstUseEnv+"=1")
		out, err := cmd.Output()
		require.NoError(t, err)
		var cost firstUse
		require.NoError(t, json.Unmarshal(out, &cost))
		require.Equal(t, len(firstForms)+otherLookups, cost.Found, "look-ups that find something")
		if cost.Time < best.Time {
			best = cost
		}
	}
	t.Logf("Default and %d look-ups: %v, %.1f kB of heap; %.2f MB embedded", best.Found, best.Time, float64(best.Heap)/1e3, float64(len(lexicon.Embedded()))/1e6)
	assert.Less(t, best.Heap, uint64(1<<20))
	assert.Less(t, best.Time, 2*time.Millisecond)
}

// Every kind that has forms has a first one; words, laws and codes are looked up besides.
func TestFirstFormsAreOfEveryKind(t *testing.T) {
	for _, kind := range lexicon.Kinds() {
		if !slices.Contains([]lexicon.Kind{lexicon.NameToken, lexicon.OrdinaryWord, lexicon.Law, lexicon.FormerRegion}, kind) {
			assert.Contains(t, firstForms, kind)
		}
	}
}

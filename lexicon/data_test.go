package lexicon_test

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"

	"github.com/warta-nlp/warta/lexicon"
)

// dataKeys names the columns that tell the rows of a file apart. What each
// column may hold is the schema's and is checked when the data are compiled.
var dataKeys = map[string][]string{
	"acronyms": {"short", "long"}, "acting": {"form"}, "calendar": {"form", "kind"}, "cities": {"name", "country"}, "countries": {"code"},
	"cues": {"form"}, "districts": {"code"}, "event_heads": {"form"}, "fac_heads": {"form"}, "former_regions": {"code"}, "law_names": {"name", "type", "number", "year"},
	"law_types": {"form"}, "laws": {"type", "number", "year"}, "loc_heads": {"form"}, "name_tokens": {"token"}, "observances": {"name"},
	"offices": {"form"}, "org_heads": {"form"}, "organisations": {"name"}, "person_titles": {"form", "kind", "expansion"}, "places": {"name"},
	"region_names": {"form"}, "region_words": {"form"}, "regions": {"code"}, "units": {"form"}, "villages": {"code"}, "words": {"word"},
}

// orgCategories are the categories of an acronym, a head or a name that is an
// organisation; otherCategories those of the other acronyms.
var (
	orgCategories = strings.Fields(`bank community company cooperative council education embassy forum foundation government
		health international justice mass_org media military ministry ministry_unit party police regional_agency regional_unit
		sport state_body team`)
	otherCategories = strings.Fields(`activity class concept country disease document election event facility finance indicator
		institution office plan programme regulation report system`)
)

// closed lists the values a column may have, `;` parting several.
var closed = map[string][]string{
	"acronyms.category":      slices.Concat(orgCategories, otherCategories),
	"acronyms.label":         {"ORG", "EVENT", "FAC", "GPE", "POSITION"},
	"calendar.kind":          {"month", "weekday", "daypart", "zone", "hijri_month"},
	"cues.kind":              {"direct", "indirect"},
	"districts.type":         {"kecamatan", "distrik", "kapanewon", "kemantren"},
	"event_heads.kind":       {"meeting", "training", "ceremony", "competition", "festival", "election", "commemoration", "programme"},
	"fac_heads.kind":         strings.Fields("bridge building hall health hotel market office park road sport transport utility waterwork worship"),
	"law_types.scope":        {"C", "M", "B", "R", "J", "S"},
	"law_types.fire":         {"safe", "ctx"},
	"loc_heads.kind":         strings.Fields("area coast forest hamlet island lake mountain river sea waterfall"),
	"offices.follows":        {"region", "unit", "org", "name", "number", "none"},
	"org_heads.category":     orgCategories,
	"org_heads.follows":      {"region", "topic", "name", "number", "org"},
	"organisations.category": orgCategories,
	"person_titles.kind":     strings.Fields("address religious academic degree rank_military rank_police rank_civil corps noble ethnic"),
	"places.type":            strings.Fields("continent world_region macro_region ocean sea strait bay island islands mountain river lake park beach"),
	"region_names.kind":      {"blend", "acronym", "nickname", "former", "spelling", "short", "town"},
	"region_words.label":     {"GPE", "LOC"},
	"regions.type":           {"provinsi", "kabupaten", "kota", "kabupaten administrasi", "kota administrasi"},
	"units.kind":             {"measure", "noun", "term"},
	"villages.type":          {"desa", "kelurahan", "gampong", "nagari", "kampung", "kampung adat", "kalurahan", "pekon", "tiyuh", "lembang", "dusun", "kute", "kepenghuluan", "ohoi"},
}

// dataFile is a file of the folder data, cut into cells.
type dataFile struct {
	name   string
	header []string
	rows   [][]string
}

func (f *dataFile) column(t *testing.T, name string) int {
	i := slices.Index(f.header, name)
	require.GreaterOrEqual(t, i, 0, "%s has no column %s", f.name, name)
	return i
}

// values yields the values of a column, those of a list one by one.
func (f *dataFile) values(t *testing.T, column string, yield func(value string, row []string)) {
	i := f.column(t, column)
	for _, row := range f.rows {
		for value := range strings.SplitSeq(row[i], ";") {
			if value != "" {
				yield(value, row)
			}
		}
	}
}

func readDataFile(t *testing.T, name string) *dataFile {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("data", name+".tsv"))
	require.NoError(t, err)
	require.True(t, bytes.HasSuffix(text, []byte("\n")), "%s: the last line has no end", name)
	lines := strings.Split(strings.TrimSuffix(string(text), "\n"), "\n")
	f := &dataFile{name: name, header: strings.Split(lines[0], "\t")}
	for _, line := range lines[1:] {
		row := strings.Split(line, "\t")
		require.Len(t, row, len(f.header), "%s: %q", name, line)
		f.rows = append(f.rows, row)
	}
	return f
}

// dataFiles runs a test on every data file.
func dataFiles(t *testing.T, test func(t *testing.T, f *dataFile)) {
	for name := range dataKeys {
		t.Run(name, func(t *testing.T) { test(t, readDataFile(t, name)) })
	}
}

func TestDataAreComplete(t *testing.T) {
	for _, kind := range lexicon.Kinds() {
		assert.Contains(t, dataKeys, kind.String())
	}
	_, err := lexicon.Compile(os.DirFS("data"))
	assert.NoError(t, err)
}

func TestDataRowsAreSorted(t *testing.T) {
	dataFiles(t, func(t *testing.T, f *dataFile) {
		for i := 1; i < len(f.rows); i++ {
			if slices.Compare(f.rows[i-1], f.rows[i]) >= 0 {
				t.Fatalf("%v stands before %v", f.rows[i-1], f.rows[i])
			}
		}
	})
}

func TestDataKeysAreUnique(t *testing.T) {
	dataFiles(t, func(t *testing.T, f *dataFile) {
		seen := map[string]bool{}
		for _, row := range f.rows {
			var key strings.Builder
			for _, name := range dataKeys[f.name] {
				key.WriteString(row[f.column(t, name)] + "\t")
			}
			assert.False(t, seen[key.String()], "twice: %q", key.String())
			seen[key.String()] = true
		}
	})
}

// A form is written as in print: NFC, single spaces, none at a bracket's inside,
// before a comma or around a slash.
func TestDataTextIsTidy(t *testing.T) {
	odd := regexp.MustCompile(`^ | $|  |\( | \)| [,;]| /|/ |; |[\x00-\x08\x0b-\x1f\x7f]|[’‘´]`)
	dataFiles(t, func(t *testing.T, f *dataFile) {
		for _, row := range f.rows {
			for _, cell := range row {
				assert.False(t, odd.MatchString(cell), "odd spacing or mark: %q", cell)
				assert.True(t, norm.NFC.IsNormalString(cell), "not NFC: %q", cell)
			}
		}
	})
}

func TestDataValuesAreOfTheirLists(t *testing.T) {
	for place, values := range closed {
		name, column, _ := strings.Cut(place, ".")
		readDataFile(t, name).values(t, column, func(value string, row []string) {
			assert.Contains(t, values, value, "%s %v", place, row)
		})
	}
}

// Every row names where it is from, and SOURCES.md says what that is.
func TestDataSourcesAreKnown(t *testing.T) {
	text, err := os.ReadFile("SOURCES.md")
	require.NoError(t, err)
	known := map[string]bool{}
	for _, m := range regexp.MustCompile("(?m)^\\| `([^`]+)` \\|").FindAllStringSubmatch(string(text), -1) {
		known[m[1]] = true
	}
	used := map[string]bool{}
	dataFiles(t, func(t *testing.T, f *dataFile) {
		require.Equal(t, "source", f.header[len(f.header)-1])
		for _, row := range f.rows {
			for key := range strings.SplitSeq(row[len(row)-1], ";") {
				used[key] = true
				assert.True(t, known[key], "SOURCES.md does not know %q of %v", key, row)
			}
		}
	})
	for key := range known {
		assert.True(t, used[key], "nothing comes from %s", key)
	}
}

// The code of each region begins with that of a region one level above.
func TestRegionCodesFormATree(t *testing.T) {
	codes := map[string]bool{"": true}
	for _, name := range []string{"regions", "districts", "villages"} {
		readDataFile(t, name).values(t, "code", func(code string, _ []string) { codes[code] = true })
	}
	for code := range codes {
		parent := code[:max(0, strings.LastIndexByte(code, '.'))]
		assert.True(t, codes[parent], "%s has no region above it", code)
	}
	readDataFile(t, "region_names").values(t, "codes", func(code string, row []string) {
		assert.True(t, codes[code], "unknown code in %v", row)
	})
	readDataFile(t, "former_regions").values(t, "successor", func(code string, row []string) {
		assert.True(t, codes[code], "unknown code in %v", row)
		assert.False(t, codes[row[0]], "the code of %v is in use", row)
		assert.True(t, codes[row[0][:2]], "%v has no region above it", row)
	})
}

// A form that needs no context stands in regions.tsv or in region_names.tsv, not
// in both.
func TestRegionNamesAddToRegions(t *testing.T) {
	named := map[string]bool{}
	regions := readDataFile(t, "regions")
	for _, column := range []string{"name", "variants", "former"} {
		regions.values(t, column, func(form string, row []string) { named[form+" "+row[0]] = true })
	}
	names := readDataFile(t, "region_names")
	names.values(t, "codes", func(code string, row []string) {
		assert.False(t, named[row[0]+" "+code], "already in regions.tsv: %v", row)
	})
}

// Two meanings of an acronym differ in more than commas and case.
func TestAcronymMeaningsDiffer(t *testing.T) {
	bare := regexp.MustCompile(`[^\pL\pN]+`)
	seen := map[string]bool{}
	readDataFile(t, "acronyms").values(t, "short", func(short string, row []string) {
		key := short + "\t" + strings.ToLower(bare.ReplaceAllString(row[1], " "))
		assert.False(t, seen[key], "twice but for commas: %v", row)
		seen[key] = true
	})
}

// The label of an acronym goes with its category.
func TestAcronymLabelsFollowCategories(t *testing.T) {
	other := map[string]string{"country": "GPE", "event": "EVENT", "facility": "FAC", "office": "POSITION"}
	f := readDataFile(t, "acronyms")
	category, label := f.column(t, "category"), f.column(t, "label")
	for _, row := range f.rows {
		want := other[row[category]]
		if slices.Contains(orgCategories, row[category]) {
			want = "ORG"
		}
		assert.Equal(t, want, row[label], "%v", row)
	}
}

// An acronym is spelled by the letters of its expansion in order, or marked as
// free of it (`TBC`, English forms, a changed name): a mistyped row looks the same.
func TestAcronymsAreSpelledFromTheirExpansion(t *testing.T) {
	f := readDataFile(t, "acronyms")
	free := f.column(t, "free")
	for _, row := range f.rows {
		assert.Equal(t, !isSpelledFrom(row[0], row[1]), row[free] == "1", "%v: the mark free is wrong", row)
	}
}

func isSpelledFrom(short, long string) bool {
	rest := strings.ToLower(long)
	for _, r := range strings.ToLower(short) {
		if !unicode.IsLetter(r) {
			continue
		}
		_, after, found := strings.Cut(rest, string(r))
		if !found {
			return false
		}
		rest = after
	}
	return true
}

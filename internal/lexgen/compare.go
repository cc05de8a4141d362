package main

import (
	"cmp"
	"encoding/csv"
	"fmt"
	"io"
	"os"
	"regexp"
	"slices"
	"strings"
)

// regionRow is a region of an official list.
type regionRow struct{ code, name string }

// levels are the files of regions with the names of their levels.
var levels = [...]struct {
	file, one string
	length    int // of a code without its stops
}{
	{"regions", "province", 2}, {"regions", "regency or city", 4}, {"districts", "district", 6}, {"villages", "village", 10},
}

// compareRegions reads an official list of regions from a file and writes how it
// differs from the data, a line each, and a summary by level. A list is CSV with
// commas, semicolons or tabs, whose first two columns are code and name, or the
// INSERT statements of an SQL dump with these as the first two values. Codes may
// be written with their stops or without; a type word before a name, the case of
// letters, white space and stops do not count. Levels that the list does not have are
// passed over.
func compareRegions(w io.Writer, folder, path string) error {
	text, err := os.ReadFile(path)
	if err != nil {
		return fmt.Errorf("read the list: %w", err)
	}
	list, err := readList(string(text))
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	have, err := ownRegions(folder)
	if err != nil {
		return err
	}
	for _, level := range levels {
		of := func(rows []regionRow) []regionRow {
			return slices.DeleteFunc(slices.Clone(rows), func(r regionRow) bool { return len(bareCode(r.code)) != level.length })
		}
		if there := of(list); len(there) > 0 {
			compareLevel(w, level.one, of(have), there)
		}
	}
	return nil
}

// compareLevel writes the differences of one level.
func compareLevel(w io.Writer, level string, have, there []regionRow) {
	names := namesOf(have)
	var fresh, renamed int
	gone := map[string]regionRow{}
	for _, r := range have {
		gone[r.code] = r
	}
	var added []regionRow
	for _, r := range there {
		own, ok := names[r.code]
		switch delete(gone, r.code); {
		case !ok:
			added = append(added, r)
		case !sameName(own, r.name):
			renamed++
			fmt.Fprintf(w, "renamed\t%s\t%s\t%s\n", r.code, own, r.name)
		}
	}
	lost := make([]regionRow, 0, len(gone))
	for _, r := range gone {
		lost = append(lost, r)
	}
	slices.SortFunc(lost, byCode)
	moved := 0
	for _, r := range added {
		if i := slices.IndexFunc(lost, func(o regionRow) bool { return sameName(o.name, r.name) }); i >= 0 {
			moved++
			fmt.Fprintf(w, "moved\t%s\t%s\t%s\n", lost[i].code, r.code, r.name)
			lost = slices.Delete(lost, i, i+1)
			continue
		}
		fresh++
		fmt.Fprintf(w, "new\t%s\t%s\n", r.code, r.name)
	}
	for _, r := range lost {
		fmt.Fprintf(w, "gone\t%s\t%s\n", r.code, r.name)
	}
	fmt.Fprintf(w, "%s: %d here, %d in the list: %d new, %d gone, %d moved, %d renamed\n", level, len(have), len(there), fresh, len(lost), moved, renamed)
}

func byCode(a, b regionRow) int { return cmp.Compare(a.code, b.code) }

func namesOf(rows []regionRow) map[string]string {
	names := make(map[string]string, len(rows))
	for _, r := range rows {
		names[r.code] = r.name
	}
	return names
}

// typeWords stand before the names of regions in official lists.
var typeWords = regexp.MustCompile(`(?i)^(provinsi|kabupaten administrasi|kab\. adm\.|kabupaten|kab\.|kota administrasi|kota adm\.|kota|kecamatan|kec\.|distrik|desa adat|desa|kelurahan)\s+`)

// noLetters are left out where names are compared; apostrophes are one.
var noLetters = strings.NewReplacer(" ", "", "\t", "", "\u00A0", "", ".", "", "’", "'", "`", "'")

// sameName compares two names of a region without type word, case, space and stops.
func sameName(a, b string) bool {
	bare := func(s string) string { return strings.ToLower(noLetters.Replace(s)) }
	return bare(a) == bare(b) || bare(typeWords.ReplaceAllString(a, "")) == bare(typeWords.ReplaceAllString(b, ""))
}

// ownRegions returns the regions of the data, those that are no more left out.
func ownRegions(folder string) ([]regionRow, error) {
	var all []regionRow
	for _, name := range [...]string{"regions", "districts", "villages"} {
		t, err := readTable(folder, name)
		if err != nil {
			return nil, err
		}
		for _, row := range t.rows {
			if t.cell(row, "valid_to") == "" {
				all = append(all, regionRow{t.cell(row, "code"), t.cell(row, "name")})
			}
		}
	}
	return all, nil
}

// readList reads an official list, see compareRegions.
func readList(text string) ([]regionRow, error) {
	if strings.Contains(strings.ToUpper(text), "INSERT INTO") {
		return readDump(text)
	}
	r := csv.NewReader(strings.NewReader(strings.TrimPrefix(text, "\uFEFF")))
	r.Comma, r.FieldsPerRecord, r.LazyQuotes = separator(text), -1, true
	var list []regionRow
	for {
		cells, err := r.Read()
		if err == io.EOF {
			break
		}
		if err != nil {
			return nil, fmt.Errorf("read a row: %w", err)
		}
		if len(cells) < 2 {
			line, _ := r.FieldPos(0)
			return nil, fmt.Errorf("line %d: one column: expected code and name", line)
		}
		if code := withStops(cells[0]); code != "" {
			list = append(list, regionRow{code, strings.TrimSpace(cells[1])})
		}
	}
	return list, atLeastOne(list)
}

// separator returns what parts the columns: the one that the first line has most.
func separator(text string) rune {
	first, _, _ := strings.Cut(text, "\n")
	best := ','
	for _, c := range "\t;," {
		if strings.Count(first, string(c)) > strings.Count(first, string(best)) {
			best = c
		}
	}
	return best
}

// values are the first two strings of a row in an INSERT statement.
var values = regexp.MustCompile(`\(\s*'([0-9.]+)'\s*,\s*'((?:[^'\\]|''|\\.)*)'`)

func readDump(text string) ([]regionRow, error) {
	var list []regionRow
	for _, m := range values.FindAllStringSubmatch(text, -1) {
		if code := withStops(m[1]); code != "" {
			list = append(list, regionRow{code, strings.NewReplacer("''", "'", `\'`, "'").Replace(m[2])})
		}
	}
	return list, atLeastOne(list)
}

func atLeastOne(list []regionRow) error {
	if len(list) == 0 {
		return fmt.Errorf("no region: expected rows that begin with a code such as 63.10 and a name")
	}
	return nil
}

func bareCode(code string) string { return strings.ReplaceAll(code, ".", "") }

// withStops writes a code with its stops: 63.10.01.2001; "" if it is none, as the
// words of a header.
func withStops(code string) string {
	bare := bareCode(strings.TrimSpace(code))
	if strings.Trim(bare, "0123456789") != "" {
		return ""
	}
	switch len(bare) {
	case 2:
		return bare
	case 4:
		return bare[:2] + "." + bare[2:]
	case 6:
		return bare[:2] + "." + bare[2:4] + "." + bare[4:]
	case 10:
		return bare[:2] + "." + bare[2:4] + "." + bare[4:6] + "." + bare[6:]
	}
	return ""
}

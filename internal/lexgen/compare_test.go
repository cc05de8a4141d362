package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// ownData writes the data files of a few regions and returns their folder.
func ownData(t *testing.T) string {
	t.Helper()
	data := t.TempDir()
	for name, text := range map[string]string{
		"regions.tsv": "code\tname\tvalid_to\n63\tKalimantan Selatan\t\n63.09\tTabalong\t\n63.10\tTanah Bumbu\t\n63.99\tKotabaru Lama\t2002\n",
		"districts.tsv": "code\tname\n63.10.01\tBatulicin\n63.10.02\tKusan Hilir\n63.10.03\tSungai Loban\n" +
			"63.10.04\tSatui\n",
		"villages.tsv": "code\tname\n63.10.01.2001\tSungai Danau\n",
	} {
		require.NoError(t, os.WriteFile(filepath.Join(data, name), []byte(text), 0o644))
	}
	return data
}

// differences writes a list to a file and compares the data with it.
func differences(t *testing.T, data, list string) (string, error) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "list")
	require.NoError(t, os.WriteFile(path, []byte(list), 0o644))
	var out strings.Builder
	err := compareRegions(&out, data, path)
	return out.String(), err
}

func TestCompareRegions(t *testing.T) {
	const want = "renamed\t63.10.03\tSungai Loban\tAngsana Baru\n" +
		"moved\t63.10.02\t63.11.01\tKUSAN  HILIR\n" +
		"new\t63.10.05\tTeluk 'Kepayang\n" +
		"gone\t63.10.04\tSatui\n" +
		"district: 4 here, 4 in the list: 1 new, 1 gone, 1 moved, 1 renamed\n"
	for name, list := range map[string]string{
		"tabs": "kode\tnama\n631001\tKec. Batulicin\n63.11.01\tKUSAN  HILIR\n63.10.03\tAngsana Baru\n63.10.05\tTeluk 'Kepayang\n",
		"byte order mark, semicolons, quotes": "\uFEFFkode;nama;luas\n\"63.10.01\";Batulicin;12,5\n63.11.01;\"KUSAN  HILIR\"\n" +
			"63.10.03;Angsana Baru\n63.10.05;Teluk 'Kepayang;1\n",
		"dump": "INSERT INTO `wilayah` (`kode`, `nama`) VALUES\n('63.10.01','Batulicin'),\n('63.11.01','KUSAN  HILIR'),\n" +
			"('63.10.03', 'Angsana Baru'),('63.10.05','Teluk ''Kepayang');\n",
	} {
		have, err := differences(t, ownData(t), list)
		assert.NoError(t, err, name)
		assert.Equal(t, want, have, name)
	}
}

func TestCompareRegionsLevels(t *testing.T) {
	have, err := differences(t, ownData(t), "63,PROVINSI KALIMANTAN SELATAN\n63.09,Kab. Tabalong\n63.10,Kabupaten Tanah Bumbu\n6310012001,Desa Sungai Danau\n")
	assert.NoError(t, err)
	assert.Equal(t, "province: 1 here, 1 in the list: 0 new, 0 gone, 0 moved, 0 renamed\n"+
		"regency or city: 2 here, 2 in the list: 0 new, 0 gone, 0 moved, 0 renamed\n"+
		"village: 1 here, 1 in the list: 0 new, 0 gone, 0 moved, 0 renamed\n", have)
}

func TestCompareRegionsFaults(t *testing.T) {
	for list, want := range map[string]string{
		"":                             "no region",
		"nama;kode\nBatulicin;63.10\n": "no region",
		"63.10,Tanah Bumbu\n63.11\n":   "line 2: one column: expected code and name",
		"INSERT INTO wilayah VALUES;":  "no region",
	} {
		_, err := differences(t, ownData(t), list)
		assert.ErrorContains(t, err, want, list)
	}
	assert.ErrorIs(t, compareRegions(&strings.Builder{}, ownData(t), "none.csv"), os.ErrNotExist)
	_, err := differences(t, t.TempDir(), "63,Kalimantan Selatan")
	assert.ErrorIs(t, err, os.ErrNotExist)
}

package extract_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/warta-nlp/warta/extract"
)

func TestRegionLists(t *testing.T) {
	x := newExtractor(t, extract.WithLabels(extract.GPE), extract.WithoutModel())
	for text, want := range map[string][]string{
		"Banjir di Kecamatan Satui, Angsana dan Kuranji surut.":                             {"63.10.04", "63.10.09", "63.10.10"},
		"Banjir di Kecamatan Pacet, Cianjur, surut.":                                        {"32.03.10", "32.03"},
		"Banjir di Kecamatan Karanganyar, Kebumen.":                                         {"33.05.20", "33.05"},
		"Banjir di Kecamatan Karanganyar, Kebumen, dan Gombong, Kabupaten Kebumen.":         {"33.05.20", "33.05.12", "33.05.19", "33.05"},
		"Usulan datang dari Kecamatan Satui (612 ha), Angsana (455,5 ha) dan Kuranji (3).":  {"63.10.04", "63.10.09", "63.10.10"},
		"Usulan datang dari Kecamatan Satui (612 ha, Angsana (455,5 ha), Kuranji dan lain.": {"63.10.04"},
		"Usulan datang dari Kecamatan Satui (baru), Angsana.":                               {"63.10.04"},
	} {
		var have []string
		for _, e := range x.Extract(extract.Source{Text: text}).Entities {
			p, _ := e.Value.(extract.Place)
			have = append(have, p.Code)
		}
		assert.Equal(t, want, have, text)
	}
}

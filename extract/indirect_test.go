package extract_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestReported(t *testing.T) {
	for _, c := range []struct {
		name, text        string
		clause, full, cue string // no clause: nothing is reported
	}{
		{"bahwa", "{PERSON|Budi Hartono} menyampaikan bahwa sungai itu harus dijaga bersama.", "sungai itu harus dijaga bersama", "Budi Hartono", "menyampaikan"},
		{"comma", "{PERSON|Budi Hartono} mengatakan, sungai itu harus dijaga bersama.", "sungai itu harus dijaga bersama", "Budi Hartono", "mengatakan"},
		{"nothing between", "{POSITION|Bupati} {PERSON|Budi Hartono} juga menegaskan pentingnya menjaga sungai itu.", "pentingnya menjaga sungai itu", "Budi Hartono", "menegaskan"},
		{"agar", "{PERSON|Budi Hartono} mengimbau agar sungai itu dijaga bersama.", "agar sungai itu dijaga bersama", "Budi Hartono", "mengimbau"},
		{"menurut", "Menurut {PERSON|Budi Hartono}, sungai itu harus dijaga bersama.", "sungai itu harus dijaga bersama", "Budi Hartono", "Menurut"},
		{"menurutnya", "{PERSON|Budi Hartono} menemui warga. Menurutnya, sungai itu harus dijaga bersama.", "sungai itu harus dijaga bersama", "Budi Hartono", "Menurutnya"},
		{"pronoun", "{PERSON|Budi Hartono} menemui warga. Ia menambahkan, sungai itu harus dijaga bersama.", "sungai itu harus dijaga bersama", "Budi Hartono", "menambahkan"},
		{"passive", "Dikatakan {PERSON|Budi Hartono}, sungai itu harus dijaga bersama.", "sungai itu harus dijaga bersama", "Budi Hartono", "Dikatakan"},
		{"passive, enclitic", "{PERSON|Budi Hartono} menemui warga. Lebih lanjut dikatakannya, sungai itu harus dijaga bersama.", "sungai itu harus dijaga bersama", "Budi Hartono", "dikatakannya"},
		{"said at the end", "Sungai itu harus dijaga bersama, kata {PERSON|Budi Hartono}.", "Sungai itu harus dijaga bersama", "Budi Hartono", "kata"},
		{"said behind a connective", "Oleh karena itu, kata {PERSON|Budi Hartono}, sungai itu harus dijaga bersama.", "sungai itu harus dijaga bersama", "Budi Hartono", "kata"},
		{"said in the middle", "Sungai yang lebar dan dalam itu, kata {PERSON|Budi Hartono}, harus dijaga.", "Sungai yang lebar dan dalam itu, kata Budi Hartono, harus dijaga", "Budi Hartono", "kata"},
		{"said behind the subject", "Sungai itu, kata {PERSON|Budi Hartono}, harus dijaga.", "Sungai itu, kata Budi Hartono, harus dijaga", "Budi Hartono", "kata"},
		{"menurut with a pronoun, no comma", "{PERSON|Budi Hartono} menemui warga. Menurut dia sungai itu harus dijaga.", "sungai itu harus dijaga", "Budi Hartono", "Menurut"},
		{"menurutnya, no comma", "{PERSON|Budi Hartono} menemui warga. Menurutnya sungai itu harus dijaga.", "sungai itu harus dijaga", "Budi Hartono", "Menurutnya"},
		{"number first", "{PERSON|Budi Hartono} menyebut {QUANTITY|40 rumah} warga terendam.", "40 rumah warga terendam", "Budi Hartono", "menyebut"},
		{"three words", "{PERSON|Budi Hartono} menilai sungai itu kotor.", "sungai itu kotor", "Budi Hartono", "menilai"},
		{"another's office before the verb", "{PERSON|Budi Hartono} yang hadir mewakili {POSITION|Bupati} berpesan agar sungai itu dijaga.", "agar sungai itu dijaga", "Budi Hartono", "berpesan"},
		{"own office before the verb", "{PERSON|Budi Hartono} selaku {POSITION|Ketua Panitia} menyampaikan bahwa sungai itu harus dijaga.", "sungai itu harus dijaga", "Budi Hartono", "menyampaikan"},
		{"glued credit", "{PERSON|Budi Hartono} mengatakan sungai itu harus dijaga.(Humas)", "sungai itu harus dijaga", "Budi Hartono", "mengatakan"},
		{"bracket of the clause", "{PERSON|Budi Hartono} mengatakan sungai itu harus dijaga (dan dibersihkan).", "sungai itu harus dijaga (dan dibersihkan)", "Budi Hartono", "mengatakan"},
		{"a thing only", "{PERSON|Budi Hartono} menyebut tiga kendala besar yang dihadapi warga.", "", "", ""},
		{"a list", "{PERSON|Budi Hartono} merinci kerugian warga: rumah rusak, ternak mati.", "", "", ""},
		{"agent in another's clause", "Majelis hakim yang diketuai {PERSON|Budi Hartono} menyatakan sungai itu harus dijaga.", "", "", ""},
		{"quotation hidden behind its mark", "{PERSON|Budi Hartono} mengatakan sungai itu harus dijaga. ”Kalau tidak, kita semua rugi,” katanya.", "sungai itu harus dijaga", "Budi Hartono", "mengatakan"},
		{"quotation hidden behind two marks", "{PERSON|Budi Hartono} mengatakan sungai itu harus dijaga. ’’Kalau tidak, kita semua rugi,’’ katanya.", "sungai itu harus dijaga", "Budi Hartono", "mengatakan"},
		{"object", "{PERSON|Budi Hartono} menyampaikan apresiasi kepada seluruh warga desa itu.", "", "", ""},
		{"action", "{PERSON|Budi Hartono} mengapresiasi kemenangan tim dari desa itu.", "", "", ""},
		{"nobody speaks", "Warga desa itu mengatakan bahwa sungai itu harus dijaga.", "", "", ""},
		{"direct quotation beside it", "{PERSON|Budi Hartono} mengatakan, “Sungai itu harus dijaga bersama.”", "", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			var clause, full, cue string
			for _, q := range linked(t, c.text).Quotes() {
				if q.Indirect {
					clause, full, cue = q.Text, q.Full, q.Cue
				}
			}
			assert.Equal(t, []string{c.clause, c.full, c.cue}, []string{clause, full, cue})
		})
	}
}

package extract_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/warta-nlp/warta/extract"
)

// TestFullNames gives the full form of each name of a text, in order.
func TestFullNames(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"part of a name", "{PERSON|Zairullah Azhar} hadir. {PERSON|Zairullah} pulang.", []string{"Zairullah Azhar", "Zairullah Azhar"}},
		{"part before the whole", "{PERSON|Romi} hadir. {PERSON|Romi Hariyanto} pulang.", []string{"Romi Hariyanto", "Romi Hariyanto"}},
		{"initial", "{PERSON|Muhammad Rusli} hadir. {PERSON|M. Rusli} pulang.", []string{"Muhammad Rusli", "Muhammad Rusli"}},
		{"initials glued", "{PERSON|M.Asnawi} hadir. {PERSON|Asnawi} pulang.", []string{"M.Asnawi", "M.Asnawi"}},
		{"namesakes", "{PERSON|Budi Utomo} hadir. {PERSON|Budi} pulang. {PERSON|Budi Santosa} tiba. {PERSON|Budi} duduk.",
			[]string{"Budi Utomo", "Budi Utomo", "Budi Santosa", "Budi Santosa"}},
		{"old spelling", "{PERSON|Soeharto Wirya} hadir. {PERSON|Suharto} pulang.", []string{"Soeharto Wirya", "Soeharto Wirya"}},
		{"spelt two ways, the usual one", "{PERSON|Robby Nahliyansyah} hadir. {PERSON|Robby Nahliansyah} pulang. {PERSON|Robby Nahliansyah} tidur.",
			[]string{"Robby Nahliansyah", "Robby Nahliansyah", "Robby Nahliansyah"}},
		{"nothing but what is folded away", "{PERSON|Chh} hadir. {PERSON|Chh Ch H} pulang.", []string{"Chh Ch H", "Chh Ch H"}},
		{"doubled letters", "{PERSON|Abdurrahman Wahid} hadir. {PERSON|Abdurahman} pulang.", []string{"Abdurrahman Wahid", "Abdurrahman Wahid"}},
		{"mistyped", "{PERSON|Soedarmo Adi} hadir. {PERSON|Sodarmo} pulang.", []string{"Soedarmo Adi", "Soedarmo Adi"}},
		{"short names stay apart", "{PERSON|Andi Rahman} hadir. {PERSON|Ande} pulang.", []string{"Andi Rahman", "Ande"}},
		{"clipped", "{PERSON|Sandiaga Uno} hadir. {PERSON|Sandi} pulang.", []string{"Sandiaga Uno", "Sandiaga Uno"}},
		{"clipped at its front", "{PERSON|Suharsono} hadir. {PERSON|Harsono} pulang.", []string{"Suharsono", "Suharsono"}},
		{"clipped among others", "{PERSON|Uray Fadlansyah} hadir. {PERSON|Uray Fadlan} pulang.", []string{"Uray Fadlansyah", "Uray Fadlansyah"}},
		{"clipped, two could be meant", "{PERSON|Sandiaga Uno} dan {PERSON|Sandiyani Putri} hadir. {PERSON|Sandi} pulang.", []string{"Sandiaga Uno", "Sandiyani Putri", "Sandi"}},
		{"initials as a name", "{PERSON|Suhardi Duka} hadir. {PERSON|SDK} pulang.", []string{"Suhardi Duka", "Suhardi Duka"}},
		{"blend", "{PERSON|Ahmad Heryawan} hadir. {PERSON|Aher} pulang.", []string{"Ahmad Heryawan", "Ahmad Heryawan"}},
		{"nickname", "{PERSON|Basuki Wijaya} yang akrab disapa {PERSON|Abas} hadir. {PERSON|Abas} pulang.", []string{"Basuki Wijaya", "Basuki Wijaya", "Basuki Wijaya"}},
		{"nickname in brackets", "{PERSON|Basuki Wijaya} ({PERSON|Ombas}) hadir. {PERSON|Ombas} pulang.", []string{"Basuki Wijaya", "Basuki Wijaya", "Basuki Wijaya"}},
		{"nickname with atau", "{PERSON|Basuki Wijaya} atau {PERSON|Ombas} hadir.", []string{"Basuki Wijaya", "Basuki Wijaya"}},
		{"nickname of an office", "{POSITION|Bupati {GPE|Kotabaru}} {PERSON|Budi Hartono} hadir. {PERSON|Ombud}, sapaan akrab {POSITION|Bupati {GPE|Kotabaru}}, berpesan.",
			[]string{"Budi Hartono", "Budi Hartono"}},
		{"office with its nickname", "{POSITION|Wabup} {PERSON|Uray Fadlansyah} hadir. {POSITION|Wabup} yang akrab disapa {PERSON|Along} itu pulang.", []string{"Uray Fadlansyah", "Uray Fadlansyah"}},
		{"nickname of the one spoken of", "{PERSON|Basuki Wijaya} mengatakan air naik. Menurut pria yang kerap dipanggil {PERSON|Ombas} itu, hujan deras.", []string{"Basuki Wijaya", "Basuki Wijaya"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, e := range linked(t, c.text).Entities {
				if e.Label == extract.Person {
					got = append(got, e.Norm())
				}
			}
			assert.Equal(t, c.want, got)
		})
	}
}

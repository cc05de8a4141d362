package amount_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/warta-nlp/warta/extract/amount"
	"github.com/warta-nlp/warta/extract/token"
)

// hostile returns texts of n repetitions that a scanner could trip over.
func hostile(n int) map[string]string {
	repeat := func(s string) string { return strings.Repeat(s, n) }
	return map[string]string{
		"digits":     repeat("9"),
		"groups":     "Rp " + repeat("344. "),
		"commas":     "Rp 1" + repeat(",000"),
		"numbers":    repeat("12 "),
		"ranges":     repeat("1-2-"),
		"scales":     repeat("juta "),
		"tens":       repeat("puluh "),
		"ones":       repeat("satu "),
		"signs":      repeat("Rp "),
		"dollars":    repeat("$"),
		"brackets":   repeat("12 ("),
		"acronyms":   repeat("12 a b c d (abcd) "),
		"initials":   repeat("12 aaaa aaaa aaaa aaaa aaaa (aaaaaaaaaaab) "),
		"relational": "12 " + repeat("kepala "),
		"slashes":    "12 desa" + repeat("/desa"),
		"minus":      repeat("minus "),
		"percent":    repeat("% "),
		"by":         repeat("2x"),
		"spelled":    repeat("2 (dua) "),
		"invalid":    repeat("\xff5 \x00orang "),
		"sentences":  repeat("Satu Dua 3 Empat. "),
		"lines":      repeat("1\n"),
		"paragraphs": repeat("1 orang\n\n"),
	}
}

// BenchmarkHostile: the time for a byte must not grow with the text.
func BenchmarkHostile(b *testing.B) {
	for _, n := range []int{1 << 10, 1 << 16} {
		for name, text := range hostile(n) {
			b.Run(fmt.Sprintf("%s/%d", name, n), func(b *testing.B) {
				b.SetBytes(int64(len(text)))
				for range b.N {
					amount.Find(text)
				}
			})
		}
	}
}

const press = "Pemerintah kabupaten menyiapkan anggaran Rp 2,5 miliar untuk 17 SKPD pada tahun depan, naik 12,5 persen. " +
	"Bupati mengatakan, dana itu dibagikan kepada 1.250 keluarga di tiga kecamatan secara bertahap selama enam bulan. " +
	"Kegiatan dibuka di pendopo dan dihadiri camat, lurah, serta tokoh masyarakat setempat. "

func BenchmarkAppend(b *testing.B) {
	text := strings.Repeat(press, 100)
	toks := token.Append(nil, text)
	in := amount.Input{Text: text, Tokens: toks, Sentences: token.AppendSentences(nil, text, toks)}
	var dst []amount.Mention
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for range b.N {
		dst = amount.Append(dst[:0], in)
	}
}

func BenchmarkFind(b *testing.B) {
	text := strings.Repeat(press, 100)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for range b.N {
		amount.Find(text)
	}
}

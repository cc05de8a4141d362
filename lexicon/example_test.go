package lexicon_test

import (
	"fmt"
	"log"
	"testing/fstest"

	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/lexicon"
)

func Example() {
	lex := lexicon.Default()
	region, _ := lex.Region("63.10")
	fmt.Println(region.FullName(), region.Level)
	for _, c := range lex.Resolve("Bandung", lexicon.Context{Office: "bupati"}) {
		fmt.Println(c.Region.Code, c.Region.FullName())
	}
	// Output:
	// Kabupaten Tanah Bumbu regency
	// 32.04 Kabupaten Bandung
	// 32.73 Kota Bandung
}

func ExampleLexicon_Match() {
	lex := lexicon.Default()
	text := "Rapat dibuka Bupati Tanah\nBumbu di Batulicin."
	toks := token.Append(nil, text)
	words := lex.Words(nil, text, toks)
	for _, m := range lex.Match(nil, text, toks, words) {
		switch k := m.Entry.Kind(); k {
		case lexicon.Office, lexicon.KindRegion, lexicon.RegionName:
			fmt.Println(toks[m.First].Start, k, m.Entry.Form(), m.Entry.ID())
		}
	}
	// Output:
	// 13 offices Bupati bupati
	// 20 regions Tanah Bumbu 63.10
	// 35 region_names Batulicin 63.10
}

// The name of a district or village is looked for where something calls for it.
func ExampleLexicon_MatchRegion() {
	lex := lexicon.Default()
	text := "Kecamatan Kusan Hilir"
	toks := token.Append(nil, text)
	words := lex.Words(nil, text, toks)
	m, ok := lex.MatchRegion(text, toks, words, 1, lexicon.LevelDistrict)
	fmt.Println(m.Entry.Form(), m.Last, ok)
	// Output: Kusan Hilir 3 true
}

func ExampleLexicon_Resolve() {
	lex := lexicon.Default()
	ctx := lexicon.Context{Type: lexicon.LevelDistrict, Parent: "63.10"}
	region, sure := lexicon.Best(lex.Resolve("Simpang Empat", ctx))
	fmt.Println(region.Code, region.FullName(), sure)
	// Output: 63.10.06 Kecamatan Simpang Empat true
}

func ExampleLexicon_Children() {
	n := 0
	for region := range lexicon.Default().Children("34") {
		fmt.Print(region.FullName(), "; ")
		n++
	}
	fmt.Println(n)
	// Output: Kabupaten Kulon Progo; Kabupaten Bantul; Kabupaten Gunungkidul; Kabupaten Sleman; Kota Yogyakarta; 5
}

// A town adds an agency of its own with its acronym, and a nickname.
func ExampleLexicon_With() {
	lex, err := lexicon.Default().With(
		lexicon.AcronymEntry{Short: "DPUTRP", Long: "Dinas Pekerjaan Umum Tata Ruang dan Permukiman", Label: "ORG"}.Row(),
		lexicon.Row{Kind: lexicon.RegionName, Cells: map[string]string{"form": "Kota Bersinar", "kind": "nickname", "codes": "63.10"}},
	)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(lex.Acronym("dputrp")[0].Long)
	fmt.Println(lex.Resolve("Kota Bersinar", lexicon.Context{})[0].Region.FullName())
	fmt.Println(len(lexicon.Default().Acronym("DPUTRP")))
	// Output:
	// Dinas Pekerjaan Umum Tata Ruang dan Permukiman
	// Kabupaten Tanah Bumbu
	// 0
}

// A faulty row is named by file, line and column.
func ExampleLoad() {
	files := fstest.MapFS{
		"offices.tsv": {Data: []byte("form\tid\tfollows\nKepala UPT\tkepala_upt\tunit\n")},
		"cues.tsv":    {Data: []byte("form\tkind\n\tdirect\n")},
	}
	_, err := lexicon.Load(files)
	fmt.Println(err)

	delete(files, "cues.tsv")
	rows, err := lexicon.Load(files)
	fmt.Println(len(rows), err)
	// Output:
	// lexicon: cues.tsv:2: column form: "": expected some text on one line
	// 1 <nil>
}

func ExampleLexicon_Without() {
	lex, err := lexicon.Default().Without(lexicon.RegionName, "Tanbu")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(len(lexicon.Default().Regions("Tanbu")), len(lex.Regions("Tanbu")))
	// Output: 1 0
}

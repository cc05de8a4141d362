package law_test

import (
	"fmt"
	"time"

	"github.com/warta-nlp/warta/extract/law"
	"github.com/warta-nlp/warta/extract/token"
)

func Example() {
	article := `Dewan mengesahkan Perda Nomor 5 Tahun 2024 tentang Pasar Rakyat. Perda tersebut ` +
		`merujuk Pasal 65 ayat (1) UU No. 23/2014.`
	for _, m := range law.Find(article, law.Options{Region: "63.10"}) {
		span := m.EntitySpan()
		fmt.Println(m.Kind, "|", article[span.Start:span.End], "|", m.EntityID())
	}
	// Output:
	// ref | Perda Nomor 5 Tahun 2024 tentang Pasar Rakyat | /akn/id-6310/act/perda/2024/5
	// anaphor | Perda tersebut | /akn/id-6310/act/perda/2024/5
	// article | Pasal 65 ayat (1) UU No. 23/2014 | /akn/id/act/uu/2014/23/~art_65__para_1
}

func ExampleFind() {
	text := "Tunjangan dibayar menurut PMK Nomor 190/PMK.07/2021 dan Permendagri 77/2020."
	for _, m := range law.Find(text, law.Options{}) {
		fmt.Println(m.Type, m.Number, m.Year, m.NumberRaw)
	}
	// Output:
	// permenkeu 190 2021 190/PMK.07/2021
	// permendagri 77 2020 77/2020
}

func ExampleAppend() {
	text := "Keterbukaan itu amanat UU KIP."
	toks := token.Append(nil, text)
	for _, m := range law.Append(nil, law.Input{Text: text, Tokens: toks}) {
		fmt.Println(m.Kind, m.ID)
	}
	// Output:
	// named /akn/id/act/uu/2008/14
}

func ExampleParse() {
	id, err := law.Parse("UU No. 23/2014")
	fmt.Println(id, err)
	fmt.Println(id.URL())
	_, err = law.Parse("Bupati Tanah Bumbu")
	fmt.Println(err)
	// Output:
	// /akn/id/act/uu/2014/23 <nil>
	// https://pasal.id/peraturan/uu/uu-23-2014
	// law: not one law citation: "Bupati Tanah Bumbu": no law is named
}

func ExampleParseWith() {
	for _, year := range []int{2021, 2024} {
		id, _ := law.ParseWith("UU Cipta Kerja", law.Options{Date: time.Date(year, 6, 1, 0, 0, 0, 0, time.UTC)})
		fmt.Println(year, id)
	}
	// Output:
	// 2021 /akn/id/act/uu/2020/11
	// 2024 /akn/id/act/uu/2023/6
}

func ExampleParseID() {
	id, err := law.ParseID("/akn/id-6310/act/perda/2023/6/~art_5__para_1")
	fmt.Println(id.Place, id.Type, id.From.Article, err)
	_, err = law.ParseID("/akn/id/act/uu/14/23")
	fmt.Println(err)
	// Output:
	// 6310 perda 5 <nil>
	// law: not a law identifier: "/akn/id/act/uu/14/23": bad year
}

func ExampleID_Format() {
	id, _ := law.Parse("pasal 5 ayat 1 perda kabupaten tanah bumbu no 6 th 2023")
	fmt.Println(id.Format(law.Long))
	fmt.Println(id.Format(law.Short))
	fmt.Println(id.Format(law.Slash))
	// Output:
	// Pasal 5 ayat (1) Peraturan Daerah Kabupaten Tanah Bumbu Nomor 6 Tahun 2023
	// Pasal 5 ayat (1) Perda Kabupaten Tanah Bumbu Nomor 6 Tahun 2023
	// Pasal 5 ayat (1) Perda Kabupaten Tanah Bumbu 6/2023
}

func ExampleID_Slug() {
	for _, s := range []string{"UU 23/2014", "Perda Kabupaten Kendal Nomor 10 Tahun 2025", "Perda Nomor 10 Tahun 2025"} {
		id, _ := law.Parse(s)
		fmt.Printf("%q\n", id.Slug())
	}
	// Output:
	// "uu-no-23-tahun-2014"
	// "perda-kabupaten-kendal-no-10-tahun-2025"
	// ""
}

func ExampleMention_IDs() {
	found := law.Find("Pelaku dijerat Pasal 14 dan 15 UU Nomor 1 Tahun 1946.", law.Options{})
	for _, id := range found[0].IDs() {
		fmt.Println(id)
	}
	// Output:
	// /akn/id/act/uu/1946/1/~art_14
	// /akn/id/act/uu/1946/1/~art_15
}

package score_test

import (
	"fmt"
	"os"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/score"
)

func ExampleCompare() {
	gold := &extract.Record{ID: "rapat", Text: "Andi Noor hadir pada Senin (9/12/2024).", Entities: []extract.EntityRecord{
		{Label: extract.Person, Start: 0, End: 9, Text: "Andi Noor"},
		{Label: extract.Date, Start: 21, End: 38, Text: "Senin (9/12/2024)", Norm: "2024-12-09"},
	}}
	pred := &extract.Record{ID: "rapat", Text: gold.Text, Entities: []extract.EntityRecord{
		{Label: extract.Person, Start: 0, End: 4, Text: "Andi"},
		{Label: extract.Date, Start: 21, End: 38, Text: "Senin (9/12/2024)", Norm: "2024-12-09"},
	}}
	report := score.Compare([]*extract.Record{gold}, []*extract.Record{pred}, score.Options{})
	fmt.Println(report.Micro.Precision, report.Micro.Recall, report.Micro.F1)
	// Output:
	// 0.5 0.5 0.5
}

func ExampleReport_Row() {
	report := score.Compare(nil, nil, score.Options{})
	row, _ := report.Row("PERSON")
	fmt.Println(row.Name, row.Gold, row.Pred)
	// Output:
	// PERSON 0 0
}

func ExampleReport_WriteTo() {
	gold := &extract.Record{ID: "rapat", Quotes: []extract.QuoteRecord{{Start: 1, End: 20, Speaker: "Andi Noor"}}}
	pred := &extract.Record{ID: "rapat", Quotes: []extract.QuoteRecord{{Start: 1, End: 20, Speaker: "Andi"}}}
	report := score.Compare([]*extract.Record{gold}, []*extract.Record{pred}, score.Options{})
	if _, err := report.WriteTo(os.Stdout); err != nil {
		fmt.Println(err)
	}
	// Output:
	// label      gold   pred      P      R     F1 partial   type  value
	// QUOTE         1      1  1.000  1.000  1.000       -      -  1.000
	// MICRO         0      0  1.000  1.000  1.000       -      -      -
	// TYPE          0      0  1.000  1.000  1.000       -      -      -
	// SPAN          0      0  1.000  1.000  1.000       -      -      -
	// macro F1 0.000, articles 1
}

func ExampleNewDifference() {
	const text = "Bupati Agam membuka rapat TKKSD di Lubuk Basung pada Senin (9/12/2024)."
	label := func(l extract.Label, start, end int, norm string) extract.EntityRecord {
		return extract.EntityRecord{Label: l, Start: start, End: end, Text: text[start:end], Norm: norm}
	}
	article := func(e ...extract.EntityRecord) []*extract.Record {
		return []*extract.Record{{ID: "rapat", Text: text, Entities: e}}
	}
	gold := article(label(extract.Org, 26, 31, ""), label(extract.GPE, 35, 47, ""), label(extract.Date, 53, 70, "2024-12-09"))
	before := article(label(extract.GPE, 35, 47, ""), label(extract.Date, 53, 70, "2024-12-08"))
	after := article(label(extract.Org, 26, 31, ""), label(extract.Fac, 35, 47, ""), label(extract.Date, 53, 70, "2024-12-09"))

	if _, err := score.NewDifference(gold, before, after, score.Options{}).WriteTo(os.Stdout); err != nil {
		fmt.Println(err)
	}
	// Output:
	// ORG      F1 0.000 to 1.000, +1.000
	// GPE      F1 1.000 to 0.000, -1.000
	// FAC      F1 1.000 to 0.000, -1.000
	// MICRO    F1 0.800 to 0.667, -0.133
	// gains 2, losses 2; articles better 0, worse 0, of 1
	//
	// rapat
	//   + ORG      missed    Bupati Agam membuka rapat [TKKSD] di Lubuk Basung pada Senin …
	//   + DATE     value     … TKKSD di Lubuk Basung pada [Senin (9/12/2024)].  (2024-12-08, not 2024-12-09)
	//   - GPE      missed    … Agam membuka rapat TKKSD di [Lubuk Basung] pada Senin (9/12/2024).
	//   - FAC      spurious  … Agam membuka rapat TKKSD di [Lubuk Basung] pada Senin (9/12/2024).
}

func ExampleConfusion_WriteTo() {
	gold := &extract.Record{ID: "rapat", Entities: []extract.EntityRecord{
		{Label: extract.Org, Start: 0, End: 5}, {Label: extract.GPE, Start: 10, End: 15}, {Label: extract.Person, Start: 20, End: 30},
	}}
	pred := &extract.Record{ID: "rapat", Entities: []extract.EntityRecord{
		{Label: extract.GPE, Start: 0, End: 5}, {Label: extract.GPE, Start: 10, End: 12}, {Label: extract.Event, Start: 40, End: 50},
	}}
	report := score.Compare([]*extract.Record{gold}, []*extract.Record{pred}, score.Options{})
	if _, err := report.Confusion.WriteTo(os.Stdout); err != nil {
		fmt.Println(err)
	}
	// Output:
	// labelled as  PERSON  ORG  GPE  EVENT  missed
	//        PERSON       .    .    .      .       1
	//           ORG       .    .    1      .       .
	//           GPE       .    .    1      .       .
	//         EVENT       .    .    .      .       .
	//      spurious       .    .    .      1       .
}

func ExampleReport_WriteMistakes() {
	gold := &extract.Record{ID: "rapat", Acronyms: []extract.AcronymRecord{{Short: "TPK", Long: "Tim Pendamping Keluarga"}}}
	report := score.Compare([]*extract.Record{gold}, nil, score.Options{})
	if err := report.WriteMistakes(os.Stdout, "ACRONYM"); err != nil {
		fmt.Println(err)
	}
	// Output:
	// ACRONYM	rapat	missed	0	TPK	tim pendamping keluarga
}

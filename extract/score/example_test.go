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
	report.Rows = report.Rows[13:] // links and quotations only
	if _, err := report.WriteTo(os.Stdout); err != nil {
		fmt.Println(err)
	}
	// Output:
	// label      gold   pred      P      R     F1 partial  value
	// ACRONYM       0      0  1.000  1.000  1.000       -      -
	// HOLDER        0      0  1.000  1.000  1.000       -      -
	// QUOTE         1      1  1.000  1.000  1.000       -  1.000
	// CHAIN         0      0  1.000  1.000  1.000       -      -
	// RELATION      0      0  1.000  1.000  1.000       -      -
	// INDIRECT      0      0  1.000  1.000  1.000       -      -
	// MICRO         0      0  1.000  1.000  1.000       -      -
	// SPAN          0      0  1.000  1.000  1.000       -      -
	// macro F1 0.000, articles 1
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

package format_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/format"
)

var meeting = &extract.Record{
	ID: "rapat", Text: "Rapat – Andi Noor hadir pada Senin (9/12/2024).",
	Entities: []extract.EntityRecord{
		{Label: extract.Person, Start: 10, End: 19, Text: "Andi Noor"},
		{Label: extract.Date, Start: 31, End: 48, Text: "Senin (9/12/2024)", Norm: "2024-12-09"},
	},
}

func ExampleNew() {
	for _, name := range []string{"jsonl", "table", "csv"} {
		w, err := format.New(name, os.Stdout, extract.Runes)
		if err != nil {
			fmt.Println(err)
			return
		}
		if err := w.Write(meeting); err != nil {
			fmt.Println(err)
		}
	}
	// Output:
	// {"id":"rapat","offsets":"rune","text":"Rapat – Andi Noor hadir pada Senin (9/12/2024).","entities":[{"label":"PERSON","start":8,"end":17,"text":"Andi Noor"},{"label":"DATE","start":29,"end":46,"text":"Senin (9/12/2024)","norm":"2024-12-09"}]}
	// rapat
	// PERSON   8  17  Andi Noor
	// DATE    29  46  Senin (9/12/2024)  2024-12-09
	// id,label,start,end,text,value,sentence
	// rapat,PERSON,8,17,Andi Noor,,Rapat – Andi Noor hadir pada Senin (9/12/2024).
	// rapat,DATE,29,46,Senin (9/12/2024),2024-12-09,Rapat – Andi Noor hadir pada Senin (9/12/2024).
}

func ExampleRead() {
	in := strings.NewReader(`{"id":"a","text":"Rapat."}
{"id":"b","text":7}
{"id":"c","text":"Rapat lagi."}
`)
	for r, err := range format.Read(in, "rapat.jsonl") {
		var bad *format.Error
		if errors.As(err, &bad) {
			fmt.Println("line", bad.Line, "is bad:", err)
			continue
		}
		fmt.Println(r.ID, r.Text)
	}
	// Output:
	// a Rapat.
	// line 2 is bad: rapat.jsonl:2: column 18: member "text" is of type number, want string
	// c Rapat lagi.
}

func ExampleConvert() {
	r, err := format.Convert(meeting, extract.Runes)
	if err != nil {
		fmt.Println(err)
		return
	}
	e := r.Entities[0]
	fmt.Println(string([]rune(r.Text)[e.Start:e.End]))
	// Output:
	// Andi Noor
}

func ExampleCheck() {
	r := &extract.Record{ID: "rapat", Text: "Andi Noor hadir.", Entities: []extract.EntityRecord{
		{Label: extract.Person, Start: 1, End: 9, Text: "Andi Noor"},
	}}
	fmt.Println(format.Check(r))
	// Output:
	// format: document "rapat": entity 0: text is "Andi Noor", but bytes 1 to 9 are "ndi Noor"
}

// Lines reads JSON Lines of any shape, here two members only.
func ExampleLines() {
	in := strings.NewReader(`{"id":"a","text":"Rapat.","entities":"not asked for"}`)
	type article struct{ ID, Text string }
	for a, err := range format.Lines[article](in, "rapat.jsonl") {
		fmt.Println(a.ID, a.Text, err)
	}
	// Output:
	// a Rapat. <nil>
}

func ExampleCheckUTF8() {
	fmt.Println(format.CheckUTF8("Jum\x92at"))
	// Output:
	// invalid utf-8 at byte 3
}

// Tokens and tags of other people: their text is put together again, their labels
// are told by name.
func ExampleReadCoNLL() {
	const file = `Bupati O
Andi B-PER
Noor I-PER
( O
54 O
) O
di O
Agam B-LOC
. O
`
	labels := format.Labels{"PER": extract.Person, "LOC": extract.GPE}
	for r, err := range format.ReadCoNLL(strings.NewReader(file), "berita.conll", labels) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(r.ID, r.Text)
		for _, e := range r.Entities {
			fmt.Println(e.Label, e.Start, e.End, e.Text)
		}
	}
	// Output:
	// berita.conll:1 Bupati Andi Noor (54) di Agam.
	// PERSON 7 16 Andi Noor
	// GPE 25 29 Agam
}

func ExampleNewBrat() {
	folder, err := os.MkdirTemp("", "brat")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(folder)
	if err := format.NewBrat(folder).Write(meeting); err != nil {
		fmt.Println(err)
		return
	}
	ann, err := os.ReadFile(filepath.Join(folder, "rapat.ann"))
	fmt.Print(string(ann))
	for r, err := range format.ReadBrat(os.DirFS(folder), nil) {
		fmt.Println(r.ID, len(r.Entities), err)
	}
	fmt.Println(err)
	// Output:
	// T1	PERSON 8 17	Andi Noor
	// T2	DATE 29 46	Senin (9/12/2024)
	// #1	AnnotatorNotes T2	{"norm":"2024-12-09"}
	// #2	Document D0	{"id":"rapat"}
	// rapat 2 <nil>
	// <nil>
}

// The formats of tools in Python count code points.
func ExampleNewSpacy() {
	if err := format.NewSpacy(os.Stdout).Write(meeting); err != nil {
		fmt.Println(err)
	}
	if err := format.NewDoccano(os.Stdout).Write(meeting); err != nil {
		fmt.Println(err)
	}
	// Output:
	// {"text":"Rapat – Andi Noor hadir pada Senin (9/12/2024).","spans":[{"start":8,"end":17,"label":"PERSON","text":"Andi Noor"},{"start":29,"end":46,"label":"DATE","text":"Senin (9/12/2024)","norm":"2024-12-09"}],"meta":{"id":"rapat"}}
	// {"text":"Rapat – Andi Noor hadir pada Senin (9/12/2024).","label":[[8,17,"PERSON"],[29,46,"DATE"]],"doc_id":"rapat"}
}

func ExampleRelabel() {
	names, err := format.Relabel(meeting, func(e extract.EntityRecord) extract.Label {
		if e.Label == extract.Person {
			return e.Label
		}
		return 0
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(len(names.Entities), "of", len(meeting.Entities))
	// Output:
	// 1 of 2
}

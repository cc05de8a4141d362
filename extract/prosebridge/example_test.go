package prosebridge_test

import (
	"fmt"

	"github.com/jdkato/prose/v2"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/prosebridge"
)

func ExampleTokens() {
	doc := extract.Text("Bupati Tanah Bumbu hadir di balai.")
	for _, t := range prosebridge.Tokens(doc) {
		fmt.Print(t.Text, "/", t.Label, " ")
	}
	// Output:
	// Bupati/B-POSITION Tanah/I-POSITION Bumbu/I-POSITION hadir/O di/O balai/O ./O
}

func ExampleEntities() {
	doc := extract.Text("Bupati Tanah Bumbu hadir di balai.")
	for _, e := range prosebridge.Entities(doc) {
		fmt.Println(e.Label, e.Text)
	}
	// Output:
	// POSITION Bupati Tanah Bumbu
	// GPE Tanah Bumbu
}

// A program that already reads prose's tokens gets this library's entities on
// them.
func ExampleProject() {
	const text = "“Siap,” kata Bupati Tanah Bumbu."
	read, err := prose.NewDocument(text, prose.WithTagging(false), prose.WithExtraction(false))
	if err != nil {
		fmt.Println(err)
		return
	}
	tokens, err := prosebridge.Project(extract.Text(text), read.Tokens())
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, t := range tokens {
		if t.Label != "O" {
			fmt.Println(t.Label, t.Text)
		}
	}
	// Output:
	// B-POSITION Bupati
	// I-POSITION Tanah
	// I-POSITION Bumbu
}

func ExampleAlign() {
	const text = "“Siap,” kata Andi."
	read, err := prose.NewDocument(text, prose.WithTagging(false), prose.WithExtraction(false))
	if err != nil {
		fmt.Println(err)
		return
	}
	tokens := read.Tokens()
	spans, err := prosebridge.Align(text, tokens)
	if err != nil {
		fmt.Println(err)
		return
	}
	for i, s := range spans[:4] {
		fmt.Printf("%s is %s at %d\n", tokens[i].Text, text[s.Start:s.End], s.Start)
	}
	// Output:
	// " is “ at 0
	// Siap is Siap at 3
	// , is , at 7
	// " is ” at 8
}

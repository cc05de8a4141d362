package numword_test

import (
	"fmt"

	"github.com/warta-nlp/warta/extract/numword"
	"github.com/warta-nlp/warta/extract/token"
)

func ExampleParse() {
	text := "dua setengah juta warga"
	v, n, ok := numword.Parse(text, token.Append(nil, text), 0)
	fmt.Println(v, n, ok)
	// Output: 2500000 3 true
}

func ExampleParseNumeral() {
	v, _ := numword.ParseNumeral("5.066,96")
	fmt.Println(v)
	// Output: 5066.96
}

func ExampleValue_Int() {
	v, _ := numword.ParseNumeral("1.500,00")
	fmt.Println(v.Int())
	// Output: 1500 true
}

func ExampleOrdinal() {
	fmt.Println(numword.Ordinal("ketiga"))
	// Output: 3 true
}

func ExampleRoman() {
	fmt.Println(numword.Roman("XIV"))
	// Output: 14 true
}

func ExampleWord() {
	fmt.Println(numword.Word("Tujuh"))
	// Output: 7 true
}

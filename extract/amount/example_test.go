package amount_test

import (
	"errors"
	"fmt"

	"github.com/warta-nlp/warta/extract/amount"
	"github.com/warta-nlp/warta/extract/token"
)

func ExampleFind() {
	text := "Bantuan Rp 3 hingga 6 juta bagi 17 SKPD, naik 2,5 persen."
	for _, m := range amount.Find(text) {
		fmt.Println(m.Label, text[m.Start:m.End], m.Norm())
	}
	// Output:
	// money Rp 3 hingga 6 juta IDR 3000000/6000000
	// quantity 17 SKPD 17 SKPD
	// percent 2,5 persen 2.5
}

func ExampleParse() {
	m, err := amount.Parse("Rp5,1 triliun")
	fmt.Println(m.Currency, m.Value, err)
	_, err = amount.Parse("selama 5 tahun")
	fmt.Println(err, errors.Is(err, amount.ErrNotAmount))
	// Output:
	// IDR 5100000000000 <nil>
	// amount "selama 5 tahun": not an amount true
}

func ExampleAppend() {
	text := "Perda Nomor 5 Tahun 2024 mengatur 12 kecamatan."
	toks := token.Append(nil, text)
	found := amount.Append(nil, amount.Input{
		Text:      text,
		Tokens:    toks,
		Sentences: token.AppendSentences(nil, text, toks),
		Claimed:   []amount.Span{{Start: 0, End: 24}}, // a law
	})
	for _, m := range found {
		fmt.Println(text[m.Start:m.End])
	}
	// Output: 12 kecamatan
}

func ExampleMention_Norm() {
	m, _ := amount.Parse("500 hingga 600 orang")
	fmt.Println(m.Norm())
	// Output: 500/600 orang
}

func ExampleMention_Unit() {
	m, _ := amount.Parse("5.066,96 kilometer persegi")
	fmt.Println(m.Unit())
	// Output: km2
}

func ExampleLabel_String() {
	fmt.Println(amount.Money, amount.Percent, amount.Quantity)
	// Output: money percent quantity
}

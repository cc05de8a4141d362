package amount

// scale is a word that multiplies the number before it by 10^exp.
type scale struct {
	form  string
	exp   int
	money bool // read as a scale beside a currency only: 5 M is five metres elsewhere
}

func (s scale) key() string { return s.form }

// scales is sorted by form: those of [numword] and the abbreviations and slips
// of the press.
//
// [numword]: https://pkg.go.dev/github.com/warta-nlp/warta/extract/numword
var scales = []scale{
	{form: "jt", exp: 6}, {form: "juta", exp: 6}, {form: "jutaan", exp: 6}, {form: "k", exp: 3, money: true},
	{form: "kuadriliun", exp: 15}, {form: "m", exp: 9, money: true}, {form: "miliar", exp: 9},
	{form: "miliaran", exp: 9}, {form: "miliard", exp: 9}, {form: "miliyar", exp: 9}, {form: "milliar", exp: 9},
	{form: "milyar", exp: 9}, {form: "milyaran", exp: 9}, {form: "milyard", exp: 9}, {form: "rb", exp: 3},
	{form: "ribu", exp: 3}, {form: "ribuan", exp: 3}, {form: "t", exp: 12, money: true}, {form: "triliun", exp: 12},
	{form: "triliunan", exp: 12}, {form: "triliyun", exp: 12}, {form: "trilliun", exp: 12}, {form: "trilyun", exp: 12},
	{form: "trilyunan", exp: 12},
}

package amount

import (
	"strings"

	"github.com/warta-nlp/warta/extract/token"
)

// currency is a mark or a name of a currency and its ISO 4217 code.
type currency struct{ form, code string }

func (c currency) key() string { return c.form }

// signs stand before the amount, in any case.
var signs = []currency{
	{"$", "USD"}, {"aud", "AUD"}, {"cny", "CNY"}, {"eur", "EUR"}, {"gbp", "GBP"}, {"hkd", "HKD"}, {"idr", "IDR"},
	{"jpy", "JPY"}, {"krw", "KRW"}, {"myr", "MYR"}, {"rm", "MYR"}, {"rp", "IDR"}, {"rp.", "IDR"}, {"sgd", "SGD"},
	{"thb", "THB"}, {"usd", "USD"}, {"£", "GBP"}, {"¥", "JPY"}, {"€", "EUR"},
}

// dollars are the letters before a dollar sign.
var dollars = []currency{
	{"a", "AUD"}, {"au", "AUD"}, {"hk", "HKD"}, {"s", "SGD"}, {"sg", "SGD"}, {"u", "USD"}, {"us", "USD"},
}

// names stand after the amount.
var names = []currency{
	{"baht", "THB"}, {"dolar", "USD"}, {"dollar", "USD"}, {"euro", "EUR"}, {"idr", "IDR"}, {"poundsterling", "GBP"},
	{"ringgit", "MYR"}, {"riyal", "SAR"}, {"rupiah", "IDR"}, {"rupiahnya", "IDR"}, {"sgd", "SGD"}, {"usd", "USD"},
	{"won", "KRW"}, {"yen", "JPY"}, {"yuan", "CNY"},
}

// whose are the countries after `dolar`.
var whose = []currency{
	{"amerika", "USD"}, {"as", "USD"}, {"australia", "AUD"}, {"hongkong", "HKD"}, {"singapura", "SGD"},
}

// maxSign is the longest currency sign, in bytes.
const maxSign = len("USD")

// isSign reports whether w is no number word but may begin an amount: a
// currency, the letters of a dollar sign, minus or plus.
func isSign(w string) bool {
	if len(w) > maxSign {
		return strings.EqualFold(w, "minus") || strings.EqualFold(w, "plus")
	}
	f := fold(w)
	if _, ok := lookup(signs, &f); ok {
		return true
	}
	_, ok := lookup(dollars, &f)
	return ok
}

// sign reads the currency sign at token i and returns its code and the token
// after it, or i.
func (s *scanner) sign(i, last int) (code string, next int) {
	f := fold(s.word(i))
	if i+1 < last && s.is(i+1, "$") && !s.toks[i+1].Any(token.Space) {
		if c, ok := lookup(dollars, &f); ok {
			return c.code, i + 2
		}
	}
	c, ok := lookup(signs, &f)
	if !ok || c.form == "rm" && !s.toks[i].Is(token.Upper) {
		return "", i
	}
	if i+1 < last && s.toks[i].Kind == token.Word && s.is(i+1, ".") { // Rp . 5.000
		return c.code, i + 2
	}
	return c.code, i + 1
}

// name reads the name of a currency at token i: rupiah, dolar Singapura, US
// Dollar.
func (s *scanner) name(i, last int) (code string, next int) {
	if i >= last || s.toks[i].Kind != token.Word {
		return "", i
	}
	f := fold(s.word(i))
	if string(f.bytes()) == "us" && i+1 < last {
		if code, next = s.name(i+1, last); code == "USD" {
			return code, next
		}
		return "", i
	}
	c, ok := lookup(names, &f)
	if !ok {
		return "", i
	}
	if c.code == "USD" && i+1 < last {
		g := fold(s.word(i + 1))
		if w, ok := lookup(whose, &g); ok {
			if w.form == "amerika" && i+2 < last && s.is(i+2, "serikat") {
				return w.code, i + 3
			}
			return w.code, i + 2
		}
	}
	return c.code, i + 1
}

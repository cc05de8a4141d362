package prosebridge_test

import (
	"strings"
	"testing"
	"time"

	"github.com/jdkato/prose/v2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract/prosebridge"
	"github.com/warta-nlp/warta/testdata"
)

// tokenise gives the tokens of prose without its models.
func tokenise(t testing.TB, text string) []prose.Token {
	t.Helper()
	doc, err := prose.NewDocument(text, prose.WithSegmentation(false), prose.WithTagging(false), prose.WithExtraction(false))
	require.NoError(t, err)
	return doc.Tokens()
}

// cut returns what the spans cut out of text, "" for none.
func cut(text string, spans []prosebridge.Span) []string {
	out := make([]string, len(spans))
	for i, s := range spans {
		if s != prosebridge.None {
			out[i] = text[s.Start:s.End]
		}
	}
	return out
}

func TestAlign(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"curly quotes", "“Kami siap,” kata ‘Andi’.", "“|Kami|siap|,|”|kata|‘Andi|’|."},
		{"entity", "Jum&rsquo;at (9/12) pagi.", "Jum&rsquo;at|(|9/12|)|pagi|."},
		{"decimals", "luas 5.066,96 km2 (85,5%)", "luas|5.066,96|km2|(|85,5%|)"},
		{"money", "Rp1.500.000,- atau $100.", "Rp1.500.000,-|atau|$|100|."},
		{"brackets", "[(Kotabaru)] ((Senin)),", "[|(|Kotabaru|)|]|(|(|Senin|)|)|,"},
		{"abbreviations", "Drs. H. M. Noor S.H. dan Dr. Andi.", "Drs.|H|.|M|.|Noor|S.H.|dan|Dr.|Andi|."},
		{"white space", "\n Andi\u00a0\u2003Noor \t\r\n hadir ", "Andi|Noor|hadir"},
		{"clitics", "Andi’s they'll", "Andi|’s|they|'ll"},
		{"no text", " \n", ""},
		{"bytes that are no text", "a\xff“\xe2\x80 \x00b", "a\xff“\xe2\x80|\x00b"},
		{"one word again and again", "saya, saya saya. Saya", "saya|,|saya|saya|.|Saya"},
	} {
		t.Run(c.name, func(t *testing.T) {
			spans, err := prosebridge.Align(c.text, tokenise(t, c.text))
			require.NoError(t, err)
			assert.Equal(t, c.want, strings.Join(cut(c.text, spans), "|"))
		})
	}
}

// TestAlignWherePartsAreDropped holds that a word that prose drops does not take
// the token of the same word after it.
func TestAlignWherePartsAreDropped(t *testing.T) {
	for _, c := range []struct {
		text string
		want []int // starts of the tokens
	}{
		{"‘saya saya", []int{8}},             // ‘saya is dropped
		{"'saya 'saya 's 's", []int{12, 15}}, // only the clitics alone are left
		{"Ma'mun mun Ma'mun", []int{0, 7, 11}},
		{"don't, n't, t,", []int{0, 12, 13}},
		{"x'll's y", []int{0, 7}},
	} {
		tokens := tokenise(t, c.text)
		spans, err := prosebridge.Align(c.text, tokens)
		require.NoError(t, err, "%q", c.text)
		var starts []int
		for _, s := range spans {
			starts = append(starts, s.Start)
		}
		assert.Equal(t, c.want, starts, "%q: %v", c.text, tokens)
	}
}

func TestAlignRefusesOtherTokens(t *testing.T) {
	const text = "saya bertemu Budi dan saya"
	tokens := func(words ...string) (out []prose.Token) {
		for _, w := range words {
			out = append(out, prose.Token{Text: w})
		}
		return out
	}
	for _, c := range []struct {
		name   string
		tokens []prose.Token
		want   prosebridge.AlignError
	}{
		{"of another text", tokens("kami"), prosebridge.AlignError{Token: 0, Text: "kami", Offset: 0}},
		{"filtered", tokens("saya", "Budi", "saya"), prosebridge.AlignError{Token: 1, Text: "Budi", Offset: 5}},
		{"too few", tokens("saya", "bertemu"), prosebridge.AlignError{Token: 2, Offset: 13}},
		{"too many", tokens("saya", "bertemu", "Budi", "dan", "saya", "saya"), prosebridge.AlignError{Token: 5, Text: "saya", Offset: 26}},
		{"empty", tokens("saya", ""), prosebridge.AlignError{Token: 1, Offset: 5}},
		{"across words", tokens("saya bertemu"), prosebridge.AlignError{Token: 0, Text: "saya bertemu"}},
		{"none", nil, prosebridge.AlignError{}},
	} {
		t.Run(c.name, func(t *testing.T) {
			spans, err := prosebridge.Align(text, c.tokens)
			var parted *prosebridge.AlignError
			require.ErrorAs(t, err, &parted)
			assert.Equal(t, c.want, *parted)
			require.Len(t, spans, len(c.tokens))
			for i, s := range spans {
				assert.Equal(t, i >= parted.Token, s == prosebridge.None, i)
			}
		})
	}
}

// TestAlignArticles aligns all that prose makes of the project's articles.
func TestAlignArticles(t *testing.T) {
	for _, text := range articles(t) {
		tokens := tokenise(t, text)
		spans, err := prosebridge.Align(text, tokens)
		require.NoError(t, err)
		requireExact(t, text, tokens, spans)
	}
}

// requireExact holds that every token is what its span cuts out, in order.
func requireExact(t *testing.T, text string, tokens []prose.Token, spans []prosebridge.Span) {
	t.Helper()
	straight := strings.NewReplacer("“", `"`, "”", `"`, "‘", "'", "’", "'", "&rsquo;", "'")
	end := 0
	for i, s := range spans {
		require.GreaterOrEqual(t, s.Start, end)
		require.Equal(t, tokens[i].Text, straight.Replace(text[s.Start:s.End]))
		end = s.End
	}
}

func articles(t testing.TB) (texts []string) {
	t.Helper()
	for _, r := range labelled(t) {
		texts = append(texts, r.Text)
	}
	return texts
}

func TestAlignInLinearTime(t *testing.T) {
	const n = 1 << 18
	for _, unit := range []string{"(", "'", "saya ", "'s", "“", "İ's", "\xff's", "n't'll"} {
		text := strings.Repeat(unit, n)
		begin := time.Now()
		_, err := prosebridge.Align(text, []prose.Token{{Text: "("}})
		assert.Error(t, err)
		assert.Less(t, time.Since(begin), 5*time.Second, unit)
	}
}

// FuzzAlign holds that whatever prose makes of a text is found, or said not to be.
func FuzzAlign(f *testing.F) {
	cases, err := testdata.File("tokens.jsonl")
	require.NoError(f, err)
	for line := range strings.Lines(string(cases)) {
		f.Add(line)
	}
	f.Add("‘saya’ don't, İ's'll \xff'r Ma'mun &rsquo;s x'reİİ's n'tK's")
	f.Fuzz(func(t *testing.T, text string) {
		tokens, ok := surviving(text)
		if !ok {
			t.Skip("prose panics")
		}
		spans, err := prosebridge.Align(text, tokens)
		if err == nil {
			requireExact(t, text, tokens, spans)
		} else if strings.Count(text, "'")+strings.Count(text, "’")+strings.Count(text, "‘")+strings.Count(text, "&rsquo;") < 8 {
			t.Fatal(err)
		}
	})
}

// surviving is tokenise for texts that may make prose panic.
func surviving(text string) (tokens []prose.Token, ok bool) {
	defer func() { _ = recover() }()
	doc, err := prose.NewDocument(text, prose.WithSegmentation(false), prose.WithTagging(false), prose.WithExtraction(false))
	return doc.Tokens(), err == nil
}

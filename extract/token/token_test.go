package token_test

import (
	"fmt"
	"iter"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract/token"
)

func texts(text string, seq iter.Seq[token.Token]) []string {
	var out []string
	for t := range seq {
		out = append(out, t.Text(text))
	}
	return out
}

func ExampleAll() {
	text := "Bupati Ma'ruf (Senin, 9/12/2024) menyerahkan Rp5.000 se-Kabupaten."
	for t := range token.All(text) {
		fmt.Printf("%s/%s ", t.Text(text), t.Kind)
	}
	// Output: Bupati/word Ma'ruf/word (/punct Senin/word ,/punct 9/12/2024/number )/punct menyerahkan/word Rp/word 5.000/number se-/prefix Kabupaten/word ./punct
}

func ExampleAppendSentences() {
	text := "Rapat dibuka H. Budi, S.Sos., M.Si. di Jl. Merdeka No. 5. Peserta 40 orang."
	toks := token.Append(nil, text)
	for _, s := range token.AppendSentences(nil, text, toks) {
		fmt.Println(s.Text(text))
	}
	// Output:
	// Rapat dibuka H. Budi, S.Sos., M.Si. di Jl. Merdeka No. 5.
	// Peserta 40 orang.
}

func ExampleScanner() {
	s := token.NewScanner(strings.NewReader("Pemkab Tanbu menggelar rapat."))
	for s.Scan() {
		fmt.Print(s.Token().Start, ":", s.Text(), " ")
	}
	fmt.Println(s.Err())
	// Output: 0:Pemkab 7:Tanbu 13:menggelar 23:rapat 28:. <nil>
}

func ExampleSentenceScanner() {
	s := token.NewSentenceScanner(strings.NewReader("Rapat dibuka. Peserta 40 orang."))
	for s.Scan() {
		fmt.Println(s.Sentence().Start, s.Text())
	}
	// Output:
	// 0 Rapat dibuka.
	// 14 Peserta 40 orang.
}

func TestFlags(t *testing.T) {
	for word, want := range map[string]token.Flags{
		"rapat": token.Lower, "Bupati": token.Title, "SKPD": token.Upper, "PermenPANRB": token.Mixed, "eSport": token.Mixed,
		"H.": token.Upper, "S.Sos.": token.Title, "Jum'at": token.Title, "km2": token.Lower, "Undang-Undang": token.Title, "12": 0, "Éva": token.Title,
	} {
		toks := token.Append(nil, word)
		require.Len(t, toks, 1, word)
		assert.Equal(t, want, toks[0].Flags&token.Cased, word)
	}
	toks := token.Append(nil, "a b\nc\n\nd")
	assert.True(t, toks[0].Is(token.Para|token.Line))
	assert.True(t, toks[1].Is(token.Space) && !toks[1].Is(token.Line))
	assert.True(t, toks[2].Is(token.Line) && !toks[2].Is(token.Para))
	assert.True(t, toks[3].Is(token.Para))
}

// hostile are texts that must neither lose a byte nor take long.
var hostile = []string{
	"", " ", "\x00", "\xff\xfe", "a\xffb", "\ufeffBupati", "so\u00adsi\u00adali\u200bsasi", "e\u0301a\u0301", "‘’“”", "''''", "......", "-----",
	"ke-", "ke-X", "-nya", "a-nya", "S.", "S..", "S.S.S.S.S.", "www.", "http://", "@", "#", "@a_b.c", "1.2.3.4", "1,", "1/", "Rp", "Rp.", "Rp5.000,-",
	"a@b@c.com", "x.y.z.com/a(b)c).", "H.M.Rusli,S.H,M.H.", "é-é", "Ａ１", "१२३", "\u2028a\u2029b\u0085c", "\r\r\na\r\n\r\nb", "٣.٤", "a\u0300-a\u0300",
}

func TestTokensRebuildText(t *testing.T) {
	for _, text := range hostile {
		checkTokens(t, text)
	}
}

func checkTokens(t *testing.T, text string) {
	t.Helper()
	toks := token.Append(nil, text)
	end := 0
	for _, tok := range toks {
		require.LessOrEqual(t, end, tok.Start, "%q", text)
		require.Less(t, tok.Start, tok.End, "%q", text)
		for _, r := range text[end:tok.Start] {
			require.True(t, isGap(r), "gap %q in %q", r, text)
		}
		end = tok.End
	}
	for _, r := range text[end:] {
		require.True(t, isGap(r), "gap %q in %q", r, text)
	}
	sentences := token.AppendSentences(nil, text, toks)
	next := 0
	for _, s := range sentences {
		require.Equal(t, next, s.First)
		require.Less(t, s.First, s.Last)
		require.Equal(t, toks[s.First].Start, s.Start)
		require.Equal(t, toks[s.Last-1].End, s.End)
		next = s.Last
	}
	require.Equal(t, len(toks), next)
}

func isGap(r rune) bool {
	return r <= ' ' || r == 0x7f || strings.ContainsRune("\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000", r) || r >= 0x2000 && r <= 0x200f || r >= 0x80 && r < 0xa0 || isFormat(r)
}

func checkScanner(t *testing.T, text string) {
	t.Helper()
	want := token.Append(nil, text)
	s := token.NewScanner(iotest.OneByteReader(strings.NewReader(text)))
	var got []token.Token
	for s.Scan() {
		got = append(got, s.Token())
		require.Equal(t, s.Token().Text(text), s.Text())
	}
	require.NoError(t, s.Err())
	require.Equal(t, want, got, "%q", text)

	var sents []token.Sentence
	ss := token.NewSentenceScanner(iotest.OneByteReader(strings.NewReader(text)))
	for ss.Scan() {
		sents = append(sents, ss.Sentence())
		require.Equal(t, ss.Sentence().Text(text), ss.Text())
		require.Len(t, ss.Tokens(), ss.Sentence().Last-ss.Sentence().First)
	}
	require.NoError(t, ss.Err())
	require.Equal(t, token.AppendSentences(nil, text, want), sents, "%q", text)
}

func TestScannerEqualsAppend(t *testing.T) {
	for _, text := range hostile {
		checkScanner(t, text)
	}
	checkScanner(t, strings.Repeat("Bupati Tanah Bumbu, H. M. Rusli, S.Sos., M.Si., hadir. \"Kami siap!\" ujarnya.\n1. Satu\n2. Dua\n\n", 30))
}

func TestScannerCutsLongRuns(t *testing.T) {
	s := token.NewScanner(strings.NewReader(strings.Repeat("a", 3*token.MaxRun)))
	n := 0
	for s.Scan() {
		n += len(s.Text())
	}
	assert.NoError(t, s.Err())
	assert.Equal(t, 3*token.MaxRun, n)
}

func TestScannerReportsReadErrors(t *testing.T) {
	s := token.NewScanner(iotest.TimeoutReader(strings.NewReader("satu dua")))
	for s.Scan() {
	}
	assert.ErrorIs(t, s.Err(), iotest.ErrTimeout)
}

func TestAppendDoesNotAllocate(t *testing.T) {
	text := strings.Repeat("Bupati Tanah Bumbu, H. M. Rusli, S.Sos., hadir (9/12/2024) di Jum'at undang-undang ke-79. ", 20)
	toks := token.Append(nil, text)
	sents := token.AppendSentences(nil, text, toks)
	n := testing.AllocsPerRun(10, func() {
		toks = token.Append(toks[:0], text)
		sents = token.AppendSentences(sents[:0], text, toks)
	})
	assert.Zero(t, n)
}

func FuzzTokens(f *testing.F) {
	for _, s := range hostile {
		f.Add(s)
	}
	f.Add("Rapat dibuka H. Budi, S.Sos., M.Si. di Jl. Merdeka No. 5.\n\n“Kami siap.” Ia pergi ke www.a.go.id/x?y=1.")
	f.Fuzz(func(t *testing.T, text string) {
		checkTokens(t, text)
		checkScanner(t, text)
	})
}

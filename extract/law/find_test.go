package law_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract/law"
	"github.com/warta-nlp/warta/extract/token"
)

// whole reads a text with Append over all of its tokens.
func whole(text string, opts law.Options) []law.Mention {
	return law.Append(nil, law.Input{Text: text, Tokens: token.Append(nil, text), Options: opts})
}

// TestFindIsAppend holds Find equal to Append on all case sentences, joined to
// texts of several paragraphs.
func TestFindIsAppend(t *testing.T) {
	for _, name := range []string{"law_spec.jsonl", "law.jsonl"} {
		var all []string
		for _, c := range readCases(t, name) {
			opts := c.options(t)
			require.Equal(t, whole(c.Text, opts), law.Find(c.Text, opts), c.Text)
			all = append(all, c.Text)
		}
		for _, sep := range []string{" ", "\n", "\n\n", "\r\n \r\n", "\n\nWarga datang berbondong-bondong.\n\n"} {
			text := strings.Join(all, sep)
			require.Equal(t, whole(text, law.Options{}), law.Find(text, law.Options{}))
		}
	}
}

// TestMentions holds what is promised of every mention: spans inside the text,
// titles as written, starts in order, identifiers that read back.
func TestMentions(t *testing.T) {
	for _, name := range []string{"law_spec.jsonl", "law.jsonl"} {
		for _, c := range readCases(t, name) {
			checkMentions(t, c.Text, law.Find(c.Text, c.options(t)))
		}
	}
}

func checkMentions(t testing.TB, text string, found []law.Mention) {
	last := 0
	for _, m := range found {
		span := m.EntitySpan()
		require.True(t, 0 <= span.Start && span.Start < span.End && span.End <= len(text), text)
		require.True(t, span.Start <= m.Start && m.End <= span.End, text)
		require.Equal(t, text[m.TitleSpan.Start:m.TitleSpan.End], m.Title)
		require.GreaterOrEqual(t, m.Start, last, text)
		last = m.Start
		for _, id := range m.IDs() {
			back, err := law.ParseID(id.String())
			require.NoError(t, err, text)
			require.Equal(t, id, back)
		}
	}
}

func TestFindNothingAllocatesNothing(t *testing.T) {
	text := strings.Repeat("Bupati meresmikan jembatan baru di Batulicin, Senin (9/12/2024). Warga antusias menyambutnya.\n\n", 100)
	opts := law.Options{}
	assert.Zero(t, testing.AllocsPerRun(10, func() {
		if law.Find(text, opts) != nil {
			t.Error("found something")
		}
	}))
}

func FuzzFind(f *testing.F) {
	for _, name := range []string{"law_spec.jsonl", "law.jsonl"} {
		for _, c := range readCases(f, name) {
			f.Add(c.Text)
		}
	}
	for _, seed := range hostile {
		f.Add(seed(3))
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, opts := range []law.Options{{}, {Generic: true, Region: "11.06", Date: time.Date(2024, 6, 1, 0, 0, 0, 0, time.UTC)}} {
			found := law.Find(text, opts)
			require.Equal(t, whole(text, opts), found)
			checkMentions(t, text, found)
		}
	})
}

func FuzzParseID(f *testing.F) {
	for _, c := range readCases(f, "law_spec.jsonl") {
		f.Add(c.Norm)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if id, err := law.ParseID(s); err == nil {
			assert.Equal(t, s, id.String())
		}
	})
}

// hostile texts grow with n; reading one of twice the size takes about twice the
// time.
var hostile = map[string]func(n int) string{
	"provisions": func(n int) string { return strings.Repeat("Pasal 1 ayat (1) ", n) },
	"linked":     func(n int) string { return strings.Repeat("Pasal 1 ayat (1) huruf a, ", n) },
	"digits":     func(n int) string { return "UU Nomor " + strings.Repeat("1234/", 20*n) },
	"numbers":    func(n int) string { return strings.Repeat("Nomor 1/2/3/4/5/6/7/8/9 ", n) },
	"titles": func(n int) string {
		return strings.Repeat("UU Nomor 1 Tahun 2020 tentang Perubahan atas ", n)
	},
	"heads":     func(n int) string { return strings.Repeat("Peraturan Menteri ", n) },
	"ministers": func(n int) string { return "SKB " + strings.Repeat("Menteri Agama, ", n) },
	"brackets":  func(n int) string { return "UU " + strings.Repeat("(", 10*n) },
	"codes": func(n int) string {
		return strings.Repeat("/PUU", n) + strings.Repeat("1/", n) + strings.Repeat("/Pid", n)
	},
	"anaphors": func(n int) string { return "UU 1/2020. " + strings.Repeat("Aturan itu ", n) },
	"list":     func(n int) string { return "UU 1/2020" + strings.Repeat(", 1/2020", n) },
	"lines":    func(n int) string { return strings.Repeat("UU Desa\n\n", n) },
	"invalid":  func(n int) string { return strings.Repeat("UU \xff\x00Nomor \xe2\x80 1 Tahun 2020 \ufeff", n) },
	"unknown":  func(n int) string { return "UU " + strings.Repeat("Aa ", n) + "Nomor 1 Tahun 2020" },
}

func TestHostile(t *testing.T) {
	for name, text := range hostile {
		start := time.Now()
		found := law.Find(text(10_000), law.Options{Generic: true})
		t.Logf("%s: %d mentions in %v", name, len(found), time.Since(start))
		assert.Less(t, time.Since(start), 5*time.Second, name)
	}
}

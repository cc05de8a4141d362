package law_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/warta-nlp/warta/extract/law"
	"github.com/warta-nlp/warta/extract/token"
	"github.com/warta-nlp/warta/testdata"
)

// articles are all labelled articles, one after the other.
func articles(b *testing.B) string {
	var all strings.Builder
	for doc := range testdata.Articles() {
		all.WriteString(readArticle(b, doc).Text)
		all.WriteString("\n\n")
	}
	return all.String()
}

func BenchmarkFind(b *testing.B) {
	text := articles(b)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		law.Find(text, law.Options{})
	}
}

func BenchmarkFindNothing(b *testing.B) {
	text := strings.Repeat("Bupati meresmikan jembatan baru di Batulicin, Senin (9/12/2024). Warga antusias menyambutnya.\n\n", 1000)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		law.Find(text, law.Options{})
	}
}

func BenchmarkAppend(b *testing.B) {
	text := articles(b)
	toks := token.Append(nil, text)
	sents := token.AppendSentences(nil, text, toks)
	var found []law.Mention
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		found = law.Append(found[:0], law.Input{Text: text, Tokens: toks, Sentences: sents})
	}
}

func BenchmarkHostile(b *testing.B) {
	for name, text := range hostile {
		for _, n := range []int{1000, 10_000} {
			b.Run(name+"/"+strconv.Itoa(n), func(b *testing.B) {
				text := text(n)
				b.SetBytes(int64(len(text)))
				for b.Loop() {
					law.Find(text, law.Options{})
				}
			})
		}
	}
}

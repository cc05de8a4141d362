package store_test

import (
	"context"
	"fmt"
	"log"
	"os"
	"path/filepath"

	"github.com/warta-nlp/warta/examples/archive/store"
	"github.com/warta-nlp/warta/extract"
)

func Example() {
	dir, err := os.MkdirTemp("", "")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
	ctx := context.Background()
	archive, err := store.Create(ctx, filepath.Join(dir, "archive.db"))
	if err != nil {
		log.Fatal(err)
	}
	defer archive.Close()

	src := extract.Source{ID: "a1", Text: "Bupati Tanah Bumbu H. Muhdar Ansyari mengutip UU Nomor 23 Tahun 2014."}
	doc := extract.Text(src.Text)
	doc.Source = src
	if _, err := archive.Put(ctx, []store.Article{{Document: doc, Digest: store.NewDigest(src, "v1")}}); err != nil {
		log.Fatal(err)
	}
	found, total, err := archive.Articles(ctx, store.Filter{Region: "63", Law: "/akn/id/act/uu/2014/23"}, 20)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(total, found[0].ID)
	// Output: 1 a1
}

package markup_test

import (
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/internal/markup"
)

func file(s string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(s)} }

func TestParseDir(t *testing.T) {
	docs, err := markup.ParseDir(fstest.MapFS{
		"b.txt": file("---\ndua"), "a.txt": file("---\nsatu"), "README.md": file("bukan artikel"),
	})
	require.NoError(t, err)
	require.Len(t, docs, 2)
	assert.Equal(t, "a satu", docs[0].ID+" "+docs[0].Text)
	assert.Equal(t, "b dua", docs[1].ID+" "+docs[1].Text)
}

func TestParseDirJoinsFaults(t *testing.T) {
	docs, err := markup.ParseDir(fstest.MapFS{"a.txt": file("---\n}"), "b.txt": file("---\ndua"), "c.txt": file("")})
	assert.Nil(t, docs)
	assert.ErrorIs(t, err, markup.ErrMark)
	assert.ErrorIs(t, err, markup.ErrParts)
}

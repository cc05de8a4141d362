package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestRun(t *testing.T) {
	var out strings.Builder
	require.NoError(t, run(&out))
	for _, s := range sections {
		assert.Contains(t, out.String(), "\n"+s.title+"\n")
	}
	assert.Contains(t, out.String(), "bupati  Kabupaten Tanah Bumbu (63.10)")
	assert.Contains(t, out.String(), "/akn/id/act/uu/2014/23")
}

func TestUnknownArticle(t *testing.T) {
	_, err := load("none")
	assert.ErrorContains(t, err, `no article "none"`)
}

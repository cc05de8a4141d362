package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestGrowthIsAnError(t *testing.T) {
	const steady = `{"Documents":1,"Live":4000000,"Peak":8000000}` + "\n"
	assert.NoError(t, printMemory([]byte(steady+steady)))
	for _, grown := range []string{`{"Documents":2,"Live":12000000,"Peak":8000000}`, `{"Documents":2,"Live":4000000,"Peak":12000000}`} {
		assert.ErrorContains(t, printMemory([]byte(steady+grown)), "the heap grows: 8.0 MB at most at first")
	}
}

func TestSentences(t *testing.T) {
	texts, err := sentences()
	require.NoError(t, err)
	assert.Greater(t, len(texts), 500)
	readFirst()
}

func TestArguments(t *testing.T) {
	assert.ErrorContains(t, measure(0, 100), "-runs must be at least 1")
	assert.ErrorContains(t, measure(1, 1), "-documents at least 10")
	assert.False(t, child([]string{"-runs"}))
	assert.True(t, child([]string{childNothing}))
}

package model

import (
	_ "embed"
	"sync"
)

//go:embed weights.bin
var weights string

// Default returns the embedded model, which internal/train made.
var Default = sync.OnceValue(func() *Model {
	m, err := Open(weights)
	if err != nil {
		panic(err) // the file is part of the program
	}
	return m
})

package plain_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/warta-nlp/warta/internal/plain"
)

func Example() {
	fmt.Println(plain.Line("Rapat\n\tdi \x1b[2JTanah\u202eBumbu "))
	// Output:
	// Rapat di [2JTanahBumbu
}

func TestBlankFoldsNothing(t *testing.T) {
	assert.Equal(t, " a  b ", plain.Blank("\na\r\n\u200bb\u00a0"))
}

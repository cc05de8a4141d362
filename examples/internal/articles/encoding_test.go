package articles

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

const sentence = "Jum’at “siap”, kata José\r\nSenin"

func TestDecode(t *testing.T) {
	for name, c := range map[string]struct {
		data string
		want string // the name of the encoding
	}{
		"utf-8":                        {sentence, ""},
		"utf-8 with mark":              {"\ufeff" + sentence, ""},
		"utf-8 with a zero byte":       {sentence + "\x00", ""},
		"nothing":                      {"", ""},
		"utf-16, little end":           {encoded(t, unicode.LittleEndian, unicode.IgnoreBOM), "utf-16le"},
		"utf-16, little end with mark": {encoded(t, unicode.LittleEndian, unicode.UseBOM), "utf-16le"},
		"utf-16, big end":              {encoded(t, unicode.BigEndian, unicode.IgnoreBOM), "utf-16be"},
		"utf-16, big end with mark":    {encoded(t, unicode.BigEndian, unicode.UseBOM), "utf-16be"},
		"windows-1252":                 {latin(t), "windows-1252"},
	} {
		text, got, err := decode([]byte(c.data), nil)
		require.NoError(t, err, name)
		assert.Equal(t, c.want, got, name)
		if c.want != "" {
			assert.Equal(t, sentence, text, name)
		} else {
			assert.Equal(t, c.data, text, name)
		}
	}
}

func TestDecodeRefuses(t *testing.T) {
	for name, data := range map[string]string{
		"damaged utf-8":                    damaged,
		"bytes that windows-1252 lacks":    "a\x81",
		"control characters among letters": "PK\x03\x04\xe9",
	} {
		_, _, err := decode([]byte(data), nil)
		assert.ErrorContains(t, err, "invalid utf-8", name)
	}
}

func encoded(t *testing.T, end unicode.Endianness, mark unicode.BOMPolicy) string {
	t.Helper()
	out, err := unicode.UTF16(end, mark).NewEncoder().String(sentence)
	require.NoError(t, err)
	return out
}

func latin(t *testing.T) string {
	t.Helper()
	out, err := charmap.Windows1252.NewEncoder().String(sentence)
	require.NoError(t, err)
	return out
}

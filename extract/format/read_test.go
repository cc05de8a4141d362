package format_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"reflect"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/format"
)

func TestReadReportsTheLine(t *testing.T) {
	const good = `{"id":"a","text":"Rapat."}`
	for _, c := range []struct{ name, bad, want string }{
		{"cut off", `{"id":"a","text":"Rap`, "x.jsonl:2: column 21: unexpected end of JSON input"},
		{"bad syntax", `{"id":}`, "x.jsonl:2: column 7: invalid character '}' looking for beginning of value"},
		{"two objects", `{} {}`, "x.jsonl:2: column 4: invalid character '{' after top-level value"},
		{"text of another type", `{"text":12}`, `x.jsonl:2: column 10: member "text" is of type number, want string`},
		{"entities of another type", `{"entities":{}}`, `x.jsonl:2: column 13: member "entities" is of type object, want array`},
		{"unknown label", `{"entities":[{"label":"NAMA"}]}`, `x.jsonl:2: extract: unknown label "NAMA", expected one of`},
		{"no object", `[1]`, "x.jsonl:2: not a JSON object"},
		{"null", `null`, "x.jsonl:2: not a JSON object"},
		{"bad byte", "{\"text\":\"\xff\"}", "x.jsonl:2: invalid utf-8 at byte 9"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var ids []string
			var failed []error
			for r, err := range format.Read(strings.NewReader(good+"\n"+c.bad+"\n\n"+good), "x.jsonl") {
				if err != nil {
					assert.Nil(t, r)
					failed = append(failed, err)
					continue
				}
				ids = append(ids, r.ID)
			}
			assert.Equal(t, []string{"a", "a"}, ids, "the lines around it are read")
			require.Len(t, failed, 1)
			assert.True(t, strings.HasPrefix(failed[0].Error(), c.want), failed[0].Error())
			var where *format.Error
			require.ErrorAs(t, failed[0], &where)
			assert.Equal(t, 2, where.Line)
			assert.Equal(t, "x.jsonl", where.File)
		})
	}
}

func TestReadTolerates(t *testing.T) {
	for _, in := range []string{
		"\ufeff" + `{"id":"a","text":"x"}`,
		"\r\n\n  \n" + `{"id":"a","text":"x"}` + "\r\n",
		`{"id":"a","text":"x","later":{"deep":[1,2]},"entities":[{"label":"ORG","new":null}]}`,
	} {
		all, err := format.ReadAll(strings.NewReader(in), "-")
		require.NoError(t, err, in)
		require.Len(t, all, 1)
		assert.Equal(t, "a", all[0].ID)
	}
}

func TestReadLongLine(t *testing.T) {
	long := strings.Repeat("rapat ", 1<<20)
	all, err := format.ReadAll(strings.NewReader(`{"id":"a","text":"`+long+`"}`), "-")
	require.NoError(t, err)
	assert.Len(t, all[0].Text, len(long))
}

func TestReadStops(t *testing.T) {
	errDisk := errors.New("disk")
	in := io.MultiReader(strings.NewReader("{}\n{}\n"), iotest.ErrReader(errDisk))
	n := 0
	var last error
	for _, err := range format.Read(in, "x") {
		n++
		last = err
	}
	assert.Equal(t, 3, n)
	assert.ErrorIs(t, last, errDisk)

	for range format.Read(strings.NewReader("{}\n{}\n"), "x") {
		n++
		break
	}
	assert.Equal(t, 4, n, "a caller may stop")

	_, err := format.ReadAll(strings.NewReader("{}\nx"), "x")
	assert.ErrorContains(t, err, "x:2")
}

func TestErrorUnwraps(t *testing.T) {
	_, err := format.ReadAll(strings.NewReader(`{"text":12}`), "x")
	var member *json.UnmarshalTypeError
	assert.ErrorAs(t, err, &member)
}

func TestCheckUTF8(t *testing.T) {
	for text, want := range map[string]int{
		"\xff": 0, "Jum\x92at": 3, "�\xe2\x80": 3, "é\xc0\xaf": 2,
	} {
		var bad *format.EncodingError
		require.ErrorAs(t, format.CheckUTF8(text), &bad, "%q", text)
		assert.Equal(t, want, bad.Offset, "%q", text)
	}
	for _, text := range []string{"", "é", "�", "\x00"} {
		assert.NoError(t, format.CheckUTF8(text))
	}
}

// TestNothingIsLost sets every member there is and reads back what was written.
func TestNothingIsLost(t *testing.T) {
	var want extract.Record
	fill(reflect.ValueOf(&want).Elem())
	want.Text = "<b>\"é & \u2028\\\n\t\x00\U0001F600"
	want.Offsets = ""
	var b bytes.Buffer
	require.NoError(t, format.NewJSONL(&b, extract.Bytes).Write(&want))
	assert.Equal(t, 1, bytes.Count(b.Bytes(), []byte("\n")))
	got, err := format.ReadAll(&b, "-")
	require.NoError(t, err)
	assert.Equal(t, []*extract.Record{&want}, got)
}

// fill sets v and all that is in it to something.
func fill(v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			fill(v.Field(i))
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		fill(v.Index(0))
		fill(v.Index(1))
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(v.Elem())
	case reflect.String:
		v.SetString("Bupati")
	case reflect.Int:
		v.SetInt(3)
	case reflect.Uint8:
		v.SetUint(uint64(extract.Law))
	case reflect.Bool:
		v.SetBool(true)
	default:
		panic(v.Kind())
	}
}

func FuzzRead(f *testing.F) {
	f.Add("{}\n{\"id\":\"a\",\"text\":\"x\",\"entities\":[{\"label\":\"ORG\",\"start\":0,\"end\":1,\"text\":\"x\"}]}")
	f.Add("\ufeff\x00\n\xff\n\f")
	f.Fuzz(func(t *testing.T, in string) {
		for r, err := range format.Read(strings.NewReader(in), "-") {
			if (r == nil) == (err == nil) {
				t.Fatal("want either a document or an error")
			}
			if err != nil || format.Check(r) != nil {
				continue
			}
			for _, name := range format.Names() {
				w, err := format.New(name, io.Discard, extract.UTF16)
				require.NoError(t, err)
				require.NoError(t, w.Write(r))
			}
		}
	})
}

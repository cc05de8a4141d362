package format_test

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/extract/format"
)

// readAs reads a file of the named format: its documents, and its errors as text.
func readAs(t testing.TB, name, content string, labels format.Labels) (docs []*extract.Record, failed []string) {
	t.Helper()
	read, err := format.NewReader(name)
	require.NoError(t, err)
	for r, err := range read(strings.NewReader(content), "x/file", labels) {
		if err != nil {
			assert.Nil(t, r)
			failed = append(failed, err.Error())
			continue
		}
		docs = append(docs, r)
	}
	return docs, failed
}

// entitiesOf lists entities as LABEL text.
func entitiesOf(r *extract.Record) (out []string) {
	for _, e := range r.Entities {
		out = append(out, fmt.Sprint(e.Label, " ", e.Text))
	}
	return out
}

// TestForeignFiles reads files as other tools write them.
func TestForeignFiles(t *testing.T) {
	persons := format.Labels{"PER": extract.Person, "LOC": extract.GPE, "MISC": 0}
	for _, c := range []struct {
		name, format, content, id, text string
		labels                          format.Labels
		entities                        []string
	}{
		{"prodigy", "spacy", `{"text":"😀 Andi Noor","_input_hash":1,"tokens":[{"text":"x"}],"spans":[{"start":2,"end":11,"token_start":1,"token_end":2,"label":"PER"}],"answer":"accept"}`,
			"file:1", "😀 Andi Noor", persons, []string{"PERSON Andi Noor"}},
		{"spans in any order, one passed over", "spacy", `{"text":"Andi di Agam","spans":[{"start":8,"end":12,"label":"LOC"},{"start":5,"end":7,"label":"MISC"},{"start":0,"end":4,"label":"PER"}],"meta":{"id":"a"}}`,
			"a", "Andi di Agam", persons, []string{"PERSON Andi", "GPE Agam"}},
		{"doccano", "doccano", `{"id":17,"text":"Andi di Agam","label":[[0,4,"PER"],[8,12,"LOC"]]}`, "17", "Andi di Agam", persons, []string{"PERSON Andi", "GPE Agam"}},
		{"older doccano", "doccano", `{"text":"Andi","labels":[[0,4,"PERSON"]]}`, "file:1", "Andi", nil, []string{"PERSON Andi"}},
		{"doccano with relations", "doccano", `{"id":"k","data":"Andi di Agam","entities":[{"id":4,"start_offset":8,"end_offset":12,"label":"LOC"}],"relations":[{"id":1,"from_id":4,"to_id":4,"type":"x"}]}`, "k", "Andi di Agam", persons, []string{"GPE Agam"}},
		{"three columns", "conll", "Kata KATA O\nJoko NNP B-PER\nWidodo NNP I-PER\n. Z O\n", "file:1", "Kata Joko Widodo.", persons, []string{"PERSON Joko Widodo"}},
		{"tabs, IOB1, windows", "conll", "\ufeffKota\tI-LOC\r\nAgam\tI-LOC\r\nPadang\tB-LOC\r\n", "file:1", "Kota Agam Padang", persons, []string{"GPE Kota Agam", "GPE Padang"}},
		{"IOBES", "conll", "Agam S-LOC\nJoko B-PER\nW I-PER\nD E-PER\n", "file:1", "Agam Joko W D", persons, []string{"GPE Agam", "PERSON Joko W D"}},
		{"another label goes on", "conll", "Agam B-LOC\nJoko I-PER\n", "file:1", "Agam Joko", persons, []string{"GPE Agam", "PERSON Joko"}},
		{"CoNLL-2003", "conll", "-DOCSTART- -X- O O\n\nAndi B-PER\n\nIa O\n. O\n", "file:1", "Andi\nIa.", persons, []string{"PERSON Andi"}},
		{"tokens that look like comments", "conll", "# O\n# B-PER\n# sebuah komentar\nx O\n", "file:1", "# # x", persons, []string{"PERSON #"}},
		{"web annotation", "webannotation", `{"type":"AnnotationPage","text":"Andi di Agam","items":[{"body":[{"purpose":"classifying","value":"LOC"},{"purpose":"identifying","value":"13.06"}],"target":{"selector":[{"type":"TextPositionSelector","start":8,"end":12}]}}]}`,
			"file:1", "Andi di Agam", persons, []string{"GPE Agam"}},
		{"own JSON with other labels", "jsonl", `{"id":"a","text":"Andi x Agam","entities":[{"label":"PER","start":0,"end":4,"text":"Andi"},{"label":"MISC","start":5,"end":6,"text":"x"},{"label":"LOC","start":7,"end":11,"text":"Agam"}],"chains":[[0,1],[1]],"holders":[{"person":0,"position":1}],"relations":[{"type":"located_in","from":0,"to":2}]}`,
			"a", "Andi x Agam", persons, []string{"PERSON Andi", "GPE Agam"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			docs, failed := readAs(t, c.format, c.content, c.labels)
			assert.Empty(t, failed)
			require.Len(t, docs, 1)
			assert.Equal(t, c.id, docs[0].ID)
			assert.Equal(t, c.text, docs[0].Text)
			assert.Equal(t, c.entities, entitiesOf(docs[0]))
			assert.NoError(t, format.Check(docs[0]))
		})
	}
}

// TestPassedOverEntitiesTakeTheirLinksAlong reads a document of which one label is not
// wanted.
func TestPassedOverEntitiesTakeTheirLinksAlong(t *testing.T) {
	docs, _ := readAs(t, "jsonl", `{"id":"a","text":"abc","entities":[{"label":"MISC","start":0,"end":1,"text":"a"},{"label":"PER","start":1,"end":2,"text":"b"},{"label":"PER","start":2,"end":3,"text":"c"}],`+
		`"chains":[[0,1,2],[0]],"holders":[{"person":0,"position":1},{"person":1,"position":2}],"laws":[{"entity":0,"kind":"ref"},{"entity":2,"kind":"ref"}]}`,
		format.Labels{"PER": extract.Person, "MISC": 0})
	require.Len(t, docs, 1)
	assert.Equal(t, [][]int{{0, 1}}, docs[0].Chains)
	assert.Equal(t, []extract.HolderRecord{{Person: 0, Position: 1}}, docs[0].Holders)
	require.Len(t, docs[0].Laws, 1)
	assert.Equal(t, 1, *docs[0].Laws[0].Entity)
}

// TestSentencesAreDocuments reads a plain file, which says no more of its documents.
func TestSentencesAreDocuments(t *testing.T) {
	docs, failed := readAs(t, "conll", "\nAndi B-PERSON\n\n\nAgam B-GPE\n. O\n", nil)
	assert.Empty(t, failed)
	require.Len(t, docs, 2)
	assert.Equal(t, []string{"file:2", "file:5"}, []string{docs[0].ID, docs[1].ID})
	assert.Equal(t, "Agam.", docs[1].Text)
}

func TestSpacing(t *testing.T) {
	for tokens, want := range map[string]string{
		`Ia ( 40 ) , bukan " dia " , hadir .`:    `Ia (40), bukan "dia", hadir.`,
		`sumber - sumber lain , 1974 - 1978 dan`: `sumber-sumber lain, 1974-1978 dan`,
		`Prabowo - Hatta menang - akhirnya`:      `Prabowo - Hatta menang-akhirnya`,
		`“ Kami siap ! ” kata dia`:               `“Kami siap!” kata dia`,
		`85 % dari km / jam [ 1 ]`:               `85% dari km/jam [1]`,
		`" Apa ? " tanya ' dia '`:                `"Apa?" tanya 'dia'`,
	} {
		docs, failed := readAs(t, "conll", strings.ReplaceAll(tokens, " ", " O\n")+" O\n", nil)
		assert.Empty(t, failed)
		assert.Equal(t, want, docs[0].Text)
	}
}

// TestForeignErrors holds that what cannot be read is named with its line, and the
// rest is read.
func TestForeignErrors(t *testing.T) {
	const head = "# global.columns = ID FORM MISC BIO:ORG\n"
	for _, c := range []struct{ format, content, want string }{
		{"spacy", `{"spans":[]}`, `x/file:1: member "text" is missing`},
		{"spacy", `{"text":"Andi","spans":[{"start":0,"end":9,"label":"ORG"}]}`, "x/file:1: offset 9 is outside the text or inside a character"},
		{"spacy", `{"text":"Andi","spans":[{"start":2,"end":2,"label":"ORG"}]}`, "x/file:1: entity 0: no span of the text: 2 to 2 of 4 bytes"},
		{"spacy", `{"text":"Andi","spans":[{"start":0,"end":2,"label":"ORG","text":"x"}]}`, `x/file:1: entity 0: text is "x", but bytes 0 to 2 are "An"`},
		{"spacy", `{"text":"Andi","spans":[{"start":0,"end":2,"label":"PER"}]}`, `x/file:1: span 0: extract: unknown label "PER", expected one of [PERSON`},
		{"doccano", `{"text":"Andi","label":[[0,2]]}`, `x/file:1: a label is [start, end, "LABEL"] or an object`},
		{"doccano", `{"text":"Andi","label":["x"]}`, `x/file:1: a label is [start, end, "LABEL"] or an object`},
		{"webannotation", `{"text":"Andi","items":[{"target":{}}]}`, "x/file:1: item 0: no body with the purpose classifying"},
		{"webannotation", `{"text":"Andi","items":[{"body":[{"purpose":"classifying","value":"ORG"}]}]}`, "x/file:1: item 0: no TextPositionSelector with start and end"},
		{"conll", "Andi O\nNoor\n", `x/file:2: token "Noor" without a tag`},
		{"conll", "Andi X\n", `x/file:1: tag "X" is none of O, B-LABEL, I-LABEL`},
		{"conll", "Andi B-PER\n", `x/file:1: extract: unknown label "PER"`},
		{"conll", "\tO\n", "x/file:1: no token"},
		{"conll", "A\xff O\n", "x/file:1: invalid utf-8 at byte 1"},
		{"conll", "# global.columns = ID FORM\n", "x/file:1: columns without FORM and BIO:LABEL"},
		{"conll", head + "1\tAndi\t_\n", "x/file:2: 3 columns, expected 4"},
		{"conll", head + "1\t\t_\tO\n", "x/file:2: no token"},
	} {
		docs, failed := readAs(t, c.format, c.content, nil)
		assert.Empty(t, docs, c.content)
		if assert.Len(t, failed, 1, c.content) {
			assert.True(t, strings.HasPrefix(failed[0], c.want), failed[0])
		}
	}
	docs, failed := readAs(t, "conll", "Andi\nNoor O\n\nAgam B-GPE\n", nil)
	assert.Len(t, failed, 1)
	require.Len(t, docs, 1, "the sentence with the bad line is passed over, the next is not")
	assert.Equal(t, "Agam", docs[0].Text)

	docs, failed = readAs(t, "conll", head+"# newdoc id = a\n1\tA\n2\tB\t_\tO\n\n# newdoc id = b\n1\tC\t_\tO\n", nil)
	assert.Len(t, failed, 1)
	require.Len(t, docs, 1)
	assert.Equal(t, "b", docs[0].ID)
}

// brat reads one document of the name a.
func brat(ann string, labels format.Labels) (*extract.Record, error) {
	files := fstest.MapFS{"a.txt": {Data: []byte("Bupati – Andi Noor,\ndan Agam.")}, "a.ann": {Data: []byte(ann)}}
	for r, err := range format.ReadBrat(files, labels) {
		return r, err
	}
	return nil, nil
}

func TestForeignBrat(t *testing.T) {
	r, err := brat("R1\tOrg-Aff Arg1:T2 Arg2:T1\r\nT2\tPER 9 13;14 18\tAndi Noor\nT1\tPOS 0 6\tBupati\nE1\tx:T1\nA1\tNegated T1\nN1\tReference T1 x:1\ty\n#1\tAnnotatorNotes T1\tapa ini?\n*\tEquiv T1 T2\n\n",
		format.Labels{"PER": extract.Person, "POS": extract.Position})
	require.NoError(t, err)
	assert.Equal(t, "a", r.ID)
	assert.Equal(t, []string{"POSITION Bupati", "PERSON Andi Noor"}, entitiesOf(r))
	assert.Equal(t, []extract.RelationRecord{{Type: "Org-Aff", From: 1, To: 0}}, r.Relations)
	assert.Equal(t, [][]int{{0, 1}}, r.Chains)
	assert.NoError(t, format.Check(r))

	r, err = brat("T1\tPOS 0 6\tBupati\nT2\tPER 9 13\tAndi\nR1\tholder Arg1:T2 Arg2:T1\n#1\tAnnotatorNotes T1\t{\"id\":\"bupati\",\"start\":\"x\"}\n",
		format.Labels{"PER": extract.Person, "POS": 0})
	require.NoError(t, err)
	assert.Equal(t, []string{"PERSON Andi"}, entitiesOf(r))
	assert.Empty(t, r.Holders)
}

func TestBratErrors(t *testing.T) {
	for ann, want := range map[string]string{
		"T1\tORG 0 6\tBupati\nx": "a.ann:2: not an annotation",
		"T1\tORG":                "a.ann:1: want a type and pairs of offsets",
		"T1\tORG 0 x\ty":         "a.ann:1: want a type and pairs of offsets",
		"T1\tORG 0 99\ty":        "a.ann:1: no span of the text: 0 to 99 of 29 characters",
		"T1\tORG 0 6\tBupatu":    `a.ann:1: text is "Bupatu", but characters 0 to 6 are "Bupati"`,
		"T1\tORG 0 6\tBupati\nT1\tORG 0 6\tBupati":          "a.ann:2: a second T1",
		"T1\tKOTA 0 6\tBupati":                              `a.ann:1: extract: unknown label "KOTA"`,
		"R1\tx Arg1:T1 Arg2:T2":                             "a.ann:1: no T1",
		"R1\tx T1 T2":                                       "a.ann:1: want a type and two arguments",
		"*\tEquiv T1 T2":                                    "a.ann:1: no T1",
		"A1\tConfidence T1 exact":                           "a.ann:1: no T1",
		"#1\tDocument D0\t{\"laws\":[{\"entity\":4}]}":      "a.ann:1: law: no T5",
		"#1\tDocument D0\t{":                                "a.ann:1: column 1: unexpected end of JSON input",
		"T1\tORG 0 6\tBupati\n#1\tAnnotatorNotes T1\t{\"id": "a.ann:2: column 4: unexpected end of JSON input",
		"#1\tDocument D0\t{\"laws\":[{\"start\":900}]}":     "a.ann: offset 900 is outside the text",
		"T1\tORG 0 6\t\xff":                                 "a.ann:1: invalid utf-8 at byte 11",
		"#1\tDocument D0\t{\"laws\":[{\"entity\":-99999}]}": "a.ann:1: law: no T-99998",
	} {
		_, err := brat(ann, nil)
		if assert.Error(t, err, ann) {
			assert.True(t, strings.HasPrefix(err.Error(), want), err.Error())
		}
	}
	files := fstest.MapFS{"a.ann": {}, "b/c.ann": {}, "b/c.txt": {Data: []byte("x")}, "d.ann": {}, "d.txt": {Data: []byte("\xff")}}
	var ids, failed []string
	for r, err := range format.ReadBrat(files, nil) {
		if err != nil {
			failed = append(failed, err.Error())
			continue
		}
		ids = append(ids, r.ID)
	}
	assert.Equal(t, []string{"b/c"}, ids)
	assert.Equal(t, []string{"a.ann: its text: open a.txt: file does not exist", "d.txt: invalid utf-8 at byte 0"}, failed)

	for _, err := range format.ReadBrat(os.DirFS(t.TempDir()+"/none"), nil) {
		assert.Error(t, err)
	}
}

func TestRelabel(t *testing.T) {
	r := &extract.Record{ID: "a", Text: "ab", Entities: []extract.EntityRecord{{Label: extract.Loc}, {Label: extract.Date}}, Chains: [][]int{{0, 1}}}
	c, err := format.Relabel(r, func(e extract.EntityRecord) extract.Label {
		if e.Label == extract.Loc {
			return extract.GPE
		}
		return 0
	})
	require.NoError(t, err)
	assert.Equal(t, []extract.EntityRecord{{Label: extract.GPE}}, c.Entities)
	assert.Equal(t, [][]int{{0}}, c.Chains)
	assert.Equal(t, [][]int{{0, 1}}, r.Chains, "the document given is not changed")
	assert.Equal(t, extract.Loc, r.Entities[0].Label)

	r.Chains = [][]int{{7}}
	_, err = format.Relabel(r, func(e extract.EntityRecord) extract.Label { return e.Label })
	assert.EqualError(t, err, `format: document "a": chain: no entity 7`)
}

// FuzzReaders holds that no reader panics, and that what it gives is a document that
// every writer takes.
func FuzzReaders(f *testing.F) {
	for _, name := range format.Readable() {
		var b strings.Builder
		w, err := format.New(name, &b, extract.Bytes)
		require.NoError(f, err)
		require.NoError(f, w.Write(sample()))
		f.Add(b.String())
	}
	f.Add("T1\tORG 0 6\tBupati\n#1\tDocument D0\t{\"chains\":[[0]],\"officials\":[{\"mentions\":[0]}]}\nR1\tx Arg1:T1 Arg2:T1\n*\tEquiv T1\n")
	f.Add("-DOCSTART- O\n\" O\nAndi U-PERSON\n- O\n")
	f.Fuzz(func(t *testing.T, content string) {
		for _, name := range format.Readable() {
			for _, labels := range []format.Labels{nil, {"ORG": extract.Org, "GPE": 0}} {
				docs, _ := readAs(t, name, content, labels)
				for _, r := range docs {
					if name == "jsonl" && format.Check(r) != nil {
						continue // it reads what is there
					}
					require.NoError(t, format.Check(r), name)
				}
			}
		}
		if r, err := brat(content, nil); err == nil {
			require.NoError(t, format.Check(r))
		}
	})
}

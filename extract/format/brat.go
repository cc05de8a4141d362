package format

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode"

	"github.com/warta-nlp/warta/extract"
)

// Brat is the name of the format of [NewBrat] and [ReadBrat], which is a folder and
// no stream.
const Brat = "brat"

// The types of annotations that are no labels.
const (
	bratQuote      = "QUOTE"
	bratHolder     = "holder"
	bratEquiv      = "Equiv"
	bratConfidence = "Confidence"
	bratNotes      = "AnnotatorNotes" // the notes that brat shows and lets people edit
	bratDocument   = "Document"       // the note on the document, which has no annotation
	bratNoTarget   = "D0"             // what that is attached to
)

// entityNote is what an annotation of an entity has no other place for.
type entityNote struct {
	extract.EntityRecord
	Label      *none  `json:"label,omitempty"`
	Start      *none  `json:"start,omitempty"`
	End        *none  `json:"end,omitempty"`
	Text       *none  `json:"text,omitempty"`
	Confidence string `json:"confidence,omitempty"` // what is no word
}

// quoteNote is the same of a quotation.
type quoteNote struct {
	extract.QuoteRecord
	Start *none `json:"start,omitempty"`
	End   *none `json:"end,omitempty"`
	Text  *none `json:"text,omitempty"`
}

// documentNote is the same of a document. Offsets in it are in runes, and the index
// of an entity is the number of its T less one.
type documentNote struct {
	extract.Record
	Offsets   *none `json:"offsets,omitempty"`
	Text      *none `json:"text,omitempty"`
	Entities  *none `json:"entities,omitempty"`
	Holders   *none `json:"holders,omitempty"`
	Relations *none `json:"relations,omitempty"`
	Chains    *none `json:"chains,omitempty"`
	Quotes    *none `json:"quotes,omitempty"`
}

// none hides a member.
type none struct{}

// UnmarshalJSON passes over what people write there.
func (*none) UnmarshalJSON([]byte) error { return nil }

type bratWriter struct {
	dir  string
	used map[string]bool // names of files, in small letters as some systems see them
}

// NewBrat returns a writer of brat standoff: of each document the files ID.txt, its
// text, and ID.ann, its annotations, in the folder dir, which is made if need be.
// Files of those names are replaced. Offsets are Unicode code points. A folder without
// annotation.conf gets one, by which brat shows and checks what is written.
//
//	T  an entity, or a quotation (QUOTE), at line breaks in several pieces
//	A  the confidence of an entity
//	R  a holder, from person to position, or a relation by its type
//	*  Equiv: a chain
//	#  AnnotatorNotes on a T: what else its JSON form has, such as id and norm
//	#  Document: what else the JSON form of the document has
//
// It keeps everything: [ReadBrat] gives an equal document back, if its entities are
// sorted, no chain is empty and [Check] finds nothing. A character of the id that has
// no place in a file name is written %XX.
func NewBrat(dir string) Writer { return &bratWriter{dir: dir, used: map[string]bool{}} }

func (b *bratWriter) Write(r *extract.Record) error {
	inBytes, err := Convert(r, extract.Bytes)
	if err != nil {
		return err
	}
	ann, err := bratAnnotations(inBytes)
	if err != nil {
		return fmt.Errorf("format: document %q: %w", r.ID, err)
	}
	name := fileName(r.ID)
	if folded := strings.ToLower(name); b.used[folded] {
		return fmt.Errorf("format: document %q: there is one for the file %s.ann already", r.ID, name)
	} else {
		b.used[folded] = true
	}
	if err := os.MkdirAll(b.dir, 0o777); err != nil {
		return err
	}
	if err := b.configure(); err != nil {
		return err
	}
	path := filepath.Join(b.dir, name)
	if err := os.WriteFile(path+".txt", []byte(r.Text), 0o666); err != nil {
		return err
	}
	return os.WriteFile(path+".ann", ann, 0o666)
}

// configure writes the configuration of a folder that has none.
func (b *bratWriter) configure() error {
	f, err := os.OpenFile(filepath.Join(b.dir, "annotation.conf"), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if errors.Is(err, fs.ErrExist) {
		return nil
	}
	if err != nil {
		return err
	}
	if _, err := f.WriteString(bratConfiguration()); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}

// bratConfiguration returns the annotation.conf for what this package writes, by
// https://brat.nlplab.org/configuration.html.
func bratConfiguration() string {
	var b strings.Builder
	b.WriteString("[entities]\n")
	for _, l := range extract.Labels() {
		fmt.Fprintln(&b, l)
	}
	fmt.Fprintf(&b, "%s\n\n[relations]\n", bratQuote)
	fmt.Fprintf(&b, "%s\tArg1:%v, Arg2:%v\n", bratHolder, extract.Person, extract.Position)
	for t := extract.Represents; t <= extract.LocatedIn; t++ {
		fmt.Fprintf(&b, "%v\tArg1:<ENTITY>, Arg2:<ENTITY>\n", t)
	}
	fmt.Fprintf(&b, "%s\tArg1:<ENTITY>, Arg2:<ENTITY>, <REL-TYPE>:symmetric-transitive\n", bratEquiv)
	b.WriteString("<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>\n\n[events]\n\n[attributes]\n")
	fmt.Fprintf(&b, "%s\tArg:<ENTITY>, Value:%v|%v|%v\n", bratConfidence, extract.Low, extract.High, extract.Exact)
	return b.String()
}

// fileName returns the name of a document's files without their endings: neither
// hidden nor a parent folder, and no longer than file systems allow.
func fileName(id string) string {
	name := url.PathEscape(id)
	rest := strings.TrimLeft(name, ".")
	name = strings.Repeat("%2E", len(name)-len(rest)) + rest
	const longest = 200 // bytes
	switch {
	case name == "":
		return "_"
	case len(name) > longest:
		return name[:longest]
	}
	return name
}

// bratAnnotations returns the .ann file of a document that counts in bytes.
func bratAnnotations(r *extract.Record) ([]byte, error) {
	if err := CheckUTF8(r.Text); err != nil {
		return nil, err
	}
	if err := checkInBytes(r); err != nil {
		return nil, err
	}
	c, err := Convert(r, extract.Runes)
	if err != nil {
		return nil, errors.Unwrap(err)
	}
	own := *c
	choose(&own, sortedPlaces(own.Entities))
	w := annWriter{text: []rune(own.Text)}
	w.entities(own.Entities)
	w.quotes(own.Quotes)
	if err := w.links(&own); err != nil {
		return nil, err
	}
	w.note(bratDocument, bratNoTarget, documentNote{Record: own})
	return w.out.Bytes(), nil
}

// sortedPlaces returns the places of entities in their order.
func sortedPlaces(entities []extract.EntityRecord) []int {
	places := make([]int, len(entities))
	for i := range places {
		places[i] = i
	}
	slices.SortStableFunc(places, func(a, b int) int { return inOrder(entities[a], entities[b]) })
	return places
}

// annWriter writes the lines of an .ann file. Lines are numbered from 1, those of
// each kind apart.
type annWriter struct {
	out                              bytes.Buffer
	text                             []rune
	spans, attributes, arrows, noted int
}

func (w *annWriter) entities(entities []extract.EntityRecord) {
	for _, e := range entities {
		id := w.span(e.Label.String(), e.Start, e.End)
		n := entityNote{EntityRecord: e}
		if oneWord(e.Confidence) {
			w.attributes++
			fmt.Fprintf(&w.out, "A%d\t%s %s %s\n", w.attributes, bratConfidence, id, e.Confidence)
		} else {
			n.Confidence = e.Confidence
		}
		w.note(bratNotes, id, n)
	}
}

func (w *annWriter) quotes(quotes []extract.QuoteRecord) {
	for _, q := range quotes {
		w.note(bratNotes, w.span(bratQuote, q.Start, q.End), quoteNote{QuoteRecord: q})
	}
}

// span writes a T line and returns its id.
func (w *annWriter) span(kind string, start, end int) string {
	id := tID(w.spans)
	w.spans++
	fmt.Fprintf(&w.out, "%s\t%s", id, kind)
	var texts []string
	sep := " "
	for _, p := range w.pieces(start, end) {
		fmt.Fprintf(&w.out, "%s%d %d", sep, p[0], p[1])
		texts = append(texts, bratText(string(w.text[p[0]:p[1]])))
		sep = ";"
	}
	fmt.Fprintf(&w.out, "\t%s\n", strings.Join(texts, " "))
	return id
}

// pieces cuts a span at its line breaks, which brat has in none, but for those at its
// ends, where they would be lost.
func (w *annWriter) pieces(start, end int) (pieces [][2]int) {
	from := start
	for i := start + 1; i < end-1; i++ {
		if !breaksLine(w.text[i]) {
			continue
		}
		if from < i {
			pieces = append(pieces, [2]int{from, i})
		}
		from = i + 1
	}
	return append(pieces, [2]int{from, end})
}

// breaksLine reports whether a line ends at r as brat reads files (Python's
// str.splitlines).
func breaksLine(r rune) bool {
	return strings.ContainsRune("\n\r\v\f\x1c\x1d\x1e\u0085\u2028\u2029", r)
}

// bratText is how a text stands in a T line.
func bratText(s string) string {
	return strings.Map(func(r rune) rune {
		if breaksLine(r) {
			return ' '
		}
		return r
	}, s)
}

// tID is the id of the entity at a place.
func tID(place int) string { return fmt.Sprintf("T%d", place+1) }

var errRelationType = errors.New("a relation's type must be one word, and not " + bratHolder)

// links writes holders, relations and chains.
func (w *annWriter) links(r *extract.Record) error {
	for _, h := range r.Holders {
		w.arrow(bratHolder, h.Person, h.Position)
	}
	for _, x := range r.Relations {
		if !oneWord(x.Type) || x.Type == bratHolder {
			return errRelationType
		}
		w.arrow(x.Type, x.From, x.To)
	}
	for _, c := range r.Chains {
		w.out.WriteString("*\t" + bratEquiv)
		for _, i := range c {
			w.out.WriteString(" " + tID(i))
		}
		w.out.WriteByte('\n')
	}
	return nil
}

// arrow writes an R line.
func (w *annWriter) arrow(kind string, from, to int) {
	w.arrows++
	fmt.Fprintf(&w.out, "R%d\t%s Arg1:%s Arg2:%s\n", w.arrows, kind, tID(from), tID(to))
}

// note writes a # line, unless it would say nothing.
func (w *annWriter) note(kind, target string, says any) {
	var b bytes.Buffer
	_ = newEncoder(&b).Encode(says) // strings, numbers and lists only
	if b.String() == "{}\n" {
		return
	}
	w.noted++
	fmt.Fprintf(&w.out, "#%d\t%s %s\t%s", w.noted, kind, target, b.Bytes())
}

// oneWord reports whether s can stand between blanks.
func oneWord(s string) bool { return s != "" && !strings.ContainsFunc(s, unicode.IsSpace) }

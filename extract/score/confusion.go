package score

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"sort"
	"strings"
	"text/tabwriter"

	"github.com/warta-nlp/warta/extract"
)

// Confusion counts which label was given for which. Each entity is paired with one
// of the other side at most: first those of equal span and label, then those of
// equal span, then those of one label that overlap, at last any that have half of
// the longer in common.
type Confusion struct {
	// Cells[g][p] is the number of entities labelled g for which p was given, with
	// the labels in the order of [extract.Labels]. The column behind the labels has
	// the missed, the row below them the spurious ones.
	Cells [labels + 1][labels + 1]int `json:"cells"`

	// Bounds of the pairs of each label that have it on both sides are not equal.
	Bounds [labels]int `json:"bounds"`
}

// labels is the number of labels, and the place of none among them.
const labels = int(extract.Event - extract.Person + 1)

// maxNear bounds the entities that one is compared with, so that ten thousand
// around one place cost no more than their number.
const maxNear = 64

// add counts the entities of one document.
func (c *Confusion) add(gold, pred []span) {
	a := newAlignment(gold, pred)
	for _, same := range [...]func(g, p span) bool{
		func(g, p span) bool { return g == p },
		func(g, p span) bool { return g.start == p.start && g.end == p.end },
		func(g, p span) bool { return g.label == p.label && common(g, p) > 0 },
		func(g, p span) bool { return 2*common(g, p) >= max(g.end-g.start, p.end-p.start) && common(g, p) > 0 },
	} {
		a.pair(same, c.count)
	}
	for i, g := range a.gold {
		if !a.goldDone[i] {
			c.Cells[place(g)][labels]++
		}
	}
	for i, p := range a.pred {
		if !a.predDone[i] {
			c.Cells[labels][place(p)]++
		}
	}
}

func (c *Confusion) count(g, p span) {
	c.Cells[place(g)][place(p)]++
	if g.label == p.label && g != p {
		c.Bounds[place(g)]++
	}
}

// place returns the row or column of an entity.
func place(s span) int { return int(s.label - extract.Person) }

// common returns the number of bytes, or whatever offsets count, that two spans
// share.
func common(g, p span) int { return min(g.end, p.end) - max(g.start, p.start) }

// alignment pairs the entities of two sides, both by start.
type alignment struct {
	gold, pred         []span
	reach              []int // of pred: the largest end of those up to it
	goldDone, predDone []bool
}

func newAlignment(gold, pred []span) *alignment {
	a := &alignment{gold: slices.Clone(gold), pred: slices.Clone(pred)}
	for _, spans := range [...][]span{a.gold, a.pred} {
		slices.SortFunc(spans, func(x, y span) int {
			return cmp.Or(cmp.Compare(x.start, y.start), cmp.Compare(y.end, x.end), cmp.Compare(x.label, y.label))
		})
	}
	a.goldDone, a.predDone = make([]bool, len(gold)), make([]bool, len(pred))
	a.reach = make([]int, len(pred))
	for i, p := range a.pred {
		a.reach[i] = p.end
		if i > 0 {
			a.reach[i] = max(p.end, a.reach[i-1])
		}
	}
	return a
}

// pair gives every gold entity that has none the first free one that is the same.
func (a *alignment) pair(same func(g, p span) bool, found func(g, p span)) {
	for i, g := range a.gold {
		if a.goldDone[i] {
			continue
		}
		// From here on some reach into g; those from the first that begins behind it do not.
		from := sort.Search(len(a.pred), func(k int) bool { return a.reach[k] > g.start })
		for k := from; k < len(a.pred) && a.pred[k].start < g.end && k < from+maxNear; k++ {
			if !a.predDone[k] && same(g, a.pred[k]) {
				a.goldDone[i], a.predDone[k] = true, true
				found(g, a.pred[k])
				break
			}
		}
	}
}

// WriteTo writes the table: a row a label as people gave it, a column a label as
// the extractor did, without labels that do not occur. A dot is none.
func (c *Confusion) WriteTo(w io.Writer) (int64, error) {
	var b strings.Builder
	table := tabwriter.NewWriter(&b, 0, 0, 2, ' ', tabwriter.AlignRight)
	names, shown := c.Names()
	fmt.Fprint(table, "labelled as\t")
	for _, k := range shown {
		fmt.Fprintf(table, "%s\t", short(names[k], "missed"))
	}
	fmt.Fprintln(table)
	for _, i := range shown {
		fmt.Fprintf(table, "%s\t", short(names[i], "spurious"))
		for _, k := range shown {
			fmt.Fprintf(table, "%s\t", dot(c.Cells[i][k]))
		}
		fmt.Fprintln(table)
	}
	_ = table.Flush() // a Builder takes everything
	n, err := io.WriteString(w, b.String())
	return int64(n), err
}

// Names returns the names of the rows and columns, "" for the last, and the places
// of those in which there is anything.
func (c *Confusion) Names() (names [labels + 1]string, occur []int) {
	for i := range c.Cells {
		any := i == labels
		for k := range c.Cells {
			any = any || c.Cells[i][k]+c.Cells[k][i] > 0
		}
		if any {
			occur = append(occur, i)
		}
		if i < labels {
			names[i] = (extract.Person + extract.Label(i)).String()
		}
	}
	return names, occur
}

func short(name, none string) string { return cmp.Or(name, none) }

func dot(n int) string {
	if n == 0 {
		return "."
	}
	return fmt.Sprint(n)
}

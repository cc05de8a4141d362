package main

import (
	"cmp"
	_ "embed"
	"fmt"
	"html/template"
	"os"
	"slices"

	"github.com/warta-nlp/warta/extract/score"
)

// page is the report as report.html shows it. Everything in it is escaped there.
type page struct {
	Run, Source, Baseline string
	*score.Report
	Chart     chart
	Confusion []confusionRow
	Names     []string // of the columns of Confusion
	Worst     []markedArticle
	Change    *score.Difference // nil without a baseline
	Gains     []change
}

// confusionRow is a label as people gave it.
type confusionRow struct {
	Name  string
	Cells []confusionCell
}

// confusionCell is how often a label was given for it.
type confusionCell struct {
	Count   int
	Right   bool
	Percent int // of the row, for the tint
}

// markedArticle is an article with its mistakes marked.
type markedArticle struct {
	score.Article
	Wrong  int
	Pieces []piece
	Others []string // mistakes that are no spans
}

// change is an article with what it gained and lost.
type change struct {
	ID            string
	Gains, Losses []string
}

// worstShown is how many articles a report marks if -worst does not say.
const worstShown = 10

//go:embed report.html
var reportHTML string

var reportPage = template.Must(template.New("report").Funcs(template.FuncMap{
	"figure": func(f float64) string { return fmt.Sprintf("%.3f", f) },
	"maybe": func(f *float64) string {
		if f == nil {
			return ""
		}
		return fmt.Sprintf("%.3f", *f)
	},
	"signed": func(f float64) string { return fmt.Sprintf("%+.3f", f) },
}).Parse(reportHTML))

// writeHTML writes the report to the file that -html names.
func (r *result) writeHTML(opts options) error {
	f, err := os.Create(opts.html)
	if err != nil {
		return err
	}
	if err := reportPage.Execute(f, r.page(opts)); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}

func (r *result) page(opts options) page {
	p := page{Run: opts.name(), Source: opts.source(), Baseline: opts.baseline, Report: r.Score, Change: r.Difference}
	p.Chart = chartOf(r.Score, r.Difference)
	p.Confusion, p.Names = confusionOf(&r.Score.Confusion)
	mistakes := mistakesOf(r.Score.Mistakes)
	for _, a := range r.Score.Worst(cmp.Or(opts.worst, worstShown)) {
		p.Worst = append(p.Worst, markArticle(a, r.text(a.ID), mistakes[a.ID]))
	}
	if r.Difference != nil {
		p.Gains = r.changes()
	}
	return p
}

// mistakesOf gives the mistakes of each article by place.
func mistakesOf(all []score.Mistake) map[string][]score.Mistake {
	of := map[string][]score.Mistake{}
	for _, m := range all {
		of[m.Article] = append(of[m.Article], m)
	}
	for _, list := range of {
		slices.SortStableFunc(list, func(a, b score.Mistake) int { return cmp.Compare(a.Start, b.Start) })
	}
	return of
}

// changes lists the articles that changed.
func (r *result) changes() (changed []change) {
	gains, losses := mistakesOf(r.Difference.Gains), mistakesOf(r.Difference.Losses)
	for _, a := range r.Score.Articles {
		c := change{ID: a.ID}
		text := r.text(a.ID)
		for _, m := range gains[a.ID] {
			c.Gains = append(c.Gains, m.Explain(text))
		}
		for _, m := range losses[a.ID] {
			c.Losses = append(c.Losses, m.Explain(text))
		}
		if len(c.Gains)+len(c.Losses) > 0 {
			changed = append(changed, c)
		}
	}
	return changed
}

// confusionOf returns the rows and the names of the columns.
func confusionOf(c *score.Confusion) (rows []confusionRow, columns []string) {
	names, occur := c.Names()
	for _, i := range occur {
		columns = append(columns, cmp.Or(names[i], "missed"))
		row := confusionRow{Name: cmp.Or(names[i], "spurious")}
		sum := 0
		for _, k := range occur {
			sum += c.Cells[i][k]
		}
		for _, k := range occur {
			n := c.Cells[i][k]
			row.Cells = append(row.Cells, confusionCell{Count: n, Right: i == k, Percent: 100 * n / max(sum, 1)})
		}
		rows = append(rows, row)
	}
	return rows, columns
}

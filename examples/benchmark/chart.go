package main

import (
	"fmt"
	"math"

	"github.com/warta-nlp/warta/extract/score"
)

// chart is the drawing of F1 by row: a dot with its interval, and a ring for the run
// before. Lengths are in the units of its view box.
type chart struct {
	Width, Height int
	Left, Right   float64 // the ends of the axis
	Bottom        float64
	Ticks         []tick
	Lines         []chartLine
}

type tick struct {
	X    float64
	Name string
}

type chartLine struct {
	Name      string
	Y, Text   float64 // the line, and the base of its text
	X         float64 // F1
	Low, High float64 // of the interval
	Before    float64 // the run before, 0 if there is none
	F1        string
	Title     string // what a pointer on it says
	Pooled    bool   // all labels together
}

// The measures of the chart.
const (
	chartWidth = 720
	nameWidth  = 100
	figureSide = 56
	lineHeight = 26
	topSpace   = 8
	axisHeight = 30
)

// chartOf draws the rows that have anything.
func chartOf(r *score.Report, d *score.Difference) chart {
	rows := []score.Row{{Name: "all labels", Figures: r.Micro, Interval: r.Interval}}
	for _, row := range r.Rows {
		if row.Gold+row.Pred > 0 {
			rows = append(rows, row)
		}
	}
	c := chart{Width: chartWidth, Left: nameWidth, Right: chartWidth - figureSide}
	from := axisFrom(rows)
	at := func(f1 float64) float64 {
		return math.Round(10*(c.Left+(c.Right-c.Left)*max(0, f1-from)/(1-from))) / 10
	}
	for i, row := range rows {
		y := float64(topSpace + lineHeight*i + lineHeight/2)
		l := chartLine{Name: row.Name, Y: y, Text: y + 4.5, X: at(row.F1), F1: fmt.Sprintf("%.3f", row.F1), Pooled: i == 0}
		l.Title = fmt.Sprintf("%s: F1 %.3f, %d labelled", row.Name, row.F1, row.Gold)
		if row.Interval != nil {
			l.Low, l.High = at(row.Interval.Low), at(row.Interval.High)
			l.Title += fmt.Sprintf(", 95%% %.3f to %.3f", row.Interval.Low, row.Interval.High)
		}
		if before, ok := f1Before(d, row.Name); ok {
			l.Before = at(before)
			l.Title += fmt.Sprintf(", before %.3f", before)
		}
		c.Lines = append(c.Lines, l)
	}
	c.Bottom = float64(topSpace + lineHeight*len(rows))
	c.Height = int(c.Bottom) + axisHeight
	for f := from; f < 1.01; f += tickStep(from) {
		c.Ticks = append(c.Ticks, tick{at(f), fmt.Sprintf("%.2g", f)})
	}
	return c
}

// axisFrom is where the axis begins: at a tenth below all that is drawn, since dots,
// unlike bars, need no zero.
func axisFrom(rows []score.Row) float64 {
	low := 0.9
	for _, r := range rows {
		low = min(low, r.F1)
		if r.Interval != nil {
			low = min(low, r.Interval.Low)
		}
	}
	return math.Floor(low*10) / 10
}

func tickStep(from float64) float64 {
	if from < 0.5 {
		return 0.2
	}
	return 0.1
}

// f1Before returns what a row had in the run before.
func f1Before(d *score.Difference, name string) (float64, bool) {
	if d == nil {
		return 0, false
	}
	if row, ok := d.Before.Row(name); ok {
		return row.F1, true
	}
	return d.Before.Micro.F1, true
}

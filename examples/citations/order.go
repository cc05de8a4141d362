package main

import (
	"cmp"
	"strings"

	"github.com/warta-nlp/warta/extract/law"
)

// byUse orders authorities, the most cited first, then by id.
func byUse(a, b *authority) int {
	return cmp.Or(
		cmp.Compare(b.Times, a.Times),
		cmp.Compare(len(b.Articles), len(a.Articles)),
		strings.Compare(a.ID.String(), b.ID.String()))
}

// byPlace orders provisions as they stand in the law: Pasal 7 before Pasal 65.
func byPlace(a, b *pinpoint) int {
	return cmp.Or(
		strings.Compare(a.ID.Component, b.ID.Component),
		comparePlaces(a.ID.From, b.ID.From),
		comparePlaces(a.ID.To, b.ID.To))
}

func comparePlaces(a, b law.Provision) int {
	return cmp.Or(
		compareNumbers(a.Chapter, b.Chapter),
		compareNumbers(a.Article, b.Article),
		compareNumbers(a.Para, b.Para),
		compareNumbers(a.Point, b.Point),
		compareNumbers(a.Item, b.Item))
}

// compareNumbers compares provision numbers, letters after them (187a) coming
// second. Numbers have no leading zeros: the longer is the greater.
func compareNumbers(a, b string) int {
	na, nb := digits(a), digits(b)
	return cmp.Or(
		cmp.Compare(len(na), len(nb)),
		strings.Compare(na, nb),
		strings.Compare(a, b))
}

// digits returns the digits in front of s.
func digits(s string) string {
	return s[:len(s)-len(strings.TrimLeft(s, "0123456789"))]
}

// Package numword reads Indonesian numbers, in digits and in words, from the
// tokens of a text: `25`, `1.500,75`, `dua puluh lima`, `2,5 juta`, `seratus
// dua belas`, `dua setengah miliar`, `nol koma lima`, `ratusan ribu`.
//
// A number is an exact decimal ([Value]); words that only give an order of
// magnitude (`puluhan`, `ratusan ribu`) are marked approximate. Digits follow
// the Indonesian custom (PUEBI, part IV.D): a full stop groups thousands, a
// comma begins the decimals. The English way is read where it cannot mean
// anything else (`1.5`, `1,500,000`).
package numword

package token

// Tables gives the tests the sorted tables.
var Tables = [][]string{abbreviations, dayMonthAbbreviations, dottedAbbreviations, slashAbbreviations, degreeHeads, degreeFields, sentenceEnders}

// MaxAbbrev is the longest entry the tables may hold.
const MaxAbbrev = maxAbbrev

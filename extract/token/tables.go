package token

// The tables of this file are in lower case and sorted; a test holds them so.

// abbreviations keep their full stop. Words that are also ordinary ones
// (hal, an, min, map) are left out: their stop ends a sentence more often.
var abbreviations = []string{
	"abd", "akp", "alm", "almh", "apt", "bln", "bpk", "brigjen", "brigpol", "bripka", "co", "corp",
	"cq", "cv", "dg", "dgn", "dkk", "dll", "dr", "dra", "drg", "drh", "drs", "ds", "dsb", "dsn", "dst",
	"dt", "gg", "gst", "gt", "h", "hj", "hjh", "hlm", "hm", "inc", "ipda", "iptu", "ir", "jend", "jl",
	"jln", "jo", "ka", "kab", "kapt", "kec", "kel", "kgs", "kh", "kms", "kol", "kombes", "kp", "letda",
	"letjen", "letkol", "lettu", "ltd", "marsda", "marsma", "mayjen", "mis", "moh", "muh", "no", "ns",
	"ny", "pdt", "pgs", "pj", "pjs", "pkl", "plh", "plt", "praka", "prof", "prov", "psl", "pt", "rd",
	"rp", "rr", "rt", "rts", "rw", "sdr", "sdri", "serda", "serka", "sertu", "spt", "st", "stb", "tb",
	"tbk", "telp", "tgh", "tgk", "tgl", "th", "thn", "tlp", "tn", "tsb", "ttg", "ud", "ust", "ustd",
	"ustdz", "ustz", "utk", "vs", "wkl", "yg", "yth",
}

// dayMonthAbbreviations keep their full stop when capitalised (29 Des. 2024, Sab.).
var dayMonthAbbreviations = []string{
	"ags", "agt", "agu", "apr", "des", "feb", "jan", "jul", "jum", "jun", "kam", "mar", "nop", "nov",
	"okt", "peb", "rab", "sab", "sel", "sen", "sept",
}

// dottedAbbreviations are read whole, with the stop after them.
var dottedAbbreviations = []string{
	"a.l", "a.n", "d.a", "d.h", "no.pol", "s.d", "t.a", "t.p", "u.p",
}

// slashAbbreviations are read whole.
var slashAbbreviations = []string{
	"a/n", "c/q", "d/a", "s/d", "u/p",
}

// degreeHeads are the first parts of degrees with inner stops.
var degreeHeads = []string{
	"a", "b", "c", "d", "dipl", "m", "ph", "psi", "s", "sp",
}

// degreeFields are the further parts of degrees with inner stops.
var degreeFields = []string{
	"a", "ag", "ak", "akt", "an", "ap", "ars", "b", "ba", "biomed", "cs", "d", "dev", "e", "ec", "ed",
	"ei", "em", "eng", "farm", "fil", "gz", "h", "han", "hi", "hk", "hum", "hut", "i", "ik", "ikom",
	"im", "ip", "ipol", "jp", "k", "keb", "ked", "kel", "kep", "kes", "kj", "km", "kn", "kom", "kp",
	"ks", "li", "lm", "m", "ma", "mat", "md", "min", "ml", "mt", "n", "ners", "og", "or", "p", "pa",
	"par", "pd", "pdi", "phil", "pi", "pk", "pmat", "pn", "pol", "pp", "psi", "pt", "rad", "s", "sc",
	"si", "sip", "sn", "sos", "st", "stat", "stp", "sy", "t", "th", "thi", "tht", "tp", "tpd", "tr",
	"u", "us",
}

// sentenceEnders are abbreviations that may also end a sentence.
var sentenceEnders = []string{
	"co", "corp", "dkk", "dll", "dsb", "dst", "inc", "ltd", "tbk", "tsb",
}

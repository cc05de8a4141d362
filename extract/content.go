package extract

import (
	"strings"

	"github.com/warta-nlp/warta/extract/token"
)

// What a reporting word is followed by: a clause, which is reported, or a thing.

var (
	// Nouns behind a reporting verb that are its object: menyampaikan apresiasi.
	objects = []string{
		"apresiasi", "terima", "terimakasih", "ucapan", "selamat", "salam", "sambutan", "laporan", "rasa", "pesan", "penghargaan", "permohonan", "dukungan", "kesiapan", "belasungkawa",
		"duka", "pertanyaan", "arahan", "materi", "keterangan", "aspirasi", "visi", "pidato", "pandangan", "jawaban",
	}
	// Words behind a reporting verb that say of whom, when or how, or point at what was
	// said before.
	adjuncts = []string{
		"kepada", "hal", "itu", "ini", "tersebut", "saat", "usai", "ketika", "dalam", "pada", "di", "dari", "oleh", "terkait", "tentang", "soal", "mengenai", "secara", "sebagai", "dan", "serta",
	}
	// Words that open what is asked for: mengimbau agar ..., meminta supaya ...
	askedFor = []string{"agar", "supaya", "untuk", "jika", "apabila", "kalau", "bila"}
)

// clausal are reporting verbs whose content is a clause and never only a thing.
var clausal = []string{"mengatakan", "mengaku", "berharap", "menilai", "menambahkan", "memastikan", "berpendapat", "meyakini", "menganggap", "menduga", "berkata"}

// actions are reporting verbs that do something to their object as well:
// mengapresiasi kemenangan, melanjutkan kunjungan.
var actions = []string{
	"mengapresiasi", "melanjutkan", "menyinggung", "menyoroti", "menanggapi", "memuji", "mengkritik", "mengkritisi", "membantah", "menepis", "menampik",
	"mengucapkan", "menyambut", "mendoakan", "mengenang", "menjawab", "menulis", "menuliskan", "mengutip", "mengumumkan", "mensyukuri", "menyesalkan", "menyayangkan",
}

// contentAt returns the token at which the content of the reporting verb begins,
// or -1 if what follows is an object.
func (l *linker) contentAt(c cue) int {
	i := c.last
	switch {
	case l.starts(i):
		return -1
	case l.is(i, ",", ":"):
		if l.oneOf(i+1, []string{"bahwa"}) {
			i++
		}
		return i + 1
	case l.oneOf(i, []string{"bahwa"}):
		return i + 1
	case l.oneOf(i, askedFor):
		return i
	case l.oneOf(i, objects) && !l.oneOf(c.first, clausal), l.oneOf(i, adjuncts), l.oneOf(c.first, actions),
		l.toks[i].Kind != token.Word && l.toks[i].Kind != token.Number:
		return -1
	}
	return i
}

// predicates are words that make a clause of the words around them without being
// verbs in shape.
var predicates = []string{
	"adalah", "merupakan", "ialah", "yakni", "bukan", "tidak", "tak", "belum", "sudah", "telah", "akan", "masih", "sedang", "harus", "wajib", "perlu", "bisa", "dapat", "mampu",
	"boleh", "jangan", "baru", "hanya", "cukup", "siap", "lebih", "sangat", "terus", "tetap", "pentingnya", "perlunya",
	"ada", "naik", "turun", "tumbuh", "mulai", "selesai", "masuk", "keluar", "tiba", "datang", "pergi", "pulang", "hadir", "hilang", "habis", "jatuh", "gagal", "lolos", "menang", "kalah",
}

// predicated reports whether the words [i, last) tell something, and do not only
// name a thing (menyebut tiga kendala yang dihadapi): before a colon there is a
// verb or a predicate among them, outside what yang opens.
func (l *linker) predicated(i, last int) bool {
	relative := false
	last = min(last, i+maxReport)
	for ; i < last && !l.is(i, ":"); i++ {
		relative = l.is(i, "yang") || relative && !l.is(i, ",")
		if relative {
			continue
		}
		if l.oneOf(i, predicates) || l.passive(i) || l.acts(i) || l.isVerb(i) {
			return true
		}
	}
	return false
}

// isVerb reports a word in small letters with the prefix of a verb.
func (l *linker) isVerb(i int) bool {
	if !l.toks[i].Is(token.Lower) || l.toks[i].Kind != token.Word {
		return false
	}
	w := l.word(i)
	for _, prefix := range verbPrefixes {
		if len(w) >= len(prefix)+3 && strings.HasPrefix(w, prefix) {
			return true
		}
	}
	return false
}

// verbPrefixes make verbs of roots: tertimpa, bersumber, diatur, memakai.
var verbPrefixes = []string{"ter", "ber", "di", "me"}

// connects reports whether the words [i, end) only link a sentence to the one
// before: Oleh karena itu, kata Bupati, ...
func (l *linker) connects(i, end int) bool {
	for ; i < end; i++ {
		if !l.oneOf(i, connective) {
			return false
		}
	}
	return true
}

// connective are the words of which connectives consist.
var connective = []string{
	"oleh", "karena", "karenanya", "sebab", "itu", "ini", "demikian", "begitu", "untuk", "dengan", "selain", "samping", "sisi", "lain", "di", "namun", "tetapi", "tapi", "akan",
	"apalagi", "terlebih", "lagi", "padahal", "sementara", "meski", "meskipun", "walau", "walaupun", "bahkan", "jadi", "maka", "makanya", "sebaliknya", "kemudian", "lalu",
	"selanjutnya", "lebih", "lanjut", "akibatnya", "artinya", "intinya", "pasalnya", "sebelumnya", "misalnya", "dan", "juga", "pula", "hal", "tersebut", "adapun", "nah", "ya",
}

// withoutCredit returns the end of the words of the sentence [first, last) without
// the full stop, and without a credit in brackets glued behind it: ... November
// 2025.(Humas)
func (l *linker) withoutCredit(first, last int) int {
	for i := last - 1; l.is(last-1, ")") && i > first && i > last-maxCredit; i-- {
		if l.is(i, "(") && l.is(i-1, ".") {
			last = i
			break
		}
	}
	for last > first && l.is(last-1, ".", ",") {
		last--
	}
	return last
}

// maxCredit bounds the tokens of a credit.
const maxCredit = 12

package extract

// Whom a sentence is about, by what stands around the name. The greater wins, of
// equal ones the first.
const (
	agent    = iota + 1 // dibuka oleh X
	acting              // ... X membuka ...
	telling             // ... X mengatakan ...
	heading             // X at the head of its sentence or clause
	standing            // diwakili X membuka ...
	cited               // kata X; menurut X
)

// findSubjects finds the person or office that each sentence is about: what a
// pronoun behind it means. Names inside quotations do not count.
func (l *linker) findSubjects() {
	l.subject = zeroed(l.subject, len(l.sents))
	l.recent = zeroed(l.recent, len(l.sents))
	l.grade = zeroed(l.grade, len(l.sents))
	for s := range l.subject {
		l.subject[s] = -1
	}
	l.grouped = l.groups(zeroed(l.grouped, len(l.ents)))
	groups := l.grouped
	at := 0 // l.speech
	for k, e := range l.ents {
		if e.Label != Person && e.Label != Position || groups[k].inner {
			continue
		}
		for at < len(l.speech) && l.speech[at].end <= l.first[k] {
			at++
		}
		if at < len(l.speech) && l.speech[at].open <= l.first[k] && isSpeech(l.speech[at]) {
			continue
		}
		s := l.sentenceOf(l.first[k])
		if g := l.gradeOf(k, groups[k], s); g > l.grade[s] && (g == cited || !l.transparent(s)) {
			l.subject[s], l.grade[s] = k, g
		}
	}
	l.findLeaders()
	last := -1
	for s := range l.recent {
		l.recent[s] = last
		if l.subject[s] >= 0 {
			last = s
		}
	}
}

// transparent reports whether sentence s goes on with the one spoken of before: it
// begins with a pronoun or with a reporting word that carries one (Ia menambahkan,
// Menurutnya, Lebih lanjut dikatakannya).
func (l *linker) transparent(s int) bool {
	first := l.sents[s].First
	if l.oneOf(first, pronouns) {
		return true
	}
	for i := first; i < l.sents[s].Last && i < first+5; i++ {
		if c, ok := l.cueAt(i); ok {
			return c.form == toldIts || c.form == saysIts || c.form != tells && l.oneOf(c.last, pronouns)
		}
		if l.is(i, ",") {
			return l.oneOf(i+1, pronouns)
		}
	}
	return false
}

// isSpeech reports whether a passage is long enough to be speech by itself.
func isSpeech(p passage) bool { return p.words >= minSpeech }

// group is a name with the office beside it: the tokens [first, last).
type group struct {
	first, last int
	inner       bool // part of the group of another entity, which stands for it
}

// groups puts each name and its office together.
func (l *linker) groups(out []group) []group {
	for k := range out {
		out[k] = group{first: l.titlesBefore(l.first[k]), last: l.last[k]}
	}
	for _, h := range l.held {
		p, o := h.person, h.position
		out[o].inner = true
		out[p].first, out[p].last = min(out[p].first, l.first[o]), max(out[p].last, l.last[o])
	}
	return out
}

var (
	// Words that make the name behind them something else than the subject.
	oblique = []string{
		"kepada", "dengan", "dari", "bersama", "untuk", "di", "ke", "pada", "bagi", "tentang", "dan", "serta", "beserta", "terhadap", "antara",
		"mewakili", "didampingi", "diwakili", "mendampingi", "meminta", "mengajak", "menunjuk", "melantik", "menemui", "seperti", "melalui", "atas",
		"para", "termasuk", "menggantikan", "menyambut", "menerima", "dampingi", "temui",
	}
	// Words that may stand between a name and its verb.
	besideVerb = []string{
		",", "juga", "pun", "sendiri", "kembali", "lantas", "kemudian", "dalam", "sambutannya", "arahannya", "laporannya", "keterangannya", ")", "lalu", "turut", "ikut",
		"langsung", "sangat", "akan", "telah", "sudah", "terus", "ikut", "secara", "tegas", "resmi", "sebelumnya", "tak", "tidak", "belum",
	}
)

// gradeOf grades the entity k, with its group g, as the subject of sentence s; 0
// if it is none.
func (l *linker) gradeOf(k int, g group, s int) int {
	if l.demonstrative(k) {
		return 0 // mantan Bupati itu: whoever was spoken of before
	}
	i := g.first - 1
	for i >= 0 && l.oneOf(i, []string{"langsung", "sendiri", "juga", "pula", "kembali"}) {
		i--
	}
	j := l.toVerb(g.last)
	c, ok := l.cueAt(j)
	reports := ok && c.form == tells
	switch spokesman := l.oneOf(i, spokenFor) || l.is(i, "oleh") && l.oneOf(i-1, spokenFor); {
	case l.oneOf(i, []string{"dibacakan"}), spokesman && reports:
		return cited // who reads out or speaks for somebody else
	case spokesman && l.acts(j):
		return standing
	case l.represented(g.last):
		return agent
	}
	if l.is(i, "oleh") {
		if c, ok := l.cueAt(i - 1); ok && c.form == told {
			return cited
		}
		if l.is(i-2, "yang") || !l.actor(k) {
			return 0
		}
		return agent
	}
	if c, ok := l.cueAt(i); ok && c.form != tells && c.form != saysIts {
		return cited
	}
	first := l.sents[s].First
	if i >= first && l.oneOf(i, oblique) {
		return 0
	}
	reports = reports || l.tellsLater(g.last)
	switch {
	case !reports && (!l.actor(k) || l.oneOf(j, modals)):
		return 0
	case !reports && l.passive(j):
		return agent // spoken of, not speaking
	case l.heads(g.first, first):
		return heading
	case reports:
		return telling
	case l.acts(j):
		return acting
	case l.actor(k) && l.passiveLike(i):
		return agent
	}
	return 0
}

// represented reports whether the name that ends at token i is said to be
// represented by another, who then acts.
func (l *linker) represented(i int) bool {
	i = l.pastDegrees(i)
	if l.is(i, ",") {
		i++
	}
	if l.is(i, "yang") {
		i++
	}
	return l.oneOf(i, []string{"diwakili"})
}

// actor reports whether the entity k stands for one person known by name.
func (l *linker) actor(k int) bool { return l.ents[k].Label == Person || l.bearer(k) >= 0 }

// maxOpening bounds the tokens of the adverbial that a sentence opens with.
const maxOpening = 14

// heads reports whether token i is where a sentence that begins with token first
// begins, or where its clause begins behind an adverbial.
func (l *linker) heads(i, first int) bool {
	switch {
	case i == first:
		return true
	case i-first > maxOpening:
		return false
	case l.is(i-1, ",", "–", "-", ")"):
		return true
	}
	for j := first; j < i; j++ {
		if !l.oneOf(j, connecting) && !l.oneOf(j, openingWords) {
			return false
		}
	}
	return true
}

// openingWords are further words that a sentence opens with before its subject.
var openingWords = []string{"sebelumnya", "terpisah", "senada", "selain", "salah", "satunya", "satu", "hal", "yang", "sama", "di", "tempat", "secara", "kesempatan"}

// demonstrative reports an office that points back to a person spoken of: mantan
// Ketua DPRD itu, Wakil Ketua DPRD ini.
func (l *linker) demonstrative(k int) bool {
	if l.ents[k].Label != Position {
		return false
	}
	i := l.last[k]
	for n := 0; n < 4 && i < len(l.toks) && !l.starts(i); n++ {
		if l.oneOf(i, []string{"ini", "itu", "tersebut"}) {
			return true
		}
		if !l.oneOf(i, []string{",", "dua", "tiga", "periode"}) && (l.entityAt(i) < 0 || l.ents[l.entityAt(i)].Label != GPE) {
			break
		}
		i++
	}
	return false
}

// antecedent returns the entity that a pronoun at token i means: the subject of
// its sentence if that stands before it, else of the last sentence that has one,
// or -1.
func (l *linker) antecedent(i int) int {
	if len(l.sents) == 0 {
		return -1
	}
	s := l.sentenceOf(min(i, len(l.toks)-1))
	if k := l.subject[s]; k >= 0 && l.first[k] < i {
		return k
	}
	if r := l.recent[s]; r >= 0 {
		return l.subject[r]
	}
	return -1
}

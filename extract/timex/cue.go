package timex

// futureWords before a date say that it is to come.
var futureWords = wordSet{"akan", "bakal", "berencana", "diagendakan", "dijadwalkan", "direncanakan", "ditargetkan", "menargetkan", "mendatang", "nanti", "nantinya", "rencana", "rencananya", "target", "targetkan", "targetnya"}

// maxCue bounds how many words before a date are looked at.
const maxCue = 12

// surely is a cue that stands right after the date: mendatang, lalu.
const surely = 2

// yearCue is the cue for dates of the pieces [from, to) without a year, and 0
// for others, which need none.
func (p *parser) yearCue(d *dates, from, to int) int {
	if d.a.year != 0 || d.form == Range && d.b.year != 0 {
		return 0
	}
	return p.cue(from, to)
}

// cue tells where the words around the pieces [from, to) look: above 0 to the
// future, below to the past, 0 if they do not say.
func (p *parser) cue(from, to int) int {
	if p.class(to) == clYang {
		to++
	}
	switch p.class(to) {
	case clDepan, clNanti, clBesok, clAkan:
		return surely
	case clLalu, clKemarin:
		return -surely
	}
	pos := p.at(from).start
	for n := 0; n < maxCue; n++ {
		w, start := left(p.text, pos)
		if w == "" || w == "." || w == "!" || w == "?" || w == ";" {
			break
		}
		if futureWords.has(w) {
			return 1
		}
		pos = start
	}
	return 0
}

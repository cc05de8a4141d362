package timex

// vague reads times without a date: beberapa waktu lalu, beberapa hari lagi,
// saat ini, baru-baru ini, masa mendatang. Only those of beberapa are entities.
func (p *parser) vague(k int) (calendar, bool) {
	switch p.class(k) {
	case clSaat:
		return p.vaguely(k, clThis, 0)
	case clBaru:
		return p.vaguely(k, clThis, -1)
	case clMasa:
		if p.at(k+1).val != 1 { // masa depan is the future itself
			return calendar{}, false
		}
		return p.vaguely(k, clDepan, 1)
	}
	if c := p.class(k + 1); c != clWaktu && c != clSaat && p.unitOf(k+1) == NoUnit {
		return calendar{}, false
	}
	i := k + 2
	if p.class(i) == clYang {
		i++
	}
	amount := int32(-1)
	switch p.class(i) {
	case clLalu, clKemarin, clBelakangan:
	case clLagi:
		amount = 1
	case clThis:
		return p.expr(Vague, Value{Form: Reference}, k, i+1).noEntity(), true
	case clTerakhir:
		return p.expr(Vague, Value{Form: Reference, Amount: -1}, k, i+1).noEntity(), true
	default:
		return calendar{}, false
	}
	return p.expr(Vague, Value{Form: Reference, Amount: amount}, k, i+1), true
}

// noEntity returns c as a mention that no entity is made of.
func (c calendar) noEntity() calendar {
	c.cal = TextSpan{}
	return c
}

// vaguely reads piece k and a word of class c after it as a reference.
func (p *parser) vaguely(k int, c class, amount int32) (calendar, bool) {
	if p.class(k+1) != c {
		return calendar{}, false
	}
	return calendar{Value: Value{Form: Reference, Amount: amount}, kind: Vague, from: k, to: k + 2}, true
}

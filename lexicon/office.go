package lexicon

// OfficeEntry is the head of an office's name.
type OfficeEntry struct {
	Form      string // as written: Kadis
	ID        string // canonical, snake case: kepala_dinas
	Follows   Follows
	UnitIsOrg bool   // the unit after it is an organisation of its own: Kepala [Dinas Kesehatan]
	Expansion string // Kepala Dinas; "" for a full form
}

// Follows is the set of what may stand after the head of a name.
type Follows uint8

// What may follow.
const (
	FollowsRegion Follows = 1 << iota // Bupati [Tanah Bumbu]
	FollowsUnit                       // Kadis [Kesehatan]
	FollowsOrg                        // Ketua [DPRD]
	FollowsTopic                      // Dinas [Kesehatan]
	FollowsName                       // RSUD [dr. H. Andi Abdurrahman Noor]
	FollowsNumber                     // SMPN [1]
)

var followsNames = [...]string{"region", "unit", "org", "topic", "name", "number"}

// Follows returns what may stand after an Office or an OrgHead.
func (e Entry) Follows() Follows {
	var f Follows
	for value := range e.Fields("follows") {
		for i, name := range followsNames {
			if value == name {
				f |= 1 << i
			}
		}
	}
	return f
}

// Office returns the office with the given head: Bupati, Kadis.
func (l *Lexicon) Office(form string) (OfficeEntry, bool) {
	for _, e := range l.Lookup(form) {
		if e.Kind() == Office {
			return OfficeEntry{e.Form(), e.ID(), e.Follows(), e.Has("unit_is_org"), e.Field("expansion")}, true
		}
	}
	return OfficeEntry{}, false
}

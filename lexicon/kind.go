package lexicon

import "fmt"

// Kind is the kind of an entry: one for each data file.
type Kind uint8

// The kinds. The numbers are part of the compiled form.
const (
	KindRegion   Kind = iota + 1 // province, regency or city with its official code
	District                     // kecamatan, distrik, kapanewon, kemantren
	Village                      // desa, kelurahan, gampong, nagari, kampung
	RegionName                   // short form, nickname, former name of a region
	RegionWord                   // type word before a region's name: Kabupaten, Kec.
	Country                      // country
	City                         // city abroad, or a town that is no region
	Place                        // island, sea, mountain, river, continent
	Acronym                      // acronym with its expansion
	Organisation                 // organisation known by its full name
	OrgHead                      // first words of an organisation's name: Dinas, Polres
	Office                       // office: Bupati, Kepala, Kadis
	Acting                       // acting prefix of an office: Plt., Penjabat
	PersonTitle                  // title, rank, degree, form of address
	NameToken                    // part of personal names (see Word)
	OrdinaryWord                 // how a word is used (see Word)
	Calendar                     // month, weekday, part of day, zone
	LawType                      // kind of law: Peraturan Daerah, Permendagri
	Law                          // law with its number, year and title
	LawName                      // popular name of a law: UU Cipta Kerja
	Cue                          // reporting verb: kata, ujar
	EventHead                    // first words of an event's name: Rapat Koordinasi
	Observance                   // named day: Hari Kartini
	FacHead                      // first words of a building's or road's name
	LocHead                      // first words of a place's name: Sungai, Gunung
	Unit                         // what numbers count or measure: km2, orang
	FormerRegion                 // code that a region had before (see Region)
)

const lastKind = FormerRegion

// String returns the name of the kind's data file without .tsv.
func (k Kind) String() string {
	if k == 0 || k > lastKind {
		return fmt.Sprintf("Kind(%d)", uint8(k))
	}
	return schemas[k].name
}

// Kinds returns all kinds in order.
func Kinds() []Kind {
	all := make([]Kind, 0, lastKind)
	for k := Kind(1); k <= lastKind; k++ {
		all = append(all, k)
	}
	return all
}

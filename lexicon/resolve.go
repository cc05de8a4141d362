package lexicon

import "time"

// Context is what an article says about the place that a name in it means. All
// fields may be empty.
type Context struct {
	Type      Level     // of the type word before the name, 0 if none
	Office    string    // id of the office before the name: bupati, wali_kota
	Parent    string    // code of the region named right after it: Kecamatan X, Kabupaten Y
	Region    string    // code of the publisher's region
	Dateline  string    // code of the region in the dateline
	Mentioned []string  // codes of regions that the article names elsewhere
	Date      time.Time // publication date
}

// Candidate is a region that a name may mean. The higher the score, the better
// it fits; scores compare within one call only.
type Candidate struct {
	Region Region
	Score  int
}

// Resolve returns the regions that the name may mean, best first.
func (l *Lexicon) Resolve(name string, ctx Context) []Candidate {
	var found []Candidate
	for _, r := range l.Regions(name) {
		if ctx.Type == 0 || r.Level == ctx.Type {
			found = append(found, Candidate{Region: r})
		}
	}
	return found
}

package extract

// Place is the value of a GPE: the code of the region (Kemendagri 63.10, ISO
// 3166 ID) and, where the name is ambiguous, all codes it may mean, best first.
type Place struct {
	Code       string
	Candidates []string
}

// ID returns the region's code.
func (p Place) ID() string { return p.Code }

// Norm returns "".
func (Place) Norm() string { return "" }

// Office is the value of a POSITION.
type Office struct {
	Role       string // canonical office: bupati, kepala_dinas
	Acting     string // plt, plh, pj, pjs, or ""
	Former     bool   // mantan, eks
	Designated bool   // calon, terpilih
	Unit       string // the organisation headed, as written, or ""
	Region     string // code of the region served, or ""
}

// ID returns the canonical office.
func (o Office) ID() string { return o.Role }

// Norm returns "".
func (Office) Norm() string { return "" }

// Agency is the value of an ORG whose acronym or name the lexicon or the text
// itself explains.
type Agency struct {
	Short, Long string // acronym and expansion, either may be ""
	Region      string // code of the region served, or ""
}

// ID returns the acronym if there is one, else the long name.
func (a Agency) ID() string {
	if a.Short != "" {
		return a.Short
	}
	return a.Long
}

// Norm returns "".
func (Agency) Norm() string { return "" }

// Name is the value of a PERSON: the fullest form of the name in the document.
type Name struct{ Full string }

// ID returns "": persons have no registry.
func (Name) ID() string { return "" }

// Norm returns the full name.
func (n Name) Norm() string { return n.Full }

package lexicon

// AcronymEntry is an acronym with one of its expansions.
type AcronymEntry struct {
	Short    string // as written: TKKSD
	Long     string // Tim Koordinasi Kerja Sama Daerah
	Category string // ministry, regional_agency, program, ...
	Label    string // ORG, EVENT, FAC, POSITION; "" if it is none of the entity labels
}

// Acronym returns the expansions of an acronym, a user's first.
func (l *Lexicon) Acronym(short string) []AcronymEntry { return l.acronyms(short, false) }

// Expansion returns the acronyms that have the long form, a user's first.
func (l *Lexicon) Expansion(long string) []AcronymEntry { return l.acronyms(long, true) }

func (l *Lexicon) acronyms(form string, long bool) []AcronymEntry {
	var found []AcronymEntry
	for _, e := range l.Lookup(form) {
		if e.Kind() == Acronym && e.Variant() == long {
			found = append(found, AcronymEntry{e.Field("short"), e.Field("long"), e.Field("category"), e.Label()})
		}
	}
	return found
}

package lexicon

import (
	"cmp"
	"slices"
	"strings"
	"sync"
	"time"
)

// Context is what an article says about the place that a name in it means. All
// fields may be empty.
type Context struct {
	Type      Level     // of the type word before the name, 0 if none
	Office    string    // id of the office before the name: bupati, wali_kota
	Parent    string    // code of the region named right after it: Kecamatan X, Kabupaten Y
	Region    string    // code of the publisher's region
	Dateline  string    // code of the region in the dateline
	Mentioned []string  // codes of regions that the article names elsewhere, at most 64 are read
	Date      time.Time // publication date
}

// Candidate is a region that a name may mean.
type Candidate struct {
	Region Region
	Score  int    // the higher, the better it fits; compares within one call only
	By     string // how the name names it: name, variant, former, or a kind of region_names.tsv (blend, nickname, ...)
}

// byTown is how a town that is no region names the regency it lies in.
const byTown = "town"

// maxCandidates bounds what Resolve returns.
const maxCandidates = 16

// Best returns the first candidate if it is the only one or fits better than the
// second: false stands for unknown or ambiguous.
func Best(found []Candidate) (Region, bool) {
	if len(found) == 0 || len(found) > 1 && found[0].Score == found[1].Score {
		return Region{}, false
	}
	return found[0].Region, true
}

// Resolve returns the regions that a name may mean, best first, at most 16. The
// name may begin with its type word, else the context may tell the type.
//
// The level comes first: a type word binds, an office is a strong hint (a bupati
// governs a regency, a wali kota a city: UU 23/2014, art. 59). A bare name is that
// of a province, regency, city or country where one has it. A district or village
// only counts if the region named right after it contains it or, where nothing
// larger has the name, if the context points to its province (for a village: its
// regency). A town that is no region of its own (a seat: Unaaha) stands for the
// district or village with its name there (also Kota Masohi for Masohi), else for
// its regency.
//
// Then the nearest region wins: the one that shares most with the region named
// right after it, the dateline, the publisher's region, the other regions of the
// article. Where that decides nothing, the larger one wins, and of a regency and
// a city of one name (Bandung, Bogor) the city: of the labelled articles that use
// such a name bare and also tell which is meant, 26 mean the city and 14 the
// regency.
// What is left in doubt has equal scores ([Best] tells), in the order of the codes.
func (l *Lexicon) Resolve(name string, ctx Context) []Candidate {
	r := resolvers.Get().(*resolver)
	defer r.release()
	var found []Candidate
	for _, o := range r.resolve(l, name, ctx) {
		if region, ok := o.entry.Region(); ok {
			found = append(found, Candidate{region, o.score, o.by})
		}
	}
	return found
}

// Meaning is a region that a name may mean, by its code, with the score of its
// [Candidate].
type Meaning struct {
	Code  string
	Level Level
	Score int
	Ended bool // the region is no more
}

// AppendMeanings appends what Resolve returns, without the regions' facts, to dst
// and returns it. It allocates only to grow dst.
func (l *Lexicon) AppendMeanings(dst []Meaning, name string, ctx Context) []Meaning {
	r := resolvers.Get().(*resolver)
	defer r.release()
	for _, o := range r.resolve(l, name, ctx) {
		dst = append(dst, Meaning{o.code, o.level, o.score, o.entry.Field("valid_to") != ""})
	}
	return dst
}

// resolvers keeps the memory of resolvers for the next name.
var resolvers = sync.Pool{New: func() any { return &resolver{} }}

func (r *resolver) release() {
	*r = resolver{clues: r.clues[:0], options: r.options[:0], entries: r.entries[:0], all: r.all[:0]}
	resolvers.Put(r)
}

// resolve returns the meanings of a name, weighed, at most maxCandidates.
func (r *resolver) resolve(l *Lexicon, name string, ctx Context) []option {
	r.lex, r.ctx, r.typ = l, ctx, ctx.Type
	typ, bare := l.splitType(name)
	r.readContext()
	r.gather(name)
	if typ != 0 {
		r.typ = typ
		r.typeWord = strings.ToLower(strings.TrimSpace(strings.TrimSuffix(name, bare)))
		r.gather(bare)
	}
	return r.best()
}

// resolver weighs the meanings of one name.
type resolver struct {
	lex      *Lexicon
	ctx      Context
	typ      Level  // that is asked for, 0 if none
	typeWord string // the type word itself, lower case
	clues    []clue
	options  []option
	entries  []Entry  // of one form
	all      []option // dropTowns
}

// clue is a region that speaks for those near it.
type clue struct {
	code      string
	weight    int
	mentioned bool // somewhere in the article
}

// option is a meaning of the name that is not weighed yet.
type option struct {
	entry Entry // of the region
	level Level
	code  string
	by    string
	score int
}

// The weights of the clues: what stands next to the name says most.
const (
	weightParent    = 40
	weightDateline  = 12
	weightRegion    = 10
	weightMentioned = 10
	weightOffice    = 100 // also taken off for a region that did not exist at the time
)

// maxMentioned bounds how many mentioned regions are read.
const maxMentioned = 64

func (r *resolver) readContext() {
	r.hint(r.ctx.Parent, weightParent, false)
	r.hint(r.ctx.Dateline, weightDateline, false)
	r.hint(r.ctx.Region, weightRegion, false)
	for _, code := range r.ctx.Mentioned[:min(len(r.ctx.Mentioned), maxMentioned)] {
		r.hint(code, weightMentioned, true)
	}
}

func (r *resolver) hint(code string, weight int, mentioned bool) {
	if isCode(code) {
		r.clues = append(r.clues, clue{code, weight, mentioned})
	}
}

// gather adds the meanings of a name.
func (r *resolver) gather(name string) {
	r.entries = r.lex.AppendLookup(r.entries[:0], name)
	for _, e := range r.entries {
		switch e.Kind() {
		case KindRegion, District, Village, Country:
			r.add(e, nameOrVariant(e))
		case RegionName:
			for code := range e.Fields("codes") {
				if region, ok := r.lex.regionEntry(code); ok {
					r.add(region, e.Category())
				}
			}
			if e.Category() == byTown {
				r.gatherTown(e)
			}
		}
	}
}

// townWord is how the district around a seat is named where the seat itself is
// none: Kota Masohi.
const townWord = "Kota "

// gatherTown adds the districts that bear the name of a town with its type word,
// in the regency that it lies in.
func (r *resolver) gatherTown(town Entry) {
	for _, e := range r.lex.Lookup(townWord + town.Form()) {
		if e.Kind() == District && slices.ContainsFunc(r.options, func(o option) bool { return o.by == byTown && within(e.ID(), o.code) }) {
			r.add(e, "name")
		}
	}
}

// nameOrVariant says which of its columns the entry's form comes from.
func nameOrVariant(e Entry) string {
	if !e.Variant() {
		return "name"
	}
	for former := range e.Fields("former") {
		if former == e.Form() {
			return "former"
		}
	}
	return "variant"
}

func (r *resolver) add(e Entry, by string) {
	o := option{entry: e, level: e.Level(), code: e.ID(), by: by}
	if !slices.ContainsFunc(r.options, func(p option) bool { return p.code == o.code }) {
		r.options = append(r.options, o)
	}
}

// best returns the options in order.
func (r *resolver) best() []option {
	r.keepType()
	r.keepNear()
	for i := range r.options {
		r.options[i].score = r.score(&r.options[i])
	}
	slices.SortStableFunc(r.options, func(a, b option) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.level, b.level), strings.Compare(a.code, b.code))
	})
	return r.options[:min(len(r.options), maxCandidates)]
}

// keepType keeps the options of the level that is asked for. A regency and a city
// stand in for each other where there is only one of the name: writers call the
// seat of a regency a city.
func (r *resolver) keepType() {
	if r.typ == 0 {
		return
	}
	if r.keep(func(o option) bool { return o.level == r.typ }) {
		return
	}
	var other Level
	switch r.typ {
	case LevelRegency:
		other = LevelCity
	case LevelCity:
		other = LevelRegency
	}
	if !r.keep(func(o option) bool { return o.level == other }) {
		r.options = r.options[:0]
	}
}

// keepNear drops, for a bare name, the districts and villages that nothing in the
// article points to, and the towns that are a district or village themselves.
func (r *resolver) keepNear() {
	if r.typ != 0 {
		return
	}
	large := slices.ContainsFunc(r.options, func(o option) bool { return o.level < LevelDistrict && o.by != byTown })
	small := func(o option) bool { return o.level >= LevelDistrict }
	r.options = slices.DeleteFunc(r.options, func(o option) bool {
		if !small(o) || r.ctx.Parent != "" && within(o.code, r.ctx.Parent) {
			return false
		}
		return large || !r.near(o)
	})
	for _, level := range [...]Level{LevelVillage, LevelDistrict} {
		r.dropTowns(level)
	}
}

// near reports whether the context points to the surroundings of a district or
// village: to its province or, for a village, to its regency. A town of the same
// name does so too.
func (r *resolver) near(o option) bool {
	depth := lenProvince
	if o.level == LevelVillage {
		depth = lenRegency
	}
	return slices.ContainsFunc(r.clues, func(c clue) bool { return len(c.code) >= depth && o.code[:depth] == c.code[:depth] }) ||
		slices.ContainsFunc(r.options, func(t option) bool { return t.by == byTown && within(o.code, t.code) })
}

// dropTowns drops the towns in whose regency just one region of the level has the
// name: it is the town.
func (r *resolver) dropTowns(level Level) {
	if !slices.ContainsFunc(r.options, func(o option) bool { return o.by == byTown }) {
		return
	}
	r.all = append(r.all[:0], r.options...)
	all := r.all
	r.options = slices.DeleteFunc(r.options, func(t option) bool {
		n := 0
		for _, o := range all {
			if o.level == level && within(o.code, t.code) {
				n++
			}
		}
		return t.by == byTown && n == 1
	})
}

// keep drops the options that do not fit, unless none does.
func (r *resolver) keep(fits func(option) bool) bool {
	if !slices.ContainsFunc(r.options, fits) {
		return false
	}
	r.options = slices.DeleteFunc(r.options, func(o option) bool { return !fits(o) })
	return true
}

// levelWeights prefer the larger region, and the city to the regency.
var levelWeights = [...]int{LevelCountry: 5, LevelProvince: 4, LevelCity: 3, LevelRegency: 2, LevelDistrict: 1, LevelHamlet: 0}

// nameWeights prefer the name proper to a byname. Other bynames weigh 1.
var nameWeights = []struct {
	by     string
	weight int
}{{"name", 3}, {"variant", 2}, {"spelling", 2}, {"blend", 2}, {"short", 2}, {"acronym", 2}, {byTown, 0}}

// score weighs an option.
func (r *resolver) score(o *option) int {
	score := levelWeights[o.level] + nameWeight(o.by)
	if officeLevel(r.ctx.Office) == o.level {
		score += weightOffice
	}
	if r.typeWord != "" && o.entry.Field("type") == r.typeWord {
		score++
	}
	if !r.valid(o.entry) {
		score -= weightOffice
	}
	mentioned := 0
	for _, c := range r.clues {
		n := c.weight * kinship(o.code, c.code)
		if c.mentioned {
			mentioned = max(mentioned, n)
			continue
		}
		score += n
	}
	return score + mentioned
}

func nameWeight(by string) int {
	for _, n := range nameWeights {
		if n.by == by {
			return n.weight
		}
	}
	return 1
}

// valid reports whether the region existed at the article's date.
func (r *resolver) valid(e Entry) bool {
	from, to := e.Field("valid_from"), e.Field("valid_to")
	return from == "" && to == "" || validAt(from, to, r.ctx.Date)
}

// kinship says how near two regions are: two for every level that they share, and
// one more if they are the same.
func kinship(a, b string) int {
	near := 0
	for _, n := range [...]int{lenProvince, lenRegency, lenDistrict, lenVillage} {
		if len(a) < n || len(b) < n || a[:n] != b[:n] {
			break
		}
		near += 2
	}
	if a == b {
		near++
	}
	return near
}

// officeLevels gives the level that an office governs, by the last words of its id.
var officeLevels = []struct {
	id    string
	level Level
}{
	{"presiden", LevelCountry}, {"gubernur", LevelProvince}, {"bupati", LevelRegency}, {"wali_kota", LevelCity},
	{"camat", LevelDistrict}, {"lurah", LevelVillage}, {"kepala_desa", LevelVillage}, {"wali_nagari", LevelVillage},
}

// officeLevel returns the level that an office governs, 0 for the others.
func officeLevel(id string) Level {
	for _, o := range officeLevels {
		if strings.HasSuffix(id, o.id) {
			return o.level
		}
	}
	return 0
}

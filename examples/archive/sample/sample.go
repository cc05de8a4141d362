package sample

import (
	"encoding/json"
	"fmt"
	"iter"
	"math/rand/v2"
	"slices"
	"strings"
	"time"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/lexicon"
	"github.com/warta-nlp/warta/testdata"
)

// Document is a made-up article, a line of JSON Lines.
type Document struct {
	ID     string `json:"id"`
	Date   string `json:"date"`
	Region string `json:"region,omitempty"`
	Text   string `json:"text"`
}

// Articles yields n articles. It panics if testdata is damaged, which its own tests
// would have told.
func Articles(n int, seed uint64) iter.Seq[Document] {
	return func(yield func(Document) bool) {
		m := newMaker()
		for i := range n {
			if !yield(m.article(fmt.Sprintf("%d-%06d", seed, i+1), rand.New(rand.NewPCG(seed, uint64(i))))) {
				return
			}
		}
	}
}

// maker has what articles are made from.
type maker struct {
	templates []*extract.Record
	given     []string // first words of the names of persons
	family    []string // last ones
	regencies []lexicon.Region
	cities    []lexicon.Region
}

func newMaker() *maker {
	m := new(maker)
	for line := range testdata.Articles() {
		r := new(extract.Record)
		if err := json.Unmarshal(line, r); err != nil {
			panic(err)
		}
		if r.Date != "" {
			m.templates = append(m.templates, r)
		}
		m.learn(r)
	}
	for _, names := range []*[]string{&m.given, &m.family} {
		slices.Sort(*names)
		*names = slices.Compact(*names)
	}
	for e := range lexicon.Default().All(lexicon.KindRegion) {
		r, _ := e.Region()
		switch {
		case r.ValidTo != "":
		case r.Level == lexicon.LevelRegency:
			m.regencies = append(m.regencies, r)
		case r.Level == lexicon.LevelCity:
			m.cities = append(m.cities, r)
		}
	}
	return m
}

// learn takes the names of persons in a labelled article.
func (m *maker) learn(r *extract.Record) {
	for _, e := range r.Entities {
		words := strings.Fields(e.Text)
		if e.Label != extract.Person || len(words) < 2 || !replaceable(words[0]) || !replaceable(words[len(words)-1]) {
			continue
		}
		m.given = append(m.given, words[0])
		m.family = append(m.family, words[len(words)-1])
	}
}

// article makes an article with a number of its own.
func (m *maker) article(number string, rng *rand.Rand) Document {
	r := m.templates[rng.IntN(len(m.templates))]
	published, err := time.Parse(time.DateOnly, r.Date)
	if err != nil {
		panic(err)
	}
	s := swap{maker: m, rng: rng, names: map[string]string{}, regions: map[string]lexicon.Region{}, from: published}
	s.to = published.AddDate(0, 0, 7*-rng.IntN(weeks)) // so that weekdays stay
	return Document{
		ID:     r.ID + "-" + number,
		Date:   s.to.Format(time.DateOnly),
		Region: s.region(r.Region).Code,
		Text:   s.text(r),
	}
}

// weeks is over how many weeks before their own dates the articles are spread.
const weeks = 6 * 52

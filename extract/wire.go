package extract

import (
	"time"

	"github.com/warta-nlp/warta/extract/law"
)

// dateLayout is the form of a document's date.
const dateLayout = time.DateOnly

// Record returns the plain form of the document, with offsets in bytes.
func (d *Document) Record() *Record {
	r := &Record{Schema: SchemaVersion, ID: d.ID, Region: d.Region, Text: d.Text, Entities: make([]EntityRecord, 0, len(d.Entities))}
	if !d.Date.IsZero() {
		r.Date = d.Date.Format(dateLayout)
	}
	for _, e := range d.Entities {
		r.Entities = append(r.Entities, e.record())
	}
	for _, a := range d.acronyms {
		source := "lexicon"
		if a.FromText {
			source = "text"
		}
		r.Acronyms = append(r.Acronyms, AcronymRecord{Short: a.Short, Long: a.Long, Start: a.Start, End: a.End, Source: source})
	}
	for _, h := range d.holders {
		r.Holders = append(r.Holders, HolderRecord(h))
	}
	for _, o := range d.officials {
		r.Officials = append(r.Officials, o.record())
	}
	for _, x := range d.relations {
		r.Relations = append(r.Relations, RelationRecord{Type: x.Type.String(), From: x.From, To: x.To})
	}
	r.Chains = d.chains
	for _, q := range d.quotes {
		kind := "direct"
		if q.Indirect {
			kind = "indirect"
		}
		r.Quotes = append(r.Quotes, QuoteRecord{Kind: kind, Start: q.Start, End: q.End, Text: q.Text, Speaker: q.Speaker, SpeakerFull: q.Full, Cue: q.Cue})
	}
	r.Laws = d.lawRecords()
	return r
}

func (e Entity) record() EntityRecord {
	r := EntityRecord{Label: e.Label, Start: e.Start, End: e.End, Text: e.Text, ID: e.ID(), Norm: e.Norm(), Confidence: e.Confidence.String(), Rule: e.Rule}
	switch v := e.Value.(type) {
	case Citation:
		r.Flags = v.Flags.Names()
	case Moment:
		r.Mod, r.Flags = v.Mod.String(), v.Flags.Names(nil)
		for _, a := range v.Alternatives {
			r.Alt = append(r.Alt, a.String())
		}
	case Place:
		r.Candidates = v.Candidates
	case Office:
		r.Region = v.Region
	case Agency:
		r.Region = v.Region
	case Name:
		if v.Full == e.Text {
			r.Norm = ""
		}
	}
	return r
}

func (o Official) record() OfficialRecord {
	r := OfficialRecord{
		Name: o.Name, Honorifics: o.Titles, Degrees: o.Degrees, Rank: o.Rank,
		OfficeRecord: o.Office.record(), Org: o.Organisation, Mentions: o.Mentions,
	}
	for _, x := range o.Others {
		r.Offices = append(r.Offices, x.record())
	}
	return r
}

func (o Office) record() OfficeRecord {
	return OfficeRecord{Office: o.Role, Acting: o.Acting, Former: o.Former, Designated: o.Designated, Unit: o.Unit, Region: o.Region}
}

// lawRecords returns the plain form of the mentions of laws.
func (d *Document) lawRecords() []LawRecord {
	out := make([]LawRecord, 0, len(d.laws))
	for _, m := range d.laws {
		r := LawRecord{Kind: m.Kind.String(), ID: m.EntityID(), Title: m.Title, Flags: m.Flags.Names(), Known: m.Flags.Has(law.Known)}
		if m.Entity >= 0 {
			k := m.Entity
			r.Entity = &k
		} else {
			r.Start, r.End = m.Start, m.End
		}
		for _, p := range m.Pinpoints {
			r.Pinpoints = append(r.Pinpoints, p.String())
		}
		for _, x := range m.Relations {
			r.Relations = append(r.Relations, x.String())
		}
		out = append(out, r)
	}
	return out
}

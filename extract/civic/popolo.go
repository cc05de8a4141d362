package civic

import (
	"strings"

	"github.com/warta-nlp/warta/extract"
	"github.com/warta-nlp/warta/lexicon"
)

// PopoloData is a document of the Popolo specification
// (popoloproject.com/specs), as much of it as texts give. Encode it with
// encoding/json.
type PopoloData struct {
	Persons       []PopoloPerson       `json:"persons"`
	Organizations []PopoloOrganization `json:"organizations"`
	Areas         []PopoloArea         `json:"areas"`
	Memberships   []PopoloMembership   `json:"memberships"`
}

// PopoloPerson is a Popolo person.
type PopoloPerson struct {
	ID              string       `json:"id"`
	Name            string       `json:"name"`
	HonorificPrefix string       `json:"honorific_prefix,omitempty"`
	HonorificSuffix string       `json:"honorific_suffix,omitempty"`
	OtherNames      []PopoloName `json:"other_names,omitempty"`
}

// PopoloName is another name of a person.
type PopoloName struct {
	Name string `json:"name"`
}

// PopoloOrganization is a Popolo organization.
type PopoloOrganization struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

// PopoloArea is a Popolo area. Its id is the region's code (Kemendagri 63.10).
type PopoloArea struct {
	ID             string `json:"id"`
	Name           string `json:"name,omitempty"`
	Identifier     string `json:"identifier"`
	Classification string `json:"classification,omitempty"` // kabupaten, kota, provinsi
}

// PopoloMembership is a Popolo membership: a person in an office.
type PopoloMembership struct {
	Label          string `json:"label"` // the office as written
	Role           string `json:"role"`  // its id: kepala_dinas
	PersonID       string `json:"person_id"`
	OrganizationID string `json:"organization_id,omitempty"`
	AreaID         string `json:"area_id,omitempty"`
}

// Popolo gives the officials of documents, former offices left out: the
// specification marks those by dates, which the text need not give.
func Popolo(docs ...*extract.Document) PopoloData {
	out := PopoloData{Persons: []PopoloPerson{}, Organizations: []PopoloOrganization{}, Areas: []PopoloArea{}, Memberships: []PopoloMembership{}}
	units, areas := newNumbering("organization"), map[string]bool{}
	for _, doc := range docs {
		for _, p := range persons(doc) {
			q := PopoloPerson{ID: p.id, Name: p.name, HonorificPrefix: strings.Join(p.titles, " "), HonorificSuffix: strings.Join(p.degrees, ", ")}
			for _, a := range p.aliases {
				q.OtherNames = append(q.OtherNames, PopoloName{a})
			}
			out.Persons = append(out.Persons, q)
			for _, o := range p.offices {
				if o.Former {
					continue
				}
				unit, fresh := units.id(doc, o.Unit)
				if fresh {
					out.Organizations = append(out.Organizations, PopoloOrganization{unit, o.Unit})
				}
				if o.Region != "" && !areas[o.Region] {
					areas[o.Region] = true
					out.Areas = append(out.Areas, areaOf(o.Region))
				}
				out.Memberships = append(out.Memberships, PopoloMembership{o.label, o.Role, p.id, unit, o.Region})
			}
		}
	}
	return out
}

func areaOf(code string) PopoloArea {
	a := PopoloArea{ID: code, Identifier: code}
	if r, ok := lexicon.Default().Region(code); ok {
		a.Name, a.Classification = r.FullName(), r.Type
	}
	return a
}

package civic

import (
	"encoding/json"
	"fmt"
	"io"
	"time"

	"github.com/warta-nlp/warta/extract"
)

// ftmEntity is an entity of FollowTheMoney (followthemoney.tech): properties hold
// lists of strings.
type ftmEntity struct {
	ID         string              `json:"id"`
	Schema     string              `json:"schema"`
	Properties map[string][]string `json:"properties"`
}

// indonesia is the country of all offices (ISO 3166-1, in small letters).
const indonesia = "id"

// FollowTheMoney writes the officials of documents as FollowTheMoney entities, one
// a line: a Person each, the Organization of the office's unit, the Position, and
// the Occupancy that joins them, with the status current or ended. The error is
// that of w.
func FollowTheMoney(w io.Writer, docs ...*extract.Document) error {
	out := json.NewEncoder(w)
	units, posts := newNumbering("organization"), newNumbering("position")
	for _, doc := range docs {
		for _, p := range persons(doc) {
			for _, e := range entitiesOf(doc, p, units, posts) {
				if err := out.Encode(e); err != nil {
					return fmt.Errorf("civic: write %s of document %q: %w", e.Schema, doc.ID, err)
				}
			}
		}
	}
	return nil
}

// entitiesOf returns the entities of one official, each before those that refer to
// it.
func entitiesOf(doc *extract.Document, p person, units, posts *numbering) []ftmEntity {
	holder := ftmEntity{p.id, "Person", map[string][]string{"name": {p.name}, "country": {indonesia}}}
	set(holder.Properties, "alias", p.aliases...)
	set(holder.Properties, "title", p.titles...)
	set(holder.Properties, "nameSuffix", p.degrees...)
	var labels []string
	for _, o := range p.offices {
		labels = append(labels, o.label)
	}
	set(holder.Properties, "position", labels...)
	out := []ftmEntity{holder}
	for n, o := range p.offices {
		unit, fresh := units.id(doc, o.Unit)
		if fresh {
			out = append(out, ftmEntity{unit, "Organization", map[string][]string{"name": {o.Unit}, "country": {indonesia}}})
		}
		post, fresh := posts.id(doc, o.label+"\x00"+o.Region)
		if fresh {
			e := ftmEntity{post, "Position", map[string][]string{"name": {o.label}, "country": {indonesia}}}
			set(e.Properties, "subnationalArea", o.Region)
			set(e.Properties, "organization", unit)
			out = append(out, e)
		}
		held := ftmEntity{fmt.Sprintf("%s-occupancy-%d", p.id, n+1), "Occupancy", map[string][]string{"holder": {p.id}, "post": {post}, "status": {statusOf(o)}}}
		if !doc.Date.IsZero() {
			set(held.Properties, "date", doc.Date.Format(time.DateOnly))
		}
		out = append(out, held)
	}
	return out
}

func statusOf(o office) string {
	if o.Former {
		return "ended"
	}
	return "current"
}

// set gives a property the values that are not empty, none if all are.
func set(properties map[string][]string, name string, values ...string) {
	for _, v := range values {
		if v != "" {
			properties[name] = append(properties[name], v)
		}
	}
}

package model

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Passes is how often the layers read a text.
const Passes = 2

// Model marks spans. It is immutable and safe for any number of goroutines.
type Model struct {
	layers []string
	meta   map[string]string
	inside [MaxLayers]uint16     // by layer, the layers it may hold
	left   [MaxLayers]bool       // by layer
	trans  [Passes][]transitions // pass, layer
	hopes  [Passes]hopes
	sure   int // margin
	table  table
}

// Layers returns the names of the layers in their order.
func (m *Model) Layers() []string { return append([]string(nil), m.layers...) }

// Len returns the number of layers.
func (m *Model) Len() int { return len(m.layers) }

// Layer returns the name of a layer.
func (m *Model) Layer(k int) string { return m.layers[k] }

// Leaves reports whether the model leaves a layer to the caller: it reads the layer
// for what it says of the others, but its articles have too few spans of the layer
// to learn it ("leave" in the file's header).
func (m *Model) Leaves(layer int) bool { return m.left[layer] }

// Meta returns what the file's header says under a key: data, seed, commit; or "".
func (m *Model) Meta(key string) string { return m.meta[key] }

// Sure reports whether the span stands out so much that nine of ten like it are
// right where nothing but the model found them, by the articles that the model was
// measured on. A file that does not say from which margin on ("sure" in its header)
// has no such spans.
func (m *Model) Sure(s Span) bool { return m.sure > 0 && s.Margin >= m.sure }

// magic begins every model file.
const magic = "warta model 2\n"

// Open returns the model in a file's contents, which it uses in place. It reads
// the header only; see the package's comment for what a damaged file does.
func Open(data string) (*Model, error) {
	head, body, ok := strings.Cut(data, "\n\n")
	if !ok || !strings.HasPrefix(data, magic) {
		return nil, fmt.Errorf("model: not a model file of version 2")
	}
	m := &Model{meta: map[string]string{}}
	var nests []string
	for _, line := range strings.Split(head, "\n")[1:] {
		key, value, _ := strings.Cut(line, " ")
		if key == "nest" {
			nests = append(nests, value)
			continue
		}
		m.meta[key] = value
	}
	m.layers = strings.Fields(m.meta["layers"])
	if len(m.layers) == 0 || len(m.layers) > MaxLayers {
		return nil, fmt.Errorf("model: %d layers, expected 1 to %d", len(m.layers), MaxLayers)
	}
	for _, line := range nests {
		outer, inner, _ := strings.Cut(line, " ")
		o, i := slices.Index(m.layers, outer), slices.Index(m.layers, inner)
		if o < 0 || i < 0 {
			return nil, fmt.Errorf("model: unknown layer in \"nest %s\"", line)
		}
		m.inside[o] |= 1 << i
	}
	for _, name := range strings.Fields(m.meta["leave"]) {
		k := slices.Index(m.layers, name)
		if k < 0 {
			return nil, fmt.Errorf("model: unknown layer in \"leave %s\"", m.meta["leave"])
		}
		m.left[k] = true
	}
	var err error
	if m.sure, err = strconv.Atoi(cmp.Or(m.meta["sure"], "0")); err != nil {
		return nil, fmt.Errorf("model: bad margin %q", m.meta["sure"])
	}
	for p := range m.trans {
		m.trans[p] = make([]transitions, len(m.layers))
		for l := range m.trans[p] {
			if body, err = m.trans[p][l].read(body); err != nil {
				return nil, err
			}
		}
		m.hopes[p] = newHopes(m.trans[p])
	}
	m.table, err = openTable(body)
	if err != nil {
		return nil, err
	}
	return m, nil
}

// read takes the transition weights off the front of the body.
func (tr *transitions) read(body string) (string, error) {
	const size = int(NumTags+1) * int(NumTags) * 2
	if len(body) < size {
		return "", fmt.Errorf("model: file ends in the transition weights")
	}
	for k := range size / 2 {
		tr[k/int(NumTags)][k%int(NumTags)] = int32(int16(u16(body, 2*k)))
	}
	return body[size:], nil
}

// mayHold reports whether spans of the layer outer may hold spans of inner.
func (m *Model) mayHold(outer, inner int) bool { return m.inside[outer]>>inner&1 != 0 }

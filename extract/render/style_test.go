package render_test

import (
	"fmt"
	"math"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/warta-nlp/warta/extract/render"
)

// rgb is a colour of sRGB, each part from 0 to 1.
type rgb [3]float64

// over lays a part of the colour on another one.
func (c rgb) over(below rgb, part float64) (mixed rgb) {
	for i := range c {
		mixed[i] = c[i]*part + below[i]*(1-part)
	}
	return mixed
}

// luminance is the relative luminance of WCAG 2.2.
func (c rgb) luminance() float64 {
	sum := 0.0
	for i, weight := range []float64{0.2126, 0.7152, 0.0722} {
		linear := c[i] / 12.92
		if c[i] > 0.04045 {
			linear = math.Pow((c[i]+0.055)/1.055, 2.4)
		}
		sum += weight * linear
	}
	return sum
}

// contrast is the contrast ratio of WCAG 2.2.
func contrast(a, b rgb) float64 {
	la, lb := a.luminance(), b.luminance()
	return (max(la, lb) + 0.05) / (min(la, lb) + 0.05)
}

// colours reads the variables of a rule of the style sheet.
func colours(t *testing.T, rule string) (map[string]rgb, float64) {
	t.Helper()
	found := map[string]rgb{}
	for _, m := range regexp.MustCompile(`--(\w+): #(\w{6});`).FindAllStringSubmatch(rule, -1) {
		var r, g, b int
		_, err := fmt.Sscanf(m[2], "%02x%02x%02x", &r, &g, &b)
		require.NoError(t, err)
		found[m[1]] = rgb{float64(r) / 255, float64(g) / 255, float64(b) / 255}
	}
	var tint float64
	_, err := fmt.Sscanf(rule[strings.Index(rule, "--tint:"):], "--tint: %f%%", &tint)
	require.NoError(t, err)
	return found, tint / 100
}

// TestContrast holds the style sheet to level AA of WCAG 2.2: 4.5 for text
// (1.4.3), 3 for underlines (1.4.11), also where three marks lie over each other.
func TestContrast(t *testing.T) {
	light, dark, ok := strings.Cut(render.Style(), "prefers-color-scheme: dark")
	require.True(t, ok)
	dark, _, _ = strings.Cut(dark, "\n}\n")
	light, _, _ = strings.Cut(light, "\n}\n")
	for theme, rule := range map[string]string{"light": light, "dark": dark} {
		c, tint := colours(t, rule)
		for _, text := range []string{"ink", "soft", "link", "who", "body", "place", "when", "sum", "law", "event", "other"} {
			require.Contains(t, c, text)
			for _, ground := range []string{"paper", "panel"} {
				assert.GreaterOrEqual(t, contrast(c[text], c[ground]), 4.5, "%s: %s on %s", theme, text, ground)
			}
		}
		for _, kind := range []string{"who", "body", "place", "when", "sum", "law", "event", "other"} {
			ground := c["ink"].over(c["paper"], 0.05) // in a quotation
			for range 3 {
				ground = c[kind].over(ground, tint)
			}
			assert.GreaterOrEqual(t, contrast(c["ink"], ground), 4.5, "%s: text in %s", theme, kind)
			assert.GreaterOrEqual(t, contrast(c[kind], ground), 3.0, "%s: underline of %s", theme, kind)
			once := c[kind].over(c["ink"].over(c["paper"], 0.05), tint)
			assert.GreaterOrEqual(t, contrast(c[kind], once), 4.5, "%s: label of %s", theme, kind)
		}
	}
}

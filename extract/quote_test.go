package extract_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/warta-nlp/warta/extract"
)

// directOf gives the direct quotations of a document.
func directOf(doc *extract.Document) []extract.Quote {
	out := []extract.Quote{}
	for _, q := range doc.Quotes() {
		if !q.Indirect {
			out = append(out, q)
		}
	}
	return out
}

// TestQuoted finds where quotations are, whatever their marks.
func TestQuoted(t *testing.T) {
	const speech = "Kita harus menjaga sungai ini bersama-sama"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"curly", "“" + speech + ",” kata Budi.", []string{speech}},
		{"straight", "\"" + speech + ",\" kata Budi.", []string{speech}},
		{"doubled single", "''" + speech + ",'' kata Budi.", []string{speech}},
		{"doubled curly", "‘’" + speech + ",’’ kata Budi.", []string{speech}},
		{"single", "'" + speech + ",' kata Budi.", []string{speech}},
		{"angled", "«" + speech + "», kata Budi.", []string{speech}},
		{"closing marks on both sides", "”" + speech + "”, kata Budi.", []string{speech}},
		{"opened curly, closed straight", "“" + speech + ",\" kata Budi.", []string{speech}},
		{"spaces inside", "\" " + speech + " \". Kata Budi.", []string{speech}},
		{"glued to the verb", "“" + speech + ",”kata Budi.", []string{speech}},
		{"closing mark on the verb's side", "\"" + speech + ", \"kata Budi.", []string{speech}},
		{"glued to the sentence before", "Air naik.”" + speech + ",” ujarnya.", []string{speech}},
		{"stop behind the mark", "“" + speech + "”. Ujar Budi.", []string{speech}},
		{"question", "“Siapa yang mau menjaga sungai ini?” tanya Budi.", []string{"Siapa yang mau menjaga sungai ini?"}},
		{"short, with a verb", "“Siap Pak,” jawab Budi.", []string{"Siap Pak"}},
		{"split by the verb", "“" + speech + ",” kata Budi, “supaya airnya bersih.”", []string{speech, "supaya airnya bersih"}},
		{"verb before", "Budi mengatakan, “" + speech + ".”", []string{speech}},
		{"several sentences", "“Air naik. Warga mengungsi ke balai desa,” kata Budi.", []string{"Air naik. Warga mengungsi ke balai desa"}},
		{"nested", "“Jangan bilang \"nanti saja\" kalau air sudah naik,” kata Budi.", []string{"Jangan bilang \"nanti saja\" kalau air sudah naik"}},
		{"nested, straight in straight", "\"Jangan bilang \"nanti saja\" kalau air sudah naik,\" kata Budi.", []string{"Jangan bilang \"nanti saja\" kalau air sudah naik"}},
		{"never closed", "\"" + speech + ", ujar Budi usai rapat.\n\nWarga pulang.", []string{speech}},
		{"never opened", speech + ",” ujarnya.\n\nWarga pulang.", []string{speech}},
		{"over paragraphs", "\"Air naik pukul lima.\n\nTidak ada korban jiwa.\n\nWarga mengungsi,\" ujar Budi.", []string{"Air naik pukul lima.\n\nTidak ada korban jiwa.\n\nWarga mengungsi"}},
		{"opened in each paragraph", "“Air naik pukul lima sore hari itu.\n\n“Tidak ada korban jiwa,” ujar Budi.", []string{"Air naik pukul lima sore hari itu", "Tidak ada korban jiwa"}},
		{"scare quotes", "Mereka menjadi “duta wisata” di kota itu.", []string{}},
		{"scare quotes behind a verb", "Budi mengatakan, ketika mereka menjadi “duta wisata” kota, turis datang.", []string{}},
		{"theme", "Acara bertema \"Membangun Desa yang Maju dan Sejahtera Bersama Rakyat\" itu ramai.", []string{}},
		{"title", "Tonton juga video “Warga Lumajang Serbu Pasar Sembako Murah di Alun-alun” di sini.", []string{}},
		{"name of an event", "Hadir pula dalam “Festival Olahan Pangan Lokal Berbasis Kacang” warga Bogor.", []string{}},
		{"apostrophe", "Jum'at itu warga King's Park pulang.", []string{}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := []string{}
			for _, q := range directOf(extract.Text(c.text)) {
				got = append(got, q.Text)
			}
			assert.Equal(t, c.want, got)
		})
	}
}

func TestSpeakers(t *testing.T) {
	const quoted = "“Kita harus menjaga sungai ini bersama-sama,” "
	for _, c := range []struct {
		name, text        string
		speaker, full, by string
	}{
		{"name", quoted + "kata {PERSON|Budi Hartono}.", "Budi Hartono", "Budi Hartono", "kata"},
		{"title", quoted + "kata Pak {PERSON|Budi Hartono}.", "Budi Hartono", "Budi Hartono", "kata"},
		{"office and name", quoted + "ujar {POSITION|Camat {GPE|Satui}}, {PERSON|Budi Hartono}, S.Sos., Senin.", "Budi Hartono", "Budi Hartono", "ujar"},
		{"office by itself", "{POSITION|Bupati {GPE|Kotabaru}}, {PERSON|Budi Hartono}, hadir.\n\n" + quoted + "ujar {POSITION|Bupati}.", "Bupati", "Budi Hartono", "ujar"},
		{"office nobody holds", "Acara {POSITION|Wabup {GPE|Kotabaru}} ramai.\n\n" + quoted + "ujar {POSITION|Wabup}.", "Wabup", "Wabup Kotabaru", "ujar"},
		{"office in small letters", "{POSITION|Bupati {GPE|Kotabaru}}, {PERSON|Budi Hartono}, hadir.\n\n" + quoted + "ujar bupati.", "bupati", "Budi Hartono", "ujar"},
		{"of two offices", "{POSITION|Bupati {GPE|Kotabaru}} {PERSON|Budi Hartono} dan {POSITION|Wabup} {PERSON|Rina Wati} hadir.\n\n" + quoted + "ujar {POSITION|Wakil Bupati}.", "Wakil Bupati", "Rina Wati", "ujar"},
		{"enclitic", "{PERSON|Budi Hartono} mengatakan air naik. " + quoted + "tegasnya.", "-nya", "Budi Hartono", "tegasnya"},
		{"enclitic behind a hyphen", "{PERSON|Budi Hartono} mengatakan air naik. " + quoted + "kata-nya.", "-nya", "Budi Hartono", "kata-nya"},
		{"enclitic, next paragraph", "{POSITION|Bupati} juga mengajak warga.\n\n" + quoted + "tegasnya.", "-nya", "Bupati", "tegasnya"},
		{"enclitic, bare office before", "{POSITION|Bupati {GPE|Kotabaru}}, {PERSON|Budi Hartono}, hadir. {PERSON|Rusdi} datang. {POSITION|Bupati} menegaskan hal itu.\n\n" + quoted + "tegasnya.", "-nya", "Budi Hartono", "tegasnya"},
		{"enclitic, topic behind an adverbial", "{PERSON|Rusdi} pulang. Sementara itu, {PERSON|Budi Hartono} saat ditemui di kantornya menjelaskan hal itu. " + quoted + "katanya.", "-nya", "Budi Hartono", "katanya"},
		{"enclitic, not the object", "{PERSON|Budi Hartono} menyambut {PERSON|Rusdi}. " + quoted + "katanya.", "-nya", "Budi Hartono", "katanya"},
		{"enclitic, not one in another quotation", "{PERSON|Budi Hartono} berharap. “Saya berterima kasih kepada Pak {PERSON|Rusdi} yang membantu,” katanya. " + quoted + "ujarnya.", "-nya", "Budi Hartono", "ujarnya"},
		{"enclitic, represented", "{POSITION|Bupati} yang diwakili {POSITION|Asisten II} {PERSON|Rusdi} meminta warga hadir. " + quoted + "pintanya.", "-nya", "Rusdi", "pintanya"},
		{"enclitic, named afterwards", quoted + "ungkapnya.\n\nHal itu disampaikan {PERSON|Budi Hartono} di kantornya.", "-nya", "Budi Hartono", "ungkapnya"},
		{"mistyped verb", "{PERSON|Budi Hartono} mengatakan air naik. " + quoted + "tuupnya.", "-nya", "Budi Hartono", "tuupnya"},
		{"pronoun", "{PERSON|Budi Hartono} mengatakan air naik. " + quoted + "kata dia.", "dia", "Budi Hartono", "kata"},
		{"pronoun and verb", "{PERSON|Budi Hartono} mengatakan air naik. Beliau menambahkan, “Kita harus menjaga sungai.”", "Beliau", "Budi Hartono", "menambahkan"},
		{"name before", "{PERSON|Budi Hartono} mengatakan, “Kita harus menjaga sungai.”", "Budi Hartono", "Budi Hartono", "mengatakan"},
		{"name and colon", "{PERSON|Budi Hartono}: “Kita harus menjaga sungai ini bersama-sama.”", "Budi Hartono", "Budi Hartono", ""},
		{"menurut", "Menurut {PERSON|Budi Hartono}, “kita harus menjaga sungai.”", "Budi Hartono", "Budi Hartono", "Menurut"},
		{"passive", quoted + "demikian disampaikan {PERSON|Budi Hartono}.", "Budi Hartono", "Budi Hartono", "disampaikan"},
		{"through another", quoted + "sebut {POSITION|Kadis Perdagangan}, melalui {POSITION|Kabid Perdagangan}, {PERSON|Rusdi}.", "Rusdi", "Rusdi", "sebut"},
		{"described", quoted + "ujar salah seorang warga {GPE|Desa Satui}, {PERSON|Budi Hartono}.", "Budi Hartono", "Budi Hartono", "ujar"},
		{"someone", quoted + "ucap salah satu warga.", "salah satu warga", "salah satu warga", "ucap"},
		{"epithet", "{PERSON|Budi Hartono} mengatakan air naik. " + quoted + "kata pria berumur 44 tahun ini.", "pria berumur 44 tahun ini", "Budi Hartono", "kata"},
		{"first of the region", "{POSITION|Bupati {GPE=63.02|Kotabaru}} {PERSON|Budi Hartono} hadir. {PERSON|Rusdi} pulang.\n\n" + quoted + "kata orang nomor satu di {GPE=63.02|Kotabaru} itu.", "orang nomor satu", "Budi Hartono", "kata"},
		{"enclitic, first of the region", "{POSITION|Bupati {GPE=63.02|Kotabaru}} {PERSON|Budi Hartono} hadir. {PERSON|Rusdi} pulang. Orang nomor satu di {GPE=63.02|Kotabaru} itu lalu berpesan. " + quoted + "katanya.", "-nya", "Budi Hartono", "katanya"},
		{"former office", "{PERSON|Budi Hartono} mengatakan air naik. " + quoted + "kata mantan {POSITION|Ketua {ORG|DPRD}} itu.", "mantan Ketua DPRD itu", "Budi Hartono", "kata"},
		{"initials", "{PERSON|Suhardi Duka} hadir. " + quoted + "kata {PERSON|SDK}.", "SDK", "Suhardi Duka", "kata"},
		{"unlabelled name", quoted + "kata Xaverius Qolbi kepada pers.", "Xaverius Qolbi", "Xaverius Qolbi", "kata"},
		{"letter", quoted + "bunyi surat edaran tersebut.", "bunyi surat edaran tersebut", "bunyi surat edaran tersebut", ""},
		{"nobody", quoted + "tegasnya.", "-nya", "", "tegasnya"},
	} {
		t.Run(c.name, func(t *testing.T) {
			doc := linked(t, c.text)
			quotes := directOf(doc)
			if !assert.NotEmpty(t, quotes) {
				return
			}
			q := quotes[len(quotes)-1]
			assert.Equal(t, []string{c.speaker, c.full, c.by}, []string{q.Speaker, q.Full, q.Cue})
			if q.Entity >= 0 {
				assert.Contains(t, []extract.Label{extract.Person, extract.Position}, doc.Entities[q.Entity].Label)
			}
		})
	}
}

// TestManyMarks holds the pairing of marks to linear time.
func TestManyMarks(t *testing.T) {
	for _, unit := range []string{"“a ", "\"a ", "”a ", "'a ", "\" ", "\"A. ", "a,” katanya. ", "“a\n\n", "\"a, kata ", "((", "“Bupati” "} {
		text := strings.Repeat(unit, 20000)
		doc := extract.Text(text)
		assert.LessOrEqual(t, len(doc.Quotes()), len(text)/2)
	}
}

func ExampleDocument_Quotes() {
	doc := extract.Text("Bupati Kotabaru, Sayed Jafar, hadir.\n\n“Kita harus menjaga sungai ini bersama-sama,” tegasnya.")
	for _, q := range doc.Quotes() {
		fmt.Printf("%s (%s): %s\n", q.Full, q.Cue, q.Text)
	}
	// Output:
	// Sayed Jafar (tegasnya): Kita harus menjaga sungai ini bersama-sama
}

package law

import "github.com/warta-nlp/warta/lexicon"

// instrument is a type of law (spec: law, section 2).
type instrument struct {
	token       string        // in identifiers
	long, short string        // names to cite it by
	scope       scope         //
	level       lexicon.Level // of the issuer of a regional one, 0 if any
	slug        string        // on peraturan.go.id, if not the token
	most        int           // highest plausible number in a year, 0 if not known (section 14)
}

// scope says who issues a type of law.
type scope uint8

const (
	central  scope = iota // the state: one series
	joint                 // several ministers: several numbers
	regional              // a province, regency, city or village: a series each
)

// instruments are all types that stand by themselves, by token. Those of
// ministries and agencies are made of issuers.
var instruments = [...]instrument{
	{token: "inbup", long: "Instruksi Bupati", short: "Inbup", scope: regional, level: lexicon.LevelRegency},
	{token: "ingub", long: "Instruksi Gubernur", short: "Ingub", scope: regional, level: lexicon.LevelProvince},
	{token: "inpres", long: "Instruksi Presiden", short: "Inpres", most: 60},
	{token: "inwali", long: "Instruksi Wali Kota", short: "Instruksi Wali Kota", scope: regional, level: lexicon.LevelCity},
	{token: "kepbup", long: "Keputusan Bupati", short: "Kepbup", scope: regional, level: lexicon.LevelRegency},
	{token: "kepdprd", long: "Keputusan DPRD", short: "Keputusan DPRD", scope: regional},
	{token: "kepgub", long: "Keputusan Gubernur", short: "Kepgub", scope: regional, level: lexicon.LevelProvince},
	{token: "kepkades", long: "Keputusan Kepala Desa", short: "Keputusan Kepala Desa", scope: regional, level: lexicon.LevelVillage},
	{token: "keppres", long: "Keputusan Presiden", short: "Keppres"},
	{token: "kepsekda", long: "Keputusan Sekretaris Daerah", short: "Keputusan Sekda", scope: regional},
	{token: "kepwali", long: "Keputusan Wali Kota", short: "Keputusan Wali Kota", scope: regional, level: lexicon.LevelCity},
	{token: "penpres", long: "Penetapan Presiden", short: "Penpres"},
	{token: "perber", long: "Peraturan Bersama", short: "Peraturan Bersama", scope: joint},
	{token: "perbup", long: "Peraturan Bupati", short: "Perbup", scope: regional, level: lexicon.LevelRegency, slug: "peraturan-bupati"},
	{token: "perda", long: "Peraturan Daerah", short: "Perda", scope: regional},
	{token: "perdais", long: "Peraturan Daerah Istimewa", short: "Perdais", scope: regional, level: lexicon.LevelProvince},
	{token: "perdasi", long: "Perdasi", short: "Perdasi", scope: regional, level: lexicon.LevelProvince},
	{token: "perdasus", long: "Peraturan Daerah Khusus", short: "Perdasus", scope: regional, level: lexicon.LevelProvince},
	{token: "perdes", long: "Peraturan Desa", short: "Perdes", scope: regional, level: lexicon.LevelVillage},
	{token: "perdprd", long: "Peraturan DPRD", short: "Peraturan DPRD", scope: regional},
	{token: "pergub", long: "Peraturan Gubernur", short: "Pergub", scope: regional, level: lexicon.LevelProvince, slug: "peraturan-gubernur"},
	{token: "perka", long: "Peraturan Kepala Badan", short: "Perka"},
	{token: "perkada", long: "Peraturan Kepala Daerah", short: "Perkada", scope: regional},
	{token: "perkal", long: "Peraturan Kalurahan", short: "Perkal", scope: regional, level: lexicon.LevelVillage},
	{token: "perkam", long: "Peraturan Kampung", short: "Perkam", scope: regional, level: lexicon.LevelVillage},
	{token: "pernag", long: "Peraturan Nagari", short: "Pernag", scope: regional, level: lexicon.LevelVillage},
	{token: "perppu", long: "Peraturan Pemerintah Pengganti Undang-Undang", short: "Perppu", most: 40},
	{token: "perpres", long: "Peraturan Presiden", short: "Perpres", most: 220},
	{token: "perwali", long: "Peraturan Wali Kota", short: "Perwali", scope: regional, level: lexicon.LevelCity, slug: "peraturan-walikota"},
	{token: "pp", long: "Peraturan Pemerintah", short: "PP", most: 260},
	{token: "qanun", long: "Qanun", short: "Qanun", scope: regional},
	{token: "se", long: "Surat Edaran", short: "SE"},
	{token: "sebup", long: "Surat Edaran Bupati", short: "SE Bupati", scope: regional, level: lexicon.LevelRegency},
	{token: "segub", long: "Surat Edaran Gubernur", short: "SE Gubernur", scope: regional, level: lexicon.LevelProvince},
	{token: "sesekda", long: "Surat Edaran Sekretaris Daerah", short: "SE Sekda", scope: regional},
	{token: "sewali", long: "Surat Edaran Wali Kota", short: "SE Wali Kota", scope: regional, level: lexicon.LevelCity},
	{token: "sk", long: "Surat Keputusan", short: "SK"},
	{token: "skb", long: "Surat Keputusan Bersama", short: "SKB", scope: joint},
	{token: "stb", long: "Staatsblad", short: "Stb."},
	{token: "tapmpr", long: "Ketetapan MPR", short: "Tap MPR", slug: "tap-mpr", most: 30},
	{token: "tapmprs", long: "Ketetapan MPRS", short: "Tap MPRS", slug: "tap-mprs", most: 60},
	{token: "uu", long: "Undang-Undang", short: "UU", most: 160},
	{token: "uud", long: "Undang-Undang Dasar Negara Republik Indonesia Tahun 1945", short: "UUD 1945"},
	{token: "uudrt", long: "Undang-Undang Darurat", short: "UU Darurat", slug: "uu-darurat", most: 40},
}

// instrumentOf returns the instrument with the token.
func instrumentOf(token string) (*instrument, bool) {
	lo, hi := 0, len(instruments)
	for lo < hi {
		if mid := (lo + hi) / 2; instruments[mid].token < token {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < len(instruments) && instruments[lo].token == token {
		return &instruments[lo], true
	}
	return nil, false
}

// isRegional reports whether the type is issued by regions.
func isRegional(token string) bool {
	in, ok := instrumentOf(token)
	return ok && in.scope == regional
}

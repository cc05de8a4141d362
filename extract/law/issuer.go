package law

import "github.com/warta-nlp/warta/lexicon"

// issuer is who issues acts: the tokens of its regulations, decrees,
// instructions and circulars ("" where there are none).
type issuer struct {
	name               string // to cite it by, after Peraturan, Keputusan ...
	per, kep, ins, sur string
	level              lexicon.Level // of a regional issuer
}

// Issuers that are no ministry, found by issuerForms.
const (
	president = iota
	government
	region
	village
	nagari
	kalurahan
	kampung
	governor
	regent
	mayor
	villageHead
	regionHead
	regionSecretary
	regionCouncil
	bank
	finance // OJK
	supreme // MA
	election
	supervisor // Bawaslu
	honour     // DKPP
	policeHead
	police
	prosecution
	civilService
	procurement
	disaster
	foodDrug
	statistics
	archive
	foodAgency
	corruption
	audit
	supervision // BPKP
	judicial
	constitutional // MK
	information
	nuclear
	narcotics
	training
	population
	investment
	research
	cyber
	geospatial
	ideology
	weather
	library
	migrant
	nutrition
	taxes
	house
	senate
)

// issuers are the bodies and offices of the specification, section 2, and the
// agencies (badan, lembaga) whose regulations peraturan.go.id lists.
var issuers = [...]issuer{
	president:       {"Presiden", "perpres", "keppres", "inpres", "se-presiden", 0},
	government:      {"Pemerintah", "pp", "", "", "", 0},
	region:          {"Daerah", "perda", "", "", "", 0},
	village:         {"Desa", "perdes", "", "", "", lexicon.LevelVillage},
	nagari:          {"Nagari", "pernag", "", "", "", lexicon.LevelVillage},
	kalurahan:       {"Kalurahan", "perkal", "", "", "", lexicon.LevelVillage},
	kampung:         {"Kampung", "perkam", "", "", "", lexicon.LevelVillage},
	governor:        {"Gubernur", "pergub", "kepgub", "ingub", "segub", lexicon.LevelProvince},
	regent:          {"Bupati", "perbup", "kepbup", "inbup", "sebup", lexicon.LevelRegency},
	mayor:           {"Wali Kota", "perwali", "kepwali", "inwali", "sewali", lexicon.LevelCity},
	villageHead:     {"Kepala Desa", "perkades", "kepkades", "", "se-kades", lexicon.LevelVillage},
	regionHead:      {"Kepala Daerah", "perkada", "kepkada", "", "", 0},
	regionSecretary: {"Sekretaris Daerah", "", "kepsekda", "", "sesekda", 0},
	regionCouncil:   {"DPRD", "perdprd", "kepdprd", "", "", 0},
	bank:            {"Bank Indonesia", "pbi", "kepbi", "", "sebi", 0},
	finance:         {"Otoritas Jasa Keuangan", "pojk", "kepojk", "", "seojk", 0},
	supreme:         {"Mahkamah Agung", "perma", "kepma", "", "sema", 0},
	election:        {"KPU", "pkpu", "kepkpu", "", "se-kpu", 0},
	supervisor:      {"Bawaslu", "perbawaslu", "kepbawaslu", "", "se-bawaslu", 0},
	honour:          {"DKPP", "perdkpp", "", "", "", 0},
	policeHead:      {"Kapolri", "perkap", "kepkap", "", "se-kapolri", 0},
	police:          {"Kepolisian", "perpol", "", "", "", 0},
	prosecution:     {"Kejaksaan", "perja", "kepja", "inja", "se-jaksa-agung", 0},
	civilService:    {"BKN", "perbkn", "kepbkn", "", "se-bkn", 0},
	procurement:     {"LKPP", "perlkpp", "keplkpp", "", "se-lkpp", 0},
	disaster:        {"BNPB", "perbnpb", "kepbnpb", "", "se-bnpb", 0},
	foodDrug:        {"BPOM", "perbpom", "kepbpom", "", "se-bpom", 0},
	statistics:      {"BPS", "perbps", "kepbps", "", "", 0},
	archive:         {"ANRI", "peranri", "kepanri", "", "", 0},
	foodAgency:      {"Bapanas", "perbapanas", "kepbapanas", "", "se-bapanas", 0},
	corruption:      {"KPK", "perkpk", "kepkpk", "", "se-kpk", 0},
	audit:           {"BPK", "perbpk", "kepbpk", "", "", 0},
	supervision:     {"BPKP", "perbpkp", "kepbpkp", "", "se-bpkp", 0},
	judicial:        {"KY", "perky", "", "", "", 0},
	constitutional:  {"Mahkamah Konstitusi", "permk", "", "", "", 0},
	information:     {"Komisi Informasi", "perki", "", "", "", 0},
	nuclear:         {"Bapeten", "perbapeten", "", "", "", 0},
	narcotics:       {"BNN", "perbnn", "", "", "", 0},
	training:        {"LAN", "perlan", "keplan", "", "", 0},
	population:      {"BKKBN", "perbkkbn", "", "", "", 0},
	investment:      {"BKPM", "perbkpm", "", "", "", 0},
	research:        {"BRIN", "perbrin", "", "", "", 0},
	cyber:           {"BSSN", "perbssn", "", "", "", 0},
	geospatial:      {"BIG", "perbig", "", "", "", 0},
	ideology:        {"BPIP", "perbpip", "", "", "", 0},
	weather:         {"BMKG", "perbmkg", "", "", "", 0},
	library:         {"Perpusnas", "perperpusnas", "", "", "", 0},
	migrant:         {"BP2MI", "perbp2mi", "", "", "", 0},
	nutrition:       {"BGN", "perbgn", "kepbgn", "", "se-bgn", 0},
	taxes:           {"Direktur Jenderal Pajak", "per-djp", "kep-djp", "", "se-djp", 0},
	house:           {"DPR", "perdpr", "kepdpr", "", "", 0},
	senate:          {"DPD", "perdpd", "", "", "", 0},
}

// issuerForms are the words that name an issuer, sorted.
var issuerForms = [...]form{
	{"anri", archive, ""},
	{"arsip nasional", archive, ""},
	{"badan gizi nasional", nutrition, ""},
	{"badan informasi geospasial", geospatial, ""},
	{"badan kepegawaian negara", civilService, ""},
	{"badan kependudukan dan keluarga berencana nasional", population, ""},
	{"badan koordinasi penanaman modal", investment, ""},
	{"badan meteorologi klimatologi dan geofisika", weather, ""},
	{"badan narkotika nasional", narcotics, ""},
	{"badan nasional penanggulangan bencana", disaster, ""},
	{"badan pangan nasional", foodAgency, ""},
	{"badan pelindungan pekerja migran indonesia", migrant, ""},
	{"badan pembinaan ideologi pancasila", ideology, ""},
	{"badan pemeriksa keuangan", audit, ""},
	{"badan pengawas obat dan makanan", foodDrug, ""},
	{"badan pengawas pemilihan umum", supervisor, ""},
	{"badan pengawas tenaga nuklir", nuclear, ""},
	{"badan pengawasan keuangan dan pembangunan", supervision, ""},
	{"badan pom", foodDrug, ""},
	{"badan pusat statistik", statistics, ""},
	{"badan riset dan inovasi nasional", research, ""},
	{"badan siber dan sandi negara", cyber, ""},
	{"bank indonesia", bank, ""},
	{"bapanas", foodAgency, ""},
	{"bapeten", nuclear, ""},
	{"bawaslu", supervisor, ""},
	{"bgn", nutrition, ""},
	{"big", geospatial, ""},
	{"bkkbn", population, ""},
	{"bkn", civilService, ""},
	{"bkpm", investment, ""},
	{"bmkg", weather, ""},
	{"bnn", narcotics, ""},
	{"bnpb", disaster, ""},
	{"bp2mi", migrant, ""},
	{"bpip", ideology, ""},
	{"bpk", audit, ""},
	{"bpkp", supervision, ""},
	{"bpom", foodDrug, ""},
	{"bps", statistics, ""},
	{"brin", research, ""},
	{"bssn", cyber, ""},
	{"bupati", regent, ""},
	{"daerah", region, ""},
	{"desa", village, ""},
	{"dewan kehormatan penyelenggara pemilihan umum", honour, ""},
	{"dewan kehormatan penyelenggara pemilu", honour, ""},
	{"dewan perwakilan daerah", senate, ""},
	{"dewan perwakilan rakyat", house, ""},
	{"dewan perwakilan rakyat daerah", regionCouncil, ""},
	{"direktur jenderal pajak", taxes, ""},
	{"dirjen pajak", taxes, ""},
	{"dkpp", honour, ""},
	{"dpd", senate, ""},
	{"dpr", house, ""},
	{"dprd", regionCouncil, ""},
	{"gubernur", governor, ""},
	{"hukum tua", villageHead, ""},
	{"jaksa agung", prosecution, ""},
	{"kades", villageHead, ""},
	{"kalurahan", kalurahan, ""},
	{"kampung", kampung, ""},
	{"kapolri", policeHead, ""},
	{"kejaksaan", prosecution, ""},
	{"kejaksaan agung", prosecution, ""},
	{"kepala daerah", regionHead, ""},
	{"kepala desa", villageHead, ""},
	{"kepala kampung", villageHead, ""},
	{"kepala kepolisian", policeHead, ""},
	{"kepala kepolisian negara", policeHead, ""},
	{"kepolisian", police, ""},
	{"kepolisian negara", police, ""},
	{"keuchik", villageHead, ""},
	{"komisi informasi", information, ""},
	{"komisi pemberantasan korupsi", corruption, ""},
	{"komisi pemilihan umum", election, ""},
	{"komisi yudisial", judicial, ""},
	{"kpk", corruption, ""},
	{"kpu", election, ""},
	{"ky", judicial, ""},
	{"lan", training, ""},
	{"lembaga administrasi negara", training, ""},
	{"lembaga kebijakan pengadaan barang jasa pemerintah", procurement, ""},
	{"lkpp", procurement, ""},
	{"lurah", villageHead, ""},
	{"mahkamah agung", supreme, ""},
	{"mahkamah konstitusi", constitutional, ""},
	{"nagari", nagari, ""},
	{"ojk", finance, ""},
	{"otoritas jasa keuangan", finance, ""},
	{"pambakal", villageHead, ""},
	{"pemerintah", government, ""},
	{"perbekel", villageHead, ""},
	{"perpustakaan nasional", library, ""},
	{"polri", police, ""},
	{"presiden", president, ""},
	{"sangadi", villageHead, ""},
	{"sekda", regionSecretary, ""},
	{"sekretaris daerah", regionSecretary, ""},
	{"wali", mayor, ""},
	{"wali kota", mayor, ""},
	{"wali nagari", villageHead, ""},
	{"walikota", mayor, ""},
}

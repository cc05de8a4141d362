package law

// ministry is a ministry that issues regulations: the tokens of its regulations,
// decrees and circulars and its name after Peraturan Menteri.
type ministry struct{ per, kep, sur, name string }

// key is what the tokens of a ministry have in common: dagri.
func (m *ministry) key() string { return m.per[len("permen"):] }

// Ministries, found by ministryForms.
const (
	agama = iota
	agraria
	bumn
	dalamNegeri
	desa
	desaTertinggal
	digital
	dikbud
	dikbudristek
	dikdasmen
	diknas
	diktisaintek
	ekonomiKreatif
	energi
	ham
	hukum
	hukumHAM
	imigrasi
	industri
	informatika
	kehutanan
	kelautan
	kesehatan
	keuangan
	kesra
	koordinatorEkonomi
	koperasi
	koperasiUKM
	lingkungan
	lingkunganHutan
	luarNegeri
	nakertrans
	negaraLingkungan
	pan
	panrb
	pariwisata
	parekraf
	pekerjaanUmum
	pemuda
	perdagangan
	perempuan
	perencanaan
	perhubungan
	permukiman
	pertahanan
	pertanian
	pupr
	ristekdikti
	sekretaris
	sosial
	tenagaKerja
	transmigrasi
	umkm
)

// ministries hold the tokens of the specification, section 2, completed with the
// ministries of the cabinets since 2004 (Perpres 47/2009, 7/2015, 68/2019,
// 139/2024).
var ministries = [...]ministry{
	agama:              {"permenag", "kepmenag", "se-menag", "Agama"},
	agraria:            {"permenatrbpn", "kepmenatrbpn", "se-menatrbpn", "Agraria dan Tata Ruang/Kepala Badan Pertanahan Nasional"},
	bumn:               {"permenbumn", "kepmenbumn", "se-menbumn", "Badan Usaha Milik Negara"},
	dalamNegeri:        {"permendagri", "kepmendagri", "se-mendagri", "Dalam Negeri"},
	desa:               {"permendespdtt", "kepmendespdtt", "se-mendespdtt", "Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi"},
	desaTertinggal:     {"permendespdt", "kepmendespdt", "se-mendespdt", "Desa dan Pembangunan Daerah Tertinggal"},
	digital:            {"permenkomdigi", "kepmenkomdigi", "se-menkomdigi", "Komunikasi dan Digital"},
	dikbud:             {"permendikbud", "kepmendikbud", "se-mendikbud", "Pendidikan dan Kebudayaan"},
	dikbudristek:       {"permendikbudristek", "kepmendikbudristek", "se-mendikbudristek", "Pendidikan, Kebudayaan, Riset, dan Teknologi"},
	dikdasmen:          {"permendikdasmen", "kepmendikdasmen", "se-mendikdasmen", "Pendidikan Dasar dan Menengah"},
	diknas:             {"permendiknas", "kepmendiknas", "se-mendiknas", "Pendidikan Nasional"},
	diktisaintek:       {"permendiktisaintek", "kepmendiktisaintek", "se-mendiktisaintek", "Pendidikan Tinggi, Sains, dan Teknologi"},
	ekonomiKreatif:     {"permenekraf", "kepmenekraf", "se-menekraf", "Ekonomi Kreatif"},
	energi:             {"permenesdm", "kepmenesdm", "se-menesdm", "Energi dan Sumber Daya Mineral"},
	ham:                {"permenham", "kepmenham", "se-menham", "Hak Asasi Manusia"},
	hukum:              {"permenkum", "kepmenkum", "se-menkum", "Hukum"},
	hukumHAM:           {"permenkumham", "kepmenkumham", "se-menkumham", "Hukum dan Hak Asasi Manusia"},
	imigrasi:           {"permenimipas", "kepmenimipas", "se-menimipas", "Imigrasi dan Pemasyarakatan"},
	industri:           {"permenperin", "kepmenperin", "se-menperin", "Perindustrian"},
	informatika:        {"permenkominfo", "kepmenkominfo", "se-menkominfo", "Komunikasi dan Informatika"},
	kehutanan:          {"permenhut", "kepmenhut", "se-menhut", "Kehutanan"},
	kelautan:           {"permenkp", "kepmenkp", "se-menkp", "Kelautan dan Perikanan"},
	kesehatan:          {"permenkes", "kepmenkes", "se-menkes", "Kesehatan"},
	keuangan:           {"permenkeu", "kepmenkeu", "se-menkeu", "Keuangan"},
	kesra:              {"permenkokesra", "kepmenkokesra", "se-menkokesra", "Koordinator Bidang Kesejahteraan Rakyat"},
	koordinatorEkonomi: {"permenkoekon", "kepmenkoekon", "se-menkoekon", "Koordinator Bidang Perekonomian"},
	koperasi:           {"permenkop", "kepmenkop", "se-menkop", "Koperasi"},
	koperasiUKM:        {"permenkopukm", "kepmenkopukm", "se-menkopukm", "Koperasi dan Usaha Kecil dan Menengah"},
	lingkungan:         {"permenlh", "kepmenlh", "se-menlh", "Lingkungan Hidup"},
	lingkunganHutan:    {"permenlhk", "kepmenlhk", "se-menlhk", "Lingkungan Hidup dan Kehutanan"},
	luarNegeri:         {"permenlu", "kepmenlu", "se-menlu", "Luar Negeri"},
	nakertrans:         {"permennakertrans", "kepmennakertrans", "se-mennakertrans", "Tenaga Kerja dan Transmigrasi"},
	negaraLingkungan:   {"permenneglh", "kepmenneglh", "se-menneglh", "Negara Lingkungan Hidup"},
	pan:                {"permenpan", "kepmenpan", "se-menpan", "Pendayagunaan Aparatur Negara"},
	panrb:              {"permenpanrb", "kepmenpanrb", "se-menpanrb", "Pendayagunaan Aparatur Negara dan Reformasi Birokrasi"},
	pariwisata:         {"permenpar", "kepmenpar", "se-menpar", "Pariwisata"},
	parekraf:           {"permenparekraf", "kepmenparekraf", "se-menparekraf", "Pariwisata dan Ekonomi Kreatif"},
	pekerjaanUmum:      {"permenpu", "kepmenpu", "se-menpu", "Pekerjaan Umum"},
	pemuda:             {"permenpora", "kepmenpora", "se-menpora", "Pemuda dan Olahraga"},
	perdagangan:        {"permendag", "kepmendag", "se-mendag", "Perdagangan"},
	perempuan:          {"permenpppa", "kepmenpppa", "se-menpppa", "Pemberdayaan Perempuan dan Perlindungan Anak"},
	perencanaan:        {"permenppn", "kepmenppn", "se-menppn", "Perencanaan Pembangunan Nasional/Kepala Badan Perencanaan Pembangunan Nasional"},
	perhubungan:        {"permenhub", "kepmenhub", "se-menhub", "Perhubungan"},
	permukiman:         {"permenpkp", "kepmenpkp", "se-menpkp", "Perumahan dan Kawasan Permukiman"},
	pertahanan:         {"permenhan", "kepmenhan", "se-menhan", "Pertahanan"},
	pertanian:          {"permentan", "kepmentan", "se-mentan", "Pertanian"},
	pupr:               {"permenpupr", "kepmenpupr", "se-menpupr", "Pekerjaan Umum dan Perumahan Rakyat"},
	ristekdikti:        {"permenristekdikti", "kepmenristekdikti", "se-menristekdikti", "Riset, Teknologi, dan Pendidikan Tinggi"},
	sekretaris:         {"permensesneg", "kepmensesneg", "se-mensesneg", "Sekretaris Negara"},
	sosial:             {"permensos", "kepmensos", "se-mensos", "Sosial"},
	tenagaKerja:        {"permenaker", "kepmenaker", "se-menaker", "Ketenagakerjaan"},
	transmigrasi:       {"permentrans", "kepmentrans", "se-mentrans", "Transmigrasi"},
	umkm:               {"permenumkm", "kepmenumkm", "se-menumkm", "Usaha Mikro, Kecil, dan Menengah"},
}

// ministryForms are the words that name a ministry after Menteri, Permen,
// Kepmen or as the end of a fused word (Permendagri, Mendikbud), sorted.
var ministryForms = [...]form{
	{"ag", agama, ""},
	{"agama", agama, ""},
	{"agraria", agraria, ""},
	{"agraria dan tata ruang", agraria, ""},
	{"agraria dan tata ruang kepala badan pertanahan nasional", agraria, ""},
	{"agraria dan tata ruang kepala bpn", agraria, ""},
	{"aker", tenagaKerja, ""},
	{"atr", agraria, ""},
	{"atr bpn", agraria, ""},
	{"atr kepala bpn", agraria, ""},
	{"atrbpn", agraria, ""},
	{"badan usaha milik negara", bumn, ""},
	{"bumn", bumn, ""},
	{"dag", perdagangan, ""},
	{"dagri", dalamNegeri, ""},
	{"dalam negeri", dalamNegeri, ""},
	{"des", desa, ""},
	{"des pdtt", desa, ""},
	{"desa", desa, ""},
	{"desa dan pdt", desaTertinggal, ""},
	{"desa dan pembangunan daerah tertinggal", desaTertinggal, ""},
	{"desa pdt", desaTertinggal, ""},
	{"desa pdtt", desa, ""},
	{"desa pembangunan daerah tertinggal dan transmigrasi", desa, ""},
	{"desapdtt", desa, ""},
	{"despdt", desaTertinggal, ""},
	{"despdtt", desa, ""},
	{"dikbud", dikbud, ""},
	{"dikbud ristek", dikbudristek, ""},
	{"dikbudristek", dikbudristek, ""},
	{"dikdasmen", dikdasmen, ""},
	{"diknas", diknas, ""},
	{"diktisaintek", diktisaintek, ""},
	{"ekonomi kreatif", ekonomiKreatif, ""},
	{"ekraf", ekonomiKreatif, ""},
	{"energi dan sumber daya mineral", energi, ""},
	{"esdm", energi, ""},
	{"hak asasi manusia", ham, ""},
	{"ham", ham, ""},
	{"han", pertahanan, ""},
	{"hub", perhubungan, ""},
	{"hukum", hukum, ""},
	{"hukum dan hak asasi manusia", hukumHAM, ""},
	{"hukum dan ham", hukumHAM, ""},
	{"hukum ham", hukumHAM, ""},
	{"hut", kehutanan, ""},
	{"imigrasi dan pemasyarakatan", imigrasi, ""},
	{"imipas", imigrasi, ""},
	{"kehutanan", kehutanan, ""},
	{"kelautan dan perikanan", kelautan, ""},
	{"kes", kesehatan, ""},
	{"kesehatan", kesehatan, ""},
	{"ketenagakerjaan", tenagaKerja, ""},
	{"keu", keuangan, ""},
	{"keuangan", keuangan, ""},
	{"koekon", koordinatorEkonomi, ""},
	{"kokesra", kesra, ""},
	{"komdigi", digital, ""},
	{"kominfo", informatika, ""},
	{"komunikasi dan digital", digital, ""},
	{"komunikasi dan informatika", informatika, ""},
	{"koordinator bidang kesejahteraan rakyat", kesra, ""},
	{"koordinator bidang perekonomian", koordinatorEkonomi, ""},
	{"kop", koperasi, ""},
	{"kop ukm", koperasiUKM, ""},
	{"koperasi", koperasi, ""},
	{"koperasi dan ukm", koperasiUKM, ""},
	{"koperasi dan usaha kecil dan menengah", koperasiUKM, ""},
	{"koperasi dan usaha kecil menengah", koperasiUKM, ""},
	{"kopukm", koperasiUKM, ""},
	{"kp", kelautan, ""},
	{"kum", hukum, ""},
	{"kum ham", hukumHAM, ""},
	{"kumham", hukumHAM, ""},
	{"lh", lingkungan, ""},
	{"lhk", lingkunganHutan, ""},
	{"lingkungan hidup", lingkungan, ""},
	{"lingkungan hidup dan kehutanan", lingkunganHutan, ""},
	{"lu", luarNegeri, ""},
	{"luar negeri", luarNegeri, ""},
	{"naker", tenagaKerja, ""},
	{"nakertrans", nakertrans, ""},
	{"negara lingkungan hidup", negaraLingkungan, ""},
	{"neglh", negaraLingkungan, ""},
	{"pan", pan, ""},
	{"pan rb", panrb, ""},
	{"panrb", panrb, ""},
	{"par", pariwisata, ""},
	{"parekraf", parekraf, ""},
	{"pariwisata", pariwisata, ""},
	{"pariwisata dan ekonomi kreatif", parekraf, ""},
	{"pekerjaan umum", pekerjaanUmum, ""},
	{"pekerjaan umum dan perumahan rakyat", pupr, ""},
	{"pemberdayaan perempuan dan perlindungan anak", perempuan, ""},
	{"pemuda dan olahraga", pemuda, ""},
	{"pendayagunaan aparatur negara", pan, ""},
	{"pendayagunaan aparatur negara dan reformasi birokrasi", panrb, ""},
	{"pendidikan dan kebudayaan", dikbud, ""},
	{"pendidikan dasar dan menengah", dikdasmen, ""},
	{"pendidikan kebudayaan riset dan teknologi", dikbudristek, ""},
	{"pendidikan nasional", diknas, ""},
	{"pendidikan tinggi sains dan teknologi", diktisaintek, ""},
	{"perdagangan", perdagangan, ""},
	{"perencanaan pembangunan nasional", perencanaan, ""},
	{"perencanaan pembangunan nasional kepala badan perencanaan pembangunan nasional", perencanaan, ""},
	{"perencanaan pembangunan nasional kepala bappenas", perencanaan, ""},
	{"perhubungan", perhubungan, ""},
	{"perin", industri, ""},
	{"perindustrian", industri, ""},
	{"pertahanan", pertahanan, ""},
	{"pertanian", pertanian, ""},
	{"perumahan dan kawasan permukiman", permukiman, ""},
	{"pkp", permukiman, ""},
	{"pora", pemuda, ""},
	{"pp pa", perempuan, ""},
	{"ppa", perempuan, ""},
	{"ppn", perencanaan, ""},
	{"ppn bappenas", perencanaan, ""},
	{"ppn kepala bappenas", perencanaan, ""},
	{"pppa", perempuan, ""},
	{"pu", pekerjaanUmum, ""},
	{"pupr", pupr, ""},
	{"riset teknologi dan pendidikan tinggi", ristekdikti, ""},
	{"ristek dikti", ristekdikti, ""},
	{"ristekdikti", ristekdikti, ""},
	{"sekretaris negara", sekretaris, ""},
	{"sesneg", sekretaris, ""},
	{"setneg", sekretaris, ""},
	{"sos", sosial, ""},
	{"sosial", sosial, ""},
	{"tan", pertanian, ""},
	{"tenaga kerja", tenagaKerja, ""},
	{"tenaga kerja dan transmigrasi", nakertrans, ""},
	{"trans", transmigrasi, ""},
	{"transmigrasi", transmigrasi, ""},
	{"umkm", umkm, ""},
	{"usaha mikro kecil dan menengah", umkm, ""},
}

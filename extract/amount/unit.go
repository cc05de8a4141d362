package amount

// measure is a unit of measurement with its symbol (SI brochure, KBBI).
type measure struct{ form, unit string }

func (m measure) key() string { return m.form }

// measures is sorted by form.
var measures = []measure{
	{"ampere", "A"}, {"are", "are"}, {"barel", "barel"}, {"barrel", "barel"}, {"cc", "cc"}, {"celcius", "°C"},
	{"celsius", "°C"}, {"centimeter", "cm"}, {"cm", "cm"}, {"cm2", "cm2"}, {"cm²", "cm2"}, {"derajat", "°"},
	{"g", "g"}, {"galon", "galon"}, {"gb", "GB"}, {"gbps", "Gbps"}, {"ghz", "GHz"}, {"gigabyte", "GB"},
	{"gigawatt", "GW"}, {"gr", "g"}, {"gram", "g"}, {"gw", "GW"}, {"gwh", "GWh"}, {"ha", "ha"}, {"hektar", "ha"},
	{"hektare", "ha"}, {"inch", "inci"}, {"inchi", "inci"}, {"inci", "inci"}, {"kg", "kg"}, {"kilo", "kg"},
	{"kilogram", "kg"}, {"kiloliter", "kl"}, {"kilometer", "km"}, {"kilowatt", "kW"}, {"kl", "kl"}, {"km", "km"},
	{"km2", "km2"}, {"km²", "km2"}, {"knot", "knot"}, {"kuintal", "kuintal"}, {"kva", "kVA"}, {"kw", "kW"},
	{"kwh", "kWh"}, {"kwintal", "kuintal"}, {"kwp", "kWp"}, {"l", "l"}, {"liter", "l"}, {"ltr", "l"}, {"m", "m"},
	{"m2", "m2"}, {"m3", "m3"}, {"magnitudo", "magnitudo"}, {"mb", "MB"}, {"mbps", "Mbps"}, {"mdpl", "mdpl"},
	{"megabyte", "MB"}, {"megawatt", "MW"}, {"meter", "m"}, {"mg", "mg"}, {"mhz", "MHz"}, {"mil", "mil"},
	{"miligram", "mg"}, {"mililiter", "ml"}, {"milimeter", "mm"}, {"ml", "ml"}, {"mm", "mm"}, {"mmbtu", "MMBtu"},
	{"mmscfd", "MMSCFD"}, {"mtr", "m"}, {"mw", "MW"}, {"mwh", "MWh"}, {"mwp", "MWp"}, {"m²", "m2"}, {"m³", "m3"},
	{"ons", "ons"}, {"ppm", "ppm"}, {"sentimeter", "cm"}, {"sr", "SR"}, {"tb", "TB"}, {"terabyte", "TB"},
	{"ton", "ton"}, {"va", "VA"}, {"volt", "V"}, {"watt", "W"}, {"wp", "Wp"},
}

// compound is a measure of two words or with a slash: meter persegi, km/jam.
// Other rates (700 ton per hari, 12 orang/hari) are the measure alone.
type compound struct{ unit, next, whole string }

var powers = []compound{
	{"m", "persegi", "m2"}, {"km", "persegi", "km2"}, {"cm", "persegi", "cm2"},
	{"m", "kubik", "m3"}, {"cm", "kubik", "cm3"},
	{"°", "celsius", "°C"}, {"°", "celcius", "°C"}, {"°", "c", "°C"},
}

var rates = []compound{
	{"km", "jam", "km/jam"}, {"m", "detik", "m/detik"}, {"l", "detik", "l/detik"}, {"m3", "detik", "m3/detik"},
	{"mm", "jam", "mm/jam"}, {"mm", "hari", "mm/hari"}, {"ton", "ha", "ton/ha"}, {"kg", "ha", "kg/ha"},
}

// classifiers are nouns that are counted wherever they stand after a number.
var classifiers = []form{
	"anak", "balita", "batang", "bidang", "botol", "buah", "butir", "desa", "dusun", "ekor", "jiwa", "kabupaten",
	"karung", "kasus", "kecamatan", "kelurahan", "keping", "kk", "kota", "kursi", "lembar", "lokasi", "nagari",
	"orang", "paket", "pegawai", "persil", "personel", "peserta", "petak", "provinsi", "pulau", "rt", "ruas",
	"rumah", "rw", "santri", "sekolah", "siswa", "suara", "titik", "unit", "warga",
}

// relational are nouns, and words before nouns, that mean little without the
// word after them.
var relational = []form{
	"calon", "eks", "kepala", "ketua", "lapangan", "mantan", "pelaku",
	"penerima", "penjabat", "ruang", "satuan", "tokoh", "wakil", "wali",
}

// times are units of time: a number before one is a duration or an age.
var times = []form{
	"abad", "bln", "bulan", "bulanan", "dasawarsa", "dekade", "detik", "hari", "harian", "hr", "jam", "kuartal",
	"malam", "menit", "minggu", "mingguan", "musim", "pekan", "periode", "sebulan", "sehari", "sejam", "semester",
	"seminggu", "sepekan", "setahun", "tahun", "tahunan", "th", "thn", "triwulan", "windu",
}

// moments are months, weekdays, eras and zones: a number before one is a date
// or a time that nobody claimed.
var moments = []form{
	"agustus", "ahad", "april", "desember", "februari", "h", "hijriah", "hijriyah", "januari", "juli", "jum'at",
	"jumat", "juni", "kamis", "maret", "masehi", "mei", "nopember", "november", "oktober", "pagi", "rabu", "ramadan",
	"ramadhan", "sabtu", "selasa", "senin", "september", "siang", "sore", "syawal", "wib", "wit", "wita",
}

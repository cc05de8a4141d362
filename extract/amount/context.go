package amount

// The words of this file stand before a number and say what it is.

// heads make the number after them an identifier, a rank, an age or a part of
// a name, whatever follows it.
var heads = []form{
	"ayat", "bab", "bernomor", "berumur", "berusia", "dandim", "danramil", "danrem", "danyon", "dapil", "desil",
	"edisi", "gang", "gg", "halaman", "hlm", "hotline", "jilid", "juara", "kav", "kavling", "kodam", "kode", "kodim",
	"koramil", "korem", "nik", "nip", "nisn", "no", "nomer", "nomor", "pasal", "peringkat", "pph", "psl", "ranking",
	"roda", "salah", "seri", "sk", "skor", "tanggal", "telepon", "telp", "tgl", "tipe", "umur", "urut", "urutan",
	"usia", "versi", "wa", "yonif",
}

// numbered may have a number as their name (lantai dua, kelas 6, SD 1 Renon);
// a known unit after the number says that they have not (satu kelas 30 siswa).
var numbered = []form{
	"angkatan", "asisten", "babak", "blok", "daop", "eselon", "gelombang", "golongan", "grade", "grup", "kaki",
	"kelas", "kepulauan", "klaster", "km", "lantai", "level", "lt", "ma", "man", "min", "mts", "mtsn", "negeri",
	"pos", "posisi", "rt", "rw", "sd", "sdn", "sesi", "sma", "sman", "smk", "smkn", "smp", "smpn", "tahap",
	"terpadu", "tingkat", "tk", "tps", "volume", "zona",
}

// placed are words for places: a capitalised number word after one is in the
// place's name (Kabupaten Lima Puluh Kota, Jalan Duren Tiga).
var placed = []form{
	"desa", "dusun", "gampong", "gunung", "jalan", "jl", "kabupaten", "kampung", "kec", "kecamatan", "kelurahan",
	"kepulauan", "kota", "nagari", "pasar", "pulau", "simpang",
}

// moneyed are words that an amount of money follows within a few words, so that
// a bare `25 ribu` or `2,5 juta` after them is money.
var moneyed = []form{
	"anggaran", "anggarannya", "apbd", "apbn", "bantuan", "bayar", "bayaran", "belanja", "belanjanya", "biaya",
	"biayanya", "bonus", "dana", "denda", "dianggarkan", "dibayar", "digelontorkan", "dijual", "gaji", "harga",
	"harganya", "hibah", "honor", "honorarium", "investasi", "iuran", "kerugian", "laba", "membayar",
	"menganggarkan", "menggelontorkan", "modal", "nilai", "nilainya", "omset", "omzet", "pad", "pagu", "pajak",
	"pendapatan", "penghasilan", "retribusi", "saldo", "santunan", "seharga", "senilai", "sewa", "tarif", "tarifnya",
	"tunjangan", "uang", "upah", "utang",
}

// approximate are words before a number that say the figure is not exact.
var approximate = []form{
	"hampir", "kira", "kira-kira", "kisaran", "lebih", "mendekati", "nyaris", "sekira", "sekitar", "~", "±",
}

package amount

// uncounted are words that go on after a number without being counted by it:
// the closed classes (prepositions, conjunctions, pronouns, adverbs), bare
// verbs and adjectives (KBBI, Tata Bahasa Baku Bahasa Indonesia).
var uncounted = []form{
	"ada", "adalah", "agak", "agar", "akan", "aku", "amat", "anda", "angka", "antar", "antara", "apa", "apabila",
	"apakah", "apalagi", "artinya", "atas", "atau", "ataupun", "ayat", "bagaimana", "bagi", "bahkan", "bahwa",
	"baik", "bakal", "banyak", "baru", "bawah", "beda", "begini", "begitu", "belum", "berapa", "berbeda", "berikut",
	"bersama", "besar", "besok", "biasanya", "bila", "bisa", "boleh", "bukan", "bukannya", "butuh", "capai", "cukup",
	"cuma", "dahulu", "dalam", "dan", "dapat", "dari", "daripada", "datang", "dekat", "demi", "demikian", "dengan",
	"depan", "dgn", "di", "dia", "diantara", "diantaranya", "dimana", "dkk", "dll", "dsb", "dst", "dulu", "esok",
	"gagal", "guna", "habis", "hadir", "hampir", "hancur", "hanya", "harus", "harusnya", "hendak", "hidup", "hilang",
	"hingga", "huruf", "ia", "ialah", "ikut", "ilir", "ingin", "ini", "itu", "itulah", "jadi", "jangan", "jauh",
	"jelas", "jika", "juga", "jumlahnya", "justru", "kalau", "kalinya", "kami", "kamu", "kan", "kapan", "karena",
	"ke", "kecil", "keluar", "kemarin", "kembali", "kemudian", "kena", "kenapa", "kepada", "ketika", "khusus",
	"khususnya", "kini", "kita", "kurang", "lagi", "lah", "lahir", "lain", "lainnya", "lalu", "lama", "langsung",
	"lanjut", "lebih", "lewat", "lho", "lipat", "lo", "loh", "lolos", "luka", "luka-luka", "lulus", "maka",
	"maksimal", "malah", "mampu", "mana", "masih", "masing", "masing-masing", "masuk", "mati", "mau", "maupun",
	"melalui", "meninggal", "mereka", "meski", "meskipun", "minimal", "mulai", "mundur", "naik", "namun", "nan",
	"nanti", "nomor", "oleh", "pada", "padahal", "paling", "para", "pasca", "penuh", "per", "pernah", "persis",
	"plus", "pula", "pulang", "pun", "punya", "raih", "rata-rata", "rencananya", "rendah", "rusak", "saat", "saja",
	"saling", "sama", "sambil", "sampai", "sana", "sang", "sangat", "satunya", "saya", "sebab", "sebagai",
	"sebagaimana", "sebanyak", "sebelum", "sebelumnya", "sebenarnya", "sebesar", "secara", "sedang", "sedangkan",
	"segera", "seharga", "seharusnya", "sehat", "sehingga", "sejak", "sejumlah", "sekali", "sekaligus", "sekarang",
	"sekitar", "selain", "selama", "selaras", "selebar", "selesai", "seluas", "seluruh", "semakin", "sembuh",
	"sementara", "semoga", "semua", "sendiri", "senilai", "seorang", "sepanjang", "seperti", "serta", "sesuai",
	"sesudah", "setara", "setelah", "setiap", "si", "siap", "siapa", "sih", "silam", "sini", "sisanya", "situ",
	"sudah", "supaya", "tadi", "tak", "tanpa", "tapi", "telah", "tentang", "tentu", "tepatnya", "terhadap",
	"terlalu", "terpaksa", "tersebut", "terus", "terutama", "tetap", "tetapi", "tewas", "tiap", "tiba", "tidak",
	"tinggal", "tinggi", "total", "totalnya", "tsb", "tumbuh", "tumbuhnya", "turun", "turut", "ulu", "umumnya",
	"untuk", "usai", "utk", "via", "wajib", "walau", "walaupun", "x", "ya", "yaitu", "yakni", "yang", "yg",
}

// wholes are nouns that make one idea with `satu` (satu pintu, Satu Data): one
// of them is not a count.
var wholes = []form{
	"atap", "data", "kata", "kesatuan", "padu", "pintu", "sama",
}

// verbal are the prefixes of verbs: a word with one is not counted unless
// [verbalNouns] has it.
var verbal = []string{"ber", "di", "mel", "mem", "men", "mer", "mew", "mey", "ter"}

// verbalNouns are nouns that begin like verbs.
var verbalNouns = []form{
	"beras", "beringin", "berita", "berkas", "berlian", "bersaudara", "beruang", "diagram", "dialog", "diaspora",
	"difabel", "digit", "dimensi", "dinas", "dinasti", "dinding", "diploma", "direksi", "direktorat", "direktur",
	"dirham", "dirjen", "disabilitas", "diskusi", "dispenser", "distribusi", "distributor", "distrik", "dividen",
	"divisi", "melati", "melon", "member", "menantu", "menara", "menit", "menteri", "mentor", "menu", "merek",
	"meriam", "merk", "merpati", "terapis", "terbitan", "terdakwa", "terduga", "tergugat", "teripang", "terlapor",
	"termin", "terminal", "terobosan", "teropong", "teroris", "terowongan", "terpal", "terpidana", "tersangka",
	"terumbu", "terung",
}

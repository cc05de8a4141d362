package law

import "strings"

// spelledOut are names of acts in full, with the short name that the lexicon
// has (spec: law, section 9).
var spelledOut = [...]struct{ name, short string }{
	{"UU Aparatur Sipil Negara", "UU ASN"},
	{"UU Daerah Khusus Jakarta", "UU DKJ"},
	{"UU Harmonisasi Peraturan Perpajakan", "UU HPP"},
	{"UU Ibu Kota Negara", "UU IKN"},
	{"UU Informasi dan Transaksi Elektronik", "UU ITE"},
	{"UU Omnibus Law Cipta Kerja", "UU Cipta Kerja"},
	{"UU Pemberantasan Tindak Pidana Korupsi", "UU Tipikor"},
	{"UU Pemilihan Kepala Daerah", "UU Pilkada"},
	{"UU Pemilihan Umum", "UU Pemilu"},
	{"UU Penghapusan Kekerasan Dalam Rumah Tangga", "UU PKDRT"},
	{"UU Perlindungan Data Pribadi", "UU PDP"},
	{"UU Sistem Pendidikan Nasional", "UU Sisdiknas"},
	{"UU Tindak Pidana Kekerasan Seksual", "UU TPKS"},
	{"UU Tindak Pidana Korupsi", "UU Tipikor"},
	{"UU Tindak Pidana Perdagangan Orang", "UU TPPO"},
}

// lookUp returns the act that a name meant when the text was written; without a
// date, what it means last.
func (s *scanner) lookUp(name string) (ID, bool) {
	for _, n := range spelledOut {
		if len(n.name) == len(name) && strings.EqualFold(n.name, name) {
			name = n.short
			break
		}
	}
	e, ok := s.Lexicon.LawNamed(name, s.Date)
	if !ok {
		return ID{}, false
	}
	return ID{Doc: Act, Type: e.Type, Year: e.Year, Number: e.Number}, true
}

package main

import (
	"fmt"
	"os/exec"
	"slices"
	"time"

	"github.com/warta-nlp/warta/extract"
)

// article is what the first document is made of.
const article = "Bupati Tanah Bumbu, H. Muhdar Ansyari, S.E., membuka rapat TKKSD pada Senin (9/12/2024) " +
	"pukul 09.00 WITA sesuai UU Nomor 23 Tahun 2014. Dana Rp1,5 miliar disiapkan untuk 17 SKPD."

func readFirst() {
	if len(extract.Text(article).Entities) == 0 {
		panic("nothing found")
	}
}

// printStart prints how much longer a process takes that reads an article.
func printStart(self string, runs int) error {
	var nothing, more []time.Duration
	for range runs {
		without, err := lifetime(self, childNothing)
		if err != nil {
			return err
		}
		with, err := lifetime(self, childFirst)
		if err != nil {
			return err
		}
		nothing, more = append(nothing, without), append(more, with-without)
	}
	slices.Sort(nothing)
	slices.Sort(more)
	fmt.Printf("first document: %.1f ms beyond the start of the process, %.1f ms in the slowest tenth; a process that does nothing takes %.1f ms\n",
		milliseconds(more[runs/2]), milliseconds(more[runs-1-runs/10]), milliseconds(nothing[runs/2]))
	return nil
}

// lifetime returns how long a process lives.
func lifetime(self, what string) (time.Duration, error) {
	begin := time.Now()
	if out, err := exec.Command(self, what).CombinedOutput(); err != nil {
		return 0, fmt.Errorf("%s: %w: %s", what, err, out)
	}
	return time.Since(begin), nil
}

func milliseconds(d time.Duration) float64 { return float64(d.Microseconds()) / 1e3 }

package main

import (
	"context"
	"fmt"
	"time"

	"github.com/warta-nlp/warta/extract"
)

// speed is how fast articles are read, one after another.
type speed struct {
	Megabytes float64 `json:"mb_per_s"`       // 10^6 bytes of text a second
	Articles  float64 `json:"articles_per_s"` // articles a second
}

func (s speed) String() string {
	return fmt.Sprintf("speed %.1f MB/s, %.0f articles/s on one core", s.Megabytes, s.Articles)
}

// measure reads all articles again and again until the time is over, once at
// least.
func measure(ctx context.Context, x *extract.Extractor, sources []extract.Source, atLeast time.Duration) speed {
	bytes, articles := 0, 0
	begin := time.Now()
	for articles == 0 || time.Since(begin) < atLeast && ctx.Err() == nil {
		for _, src := range sources {
			x.Extract(src)
			bytes += len(src.Text)
			articles++
		}
	}
	seconds := time.Since(begin).Seconds()
	return speed{Megabytes: float64(bytes) / 1e6 / seconds, Articles: float64(articles) / seconds}
}

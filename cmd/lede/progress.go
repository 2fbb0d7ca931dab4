package main

import (
	"fmt"
	"io"
	"sync"
	"time"
)

// When somebody watches, work that lasts longer than progressAfter is reported
// every progressEvery.
const (
	progressAfter = time.Second
	progressEvery = 250 * time.Millisecond
)

// A progress tells somebody who waits how far the work is, on one line that is
// written over. A nil progress tells nothing.
type progress struct {
	mu       sync.Mutex
	w        io.Writer
	start    time.Time
	total    int64 // bytes to read, or 0 if unknown
	bytes    int64
	articles int
	shown    bool
	done     chan struct{} // closed by stop
}

// startProgress starts to report on w the work on total bytes.
func startProgress(w io.Writer, total int64) *progress {
	p := &progress{w: w, start: time.Now(), total: total, done: make(chan struct{})}
	go func() {
		wait := progressAfter
		for {
			select {
			case <-p.done:
				return
			case <-time.After(wait):
				p.show()
				wait = progressEvery
			}
		}
	}()
	return p
}

// add notes that an article of n bytes is done.
func (p *progress) add(n int) {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.articles++
	p.bytes += int64(n)
}

// show writes the line.
func (p *progress) show() {
	p.mu.Lock()
	defer p.mu.Unlock()
	select {
	case <-p.done:
		return
	default:
	}
	mb := float64(p.bytes) / 1e6
	line := fmt.Sprintf("%d articles, %.1f MB, %.1f MB/s", p.articles, mb, mb/time.Since(p.start).Seconds())
	if p.total > 0 {
		line += fmt.Sprintf(", %d%%", 100*p.bytes/p.total)
	}
	fmt.Fprintf(p.w, "\r\x1b[K%s", line)
	p.shown = true
}

// clear wipes the line, so that a message can be written.
func (p *progress) clear() {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.wipe()
}

// stop wipes the line and ends the reports. It may be called twice.
func (p *progress) stop() {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	select {
	case <-p.done:
	default:
		close(p.done)
		p.wipe()
	}
}

// wipe takes the line off the screen.
func (p *progress) wipe() {
	if p.shown {
		io.WriteString(p.w, "\r\x1b[K")
		p.shown = false
	}
}

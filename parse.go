package lede

import (
	"errors"
	"fmt"
)

// Errors that a caller can mend; match them with [errors.Is].
var (
	// ErrEmpty says that the text is empty or blank.
	ErrEmpty = errors.New("lede: the text is empty")

	// ErrNotText says that the bytes are no text: a picture, a program, an
	// archive.
	ErrNotText = errors.New("lede: the bytes are no text")

	// ErrTooLarge says that the text is longer than [Parser.MaxBytes].
	ErrTooLarge = errors.New("lede: the text is too large")

	// ErrOrder says that a stage ran before the one it needs.
	ErrOrder = errors.New("lede: a stage ran before the one it needs")
)

// DefaultMaxBytes is the length in bytes up to which Parse takes a text.
const DefaultMaxBytes = 64 << 20

// A Stage is one step of the analysis: it reads some fields of the Article and
// fills others. [Clean], [Extract], [Entities] and [Quotes] are stages, and a
// caller can put others between them or in their place. A stage that fails
// returns an error, and Parse stops there.
//
// A stage may be called by itself too, on an Article of which only Text is
// set. Stages are safe for concurrent use on different Articles.
type Stage func(*Article) error

// Parse reads the text of a news article and returns its structure. Without
// stages it runs the four of this package in order:
//
//	Clean, Extract, Entities, Quotes
//
// With stages it runs just these. Parse with equal arguments gives equal
// articles, on every machine, and is safe for concurrent use.
//
// Any text yields an article, if a lesser one. The errors are [ErrEmpty],
// [ErrNotText], [ErrTooLarge] and what a stage returns.
func Parse(text string, stages ...Stage) (*Article, error) {
	p := Parser{Stages: stages}
	return p.Parse(text)
}

// A Parser is a way to parse with options. Its zero value parses as [Parse]
// does. A Parser may be used by several goroutines at once.
type Parser struct {
	// MaxBytes is the length in bytes of the longest text to take. If zero, it
	// is DefaultMaxBytes; if negative, there is no limit but that of the
	// machine and of 2 GiB.
	MaxBytes int

	// Stages are the stages to run. If empty, they are Clean, Extract, Entities
	// and Quotes.
	Stages []Stage
}

// maxBytes returns the limit that p stands for. There always is one: see maxCleaned.
func (p *Parser) maxBytes() int {
	switch {
	case p.MaxBytes == 0:
		return DefaultMaxBytes
	case p.MaxBytes < 0 || p.MaxBytes > maxCleaned:
		return maxCleaned
	}
	return p.MaxBytes
}

// Parse reads text as the function [Parse] does, with the options of p.
func (p *Parser) Parse(text string) (*Article, error) {
	if limit := p.maxBytes(); len(text) > limit {
		return nil, fmt.Errorf("%w: %d bytes, the limit is %d", ErrTooLarge, len(text), limit)
	}
	if err := checkText(text); err != nil {
		return nil, err
	}
	a := &Article{Text: text}
	stages := p.Stages
	if len(stages) == 0 {
		stages = []Stage{Clean, Extract, Entities, Quotes}
	}
	for _, stage := range stages {
		if err := stage(a); err != nil {
			return nil, err
		}
	}
	a.finish()
	return a, nil
}

// finish makes a ready for the caller: lists are never nil, and what the
// stages shared is let go.
func (a *Article) finish() {
	if a.Sections == nil {
		a.Sections = []Section{}
	}
	for i := range a.Sections {
		if a.Sections[i].Paragraphs == nil {
			a.Sections[i].Paragraphs = []Block{}
		}
	}
	if a.Byline != nil && a.Byline.Authors == nil {
		a.Byline.Authors = []string{}
	}
	if a.Captions == nil {
		a.Captions = []Caption{}
	}
	if a.Asides == nil {
		a.Asides = []Aside{}
	}
	if a.Quotes == nil {
		a.Quotes = []Quote{}
	}
	if a.Entities == nil {
		a.Entities = []Entity{}
	}
	a.work = nil
}

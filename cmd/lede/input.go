package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"unicode/utf8"

	"github.com/lede-news/lede"
)

// A task is one article on its way from a file to the output.
type task struct {
	id   string
	file string // where it comes from, for messages
	line int    // its line there, from 1; 0 for a text file
	data []byte // the line, or the text of the file
	err  error  // why there is no data
}

// maxText is the length in bytes of the longest file to read as one article. It
// is more than Parse takes, since UTF-16 becomes shorter as UTF-8.
const maxText = 2*lede.DefaultMaxBytes + 2

// maxLine is the length in bytes of the longest line of JSON to read. A rune
// that takes two bytes may take six as an escape, so that a text of the
// greatest length may be a line three times as long.
const maxLine = 3*lede.DefaultMaxBytes + 64<<10

var (
	errLineTooLong = errors.New("the line is too long")
	errHTML        = errors.New("this is HTML or XML: take the text out of it first, as examples/page does")
	errJSON        = errors.New("this is JSON: lines of it are read from a file named .jsonl, or from standard input with -jsonl")
)

// readText emits all of r as one article.
func readText(r io.Reader, id, name string, emit func(task) bool) bool {
	t := task{id: id, file: name}
	t.data, t.err = io.ReadAll(io.LimitReader(r, maxText+1))
	if t.err == nil && len(t.data) > maxText {
		t.data, t.err = nil, lede.ErrTooLarge
	}
	return emit(t)
}

// readLines emits each line of r that is not blank, and reports whether to go
// on. Of a line longer than limit only the beginning is kept.
func readLines(r io.Reader, name string, limit int, emit func(task) bool) bool {
	in := bufio.NewReaderSize(r, 64<<10)
	for n := 1; ; n++ {
		line, err := readLine(in, limit)
		if n == 1 {
			line = bytes.TrimPrefix(line, []byte("\xEF\xBB\xBF"))
		}
		t := task{file: name, line: n, data: line}
		if errors.Is(err, errLineTooLong) {
			t.id, t.data = idOf(line), nil
			t.err = fmt.Errorf("%w: more than %d bytes", errLineTooLong, limit)
			err = nil
		}
		if t.err != nil || len(bytes.TrimSpace(line)) > 0 {
			if !emit(t) {
				return false
			}
		}
		switch {
		case err == io.EOF:
			return true
		case err != nil:
			return emit(task{file: name, line: n, err: err})
		}
	}
}

// readLine returns the next line of in without its line feed. If it is longer
// than limit, the rest of it is passed over, and the error is errLineTooLong.
func readLine(in *bufio.Reader, limit int) ([]byte, error) {
	var line []byte
	for {
		part, err := in.ReadSlice('\n')
		if len(line)+len(part) > limit+1 {
			if len(line) == 0 {
				line = append(line, part...)
			}
			return line, skipLine(in, err)
		}
		line = append(line, part...)
		if err != bufio.ErrBufferFull {
			return bytes.TrimSuffix(line, []byte("\n")), err
		}
	}
}

// skipLine reads to the end of a line, of which the last piece read gave err,
// and returns errLineTooLong.
func skipLine(in *bufio.Reader, err error) error {
	for err == bufio.ErrBufferFull {
		_, err = in.ReadSlice('\n')
	}
	return errLineTooLong
}

// decode returns the id and the text of a task.
func (t *task) decode() (id, text string, err error) {
	if t.err != nil {
		return t.id, "", t.err
	}
	if t.line == 0 {
		if isHTML(t.data) {
			return t.id, "", errHTML
		}
		if isJSON(t.data) {
			return t.id, "", errJSON
		}
		return t.id, lede.Decode(t.data), nil
	}
	line := t.data
	if !utf8.Valid(line) {
		line = []byte(lede.Decode(line))
	}
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(line, &fields); err != nil {
		if other := new(json.UnmarshalTypeError); errors.As(err, &other) {
			return "", "", fmt.Errorf("the line is no JSON object but a JSON %s", other.Value)
		}
		return idOf(line), "", fmt.Errorf("the line is no JSON object with a text: %w", err)
	}
	if id, err = readID(fields["id"]); err != nil {
		return "", "", err
	}
	var s *string
	if err := json.Unmarshal(fields["text"], &s); err != nil || s == nil {
		return id, "", errors.New(`the line has no "text", or it is no string`)
	}
	return id, *s, nil
}

// isHTML reports whether a file begins as a page of HTML does, or an XML file such
// as a feed. Its tags would be taken for the story's words.
func isHTML(data []byte) bool {
	head := bytes.ToLower(bytes.TrimSpace(bytes.TrimPrefix(data[:min(len(data), 200)], []byte("\xEF\xBB\xBF"))))
	return bytes.HasPrefix(head, []byte("<!doctype html")) || bytes.HasPrefix(head, []byte("<html")) || bytes.HasPrefix(head, []byte("<?xml"))
}

// isJSON reports whether a file is JSON, or begins with a line that has the text
// of an article: an archive under a name that does not say so, or given without
// -jsonl. Its keys and brackets would be taken for the story's words. News that
// begins with a line of the page's own data is none: that has no text.
func isJSON(data []byte) bool {
	data = bytes.TrimSpace(bytes.TrimPrefix(data, []byte("\xEF\xBB\xBF")))
	if len(data) == 0 || data[0] != '{' && data[0] != '[' {
		return false
	}
	line, _, _ := bytes.Cut(data, []byte("\n"))
	var fields struct {
		Text *string `json:"text"`
	}
	return json.Unmarshal(line, &fields) == nil && fields.Text != nil || json.Valid(data)
}

// readID returns the id that raw holds: a string, a number as it is written,
// or "" for none.
func readID(raw json.RawMessage) (string, error) {
	if len(raw) == 0 || string(raw) == "null" {
		return "", nil
	}
	if c := raw[0]; c == '-' || '0' <= c && c <= '9' {
		return string(raw), nil
	}
	var id string
	if err := json.Unmarshal(raw, &id); err != nil {
		return "", errors.New(`the line's "id" is neither a string nor a number`)
	}
	return id, nil
}

// idOf returns the id in a line that is cut off or broken, if it stands before
// the text, or "".
func idOf(line []byte) string {
	dec := json.NewDecoder(bytes.NewReader(line))
	if t, err := dec.Token(); err != nil || t != json.Delim('{') {
		return ""
	}
	for dec.More() {
		key, err := dec.Token()
		if err != nil {
			return ""
		}
		var value json.RawMessage
		if dec.Decode(&value) != nil {
			return ""
		}
		if key == "id" {
			id, _ := readID(value)
			return id
		}
	}
	return ""
}

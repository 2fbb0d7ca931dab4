package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/lede-news/lede"
)

// A printer turns tasks into output.
type printer struct {
	form     format
	screen   *screen
	out      *bufio.Writer
	stderr   io.Writer
	progress *progress

	done     int // articles written, failed ones too
	failed   int // those that could not be read
	badLines int // those of them that were lines of a file
}

// A failure is what stands in the place of an article that cannot be read.
type failure struct {
	ID    string `json:"id,omitempty"`
	Error string `json:"error"`
}

// render parses the article of t and lays it out. It is called from several
// goroutines at once.
func (p *printer) render(t task) (r result) {
	r.task = t
	id, text, err := t.decode()
	r.id = id
	if err == nil {
		r.out, err = p.layOut(id, text)
	}
	if err != nil {
		r.err = err
		if p.form == formatLines {
			r.out, _ = json.Marshal(failure{id, describe(r)})
			r.out = append(r.out, '\n')
		}
	}
	return r
}

// layOut parses text and returns the article in the printer's form.
func (p *printer) layOut(id, text string) (out []byte, err error) {
	// One article must not end the reading of an archive, so a fault of the
	// analysis is reported in its place.
	defer func() {
		if fault := recover(); fault != nil {
			err = fmt.Errorf("internal error: %v", fault)
		}
	}()
	a, err := lede.Parse(text)
	if err != nil {
		return nil, err
	}
	a.ID = id
	switch p.form {
	case formatView:
		return view(a, p.screen), nil
	case formatHTML:
		var page bytes.Buffer
		err = a.WriteHTML(&page)
		return page.Bytes(), err
	case formatJSON:
		out, err = json.MarshalIndent(a, "", " ")
	default:
		out, err = json.Marshal(a)
	}
	return append(out, '\n'), err
}

// write writes a result. Results come in order.
func (p *printer) write(r result) error {
	p.done++
	p.progress.add(len(r.data))
	if r.err != nil {
		p.failed++
		if r.line > 0 {
			p.badLines++
		}
		if p.form != formatLines || r.line == 0 {
			p.progress.clear()
			fmt.Fprintf(p.stderr, "lede: %s\n", describe(r))
		}
	} else if p.form == formatView && p.done-p.failed > 1 {
		p.out.WriteString("\n")
	}
	_, err := p.out.Write(r.out)
	return err
}

// describe returns one line on why r failed.
func describe(r result) string {
	var pathError *os.PathError
	switch {
	case r.line > 0:
		return fmt.Sprintf("%s: line %d: %s", r.file, r.line, plain(r.err))
	case errors.As(r.err, &pathError) && strings.HasPrefix(pathError.Path, "-"):
		return pathError.Path + ": " + pathError.Err.Error() + " (options stand before the files)"
	case errors.As(r.err, &pathError):
		return pathError.Path + ": " + pathError.Err.Error()
	}
	return r.file + ": " + plain(r.err)
}

// plain returns the words of err without the name of the package, which is the
// command's too.
func plain(err error) string { return strings.TrimPrefix(err.Error(), "lede: ") }

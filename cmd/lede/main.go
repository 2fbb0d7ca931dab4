// Command lede reads news articles and prints their structure: title, byline,
// dateline, sections, captions, who said what, who is who, and what on the page
// was no part of the story.
//
//	lede article.txt                     a readable view
//	lede -html article.txt > page.html   the same in a browser, with the words marked
//	lede -json article.txt               the article as indented JSON
//	lede -jsonl *.txt archive.jsonl      an article a line
//	feed | lede -jsonl                   {"id":…,"text":…} a line in, an article a line out
//
// A text file holds one article, and its path becomes the article's id. Files
// named .jsonl, and the standard input under -jsonl, hold lines of JSON with an
// id (a string, or a number, which becomes one, or none) and a text; other fields
// are passed over.
// Articles come out in the order in which they went in, while later ones are
// still being read, so that neither the length of an archive nor a slow reader
// of the output costs memory.
//
// What cannot be read is reported, with its file and line, and the rest goes on:
// under -jsonl it yields {"id":…,"error":"…"} in its place, without an id where it
// has none. The exit status is then 1; it is 2 if the command line is wrong, and 130
// after an interrupt (Ctrl-C), before which each article that was written is whole.
//
// Text in UTF-16 or Windows-1252 is read too. Its article has it as UTF-8, and places
// count the bytes of that.
package main

import (
	"bufio"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"syscall"
)

func main() {
	c := command{stdin: os.Stdin, stdout: os.Stdout, stderr: os.Stderr}
	if isTerminal(os.Stdout) {
		c.screen = screenOf(os.Getenv)
	}
	c.prompt = isTerminal(os.Stdin)
	c.watched = isTerminal(os.Stderr) && !isTerminal(os.Stdout)
	ctx, restore := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, restore) // a second signal ends lede at once
	c.interrupted = ctx.Done()
	os.Exit(c.run(os.Args[1:]))
}

const usage = `Usage: lede [-html | -json | -jsonl] [FILE…]
       lede -version

Reads news articles and prints their structure. Without a FILE, or where FILE
is -, the standard input is read. A text file is one article; a file named
.jsonl, and the standard input under -jsonl, has a line {"id":…,"text":…} an
article. The exit status is 1 if something could not be read.

  -html      print a page for the browser, with quotes and names marked
  -json      print articles as indented JSON
  -jsonl     print an article a line as JSON
  -version   print the version of lede and end
`

// The exit statuses of the command.
const (
	exitOK     = 0
	exitFailed = 1 // something could not be read or written
	exitUsage  = 2 // the command line is wrong

	exitInterrupted = 130 // as shells have it: 128 and the number of the signal
)

// A command is one run of lede with its surroundings, which tests replace.
type command struct {
	stdin          io.Reader
	stdout, stderr io.Writer

	screen  *screen // how to print on a terminal; nil if the output is none
	prompt  bool    // somebody sits at the standard input
	watched bool    // somebody waits at the standard error
	workers int     // articles parsed at once; if 0, one a core
	maxLine int     // length of the longest line to take; if 0, maxLine

	interrupted <-chan struct{} // closed when the work is to end; nil if it never is
}

// A format says how articles are printed.
type format int

const (
	formatView format = iota
	formatHTML
	formatJSON
	formatLines
)

// run runs the command with the arguments args and returns its exit status.
func (c *command) run(args []string) int {
	flags := flag.NewFlagSet("lede", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	asHTML := flags.Bool("html", false, "")
	asJSON := flags.Bool("json", false, "")
	asLines := flags.Bool("jsonl", false, "")
	asVersion := flags.Bool("version", false, "")
	err := flags.Parse(args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		io.WriteString(c.stdout, usage)
		return exitOK
	case err != nil:
		fmt.Fprintf(c.stderr, "lede: %v\n%s", err, usage)
		return exitUsage
	case *asVersion:
		fmt.Fprintf(c.stdout, "lede %s\n", version())
		return exitOK
	}
	form := formatView
	for _, f := range []struct {
		form  format
		asked bool
	}{{formatHTML, *asHTML}, {formatJSON, *asJSON}, {formatLines, *asLines}} {
		switch {
		case f.asked && form != formatView:
			fmt.Fprintf(c.stderr, "lede: -html, -json and -jsonl exclude each other\n%s", usage)
			return exitUsage
		case f.asked:
			form = f.form
		}
	}
	return c.print(form, flags.Args())
}

// print prints the articles of the files in form and returns the exit status.
func (c *command) print(form format, files []string) int {
	if len(files) == 0 {
		files = []string{"-"}
	}
	if c.workers == 0 {
		c.workers = runtime.GOMAXPROCS(0)
	}
	if c.maxLine == 0 {
		c.maxLine = maxLine
	}
	out := bufio.NewWriterSize(c.stdout, 64<<10)
	p := &printer{form: form, screen: c.screen, out: out, stderr: c.stderr}
	if typed := c.prompt && slices.Contains(files, "-"); c.watched && !typed { // who types is not to be written over
		p.progress = startProgress(c.stderr, totalSize(files))
		defer p.progress.stop()
	}
	if form == formatHTML {
		out.WriteString(pageHead)
	}
	read := func(emit func(task) bool) { c.read(form, files, emit) }
	err := pipeline(c.workers, read, p.render, p.write, out.Flush, c.interrupted)
	interrupted := err == errInterrupted
	if err == nil || interrupted {
		if form == formatHTML {
			out.WriteString(pageFoot)
		}
		err = out.Flush()
	}
	p.progress.stop()
	switch {
	case interrupted && err == nil:
		fmt.Fprintf(c.stderr, "lede: interrupted after %d articles\n", p.done)
		return exitInterrupted
	case errors.Is(err, syscall.EPIPE):
		// The reader has seen enough, as head does.
	case err != nil:
		fmt.Fprintf(c.stderr, "lede: %v\n", err)
		return exitFailed
	}
	if p.failed > 0 {
		if form == formatLines && p.badLines > 0 {
			fmt.Fprintf(c.stderr, "lede: %d of %d articles could not be read\n", p.failed, p.done)
		}
		return exitFailed
	}
	return exitOK
}

// read emits the articles of the files in order until emit says to stop.
func (c *command) read(form format, files []string, emit func(task) bool) {
	for _, name := range files {
		if !c.readFile(form, name, emit) {
			return
		}
	}
}

// readFile emits the articles of one file and reports whether to go on.
func (c *command) readFile(form format, name string, emit func(task) bool) bool {
	if name == "-" {
		if form == formatLines {
			if c.prompt {
				fmt.Fprintln(c.stderr, `lede: reading lines {"id":…,"text":…} from the terminal; Ctrl-D ends them`)
			}
			return readLines(c.stdin, "standard input", c.maxLine, emit)
		}
		if c.prompt {
			fmt.Fprintln(c.stderr, "lede: reading an article from the terminal; Ctrl-D ends it")
		}
		return readText(c.stdin, "", "standard input", emit)
	}
	f, err := os.Open(name)
	if err == nil {
		defer f.Close()
		var info os.FileInfo
		if info, err = f.Stat(); err == nil && info.IsDir() {
			err = &os.PathError{Op: "read", Path: name, Err: errors.New("is a directory")}
		}
	}
	if err != nil {
		return emit(task{id: name, file: name, err: err})
	}
	if strings.HasSuffix(strings.ToLower(name), ".jsonl") {
		return readLines(f, name, c.maxLine, emit)
	}
	return readText(f, name, name, emit)
}

// version returns the version of lede that the command was built from, as the go
// command noted it: "v1.2.3", or "(devel)" of a working tree.
func version() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		return info.Main.Version
	}
	return "(unknown)"
}

// totalSize returns the bytes in the files, or 0 if that cannot be told.
func totalSize(files []string) int64 {
	var total int64
	for _, name := range files {
		info, err := os.Stat(name)
		if err != nil || !info.Mode().IsRegular() {
			return 0
		}
		total += info.Size()
	}
	return total
}

// isTerminal reports whether f is a terminal.
func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	if err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return false
	}
	null, err := os.Stat(os.DevNull) // a character device too
	return err != nil || !os.SameFile(info, null)
}

package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/lede-news/lede"
)

const article = `Harbour bridge shuts for a month

By Ada Quill

LUMLEY – The swing bridge will close on Monday, the council said.

“We have no choice,” said Jane Smith, who leads the board.
`

// run runs the command on stdin and returns its exit status and what it wrote.
func run(t *testing.T, stdin string, args ...string) (status int, stdout, stderr string) {
	t.Helper()
	var out, err bytes.Buffer
	c := command{stdin: strings.NewReader(stdin), stdout: &out, stderr: &err}
	status = c.run(args)
	return status, out.String(), err.String()
}

// write writes a file of the test and returns its name.
func write(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	return path
}

// marshal returns the JSON of text's article.
func marshal(t *testing.T, id, text string) string {
	t.Helper()
	a, err := lede.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	a.ID = id
	data, err := json.Marshal(a)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// compact returns JSON without white space between its tokens.
func compact(t *testing.T, data string) string {
	t.Helper()
	var b bytes.Buffer
	if err := json.Compact(&b, []byte(data)); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestView(t *testing.T) {
	status, out, errs := run(t, article)
	if status != exitOK || errs != "" {
		t.Errorf("status %d, stderr %q", status, errs)
	}
	if !strings.HasPrefix(out, "Harbour bridge shuts for a month\n") {
		t.Errorf("the view starts %.60q", out)
	}
	if strings.Contains(out, "\x1b") {
		t.Error("a view in a pipe has escapes")
	}
}

func TestViewOnScreen(t *testing.T) {
	a, err := lede.Parse(article)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range []*screen{{width: 30}, {width: 30, plain: true}} {
		out := string(view(a, s))
		if strings.Contains(out, "\x1b") == s.plain {
			t.Errorf("plain is %v, and the view is %q", s.plain, out)
		}
		weights := strings.Count(out, bold) + strings.Count(out, faint) + strings.Count(out, under)
		if ends := strings.Count(out, reset); ends != weights {
			t.Errorf("%d weights begin and %d end in %q", weights, ends, out)
		}
		for line := range strings.Lines(out) {
			for _, weight := range []string{bold, faint, under, reset, "\n"} {
				line = strings.ReplaceAll(line, weight, "")
			}
			if n := len([]rune(line)); n > 46 { // 30, or 20 after a name's column of 26 at most
				t.Errorf("a line of %d columns: %q", n, line)
			}
		}
	}
}

func TestScreenOf(t *testing.T) {
	for _, test := range []struct {
		env  map[string]string
		want screen
	}{
		{nil, screen{width: usualWidth}},
		{map[string]string{"COLUMNS": "60"}, screen{width: 60}},
		{map[string]string{"COLUMNS": "400", "NO_COLOR": "1"}, screen{width: readableWidth, plain: true}},
		{map[string]string{"COLUMNS": "wide", "TERM": "dumb"}, screen{width: usualWidth, plain: true}},
	} {
		if got := *screenOf(func(k string) string { return test.env[k] }); got != test.want {
			t.Errorf("screenOf(%v) = %v, want %v", test.env, got, test.want)
		}
	}
}

func TestJSON(t *testing.T) {
	file := write(t, "bridge.txt", article)
	status, out, errs := run(t, "", "-json", file)
	if status != exitOK || errs != "" {
		t.Errorf("status %d, stderr %q", status, errs)
	}
	if !strings.Contains(out, "\n \"text\":") {
		t.Errorf("not indented: %.80q", out)
	}
	if got, want := compact(t, out), marshal(t, file, article); got != want {
		t.Errorf("compact, it is\n%s\nand json.Marshal gives\n%s", got, want)
	}
	if _, out, _ = run(t, article, "-json"); compact(t, out) != marshal(t, "", article) {
		t.Errorf("from standard input it is %s", out)
	}
}

func TestEncodings(t *testing.T) {
	picture := write(t, "picture.png", "\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR\x00\x00\x00\x00")
	if status, _, errs := run(t, "", picture); status != exitFailed || errs != "lede: "+picture+": the bytes are no text\n" {
		t.Errorf("a picture: status %d, stderr %q", status, errs)
	}
	file := write(t, "latin.txt", "Caf\xe9 closes\n\nThe caf\xe9 said \x93no\x94.\n")
	status, out, _ := run(t, "", "-jsonl", file)
	if status != exitOK || !strings.Contains(out, "Café closes") {
		t.Errorf("status %d, %s", status, out)
	}
}

func TestLines(t *testing.T) {
	const text = `"text":"Bridge shuts\n\nIt shuts <on> Monday & stays so."`
	in := strings.Join([]string{
		"\uFEFF" + `{"id":"a",` + text + `,"label":7,"sections":null}`,
		``,
		`{"id":12,` + text + `}`,
		`{` + text + `}`,
		`{"id":"d","text":"cut off`,
		`["no object"]`,
		`{"id":"f"}`,
		`{"id":"g","text":7}`,
		`{"id":["h"],` + text + `}`,
		`{"id":"i","text":" "}`,
		`{"id":"j",` + text + `} {}`,
		`{"id":"k",` + text + `}`,
	}, "\n")
	const parsed = "Bridge shuts\n\nIt shuts <on> Monday & stays so."
	want := []string{
		marshal(t, "a", parsed),
		marshal(t, "12", parsed),
		marshal(t, "", parsed),
		`{"id":"d","error":"standard input: line 5: the line is no JSON object with a text: unexpected end of JSON input"}`,
		`{"error":"standard input: line 6: the line is no JSON object but a JSON array"}`,
		`{"id":"f","error":"standard input: line 7: the line has no \"text\", or it is no string"}`,
		`{"id":"g","error":"standard input: line 8: the line has no \"text\", or it is no string"}`,
		`{"error":"standard input: line 9: the line's \"id\" is neither a string nor a number"}`,
		`{"id":"i","error":"standard input: line 10: the text is empty"}`,
		`{"id":"j","error":"standard input: line 11: the line is no JSON object with a text: invalid character '{' after top-level value"}`,
		marshal(t, "k", parsed),
	}
	status, out, errs := run(t, in, "-jsonl")
	if status != exitFailed {
		t.Errorf("status %d", status)
	}
	if errs != "lede: 7 of 11 articles could not be read\n" {
		t.Errorf("stderr %q", errs)
	}
	got := strings.Split(strings.TrimSuffix(out, "\n"), "\n")
	if len(got) != len(want) {
		t.Fatalf("%d lines, want %d:\n%s", len(got), len(want), out)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("line %d is\n%s\nwant\n%s", i+1, got[i], want[i])
		}
	}
	file := write(t, "in.JSONL", in)
	_, fromFile, _ := run(t, "", "-jsonl", file)
	if fromFile != strings.ReplaceAll(out, "standard input: ", file+": ") {
		t.Errorf("from a file the lines are\n%s", fromFile)
	}
}

// TestLongLine gives lines about as long as the limit.
func TestLongLine(t *testing.T) {
	const limit = 100_000
	line := func(id string, n int) string {
		head, tail := `{"id":"`+id+`","text":"`, `"}`
		return head + strings.Repeat("a", n-len(head)-len(tail)) + tail + "\n"
	}
	in := line("fits", limit) + line("over", limit+1) + line("far", 20*limit) + line("next", 100)
	var out, errs bytes.Buffer
	c := command{stdin: strings.NewReader(in), stdout: &out, stderr: &errs, maxLine: limit}
	if status := c.run([]string{"-jsonl"}); status != exitFailed {
		t.Errorf("status %d", status)
	}
	var got []string
	for line := range strings.Lines(out.String()) {
		var r struct{ ID, Error string }
		if err := json.Unmarshal([]byte(line), &r); err != nil {
			t.Fatal(err)
		}
		got = append(got, fmt.Sprintf("%s %v", r.ID, r.Error != ""))
	}
	if want := "fits false,over true,far true,next false"; strings.Join(got, ",") != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestOrder gives many articles of very different lengths to many workers.
func TestOrder(t *testing.T) {
	var in strings.Builder
	for i := range 500 {
		text := "Title\n\n" + strings.Repeat("Some words in a row. ", (i*7919)%97*20)
		if i%50 == 49 {
			text = ""
		}
		fmt.Fprintf(&in, "{\"id\":\"%d\",\"text\":%q}\n", i, text)
	}
	for _, workers := range []int{1, 2, 16} {
		var out, errs bytes.Buffer
		c := command{stdin: strings.NewReader(in.String()), stdout: &out, stderr: &errs, workers: workers}
		if status := c.run([]string{"-jsonl"}); status != exitFailed {
			t.Errorf("status %d", status)
		}
		i := 0
		for line := range strings.Lines(out.String()) {
			if !strings.HasPrefix(line, fmt.Sprintf(`{"id":"%d",`, i)) {
				t.Fatalf("%d workers: line %d is %.40q", workers, i, line)
			}
			i++
		}
		if i != 500 {
			t.Errorf("%d workers: %d lines", workers, i)
		}
	}
}

// An endless is a reader of the same line again and again, n times.
type endless struct {
	line []byte
	rest []byte
	n    int
}

func (r *endless) Read(p []byte) (int, error) {
	if len(r.rest) == 0 {
		if r.n == 0 {
			return 0, io.EOF
		}
		r.n--
		r.rest = r.line
	}
	n := copy(p, r.rest)
	r.rest = r.rest[n:]
	return n, nil
}

// A heapWatch is a writer that notes the most memory in use while it is
// written to.
type heapWatch struct {
	written int
	calls   int
	most    uint64
}

func (w *heapWatch) Write(p []byte) (int, error) {
	w.written += len(p)
	if w.calls++; w.calls%10 == 0 {
		var m runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&m)
		w.most = max(w.most, m.HeapAlloc)
	}
	return len(p), nil
}

// TestConstantMemory streams 2 MB and then 16 MB, and wants as much in use.
func TestConstantMemory(t *testing.T) {
	if testing.Short() {
		t.Skip("reads 18 MB")
	}
	few, many := streamed(t, 200), streamed(t, 1600)
	if few == 0 || many > few+few/2+4<<20 {
		t.Errorf("%d bytes in use for 200 lines, %d for 1600", few, many)
	}
}

// streamed parses n lines of 10 kB and returns the most memory in use.
func streamed(t *testing.T, n int) uint64 {
	t.Helper()
	line := fmt.Appendf(nil, "{\"id\":1,\"text\":%q}\n", strings.Repeat("plain words without names in a long row\n", 250))
	out := new(heapWatch)
	c := command{stdin: &endless{line: line, n: n}, stdout: out, stderr: io.Discard}
	if status := c.run([]string{"-jsonl"}); status != exitOK {
		t.Fatalf("status %d", status)
	}
	if out.written < n*len(line) {
		t.Errorf("%d bytes written for %d read", out.written, n*len(line))
	}
	return out.most
}

// TestLive gives a line and wants its article before it gives the next.
func TestLive(t *testing.T) {
	inR, inW := io.Pipe()
	outR, outW := io.Pipe()
	go func() {
		c := command{stdin: inR, stdout: outW, stderr: io.Discard}
		c.run([]string{"-jsonl"})
		outW.Close()
	}()
	buf := make([]byte, 4096)
	for i := range 3 {
		fmt.Fprintf(inW, "{\"id\":%d,\"text\":\"Short news\"}\n", i)
		n, err := outR.Read(buf)
		if want := fmt.Sprintf(`{"id":"%d"`, i); err != nil || !strings.HasPrefix(string(buf[:n]), want) {
			t.Errorf("after line %d: %q, %v", i, buf[:n], err)
		}
	}
	inW.Close()
	if _, err := outR.Read(buf); err != io.EOF {
		t.Errorf("at the end: %v", err)
	}
}

// TestHTML wants one page of all articles.
func TestHTML(t *testing.T) {
	a, b := write(t, "a.txt", article), write(t, "b.txt", article)
	status, out, errs := run(t, "", "-html", a, b)
	if status != exitOK || errs != "" {
		t.Fatalf("status %d, stderr %q", status, errs)
	}
	if !strings.HasPrefix(out, pageHead+"<article") || !strings.HasSuffix(out, "</article>\n"+pageFoot) || strings.Count(out, "<article") != 2 {
		t.Errorf("got %s", out)
	}
}

func TestWrong(t *testing.T) {
	dir := t.TempDir()
	good := write(t, "good.txt", article)
	empty := write(t, "empty.txt", "")
	lines := write(t, "bad.jsonl", "{\n")
	feed := write(t, "feed.xml", `<?xml version="1.0"?><rss version="2.0"><channel><title>The café has closed</title></channel></rss>`)
	object := write(t, "article.json", "{\n \"id\": \"a\",\n \"text\": \"The café has closed.\"\n}\n")
	archive := write(t, "archive.ndjson", `{"id":1,"text":"The café has closed."}`+"\n{\n")
	const isJSON = ": this is JSON: lines of it are read from a file named .jsonl, or from standard input with -jsonl"
	page := write(t, "page.html", "\n<!DOCTYPE html>\n<html><body><p>The café has closed.</p></body></html>\n")
	for _, test := range []struct {
		args   []string
		status int
		stderr string // its first line
	}{
		{[]string{"-jsn"}, exitUsage, "lede: flag provided but not defined: -jsn"},
		{[]string{"-json", "-jsonl"}, exitUsage, "lede: -html, -json and -jsonl exclude each other"},
		{[]string{"-html", "-json"}, exitUsage, "lede: -html, -json and -jsonl exclude each other"},
		{[]string{dir + "/none.txt"}, exitFailed, "lede: " + dir + "/none.txt: no such file or directory"},
		{[]string{good, "-json"}, exitFailed, "lede: -json: no such file or directory (options stand before the files)"},
		{[]string{dir}, exitFailed, "lede: " + dir + ": is a directory"},
		{[]string{"-json", empty}, exitFailed, "lede: " + empty + ": the text is empty"},
		{[]string{page}, exitFailed, "lede: " + page + ": this is HTML or XML: take the text out of it first, as examples/page does"},
		{[]string{feed}, exitFailed, "lede: " + feed + ": this is HTML or XML: take the text out of it first, as examples/page does"},
		{[]string{object}, exitFailed, "lede: " + object + isJSON},
		{[]string{"-jsonl", archive}, exitFailed, "lede: " + archive + isJSON},
		{[]string{empty, good}, exitFailed, "lede: " + empty + ": the text is empty"},
		{[]string{"-jsonl", good, dir}, exitFailed, "lede: " + dir + ": is a directory"},
		{[]string{lines}, exitFailed, "lede: " + lines + ": line 1: the line is no JSON object with a text: unexpected end of JSON input"},
		{nil, exitFailed, "lede: standard input: the text is empty"},
	} {
		status, _, errs := run(t, "", test.args...)
		first, more, _ := strings.Cut(errs, "\n")
		if status != test.status || first != test.stderr {
			t.Errorf("lede %q: status %d, stderr %q; want %d, %q", test.args, status, errs, test.status, test.stderr)
		}
		if more != "" && status != exitUsage {
			t.Errorf("lede %q: more than a line on stderr: %q", test.args, errs)
		}
	}
	if _, out, _ := run(t, "", "-jsonl", empty, good); strings.Count(out, "\n") != 2 {
		t.Errorf("one bad file and one good one give %q", out)
	}
}

// TestBraces wants news that begins with a brace to be read.
func TestBraces(t *testing.T) {
	for _, first := range []string{
		`{"@context":"https://schema.org","@type":"NewsArticle"}`,
		`{{ headline }}`,
		`[Updated]`,
		`{"text":7}`,
	} {
		if status, out, errs := run(t, first+"\n\n"+article); status != exitOK || !strings.Contains(out, "Jane Smith") {
			t.Errorf("%s: status %d, stdout %q, stderr %q", first, status, out, errs)
		}
	}
}

// TestPrompt wants somebody at a terminal to be told what is waited for.
func TestPrompt(t *testing.T) {
	for _, test := range []struct{ flag, stdin, want string }{
		{"-json", article, "lede: reading an article from the terminal; Ctrl-D ends it\n"},
		{"-jsonl", `{"text":"Short news"}`, "lede: reading lines {\"id\":…,\"text\":…} from the terminal; Ctrl-D ends them\n"},
	} {
		var errs bytes.Buffer
		c := command{stdin: strings.NewReader(test.stdin), stdout: io.Discard, stderr: &errs, prompt: true}
		if status := c.run([]string{test.flag}); status != exitOK || errs.String() != test.want {
			t.Errorf("%s: status %d, stderr %q", test.flag, status, errs.String())
		}
	}
}

func TestHelp(t *testing.T) {
	if status, out, errs := run(t, "", "-h"); status != exitOK || out != usage || errs != "" {
		t.Errorf("status %d, stdout %q, stderr %q", status, out, errs)
	}
}

func TestVersion(t *testing.T) {
	if status, out, errs := run(t, "", "-version"); status != exitOK || !strings.HasPrefix(out, "lede ") || strings.Count(out, "\n") != 1 || errs != "" {
		t.Errorf("status %d, stdout %q, stderr %q", status, out, errs)
	}
}

// TestInterrupt ends the reading of an endless archive, and the waiting for a
// standard input that gives nothing. What was written is whole.
func TestInterrupt(t *testing.T) {
	line := []byte(`{"id":1,"text":"Short news"}` + "\n")
	silent, _ := io.Pipe()
	for name, stdin := range map[string]io.Reader{"endless": &endless{line: line, n: 1 << 30}, "silent": silent} {
		interrupted := make(chan struct{})
		time.AfterFunc(20*time.Millisecond, func() { close(interrupted) })
		var out, errs bytes.Buffer
		c := command{stdin: stdin, stdout: &out, stderr: &errs, interrupted: interrupted}
		if status := c.run([]string{"-jsonl"}); status != exitInterrupted {
			t.Errorf("%s: status %d", name, status)
		}
		want := fmt.Sprintf("lede: interrupted after %d articles\n", strings.Count(out.String(), "\n"))
		if errs.String() != want || out.Len() > 0 && !strings.HasSuffix(out.String(), "}\n") {
			t.Errorf("%s: stderr %q, want %q; the output ends with %q", name, errs.String(), want, out.String()[max(0, out.Len()-20):])
		}
	}
}

// A broken is a writer that fails.
type broken struct{ err error }

func (w broken) Write([]byte) (int, error) { return 0, w.err }

func TestBrokenOutput(t *testing.T) {
	for _, test := range []struct {
		err    error
		status int
		stderr string
	}{
		{&os.PathError{Op: "write", Path: "|1", Err: syscall.EPIPE}, exitOK, ""},
		{errors.New("no space left"), exitFailed, "lede: no space left\n"},
	} {
		line := []byte(`{"id":1,"text":"Short news"}` + "\n")
		var errs bytes.Buffer
		c := command{stdin: &endless{line: line, n: 1 << 30}, stdout: broken{test.err}, stderr: &errs}
		if status := c.run([]string{"-jsonl"}); status != test.status || errs.String() != test.stderr {
			t.Errorf("%v: status %d, stderr %q", test.err, status, errs.String())
		}
	}
}

func TestProgress(t *testing.T) {
	var out bytes.Buffer
	p := startProgress(&out, 4e6)
	p.start = time.Now().Add(-time.Second)
	p.add(1e6)
	p.show()
	p.stop()
	p.stop()
	p.show()
	if got := out.String(); !strings.Contains(got, "1 articles, 1.0 MB") || !strings.HasSuffix(got, "25%\r\x1b[K") {
		t.Errorf("progress is %q", got)
	}
	var none *progress
	none.add(1)
	none.clear()
	none.stop()
}

// TestDescribe wants messages without the name of the package.
func TestDescribe(t *testing.T) {
	p := printer{form: formatView, screen: &screen{width: 30}}
	if _, err := p.layOut("", article); err != nil {
		t.Errorf("layOut: %v", err)
	}
	r := p.render(task{file: "f", err: errors.New("lede: odd")})
	if got := describe(r); got != "f: odd" {
		t.Errorf("describe = %q", got)
	}
}

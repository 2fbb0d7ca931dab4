// Command page reads an HTML page, from a file or a URL, and prints its article
// as JSON: go-trafilatura finds the main text of the page, and lede what is in
// it.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"strings"
	"time"

	"github.com/lede-news/lede"
	"github.com/markusmobius/go-trafilatura"
	"golang.org/x/net/html"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: page FILE|URL")
		os.Exit(2)
	}
	article, err := read(os.Args[1])
	if err != nil {
		fmt.Fprintln(os.Stderr, "page:", err)
		os.Exit(1)
	}
	out := json.NewEncoder(os.Stdout)
	out.SetIndent("", " ")
	if err := out.Encode(article); err != nil {
		fmt.Fprintln(os.Stderr, "page:", err)
		os.Exit(1)
	}
}

// maxPage is the most bytes that are read of a page.
const maxPage = 16 << 20

// read returns the article of the page at a URL or in a file.
func read(from string) (*lede.Article, error) {
	u, err := url.Parse(from)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" {
		f, err := os.Open(from)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		return parse(f, nil)
	}
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, from, nil)
	if err != nil {
		return nil, err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%s: %s", from, response.Status)
	}
	return parse(response.Body, u)
}

// parse returns the article of the HTML page r, which was found at u, if that
// is known.
func parse(r io.Reader, u *url.URL) (*lede.Article, error) {
	page, err := trafilatura.Extract(io.LimitReader(r, maxPage), trafilatura.Options{OriginalURL: u, EnableFallback: true})
	if err != nil {
		return nil, err
	}
	if page == nil || page.ContentNode == nil {
		return nil, errors.New("the page has no article")
	}
	text := join(page.Metadata.Title, byline(page.Metadata.Author), plain(page.ContentNode))
	article, err := lede.Parse(text)
	if err != nil {
		return nil, err
	}
	if u != nil {
		article.ID = u.String()
	}
	return article, nil
}

// byline returns the line that names the author of a page, if it has one.
func byline(author string) string {
	if author == "" {
		return ""
	}
	return "By " + strings.ReplaceAll(author, "; ", ", ")
}

// join joins the parts of an article that are not empty, a blank line between
// them. A body that begins with the title gives it up.
func join(title, byline, body string) string {
	body = strings.TrimSpace(strings.TrimPrefix(body, title))
	var parts []string
	for _, part := range []string{title, byline, body} {
		if part != "" {
			parts = append(parts, part)
		}
	}
	return strings.Join(parts, "\n\n")
}

// blocks are the elements that stand on lines of their own.
var blocks = map[string]bool{
	"article": true, "blockquote": true, "div": true, "dd": true, "dt": true, "figcaption": true, "figure": true,
	"h1": true, "h2": true, "h3": true, "h4": true, "h5": true, "h6": true, "li": true, "p": true, "pre": true,
	"section": true, "table": true, "td": true, "tr": true, "ul": true, "ol": true,
}

// plain returns the text of n, a blank line between its blocks, as a reader of
// the page sees it.
func plain(n *html.Node) string {
	var lines []string
	var line strings.Builder
	end := func() {
		if words := strings.Fields(line.String()); len(words) > 0 {
			lines = append(lines, strings.Join(words, " "))
		}
		line.Reset()
	}
	var walk func(n *html.Node)
	walk = func(n *html.Node) {
		own := n.Type == html.ElementNode && (blocks[n.Data] || n.Data == "br")
		if own {
			end()
		}
		if n.Type == html.TextNode {
			line.WriteString(n.Data)
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
		if own {
			end()
		}
	}
	walk(n)
	end()
	return strings.Join(lines, "\n\n")
}

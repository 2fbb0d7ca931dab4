//go:build train

package main

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// An item is a line of a page with the kinds that it may be, to be laid out
// anew.
type item struct {
	text string
	mask uint32
	tied bool // stands right under the item before it, without a blank line
}

// variants returns the page laid out anew in other ways, so that the model does
// not lean on the habits of the few scrapers that made the corpora: other gaps
// between the lines, pictures, teasers and bylines put in that other pages have,
// the story without its page, as an extractor prints it, the page with another one's
// menus. What is put in comes from the pages in pool and from the lists below.
func (p *page) variants(pool []*page, random *rand.Rand) []*page {
	items := p.items()
	if len(items) < 3 {
		return nil
	}
	var all []*page
	add := func(items []item) { all = append(all, layOut(p, items, random)) }
	add(items)
	add(furnish(items, pool, random))
	add(extracted(items, pool, random))
	switch random.IntN(3) {
	case 0:
		add(storyOnly(items))
	case 1:
		add(furnish(storyOnly(items), pool, random))
	case 2:
		add(framed(items, pool, random))
	}
	return all
}

// items returns the page's lines.
func (p *page) items() []item {
	var items []item
	for _, b := range p.known {
		items = append(items, item{text: p.Text[b.Start:b.End], mask: b.mask})
	}
	return items
}

// layOut returns a page of items with gaps of one style: all lines apart, all
// together, short lines together, or some at random.
func layOut(p *page, items []item, random *rand.Rand) *page {
	style := random.IntN(4)
	laid := &page{ID: p.ID, URL: p.URL, corpus: p.corpus}
	var b strings.Builder
	for i, it := range items {
		if i > 0 {
			b.WriteByte('\n')
			short := len(it.text) < 60 && len(items[i-1].text) < 60
			tight := it.tied || style == 1 || style == 2 && short && random.IntN(8) > 0 || style == 3 && random.IntN(4) == 0
			if !tight {
				b.WriteByte('\n')
			}
		}
		start := b.Len()
		b.WriteString(it.text)
		laid.known = append(laid.known, block{Start: start, End: b.Len(), mask: it.mask})
	}
	laid.Text = b.String()
	return laid
}

// storyOnly returns the items that are surely of the story.
func storyOnly(items []item) []item {
	var kept []item
	for _, it := range items {
		if it.mask&^(plain|kinds("dek")) == 0 {
			kept = append(kept, it)
		}
	}
	return kept
}

// framed returns items between the menus and the footer of another page.
func framed(items []item, pool []*page, random *rand.Rand) []item {
	other := pool[random.IntN(len(pool))].items()
	var above, below []item
	for _, it := range other {
		if it.mask&^(kinds("before", "beforeTeaser", "furniture", "teaser")) == 0 && len(below) == 0 {
			if it.mask&labelish == 0 {
				it.mask = kinds("beforeTeaser")
			} else {
				it.mask = kinds("before")
			}
			above = append(above, it)
		} else if it.mask&^(afters) == 0 {
			below = append(below, it)
		}
	}
	if n := len(above); n > 60 {
		above = above[n-60:]
	}
	return append(append(above[:len(above):len(above)], items...), below...)
}

// Words to make bylines, dates, credits and teasers of. All people are invented.
var (
	givenNames = strings.Fields("Anna Ravi Tom Lucy Kwame Mei Jorge Fatima Sean Olga Peter Aisha Marta Liam Noor Hugo Grace Ken Ivan Zoe")
	familyName = strings.Fields("Harrow Okafor Lindqvist Patel Brennan Castellan Moyo Takeda Novak Whitcombe Adeyemi Duarte Falk O'Shea Rahimi")
	agencies   = []string{"Reuters", "AP", "AFP", "Getty Images", "IMAGO / ITAR-TASS", "PA", "AAP", "Shutterstock", "EPA", "Bloomberg",
		"AP Photo", "AFP via Getty Images", "PA Wire", "Xinhua", "DPA", "REUTERS", "IMAGO / ZUMA Wire", "Alamy", "Handout", "Supplied"}
	roles = []string{"Senior Reporter", "Political Editor", "Staff Writer", "Environment Correspondent", "Associated Press",
		"BBC News", "Chief Reporter", "The Daily Ledger"}
	months    = strings.Fields("January February March April May June July August September October November December")
	headings  = []string{"Related", "More stories", "Most read", "Read more", "Trending now", "You may also like", "Recommended", "More on this story", "Top stories", "Related articles"}
	labels    = []string{"Read more: ", "READ MORE: ", "RELATED: ", "Also read: ", "See also: ", "Watch: ", "Related: ", "More: "}
	furniture = []string{"Advertisement", "Share", "Share this article", "Sign up for our newsletter", "Story continues below",
		"Facebook Twitter Email", "Listen to this article", "Subscribe", "Continue reading", "Comments", "Tweet", "Loading...",
		"Click here to subscribe to our newsletter", "Follow us on X and Facebook", "Print", "Save", "Copy link", "0 Comments"}
	endings = []string{"Sign up here for our daily newsletter and get the best stories in your inbox.", "More on politics:",
		"Do you have a story? Write to us at newsdesk@example.com.", "All rights reserved.", "Follow our channel for the latest news.",
		"This article was first published in 2019.", "Additional reporting by agencies", "Tags: politics, elections, Europe"}
)

// pick returns one of list.
func pick(list []string, random *rand.Rand) string { return list[random.IntN(len(list))] }

// person returns an invented name.
func person(random *rand.Rand) string {
	return pick(givenNames, random) + " " + pick(familyName, random)
}

// furnish returns items with pictures, teasers, labels and a byline put between
// them.
func furnish(items []item, pool []*page, random *rand.Rand) []item {
	var out []item
	paragraphs := 0
	hasByline := false
	title := ""
	for _, it := range items {
		if it.mask == kinds("title") {
			title = it.text
		}
		hasByline = hasByline || it.mask&kinds("byline") != 0 && it.mask != all
	}
	for i, it := range items {
		out = append(out, it)
		if it.mask == kinds("title") && !hasByline && random.IntN(3) > 0 {
			out = append(out, byline(random)...)
		}
		if i+1 < len(items) && (items[i+1].mask == kinds("paragraph") || items[i+1].mask == body) && paragraphs == 0 && random.IntN(6) == 0 {
			if random.IntN(3) == 0 && title != "" {
				out = append(out, item{text: title, mask: kinds("alt")})
			} else {
				out = append(out, shown(items[i+1].text, random)...)
			}
		}
		if it.mask != kinds("paragraph") && it.mask != body || i+1 == len(items) {
			continue
		}
		paragraphs++
		switch n := random.IntN(16); {
		case n < 2:
			out = append(out, picture(it.text, random)...)
		case n < 4:
			out = append(out, shown(it.text, random)...)
		case n < 6:
			out = append(out, teaser(pool, random)...)
		case n < 7:
			out = append(out, item{text: pick(furniture, random), mask: kinds("furniture")})
		case n == 7 && title != "" && random.IntN(4) == 0:
			out = append(out, item{text: title, mask: kinds("alt")})
		}
	}
	if paragraphs > 0 && random.IntN(2) == 0 {
		if random.IntN(2) == 0 {
			out = append(out, item{text: "Cover photo: " + pick(agencies, random), mask: kinds("credit")})
		}
		out = append(out, item{text: pick(endings, random), mask: kinds("after")})
	}
	return out
}

// byline returns a byline, with a date line at times.
func byline(random *rand.Rand) []item {
	name := person(random)
	if random.IntN(4) == 0 {
		name += " and " + person(random)
	}
	switch random.IntN(5) {
	case 0, 1:
		name = "By " + name
	case 2:
		name = "by " + name + ", " + pick(roles, random)
	case 3:
		name += ", " + pick(roles, random)
	}
	items := []item{{text: name, mask: kinds("byline")}}
	if random.IntN(2) == 0 {
		items = append(items, item{text: date(random), mask: kinds("date"), tied: random.IntN(2) == 0})
		if random.IntN(4) == 0 {
			items[0], items[1] = items[1], items[0]
		}
	}
	return items
}

// date returns a line with a date.
func date(random *rand.Rand) string {
	month, day := pick(months, random), random.IntN(28)+1
	year := 2005 + random.IntN(22)
	clock := pick([]string{"", " 4:31 PM EST", " at 17:20", " | 9:05 a.m.", " 03:12 GMT"}, random)
	switch random.IntN(4) {
	case 0:
		return sprint(month, " ", day, ", ", year, clock)
	case 1:
		return sprint("Published ", day, " ", month[:3], " ", year, clock)
	case 2:
		return sprint("Updated: ", month[:3], " ", day, ", ", year, clock)
	}
	return sprint(day, " ", month, " ", year, clock)
}

// picture returns the alternative text, the caption and the credit of a
// picture, made of words of the story: a scraper prints any of these.
func picture(paragraph string, random *rand.Rand) []item {
	words := strings.Fields(paragraph)
	n := 8 + random.IntN(12)
	if len(words) < n+4 {
		return nil
	}
	from := 0
	if i := strings.Index(paragraph, ". "); i > 0 {
		if rest := strings.Fields(paragraph[i+2:]); len(rest) >= n {
			words = rest
		}
	}
	text := strings.TrimRight(strings.Join(words[from:from+n], " "), ",;:.—–-\"”")
	text = strings.Trim(text, "\"“”")
	if random.IntN(2) == 0 {
		text += "."
	}
	agency := pick(agencies, random)
	name := person(random)
	caption := text + pick([]string{
		"  © " + agency, " © " + agency, " (" + agency + ")", " (Photo: " + name + "/" + agency + ")", " Photo: " + name,
		" " + name + "/" + agency, " Credit: " + agency, " [" + name + "/" + agency + "]", " | " + agency, " Photograph: " + name + "/" + agency,
	}, random)
	switch random.IntN(5) {
	case 0, 1:
		return []item{{text: text, mask: kinds("alt", "caption")}, {text: caption, mask: kinds("caption"), tied: true}}
	case 2:
		return []item{{text: caption, mask: kinds("caption")}}
	case 3:
		credit := pick([]string{"Photo: " + name, "Credit: " + agency, name + "/" + agency, agency, "Photo by " + name + "/" + agency, "© " + agency}, random)
		return []item{{text: text, mask: kinds("caption")}, {text: credit, mask: kinds("credit"), tied: random.IntN(2) == 0}}
	}
	return []item{{text: "Image source, " + agency, mask: kinds("credit")}, {text: "Image caption, " + text, mask: kinds("caption"), tied: true}}
}

// teaser returns the headline of another page, as teasers print it.
func teaser(pool []*page, random *rand.Rand) []item {
	title := headline(pool, random)
	if title == "" {
		return nil
	}
	one := kinds("teaser")
	switch random.IntN(6) {
	case 0, 1:
		topic := strings.Join(strings.Fields(title)[:1+random.IntN(2)], " ")
		if random.IntN(2) == 0 {
			topic = person(random)
		}
		return []item{{text: title, mask: one}, {text: topic + " " + title, mask: one, tied: true}}
	case 2, 3:
		return []item{{text: pick(labels, random) + title, mask: teasers}}
	case 4:
		return []item{{text: title, mask: one}}
	}
	items := []item{{text: pick(headings, random), mask: kinds("furniture")}}
	for range 2 + random.IntN(3) {
		if t := headline(pool, random); t != "" {
			items = append(items, item{text: t, mask: one, tied: random.IntN(2) == 0})
			if random.IntN(4) == 0 {
				items = append(items, item{text: pick([]string{"2 hours ago", "3 min read", "12 March 2021", "News", "Politics"}, random), mask: kinds("furniture", "date"), tied: true})
			}
		}
	}
	return items
}

// headline returns the title of a page of the pool.
func headline(pool []*page, random *rand.Rand) string {
	for range 8 {
		p := pool[random.IntN(len(pool))]
		for _, b := range p.known {
			if text := p.Text[b.Start:b.End]; b.mask == kinds("title") && len(strings.Fields(text)) > 4 {
				return text
			}
		}
	}
	return ""
}

// sprint returns its arguments as one string, without blanks between them.
func sprint(args ...any) string {
	var b strings.Builder
	for _, a := range args {
		fmt.Fprint(&b, a)
	}
	return b.String()
}

//go:build train

package main

import (
	"math/rand/v2"
	"strings"
	"unicode/utf8"
)

// Words to make the heads of pages of, as a crawler's or an extractor's text begins. All
// papers are invented.
var (
	papers = []string{"The Courier", "Daily Ledger", "Harbour News", "The Valley Star", "Radio Tamar", "The Sunday Post", "Coast FM", "Inland Times",
		"Meridian News Agency", "The Evening Standard-Herald", "Kestrel Online", "NewsDay 24", "Riverland Gazette", "The Observer & Argus",
		"Channel Nine", "Farmers' Weekly", "Tribune", "Zambezi Mail", "The Hill Country Record", "Gulf Dispatch"}
	menuWords = strings.Fields("Home News World Politics Business Sport Opinion Culture Travel Video Weather Obituaries Jobs Local National " +
		"Technology Health Education Lifestyle Photos Features Columns Editorial Contact About Subscribe Archive Regions Economy")
	notices = []string{
		"Stay up to date with our push notifications", "Get notified of breaking news by enabling alerts in your browser",
		"Please enable JavaScript to read this page.", "JavaScript seems to be switched off in your browser. Some parts of this site will not work without it.",
		"We use cookies to make this site work and to see how it is used. Read our cookie policy.", "By using this site you agree to our terms of use.",
		"You have 3 free articles left this month", "Log in or create a free account to go on reading", "Sign in to your account",
		"Subscribe today and read everything on all your devices", "Already a subscriber? Log in here.",
		"This article is more than 5 years old", "This article is more than 2 years old.", "This is an archived article and some of its pictures may be missing.",
		"You are reading the print edition of this story", "Skip to main content", "Skip to content", "Toggle navigation", "Open menu", "Search for:",
		"Advertisement", "ADVERTISEMENT", "Advertisement - story continues below", "US Edition", "International edition", "Epaper",
		"Like us on Facebook | Follow us on Twitter | Watch us on YouTube", "Kindly share this story:", "Share this story", "Share on WhatsApp",
		"Reading time: 3 min", "3 min read", "Listen to this article (4 min)", "Font size - +", "A A A", "Print this page", "Email to a friend",
		"Mostly cloudy, 14°C", "Today's paper", "Breaking news", "Latest", "Top story", "EXCLUSIVE", "Live now", "Loading ...",
		"For the latest news, download our app", "Join our WhatsApp channel for news as it happens", "Our journalism is free because readers support it.",
		"Support local journalism: become a member from $4 a month.", "Your browser is out of date and may not show this page as it should.",
		"The content of external sites is not ours.", "Content may be used free of charge if the source is named.", "Back to list", "« Previous | Next »",
		"Posted in News", "Filed under: Local", "Category: Politics", "Tags: budget, council", "No comments", "0 comments", "Views: 412", "Press release",
	}
	pleas = []string{
		"Good reporting takes time and money. If you value what you have read, please think about becoming a member. It takes a minute, and you can stop whenever you like.",
		"We keep our reporting free to read for everybody, whether or not they can pay. Your support makes that possible.",
		"By subscribing you help us to send reporters to the courts, the councils and the clubs of this county.",
		"Dear reader, these are hard months for newspapers. With adverts gone we need your help more than ever to go on printing the truth.",
		"At a time of rumours and half-truths, careful journalism matters more than ever. Please support ours with a gift of any size.",
		"Have you seen something that we should look into? Write to our newsroom in confidence or call the desk between eight and six.",
		"Comments are read before they appear. We do not print insults, adverts, or claims about named people that we cannot check.",
		"The views in this column are those of its author and do not necessarily reflect those of the paper or its owners.",
		"Registration is free and gives you access to ten stories a month, our newsletters and the crossword.",
		"The writer has covered the docks and the fishing fleet for the paper since 2009. She lives in the old town with two dogs.",
		"Some links on this page earn us a small commission if you buy something. They never decide what we write about.",
		"This story has been translated by machine and read by an editor. Tell us if you find a mistake.",
		"Our morning letter tells you in five minutes what matters in the region, every weekday at seven.",
		"You can unsubscribe at any time. We will never pass your address on to anybody else.",
	}
	topics = strings.Fields("Politics Business Sports Metro Crime Entertainment Features Health Education World Africa Editorial Oil Rivers Nation Cricket Football Courts")
	ages   = []string{"3 days ago", "2 hours ago", "1 day ago", "5 mins ago", "4h", "yesterday", "11 hours ago", "2 weeks ago"}
)

// extracted returns items as a crawler's or an extractor's text has them: nearly all other
// pages' lines gone, a notice or the paper's own name above the headline or the headline
// missing, the headline printed again, and the text cut off somewhere in the middle of a
// sentence.
func extracted(items []item, pool []*page, random *rand.Rand) []item {
	if random.IntN(2) == 0 {
		items = furnish(items, pool, random)
	}
	out := append(head(random), above(pool, random)...)
	titled := false
	for i := 0; i < len(items); {
		it := items[i]
		if it.mask&^(teasers|afters|kinds("before", "beforeTeaser")) == 0 {
			n := i
			for n < len(items) && items[n].mask&^(teasers|afters|kinds("before", "beforeTeaser")) == 0 {
				n++
			}
			if random.IntN(4) == 0 {
				out = append(out, items[i:n]...)
			}
			i = n
			continue
		}
		i++
		if it.mask == kinds("title") && !titled {
			titled = true
			out = append(out, headlined(it, random)...)
			continue
		}
		out = append(out, it)
		if it.mask == kinds("paragraph") && random.IntN(40) == 0 {
			out = append(out, item{text: pick(pleas, random), mask: kinds("furniture")})
		}
	}
	if random.IntN(3) > 0 {
		return cutOff(out, 700+random.IntN(2600), random)
	}
	if random.IntN(4) == 0 {
		out = append(out, item{text: pick(pleas, random), mask: kinds("after")})
	}
	if random.IntN(2) == 0 {
		out = append(out, others(pool, random)...)
	}
	return out
}

// others returns headlines of other pages as they stand below a story, with no label above
// them: with the topics and ages of those stories, with how they begin, with their ends cut
// off, or in one line.
func others(pool []*page, random *rand.Rand) []item {
	var out []item
	one, label := kinds("afterTeaser"), kinds("after")
	style := random.IntN(6)
	var line []string
	for range 3 + random.IntN(7) {
		title := headline(pool, random)
		if title == "" {
			continue
		}
		switch style {
		case 0:
			out = append(out, item{text: title, mask: one})
		case 1:
			out = append(out, item{text: pick(topics, random) + " " + pick(ages, random), mask: label}, item{text: title, mask: one, tied: true})
		case 2:
			out = append(out, item{text: pick(topics, random) + pick(ages, random) + title, mask: one})
		case 3:
			out = append(out, item{text: title, mask: one})
			if lead := opening(pool, random); lead != "" {
				out = append(out, item{text: lead + pick([]string{"…", "...", "... Read More", " [...]", "… Read more"}, random), mask: afters, tied: random.IntN(2) == 0})
			}
		case 4:
			words := strings.Fields(title)
			out = append(out, item{text: strings.Join(words[:max(3, len(words)-2)], " ") + pick([]string{"...", "…"}, random), mask: one})
		case 5:
			line = append(line, title)
		}
	}
	if len(line) > 0 {
		out = append(out, item{text: strings.Join(line, pick([]string{" • ", " | ", " ● "}, random)), mask: afters})
	}
	return out
}

// opening returns the first words of a story of the pool.
func opening(pool []*page, random *rand.Rand) string {
	p := pool[random.IntN(len(pool))]
	for _, b := range p.known {
		if words := strings.Fields(p.Text[b.Start:b.End]); b.mask == kinds("paragraph") && len(words) > 14 {
			return strings.Join(words[:12+random.IntN(len(words)-12)], " ")
		}
	}
	return ""
}

// headlined returns the headline as a page prints it: not at all, once, or again in another
// form.
func headlined(it item, random *rand.Rand) []item {
	window := item{text: it.text + pick([]string{" - ", " | ", " – ", " :: "}, random) + pick(papers, random), mask: kinds("before", "furniture")}
	again := item{text: it.text, mask: kinds("furniture")}
	switch n := random.IntN(20); {
	case n < 4:
		return nil
	case n < 6:
		return []item{window, it}
	case n < 7:
		crumbs := item{text: pick(menuWords, random) + " > " + pick(menuWords, random) + " > " + it.text, mask: kinds("before", "furniture")}
		return []item{crumbs, it}
	case n < 9:
		return []item{it, again}
	case n < 10:
		section := item{text: pick(menuWords, random) + " " + it.text, mask: kinds("before", "furniture")}
		return []item{section, it}
	}
	return []item{it}
}

// head returns what stands above a story: nothing, a notice or two, the paper's name, its
// menu in one line.
func head(random *rand.Rand) []item {
	above := kinds("before", "furniture")
	var out []item
	for range max(0, random.IntN(6)-2) {
		text := pick(notices, random)
		switch random.IntN(6) {
		case 0:
			text = pick(papers, random)
		case 1:
			var words []string
			for range 3 + random.IntN(9) {
				words = append(words, pick(menuWords, random))
			}
			text = strings.Join(words, pick([]string{" ", " | ", " · ", " / "}, random))
		case 2:
			text = strings.ReplaceAll(pick([]string{"Get notifications from PAPER", "Welcome to PAPER", "Sign up for PAPER's newsletter", "PAPER - your news",
				"Support PAPER", "PAPER app: news on the go", "Read PAPER without adverts"}, random), "PAPER", pick(papers, random))
		}
		out = append(out, item{text: text, mask: above})
	}
	return out
}

// above returns what some pages print between their head and the headline: the day's
// date, the weather, or headlines of other pages, each with how that story begins, cut
// off without a stop.
func above(pool []*page, random *rand.Rand) []item {
	var out []item
	if random.IntN(8) == 0 {
		out = append(out, item{text: today(random), mask: kinds("before", "furniture")})
	}
	if random.IntN(12) > 0 {
		return out
	}
	blurbs := random.IntN(2) == 0
	for range 1 + random.IntN(5) {
		title := headline(pool, random)
		if title == "" {
			continue
		}
		out = append(out, item{text: title, mask: kinds("beforeTeaser")})
		if lead := opening(pool, random); blurbs && lead != "" {
			out = append(out, item{text: lead + pick([]string{"", "", "...", " [...]"}, random), mask: kinds("before", "beforeTeaser"), tied: true})
		}
	}
	return out
}

// today returns the date of the day, or the weather, as it stands under a paper's name.
func today(random *rand.Rand) string {
	month, day, year := pick(months, random), random.IntN(28)+1, 2008+random.IntN(19)
	weekday, place := pick(weekdayNames, random), pick(places, random)
	switch random.IntN(7) {
	case 0:
		return sprint(weekday, ", ", month, " ", day, ", ", year)
	case 1:
		return sprint("• ", weekday[:3], ". ", month[:3], " ", day, ", ", year)
	case 2:
		return sprint(place, ", ", weekday, " ", day, " ", month, " ", year)
	case 3:
		return sprint(8+random.IntN(28), "°C ", place)
	case 4:
		return sprint(weekday, " ", day, " ", month, " ", year, " | ", 8+random.IntN(28), "°C | ", pick(papers, random))
	case 5:
		return sprint("Today is ", weekday, ", ", day, " ", month, " ", year)
	}
	return sprint(strings.ToUpper(weekday), " ", day, "/", 1+random.IntN(12), "/", year)
}

// cutOff returns the first bytes of items, some number of them, cut at the end of a word or
// within it.
func cutOff(items []item, bytes int, random *rand.Rand) []item {
	for i, it := range items {
		if bytes -= len(it.text); bytes > 0 {
			continue
		}
		items = items[: i+1 : i+1]
		if at := len(it.text) + bytes; at > 2 {
			if random.IntN(2) == 0 {
				at = strings.LastIndexByte(it.text[:at], ' ')
			}
			for at > 0 && at < len(it.text) && !utf8.RuneStart(it.text[at]) {
				at--
			}
			if cut := strings.TrimSpace(it.text[:max(at, 0)]); cut != "" {
				items[i].text = cut
			}
		}
		break
	}
	return items
}

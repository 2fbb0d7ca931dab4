//go:build train

package main

import (
	"regexp"
	"strings"

	"github.com/lede-news/lede"
)

var run = regexp.MustCompile(`[A-ZÁÉÖÜ][\pL’'-]*[\pL](?: (?:[A-Z]\.|[A-ZÁÉÖÜ][\pL’'-]*\pL))*`)

var notName = map[string]bool{}

func init() {
	for _, w := range strings.Fields(`The A An In On At But And Or If He She They It We I You This That These Those There Here When While As For From To Of By With After Before Since Not No Yes So Then His Her Their Its Our My Your What Who Why How Where Which President Sen Rep Gov Mr Mrs Ms Dr Republican Democratic Democrat Republicans Democrats GOP Secretary State Senator Governor Former Vice House Senate White Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December American Americans United States Party National New York Washington Post Times News Fox CNN Congress Supreme Court Committee University Department Justice Speaker Attorney General Judge Representative Chairman`) {
		notName[w] = true
	}
}

func tagger() lede.Tagger {
	last := map[string]bool{}
	return func(text string) ([]lede.Tag, error) {
		var tags []lede.Tag
		for _, m := range run.FindAllStringIndex(text, -1) {
			s := text[m[0]:m[1]]
			off := m[0]
			for {
				w, rest, ok := strings.Cut(s, " ")
				if !notName[strings.TrimSuffix(w, ".")] {
					break
				}
				if !ok {
					s = ""
					break
				}
				off += len(w) + 1
				s = rest
			}
			if s == "" {
				continue
			}
			for _, p := range []string{"'s", "’s"} {
				s = strings.TrimSuffix(s, p)
			}
			words := strings.Fields(s)
			bad := false
			for _, w := range words {
				bad = bad || notName[w]
			}
			typ := lede.Misc
			if len(words) > 1 && len(words) < 4 && !bad {
				typ = lede.Person
				last[words[len(words)-1]] = true
			} else if len(words) == 1 && last[words[0]] {
				typ = lede.Person
			} else {
				continue
			}
			tags = append(tags, lede.Tag{Span: lede.Span{Start: off, End: off + len(s)}, Type: typ})
		}
		return tags, nil
	}
}

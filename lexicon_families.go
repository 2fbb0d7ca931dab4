package lede

import "strings"

// familyNames are family names of East and South East Asia that stand before the
// given name, in small letters: the commonest hundred of China in pinyin and as
// Hong Kong, Taiwan and Singapore write them, and the commonest of Korea, Vietnam
// and Burma, from the censuses of these countries. Lists of first names hold many
// of them, with a gender that says nothing: "Ban Ki-moon" is no woman.
var familyNames = []string{
	"ahn", "aung", "bae", "baek", "bai", "ban", "bao", "bui", "byun", "cai", "cao", "cha", "chan", "chang", "chao",
	"chau", "chen", "cheng", "cheong", "cheung", "chiang", "chiu", "cho", "choi", "chong", "chou", "chow", "chu", "chua",
	"chung", "cui", "dai", "dang", "deng", "ding", "do", "dong", "du", "duan", "duong", "fan", "fang", "feng", "fu",
	"gao", "geng", "goh", "gong", "gu", "guan", "guo", "ha", "han", "hao", "he", "heng", "heo", "ho", "hoang", "hong",
	"hou", "hsieh", "hsu", "htin", "hu", "huang", "hui", "huynh", "hwang", "jang", "jeon", "jeong", "jia", "jiang",
	"jin", "ju", "jung", "kang", "khin", "kim", "ko", "koh", "koo", "kwok", "kwon", "kwong", "kyaw", "lai", "lam",
	"lau", "le", "lee", "leung", "li", "liang", "liao", "lim", "lin", "ling", "liu", "lo", "long", "lu", "lui", "luo",
	"ly", "ma", "mak", "meng", "min", "moon", "mun", "myint", "na", "nam", "ng", "ngo", "nguyen", "nie", "noh", "oh",
	"ong", "ooi", "pan", "pang", "park", "peng", "pham", "phan", "poon", "qi", "qian", "qin", "qiu", "quan", "ren",
	"rhee", "roh", "ryu", "seo", "shao", "shen", "shi", "shih", "shim", "shin", "siu", "so", "sohn", "son", "song",
	"su", "suh", "sun", "sung", "szeto", "tai", "tam", "tan", "tang", "tao", "teng", "teo", "thein", "tian", "to",
	"tong", "tran", "truong", "tsai", "tsang", "tse", "tseng", "tsui", "tung", "vo", "vu", "wan", "wang", "wei", "wen",
	"win", "wong", "woo", "wu", "xi", "xia", "xiao", "xie", "xiong", "xu", "xue", "yan", "yang", "yao", "ye", "yeo",
	"yeung", "yi", "yin", "yip", "yoo", "yoon", "you", "yu", "yuan", "yue", "yun", "zeng", "zhang", "zhao", "zheng",
	"zhong", "zhou", "zhu", "zhuang", "zou",
}

// westernToo are those of familyNames that are first names elsewhere.
var westernToo = []string{
	"do", "han", "jin", "ju", "jung", "kim", "le", "lee", "lin", "long", "min", "moon", "na", "park", "sun", "tai", "win",
}

// isFamilyFirst reports whether name opens with the family's name, as "Ban
// Ki-moon", "Xi Jinping" and "Lee Hsien Loong" do: by its first word, and where
// that is a first name too ("Kim Kardashian", "Lee Anderson") by a given name in
// two parts behind it.
func isFamilyFirst(name string) bool {
	first, rest, ok := strings.Cut(name, " ")
	if !ok || !inWords(familyNames, first) {
		return false
	}
	if !inWords(westernToo, first) {
		return true
	}
	given, more, two := strings.Cut(rest, " ")
	if two {
		return len(given) <= 5 && len(more) <= 5 && !strings.Contains(given, ".")
	}
	i := strings.IndexByte(given, '-')
	return i > 0 && i+1 < len(given) && i <= 6 && len(given)-i <= 7
}

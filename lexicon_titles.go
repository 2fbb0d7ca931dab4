package lede

import (
	"cmp"
	"slices"
	"strings"
)

// honorifics are the forms of address before a name that say nothing of an
// office, with the pronoun that they tell, if any.
var honorifics = map[string]string{
	"Adv": "", "Adv.": "", "Ald.": "", "Alh": "he", "Alh.": "he", "Alhaja": "she", "Alhaji": "he", "Arc.": "", "Barr": "",
	"Barr.": "", "Barrister": "", "Bi.": "she", "Bro.": "he", "Bw.": "he", "Cde": "", "Cde.": "", "Cikgu": "", "Clr": "",
	"Clr.": "", "Comr": "", "Comr.": "", "Comrade": "", "Daasebre": "he", "Dame": "she", "Dasho": "", "Datin": "she",
	"Dato": "he", "Dato'": "he", "Dato’": "he", "Datuk": "", "Doña": "she", "Dr": "", "Dr.": "", "Encik": "he", "Eng.": "",
	"Engr": "", "Engr.": "", "Er.": "", "Frau": "she", "Geshe": "he", "Giani": "he", "Gyani": "he", "Hajah": "she",
	"Hajia": "she", "Hajiya": "she", "Hajjah": "she", "Herr": "he", "Hojatoleslam": "he", "Hon": "", "Hon'ble": "", "Hon.": "",
	"Honorable": "", "Honourable": "", "Ing.": "", "Inkosi": "he", "Jathedar": "he", "Kgosi": "he", "Khunying": "she",
	"Lady": "she", "Lic.": "", "Lord": "he", "Lyonpo": "", "MR": "he", "MRS": "she", "MS": "she", "Madam": "she", "Madame": "she",
	"Malam": "he", "Mallam": "he", "Maulana": "he", "Messrs": "", "Mgr": "he", "Mgr.": "he", "Miss": "she", "Mme": "she",
	"Mme.": "she", "Monsieur": "he", "Monsignor": "he", "Mr": "he", "Mr.": "he", "Mrs": "she", "Mrs.": "she", "Ms": "she",
	"Ms.": "she", "Msgr.": "he", "Mullah": "he", "Mwalimu": "he", "Mx": "they", "Mzee": "he", "Ndugu": "", "Oknha": "",
	"Osabarima": "he", "Otunba": "he", "Owek.": "", "Pdt.": "he", "Pharm.": "", "Prof": "", "Prof.": "", "Puan": "she",
	"Ratu": "he", "Sadhvi": "she", "Samdech": "he", "Sir": "he", "Sis.": "she", "Smt": "she", "Smt.": "she", "Sr.": "",
	"Sra.": "she", "Surv.": "", "Tan Sri": "", "Thiru": "he", "Thiru.": "he", "Tmt": "she", "Tmt.": "she", "Togbe": "he",
	"Togbui": "he", "Torgbui": "he", "Tpl.": "", "U.S.": "", "Ustaz": "he", "Ustazah": "she", "Venerable": "", "Weizero": "she",
	"Woizero": "she",
}

// honorificOf returns word if it is an honorific, without its dot, else "".
func honorificOf(word string) string {
	if _, ok := honorifics[word]; !ok || word == "U.S." {
		return ""
	}
	return strings.TrimSuffix(word, ".")
}

// styleWords are further words of address that stand before a name, and are no
// office, but are part of some names ("Sheikh Hasina") or stand in capitals: see
// readAddress.
var styleWords = map[string]string{
	"Eminence": "", "Eng": "", "Excellency": "", "HE": "", "HH": "", "HM": "", "HRH": "", "Highness": "", "Holiness": "", "Majesty": "",
	"Shaikh": "he", "Shaikha": "she", "Sheik": "he", "Sheikh": "he", "Sheikha": "she", "Shri": "he", "Shrimati": "she",
}

// isStyleWord reports whether word is one of styleWords.
func isStyleWord(word string) bool {
	_, ok := styleWords[word]
	return ok
}

// patronymics are the small words of Arab names behind which a father's or a
// house's name stands.
var patronymics = []string{"al", "bin", "bint", "ibn"}

// titleWords are offices and ranks that are no first names, which a tagger may
// take for the first word of a name: "Mayor Rahm Emanuel". Not here: Major,
// Justice, Judge, King and Prince, which people are called too.
var titleWords = []string{
	"Alderman", "Ambassador", "Archbishop", "Ayatollah", "Barrister", "Brigadier", "Captain", "Chairman", "Chancellor", "Coach",
	"Colonel", "Commander", "Commissioner", "Congressman", "Congresswoman", "Constable", "Corporal", "Councillor", "Councilman",
	"Councilwoman", "Detective", "Doctor", "Gov", "Governor", "Inspector", "Lieutenant", "Mayor", "Minister", "Officer", "Premier",
	"President", "Principal", "Professor", "Rabbi", "Rep", "Representative", "Reverend", "Sen", "Senator", "Sergeant", "Sheriff",
	"Spokesman", "Spokesperson", "Spokeswoman", "Superintendent", "Treasurer",
}

// styleSeconds are the second words of Malay styles and offices, "Datuk Seri",
// "Tan Sri", "Menteri Besar", and of the ranks of British detectives, "Det Con",
// which are names as well where none of styleFirsts stands before them.
var (
	styleFirsts  = []string{"Datin", "Dato", "Dato'", "Datuk", "Dato’", "Det", "Menteri", "Puan", "Tan", "Toh"}
	styleSeconds = []string{"Besar", "Con", "Insp", "Paduka", "Puan", "Seri", "Setia", "Sgt", "Sri", "Supt", "Wira"}
)

// malayStyles are those of styleFirsts that open forms of address.
var malayStyles = []string{"Datin", "Dato", "Dato'", "Datuk", "Dato’", "Puan", "Tan", "Toh"}

// addressHeads stand before names as forms of address and open some of them as well, "Pandit
// Nehru", "Haji Rahim", so that a name keeps them but may be another's without them: "Imam
// Dauda" is Yusuf Dauda. They are first names of hardly anybody.
var addressHeads = []string{
	"Abuna", "Abune", "Acharya", "Ato", "Auntie", "Aunty", "Ayatollah", "Bhai", "Chaudhry", "Haji", "Hajj", "Hajji", "Igwe", "Imam",
	"Khun", "Kiai", "Kyai", "Lama", "Mahant", "Maulvi", "Mufti", "Mullah", "Nawab", "Oba", "Pak", "Pandit", "Pehin", "Phra",
	"Pir", "Qari", "Qazi", "Sant", "Sardar", "Sayadaw", "Sayyid", "Shaikh", "Sheikh", "Shri", "Sri", "Swami", "Tengku", "Tuan", "Tun",
	"Tunku", "Turaga", "Uncle", "Ustad",
}

// postNominals are the abbreviations of ranks, honours, degrees and licences behind a
// person's name that are no part of it, without dots: "Rupert Fenwick KC", "Ann Lee,
// M.D., Ph.D.". From the style guides of newspapers of Britain, India, Nigeria and America.
var postNominals = []string{
	"BSc", "BVSc", "CBE", "CPA", "DBE", "DDS", "DPhil", "DVM", "EdD", "FACS", "FCA", "FRCP", "FRCS", "FRS", "JD", "KBE", "KC", "LLB",
	"LLM", "LLD", "MBA", "MBBS", "MBChB", "MBE", "MD", "MEP", "MLA", "MP", "MPH", "MPhil", "MSP", "MSc", "OBE", "PharmD", "PhD", "PsyD",
	"QC", "RN", "SAN", "SC", "TD",
}

// shortNames are first names with the short forms that newspapers use for the
// same person, one name a line.
var shortNames = []string{
	"Abigail Abby Gail", "Abraham Abe", "Albert Al Bert", "Alexander Alex Alec Sandy Sasha", "Alexandra Alex Sandra Sasha",
	"Alfred Alf Fred", "Amanda Mandy", "Andrew Andy Drew", "Anthony Tony", "Antonio Tony", "Archibald Archie",
	"Arthur Art", "Barbara Barb", "Benjamin Ben", "Bernard Bernie", "Catherine Cathy Kate Katie Cate", "Charles Charlie Chuck",
	"Christine Chris Tina", "Christopher Chris Kit", "Cynthia Cindy", "Daniel Dan Danny", "David Dave", "Deborah Deb Debbie",
	"Dmitry Dima", "Donald Don Donny", "Douglas Doug", "Edmund Ed Ted", "Edward Ed Eddie Ted Teddy Ned", "Eleanor Ellie Nell",
	"Elizabeth Liz Beth Betty Eliza Lizzie", "Eugene Gene", "Florence Flo", "Francis Frank", "Francisco Paco Pancho", "Franklin Frank",
	"Frederick Fred Freddie", "Gabriel Gabe", "Geoffrey Geoff", "George Georgie", "Gerald Gerry Jerry", "Gilbert Gil",
	"Gregory Greg", "Harold Harry Hal", "Henry Harry Hank", "Herbert Herb Bert", "Howard Howie", "Hubert Bert", "Ignacio Nacho",
	"Isaac Ike", "Jacob Jake", "James Jim Jimmy Jamie", "Janet Jan", "Jeffrey Jeff", "Jennifer Jen Jenny", "Jeremy Jerry",
	"Jerome Jerry", "Jessica Jess Jessie", "Johannes Hans", "John Jack Johnny", "Jonathan Jon", "Jose Pepe", "Joseph Joe Joey",
	"Joshua Josh", "Judith Judy", "Katherine Kathy Kate Katie Kathryn", "Kenneth Ken Kenny", "Kimberly Kim", "Lawrence Larry",
	"Leonard Len Leo", "Leslie Les", "Lewis Lew", "Louis Lou", "Luis Lucho", "Manuel Manny", "Margaret Maggie Meg Peggy Marge",
	"Martin Marty", "Matthew Matt", "Maxwell Max", "Michael Mike Mick Mickey", "Mikhail Misha", "Mitchell Mitch", "Mohamed Mo Mohammed Muhammad Mohammad Mohamad Muhammed Mohd",
	"Nathan Nate", "Nathaniel Nat Nate", "Nicholas Nick Nicky", "Nikolai Kolya", "Oliver Ollie", "Pamela Pam", "Patricia Pat Patty Trish",
	"Patrick Pat Paddy", "Peter Pete", "Philip Phil", "Phillip Phil", "Randall Randy", "Raymond Ray", "Rebecca Becky", "Reginald Reg",
	"Richard Rick Dick Rich Ricky", "Robert Bob Rob Bobby Robbie", "Rodney Rod", "Roger Rog", "Ronald Ron Ronnie", "Rosemary Rose",
	"Rudolph Rudy", "Russell Russ", "Samantha Sam", "Samuel Sam Sammy", "Sebastian Seb", "Sergei Seryozha", "Stanley Stan",
	"Stephanie Steph", "Stephen Steve Stevie", "Steven Steve", "Susan Sue Susie", "Susanna Sue", "Sylvester Sly", "Terence Terry",
	"Theodore Ted Teddy Theo", "Theresa Terry Tess", "Thomas Tom Tommy", "Timothy Tim", "Valentina Val", "Victor Vic", "Victoria Vicky Tori",
	"Vincent Vince", "Vladimir Volodya Vova", "Volodymyr Vova", "Walter Walt Wally", "Wilfred Wilf", "William Bill Will Billy Willie",
	"Winston Win", "Zachary Zach Zack",
}

// shortName reports whether of two first names, by their keys, one is a short
// form of the other, or both are of a third.
func shortName(x, y uint64) bool {
	of := linesOfFirstName(x)
	if len(of) == 0 {
		return false
	}
	for _, b := range linesOfFirstName(y) {
		for _, a := range of {
			if a.thing == b.thing {
				return true
			}
		}
	}
	return false
}

// linesOfFirstName returns the lines of shortNames that hold the first name with the given
// key, from firstNameTable, which go test -run TestFirstNames -update makes.
func linesOfFirstName(key uint64) []alias {
	first, _ := slices.BinarySearchFunc(firstNameTable[:], key, func(a alias, key uint64) int { return cmp.Compare(a.key, key) })
	last := first
	for last < len(firstNameTable) && firstNameTable[last].key == key {
		last++
	}
	return firstNameTable[first:last]
}

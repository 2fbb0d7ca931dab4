package lede

import "testing"

// TestNoCues checks words that may report something in uses in which they report nothing, and
// beside each the use in which they do.
func TestNoCues(t *testing.T) {
	checkShapes(t, []shape{
		{"allows", "The plan allows for 350 flats to be built along the river.", "!The plan: for 350 flats to be built along the river"},
		{"allowed that", "The minister allowed that the ferry had been late for a year.", "The minister: the ferry had been late for a year"},
		{"denied entry", "Ngozi Lind denied them entry to the hall on Monday.", "!Ngozi Lind: them entry to the hall on Monday"},
		{"denied it", "Ngozi Lind denied that she had closed the hall on Monday.", "Ngozi Lind: she had closed the hall on Monday"},
		{"reported interest", "The keeper will see out his contract despite reported interest from Akere United.", "!-: interest from Akere United"},
		{"said agreement", "Said agreement is a step forward for the port.", "!-: agreement is a step forward for the port"},
		{"reports that depicted", "The office released two critical reports that depicted the port as a ruin.", "!critical: depicted the port as a ruin"},
		{"reported that", "The office reported that the port was a ruin.", "The office: the port was a ruin"},
		{"is not to say", "That is not to say that the harbour is safe for boats.", "!That: the harbour is safe for boats"},
		{"declined to say", "The mayor went on to say that the harbour is safe for boats.", "The mayor: the harbour is safe for boats"},
		{"reported missing", "Amara Lind was reported missing to police on July 24.", "!-: missing to police on July 24"},
		{"observed the moon", "The researchers observed the moon for 17 nights.", "!The researchers: the moon for 17 nights"},
		{"observed that", "The researchers observed that the moon was red for 17 nights.", "The researchers: the moon was red for 17 nights"},
		{"a noun at the start", "Reports that were late are no use to the harbour.", "!-: were late are no use to the harbour"},
		{"answered a call", "The president answered a call from the king of the islands on Monday.", "!The president: a call from the king of the islands on Monday"},
		{"by the law", "The minister said they would be dealt with according to the law.", "!the law: The minister said they would be dealt with"},
		{"by the bank", "Prices would rise by a tenth according to the bank.", "the bank: Prices would rise by a tenth"},
	})
}

// TestOtherSenses checks words that may report in the senses that their object or their subject
// gives them, and beside each the sense in which they report.
func TestOtherSenses(t *testing.T) {
	checkShapes(t, []shape{
		{"adds a goal", "Sipho Khoza added another goal before the break to seal the win for Akere United.", "!Sipho Khoza: another goal before the break to seal the win for Akere United"},
		{"adds a room", "The school added two rooms to its north wing in May.", "!The school: two rooms to its north wing in May"},
		{"adds a clause", "Sipho Khoza added another goal would have been too much for Akere United.", "Sipho Khoza: another goal would have been too much for Akere United"},
		{"adds a quote", "“The pier is closed,” added another owner.", "another owner: The pier is closed,"},
		{"adds a day later", "The pier would be closed, he added a day later.", "he: The pier would be closed"},
		{"claims lives", "Ethnic violence in the valley claimed more than 200 lives last year.", "!Ethnic violence in the valley: more than 200 lives last year"},
		{"claims a title", "Akere United claimed a third straight league title on Sunday.", "!Akere United: a third straight league title on Sunday"},
		{"claims a clause", "Akere United claimed the championship was theirs by right.", "Akere United: the championship was theirs by right"},
		{"concedes goals", "Akere United conceded just four goals in their first nine games.", "!Akere United: just four goals in their first nine games"},
		{"concedes a clause", "The mayor conceded that four goals would be too few.", "The mayor: four goals would be too few"},
		{"asked to comment", "When asked to comment about the strike, the minister said talks would go on.", "!-: to comment about the strike"},
		{"asked to", "The minister asked the crews to comment on the strike.", "The minister: the crews to comment on the strike"},
		{"patients report", "Patients report persistent or worsening problems within a week.", "!Patients: persistent or worsening problems within a week"},
		{"to report a profit", "The firm expects to report positive profit for the quarter, brokers said.", "!The firm expects: positive profit for the quarter"},
		{"to report that", "The firm went on to report that its profit had fallen for a year.", "The firm: its profit had fallen for a year"},
		{"to that effect", "Fort Ambrose is writing a letter to that effect.", "!Fort Ambrose: that effect"},
		{"hard to say", "He added that it was hard to say when the trial would end.", "He: it was hard to say when the trial would end"},
		{"voters", "Voters in the town rejected the levy by a wide margin on Tuesday.", "!Voters in the town: the levy by a wide margin on Tuesday"},
		{"the board", "The board rejected claims that the levy was unlawful.", "The board: the levy was unlawful"},
		{"disputes", "Border disputes that are plaguing the two states have hurt trade.", "!Border: that are plaguing the two states have hurt trade"},
	})
}

// TestHollow checks the verbs that report nothing.
func TestHollow(t *testing.T) {
	checkShapes(t, []shape{
		{"the said", "The court was told that the said officer had left the gate.", "!the: officer had left the gate"},
		{"reported for", "The drivers later reported for work at the gate of the port.", "!The drivers: work at the gate of the port"},
		{"reported that", "The drivers later reported that the gate was open.", "The drivers: the gate was open"},
		{"protesting", "Some villagers protesting the sale of the quay blocked the road.", "!Some villagers: the sale of the quay blocked the road"},
	})
}

// TestClaimed checks a verb that papers use of what they doubt.
func TestClaimed(t *testing.T) {
	checkShapes(t, []shape{
		{"claimed that", "The mayor claimed that the harbour had never been safer.", "The mayor: the harbour had never been safer"},
		{"claiming", "The nurse later sued the hospital, claiming the rule violated her rights.", "The nurse: the rule violated her rights"},
		{"claimed lives", "The flood claimed the lives of six fishermen on Monday.", "!The flood: the lives of six fishermen on Monday"},
	})
}

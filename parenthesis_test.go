package lede

import "testing"

// TestAccordingWithin checks what is reported round an "according to" between commas, and
// what tells of the source behind it.
func TestAccordingWithin(t *testing.T) {
	checkShapes(t, []shape{
		{"and", "The findings follow a string of critical reports and, according to our correspondent, contain few surprises.",
			"our correspondent: contain few surprises"},
		{"an apposition", "According to Leila Kokton, assistant chief of the district, most men leave with the herds in March.",
			"Leila Kokton, assistant chief of the district: most men leave with the herds in March"},
		{"which", "According to the amendments, which are backed by the cabinet, the minister has the right to close a road.",
			"the amendments, which are backed by the cabinet: the minister has the right to close a road"},
		{"a subject with an aside", "According to Leila Kokton, the governor, who died in May, was fond of the river.",
			"Leila Kokton: the governor, who died in May, was fond of the river"},
	})
}

// TestWithin checks what goes on behind who speaks between two commas, and where the reporter
// or the speaker goes on to something else.
func TestWithin(t *testing.T) {
	checkShapes(t, []shape{
		{"officials said", "These machines, officials said, have been sent to all eight zones of the city.", "officials: These machines have been sent to all eight zones of the city"},
		{"in May", "The count of arrivals in May 2022, according to the bureau, is 313,548 in all.", "the bureau: The count of arrivals in May 2022 is 313,548 in all"},
		{"however", "The agency said that truck sales fell in February, however it did see that some boats sold well.", "The agency: truck sales fell in February"},
		{"however, aside", "The agency said the harbours, however, needed to change the way in which they count boats.",
			"The agency: the harbours, however, needed to change the way in which they count boats"},
		{"prompting", "The court ruled that term limits violated human rights, paving the way for a fourth term.", "The court: term limits violated human rights"},
		{"and was", "Mr Obi said he was unable to return because he had lost his passport, and was travelling on another one.",
			"Mr Obi: he was unable to return because he had lost his passport, and was travelling on another one"},
		{"or", "The firm said it was cutting output by another 10,000 boats, or 1.2 per cent.", "The firm: it was cutting output by another 10,000 boats, or 1.2 per cent"},
		{"amid", "The cabinet is asking the public to save power this summer amid a shortage of gas.", "The cabinet: the public to save power this summer"},
		{"in what", "Soldiers killed two men during a raid in the north, officials said on Friday, in what the army described as a battle.",
			"officials: Soldiers killed two men during a raid in the north"},
	})
}

package lede

import "testing"

func TestCaptionCredit(t *testing.T) {
	for _, test := range []struct{ caption, credit, photographer, agency string }{
		{"Envoys shake hands in Geneva.  © IMAGO / ITAR-TASS", "IMAGO / ITAR-TASS", "", "IMAGO / ITAR-TASS"},
		{"Fans in the rain. (Photo: Ann Lee/AFP)", "Ann Lee/AFP", "Ann Lee", "AFP"},
		{"Fans in the rain (Image: Getty)", "Getty", "", "Getty"},
		{"The road to the port. Credit: Future", "Future", "", "Future"},
		{"A voter in Ohio. Credit...Doug Wills/The Ohio Times", "Doug Wills/The Ohio Times", "Doug Wills", "The Ohio Times"},
		{"The mayor in Miami. | Joe Rydle/Getty Images", "Joe Rydle/Getty Images", "Joe Rydle", "Getty Images"},
		{"The launch site. Tara Atkins for Rest of Town", "Tara Atkins for Rest of Town", "Tara Atkins", "Rest of Town"},
		{"The judge left after an hour. AP", "AP", "", "AP"},
		{"The court in June. AP Photo/Eric Gable, File", "AP Photo/Eric Gable, File", "Eric Gable", "AP Photo"},
		{"The islands where he lived. (Christie's)", "Christie's", "", "Christie's"},
		{"Troops at the border [File: Reuters]", "Reuters", "", "Reuters"},
		{"The works. Photo by Steve Pole/Getty Images", "Steve Pole/Getty Images", "Steve Pole", "Getty Images"},
		{"A crater on the moon. (NASA/JPL-Caltech)", "NASA/JPL-Caltech", "", "NASA/JPL-Caltech"},

		{"Guards outside the bazaar on Monday — AFP", "AFP", "", "AFP"},
		{"Guards outside the bazaar on Monday - Reuters/File", "Reuters/File", "", "Reuters"},
		{"Guards outside the old bazaar.—Dawn", "Dawn", "", "Dawn"},
		{"Guards outside the old bazaar. –AFP/Handout", "AFP/Handout", "", "AFP"},
		{"The man was held 500 metres awayANN LEE/Getty Images", "ANN LEE/Getty Images", "ANN LEE", "Getty Images"},
		{"The man was held 500 metres away ANN LEE/Getty Images", "ANN LEE/Getty Images", "ANN LEE", "Getty Images"},
		{"The mayor waits at the gate Ann Lee/AFP", "Ann Lee/AFP", "Ann Lee", "AFP"},
		{"Guards at the gate. Picture: Ann Lee/African News Agency (ANA)", "Ann Lee/African News Agency (ANA)", "Ann Lee", "African News Agency (ANA)"},
		{"Guards at the gate. (Supplied: Gate Press)", "Supplied: Gate Press", "", "Gate Press"},
		{"Guards at the gate.(ABC News: Ann Lee)", "ABC News: Ann Lee", "Ann Lee", "ABC News"},
		{"Guards at the gate. PHOTO | ANN LEE | NATION MEDIA GROUP", "ANN LEE | NATION MEDIA GROUP", "ANN LEE", "NATION MEDIA GROUP"},
		{"Hestur að störfum. vísir/getty", "vísir/getty", "", "vísir/getty"},
		{"Guards at the gate. /AFP", "AFP", "", "AFP"},
		{"The court in June. REUTERS/Eric Gable/File Photo", "REUTERS/Eric Gable/File Photo", "Eric Gable", "REUTERS"},

		{"A whale near the mouth of the river in 2019. (Submitted by Garth Redsky)", "Submitted by Garth Redsky", "Garth Redsky", ""},
		{"The manager at the committee on Wednesday. PHOTO/DAVID LUBOWA", "PHOTO/DAVID LUBOWA", "DAVID LUBOWA", ""},
		{"Residents dry their belongings on the highway on Saturday. —ERWIN LAZARO", "ERWIN LAZARO", "ERWIN LAZARO", ""},
		{"Residents dry their belongings on the highway. —GLOBE MEDIA", "GLOBE MEDIA", "", "GLOBE MEDIA"},

		{"Guards had 44 beds of their own on the road.Ann C. Lee/Associated Press", "Ann C. Lee/Associated Press", "Ann C. Lee", "Associated Press"},
		{"The mayor waits at the old gate.Credit: Dana Whitlock/AFP/Getty", "Dana Whitlock/AFP/Getty", "Dana Whitlock", "AFP/Getty"},
		{"The mayor waits at the old gate.Credit...Dana Whitlock/Associated Press", "Dana Whitlock/Associated Press", "Dana Whitlock", "Associated Press"},
		{"The mayor waits at the old gate.Dana Whitlock/Getty Images", "Dana Whitlock/Getty Images", "Dana Whitlock", "Getty Images"},

		{caption: "The mayor waits.The Left/Right divide goes on in Lahore"},
		{caption: "The mayor waits.His/Her Majesty is late"},
		{caption: "See www.northern.Post/AFP for more"},
		{caption: "The long road to Lahore — a history"},
		{caption: "He said no — twice"},
		{caption: "Ann Lee - AFP's first woman in Lahore"},
		{caption: "The and/or clause in the treaty"},
		{caption: "US Secretary of State Ann Lee (l.) shakes hands with Bo Ek (r.)"},
		{caption: "Ann Lee (left)"},
		{caption: "The Organization for Security (OSCE)"},
		{caption: "A man stands at a podium. He gives a speech."},
		{caption: "Ghislaine Maxwell, 64"},
		{caption: "The road to Etlaq"},
		{caption: ""},
	} {
		start, end := captionCredit(test.caption)
		if got := test.caption[start:end]; got != test.credit {
			t.Errorf("captionCredit(%q) = %q, want %q", test.caption, got, test.credit)
		}
		if p, a := readCredit(test.credit); p != test.photographer || a != test.agency {
			t.Errorf("readCredit(%q) = %q, %q, want %q, %q", test.credit, p, a, test.photographer, test.agency)
		}
	}
}

func TestWithoutCreditLabel(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"Envoys in Geneva.  ©", "Envoys in Geneva."},
		{"Fans in the rain. (Photo: ", "Fans in the rain."},
		{"The works. Photo by ", "The works."},
		{"The works. Image credit: ", "The works."},
		{"A voter in Ohio. Credit...", "A voter in Ohio."},
		{"She took a photo", "She took a photo"},
		{"The house he passes by", "The house he passes by"},
		{"Photo: ", ""},
		{"", ""},
	} {
		text := "x " + test.text
		if got := text[2:withoutCreditLabel(text, 2, len(text))]; got != test.want {
			t.Errorf("withoutCreditLabel(%q) = %q, want %q", test.text, got, test.want)
		}
	}
}

func TestCreditAtHead(t *testing.T) {
	for _, test := range []struct{ line, credit string }{
		{"Getty Images Firefighters hose down a burning house on a hillside", "Getty Images"},
		{"AFP via Getty Images A woman in a red scarf stands at the gate", "AFP via Getty Images"},
		{"PA Media Élise Roy waves from the steps of the court", "PA Media"},

		{line: "Getty Images sues a start-up over copyright"},
		{line: "Reuters Breakingviews on the price of tin"},
		{line: "A fan sent it to us via Getty Images A"},
		{line: "Getty Images"},
		{line: "Getty Images "},
		{line: ""},
	} {
		if got := test.line[:creditAtHead(test.line)]; got != test.credit {
			t.Errorf("creditAtHead(%q) = %q, want %q", test.line, got, test.credit)
		}
	}
}

func TestCaptionLabelLen(t *testing.T) {
	for _, test := range []struct{ line, label string }{
		{"Image caption, A boat leaves the port of Ballymore", "Image caption, "},
		{"Image: The house on Fell Lane where the two lived", "Image: "},
		{"Caption: Boats in the port", "Caption: "},
		{"Image: Ann Lee/Getty", ""},
		{"Image, sound and light at the port of Ballymore", ""},
		{"Image of the day: boats in the port of Ballymore", ""},
		{"Images: The house on Fell Lane where the two lived", ""},
		{"Caption:", ""},
		{"", ""},
	} {
		if got := test.line[:captionLabelLen(test.line)]; got != test.label {
			t.Errorf("captionLabelLen(%q) = %q, want %q", test.line, got, test.label)
		}
	}
}

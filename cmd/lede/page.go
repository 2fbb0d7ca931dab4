package main

// pageHead opens the page of -html. It holds all that the page needs, so that it
// can be kept and sent as one file. Colours tell what words are; who says them
// and what they name shows when one points at them.
const pageHead = `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>lede</title>
<style>
:root { color-scheme: light dark }
body { font: 1.05rem/1.6 Georgia, serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem }
article + article { border-top: 3px double; margin-top: 3rem; padding-top: 2rem }
h1 { line-height: 1.2 }
.dek { font-size: 1.2rem }
.byline, .published, figcaption, aside { font: .85rem/1.4 system-ui, sans-serif; opacity: .75 }
figcaption { border-left: 3px solid #999; padding-left: .7rem; margin: 1rem 0 }
aside { border-left: 3px dotted #c66; padding-left: .7rem; margin: .4rem 0 }
aside::before { content: attr(class) ": "; color: #c66 }
.item { margin-left: 1.2rem; display: list-item }
mark { background: none; color: inherit; position: relative; border-radius: 2px }
mark.quote { background: #ffe9a8; color: #222 }
mark.indirect { background: #fff5d8 }
mark.entity { border-bottom: 2px solid #999 }
mark.PERSON { border-color: #2a6fdb } mark.ORG { border-color: #b0459a }
mark.GPE, mark.LOC, mark.FAC { border-color: #2c9a57 }
mark.DATE, mark.TIME, mark.MONEY, mark.PERCENT { border-bottom: 1px dotted #999 }
mark:hover::after { position: absolute; left: 0; top: 1.5em; z-index: 1; white-space: nowrap; padding: 0 .4em;
  font: .8rem/1.6 system-ui, sans-serif; background: #222; color: #fff; border-radius: 3px }
mark.entity:hover::after { content: attr(data-name) }
mark.quote:hover::after { content: attr(data-speaker) " · " attr(class) }
</style>
</head>
<body>
`

// pageFoot closes the page of -html.
const pageFoot = `</body>
</html>
`

module github.com/lede-news/lede/accuracy

go 1.26.0

replace github.com/lede-news/lede => ..

require github.com/lede-news/lede v0.0.0-00010101000000-000000000000

require golang.org/x/text v0.43.0 // indirect

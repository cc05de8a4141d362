// Package law finds citations of Indonesian law in text and gives each its
// canonical identifier.
//
//	law.Parse("UU No. 23/2014")                  // /akn/id/act/uu/2014/23
//	for _, m := range law.Find(article, law.Options{Region: "63.10"}) {
//		fmt.Println(m.EntitySpan(), m.EntityID())
//	}
//
// It knows every type of act that the press cites, from the constitution to the
// circular of a regent, in long, short and misspelt forms; judgments, bills,
// acts and codes by name, provisions, lists, amendments, titles, and the words
// that point back to an act (perda tersebut). The grammar and the identifiers
// follow the law-citation specification; its sections are named where a rule
// comes from one.
//
// The scanner works on tokens, from trigger words on, in one pass and linear
// time. [Find] looks for the triggers in the bytes first and tokenises only the
// paragraphs that have one; [Append] takes a text that is tokenised already.
// Both give the same mentions.
package law

package extract

// LawMention is a mention of a law, entity or not.
type LawMention struct{ Entity int }

func (p *page) closed() {}

func (p *page) lawMentions(ents []Entity) []LawMention { return nil }

func (d *Document) lawRecords() []LawRecord { return nil }

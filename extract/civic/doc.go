// Package civic gives the officials of documents in the forms that civic-data
// tools read.
//
//	[Popolo]          one JSON document: persons, organizations, areas, memberships
//	[FollowTheMoney]  one entity a line: Person, Organization, Position, Occupancy
//
// A text says who holds an office when it is written, no more: identifiers are
// local to the document, the same person in two documents is two persons, and no
// date of an office's beginning or end is made up.
package civic

// Package mutants breaks the consensus code on purpose, one guard at a time, and demands that tests notice.
//
// Each row of the table is a mutation: text of a source file and what takes its place. A row must be seen by a unit
// test of the package that it breaks, and by the seeded simulation (tests/chaos) or the search (tests/explore),
// unless the row says why neither can see it. Guards that stand behind each other are also disabled together: such
// a row has several edits.
//
// A normal run only checks that every row still fits today's source. `make mutants` runs the nets on each mutant. It
// builds each test program once, with all mutants in it: a number in the environment chooses one (switches). A mutant
// that no net sees is a missing test.
package mutants

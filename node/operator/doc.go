// Package operator is an operator's life on the chains: registering, depositing stake, changing the consensus key,
// leaving, and seeing where it stands (protocol.md 1.4, 1.8 and 2.6).
//
//	facts (ReadL1, ReadL2) --> Plan (what would be sent, in words) --> Preview (gas, cost, refusals) --> Execute
//
// A plan is made of values and sends nothing. Plans follow from facts and keys alone, so that what a person was shown
// is what is sent. Facts are what a quorum of endpoints says at one block (Endpoints): they decide where tokens go and
// what is signed. A contract's refusal becomes words with a remedy, and nothing is sent while the account has
// transactions under way, of which one may be the same plan.
//
// State: none. A restart loses nothing: the chains know what is done already, and a plan leaves it out.
package operator

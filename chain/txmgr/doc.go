// Package txmgr sends the transactions of one account: it signs, offers, raises fees, follows each until it is settled,
// and owns the account's nonces.
//
// Each nonce is in the Outbox before its transaction leaves the process; a restart goes on from there, whichever
// instant the last life ended at. Fees, nonces, receipts and balances are what a quorum of endpoints answers. At most
// MaxPending transactions are in flight.
package txmgr

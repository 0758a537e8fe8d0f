// Package settle turns the aggregate of a task's votes into a submitTask of AttestationCenter, and a
// submitTask back into the task.
//
// Settlement is the submitter's port: it reads with a state.L2 and sends with a txmgr.Manager. Terms and operator sets
// are kept for a second, at most 64 of them; a restart reads them again.
package settle

package chaintest

// RPCError is an error that a JSON-RPC endpoint answers with (go-ethereum's rpc.Error and rpc.DataError).
type RPCError struct {
	Code int
	Text string
	Data any // as encoding/json decodes it
}

// Error returns the text.
func (e *RPCError) Error() string { return e.Text }

// ErrorCode returns the code.
func (e *RPCError) ErrorCode() int { return e.Code }

// ErrorData returns the data.
func (e *RPCError) ErrorData() any { return e.Data }

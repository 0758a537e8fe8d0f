package record

// Bounds that only tests look at.
const (
	Queue    = queue
	MaxLine  = maxLine
	MaxBytes = maxBytes
)

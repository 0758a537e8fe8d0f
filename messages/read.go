package messages

// ReadL2 asks for the L2's side of a recalculation. scheduler, attester, watcher -> l2-reader.
type ReadL2 struct{ Inquiry Inquiry }

// L2Read is the answer of the L2's endpoint. l2-reader -> itself.
type L2Read struct {
	Inquiry Inquiry
	State   L2State
	Failure *Failure // nil when the state was read
}

// L2Retry says that an inquiry whose pin was not yet seen is due to be asked again. l2-reader -> itself.
type L2Retry struct{ Inquiry Inquiry }

// RefreshOperatorSet says that the operator set is due to be read again. l2-reader -> itself.
type RefreshOperatorSet struct{}

// OperatorSetRead says who may attest now. l2-reader -> itself, aggregator, attester, gossip, scheduler.
type OperatorSetRead struct {
	OperatorSet OperatorSet
	Failure     *Failure // nil when the operator set was read; only the l2-reader meets another
}

// ReadL1 asks for the L1's side of a recalculation. l2-reader -> l1-reader.
type ReadL1 struct {
	Inquiry Inquiry
	L2      L2State
}

// L1Read is the answer of the L1's endpoint. l1-reader -> itself.
type L1Read struct {
	Inquiry Inquiry
	L2      L2State
	State   L1State
	Failure *Failure // nil when the state was read
}

// L1Retry says that an inquiry whose pin was not yet seen is due to be asked again. l1-reader -> itself.
type L1Retry struct {
	Inquiry Inquiry
	L2      L2State
}

// Calculate asks for the difference of both chains. l1-reader -> calculator.
type Calculate struct {
	Inquiry Inquiry
	L2      L2State
	L1      L1State
}

func (ReadL2) message()                {}
func (ReadL2) toL2Reader()             {}
func (L2Read) message()                {}
func (L2Read) toL2Reader()             {}
func (L2Retry) message()               {}
func (L2Retry) toL2Reader()            {}
func (RefreshOperatorSet) message()    {}
func (RefreshOperatorSet) toL2Reader() {}
func (OperatorSetRead) message()       {}
func (OperatorSetRead) toL2Reader()    {}
func (OperatorSetRead) toAggregator()  {}
func (OperatorSetRead) toGossip()      {}
func (OperatorSetRead) toScheduler()   {}
func (ReadL1) message()                {}
func (ReadL1) toL1Reader()             {}
func (L1Read) message()                {}
func (L1Read) toL1Reader()             {}
func (L1Retry) message()               {}
func (L1Retry) toL1Reader()            {}
func (Calculate) message()             {}
func (Calculate) toCalculator()        {}
func (OperatorSetRead) toAttester()    {}

// Package contracts holds Ballast's own Solidity contracts, their Go bindings, and what is needed to deploy and read
// them. The contracts have the interface, behaviour and storage positions of protocol.md sections 1 to 3.
//
// src holds the sources, artifacts and the *_binding.go files what they compile to; both are committed, so Go users
// need no Solidity compiler. After a change of src run "npm ci && node build.mjs" here; "node build.mjs --check" proves
// that the committed files fit the sources.
//
// Where Solidity overloads a name, the binding numbers the methods: PackSubmitTask takes a BLS performer signature and
// PackSubmitTask0 an ECDSA one; PackRegisterAsOperator0 takes OperatorRegistrationParams; PackCreateNewTaskDefinition0
// takes TaskDefinitionParamsV2. The AttestationCenter and AvsGovernance bindings include what their extensions answer.
package contracts

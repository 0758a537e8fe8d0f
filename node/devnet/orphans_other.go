//go:build !linux

package devnet

import "syscall"

// ownGroup keeps a terminal's Ctrl-C from the nodes, which are stopped in order.
func ownGroup() *syscall.SysProcAttr { return &syscall.SysProcAttr{Setpgid: true} }

//go:build !linux

package devnet

import "syscall"

// OwnGroup keeps a terminal's Ctrl-C from child processes, which are stopped in order.
func OwnGroup() *syscall.SysProcAttr { return &syscall.SysProcAttr{Setpgid: true} }

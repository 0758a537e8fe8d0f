package devnet

import "syscall"

// ownGroup keeps a terminal's Ctrl-C from the nodes, which are stopped in order, and ends them when this process is killed.
func ownGroup() *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL}
}

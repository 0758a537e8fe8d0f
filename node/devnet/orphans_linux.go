package devnet

import "syscall"

// OwnGroup keeps a terminal's Ctrl-C from child processes, which are stopped in order, and ends them
// when this process is killed.
func OwnGroup() *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL}
}

import type { HostileCommand } from './hostile-command.ts';

const absent = 'No such file or directory';

/** Commands that try devices, mounts, privileges and the files of the kernel. */
export const hostilePrivileges: readonly HostileCommand[] = [
  { name: 'makes a device node', command: 'mknod disk b 254 0', shows: 'Operation not permitted' },
  { name: 'makes a node of memory', command: 'mknod mem c 1 1', shows: 'Operation not permitted' },
  { name: 'reads the disk', command: 'cat /dev/vda /dev/sda /dev/mem /dev/kmsg', shows: absent },
  { name: 'opens a terminal', command: 'echo x >/dev/tty', shows: /\/dev\/tty: (Read-only|No such)/ },
  { name: 'mounts a file system', command: 'mount -t tmpfs none /tmp', shows: /mount: / },
  { name: 'mounts proc again', command: 'mount -t proc proc /tmp', shows: /mount: / },
  { name: 'makes the root writable', command: 'mount -o remount,rw /', shows: /mount: / },
  { name: 'unmounts', command: 'umount -l /proc', shows: /umount: / },
  { name: 'changes its root', command: 'chroot / true', shows: 'Operation not permitted' },
  { name: 'makes a user namespace', command: 'unshare -Ur id', shows: 'unshare failed' },
  { name: 'makes a mount namespace', command: 'unshare -m true', shows: 'unshare failed' },
  { name: 'enters the namespaces of process 1', command: 'nsenter -t 1 -m -n true', shows: /nsenter: / },
  { name: 'runs bubblewrap itself', command: 'bwrap --dev-bind / / true', shows: /bwrap: / },
  { name: 'becomes root by su', command: 'su -c id </dev/null', shows: /su: |not found/ },
  {
    name: 'becomes root by a file with the bit',
    command: 'cp /usr/bin/id ./me; chmod 4755 me; ./me -u',
    shows: '1000\nexit code: 0',
  },
  { name: 'gives a file away', command: 'touch mine; chown 0 mine', shows: /chown: / },
  {
    name: 'gives a file a capability',
    command: 'touch cap; setcap cap_sys_admin+ep cap',
    shows: /Operation not permitted|not found|Unable|Failed/,
  },
  { name: 'has no capability', command: 'grep CapEff /proc/self/status', shows: 'CapEff:\t0000000000000000' },
  { name: 'can gain no privilege', command: 'grep NoNewPrivs /proc/self/status', shows: 'NoNewPrivs:\t1' },

  {
    name: 'changes a setting of the kernel',
    command: 'echo x >/proc/sys/kernel/hostname',
    shows: /Permission denied|Read-only/,
  },
  {
    name: 'crashes the machine',
    command: 'echo c >/proc/sysrq-trigger',
    shows: /Permission denied|Read-only|No such/,
  },
  {
    name: 'changes where dumps go',
    command: 'echo "|/tmp/x" >/proc/sys/kernel/core_pattern',
    shows: /Permission denied|Read-only/,
  },
  {
    name: 'reads the memory of the kernel',
    command: 'head -c 1 /proc/kcore',
    shows: /Permission denied|No such|Operation not permitted/,
  },
  { name: 'loads a module', command: 'modprobe dummy || insmod x.ko', shows: /modprobe|insmod/ },
  { name: 'looks at /sys', command: 'ls /sys', shows: absent },
  { name: 'changes a control group', command: 'mkdir /sys/fs/cgroup/x', shows: absent },
  {
    name: 'protects itself from want of memory',
    command: 'echo -1000 >/proc/self/oom_score_adj',
    shows: 'Permission denied',
  },
  {
    name: 'maps itself to root',
    command: 'echo "0 0 1" >/proc/self/uid_map',
    shows: /Operation not permitted|Permission denied/,
  },
  { name: 'changes the name of the machine', command: 'hostname x', shows: /hostname: / },
  { name: 'changes the clock', command: 'date -s 2001-01-01', shows: 'Operation not permitted' },
  {
    name: 'turns the machine off',
    command: 'reboot -f || shutdown now',
    shows: /Need to be root|not found|not permitted/,
  },
];

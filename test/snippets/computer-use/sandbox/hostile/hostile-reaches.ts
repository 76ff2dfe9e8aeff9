import type { HostileCommand } from './hostile-command.ts';

const absent = 'No such file or directory';

/** Commands that try to reach other processes and the network. */
export const hostileReaches: readonly HostileCommand[] = [
  {
    name: 'sends a signal outside',
    command: ({ processId }) => `kill -9 ${processId}`,
    shows: 'No such process',
  },
  {
    name: 'looks at a process outside',
    command: ({ processId }) => `cat /proc/${processId}/cmdline`,
    shows: absent,
  },
  {
    name: 'reads the environment of one outside',
    command: ({ processId }) => `cat /proc/${processId}/environ`,
    shows: absent,
  },
  { name: 'counts processes', command: 'ls -d /proc/[0-9]* | wc -l', shows: /^\d\nexit code: 0$/ },
  {
    name: 'changes the limits of one outside',
    command: ({ processId }) => `prlimit --pid ${processId} --nofile=1`,
    shows: /prlimit: /,
  },
  {
    name: 'changes the priority of one outside',
    command: ({ processId }) => `renice 19 ${processId}`,
    shows: 'No such process',
  },
  { name: 'traces process 1', command: 'timeout 0.1 strace -p 1; echo "code $?"', shows: /code \d+\n/ },
  {
    name: 'reads the memory of process 1',
    command: 'head -c 1 /proc/1/mem',
    shows: /Permission denied|Input\/output/,
  },
  { name: 'ends process 1', command: 'kill -9 1; echo still', shows: /still/ },
  { name: 'raises its priority', command: 'nice -n -20 true', shows: 'Permission denied' },
  { name: 'asks for real time', command: 'chrt -f 99 true', shows: /Operation not permitted|not found/ },

  {
    name: 'connects to the machine',
    command: ({ port }) => `exec 9<>/dev/tcp/127.0.0.1/${port}`,
    shows: 'Connection refused',
  },
  {
    name: 'connects by its name',
    command: ({ port }) => `exec 9<>/dev/tcp/localhost/${port}`,
    shows: /refused|resolution|not known/,
  },
  {
    name: 'connects by an address in IPv6',
    command: ({ port }) => `exec 9<>/dev/tcp/::1/${port}`,
    shows: /refused|unreachable|assign/,
  },
  {
    name: 'connects by an address in IPv4 in IPv6',
    command: ({ port }) => `exec 9<>/dev/tcp/::ffff:127.0.0.1/${port}`,
    shows: /refused|unreachable|assign/,
  },
  {
    name: 'connects by the address 0',
    command: ({ port }) => `exec 9<>/dev/tcp/0.0.0.0/${port}`,
    shows: 'Connection refused',
  },
  {
    name: 'asks for the cloud credentials',
    command: 'exec 9<>/dev/tcp/169.254.169.254/80',
    shows: 'Network is unreachable',
  },
  {
    name: 'asks for the credentials of a task',
    command: 'exec 9<>/dev/tcp/169.254.170.2/80',
    shows: 'Network is unreachable',
  },
  {
    name: 'connects to a private address',
    command: 'exec 9<>/dev/tcp/10.0.0.1/22',
    shows: 'Network is unreachable',
  },
  {
    name: 'connects to a public address',
    command: 'exec 9<>/dev/tcp/192.0.2.1/443',
    shows: 'Network is unreachable',
  },
  { name: 'sends a datagram', command: 'echo x >/dev/udp/192.0.2.1/53', shows: 'Network is unreachable' },
  { name: 'looks a name up', command: 'getent hosts example.com; echo "code $?"', shows: 'code 2' },
  {
    name: 'has one device, loopback',
    command: 'tail -n +3 /proc/net/dev | wc -l; grep -c lo: /proc/net/dev',
    shows: '1\n1\nexit code: 0',
  },
  {
    name: 'makes a device',
    command: 'ip link add dummy0 type dummy',
    shows: /Operation not permitted|not found/,
  },
  {
    name: 'listens to raw packets',
    command: 'ping -c 1 -W 1 127.0.0.1',
    shows: /Operation not permitted|not found|bytes from|missing cap_net_raw/,
  },
  {
    name: 'finds no socket of the system',
    command: 'ls /run/docker.sock /var/run/docker.sock /tmp/.X11-unix',
    shows: absent,
  },
];

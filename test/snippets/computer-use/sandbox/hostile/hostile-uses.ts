import type { HostileCommand } from './hostile-command.ts';

const ended = 'The session has ended; the next command begins a new one, with the same files.';

/** Commands that try to use more than they may, and to print it. */
export const hostileUses: readonly HostileCommand[] = [
  {
    name: 'a file too large',
    command: 'head -c 20M /dev/zero >large; stat -c %s large; rm -f large',
    shows: '8388608',
  },
  {
    name: 'a hole in a file too large',
    command: 'truncate -s 1T hole',
    shows: /File too large|File size limit exceeded/,
  },
  {
    name: 'fills the disk',
    command: 'for i in 1 2 3 4 5 6; do head -c 8M /dev/zero >"fill$i" || break; done; rm -f fill*',
    shows: 'No space left on device',
  },
  {
    name: 'fills the temporary folder',
    command: 'head -c 7M /dev/zero >/tmp/a; head -c 7M /dev/zero >/tmp/b; rm -f /tmp/[ab]',
    shows: 'No space left on device',
  },
  {
    name: 'takes memory',
    command: 'head -c 300M /dev/zero | tail -n 1 >/dev/null',
    shows: /memory exhausted|annot allocate/,
  },
  {
    name: 'takes memory in another program',
    command: 'perl -e \'$x = "x" x 900_000_000; print length $x\'',
    shows: /Out of memory|not found/,
  },
  {
    name: 'opens too many files',
    command:
      'i=10; while eval "exec $i</dev/null" 2>/dev/null; do i=$((i+1)); [ $i -gt 300 ] && break; done; echo "opened $i"',
    shows: /opened \d+|session has ended/,
  },
  {
    name: 'raises its limits',
    command: 'ulimit -n 100000; ulimit -u unlimited; ulimit -v unlimited; ulimit -f unlimited',
    shows: 'Operation not permitted',
  },
  {
    name: 'forbids itself to write',
    command: 'ulimit -f 0; echo x >zero; echo "code $?"',
    shows: /File too large|code|session has ended/,
  },
  {
    name: 'forbids itself open files',
    command: 'ulimit -n 3; cat /dev/null',
    shows: /Too many open files|session has ended|exit code/,
  },

  {
    name: 'moves the cursor of a terminal',
    command: "printf '\\033[2J\\033]0;title\\007'",
    shows: '\\x1b[2J\\x1b]0;title\\x07',
  },
  { name: 'turns the direction of text', command: "printf 'a\\u202eb'", shows: 'a\\u202eb' },
  { name: 'prints bytes that are no text', command: "printf '\\xff\\xfe\\x00'", shows: '\ufffd\ufffd\\x00' },
  { name: 'prints a program', command: 'head -c 100000 /usr/bin/bash', shows: 'bytes left out here]' },
  {
    name: 'prints without end',
    command: 'yes',
    shows: `The command was ended as it printed more than 4194304 bytes. ${ended}`,
  },
  {
    name: 'complains without end',
    command: 'yes >&2',
    shows: `The command was ended as it printed more than 4194304 bytes. ${ended}`,
  },
  {
    name: 'prints a line without end',
    command: "tr '\\0' x </dev/zero",
    shows: 'The command was ended as it printed more than',
  },
  {
    name: 'prints a lot in the middle',
    command: 'echo first; seq 100000; echo last',
    shows: /^first\n[\s\S]+\[\d+ bytes left out here\][\s\S]+\nlast\nexit code: 0$/,
  },
];

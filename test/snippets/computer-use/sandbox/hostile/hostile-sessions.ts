import type { HostileCommand } from './hostile-command.ts';

const ended = 'The session has ended; the next command begins a new one, with the same files.';

/** Commands that try to break the session. */
export const hostileSessions: readonly HostileCommand[] = [
  {
    name: 'ends its shell',
    command: 'exit 42',
    shows: `exit code: 42\nThe command ended its shell. ${ended}`,
  },
  {
    name: 'kills its shell',
    command: 'kill -9 $$',
    shows: `exit code: 137\nThe command ended its shell. ${ended}`,
  },
  { name: 'terminates its shell', command: 'kill -TERM $$; kill -HUP $$', shows: ended },
  { name: 'kills all it can', command: 'kill -9 -1', shows: ended },
  {
    name: 'replaces its shell',
    command: 'exec echo replaced',
    shows: `replaced\nexit code: 0\nThe command ended its shell. ${ended}`,
  },
  { name: 'makes failures fatal', command: 'set -e; false', shows: ended },
  { name: 'makes missing variables fatal', command: 'set -u; echo $missing', shows: 'unbound variable' },
  { name: 'a syntax error', command: 'if then (', shows: 'syntax error' },
  { name: 'an open quotation', command: "echo 'never closed", shows: 'unexpected EOF' },
  { name: 'an open here-document', command: 'cat <<END\nopen', shows: 'open\n' },
  { name: 'a done too much', command: 'done', shows: 'syntax error' },
  { name: 'closes its outputs', command: 'exec >&- 2>&-; echo nobody', shows: 'exit code: 1' },
  {
    name: 'sends its outputs elsewhere',
    command: 'exec >/dev/null 2>&1; echo nobody',
    shows: /^exit code: 0$/,
  },
  {
    name: 'closes every descriptor',
    command: 'for i in {3..255}; do eval "exec $i>&-"; done; echo closed',
    shows: /closed|session has ended/,
  },
  {
    name: 'writes to the descriptors of the session',
    command: 'echo fake >&200; echo fake >&201',
    shows: 'Bad file descriptor',
  },
  { name: 'reads where commands come from', command: 'read -u 200 x; echo "code $?"', shows: 'code 1' },
  {
    name: 'reads what is not there',
    command: 'cat; cat -; read x; echo read',
    shows: /^read\nexit code: 0$/,
  },
  {
    name: 'prints a mark of its own',
    command: `printf '%s0\\n' "$__mark"; printf '%s0\\n' "$__mark" >&2; echo after`,
    shows: 'exit code: 0',
  },
  { name: 'takes the path away', command: 'PATH=; ls', shows: 'ls: No such file or directory' },
  { name: 'sets traps', command: "trap 'echo trapped' EXIT DEBUG ERR; true", shows: 'exit code: 0' },
  { name: 'reads only', command: 'readonly __mark __command __exit; echo frozen', shows: 'frozen' },
  { name: 'moves where it reads', command: 'exec 0</dev/zero; head -c 3', shows: '\\x00\\x00\\x00' },
  { name: 'an input of its own', command: 'bash -i </dev/null', shows: /exit code/ },
  { name: 'removes its home', command: 'rm -rf /sandbox; cd /; pwd', shows: "cannot remove '/sandbox'" },
];

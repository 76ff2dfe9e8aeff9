import type { HostileCommand } from './hostile-command.ts';

const readOnly = 'Read-only file system';
const absent = 'No such file or directory';

/** Commands that try to reach files outside. */
export const hostilePaths: readonly HostileCommand[] = [
  { name: 'reads a file outside', command: ({ file }) => `cat ${file}`, shows: absent },
  { name: 'writes a file outside', command: ({ file }) => `echo dead >${file}`, shows: absent },
  { name: 'climbs by ..', command: ({ file }) => `cat ../../../../../..${file}`, shows: absent },
  { name: 'goes through its root', command: ({ file }) => `cat /proc/self/root${file}`, shows: absent },
  {
    name: 'goes through the root of process 1',
    command: ({ file }) => `cat /proc/1/root${file}`,
    shows: /Permission denied|No such/,
  },
  {
    name: 'goes through the folder of process 1',
    command: ({ file }) => `cat /proc/1/cwd${file}`,
    shows: /Permission denied|No such/,
  },
  {
    name: 'makes a link outside',
    command: ({ file }) => `ln -sf ${file} link; cat link; echo dead >link`,
    shows: absent,
  },
  { name: 'makes a hard link outside', command: ({ file }) => `ln ${file} hard`, shows: absent },
  {
    name: 'links a folder hard',
    command: 'ln -d / hard-root',
    shows: /ln: .*(not allowed|not permitted|Invalid)/,
  },
  { name: 'renames a folder of the system', command: 'mv -T /usr /user', shows: /mv: / },
  {
    name: 'deletes everything',
    command: 'rm -rf --no-preserve-root /usr/bin/env /etc /sandbox/* 2>&1 | tail -n 1; ls /usr/bin/env',
    shows: '/usr/bin/env\nexit code: 0',
  },
  { name: 'writes to the root', command: 'echo x >/x', shows: readOnly },
  { name: 'writes to /usr', command: 'echo x >/usr/bin/x', shows: readOnly },
  { name: 'writes to /etc', command: 'echo x >/etc/passwd', shows: readOnly },
  { name: 'writes to /dev', command: 'echo x >/dev/x', shows: readOnly },
  { name: 'reads shadow', command: 'cat /etc/shadow', shows: absent },
  { name: 'reads the home of root', command: 'ls /root', shows: absent },
  { name: 'looks for other homes', command: 'ls /home /mnt /media /srv /opt /var /run', shows: absent },
  {
    name: 'searches for the canary',
    command: "find / -name canary -not -path '/proc/*' 2>/dev/null; echo searched",
    shows: /^searched\nexit code: 0$/,
  },
  {
    name: 'names with a line feed',
    command: 'mkdir -p "$HOME/a\nb"; echo x >"$HOME/a\nb/c\nd"; cat $HOME/a*/c*',
    shows: 'x\nexit code: 0',
  },
  { name: 'names that are options', command: 'touch -- -rf; rm *; ls -A -- -rf', shows: /-rf/ },
  { name: 'a name too long', command: 'touch "$(printf %300s x)"', shows: 'File name too long' },
  {
    name: 'a path too deep',
    command: "mkdir -p $(printf 'd/%.0s' {1..3000}); cd $(printf 'd/%.0s' {1..3000})",
    shows: 'File name too long',
  },
  {
    name: 'a circle of links',
    command: 'ln -sfn loop2 loop1; ln -sfn loop1 loop2; cat loop1',
    shows: 'Too many levels of symbolic links',
  },
];

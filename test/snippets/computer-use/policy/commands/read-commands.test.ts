import { expect, test } from 'vitest';
import { readCommands } from '../../../../../snippets/computer-use/policy/commands/read-commands.ts';

test.each<[string, string[]]>([
  ['ls', ['ls']],
  ['/usr/bin/ls -l /tmp', ['ls']],
  ['cat a.txt | grep "x; rm -rf /" | sort -u', ['cat', 'grep', 'sort']],
  ['mkdir a && cd a || echo no; pwd & date', ['mkdir', 'cd', 'echo', 'pwd', 'date']],
  ['ls\nrm a', ['ls', 'rm']],
  ['ls # rm a', ['ls']],
  ['echo a#b; id', ['echo', 'id']],
  ['echo \'a | b\' "c && d" e\\;f', ['echo']],
  ["r''m a", ['rm']],
  ['"rm" a', ['rm']],
  ['r\\m a', ['rm']],
  ['ls > list.txt', ['ls', '>']],
  ['ls >> list.txt 2>&1', ['ls', '>']],
  ['ls 2>/dev/null >&2', ['ls']],
  ['sort < in.txt', ['sort']],
  ['find . -name "*.txt"', ['find']],
  ['ls \\\n-l', ['ls']],
  ['', []],
])('readCommands() of %j sees %j', (line, programs) => {
  expect(readCommands(line)).toEqual({ programs });
});

const hidden = 'it has a substitution, a subshell or a document in it';
test.each<[string, string]>([
  ['echo $(rm a)', hidden],
  ['echo `rm a`', hidden],
  ['echo "$(rm a)"', hidden],
  ['diff <(ls a) b', hidden],
  ['(rm a)', hidden],
  ['f() { rm a; }; f', hidden],
  ['cat <<E\n$(rm a)\nE', hidden],
  ["$'rm' a", hidden],
  ['$' + '{X} a', hidden],
  ['$X a', 'the name of a program is not plain'],
  ['r? a', 'the name of a program is not plain'],
  ['{rm,a}', 'the name of a program is not plain'],
  ['PATH=. ls', 'a variable is set'],
  ['if true', 'the keyword if is in it'],
  ['! rm a', 'the keyword ! is in it'],
  ['ls | xargs rm', 'xargs runs other commands'],
  ['/usr/bin/env rm a', 'env runs other commands'],
  ['bash -c "rm a"', 'bash runs other commands'],
  ['find . -delete', 'find does more than find'],
  ['./ls', './ls may be any program'],
  ['/tmp/bin/ls', '/tmp/bin/ls may be any program'],
  ['echo "a', 'its quotes do not end'],
  ["echo 'a", 'its quotes do not end'],
  ['ls \\', 'its quotes do not end'],
])('readCommands() of %j doubts, as %s', (line, doubt) => {
  expect(readCommands(line).doubt).toBe(doubt);
});

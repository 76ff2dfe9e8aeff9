import type { HostileCommand } from './hostile-command.ts';

const tookLonger = 'ms. The session has ended; the next command begins a new one, with the same files.';

/** Those that never end by themselves: each ends when its time is over. */
export const endlessCommands: readonly HostileCommand[] = [
  { name: 'sleeps', command: 'sleep 1000', shows: tookLonger },
  { name: 'computes', command: 'while :; do :; done', shows: tookLonger },
  { name: 'stops its shell', command: 'kill -STOP $$', shows: tookLonger },
  { name: 'becomes a program that sleeps', command: 'exec sleep 1000', shows: tookLonger },
  { name: 'ignores signals', command: "trap '' TERM INT HUP; sleep 1000; sleep 1000", shows: tookLonger },
  { name: 'waits for a pipe', command: 'mkfifo -m 600 pipe$$; cat pipe$$', shows: tookLonger },
  {
    name: 'leaves a session of its own behind',
    command: 'setsid sleep 1000 & sleep 1000',
    shows: tookLonger,
  },
  {
    name: 'a fork bomb',
    command: ':(){ :|:& };:; sleep 1000',
    shows: /Resource temporarily unavailable|took longer/,
  },
  {
    name: 'a flood of zombies',
    command: "perl -e 'for (1..1000) { $p = fork; exit if defined $p && $p == 0 } sleep 1000'",
    shows: /took longer|not found/,
  },
  {
    name: 'a flood of processes that hold their outputs',
    command: 'for i in $(seq 500); do sleep 1000 & done; wait',
    shows: /Resource temporarily|took longer/,
  },
  {
    name: 'replaces what the session uses',
    command: 'read() { :; }; eval() { :; }; exec() { :; }; builtin() { :; }',
    shows: tookLonger,
  },
  {
    name: 'takes its own limits away',
    command: 'ulimit -u 1; ls / | cat',
    shows: 'Resource temporarily unavailable',
  },
];

import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { containerNames } from '../../../../snippets/computer-use/stack/container-names.ts';
import { ports } from '../../../../snippets/computer-use/stack/ports.ts';

// No image is built here: Docker is on no machine that runs these tests. What can be read, they read.

const containers = new URL('../../../../snippets/computer-use/containers/', import.meta.url);

function read(name: string, file: string): string {
  return readFileSync(new URL(`${name}/${file}`, containers), 'utf8');
}

/** The instructions of a Dockerfile, each on one line, without comments. */
function instructions(name: string): [instruction: string, rest: string][] {
  const lines = read(name, 'Dockerfile')
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n/g, ' ')
    .split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => parted(line));
}

function parted(line: string): [string, string] {
  const [instruction = '', ...rest] = line.trim().split(/\s+/);
  return [instruction, rest.join(' ')];
}

function all(name: string, instruction: string): string[] {
  return instructions(name).flatMap(([each, rest]) => (each === instruction ? [rest] : []));
}

test('containers/ has a folder for each container, and no others', () => {
  expect(readdirSync(containers).sort()).toEqual([...containerNames].sort());
});

test.each(containerNames)('the image %s copies files that are there, and one that is bundled', (name) => {
  const files = all(name, 'COPY').flatMap((rest) => rest.split(' ').slice(0, -1));
  expect(files).toContain('index.mjs');
  const there = readdirSync(new URL(`${name}/`, containers)).filter((file) => file !== 'Dockerfile');
  expect(files.filter((file) => file !== 'index.mjs').sort()).toEqual(there.sort());
});

test.each(containerNames)(
  'the image %s has one base, with an exact tag of the Node that is tested',
  (name) => {
    expect(all(name, 'FROM')).toEqual([`node:${process.versions.node}-bookworm-slim`]);
  },
);

test.each(containerNames)('the image %s installs packages of exact versions alone', (name) => {
  const packages = all(name, 'RUN').flatMap((rest) =>
    [...rest.matchAll(/apt-get install (.*?)(?:&&|$)/g)].flatMap(([, list = '']) =>
      list.split(/\s+/).filter((each) => each !== '' && !each.startsWith('--')),
    ),
  );
  expect(packages.length > 0).toBe(name === 'environment');
  for (const each of packages) expect(each).toMatch(/^[a-z0-9.+-]+=(\d+:)?\d[\w.+~-]*$/);
});

test.each(containerNames)(
  'the image %s runs as the user of the stack, who is not root, from its last USER on',
  (name) => {
    expect(all(name, 'USER')).toEqual(['1000:1000']);
    const order = instructions(name).map(([instruction]) => instruction);
    expect(order.lastIndexOf('RUN')).toBeLessThan(order.indexOf('USER'));
    expect(order.lastIndexOf('COPY')).toBeLessThan(order.indexOf('USER'));
  },
);

test.each(containerNames)(
  'the image %s listens where the stack expects it, and says whether it does',
  (name) => {
    expect(all(name, 'EXPOSE')).toEqual([`${ports[name]}`]);
    expect(all(name, 'ENV')[0]?.split(' ')).toContain(`PORT=${ports[name]}`);
    expect(all(name, 'HEALTHCHECK')[0]).toContain('CMD ["node", "-e", ');
  },
);

test.each(containerNames)('the image %s starts a file that it copied', (name) => {
  const [command = '[]'] = all(name, 'CMD');
  const [program, file, ...rest]: string[] = JSON.parse(command);
  expect(rest).toEqual([]);
  expect(['node', 'sh']).toContain(program);
  const started = program === 'sh' ? read(name, basename(file ?? '')).match(/^exec node (.*)$/m)?.[1] : file;
  expect(started).toBe('/app/index.mjs');
  expect(all(name, 'WORKDIR')).toEqual(['/app']);
});

test("the environment's browser asks the egress proxy of the stack for everything, for good", () => {
  const { policies } = JSON.parse(read('environment', 'policies.json'));
  expect(policies.Proxy).toEqual({
    Mode: 'manual',
    HTTPProxy: `egress.computer-use.internal:${ports.egress}`,
    UseHTTPProxyForAllProtocols: true,
    Locked: true,
  });
  expect(policies.BlockAboutConfig).toBe(true);
});

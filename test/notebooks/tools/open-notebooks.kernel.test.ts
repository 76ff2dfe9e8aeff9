import { execFile } from 'node:child_process';
import { chmod, readFile } from 'node:fs/promises';
import { delimiter, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const run = promisify(execFile);
const script = 'notebooks/tools/open-notebooks.node.ts';
const jupyterPath = resolve('.cache/jupyter');

/** A `jupyter` that writes down how it was started and what the endpoint answers, and ends. */
const fakeJupyter = `#!${process.execPath}
const { writeFileSync } = require('node:fs');
const { AWS_ENDPOINT_URL: url, TOLD } = process.env;
async function tell() {
  const env = Object.entries(process.env).filter(([name]) => /^(AWS|JUPYTER)_/.test(name));
  const answers = url?.startsWith('http://127.0.0.1:') ? (await fetch(url)).status < 500 : false;
  const started = { args: process.argv.slice(2), cwd: process.cwd(), env: Object.fromEntries(env), answers };
  writeFileSync(TOLD, JSON.stringify(started));
}
if (process.argv[3] !== '--version') tell();
`;

async function opened(environment: Record<string, string>): Promise<Record<string, unknown>> {
  const folder = await temporaryFolder({ jupyter: fakeJupyter });
  await chmod(join(folder, 'jupyter'), 0o755);
  const env = { PATH: folder, TOLD: join(folder, 'told'), ...environment };
  const { stdout } = await run(process.execPath, [script, '--no-browser'], { env });
  return { ...JSON.parse(await readFile(join(folder, 'told'), 'utf8')), stdout };
}

test('npm run notebook starts JupyterLab on the notebooks, with the kernel registered and the endpoint up', async () => {
  const { stdout, ...started } = await opened({ JUPYTER_PATH: 'own' });
  const url = /^Notebooks speak to local-aws at (http:\/\/127\.0\.0\.1:\d+)\.\n$/.exec(String(stdout))?.[1];
  expect(started).toEqual({
    args: ['lab', '--no-browser'],
    cwd: resolve('notebooks'),
    env: {
      AWS_ENDPOINT_URL: url,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      JUPYTER_PATH: `${jupyterPath}${delimiter}own`,
    },
    answers: true,
  });
});

test('npm run notebook leaves the AWS of the environment', async () => {
  expect(await opened({ AWS_PROFILE: 'work' })).toMatchObject({
    env: { AWS_PROFILE: 'work', JUPYTER_PATH: jupyterPath },
    answers: false,
    stdout: 'Notebooks speak to the AWS of your environment.\n',
  });
});

test('npm run notebook says in one line how to get JupyterLab, and registers the kernel all the same', async () => {
  const env = { PATH: dirname(process.execPath) };
  const failure = await run(process.execPath, [script], { env }).catch((error: unknown) => error);
  expect(failure).toMatchObject({
    code: 1,
    stdout: '',
    stderr:
      'JupyterLab is missing: `pipx install jupyterlab` gets it, and VS Code with its Jupyter extension does without it ' +
      '(README.md, "Notebooks").\n',
  });
  const spec = JSON.parse(await readFile(join(jupyterPath, 'kernels/tslab/kernel.json'), 'utf8'));
  expect(spec).toMatchObject({ display_name: 'TypeScript', language: 'typescript' });
  expect(spec.argv[0]).toBe(process.execPath);
  expect(spec.argv.at(-1)).toBe('{connection_file}');
});

import { spawn, spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '@outcrop/snippets/local-aws/serve';
import { buildSnippetTypes } from './build-snippet-types.node.ts';
import { hasAwsEnvironment } from './has-aws-environment.ts';
import { writeKernelspec } from './write-kernelspec.node.ts';

// `npm run notebook`: JupyterLab in the folder of the notebooks, with the kernel registered and the endpoint up. What
// follows `--` is passed on to JupyterLab.
const folder = fileURLToPath(new URL('../', import.meta.url));
const jupyterPath = fileURLToPath(new URL('../../.cache/jupyter', import.meta.url));
const missing =
  'JupyterLab is missing: `pipx install jupyterlab` gets it, and VS Code with its Jupyter extension does without it (README.md, "Notebooks").';

await buildSnippetTypes();
await writeKernelspec(jupyterPath);
if (spawnSync('jupyter', ['lab', '--version']).status !== 0) {
  console.error(missing);
  process.exitCode = 1;
} else await open();

async function open(): Promise<void> {
  const endpoint = hasAwsEnvironment(process.env) ? undefined : await serve({ port: 0 });
  const where = endpoint === undefined ? 'the AWS of your environment' : `local-aws at ${endpoint.url}`;
  console.log(`Notebooks speak to ${where}.`);
  const paths = [jupyterPath, process.env['JUPYTER_PATH']].filter(Boolean).join(delimiter);
  const lab = spawn('jupyter', ['lab', ...process.argv.slice(2)], {
    cwd: folder,
    stdio: 'inherit',
    env: { ...process.env, ...localEnvironment(endpoint?.url), JUPYTER_PATH: paths },
  });
  // JupyterLab is in the same group of processes, gets the same signals, and asks before it ends.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});
  lab.once('exit', async (code) => {
    process.exitCode = code ?? 1;
    await endpoint?.close();
  });
}

function localEnvironment(url: string | undefined): Record<string, string> {
  if (url === undefined) return {};
  return {
    AWS_ENDPOINT_URL: url,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
  };
}

import { parseArgs } from 'node:util';
import { BedrockAgentClient } from '@aws-sdk/client-bedrock-agent';
import { BedrockAgentRuntimeClient } from '@aws-sdk/client-bedrock-agent-runtime';
import {
  createComputerAgent,
  createPolicy,
  deleteComputerAgent,
  environmentOf,
  exampleTask,
  type RunSteeredTask,
  runTask,
} from '@outcrop/snippets/computer-use';
import {
  browserScreen,
  launchChromium,
  SandboxError,
  sandbox,
  startExampleSites,
  startSteeringPage,
} from '@outcrop/snippets/computer-use/node';
import { serve } from '@outcrop/snippets/local-aws/serve';
import { atEnd, closeAll } from './at-end.ts';
import { hasAwsEnvironment } from './has-aws-environment.ts';

// `npm run computer-use`: an agent with a browser, a shell and an editor, three sites to practise on, and the page to
// watch it and to steer it. What is started is ended in the opposite order, on Ctrl+C and after a failure.
const { values } = parseArgs({
  options: { port: { type: 'string', default: '0' }, injection: { type: 'boolean', default: false } },
});
const size = { width: 1024, height: 768 };
/** Clicks on the pages of the example are allowed; sending, sharing and their like are asked about. */
const rules = { tools: { computer: 'allow', editor: 'allow' }, domains: { '127.0.0.1': 'allow' } } as const;

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, closeAll);
try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
  await closeAll();
}

async function start(): Promise<void> {
  const connection = await connect();
  const client = new BedrockAgentClient(connection);
  const runtime = new BedrockAgentRuntimeClient(connection);
  const sites = atEnd(await startExampleSites({ hasInjection: values.injection }));
  const { form, spreadsheet, crm } = sites;
  const open = [form, spreadsheet, crm];
  const screen = await browserScreen({
    launch: (args) => launchChromium(args),
    size,
    hosts: open.map((address) => new URL(address).host),
    open,
  });
  const shell = await aSandbox();
  const environment = atEnd(environmentOf({ screen, ...(shell && { sandbox: shell }) }));
  const agentResourceRoleArn = process.env['AGENT_ROLE_ARN'] ?? 'arn:aws:iam::123456789012:role/computer-use';
  const agent = await createComputerAgent({ client, agentResourceRoleArn, picture: size });
  atEnd({ close: () => deleteComputerAgent(client, agent.agentId) });
  const run: RunSteeredTask = async (task, { record, ...steering }) => {
    await runTask({
      ...{ client: runtime, ...agent, task, environment, policy: createPolicy(rules), ...steering },
      bounds: { turns: 100 },
      approvalMs: 600_000,
      functions: { get_current_weather: () => 'Simulated weather: 21 °C and clear.' },
      onEvent: record,
    });
    console.log(
      `The form was sent ${sites.submissions().length} times, all records were shared ${sites.shares()} times.`,
    );
  };
  const page = atEnd(await startSteeringPage(run, { proposal: exampleTask, port: Number(values.port) }));
  console.log(`Watch and steer it at ${page.url}\nThis address works once. Press Ctrl+C to stop.`);
}

/** AWS, if the environment says which; else an endpoint with simulated models. */
async function connect() {
  if (hasAwsEnvironment(process.env)) {
    if (!process.env['AGENT_ROLE_ARN'])
      throw new Error(
        'Cannot create an agent as AGENT_ROLE_ARN must name the role that Bedrock takes on: current value is none',
      );
    console.log('The agent is on the AWS of your environment.');
    return {};
  }
  const endpoint = atEnd(await serve({ port: 0 }));
  console.log(`The agent is on local-aws at ${endpoint.url}; its operator is simulated.`);
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  return { endpoint: endpoint.url, region: 'us-east-1', credentials };
}

/** Without bubblewrap there is none: commands and files are refused then, and never run on this machine. */
async function aSandbox() {
  try {
    return await sandbox();
  } catch (error) {
    if (!(error instanceof SandboxError)) throw error;
    console.log(`Shell and editor are refused here. ${error.message}`);
    return undefined;
  }
}

import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { App, Validations } from 'aws-cdk-lib/core';
import { AwsSolutionsChecks } from 'cdk-nag';
import { travelRegistry } from '../travel/travel-registry.ts';
import { AgentBrokerStack } from './agent-broker-stack.ts';
import type { AgentDefinition } from './agent-definition.ts';
import { bundleHandlers } from './bundle-handlers.node.ts';

// The example as an app of the CDK. With credentials of an account whose region is bootstrapped, this deploys it:
//
//   npx aws-cdk@2 deploy --app 'node snippets/agent-broker/stack/app.node.ts'
//
// What does not fit CloudFormation's rules, or those of cdk-nag, is not deployed.

const model = { id: 'amazon.nova-lite-v1:0' };
const { CDK_DEFAULT_ACCOUNT: account, CDK_DEFAULT_REGION: region } = process.env;

const agents = travelRegistry(() => '').agents.map(
  ({ ingress: _, ...told }): AgentDefinition => ({ ...told, runs: { by: 'travel', model } }),
);

const folders = await bundleHandlers(await mkdtemp(join(tmpdir(), 'agent-broker-')));
const app = new App({ postCliContext: { '@aws-cdk/core:validateAgainstDefaultRules': true } });
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
new AgentBrokerStack(app, 'AgentBroker', {
  ...(account && region && { env: { account, region } }),
  agents,
  answersAgent: 'answers',
  brokerModel: model,
  supervisorModel: model,
  code: {
    broker: Code.fromAsset(folders.broker),
    supervisor: Code.fromAsset(folders.supervisor),
    worker: Code.fromAsset(folders.worker),
    bury: Code.fromAsset(folders.bury),
  },
});
app.synth();

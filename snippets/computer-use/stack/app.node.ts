import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Platform } from 'aws-cdk-lib/aws-ecr-assets';
import { ContainerImage } from 'aws-cdk-lib/aws-ecs';
import { App, Validations } from 'aws-cdk-lib/core';
import { AwsSolutionsChecks } from 'cdk-nag';
import { bundleContainers } from './bundle-containers.node.ts';
import { ComputerUseStack } from './computer-use-stack.ts';

// The example as an app of the CDK. With Docker, and credentials of an account whose region is bootstrapped, this
// deploys it; AGENT_ID and AGENT_ALIAS_ID are those of the agent that was created, and ALLOWED_DOMAINS the domains,
// with commas between them, that the environment may reach. ORCHESTRATION_PROGRAM, ENVIRONMENT_PROGRAM and
// EGRESS_PROGRAM are the files that the containers start; each has to listen on PORT, and `services.ts` says which
// other variables it is given.
//
//   npx aws-cdk@2 deploy --app 'node snippets/computer-use/stack/app.node.ts'
//
// What does not fit CloudFormation's rules, or those of cdk-nag, is not deployed. The output OpenPage is the command
// that forwards port 8081 of your machine to the page.

const {
  CDK_DEFAULT_ACCOUNT: account,
  CDK_DEFAULT_REGION: region,
  AGENT_ID: agentId,
  AGENT_ALIAS_ID: agentAliasId,
  ALLOWED_DOMAINS: allowedDomains = '',
} = process.env;
if (!account || !region || !agentId || !agentAliasId) {
  throw new Error('Cannot deploy as AGENT_ID, AGENT_ALIAS_ID and credentials of an account must be set');
}

const folders = await bundleContainers(await mkdtemp(join(tmpdir(), 'computer-use-')), {
  orchestration: program('ORCHESTRATION_PROGRAM'),
  environment: program('ENVIRONMENT_PROGRAM'),
  egress: program('EGRESS_PROGRAM'),
});
const app = new App({ postCliContext: { '@aws-cdk/core:validateAgainstDefaultRules': true } });
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
new ComputerUseStack(app, 'ComputerUse', {
  env: { account, region },
  agentId,
  agentAliasId,
  allowedDomains: allowedDomains.split(',').filter((domain) => domain !== ''),
  images: {
    orchestration: image(folders.orchestration),
    environment: image(folders.environment),
    egress: image(folders.egress),
  },
});
app.synth();

function program(variable: string): string {
  const file = process.env[variable];
  if (!file) throw new Error(`Cannot build the images as ${variable} must be set`);
  return resolve(file);
}

/** For the processors that the services run on, whatever this machine has. */
function image(folder: string): ContainerImage {
  return ContainerImage.fromAsset(folder, { platform: Platform.LINUX_AMD64 });
}

import { Repository } from 'aws-cdk-lib/aws-ecr';
import { ContainerImage } from 'aws-cdk-lib/aws-ecs';
import { App, Stack } from 'aws-cdk-lib/core';
import { ComputerUseStack } from '../../../../snippets/computer-use/stack/computer-use-stack.ts';

const env = { account: '123456789012', region: 'us-west-2' };

/** The stack as it would be deployed, but for images that are there already. */
export function exampleStack(
  app = new App({ analyticsReporting: false, treeMetadata: false, builtinCloudFormationValidation: false }),
): ComputerUseStack {
  const others = new Stack(new App(), 'Others', { env });
  const image = (name: string) =>
    ContainerImage.fromEcrRepository(Repository.fromRepositoryName(others, name, name), '1.0.0');
  return new ComputerUseStack(app, 'ComputerUse', {
    env,
    agentId: 'AGENT12345',
    agentAliasId: 'ALIAS12345',
    images: {
      orchestration: image('orchestration'),
      environment: image('environment'),
      egress: image('egress'),
    },
    allowedDomains: ['example.org', 'docs.example.com'],
  });
}

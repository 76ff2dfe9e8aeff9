import {
  Application,
  ConfigurationContent,
  DeploymentStrategy,
  Environment,
  HostedConfiguration,
  JsonSchemaValidator,
  RolloutStrategy,
} from 'aws-cdk-lib/aws-appconfig';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Duration, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { AgentContext } from '../registry/agent-context.ts';
import { registryValidator } from './registry-validator.ts';

/** What the registry is made of. */
export interface RegistryConfigurationProps {
  agents: readonly AgentContext[];
  key: IKey;
}

/**
 * The registry of the agents in AppConfig: one document, refused unless it fits its JSON Schema, and in effect at once.
 *
 * A document that is put there later replaces this one until the stack is deployed again.
 */
export class RegistryConfiguration extends Construct {
  readonly applicationId: string;
  readonly environmentId: string;
  readonly profileId: string;
  /** What leave to read it must name. */
  readonly arn: string;

  constructor(scope: Construct, id: string, props: RegistryConfigurationProps) {
    super(scope, id);
    const stack = Stack.of(this);
    const application = new Application(this, 'Application');
    const environment = new Environment(this, 'Environment', { application });
    const document = new HostedConfiguration(this, 'Document', {
      application,
      deployTo: [environment],
      deploymentStrategy: new DeploymentStrategy(this, 'AtOnce', { rolloutStrategy: atOnce }),
      // The addresses of the queues are known only when they are made.
      content: ConfigurationContent.fromInline(
        stack.toJsonString({ agents: props.agents }),
        'application/json',
      ),
      validators: [JsonSchemaValidator.fromInline(registryValidator())],
      kmsKey: props.key,
    });
    this.applicationId = application.applicationId;
    this.environmentId = environment.environmentId;
    this.profileId = document.configurationProfileId;
    this.arn = stack.formatArn({
      service: 'appconfig',
      resource: 'application',
      resourceName: `${this.applicationId}/environment/${this.environmentId}/configuration/${this.profileId}`,
    });
  }
}

const atOnce = RolloutStrategy.linear({
  growthFactor: 100,
  deploymentDuration: Duration.minutes(0),
  finalBakeTime: Duration.minutes(0),
});

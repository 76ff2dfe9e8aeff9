import { Cluster, ContainerInsights, type ICluster } from 'aws-cdk-lib/aws-ecs';
import { Key } from 'aws-cdk-lib/aws-kms';
import { type ISecret, Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { NamespaceType } from 'aws-cdk-lib/aws-servicediscovery';
import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { acknowledgeFindings } from './acknowledge-findings.ts';
import { nameAgent } from './agent-name.ts';
import { Alarms } from './alarms.ts';
import type { ContainerImages } from './container-names.ts';
import { Endpoints } from './endpoints.ts';
import { createLogKey } from './log-key.ts';
import { Network } from './network.ts';
import { ports } from './ports.ts';
import { Services } from './services.ts';
import { WayIn } from './way-in.ts';

/** What the stack is made of. */
export interface ComputerUseStackProps extends StackProps {
  /** The account and the region: what AWS calls S3 in the region's network is looked up. */
  env: { account: string; region: string };
  agentId: string;
  agentAliasId: string;
  images: ContainerImages;
  /** The domains that the environment may reach, with all below them; none at all is the safest. */
  allowedDomains: readonly string[];
}

const namespace = 'computer-use.internal';

/**
 * Computer use on AWS: orchestration, which speaks to the agent and shows the page, and the environment, where the
 * agent's actions are executed, each a Fargate service.
 *
 * The post that this follows has both in public subnets with an internet gateway. Here neither has a route out: the
 * environment executes what a model decides after reading pages of strangers, and an address list on paper does not
 * hold what has a route. It reaches the web through a third service, the egress proxy, which knows the allowed domains;
 * orchestration reaches the agent through an endpoint; people reach the page through Session Manager.
 */
export class ComputerUseStack extends Stack {
  constructor(scope: Construct, id: string, props: ComputerUseStackProps) {
    super(scope, id, props);
    const { images, allowedDomains } = props;
    const logKey = createLogKey(this);
    const storageKey = new Key(this, 'StorageKey', { enableKeyRotation: true });
    const agent = nameAgent(this, props.agentId, props.agentAliasId);
    const network = new Network(this, 'Network', { logKey, namespace, allowedDomains });
    const endpoints = new Endpoints(this, 'Endpoints', { vpc: network.vpc, agentAliasArn: agent.aliasArn });
    const cluster = this.#cluster(network, storageKey);
    const token = new Secret(this, 'EnvironmentToken', {
      description: 'What the API of the environment asks for',
      encryptionKey: storageKey,
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
    }) as ISecret;
    const parts = { cluster, network, endpoints, namespace, logKey, images, agent, token, allowedDomains };
    const services = new Services(this, 'Services', parts);
    const wayIn = this.#wayIn(network, endpoints, services);
    const { topic } = new Alarms(this, 'Alarms', { key: logKey, services: services.all });
    acknowledgeFindings({ services, wayIn, token });
    new CfnOutput(this, 'AlarmTopicArn', { value: topic.topicArn });
  }

  #cluster({ vpc }: Network, fargateEphemeralStorageKmsKey: Key): ICluster {
    return new Cluster(this, 'Cluster', {
      vpc,
      containerInsightsV2: ContainerInsights.ENABLED,
      managedStorageConfiguration: { fargateEphemeralStorageKmsKey },
      defaultCloudMapNamespace: { name: namespace, type: NamespaceType.DNS_PRIVATE, vpc },
    }) as ICluster;
  }

  #wayIn({ vpc }: Network, endpoints: Endpoints, services: Services): WayIn {
    const wayIn = new WayIn(this, 'WayIn', { vpc });
    endpoints.letForward(wayIn.securityGroup);
    services.letReachPage(wayIn.securityGroup);
    const page = `host=orchestration.${namespace},portNumber=${ports.orchestration},localPortNumber=${ports.orchestration}`;
    const command = `aws ssm start-session --target ${wayIn.instance.instanceId} --document-name AWS-StartPortForwardingSessionToRemoteHost --parameters ${page}`;
    new CfnOutput(this, 'OpenPage', { value: command });
    return wayIn;
  }
}

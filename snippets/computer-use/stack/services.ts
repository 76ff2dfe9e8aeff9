import { type ISecurityGroup, Port } from 'aws-cdk-lib/aws-ec2';
import { Secret as ContainerSecret, type ICluster } from 'aws-cdk-lib/aws-ecs';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ISecret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import type { AgentName } from './agent-name.ts';
import type { ContainerImages, ContainerName } from './container-names.ts';
import { ContainerService, type ContainerServiceProps } from './container-service.ts';
import type { Endpoints } from './endpoints.ts';
import { isolated, leadingOut, type Network } from './network.ts';
import { ports } from './ports.ts';

/** What the services are made of. */
export interface ServicesProps {
  cluster: ICluster;
  network: Network;
  endpoints: Endpoints;
  namespace: string;
  logKey: IKey;
  images: ContainerImages;
  agent: AgentName;
  /** What the environment's API asks for. */
  token: ISecret;
  /** The domains that the egress proxy lets pass. */
  allowedDomains: readonly string[];
}

/** What one service has that the others have not. */
type OwnProps = Pick<ContainerServiceProps, 'cpu' | 'memoryMiB' | 'writable' | 'environment'> &
  Partial<Pick<ContainerServiceProps, 'subnets' | 'tasks' | 'secrets' | 'leave'>>;

/** The services, and who of them speaks to whom. */
export class Services extends Construct {
  readonly orchestration: ContainerService;
  readonly environment: ContainerService;
  readonly egress: ContainerService;
  readonly #props: ServicesProps;

  constructor(scope: Construct, id: string, props: ServicesProps) {
    super(scope, id);
    this.#props = props;
    this.egress = this.#egress();
    this.environment = this.#environment();
    this.orchestration = this.#orchestration();
    this.#connect();
  }

  /** All of them. */
  get all(): readonly ContainerService[] {
    return [this.orchestration, this.environment, this.egress];
  }

  /** Lets people in: to the page, and to nothing else. */
  letReachPage(from: ISecurityGroup): void {
    from.connections.allowTo(this.orchestration.securityGroup, Port.tcp(ports.orchestration));
  }

  #egress(): ContainerService {
    const { allowedDomains } = this.#props;
    return this.#create('Egress', 'egress', {
      cpu: 256,
      memoryMiB: 512,
      writable: {},
      subnets: leadingOut,
      tasks: 2,
      environment: { PORT: `${ports.egress}`, ALLOWED_DOMAINS: allowedDomains.join(',') },
    });
  }

  #environment(): ContainerService {
    return this.#create('Environment', 'environment', {
      cpu: 2048,
      memoryMiB: 6144,
      writable: { '/tmp': 512, '/var/agent': 1024 },
      environment: {
        PORT: `${ports.environment}`,
        EGRESS_PROXY: this.#address('egress'),
      },
      secrets: { ENVIRONMENT_TOKEN: ContainerSecret.fromSecretsManager(this.#props.token) },
    });
  }

  #orchestration(): ContainerService {
    const { agent, token } = this.#props;
    return this.#create('Orchestration', 'orchestration', {
      cpu: 512,
      memoryMiB: 1024,
      writable: { '/tmp': 128 },
      environment: {
        PORT: `${ports.orchestration}`,
        AGENT_ID: agent.agentId,
        AGENT_ALIAS_ID: agent.agentAliasId,
        ENVIRONMENT_URL: this.#address('environment'),
      },
      secrets: { ENVIRONMENT_TOKEN: ContainerSecret.fromSecretsManager(token) },
      leave: new PolicyStatement({ actions: ['bedrock:InvokeAgent'], resources: [agent.aliasArn] }),
    });
  }

  #create(id: string, name: ContainerName, own: OwnProps): ContainerService {
    const { cluster, network, logKey, images } = this.#props;
    return new ContainerService(this, id, {
      subnets: isolated,
      // One screen, and one loop that works on it: a second would answer to the same name.
      tasks: 1,
      secrets: {},
      ...own,
      name,
      port: ports[name],
      image: images[name],
      cluster,
      vpc: network.vpc,
      logKey,
    });
  }

  #connect(): void {
    const { endpoints } = this.#props;
    const { orchestration, environment, egress } = this;
    for (const { securityGroup } of this.all) endpoints.letStart(securityGroup);
    endpoints.letInvoke(orchestration.securityGroup);
    orchestration.securityGroup.connections.allowTo(environment.securityGroup, Port.tcp(ports.environment));
    environment.securityGroup.connections.allowTo(egress.securityGroup, Port.tcp(ports.egress));
    for (const port of [80, 443]) egress.securityGroup.connections.allowToAnyIpv4(Port.tcp(port));
  }

  #address(name: ContainerName): string {
    return `http://${name}.${this.#props.namespace}:${ports[name]}`;
  }
}

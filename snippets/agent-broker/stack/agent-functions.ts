import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { AgentIngress } from './agent-ingress.ts';
import type { EventFlow } from './event-flow.ts';
import { functionTimeouts } from './function-timeouts.ts';
import type { HandlerCode, HandlerName } from './handler-code.ts';
import { type ModelAccess, modelArns } from './model-access.ts';
import { permissions } from './permissions.ts';
import { QueueFunction } from './queue-function.ts';
import type { RegistryConfiguration } from './registry-configuration.ts';
import { workerNeeds } from './worker-needs.ts';

/** What the functions are made of. */
export interface AgentFunctionsProps {
  code: HandlerCode;
  brokerModel: ModelAccess;
  supervisorModel: ModelAccess;
  answersAgent: string;
  key: IKey;
  flow: EventFlow;
  ingresses: readonly AgentIngress[];
  registry: RegistryConfiguration;
  table: Table;
}

/** What one function has that the others have not. */
interface OwnNeeds {
  queues: readonly IQueue[];
  environment?: Record<string, string>;
  leave?: readonly PolicyStatement[];
  sendsToItself?: boolean;
}

/** The functions: broker, supervisor, a worker for each agent, and the one that buries dead letters. */
export class AgentFunctions extends Construct {
  readonly all: readonly QueueFunction[];
  readonly bury: QueueFunction;
  readonly #props: AgentFunctionsProps;

  constructor(scope: Construct, id: string, props: AgentFunctionsProps) {
    super(scope, id);
    this.#props = props;
    this.bury = this.#bury();
    this.all = [this.#broker(), this.#supervisor(), ...this.#workers(), this.bury];
  }

  #broker(): QueueFunction {
    const { flow, brokerModel } = this.#props;
    return this.#create('Broker', 'broker', {
      queues: [flow.broker.queue],
      environment: { ...this.#registryNames(), MODEL_ID: brokerModel.id },
      leave: this.#choosing(brokerModel, []),
    });
  }

  #supervisor(): QueueFunction {
    const { flow, supervisorModel, answersAgent } = this.#props;
    const own = flow.supervisor.queue;
    return this.#create('Supervisor', 'supervisor', {
      queues: [own],
      environment: {
        ...this.#registryNames(),
        MODEL_ID: supervisorModel.id,
        ANSWERS_AGENT: answersAgent,
        QUEUE_URL: own.queueUrl,
      },
      // To its own queue it sends its timers, as many as its bounds allow.
      leave: this.#choosing(supervisorModel, [own]),
      sendsToItself: true,
    });
  }

  #workers(): QueueFunction[] {
    return this.#props.ingresses.flatMap(({ context: { name }, queue, own }) => {
      if (!own) return [];
      const { environment, leave } = workerNeeds(this, own.worker);
      const needs = { queues: [queue], environment: { ...environment, AGENT_NAME: name }, leave };
      return [this.#create(`Worker-${name}`, 'worker', needs)];
    });
  }

  #bury(): QueueFunction {
    const { flow, ingresses, table } = this.#props;
    const ofWorkers = ingresses.flatMap(({ own }) => (own ? [own.deadLetters] : []));
    return this.#create('Bury', 'bury', {
      queues: [flow.broker.deadLetters, flow.supervisor.deadLetters, ...ofWorkers],
      leave: [permissions.keepIdempotency(table)],
    });
  }

  #create(id: string, handler: HandlerName, needs: OwnNeeds): QueueFunction {
    const { code, key, flow, table } = this.#props;
    return new QueueFunction(this, id, {
      ...needs,
      key,
      code: code[handler],
      timeout: functionTimeouts[handler],
      environment: { ...needs.environment, BUS_NAME: flow.bus.eventBusName, STATE_TABLE: table.tableName },
      leave: [permissions.publish(flow.bus), permissions.keepState(table), ...(needs.leave ?? [])],
    });
  }

  /** What it takes to choose agents and to hand tasks over to them. */
  #choosing(model: ModelAccess, alsoTo: readonly IQueue[]): PolicyStatement[] {
    const { registry, ingresses } = this.#props;
    return [
      permissions.readRegistry(registry.arn),
      permissions.invokeModel(modelArns(this, model)),
      permissions.send([...ingresses.map(({ queue }) => queue), ...alsoTo]),
    ];
  }

  #registryNames(): Record<string, string> {
    const { registry } = this.#props;
    return {
      REGISTRY_APPLICATION: registry.applicationId,
      REGISTRY_ENVIRONMENT: registry.environmentId,
      REGISTRY_PROFILE: registry.profileId,
    };
  }
}

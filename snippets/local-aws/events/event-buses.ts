import type { Clock } from '../clock/clock.ts';
import { eventError } from './event-error.ts';
import type { EventBus, EventRule } from './event-rule.ts';
import { compileEventPattern } from './pattern/compile-event-pattern.ts';

const defaultName = 'default';

/** What an endpoint's event buses work with. */
export interface EventBusesOptions {
  clock: Clock;
  /** Twelve digits. */
  accountId: string;
}

/** What a rule is to be. */
export interface NewRule {
  Name: string;
  EventPattern: string;
  State?: 'ENABLED' | 'DISABLED' | 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS' | undefined;
  Description?: string | undefined;
  RoleArn?: string | undefined;
}

/** The event buses of an endpoint, with their rules and targets; each region has its own. */
export class EventBuses {
  readonly #options: EventBusesOptions;
  readonly #regions = new Map<string, Map<string, EventBus>>();

  constructor(options: EventBusesOptions) {
    this.#options = options;
  }

  /** All buses of a region, the default one first. */
  list(region: string): EventBus[] {
    return [...this.#busesOf(region).values()];
  }

  /**
   * Finds a bus.
   *
   * @param nameOrArn The default one, without.
   * @throws {ServiceError} ResourceNotFoundException, if there is none.
   */
  get(region: string, nameOrArn: string = defaultName): EventBus {
    const bus = this.find(region, nameOrArn);
    if (bus) return bus;
    throw eventError('ResourceNotFoundException', `Event bus ${busNameOf(nameOrArn)} does not exist.`);
  }

  /** Finds a bus, if there is one. */
  find(region: string, nameOrArn: string = defaultName): EventBus | undefined {
    return this.#busesOf(region).get(busNameOf(nameOrArn));
  }

  /**
   * Makes a bus.
   *
   * @throws {ServiceError} ResourceAlreadyExistsException, if there is one of that name.
   */
  create(region: string, name: string, description?: string): EventBus {
    const buses = this.#busesOf(region);
    if (buses.has(name)) {
      throw eventError('ResourceAlreadyExistsException', `Event bus ${name} already exists.`);
    }
    const bus = this.#newBus(region, name, description);
    buses.set(name, bus);
    return bus;
  }

  /**
   * Forgets a bus; one that is not there is no mistake.
   *
   * @throws {ServiceError} ValidationException, if it is the default one or still has rules.
   */
  delete(region: string, name: string): void {
    if (name === defaultName) throw eventError('ValidationException', 'Cannot delete event bus default.');
    const buses = this.#busesOf(region);
    if ((buses.get(name)?.rules.size ?? 0) > 0) {
      throw eventError('ValidationException', "Cannot delete event bus while it's associated with rules.");
    }
    buses.delete(name);
  }

  /**
   * Puts a rule, in place of the one of its name; that one's targets stay.
   *
   * @throws {ServiceError} InvalidEventPatternException, or ResourceNotFoundException if the bus is none.
   */
  putRule(region: string, rule: NewRule, busName?: string): EventRule {
    const bus = this.get(region, busName);
    const path = bus.name === defaultName ? rule.Name : `${bus.name}/${rule.Name}`;
    const put: EventRule = {
      name: rule.Name,
      arn: this.#arn(region, `rule/${path}`),
      busName: bus.name,
      eventPattern: rule.EventPattern,
      matches: compileEventPattern(rule.EventPattern),
      isEnabled: rule.State !== 'DISABLED',
      description: rule.Description,
      roleArn: rule.RoleArn,
      targets: bus.rules.get(rule.Name)?.targets ?? new Map(),
    };
    bus.rules.set(put.name, put);
    return put;
  }

  /**
   * Finds a rule.
   *
   * @throws {ServiceError} ResourceNotFoundException, if there is none.
   */
  getRule(region: string, name: string, busName?: string): EventRule {
    const bus = this.get(region, busName);
    const rule = bus.rules.get(name);
    if (rule) return rule;
    throw eventError('ResourceNotFoundException', `Rule ${name} does not exist on EventBus ${bus.name}.`);
  }

  /**
   * Forgets a rule; one that is not there is no mistake.
   *
   * @throws {ServiceError} ValidationException, if it still has targets.
   */
  deleteRule(region: string, name: string, busName?: string): void {
    const { rules } = this.get(region, busName);
    if ((rules.get(name)?.targets.size ?? 0) > 0) {
      throw eventError('ValidationException', "Rule can't be deleted since it has targets.");
    }
    rules.delete(name);
  }

  /** Forgets everything. */
  reset(): void {
    this.#regions.clear();
  }

  #busesOf(region: string): Map<string, EventBus> {
    const buses = this.#regions.get(region) ?? new Map([[defaultName, this.#newBus(region, defaultName)]]);
    this.#regions.set(region, buses);
    return buses;
  }

  #newBus(region: string, name: string, description?: string): EventBus {
    const arn = this.#arn(region, `event-bus/${name}`);
    return { name, arn, description, createdAt: this.#options.clock.now(), rules: new Map() };
  }

  #arn(region: string, resource: string): string {
    return `arn:aws:events:${region}:${this.#options.accountId}:${resource}`;
  }
}

/** `arn:aws:events:<region>:<account>:event-bus/<name>`, or the name alone. */
function busNameOf(nameOrArn: string): string {
  return nameOrArn.startsWith('arn:') ? nameOrArn.slice(nameOrArn.indexOf('/') + 1) : nameOrArn;
}

import type { Template } from 'aws-cdk-lib/assertions';

/** One statement of a policy in a template. */
export interface Statement {
  Effect: string;
  Action: string | string[];
  Resource?: unknown;
  Principal?: unknown;
  Condition?: unknown;
}

/** What the resources of one type are, by their names in the template. */
export function propertiesOf(template: Template, type: string): Record<string, ResourceProperties> {
  return Object.fromEntries(
    Object.entries(template.findResources(type)).map(([name, { Properties }]) => [name, Properties]),
  );
}

/** Each action with the resources that statements allow it on, without the suffixes of the template's names. */
export function allowedActions(statements: readonly Statement[]): Record<string, string[]> {
  const byAction: Record<string, string[]> = {};
  for (const { Effect, Action, Resource } of statements) {
    if (Effect !== 'Allow') throw new Error(`Cannot tell what is allowed as a statement is of ${Effect}`);
    for (const action of [Action].flat()) {
      const names = [Resource].flat().map(resourceName);
      byAction[action] = [...new Set([...(byAction[action] ?? []), ...names])];
    }
  }
  return byAction;
}

/** What a value of the template comes to, with the names of resources in place of what AWS will call them. */
export function resourceName(value: unknown): string {
  if (typeof value === 'string') return value;
  const [[kind, argument] = []] = Object.entries(value ?? {});
  if (kind === 'Fn::Join') return argument[1].map(resourceName).join('');
  const name = kind === 'Ref' ? argument : argument[0];
  return name === 'AWS::Partition' ? 'aws' : name.replace(/[0-9A-F]{8}$/, '');
}

// A template is JSON of any shape: what a test reads of it, it compares.
// biome-ignore lint/suspicious/noExplicitAny: see above
type ResourceProperties = Record<string, any>;

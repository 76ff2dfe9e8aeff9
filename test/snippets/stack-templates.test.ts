import { App } from 'aws-cdk-lib/core';
import { expect, test } from 'vitest';
import { exampleStack as agentBroker } from './agent-broker/stack/example-stack.ts';
import { exampleStack as computerUse } from './computer-use/stack/example-stack.ts';

// All stacks in one app: most of the time goes into loading CloudFormation's rules, which a process does once.
test("every stack passes CloudFormation's own validation of its template", () => {
  const context = { '@aws-cdk/core:validateAgainstDefaultRules': true };
  const app = new App({ analyticsReporting: false, treeMetadata: false, context });
  agentBroker({}, app);
  computerUse(app);
  // It throws where a template is not valid.
  expect(app.synth().stacks.map(({ id }) => id)).toEqual(['AgentBroker', 'ComputerUse']);
});

import type { ListRulesResponse } from '@aws-sdk/client-eventbridge';
import * as z from 'zod';
import { describeRule } from '../../events/describe-rule.ts';
import { eventOperation } from '../../events/event-operation.ts';
import { eventBus, limit, namePrefix } from '../../events/requests/member-types.ts';
import { parseEventInput } from '../../events/requests/parse-event-input.ts';
import type { Operation } from '../../operation.ts';
import type { JsonRpc } from '../../wire/wire.ts';

const input = z.object({ EventBusName: eventBus, NamePrefix: namePrefix, Limit: limit });

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListRules.html */
export const listRules: Operation = eventOperation({
  name: 'ListRules',
  summary: 'Lists the rules of a bus, all on one page.',
  handle({ aws, json, region }) {
    const { EventBusName, NamePrefix = '' } = parseEventInput(input, json());
    const rules = [...aws.events.buses.get(region, EventBusName).rules.values()];
    const value: JsonRpc<ListRulesResponse> = {
      Rules: rules.filter(({ name }) => name.startsWith(NamePrefix)).map(describeRule),
    };
    return value;
  },
});

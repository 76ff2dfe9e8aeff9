import * as z from 'zod';
import { eventBus, ruleName } from './member-types.ts';

/** What the requests have that name a rule. */
export const ruleReference = z.object({ Name: ruleName, EventBusName: eventBus });

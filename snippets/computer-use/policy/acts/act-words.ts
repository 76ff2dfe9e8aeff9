import type { Act } from '../policy-rules.ts';

/** Words on buttons and links by which acts are recognised; the first that fits counts. */
export const actWords: readonly (readonly [Exclude<Act, 'unseen'>, RegExp])[] = [
  [
    'buying',
    /\b(?:buy|purchase|pay|payment|check ?out|place (?:your |the |an )?order|order now|add to (?:cart|basket|bag)|subscribe|donate|book now|place bid)\b/,
  ],
  [
    'deleting',
    /\b(?:delete|remove|erase|discard|destroy|wipe|trash|clear (?:all|data|history)|deactivate|close account|cancel (?:order|subscription|account))\b/,
  ],
  [
    'signing in',
    /\b(?:sign ?-?(?:in|on|up)|log ?-?(?:in|on)|register|create (?:an? |your )?account|continue with|authenticate|password|passcode|verification code|one-time code)\b/,
  ],
  [
    'consenting',
    /\b(?:accept|agree|consent|allow|authori[sz]e|grant|opt[ -]in|terms|cookies|i have read|i understand)\b/,
  ],
  [
    'sending',
    /\b(?:send|submit|post|publish|reply|share|upload|transfer|confirm|invite|comment|save and (?:send|submit))\b/,
  ],
];

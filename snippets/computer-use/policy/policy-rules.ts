import type { Verdict } from './policy.ts';

/** What is to become of what a rule is about. */
export type Decision = Verdict['verdict'];

/** Kinds of acts that matter beyond the screen; `unseen` is a click on something of which nothing is known. */
export type Act = 'buying' | 'consenting' | 'sending' | 'signing in' | 'deleting' | 'unseen';

/** What may be done. Of all that the rules say of an action, the strictest counts: deny, then ask, then allow. */
export interface PolicyRules {
  /** By tool; `function` is every function without an entry of its own under `functions`. */
  tools?: Partial<Record<'computer' | 'bash' | 'editor' | 'function', Decision>>;
  /** By the name of a function of one's own. */
  functions?: Readonly<Record<string, Decision>>;
  /** By program, each of a pipeline or list; `>` is writing to a file, `*` any other one. @default { '*': 'ask' } */
  commands?: Readonly<Record<string, Decision>>;
  /** By the host of the page in front or of an address that is typed; `*.example.com` is what is below it, `*` any. */
  domains?: Readonly<Record<string, Decision>>;
  /** By kind of act; those without an entry are asked about. */
  acts?: Partial<Record<Act, Decision>>;
  /** For tools and domains without an entry. @default 'ask' */
  otherwise?: Decision;
}

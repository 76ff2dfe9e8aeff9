import type { Verdict } from '../policy/policy.ts';
import type { TaskEnd } from '../trace/task-event.ts';

/** An event as the page shows it: actions in words, pictures as addresses. */
export type ShownEvent = { id: number; at: number; turn: number } & ShownStep;

/** What an event is about. */
export type ShownStep =
  /** A new task: what was shown before is of another one. */
  | { type: 'began'; task: string }
  | { type: 'asked' | 'said'; text: string }
  | { type: 'proposed'; words: string; verdict: Verdict['verdict']; reason?: string | undefined }
  /** A person has to decide. */
  | { type: 'waiting'; approval: string; words: string; reason: string; where?: string | undefined }
  | { type: 'approved' }
  | { type: 'denied'; reason: string }
  | { type: 'result'; ok: boolean; text?: string | undefined; picture?: ShownPicture | undefined }
  | { type: 'ended'; end: TaskEnd; reason?: string | undefined };

/** A picture of the screen. */
export interface ShownPicture {
  address: string;
  width: number;
  height: number;
}

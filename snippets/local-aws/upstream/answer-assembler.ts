import type { GeneratedBlock, GenerationEvent } from '../inference/generation.ts';

type BlockEvent = Exclude<GenerationEvent, { type: 'end' }>;

interface Draft {
  type: GeneratedBlock['type'];
  text: string;
  /** The half of a character that a part ended with. */
  half: string;
  /** What is to be sent when the block's turn has come. */
  waiting: BlockEvent[];
  toolUseId: string;
  name: string;
}

/**
 * Puts the parts of an answer together, and gives them as events block by block: the parts of tool calls that come
 * interleaved wait until the calls before them are whole.
 */
export class AnswerAssembler {
  readonly #drafts: Draft[] = [];
  readonly #calls = new Map<number, number>();
  #live = 0;
  #ready: BlockEvent[] = [];

  /** Adds text to the last block if it is of the same type, or to a new one. */
  addText(type: 'text' | 'reasoning', text: string): void {
    if (text === '') return;
    const last = this.#drafts.length - 1;
    this.#add(this.#drafts[last]?.type === type ? last : this.#begin(type), text);
  }

  /**
   * Adds to a tool call.
   *
   * @param index Which call, by the server's count.
   * @throws {SyntaxError} If the call was whole already.
   */
  addToolCall(index: number, { id, name, json }: { id?: string; name?: string; json?: string }): void {
    let block = this.#calls.get(index);
    if (block === undefined) {
      block = this.#begin('toolUse', id, name);
      this.#calls.set(index, block);
    }
    if (json) this.#add(block, json);
  }

  /** Gives what has become due since the last time. */
  take(): BlockEvent[] {
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }

  /**
   * Ends the answer: what waited has become due.
   *
   * @throws {SyntaxError} If the input of a tool is not JSON.
   */
  finish(): GeneratedBlock[] {
    const blocks = this.#drafts.map(toBlock);
    for (const [block, draft] of this.#drafts.entries()) {
      if (draft.half !== '') this.#send(block, draft.half);
    }
    while (this.#live < this.#drafts.length) this.#next();
    return blocks;
  }

  #begin(type: Draft['type'], toolUseId = `call_${crypto.randomUUID()}`, name = ''): number {
    const block = this.#drafts.length;
    const waiting: BlockEvent[] = type === 'toolUse' ? [{ type, block, toolUseId, name }] : [];
    this.#drafts.push({ type, text: '', half: '', waiting, toolUseId, name });
    if (block === this.#live) this.#release();
    else this.#advance();
    return block;
  }

  #add(block: number, part: string): void {
    const draft = this.#drafts[block];
    if (!draft) return;
    draft.text += part;
    if (block < this.#live) {
      if (part.trim() === '') return;
      throw new SyntaxError(`The tool call ${draft.toolUseId} goes on after its end.`);
    }
    const text = draft.half + part;
    draft.half = /[\uD800-\uDBFF]$/.exec(text)?.[0] ?? '';
    this.#send(block, text.slice(0, text.length - draft.half.length));
    this.#advance();
  }

  #send(block: number, text: string): void {
    const draft = this.#drafts[block];
    if (!draft || text === '') return;
    draft.waiting.push(
      draft.type === 'toolUse' ? { type: 'toolInput', block, json: text } : { type: draft.type, block, text },
    );
    if (block === this.#live) this.#release();
  }

  #advance(): void {
    while (this.#live < this.#drafts.length - 1 && isWhole(this.#drafts[this.#live])) this.#next();
  }

  #next(): void {
    this.#live++;
    this.#release();
  }

  #release(): void {
    this.#ready.push(...(this.#drafts[this.#live]?.waiting.splice(0) ?? []));
  }
}

function isWhole(draft: Draft | undefined): boolean {
  if (draft?.type !== 'toolUse') return true;
  try {
    JSON.parse(draft.text);
    return true;
  } catch {
    return false;
  }
}

function toBlock({ type, text, toolUseId, name }: Draft): GeneratedBlock {
  if (type !== 'toolUse') return { type, text };
  return { type, toolUseId, name, input: text.trim() === '' ? {} : JSON.parse(text) };
}

/** A part of an answer's text. */
export interface SpokenPart {
  type: 'text' | 'reasoning';
  text: string;
}

const opening = '<think>';
const closing = '</think>';

/** Separates thoughts from text as it comes in; both give what has become certain. */
export interface ThoughtSplitter {
  push(text: string): SpokenPart[];
  end(): SpokenPart[];
}

/** Finds the `<think>` block that an answer's text may begin with, wherever the text is cut. */
export function splitThoughts(): ThoughtSplitter {
  let state: 'start' | 'thinking' | 'after' | 'text' = 'start';
  let held = '';

  function step(): SpokenPart[] {
    switch (state) {
      case 'start':
        return start();
      case 'thinking':
        return think();
      case 'after':
        held = held.trimStart();
        if (held === '') return [];
        state = 'text';
        return step();
      case 'text':
        return [{ type: 'text', text: release(held.length) }];
    }
  }

  function start(): SpokenPart[] {
    const begun = held.trimStart();
    if (begun.length < opening.length && opening.startsWith(begun)) return [];
    state = begun.startsWith(opening) ? 'thinking' : 'text';
    if (state === 'thinking') held = begun.slice(opening.length).trimStart();
    return step();
  }

  function think(): SpokenPart[] {
    const end = held.indexOf(closing);
    if (end < 0) return [{ type: 'reasoning', text: release(certainLength(held)) }];
    const text = release(end).trimEnd();
    held = held.slice(closing.length);
    state = 'after';
    return [{ type: 'reasoning', text }, ...step()];
  }

  function release(length: number): string {
    const text = held.slice(0, length);
    held = held.slice(length);
    return text;
  }

  return {
    push(text) {
      held += text;
      return step().filter((part) => part.text !== '');
    },
    end() {
      if (held === '' || state === 'after') return [];
      return [{ type: state === 'thinking' ? 'reasoning' : 'text', text: release(held.length) }];
    },
  };
}

/** How much of a thought cannot belong to its end: neither to the closing tag nor to the white space before it. */
function certainLength(thought: string): number {
  let cut = Math.min(closing.length - 1, thought.length);
  while (!closing.startsWith(thought.slice(thought.length - cut))) cut--;
  return thought.slice(0, thought.length - cut).trimEnd().length;
}

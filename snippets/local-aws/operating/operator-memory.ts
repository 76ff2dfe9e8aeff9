import type { GenerationRequest, InputBlock } from '../inference/generation-request.ts';
import { memoized } from '../reading/memoized.ts';
import { pictureText } from './picture-text.ts';
import { readScreen } from './read-screen.ts';
import { pageOf, type Screen, type ScreenElement } from './screen.ts';

/** Something that the operator did. */
export interface Deed {
  /** What it called the tool with. */
  input: Record<string, unknown>;
  /** The page that it saw then. */
  page: string | undefined;
  /** What it pointed at. */
  target: ScreenElement | undefined;
  /** Why it was not done, if it was not. */
  refusal: string | undefined;
}

/** What the operator knows of its task; all of it stands in the conversation. */
export interface OperatorMemory {
  task: string;
  deeds: readonly Deed[];
  /** The last screen that it saw. */
  screen: Screen | undefined;
  /** The screen before that. */
  before: Screen | undefined;
  /** Whether the last result showed a screen. */
  isFresh: boolean;
  /** Every page as it was seen last. */
  pages: ReadonlyMap<string, Screen>;
}

/** What is read of a task, in characters. */
const longestTask = 20_000;

/** Each turn sends all pictures again. */
const textIn = memoized((base64) => pictureText(base64) ?? '', 400);

/**
 * Goes through a conversation and remembers what matters to the task in it, which is what the user said last.
 *
 * @param request The conversation.
 * @param toolName The tool that operates the computer.
 */
export function operatorMemory(
  { messages }: Pick<GenerationRequest, 'messages'>,
  toolName: string,
): OperatorMemory {
  const start = messages.findLastIndex(
    ({ role, content }) => role === 'user' && content.some(({ text }) => text),
  );
  const said = messages[start]?.content.flatMap(({ text }) => text ?? []).join('\n') ?? '';
  const task = said.slice(0, longestTask);
  const deeds: (Deed & { id: string })[] = [];
  const pages = new Map<string, Screen>();
  let screen: Screen | undefined;
  let before: Screen | undefined;
  let isFresh = false;
  for (const { role, content } of messages.slice(start + 1)) {
    if (role === 'user') isFresh = false;
    for (const { toolUse, toolResult } of content) {
      if (toolUse?.name === toolName) deeds.push(deedOf(toolUse, screen));
      const deed = deeds.find(({ id }) => id === toolResult?.toolUseId);
      if (!toolResult || !deed) continue;
      if (toolResult.status === 'error') deed.refusal = plainText(toolResult);
      const seen = screenIn(toolResult);
      if (!seen) continue;
      before = screen;
      screen = seen;
      isFresh = true;
      pages.set(pageOf(seen), seen);
    }
  }
  return { task, deeds, screen, before, isFresh, pages };
}

function deedOf({ toolUseId, input }: NonNullable<InputBlock['toolUse']>, screen: Screen | undefined) {
  const given = (typeof input === 'object' && input !== null ? input : {}) as Record<string, unknown>;
  const target = screen && elementAt(screen, given.coordinate);
  return { id: toolUseId, input: given, page: screen && pageOf(screen), target, refusal: undefined };
}

/** The smallest element at a place is the one that lies on top. */
function elementAt({ elements }: Screen, place: unknown): ScreenElement | undefined {
  const [x, y] = Array.isArray(place) ? place.map(Number) : [];
  if (x === undefined || y === undefined) return undefined;
  return elements
    .filter((one) => x >= one.x && y >= one.y && x <= one.x + one.width && y <= one.y + one.height)
    .sort((one, other) => one.width * one.height - other.width * other.height)[0];
}

type ToolResult = NonNullable<InputBlock['toolResult']>;

function screenIn({ content }: ToolResult): Screen | undefined {
  for (const { text, image } of content) {
    const { source } = (image ?? {}) as { source?: { bytes?: string } };
    const screen = readScreen(text ?? textIn(source?.bytes ?? ''));
    if (screen) return screen;
  }
  return undefined;
}

function plainText({ content }: ToolResult): string {
  return content.flatMap(({ text }) => text ?? []).join(' ');
}

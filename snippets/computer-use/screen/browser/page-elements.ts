import type { ScreenElement } from '../screen-element.ts';

/** A node of `Accessibility.getFullAXTree`, as far as it is read. */
export interface AccessibleNode {
  nodeId: string;
  ignored: boolean;
  role?: { value?: unknown };
  name?: { value?: unknown };
  value?: { value?: unknown };
  properties?: readonly { name: string; value: { value?: unknown } }[];
  childIds?: readonly string[];
  backendDOMNodeId?: number;
}

/** A rectangle of a page, in pixels from the left and upper edges of what is visible. */
export type Bounds = readonly [x: number, y: number, width: number, height: number];

const silent = /^(?:RootWebArea|InlineTextBox|LineBreak|ListMarker|none|generic)$/;
const written = /^(?:textbox|searchbox|combobox|spinbutton)$/;
const told = ['focused', 'selected', 'checked', 'pressed', 'expanded', 'disabled', 'readonly', 'required'];

/**
 * Chooses from the accessibility tree of a page what is worth telling: what has a name or takes keys and clicks, and
 * texts that no element before has told.
 *
 * @param nodes The tree; its root comes first.
 * @param bounds Where each node of the document is; what is not there is not shown.
 * @returns The elements in the order of reading.
 */
export function pageElements(
  nodes: readonly AccessibleNode[],
  bounds: ReadonlyMap<number, Bounds>,
): ScreenElement[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const elements: ScreenElement[] = [];
  const stack: { id: string; told: string }[] = [{ id: nodes[0]?.nodeId ?? '', told: '' }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const node = byId.get(next.id);
    if (!node) continue;
    const element = elementOf(node, bounds, next.told);
    if (element) elements.push(element);
    const name = element ? `${element.name}\n${element.value ?? ''}` : next.told;
    for (const id of [...(node.childIds ?? [])].reverse()) stack.push({ id, told: name });
  }
  return elements;
}

function elementOf(
  node: AccessibleNode,
  bounds: ReadonlyMap<number, Bounds>,
  above: string,
): ScreenElement | undefined {
  const role = String(node.role?.value ?? '');
  const place = bounds.get(node.backendDOMNodeId ?? -1);
  if (node.ignored || silent.test(role) || !place) return undefined;
  const [x, y, width, height] = place;
  const name = String(node.name?.value ?? '').trim();
  const value = node.value?.value ?? (written.test(role) ? '' : undefined);
  const states = statesOf(node);
  const isText = role === 'StaticText';
  if (isText ? name === '' || above.includes(name) : name === '' && value === undefined) return undefined;
  return {
    id: `e${node.backendDOMNodeId}`,
    role: isText ? 'text' : role.toLowerCase().replace(/[^a-z]/g, '') || 'element',
    name,
    ...(value !== undefined && { value: String(value) }),
    states,
    ...{ x, y, width, height },
  };
}

function statesOf({ properties = [] }: AccessibleNode): string[] {
  return properties
    .filter(({ name, value }) => told.includes(name) && (value.value === true || value.value === 'true'))
    .map(({ name }) => name);
}

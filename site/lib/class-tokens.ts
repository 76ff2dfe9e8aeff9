interface Node {
  properties: Record<string, unknown>;
}

interface Line {
  children: object[];
}

/**
 * A transformer for Astro's `<Code theme="css-variables">` that names each token's kind by a class.
 *
 * Shiki writes colours into style attributes, which the security policy forbids.
 *
 * @example
 * ```astro
 * <Code code={text} lang="ts" theme="css-variables" wrap={null} transformers={[classTokens]} />
 * ```
 */
export const classTokens = {
  name: 'outcrop:class-tokens',
  pre(node: Node): void {
    // What scrolls is the element around it, which has a name too.
    delete node.properties['tabindex'];
    delete node.properties['style'];
  },
  span(node: Node): void {
    const { style, ...others } = node.properties;
    const kind = /--astro-code-(?<kind>token-[\w-]+)/.exec(String(style))?.groups?.kind;
    node.properties = kind === undefined ? others : { ...others, class: kind };
  },
  /** Plain text needs no element around it. */
  line(node: Line): void {
    node.children = node.children.flatMap((child) => (isPlain(child) ? child.children : [child]));
  },
};

function isPlain(child: object): child is Line {
  return 'children' in child && 'properties' in child && Object.keys(child.properties ?? {}).length === 0;
}

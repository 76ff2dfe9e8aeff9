import { Parser } from 'htmlparser2';

/** An address in a page. */
export interface Reference {
  element: string;
  attribute: string;
  value: string;
  /** The relations of a `link` element. */
  rel: string;
}

/** What the checks need to know of a page. */
export interface PageFacts {
  /** The page's address under the site's root, such as `/events/gtc-2025/`. */
  path: string;
  /** Titles of the document; those of drawings are not counted. */
  titles: string[];
  lang: string | undefined;
  /** How many first-level headings it has. */
  headings: number;
  ids: string[];
  references: Reference[];
  /** Content of the meta elements by `name`, `property` or `http-equiv`. */
  meta: Map<string, string>;
  /** Elements with style attributes and event handlers, which the content security policy forbids. */
  inlineCode: string[];
  /** Whether the content security policy stands before all that it is to govern. */
  policyFirst: boolean;
}

const addressAttributes = new Set(['href', 'src', 'srcset', 'action', 'poster', 'data', 'content-url']);

/**
 * Reads a page once, for all checks.
 *
 * @param path The page's address under the site's root.
 * @param html The page.
 */
export function pageFacts(path: string, html: string): PageFacts {
  const facts: PageFacts = {
    path,
    titles: [],
    lang: undefined,
    headings: 0,
    ids: [],
    references: [],
    meta: new Map(),
    inlineCode: [],
    policyFirst: false,
  };
  const open: string[] = [];
  const parser = new Parser({
    onopentag(element, attributes) {
      open.push(element);
      noteElement(facts, element, attributes);
    },
    ontext(text) {
      if (open.at(-1) === 'title' && open.at(-2) === 'head') facts.titles.push(text);
    },
    onclosetag() {
      open.pop();
    },
  });
  parser.end(html);
  return { ...facts, titles: facts.titles.length > 0 ? [facts.titles.join('')] : [] };
}

function noteElement(facts: PageFacts, element: string, attributes: Record<string, string>): void {
  if (element === 'html') facts.lang = attributes.lang;
  if (element === 'h1') facts.headings += 1;
  if (attributes.id !== undefined) facts.ids.push(attributes.id);
  if (element === 'meta') noteMeta(facts, attributes);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (attribute === 'style' || attribute.startsWith('on')) facts.inlineCode.push(`${element} ${attribute}`);
    if (addressAttributes.has(attribute)) {
      facts.references.push({ element, attribute, value, rel: attributes.rel ?? '' });
    }
  }
}

function noteMeta(facts: PageFacts, { name, property, content = '', ...rest }: Record<string, string>): void {
  const key = name ?? property ?? rest['http-equiv']?.toLowerCase();
  if (key === undefined) return;
  facts.meta.set(key, content);
  const governed = facts.references.some(({ element, rel }) => element === 'script' || rel === 'stylesheet');
  if (key === 'content-security-policy') facts.policyFirst = !governed;
}

import ts from 'typescript';

/** What a doc comment says. */
export interface DocComment {
  /** The first paragraph. */
  summary: string;
  /** The paragraphs after it. */
  details: string[];
  params: { name: string; text: string }[];
  returns?: string;
  throws: string[];
  /** The code of its examples. */
  examples: string[];
}

/** Reads the doc comment that belongs to a part of a program; nothing where it has none. */
export function docComment(node: ts.Node): DocComment | undefined {
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const comment = comments.at(-1);
  if (!comment) return undefined;
  const [summary = '', ...details] = plain(comment.comment)
    .split(/\n\s*\n/)
    .map(joinLines);
  const tags = comment.tags ?? [];
  const params: DocComment['params'] = [];
  const throws: string[] = [];
  let returns: string | undefined;
  for (const tag of tags) {
    const text = joinLines(plain(tag.comment));
    if (ts.isJSDocParameterTag(tag)) params.push({ name: tag.name.getText(), text });
    else if (ts.isJSDocReturnTag(tag)) returns = text;
    else if (ts.isJSDocThrowsTag(tag))
      throws.push(`\`${tag.typeExpression?.type.getText() ?? 'Error'}\` ${text}`);
  }
  return {
    summary,
    details,
    params,
    ...(returns !== undefined && { returns }),
    throws,
    examples: tags
      .filter((tag) => tag.tagName.text === 'example')
      .map((tag) =>
        plain(tag.comment)
          .replace(/^[\s\S]*?```ts\n/, '')
          .replace(/\n```[\s\S]*$/, ''),
      ),
  };
}

function plain(comment: ts.JSDoc['comment']): string {
  return ts.getTextOfJSDocComment(comment) ?? '';
}

function joinLines(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

import ts from 'typescript';
import { docComment } from './doc-comment.ts';

/** What a snippet's `mod.ts` lists. */
export interface ModuleList {
  /** The paragraphs of its doc comment. */
  about: string[];
  exports: { name: string; from: string; typeOnly: boolean }[];
}

/**
 * Reads a snippet's `mod.ts`, which holds nothing but a doc comment and exports from its files.
 *
 * @param text Its text.
 */
export function parseModule(text: string): ModuleList {
  const file = ts.createSourceFile('mod.ts', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const first = file.statements[0];
  const doc = first && docComment(first);
  return {
    about: doc ? [doc.summary, ...doc.details] : [],
    exports: file.statements.filter(ts.isExportDeclaration).flatMap((statement) => {
      const { exportClause, moduleSpecifier } = statement;
      if (!exportClause || !ts.isNamedExports(exportClause) || !moduleSpecifier) return [];
      const from = (moduleSpecifier as ts.StringLiteral).text.replace(/^\.\//, '');
      return exportClause.elements.map((element) => ({
        name: element.name.text,
        from,
        typeOnly: statement.isTypeOnly || element.isTypeOnly,
      }));
    }),
  };
}

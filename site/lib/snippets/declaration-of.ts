import ts from 'typescript';
import { type DocComment, docComment } from './doc-comment.ts';

/** A public name of a module. */
export interface Declaration {
  kind: 'class' | 'constant' | 'function' | 'interface' | 'type';
  /** How it is declared, without what it does. */
  signature: string;
  doc: DocComment | undefined;
}

/**
 * Finds how a file declares a name.
 *
 * @param text The file's text.
 * @param name What it exports.
 * @returns The declaration, or nothing where the file has none of that name.
 */
export function declarationOf(text: string, name: string): Declaration | undefined {
  const file = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  for (const statement of file.statements) {
    const found = describe(statement, name);
    if (found) return { ...found, doc: docComment(statement) };
  }
  return undefined;
}

function describe(statement: ts.Statement, name: string): Omit<Declaration, 'doc'> | undefined {
  if (ts.isVariableStatement(statement)) {
    const variable = statement.declarationList.declarations.find((each) => each.name.getText() === name);
    return variable && { kind: 'constant', signature: constantSignature(variable) };
  }
  const named =
    ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement) || isTypeLike(statement);
  if (!named || statement.name?.text !== name) return undefined;
  if (ts.isFunctionDeclaration(statement)) return { kind: 'function', signature: withoutBody(statement) };
  if (ts.isClassDeclaration(statement)) return { kind: 'class', signature: classSignature(statement) };
  return { kind: ts.isInterfaceDeclaration(statement) ? 'interface' : 'type', signature: textOf(statement) };
}

function isTypeLike(statement: ts.Statement): statement is ts.InterfaceDeclaration | ts.TypeAliasDeclaration {
  return ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
}

function constantSignature(variable: ts.VariableDeclaration): string {
  const value = variable.initializer;
  const short = value && value.getText().length <= 60 && !variable.type ? ` = ${value.getText()}` : '';
  return `const ${variable.name.getText()}${variable.type ? `: ${variable.type.getText()}` : short}`;
}

function withoutBody(
  node: ts.FunctionDeclaration | ts.MethodDeclaration | ts.ConstructorDeclaration,
): string {
  const text = textOf(node);
  const body = node.body ? node.body.getFullStart() - node.getStart() : text.length + offset(node);
  return text.slice(0, body - offset(node)).trim();
}

/** What a reader can use of a class. */
function classSignature(node: ts.ClassDeclaration): string {
  const open = node.members.pos - node.getStart() - offset(node);
  const members = node.members.filter(isPublic).map((member) => {
    const isMethod = ts.isMethodDeclaration(member) || ts.isConstructorDeclaration(member);
    const comment = commentBefore(member);
    return `${comment}  ${isMethod ? withoutBody(member) : accessorOrField(member)};`;
  });
  return `${textOf(node).slice(0, open).trim()}\n${members.join('\n')}\n}`;
}

function accessorOrField(member: ts.ClassElement): string {
  if (ts.isGetAccessorDeclaration(member)) {
    return `readonly ${member.name.getText()}${member.type ? `: ${member.type.getText()}` : ''}`;
  }
  return ts.isPropertyDeclaration(member) && member.type
    ? `${modifiers(member)}${member.name.getText()}: ${member.type.getText()}`
    : member.getText().replace(/;$/, '');
}

function modifiers(member: ts.PropertyDeclaration): string {
  const words = (member.modifiers ?? []).map((each) => each.getText()).filter((word) => word !== 'override');
  return words.map((word) => `${word} `).join('');
}

function isPublic(member: ts.ClassElement): boolean {
  if (member.name && ts.isPrivateIdentifier(member.name)) return false;
  const flags = ts.getCombinedModifierFlags(member);
  return (flags & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) === 0;
}

function commentBefore(member: ts.ClassElement): string {
  const comment = docComment(member);
  return comment ? `  /** ${comment.summary} */\n` : '';
}

/** A statement's text without `export`. */
function textOf(node: ts.Node): string {
  return node.getText().slice(offset(node));
}

function offset(node: ts.Node): number {
  return /^export\s+/.exec(node.getText())?.[0].length ?? 0;
}

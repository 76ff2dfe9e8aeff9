import type { Problem } from './content-error.ts';
import type { ContentReader } from './content-reader.node.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** A folder of content that is being read, and what was found wrong in it so far. */
export class ContentFolder {
  readonly problems: Problem[] = [];
  readonly #folder: string;
  readonly #reader: ContentReader;

  constructor(folder: string, reader: ContentReader) {
    this.#folder = folder;
    this.#reader = reader;
  }

  /** A file's trimmed text, empty when it cannot be read. */
  async text(file: string): Promise<string> {
    try {
      return (await this.#reader.read(this.name(file))).trim();
    } catch (cause) {
      this.problems.push({ file: this.name(file), text: `cannot be read: ${String(cause)}` });
      return '';
    }
  }

  /** A YAML file, or `undefined` when it is not one. */
  async yaml(file: string): Promise<YamlFile | undefined> {
    const before = this.problems.length;
    const text = `${await this.text(file)}\n`;
    return this.problems.length > before ? undefined : readYaml(this.name(file), text, this.problems);
  }

  /** The files of a folder in it (of itself for '') that have an ending, sorted. */
  async files(part: string, ending: string): Promise<string[]> {
    const names = await this.#reader.list(part ? this.name(part) : this.#folder);
    return names
      .filter((name) => name.endsWith(ending))
      .map((name) => (part ? `${part}/${name}` : name))
      .sort();
  }

  /** The name of a file as messages give it. */
  name(file: string): string {
    return `${this.#folder}/${file}`;
  }
}

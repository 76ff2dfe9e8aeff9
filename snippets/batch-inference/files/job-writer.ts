import type { ObjectStore } from '../stores/object-store.ts';
import { Digest } from './digest.ts';
import type { FileQuotas } from './file-quotas.ts';
import type { JobFiles, WrittenFile } from './job-files.ts';
import type { LookAhead } from './look-ahead.ts';
import type { RecordLine } from './record-line.ts';

const chunkBytes = 65_536;

/** Writes the files of one job: takes records until its quotas are used up, or a last job needs the rest. */
export class JobWriter {
  readonly #lines: LookAhead<RecordLine>;
  readonly #store: ObjectStore;
  readonly #quotas: FileQuotas;
  readonly #digest = new Digest();
  readonly #job: JobFiles;

  constructor(folder: string, lines: LookAhead<RecordLine>, store: ObjectStore, quotas: FileQuotas) {
    this.#lines = lines;
    this.#store = store;
    this.#quotas = quotas;
    this.#job = { folder, files: [], records: 0, bytes: 0, digest: '' };
  }

  async write(): Promise<JobFiles> {
    const job = this.#job;
    while (this.#hasRoom()) {
      const key = `${job.folder}records-${String(job.files.length + 1).padStart(4, '0')}.jsonl`;
      const file: WrittenFile = { key, records: 0, bytes: 0 };
      job.files.push(file);
      await this.#store.write(key, this.#chunks(file));
    }
    if (job.records < this.#quotas.minRecords) this.#refuseSize();
    return { ...job, digest: this.#digest.toString() };
  }

  async *#chunks(file: WrittenFile): AsyncGenerator<Uint8Array> {
    let chunk: Uint8Array[] = [];
    let size = 0;
    do {
      const line = this.#take(file);
      chunk.push(line.bytes);
      size += line.bytes.length;
      if (size >= chunkBytes) {
        yield joined(chunk, size);
        chunk = [];
        size = 0;
      }
      await this.#lines.fill();
    } while (this.#hasRoom() && this.#fits(file));
    if (size > 0) yield joined(chunk, size);
  }

  #take(file: WrittenFile): RecordLine {
    const line = this.#lines.take();
    if (!line || line.bytes.length > this.#quotas.maxFileBytes) throw this.#tooLarge(line);
    for (const sum of [file, this.#job]) {
      sum.records++;
      sum.bytes += line.bytes.length;
    }
    this.#digest.add(line);
    return line;
  }

  #fits(file: WrittenFile): boolean {
    const { maxRecordsPerFile, maxFileBytes } = this.#quotas;
    const next = this.#lines.held[0]?.bytes.length ?? 0;
    return file.records < maxRecordsPerFile && file.bytes + next <= maxFileBytes;
  }

  /** Whether the next record belongs to this job. */
  #hasRoom(): boolean {
    const { minRecords } = this.#quotas;
    const { held } = this.#lines;
    if (held.length === 0 || !this.#holds(held.slice(0, 1))) return false;
    // These are the last records. They stay together if they don't fit here: they are enough for a job of their own now,
    // and might not be when this one is full.
    const isTail = held.length < 2 * minRecords;
    return !isTail || held.length > minRecords || this.#job.records < minRecords || this.#holds(held);
  }

  #holds(lines: readonly RecordLine[]): boolean {
    const bytes = lines.reduce((sum, line) => sum + line.bytes.length, this.#job.bytes);
    return this.#job.records + lines.length <= this.#quotas.maxRecords && bytes <= this.#quotas.maxJobBytes;
  }

  #refuseSize(): never {
    const { minRecords, maxJobBytes } = this.#quotas;
    throw new RangeError(
      `Cannot make a batch job as ${minRecords} records must fit into ${maxJobBytes} bytes: current value is ${this.#job.records} records`,
    );
  }

  #tooLarge(line: RecordLine | undefined): RangeError {
    return new RangeError(
      `Cannot write record ${line?.recordId} as it must have at most ${this.#quotas.maxFileBytes} bytes: current value is ${line?.bytes.length}`,
    );
  }
}

function joined(lines: readonly Uint8Array[], size: number): Uint8Array {
  const chunk = new Uint8Array(size);
  let offset = 0;
  for (const line of lines) {
    chunk.set(line, offset);
    offset += line.length;
  }
  return chunk;
}

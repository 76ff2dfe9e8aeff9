declare module 'dynalite' {
  import type { Server } from 'node:http';

  /** Milliseconds that a table is being made, deleted or changed. */
  interface DynaliteOptions {
    createTableMs: number;
    deleteTableMs: number;
    updateTableMs: number;
  }

  export default function dynalite(options: DynaliteOptions): Server;
}

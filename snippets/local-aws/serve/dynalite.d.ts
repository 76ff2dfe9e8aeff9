declare module 'dynalite' {
  /** Milliseconds that a table is being made, deleted or changed. */
  interface DynaliteOptions {
    createTableMs: number;
    deleteTableMs: number;
    updateTableMs: number;
  }

  /** The part of its server that is used. */
  export interface DynaliteServer {
    emit(event: 'request', request: object, response: object): boolean;
  }

  export default function dynalite(options: DynaliteOptions): DynaliteServer;
}

/** What a benchmark works on. */
export interface BenchmarkSite {
  /** A folder for the built site; the build benchmark fills it before the others run. */
  folder: string;
  /** The address that serves the folder, without a closing slash. */
  address: string;
}

/** One measured figure. */
export interface Measurement {
  what: string;
  value: number;
  unit: string;
  /** The figure to hold: at least or at most. */
  bar?: { least: number } | { most: number };
  /** A peer's figure, and who published it. */
  peer?: string;
  /** What the hub shows it by, where it publishes the figure. */
  shownBy?: Readonly<Record<string, string | number>>;
}

/** Measures something of the hub, and asserts nothing. */
export type Benchmark = (site: BenchmarkSite) => Promise<Measurement[]>;

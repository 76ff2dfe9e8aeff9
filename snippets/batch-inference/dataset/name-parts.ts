import type { Department, Kind, Look } from './department.ts';

/** What a product's name is made of. */
export interface NameParts {
  department: Department;
  kind: Kind;
  brand: string;
  line?: string;
  look?: Look;
  size?: string;
  material?: string;
  audience?: string;
  occasion?: readonly [inName: string, season: string];
  /** A number of the maker. */
  code?: number;
}

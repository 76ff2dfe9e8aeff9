/** A look of a product as names tell it, and the colour that a careful reader takes from it. */
export type Look = readonly [inName: string, color: string];

/** A kind of product. */
export interface Kind {
  /** As it stands in names. */
  noun: string;
  subCategory: string;
  /** What such products are made of: the first is the usual one, which names leave out. */
  materials: readonly string[];
  /** Prices in US dollars, from and to. */
  price: readonly [from: number, to: number];
}

/** A department of a shop, and the words that the names of its products are made of. */
export interface Department {
  category: string;
  /** Invented, all of them. */
  brands: readonly string[];
  /** Lines of these brands; each brand has its own share of them. */
  lines: readonly string[];
  kinds: readonly Kind[];
  looks: readonly Look[];
  /** How names tell for whom a product is; empty where it is for everybody. */
  audiences: readonly string[];
  /** Sizes, contents, capacities. */
  sizes: readonly string[];
  /** Words for when a product is used, and the season that a careful reader takes from them. */
  occasions: readonly (readonly [inName: string, season: string])[];
}

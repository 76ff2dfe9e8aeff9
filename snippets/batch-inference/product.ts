import * as z from 'zod';

// #region product
const attribute = z.string().nullish();

/** What is worked out of a product's name; everything but the name may be missing. */
export const product = z.object({
  product_name: z.string().min(1).describe('the name, exactly as it stands in the list'),
  brand: attribute.describe('who makes it, or under which brand it is sold'),
  color: attribute.describe('its colour or colours'),
  material: attribute.describe('what it is mostly made of'),
  price: attribute.describe('what it costs, as a range in US dollars'),
  category: attribute.describe('the department of a shop that it belongs to'),
  sub_category: attribute.describe('the shelf of that department'),
  product_line: attribute.describe('the line or series of the brand'),
  gender: attribute.describe('for whom it is made: women, men, unisex, girls, boys'),
  year_of_first_sale: attribute.describe('the year in which it was first sold'),
  season: attribute.describe('the season in which it is used or sold most'),
});

/** What is known of a product; all but its name may be missing. */
export type Product = z.infer<typeof product>;
// #endregion product

/** The name of one of the eleven fields. */
export type ProductField = keyof Product;

/** The eleven fields, in the order in which they are asked for and written. */
export const productFields = Object.keys(product.shape) as ProductField[];

/** A field besides the name. */
export type Attribute = Exclude<ProductField, 'product_name'>;

/** The ten fields that are worked out of the name. */
export const attributes = productFields.filter((field): field is Attribute => field !== 'product_name');

import { expect, test } from 'vitest';
import { product, productFields } from '../../../snippets/batch-inference/product.ts';

test('productFields lists the eleven fields, the name first', () => {
  expect(productFields).toHaveLength(11);
  expect(productFields[0]).toBe('product_name');
});

test('product needs no field but the name', () => {
  expect(product.safeParse({ product_name: 'Red shoe' }).success).toBe(true);
  expect(product.safeParse({ product_name: 'Red shoe', brand: null }).success).toBe(true);
  expect(product.safeParse({ brand: 'Nike' }).success).toBe(false);
  expect(product.safeParse({ product_name: '' }).success).toBe(false);
  expect(product.safeParse({ product_name: 'Red shoe', brand: ['Nike'] }).success).toBe(false);
});

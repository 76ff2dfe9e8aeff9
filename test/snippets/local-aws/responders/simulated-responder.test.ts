import { describe, expect, test } from 'vitest';
import { ask, askText, share } from './ask.ts';

describe('simulatedResponder() in plain text', () => {
  test('says that it is simulated, and speaks of the words of the prompt', () => {
    const text = askText('Why do glaciers move?');
    expect(text).toMatch(/^Simulated answer: /);
    expect(text).toMatch(/glaciers|move/);
  });

  test('gives the same request the same answer, and another seed another', () => {
    const texts = ['a', 'a', 'b'].map((seed) => askText('Why do glaciers move?', { seed }));
    expect(texts[0]).toBe(texts[1]);
    expect(texts[0]).not.toBe(texts[2]);
  });

  test('has 30 to 150 words, and not always as many', () => {
    const lengths = Array.from({ length: 50 }, (_, seed) => askText('Hello', { seed }).split(' ').length);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(30);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(150);
    expect(new Set(lengths).size).toBeGreaterThan(20);
  });

  test.each([
    ['in 7 words', 7],
    ['with 300 words', 300],
    ['in 1 word', 2],
  ])('heeds "%s"', (wish, words) => {
    expect(askText(`Describe the sea ${wish}`).split(' ')).toHaveLength(words);
  });

  test.each([
    ['in one sentence', 1],
    ['in 4 sentences', 4],
  ])('heeds "%s"', (wish, count) => {
    expect(askText(`Describe the sea ${wish}`).match(/\.(?= |$)/g)).toHaveLength(count);
  });

  test('answers a request without any text', () => {
    const image = { format: 'png', source: { bytes: 'AA==' } };
    const text = askText('', { messages: [{ role: 'user', content: [{ image }] }] });
    expect(text).toMatch(/^Simulated answer: .*(?:the question|the rest)/);
  });

  test('reasons first, if the model does', () => {
    const blocks = ask('Why do glaciers move?', { model: { reasoning: true } });
    expect(blocks.map(({ type }) => type)).toEqual(['reasoning', 'text']);
    expect(blocks[0]).toMatchObject({ text: expect.stringMatching(/^Simulated reasoning: /) });
  });

  test('does not reason as briefly as it is to answer', () => {
    const blocks = ask('Why do glaciers move, in two sentences of 10 words?', { model: { reasoning: true } });
    const lengths = blocks.map((block) => ('text' in block ? block.text.split(' ').length : 0));
    expect(lengths[0]).toBeGreaterThanOrEqual(30);
    expect(lengths[1]).toBe(10);
  });

  test('answers a prompt that is all brackets, without searching it over and over', () => {
    const prompt = `JSON ${'{['.repeat(200_000)} ${'a'.repeat(200_000)}`;
    expect(askText(prompt)).toContain('answer');
  });
});

describe('simulatedResponder() in JSON', () => {
  const json = (prompt: string, seed?: number) =>
    JSON.parse(askText(prompt, seed === undefined ? {} : { seed }));

  test.each([
    ['Anna lives in Oslo. As JSON with the fields: name, city'],
    ['Anna lives in Oslo. As JSON with the keys `name` and `city`.'],
    ['Anna lives in Oslo. As JSON like {"name": "…", "city": "…"}'],
    [
      'Anna lives in Oslo. JSON of this schema: {"properties": {"name": {"type": "string"}, "city": {"type": "string"}}}',
    ],
  ])('gives the fields of: %s', (prompt) => {
    expect(Object.keys(json(prompt))).toEqual(['name', 'city']);
  });

  test('fills a schema with values of its types', () => {
    const schema = {
      type: 'object',
      properties: {
        brand: { type: 'string' },
        price: { type: 'number' },
        stars: { type: 'integer', maximum: 5 },
        kind: { enum: ['shoe', 'shirt'] },
        inStock: { type: 'boolean' },
        tags: { type: 'array', items: { type: 'string' }, minItems: 2 },
        maker: { $ref: '#/definitions/maker' },
      },
      definitions: { maker: { type: 'object', properties: { country: { type: ['null', 'string'] } } } },
    };
    const value = json(`A shirt by "Alpha" at 19.5 euros. Answer in JSON: ${JSON.stringify(schema)}`);
    expect(value).toEqual({
      brand: 'Alpha',
      price: 19.5,
      stars: 5,
      kind: 'shirt',
      inStock: expect.any(Boolean),
      tags: ['Alpha', 'Alpha'],
      maker: { country: 'Alpha' },
    });
  });

  test('reads a schema in typographic quotes, as texts that were edited have it', () => {
    const prompt =
      'Here is the output schema: {“properties”: {“brand”: {“title”: “Brand”, “type”: “string”}}}';
    expect(Object.keys(json(`Reply in JSON. ${prompt}`))).toEqual(['brand']);
  });

  test('gives a list where the example is one', () => {
    expect(json('Two fruits as JSON: [{"fruit": "apple"}]')).toEqual([{ fruit: expect.any(String) }]);
  });

  test('heeds the system prompt', () => {
    const text = askText('Anna lives in Oslo.', { system: ['Reply in JSON with the keys `name`, `city`.'] });
    expect(Object.keys(JSON.parse(text))).toEqual(['name', 'city']);
  });

  test('ends in a schema that refers to itself', () => {
    const schema = { type: 'object', properties: { next: { $ref: '#' } } };
    expect(json(`JSON: ${JSON.stringify(schema)}`)).toHaveProperty('next.next');
  });
});

describe('simulatedResponder() by quality profile', () => {
  const prompt = 'Anna lives in Oslo. As JSON with the fields: name, city';

  test.each([0, 0.3, 1])('leaves out fields at a rate of %d', (omitsField) => {
    const left = share(
      400,
      (seed) => !('name' in JSON.parse(askText(prompt, { seed, model: { quality: { omitsField } } }))),
    );
    expect(Math.abs(left - omitsField)).toBeLessThan(0.07);
  });

  test.each([0, 0.3, 1])('breaks the JSON at a rate of %d', (breaksJson) => {
    const broken = share(400, (seed) => {
      const text = askText(prompt, { seed, model: { quality: { breaksJson } } });
      try {
        return JSON.parse(text) === undefined;
      } catch {
        return true;
      }
    });
    expect(Math.abs(broken - breaksJson)).toBeLessThan(0.07);
  });
});

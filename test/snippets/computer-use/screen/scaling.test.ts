import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pictureSize, toPicture, toScreen } from '../../../../snippets/computer-use/mod.ts';

const size = (width: number, height: number) => ({ width, height });

test.each([
  [size(1024, 768), size(1024, 768)],
  [size(2048, 1536), size(1024, 768)],
  [size(1280, 800), size(1280, 800)],
  [size(2560, 1600), size(1280, 800)],
  [size(1366, 768), size(1366, 768)],
  [size(1920, 1080), size(1366, 768)],
  [size(3840, 2160), size(1366, 768)],
  [size(800, 600), size(800, 600)],
  [size(1000, 1000), size(1000, 1000)],
  [size(2560, 1080), size(1280, 540)],
  [size(1080, 1920), size(720, 1280)],
])('pictureSize() of %j is %j', (screen, picture) => {
  expect(pictureSize(screen)).toEqual(picture);
});

test('toScreen() and toPicture() find the same pixel again, and the middle of it on the screen', () => {
  const sides = fc.record({
    width: fc.integer({ min: 200, max: 4000 }),
    height: fc.integer({ min: 200, max: 4000 }),
  });
  fc.assert(
    fc.property(sides, fc.nat(), fc.nat(), (screen, a, b) => {
      const picture = pictureSize(screen);
      const scale = { size: screen, picture };
      const place = { x: a % picture.width, y: b % picture.height };
      const there = toScreen(place, scale);
      expect(toPicture(there, scale)).toEqual(place);
      expect(there.x).toBeLessThan(screen.width);
      expect(there.y).toBeLessThan(screen.height);
      expect(Math.abs(there.x - (place.x * screen.width) / picture.width)).toBeLessThanOrEqual(
        screen.width / picture.width,
      );
    }),
  );
});

test('toScreen() refuses what is outside the picture', () => {
  const scale = { size: size(1920, 1080), picture: size(1366, 768) };
  expect(toScreen({ x: 0, y: 0 }, scale)).toEqual({ x: 0, y: 0 });
  expect(toScreen({ x: 1365, y: 767 }, scale)).toEqual({ x: 1919, y: 1079 });
  const rule = 'Cannot point there as coordinate must be on the picture, from [0, 0] to [1365, 767]';
  expect(() => toScreen({ x: 1366, y: 767 }, scale)).toThrow(`${rule}: current value is [1366, 767]`);
  expect(() => toScreen({ x: 1365, y: 768 }, scale)).toThrow(`${rule}: current value is [1365, 768]`);
  expect(() => toScreen({ x: -1, y: 0 }, scale)).toThrow(`${rule}: current value is [-1, 0]`);
  expect(() => toScreen({ x: Number.NaN, y: 0 }, scale)).toThrow(`${rule}: current value is [NaN, 0]`);
});

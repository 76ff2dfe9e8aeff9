/**
 * "Slow 4G" as Chrome's DevTools throttle it: 1.6 Mbit/s down and 750 kbit/s up, each times 0.9, and a round trip of
 * 150 ms, times 3.75, before the first byte of every answer (front_end/core/sdk/NetworkManager.ts).
 */
export const slow4g = {
  offline: false,
  downloadThroughput: ((1.6 * 1000 * 1000) / 8) * 0.9,
  uploadThroughput: ((750 * 1000) / 8) * 0.9,
  latency: 150 * 3.75,
};

import { Publisher } from 'zeromq';

// Loaded into every kernel by `--import`, before tslab.
//
// tslab does not wait until one output is sent before it sends the next. A socket takes 512 of them at once and refuses
// the rest, the word that the cell has ended among them; and a publisher drops what is more than 1,000 ahead of its
// readers. Without a send timeout and without a limit it takes all.
const { bind } = Publisher.prototype;
Object.defineProperty(Publisher.prototype, 'bind', {
  value(this: Publisher, address: string): Promise<void> {
    this.sendTimeout = 0;
    this.sendHighWaterMark = 0;
    return bind.call(this, address);
  },
});

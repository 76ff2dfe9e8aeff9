import { LLMock } from '@copilotkit/aimock';
import { sampleAnswer } from '../sample-answer.ts';

const mock = new LLMock({ port: 0, host: '127.0.0.1', latency: 0, chunkSize: 4 });
mock.onMessage('outcrop', { content: (await sampleAnswer()).text });
await mock.start();
process.send?.({ url: mock.url });

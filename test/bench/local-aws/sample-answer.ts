import { createLocalAws } from '../../../snippets/local-aws/mod.ts';
import { benchPrompt } from './bench-prompt.ts';

/** The endpoint's answer to the benchmarks' prompt, for other servers to give the same. */
export interface SampleAnswer {
  text: string;
  /** The bytes of Converse's answer. */
  converse: Uint8Array<ArrayBuffer>;
  /** The bytes of ConverseStream's answer. */
  stream: Uint8Array<ArrayBuffer>;
}

/** Asks the endpoint in this process. */
export async function sampleAnswer(): Promise<SampleAnswer> {
  const aws = createLocalAws({ latency: 'none' });
  const [converse, stream] = [await ask('converse'), await ask('converse-stream')];
  const { output } = JSON.parse(new TextDecoder().decode(converse));
  return { text: output.message.content[0].text, converse, stream };

  async function ask(action: string): Promise<Uint8Array<ArrayBuffer>> {
    const url = `http://localhost/model/${encodeURIComponent(benchPrompt.modelId)}/${action}`;
    const response = await aws.fetch(new Request(url, { method: 'POST', body: benchPrompt.body }));
    return await response.bytes();
  }
}

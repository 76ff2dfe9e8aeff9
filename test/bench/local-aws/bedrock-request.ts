import { benchPrompt } from './bench-prompt.ts';

/**
 * A request to Bedrock in HTTP/1.1, as the AWS SDK for JavaScript writes it, signature and all.
 *
 * @param url The server's address.
 * @param modelId The model.
 * @param action The path's end.
 */
export function bedrockRequest(url: string, modelId: string, action: string): string {
  const scope = 'Credential=local/20250317/us-east-1/bedrock/aws4_request';
  const signature = `SignedHeaders=content-type;host;x-amz-date, Signature=${'0'.repeat(64)}`;
  return [
    `POST /model/${encodeURIComponent(modelId)}/${action} HTTP/1.1`,
    `host: ${new URL(url).host}`,
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(benchPrompt.body)}`,
    'x-amz-user-agent: aws-sdk-js/3.1164.0',
    'user-agent: aws-sdk-js/3.1164.0 ua/2.1 os/linux lang/js md/nodejs#24.21.0 api/bedrock-runtime#3.1164.0',
    'amz-sdk-invocation-id: 00000000-0000-4000-8000-000000000000',
    'amz-sdk-request: attempt=1; max=3',
    'x-amz-date: 20250317T090000Z',
    `authorization: AWS4-HMAC-SHA256 ${scope}, ${signature}`,
    '',
    benchPrompt.body,
  ].join('\r\n');
}

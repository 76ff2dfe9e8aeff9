import type { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';

/** What talks to models: the SDK's client, or what sends as it does. */
export type ConverseClient = Pick<BedrockRuntimeClient, 'send'>;

import { memoryStateStore } from '@outcrop/snippets/agent-broker';
import { stateStoreContract } from './state-store-contract.ts';

stateStoreContract('memoryStateStore()', async (options) => memoryStateStore(options));

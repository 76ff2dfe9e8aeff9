import type { Responder } from '../models/model.ts';
import { lastUserText } from './last-user-text.ts';

/** Answers with what the user said last, word for word; good for tests that must know the answer. */
export const echoResponder: Responder = (request) => lastUserText(request) || 'Nothing was said.';

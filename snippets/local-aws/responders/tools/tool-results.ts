import type { GenerationRequest, InputBlock } from '../../inference/generation-request.ts';

/**
 * Answers out of the results of tools, if the last message brings any.
 *
 * @param request A request.
 * @returns One sentence a result, which cites it; nothing if there are none.
 */
export function toolResults({ messages }: Pick<GenerationRequest, 'messages'>): string | undefined {
  const results = messages.at(-1)?.content.flatMap(({ toolResult }) => toolResult ?? []) ?? [];
  const calls = messages.flatMap(({ content }) => content.flatMap(({ toolUse }) => toolUse ?? []));
  if (results.length === 0) return undefined;
  return results
    .map((result) => {
      const name = calls.findLast(({ toolUseId }) => toolUseId === result.toolUseId)?.name ?? 'the tool';
      return result.status === 'error'
        ? `${name} failed and said: ${cited(result)}`
        : `According to ${name}: ${cited(result)}`;
    })
    .join('\n');
}

function cited({ content }: NonNullable<InputBlock['toolResult']>): string {
  const parts = content.map(
    ({ text, json }) => text ?? (json === undefined ? '[media]' : JSON.stringify(json)),
  );
  return parts.join(' ') || 'nothing';
}

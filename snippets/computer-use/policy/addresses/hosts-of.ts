import { isLooking } from '../is-looking.ts';
import type { ProposedAction } from '../policy.ts';

const withScheme = /\b[a-z][a-z\d+.-]*:\/\/[^\s"'<>|;)]+/gi;
/** A word that a browser's address bar takes for an address. */
const bareHost =
  /^(?:[\p{L}\p{N}_-]+\.)+[\p{L}\p{N}-]{2,}\.?(?::\d+)?(?:[/?#]\S*)?$|^localhost(?::\d+)?(?:\/\S*)?$/u;
/** What a browser does without going to a host. */
const hostless = /^\s*(?:javascript|data|file|blob|about|chrome|view-source):/i;

/**
 * The hosts that an action is about: that of the page in front, and those of addresses that are typed.
 *
 * @returns In lower case, each once; an empty one for an address that has no host or can't be read.
 */
export function hostsOf(proposed: ProposedAction): string[] {
  const { action, address } = proposed;
  if (isLooking(action)) return [];
  const texts = typedTexts(action);
  const hosts = texts.flatMap((text) => [...(text.match(withScheme) ?? []).map(hostOf), ...typedHost(text)]);
  if (address !== undefined && action.tool === 'computer') hosts.push(hostOf(address));
  return [...new Set(hosts)];
}

function typedTexts(action: ProposedAction['action']): string[] {
  if (action.tool === 'computer') return action.action.action === 'type' ? [action.action.text] : [];
  return action.tool === 'bash' && 'command' in action.action ? [action.action.command] : [];
}

function typedHost(text: string): string[] {
  const word = text.trim();
  if (hostless.test(word)) return [''];
  return bareHost.test(word) ? [hostOf(`http://${word}`)] : [];
}

function hostOf(address: string): string {
  if (!URL.canParse(address)) return '';
  return new URL(address).hostname.toLowerCase().replace(/\.$/, '');
}

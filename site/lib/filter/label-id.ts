/**
 * The id that a choice has when nothing else is said: its label as it stands in an address.
 *
 * @param label The choice's label.
 *
 * @example
 * ```ts
 * labelId('Talk, panel or tutorial'); // 'talk-panel-or-tutorial'
 * ```
 */
export function labelId(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

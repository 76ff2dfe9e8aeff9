import type { QualityProfile } from '../../../snippets/local-aws/models/model.ts';

const share = new Intl.NumberFormat('en-US', { style: 'percent', maximumFractionDigits: 1 });

const words: Record<keyof QualityProfile, string> = {
  omitsField: 'leaves out a field',
  breaksJson: 'breaks JSON',
  picksWrongTool: 'picks the wrong tool',
  omitsArgument: 'leaves out an argument',
  obeysInjection: 'obeys an order in data',
  namesUnknownTool: 'names an unknown tool',
  breaksToolSchema: "breaks a tool's schema",
  misclicks: 'clicks on something else than it means to',
};

/**
 * Tells how often a simulated model errs.
 *
 * @example
 * ```ts
 * modelErrorsText({ ...faultlessQuality, omitsField: 0.017 });
 * // 'leaves out a field 1.7%'
 * ```
 */
export function modelErrorsText(quality: QualityProfile): string {
  const parts = Object.entries(words).flatMap(([kind, word]) => {
    const probability = quality[kind as keyof QualityProfile];
    return probability > 0 ? `${word} ${share.format(probability)}` : [];
  });
  return parts.join(', ') || 'never';
}

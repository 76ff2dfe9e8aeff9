import type { UpgradeQuestion } from '../../lib/releases/upgrade-question.ts';

/**
 * What a question that is not a plain upgrade is answered with, before anything else.
 *
 * @param question The question.
 * @returns Sentences, or nothing for an upgrade and an open question.
 */
export function questionText(question: UpgradeQuestion): string {
  const { from, to } = question;
  switch (question.is) {
    case 'unknown': {
      const shown = from === to ? from : `${from} to ${to}`;
      const instead = from && to ? ` Shown instead: ${shown}.` : ' Choose another version above.';
      return question.problems.join(' ') + instead;
    }
    case 'equal':
      return `Both versions are ${from}: there is nothing to upgrade. Choose another version above, or read what ${from} brought on its page.`;
    case 'downgrade':
      return `${to} is older than ${from}, so this is a downgrade. Below is what came from ${to} to ${from}: going back undoes it.`;
    default:
      return '';
  }
}

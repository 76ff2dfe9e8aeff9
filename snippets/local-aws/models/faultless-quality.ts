import type { QualityProfile } from './model.ts';

/** The profile of a model that never errs. */
export const faultlessQuality: QualityProfile = {
  omitsField: 0,
  breaksJson: 0,
  picksWrongTool: 0,
  omitsArgument: 0,
  obeysInjection: 0,
  namesUnknownTool: 0,
  breaksToolSchema: 0,
  misclicks: 0,
};

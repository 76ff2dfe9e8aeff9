import { expect, test } from 'vitest';
import { modelErrorsText } from '../../../../site/lib/local-aws/model-errors-text.ts';
import { faultlessQuality as none } from '../../../../snippets/local-aws/mod.ts';

test('modelErrorsText() of a model that never errs', () => {
  expect(modelErrorsText(none)).toBe('never');
});

test('modelErrorsText() tells each kind of error that happens', () => {
  expect(modelErrorsText({ ...none, omitsField: 0.017, picksWrongTool: 0.1 })).toBe(
    'leaves out a field 1.7%, picks the wrong tool 10%',
  );
  expect(modelErrorsText({ ...none, breaksJson: 1, omitsArgument: 0.0149 })).toBe(
    'breaks JSON 100%, leaves out an argument 1.5%',
  );
  expect(
    modelErrorsText({ ...none, obeysInjection: 0.1, namesUnknownTool: 0.2, breaksToolSchema: 0.3 }),
  ).toBe("obeys an order in data 10%, names an unknown tool 20%, breaks a tool's schema 30%");
});

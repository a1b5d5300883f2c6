import { isNextStepPrivate, nextStepsIn } from '../../../src/receivables/supervisor/nextSteps';
import { nextStepKey } from '../../../src/receivables/sheets/supervisorSource';

test.each([
  ['nothing is private', [], [], false],
  ['only notes are', ['Note', 'Nota'], [], false],
  ['its column is, on every sheet', ['next step'], [], true],
  ['its column is, by its Spanish name', ['Próximo paso'], [], true],
  ['its column is, on this sheet', ['Follow-ups!Next step'], [], true],
  ['another sheet has such a column', ['Disputes!Next step'], [], false],
  ['the whole sheet is', [], ['Follow-ups'], true],
])(
  'where %s, the page tells the next steps or not',
  (_, privateColumns, privateSheets, expected) => {
    expect(isNextStepPrivate({ privateColumns, privateSheets })).toBe(expected);
  },
);

test('next steps are told by account and currency, as they were typed', () => {
  const steps = nextStepsIn([
    { account: 'A1', currency: 'USD', nextStep: ' Visit ' },
    { account: 'A1', currency: 'EUR', nextStep: '' },
    { account: '(sin cuenta)', nextStep: 'Find out who it is' },
    { account: '(no account)', currency: 'USD', nextStep: 'Ask' },
  ]);
  expect(steps.get(nextStepKey('A1', 'USD'))).toBe('Visit');
  expect(steps.has(nextStepKey('A1', 'EUR'))).toBe(false);
  expect([...steps.values()]).toContain('Ask');
});

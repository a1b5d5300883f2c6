import { wordsFor } from '../../src/words/everyLanguage';
import { Refusal, REFUSAL_REASONS, refusalSentence } from '../../src/workbook/refusal';
import { PROVOCATIONS } from './refusals';

/** The sentence for a reason, with the sheet it names left open. */
function sentence(reason: (typeof REFUSAL_REASONS)[number], language: 'en' | 'es'): string {
  return refusalSentence(new Refusal(reason, 'SHEET'), wordsFor(language).refusals);
}

const ways = REFUSAL_REASONS.flatMap((reason) =>
  Object.entries(PROVOCATIONS[reason]).map(([way, provoke]) => ({ reason, way, provoke })),
);

test('every reason is provoked in some way', () => {
  const provoked = new Set(ways.map(({ reason }) => reason));
  expect(REFUSAL_REASONS.filter((reason) => !provoked.has(reason))).toEqual([]);
});

/** The language changes the sentence alone, so that one way for each reason is enough for Spanish. */
const once = ways.filter(
  ({ reason }, at) => ways.findIndex((other) => other.reason === reason) === at,
);

describe.each([
  ['en', ways],
  ['es', once],
] as const)('in %s', (language, tried) => {
  afterEach(() => workbench.reset());

  test.each(tried)('$reason: $way', async ({ reason, provoke }) => {
    const told = await provoke(language);
    expect(told.kind).toBe('failure');
    const [before = '', after = ''] = sentence(reason, language).split('SHEET');
    expect(told.text.slice(0, before.length)).toBe(before);
    expect(told.text.endsWith(after)).toBe(true);
    // A sentence that names a sheet names one that is there.
    const sheet = told.text.slice(before.length, told.text.length - after.length);
    const names = [...workbench.workbook.sheets.map(({ name }) => name), 'Aging', ''];
    expect(names).toContain(sheet);
    expect(workbench.host.crashes).toEqual([]);
    expect([...workbench.host.unknownMembers]).toEqual([]);
    expect(workbench.host.incidents.clear()).toBe(0);
  });
});

describe('every sentence', () => {
  /** What a person can do, as the sentences say it. */
  const DO = {
    en: /\b(try again|press|check|close|unprotect|clear|unmerge|move|rename|wait|remove|shorten|needs)\b/i,
    es: /\b(intente|presione|compruebe|cierre|quite|borre|espere|elija|acorte|necesita)\b/i,
  };

  test.each(REFUSAL_REASONS)('%s says in both languages what to do', (reason) => {
    for (const language of ['en', 'es'] as const) {
      const text = sentence(reason, language);
      expect(text).toMatch(DO[language]);
      expect(text).toMatch(/\.$/);
      // No code, no name of an API.
      expect(text).not.toMatch(/\b[a-z]+[A-Z]\w+|undefined|null|Error/);
    }
  });

  test('no two reasons say the same', () => {
    for (const language of ['en', 'es'] as const) {
      const said = REFUSAL_REASONS.map((reason) => sentence(reason, language));
      expect(new Set(said).size).toBe(said.length);
    }
  });
});

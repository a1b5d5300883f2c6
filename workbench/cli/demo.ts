import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ageWorkbook, markDisputes } from './ageWorkbook';
import { ensureBuilt } from './ensureBuilt';
import { writeWhole } from './outputFile';
import { agingReport } from './report/agingReport';
import { nextSteps } from './report/nextSteps';
import { openSession } from './session';

const ROOT = join(__dirname, '..', '..');
const SAMPLE = join(ROOT, 'samples', 'open-items.xlsx');
const RESULT = join(ROOT, 'out', 'open-items.aged.xlsx');
const AS_OF = '2026-03-31';

/** The command `demo`: ages the sample ledger as of a fixed day and says what to do with it. */
async function demo(): Promise<void> {
  const session = await openSession(SAMPLE, () => ensureBuilt(console.log));
  try {
    const { aged, told } = await ageWorkbook(session, {
      asOf: AS_OF,
      sheet: null,
      dates: null,
      decimals: null,
    });
    const marked = await markDisputes(session, aged);
    mkdirSync(join(ROOT, 'out'), { recursive: true });
    writeWhole(RESULT, session.save());
    const result = relative(process.cwd(), RESULT);
    console.log(
      [
        ...agingReport(aged, [told, ...marked]),
        '',
        ...nextSteps(aged, result),
        '',
        'Age your own list: npm run -s age -- FILE.xlsx --as-of YYYY-MM-DD',
      ].join('\n'),
    );
  } finally {
    session.close();
  }
}

demo().catch((problem: unknown) => {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
});

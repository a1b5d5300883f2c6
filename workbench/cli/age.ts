import { FileProblem } from '../files/fileProblem';
import { ageWorkbook, markDisputes } from './ageWorkbook';
import { readArguments, type AgeRequest } from './arguments';
import { goToCallersFolder } from './callersFolder';
import { ensureBuilt } from './ensureBuilt';
import { HELP } from './help';
import { agedJson } from './json';
import { besideInput, checkOutput, writeWhole } from './outputFile';
import { Refusal } from './refusal';
import { agingReport } from './report/agingReport';
import { nextSteps } from './report/nextSteps';
import { openSession } from './session';

const AGED = 0;
const NOT_AGED = 1;
const WRONG_USAGE = 2;

/** The command `age`: see help.ts. Figures go to stdout, everything else to stderr. */
async function main(): Promise<number> {
  goToCallersFolder('age');
  const read = readArguments(process.argv.slice(2));
  switch (read.kind) {
    case 'help':
      console.log(HELP);
      return AGED;
    case 'wrong':
      console.error(`${read.problem} "npm run age -- --help" tells how it is used.`);
      return WRONG_USAGE;
    case 'age':
      return age(read.request);
  }
}

async function age(request: AgeRequest): Promise<number> {
  try {
    const output = request.out ?? (request.json ? null : besideInput(request.file));
    if (output !== null) checkOutput(request.file, output, request.force);
    const session = await openSession(request.file, () => ensureBuilt(console.error));
    try {
      const { aged, told } = await ageWorkbook(session, request);
      const marked = output === null ? [] : await markDisputes(session, aged);
      if (output !== null) writeWhole(output, session.save());
      aged.unread.forEach((sentence) => {
        console.error(sentence);
      });
      if (request.json) console.log(agedJson(aged, session.office()));
      else
        console.log(
          [...agingReport(aged, [told, ...marked]), '', ...nextSteps(aged, output)].join('\n'),
        );
      return AGED;
    } finally {
      session.close();
    }
  } catch (problem) {
    if (!(problem instanceof Refusal || problem instanceof FileProblem)) throw problem;
    console.error(problem.message);
    return NOT_AGED;
  }
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (bug: unknown) => {
    console.error(bug);
    process.exitCode = NOT_AGED;
  },
);

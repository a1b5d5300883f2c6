import { FileProblem } from '../files/fileProblem';
import { ageWorkbook, markDisputes } from './ageWorkbook';
import { readArguments, type AgeRequest } from './arguments';
import { ensureBuilt } from './ensureBuilt';
import { HELP } from './help';
import { agedJson } from './json';
import { besideInput, checkOutputs, writeWhole } from './outputFile';
import { Refusal } from './refusal';
import { agingReport } from './report/agingReport';
import { nextSteps } from './report/nextSteps';
import { openSession } from './session';
import { packWorkbook, repairWorkbook, shareWorkbook } from './shareWorkbook';

const AGED = 0;
const NOT_AGED = 1;
const WRONG_USAGE = 2;

/** Where a command says something: figures, and everything else. */
export interface Streams {
  readonly figures: (text: string) => void;
  readonly remarks: (text: string) => void;
}

/** The command `age`, see help.ts, in the current folder; gives the code with which it ends. */
export async function ageCommand(words: readonly string[], streams: Streams): Promise<number> {
  const read = readArguments(words);
  switch (read.kind) {
    case 'help':
      streams.figures(HELP);
      return AGED;
    case 'wrong':
      streams.remarks(`${read.problem} "npm run age -- --help" tells how it is used.`);
      return WRONG_USAGE;
    case 'age':
      return age(read.request, streams);
  }
}

async function age(request: AgeRequest, { figures, remarks }: Streams): Promise<number> {
  try {
    const output = request.out ?? (request.json ? null : besideInput(request.file));
    const { share, pack } = request;
    checkOutputs(request.file, [output, share, pack], request.force);
    const session = await openSession(request.file, () => ensureBuilt(remarks));
    try {
      const repaired = request.repair ? [await repairWorkbook(session)] : [];
      const { aged, told } = await ageWorkbook(session, request);
      const marked = output === null ? [] : await markDisputes(session, aged);
      const shared = share === null ? null : await shareWorkbook(session, request.sheets);
      const packed = pack === null ? null : await packWorkbook(session);
      if (output !== null) writeWhole(output, session.save());
      if (share !== null && shared) writeWhole(share, shared.file);
      if (pack !== null && packed) writeWhole(pack, packed.file);
      aged.unread.forEach((sentence) => {
        remarks(sentence);
      });
      if (request.json) figures(agedJson(aged, session.office()));
      else
        figures(
          [
            ...agingReport(aged, [
              ...repaired,
              told,
              ...marked,
              ...[shared, packed].flatMap((one) => (one ? [one.told] : [])),
            ]),
            '',
            ...nextSteps(aged, output),
          ].join('\n'),
        );
      return AGED;
    } finally {
      session.close();
    }
  } catch (problem) {
    if (!(problem instanceof Refusal || problem instanceof FileProblem)) throw problem;
    remarks(problem.message);
    return NOT_AGED;
  }
}

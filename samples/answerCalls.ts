import { catalogue } from '../src/functions/catalogue';
import type { Argument } from '../src/functions/cells';
import { functionsMetadata } from '../src/functions/metadata';
import { Problem } from '../src/functions/problem';
import { lateFunctions as words } from '../src/words/en/lateFunctions';
import type { NumberedAnswer } from '../workbench/host/functions/functionAnswer';
import type { ExcelHost } from '../workbench/host/host';

/** A message of Excel's that calls a function: number, function, arguments. */
type Call = readonly [number, string, readonly Argument[]];

/**
 * Lets the functions of this source answer Excel directly. The sample needs their results to be
 * made, and must not need a build for it.
 */
export function answerCalls(host: ExcelHost): void {
  host.onMessages = () => {
    const calls = host.takeMessages().map(([, , , text]) => JSON.parse(text) as Call);
    setImmediate(() => {
      host.functions.answer(calls.map(answerOf));
    });
  };
  host.functions.register(functionsMetadata('en'));
  host.functions.ready();
}

function answerOf([id, name, args]: Call): NumberedAnswer {
  const entry = catalogue.find((one) => one.name === name);
  const answer = entry?.compute(args, words) ?? new Problem(`There is no function ${name}.`);
  if (answer instanceof Problem) throw new Error(`${name}: ${answer.message}`);
  const result = Array.isArray(answer)
    ? answer.map((row) => row.map((cell) => (cell instanceof Problem ? cell.error : cell)))
    : answer;
  return { id, result, messages: [] };
}

import type { CatalogueEntry } from '../src/functions/catalogue';
import { catalogue } from '../src/functions/catalogue';
import { catalogueWords } from '../src/functions/catalogueWords';
import { functionExample } from './functionExample';
import { functionSignature } from './functionSignature';

const words = catalogueWords.en;

/** `docs/functions.md`, from the same catalogue as Excel's metadata and the help pages. */
export function functionDocs(): string {
  const { formula, asOf, items, result } = functionExample();
  return [
    `# ${words.title}`,
    '<!-- Written by `npm run docs` from src/functions/catalogue.ts and its words. -->',
    ...words.introduction,
    `## ${words.headings.example}`,
    words.exampleText(`\`${formula}\``, asOf),
    table([words.exampleHeaders, ...items]),
    `${words.headings.gives}:`,
    table(result),
    ...catalogue.flatMap(section),
    `## ${words.headings.rules}`,
    list(words.rules),
    `## ${words.headings.differences}`,
    `${list(words.differences)}\n`,
  ].join('\n\n');
}

function list(sentences: readonly string[]): string {
  return sentences.map((sentence) => `- ${sentence}`).join('\n');
}

function section(entry: CatalogueEntry): readonly string[] {
  const { headings, functions, optional } = words;
  const { description, details, examples } = functions[entry.name];
  const parameters = entry.parameters.map((parameter) => [
    `\`${parameter.name}\`${parameter.optional ? ` (${optional})` : ''}`,
    words.parameters[parameter.name],
  ]);
  return [
    `## \`${functionSignature(entry)}\``,
    description,
    ...details,
    table([[headings.parameter, headings.meaning], ...parameters]),
    table([
      [headings.formula, headings.gives],
      ...examples.map((example) => [`\`${example.formula}\``, example.gives]),
    ]),
  ];
}

/** Columns are padded to one width, as the formatter of the repository would. */
function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const widths = head.map((_, column) =>
    Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

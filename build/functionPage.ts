import type { CatalogueEntry } from '../src/functions/catalogue';
import { catalogue } from '../src/functions/catalogue';
import { catalogueWords } from '../src/functions/catalogueWords';
import type { FunctionCatalogueWords } from '../src/words/functionCatalogueWords';
import { functionExample } from './functionExample';
import { functionSignature } from './functionSignature';

const STYLE = `
      body { margin: 2rem auto; max-width: 52rem; padding: 0 1rem; font: 1rem/1.5 'Segoe UI', system-ui, sans-serif; }
      code { font-family: Consolas, ui-monospace, monospace; overflow-wrap: anywhere; }
      h2 { margin-top: 2.5rem; font-size: 1.25rem; }
      .scroll { overflow-x: auto; margin: 1rem 0; }
      table { border-collapse: collapse; }
      th, td { border-bottom: 1px solid color-mix(in srgb, currentColor 25%, transparent); padding: 0.25rem 0.75rem 0.25rem 0; text-align: start; vertical-align: top; }
      .figures :is(th, td) { white-space: nowrap; font-variant-numeric: tabular-nums; }
      .figures :is(th, td):not(:first-child) { text-align: end; padding-left: 0.75rem; }`;

/** The help page of the functions in one language; its anchors are the functions' names. */
export function functionPage(language: 'en' | 'es'): string {
  const words = catalogueWords[language];
  const { formula, asOf, items, result } = functionExample();
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
    <meta name="color-scheme" content="light dark" />
    <title>${escaped(words.title)}</title>
    <style>${STYLE}
    </style>
  </head>
  <body>
    <h1>${escaped(words.title)}</h1>
${paragraphs(words.introduction)}
    <h2>${escaped(words.headings.example)}</h2>
    <p>${escaped(words.exampleText(formula, asOf))}</p>
${table([words.exampleHeaders, ...items], 'figures')}
    <p>${escaped(words.headings.gives)}:</p>
${table(result, 'figures')}
${catalogue.map((entry) => section(entry, words)).join('\n')}
    <h2>${escaped(words.headings.rules)}</h2>
${list(words.rules)}
    <h2>${escaped(words.headings.differences)}</h2>
${list(words.differences)}
  </body>
</html>
`;
}

function section(entry: CatalogueEntry, words: FunctionCatalogueWords): string {
  const { headings, functions, optional } = words;
  const { description, details, examples } = functions[entry.name];
  const parameters = entry.parameters.map((parameter) => [
    parameter.optional ? `${parameter.name} (${optional})` : parameter.name,
    words.parameters[parameter.name],
  ]);
  return `    <h2 id="${entry.name}"><code>${escaped(functionSignature(entry))}</code></h2>
${paragraphs([description, ...details])}
${table([[headings.parameter, headings.meaning], ...parameters])}
${table([[headings.formula, headings.gives], ...examples.map(({ formula, gives }) => [formula, gives])])}`;
}

function paragraphs(texts: readonly string[]): string {
  return texts.map((text) => `    <p>${escaped(text)}</p>`).join('\n');
}

function list(sentences: readonly string[]): string {
  const items = sentences.map((sentence) => `      <li>${escaped(sentence)}</li>`).join('\n');
  return `    <ul>\n${items}\n    </ul>`;
}

function table(rows: readonly (readonly string[])[], kind = ''): string {
  const line = (row: readonly string[], tag: 'th' | 'td') =>
    `<tr>${row.map((cell) => `<${tag}>${codeOrText(cell)}</${tag}>`).join('')}</tr>`;
  const [head = [], ...body] = rows;
  return `    <div class="scroll"><table class="${kind}">
      <thead>${line(head, 'th')}</thead>
      <tbody>
${body.map((row) => `        ${line(row, 'td')}`).join('\n')}
      </tbody>
    </table></div>`;
}

function codeOrText(cell: string): string {
  return cell.startsWith('=') ? `<code>${escaped(cell)}</code>` : escaped(cell);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

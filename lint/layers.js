/**
 * Which part of the repo may import which: docs/architecture.md, "Imports point one way".
 * `types` may only be imported with `import type`; `packages` are npm packages by name or scope.
 */
const receivables = ['src/receivables'];

const layers = [
  {
    folder: 'src/receivables',
    imports: ['src/receivables', 'src/words'],
    types: [],
    packages: [],
  },
  { folder: 'src/words', imports: ['src/words'], types: receivables, packages: [] },
  {
    folder: 'src/functions',
    imports: ['src/functions', 'src/receivables', 'src/words'],
    types: [],
    packages: [],
  },
  {
    folder: 'src/workbook',
    imports: ['src/workbook', 'src/receivables', 'src/words'],
    types: [],
    packages: [],
  },
  {
    // Workbook files as bytes, for copies to hand over.
    folder: 'src/files',
    imports: ['src/files', 'src/receivables', 'src/words'],
    types: [],
    packages: ['fflate', 'hucre'],
  },
  {
    folder: 'src/actions',
    imports: ['src/actions', 'src/files', 'src/workbook', 'src/receivables', 'src/words'],
    types: [],
    packages: [],
  },
  {
    folder: 'src/commands',
    imports: ['src/commands', 'src/actions', 'src/words'],
    types: receivables,
    packages: [],
  },
  {
    folder: 'src/taskpane',
    imports: ['src/taskpane', 'src/actions', 'src/receivables', 'src/words'],
    types: [],
    packages: ['react', 'react-dom', '@fluentui', '@tanstack'],
  },
  { folder: 'src', imports: ['src'], types: [], packages: [] },
  {
    // It must also run in a browser: numfmt is plain computation, nothing else is needed.
    folder: 'workbench/host',
    imports: ['workbench/host'],
    types: [],
    packages: ['numfmt'],
  },
  { folder: 'workbench/calc', imports: ['workbench/calc', 'workbench/host'], packages: null },
  { folder: 'workbench/files', imports: ['workbench/files', 'workbench/host'], packages: null },
  { folder: 'workbench/office', imports: ['workbench/office', 'workbench/host'], packages: null },
  { folder: 'workbench', imports: ['workbench', 'build', 'samples'], packages: null },
];

/** The innermost layer that a repo-relative path lies in; undefined outside `src` and `workbench`. */
function layerOf(path) {
  return layers.find((layer) => isUnder(path, layer.folder));
}

function isUnder(path, folder) {
  return path === folder || path.startsWith(`${folder}/`);
}

module.exports = { isUnder, layerOf, layers };

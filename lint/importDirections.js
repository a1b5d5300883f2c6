const path = require('node:path');
const { isUnder, layerOf } = require('./layers');

const root = path.resolve(__dirname, '..');

/** An ESLint rule: a file imports only what its layer may import. */
const importDirections = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      folder: '{{layer}} may not import {{target}}: imports point one way (docs/architecture.md).',
      value: '{{layer}} may import only types of {{target}}: write `import type`.',
      package: '{{layer}} may not import the package {{target}}.',
    },
  },
  create(context) {
    const file = repoPath(context.filename);
    const layer = layerOf(file);
    if (!layer) return {};

    function check(node, source, typeOnly) {
      const problem = source.startsWith('.')
        ? folderProblem(
            layer,
            repoPath(path.resolve(path.dirname(context.filename), source)),
            typeOnly,
          )
        : packageProblem(layer, source);
      if (problem) context.report({ node, ...problem });
    }

    return {
      ImportDeclaration: (node) => check(node, node.source.value, isTypeOnly(node)),
      ExportAllDeclaration: (node) => check(node, node.source.value, node.exportKind === 'type'),
      ExportNamedDeclaration: (node) =>
        node.source && check(node, node.source.value, node.exportKind === 'type'),
      ImportExpression: (node) =>
        typeof node.source.value === 'string' && check(node, node.source.value, false),
      TSImportType: (node) =>
        typeof node.source?.value === 'string' && check(node, node.source.value, true),
      'CallExpression[callee.name="require"] > Literal.arguments:first-child': (node) =>
        check(node, String(node.value), false),
    };
  },
};

function isTypeOnly(node) {
  return (
    node.importKind === 'type' ||
    (node.specifiers.length > 0 && node.specifiers.every((one) => one.importKind === 'type'))
  );
}

function folderProblem(layer, target, typeOnly) {
  if (layer.imports.some((folder) => isUnder(target, folder))) return null;
  const told = { layer: layer.folder, target };
  if (!layer.types?.some((folder) => isUnder(target, folder))) {
    return { messageId: 'folder', data: told };
  }
  return typeOnly ? null : { messageId: 'value', data: told };
}

function packageProblem(layer, source) {
  if (layer.packages === null) return null;
  if (layer.packages.some((name) => isUnder(source, name))) return null;
  return { messageId: 'package', data: { layer: layer.folder, target: source } };
}

function repoPath(absolute) {
  return path.relative(root, absolute).split(path.sep).join('/');
}

module.exports = { importDirections };

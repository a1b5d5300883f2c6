const { existsSync, mkdirSync, renameSync } = require('node:fs');
const { dirname, join } = require('node:path');

const root = join(__dirname, '..');
const name = '@fluentui/react-components';
const { version } = require(`${name}/package.json`);

/**
 * Fluent in one file, for the tests: each of their files loads it anew, and from its thousand files
 * that takes two seconds. React stays outside, so that there is one of it.
 */
const fluentBundle = join(root, 'node_modules', '.cache', 'duebook-tests', `fluent-${version}.js`);

/** Makes the bundle where this version of Fluent has none yet. */
function makeFluentBundle() {
  if (existsSync(fluentBundle)) return;
  mkdirSync(dirname(fluentBundle), { recursive: true });
  const unfinished = `${fluentBundle}.${process.pid}`;
  require('esbuild').buildSync({
    stdin: { contents: `export * from '${name}';`, resolveDir: root },
    outfile: unfinished,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    external: ['react', 'react/*', 'react-dom', 'react-dom/*', 'scheduler'],
    define: { 'process.env.NODE_ENV': '"test"' },
    logLevel: 'warning',
  });
  renameSync(unfinished, fluentBundle);
}

module.exports = { fluentBundle, makeFluentBundle };

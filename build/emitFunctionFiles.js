const { require: requireTypeScript } = require('tsx/cjs/api');

/**
 * A webpack plugin: adds Excel's metadata of the functions and their help pages to what is built,
 * written from the catalogue by `build/functionFiles.ts`.
 */
class EmitFunctionFiles {
  /** @param transform what is done to each file's text before it is written */
  constructor(transform) {
    this.transform = transform;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('EmitFunctionFiles', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'EmitFunctionFiles', stage }, () => {
        const { functionFiles } = requireTypeScript('./functionFiles.ts', __filename);
        for (const [path, text] of Object.entries(functionFiles())) {
          compilation.emitAsset(path, new sources.RawSource(this.transform(text)));
        }
      });
    });
  }
}

module.exports = { EmitFunctionFiles };

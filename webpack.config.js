const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { EmitFunctionFiles } = require('./build/emitFunctionFiles');

const DEVELOPMENT_URL = 'https://localhost:3000';
const OFFICE = 'https://appsforoffice.microsoft.com';

/** Where the built pages will be served from: the one setting of a deployment. */
function servedFrom() {
  const url = (process.env.DUEBOOK_URL ?? DEVELOPMENT_URL).replace(/\/+$/, '');
  if (!url.startsWith('https://')) throw new Error('DUEBOOK_URL must start with https://');
  return url;
}

/**
 * What the page may load. Nothing leaves the workbook, so it may connect to nothing; Fluent writes
 * its styles into the page, so inline styles are allowed. While developing, the page may talk to the
 * development server that reloads it.
 */
function contentSecurityPolicy(production) {
  return [
    `script-src 'self' ${OFFICE}`,
    "style-src 'self' 'unsafe-inline'",
    `connect-src ${production ? "'none'" : "'self'"}`,
  ].join('; ');
}

async function developmentServer() {
  const devCerts = require('office-addin-dev-certs');
  return {
    port: 3000,
    server: { type: 'https', options: await devCerts.getHttpsServerOptions() },
    headers: { 'Access-Control-Allow-Origin': '*' },
    hot: false,
  };
}

module.exports = async (env, argv) => {
  const production = argv.mode === 'production';
  const url = servedFrom();
  const withUrl = (text) => text.replaceAll(DEVELOPMENT_URL, url);
  return {
    entry: { functions: './src/functions/start.ts', taskpane: './src/main.ts' },
    output: {
      path: path.resolve(__dirname, 'dist'),
      // Everything lies beside the page, wherever that is served from.
      publicPath: '',
      // The manifest names the functions' script, so its name cannot tell of its content.
      filename: ({ chunk }) =>
        production && chunk.name !== 'functions' ? '[name].[contenthash:10].js' : '[name].js',
      // Loaded late, so their names must change with what is in them.
      chunkFilename: production ? '[name].[contenthash:10].js' : '[name].js',
      clean: true,
    },
    devtool: production ? false : 'source-map',
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      parser: { javascript: { exportsPresence: 'error' } },
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
              target: 'es2022',
            },
          },
        },
      ],
    },
    plugins: [
      new HtmlWebpackPlugin({
        filename: 'taskpane.html',
        template: './src/taskpane/taskpane.html',
        // A formula in a cell may be waiting, so the functions come first.
        chunks: ['functions', 'taskpane'],
        chunksSortMode: 'manual',
        // Before the page counts as read: office.js takes calls from then on, and those of functions that
        // it does not know yet stay #VALUE!.
        inject: 'body',
        scriptLoading: 'blocking',
        templateParameters: { contentSecurityPolicy: contentSecurityPolicy(production) },
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: 'src/help/*.html', to: 'help/[name][ext]' },
          {
            from: 'manifest.xml',
            transform: (content) => withUrl(content.toString()),
          },
        ],
      }),
      new EmitFunctionFiles(withUrl),
    ],
    cache: { type: 'filesystem', buildDependencies: { config: [__filename] } },
    // The budgets are for the compressed sizes: build/checkSizes.ts.
    performance: { hints: false },
    ...(env.WEBPACK_SERVE ? { devServer: await developmentServer() } : {}),
  };
};
